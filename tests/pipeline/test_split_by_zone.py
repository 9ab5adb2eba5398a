"""split_by_zone: every value where it was, in the zone whose polygon holds the cell's centre."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from gsocseq_plugin.core.errors import Cancelled, GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.grid import Grid
from gsocseq_plugin.pipeline.steps.split_by_zone import maps_of, named, split_by_zone

# Ten by eight cells of one degree from (10, 50); centres at 10.5 .. 19.5 and 49.5 .. 42.5.
WEST, EAST = "POLYGON((10 50,14 50,14 42,10 42,10 50))", "POLYGON((14 50,17 50,17 44,14 44,14 50))"
ISLAND, FAR = "POLYGON((18.2 43.9,19.8 43.9,19.8 42.2,18.2 42.2,18.2 43.9))", "POLYGON((100 0,101 0,101 1,100 0))"


class Told(Progress):
    """Remembers what was said."""

    def __init__(self) -> None:
        self.said = {}

    def log(self, key, **values):
        self.said.setdefault(key, []).append(values)


def write_map(path: Path, values: np.ndarray, gdal_type: int, nodata=None, origin=(10.0, 50.0), tags=None) -> str:
    values = values[np.newaxis] if values.ndim == 2 else values
    path.parent.mkdir(parents=True, exist_ok=True)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[2], values.shape[1], len(values), gdal_type)
    dataset.SetGeoTransform((origin[0], 1.0, 0, origin[1], 0, -1.0))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    dataset.SetSpatialRef(reference)
    dataset.SetMetadata(tags or {})
    for number, layer in enumerate(values, start=1):
        band = dataset.GetRasterBand(number)
        band.WriteArray(layer)
        band.SetDescription(f"b{number}")
        band.SetUnitType("t C/ha")
        if nodata is not None:
            band.SetNoDataValue(nodata)
    band = dataset = None
    return str(path)


def zone_layer(path: Path, shapes, crs=4326, kind=ogr.wkbUnknown) -> str:
    """A GeoPackage with the fields iso (text) and number; shapes: (iso, number, WKT)."""
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(crs)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    layer = dataset.CreateLayer("zones", reference, kind)
    layer.CreateField(ogr.FieldDefn("iso", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    for iso, number, wkt in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        if iso is not None:
            feature.SetField("iso", iso)
        feature.SetField("number", number)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    layer = dataset = None
    return str(path)


@pytest.fixture
def values() -> np.ndarray:
    return np.random.default_rng(3).uniform(20, 90, (8, 10)).astype(np.float32)


@pytest.fixture
def region(tmp_path, values):
    """A run's folder: a map, a map of a further horizon, the status."""
    folder = tmp_path / "run"
    values[0, 0] = -9999.0
    write_map(folder / "XXX_GSOCseq_T0_Map030.tif", values, gdal.GDT_Float32, -9999.0, tags={"GSOCSEQ_PRODUCT": "T0_Map030"})
    write_map(folder / "products_050" / "XXX_GSOCseq_T0_Map030.tif", values + 1, gdal.GDT_Float32, -9998.0)
    write_map(folder / "status.tif", (values > 50).astype(np.uint8), gdal.GDT_Byte, 255)
    return folder


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_each_country_gets_its_maps_under_its_code(tmp_path, region, values):
    zones = zone_layer(tmp_path / "zones.gpkg", [("GHA", 1, WEST), ("TGO", 2, EAST), ("GHA", 3, ISLAND), ("FJI", 4, FAR)])
    told = Told()
    written = split_by_zone(maps_of(str(region)), zones, "iso", str(tmp_path / "out"), told)
    names = {str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*.tif")}
    of = {f"{code}/{code}_GSOCseq_T0_Map030.tif" for code in ("GHA", "TGO")}
    of |= {f"{code}/products_050/{code}_GSOCseq_T0_Map030.tif" for code in ("GHA", "TGO")} | {"GHA/status.tif", "TGO/status.tif"}
    assert names == of and {path for paths in written.values() for path in paths} == {str(tmp_path / "out" / name) for name in of}
    inside = np.zeros((8, 10), bool)
    inside[:, :4] = True
    inside[6:, 8:] = True  # the island belongs to the same country
    whole, cut = Grid.of(str(region / "status.tif")), Grid.of(str(tmp_path / "out/GHA/GHA_GSOCseq_T0_Map030.tif"))
    assert cut.same_as(whole)  # the extent of both parts
    expected = np.where(inside, values, np.float32(-9999.0))
    assert read(tmp_path / "out/GHA/GHA_GSOCseq_T0_Map030.tif").tobytes() == expected.tobytes()
    assert (read(tmp_path / "out/GHA/status.tif") == np.where(inside, values > 50, 255)).all()
    east = Grid.of(str(tmp_path / "out/TGO/status.tif"))
    assert (east.offset_in(whole), east.rows, east.columns) == ((0, 4), 6, 3)
    assert read(tmp_path / "out/TGO/products_050/TGO_GSOCseq_T0_Map030.tif").tobytes() == (values + 1)[:6, 4:7].tobytes()
    assert told.said["split_empty"] == [{"count": 1, "names": "FJI"}]
    (counts,) = told.said["split_cells"]
    # The status has a value in all 80 cells: 32 + 4 + 18 of them are in a zone.
    assert (counts["zones"], counts["cells"], counts["none"], counts["several"]) == (2, 80, 80 - 54, 0)


def test_types_bands_names_units_and_tags_stay(tmp_path, region, values):
    zones = zone_layer(tmp_path / "zones.gpkg", [("GHA", 1, WEST)])
    stack = write_map(tmp_path / "stack.tif", np.stack([values, values * 2]).astype(np.float64), gdal.GDT_Float64)
    classes = write_map(tmp_path / "classes.tif", (values * 100).astype(np.int32), gdal.GDT_Int32, -1)
    full = write_map(tmp_path / "bytes.tif", np.arange(80, dtype=np.uint8).reshape(8, 10) + 176, gdal.GDT_Byte)  # 255 is a value here
    product = str(region / "XXX_GSOCseq_T0_Map030.tif")
    split_by_zone(named([stack, classes, full, product]), zones, "iso", str(tmp_path / "out"), Progress())
    made = gdal.Open(str(tmp_path / "out/GHA/stack.tif"))
    assert made.ReadAsArray().tobytes() == np.stack([values, values * 2]).astype(np.float64)[:, :, :4].tobytes()
    assert [made.GetRasterBand(b).GetDescription() for b in (1, 2)] == ["b1", "b2"] and made.GetRasterBand(2).GetUnitType() == "t C/ha"
    assert np.isnan(made.GetRasterBand(1).GetNoDataValue())
    assert (read(tmp_path / "out/GHA/classes.tif") == (values * 100).astype(np.int32)[:, :4]).all()
    bytes_ = gdal.Open(str(tmp_path / "out/GHA/bytes.tif"))
    assert bytes_.GetRasterBand(1).DataType == gdal.GDT_Int16 and bytes_.ReadAsArray().max() <= 255
    made = gdal.Open(str(tmp_path / "out/GHA/GHA_GSOCseq_T0_Map030.tif"))
    assert made.GetMetadata()["GSOCSEQ_PRODUCT"] == "T0_Map030" and made.GetMetadata()["GSOCSEQ_ZONE"] == "GHA"
    assert made.GetRasterBand(1).GetNoDataValue() == -9999.0


def test_numbers_are_zones_too_and_overlaps_are_counted(tmp_path, region, values):
    """Two zones that share the columns from 13 to 14 degrees; in another system than the maps; a text that is no code keeps the names."""
    wide = "POLYGON((13 50,17 50,17 42,13 42,13 50))"
    told = Told()
    zones = zone_layer(tmp_path / "zones.gpkg", [("a", 1, WEST), ("b", 2, wide)])
    split_by_zone(maps_of(str(region)), zones, "number", str(tmp_path / "out"), told)
    assert (tmp_path / "out" / "1" / "XXX_GSOCseq_T0_Map030.tif").is_file()
    assert told.said["split_cells"][0]["several"] == 8 and told.said["split_cells"][0]["none"] == 24
    assert read(tmp_path / "out/2/status.tif").shape == (8, 4)


def test_zones_in_another_system_and_with_a_bow_tie(tmp_path, region, values):
    shape = ogr.CreateGeometryFromWkt(WEST)
    to_metres = osr.CoordinateTransformation(reference(4326), reference(3857))
    shape.Transform(to_metres)
    zones = zone_layer(tmp_path / "mercator.gpkg", [("GHA", 1, shape.ExportToWkt())], 3857)
    split_by_zone(maps_of(str(region)), zones, "iso", str(tmp_path / "out"), Progress())
    assert (read(tmp_path / "out/GHA/GHA_GSOCseq_T0_Map030.tif") == values[:, :4]).all()
    # The edges of a bow tie cross: two triangles, left and right.
    bow = zone_layer(tmp_path / "bow.gpkg", [("GHA", 1, "POLYGON((10 50,18 42,18 50,10 42,10 50))")])
    split_by_zone(maps_of(str(region)), bow, "iso", str(tmp_path / "bow"), Progress())
    found = read(tmp_path / "bow/GHA/status.tif") != 255
    assert found[3, 0] and found[3, 7] and not found[0, 3] and not found[7, 4]


def reference(code: int) -> osr.SpatialReference:
    made = osr.SpatialReference()
    made.ImportFromEPSG(code)
    made.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return made


def test_shared_borders_give_every_cell_to_one_zone(tmp_path):
    """Borders through the centres of cells: no cell twice, none lost."""
    path = write_map(tmp_path / "map.tif", np.ones((8, 10), np.float32), gdal.GDT_Float32, -9999)
    halves = [("a", 1, "POLYGON((10 50,14.5 50,14.5 42,10 42,10 50))"), ("b", 2, "POLYGON((14.5 50,20 50,20 42,14.5 42,14.5 50))")]
    told = Told()
    split_by_zone(named([path]), zone_layer(tmp_path / "z.gpkg", halves), "iso", str(tmp_path / "out"), told)
    assert (told.said["split_cells"][0]["none"], told.said["split_cells"][0]["several"]) == (0, 0)
    assert sum((read(tmp_path / "out" / zone / "map.tif") == 1).sum() for zone in "ab") == 80


def test_names_that_are_no_file_names(tmp_path, region):
    told = Told()
    zones = zone_layer(tmp_path / "zones.gpkg", [("North/West: 1", 1, WEST), ("con", 2, EAST), (None, 3, ISLAND)])
    split_by_zone(maps_of(str(region)), zones, "iso", str(tmp_path / "out"), told)
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"North_West_ 1", "con_"}
    assert len(told.said["split_renamed"]) == 2 and told.said["split_no_value"] == [{"count": 1, "field": "iso"}]


@pytest.mark.parametrize(
    ("shapes", "field", "told"),
    [
        ([("GHA", 1, WEST)], "country", r"no field 'country' \(fields found: iso, number\)"),
        ([("a/b", 1, WEST), ("a:b", 2, EAST)], "iso", "'a/b' and 'a:b' would both get the folder 'a_b'"),
        ([("ab", 1, WEST), ("AB", 2, EAST)], "iso", "would both get the folder"),
        ([("GHA", 1, "POINT(12 45)")], "iso", "feature 1 is a POINT, polygons are expected"),
        ([("GHA", 1, FAR)], "iso", "no zone by 'iso' holds a cell"),
    ],
)
def test_zones_that_cannot_be(tmp_path, region, shapes, field, told):
    zones = zone_layer(tmp_path / "zones.gpkg", shapes)
    with pytest.raises(GsocError, match=told):
        split_by_zone(maps_of(str(region)), zones, field, str(tmp_path / "out"), Progress())
    assert not (tmp_path / "out").exists()


def test_maps_that_cannot_be(tmp_path, region):
    with pytest.raises(GsocError, match="there is no map"):
        maps_of(str(tmp_path / "run" / "products_050" / "nothing"))
    with pytest.raises(GsocError, match="both would be written as status.tif"):
        named([str(region / "status.tif"), str(tmp_path / "status.tif")])


def test_all_or_nothing(tmp_path, region):
    """The second zone cannot be written: the first is not left either."""
    zones = zone_layer(tmp_path / "zones.gpkg", [("GHA", 1, WEST), ("TGO", 2, EAST)])
    blocked = tmp_path / "out" / "TGO" / "TGO_GSOCseq_T0_Map030.tif"
    blocked.mkdir(parents=True)
    with pytest.raises(GsocError, match="is a folder"):
        split_by_zone(maps_of(str(region)), zones, "iso", str(tmp_path / "out"), Progress())
    assert list((tmp_path / "out").rglob("*")) == [tmp_path / "out" / "TGO", blocked]

    class Stop(Progress):
        done = 0.0

        def report(self, fraction):
            self.done = fraction

        def cancelled(self):
            return self.done > 0.6

    with pytest.raises(Cancelled):
        split_by_zone(maps_of(str(region)), zones, "iso", str(tmp_path / "other"), Stop())
    assert not (tmp_path / "other").exists()
