"""A table of a report in a widget, and on the clipboard."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QTableWidget, QTableWidgetItem

from ..report.page import Table

LEFT_TO_RIGHT, MINUS = "\N{LEFT-TO-RIGHT MARK}", ("-", "\N{MINUS SIGN}")
"""Keeps a minus before its digits where the table runs from right to left; a language that writes it behind says so itself."""


def show_table(widget: QTableWidget, table: Optional[Table]) -> None:
    """Fill the widget; figures stand at the end of their cells, sums are bold."""
    widget.clear()
    widget.setRowCount(len(table.rows) if table else 0)
    widget.setColumnCount(len(table.head) if table else 0)
    if table is None:
        return
    widget.setHorizontalHeaderLabels(table.head)
    for row, cells in enumerate(table.rows):
        for column, text in enumerate(cells):
            item = QTableWidgetItem(LEFT_TO_RIGHT + text if text.startswith(MINUS) else text)
            side = Qt.AlignmentFlag.AlignLeading if column < table.texts else Qt.AlignmentFlag.AlignTrailing
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            font = item.font()
            font.setBold(row < table.wholes)
            item.setFont(font)
            widget.setItem(row, column, item)
    widget.resizeColumnsToContents()
    widget.resizeRowsToContents()


def copy_table(table: Table) -> None:
    """Put the whole table on the clipboard, as spreadsheets take it."""
    QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in (table.head, *table.rows)))
