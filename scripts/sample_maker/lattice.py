"""A north-up grid of square cells in geographic coordinates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Tuple

import numpy as np


@dataclass(frozen=True)
class Lattice:
    """Grid in EPSG:4326: outer west and north edge in degrees, cells per degree, size in cells."""

    west: float
    north: float
    per_degree: int
    columns: int
    rows: int

    @property
    def geotransform(self) -> List[float]:
        """GDAL's six numbers."""
        cell = 1.0 / self.per_degree
        return [self.west, cell, 0.0, self.north, 0.0, -cell]

    def centres(self) -> Tuple[np.ndarray, np.ndarray]:
        """Longitudes and latitudes of the cell centres, each (rows, columns), degrees; rows run from north to south."""
        longitude = self.west + (np.arange(self.columns) + 0.5) / self.per_degree
        latitude = self.north - (np.arange(self.rows) + 0.5) / self.per_degree
        return np.broadcast_to(longitude, (self.rows, self.columns)), np.broadcast_to(latitude[:, None], (self.rows, self.columns))

    def divided(self, factor: int) -> Lattice:
        """The same extent with `factor` times more cells in each direction."""
        return Lattice(self.west, self.north, self.per_degree * factor, self.columns * factor, self.rows * factor)
