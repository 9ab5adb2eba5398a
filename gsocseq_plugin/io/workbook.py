"""Workbooks (XLSX) through GDAL: numbers as numbers, one sheet for each table."""

from __future__ import annotations

import math
from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Type

from osgeo import gdal, ogr

from ..core.errors import GsocError
from .atomic import Batch, part_file, write_error
from .raster import attempt

_TYPES: Dict[Type, int] = {int: ogr.OFTInteger64, float: ogr.OFTReal, str: ogr.OFTString}
_BYTES_PER_CELL = 30.0


class Sheet(NamedTuple):
    """A table: its name, titles, the type of each column (int, float or str), rows. None and NaN are empty cells."""

    name: str
    header: Sequence[str]
    types: Sequence[Type]
    rows: Sequence[Sequence[Any]]


def require_workbook(path: str) -> None:
    """Raise GsocError for a path that does not end as a workbook does."""
    if not path.lower().endswith(".xlsx"):
        raise GsocError("workbook_format", path=path)


def write_workbook(path: str, sheets: Sequence[Sheet], batch: Optional[Batch] = None) -> None:
    """Write sheets to an XLSX file, whole or not at all, at once or with its batch.

    Raises GsocError for another ending and a target that cannot be written.
    """
    require_workbook(path)
    with part_file(path, batch) as part:
        _, message = attempt(_write, part, sheets)
        found, expected = _rows_of(part), [len(sheet.rows) for sheet in sheets]
        if message or found != expected:  # of a full disk the driver says nothing
            error = write_error(path, message, _BYTES_PER_CELL * sum(len(sheet.rows) * len(sheet.header) for sheet in sheets))
            told = message or error.key == "disk_full"
            raise error if told else GsocError("workbook_not_whole", path=path, found=str(found), expected=str(expected))


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


def _rows_of(path: str) -> List[int]:
    """The rows of each sheet of the file as it is on disk; none where it cannot be read."""
    dataset, _ = attempt(gdal.OpenEx, path, gdal.OF_VECTOR)
    return [] if dataset is None else [dataset.GetLayer(place).GetFeatureCount() for place in range(dataset.GetLayerCount())]
