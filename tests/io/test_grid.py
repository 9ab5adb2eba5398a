"""Grids: read from rasters, compared, cut, and their cell areas."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import osr

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.io.grid import Grid, gsp_grid, spatial_reference

WGS84 = spatial_reference("EPSG:4326").ExportToWkt()
UTM = spatial_reference("EPSG:32633").ExportToWkt()
MASTER = Grid(100, 80, (10.0, 0.25, 0.0, 50.0, 0.0, -0.25), WGS84)


def shifted(dx=0.0, dy=0.0, cell=0.25):
    return Grid(100, 80, (10.0 + dx, cell, 0.0, 50.0 + dy, 0.0, -0.25), WGS84)


def test_of_reads_size_position_and_crs(make_raster):
    grid = Grid.of(make_raster(np.zeros((3, 5), np.uint8), (10, 2, 0, 40, 0, -1)))
    assert (grid.columns, grid.rows) == (5, 3)
    assert grid.bounds == (10, 37, 20, 40)
    assert grid.is_geographic
    assert osr.SpatialReference(grid.crs_wkt).GetAuthorityCode(None) == "4326"


@pytest.mark.parametrize(
    "transform, crs, key",
    [
        (None, "EPSG:4326", "grid_no_georeference"),
        ((0, 1, 0.1, 0, 0.1, -1), "EPSG:4326", "grid_not_north_up"),
        ((0, 1, 0, 0, 0, 1), "EPSG:4326", "grid_not_north_up"),
        ((0, 1, 0, 0, 0, -1), None, "crs_missing"),
        ((0, 1, 0, 0, 0, -1), 'LOCAL_CS["plan",UNIT["metre",1]]', "crs_missing"),
    ],
)
def test_of_refuses_what_is_no_north_up_map(make_raster, gdal_mode, transform, crs, key):
    path = make_raster(np.zeros((2, 2), np.uint8), transform, crs)
    with pytest.raises(GsocError) as caught:
        Grid.of(path)
    assert caught.value.key == key
    assert path in str(caught.value)


def test_same_as_tolerates_rounding_and_names_but_nothing_else():
    assert MASTER.same_as(shifted(dx=0.25e-7))
    assert not MASTER.same_as(shifted(dx=0.25e-5))
    assert not MASTER.same_as(shifted(cell=0.2500003))
    assert not MASTER.same_as(Grid(99, 80, MASTER.geotransform, WGS84))
    assert not MASTER.same_as(Grid(100, 80, MASTER.geotransform, UTM))
    unnamed = spatial_reference("+proj=longlat +datum=WGS84 +no_defs").ExportToWkt()
    assert MASTER.same_as(Grid(100, 80, MASTER.geotransform, unnamed))


def test_clipping_takes_whole_cells_and_no_more():
    assert MASTER.clipped_to((11.0, 40.0, 12.0, 41.0)).bounds == (11.0, 40.0, 12.0, 41.0)
    assert MASTER.clipped_to((11.01, 40.01, 12.01, 41.01)).bounds == (11.0, 40.0, 12.25, 41.25)
    assert MASTER.clipped_to((-180, -90, 180, 90)) == MASTER
    with pytest.raises(GsocError, match="nothing in common"):
        MASTER.clipped_to((35.0, 40.0, 36.0, 41.0))


@given(st.floats(10, 34), st.floats(30.5, 49), st.floats(0.01, 20), st.floats(0.01, 18))
def test_a_clip_covers_its_bounds_and_lies_on_the_lattice(x, y, width, height):
    bounds = (x, y, min(x + width, 35.0), min(y + height, 50.0))
    clip = MASTER.clipped_to(bounds)
    slack = 0.25e-5
    assert clip.bounds[0] <= bounds[0] + slack and clip.bounds[1] <= bounds[1] + slack
    assert clip.bounds[2] >= bounds[2] - slack and clip.bounds[3] >= bounds[3] - slack
    assert clip.columns * 0.25 < bounds[2] - bounds[0] + 0.5 and clip.rows * 0.25 < bounds[3] - bounds[1] + 0.5
    row, column = clip.offset_in(MASTER)
    assert MASTER.window(row, column, clip.rows, clip.columns).same_as(clip)


def test_offset_is_refused_off_the_lattice():
    assert shifted(dx=1.5, dy=-2.0).offset_in(MASTER) == (8, 6)
    for other in (shifted(dx=0.1), shifted(cell=0.3), Grid(100, 80, MASTER.geotransform, UTM)):
        with pytest.raises(GsocError, match="align_layers"):
            other.offset_in(MASTER)


def areas(grid: Grid) -> np.ndarray:
    return grid.areas_ha(0, 0, grid.rows, grid.columns)


def test_areas_of_projected_cells_follow_the_unit():
    metres = Grid(4, 3, (499_500.0, 250.0, 0, 5_000_000.0, 0, -100.0), UTM)
    # At the central meridian a square metre of UTM is 1/0.9996^2 square metres of the ground.
    np.testing.assert_allclose(areas(metres), np.full((3, 4), 2.5 / 0.9996**2), rtol=1e-4)
    feet = spatial_reference("EPSG:2225").ExportToWkt()  # California zone 1, US survey feet
    near_origin = Grid(4, 3, (6_561_666.0, 100.0, 0, 1_640_416.0, 0, -100.0), feet)
    # Lambert's scale there is within 1e-3 of 1
    np.testing.assert_allclose(areas(near_origin), (1200 / 3937) ** 2, rtol=2e-3)


def test_areas_of_a_mercator_map_are_those_of_the_ground():
    web = Grid(4, 3, (0.0, 1000.0, 0, 6_766_000.0, 0, -1000.0), spatial_reference("EPSG:3857").ExportToWkt())
    # Web Mercator stretches by 1/cos(latitude), here 51.8 degrees: 100 ha on the map are about 38 ha (the sphere taken for the ellipsoid: 1 %)
    assert areas(web)[1, 2] == pytest.approx(100 * np.cos(np.radians(51.8)) ** 2, rel=1e-2)


@pytest.mark.parametrize(
    ("crs", "left", "top"),
    [
        ("EPSG:32632", 300_000.0, 5_600_000.0),  # UTM, west of its meridian and far east of it
        ("EPSG:2154", 100_000.0, 7_100_000.0),  # Lambert's conic over France
        ("EPSG:2193", 1_900_000.0, 5_600_000.0),  # New Zealand's, on both sides of the 180th meridian
    ],
)
def test_the_area_of_every_projected_cell_is_that_of_its_geodesic_polygon(crs, left, top):
    """Corners by PROJ, joined on the ellipsoid: straight sides on the map differ from geodesics by far less."""
    pyproj = pytest.importorskip("pyproj")
    grid = Grid(900, 500, (left, 1000.0, 0, top, 0, -1000.0), spatial_reference(crs).ExportToWkt())
    to_degrees, geod = pyproj.Transformer.from_crs(crs, "EPSG:4326", always_xy=True), pyproj.Geod(ellps="WGS84")
    found = areas(grid)
    assert found.shape == (500, 900)
    for row, column in [(0, 0), (0, 899), (499, 0), (499, 899), (250, 450), (17, 700)]:
        x, y = left + 1000.0 * column, top - 1000.0 * row
        corners = to_degrees.transform([x, x + 1000, x + 1000, x], [y, y, y - 1000, y - 1000])
        assert found[row, column] == pytest.approx(abs(geod.polygon_area_perimeter(*corners)[0]) / 1e4, rel=1e-6)
    assert np.ptp(found) > 1e-3 * found.mean()  # no constant would do
    np.testing.assert_array_equal(grid.areas_ha(17, 600, 3, 120), found[17:20, 600:720])


def test_areas_of_geographic_cells_sum_to_the_ellipsoid():
    rows = areas(Grid(360, 180, (-180, 1, 0, 90, 0, -1), WGS84))
    assert rows.shape == (180, 1)
    assert rows.sum() * 360 == pytest.approx(51_006_562_172.0, rel=1e-7)  # WGS84: 510 065 621.72 km2
    np.testing.assert_allclose(rows, rows[::-1], rtol=1e-9)
    assert rows[89] > 2 * rows[20]


def test_gsp_grid_has_the_published_lattice():
    grid = gsp_grid((-73.44, 42.72, -71.46, 45.02))
    assert grid.geotransform[1] == pytest.approx(1 / 120) and grid.geotransform[5] == pytest.approx(-1 / 120)
    edges = np.array(grid.bounds) * 120
    np.testing.assert_allclose(edges, np.round(edges), atol=1e-7)
    assert grid.bounds[0] <= -73.44 and grid.bounds[1] <= 42.72 and grid.bounds[2] >= -71.46 and grid.bounds[3] >= 45.02
    assert gsp_grid((0, 0, 1, 1)).columns == 120
    assert gsp_grid(grid.bounds).same_as(grid)
