"""Units by their range: a layer in the usual wrong unit has values that no place on earth, or hardly one, has in the right unit.

What a file itself declares is compared with the values.
"""

from __future__ import annotations

from typing import Optional, Tuple

import numpy as np

from ...core.errors import ERROR, WARNING, GsocError
from ...core.gsocseq.climate_units import WANTED, plain, recognise
from ..layers import Role

Suspicion = Tuple[str, str, float]
"""Severity, key of the sentence, value found."""

# t C/ha: 1 kg/m2 is 10, 1 g/m2 is 0.01. Some deserts have less than 10; no soil has 800 in the median.
SOC_LOW, SOC_HIGH = 10.0, 800.0
# %: no area has less than 1 % everywhere, none more than 100.
CLAY_LOW, CLAY_HIGH = 1.0, 100.0
# degC: kelvin lies at 200 to 340; the warmest places have a yearly mean of 35, the extreme months -60 and 50.
KELVIN_LOW, KELVIN_HIGH, WARMEST_YEAR, COLDEST_MONTH, WARMEST_MONTH = 200.0, 340.0, 40.0, -70.0, 60.0
# mm in a year. Rain below 120 occurs in deserts (as mm/day it is a usual amount), more than 12 000 nowhere; PET is 200 to 3500.
RAIN_DAY, RAIN_HIGH, PET_DAY, PET_HIGH = 120.0, 12_000.0, 150.0, 4500.0
# Sums of a year below this are metres, and below the second kg m-2 s-1.
METRES, FLUX = 6.0, 0.01
NO_RAIN = 1.0
# A scale factor of 0.1 applied twice: no month is warmer or colder than this, and clay does not reach that.
TWICE_DEGREES, TWICE_CLAY = 6.0, 6.0


_PER_AREA, _CONTENT = ("kg/m2", "kg m-2", "g/m2", "g m-2", "t/acre"), ("g/kg", "g kg-1", "dg/kg", "mg/kg")
FOREIGN_UNITS = {"soc": (*_PER_AREA, *_CONTENT, "%", "hg/m3", "kg/m3"), "clay": (*_CONTENT, "fraction", "kg/kg")}
"""Units that layers of these kinds often have and should not have, as files declare them."""


def unit_of(role: Role, declared: str, values: np.ndarray) -> Tuple[str, bool]:
    """The unit of a layer whose values (bands, cells) do not look odd, and whether the one that its file declares contradicts it."""
    kind = role.name.split("_")[0]
    if kind not in WANTED:
        return role.unit, plain(declared) in FOREIGN_UNITS.get(kind, ())
    try:
        found = recognise(kind, declared, values)
    except GsocError as error:  # what it does not know or leaves open is no contradiction
        return role.unit, error.key in ("unit_contradicted", "unit_metres")
    return (role.unit, True) if found.changes else (found.unit.name, False)


def unit_suspicion(name: str, values: np.ndarray) -> Optional[Suspicion]:
    """What the values (bands, cells) of the role `name` say of its unit; None when nothing is odd."""
    if not values.size:
        return None
    kind = name.split("_")[0]
    judge = {"soc": _soc, "clay": _clay, "tmean": _temperature, "prec": _rain, "pet": _evaporation}.get(kind)
    return judge(values) if judge else None


def _soc(values: np.ndarray) -> Optional[Suspicion]:
    median = float(np.median(values))
    if median > SOC_HIGH:
        return ERROR, "unit_soc_g", median
    return (WARNING, "unit_soc_kg", median) if median < SOC_LOW else None


def _clay(values: np.ndarray) -> Optional[Suspicion]:
    high = float(np.percentile(values, 95))
    if high > CLAY_HIGH:
        return ERROR, "unit_clay_g_kg", high
    if values.max() <= CLAY_LOW:
        return ERROR, "unit_clay_fraction", high
    return (WARNING, "unit_clay_twice", high) if high < TWICE_CLAY else None


def _temperature(values: np.ndarray) -> Optional[Suspicion]:
    year = float(np.median(values.mean(axis=0)))
    if KELVIN_LOW < year < KELVIN_HIGH and values.min() > KELVIN_LOW - 50:
        return ERROR, "unit_temperature_kelvin", year
    low, high = np.percentile(values, [1, 99])
    if year > WARMEST_YEAR or high > WARMEST_MONTH:
        return ERROR, "unit_temperature_tenths", max(year, float(high))
    if low < COLDEST_MONTH:
        return ERROR, "unit_temperature_tenths", float(low)
    furthest = float(max(-low, high))
    return (WARNING, "unit_temperature_twice", furthest) if furthest < TWICE_DEGREES else None


def yearly_sum(values: np.ndarray) -> float:
    """The yearly sum, median of the cells."""
    return float(np.median(12.0 * values.mean(axis=0)))


def _rain(values: np.ndarray) -> Optional[Suspicion]:
    total = yearly_sum(values)
    if total > RAIN_HIGH:
        return ERROR, "unit_water_tenths", total
    if total < FLUX:
        return ERROR, "unit_water_flux", total
    if total < METRES:
        return ERROR if total < NO_RAIN else WARNING, "unit_water_metres", total
    return (WARNING, "unit_water_day", total) if total < RAIN_DAY else None


def _evaporation(values: np.ndarray) -> Optional[Suspicion]:
    total = yearly_sum(values)
    if total > PET_HIGH:
        return ERROR, "unit_water_tenths", total
    if total < FLUX:
        return ERROR, "unit_water_flux", total
    if total < METRES:
        return ERROR, "unit_water_metres", total
    return (ERROR, "unit_water_day", total) if total < PET_DAY else None
