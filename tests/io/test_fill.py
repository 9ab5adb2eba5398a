"""Gaps of a coarse layer on a fine grid: by hand, and by a plain loop over every cell."""

from __future__ import annotations

import math

import numpy as np
import pytest
from osgeo import osr

from gsocseq_plugin.io import fill as fill_module
from gsocseq_plugin.io.fill import fill
from gsocseq_plugin.io.grid import Grid, spatial_reference
from gsocseq_plugin.io.raster import LayerRef
from gsocseq_plugin.io.warp import AlignedReader

GAP = np.nan
UTM = spatial_reference("EPSG:32632").ExportToWkt()
WGS84 = spatial_reference("EPSG:4326").ExportToWkt()


def filled(path, grid, reach=1, classes=False, wanted=None):
    """The whole grid before and after filling."""
    reader = AlignedReader(LayerRef(path), grid, classes)
    before = reader.read(0, 0, grid.rows, grid.columns)
    wanted = np.ones((grid.rows, grid.columns), bool) if wanted is None else wanted
    return before, fill(reader, 0, 0, before, wanted, reach, classes)


def test_inverse_squared_distance_in_a_projected_system(make_raster):
    """The gap's centre is the centre of its own empty cell: four cells at distance 1, four at the root of 2."""
    values = np.array([[1.0, 2, 3], [4, GAP, 6], [7, 8, 9]])
    path = make_raster(values, (0, 1000, 0, 3000, 0, -1000), "EPSG:32632")
    _, after = filled(path, Grid(3, 3, (0, 1000, 0, 3000, 0, -1000), UTM))
    assert after[0, 1, 1] == pytest.approx((2 + 4 + 6 + 8 + (1 + 3 + 7 + 9) / 2) / 6, rel=1e-15)


def test_three_by_three_cells_about_a_gap_off_the_middle(make_raster):
    """A grid of 500 m in a layer of 1000 m: the four centres lie 250 m off the middle of the empty cell."""
    values = np.full((3, 3), GAP)
    values[0, 0], values[2, 1] = 10.0, 40.0
    path = make_raster(values, (0, 1000, 0, 3000, 0, -1000), "EPSG:32632")
    grid = Grid(6, 6, (0, 500, 0, 3000, 0, -500), UTM)
    _, after = filled(path, grid)
    # Centre (1250, 1750), measured from the upper left corner of the layer x 1250, y 1250: to (500, 500) and to (1500, 2500).
    d1, d2 = 750**2 + 750**2, 250**2 + 1250**2
    assert after[0, 2, 2] == pytest.approx((10 / d1 + 40 / d2) / (1 / d1 + 1 / d2), rel=1e-14)


def test_longitudes_are_shortened_by_the_cosine_of_the_latitude(make_raster):
    """At 60 degrees north a cell across is half as far as one down: its weight is four times as large."""
    values = np.full((3, 3), GAP)
    values[1, 0], values[0, 1] = 8.0, 2.0
    path = make_raster(values, (10, 1, 0, 61.5, 0, -1))
    _, after = filled(path, Grid(3, 3, (10, 1, 0, 61.5, 0, -1), WGS84))
    weight = 1 / math.cos(math.radians(60)) ** 2
    assert after[0, 1, 1] == pytest.approx((8 * weight + 2) / (weight + 1), rel=1e-12) and weight == pytest.approx(4)


def test_classes_come_from_the_nearest_cell_and_the_first_of_several(make_raster):
    values = np.array([[3, 5, 3], [12, 0, 12], [3, 5, 3]], np.uint8)
    transform = (0, 1000, 0, 3000, 0, -1000)
    path = make_raster(values, transform, "EPSG:32632", nodata=0)
    _, after = filled(path, Grid(3, 3, transform, UTM), classes=True)
    assert after[0, 1, 1] == 5  # four at the same distance: the one above is first; the mean of all would be 6.75, no class
    # The quarters of the empty cell, each as near to the cell above or below as to the one beside it: above, beside, below is the order.
    _, fine = filled(path, Grid(6, 6, (0, 500, 0, 3000, 0, -500), UTM), classes=True)
    assert fine[0, 2:4, 2:4].tolist() == [[5, 5], [12, 12]]
    assert set(np.unique(fine)) == {3, 5, 12}


def test_the_nearest_class_where_there_is_one(make_raster):
    values = np.zeros((3, 3), np.uint8)
    values[0, 0], values[2, 1] = 2, 13
    path = make_raster(values, (0, 1000, 0, 3000, 0, -1000), "EPSG:32632", nodata=0)
    _, after = filled(path, Grid(6, 6, (0, 500, 0, 3000, 0, -500), UTM), classes=True)
    # From the quarters of the middle cell: upper left is nearer to (500, 500), the lower ones to (1500, 2500).
    assert after[0, 2, 2] == 2 and after[0, 3, 2] == after[0, 3, 3] == 13


def test_reach_and_islands_beyond_it(make_raster):
    values = np.full((1, 7), GAP)
    values[0, 0] = 5.0
    transform = (0, 1000, 0, 1000, 0, -1000)
    path, grid = make_raster(values, transform, "EPSG:32632"), Grid(7, 1, transform, UTM)
    for reach in (1, 2, 6):
        _, after = filled(path, grid, reach)
        assert np.flatnonzero(~np.isnan(after[0, 0])).tolist() == list(range(reach + 1))
        assert (after[0, 0, : reach + 1] == 5.0).all()


def test_cells_beyond_the_layers_edge_are_gaps_too(make_raster):
    path = make_raster(np.full((2, 2), 7.0), (0, 1000, 0, 2000, 0, -1000), "EPSG:32632")
    _, after = filled(path, Grid(6, 6, (-2000, 1000, 0, 4000, 0, -1000), UTM))
    expected = np.full((6, 6), GAP)
    expected[1:5, 1:5] = 7.0
    np.testing.assert_allclose(after[0], expected, rtol=1e-15)


def test_only_wanted_gaps_change_and_each_band_has_its_own(make_raster):
    generator = np.random.default_rng(4)
    values = generator.normal(size=(3, 8, 9)).astype(np.float32)
    values[0, 2:4, 3], values[1, 6, 6], values[2, 2, 3] = GAP, GAP, GAP
    transform = (0, 1000, 0, 8000, 0, -1000)
    path, grid = make_raster(values, transform, "EPSG:32632"), Grid(9, 8, transform, UTM)
    wanted = np.ones((8, 9), bool)
    wanted[3, 3] = False
    before, after = filled(path, grid, wanted=wanted)
    changed = before.view(np.uint32) != after.view(np.uint32)
    assert np.argwhere(changed).tolist() == [[0, 2, 3], [1, 6, 6], [2, 2, 3]]
    assert np.isnan(after[0, 3, 3]) and after.dtype == np.float32


def by_hand(values, transform, places, reach, shrink):
    """Inverse distance at `places` (x, y) of the layer's system, one cell after the other."""
    x, dx, _, y, _, dy = transform
    out = []
    for px, py in places:
        column, row = math.floor((px - x) / dx), math.floor((py - y) / dy)
        total = weights = 0.0
        for r in range(max(0, row - reach), min(values.shape[0], row + reach + 1)):
            for c in range(max(0, column - reach), min(values.shape[1], column + reach + 1)):
                if not math.isnan(values[r, c]):
                    away = ((x + (c + 0.5) * dx - px) * shrink(py)) ** 2 + (y + (r + 0.5) * dy - py) ** 2
                    total, weights = total + values[r, c] / away, weights + 1 / away
        out.append(total / weights if weights else GAP)
    return np.array(out)


@pytest.mark.parametrize("reach", [1, 2])
def test_a_layer_in_another_system(make_raster, reach):
    """A grid in UTM, the climate in longitude and latitude."""
    generator = np.random.default_rng(7)
    values = generator.uniform(5, 15, (9, 10))
    values[generator.random(values.shape) < 0.9] = GAP
    transform = (8.0, 0.5, 0, 52.0, 0, -0.5)
    grid = Grid(40, 30, (520_000.0, 6000.0, 0, 5_700_000.0, 0, -6000.0), UTM)
    before, after = filled(make_raster(values, transform), grid, reach)
    rows, columns = np.nonzero(np.isnan(before[0]))
    centres = [(520_000 + (c + 0.5) * 6000, 5_700_000 - (r + 0.5) * 6000) for r, c in zip(rows, columns)]
    to_layer = osr.CoordinateTransformation(spatial_reference(UTM), spatial_reference(WGS84))
    places = np.array(to_layer.TransformPoints(centres))[:, :2]
    expected = by_hand(values, transform, places, reach, lambda latitude: math.cos(math.radians(latitude)))
    np.testing.assert_allclose(after[0][rows, columns], expected, rtol=1e-9)
    assert 0 < np.isnan(expected).sum() < len(expected) or reach == 2


def test_neither_windows_nor_memory_change_a_digit(make_raster, monkeypatch):
    generator = np.random.default_rng(9)
    values = generator.uniform(5, 15, (5, 40, 40)).astype(np.float32)
    values[:, generator.random((40, 40)) < 0.7] = GAP
    path = make_raster(values, (8.0, 0.1, 0, 52.0, 0, -0.1))
    grid = Grid(80, 64, (8.013, 0.05, 0, 52.017, 0, -0.05), WGS84)
    _, whole = filled(path, grid, 2)
    monkeypatch.setattr(fill_module, "_VALUES", 50)
    _, pieces = filled(path, grid, 2)
    assert np.array_equal(whole, pieces, equal_nan=True)
    reader = AlignedReader(LayerRef(path), grid)
    part = fill(reader, 20, 33, reader.read(20, 33, 17, 21), np.ones((17, 21), bool), 2, False)
    assert np.array_equal(whole[:, 20:37, 33:54], part, equal_nan=True)


def test_across_the_180th_meridian_of_a_layer_of_the_whole_globe(make_raster):
    """The neighbour of the last column is the first."""
    values = np.full((3, 36), GAP)
    values[1, 0] = 4.0
    path = make_raster(values, (-180, 10, 0, 15, 0, -10))
    _, after = filled(path, Grid(2, 1, (160, 10, 0, 5, 0, -10), WGS84))
    assert math.isnan(after[0, 0, 0]) and after[0, 0, 1] == 4.0
