"""Coarse layers are looked at in their own cells: what is found there is what the windows of the grid hold."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal

from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.grid import Grid, spatial_reference
from gsocseq_plugin.io.raster import LayerRef
from gsocseq_plugin.io.warp import AlignedReader
from gsocseq_plugin.pipeline.checks import cells as cells_module
from gsocseq_plugin.pipeline.checks import own_cells as own_cells_module
from gsocseq_plugin.pipeline.checks import seen as seen_module
from gsocseq_plugin.pipeline.checks.cells import Cells, Homes, Part, earlier_land_use
from gsocseq_plugin.pipeline.checks.own_cells import homes_in, is_coarse
from gsocseq_plugin.pipeline.checks.seen import look_at
from gsocseq_plugin.pipeline.layers import ROLES
from gsocseq_plugin.pipeline.reader import Window
from gsocseq_plugin.pipeline.sources import Sources

WGS84 = spatial_reference("EPSG:4326").ExportToWkt()
GRID = Grid(200, 120, (-2.0, 0.02, 0.0, 51.0, 0.0, -0.02), WGS84)
"""4 by 2.4 degrees."""
HALF_DEGREE = ("EPSG:4326", (-1.7, 0.5, 0.0, 51.24, 0.0, -0.5))
UTM = ("EPSG:32630", (560_000.0, 40_000.0, 0.0, 5_660_000.0, 0.0, -40_000.0))


@pytest.fixture
def layer(tmp_path):
    """layer(values, place) -> a Float32 file of these bands, -1 for no data, with its CRS and geotransform."""

    def make(values, place):
        path = str(tmp_path / "layer.tif")
        bands, rows, columns = values.shape
        dataset = gdal.GetDriverByName("GTiff").Create(path, columns, rows, bands, gdal.GDT_Float32)
        dataset.SetProjection(spatial_reference(place[0]).ExportToWkt())
        dataset.SetGeoTransform(place[1])
        dataset.WriteArray(values)
        for band in range(1, bands + 1):
            dataset.GetRasterBand(band).SetNoDataValue(-1)
        return LayerRef(path)

    return make


def to_model(grid=GRID, share=0.7):
    """Cells to model at random, in windows of 32 rows."""
    numbers = np.random.RandomState(5)
    parts = []
    for row in range(0, grid.rows, 32):
        window = Window(row, 0, min(32, grid.rows - row), grid.columns)
        parts.append(Part(window, numbers.uniform(size=window.rows * window.columns) < share))
    return Cells(grid, parts, grid.rows * grid.columns, {}, {}, 0, 0, 0, 1.0)


def with_gaps(bands, rows, columns):
    numbers = np.random.RandomState(3)
    values = numbers.uniform(1, 9, (bands, rows, columns))
    values[numbers.uniform(size=values.shape) < 0.15] = -1
    return values


@pytest.mark.parametrize("place", [HALF_DEGREE, UTM], ids=["degrees", "metres"])
@pytest.mark.parametrize("classes", [False, True])
def test_gaps_are_those_of_the_windows(layer, monkeypatch, place, classes):
    """Gaps of each band for itself, and cells beyond the layer's edges; what fill_gaps would do of them, too."""
    source, role = layer(with_gaps(4, 5, 6), place), ROLES["zones" if classes else "prec_spinup"]
    assert is_coarse(AlignedReader(source, GRID, classes), to_model())
    own = look_at(source, to_model(), role, 4, Progress())
    monkeypatch.setattr(seen_module, "is_coarse", lambda reader, cells: False)
    windows = look_at(source, to_model(), role, 4, Progress())
    assert (own.places, own.gaps, own.filled.tolist()) == (windows.places, windows.gaps, windows.filled.tolist())
    assert 0 < own.filled[0] < own.filled[1] <= own.gaps < own.places


def test_across_the_date_line(layer, monkeypatch):
    """A layer of the whole earth from Greenwich eastwards, and a grid on both sides of the 180th meridian."""
    grid = Grid(200, 120, (178.0, 0.02, 0.0, 51.0, 0.0, -0.02), WGS84)
    source = layer(with_gaps(2, 360, 720), ("EPSG:4326", (0.0, 0.5, 0.0, 90.0, 0.0, -0.5)))
    own = look_at(source, to_model(grid), ROLES["prec_spinup"], 3, Progress())
    monkeypatch.setattr(seen_module, "is_coarse", lambda reader, cells: False)
    windows = look_at(source, to_model(grid), ROLES["prec_spinup"], 3, Progress())
    assert 0 < own.gaps == windows.gaps < own.places and own.filled.tolist() == windows.filled.tolist()


def test_every_cell_to_model_has_its_home(layer):
    """Homes are counted by sums over the mask; cell by cell they are the same."""
    cells, reader = to_model(), AlignedReader(layer(with_gaps(1, 5, 6), HALF_DEGREE), GRID)
    (homes,), every = homes_in(reader, cells)
    there = np.concatenate([np.argwhere(part.mask.reshape(-1, 200)) + [part.window.row, 0] for part in cells.parts])
    by_hand = np.floor(reader.places(there[:, 0], there[:, 1])).astype(int)
    found, counts = np.unique(by_hand, axis=0, return_counts=True)
    assert every and homes.cells.tolist() == found.tolist() and homes.counts.tolist() == counts.tolist()
    assert homes_in(reader, cells)[0][0] is homes  # once for all layers of the grid


def test_every_own_cell_in_another_crs_is_found_where_only_some_cells_are_placed(layer, monkeypatch):
    """40 km are 28 by 18 cells of the grid; one in four is placed and stands for four."""
    cells, reader = to_model(share=2.0), AlignedReader(layer(with_gaps(1, 7, 7), UTM), GRID)
    (every,), _ = homes_in(reader, cells)
    monkeypatch.setattr(own_cells_module, "_PLACED", 6000)
    cells.homes.clear()
    (some,), _ = homes_in(reader, cells)
    assert is_coarse(reader, cells) and some.counts.sum() + some.nowhere == every.counts.sum() + every.nowhere == cells.count
    large = every.counts > 40
    assert {tuple(cell) for cell in every.cells[large]} <= {tuple(cell) for cell in some.cells}


def test_cells_smaller_than_the_step_are_looked_at_in_windows(layer, monkeypatch):
    """5 km in another CRS, 3.5 by 2.2 cells of the grid, of which one in 24 would be placed: 900 % in one cell in ten are all found."""
    monkeypatch.setattr(own_cells_module, "_PLACED", 1000)
    clay = np.full((1, 60, 64), 20.0)
    clay.reshape(-1)[::10] = 900.0
    source, cells = layer(clay, ("EPSG:32630", (560_000.0, 5000.0, 0.0, 5_660_000.0, 0.0, -5000.0))), to_model(share=2.0)
    reader = AlignedReader(source, GRID, True)
    assert not is_coarse(reader, cells)
    seen = look_at(source, cells, replace(ROLES["clay"], classes=True), 3, Progress())
    by_hand = sum(int((reader.read(*part.window.place)[0].ravel() == 900.0).sum()) for part in cells.parts)
    assert seen.beyond == by_hand > 1000 and seen.cells == cells.count


def test_one_value_in_one_month_of_many_is_found(layer):
    """4000 mm in the 78th of 240 months, in a cell of half a degree: 25 by 25 cells of the grid, all to model."""
    rain = np.full((240, 5, 6), 60.0)
    rain[77, 2, 3] = 4000.0
    seen = look_at(layer(rain, HALF_DEGREE), to_model(share=2.0), ROLES["prec_warmup"], 3, Progress())
    assert (seen.beyond, seen.lowest, seen.highest) == (25 * 25, 60.0, 4000.0)


def test_undeclared_no_data_beside_the_cells_to_model(layer):
    """Values that an interpolation would mix in: one cell beside the only home."""
    rain = np.full((12, 5, 6), 60.0)
    rain[4, 2, 2] = -9999.0
    mask = np.zeros((32, 200), dtype=bool)
    mask[30, 100] = True  # 0.01 degE 50.39 degN: row 1, column 3
    cells = Cells(GRID, [Part(Window(0, 0, 32, 200), mask.ravel())], 6400, {}, {}, 0, 0, 0, 1.0)
    seen = look_at(layer(rain, HALF_DEGREE), cells, ROLES["prec_spinup"], 3, Progress())
    assert (seen.undeclared(), seen.beyond) == ({-9999.0: 1}, 0)


def test_a_layer_with_more_own_cells_than_may_be_looked_at(layer, monkeypatch):
    """Values of windows evenly spread, one by one; gaps of all cells in a few bands."""
    cells = to_model()
    monkeypatch.setattr(cells_module, "LOOK_VALUES", 240 * 60)
    series = np.full((240, 5, 6), 60.0)
    series[:, 0] = -1.0
    seen = look_at(layer(series, HALF_DEGREE), cells, ROLES["prec_warmup"], 3, Progress())
    there = np.zeros((120, 200), dtype=bool)
    there[13:113, 15:165] = True  # by the layer's edges, its first row without data
    mask = np.concatenate([part.mask for part in cells.parts])
    assert seen.cells < cells.count == seen.places and seen.gaps == (mask & ~there.ravel()).sum()
    assert np.unique(seen.kept).tolist() == [60.0] and seen.kept.shape[0] == 240


def test_a_sample_takes_cells_as_often_as_they_are_there():
    homes = Homes(np.zeros((3, 2), dtype=int), np.array([6, 0, 3]), 0)
    assert homes.sample(100).tolist() == [0] * 6 + [2] * 3
    assert homes.sample(3).tolist() == [0, 0, 2]
    assert homes.sample(0).tolist() == [0]


def test_only_years_before_the_last_are_looked_at_again(layer):
    source = layer(np.full((3, 5, 6), 2.0), HALF_DEGREE)
    assert earlier_land_use(Sources({}, (source,), (2018, 2019, 2020))) == [LayerRef(source.path, (1, 2))]
    assert earlier_land_use(Sources({}, (LayerRef(source.path, (3,)),), ())) == []
    assert earlier_land_use(Sources({}, (source, LayerRef(source.path, (1,))), ())) == [source]
