"""A rectangle as an area of interest: a GeoPackage with one polygon, known again by the name of its layer."""

from __future__ import annotations

import os
from typing import NamedTuple, Optional

from osgeo import gdal, ogr, osr

from .atomic import folder_of, part_file, write_error, writing
from .raster import attempt

LAYER = "gsocseq_extent"
_PARTS = 40
"""Into so many parts each side is cut, because a straight side in one coordinate system is curved in another."""


class Extent(NamedTuple):
    """Bounds in the coordinate system `crs` (WKT)."""

    west: float
    south: float
    east: float
    north: float
    crs: str


def extent_name(extent: Extent) -> str:
    """The name of the rectangle's file: the same for the same bounds, another for others."""
    return "area_" + "_".join(f"{bound:.6g}" for bound in extent[:4]) + ".gpkg"


def write_extent(path: str, extent: Extent) -> None:
    """Write the rectangle, whole or not at all; its folder is made. Raises GsocError."""
    with writing(path):
        os.makedirs(folder_of(path), exist_ok=True)
    with part_file(path) as part:
        _, message = attempt(_write, part, extent)
        if message or not os.path.exists(part):
            raise write_error(path, message, 0)


def _write(path: str, extent: Extent) -> None:
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    if dataset is None:
        return
    crs = osr.SpatialReference()
    crs.ImportFromWkt(extent.crs)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    layer = dataset.CreateLayer(LAYER, crs, ogr.wkbPolygon)
    west, south, east, north, _ = extent
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in ((west, south), (east, south), (east, north), (west, north), (west, south)):
        ring.AddPoint_2D(x, y)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    polygon.Segmentize(max(east - west, north - south) / _PARTS)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(polygon)
    layer.CreateFeature(feature)


def read_extent(path: str) -> Optional[Extent]:
    """The rectangle that a file of `write_extent` holds; None for any other file."""
    dataset, _ = attempt(gdal.OpenEx, path, gdal.OF_VECTOR)
    layer = None if dataset is None else dataset.GetLayerByName(LAYER)
    if layer is None:
        return None
    west, east, south, north = layer.GetExtent()
    return Extent(west, south, east, north, layer.GetSpatialRef().ExportToWkt())
