"""The few records that the phases hand to each other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Optional

import numpy as np

POOLS = ("dpm", "rpm", "bio", "hum", "iom")
BOUNDS = ("mid", "low", "high")


@dataclass(frozen=True)
class Climate:
    """Monthly climate of n pixels, each array (12*years, n): tmean in degC, prec and pet in mm/month.

    Long series may be float32 as they were read; `year` gives float64, with which all is computed.
    """

    tmean: np.ndarray
    prec: np.ndarray
    pet: np.ndarray

    @property
    def years(self) -> int:
        """Number of whole years."""
        return self.tmean.shape[0] // 12

    def year(self, index: int, out: Optional[Climate] = None) -> Climate:
        """The twelve months of one year; out: a year whose arrays are written over with them, to use its memory again."""
        months = slice(12 * index, 12 * index + 12)
        if out is None:
            return Climate(*(values[months].astype(np.float64, copy=False) for values in (self.tmean, self.prec, self.pet)))
        for mine, theirs in ((out.tmean, self.tmean), (out.prec, self.prec), (out.pet, self.pet)):
            np.copyto(mine, theirs[months])
        return out


    def part(self, pixels: np.ndarray) -> Climate:
        """The climate of some pixels, by their places."""
        return Climate(self.tmean[:, pixels], self.prec[:, pixels], self.pet[:, pixels])

    def watered(self, irrigation: Optional[np.ndarray]) -> Climate:
        """The same with irrigation (12, n) or (1, n), mm/month, added to the rain of every year: for the soil's moisture, never for growth."""
        if irrigation is None:
            return self
        monthly = np.broadcast_to(irrigation, (12, irrigation.shape[1]))
        return Climate(self.tmean, self.prec + np.tile(monthly, (self.years, 1)), self.pet)


def empty_year(n: int) -> Climate:
    """A year of n pixels whose arrays hold nothing yet: memory for `Climate.year`."""
    return Climate(*(np.empty((12, n)) for _ in range(3)))


@dataclass(frozen=True)
class PixelState:
    """What one phase leaves to the next, for one bound: pools (5, n) t C/ha, c_input (n) t C/ha/yr, deficit (n) mm <= 0."""

    pools: np.ndarray
    c_input: np.ndarray
    deficit: np.ndarray

    @property
    def soc(self) -> np.ndarray:
        """Total SOC, t C/ha."""
        dpm, rpm, bio, hum, iom = self.pools
        return dpm + rpm + bio + hum + iom


class Status(IntEnum):
    """Why a pixel has a result or has none. Stored in the state raster and counted in the manifest; the numbers are stable."""

    OUTSIDE = 0
    OK = 1
    NOT_MODELLED = 2
    UNKNOWN_CLASS = 3
    MISSING_LAND_USE = 4
    MISSING_SOC = 5
    MISSING_CLAY = 6
    MISSING_COVER = 7
    MISSING_CLIMATE_SPIN_UP = 8
    MISSING_CLIMATE_WARM_UP = 9
    MISSING_CLIMATE_FORWARD = 10
    MISSING_NPP = 11
    MISSING_OTHER = 12
    NEGATIVE_SOC = 13
    NEGATIVE_CLAY = 14
    OUT_OF_RANGE = 15
    FROZEN = 16
    FYM_EXCEEDS_SOC = 17
    ZERO_NPP = 18
    BELOW_MINUS_18_3 = 19
    UNSTABLE = 20
    FOREST_ZEROED = 21
    NOT_FINITE = 22
