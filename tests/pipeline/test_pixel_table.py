"""A cell's facts and numbers as rows, and its own percentage in a scenario."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from gsocseq_plugin.core.gsocseq.scenarios import Scenario
from gsocseq_plugin.core.messages import MESSAGES
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.pixel import Pixel, PixelSource, trajectory
from gsocseq_plugin.pipeline.pixel_table import facts, header, percent_here, rows, with_percent


@pytest.fixture(scope="module")
def source(sample: Path) -> PixelSource:
    return PixelSource(RunConfig.load(sample / "config.json"))


def cell(source: PixelSource, row: int, column: int) -> Pixel:
    return source.at(-20.5 + (column + 0.5) / 120.0, 52.0 - (row + 0.5) / 120.0)


def test_facts_of_a_cell(source: PixelSource) -> None:
    pixel = cell(source, 20, 15)
    line = trajectory(pixel, source, source.setup.config.scenarios)
    found = {fact.key: (fact.value, fact.unit) for fact in facts(pixel, line)}
    assert set(found) <= set(MESSAGES)
    assert found["pixel_prec_warmup"] == (pytest.approx(pixel.inputs["prec_warmup"].sum() / 20), "mm/yr")
    assert found["pixel_tmean_spinup"] == (pytest.approx(pixel.inputs["tmean_spinup"].mean()), "degC")
    assert found["pixel_c_input_equilibrium"] == (line.c_input["BAU"][0], "t C/ha/yr")
    assert "pixel_fym" not in found


def test_what_a_cell_lacks_is_left_out(source: PixelSource) -> None:
    pixel = cell(source, 10, 10)  # not modelled
    line = trajectory(pixel, source, source.setup.config.scenarios)
    keys = [fact.key for fact in facts(pixel, line)]
    assert "pixel_clay" in keys
    assert "pixel_c_input_equilibrium" not in keys


def test_cover_of_the_class(sample: Path) -> None:
    config = RunConfig.load(sample / "config.json")
    source = PixelSource(replace(config, layers={role: layer for role, layer in config.layers.items() if role != "cover"}))
    pixel = cell(source, 20, 15)
    assert [fact.value for fact in facts(pixel, None) if fact.key == "pixel_cover"] == [pytest.approx(pixel.block.cover.mean())]


def test_rows_hold_every_number_with_its_unit(source: PixelSource) -> None:
    config = source.setup.config
    scenarios = (*config.scenarios, Scenario("Half", 10.0, adopted_share=50.0))
    line = trajectory(cell(source, 20, 15), source, scenarios)
    titles, table = header(line), list(rows(line))
    assert all(len(row) == len(titles) for row in table)
    assert [row[0] for row in table] == list(range(2000, 2041))
    assert [row[1] for row in table] == ["spin_up"] + 20 * ["warm_up"] + 20 * ["forward"]
    column = titles.index("SSM3 SOC (t C/ha)")
    assert [row[column] for row in table[:20]] == 20 * [""]
    assert [row[column] for row in table[20:]] == line.soc["SSM3"][20:].tolist()
    assert [row[-1] for row in table[20:]] == line.mean["Half"][20:].tolist()
    assert titles[-1] == "Half SOC mean of all land (t C/ha)"


@pytest.mark.parametrize(
    ("scenario", "layer", "here", "then"),
    [
        (Scenario("A", 5.0), None, 5.0, Scenario("A", 12.0)),
        (Scenario("A", {"3": 5.0, "default": 1.0}), None, 5.0, Scenario("A", {"3": 12.0, "default": 1.0})),
        (Scenario("A", {"default": 1.0}), None, 1.0, Scenario("A", {"default": 1.0, "3": 12.0})),
        (Scenario("A", 5.0, zones={"2": 8.0}), None, 8.0, Scenario("A", 5.0, zones={"2": 12.0})),
        (Scenario("A", 5.0, zones={"7": 8.0}), None, 5.0, Scenario("A", 12.0, zones={"7": 8.0})),
        (Scenario("A", 5.0), 9.0, 9.0, None),
        (Scenario("A", 5.0), np.nan, 5.0, Scenario("A", 12.0)),
    ],
)
def test_percentage_where_it_comes_from(source: PixelSource, scenario, layer, here, then) -> None:
    pixel = cell(source, 20, 15)
    inputs = {**pixel.inputs, "zones": np.array([2.0])}
    if layer is not None:
        inputs["percent:A"] = np.array([layer])
    pixel = replace(pixel, inputs=inputs)
    assert pixel.land_use == 3.0
    assert percent_here(scenario, pixel) == here
    changed = with_percent(scenario, 12.0, pixel)
    assert changed == then
    if changed is not None:
        assert percent_here(changed, pixel) == 12.0
