"""Small rasters and small file systems for the tests of io."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, gdal_array, osr


@pytest.fixture(params=[True, False], ids=["gdal raises", "gdal returns None"])
def gdal_mode(request):
    """Both ways GDAL can be set up by QGIS or another plugin."""
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield request.param
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


@pytest.fixture(scope="session")
def make_raster(tmp_path_factory):
    """make_raster(array, geotransform, crs="EPSG:4326", ...) -> path of a GeoTIFF with the array's bands and type."""
    folder = tmp_path_factory.mktemp("rasters")
    count = iter(range(10_000))

    def make(array, geotransform, crs="EPSG:4326", nodata=None, names=(), scale=None, offset=None, options=()):
        array = np.asarray(array)
        array = array[np.newaxis] if array.ndim == 2 else array
        path = str(folder / f"raster_{next(count)}.tif")
        gdal_type = gdal_array.NumericTypeCodeToGDALTypeCode(array.dtype)
        dataset = gdal.GetDriverByName("GTiff").Create(path, array.shape[2], array.shape[1], len(array), gdal_type, list(options))
        if geotransform is not None:
            dataset.SetGeoTransform(geotransform)
        if crs is not None:
            reference = osr.SpatialReference()
            reference.SetFromUserInput(crs)
            dataset.SetSpatialRef(reference)
        for number, values in enumerate(array, start=1):
            band = dataset.GetRasterBand(number)
            band.WriteArray(values)
            if nodata is not None:
                band.SetNoDataValue(nodata)
            if scale is not None:
                band.SetScale(scale)
                band.SetOffset(offset)
            if names:
                band.SetDescription(names[number - 1])
        band = dataset = None
        return path

    return make
