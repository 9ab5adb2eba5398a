"""Soil layers of several depths, put together for 0-30 cm."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Tuple

import numpy as np


@dataclass(frozen=True)
class ClayRule:
    """Which depths a rule puts together, from the top, and the centimetres for which each of them stands."""

    depths: Tuple[str, ...]
    centimetres: Tuple[float, ...]


CLAY_RULES: Dict[str, ClayRule] = {
    # FAO's scripts (clay, number 8 of version 1.0): the values at 0, 5, 15 and 30 cm.
    "points": ClayRule(("sl1", "sl2", "sl3", "sl4"), (1.0, 4.0, 10.0, 15.0)),
    # FAO 2022, Technical Manual 6.1: the trapezoid rule between the same depths.
    "trapezoid": ClayRule(("sl1", "sl2", "sl3", "sl4"), (2.5, 7.5, 12.5, 7.5)),
    # Poggio et al. 2021, SoilGrids 2.0: means of intervals.
    "intervals": ClayRule(("0-5", "5-15", "15-30"), (5.0, 10.0, 15.0)),
    # FAO's scripts v1.3 for OpenLandMap (Hengl 2018): the values at 0, 10 and 30 cm.
    "openlandmap": ClayRule(("b0", "b10", "b30"), (1.0, 9.0, 20.0)),
}


def mean_of_depths(layers: np.ndarray, centimetres: Tuple[float, ...]) -> np.ndarray:
    """The mean of layers (depths, ...) in any unit, weighted by the centimetres each stands for; NaN where one of them is NaN."""
    total = np.zeros(layers.shape[1:])
    for layer, weight in zip(layers, centimetres):
        total += weight * layer
    return total / sum(centimetres)


def layer_stock(carbon: np.ndarray, bulk_density: np.ndarray, stones: np.ndarray, thickness: float) -> np.ndarray:
    """The organic carbon of a layer, t C/ha: carbon % of the fine earth, bulk density g/cm3, stones as a share of the volume, cm.

    Source: IPCC 2003, Good Practice Guidance for LULUCF, eq. 3.2.16; 1 % of 1 g/cm3 is 1 t C/ha in a centimetre.
    """
    return carbon * bulk_density * thickness * (1.0 - stones)
