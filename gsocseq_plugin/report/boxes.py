"""Quantiles of a map by land use, from a histogram, so that memory does not grow with the map."""

from __future__ import annotations

from typing import Dict, Iterator, Tuple

import numpy as np

from ..core.progress import Progress
from ..io.grid import Grid
from ..io.raster import open_raster, read_masked

SHARES = (0.05, 0.25, 0.5, 0.75, 0.95)
_BINS = 4096
_CELLS = 1 << 20


def quantiles_by_class(path: str, land_use: str, progress: Progress) -> Dict[int, Tuple[float, ...]]:
    """The quantiles SHARES of a map's cells for each class of a land-use raster, in the map's unit.

    Each is right to 1/4096 of the range between the map's least and largest value. Empty where the two rasters are not on one grid,
    or the map has no value. Raises GsocError for a raster that cannot be read, Cancelled.
    """
    if not Grid.of(path).same_as(Grid.of(land_use)):
        return {}
    low, high = np.inf, -np.inf
    for values, _ in _strips(path, land_use, progress.part(0.0, 0.5)):
        if values.size:
            low, high = min(low, values.min()), max(high, values.max())
    if not low <= high:
        return {}
    counts: Dict[int, np.ndarray] = {}
    scale = _BINS / (high - low) if high > low else 0.0
    for values, classes in _strips(path, land_use, progress.part(0.5, 1.0)):
        bins = np.minimum(((values - low) * scale).astype(np.int64), _BINS - 1)
        for code in np.unique(classes):
            here = np.bincount(bins[classes == code], minlength=_BINS)
            counts[int(code)] = counts.get(int(code), 0) + here
    return {code: _quantiles(here, low, high) for code, here in sorted(counts.items())}


def _strips(path: str, land_use: str, progress: Progress) -> Iterator[Tuple[np.ndarray, np.ndarray]]:
    """Values and classes (n,) of the cells that have both, some rows at a time."""
    map_, codes = open_raster(path, "map"), open_raster(land_use, "land use")
    columns, rows = map_.RasterXSize, map_.RasterYSize
    height = max(1, _CELLS // columns)
    for row in range(0, rows, height):
        progress.check()
        window = (row, 0, min(height, rows - row), columns)
        values, classes = (read_masked(source, (1,), *window)[0].astype(np.float64) for source in (map_, codes))
        good = np.isfinite(values) & np.isfinite(classes)
        yield values[good], classes[good]
        progress.report((row + window[2]) / rows)


def _quantiles(counts: np.ndarray, low: float, high: float) -> Tuple[float, ...]:
    """Where the cumulated counts reach the shares, within a bin in proportion."""
    reached = np.concatenate([[0], np.cumsum(counts)]) / counts.sum()
    edges = np.linspace(low, high, _BINS + 1)
    return tuple(float(value) for value in np.interp(SHARES, reached, edges))
