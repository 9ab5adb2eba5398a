"""Zones on a grid: names, what is said of a layer, where a ring that jumps around the earth lies."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.io.grid import Grid, spatial_reference
from gsocseq_plugin.io.polygons import placed_features, ring_points
from gsocseq_plugin.io.zones import PolygonZones, RasterZones

WGS84 = spatial_reference("EPSG:4326").ExportToWkt()
GRID = Grid(6, 4, (177.0, 1.0, 0, -16.0, 0, -1.0), WGS84)  # 177 to 183
SQUARE = "POLYGON(({0} -17,{1} -17,{1} -18,{0} -18,{0} -17))"


def layer(tmp_path, shapes, kind=ogr.OFTString, crs="EPSG:4326"):
    path = str(tmp_path / "zones.gpkg")
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    made = dataset.CreateLayer("zones", spatial_reference(crs), ogr.wkbUnknown)
    made.CreateField(ogr.FieldDefn("name", kind))
    for name, wkt in shapes:
        feature = ogr.Feature(made.GetLayerDefn())
        feature.SetField("name", name)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        made.CreateFeature(feature)
    made = dataset = None
    return path


def shares(zones, grid=GRID) -> dict:
    pieces = zones.strip(0, grid.rows)
    out = {}
    for zone, cell, share in zip(*pieces):
        out.setdefault(zones.name(zone), np.zeros(grid.rows * grid.columns))[cell] += share
    return {name: values.reshape(grid.rows, grid.columns) for name, values in out.items()}


@pytest.mark.parametrize("turn", [-720, -360, 0, 360])
def test_whole_turns_of_longitude_change_nothing(tmp_path, turn) -> None:
    found = shares(PolygonZones(layer(tmp_path, [("a", SQUARE.format(178.5 + turn, 181 + turn))]), "name", GRID))
    expected = np.zeros((4, 6))
    expected[1] = [0, 0.5, 1, 1, 0, 0]
    np.testing.assert_allclose(found["a"], expected, atol=1e-12)


def test_a_belt_around_the_earth_fills_its_row_once(tmp_path) -> None:
    found = shares(PolygonZones(layer(tmp_path, [("a", SQUARE.format(-180, 180))]), "name", GRID))
    np.testing.assert_array_equal(found["a"][1], np.ones(6))
    assert found["a"].sum() == 6


def test_land_drawn_twice_a_turn_apart_counts_once(tmp_path) -> None:
    twice = "MULTIPOLYGON(((181 -17,182 -17,182 -18,181 -18,181 -17)),((-179.5 -17,-178.5 -17,-178.5 -18,-179.5 -18,-179.5 -17)))"
    found = shares(PolygonZones(layer(tmp_path, [("a", twice)]), "name", GRID))
    np.testing.assert_allclose(found["a"][1], [0, 0, 0, 0.5, 1, 0], atol=1e-12)


def test_a_list_is_a_name_too(tmp_path) -> None:
    path = str(tmp_path / "z.geojson")
    geometry = ogr.CreateGeometryFromWkt(SQUARE.format(178, 179)).ExportToJson()
    with open(path, "w", encoding="utf-8") as file:
        file.write(f'{{"type":"FeatureCollection","features":[{{"type":"Feature","properties":{{"n":["a","b"]}},"geometry":{geometry}}}]}}')
    assert PolygonZones(path, "n", GRID).names == ["(2:a,b)"]


@pytest.mark.parametrize(("kind", "values", "names"), [
    (ogr.OFTInteger, [12, 3], ["3", "12"]),
    (ogr.OFTReal, [2.0, 1.5], ["1.5", "2"]),
    (ogr.OFTReal, [11.0, 2.0], ["2", "11"]),
    (ogr.OFTString, ["b", "a"], ["a", "b"]),
])  # fmt: skip
def test_any_field_gives_names_in_order(tmp_path, kind, values, names) -> None:
    shapes = [(value, SQUARE.format(178 + place, 179 + place)) for place, value in enumerate(values)]
    zones = PolygonZones(layer(tmp_path, shapes, kind), "name", GRID)
    assert zones.names == names and set(shares(zones)) == set(names)
    assert zones.without(np.array([0])) == [("zones_empty", {"count": 1, "names": names[1]})]


def test_strips_are_the_whole(tmp_path) -> None:
    zones = PolygonZones(layer(tmp_path, [("a", "POLYGON((177.2 -16.3,182.1 -17.2,179.4 -19.7,177.2 -16.3))")]), "name", GRID)
    whole = shares(zones)["a"]
    for row in range(4):
        pieces = zones.strip(row, 1)
        line = np.zeros(6)
        line[pieces.cell] = pieces.share
        np.testing.assert_array_equal(line, whole[row])


def test_a_hole_on_the_other_side_goes_with_its_ring(tmp_path) -> None:
    jumping = "POLYGON((179 -17,-178 -17,-178 -19,179 -19,179 -17),(-179.75 -17.5,-179.25 -17.5,-179.25 -18.5,-179.75 -18.5,-179.75 -17.5))"
    zones = PolygonZones(layer(tmp_path, [("a", jumping)]), "name", GRID)
    np.testing.assert_allclose(shares(zones)["a"][1:3], [[0, 0, 1, 0.75, 1, 0]] * 2, atol=1e-12)
    assert ("zones_unwrapped", {"count": 1}) in zones.notes


def test_a_ring_around_the_pole_is_left_as_it_is(tmp_path) -> None:
    """Each of its steps is short, but for the one that closes it along the 180th meridian."""
    points = [(x, -70) for x in range(-180, 181, 60)] + [(180, -90), (-180, -90), (-180, -70)]
    wkt = "POLYGON((" + ",".join(f"{x} {y}" for x, y in points) + "))"
    polar = Grid(36, 4, (-180.0, 10.0, 0, -60.0, 0, -10.0), WGS84)
    zones = PolygonZones(layer(tmp_path, [("a", wkt)]), "name", polar)
    assert shares(zones, polar)["a"].sum() == 72 and not zones.notes


@settings(max_examples=40, deadline=None)
@given(start=st.floats(170, 179.9), width=st.floats(0.2, 150), cut=st.floats(0.05, 0.95))
def test_unwrapped_rings_keep_their_shape(tmp_path_factory, start, width, cut) -> None:
    """A ring that goes on beyond 180, folded into -180..180, comes back up to whole turns."""
    ring = np.array([[start, -17.0], [start + cut * width, -16.5], [start + width, -17.0], [start + width, -18.0], [start, -18.0], [start, -17.0]])
    folded = np.where(ring[:, :1] > 180, ring - (360, 0), ring)
    if np.ptp(folded[:, 0]) <= 180:
        return
    wkt = "POLYGON((" + ",".join(f"{x!r} {y!r}" for x, y in folded.tolist()) + "))"
    path = layer(tmp_path_factory.mktemp("ring"), [("a", wkt)])
    (placed,) = placed_features(path, GRID, around=True)
    found = ring_points(placed.polygons[0])[0]
    turns = (found[:, 0] - ring[:, 0]) / 360
    assert placed.unwrapped and np.ptp(turns) < 1e-9 and abs(turns[0] - round(turns[0])) < 1e-9


def test_of_many_zones_without_a_cell_the_first_are_named(tmp_path) -> None:
    shapes = [(f"zone {place:02d}", SQUARE.format(178, 179)) for place in range(12)]
    (key, told), = PolygonZones(layer(tmp_path, shapes), "name", GRID).without(np.array([], int))
    assert key == "zones_empty" and told["count"] == 12 and told["names"].endswith("zone 08, zone 09, ...")


def test_raster_zones_and_numbers_that_are_not_whole(tmp_path) -> None:
    path = str(tmp_path / "z.tif")
    dataset = GRID.memory_raster(1, gdal.GDT_Float32)
    values = np.arange(24.0).reshape(4, 6) // 8
    dataset.GetRasterBand(1).WriteArray(values)
    gdal.GetDriverByName("GTiff").CreateCopy(path, dataset)
    zones = RasterZones(path, GRID)
    found = shares(zones)
    assert sorted(found) == ["0", "1", "2"] and (found["1"] == (values == 1)).all() and zones.without(np.array([])) == []
    dataset.GetRasterBand(1).WriteArray(values + 0.5)
    gdal.GetDriverByName("GTiff").CreateCopy(path, dataset)
    with pytest.raises(GsocError, match="the value 0.5 is not whole"):
        RasterZones(path, GRID).strip(0, 4)
