"""A small chart of what scenarios bring: C input by year, as per cent of business as usual."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Sequence, Tuple

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QStyle, QWidget

from ..core.errors import sentence
from ..processing.translate import tr
from ..report.charts import COLOURS, FURTHER_COLOURS
from .texts import number_text

_COLOURS = [*list(COLOURS.values())[1:], *FURTHER_COLOURS[:3]]
"""Those that read on light and on dark; BAU has the colour of text."""
_STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine, Qt.PenStyle.DashDotDotLine)
_MOST_TICKS = 5
_GAP = 6


@dataclass(frozen=True)
class Line:
    """One scenario: for the years 1, 2, ... after t0 the C input, % of BAU, of each land-use class (years, n)."""

    name: str
    input: np.ndarray


def ticks(low: float, high: float) -> List[float]:
    """Round numbers from `low` to `high`, about five of them."""
    step = 10.0 ** np.floor(np.log10(max(high - low, 1e-9) / _MOST_TICKS))
    step *= next(factor for factor in (1, 2, 5, 10) if (high - low) / (step * factor) <= _MOST_TICKS)
    return [float(round(number * step, 9)) for number in range(int(np.ceil(low / step - 1e-9)), int(np.floor(high / step + 1e-9)) + 1)]


class ScenarioChart(QWidget):
    """The chart. Time runs to the right in every language, as on the axes of the reports."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.lines: Tuple[Line, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def show_lines(self, lines: Sequence[Line], told: str) -> None:
        """Draw these scenarios; told: the same in words, for those who listen."""
        self.lines = tuple(lines)
        self.setAccessibleName(sentence("scenario_chart_spoken", {"text": told}, tr))
        self.setVisible(bool(lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(20 * self._text().height(), 12 * self._text().height() + self._legend_height(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(6 * self._text().height(), self.sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        self.updateGeometry()  # a narrower legend is higher

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.lines:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        self._draw_axes(painter, plot)
        for number, line in enumerate(self.lines):
            self._draw_line(painter, plot, number, line)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), 1.5))
        painter.drawLine(self._place(plot, 0, 100), self._place(plot, self.years, 100))
        self._draw_legend(painter)
        painter.end()

    def _text(self) -> QFontMetrics:
        return QFontMetrics(self.font())

    @property
    def years(self) -> int:
        """The length of the time axis."""
        return len(self.lines[0].input)

    def bounds(self) -> Tuple[float, float]:
        """Lowest and highest value of the axis of C input, % of BAU: BAU is always on it."""
        low, high = min(100.0, *(line.input.min() for line in self.lines)), max(100.0, *(line.input.max() for line in self.lines))
        room = max(high - low, 4.0) / 10
        return low - (room if low < 100.0 else room / 2), high + room

    def _plot(self) -> QRectF:
        """The place of the curves: below the title, above numbers, title of the years and legend."""
        text = self._text()
        low, high = self.bounds()
        left = max(text.horizontalAdvance(number_text(tick)) for tick in ticks(low, high)) + 2 * _GAP
        bottom = 2 * text.height() + 2 * _GAP + self._legend_height(self.width())
        right = text.horizontalAdvance(number_text(self.years)) // 2 + _GAP
        return QRectF(left, text.height() + _GAP, max(self.width() - left - right, 1), max(self.height() - bottom - text.height() - _GAP, 1))

    def _place(self, plot: QRectF, year: float, value: float) -> QPointF:
        low, high = self.bounds()
        return QPointF(plot.left() + year / self.years * plot.width(), plot.bottom() - (value - low) / (high - low) * plot.height())

    def _draw_axes(self, painter: QPainter, plot: QRectF) -> None:
        ink, faint = self.palette().color(QPalette.ColorRole.WindowText), self.palette().color(QPalette.ColorRole.WindowText)
        faint.setAlphaF(0.2)
        text = self._text()
        for tick in ticks(*self.bounds()):
            y = self._place(plot, 0, tick).y()
            painter.setPen(faint)
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(ink)
            place = QRectF(0, y - text.height() / 2, plot.left() - _GAP, text.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number_text(tick))
        for tick in (tick for tick in ticks(0, self.years) if tick.is_integer()):
            x, half = self._place(plot, tick, 100).x(), text.horizontalAdvance(number_text(tick)) + _GAP
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + _GAP / 2))
            painter.drawText(QRectF(x - half, plot.bottom() + _GAP / 2, 2 * half, text.height()), Qt.AlignmentFlag.AlignHCenter, number_text(tick))
        painter.drawLine(plot.bottomLeft(), plot.topLeft())
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        for title, top in (("scenario_chart_input", 0.0), ("scenario_chart_years", plot.bottom() + text.height() + _GAP / 2)):
            told = text.elidedText(sentence(title, {}, tr), Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(QRectF(0, top, self.width(), text.height()), Qt.AlignmentFlag.AlignHCenter, told)

    def _draw_line(self, painter: QPainter, plot: QRectF, number: int, line: Line) -> None:
        """A curve for each number that classes have, in steps, for what a year brings it brings the whole year; between them a shade."""
        curves = np.unique(line.input, axis=1)
        if curves.shape[1] > 1:
            shade = self.colour(number)
            shade.setAlphaF(0.2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shade)
            there, back = self._steps(plot, curves.max(axis=1)), self._steps(plot, curves.min(axis=1))
            painter.drawPolygon(QPolygonF([*there, *reversed(back)]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self.pen(number))
        for curve in curves.T:
            painter.drawPolyline(QPolygonF(self._steps(plot, curve)))

    def _steps(self, plot: QRectF, values: np.ndarray) -> List[QPointF]:
        return [self._place(plot, year + end, float(value)) for year, value in enumerate(values) for end in (0, 1)]

    @staticmethod
    def colour(number: int) -> QColor:
        """The colour of a scenario by its place."""
        return QColor(_COLOURS[number % len(_COLOURS)])

    def pen(self, number: int) -> QPen:
        """Colour and style of a scenario's line by its place: no two of the first 30 are alike."""
        return QPen(self.colour(number), 2.0, _STYLES[number % len(_STYLES)])

    def _legend(self, width: int) -> List[Tuple[QRect, int, str]]:
        """Where the entries stand, in lines as wide as the chart: place (for a text from left to right), number (-1 for BAU), name."""
        text, entries, x, y = self._text(), [], 0, 0
        for number, name in [(-1, sentence("scenario_chart_bau", {}, tr)), *((place, line.name) for place, line in enumerate(self.lines))]:
            wide = 3 * text.height() + text.horizontalAdvance(name) + 2 * _GAP
            if x and x + wide > width:
                x, y = 0, y + text.height()
            entries.append((QRect(x, y, wide, text.height()), number, name))
            x += wide
        return entries

    def _legend_height(self, width: int) -> int:
        return max(place.bottom() + 1 for place, _, _ in self._legend(width)) + _GAP

    def _draw_legend(self, painter: QPainter) -> None:
        direction, text, ink = self.layoutDirection(), self._text(), self.palette().color(QPalette.ColorRole.WindowText)
        top = self.height() - self._legend_height(self.width()) + _GAP
        for place, number, name in self._legend(self.width()):
            place = place.translated(0, top)
            sample = QStyle.visualRect(direction, self.rect(), QRect(place.left(), place.top(), int(2.5 * text.height()), place.height()))
            words = QStyle.visualRect(direction, self.rect(), place.adjusted(3 * text.height(), 0, 0, 0))
            painter.setPen(self.pen(number) if number >= 0 else QPen(ink, 1.5))
            painter.drawLine(sample.left(), sample.center().y(), sample.right(), sample.center().y())
            painter.setPen(ink)
            painter.drawText(words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, name)
