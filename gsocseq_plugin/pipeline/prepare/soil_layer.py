"""A soil layer on the grid of the results: no value is negative, and all are in the quantity's own unit."""

from __future__ import annotations

import numpy as np

from ...core.progress import Progress
from ...io.grid import Grid
from ...io.raster import LayerRef
from ...io.warp import AlignedReader
from ..reader import Window
from .soil_units import Recognised


class SoilLayer:
    """A layer whose values below 0 are no data. Attributes: `path`, `resampling`, `negative`: cells read that lie on such a value."""

    def __init__(self, layer: Recognised, grid: Grid) -> None:
        ref = LayerRef(layer.path)
        self._reader = AlignedReader(ref, grid, lowest=0.0)
        self._raw = AlignedReader(ref, grid, resampling="nearest")
        self._factor = layer.unit.factor
        self.path, self.resampling, self.negative = layer.path, self._reader.resampling, 0

    def read(self, window: Window) -> np.ndarray:
        """The window (rows, columns), float64, NaN where there is no data."""
        self.negative += int(np.count_nonzero(self._raw.read(*window.place) < 0.0))
        return self._reader.read(*window.place)[0].astype(np.float64) * self._factor

    def tell(self, progress: Progress) -> None:
        """Say how many cells were negative, if any."""
        if self.negative:
            progress.log("soil_negative", path=self.path, count=self.negative)
