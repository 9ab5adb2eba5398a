"""Pools from SOC and clay by pedotransfer functions. Source: Weihermueller et al. 2013, with the factors of FAO's scripts by land use."""

from __future__ import annotations

import numpy as np

# By pool: slope and offset on SOC, offset and exponent on clay.
RPM_SOC_CLAY = (0.1840, 0.1555, 1.2750, -0.1158)
BIO_SOC_CLAY = (0.0140, 0.0075, 8.8473, 0.0567)
HUM_SOC_CLAY = (0.7148, 0.5069, 0.3421, 0.0184)

# By land-use classes: slope and offset for RPM, BIO, HUM.
FACTORS = {
    (2, 12, 13): ((0.9902, 0.4788), (1.09038, 0.04055), (0.9878, -0.3818)),
    (4,): ((1.7631, 0.4043), (0.9757, 0.0209), (0.8712, -0.2904)),
    (3, 5, 6, 8): ((1.3837, 0.4692), (1.03401, 0.02531), (0.9316, -0.5243)),
}


def pedotransfer_pools(soc: np.ndarray, iom: np.ndarray, clay: np.ndarray, land_use: np.ndarray) -> np.ndarray:
    """The active pools (4, n), t C/ha, of a stock soc with its iom (t C/ha) and clay (%), for FAO's classes; NaN for other classes.

    DPM is what remains of the stock and can be negative.
    """
    pools = np.full((4, soc.size), np.nan)
    for row, (slope, offset, clay_offset, exponent) in enumerate((RPM_SOC_CLAY, BIO_SOC_CLAY, HUM_SOC_CLAY), start=1):
        quantity = (slope * soc + offset) * (clay + clay_offset) ** exponent
        for classes, factors in FACTORS.items():
            a, b = factors[row - 1]
            here = np.isin(land_use, classes)
            pools[row, here] = (a * quantity + b)[here]
    pools[0] = soc - iom - pools[1] - pools[2] - pools[3]
    return pools
