"""The grid of a raster: size, geotransform and CRS; compared, never assumed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable, Optional, Tuple, Union

import numpy as np
from osgeo import gdal, osr

from ..core.errors import GsocError, Phrase
from ..core.gsocseq.areas import cell_areas_ha
from .raster import NO_REASON, attempt, open_raster

Bounds = Tuple[float, float, float, float]

SAME = 1e-6
"""Cells by which two grids may differ and still be the same one."""
SAME_LATTICE = 1e-3
"""Cells by which the corners of two rasters may be off a common lattice: rounded digits in a header, no need to resample."""
GSP_CELLS_PER_DEGREE = 120
SQUARE_METRES_PER_HECTARE = 1e4
_EDGE_POINTS = 21
"""Points between the corners of an extent that is transformed: its edges bend."""
EQUAL_AREA = "EPSG:6933"
"""World-wide cylindrical equal-area projection of the WGS84 ellipsoid."""
EQUAL_AREA_WIDTH = 2.0 * 17367530.445161372
"""Metres once around the earth in it."""


def spatial_reference(wkt: str) -> osr.SpatialReference:
    """The CRS of `wkt` with x (longitude) first. A new object each time: they are not shared between threads."""
    reference = osr.SpatialReference()
    reference.SetFromUserInput(wkt)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def equivalent(one: osr.SpatialReference, other: osr.SpatialReference) -> bool:
    """True when both CRS mean the same; the axis order of their definitions is no matter, data are always x first."""
    return bool(one.IsSame(other, ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"]))


@dataclass(frozen=True)
class Grid:
    """A north-up raster grid. `geotransform` is GDAL's (x origin, dx, 0, y origin, 0, -dy) of the top-left corner."""

    columns: int
    rows: int
    geotransform: Tuple[float, float, float, float, float, float]
    crs_wkt: str

    @classmethod
    def of(cls, source: Union[str, gdal.Dataset], missing_crs: Optional[str] = None) -> Grid:
        """The grid of a raster; `missing_crs` for one without CRS. Raises GsocError without CRS or georeference, rotated, or south-up."""
        dataset = open_raster(source, "the grid") if isinstance(source, str) else source
        path = dataset.GetDescription()
        transform = dataset.GetGeoTransform(can_return_null=True)
        if transform is None:
            raise GsocError("grid_no_georeference", path=path)
        if transform[2] != 0 or transform[4] != 0 or transform[1] <= 0 or transform[5] >= 0:
            raise GsocError("grid_not_north_up", path=path)
        reference = dataset.GetSpatialRef()
        if reference is None or not (reference.IsGeographic() or reference.IsProjected()):
            missing_crs = missing_crs or _crs_of_axes(dataset)
            if missing_crs is None:
                raise GsocError("crs_missing", path=path)
            reference = spatial_reference(missing_crs)
        wkt, _ = attempt(reference.ExportToWkt, ["FORMAT=WKT2_2018"])
        return cls(dataset.RasterXSize, dataset.RasterYSize, tuple(transform), wkt)

    @property
    def bounds(self) -> Bounds:
        """(xmin, ymin, xmax, ymax) in the CRS."""
        x, dx, _, y, _, dy = self.geotransform
        return x, y + dy * self.rows, x + dx * self.columns, y

    @property
    def is_geographic(self) -> bool:
        """True when the coordinates are longitude and latitude."""
        return bool(spatial_reference(self.crs_wkt).IsGeographic())

    def same_crs(self, other: Grid) -> bool:
        """True when both CRS are equivalent, whatever their names and axis order."""
        if self.crs_wkt == other.crs_wkt:
            return True
        return equivalent(spatial_reference(self.crs_wkt), spatial_reference(other.crs_wkt))

    def same_as(self, other: Grid) -> bool:
        """True when the size is equal, origin and cell size agree within SAME cells, and the CRS are equivalent."""
        if (self.columns, self.rows) != (other.columns, other.rows):
            return False
        mine, its = self.geotransform, other.geotransform
        cells = (mine[1], mine[1], 1.0, mine[5], 1.0, mine[5])
        close = all(abs(a - b) <= SAME * abs(cell) for a, b, cell in zip(mine, its, cells))
        return close and self.same_crs(other)

    def on_lattice_of(self, other: Grid) -> bool:
        """True when the cells of this grid are cells of `other`, continued beyond its edges where needed."""
        x, dx, _, y, _, dy = other.geotransform
        xmin, ymin, xmax, ymax = self.bounds
        left, right, top, bottom = (xmin - x) / dx, (xmax - x) / dx, (ymax - y) / dy, (ymin - y) / dy
        whole = all(abs(edge - round(edge)) <= SAME_LATTICE for edge in (left, right, top, bottom))
        equal = round(right) - round(left) == self.columns and round(bottom) - round(top) == self.rows
        return whole and equal and self.same_crs(other)

    def window(self, row: int, column: int, rows: int, columns: int) -> Grid:
        """The part of this grid that starts at (row, column); it may reach beyond the edges."""
        x, dx, _, y, _, dy = self.geotransform
        return Grid(columns, rows, (x + column * dx, dx, 0.0, y + row * dy, 0.0, dy), self.crs_wkt)

    def clipped_to(self, bounds: Bounds) -> Grid:
        """The smallest window of whole cells that holds what `bounds` (in the grid's CRS) and grid have in common.

        Raises GsocError when they have nothing in common.
        """
        x, dx, _, y, _, dy = self.geotransform
        left = max(0, math.floor((bounds[0] - x) / dx + SAME))
        right = min(self.columns, math.ceil((bounds[2] - x) / dx - SAME))
        top = max(0, math.floor((bounds[3] - y) / dy + SAME))
        bottom = min(self.rows, math.ceil((bounds[1] - y) / dy - SAME))
        if left >= right or top >= bottom:
            raise grid_no_overlap(bounds, self.bounds)
        return self.window(top, left, bottom - top, right - left)

    def offset_in(self, master: Grid) -> Tuple[int, int]:
        """(row, column) of this grid's first cell in `master`. Raises GsocError when the cells do not coincide."""
        if not self.on_lattice_of(master):
            raise GsocError("grid_not_aligned", grid=extent(self.bounds), master=extent(master.bounds))
        x, dx, _, y, _, dy = master.geotransform
        return round((self.geotransform[3] - y) / dy), round((self.geotransform[0] - x) / dx)

    def cell_at(self, x: float, y: float, crs: str = "") -> Tuple[int, int]:
        """Row and column of the cell that holds a point; `crs`: authority id or WKT, empty for the grid's own.

        Raises GsocError for an unknown CRS and a point outside.
        """
        reference, target = osr.SpatialReference(), spatial_reference(self.crs_wkt)
        code, _ = attempt(reference.SetFromUserInput, crs or self.crs_wkt)
        if code != 0:
            raise GsocError("site_crs", crs=crs)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        there = (x, y)
        if not equivalent(reference, target):
            place, message = attempt(osr.CoordinateTransformation(reference, target).TransformPoint, x, y)
            if place is None or message or not np.isfinite(place[:2]).all():
                raise GsocError("site_not_transformed", x=f"{x:g}", y=f"{y:g}", crs=crs[:40], reason=message or "no such place")
            there = place[:2]
        left, dx, _, top, _, dy = self.geotransform
        row, column = math.floor((there[1] - top) / dy), math.floor((there[0] - left) / dx)
        if not (0 <= row < self.rows and 0 <= column < self.columns):
            raise GsocError("site_outside_grid", x=f"{x:g}", y=f"{y:g}", at="{:.6g}, {:.6g}".format(*there), grid=extent(self.bounds))
        return row, column

    def areas_ha(self, row: int, column: int, rows: int, columns: int) -> np.ndarray:
        """The areas of the cells of a window, ha on the ellipsoid: (rows, 1) in a geographic grid, else (rows, columns).

        A cell's area does not depend on the window. NaN where the CRS has no place for a corner of the cell.
        """
        reference = spatial_reference(self.crs_wkt)
        x, dx, _, y, _, dy = self.geotransform
        edges = y + dy * np.arange(row, row + rows + 1)
        if not self.is_geographic:
            return _projected_areas_ha(reference, x + dx * np.arange(column, column + columns + 1), edges)
        degrees = math.degrees(reference.GetAngularUnits())
        return cell_areas_ha(np.clip(edges * degrees, -90.0, 90.0), dx * degrees)[:, np.newaxis]

    def memory_raster(self, bands: int, gdal_type: int) -> gdal.Dataset:
        """An empty raster on this grid, in memory."""
        dataset = gdal.GetDriverByName("MEM").Create("", self.columns, self.rows, bands, gdal_type)
        dataset.SetGeoTransform(self.geotransform)
        dataset.SetSpatialRef(spatial_reference(self.crs_wkt))
        return dataset


def gsp_grid(bounds: Bounds) -> Grid:
    """The Global Soil Partnership's grid over `bounds` (degrees): EPSG:4326, 30 arc-seconds, edges on multiples of 1/120."""
    left, bottom = (math.floor(value * GSP_CELLS_PER_DEGREE + SAME) for value in bounds[:2])
    right, top = (math.ceil(value * GSP_CELLS_PER_DEGREE - SAME) for value in bounds[2:])
    cell = 1.0 / GSP_CELLS_PER_DEGREE
    origin = (left / GSP_CELLS_PER_DEGREE, cell, 0.0, top / GSP_CELLS_PER_DEGREE, 0.0, -cell)
    wkt = spatial_reference("EPSG:4326").ExportToWkt(["FORMAT=WKT2_2018"])
    return Grid(right - left, top - bottom, origin, wkt)


def gsp_grid_over(grid: Grid) -> Grid:
    """The GSP grid over the extent of `grid`, whatever its CRS. Raises GsocError when the extent has no place on it."""
    target = spatial_reference("EPSG:4326")
    source = spatial_reference(grid.crs_wkt)
    if equivalent(source, target):
        return gsp_grid(grid.bounds)
    transformation = osr.CoordinateTransformation(source, target)
    bounds, message = attempt(transformation.TransformBounds, *grid.bounds, _EDGE_POINTS)
    if not bounds or message or not np.isfinite(bounds).all():
        raise GsocError("grid_not_transformed", grid=extent(grid.bounds), reason=message or NO_REASON)
    west, south, east, north = bounds
    return gsp_grid((west, south, east + 360.0 if east < west else east, north))


def grid_no_overlap(area: Bounds, grid: Bounds) -> GsocError:
    """The error of an area and a grid that do not meet."""
    return GsocError("grid_no_overlap", area=extent(area), grid=extent(grid))


def _crs_of_axes(dataset: gdal.Dataset) -> Optional[str]:
    """WGS84 for a NetCDF file that names no CRS but whose axes are latitude and longitude (CF conventions, 4.1); else None."""
    units = {value for name, value in dataset.GetMetadata().items() if name.endswith("#units")}
    return "EPSG:4326" if {"degrees_north", "degrees_east"} <= units else None


def extent(bounds: Bounds) -> str:
    """An extent, to stand in a sentence."""
    west, south, east, north = (f"{edge:.6g}" for edge in bounds)
    return Phrase.of("extent", west=west, south=south, east=east, north=north)


def _projected_areas_ha(reference: osr.SpatialReference, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """The areas of the cells between lines x (columns + 1,) and y (rows + 1,): (rows, columns), ha.

    Their corners are brought into an equal-area projection, whose plane has the ellipsoid's areas. What a straight side leaves out
    between itself and the bent one, the cell's opposite side takes in.
    """
    to_plane = osr.CoordinateTransformation(reference, spatial_reference(EQUAL_AREA))
    corners, _ = attempt(to_plane.TransformPoints, np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2).tolist())
    if not corners:
        return np.full((len(y) - 1, len(x) - 1), np.nan)
    plane = np.array(corners)[:, :2].reshape(len(y), len(x), 2)
    with np.errstate(invalid="ignore"):
        one, other = plane[1:, 1:] - plane[:-1, :-1], plane[1:, :-1] - plane[:-1, 1:]
        for diagonal in (one, other):  # across the 180th meridian the plane begins again on its other side
            diagonal[..., 0] -= EQUAL_AREA_WIDTH * np.round(diagonal[..., 0] / EQUAL_AREA_WIDTH)
        areas = np.abs(one[..., 0] * other[..., 1] - one[..., 1] * other[..., 0]) / 2.0 / SQUARE_METRES_PER_HECTARE
    return np.where(np.isfinite(areas), areas, np.nan)


def columns_around_the_earth(source: Grid) -> int:
    """Columns of a turn of 360 degrees in a geographic source whose cells divide it, else 0 (it does not close)."""
    if not source.is_geographic:
        return 0
    turn = 2 * math.pi / spatial_reference(source.crs_wkt).GetAngularUnits() / source.geotransform[1]
    return round(turn) if abs(turn - round(turn)) < 0.01 else 0


def transformer(grid: Grid, source: Grid) -> Callable[[list], np.ndarray]:
    """A function from points of the grid to points (n, 2) in the source's CRS, without those that have no place there."""
    transform = every_point_transformer(grid, source)

    def to_source(points: list) -> np.ndarray:
        places = transform(points)
        return places[np.isfinite(places).all(axis=1)]

    return to_source


def every_point_transformer(grid: Grid, source: Grid) -> Callable[[list], np.ndarray]:
    """A function from points of the grid to points (n, 2) in the source's CRS, infinite where they have no place there."""
    if grid.same_crs(source):
        return np.array
    transformation = osr.CoordinateTransformation(spatial_reference(grid.crs_wkt), spatial_reference(source.crs_wkt))

    def to_source(points: list) -> np.ndarray:
        result, _ = attempt(transformation.TransformPoints, points)
        return np.array(result, dtype=float)[:, :2] if result else np.full((len(points), 2), np.inf)

    return to_source
