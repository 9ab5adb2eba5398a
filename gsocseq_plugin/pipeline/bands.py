"""Bands of a raster, written strip by strip from what a function reads; unlike the engine's results they cover every cell."""

from __future__ import annotations

from typing import Callable

import numpy as np

from ..core.progress import Progress
from ..io.grid import Grid
from ..io.warp import WARP_COLUMNS
from ..io.writer import STRIP_ROWS, RasterWriter
from .reader import Window

STRIP_BYTES = 128 * 2**20
"""What the bands written together may take in memory."""


ReadBands = Callable[[Window], np.ndarray]
"""From a window to values (bands, rows, columns), NaN where there is none."""


def bands_at_once(grid: Grid) -> int:
    """How many bands may be read together on a grid of this width."""
    return max(1, STRIP_BYTES // (STRIP_ROWS * grid.columns * np.dtype(np.float64).itemsize))


def write_bands(writer: RasterWriter, first: int, read: ReadBands, grid: Grid, progress: Progress) -> bool:
    """Write the bands that `read` gives, from the band number `first` on; whether they have any value. Raises GsocError, Cancelled."""
    found = False
    for row in range(0, grid.rows, STRIP_ROWS):
        rows = min(STRIP_ROWS, grid.rows - row)
        parts = []
        for column in range(0, grid.columns, WARP_COLUMNS):
            progress.check()
            parts.append(read(Window(row, column, rows, min(WARP_COLUMNS, grid.columns - column))))
        strip = np.concatenate(parts, axis=2)
        found = found or not bool(np.isnan(strip).all())
        for band, values in enumerate(strip, start=first):
            writer.write(band, row, values)
        progress.report((row + rows) / grid.rows)
    return found
