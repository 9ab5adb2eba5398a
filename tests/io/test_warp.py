"""Layers on the master grid: the same numbers whatever window is asked, and the numbers of a plain whole warp."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.io import warp
from gsocseq_plugin.io.grid import Grid, gsp_grid, spatial_reference
from gsocseq_plugin.io.raster import LayerRef
from gsocseq_plugin.io.warp import WARP_COLUMNS, WARP_ROWS, AlignedReader

MASTER = gsp_grid((10.0, 45.0, 16.0, 46.0))  # 720 x 120: two tiles wide, four high
UTM33 = spatial_reference("EPSG:32633").ExportToWkt()


def smooth(rows, columns, bands=3, seed=0):
    """Values without pattern, float32."""
    return np.random.default_rng(seed).normal(10, 5, (bands, rows, columns)).astype(np.float32)


def whole(reader, grid):
    return reader.read(0, 0, grid.rows, grid.columns)


def plain_warp(path, grid, algorithm):
    """What gdal.Warp makes of the file in one go."""
    target = grid.memory_raster(gdal.Open(path).RasterCount, gdal.GDT_Float64)
    for band in range(1, target.RasterCount + 1):
        target.GetRasterBand(band).SetNoDataValue(float("nan"))
        target.GetRasterBand(band).Fill(float("nan"))
    options = ["UNIFIED_SRC_NODATA=NO", "INIT_DEST=NO_DATA"]
    gdal.Warp(target, path, resampleAlg=algorithm, errorThreshold=0, dstNodata="nan", warpOptions=options)
    values = target.ReadAsArray().reshape(target.RasterCount, grid.rows, grid.columns)
    if algorithm == "bilinear":  # a cell whose own source cell has no data has none
        values[np.isnan(plain_warp(path, grid, "nearest"))] = np.nan
    return values


@pytest.fixture(scope="session")
def coarse(make_raster):
    """Half-degree climate with different holes in each band."""
    values = smooth(20, 30)
    values[0, 9, 10:13] = values[1, 10, 11] = values[2, :, 9] = -9999
    return make_raster(values, (5.0, 0.5, 0, 50.0, 0, -0.5), nodata=-9999)


@pytest.fixture(scope="session")
def utm(make_raster):
    """A 2 km layer in metres that covers only the middle of the master grid."""
    return make_raster(smooth(90, 150, seed=3), (350_000, 2000, 0, 5_100_000, 0, -2000), crs="EPSG:32633")


@pytest.fixture(scope="session")
def fine(make_raster):
    """Five source cells along each master cell, not on its lattice."""
    return make_raster(smooth(620, 3650, bands=1, seed=4), (9.99, 1 / 600, 0, 46.01, 0, -1 / 600))


@pytest.fixture(scope="session")
def fine_classes(make_raster):
    """Class codes, five by five to the master cell."""
    codes = np.random.default_rng(5).integers(1, 5, (600, 3600)).astype(np.uint8)
    return make_raster(codes, (10.0, 1 / 600, 0, 46.0, 0, -1 / 600), nodata=0)


LAYERS = [("coarse", False), ("utm", False), ("fine", False), ("fine_classes", True), ("coarse", True)]


@pytest.fixture(scope="session", params=LAYERS, ids=lambda p: f"{p[0]}{'-classes' if p[1] else ''}")
def layer(request):
    """(path, classes, the whole grid as one read)."""
    path, classes = request.getfixturevalue(request.param[0]), request.param[1]
    return path, classes, whole(AlignedReader(LayerRef(path), MASTER, classes), MASTER)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_window_gives_the_same_bits(layer, data):
    path, classes, expected = layer
    reader = AlignedReader(LayerRef(path), MASTER, classes)
    for _ in range(3):
        row, column = data.draw(st.integers(0, MASTER.rows - 1)), data.draw(st.integers(0, MASTER.columns - 1))
        rows, columns = data.draw(st.integers(1, MASTER.rows - row)), data.draw(st.integers(1, MASTER.columns - column))
        part = reader.read(row, column, rows, columns)
        assert part.tobytes() == expected[:, row : row + rows, column : column + columns].tobytes()


@pytest.mark.parametrize("rows, columns", [(7, 100), (16, 256), (32, 512), (64, 720), (120, 33)])
def test_any_partition_gives_the_same_bits(layer, rows, columns):
    path, classes, expected = layer
    reader = AlignedReader(LayerRef(path), MASTER, classes)
    out = np.empty_like(expected)
    for row in range(0, MASTER.rows, rows):
        for column in range(0, MASTER.columns, columns):
            high, wide = min(rows, MASTER.rows - row), min(columns, MASTER.columns - column)
            out[:, row : row + high, column : column + wide] = reader.read(row, column, high, wide)
    assert out.tobytes() == expected.tobytes()


@pytest.mark.parametrize(
    "name, classes, algorithm",
    [
        ("coarse", False, "bilinear"),
        ("coarse", True, "nearest"),
        ("utm", False, "bilinear"),
        ("utm", True, "nearest"),
        ("fine", False, "average"),
        ("fine_classes", True, "mode"),
    ],
)
def test_agrees_with_one_plain_warp(request, name, classes, algorithm):
    path = request.getfixturevalue(name)
    reader = AlignedReader(LayerRef(path), MASTER, classes)
    assert reader.resampling == algorithm
    ours, plain = whole(reader, MASTER), plain_warp(path, MASTER, algorithm)
    np.testing.assert_array_equal(np.isnan(ours), np.isnan(plain))
    assert 0 < np.isfinite(ours).mean()
    # float32 against float64 working type; nothing else differs
    np.testing.assert_allclose(ours, plain, rtol=2e-6, atol=2e-6)


def test_geographic_source_on_a_projected_grid(coarse):
    grid = Grid(600, 100, (200_000.0, 1000.0, 0, 5_090_000.0, 0, -1000.0), UTM33)
    reader = AlignedReader(LayerRef(coarse), grid)
    ours, plain = whole(reader, grid), plain_warp(coarse, grid, "bilinear")
    np.testing.assert_array_equal(np.isnan(ours), np.isnan(plain))
    np.testing.assert_allclose(ours, plain, rtol=2e-6, atol=2e-6)
    assert np.isfinite(ours).any()


def test_no_data_never_bleeds(make_raster):
    """Beside gaps 7.0 is 7.0 but for its last digit: GDAL divides the sum of the weighted neighbours that are there by the sum of their
    weights, both rounded to Float32; a trace of the no-data value would be larger by far."""
    values = np.full((2, 20, 30), 7.0, np.float32)
    values[0, 8:11, 12:16] = -3.4e38  # declared
    values[1, 9:12, 15:17] = np.nan  # not declared
    path = make_raster(values, (5.0, 0.5, 0, 50.0, 0, -0.5), nodata=-3.4e38)
    out = whole(AlignedReader(LayerRef(path), MASTER), MASTER)
    np.testing.assert_allclose(out[np.isfinite(out)], 7.0, rtol=2 * np.finfo(np.float32).eps)
    assert 0 < np.isnan(out[0]).sum() < out[0].size and 0 < np.isnan(out[1]).sum() < np.isnan(out[0]).sum()


def test_a_hole_keeps_its_cells_and_the_coast_its_line(make_raster):
    values = smooth(20, 30, bands=1)
    values[0, 9, 14] = values[0, :, 20:] = -9999
    path = make_raster(values, (5.0, 0.5, 0, 50.0, 0, -0.5), nodata=-9999)
    out = whole(AlignedReader(LayerRef(path), MASTER), MASTER)[0]
    # source cell (9, 14) covers 12..12.5 E, 45..45.5 N; the sea begins at 15 E
    hole, sea = np.zeros(out.shape, bool), np.zeros(out.shape, bool)
    hole[60:120, 240:300], sea[:, 600:] = True, True
    np.testing.assert_array_equal(np.isnan(out), hole | sea)


def test_a_plane_is_reproduced_by_bilinear(make_raster):
    x, y = np.meshgrid(5.0 + 0.5 * (np.arange(30) + 0.5), 50.0 - 0.5 * (np.arange(20) + 0.5))
    path = make_raster(2 * x - 3 * y, (5.0, 0.5, 0, 50.0, 0, -0.5))
    out = whole(AlignedReader(LayerRef(path), MASTER), MASTER)[0]
    x, y = np.meshgrid(10 + (np.arange(720) + 0.5) / 120, 46 - (np.arange(120) + 0.5) / 120)
    np.testing.assert_allclose(out, 2 * x - 3 * y, atol=1e-9)


def test_mode_and_mean_of_whole_blocks(make_raster, fine_classes):
    codes = gdal.Open(fine_classes).ReadAsArray()
    blocks = codes.reshape(120, 5, 720, 5).swapaxes(1, 2).reshape(120, 720, 25)
    counts = (blocks[..., None] == np.arange(1, 5)).sum(axis=2)
    clear = (np.sort(counts, axis=2)[..., -1] > np.sort(counts, axis=2)[..., -2]) & (counts.argmax(axis=2) >= 0)
    mode = whole(AlignedReader(LayerRef(fine_classes), MASTER, classes=True), MASTER)[0]
    np.testing.assert_array_equal(mode[clear], counts.argmax(axis=2)[clear] + 1)
    mean = whole(AlignedReader(LayerRef(fine_classes), MASTER), MASTER)[0]
    np.testing.assert_allclose(mean, blocks.mean(axis=2), rtol=1e-6)


def test_classes_are_never_invented(make_raster):
    codes = np.random.default_rng(1).choice([10, 200], (20, 30)).astype(np.uint8)
    path = make_raster(codes, (5.0, 0.5, 0, 50.0, 0, -0.5))
    assert set(np.unique(whole(AlignedReader(LayerRef(path), MASTER, classes=True), MASTER))) == {10, 200}


@pytest.mark.parametrize("dx, dy", [(0, 0), (3, -5), (-700, 100)])
def test_the_same_lattice_is_read_and_not_resampled(make_raster, dx, dy):
    values = smooth(MASTER.rows, MASTER.columns)
    x, cell, _, y, _, _ = MASTER.geotransform
    path = make_raster(values, (x + dx * cell, cell, 0, y + dy * cell, 0, -cell))
    reader = AlignedReader(LayerRef(path), MASTER)
    assert reader.resampling == "none"
    out = whole(reader, MASTER)
    expected = np.full_like(values, np.nan)
    for row in range(MASTER.rows):
        for column in range(MASTER.columns):
            source_row, source_column = row + dy, column - dx
            if 0 <= source_row < MASTER.rows and 0 <= source_column < MASTER.columns:
                expected[:, row, column] = values[:, source_row, source_column]
    np.testing.assert_array_equal(out, expected)
    np.testing.assert_array_equal(reader.read(50, 60, 20, 300), expected[:, 50:70, 60:360])


def test_half_a_cell_off_is_resampled(make_raster):
    x, cell, _, y, _, _ = MASTER.geotransform
    path = make_raster(smooth(10, 10), (x + cell / 2, cell, 0, y, 0, -cell))
    assert AlignedReader(LayerRef(path), MASTER).resampling == "bilinear"


@pytest.mark.parametrize(
    "crs, place", [("EPSG:4326", (100, 0.5, 0, -20, 0, -0.5)), ("EPSG:32720", (500_000, 1000, 0, 8_000_000, 0, -1000))]
)
def test_a_source_elsewhere_is_nan(make_raster, crs, place):
    reader = AlignedReader(LayerRef(make_raster(smooth(20, 20), place, crs)), MASTER)
    assert np.isnan(reader.read(10, 10, 60, 600)).all()


def test_bands_and_names_are_the_chosen_ones(make_raster):
    values = np.arange(3, dtype=np.float32)[:, None, None] * np.ones((3, 20, 30), np.float32)
    path = make_raster(values, (5.0, 0.5, 0, 50.0, 0, -0.5), names=["a", "b", "c"])
    reader = AlignedReader(LayerRef(path, (3, 1)), MASTER)
    assert (reader.bands, reader.names) == (2, ["c", "a"])
    np.testing.assert_array_equal(reader.read(0, 0, 1, 1)[:, 0, 0], [2, 0])


@pytest.mark.parametrize("west", [-180.0, 0.0])
@pytest.mark.parametrize("master", [gsp_grid((-2, 40, 3, 41)), gsp_grid((175, -20, 185, -18)), gsp_grid((-75, 40, -72, 41))])
def test_a_global_source_closes_around_the_earth(make_raster, west, master):
    longitude = west + 0.5 * (np.arange(720) + 0.5)
    values = np.tile(np.cos(np.radians(longitude)), (360, 1))
    path = make_raster(values, (west, 0.5, 0, 90, 0, -0.5))
    reader = AlignedReader(LayerRef(path), master)
    out = whole(reader, master)[0]
    x = master.geotransform[0] + (np.arange(master.columns) + 0.5) / 120
    np.testing.assert_allclose(out, np.tile(np.cos(np.radians(x)), (master.rows, 1)), atol=2e-5)  # bilinear of a cosine in 0.5 deg cells


def test_scale_is_applied_before_resampling_and_once(make_raster):
    path = make_raster(np.full((20, 30), 250, np.int16), (5.0, 0.5, 0, 50.0, 0, -0.5), nodata=-1, scale=0.1, offset=1.0)
    np.testing.assert_allclose(AlignedReader(LayerRef(path), MASTER).read(0, 0, 2, 2), 26.0, rtol=1e-6)


def test_memory_limits_change_nothing_that_matters(fine, monkeypatch):
    expected = whole(AlignedReader(LayerRef(fine), MASTER), MASTER)
    monkeypatch.setattr(warp, "_SOURCE_CELLS", 3000)
    np.testing.assert_allclose(whole(AlignedReader(LayerRef(fine), MASTER), MASTER), expected, rtol=1e-6)


def test_the_tiles_kept_are_few_and_used_again(coarse, monkeypatch):
    reader, warped = AlignedReader(LayerRef(coarse), MASTER), []
    plain = reader._warp
    monkeypatch.setattr(reader, "_warp", lambda tile, asked: warped.append(tile) or plain(tile, asked))
    reader.read(0, 0, WARP_ROWS // 2, WARP_COLUMNS)
    reader.read(WARP_ROWS // 2, 0, WARP_ROWS // 2, WARP_COLUMNS)
    assert len(warped) == 1
    for row in range(0, MASTER.rows, 5):
        reader.read(row, 0, 5, MASTER.columns)
        assert len(reader._tiles) <= 2
    reader.read(0, 0, 64, 512)
    assert len(warped) <= 1 + 8 + 2


def test_a_wide_grid_read_in_flat_strips_is_warped_once(fine_classes, monkeypatch):
    """Seven tiles in a row; of a layer of many bands fewer are kept, so that memory does not grow with the width."""
    wide = Grid(6 * WARP_COLUMNS + 1, WARP_ROWS, (10.0, 1 / 700, 0.0, 46.0, 0.0, -1 / 700), MASTER.crs_wkt)
    reader, warped = AlignedReader(LayerRef(fine_classes), wide, classes=True), []
    plain = reader._warp
    monkeypatch.setattr(reader, "_warp", lambda tile, asked: warped.append(tile) or plain(tile, asked))
    for row in range(0, wide.rows, 4):
        reader.read(row, 0, 4, wide.columns)
    assert len(warped) == 7
    monkeypatch.setattr(warp, "_CELLS_KEPT", WARP_ROWS * WARP_COLUMNS)
    assert AlignedReader(LayerRef(fine_classes), wide, classes=True)._kept == 2


def test_a_truncated_source_is_an_error_and_not_a_gap(make_raster, gdal_mode):
    path = make_raster(smooth(400, 600), (5.0, 0.025, 0, 50.0, 0, -0.025), options=["COMPRESS=DEFLATE", "INTERLEAVE=BAND"])
    with open(path, "r+b") as file:
        file.truncate(1_500_000)
    with pytest.raises(GsocError, match="band 3 cannot be read"):
        whole(AlignedReader(LayerRef(path), MASTER), MASTER)


def test_works_whether_gdal_raises_or_not(coarse, gdal_mode):
    assert np.isfinite(AlignedReader(LayerRef(coarse), MASTER).read(0, 600, 2, 2)).all()


def test_bilinear_means_the_four_neighbours_even_from_a_slightly_finer_source(make_raster):
    """Left to itself GDAL widens the kernel here, by a factor it takes from each window."""
    values = np.random.default_rng(8).normal(10, 5, (200, 1100))
    path = make_raster(values, (9.99, 1 / 180, 0, 46.02, 0, -1 / 180))
    reader = AlignedReader(LayerRef(path), MASTER)
    assert reader.resampling == "bilinear"
    x = (10 + (np.arange(MASTER.columns) + 0.5) / 120 - 9.99) * 180 - 0.5
    y = (46.02 - 46 + (np.arange(MASTER.rows) + 0.5) / 120) * 180 - 0.5
    left, top = np.floor(x).astype(int), np.floor(y).astype(int)
    right, down = x - left, (y - top)[:, None]
    upper = values[top][:, left] * (1 - right) + values[top][:, left + 1] * right
    lower = values[top + 1][:, left] * (1 - right) + values[top + 1][:, left + 1] * right
    np.testing.assert_allclose(whole(reader, MASTER)[0], upper * (1 - down) + lower * down, atol=1e-8)


def test_a_tile_whose_edges_bend_gets_all_of_its_source(make_raster):
    """Cells of 60 km in a polar grid, from a source fifty times finer."""
    values = np.random.default_rng(9).normal(10, 5, (1000, 9000)).astype(np.float32)
    path = make_raster(values, (-90.0, 0.02, 0, 80.0, 0, -0.02))
    polar = Grid(60, 40, (-2_400_000.0, 60_000.0, 0, -1_000_000.0, 0, -60_000.0), spatial_reference("EPSG:3995").ExportToWkt())
    reader = AlignedReader(LayerRef(path), polar)
    assert reader.resampling == "average"
    ours, plain = whole(reader, polar), plain_warp(path, polar, "average")
    np.testing.assert_array_equal(np.isnan(ours), np.isnan(plain))
    np.testing.assert_allclose(ours, plain, rtol=2e-6)


def test_recoded_before_the_most_frequent_is_taken(make_raster):
    """Of the nine codes of a cell forest (4) is the most frequent, of its classes cropland (2)."""
    codes = np.array([[10, 11, 30], [10, 11, 30], [50, 50, 50]], np.uint8)
    path = make_raster(np.tile(codes, (40, 40)), (10.0, 1 / 360, 0, 46.0, 0, -1 / 360))

    def recode(values):
        return np.where(values < 50, 2, 4).astype(values.dtype)

    grid = MASTER.window(0, 0, 40, 40)
    assert (whole(AlignedReader(LayerRef(path), grid, classes=True), grid) == 50).all()
    reader = AlignedReader(LayerRef(path), grid, classes=True, recode=recode)
    assert reader.resampling == "mode" and (whole(reader, grid) == 2).all()


@pytest.mark.parametrize("name, classes", [("coarse", False), ("fine", False), ("fine_classes", True), ("utm", False)])
def test_the_own_cells_of_a_part_are_all_that_the_part_needs(request, make_raster, name, classes):
    """Cut out and resampled alone they give the same bits as the whole layer."""
    path, part = request.getfixturevalue(name), MASTER.window(40, 200, 50, 300)
    own = AlignedReader(LayerRef(path), part, classes).own_cells()
    cells = AlignedReader(LayerRef(path), own, classes)
    assert cells.resampling == "none" and own.rows < cells.source.rows
    cut = make_raster(whole(cells, own), own.geotransform, own.crs_wkt)
    expected = whole(AlignedReader(LayerRef(path), part, classes), part)
    assert whole(AlignedReader(LayerRef(cut), part, classes), part).tobytes() == expected.tobytes()


def test_a_layer_that_does_not_reach_has_no_own_cells(coarse):
    assert AlignedReader(LayerRef(coarse), gsp_grid((100, 10, 101, 11))).own_cells() is None
