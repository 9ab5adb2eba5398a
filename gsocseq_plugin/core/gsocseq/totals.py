"""Sums over the cells of zones and land-use classes, and the uncertainty of what they sum to.

The half-width of the 95 % range of a stock in a cell is U/100 times the stock. Of a rate, (X1 - X2)/years, it is
sqrt((U1 X1)^2 + (U2 X2)^2)/100/years: the errors of the two stocks are taken as independent, as in the published product, whose
percentage is relative to X1 + X2 (FAO 2022, ch. 12). In a total of cells the half-widths add up as root of the sum of squares where the
errors of the cells are independent, and simply where they are the same everywhere; the truth lies between.
A stock of 0 has no uncertainty in %, and a half-width of 0.
"""

from __future__ import annotations

from typing import Dict, NamedTuple, Tuple

import numpy as np

from .product_kinds import REL_DIFF, RSR
from .quality import HARD, Limits

NO_ZONE = -1
NO_CLASS = int(np.iinfo(np.int64).min)
"""The class of cells without one."""
Group = Tuple[int, int]
"""(zone, land-use class)"""


def possible(kind: str) -> Limits:
    """Between these a value of a kind of map is summed up: FAO's hard limits, and losses against BAU as large as its gains."""
    low, high = HARD[kind]
    return (-high if kind in (RSR, REL_DIFF) else low), high


def stock_half_width(stock: np.ndarray, percent: np.ndarray) -> np.ndarray:
    """Half-width of a stock, in its unit, from its uncertainty in %."""
    return np.where(stock == 0.0, 0.0, np.abs(stock * percent) / 100.0)


def rate_half_width(one: np.ndarray, other: np.ndarray, years: int) -> np.ndarray:
    """Half-width of the difference of two stocks per year, t C/ha/yr, from theirs, t C/ha, independent of each other."""
    return np.hypot(one, other) / years


def published_half_width(one: np.ndarray, other: np.ndarray, percent: np.ndarray, years: int) -> np.ndarray:
    """The same from the published uncertainty of the rate, which is in % of the sum of the stocks, t C/ha."""
    return stock_half_width(one + other, percent) / years


def adopted_half_width(half_width: np.ndarray, rate: np.ndarray, full: np.ndarray) -> np.ndarray:
    """Half-width of the adopted part of a rate: that of the full rate times the adopting share, rate/full (1 where both are 0)."""
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(full == 0.0, 1.0, rate / full)
    return half_width * np.clip(share, 0.0, 1.0)


class Parts(NamedTuple):
    """Parts of cells, (k,) each: zone and class they belong to, the cell's place among the cells of some whole rows, hectares."""

    zone: np.ndarray
    land_use: np.ndarray
    cell: np.ndarray
    hectares: np.ndarray


class Sums:
    """Sums by zone and class over a raster that comes in strips of whole rows; the height of the strips changes no digit.

    groups: of each zone and class an array (6, maps): cells and hectares with a value, tonnes; the half-widths of the tonnes in the cells,
    first their squares, then themselves; and the hectares of the cells whose half-width is known.
    """

    def __init__(self, columns: int) -> None:
        self._columns = columns
        self.groups: Dict[Group, np.ndarray] = {}

    def add(self, parts: Parts, values: np.ndarray, halves: np.ndarray) -> None:
        """Parts of the cells of a strip, whose values and half-widths (maps, cells) are per hectare, NaN where there is none."""
        if not parts.cell.size:
            return
        order = np.lexsort((parts.cell, parts.land_use, parts.zone))
        zone, land_use, cell, hectares = (part[order] for part in parts)
        new = (np.diff(zone) != 0) | (np.diff(land_use) != 0) | (np.diff(cell // self._columns) != 0)
        starts = np.append(0, np.flatnonzero(new) + 1)
        tonnes, half = values[:, cell] * hectares, halves[:, cell] * hectares
        there = ~np.isnan(tonnes)
        known = there & ~np.isnan(half)
        half = np.where(known, half, 0.0)
        quantities = (there.astype(float), there * hectares, np.nan_to_num(tonnes), half**2, half, known * hectares)
        by_row = np.stack([np.add.reduceat(quantity, starts, axis=1) for quantity in quantities])
        for place, start in enumerate(starts.tolist()):  # row after row, so that no other order of additions is possible
            group, part = (int(zone[start]), int(land_use[start])), by_row[:, :, place]
            self.groups[group] = self.groups[group] + part if group in self.groups else part
