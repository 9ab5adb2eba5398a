"""Many years ahead as affine maps: under a climatology that repeats, or under a series of years."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Sequence, Tuple

import numpy as np

from ..constants import DEFICIT_TOLERANCE
from ..types import Climate
from .annual import AffineMap, gathered, months_map
from .ground import Ground


@dataclass(frozen=True)
class CarbonInput:
    """How carbon comes in. splits (kinds, 4, n): over the pools, by kind of input; proportions (12, kinds, n): over the months."""

    splits: np.ndarray
    proportions: np.ndarray

    def part(self, pixels: np.ndarray) -> CarbonInput:
        """That of some pixels, by their places."""
        return CarbonInput(self.splits[..., pixels], self.proportions[..., pixels])


def year_map(xi: np.ndarray, ground: Ground, carbon: CarbonInput) -> AffineMap:
    """The map of the months with rate modifiers xi (months, n)."""
    return months_map(xi, ground.b, ground.h, carbon.splits, carbon.proportions, ground.convention.scripts)


def maps_ahead(
    horizons: Sequence[int], climate: Climate, ground: Ground, paddy: np.ndarray, carbon: CarbonInput, start: np.ndarray
) -> Tuple[Dict[int, AffineMap], int]:
    """The maps of so many years ahead, by horizon, and how many pixels found no closed moisture year.

    climate: a climatology that repeats, or a series at least as long as the longest horizon (its deficit is carried on from `start`).
    """
    convention = ground.convention
    if climate.years == 1 and convention.repeat_year:
        start, unclosed = ground.closed_year_start(climate)
        xi, _ = ground.year_modifiers(climate, paddy, start)
        year = year_map(xi, ground, carbon)
        if not convention.scripts:
            return {horizon: year.power(horizon) for horizon in horizons}, unclosed
        # n-1 steps for n months: the last December is never taken.
        last = year_map(xi[:-1], ground, carbon)
        return {horizon: last.compose(year.power(horizon - 1)) for horizon in horizons}, unclosed
    return _carried_on(horizons, climate, ground, paddy, carbon, start), 0


def _carried_on(
    horizons: Sequence[int], climate: Climate, ground: Ground, paddy: np.ndarray, carbon: CarbonInput, start: np.ndarray
) -> Dict[int, AffineMap]:
    """The maps at the horizons where the deficit goes on from year to year: of a series, or of a climatology, whose pixels are left to the
    closed form one by one as their moisture begins to repeat: what a neighbour does must not move a pixel's last digit."""
    pieces: Dict[int, List[Tuple[np.ndarray, AffineMap]]] = {horizon: [] for horizon in horizons}
    at, whole, last = np.arange(start.size), None, max(horizons)
    for done in range(1, last + 1):
        months = climate if climate.years == 1 else climate.year(done - 1)
        xi, december = ground.year_modifiers(months, paddy, start)
        year = year_map(xi, ground, carbon)
        whole = year if whole is None else year.compose(whole)
        if done in pieces:
            pieces[done].append((at, whole))
        repeats = np.flatnonzero(np.abs(december - start) <= DEFICIT_TOLERANCE) if climate.years == 1 else np.empty(0, int)
        start = december
        if repeats.size and done < last:
            for horizon in (h for h in pieces if h > done):
                pieces[horizon].append((at[repeats], year.part(repeats).power(horizon - done).compose(whole.part(repeats))))
            left = np.delete(np.arange(at.size), repeats)
            at, start, whole, paddy = at[left], start[left], whole.part(left), paddy[left]
            climate, ground, carbon = climate.part(left), ground.part(left), carbon.part(left)
            if not left.size:
                break
    return {horizon: gathered(parts) for horizon, parts in pieces.items()}
