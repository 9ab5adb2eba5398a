"""The page of scenarios in a window of QGIS, and what a user does there by keys."""

from __future__ import annotations

from gsocseq_plugin.pipeline.config import RunConfig


def page_of(config: RunConfig):
    from gsocseq_plugin.gui.scenarios_page import ScenariosPage

    page = ScenariosPage()
    page.show_config(config)
    return page


def page_in_window(qtbot, desktop):
    """The page with FAO's scenarios in QGIS's window, which has actions with the same keys."""
    from qgis.PyQt.QtGui import QKeySequence
    from qgis.PyQt.QtWidgets import QAction

    made = page_of(RunConfig())
    for keys in ("Ctrl+C", "Ctrl+V", "Ctrl+Z", "Del"):
        action = QAction(desktop.window)
        action.setShortcut(QKeySequence(keys))
        desktop.window.addAction(action)
    desktop.window.setCentralWidget(made)
    desktop.window.activateWindow()
    qtbot.waitActive(desktop.window)
    made.table.setFocus()
    return made


def press(qtbot, widget, keys: str) -> None:
    """Press keys such as Ctrl+V."""
    from qgis.PyQt.QtGui import QKeySequence
    from qgis.PyQt.QtTest import QTest

    QTest.keySequence(widget, QKeySequence(keys))


def go(page, row: int, column: int) -> None:
    chosen = page.table.selectionModel()
    chosen.setCurrentIndex(page.model.index(row, column), chosen.SelectionFlag.ClearAndSelect)


def choose_column(page, column: int) -> None:
    go(page, 0, column)
    chosen = page.table.selectionModel()
    for row in range(page.model.rowCount()):
        chosen.select(page.model.index(row, column), chosen.SelectionFlag.Select)


def typed(qtbot, page, row: int, column: int, text: str) -> None:
    """Go to a cell, press F2, type, press Enter."""
    from qgis.PyQt.QtWidgets import QApplication

    go(page, row, column)
    press(qtbot, page.table, "F2")
    editor = QApplication.focusWidget()
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    press(qtbot, editor, "Return")
    QApplication.processEvents()  # the delegate takes the text over a moment later


def percents(page) -> list:
    return [(row.name, row.scenario.percent) for row in page.model.rows]


FAO = [("SSM1", 5.0), ("SSM2", 10.0), ("SSM3", 20.0)]
