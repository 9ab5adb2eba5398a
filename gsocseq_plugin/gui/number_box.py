"""A box for a number with decimals."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QWidget

from ..processing.translate import words


class NumberBox(QgsDoubleSpinBox):
    """In QGIS's language, and takes a point and a comma for its decimal sign: half of a number that was typed is never dropped."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setExpressionsEnabled(False)  # they read numbers in the system's language, not in QGIS's
        self.speak(words().qt_locale)

    def speak(self, locale: QLocale) -> None:
        """Write and read numbers in this language, without signs between thousands."""
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator | QLocale.NumberOption.RejectGroupSeparator)
        self.setLocale(locale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        sign = str(self.locale().decimalPoint())
        if event.text() in (",", ".") and event.text() != sign:
            event = QKeyEvent(event.type(), event.key(), event.modifiers(), sign)
        super().keyPressEvent(event)
