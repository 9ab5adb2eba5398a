"""The units that are ranked: zones with their means, or single cells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Tuple

import numpy as np

from ...core.constants import CO2_PER_C
from ...core.gsocseq.priority import Ranking
from ...core.progress import Progress
from .land import Land, strip_rows
from .maps import TotalledMaps
from .priority import NO, PARTLY, YES, PriorityRow
from .result import TotalRow
from .rows import TONNES_PER_MT

CO2E_PER_C = CO2_PER_C / TONNES_PER_MT
"""Mt CO2e per t C."""
GROUPS = 10
"""The table of cells has a row for each tenth of the land with a gain."""


@dataclass(frozen=True)
class Units:
    """Units (n,): their names (zones) or places in the grid in row order (cells), t C/ha/yr, hectares.

    Of cells in Float32, as the maps have them: sums are formed in float64.
    """

    names: List[str]
    places: np.ndarray
    rate: np.ndarray
    half_width: np.ndarray
    hectares: np.ndarray

    @property
    def co2e(self) -> np.ndarray:
        """Mt CO2e/yr"""
        gained = self.hectares.astype(np.float64)
        gained *= self.rate
        gained *= CO2E_PER_C
        return gained

    def only(self, keep: np.ndarray) -> Units:
        """The units to keep (n,) bool."""
        names = [name for name, kept in zip(self.names, keep) if kept]
        return Units(names, self.places[keep], self.rate[keep], self.half_width[keep], self.hectares[keep])


def zone_units(rows: List[TotalRow]) -> Units:
    """Zones from their totals; the half-width is that of the mean if the errors of all cells of a zone are the same."""
    hectares = np.array([row.area_ha for row in rows])
    half_width = np.array([row.half_width_correlated for row in rows]) * TONNES_PER_MT / hectares
    return Units([row.zone for row in rows], np.arange(len(rows)), np.array([row.mean for row in rows]), half_width, hectares)


def cell_units(maps: TotalledMaps, land: Land, progress: Progress) -> Units:
    """The cells with a value of the one map in `maps`, each held in 16 bytes; while they are ranked some 60 are needed.

    Raises GsocError, Cancelled.
    """
    grid = maps.grid
    found: List[List[np.ndarray]] = [[], [], [], []]
    place_type = np.int32 if grid.rows * grid.columns <= np.iinfo(np.int32).max else np.int64
    height = strip_rows(grid)
    for row in range(0, grid.rows, height):
        progress.check()
        rows = min(height, grid.rows - row)
        (values,), (halves,) = maps.read(row, rows)
        hectares = land.hectares(row, rows)
        cells = np.flatnonzero(~np.isnan(values) & (hectares > 0.0))
        numbers = (part[cells].astype(np.float32) for part in (values, halves, hectares))
        for parts, part in zip(found, ((row * grid.columns + cells).astype(place_type), *numbers)):
            parts.append(part)
        progress.report((row + rows) / grid.rows)
    return Units([], *(np.concatenate(found.pop(0)) for _ in range(len(found))))


def zone_rows(units: Units, found: Ranking) -> Tuple[PriorityRow, ...]:
    """A row for each zone, by rank."""
    co2e = units.co2e
    return tuple(
        PriorityRow(
            rank=rank,
            name=units.names[unit],
            hectares=float(units.hectares[unit]),
            rate=float(units.rate[unit]),
            half_width=float(units.half_width[unit]),
            co2e=float(co2e[unit]),
            hectares_so_far=float(found.hectares[rank - 1]),
            co2e_so_far=float(found.co2e[rank - 1]),
            chosen=YES if rank <= found.chosen else NO,
        )
        for rank, unit in enumerate(found.order.tolist(), start=1)
    )


def cell_rows(units: Units, found: Ranking) -> Tuple[PriorityRow, ...]:
    """A row for each tenth of the land with a gain, the best first."""
    if not found.order.size:
        return ()
    middle = found.hectares - units.hectares[found.order] / np.float32(2.0)
    starts = np.searchsorted(middle, found.hectares[-1] * np.arange(GROUPS + 1) / GROUPS)
    rows: List[PriorityRow] = []
    for number, (first, end) in enumerate(zip(starts.tolist(), starts[1:].tolist())):
        if first == end:
            continue
        last, cells = end - 1, found.order[first:end]
        hectares, rate, half = (part[cells].astype(np.float64) for part in (units.hectares, units.rate, units.half_width))
        rows.append(
            PriorityRow(
                rank=len(rows) + 1,
                name=f"{100 * number // GROUPS}-{100 * (number + 1) // GROUPS} %",
                hectares=float(hectares.sum()),
                rate=float(np.average(rate, weights=hectares)),
                half_width=float(np.average(half, weights=hectares)),
                co2e=float((rate * hectares).sum() * CO2E_PER_C),
                hectares_so_far=float(found.hectares[last]),
                co2e_so_far=float(found.co2e[last]),
                chosen=YES if last < found.chosen else NO if first >= found.chosen else PARTLY,
            )
        )
    return tuple(rows)
