"""Workbooks (XLSX) through GDAL: numbers as numbers, one sheet for each table."""

from __future__ import annotations

import math
import os
from typing import Any, Dict, List, NamedTuple, Sequence, Type

from osgeo import gdal, ogr

from ..core.errors import GsocError
from .atomic import probe_target, remove_if_there, replace, write_error
from .raster import attempt

_TYPES: Dict[Type, int] = {int: ogr.OFTInteger64, float: ogr.OFTReal, str: ogr.OFTString}
_BYTES_PER_CELL = 30.0


class Sheet(NamedTuple):
    """A table: its name, titles, the type of each column (int, float or str), rows. None and NaN are empty cells."""

    name: str
    header: Sequence[str]
    types: Sequence[Type]
    rows: Sequence[Sequence[Any]]


def write_workbook(path: str, sheets: Sequence[Sheet]) -> None:
    """Write sheets to an XLSX file, whole or not at all. Raises GsocError for another ending and a target that cannot be written."""
    stem, extension = os.path.splitext(path)
    if extension.lower() != ".xlsx":
        raise GsocError("workbook_format", path=path)
    probe_target(path)
    part = f"{stem}.part{extension}"
    remove_if_there(part)
    try:
        _, message = attempt(_write, part, sheets)
        message = message or _difference(part, sheets)
        if message:
            raise write_error(path, message, _BYTES_PER_CELL * sum(len(sheet.rows) * len(sheet.header) for sheet in sheets))
        replace(part, path)
    finally:
        remove_if_there(part)


def _write(path: str, sheets: Sequence[Sheet]) -> None:
    """The driver writes the file when it is closed. What goes wrong is left in GDAL's error state."""
    dataset = ogr.GetDriverByName("XLSX").CreateDataSource(path)
    for sheet in sheets if dataset is not None else ():
        layer = dataset.CreateLayer(sheet.name)
        for title, kind in zip(sheet.header, sheet.types):
            layer.CreateField(ogr.FieldDefn(title, _TYPES[kind]))
        for row in sheet.rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for place, cell in enumerate(row):
                if cell is not None and not (isinstance(cell, float) and math.isnan(cell)):
                    feature.SetField(place, cell)
            layer.CreateFeature(feature)
    del dataset


def _difference(path: str, sheets: Sequence[Sheet]) -> str:
    """How the file read again differs from what was to be written, or "": of a full disk the driver says nothing."""
    dataset, message = attempt(gdal.OpenEx, path, gdal.OF_VECTOR)
    if dataset is None:
        return message or "it cannot be read again"
    found: List[int] = [dataset.GetLayer(place).GetFeatureCount() for place in range(dataset.GetLayerCount())]
    expected = [len(sheet.rows) for sheet in sheets]
    return "" if found == expected else f"rows read again: {found}, written: {expected}"
