"""Scenarios in CSV files and on the clipboard."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import given, settings
from scenario_configs import CODES, configs

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.core.gsocseq.scenarios import Scenario, by_class
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.scenario_csv import cells_of_text, read_scenarios, text_of_cells, write_scenarios
from gsocseq_plugin.pipeline.scenario_rows import rows_of


def meaning_of(scenario: Scenario) -> list:
    """All that a run takes from a scenario, for land of known and other classes, in its zones and outside."""
    codes = np.array([float(code) for code in CODES] + [1e6])
    zones = sorted(float(zone) for zone in scenario.zones)
    percents = [scenario.percent_of(codes, np.full(codes.shape, zone), None).tolist() for zone in (*zones, 1e6)]
    return [scenario.name, zones, percents, by_class(scenario.adopted_share, codes).tolist(), scenario.ramp_years, scenario.addition, scenario.fym]


@settings(deadline=None)
@given(configs())
def test_what_is_written_is_read_again(config: RunConfig) -> None:
    rows = rows_of(config)
    with TemporaryDirectory() as folder:
        path = str(Path(folder) / "scenarios.csv")
        write_scenarios(path, rows)
        again = read_scenarios(path)
    assert [meaning_of(row.scenario) for row in again] == [meaning_of(row.scenario) for row in rows]
    assert [row.layer for row in again] == [row.layer for row in rows]


def test_a_table_from_a_spreadsheet_of_another_country(tmp_path: Path) -> None:
    path = tmp_path / "scenarios.csv"
    path.write_text("Name;Percent;Percent_2;Zone;percent_layer\nLime;7,5;;;maps/p.tif\nLime;;12,5;3;\nFallow;-10;0;;\n", encoding="utf-8-sig")
    lime, fallow = read_scenarios(str(path))
    assert lime.scenario == Scenario("Lime", 7.5, zones={"3": {"default": 7.5, "2": 12.5}})
    assert lime.layer == str(tmp_path / "maps/p.tif")
    assert fallow.scenario == Scenario("Fallow", {"default": -10.0, "2": 0.0})


@pytest.mark.parametrize(
    "text, key, told",
    [
        ("percent\n5\n", "table_column_missing", "'name'"),
        ("name,percents\nA,5\n", "scenario_csv_column", "'percents'"),
        ("name,percent\nA,five\n", "table_not_a_number", "line 2"),
        ("name,ramp_years\nA,2.5\n", "table_not_whole", "2.5"),
        ("name,zone,percent\nA,north,5\n", "scenario_csv_no_scenario", "north"),
        ("name,zone,percent\nA,,5\nA,north,5\n", "scenario_csv_zone_id", "line 3"),
        ("name,zone,percent\nA,,5\nA,NA,5\n", "scenario_csv_zone_id", "'NA'"),
        ("name,zone,percent\nA,,5\nA,nan,5\n", "scenario_csv_zone_id", "'nan'"),
        ("name,zone,percent,percent_2\nA,,5,7\nA,3,,9\nA,03,8,\n", "scenario_csv_zone_twice", "line 3 (zone '3') and line 4 (zone '03')"),
        ("name,percent,percent_2,percent_02\nA,5,6,7\n", "scenario_csv_column_twice", "'percent_2' and 'percent_02'"),
        ("name;percent\nA;5\nB;1.000\n", "scenario_csv_thousands", "line 3, column 'percent': '1.000'"),
        ('name,percent_layer\nA,"1,000"\n', "scenario_csv_thousands", "column 'percent_layer'"),
        ("name,percent\nA,5 5\n", "table_not_a_number", "'5 5'"),
        ("name,percent_layer\nA,NA\n", "config_value", "'NA'"),
        ("name,percent_layer\nA,nan\n", "config_value", "percent_layer"),
        ("name,zone,fym\nA,,5\nA,1,5\n", "scenario_csv_zone_cell", "line 3"),
        ("name,percent\nA,5000\n", "run_refused", "-100 to 1000"),
        ("name,percent\nA,5\nA,6\n", "run_refused", "names that differ"),
        ('name,percent_layer\nA,"{""path"": 3}"\n', "config_value", "percent_layer"),
    ],
)
def test_tables_that_are_refused(tmp_path: Path, text: str, key: str, told: str) -> None:
    path = tmp_path / "scenarios.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(GsocError) as caught:
        read_scenarios(str(path))
    assert caught.value.key == key and told in caught.value.text()


def test_cells_on_the_clipboard() -> None:
    assert cells_of_text("a\tb\r\n1,5\t\r\n") == [["a", "b"], ["1,5", ""]]
    assert cells_of_text('"two\nlines"\tb\nc') == [["two\nlines", "b"], ["c", ""]]
    assert cells_of_text("7") == [["7"]]
    cells = [["a", ""], ["", "two\nlines"]]
    assert cells_of_text(text_of_cells(cells)) == cells
    with pytest.raises(GsocError):
        cells_of_text("\n")
