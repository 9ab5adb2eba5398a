"""FAO's bounds: two more runs through all phases with pessimistic and optimistic inputs. Source: FAO 2022, Technical Manual ch. 12.

`low` SOC is warmer, drier and holds less clay and carbon; `high` the other way round. PET is not perturbed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Optional, Tuple, Union

import numpy as np

from ..constants import HALF_WIDTHS
from ..types import BOUNDS, Climate
from .climate import mean_rows, sum_rows

SIGN = {"low": -1.0, "high": 1.0}
CLAY_MAX = 100.0


@dataclass(frozen=True)
class HalfWidth:
    """Half of a 95 % interval: a share of the value (0.2 is 20 %), or in the value's own unit when `absolute`.

    value: a number, (n,) per pixel, or (12, n) per calendar month.
    """

    value: Union[float, np.ndarray]
    absolute: bool = False

    @property
    def steady(self) -> bool:
        """Whether it is the same share in every month: then sums over months move as the months do."""
        return not self.absolute and np.ndim(self.value) < 2

    def shift(self, values: np.ndarray, sign: float, signed: bool = True, out: Optional[np.ndarray] = None) -> np.ndarray:
        """`values` (n,) or (12*years, n) moved by sign times the half-width: a share of them, or of their absolute value unless `signed`.

        out: for the result.
        """
        width = self.value
        if np.ndim(width) == 2:
            width = np.tile(width, (values.shape[0] // 12, 1))
        if self.absolute:
            return np.add(values, sign * width, out=out)
        if signed:
            return np.multiply(values, 1.0 + sign * width, out=out)
        shifted = np.abs(values, out=out)
        shifted *= sign * width
        shifted += values
        return shifted


@dataclass(frozen=True)
class HalfWidths:
    """The half-widths of the five uncertain inputs; c_input is that of the change of C input under a scenario, as a share."""

    soc: HalfWidth = HalfWidth(HALF_WIDTHS["soc"])
    clay: HalfWidth = HalfWidth(HALF_WIDTHS["clay"])
    temperature: HalfWidth = HalfWidth(HALF_WIDTHS["temperature"])
    precipitation: HalfWidth = HalfWidth(HALF_WIDTHS["precipitation"])
    c_input: Union[float, np.ndarray] = HALF_WIDTHS["c_input"]


def bound_soc(soc: np.ndarray, bound: str, widths: HalfWidths) -> np.ndarray:
    """The SOC stock of a bound, t C/ha, not below 0."""
    return soc if bound == "mid" else np.maximum(widths.soc.shift(soc, SIGN[bound]), 0.0)


def bound_clay(clay: np.ndarray, bound: str, widths: HalfWidths) -> np.ndarray:
    """The clay content of a bound, %, within 0 to 100."""
    return clay if bound == "mid" else np.clip(widths.clay.shift(clay, SIGN[bound]), 0.0, CLAY_MAX)


def bound_climate(climate: Climate, bound: str, widths: HalfWidths, signed: bool, out: Optional[Climate] = None) -> Climate:
    """The climate of a bound. signed: T moves by a share of T (colder when T is negative), as FAO's scripts do; else of |T|.

    out: its temperature and rain are written over with the result's.
    """
    if bound == "mid":
        return climate
    tmean = widths.temperature.shift(climate.tmean, -SIGN[bound], signed, None if out is None else out.tmean)
    prec = widths.precipitation.shift(climate.prec, SIGN[bound], out=None if out is None else out.prec)
    if widths.precipitation.absolute:
        np.maximum(prec, 0.0, out=prec)
    return Climate(tmean, prec, climate.pet)


def annual_weather(
    tmean: np.ndarray, prec: np.ndarray, widths: HalfWidths, signed: bool
) -> Dict[str, Tuple[np.ndarray, np.ndarray]]:
    """Annual rain (mm) and annual mean temperature (degC), both (n,), as each bound sees them, from a year's months (12, n)."""
    if not (widths.temperature.steady and widths.precipitation.steady):
        seen = {bound: bound_climate(Climate(tmean, prec, prec), bound, widths, signed) for bound in BOUNDS}
        return {bound: (sum_rows(climate.prec), mean_rows(climate.tmean)) for bound, climate in seen.items()}
    moved = mean_rows(tmean if signed else np.abs(tmean))
    rain, tmean = sum_rows(prec), mean_rows(tmean)
    weather = {"mid": (rain, tmean)}
    for bound, sign in SIGN.items():
        weather[bound] = (widths.precipitation.shift(rain, sign), tmean - sign * widths.temperature.value * moved)
    return weather
