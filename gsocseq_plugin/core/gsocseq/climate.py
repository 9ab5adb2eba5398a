"""Climate series and normals. Sums over time add row by row: numpy's reductions do so only where a row of several pixels is in one piece."""

from __future__ import annotations

from typing import Iterable

import numpy as np

from ..constants import Z_95
from ..types import Climate


def sum_rows(rows: Iterable[np.ndarray]) -> np.ndarray:
    """The sum over the first axis (or of a list of arrays), added in order, float64."""
    if isinstance(rows, np.ndarray) and rows.dtype == np.float64 and rows.ndim == 2 and rows.shape[1] > 1 and rows.strides[1] == rows.itemsize:
        return np.add.reduce(rows, axis=0)
    rows = iter(rows)
    total = next(rows).astype(np.float64)
    for row in rows:
        total += row
    return total


def mean_rows(rows: np.ndarray) -> np.ndarray:
    """The mean over the first axis."""
    return sum_rows(rows) / len(rows)


def monthly_normals(series: np.ndarray) -> np.ndarray:
    """The mean of each calendar month, (12, n), of a monthly series (12*years, n)."""
    return np.stack([mean_rows(series[month::12]) for month in range(12)])


def normals(climate: Climate) -> Climate:
    """The climatology of a monthly series; a climatology is its own."""
    if climate.years == 1:
        return climate.year(0)
    return Climate(monthly_normals(climate.tmean), monthly_normals(climate.prec), monthly_normals(climate.pet))


def series_half_width(series: np.ndarray) -> np.ndarray:
    """1.96 standard errors of each calendar month's mean, (12, n), from a monthly series (12*years, n). FAO 2022, 12.5 and 12.6."""
    years = series.shape[0] // 12
    means = monthly_normals(series)
    squares = np.stack([sum_rows((series[month::12] - means[month]) ** 2) for month in range(12)])
    return Z_95 * np.sqrt(squares / (years - 1) / years)
