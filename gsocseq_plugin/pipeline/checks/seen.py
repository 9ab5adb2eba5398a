"""What a look at the values of one layer has found: gaps, values no unit allows, and a handful of values to judge the unit by."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Dict, List, Tuple

import numpy as np

from ...core.progress import Progress
from ...io.raster import LayerRef, open_raster, selected_bands
from ...io.warp import AlignedReader
from ..layers import Role
from .cells import Cells, Part
from .coasts import REACHES, fillable

NO_DATA_VALUES = (
    *(-99.0, -999.0, -9999.0, -99999.0, -999999.0, 999.0, 9999.0, 99999.0, 999999.0),
    *(254.0, 255.0, -128.0, 32767.0, -32768.0, -32767.0, 65534.0, 65535.0, 2147483647.0, -2147483648.0, -2147483647.0),
)
"""Numbers that programs write where there is no data: nines, and the ends of the integer types."""
HUGE = 1e15
"""Beyond this no layer has a value; 1e20, 9.97e36, 1e38 and 3.4e38 are usual for no data."""
KEPT_CELLS = 2000
"""Cells of each window kept to judge the unit by."""
GAP_BANDS = 3
"""Bands in which gaps are looked for, in many windows, when all bands can be read in few."""


@dataclass
class Seen:
    """A layer as it was seen: on the cells to model, on the grid; and in the layer itself, where resampling cannot hide it.

    cells: whose values were looked at; negative, beyond: those with a value below 0, or outside the role's range; places: cells whose gaps
    were looked at; gaps: those without a value in some band; filled (reaches,): those of them that fill_gaps would fill; lowest, highest:
    of the values within HUGE; suspects: values of the layer outside the range, by number; kept: (bands, cells).
    """

    resampling: str
    cells: int = 0
    negative: int = 0
    beyond: int = 0
    places: int = 0
    gaps: int = 0
    filled: np.ndarray = field(default_factory=lambda: np.zeros(REACHES, dtype=int))
    lowest: float = np.inf
    highest: float = -np.inf
    suspects: Counter = field(default_factory=Counter)
    other_low: float = np.inf
    other_high: float = -np.inf
    pieces: List[np.ndarray] = field(default_factory=list)

    @property
    def kept(self) -> np.ndarray:
        """Values (bands, cells) of cells without gaps and without undeclared no-data."""
        values = np.concatenate(self.pieces, axis=1)
        usable = ~np.isnan(values).any(axis=0) & ~np.isin(values, list(self.undeclared())).any(axis=0) & (np.abs(values) < HUGE).all(axis=0)
        return values[:, usable]

    def undeclared(self) -> Dict[float, int]:
        """The values that stand for no data but are not declared so. A suspect among other values outside the range is one of them."""
        return {v: n for v, n in self.suspects.items() if abs(v) >= HUGE or v < self.other_low or v > self.other_high}

    def add_source(self, raw: np.ndarray, low: float, high: float) -> None:
        """Values of the layer itself: those outside `low` to `high`, known ways to write no data apart from the others."""
        outside = raw[(raw < low) | (raw > high)].astype(np.float64)
        suspicious = np.isin(outside, NO_DATA_VALUES) | (np.abs(outside) >= HUGE)
        values, counts = np.unique(outside[suspicious], return_counts=True)
        self.suspects.update(dict(zip(values.tolist(), counts.tolist())))
        others = outside[~suspicious]
        self.other_low = min(self.other_low, low, others.min(initial=np.inf))
        self.other_high = max(self.other_high, high, others.max(initial=-np.inf))

    def add_gaps(self, reader: AlignedReader, part: Part, values: np.ndarray) -> None:
        """Gaps among the values (bands, cells of the window) where cells are modelled."""
        self.places += int(part.mask.sum())
        self.gaps += int(np.isnan(values[:, part.mask]).any(axis=0).sum())
        self.filled += fillable(reader, part.window, values, part.mask, len(self.filled))

    def add_cells(self, values: np.ndarray, low: float, high: float) -> None:
        """Values (bands, cells) on the cells to model."""
        fine = values[np.abs(values) < HUGE]
        self.cells += values.shape[1]
        self.negative += int((values < 0).any(axis=0).sum())
        self.beyond += int(((values < low) | (values > high)).any(axis=0).sum())
        self.lowest, self.highest = min(self.lowest, fine.min(initial=np.inf)), max(self.highest, fine.max(initial=-np.inf))
        step = max(1, values.shape[1] // KEPT_CELLS)
        self.pieces.append(values[:, ::step].astype(np.float64))


def look_at(source: LayerRef, cells: Cells, role: Role, reaches: int, progress: Progress) -> Seen:
    """Look at a layer where cells are modelled, and what fill_gaps could do up to so large a reach. Raises GsocError when unreadable."""
    reader = AlignedReader(source, cells.grid, role.classes)
    seen = Seen(reader.resampling, filled=np.zeros(reaches, dtype=int))
    parts = cells.picks(reader.bands)
    wide, places = _for_gaps(source, reader, cells, role)
    for number, part in enumerate(parts, start=1):
        progress.check()
        values = reader.read(*part.window.place)
        seen.add_source(values if reader.resampling == "none" else reader.read_source(*part.window.place), role.low, role.high)
        flat = values.reshape(reader.bands, -1)
        seen.add_cells(flat[:, part.mask], role.low, role.high)
        if wide is reader:
            seen.add_gaps(reader, part, flat)
        progress.report(number / (len(parts) + len(places)))
    for number, part in enumerate(places, start=1):
        progress.check()
        seen.add_gaps(wide, part, wide.read(*part.window.place).reshape(wide.bands, -1))
        progress.report((len(parts) + number) / (len(parts) + len(places)))
    return seen


def _for_gaps(source: LayerRef, reader: AlignedReader, cells: Cells, role: Role) -> Tuple[AlignedReader, List[Part]]:
    """A few bands of a layer with so many that its gaps could be looked at in a few windows only, and more windows; else `reader` itself."""
    more = cells.picks(GAP_BANDS)
    if len(more) <= len(cells.picks(reader.bands)):
        return reader, []
    numbers = selected_bands(open_raster(source.path, "layer"), source)
    few = tuple(numbers[place] for place in np.linspace(0, len(numbers) - 1, GAP_BANDS).astype(int))
    return AlignedReader(LayerRef(source.path, few), cells.grid, role.classes), more
