"""Copies of finished maps that say more of themselves; no cell changes."""

from __future__ import annotations

import shutil
from typing import Mapping

from osgeo import gdal

from ..core.errors import GsocError
from ..core.progress import Progress
from .atomic import write_error, writing
from .raster import attempt, open_raster
from .writer import STRIP_ROWS

STRIPS_AT_ONCE = 16


def tagged_copy(source: str, target: str, tags: Mapping[str, str], unit: str, progress: Progress) -> None:
    """Copy a GeoTIFF of one band, add `tags` to its metadata and the band's unit where it has none.

    The bytes are copied, then only metadata are written; afterwards every cell is compared with the original. What GDAL keeps beside
    the original (a no-data value, a coordinate system) is written into the copy. Raises GsocError for a file that is cut short, for a
    copy that differs, and for a full disk; Cancelled. What is there of the target then is the caller's.
    """
    original = open_raster(source, source)
    with writing(target):
        shutil.copyfile(source, target)
    copy, message = attempt(gdal.OpenEx, target, gdal.OF_RASTER | gdal.OF_UPDATE)
    if copy is not None:
        message = _describe(copy, original, {**original.GetMetadata(), **tags}, unit)
    copy = None
    if message:
        raise write_error(target, message, 0)
    _compare(original, target, source, progress)


def _describe(copy: gdal.Dataset, original: gdal.Dataset, tags: Mapping[str, str], unit: str) -> str:
    """Write what is told of the map; GDAL's message where that fails."""
    band, own = copy.GetRasterBand(1), original.GetRasterBand(1)
    calls = [(copy.SetMetadata, dict(tags)), (band.SetUnitType, own.GetUnitType() or unit)]
    if own.GetNoDataValue() is not None and band.GetNoDataValue() is None:
        calls.append((band.SetNoDataValue, own.GetNoDataValue()))
    if copy.GetGeoTransform(can_return_null=True) is None:
        calls.append((copy.SetGeoTransform, original.GetGeoTransform()))
    if copy.GetSpatialRef() is None:
        calls.append((copy.SetSpatialRef, original.GetSpatialRef()))
    messages = [attempt(call, value)[1] for call, value in calls]
    return next(filter(None, [*messages, attempt(copy.FlushCache)[1]]), "")


def _compare(original: gdal.Dataset, target: str, path: str, progress: Progress) -> None:
    """Raise GsocError where the cells of original and copy are not the same, bit for bit."""
    columns, rows = original.RasterXSize, original.RasterYSize
    step = STRIP_ROWS * STRIPS_AT_ONCE
    copy = open_raster(target, target)
    try:
        for row in range(0, rows, step):
            progress.check()
            window = (0, row, columns, min(step, rows - row))
            cells, message = attempt(original.GetRasterBand(1).ReadRaster, *window)
            if cells is None or message:
                raise GsocError("band_unreadable", path=path, band=1, reason=message)
            if cells != attempt(copy.GetRasterBand(1).ReadRaster, *window)[0]:
                raise GsocError("submission_copy_differs", path=path, row=row)
            progress.report((row + window[3]) / rows)
    finally:
        copy = None  # closes the file, which is to be removed while an error still holds this frame
