"""What stands on and beside a map: legend, scale bar, north arrow, drawn by Qt, which knows every script that has a font."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import List, Tuple

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QPainter, QPolygonF

from .words import Words

LINE = 34
"""Height of a line of the legend, pixels."""
SWATCH = 28
GAP = 12
NORTH_HEIGHT, SCALE_HEIGHT = 90, 60
MOST_TEXT = 260
"""Pixels that a text of the legend takes at most; longer ones are cut."""
_INK = QColor("#222222")


@dataclass(frozen=True)
class Legend:
    """unit: the title; classes: colour and text; no_value: those of cells without a value."""

    unit: str
    classes: List[Tuple[QColor, str]]
    no_value: Tuple[QColor, str]

    @property
    def height(self) -> int:
        """Pixels from the top to below the last line."""
        return (len(self.classes) + 2) * LINE + GAP

    @property
    def lines(self) -> List[Tuple[QColor, str]]:
        return [*self.classes, self.no_value]


def legend_width(legend: Legend, font: QFont) -> int:
    """Pixels beside the map that the legend takes."""
    metrics = QFontMetrics(font)
    texts = max(metrics.horizontalAdvance(text) for _, text in legend.lines)
    return GAP + max(SWATCH + GAP + min(texts, MOST_TEXT), metrics.horizontalAdvance(legend.unit)) + GAP


def draw_legend(painter: QPainter, legend: Legend, left: int) -> None:
    """Unit and classes from `left` on."""
    painter.setPen(_INK)
    painter.drawText(QPointF(left + GAP, LINE * 0.7), legend.unit)
    for place, (colour, text) in enumerate(legend.lines, start=1):
        top = place * LINE + (GAP if place > len(legend.classes) else 0)
        painter.setBrush(colour)
        painter.setPen(QColor("#777777"))
        painter.drawRect(QRectF(left + GAP, top, SWATCH, LINE - 8))
        painter.setPen(_INK)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, MOST_TEXT)
        painter.drawText(QPointF(left + 2 * GAP + SWATCH, top + LINE * 0.6), shown)


def draw_north_arrow(painter: QPainter, middle: int, top: int, letter: str, turned: float) -> None:
    """An arrow to the north, which is so many degrees from up, clockwise, with its letter below it."""
    painter.save()
    painter.translate(middle, top + 26)
    painter.rotate(turned)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_INK)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in ((0, -24), (16, 22), (0, 12), (-16, 22))]))
    painter.restore()
    painter.setPen(_INK)
    painter.drawText(QRectF(middle - 40, top + 54, 80, 30), Qt.AlignmentFlag.AlignHCenter, letter)


def round_length(longest: float) -> float:
    """The longest of 1, 2, 5, 10, 20 ... that is not above `longest`."""
    power = 10.0 ** math.floor(math.log10(longest))
    return next(step * power for step in (5.0, 2.0, 1.0) if step * power <= longest)


def draw_scale_bar(painter: QPainter, metres_of_pixel: float, left: int, width: int, bottom: int, words: Words) -> None:
    """Two boxes of a round length in kilometres (metres below 1 km), within `width`; none where lengths are not known."""
    if not metres_of_pixel > 0:
        return
    length = round_length(metres_of_pixel * (width - 2 * GAP))
    box = length / metres_of_pixel / 2
    text = f"{words.plain(length / 1000)} km" if length >= 1000 else f"{words.plain(length)} m"
    middle, top = left + width / 2, bottom - 24.0
    painter.setPen(_INK)
    painter.setBrush(_INK)
    painter.drawRect(QRectF(middle - box, top, box, 8))
    painter.setBrush(Qt.GlobalColor.white)
    painter.drawRect(QRectF(middle, top, box, 8))
    painter.drawText(QRectF(left, top - 32, width, 30), Qt.AlignmentFlag.AlignCenter, text)
