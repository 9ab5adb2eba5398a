"""Writers of the sample: GeoTIFF, classic NetCDF in the manner of CRU TS, GeoPackage. The same input gives the same bytes."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal, ogr, osr

from .lattice import Lattice

CRU_FILL = float(np.float32(9.96921e36))
TYPES = {"uint8": gdal.GDT_Byte, "int16": gdal.GDT_Int16, "float32": gdal.GDT_Float32}
Ring = List[Tuple[float, float]]


def checked(result: Any, path: Path) -> Any:
    """GDAL's result, or its own message as an error."""
    if result is None:
        raise RuntimeError(f"{path}: {gdal.GetLastErrorMsg()}")
    return result


def wgs84() -> osr.SpatialReference:
    """EPSG:4326 with longitude first."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def write_tiff(path: Path, lattice: Lattice, values: np.ndarray, names: Sequence[str], nodata: float, unit: Optional[str] = None,
               about: Optional[str] = None) -> None:
    """Write (bands, rows, columns) in its own type with band names, unit, declared no-data value and a description of the file."""
    predictor = {"uint8": "1", "int16": "2", "float32": "3"}[values.dtype.name]
    options = ["COMPRESS=DEFLATE", "ZLEVEL=9", "PREDICTOR=" + predictor, "INTERLEAVE=PIXEL", f"BLOCKYSIZE={lattice.rows}"]
    driver = gdal.GetDriverByName("GTiff")
    dataset = checked(driver.Create(str(path), lattice.columns, lattice.rows, len(values), TYPES[values.dtype.name], options), path)
    dataset.SetGeoTransform(lattice.geotransform)
    dataset.SetProjection(wgs84().ExportToWkt())
    if about:
        dataset.SetMetadataItem("TIFFTAG_IMAGEDESCRIPTION", about)
    for index, name in enumerate(names, start=1):
        band = dataset.GetRasterBand(index)
        band.SetDescription(name)
        band.SetNoDataValue(nodata)
        if unit:
            band.SetUnitType(unit)
    dataset.WriteArray(values)
    del band, dataset


def write_cru(path: Path, lattice: Lattice, values: np.ndarray, days: np.ndarray, variable: str, long_name: str, unit: str) -> None:
    """Write (months, rows, columns) as CRU TS does: time, lat (south first), lon; Float32 with CRU's fill value; classic NetCDF.

    `days` counts from 1900-1-1. Values that are not finite become the fill value.
    """
    driver = gdal.GetDriverByName("netCDF")
    dataset = checked(driver.CreateMultiDimensional(str(path), [], ["FORMAT=NC"]), path)
    root = dataset.GetRootGroup()
    number = gdal.ExtendedDataType.Create(gdal.GDT_Float32)
    longitude, latitude = lattice.centres()
    axes = []
    for name, role, axis_values, axis_unit, title in (
        ("time", None, days, "days since 1900-1-1", "time"),
        ("lat", "HORIZONTAL_Y", latitude[::-1, 0], "degrees_north", "latitude"),
        ("lon", "HORIZONTAL_X", longitude[0], "degrees_east", "longitude"),
    ):
        axes.append(root.CreateDimension(name, role, None, len(axis_values)))
        axis = root.CreateMDArray(name, [axes[-1]], number)
        _set_texts(axis, {"long_name": title, "units": axis_unit, **({"calendar": "gregorian"} if name == "time" else {})})
        axis.Write(axis_values.astype(np.float32))
    array = root.CreateMDArray(variable, axes, number)
    array.SetNoDataValueDouble(CRU_FILL)
    array.CreateAttribute("missing_value", [], number).Write(CRU_FILL)
    _set_texts(array, {"long_name": long_name, "units": unit})
    array.Write(np.where(np.isfinite(values), values, CRU_FILL)[:, ::-1].astype(np.float32))
    del array, axis, axes, root, dataset


def _set_texts(array: gdal.MDArray, texts: dict) -> None:
    for name, text in texts.items():
        array.CreateAttribute(name, [], gdal.ExtendedDataType.CreateString()).Write(text)


def write_polygons(path: Path, layer_name: str, id_name: str, polygons: Sequence[Tuple[int, str, Ring]]) -> None:
    """Write a GeoPackage of polygons given as (id, name, ring of longitude and latitude)."""
    path.unlink(missing_ok=True)
    options = ["ADD_GPKG_OGR_CONTENTS=NO"]
    dataset = checked(gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown, options), path)
    layer = checked(dataset.CreateLayer(layer_name, wgs84(), ogr.wkbPolygon, ["SPATIAL_INDEX=NO"]), path)
    layer.CreateField(ogr.FieldDefn(id_name, ogr.OFTInteger))
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    for number, name, ring in polygons:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(id_name, number)
        feature.SetField("name", name)
        points = ", ".join(f"{x!r} {y!r}" for x, y in [*ring, ring[0]])
        feature.SetGeometry(checked(ogr.CreateGeometryFromWkt(f"POLYGON (({points}))"), path))
        layer.CreateFeature(feature)
    del feature, layer, dataset


def rasterize(path: Path, id_name: str, lattice: Lattice) -> np.ndarray:
    """The ids of the polygons at the cell centres (rows, columns), Byte, 0 outside."""
    target = gdal.GetDriverByName("MEM").Create("", lattice.columns, lattice.rows, 1, gdal.GDT_Byte)
    target.SetGeoTransform(lattice.geotransform)
    target.SetProjection(wgs84().ExportToWkt())
    source = checked(gdal.OpenEx(str(path), gdal.OF_VECTOR), path)
    gdal.RasterizeLayer(target, [1], source.GetLayer(0), options=["ATTRIBUTE=" + id_name])
    return target.ReadAsArray()
