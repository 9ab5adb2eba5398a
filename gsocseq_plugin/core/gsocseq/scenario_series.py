"""What a scenario brings to the soil year by year, for people to see before a run."""

from __future__ import annotations

from typing import Optional, Sequence

import numpy as np

from .scenarios import Scenario, by_class


def input_of_years(scenario: Scenario, years: int, codes: Sequence[float], zone: Optional[str] = None) -> np.ndarray:
    """C input as per cent of that under BAU, the mean of all the land of each class, (years, n) for the years 1 to `years` after t0.

    codes: class codes (n,), NaN for the classes without numbers of their own. zone: a zone's id, None for land outside of zones.
    Every year of the ramp brings the same share of land, as in `forward`; what is added in t C/ha and layers of percentages are not in it.
    """
    land_use = np.asarray(codes, float)
    zones = None if zone is None else np.full(land_use.shape, float(zone))
    change = np.maximum(scenario.percent_of(land_use, zones, None), -100.0)
    ramp = max(scenario.ramp_years, 1)
    adopting = np.minimum(np.arange(1, years + 1), ramp) / ramp
    return 100.0 + adopting[:, np.newaxis] * (by_class(scenario.adopted_share, land_use) / 100.0 * change)
