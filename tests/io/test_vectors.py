"""Areas and points: the same mask whatever window is asked, and sentences for layers that are no area."""

from __future__ import annotations

import os

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import ogr, osr

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.io.grid import Grid, gsp_grid, spatial_reference
from gsocseq_plugin.io.vectors import Area, write_points

GRID = gsp_grid((10, 45, 13, 46.5))  # 360 x 180
DRIVERS = {".gpkg": "GPKG", ".shp": "ESRI Shapefile", ".geojson": "GeoJSON"}
# no edge runs through the centre of a cell
RING = (
    "POLYGON((10.5013 45.2017, 12.6021 45.4009, 12.1033 46.3007, 10.8019 46.1011, 10.5013 45.2017),"
    "(11.2109 45.6112, 11.8305 45.6207, 11.5007 45.9013, 11.2109 45.6112))"
)
ISLAND = "POLYGON((12.7003 46.2003, 12.9003 46.2003, 12.9003 46.4003, 12.7003 46.4003, 12.7003 46.2003))"
EAST, WEST = "POLYGON((170 -20, 180 -20, 180 -10, 170 -20))", "POLYGON((-180 -20, -170 -20, -170 -10, -180 -20))"


@pytest.fixture(scope="session")
def make_layer(tmp_path_factory):
    """make_layer(list of WKT, crs, extension) -> path of a vector file with the layer "area" and the field "id"."""
    folder = tmp_path_factory.mktemp("vectors")

    def make(shapes, crs="EPSG:4326", extension=".gpkg"):
        path = str(folder / f"layer_{len(os.listdir(folder))}{extension}")
        dataset = ogr.GetDriverByName(DRIVERS[extension]).CreateDataSource(path)
        reference = None
        if crs:
            reference = osr.SpatialReference()
            reference.SetFromUserInput(crs)
            reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        layer = dataset.CreateLayer("area", reference, ogr.wkbUnknown)
        layer.CreateField(ogr.FieldDefn("id", ogr.OFTInteger))
        for number, shape in enumerate(shapes):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("id", number)
            feature.SetGeometry(ogr.CreateGeometryFromWkt(shape) if shape else None)
            layer.CreateFeature(feature)
        layer = dataset = None
        return path

    return make


def centres_inside(shapes, grid=GRID):
    """The mask by its definition: cells whose centre lies in a polygon."""
    x, dx, _, y, _, dy = grid.geotransform
    polygons = [ogr.CreateGeometryFromWkt(shape) for shape in shapes]
    out = np.zeros((grid.rows, grid.columns), bool)
    for row in range(grid.rows):
        for column in range(grid.columns):
            point = ogr.CreateGeometryFromWkt(f"POINT({x + (column + 0.5) * dx!r} {y + (row + 0.5) * dy!r})")
            out[row, column] = any(polygon.Contains(point) for polygon in polygons)
    return out


@pytest.fixture(scope="session")
def definition():
    """The mask of both test polygons."""
    return centres_inside([RING, ISLAND])


@pytest.mark.parametrize("extension", list(DRIVERS))
def test_the_mask_is_the_cells_whose_centre_is_inside(make_layer, definition, extension):
    area = Area(make_layer([RING, ISLAND], extension=extension), GRID)
    np.testing.assert_array_equal(area.mask(0, 0, GRID.rows, GRID.columns), definition)
    np.testing.assert_allclose(area.bounds, (10.5013, 45.2017, 12.9003, 46.4003))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_window_gives_the_same_mask(make_layer, definition, data):
    area = Area(make_layer([RING, ISLAND]), GRID)
    for _ in range(3):
        row, column = data.draw(st.integers(0, GRID.rows - 1)), data.draw(st.integers(0, GRID.columns - 1))
        rows, columns = data.draw(st.integers(1, GRID.rows - row)), data.draw(st.integers(1, GRID.columns - column))
        part = area.mask(row, column, rows, columns)
        assert part.dtype == bool
        np.testing.assert_array_equal(part, definition[row : row + rows, column : column + columns])


def test_polygons_are_brought_into_the_crs_of_the_grid(make_layer):
    utm = spatial_reference("EPSG:32632")
    transformation = osr.CoordinateTransformation(spatial_reference("EPSG:4326"), utm)
    shape = ogr.CreateGeometryFromWkt(ISLAND)
    shape.Transform(transformation)
    area = Area(make_layer([shape.ExportToWkt()], "EPSG:32632"), GRID)
    # straight edges of the one are not quite straight in the other
    np.testing.assert_allclose(area.bounds, (12.7003, 46.2003, 12.9003, 46.4003), atol=2e-4)
    grid = Grid(600, 400, (600_000.0, 500.0, 0, 5_250_000.0, 0, -500.0), utm.ExportToWkt())
    mask = Area(make_layer([ISLAND]), grid).mask(0, 0, 400, 600)
    expected = centres_inside([shape.ExportToWkt()], grid)
    assert 0 < mask.sum() and (mask != expected).sum() <= 5


def test_parts_without_a_place_in_the_grids_system_are_left_out_where_the_grid_is_not(make_layer):
    """UTM zone 32 has no place for a point 90 degrees away on the equator; overseas parts of a country do not stop a run at home."""
    overseas = "POLYGON((98 -1, 100 -1, 100 1, 98 1, 98 -1))"
    utm = spatial_reference("EPSG:32632").ExportToWkt()
    grid = Grid(600, 400, (600_000.0, 500.0, 0, 5_250_000.0, 0, -500.0), utm)
    alone, both = Area(make_layer([ISLAND]), grid), Area(make_layer([ISLAND, overseas]), grid)
    assert both.bounds == alone.bounds
    np.testing.assert_array_equal(both.mask(0, 0, 400, 600), alone.mask(0, 0, 400, 600))
    with pytest.raises(GsocError, match="the area lies far from the grid"):
        Area(make_layer([overseas]), grid)


def test_long_edges_bend_with_the_projection(make_layer):
    """The 60th parallel is an arc in a polar projection: its chord would cut 19 degrees of latitude off."""
    polar = spatial_reference("EPSG:3995").ExportToWkt()
    grid = Grid(200, 200, (-5e6, 5e4, 0, 5e6, 0, -5e4), polar)
    area = Area(make_layer(["POLYGON((-85 60, 85 60, 85 80, -85 80, -85 60))"]), grid)
    southernmost = osr.CoordinateTransformation(spatial_reference("EPSG:4326"), spatial_reference(polar)).TransformPoint(0.0, 60.0)[1]
    assert area.bounds[1] == pytest.approx(southernmost, rel=1e-4)


def test_layers_and_filters_as_qgis_writes_them(make_layer):
    path = make_layer([RING, ISLAND])
    assert Area(path + "|layername=area", GRID).bounds[2] == pytest.approx(12.9003)
    assert Area(path + "|layerid=0", GRID).bounds[2] == pytest.approx(12.9003)
    assert Area(path + '|layername=area|subset="id" = 0', GRID).bounds[2] == pytest.approx(12.6021)
    with pytest.raises(GsocError) as caught:
        Area(path + "|layername=other", GRID)
    assert caught.value.key == "area_no_layer" and "area" in caught.value.values["names"]


@pytest.mark.parametrize(
    "shapes, crs, key",
    [
        ([], "EPSG:4326", "area_empty"),
        ([None], "EPSG:4326", "area_empty"),
        (["POINT(11 45)"], "EPSG:4326", "area_not_polygons"),
        ([RING, "LINESTRING(11 45, 12 46)"], "EPSG:4326", "area_not_polygons"),
        (["POLYGON((11 45, 12 46, 11 45, 11 45))"], "EPSG:4326", "area_invalid"),
        (["POLYGON((170 -20, 190 -20, 190 -10, 170 -10, 170 -20))"], "EPSG:4326", "area_crosses_180"),
        ([RING], None, "area_no_crs"),
    ],
)
def test_layers_that_are_no_area(make_layer, gdal_mode, shapes, crs, key):
    path = make_layer(shapes, crs, ".gpkg" if crs else ".shp")
    with pytest.raises(GsocError) as caught:
        Area(path, GRID)
    assert caught.value.key == key and path in str(caught.value)


def test_an_area_on_both_sides_of_180_fits_a_grid_on_one_of_them(make_layer):
    both = make_layer([EAST, WEST])
    assert Area(both, gsp_grid((165, -25, 180, -5))).bounds == (170, -20, 180, -10)
    assert Area(both, gsp_grid((-180, -25, -160, -5))).bounds == (-180, -20, -170, -10)
    for grid in (gsp_grid((-180, -25, 180, -5)), gsp_grid((165, -25, 195, -5))):  # the second would lose the western side
        with pytest.raises(GsocError, match="180th meridian"):
            Area(both, grid)
    with pytest.raises(GsocError, match="have nothing in common"):
        Area(both, GRID)


def test_an_area_beyond_180_fits_a_grid_that_goes_there(make_layer):
    pacific = gsp_grid((170, -20, 190, -10))
    area = Area(make_layer(["POLYGON((175 -18, 185 -18, 185 -12, 175 -12, 175 -18))"]), pacific)
    assert area.mask(600, 1199, 1, 2).tolist() == [[True, True]]


def test_files_that_are_no_layers(tmp_path, gdal_mode):
    (tmp_path / "x.gpkg").write_text("no")
    for path, key in ((tmp_path / "no.gpkg", "file_missing"), (tmp_path / "x.gpkg", "area_unreadable")):
        with pytest.raises(GsocError) as caught:
            Area(str(path), GRID)
        assert caught.value.key == key and str(path) in str(caught.value)


def test_a_bow_tie_is_repaired(make_layer):
    area = Area(make_layer(["POLYGON((11 45.1, 12 46.1, 12 45.1, 11 46.1, 11 45.1))"]), GRID)
    expected = centres_inside(["POLYGON((11 45.1, 11.5 45.6, 11 46.1, 11 45.1))", "POLYGON((12 45.1, 11.5 45.6, 12 46.1, 12 45.1))"])
    mask = area.mask(0, 0, GRID.rows, GRID.columns)
    x, y = np.meshgrid(10 + (np.arange(360) + 0.5) / 120, 46.5 - (np.arange(180) + 0.5) / 120)
    clear = np.abs(np.abs(x - 11.5) - np.abs(y - 45.6)) > 1e-6  # not centres on the crossing edges themselves
    np.testing.assert_array_equal(mask[clear], expected[clear])


FIELDS = {
    "soc": np.array([50.25, np.nan, -1.5]),
    "class": np.array([2, 3, 12], dtype=np.int16),
    "ok": np.array([True, False, True]),
    "name": np.array(["a", "b", "c"]),
}
X, Y = np.array([11.0, 11.5, 12.25]), np.array([45.0, 45.5, 46.125])


@pytest.mark.parametrize("extension", [".gpkg", ".csv"])
def test_points_come_back(tmp_path, gdal_mode, extension):
    path = str(tmp_path / f"points{extension}")
    for _ in range(2):  # the second time it replaces the first
        write_points(path, GRID.crs_wkt, FIELDS, X, Y)
    assert os.listdir(tmp_path) == [f"points{extension}"]
    dataset = ogr.Open(path)
    layer = dataset.GetLayer(0)
    assert layer.GetName() == "points" and layer.GetFeatureCount() == 3
    features = list(layer)
    if extension == ".gpkg":
        assert layer.GetSpatialRef().GetAuthorityCode(None) == "4326"
        assert [(f.GetGeometryRef().GetX(), f.GetGeometryRef().GetY()) for f in features] == list(zip(X, Y))
        assert [f.GetField("soc") for f in features] == [50.25, None, -1.5]
        assert [f.GetField("ok") for f in features] == [1, 0, 1]
    else:
        assert [(float(f.GetField("X")), float(f.GetField("Y"))) for f in features] == list(zip(X, Y))
        assert [f.GetField("soc") for f in features] == ["50.25", "", "-1.5"]
    assert [int(f.GetField("class")) for f in features] == [2, 3, 12]
    assert [f.GetField("name") for f in features] == ["a", "b", "c"]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("extension", [".gpkg", ".csv"])
def test_points_on_a_full_disk(small_disk, gdal_mode, extension):
    folder = small_disk(300)
    many = np.arange(30_000.0)
    with pytest.raises(GsocError) as caught:
        write_points(str(folder / f"p{extension}"), GRID.crs_wkt, {"a": many}, many, many)
    assert caught.value.key == "disk_full"
    assert os.listdir(folder) == []


def test_points_of_any_name(tmp_path):
    """GeoPackages keep names of layers that begin with gpkg for themselves."""
    path = str(tmp_path / "gpkg_points.gpkg")
    write_points(path, GRID.crs_wkt, FIELDS, X, Y)
    dataset = ogr.Open(path)
    assert dataset.GetLayer(0).GetFeatureCount() == 3


def test_points_in_an_unknown_format(tmp_path):
    with pytest.raises(GsocError, match=".gpkg, .csv"):
        write_points(str(tmp_path / "x.kml"), GRID.crs_wkt, {}, X, Y)
