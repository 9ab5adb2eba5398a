"""Sentences in QGIS's message bar: the first line there, the rest behind a button."""

from __future__ import annotations

from qgis.core import Qgis, QgsMessageOutput
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QPushButton

from ..core.errors import sentence
from ..processing.translate import tr

STAYS, PASSES = 0, 8
"""Seconds that a message is shown; 0: until it is closed."""


def tell(bar: QgsMessageBar, level: Qgis.MessageLevel, text: str, details: str = "") -> None:
    """Show a sentence, and what belongs to it (further lines, the traceback of a bug) behind "Details"."""
    title = sentence("dock_title", {}, tr)
    first, _, further = text.partition("\n")
    whole = "\n\n".join(part for part in (further, details) if part)
    item = bar.createMessage(title, first)
    if whole:
        button = QPushButton(sentence("details", {}, tr), item)
        button.clicked.connect(lambda: _show(f"{first}\n{whole}"))
        item.layout().addWidget(button)
    stays = whole or level in (Qgis.MessageLevel.Critical, Qgis.MessageLevel.Warning)
    bar.pushWidget(item, level, STAYS if stays else PASSES)


def _show(text: str) -> None:
    """The whole text in a window, from which it can be copied."""
    window = QgsMessageOutput.createMessageOutput()
    window.setTitle(sentence("dock_title", {}, tr))
    window.setMessage(text, QgsMessageOutput.MessageType.MessageText)
    window.showMessage()
