"""Which pixels get an answer, and why the others do not."""

from __future__ import annotations

from typing import Iterable, Optional

import numpy as np

from ..constants import K_DPM, MONTHS, SCRIPT_COLDEST
from ..rothc.conventions import Convention
from ..types import BOUNDS, Climate, Status
from .inputs import Method, Pixels, paddy_factor
from .landuse import ClassTable

# What no soil or climate exceeds: degC, mm in a month, cover factor (with the rounding of Float32), clay %.
TEMPERATURE_RANGE = (-90.0, 60.0)
WATER_RANGE = (0.0, 5000.0)
COVER_RANGE = (0.6 - 1e-6, 1.0 + 1e-6)
CLAY_MAX = 100.0
FOREST = 4.0


def modelled(classes: np.ndarray, table: ClassTable, convention: Convention) -> np.ndarray:
    """Whether pixels of these classes are modelled; FAO's scripts model every class that has coefficients."""
    return table.has_coefficients(classes) if convention.scripts else table.is_modelled(classes)


def land_use_status(classes: np.ndarray, table: ClassTable, convention: Convention) -> np.ndarray:
    """The status (n,) that the last land-use class gives."""
    status = np.where(modelled(classes, table, convention), Status.OK, Status.NOT_MODELLED).astype(np.uint8)
    status[~table.known(classes)] = Status.UNKNOWN_CLASS
    status[np.isnan(classes)] = Status.MISSING_LAND_USE
    return status


def mark(status: np.ndarray, where: np.ndarray, why: Status) -> None:
    """Give the pixels that still are OK, and where `where` holds, the status `why` (in place)."""
    status[(status == Status.OK) & where] = why


def mark_missing(status: np.ndarray, values: Optional[np.ndarray], why: Status) -> None:
    """Mark the pixels where any of `values` (..., n) is NaN."""
    if values is not None:
        missing = np.isnan(values)
        mark(status, missing if missing.ndim == 1 else missing.any(axis=0), why)


def mark_others(status: np.ndarray, *layers: Optional[np.ndarray]) -> None:
    """Mark pixels where an optional layer has no value, or one below 0, which none of them can have."""
    for values in layers:
        if values is not None:
            mark_missing(status, values, Status.MISSING_OTHER)
            below = values < 0.0
            mark(status, below if below.ndim == 1 else below.any(axis=0), Status.OUT_OF_RANGE)


def mark_climate(status: np.ndarray, climate: Climate, missing: Status) -> None:
    """Mark pixels whose climate is missing or beyond what exists."""
    for values, (low, high) in ((climate.tmean, TEMPERATURE_RANGE), (climate.prec, WATER_RANGE), (climate.pet, WATER_RANGE)):
        least, most = values.min(axis=0), values.max(axis=0)  # NaN where one month is
        mark_missing(status, least, missing)
        mark(status, (least < low) | (most > high), Status.OUT_OF_RANGE)


def mark_soil(status: np.ndarray, soc: Optional[np.ndarray], clay: np.ndarray, cover: np.ndarray) -> None:
    """Mark pixels whose SOC, clay or cover is missing, negative or out of range."""
    if soc is not None:
        mark_missing(status, soc, Status.MISSING_SOC)
        mark(status, soc < 0.0, Status.NEGATIVE_SOC)
    mark_missing(status, clay, Status.MISSING_CLAY)
    mark(status, clay < 0.0, Status.NEGATIVE_CLAY)
    mark(status, clay > CLAY_MAX, Status.OUT_OF_RANGE)
    mark_missing(status, cover, Status.MISSING_COVER)
    mark(status, ((cover < COVER_RANGE[0]) | (cover > COVER_RANGE[1])).any(axis=0), Status.OUT_OF_RANGE)


def mark_scripts(status: np.ndarray, pixels: Pixels, land_use: Iterable[np.ndarray], method: Method) -> None:
    """Mark what FAO's scripts cannot compute: a month at or below -18.3 degC, or unstable explicit Euler, in any bound.

    A year is unstable when its twelve Euler steps multiply DPM by more than one.
    """
    for bound in BOUNDS:
        climate, ground = pixels.shifted(pixels.climate, bound, method.convention), pixels.ground(bound, method.convention)
        mark(status, (climate.tmean <= SCRIPT_COLDEST).any(axis=0), Status.BELOW_MINUS_18_3)
        for year, classes in zip(range(climate.years), land_use):
            xi, _ = ground.year_modifiers(climate.year(year), paddy_factor(classes, method), np.zeros_like(ground.clay))
            mark(status, np.abs(np.prod(1.0 - K_DPM * xi / MONTHS, axis=0)) > 1.0, Status.UNSTABLE)
