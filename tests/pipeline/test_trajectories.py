"""trajectories: yearly maps that begin and end on the maps of a full run."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal

from gsocseq_plugin.core.errors import Cancelled, GsocError
from gsocseq_plugin.core.gsocseq.scenarios import Scenario
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.config import Processing, RunConfig
from gsocseq_plugin.pipeline.pixel import PixelSource, trajectory
from gsocseq_plugin.pipeline.steps.full_run import full_run
from gsocseq_plugin.pipeline.steps.trajectories import trajectories


@pytest.fixture(scope="module")
def config(sample) -> RunConfig:
    return RunConfig.load(sample / "config.json")


def bands(path) -> dict:
    """The maps of a raster by name; no data is -999."""
    dataset = gdal.Open(str(path))
    every = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    assert {(band.GetNoDataValue(), band.GetUnitType(), band.DataType) for band in every} == {(-999.0, "t C/ha", gdal.GDT_Float32)}
    return {band.GetDescription(): band.ReadAsArray() for band in every}


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"convention": "fao-scripts"},
        {"horizons": (5, 12), "scenarios": (Scenario("SSM1", 5.0), Scenario("status", 30.0, adopted_share=50.0, ramp_years=4))},
        {"warm_up": False},
    ],
    ids=["manual", "fao-scripts", "horizons and names", "no warm-up"],
)
def test_they_begin_and_end_on_the_maps_of_a_full_run(config, tmp_path, fields):
    config = replace(config, **fields)
    run = full_run(config.with_output(tmp_path / "run"), Progress())
    files = trajectories(config, str(tmp_path / "years"), Progress())
    assert list(files) == ["BAU", *(scenario.name for scenario in config.scenarios)]
    t0 = 2020 if config.warm_up else 2000
    maps = {name: bands(path) for name, path in files.items()}
    for name, years in maps.items():
        assert list(years) == [f"{name} {t0 + year}" for year in range(max(config.horizons) + 1)]
        assert np.array_equal(years[f"{name} {t0}"], gdal.Open(run.products["T0_Map030"]).ReadAsArray())
        for number, horizon in enumerate(config.horizons):
            folder = tmp_path / "run" / (f"products_{horizon:03d}" if number else "")
            final = gdal.Open(str(folder / f"XXX_GSOCseq_finalSOC_{name}_Map030.tif")).ReadAsArray()
            assert np.array_equal(years[f"{name} {t0 + horizon}"], final), (name, horizon)
    tags = gdal.Open(files["BAU"]).GetMetadata()
    assert tags["GSOCSEQ_SCENARIO"] == "BAU" and tags["GSOCSEQ_T0_YEAR"] == str(t0)
    assert tags["GSOCSEQ_CONVENTION"] == config.convention and "GSOCSEQ_VERSION" in tags


def test_the_years_of_a_cell_are_its_trajectory(config, tmp_path):
    files = trajectories(config, str(tmp_path), Progress(), with_warm_up=True)
    source = PixelSource(config)
    pixel = source.at(-20.304, 51.796, "EPSG:4326")
    line = trajectory(pixel, source, config.scenarios)
    for name, path in files.items():
        found = {band: values[pixel.row, pixel.column] for band, values in bands(path).items()}
        expected = {f"{name} {year}": np.float32(soc) for year, soc in zip(line.years, line.soc[name]) if not np.isnan(soc)}
        assert found == expected
    assert len(bands(files["BAU"])) == 41 and len(bands(files["SSM3"])) == 21


def test_the_machine_changes_no_byte(config, tmp_path):
    one = trajectories(config, str(tmp_path / "one"), Progress())
    machine = Processing(threads=2, block_rows=32, block_columns=17, chunk_pixels=7)
    two = trajectories(replace(config, processing=machine), str(tmp_path / "two"), Progress())
    for name, path in one.items():
        with open(path, "rb") as a, open(two[name], "rb") as b:
            assert a.read() == b.read()


class StopAt(Progress):
    """Cancels once so much is done; counts what is reported after that."""

    def __init__(self, fraction: float) -> None:
        self.fraction, self.stopped, self.later = fraction, False, 0

    def report(self, fraction: float) -> None:
        self.later += self.stopped
        self.stopped = self.stopped or fraction >= self.fraction

    def cancelled(self) -> bool:
        return self.stopped


@pytest.mark.parametrize("fraction", [0.0, 0.3, 0.9])
def test_cancelled_it_stops_within_a_block_and_leaves_nothing(config, tmp_path, fraction):
    small = replace(config, processing=Processing(threads=1, block_rows=32, block_columns=20, chunk_pixels=50))
    stop = StopAt(fraction)
    with pytest.raises(Cancelled):
        trajectories(small, str(tmp_path / "new" / "years"), stop)
    assert stop.later <= 1 and list(tmp_path.iterdir()) == []


def test_it_never_writes_over_what_it_reads_nor_takes_what_is_not_there(config, case, tmp_path):
    own = case.folder / "XXX_SOC_yearly_BAU.tif"
    case.path("soc").rename(own)
    before = own.read_bytes()
    with pytest.raises(GsocError, match="this file is read as an input"):
        trajectories(case.config(layers={**case.data["layers"], "soc": own.name}), str(case.folder), Progress())
    assert own.read_bytes() == before
    with pytest.raises(GsocError, match="makes them from raw files: clay"):
        trajectories(case.config(prepare=[{"step": "prepare_clay", "layers": ["a.tif"]}]), str(tmp_path / "years"), Progress())
    elsewhere = replace(config, layers={**config.layers, "land_use": 1.0})
    with pytest.raises(GsocError, match="NOT_MODELLED"):
        trajectories(elsewhere, str(tmp_path / "years"), Progress())
    assert not (tmp_path / "years").exists()
