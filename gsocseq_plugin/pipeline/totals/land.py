"""What the cells are: hectares on the ellipsoid times the cropland fraction, land-use classes, zones."""

from __future__ import annotations

from typing import Optional, Union

import numpy as np

from ...core.errors import GsocError
from ...core.gsocseq.totals import NO_CLASS
from ...core.progress import Progress
from ...io.grid import Grid
from ...io.raster import LayerRef, last_band
from ...io.warp import WARP_ROWS, AlignedReader
from ...io.zones import PolygonZones, RasterZones, whole_numbers
from ..prepare.masks import is_raster

STRIP_CELLS = 100_000
"""Cells of the strips that are read at once: with some 15 maps they and what is made of them take about 100 MB."""
PERCENT = 100.0
_ROUNDING = 1e-4
"""How far a fraction may lie beyond its limits: resampled Float32."""

Zones = Union[PolygonZones, RasterZones]


def strip_rows(grid: Grid) -> int:
    """The rows of a strip on this grid: whole tiles of the layers that are resampled, where it has room for one."""
    rows = max(1, STRIP_CELLS // grid.columns)
    return rows - rows % WARP_ROWS if rows > WARP_ROWS else rows


def open_zones(path: str, field: Optional[str], grid: Grid, progress: Progress) -> Zones:
    """The zones of polygons by a field, or of a raster. Raises GsocError, Cancelled."""
    if is_raster(path):
        return RasterZones(path, grid)
    if not field:
        raise GsocError("zones_field_missing", path=path)
    return PolygonZones(path, field, grid, progress)


class Land:
    """Hectares and classes (of the land use's last band) of the cells of `grid`. Raises GsocError for layers that cannot be read.

    percent: whether the fraction is given in % (recognised by its highest value); None without a layer.
    """

    def __init__(self, grid: Grid, land_use: Optional[str], fraction: Optional[str], progress: Progress) -> None:
        self._grid, self._land_use_path, self._fraction_path = grid, land_use, fraction
        self._classes = AlignedReader(last_band(land_use, "land use"), grid, classes=True) if land_use else None
        self._fraction = AlignedReader(LayerRef(fraction, (1,)), grid) if fraction else None
        self.percent = self._is_percent(progress) if fraction else None

    @property
    def has_classes(self) -> bool:
        """Whether there is a layer of land use."""
        return self._classes is not None

    def hectares(self, row: int, rows: int) -> np.ndarray:
        """Of the cells (n,) of some whole rows; NaN where the grid's CRS has no place for a cell."""
        areas = self._grid.areas_ha(row, 0, rows, self._grid.columns)
        if self._fraction is None:
            return np.broadcast_to(areas, (rows, self._grid.columns)).ravel()
        fraction = np.nan_to_num(self._fraction.read(row, 0, rows, self._grid.columns)[0].astype(np.float64))
        return (areas * np.clip(fraction / (PERCENT if self.percent else 1.0), 0.0, 1.0)).ravel()

    def classes(self, row: int, rows: int) -> np.ndarray:
        """The class codes (n,) of some whole rows; NO_CLASS where there is none. Raises GsocError for codes that are not whole."""
        codes = np.full(rows * self._grid.columns, NO_CLASS)
        if self._classes is not None and self._land_use_path is not None:
            values = self._classes.read(row, 0, rows, self._grid.columns)[0].ravel()
            there = ~np.isnan(values)
            codes[there] = whole_numbers(values[there], self._land_use_path)
        return codes

    def _is_percent(self, progress: Progress) -> bool:
        """Whether the fraction goes up to 100 instead of 1. Raises GsocError when it goes beyond, or below 0."""
        low, high, rows = np.inf, -np.inf, strip_rows(self._grid)
        for row in range(0, self._grid.rows, rows):
            progress.check()
            values = self._fraction.read(row, 0, min(rows, self._grid.rows - row), self._grid.columns)  # type: ignore[union-attr]
            if not np.isnan(values).all():
                low, high = min(low, float(np.nanmin(values))), max(high, float(np.nanmax(values)))
        if low < -_ROUNDING or high > PERCENT + _ROUNDING or low > high:
            told = [f"{value:g}" if np.isfinite(value) else "-" for value in (low, high)]
            raise GsocError("totals_fraction", path=self._fraction_path, low=told[0], high=told[1])
        return high > 1.0 + _ROUNDING
