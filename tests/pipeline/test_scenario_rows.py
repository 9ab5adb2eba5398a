"""Scenarios as rows: lines added, taken away and moved, and what else of a configuration follows."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from scenario_configs import configs

from gsocseq_plugin.core.gsocseq.scenarios import Scenario
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.scenario_rows import (
    Rows,
    added,
    class_names,
    duplicated,
    fao_and_30,
    keys_by_name,
    moved,
    one_class,
    removed,
    rows_of,
    used_codes,
    with_rows,
    zeroed,
    zones_of,
)


def names(rows: Rows) -> str:
    return " ".join(row.name for row in rows)


FAO = rows_of(RunConfig())


@given(configs())
def test_rows_hold_all_that_a_configuration_says_of_scenarios(config: RunConfig) -> None:
    rows = rows_of(config)
    assert with_rows(config, rows, keys_by_name(rows)) == config


def test_lines() -> None:
    assert names(added(FAO, [Scenario("SSM1"), Scenario("Lime")])) == "SSM1 SSM2 SSM3 SSM4 Lime"
    assert names(removed(FAO, {0, 2})) == "SSM2"
    assert names(duplicated(FAO, {0})) == "SSM1 SSM4 SSM2 SSM3"
    assert names(moved(FAO, {1, 2}, -1)) == "SSM2 SSM3 SSM1"
    assert names(moved(FAO, {0, 1}, 1)) == "SSM3 SSM1 SSM2"
    assert moved(FAO, {0}, -1) == FAO


def test_layer_and_uncertainty_follow_a_renamed_scenario() -> None:
    config = replace(RunConfig(), percent_layers={"SSM3": "/p.tif"}, uncertainty_scenario="SSM3")
    rows = rows_of(config)
    renamed = (*rows[:2], replace(rows[2], scenario=replace(rows[2].scenario, name="Lime")))
    after = with_rows(config, renamed, keys_by_name(rows))
    assert (dict(after.percent_layers), after.uncertainty_scenario) == ({"Lime": "/p.tif"}, "Lime")
    gone = with_rows(config, rows[:2], keys_by_name(rows))
    assert (dict(gone.percent_layers), gone.uncertainty_scenario) == ({}, None)


def test_sets_to_begin_with() -> None:
    assert [scenario.percent for scenario in fao_and_30()] == [5.0, 10.0, 20.0, 30.0]
    assert one_class(2, 15.0)[0].percent == {"default": 0.0, "2": 15.0}
    row = zeroed(rows_of(RunConfig(scenarios=(Scenario("A", {"2": 3.0}, zones={"1": 2.0}, fym=1.0, adopted_share=40.0),))))[0]
    assert row.scenario == Scenario("A", adopted_share=40.0)


def test_classes_and_zones_in_use() -> None:
    rows = rows_of(RunConfig(scenarios=(Scenario("A", {"2": 3.0}, zones={"10": {"7": 1.0}, "9": 2.0}, adopted_share={"default": 1.0, "5": 2.0}),)))
    assert used_codes(rows) == {2, 5, 7}
    assert zones_of(rows) == ["9", "10"]


def test_class_names_of_the_own_table_or_of_fao(tmp_path) -> None:
    known, modelled = class_names(RunConfig())
    assert modelled == {2, 3, 5, 12, 13} and known[2] == "Cropland"
    months = [f"{kind}_{month:02d}" for kind in ("input", "cover") for month in range(1, 13)]
    table = tmp_path / "classes.csv"
    table.write_text(
        ",".join(["code,name,modelled,r,k,paddy", *months]) + "\n" + "1,Coffee,1,1.44,0.5,0" + "," * 12 + ",0.6" * 12 + "\n", encoding="utf-8"
    )
    assert class_names(RunConfig(classes=str(table))) == ({1: "Coffee"}, {1})
    assert class_names(RunConfig(classes=str(tmp_path / "missing.csv")))[1] == modelled
