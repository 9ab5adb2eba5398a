"""The guide, offline: the pages of docs/ in a window of their own."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QImage, QTextCursor, QTextDocument
from qgis.PyQt.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from ..core.errors import sentence
from ..processing.translate import tr

DOCS = Path(__file__).resolve().parents[2] / "docs"
SIZE = (820, 640)
MARGIN = 40
"""Pixels beside a picture, for the scroll bar and the indent of lists."""


class HelpWindow(QDialog):
    """Shows pages of the guide; links between them work, others open in the browser."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(sentence("help_title", {}, tr))
        self.resize(*SIZE)
        self.browser = _Pages(self)
        back = QPushButton(sentence("help_back", {}, tr), self)
        back.setEnabled(False)
        back.clicked.connect(self.browser.backward)
        self.browser.backwardAvailable.connect(back.setEnabled)
        buttons = QHBoxLayout()
        buttons.addWidget(back)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.addLayout(buttons)
        layout.addWidget(self.browser)

    def open_page(self, name: str) -> None:
        """Show docs/`name`, for example "dock.md" or "dock.md#scenarios"."""
        self.browser.open_link(QUrl.fromLocalFile(str(DOCS)).resolved(QUrl(f"docs/{name}")))
        self.show()
        self.raise_()

    def close_all(self) -> None:
        """Close the window for good; it is not to be used any more."""
        self.close()
        self.deleteLater()


class _Pages(QTextBrowser):
    """Markdown pages, with pictures no wider than the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self.open_link)

    def open_link(self, url: QUrl) -> None:
        """Follow a link: to a page of the guide here, to anything else in the browser or the program of its kind."""
        url = self.source().resolved(url)
        if not (url.isLocalFile() and url.path().endswith(".md")):
            QDesktopServices.openUrl(url)
            return
        if url.path() != self.source().path():
            self.setSource(url, QTextDocument.ResourceType.MarkdownResource)
        if url.hasFragment():
            self._show_heading(url.fragment())

    def _show_heading(self, fragment: str) -> None:
        """Scroll to a heading; Qt makes no anchors of those in Markdown."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and _anchor(block.text()) == fragment:
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(int(top))
            block = block.next()

    def loadResource(self, kind: int, name: QUrl):  # type: ignore[no-untyped-def]  # what C++ calls a QVariant
        found = super().loadResource(kind, name)
        url = self.source().resolved(name)
        picture = QImage(url.toLocalFile()) if url.isLocalFile() and url.path().endswith(".png") else QImage()
        if picture.isNull():
            return found
        width = min(picture.width(), self.viewport().width() - MARGIN)
        return picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)


def _anchor(heading: str) -> str:
    """What links call a heading: "1 The area" is 1-the-area."""
    return "-".join("".join(sign for sign in word if sign.isalnum() or sign in "-_") for word in heading.lower().split())
