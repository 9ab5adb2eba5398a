"""Which land first: zones or cells in the order of a score, summed up until a target is reached."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

import numpy as np

RATE, CERTAINTY, TOTAL = "rate", "certainty", "total"
MEASURES = (RATE, CERTAINTY, TOTAL)
"""What land is ranked by: the rate, the rate divided by its half-width (above 1 it is nearly surely a gain), the total of the unit.

The rate less its half-width would put land of little carbon first wherever half-widths are wider than rates, as they are in most maps.
"""


@dataclass(frozen=True)
class Ranking:
    """Units in their order. order (n,): their numbers, the best first; hectares and co2e (n,): summed up to and with each, ha and Mt/yr.

    chosen: how many of the first reach the target together (all when they do not; none without a target). reached: whether they do.
    """

    order: np.ndarray
    hectares: np.ndarray
    co2e: np.ndarray
    chosen: int
    reached: bool

    @property
    def maximum(self) -> float:
        """What all units reach together, Mt CO2e/yr."""
        return float(self.co2e[-1]) if self.co2e.size else 0.0


def score(measure: str, rate: np.ndarray, half_width: np.ndarray, hectares: np.ndarray) -> np.ndarray:
    """What units (n,) are ranked by: t C/ha/yr; rate divided by half-width, both t C/ha/yr; or t C/yr."""
    if measure == TOTAL:
        return rate * hectares
    if measure == CERTAINTY:
        with np.errstate(divide="ignore", invalid="ignore"):
            return rate / half_width
    return rate


def ranking(scores: np.ndarray, hectares: np.ndarray, co2e: np.ndarray, target: float) -> Ranking:
    """Rank units with a gain (n,) by score, equal ones as they come. target: Mt CO2e/yr; NaN for none."""
    order = np.argsort(-scores, kind="stable")
    if order.size <= np.iinfo(np.int32).max:
        order = order.astype(np.int32)  # a large country has millions of cells
    land, summed = hectares[order].astype(np.float64), co2e[order].astype(np.float64)
    np.cumsum(land, out=land)
    np.cumsum(summed, out=summed)
    reached = bool(summed.size and summed[-1] >= target)
    chosen = 0 if np.isnan(target) else int(np.searchsorted(summed, target)) + 1 if reached else summed.size
    return Ranking(order, land, summed, chosen, reached)


def curve(found: Ranking, points: int) -> Tuple[np.ndarray, np.ndarray]:
    """The curve from (0, 0) through the units, or through `points` of them at even steps of land: hectares and Mt CO2e/yr."""
    places = np.arange(found.order.size)
    if places.size > points:
        steps = found.hectares[-1] * np.arange(1, points + 1) / points
        places = np.unique(np.minimum(np.searchsorted(found.hectares, steps), places.size - 1))
    return np.append(0.0, found.hectares[places]), np.append(0.0, found.co2e[places])
