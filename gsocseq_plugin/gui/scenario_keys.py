"""The keys of a table that lies in QGIS's window: they do what the table's actions say, not what QGIS's menus say."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView


class TableKeys(QObject):
    """Triggers the view's actions by their shortcuts while the view has the focus.

    As shortcuts of Qt's own they would be ambiguous, and neither would work: QGIS has Ctrl+C, Ctrl+V and Ctrl+Z in its menus.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        for action in view.actions():
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not self._view.hasFocus():
            return False  # among them what the editor of a cell leaves over
        pressed = sequence_of(event)
        action = next((each for each in self._view.actions() if pressed in each.shortcuts()), None)
        if action is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # then it comes again, as a key
        elif action.isEnabled():
            action.trigger()
        return True


def sequence_of(event: QKeyEvent) -> QKeySequence:
    """The keys of an event as a shortcut; of the keypad as of the others."""
    if hasattr(event, "keyCombination"):  # Qt 6
        return QKeySequence(event.keyCombination())
    return QKeySequence(int(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier) | event.key())
