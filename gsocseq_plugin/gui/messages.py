"""Sentences in QGIS's message bar: the first line there, the rest behind a button."""

from __future__ import annotations

from qgis.core import Qgis, QgsMessageOutput
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QPushButton

from ..core.errors import ERROR, INFO, WARNING, sentence
from ..processing.translate import tr

SUCCESS = "success"
LEVELS = {
    SUCCESS: Qgis.MessageLevel.Success,
    INFO: Qgis.MessageLevel.Info,
    WARNING: Qgis.MessageLevel.Warning,
    ERROR: Qgis.MessageLevel.Critical,
}
STAYS, PASSES = 0, 8
"""Seconds that a message is shown; 0: until it is closed."""


def tell(bar: QgsMessageBar, severity: str, text: str, details: str = "") -> None:
    """Show a sentence, and what belongs to it (further lines, the traceback of a bug) behind "Details"."""
    title = sentence("dock_title", {}, tr)
    first, _, further = text.partition("\n")
    if further and "\n" not in further:  # a heading with the only sentence under it
        first, further = f"{first} {further}", ""
    whole = "\n\n".join(part for part in (further, details) if part)
    item = bar.createMessage(title, first)
    if whole:
        button = QPushButton(sentence("details", {}, tr), item)
        button.clicked.connect(lambda: _show(f"{first}\n{whole}"))
        item.layout().addWidget(button)
    stays = whole or severity in (WARNING, ERROR)
    bar.pushWidget(item, LEVELS[severity], STAYS if stays else PASSES)


def _show(text: str) -> None:
    """The whole text in a window, from which it can be copied."""
    window = QgsMessageOutput.createMessageOutput()
    window.setTitle(sentence("dock_title", {}, tr))
    window.setMessage(text, QgsMessageOutput.MessageType.MessageText)
    window.showMessage()
