"""A page on paper: PDF, A4, by Qt's rich text, without a window and from any thread."""

from __future__ import annotations

import os
from typing import List, Sequence

from qgis.PyQt.QtCore import QMarginsF, QRectF, QSizeF, Qt, QUrl
from qgis.PyQt.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLayout,
)

from ..core.progress import Progress
from ..io.atomic import write_error
from .page import Picture

RESOLUTION = 300
MARGIN_MM = 17
FOOTER = 0.035
"""Share of the page's height below the text that the number takes."""
SMALL = 0.4
"""Of a page: the height up to which a table is kept together."""
_SECTIONS = (2, 3)
"""Levels of the headings of sections; below are those of pictures."""
_EXAMPLES = 5
_END_BYTES = 32


def write_pdf(path: str, html: str, pictures: Sequence[Picture], title: str, progress: Progress) -> int:
    """Lay out `html` (its images named as the pictures) on A4 pages; returns their number.

    Says which characters no font of this system can draw. Raises GsocError, Cancelled; what is written of `path` is the caller's.
    """
    missing = undrawable(html)
    if missing:
        progress.log("report_fonts_missing", count=len(missing), examples=" ".join(missing[:_EXAMPLES]))
    writer = QPdfWriter(path)
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(*[MARGIN_MM] * 4), QPageLayout.Unit.Millimeter)
    writer.setTitle(title)
    painter = QPainter()
    if not painter.begin(writer):
        raise write_error(path, "QPdfWriter", len(html))
    try:
        document = _document(html, pictures, writer)
        drawn = _draw_pages(document, writer, painter, progress)
    finally:
        painter.end()
    if not drawn or not _is_whole(path):
        raise write_error(path, "QPdfWriter", len(html))
    return int(document.pageCount())


def _is_whole(path: str) -> bool:
    """True when the file ends as a PDF does: QPdfWriter says nothing of a full disk."""
    if not os.path.exists(path) or os.path.getsize(path) < _END_BYTES:
        return False
    with open(path, "rb") as file:
        file.seek(-_END_BYTES, os.SEEK_END)
        return b"%%EOF" in file.read()


def undrawable(text: str) -> List[str]:
    """The characters of `text` for which neither the font of the page nor any that stands in for it has a glyph."""
    return [sign for sign in sorted(set(text)) if not sign.isspace() and sign.isprintable() and not _has_glyph(sign)]


def _has_glyph(sign: str) -> bool:
    layout = QTextLayout(sign, _font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())


def _font() -> QFont:
    font = QFont("sans-serif", 9)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    return font


def _document(html: str, pictures: Sequence[Picture], writer: QPdfWriter) -> QTextDocument:
    """The text laid out for the writer's pages."""
    document = QTextDocument()
    document.setDefaultFont(_font())
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(writer)
    for picture in pictures:
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(picture.name), QImage.fromData(picture.png))
    document.setHtml(html)
    document.setPageSize(QSizeF(writer.width(), writer.height() * (1 - FOOTER)))
    _keep_together(document)
    return document


def _keep_together(document: QTextDocument) -> None:
    """Move headings that end a page to the next one, with what they are the heading of, and small tables that the page's end would cut.

    Qt itself knows neither.
    """
    block = document.begin()
    while block.isValid():
        following = block.next()
        if _ends_its_page(document, block) or _is_cut(document, block):
            while block.previous().blockFormat().headingLevel() in _SECTIONS:  # what stands directly above moves along
                block = block.previous()
            _break_before(block)
            document.setPageSize(document.pageSize())  # lay out everything anew: what Qt does by itself leaves text out
        block = following


def _ends_its_page(document: QTextDocument, block: QTextBlock) -> bool:
    """True for a heading with what follows on a later page."""
    following = block.next()
    return bool(block.blockFormat().headingLevel()) and following.isValid() and _page(document, following) > _page(document, block)


def _is_cut(document: QTextDocument, block: QTextBlock) -> bool:
    """True for the first block of a table that is on two pages though it is less than SMALL of one."""
    table = QTextCursor(block).currentTable()
    if table is None or block.position() != table.firstPosition():
        return False
    last = document.findBlock(table.lastPosition())
    tops = [document.documentLayout().blockBoundingRect(end).top() for end in (block, last)]
    return _page(document, last) > _page(document, block) and tops[1] - tops[0] < SMALL * document.pageSize().height()


def _break_before(block: QTextBlock) -> None:
    """Let a block, or the table that it stands in, begin a page."""
    cursor = QTextCursor(block)
    always = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore
    table = cursor.currentTable()
    changed = QTextBlockFormat() if table is None else table.format()
    changed.setPageBreakPolicy(always)
    if table is None:
        cursor.mergeBlockFormat(changed)
    else:
        table.setFormat(changed)


def _page(document: QTextDocument, block: QTextBlock) -> int:
    """The page on which the first line of a block stands: one that does not fit is moved down within its block."""
    top = document.documentLayout().blockBoundingRect(block).top()
    moved = block.layout().lineAt(0).y() if block.layout().lineCount() else 0.0
    return int((top + moved + 1) // document.pageSize().height())


def _draw_pages(document: QTextDocument, writer: QPdfWriter, painter: QPainter, progress: Progress) -> bool:
    """Every page of the text, with its number below; False when a page could not be begun."""
    width, height = document.pageSize().width(), document.pageSize().height()
    pages = document.pageCount()
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    for number in range(pages):
        progress.check()
        if number and not writer.newPage():
            return False
        painter.save()
        painter.translate(0, -number * height)
        page = QRectF(0, number * height, width, height)
        painter.setClipRect(page)
        context.clip = page.adjusted(0, 1, 0, -1)  # what only touches it stands on the page before or after
        document.documentLayout().draw(painter, context)
        painter.restore()
        painter.setFont(_font())
        footer = QRectF(0, height, width, writer.height() - height)
        painter.drawText(footer, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, f"{number + 1} / {pages}")
        progress.report((number + 1) / pages)
    return True
