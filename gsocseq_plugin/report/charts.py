"""Charts as PNG by matplotlib, without a window and without its global state. Without matplotlib there are tables only."""

from __future__ import annotations

import io
import textwrap
import unicodedata
from dataclasses import dataclass
from typing import Any, List, Optional, Sequence, Tuple

from .page import Picture
from .words import Words

MOST_BARS = 20
COLOURS = {"BAU": "#555555", "SSM1": "#e69f00", "SSM2": "#56b4e9", "SSM3": "#009e73"}
FURTHER_COLOURS = ("#cc79a7", "#0072b2", "#d55e00", "#f0e442")
"""The palette of Okabe and Ito (2008): told apart by colour-blind people."""
HATCHES = ("", "//", "..", "xx", "\\\\", "oo", "++", "**")
BAR, INK = "#0072b2", "#111111"
WIDTH, TEXT = 420, 9
"""Of a chart, CSS pixels, and of its text, points: where a phone of 360 pixels shrinks it to 80 %, the text has 9.6 pixels left."""
DPI = 160
CSS_DPI = 96
_TICKS = {"x": 4, "y": 5}
_LABEL = 22
_LEGEND, _KEY = 44, 7
"""Characters beside each other in a legend, and those that the patch of colour takes."""
_SHAPED = ("R", "AL", "AN")
"""Directions of the characters of Unicode that matplotlib would write in the wrong order and unjoined."""


@dataclass(frozen=True)
class Bars:
    """One series of bars: name, and a value for each label."""

    name: str
    values: Sequence[float]


@dataclass(frozen=True)
class Box:
    """Quantiles of a map on some land: 5, 25, 50, 75 and 95 %."""

    label: str
    quantiles: Sequence[float]


def available() -> bool:
    """True where matplotlib can be imported."""
    return _library() is not None


def missing_library(words: Words) -> List[str]:
    """The line that says why there are no charts, where there are none."""
    return [] if available() else [words.t("report_no_charts")]


def _library() -> Any:
    """(Figure, FigureCanvasAgg), or None. An installation for another numpy fails with more than ImportError."""
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except (ImportError, AttributeError, RuntimeError):
        return None
    return Figure, FigureCanvasAgg


def drawable(text: str) -> bool:
    """True when matplotlib's own font has every character and no script has to be shaped."""
    return has_signs(text) and all(unicodedata.bidirectional(sign) not in _SHAPED for sign in text if not sign.isspace())


def has_signs(text: str) -> bool:
    """True when matplotlib's own font has every character: enough for a number, which every script writes from left to right."""
    from matplotlib.font_manager import FontProperties, findfont, get_font

    font = get_font(findfont(FontProperties(family="DejaVu Sans")))
    return all(font.get_char_index(ord(sign)) for sign in text if not sign.isspace())


class _Chart:
    """A figure with one pair of axes, of a size in CSS pixels."""

    def __init__(self, width: int, height: int, words: Words) -> None:
        figure, canvas = _library()
        self._size, self._words = (width, height), words
        self._told: List[str] = []
        self.figure = figure(figsize=(width / CSS_DPI, height / CSS_DPI), dpi=DPI, facecolor="white")
        self._canvas = canvas(self.figure)
        self.axes = self.figure.add_subplot()
        for side in ("top", "right"):
            self.axes.spines[side].set_visible(False)
        self.axes.tick_params(labelsize=TEXT)

    def labels(self, texts: Sequence[str]) -> List[str]:
        """The texts, cut to what fits; numbers in place of those that cannot be drawn, which the caption explains."""
        shown = []
        for number, text in enumerate(texts, start=1):
            if drawable(text):
                shown.append(escape_mathtext("\n".join(textwrap.wrap(text, _LABEL, max_lines=2, placeholder=" \N{HORIZONTAL ELLIPSIS}"))))
            else:
                shown.append(str(number))
                self._told.append(f"{number}: {text}")
        return shown

    def rows(self, texts: Sequence[str]) -> None:
        """Name the rows 0, 1, ... from top to bottom."""
        self.axes.set_yticks(range(len(texts)))
        self.axes.set_yticklabels(self.labels(texts))
        self.axes.set_ylim(len(texts) - 0.5, -0.5)
        self.axes.grid(axis="x", color="#dddddd", linewidth=0.6)
        self.axes.set_axisbelow(True)

    def axis(self, name: str, text: str, unit: str) -> None:
        """Label an axis ("x" or "y") and number its ticks in the reader's way."""
        from matplotlib.ticker import FuncFormatter

        label = text if drawable(text) else unit
        getattr(self.axes, f"set_{name}label")(escape_mathtext(label), fontsize=TEXT)
        self.axes.locator_params(axis=name, nbins=_TICKS[name])
        ticks = self._words.plain
        if drawable(ticks(1234.5)):
            getattr(self.axes, f"{name}axis").set_major_formatter(FuncFormatter(lambda value, _: ticks(value)))

    def picture(self, name: str, alt: str, caption: str = "") -> Picture:
        """The finished chart."""
        target = io.BytesIO()
        self.figure.tight_layout()
        self._canvas.print_png(target, metadata={"Software": "GSOCseq"})  # not the version: the same chart, the same bytes
        told = f"({'; '.join(self._told)})" if self._told else ""
        return Picture(name, target.getvalue(), alt, *self._size, " ".join(filter(None, (caption, told))))


def escape_mathtext(text: str) -> str:
    """The dollar sign as itself: between two of them matplotlib reads formulas."""
    return text.replace("$", r"\$")


def histogram(name: str, edges: Sequence[float], counts: Sequence[int], unit: str, words: Words, alt: str, small: bool = False) -> Optional[Picture]:
    """How many cells have which value; None without matplotlib or without values."""
    if not available() or not counts or not sum(counts):
        return None
    if edges[0] == edges[-1]:  # one value only
        edges, counts = (edges[0] - 0.5, edges[0] + 0.5), (sum(counts),)
    chart = _Chart(*((250, 150) if small else (WIDTH, 260)), words)
    widths = [right - left for left, right in zip(edges, edges[1:])]
    chart.axes.bar(edges[:-1], counts, widths, align="edge", color=BAR, edgecolor="white", linewidth=0.3)
    chart.axes.set_xlim(edges[0], edges[-1])
    chart.axis("x", unit, unit)
    chart.axis("y", words.t("report_axis_cells"), "n")
    return chart.picture(name, alt, "" if small else alt)


def horizontal_bars(
    name: str, labels: Sequence[str], series: Sequence[Bars], axis: str, unit: str, words: Words, alt: str
) -> Optional[Picture]:
    """Bars of one or several series beside each label, at most MOST_BARS labels; None without matplotlib or labels."""
    if not available() or not labels:
        return None
    shown = list(labels[:MOST_BARS])
    chart = _Chart(WIDTH, 90 + max(34, 15 * len(series) + 8) * len(shown), words)
    thickness = 0.8 / len(series)
    for place, bars in enumerate(series):
        middle = [row + (place - (len(series) - 1) / 2) * thickness for row in range(len(shown))]
        colour = BAR if len(series) == 1 else _colour(bars.name, place)
        hatch = HATCHES[place % len(HATCHES)]
        chart.axes.barh(middle, bars.values[: len(shown)], thickness, label=bars.name, color=colour, hatch=hatch, edgecolor="white")
    chart.rows(shown)
    chart.axes.axvline(0, color=INK, linewidth=0.8)
    chart.axis("x", axis, unit)
    if len(series) > 1:
        columns = max(1, min(4, _LEGEND // (_KEY + max(len(bars.name) for bars in series))))
        chart.axes.legend(fontsize=TEXT, frameon=False, loc="lower left", bbox_to_anchor=(0, 1), ncol=columns)
    rest = len(labels) - len(shown)
    left_out = words.t("report_bars_left_out", shown=words.count(len(shown)), rest=words.count(rest)) if rest else ""
    return chart.picture(name, alt, f"{alt.rstrip('.')}. {left_out}" if rest else alt)


def _colour(name: str, place: int) -> str:
    return COLOURS.get(name, FURTHER_COLOURS[place % len(FURTHER_COLOURS)])


def boxes(name: str, shown: Sequence[Box], axis: str, unit: str, words: Words, alt: str) -> Optional[Picture]:
    """A box for each land use, whiskers at 5 and 95 %; None without matplotlib or boxes."""
    if not available() or not shown:
        return None
    chart = _Chart(WIDTH, 100 + 38 * len(shown), words)
    for row, box in enumerate(shown):
        low, first, median, third, high = box.quantiles
        chart.axes.hlines([row, row], [low, third], [first, high], colors=INK, linewidth=1)
        chart.axes.vlines([low, high], row - 0.14, row + 0.14, colors=INK, linewidth=1)
        chart.axes.barh(row, third - first, 0.55, left=first, color="#cfe3f1", edgecolor=BAR)
        chart.axes.vlines(median, row - 0.275, row + 0.275, colors=INK, linewidth=1.8)
    chart.rows([box.label for box in shown])
    chart.axis("x", axis, unit)
    return chart.picture(name, alt, alt)


def effort_curve(name: str, points: Sequence[Tuple[float, float]], target: Optional[float], words: Words, alt: str) -> Optional[Picture]:
    """How much land, the best first, reaches how much: points of (ha, Mt CO2e/yr), both summed up so far, with the target's level."""
    if not available() or not points:
        return None
    hectares, co2e = zip(*((0.0, 0.0), *points))
    chart = _Chart(WIDTH, 320, words)
    chart.axes.plot(hectares, co2e, color=BAR, linewidth=2, marker="o" if len(points) <= MOST_BARS else "", markersize=3)
    if target is not None:
        chart.axes.axhline(target, color="#d55e00", linestyle="--", linewidth=1.4)
    chart.axes.set_xlim(left=0)
    chart.axes.set_ylim(bottom=min(co2e))
    chart.axes.grid(color="#dddddd", linewidth=0.6)
    chart.axis("x", words.t("report_axis_hectares"), "ha")
    chart.axis("y", "Mt CO2e/yr", "Mt CO2e/yr")
    return chart.picture(name, alt, alt)
