"""Small rasters for the tests of the soil steps."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal, ogr, osr

from gsocseq_plugin.core.errors import sentence
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.grid import Grid

CELL = 1 / 120


def raster(
    path: Path,
    values: Any,
    origin: Tuple[float, float] = (10.0, 50.0),
    cell: float = CELL,
    crs: str = "EPSG:4326",
    dtype: int = gdal.GDT_Float32,
    nodata: Optional[float] = None,
    unit: str = "",
    names: Sequence[str] = (),
) -> str:
    """A GeoTIFF of values (rows, columns) or (bands, rows, columns)."""
    array = np.atleast_3d(np.asarray(values)) if np.ndim(values) == 3 else np.atleast_2d(values)[np.newaxis]
    count, rows, columns = array.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, count, dtype)
    dataset.SetGeoTransform((origin[0], cell, 0, origin[1], 0, -cell))
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    dataset.SetProjection(reference.ExportToWkt())
    for number, layer in enumerate(array, start=1):
        band = dataset.GetRasterBand(number)
        band.SetUnitType(unit)
        band.SetDescription(names[number - 1] if names else "")
        if nodata is not None:
            band.SetNoDataValue(nodata)
        band.WriteArray(layer)
    return str(path)


def polygons(path: Path, wkts: Sequence[str], crs: str = "EPSG:4326") -> str:
    """A GeoPackage of one layer with these geometries."""
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("area", reference)
    for wkt in wkts:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    return str(path)


def values_of(path: Any) -> np.ndarray:
    """Band 1, NaN where there is no data."""
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    values = band.ReadAsArray().astype(np.float64)
    values[values == band.GetNoDataValue()] = np.nan
    return values


def grid_of(path: Any) -> Grid:
    """The grid of a raster."""
    return Grid.of(str(path))


class Heard(Progress):
    """Keeps what a step says."""

    def __init__(self) -> None:
        self.said: List[Tuple[str, Dict[str, Any]]] = []

    def log(self, key: str, **values: object) -> None:
        sentence(key, dict(values))  # every field of the sentence is there
        self.said.append((key, dict(values)))

    def of(self, key: str) -> List[Dict[str, Any]]:
        """The values of all sentences of a key."""
        return [values for name, values in self.said if name == key]
