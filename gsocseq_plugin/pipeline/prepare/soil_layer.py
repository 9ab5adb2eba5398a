"""A soil layer on the grid of the results: no value is negative, and all are in the quantity's own unit."""

from __future__ import annotations

import numpy as np

from ...core.errors import GsocError
from ...core.progress import Progress
from ...io.grid import Grid
from ...io.raster import LayerRef
from ...io.warp import AlignedReader
from ..reader import Window
from .soil_units import Recognised


class SoilLayer:
    """A layer whose values below 0 are no data. Attributes: `path`, `resampling`."""

    def __init__(self, layer: Recognised, grid: Grid) -> None:
        ref = LayerRef(layer.path)
        self._layer = layer
        self._reader = AlignedReader(ref, grid, lowest=0.0)
        self._raw = AlignedReader(ref, grid, resampling="nearest")
        self._negative, self._beyond, self._highest = 0, 0, 0.0
        self.path, self.resampling = layer.path, self._reader.resampling

    def read(self, window: Window) -> np.ndarray:
        """The window (rows, columns) in the quantity's own unit, float64, NaN where there is no data."""
        self._negative += int(np.count_nonzero(self._raw.read(*window.place) < 0.0))
        values = self._reader.read(*window.place)[0].astype(np.float64) * self._layer.unit.factor
        beyond = values[values > self._layer.quantity.most]
        self._beyond += beyond.size
        self._highest = max(self._highest, beyond.max(initial=0.0))
        return values

    def conclude(self, progress: Progress) -> None:
        """Say how many cells were negative, if any. Raises GsocError when values were more than the quantity can be."""
        quantity = self._layer.quantity
        if self._beyond:
            limits = {"most": f"{quantity.most:g}", "own": quantity.unit, "highest": f"{self._highest:.4g}", "unit": self._layer.unit.name}
            raise GsocError("soil_beyond", path=self.path, what=quantity.name, count=self._beyond, **limits)
        if self._negative:
            progress.log("soil_negative", path=self.path, count=self._negative)
