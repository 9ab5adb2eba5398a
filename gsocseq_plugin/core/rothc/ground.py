"""What the model needs of a pixel's ground, and the rate modifiers xi of its months."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np

from ..constants import GSOC_DEPTH_CM
from ..types import Climate
from .conventions import Convention
from .moisture import (
    deepest_deficit,
    moisture_factor,
    moisture_line,
    monthly_limits,
    repeated_year_start,
    scripts_moisture_factors,
    year_deficits,
)
from .rates import cover_factor, is_bare, temperature_factor
from .step import humified_shares


@dataclass(frozen=True)
class Ground:
    """Ground of n pixels under one convention; monthly arrays are (12, n), January first.

    clay %; height: of the curve of temperature, with the rate factor c of cover in it; bare months; limits: how deep the deficit may
    grow in each month, mm;
    line: intercept and slope of the moisture factor;
    b, h: the shares of decayed carbon that become BIO and HUM.
    """

    convention: Convention
    clay: np.ndarray
    height: np.ndarray
    bare: np.ndarray
    limits: np.ndarray
    line: Tuple[np.ndarray, np.ndarray]
    b: np.ndarray
    h: np.ndarray

    @classmethod
    def of(cls, convention: Convention, clay: np.ndarray, cover: np.ndarray, depth: float = GSOC_DEPTH_CM) -> Ground:
        """The ground of pixels with clay (n,) % and cover factors (12, n); depth: the soil's, cm (FAO's scripts know only the default)."""
        bare = is_bare(cover, convention)
        deepest = deepest_deficit(clay, depth)
        limits, line = monthly_limits(deepest, bare), moisture_line(deepest)
        height = convention.temperature[0] * cover_factor(cover, convention)
        return cls(convention, clay, height, bare, limits, line, *humified_shares(clay))

    def part(self, pixels: np.ndarray) -> Ground:
        """The ground of some pixels, by their places."""
        line = (self.line[0][pixels], self.line[1][pixels])
        monthly = (self.height[:, pixels], self.bare[:, pixels], self.limits[:, pixels])
        return Ground(self.convention, self.clay[pixels], *monthly, line, self.b[pixels], self.h[pixels])

    def balance(self, climate: Climate, out: Optional[np.ndarray] = None) -> np.ndarray:
        """P - e*E of twelve months, mm; irrigation is part of P here. out: for the result."""
        evaporation = climate.pet if self.convention.evaporation == 1.0 else climate.pet * self.convention.evaporation
        return np.subtract(climate.prec, evaporation, out=out)

    def year_modifiers(
        self, climate: Climate, paddy: np.ndarray, start: np.ndarray, buffers: Optional[Tuple[np.ndarray, np.ndarray]] = None
    ) -> Tuple[np.ndarray, np.ndarray]:
        """xi (12, n) of a year that begins with the deficit `start` (n,), and December's deficit. paddy: rate factor p (n,).

        buffers: two arrays (12, n) to be written over; xi may be one of them. Year after year in the same memory makes a series fast.
        """
        first, second = buffers or (None, None)
        balance, december = self.balance(climate, first), start
        if self.convention.scripts:
            moisture = scripts_moisture_factors(balance, self.bare, self.clay)
        else:
            deficits = year_deficits(start, balance, self.limits, out=balance)
            december = deficits[11].copy()
            moisture = moisture_factor(deficits, self.line, out=deficits)
        moisture *= temperature_factor(climate.tmean, self.convention, self.height, second)
        if (paddy != 1.0).any():
            moisture *= paddy
        return moisture, december

    def closed_year_start(self, climate: Climate) -> Tuple[np.ndarray, int]:
        """The deficit (n,) with which the repeated year of a climatology begins, and how many pixels find none."""
        if self.convention.scripts:
            return np.zeros(climate.tmean.shape[1]), 0
        return repeated_year_start(self.balance(climate), self.limits)
