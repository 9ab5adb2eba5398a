"""The trajectory of one cell as a picture, by matplotlib where there is one: on the screen in the palette's colours, in files on white.

Whatever has to be written in the reader's language stands beside the picture, in Qt: matplotlib joins no Arabic letters.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, List, Optional, Tuple

import numpy as np
from qgis.PyQt.QtWidgets import QWidget

from ..core.gsocseq.product_kinds import BAU
from ..core.types import POOLS
from ..io.atomic import part_file
from ..pipeline.pixel import Trajectory
from ..pipeline.pixel_table import STOCK
from ..report.charts import BAR, COLOURS, FURTHER_COLOURS, drawable, has_signs
from ..report.words import Words

STYLES = ("-", "--", "-.", ":", (0, (5, 1)), (0, (3, 1, 1, 1, 1, 1)))
"""Of the lines, so that they are told apart without colours too."""
POOL_COLOURS = {"dpm": "#f0e442", "rpm": "#e69f00", "bio": "#cc79a7", "hum": "#56b4e9", "iom": "#7f7f7f"}
_BAND, _POOL, _WARM_UP = 0.22, 0.85, 0.12
"""Opacities: of the uncertainty, the pools, the years of the warm-up."""
_POINTS = 72
_SMALLEST, _LINES, _SIGNS = 7.0, 14.0, 24.0
"""The smallest text, points; it is no larger than that so many lines would fill the height, so many sizes of it the width."""
_LEFT, _KEY, _LETTER = 5.2, 3.7, 0.75
"""In sizes of the text: the room left of the axes, the width of the sign in a legend and of a letter beside it."""
_FILE_SIZE, _FILE_DPI, _FILE_TEXT = (8.0, 5.0), 150, 10.0
"""Of a picture in a file: inches, dots per inch, points."""


@dataclass(frozen=True)
class Look:
    """How a trajectory is drawn. shown: the line whose bounds or pools are seen; ink, paper: colours; size: of the text, points."""

    shown: str = BAU
    band: bool = True
    pools: bool = False
    ink: str = "#111111"
    paper: str = "#ffffff"
    size: float = _FILE_TEXT


def library() -> Optional[Tuple[Any, Any]]:
    """(Figure, the widget that shows one) for the Qt that QGIS runs on, or None. An installation for another numpy fails with more than
    ImportError."""
    try:
        from matplotlib.figure import Figure

        try:
            from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg  # both Qt 5 and 6, since matplotlib 3.5
        except ImportError:
            from matplotlib.backends.backend_qt5agg import FigureCanvasQTAgg
    except (ImportError, AttributeError, RuntimeError):
        return None
    return Figure, FigureCanvasQTAgg


def make_canvas(parent: QWidget) -> Optional[Any]:
    """A widget for `draw` to draw on (its `figure`), or None without matplotlib."""
    found = library()
    if found is None:
        return None
    figure, canvas = found
    made = canvas(figure(dpi=parent.logicalDpiX()))
    made.setParent(parent)
    made.setMinimumSize(240, 220)
    return made


def save_picture(path: str, line: Trajectory, look: Look, words: Words) -> None:
    """Write the picture, whole or not at all, in the format of the path's ending (.png, .svg). Raises GsocError when it cannot be written."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=_FILE_SIZE, dpi=_FILE_DPI)
    FigureCanvasAgg(figure)
    draw(figure, line, look, words)
    with part_file(path) as part:
        figure.savefig(part, facecolor=look.paper)


def draw(figure: Any, line: Trajectory, look: Look, words: Words) -> None:
    """Draw a trajectory that has a result on an empty or a used figure."""
    wide, high = figure.get_size_inches() * _POINTS
    look = replace(look, size=min(look.size, max(_SMALLEST, min(high / _LINES, wide / _SIGNS))))
    for axes in figure.axes:
        figure.delaxes(axes)  # in a third of the time of figure.clear()
    figure.set_facecolor(look.paper)
    axes = figure.add_subplot()
    if len(line.years) and line.years[0] < line.t0:
        axes.axvspan(line.years[0], line.t0, color=look.ink, alpha=_WARM_UP, linewidth=0)
    if look.pools:
        _pools(axes, line, look.shown)
    elif look.band:
        bounds = line.low[look.shown], line.high[look.shown]
        axes.fill_between(line.years, *bounds, color=BAR if look.shown == BAU else colour(look, line, look.shown), alpha=_BAND, linewidth=0)
    for name in line.soc:
        if not look.pools or name in (BAU, look.shown):
            _line(axes, line, look, name)
    axes.plot(line.years[:1], line.soc[BAU][:1], marker="o", color=look.ink)
    axes.axvline(line.t0, color=look.ink, linewidth=1.0)
    _t0_label(axes, line, look, words)
    _frame(axes, look, words)
    _place(figure, axes, look)


def colour(look: Look, line: Trajectory, name: str) -> str:
    """The colour of a line; BAU is drawn in ink, which stands out on any paper."""
    if name == BAU:
        return look.ink
    place = list(line.soc).index(name)
    return COLOURS.get(name, FURTHER_COLOURS[place % len(FURTHER_COLOURS)])


def _line(axes: Any, line: Trajectory, look: Look, name: str) -> None:
    style = STYLES[list(line.soc).index(name) % len(STYLES)]
    axes.plot(line.years, line.soc[name], color=colour(look, line, name), linestyle=style, linewidth=2.0, label=name)
    if name in line.mean:
        axes.plot(line.years, line.mean[name], color=colour(look, line, name), linestyle=":", linewidth=1.2)


def _pools(axes: Any, line: Trajectory, name: str) -> None:
    """The pools of a line upon each other, the most stable below; before t0 those of BAU, from which every scenario comes."""
    own = line.pools[name]
    stacked = np.where(np.isnan(own), line.pools[BAU], own)[::-1]
    names = list(reversed(POOLS))
    axes.stackplot(line.years, stacked, colors=[POOL_COLOURS[pool] for pool in names], labels=[pool.upper() for pool in names], alpha=_POOL)


def _t0_label(axes: Any, line: Trajectory, look: Look, words: Words) -> None:
    place, text = axes.get_xaxis_transform(), f" t0 {_drawn(words.year(line.t0), str(line.t0))}"
    axes.text(line.t0, 0.99, text, transform=place, color=look.ink, fontsize=look.size, va="top", ha="left")


def _drawn(number: str, plain: str) -> str:
    """A number in the reader's digits, or `plain` where matplotlib cannot write them."""
    return number if has_signs(number) else plain


def _frame(axes: Any, look: Look, words: Words) -> None:
    """Axes, their titles and the legend."""
    from matplotlib.ticker import MaxNLocator

    axes.set_facecolor(look.paper)
    axes.xaxis.set_major_locator(MaxNLocator(nbins=6, steps=[1, 2, 5, 10], integer=True))
    axes.yaxis.set_major_locator(MaxNLocator(nbins=6))
    axes.xaxis.set_major_formatter(lambda year, _: _drawn(words.year(round(year)), f"{year:.0f}"))
    axes.yaxis.set_major_formatter(lambda stock, _: _drawn(words.plain(stock), f"{stock:g}"))
    axes.margins(x=0.01)
    axes.tick_params(labelsize=look.size, colors=look.ink)
    axes.grid(color=look.ink, alpha=0.15, linewidth=0.6)
    for name, spine in axes.spines.items():
        spine.set_visible(name in ("left", "bottom"))
        spine.set_color(look.ink)
    titles = words.t("pixel_axis_year"), words.t("pixel_axis_soc", unit=STOCK)
    axes.set_xlabel(titles[0] if drawable(titles[0]) else "", fontsize=look.size, color=look.ink)
    axes.set_ylabel(titles[1] if drawable(titles[1]) else STOCK, fontsize=look.size, color=look.ink)


def _place(figure: Any, axes: Any, look: Look) -> None:
    """The legend above the axes, in as many columns as there is room for, and around them the room that the text needs."""
    width, height = (inches * _POINTS / look.size for inches in figure.get_size_inches())
    names = axes.get_legend_handles_labels()[1]
    entry = _KEY + _LETTER * max(len(name) for name in names)
    columns = max(1, min(len(names), int((width - _LEFT) / entry)))
    spaces = {"borderaxespad": 0.2, "handlelength": 2.0, "handletextpad": 0.5, "columnspacing": 1.0}
    axes.legend(fontsize=look.size, frameon=False, loc="lower left", bbox_to_anchor=(0.0, 1.0), ncol=columns, labelcolor=look.ink, **spaces)
    left, right, bottom, top = _LEFT / width, 1.5 / width, 3.6 / height, (1.0 + 1.7 * -(-len(names) // columns)) / height
    figure.subplots_adjust(left=min(left, 0.4), right=max(1.0 - right, 0.5), bottom=min(bottom, 0.4), top=max(1.0 - top, 0.5))


def caption(line: Trajectory, look: Look, words: Words) -> str:
    """What the signs of the picture mean, in the reader's language."""
    told: List[str] = []
    t0 = words.year(line.t0)
    if line.years[0] < line.t0:
        told.append(words.t("pixel_caption", first=words.year(line.years[0]), t0=t0))
    else:
        told.append(words.t("pixel_caption_no_warm_up", t0=t0))
    if look.pools:
        told.append(words.t("pixel_caption_pools", name=look.shown))
    elif look.band:
        told.append(words.t("pixel_caption_band", name=look.shown))
    if line.mean:
        told.append(words.t("pixel_caption_mean"))
    return " ".join(told)
