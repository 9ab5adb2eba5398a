"""Areas and points through OGR."""

from __future__ import annotations

import os
from collections import OrderedDict
from typing import Any, Dict, List, Optional, Tuple

import numpy as np
from osgeo import gdal, ogr

from ..core.errors import GsocError
from .atomic import part_file, write_error
from .grid import Bounds, Grid, grid_no_overlap, spatial_reference
from .polygons import ROUNDING, placed_features
from .raster import attempt
from .tables import write_table

MASK_ROWS = 64
_LAYER = "points"
"""The layer's name in a GeoPackage: not that of the file, which may begin with gpkg, a name that GDAL keeps for its own tables."""
_STRIPS_KEPT = 2
_HALF_TURN = 180.0
_POINT_FORMATS = (".gpkg", ".csv")
_FIELD_TYPES = {"b": ogr.OFTInteger64, "i": ogr.OFTInteger64, "u": ogr.OFTInteger64, "f": ogr.OFTReal}


class Area:
    """The polygons of a layer in the CRS of `grid`; `path` may go on as QGIS writes it: "file.gpkg|layername=x|subset=...".

    `bounds` are (xmin, ymin, xmax, ymax). Raises GsocError for a file that cannot be read, no CRS, no polygons, geometry that cannot
    be repaired or transformed, and areas across the 180th meridian of a geographic grid. One object belongs to one thread.

    An area with parts on both sides of that meridian (Fiji, New Zealand) is fine on a grid on one side: the other parts do not count.
    `where`: only the features with this value in this field.
    """

    def __init__(self, path: str, grid: Grid, where: Optional[Tuple[str, Any]] = None) -> None:
        self._path, self._grid = path, grid
        self._strips: OrderedDict[int, np.ndarray] = OrderedDict()
        driver = ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")
        self._dataset = driver.CreateDataSource("")
        self._layer = self._dataset.CreateLayer("area", spatial_reference(grid.crs_wkt), ogr.wkbPolygon)
        for placed in placed_features(path, grid, where):
            for polygon in placed.polygons:
                feature = ogr.Feature(self._layer.GetLayerDefn())
                feature.SetGeometry(polygon)
                self._layer.CreateFeature(feature)
        if self._layer.GetFeatureCount() == 0:
            raise GsocError("area_empty", path=path)
        self.bounds = self._bounds()
        if grid.is_geographic and self._crosses_180():
            raise GsocError("area_crosses_180", path=path, west=f"{self.bounds[0]:.4f}", east=f"{self.bounds[2]:.4f}")

    def mask(self, row: int, column: int, rows: int, columns: int) -> np.ndarray:
        """Whether each cell's centre of a window of the grid lies in the area, (rows, columns) bool."""
        out = np.empty((rows, columns), dtype=bool)
        for start in range(row - row % MASK_ROWS, row + rows, MASK_ROWS):
            first, last = max(row, start), min(row + rows, start + MASK_ROWS)
            out[first - row : last - row] = self._strip(start)[first - start : last - start, column : column + columns]
        return out

    def _strip(self, start: int) -> np.ndarray:
        """MASK_ROWS whole rows of the grid: strips have fixed places, so that the window asked changes no cell."""
        if start not in self._strips:
            strip = self._grid.window(start, 0, min(MASK_ROWS, self._grid.rows - start), self._grid.columns)
            raster = strip.memory_raster(1, gdal.GDT_Byte)
            xmin, ymin, xmax, ymax = strip.bounds
            self._layer.SetSpatialFilterRect(xmin, ymin, xmax, ymax)
            _, message = attempt(gdal.RasterizeLayer, raster, [1], self._layer, burn_values=[1])
            if message:
                raise GsocError("area_unreadable", path=self._path, reason=message)
            self._strips[start] = raster.ReadAsArray().astype(bool)
            if len(self._strips) > _STRIPS_KEPT:
                self._strips.popitem(last=False)
        return self._strips[start]

    def _bounds(self) -> Bounds:
        """The extent of the area; of one on both sides of the 180th meridian that of the polygons that reach a grid between the sides."""
        xmin, xmax, ymin, ymax = self._layer.GetExtent()
        west, south, east, north = self._grid.bounds
        one_side = -_HALF_TURN - ROUNDING <= west and east <= _HALF_TURN + ROUNDING
        if not self._grid.is_geographic or xmax - xmin <= _HALF_TURN or not one_side:
            return xmin, ymin, xmax, ymax
        self._layer.SetSpatialFilterRect(west, south, east, north)
        reaching = np.array([feature.GetGeometryRef().GetEnvelope() for feature in self._layer])
        if not len(reaching):
            raise grid_no_overlap((xmin, ymin, xmax, ymax), self._grid.bounds)
        (xmin, _, ymin, _), (_, xmax, _, ymax) = reaching.min(axis=0).tolist(), reaching.max(axis=0).tolist()
        return xmin, ymin, xmax, ymax

    def _crosses_180(self) -> bool:
        xmin, _, xmax, _ = self.bounds
        west, _, east, _ = self._grid.bounds
        beyond_west = xmin < -_HALF_TURN - ROUNDING and xmin < west
        beyond_east = xmax > _HALF_TURN + ROUNDING and xmax > east
        return xmax - xmin > _HALF_TURN or beyond_west or beyond_east


def write_points(path: str, grid_crs_wkt: str, fields: Dict[str, np.ndarray], x: np.ndarray, y: np.ndarray) -> None:
    """Write points with their fields (n,) as GeoPackage, or as CSV with the columns X and Y first; whole or not at all.

    NaN becomes NULL or an empty cell. Raises GsocError for another file type and for a target that cannot be written.
    """
    extension = os.path.splitext(path)[1]
    if extension.lower() not in _POINT_FORMATS:
        raise GsocError("points_format", path=path, extensions=", ".join(_POINT_FORMATS))
    rows = list(zip(x.tolist(), y.tolist(), *(_without_nan(values) for values in fields.values())))
    if extension.lower() == ".csv":  # not by OGR, which does not notice that the disk is full
        write_table(path, ["X", "Y", *fields], rows)
        return
    with part_file(path) as part:
        _, message = attempt(_write_geopackage, part, grid_crs_wkt, fields, rows)
        if message:
            raise write_error(path, message, 8.0 * len(rows) * (len(fields) + 2))


def _without_nan(values: np.ndarray) -> List[Any]:
    return [None if value != value else value for value in values.tolist()]


def _write_geopackage(path: str, crs_wkt: str, fields: Dict[str, np.ndarray], rows: List[Tuple[Any, ...]]) -> None:
    """One layer of points; `rows` are (x, y, field, ...). What goes wrong is left in GDAL's error state."""
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    if dataset is None:
        return
    layer = dataset.CreateLayer(_LAYER, spatial_reference(crs_wkt), ogr.wkbPoint)
    for field, values in fields.items():
        layer.CreateField(ogr.FieldDefn(field, _FIELD_TYPES.get(values.dtype.kind, ogr.OFTString)))
    layer.StartTransaction()
    for px, py, *cells in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for index, cell in enumerate(cells):
            if cell is not None:
                feature.SetField(index, cell)
        point = ogr.Geometry(ogr.wkbPoint)
        point.SetPoint_2D(0, px, py)
        feature.SetGeometry(point)
        layer.CreateFeature(feature)
    layer.CommitTransaction()
