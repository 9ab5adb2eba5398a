"""A copy of a polygon layer with further columns, joined by the value of a field."""

from __future__ import annotations

import math
import os
from typing import Any, Dict, List, Mapping, Sequence

from osgeo import ogr

from ..core.errors import GsocError
from .atomic import probe_target, remove_if_there, replace, write_error
from .polygons import open_layer, require_field, value_of
from .raster import attempt
from .zones import name_of

FID = "gsocseq_fid"
"""The key of the copy: a field of the layer may be called fid."""
_BYTES_PER_FEATURE = 1000.0


def write_joined(path: str, source: str, field: str, columns: Sequence[str], rows: Mapping[str, Sequence[Any]]) -> None:
    """Write the features of `source` as GeoPackage: geometry, CRS and fields as they are, then `columns` with whole or real numbers.

    rows: the numbers by name of the zone; features of another zone or of none have empty cells, as have None and NaN. A column that the
    layer has already gets "_2" behind its name. Whole or not at all. Raises GsocError.
    """
    stem, extension = os.path.splitext(path)
    if extension.lower() != ".gpkg":
        raise GsocError("joined_format", path=path)
    require_field(source, field)
    probe_target(path)
    part = f"{stem}.part{extension}"
    remove_if_there(part)
    try:
        _, message = attempt(_write, part, os.path.basename(stem), source, field, columns, rows)
        if message:
            raise write_error(path, message, _BYTES_PER_FEATURE * len(rows))
        replace(part, path)
    finally:
        remove_if_there(part)


def _write(path: str, name: str, source: str, field: str, columns: Sequence[str], rows: Mapping[str, Sequence[Any]]) -> None:
    """What goes wrong is left in GDAL's error state."""
    origin, features = open_layer(source)
    definition = features.GetLayerDefn()
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    if dataset is None:
        return
    layer = dataset.CreateLayer(name, features.GetSpatialRef(), definition.GetGeomType(), [f"FID={FID}"])
    for place in range(definition.GetFieldCount()):
        layer.CreateField(definition.GetFieldDefn(place))
    first = layer.GetLayerDefn().GetFieldCount()
    for column, kind in zip(_new_names(columns, layer.GetLayerDefn()), _kinds(columns, rows)):
        layer.CreateField(ogr.FieldDefn(column, kind))
    layer.StartTransaction()
    for feature in features:
        copy = ogr.Feature(layer.GetLayerDefn())
        copy.SetFrom(feature)
        copy.SetFID(-1)
        value = value_of(feature, field)
        for place, cell in enumerate(rows.get(name_of(value), ()) if value not in (None, "") else ()):
            if cell is not None and not math.isnan(cell):
                copy.SetField(first + place, cell)
        layer.CreateFeature(copy)
    layer.CommitTransaction()


def _new_names(columns: Sequence[str], definition: ogr.FeatureDefn) -> List[str]:
    """The names of the columns, changed where the layer has them."""
    taken = {definition.GetFieldDefn(place).GetName().lower() for place in range(definition.GetFieldCount())}
    names = []
    for column in columns:
        number, name = 2, column
        while name.lower() in taken:
            number, name = number + 1, f"{column}_{number}"
        taken.add(name.lower())
        names.append(name)
    return names


def _kinds(columns: Sequence[str], rows: Mapping[str, Sequence[Any]]) -> List[int]:
    """The type of each column: whole where all its numbers are int."""
    kinds: Dict[int, int] = {}
    for row in rows.values():
        for place, cell in enumerate(row):
            if cell is not None and not isinstance(cell, int):
                kinds[place] = ogr.OFTReal
    return [kinds.get(place, ogr.OFTInteger64) for place in range(len(columns))]
