"""How the values of a map spread, on all land and by land use, from histograms: memory does not grow with the map."""

from __future__ import annotations

from typing import Dict, Iterator, NamedTuple, Optional, Tuple

import numpy as np

from ..core.gsocseq.quality import Limits, out_of_limits
from ..core.progress import Progress
from ..io.grid import Grid
from ..io.raster import last_band, open_raster, read_masked
from ..io.warp import WARP_ROWS, AlignedReader

SHARES = (0.05, 0.25, 0.5, 0.75, 0.95)
_BINS, _BARS = 4096, 64
_CELLS = 1 << 20


class Spread(NamedTuple):
    """Cells of a map by value: between its least and largest value (in its unit) 4096 equal steps.

    counts: (4096,) by land-use class; None: all cells, whatever their class.
    """

    low: float
    high: float
    counts: Dict[Optional[int], np.ndarray]

    def quantiles(self, code: Optional[int]) -> Tuple[float, ...]:
        """The quantiles SHARES of a class, right to a step."""
        counts = self.counts[code]
        reached = np.concatenate([[0], np.cumsum(counts)]) / counts.sum()
        edges = np.linspace(self.low, self.high, _BINS + 1)
        return tuple(float(value) for value in np.interp(SHARES, reached, edges))

    def histogram(self) -> Tuple[Tuple[float, ...], Tuple[int, ...]]:
        """Edges (65) and counts (64) of all cells."""
        counts = self.counts[None].reshape(_BARS, -1).sum(axis=1)
        return tuple(np.linspace(self.low, self.high, _BARS + 1).tolist()), tuple(counts.tolist())


def spread_of(path: str, land_use: Optional[str], progress: Progress, limits: Limits = (-np.inf, np.inf)) -> Optional[Spread]:
    """The spread of a map's values within limits; by the class of the last band where a raster of land use is given, on any grid.

    None for a map without values. Raises GsocError for a raster that cannot be read, Cancelled.
    """
    low, high = np.inf, -np.inf
    for values, _ in _strips(path, None, limits, progress.part(0.0, 0.5)):
        if values.size:
            low, high = min(low, values.min()), max(high, values.max())
    if not low <= high:
        return None
    counts: Dict[Optional[int], np.ndarray] = {}
    scale = _BINS / (high - low) if high > low else 0.0
    for values, classes in _strips(path, land_use, limits, progress.part(0.5, 1.0)):
        bins = np.minimum(((values - low) * scale).astype(np.int64), _BINS - 1)
        codes = np.unique(classes[np.isfinite(classes)])
        for code, here in [(None, bins), *((int(code), bins[classes == code]) for code in codes)]:
            counts[code] = counts.get(code, 0) + np.bincount(here, minlength=_BINS)
    return Spread(float(low), float(high), counts)


def _strips(path: str, land_use: Optional[str], limits: Limits, progress: Progress) -> Iterator[Tuple[np.ndarray, np.ndarray]]:
    """Values and classes (n,) of the cells with a value, some rows at a time; NaN for no class."""
    source = open_raster(path, "map")
    codes = None if land_use is None else AlignedReader(last_band(land_use, "land use"), Grid.of(path), classes=True)
    columns, rows = source.RasterXSize, source.RasterYSize
    height = max(1, _CELLS // columns)
    height -= height % WARP_ROWS if height > WARP_ROWS else 0
    for row in range(0, rows, height):
        progress.check()
        window = (row, 0, min(height, rows - row), columns)
        values = read_masked(source, (1,), *window)[0].astype(np.float64)
        classes = np.full(values.shape, np.nan) if codes is None else codes.read(*window)[0].astype(np.float64)
        good = np.isfinite(values) & ~out_of_limits(values, limits)
        yield values[good], classes[good]
        progress.report((row + window[2]) / rows)
