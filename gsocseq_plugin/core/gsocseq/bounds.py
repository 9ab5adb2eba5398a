"""FAO's bounds: two more runs through all phases with pessimistic and optimistic inputs. Source: FAO 2022, Technical Manual ch. 12.

`low` SOC is warmer, drier and holds less clay and carbon; `high` the other way round. PET is not perturbed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

import numpy as np

from ..constants import HALF_WIDTHS
from ..types import Climate

SIGN = {"low": -1.0, "high": 1.0}
CLAY_MAX = 100.0


@dataclass(frozen=True)
class HalfWidth:
    """Half of a 95 % interval: a share of the value (0.2 is 20 %), or in the value's own unit when `absolute`.

    value: a number, (n,) per pixel, or (12, n) per calendar month.
    """

    value: Union[float, np.ndarray]
    absolute: bool = False

    def shift(self, values: np.ndarray, sign: float, signed: bool = True) -> np.ndarray:
        """`values` (n,) or (12*years, n) moved by sign times the half-width: a share of them, or of their absolute value unless `signed`."""
        width = self.value
        if np.ndim(width) == 2:
            width = np.tile(width, (values.shape[0] // 12, 1))
        if self.absolute:
            return values + sign * width
        if signed:
            return values * (1.0 + sign * width)
        shifted = np.abs(values)
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


def bound_climate(climate: Climate, bound: str, widths: HalfWidths, signed: bool) -> Climate:
    """The climate of a bound. signed: T moves by a share of T (colder when T is negative), as FAO's scripts do; else of |T|."""
    if bound == "mid":
        return climate
    tmean = widths.temperature.shift(climate.tmean, -SIGN[bound], signed)
    prec = widths.precipitation.shift(climate.prec, SIGN[bound])
    if widths.precipitation.absolute:
        np.maximum(prec, 0.0, out=prec)
    return Climate(tmean, prec, climate.pet)
