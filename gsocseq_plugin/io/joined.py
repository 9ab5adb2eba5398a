"""A copy of a polygon layer with further columns, joined by the value of a field."""

from __future__ import annotations

import math
from typing import Any, Dict, List, Mapping, Optional, Sequence

from osgeo import ogr

from ..core.errors import GsocError
from .atomic import Batch, part_file, write_error
from .polygons import open_layer, require_field, value_of
from .raster import attempt
from .zones import name_of

FID, GEOMETRY = "gsocseq_fid", "gsocseq_geom"
"""Key and geometry of the copy: a field of the layer may be called fid or geom."""
LAYER = "zones"
"""The layer's name: not that of the file, which may begin with gpkg, a name that GDAL keeps for its own tables."""
_BYTES_PER_FEATURE = 1000.0


def require_geopackage(path: str) -> None:
    """Raise GsocError for a path that does not end as a GeoPackage does."""
    if not path.lower().endswith(".gpkg"):
        raise GsocError("joined_format", path=path)


def write_joined(
    path: str, source: str, field: str, columns: Sequence[str], rows: Mapping[str, Sequence[Any]], batch: Optional[Batch] = None
) -> None:
    """Write the features of `source` as GeoPackage: geometry, CRS and fields as they are, then `columns` with whole or real numbers.

    rows: the numbers by name of the zone; features of another zone or of none have empty cells, as have None and NaN. A column that the
    layer has already gets "_2" behind its name; polygons become multipolygons, as shapefiles hold both under one name. Whole or not at
    all, at once or with its batch. Raises GsocError.
    """
    require_geopackage(path)
    require_field(source, field)
    with part_file(path, batch) as part:
        _, message = attempt(_write, part, source, field, columns, rows)
        if message:
            raise write_error(path, message, _BYTES_PER_FEATURE * len(rows))


def _write(path: str, source: str, field: str, columns: Sequence[str], rows: Mapping[str, Sequence[Any]]) -> None:
    """What goes wrong is left in GDAL's error state."""
    origin, features = open_layer(source)
    definition = features.GetLayerDefn()
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    if dataset is None:
        return
    kind = definition.GetGeomType()
    many = ogr.GT_Flatten(kind) in (ogr.wkbPolygon, ogr.wkbMultiPolygon)
    kind = ogr.GT_SetModifier(ogr.wkbMultiPolygon, ogr.GT_HasZ(kind), ogr.GT_HasM(kind)) if many else kind
    layer = dataset.CreateLayer(LAYER, features.GetSpatialRef(), kind, [f"FID={FID}", f"GEOMETRY_NAME={GEOMETRY}"])
    if layer is None:
        return
    for place in range(definition.GetFieldCount()):
        layer.CreateField(definition.GetFieldDefn(place))
    first = layer.GetLayerDefn().GetFieldCount()
    for column, kind in zip(_new_names(columns, layer.GetLayerDefn()), _kinds(columns, rows)):
        layer.CreateField(ogr.FieldDefn(column, kind))
    layer.StartTransaction()
    for feature in features:
        copy = ogr.Feature(layer.GetLayerDefn())
        copy.SetFrom(feature)
        if many and feature.GetGeometryRef() is not None:
            copy.SetGeometry(ogr.ForceToMultiPolygon(feature.GetGeometryRef().Clone()))
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
