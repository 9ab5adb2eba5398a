"""What a look at the values of one layer has found: gaps, values no unit allows, and a handful of values to judge the unit by."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import Dict, List

import numpy as np

from ...core.progress import Progress
from ...io.raster import LayerRef, open_raster, selected_bands
from ...io.warp import AlignedReader
from ..layers import Role
from .cells import Cells, Homes, Part
from .coasts import REACHES, fillable, fillable_at
from .own_cells import homes_in, is_coarse, read_homes

NO_DATA_VALUES = (
    *(-99.0, -999.0, -9999.0, -99999.0, -999999.0, 999.0, 9999.0, 99999.0, 999999.0),
    *(254.0, 255.0, -128.0, 32767.0, -32768.0, -32767.0, 65534.0, 65535.0, 2147483647.0, -2147483648.0, -2147483647.0),
)
"""Numbers that programs write where there is no data: nines, and the ends of the integer types."""
HUGE = 1e15
"""Beyond this no layer has a value; 1e20, 9.97e36, 1e38 and 3.4e38 are usual for no data."""
KEPT_VALUES = 100_000
"""Values of a layer kept to judge the unit by, of cells evenly spread."""
GAP_BANDS = 3
"""Bands in which gaps are looked for, in many cells, when all bands can be read in few."""


@dataclass
class Seen:
    """A layer as it was seen: on the cells to model, on the grid; and in the layer itself, where resampling cannot hide it.

    cells: whose values were looked at; negative, beyond: those with a value below 0, or outside the role's range; places: cells whose gaps
    were looked at; gaps: those without a value in some band; filled (reaches,): those of them that fill_gaps would fill; lowest, highest:
    of the values within HUGE; suspects: values of the layer outside the range, by number; pieces: (bands, cells) each.
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

    @cached_property
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
        self.other_low, self.other_high = min(self.other_low, low), max(self.other_high, high)
        if not raw.size or (np.fmin.reduce(raw, axis=None) >= low and np.fmax.reduce(raw, axis=None) <= high):
            return
        outside = raw[(raw < low) | (raw > high)].astype(np.float64)
        suspicious = np.isin(outside, NO_DATA_VALUES) | (np.abs(outside) >= HUGE)
        values, counts = np.unique(outside[suspicious], return_counts=True)
        self.suspects.update(dict(zip(values.tolist(), counts.tolist())))
        others = outside[~suspicious]
        self.other_low = min(self.other_low, others.min(initial=np.inf))
        self.other_high = max(self.other_high, others.max(initial=-np.inf))

    def add_gaps(self, reader: AlignedReader, part: Part, values: np.ndarray) -> None:
        """Gaps among the values (bands, cells of the window) where cells are modelled."""
        self.places += int(part.mask.sum())
        gaps = np.isnan(values).any(axis=0) & part.mask
        if gaps.any():
            self.gaps += int(gaps.sum())
            self.filled += fillable(reader, part.window, values, part.mask, len(self.filled))

    def add_own_gaps(self, reader: AlignedReader, homes: Homes, values: np.ndarray) -> None:
        """Gaps among the values (bands, n) of the layer's own cells that hold cells to model."""
        missing = np.isnan(values)
        gaps = np.flatnonzero(missing.any(axis=0))
        self.places += int(homes.counts.sum()) + homes.nowhere
        self.gaps += int(homes.counts[gaps].sum()) + homes.nowhere
        self.filled += fillable_at(reader, homes.cells[gaps], homes.counts[gaps], missing[:, gaps], len(self.filled))

    def add_cells(self, values: np.ndarray, cells: np.ndarray, low: float, high: float) -> None:
        """Values (bands, n) that so many `cells` (n,) to model have."""
        self.cells += int(cells.sum())
        if not values.size:
            return
        lowest, highest = np.fmin.reduce(values, axis=None), np.fmax.reduce(values, axis=None)
        if not lowest >= max(low, 0.0) or not highest <= high:
            self.negative += int(cells[(values < 0).any(axis=0)].sum())
            self.beyond += int(cells[((values < low) | (values > high)).any(axis=0)].sum())
        if not (-HUGE < lowest and highest < HUGE):
            fine = values[np.abs(values) < HUGE]
            lowest, highest = fine.min(initial=np.inf), fine.max(initial=-np.inf)
        self.lowest, self.highest = min(self.lowest, lowest), max(self.highest, highest)

    def keep(self, values: np.ndarray) -> None:
        """Values (bands, cells) to judge the unit by."""
        self.pieces.append(values.astype(np.float64))


def look_at(source: LayerRef, cells: Cells, role: Role, reaches: int, progress: Progress) -> Seen:
    """Look at a layer where cells are modelled, and what fill_gaps could do up to so large a reach. Raises GsocError when unreadable.

    A coarse layer is looked at in its own cells under the cells to model, any other in windows of the grid.
    """
    progress.check()
    reader = AlignedReader(source, cells.grid, role.classes)
    seen = Seen(reader.resampling, filled=np.zeros(reaches, dtype=int))
    if is_coarse(reader, cells):
        _look_at_own(source, reader, cells, role, seen, progress)
    else:
        _look_in_windows(source, reader, cells, role, seen, progress)
    return seen


def _look_at_own(source: LayerRef, reader: AlignedReader, cells: Cells, role: Role, seen: Seen, progress: Progress) -> None:
    """The layer's own cells; of a layer with more than may be looked at those of a few windows, and its gaps in a few bands of many."""
    looks, every = homes_in(reader, cells)
    wide = reader if every or reader.bands <= GAP_BANDS else _in_few_bands(source, cells, role)
    for number, homes in enumerate(looks, start=1):
        progress.check()
        near, values = read_homes(reader, homes)
        seen.add_source(near, role.low, role.high)
        seen.add_cells(values, homes.counts, role.low, role.high)
        seen.keep(values[:, homes.sample(KEPT_VALUES // (reader.bands * len(looks)))])
        if wide is reader:
            seen.add_own_gaps(reader, homes, values)
        progress.report(number / len(looks))
    if wide is not reader:
        for homes in homes_in(wide, cells)[0]:
            progress.check()
            seen.add_own_gaps(wide, homes, read_homes(wide, homes)[1])


def _look_in_windows(source: LayerRef, reader: AlignedReader, cells: Cells, role: Role, seen: Seen, progress: Progress) -> None:
    """Windows of the grid; for the gaps more of them, in a few bands, where all bands can be read in few."""
    parts, more = cells.picks(reader.bands), cells.picks(GAP_BANDS)
    places = more if len(more) > len(parts) else []
    for number, part in enumerate(parts, start=1):
        progress.check()
        values = reader.read(*part.window.place)
        seen.add_source(values if reader.resampling == "none" else reader.read_source(*part.window.place), role.low, role.high)
        flat = values.reshape(reader.bands, -1)
        modelled = flat[:, part.mask]
        seen.add_cells(modelled, np.ones(part.count, dtype=int), role.low, role.high)
        seen.keep(modelled[:, :: max(1, modelled.size * len(parts) // KEPT_VALUES)])
        if not places:
            seen.add_gaps(reader, part, flat)
        progress.report(number / (len(parts) + len(places)))
    wide = _in_few_bands(source, cells, role) if places else reader
    for number, part in enumerate(places, start=1):
        progress.check()
        seen.add_gaps(wide, part, wide.read(*part.window.place).reshape(wide.bands, -1))
        progress.report((len(parts) + number) / (len(parts) + len(places)))


def _in_few_bands(source: LayerRef, cells: Cells, role: Role) -> AlignedReader:
    """GAP_BANDS bands of a layer, from the first to the last."""
    numbers = selected_bands(open_raster(source.path, "layer"), source)
    few = tuple(numbers[place] for place in np.linspace(0, len(numbers) - 1, GAP_BANDS).astype(int))
    return AlignedReader(LayerRef(source.path, few), cells.grid, role.classes)
