"""RasterIO's bilinear interpolation gives the numbers of gdal.Warp, or is not asked."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from gsocseq_plugin.io import warp
from gsocseq_plugin.io.grid import Grid, gsp_grid, spatial_reference
from gsocseq_plugin.io.interpolate import interpolate, place_in
from gsocseq_plugin.io.raster import LayerRef
from gsocseq_plugin.io.warp import WARP_COLUMNS, WARP_ROWS, AlignedReader

WKT = spatial_reference("EPSG:4326").ExportToWkt(["FORMAT=WKT2_2018"])
EPS = np.finfo(np.float32).eps
MASTER = gsp_grid((10.0, 45.0, 20.0, 46.5))  # 1200 x 180: three tiles wide, six high
CELLS = {"half degree": 0.5, "1/24 degree": 1 / 24, "1.5 cells": 1 / 80, "an odd cell": 0.0371}


def random_grids(count, seed):
    """(tile, source, values): cells 1 to 60 times as large, the tile anywhere in the source, up to its edges."""
    rng = np.random.default_rng(seed)
    for _ in range(count):
        rows, columns = int(rng.integers(1, WARP_ROWS + 1)), int(rng.integers(1, WARP_COLUMNS + 1))
        across = np.exp(rng.uniform(0.0, np.log(60)))
        down = max(1.0, across * rng.uniform(0.8, 1.25))
        left, right, top, bottom = rng.uniform(0, 3, 4)
        x, y, cell = rng.uniform(-170, 150), rng.uniform(-60, 80), 1 / 120
        tile = Grid(columns, rows, (x, cell, 0.0, y, 0.0, -cell), WKT)
        size = int(np.ceil(left + columns / across + right)), int(np.ceil(top + rows / down + bottom))
        source = Grid(*size, (x - left * cell * across, cell * across, 0.0, y + top * cell * down, 0.0, -cell * down), WKT)
        yield tile, source, rng.normal(10, 15, (3, size[1], size[0])).astype(np.float32)


@pytest.fixture(scope="module")
def by_warp(make_raster):
    """A reader of any small raster, for its way to warp from memory to memory."""
    path = make_raster(np.ones((4, 4), np.float32), (0, 1, 0, 4, 0, -1))
    return AlignedReader(LayerRef(path), MASTER)._gdal_warp


def test_the_numbers_are_those_of_the_warp(by_warp):
    """Float32 of the same weighted means: they differ where the last digit is a matter of rounding, and weights of places that are
    known to 1e-13 cells."""
    done = 0
    for tile, source, values in random_grids(250, 3):
        place = place_in(source, tile)
        if place is not None:
            out, message = interpolate(values, place, tile.rows, tile.columns)
            assert message == ""
            np.testing.assert_allclose(out, by_warp(values, source, tile, "bilinear"), rtol=0, atol=2 * EPS * np.abs(values).max())
            done += 1
    assert done > 150


@pytest.mark.parametrize(
    "rows, columns, origin, cell",
    [
        (32, 512, (-0.01, 0.0), 0.5),  # begins beyond the source
        (32, 512, (0.0, -0.01), 0.5),
        (32, 512, (6.0, 3.0), 0.5),  # ends beyond it
        (29, 512, (1.0, 1.0), 0.5),  # less than half a source cell high: GDAL reads nothing, and says nothing
        (32, 29, (1.0, 1.0), 0.5),
        (1, 1, (1.0, 1.0), 1 / 119),  # a cell of a cell: GDAL copies
        (32, 512, (1.0, 1.0), 1 / 121),  # a finer source: the mean of more than four
    ],
)
def test_windows_that_gdal_would_not_interpolate_are_left_to_the_warp(rows, columns, origin, cell):
    x, y = origin
    source = Grid(20, 20, (0.0, cell, 0.0, 10.0, 0.0, -cell), WKT)
    assert place_in(source, Grid(columns, rows, (x, 1 / 120, 0.0, 10.0 - y, 0.0, -1 / 120), WKT)) is None


def test_ones_stay_ones():
    """So the weights of a tile with gaps change nothing away from them."""
    for tile, source, values in random_grids(60, 4):
        place = place_in(source, tile)
        if place is not None:
            assert (interpolate(np.ones_like(values), place, tile.rows, tile.columns)[0] == 1.0).all()


@pytest.fixture(scope="module", params=[(cell, gaps) for cell in CELLS for gaps in ("no gaps", "common gaps", "gaps by band")], ids="-".join)
def layer(request, make_raster):
    """A layer around MASTER, its origin on no line of the grid."""
    name, gaps = request.param
    cell, rng = CELLS[name], np.random.default_rng(7)
    shape = (3, int(2.6 / cell) + 8, int(11.1 / cell) + 8)
    values = rng.normal(12, 9, shape).astype(np.float32)
    if gaps == "common gaps":
        values[:, rng.random(shape[1:]) < 0.05] = -9999
    elif gaps == "gaps by band":
        values[rng.random(shape) < 0.05] = -9999
    return make_raster(values, (9.4567, cell, 0, 47.0123, 0, -cell), nodata=-9999)


def whole(path, grid=MASTER):
    return AlignedReader(LayerRef(path), grid).read(0, 0, grid.rows, grid.columns)


def test_a_layer_read_so_is_the_layer_warped(layer, monkeypatch):
    """Gaps are the same cells; beside them a mean of some neighbours is the quotient of two Float32."""
    ours = whole(layer)
    asked = []
    monkeypatch.setattr(warp, "place_in", lambda *grids: asked.append(grids))
    plain = whole(layer)
    assert asked
    np.testing.assert_array_equal(np.isnan(ours), np.isnan(plain))
    assert 0 < np.isfinite(ours).sum()
    np.testing.assert_allclose(ours, plain, rtol=0, atol=4 * EPS * 50)


@pytest.mark.parametrize("rows, columns", [(20, 170), (32, 512), (96, 512), (180, 1100)])
def test_any_partition_gives_the_same_bits(layer, rows, columns):
    expected, reader = whole(layer), AlignedReader(LayerRef(layer), MASTER)
    for row in range(0, MASTER.rows, rows):
        for column in range(0, MASTER.columns, columns):
            high, wide = min(rows, MASTER.rows - row), min(columns, MASTER.columns - column)
            part = reader.read(row, column, high, wide)
            assert part.tobytes() == expected[:, row : row + high, column : column + wide].tobytes()


def test_readers_on_threads_give_the_same_bits(layer):
    expected = whole(layer)
    places = [(row, column) for row in range(0, MASTER.rows, WARP_ROWS) for column in range(0, MASTER.columns, WARP_COLUMNS)]

    def read(numbers):
        reader = AlignedReader(LayerRef(layer), MASTER)
        return [(places[n], reader.read(*places[n], min(WARP_ROWS, MASTER.rows - places[n][0]), 100)) for n in numbers]

    orders = [np.random.default_rng(seed).permutation(len(places)) for seed in range(4)]
    with ThreadPoolExecutor(4) as pool:
        for parts in pool.map(read, orders):
            for (row, column), part in parts:
                assert part.tobytes() == expected[:, row : row + part.shape[1], column : column + 100].tobytes()


def test_beyond_the_edge_of_a_layer_there_is_nothing(make_raster):
    """The layer ends within the grid: those tiles are warped, and all others are what they are in a wider layer."""
    values = np.random.default_rng(1).normal(10, 3, (2, 8, 24)).astype(np.float32)
    narrow = whole(make_raster(values[:, 3:6, :12], (9.0, 0.5, 0, 46.5, 0, -0.5)))
    wide = whole(make_raster(values, (9.0, 0.5, 0, 48.0, 0, -0.5)))
    assert np.isnan(narrow[:, :, 600:]).all() and np.isfinite(narrow[:, :, :600]).all() and np.isfinite(wide).all()
    inner = (slice(None), slice(60, 120), slice(0, 512))  # half a cell away from the edges that the narrow one has
    np.testing.assert_allclose(narrow[inner], wide[inner], rtol=4 * EPS)


def test_what_is_precise_to_more_digits_is_warped(make_raster, monkeypatch):
    """GDAL before 3.8 resamples Float64 as Float32 in its RasterIO."""
    values = 1.0 + 1e-9 * np.random.default_rng(2).normal(size=(1, 8, 24))
    path = make_raster(values, (9.0, 0.5, 0, 48.0, 0, -0.5))
    monkeypatch.setattr(warp, "interpolate", None)
    out = whole(path)
    assert out.dtype == np.float64 and 1e-10 < np.ptp(out) < 1e-8


@pytest.mark.parametrize("rows", [1, 2, 7])
def test_a_low_last_row_of_tiles_is_interpolated_with_the_rows_that_would_follow(make_raster, by_warp, monkeypatch, rows):
    """A few rows of the grid are less than half a cell of a coarse layer, which GDAL does not interpolate by itself."""
    values = np.random.default_rng(9).normal(10, 15, (3, 12, 30)).astype(np.float32)
    path = make_raster(values, (8.0, 0.5, 0.0, 48.0, 0.0, -0.5))
    low = Grid(MASTER.columns, WARP_ROWS + rows, MASTER.geotransform, MASTER.crs_wkt)
    warped = by_warp(values, Grid(30, 12, (8.0, 0.5, 0.0, 48.0, 0.0, -0.5), WKT), low, "bilinear")
    reader = AlignedReader(LayerRef(path), low)
    monkeypatch.setattr(reader, "_gdal_warp", None)  # it would fail if it were asked
    np.testing.assert_allclose(reader.read(0, 0, low.rows, low.columns), warped, rtol=0, atol=2 * EPS * np.abs(values).max())
