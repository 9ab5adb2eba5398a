"""Net primary production by the MIAMI model. Source: Lieth 1975; FAO 2022, Technical Manual 6.9."""

from __future__ import annotations

import numpy as np

from ..constants import MIAMI_A, MIAMI_B, MIAMI_MAX, MIAMI_RAIN
from .climate import mean_rows, sum_rows


def miami(rain: np.ndarray, tmean: np.ndarray) -> np.ndarray:
    """NPP in g dry matter/m2/yr from annual rain (mm) and annual mean temperature (degC), any shape."""
    by_rain = MIAMI_MAX * (1.0 - np.exp(-MIAMI_RAIN * rain))
    by_warmth = MIAMI_MAX / (1.0 + np.exp(MIAMI_A - MIAMI_B * tmean))
    return np.minimum(by_rain, by_warmth)


def npp_of_year(tmean: np.ndarray, prec: np.ndarray) -> np.ndarray:
    """MIAMI NPP (n,) of a year's twelve months (12, n), g DM/m2/yr, from degC and mm."""
    return miami(sum_rows(prec), mean_rows(tmean))
