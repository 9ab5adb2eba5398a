"""Windows to blocks of pixels: the cells that are modelled, whatever part of a window they are, within the bytes that are counted on."""

from __future__ import annotations

import tracemalloc
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from gsocseq_plugin.core.gsocseq.chain import Calendar, spin_up_stage, warm_up_stage
from gsocseq_plugin.core.types import BOUNDS, Status
from gsocseq_plugin.io.grid import Grid, gsp_grid
from gsocseq_plugin.io.raster import LayerRef
from gsocseq_plugin.io.read_ahead import CELLS_ACROSS
from gsocseq_plugin.io.writer import STRIP_ROWS, RasterWriter
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.layers import PHASES, SPIN_UP, WARM_UP
from gsocseq_plugin.pipeline.reader import READ_CELL, READ_PIXEL, BlockReader, Window
from gsocseq_plugin.pipeline.setup import method_of
from gsocseq_plugin.pipeline.sources import Sources

GRID = gsp_grid((10.0, 45.0, 14.6, 45.5))  # 552 x 60
BANDS = {"soc": 1, "clay": 1, "land_use": 1, "cover": 12, "tmean_npp": 240, "prec_npp": 240}
BANDS.update({f"{variable}_warmup": 240 for variable in ("tmean", "prec", "pet")})
BANDS.update({f"{variable}_{phase}": 12 for variable in ("tmean", "prec", "pet") for phase in ("spinup", "forward")})


def write(path, grid, values):
    with RasterWriter(str(path), grid, [f"band {number}" for number in range(len(values))], "Float32", np.nan, {}) as writer:
        for number, band in enumerate(values, start=1):
            for row in range(0, grid.rows, STRIP_ROWS):
                writer.write(number, row, band[row : row + STRIP_ROWS])
        writer.commit()
    return LayerRef(str(path))


@pytest.fixture(scope="module")
def layers(tmp_path_factory):
    """Every layer of a full run: soil and land use on the grid, cropland in the first columns, forest in the others, climate of 1/24 degree."""
    folder, rng = tmp_path_factory.mktemp("layers"), np.random.default_rng(0)
    coarse = Grid(150, 60, (9.0, 1 / 24, 0.0, 46.6, 0.0, -1 / 24), GRID.crs_wkt)
    files = {}
    for role, bands in BANDS.items():
        grid = GRID if bands == 1 or role == "cover" else coarse
        values = rng.integers(5, 30, (bands, grid.rows, grid.columns)).astype(np.float32)
        if role == "land_use":
            values[:] = np.where(np.arange(grid.columns) < 520, 2, 4)
        if role == "cover":
            values = np.where(values > 20, np.float32(1.0), np.float32(0.6))
        files[role] = write(folder / f"{role}.tif", grid, values)
    return files


@pytest.fixture
def reader(layers):
    """A reader of all that a full run reads."""
    steady = {role: ref for role, ref in layers.items() if role != "land_use"}
    return BlockReader(Sources(steady, (layers["land_use"],), ()), GRID, method_of(RunConfig()), None, None, PHASES)


@pytest.mark.parametrize("window", [Window(0, 0, 32, 512), Window(32, 512, 28, 40), Window(5, 500, 20, 52)])
def test_the_pixels_are_the_modelled_cells_in_row_order(reader, window):
    pixels = reader.read(window)
    place = np.arange(window.column, window.column + window.columns) < 520
    np.testing.assert_array_equal(pixels.status == Status.OK, np.tile(place, window.rows))
    block = pixels.block
    for role, values in (("clay", block.clay), ("tmean_warmup", block.warmup.tmean), ("prec_warmup", block.warmup.prec)):
        layer = reader.layer(role, window)
        np.testing.assert_array_equal(values, layer.reshape(len(layer), -1)[:, pixels.cells].reshape(values.shape))
    assert block.warmup.tmean.dtype == np.float32  # the core makes float64 of a year at a time
    assert block.npp_series is None and block.npp_mean.shape == (3, pixels.cells.size)
    assert replace(pixels, block=None).cells.size == place.sum() * window.rows


def reader_of(layers, config, others=None):
    """A reader of the layers up to t0, and of others by role."""
    steady = {role: ref for role, ref in layers.items() if role != "land_use"}
    return BlockReader(Sources({**steady, **(others or {})}, (layers["land_use"],), ()), GRID, method_of(config), None, None, (SPIN_UP, WARM_UP))


@pytest.mark.parametrize("convention", ["manual", "rothamsted", "fao-scripts"])
def test_the_mean_npp_in_place_of_its_series_changes_no_bit_of_t0(layers, convention):
    config, blocks, stages = RunConfig(convention=convention), {}, {}
    for settled in (True, False):
        reader = reader_of(layers, config)
        assert reader._npp_settled
        reader._npp_settled = settled
        blocks[settled] = reader.read(Window(0, 500, 32, 12)).block
        with np.errstate(all="ignore"):
            first = spin_up_stage(blocks[settled], method_of(config), Calendar(), Counter())
            stages[settled] = warm_up_stage(first, blocks[settled], method_of(config), Calendar(), Counter())
    assert blocks[True].npp_series is None and blocks[False].npp_mean is None
    np.testing.assert_array_equal(stages[True].status, stages[False].status)
    assert (stages[True].status == Status.OK).any()
    for bound in BOUNDS:
        kept, series = stages[True].states[bound], stages[False].states[bound]
        for name in ("pools", "c_input", "deficit"):
            np.testing.assert_array_equal(getattr(kept, name), getattr(series, name))


@pytest.mark.parametrize(
    "fields, role",
    [
        ({}, "width:temperature"),
        ({}, "width:precipitation"),
        ({"half_widths": {"soc": 20.0, "clay": 10.0, "temperature": "series", "precipitation": 5.0, "c_input": 15.0}}, None),
        ({"npp_factor": 0.006}, None),
        ({}, "npp_mean"),
        ({}, "npp_yearly"),
    ],
)
def test_the_npp_series_stay_where_more_is_asked_of_them(layers, fields, role):
    """What is in `half_widths` or a layer decides over the mean only when the block is whole."""
    reader = reader_of(layers, RunConfig(**fields), {} if role is None else {role: 5.0})
    block = reader.read(Window(0, 500, 32, 12)).block
    np.testing.assert_array_equal(block.npp_series[0], reader.layer("tmean_npp", Window(0, 500, 32, 12)).reshape(240, -1))
    assert (block.npp_mean is None) == (role != "npp_mean")


def test_no_data_that_is_not_declared_is_told_by_the_checks_and_not_by_numpy(layers, tmp_path):
    """-9999 degC in one year: exp overflows in MIAMI."""
    series = np.full((240, 60, 150), 12.0, np.float32)
    series[:12] = -9999.0
    cold = write(tmp_path / "cold.tif", Grid(150, 60, (9.0, 1 / 24, 0.0, 46.6, 0.0, -1 / 24), GRID.crs_wkt), series)
    reader = reader_of(layers, RunConfig(), {"tmean_npp": cold})
    with np.errstate(all="raise"):
        block = reader.read(Window(0, 500, 32, 12)).block
    assert block.npp_mean.shape == (3, 32 * 12)


def test_a_read_holds_what_is_counted_on(reader):
    """tracemalloc sees all that numpy holds."""
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        reader.read(Window(0, 0, 32, 512))
        assert tracemalloc.get_traced_memory()[0] - before < 10 * 4 * CELLS_ACROSS, "what the readers of ten layers keep for themselves"
        for window, modelled in ((Window(32, 0, 28, 512), 512), (Window(32, 512, 28, 40), 8)):
            tracemalloc.reset_peak()
            held = tracemalloc.get_traced_memory()[0]
            pixels = reader.read(window)
            peak = tracemalloc.get_traced_memory()[1] - held
            series = window.columns * window.rows * READ_CELL if modelled < window.columns else 0
            assert pixels.cells.size == modelled * window.rows
            assert peak < pixels.cells.size * READ_PIXEL + series
            assert modelled < window.columns or peak > 0.9 * pixels.cells.size * READ_PIXEL, "no more is counted on than is held"
            del pixels
    finally:
        tracemalloc.stop()
