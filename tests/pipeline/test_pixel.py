"""pixel: one cell in one pass, with the numbers of a full run; before a run and on its results."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.core.gsocseq.scenarios import Scenario
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.core.types import Status
from gsocseq_plugin.io.grid import Grid
from gsocseq_plugin.io.warp import AlignedReader
from gsocseq_plugin.pipeline import pixel as module
from gsocseq_plugin.pipeline.config import RunConfig, fao_scenarios
from gsocseq_plugin.pipeline.pixel import PixelSource, config_of_results, trajectory
from gsocseq_plugin.pipeline.steps.full_run import full_run

CLAY = {"step": "prepare_clay", "layers": [f"raw/clay_sl{depth}.tif" for depth in (1, 2, 3, 4)]}
PLACE = (-20.304, 51.796, "EPSG:4326")


class Run:
    """A full run that keeps its states."""

    def __init__(self, config: RunConfig, folder: Path) -> None:
        self.folder = Path(full_run(replace(config, keep_state=True).with_output(folder), Progress()).folder)
        self.status = gdal.Open(str(self.folder / "status.tif")).ReadAsArray()
        self.grid = Grid.of(str(self.folder / "status.tif"))

    def at(self, file: str, row: int, column: int) -> dict:
        """The bands of a raster at a cell, by name."""
        dataset = gdal.Open(str(self.folder / file))
        values = dataset.ReadAsArray(column, row, 1, 1).ravel()
        return {dataset.GetRasterBand(band + 1).GetDescription(): value for band, value in enumerate(values)}

    def cells(self, status: Status, count: int) -> list:
        every = np.argwhere(self.status == status)
        return [tuple(every[place].tolist()) for place in np.linspace(0, len(every) - 1, count).astype(int)]

    def point(self, row: int, column: int) -> tuple:
        x, dx, _, y, _, dy = self.grid.geotransform
        return x + (column + 0.3) * dx, y + (row + 0.7) * dy


@pytest.fixture(scope="module")
def config(sample) -> RunConfig:
    return RunConfig.load(sample / "config.json")


@pytest.fixture(scope="module")
def run(config, tmp_path_factory) -> Run:
    return Run(config, tmp_path_factory.mktemp("run"))


def of(config: RunConfig, run: Run, row: int, column: int):
    source = PixelSource(config)
    return trajectory(source.at(*run.point(row, column)), source, config.scenarios)


FIELDS = [
    {},
    {"convention": "rothamsted"},
    {"convention": "fao-scripts"},
    {"horizons": (7, 12)},
    {"scenarios": (Scenario("SSM1", {"2": 4.0, "default": 6.0}), Scenario("SSM2", 10.0, zones={"1": 7.0}, fym=0.5), Scenario("A", 20, addition=0.3))},
]


@pytest.mark.parametrize("fields", FIELDS, ids=["manual", "rothamsted", "fao-scripts", "horizons", "scenarios"])
def test_every_digit_is_that_of_a_full_run(config, tmp_path, fields):
    config = replace(config, **fields)
    run = Run(config, tmp_path / "run")
    for row, column in run.cells(Status.OK, 4):
        line = of(config, run, row, column)
        first, last, forward = (run.at(file, row, column) for file in ("state_spin_up.tif", "state_warm_up.tif", "forward.tif"))
        t0 = line.years.tolist().index(line.t0)
        for place, state in ((0, first), (t0, last)):
            assert line.pools["BAU"][:, place].tolist() == [state[f"{pool}_mid"] for pool in ("dpm", "rpm", "bio", "hum", "iom")]
        assert line.c_input["BAU"][0] == first["c_input_mid"] and line.c_input["BAU"][-1] == last["c_input_mid"]
        assert [line.soc["BAU"][t0], line.low["BAU"][t0], line.high["BAU"][t0]] == [forward[f"soc_t0_{b}"] for b in ("mid", "low", "high")]
        names = [scenario.name for scenario in config.scenarios]
        for horizon in config.horizons:
            at = t0 + horizon
            bau = [values["BAU"][at] for values in (line.soc, line.low, line.high)]
            assert bau == [forward[f"soc_bau_{bound}_{horizon:03d}"] for bound in ("mid", "low", "high")]
            assert [line.soc[name][at] for name in names] == [forward[f"soc_{name}_mid_{horizon:03d}"] for name in names]
            bounds = line.low["SSM2"][at], line.high["SSM2"][at]
            assert bounds == (forward[f"soc_uncertainty_low_{horizon:03d}"], forward[f"soc_uncertainty_high_{horizon:03d}"])
        for name in ("BAU", *names):
            assert line.pools[name].sum(axis=0) == pytest.approx(line.soc[name], rel=1e-12, nan_ok=True)
            assert np.isnan(line.soc[name][:t0]).all() == (name != "BAU") and not np.isnan(line.soc[name][t0:]).any()


def test_years_and_what_was_read(config):
    source = PixelSource(replace(config, horizons=(5, 12)))
    pixel = source.at(*PLACE)
    line = trajectory(pixel, source, config.scenarios)
    assert line.years.tolist() == list(range(2000, 2033)) and line.t0 == 2020
    assert (pixel.status, pixel.reason, line.status, line.reason) == (Status.OK, None, Status.OK, None)
    x, dx, _, y, _, dy = source.grid.geotransform
    assert abs(pixel.x - PLACE[0]) <= dx / 2 and abs(pixel.y - PLACE[1]) <= -dy / 2
    assert (pixel.x, pixel.y) == (x + (pixel.column + 0.5) * dx, y + (pixel.row + 0.5) * dy)
    sizes = {role: values.size for role, values in pixel.inputs.items()}
    assert sizes["soc"] == sizes["clay"] == 1 and sizes["cover"] == 12 and sizes["tmean_warmup"] == 240 and sizes["land_use"] == 21
    assert line.soc["BAU"][0] == pytest.approx(pixel.inputs["soc"][0], rel=1e-12) and pixel.inputs["land_use"][-1] == pixel.land_use


def test_low_and_high_of_each_scenario_are_those_it_has_as_carrier(config, run, tmp_path):
    row, column = run.cells(Status.OK, 3)[1]
    line = of(config, run, row, column)
    carried = Run(replace(config, uncertainty_scenario="SSM3"), tmp_path).at("forward.tif", row, column)
    assert (line.low["SSM3"][-1], line.high["SSM3"][-1]) == (carried["soc_uncertainty_low_020"], carried["soc_uncertainty_high_020"])


def test_one_call_of_each_phase_and_nothing_read_again(config, monkeypatch):
    calls = []
    for name in ("spin_up_stage", "warm_up_stage", "forward_stage"):
        stage = getattr(module, name)
        monkeypatch.setattr(module, name, lambda *args, stage=stage, name=name: (calls.append(name), stage(*args))[1])
    source = PixelSource(config)
    pixel = source.at(*PLACE)
    assert calls == []
    first = trajectory(pixel, source, config.scenarios)
    assert calls == ["spin_up_stage", "warm_up_stage", "forward_stage"]
    monkeypatch.setattr(AlignedReader, "read", lambda *args: pytest.fail("read again"))
    moved = trajectory(pixel, source, (Scenario("SSM1", 40.0), *config.scenarios[1:]))
    assert len(calls) == 6
    assert moved.soc["SSM2"].tolist()[20:] == first.soc["SSM2"].tolist()[20:]
    assert moved.soc["SSM1"][-1] > first.soc["SSM3"][-1] > first.soc["SSM1"][-1]


def test_without_warm_up(config, tmp_path):
    config = replace(config, warm_up=False)
    run = Run(config, tmp_path)
    row, column = run.cells(Status.OK, 3)[1]
    line = of(config, run, row, column)
    assert line.years.tolist() == list(range(2000, 2021)) and line.t0 == 2000
    assert line.soc["SSM2"][-1] == run.at("forward.tif", row, column)["soc_SSM2_mid_020"]


def test_partly_adopted_the_line_of_the_adopting_land_and_the_mean_of_all(config, tmp_path):
    part = Scenario("SSM2", 10.0, adopted_share=40.0, ramp_years=5)
    config = replace(config, scenarios=(Scenario("SSM1", 5.0), part))
    run = Run(config, tmp_path)
    row, column = run.cells(Status.OK, 3)[1]
    line, forward = of(config, run, row, column), run.at("forward.tif", row, column)
    assert list(line.mean) == ["SSM2"]
    assert line.mean["SSM2"][-1] == forward["soc_bau_mid_020"] + forward["gain_adopted_SSM2_020"]
    assert line.soc["SSM2"][-1] == forward["soc_SSM2_mid_020"]
    assert line.mean["SSM2"][20] == line.soc["BAU"][20] and np.isnan(line.mean["SSM2"][:20]).all()
    assert (line.mean["SSM2"][21:] < line.soc["SSM2"][21:]).all() and (line.mean["SSM2"][21:] > line.soc["BAU"][21:]).all()


def test_zones_and_layers_of_percentages(case, tmp_path):
    shutil.copyfile(case.path("clay"), case.folder / "percent.tif")
    config = case.config(scenarios=[{"name": "SSM1", "percent": 10, "zones": {"1": 30, "2": 50}}, {"name": "SSM2", "percent_layer": "percent.tif"}])
    run = Run(config, tmp_path / "run")
    source = PixelSource(config)
    for row, column in run.cells(Status.OK, 3):
        pixel = source.at(*run.point(row, column))
        line = trajectory(pixel, source, config.scenarios)
        percent = {1.0: 30.0, 2.0: 50.0}.get(pixel.inputs["zones"][0], 10.0)
        assert line.c_input["SSM1"][-1] == pytest.approx(line.c_input["BAU"][-1] * (1 + percent / 100))
        assert line.c_input["SSM2"][-1] == pytest.approx(line.c_input["BAU"][-1] * (1 + pixel.inputs["percent:SSM2"][0] / 100))
        assert line.soc["SSM2"][-1] == run.at("forward.tif", row, column)["soc_SSM2_mid_020"]


def test_why_a_cell_is_not_modelled(config, run):
    source = PixelSource(config)
    for status, said in (
        (Status.OUTSIDE, "outside the area"),
        (Status.NOT_MODELLED, "not modelled: class"),
        (Status.UNKNOWN_CLASS, "unknown class"),
        (Status.MISSING_SOC, "missing input: SOC"),
    ):
        pixel = source.at(*run.point(*run.cells(status, 1)[0]))
        line = trajectory(pixel, source, config.scenarios)
        assert pixel.status == line.status == status
        assert pixel.reason.text().startswith(said) and line.reason.text().startswith(said)
        assert list(line.soc) == ["BAU", "SSM1", "SSM2", "SSM3"] and all(np.isnan(values).all() for values in line.soc.values())


def test_why_a_cell_has_no_result_though_it_is_modelled(config, run):
    source = PixelSource(config)
    for status, said in ((Status.NEGATIVE_CLAY, "negative clay"), (Status.MISSING_CLIMATE_SPIN_UP, "missing input: climate of the spin-up")):
        pixel = source.at(*run.point(*run.cells(status, 1)[0]))
        line = trajectory(pixel, source, config.scenarios)
        assert (pixel.status, line.status) == (Status.OK, status) and line.reason.text() == said
        assert np.isnan(line.soc["BAU"]).all() and np.isnan(line.pools["SSM1"]).all()


def test_forest_under_faos_scripts_keeps_its_past(config, tmp_path):
    config = replace(config, convention="fao-scripts")
    run = Run(config, tmp_path)
    line = of(config, run, *run.cells(Status.FOREST_ZEROED, 1)[0])
    assert line.status == Status.FOREST_ZEROED and line.reason.text() == "forest: zeroed by script 15"
    assert np.isfinite(line.soc["BAU"][:21]).all() and np.isnan(line.soc["BAU"][21:]).all() and np.isnan(line.soc["SSM1"][21:]).all()


def test_points_and_scenarios_that_cannot_be(config):
    source = PixelSource(config)
    with pytest.raises(GsocError, match="outside the grid"):
        source.at(-20.3, 55.0, "EPSG:4326")
    with pytest.raises(GsocError, match="zz"):
        trajectory(source.at(*PLACE), source, (Scenario("zz 1", 5.0),))
    scripts = replace(config, convention="fao-scripts")
    source = PixelSource(scripts)
    with pytest.raises(GsocError) as refused:
        trajectory(source.at(*PLACE), source, (Scenario("SSM2", 5.0, ramp_years=5),))
    assert refused.value.key == "ramp_series"


def test_a_layer_that_is_missing(case):
    os.remove(case.path("clay"))
    with pytest.raises(GsocError, match="clay_pct.tif"):
        PixelSource(case.config())


def test_on_the_results_of_a_run(config, run):
    found = config_of_results(str(run.folder))
    row, column = run.cells(Status.OK, 3)[1]
    assert found.output_folder == str(run.folder) and found.scenarios == fao_scenarios()
    assert of(found, run, row, column).soc["SSM3"][-1] == run.at("forward.tif", row, column)["soc_SSM3_mid_020"]


@pytest.fixture
def from_raw(case, sample):
    """The sample's configuration with the clay of four depths in place of its clay, and climate whose gaps are filled."""
    shutil.copytree(sample / "raw", case.folder / "raw")
    del case.data["layers"]["clay"]
    return lambda **fields: case.config(prepare=[CLAY, {"step": "fill_gaps"}], **fields)


def test_kept_layers_stand_in_for_the_steps_that_made_them(case, from_raw, tmp_path):
    with pytest.raises(GsocError, match="clay"):
        PixelSource(from_raw())
    run = Run(from_raw(keep_prepared=True), tmp_path / "run")
    shutil.rmtree(case.folder / "raw")  # what they were made from is not read
    moved = tmp_path / "moved"
    run.folder.rename(moved)
    found = config_of_results(str(moved))
    assert found.prepare == () and found.layers["clay"] == str(moved / "prepared" / "clay.tif")
    run.folder = moved
    row, column = run.cells(Status.OK, 3)[1]
    assert of(found, run, row, column).soc["SSM3"][-1] == run.at("forward.tif", row, column)["soc_SSM3_mid_020"]
    os.remove(moved / "prepared" / "clay.tif")
    with pytest.raises(GsocError, match=r"not there any more \(clay\). Run again with the prepared layers kept"):
        config_of_results(str(moved))


def test_options_of_prepared_layers_come_with_them(sample, tmp_path):
    config = replace(RunConfig.load(sample / "config_raw.json"), keep_prepared=True)
    run = Run(config, tmp_path)
    found = config_of_results(str(run.folder))
    assert found.land_use_legend == "fao" and "land_use" in found.layers
    row, column = run.cells(Status.OK, 3)[1]
    assert of(found, run, row, column).soc["SSM3"][-1] == run.at("forward.tif", row, column)["soc_SSM3_mid_020"]


def test_layers_that_were_not_kept(from_raw, tmp_path):
    run = Run(from_raw(), tmp_path)
    with pytest.raises(GsocError, match="Run again with the prepared layers kept"):
        config_of_results(str(run.folder))


def test_inputs_that_were_changed_or_moved_since(case, tmp_path):
    run = Run(case.config(), tmp_path / "run")
    os.utime(case.path("clay"), (1, 1))  # copied: another time, the same content
    config_of_results(str(run.folder))
    case.change("clay", lambda values: values + 1.0)
    with pytest.raises(GsocError, match="clay_pct.tif: is not the file that the run has read"):
        config_of_results(str(run.folder))
    os.remove(case.path("clay"))
    with pytest.raises(GsocError, match="clay_pct.tif: was read by the run and is not there any more"):
        config_of_results(str(run.folder))


def test_a_folder_without_results(tmp_path):
    with pytest.raises(GsocError, match="no results of a run"):
        config_of_results(str(tmp_path))
    (tmp_path / "manifest.json").write_text(json.dumps({"manifest_version": 1}))
    with pytest.raises(GsocError, match="holds no configuration"):
        config_of_results(str(tmp_path))
