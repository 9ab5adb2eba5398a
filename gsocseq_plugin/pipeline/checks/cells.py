"""Which cells of the grid will be modelled, found window by window; the other layers are then looked at where it matters."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from typing import Dict, Iterable, List, Mapping, Optional, Sequence

import numpy as np

from ...core.gsocseq.inputs import Method
from ...core.gsocseq.landuse import classes_of
from ...core.gsocseq.screen import modelled
from ...core.progress import Progress
from ...io.grid import Grid
from ...io.raster import LayerRef, open_raster, selected_bands
from ...io.vectors import Area
from ...io.warp import WARP_COLUMNS, WARP_ROWS, AlignedReader
from ..config import Processing
from ..engine import windows
from ..reader import Window
from ..sources import Source, Sources

LOOK_VALUES = 4_000_000
"""Values of a layer that are looked at: all of a small layer, windows evenly spread over a larger one."""
_SOIL_FOLD = 3
"""So many times as many cells of SOC and the last land use are looked at: they say whether there is anything to model."""
_SMALL_CODES = 1000
"""Codes below this are counted in a table."""


@dataclass(frozen=True)
class Part:
    """A window of the grid and which of its cells (cells,) are modelled."""

    window: Window
    mask: np.ndarray

    @property
    def count(self) -> int:
        """How many cells are modelled."""
        return int(np.count_nonzero(self.mask))


@dataclass(frozen=True)
class Homes:
    """Cells of a coarse layer under the cells to model. cells (n, 2): column and row; counts (n,): how many cells to model have their centre
    in each; nowhere: how many have no place in the layer, not even near it."""

    cells: np.ndarray
    counts: np.ndarray
    nowhere: int

    def sample(self, most: int) -> np.ndarray:
        """The places in `cells` of cells to model, evenly spread, about so many at most: where many have their centre, as often."""
        ends = np.cumsum(self.counts)
        total = int(ends[-1]) if len(ends) else 0
        return np.searchsorted(ends, np.arange(0, total, max(1, -(-total // max(1, most)))), side="right")


@dataclass(frozen=True)
class LandUse:
    """The last band of the land use on the grid: its codes as the layer has them, and by a legend the classes that a run reads."""

    codes: AlignedReader
    classes: Optional[AlignedReader]


@dataclass(frozen=True)
class Cells:
    """The cells to model. parts: windows that have some; looked_at: cells of the area seen; share: of the grid that was looked at.

    codes: cells by land-use code of the last year, as the layer has them; classes: by class, as a run reads them; without_soc: cells of a
    modelled class without SOC; with_soc: cells with SOC; without_class: those of them with no land use, or a code in no table; homes: of
    coarse layers, by their grids, as far as they were needed.
    """

    grid: Grid
    parts: List[Part]
    looked_at: int
    codes: Mapping[float, int]
    classes: Mapping[float, int]
    without_soc: int
    with_soc: int
    without_class: int
    share: float
    homes: Dict[Grid, Homes] = field(default_factory=dict)

    @property
    def complete(self) -> bool:
        """Whether the whole grid was looked at."""
        return self.share == 1.0

    @property
    def count(self) -> int:
        """Cells to model among those looked at."""
        return sum(part.count for part in self.parts)

    def picks(self, bands: int) -> List[Part]:
        """Parts for a layer with so many bands, evenly spread, LOOK_VALUES values at most."""
        return spread(self.parts, bands * max((part.mask.size for part in self.parts), default=1))


def spread(items: Sequence, values_each: int) -> list:
    """As many of the items, evenly spread, as may be looked at when each holds so many values; one at least."""
    count = min(len(items), max(1, LOOK_VALUES // values_each))
    return [items[place * len(items) // count] for place in range(count)]


def find_cells(
    soc_map: LayerRef,
    land_use: Optional[LandUse],
    grid: Grid,
    area: Optional[Area],
    method: Optional[Method],
    progress: Progress,
) -> Cells:
    """Look at SOC and the last land-use layer. Without land use or method every cell with SOC counts. Raises GsocError."""
    soc = AlignedReader(soc_map, grid)
    every = windows(grid, Processing(block_rows=WARP_ROWS, block_columns=WARP_COLUMNS), 1)
    looked = spread(every, WARP_ROWS * min(WARP_COLUMNS, grid.columns) // _SOIL_FOLD)
    parts: List[Part] = []
    codes: Counter = Counter()
    by_class: Counter = Counter()
    seen = without_soc = with_soc = without_class = 0
    for number, window in enumerate(looked, start=1):
        progress.check()
        inside = np.ones(window.rows * window.columns, dtype=bool) if area is None else area.mask(*window.place).ravel()
        has_soc = ~np.isnan(soc.read(*window.place)[0].ravel())
        with_soc += int((inside & has_soc).sum())
        chosen = inside
        if land_use is not None and method is not None:
            classes = land_use.codes.read(*window.place).ravel()
            counted = _count_codes(classes[inside])
            codes.update(counted)
            if land_use.classes is not None:
                classes = land_use.classes.read(*window.place).ravel()
                counted = _count_codes(classes[inside])
            by_class.update(counted)
            without_class += int((inside & has_soc & ~method.classes.known(classes)).sum())
            chosen = inside & modelled(classes, method.classes, method.convention)
        seen += int(inside.sum())
        without_soc += int((chosen & ~has_soc).sum())
        if (chosen & has_soc).any():
            parts.append(Part(window, chosen & has_soc))
        progress.report(number / len(looked))
    return Cells(grid, parts, seen, codes, by_class, without_soc, with_soc, without_class, len(looked) / len(every))


def codes_in(layers: Iterable[Source], cells: Cells, progress: Progress) -> Counter:
    """How many of the cells to model have which code, in all bands of the layers."""
    codes: Counter = Counter()
    for source in layers:
        if isinstance(source, LayerRef):
            reader = AlignedReader(source, cells.grid, True)
            for part in cells.picks(reader.bands):
                progress.check()
                codes.update(_count_codes(reader.read(*part.window.place).reshape(reader.bands, -1)[:, part.mask]))
    return codes


def earlier_land_use(sources: Sources) -> List[LayerRef]:
    """The bands of the land use before the last, at which `find_cells` does not look. Raises GsocError."""
    refs = [source for source in sources.land_use if isinstance(source, LayerRef)]
    if not refs or refs[-1] is not sources.land_use[-1]:
        return refs
    bands = selected_bands(open_raster(refs[-1].path, "land_use"), refs[-1])[:-1]
    return [*refs[:-1], *([LayerRef(refs[-1].path, bands)] if bands else [])]


def _count_codes(values: np.ndarray) -> Dict[float, int]:
    known = values[~np.isnan(values)]
    if known.size and known.min() >= 0 and known.max() < _SMALL_CODES and (known == np.floor(known)).all():
        counts = np.bincount(known.astype(int))  # ten times as fast as sorting them
        return {float(code): int(counts[code]) for code in np.flatnonzero(counts)}
    codes, counts = np.unique(known, return_counts=True)
    return dict(zip(codes.tolist(), counts.tolist()))


def last_land_use(sources: Sources, grid: Grid, legend: Optional[Mapping[int, int]]) -> Optional[LandUse]:
    """The last band of the land use, which decides what is modelled; None when there is no such layer. Raises GsocError."""
    if not sources.land_use or not isinstance(sources.land_use[-1], LayerRef):
        return None
    source = sources.land_use[-1]
    last = selected_bands(open_raster(source.path, "land_use"), source)[-1]
    ref = LayerRef(source.path, (last,))
    classes = None if legend is None else AlignedReader(ref, grid, True, recode=partial(classes_of, legend=legend))
    return LandUse(AlignedReader(ref, grid, True), classes)
