"""Polygons of vector layers, valid and in the CRS of a grid."""

from __future__ import annotations

import math
import os
from typing import Any, Iterator, List, NamedTuple, Optional, Tuple

import numpy as np
from osgeo import gdal, ogr, osr

from ..core.errors import GsocError
from .grid import Bounds, Grid, equivalent, spatial_reference
from .raster import NO_REASON, attempt

ROUNDING = 1e-6
_UNDEFINED = "Undefined"
"""Begins the names that GeoPackage has for no CRS: "Undefined geographic SRS" and "Undefined Cartesian SRS"."""
_BOUNDS_POINTS = 21
_CURVATURE = 0.05
"""Share of the grid's extent around it besides, for edges that bend between the points that were transformed."""
_EDGE_PARTS = 512
"""An edge longer than this part of the area gets points between, so that it bends with the projection."""


class Placed(NamedTuple):
    """A feature and its polygons in the CRS of a grid; repaired: its geometry was not valid; unwrapped: it jumped around the earth."""

    feature: ogr.Feature
    polygons: List[ogr.Geometry]
    repaired: bool
    unwrapped: bool


def field_values(path: str, field: str) -> Tuple[List[Any], int]:
    """The different values of a field of a vector layer, sorted, and the number of features without one.

    Raises GsocError for a layer that cannot be read, and for a field it does not have.
    """
    dataset, layer = open_layer(path)
    _require_field(layer, path, field)
    values = [value_of(feature, field) for feature in layer]
    given = {value for value in values if value not in (None, "")}
    return sorted(given), sum(value in (None, "") for value in values)


def value_of(feature: ogr.Feature, field: str) -> Any:
    """A feature's value in a field; a list as text."""
    value = feature.GetField(field)
    return feature.GetFieldAsString(field) if isinstance(value, list) else value


def require_field(path: str, field: str) -> None:
    """Raise GsocError for a layer that cannot be read, and for a field it does not have."""
    dataset, layer = open_layer(path)
    _require_field(layer, path, field)


def _require_field(layer: ogr.Layer, path: str, field: str) -> None:
    definition = layer.GetLayerDefn()
    if definition.GetFieldIndex(field) < 0:
        names = [definition.GetFieldDefn(place).GetName() for place in range(definition.GetFieldCount())]
        raise GsocError("field_missing", path=path, field=field, fields=", ".join(names) or "-")


def placed_features(path: str, grid: Grid, where: Optional[Tuple[str, Any]] = None, around: bool = False) -> Iterator[Placed]:
    """The features of a layer that have a geometry, with their polygons in the grid's CRS.

    where: only features with this value in this field. around: rings in longitude and latitude that jump from one side of the earth to
    the other, by more than half a turn but less than a whole one, cross the 180th meridian: they are unwrapped, their longitudes go on.
    Raises GsocError for a file that cannot be read, no CRS, other geometry, and what cannot be repaired or transformed.
    """
    dataset, layer = open_layer(path)
    reference = layer.GetSpatialRef()
    if reference is None or reference.GetName().startswith(_UNDEFINED):
        raise GsocError("area_no_crs", path=path)
    reference = spatial_reference(reference.ExportToWkt(["FORMAT=WKT2_2018"]))
    target = spatial_reference(grid.crs_wkt)
    same = equivalent(reference, target)
    transform = None if same else _Transform(path, reference, target, grid.bounds)
    for feature in layer:
        geometry = feature.GetGeometryRef()
        if geometry is None or geometry.IsEmpty() or (where is not None and value_of(feature, where[0]) != where[1]):
            continue
        if geometry.GetDimension() != 2:
            raise GsocError("area_not_polygons", path=path, feature=feature.GetFID(), found=geometry.GetGeometryName())
        geometry = geometry.GetLinearGeometry()
        turned = _unwrapped(geometry, reference) if around else None
        valid = _valid(path, feature.GetFID(), geometry if turned is None else turned)
        parts = parts_of(valid) if transform is None else list(transform(feature.GetFID(), valid))
        if around and transform is not None:  # a map's straight coast is cut at the meridian only by its new coordinates
            every = [(part, _unwrapped(part, target)) for part in parts]
            parts = [part if on is None else on for part, on in every]
        yield Placed(feature, parts, valid is not geometry and valid is not turned, turned is not None)
    if transform is not None and transform.left_out and not transform.done:
        raise GsocError("area_elsewhere", path=path)


class _Transform:
    """Brings polygons into the grid's CRS; those that have no place there are left out when they lie outside the grid anyway.

    done, left_out: how many of them so far.
    """

    def __init__(self, path: str, source: osr.SpatialReference, target: osr.SpatialReference, grid: Bounds) -> None:
        self._path, self._forth = path, osr.CoordinateTransformation(source, target)
        self.done = self.left_out = 0
        bounds, _ = attempt(osr.CoordinateTransformation(target, source).TransformBounds, *grid, _BOUNDS_POINTS)
        xmin, ymin, xmax, ymax = bounds or (math.nan,) * 4
        margin = ROUNDING + _CURVATURE * max(xmax - xmin, ymax - ymin)
        self._grid = (xmin - margin, xmax + margin, ymin - margin, ymax + margin)  # not a number: nothing lies outside

    def __call__(self, feature: int, geometry: ogr.Geometry) -> Iterator[ogr.Geometry]:
        west, east, south, north = geometry.GetEnvelope()
        geometry.Segmentize(max(east - west, north - south) / _EDGE_PARTS)
        for part in parts_of(geometry):
            outside = self._outside(*part.GetEnvelope())
            code, message = attempt(part.Transform, self._forth)
            if code == 0 and not message:
                self.done += 1
                yield part
            elif outside:
                self.left_out += 1
            else:
                raise GsocError("area_not_transformed", path=self._path, feature=feature, reason=message)

    def _outside(self, west: float, east: float, south: float, north: float) -> bool:
        left, right, bottom, top = self._grid
        beside = left < right and (east < left or west > right)  # a grid across the 180th meridian has its left to the right
        return beside or north < bottom or south > top


def open_layer(path: str) -> Tuple[gdal.Dataset, ogr.Layer]:
    """The layer and its dataset, which must live as long as the layer is used."""
    source, _, subset = path.partition("|subset=")
    file, *pieces = source.split("|")
    options = dict(piece.partition("=")[::2] for piece in pieces)
    dataset, message = attempt(gdal.OpenEx, file, gdal.OF_VECTOR)
    if dataset is None:
        if not os.path.exists(file):
            raise GsocError("file_missing", path=file)
        if attempt(gdal.OpenEx, file, gdal.OF_RASTER)[0] is not None:
            raise GsocError("area_is_raster", path=file)
        raise GsocError("area_unreadable", path=file, reason=message or NO_REASON)
    name = options.get("layername")
    layer = dataset.GetLayerByName(name) if name else dataset.GetLayer(int(options.get("layerid", 0)))
    if layer is None:
        names = [dataset.GetLayer(place).GetName() for place in range(dataset.GetLayerCount())]
        raise GsocError("area_no_layer", path=file, layer=name or options.get("layerid", 0), names=", ".join(names) or "-")
    if subset:
        _, message = attempt(layer.SetAttributeFilter, subset)
        if message:
            raise GsocError("area_unreadable", path=path, reason=message)
    return dataset, layer


def _valid(path: str, feature: int, geometry: ogr.Geometry) -> ogr.Geometry:
    """A repaired copy where the geometry is not valid."""
    if attempt(geometry.IsValid)[0]:
        return geometry
    repaired, message = attempt(geometry.MakeValid)
    if repaired is None or not parts_of(repaired):
        raise GsocError("area_invalid", path=path, feature=feature, reason=message or "no area left")
    return repaired


def parts_of(geometry: ogr.Geometry) -> List[ogr.Geometry]:
    """The polygons of a geometry; lines and points that a repair left over are not part of an area."""
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPolygon:
        return [] if geometry.IsEmpty() else [geometry.Clone()]
    return [part for place in range(geometry.GetGeometryCount()) for part in parts_of(geometry.GetGeometryRef(place))]


def turn_of(reference: osr.SpatialReference) -> Optional[float]:
    """360 degrees in the unit of a geographic CRS; None for another CRS."""
    return 2.0 * math.pi / reference.GetAngularUnits() if reference.IsGeographic() else None


def ring_points(polygon: ogr.Geometry) -> List[np.ndarray]:
    """The rings (n, 2) of a polygon, the outer one first; their first point is their last."""
    return [np.array(polygon.GetGeometryRef(place).GetPoints())[:, :2] for place in range(polygon.GetGeometryCount())]


def polygon_of(rings: List[np.ndarray]) -> ogr.Geometry:
    """A polygon of rings (n, 2)."""
    polygon = ogr.Geometry(ogr.wkbPolygon)
    for points in rings:
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for x, y in points.tolist():
            ring.AddPoint_2D(x, y)
        polygon.AddGeometry(ring)
    return polygon


def _unwrapped(geometry: ogr.Geometry, reference: osr.SpatialReference) -> Optional[ogr.Geometry]:
    """A copy in which no ring jumps around the earth; None where none does."""
    turn = turn_of(reference)
    west, east, _, _ = geometry.GetEnvelope()
    if turn is None or east - west <= turn / 2.0:
        return None
    parts = [ring_points(part) for part in parts_of(geometry)]
    changed = [_rings_on(rings, turn) for rings in parts]
    if all(rings is None for rings in changed):
        return None
    every = ogr.Geometry(ogr.wkbMultiPolygon)
    for rings, new in zip(parts, changed):
        every.AddGeometry(polygon_of(rings if new is None else new))
    return every if every.GetGeometryCount() > 1 else every.GetGeometryRef(0).Clone()


def _rings_on(rings: List[np.ndarray], turn: float) -> Optional[List[np.ndarray]]:
    """The rings of a polygon with longitudes that go on; None where the outer one does not jump, or runs around a pole."""
    steps = np.diff(rings[0][:, 0])
    jumps = np.where((np.abs(steps) > turn / 2.0) & (np.abs(steps) < turn - ROUNDING), -np.sign(steps), 0.0)
    if not jumps.any() or jumps.sum() != 0.0:
        return None
    outer = rings[0] + np.stack([turn * np.append(0.0, np.cumsum(jumps)), np.zeros(len(rings[0]))], axis=1)
    middle = outer[:, 0].min() + np.ptp(outer[:, 0]) / 2.0
    holes = [_rings_on([hole], turn) or [hole] for hole in rings[1:]]
    return [outer, *(hole + (turn * np.round((middle - hole[:, 0].mean()) / turn), 0.0) for (hole,) in holes)]
