"""Many years ahead as affine maps: under a climatology that repeats, or under a series of years."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Iterator, Sequence, Tuple

import numpy as np

from ..constants import DEFICIT_TOLERANCE
from ..types import Climate
from .annual import AffineMap, months_map
from .ground import Ground


@dataclass(frozen=True)
class CarbonInput:
    """How carbon comes in. splits (kinds, 4, n): over the pools, by kind of input; proportions (12, kinds, n): over the months."""

    splits: np.ndarray
    proportions: np.ndarray


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
    return _accumulated(sorted(horizons), _years(climate, ground, paddy, carbon, start)), 0


def _years(
    climate: Climate, ground: Ground, paddy: np.ndarray, carbon: CarbonInput, start: np.ndarray
) -> Iterator[Tuple[AffineMap, bool]]:
    """Year after year with its map, and whether all further years are the same."""
    for index in range(climate.years) if climate.years > 1 else iter(int, 1):
        xi, december = ground.year_modifiers(climate.year(index), paddy, start)
        settled = climate.years == 1 and not (np.abs(december - start) > DEFICIT_TOLERANCE).any()
        start = december
        yield year_map(xi, ground, carbon), settled


def _accumulated(horizons: Sequence[int], years: Iterator[Tuple[AffineMap, bool]]) -> Dict[int, AffineMap]:
    """The composed maps at the horizons (ascending)."""
    result: Dict[int, AffineMap] = {}
    whole, done = None, 0
    for year, settled in years:
        whole, done = (year if whole is None else year.compose(whole)), done + 1
        if done in horizons:
            result[done] = whole
        if settled:
            result.update({h: year.power(h - done).compose(whole) for h in horizons if h > done})
        if len(result) == len(horizons):
            break
    return result
