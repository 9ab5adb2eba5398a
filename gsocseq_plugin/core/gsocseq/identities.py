"""What the maps of one set owe each other: differences of stocks, rates times years. Source: FAO 2022, Technical Manual annex II."""

from __future__ import annotations

from typing import List, Mapping, NamedTuple, Optional, Sequence

import numpy as np

from ..constants import LONGEST_HORIZON
from .product_kinds import ABS_DIFF, ASR, BAU, REL_DIFF, RSR, scenarios_of

STOCK_TOLERANCE = 1e-4
"""t C/ha: the rounding of stocks below 800 t/ha and of their differences to Float32."""
FLOAT32 = 2.0**-23
MOST = 0.9
"""The share of cells that agree on another horizon, and in which an identity holds that tells of the others."""
_TELLING = 0.01
"""t C/ha: smaller differences do not tell the years apart."""


class Identity(NamedTuple):
    """stem = minuend - subtrahend, or, without subtrahend, stem x years = minuend; stems of maps."""

    stem: str
    minuend: str
    subtrahend: Optional[str] = None

    @property
    def maps(self) -> List[str]:
        """The stems that take part."""
        return [stem for stem in self if stem]

    @property
    def all_rates(self) -> bool:
        """Whether it is one of rates alone, in t C/ha/yr; the others are in t C/ha."""
        return self.subtrahend is not None and self.stem.startswith(RSR)


def identities(stems: Sequence[str]) -> List[Identity]:
    """The identities whose maps are all among `stems`."""
    ssm = scenarios_of(stems)
    every = [Identity(f"{ABS_DIFF}_{s}_Map030", f"finalSOC_{s}_Map030", "T0_Map030") for s in (BAU, *ssm)]
    every += [Identity(f"{REL_DIFF}_{s}_Map030", f"finalSOC_{s}_Map030", "finalSOC_BAU_Map030") for s in ssm]
    every += [Identity(f"{ASR}_{s}_Map030", f"{ABS_DIFF}_{s}_Map030") for s in (BAU, *ssm)]
    every += [Identity(f"{RSR}_{s}_Map030", f"{REL_DIFF}_{s}_Map030") for s in ssm]
    every += [Identity(f"{RSR}_{s}_Map030", f"{ASR}_{s}_Map030", f"{ASR}_{BAU}_Map030") for s in ssm]
    return [identity for identity in every if set(identity.maps) <= set(stems)]


def residual(identity: Identity, values: Mapping[str, np.ndarray], years: int) -> np.ndarray:
    """How far an identity is from being true, less the rounding of Float32: at most 0 where it holds, NaN where a map has no value.

    values: by stem, of any shape; years: by which rates are multiplied. Computed in float64, in the unit of the identity.
    """
    value, minuend = (values[stem].astype(np.float64) for stem in (identity.stem, identity.minuend))
    if identity.subtrahend is None:
        return np.abs(value * years - minuend) - tolerance(identity, years)
    return np.abs(minuend - values[identity.subtrahend].astype(np.float64) - value) - tolerance(identity, years)


def tolerance(identity: Identity, years: int) -> float:
    """The rounding of stocks to Float32, in the unit of the identity."""
    return STOCK_TOLERANCE / years if identity.all_rates else STOCK_TOLERANCE


class HorizonVote:
    """Each cell votes for the whole number of years by which its rate makes its difference."""

    def __init__(self) -> None:
        self._votes = np.zeros(LONGEST_HORIZON + 1, dtype=np.int64)
        self._cells = 0

    def add(self, rate: np.ndarray, difference: np.ndarray) -> None:
        """Values of any shape; NaN does not vote."""
        telling = (np.abs(difference) > _TELLING) & ~np.isnan(rate)
        rate, difference = rate[telling].astype(np.float64), difference[telling].astype(np.float64)
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            years = np.nan_to_num(np.rint(difference / rate), nan=0.0)
        years = np.where((years >= 1) & (years <= LONGEST_HORIZON), years, 0.0)
        fits = np.abs(rate * years - difference) <= STOCK_TOLERANCE + 2 * FLOAT32 * np.abs(difference)
        self._votes += np.bincount(np.where(fits, years, 0.0).astype(np.int64), minlength=LONGEST_HORIZON + 1)
        self._cells += rate.size

    @property
    def years(self) -> Optional[int]:
        """The number that most cells agree on; None where they do not agree."""
        best = int(np.argmax(self._votes[1:])) + 1
        return best if self._cells and self._votes[best] >= MOST * self._cells else None
