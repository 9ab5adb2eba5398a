"""Scrolling a page must not change the lists and numbers that pass under the mouse."""

from __future__ import annotations

from typing import Iterable

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QWidget


class WheelGuard(QObject):
    """Lets the wheel turn a widget only while it has the focus; else the page scrolls."""

    def __init__(self, parent: QObject, widgets: Iterable[QWidget]) -> None:
        super().__init__(parent)
        for widget in widgets:
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            widget.installEventFilter(self)

    def eventFilter(self, widget: QObject, event: QEvent) -> bool:
        """Keep the wheel from a widget without the focus."""
        if event.type() == QEvent.Type.Wheel and isinstance(widget, QWidget) and not widget.hasFocus():
            event.ignore()
            return True
        return False
