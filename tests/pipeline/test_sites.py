"""Tables of sites in the terminal: what is said of each row, of the whole, and of tables that cannot be read."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Callable, Dict, List

import pytest

from gsocseq_plugin.__main__ import main

POINTS = Path(__file__).resolve().parents[1] / "golden" / "fao_scripts_points.csv"


def rows_of(path: Path) -> List[Dict[str, str]]:
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def table(tmp_path: Path) -> Callable[..., Path]:
    """table(cells of the first row, of the second, ...) -> a table of the first points, changed so."""

    def make(*changes: Dict[str, object]) -> Path:
        regular = {row["id"] for row in rows_of(POINTS.with_name("fao_scripts_results.csv")) if row["status"] == "regular"}
        good = next(row for row in rows_of(POINTS) if row["id"] in regular)
        path = tmp_path / "sites.csv"
        with open(path, "w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, list(good))
            writer.writeheader()
            writer.writerows([{**good, **change} for change in changes])
        return path

    return make


@pytest.mark.parametrize(
    "cells, words",
    [
        ({"T8100_03": 288.1}, "out of range: temperature 288.1 (-90 to 60 degC); if it is in kelvin, subtract 273.15"),
        ({"clay": 250}, "out of range: clay 250 (0 to 100 %); if it is in g/kg, multiply by 0.1"),
        ({"cov_05": 0.2}, "out of range: cover factor 0.2 (0.6 to 1); if it is the vegetated share P"),
        ({"Ps_2005_02": -999}, "out of range: rain -999 (0 to 5000 mm/month)"),
        ({"E0118_12": 5001}, "out of range: evaporation 5001 (0 to 5000 mm/month)"),
    ],
)
def test_what_is_out_of_range_is_named(table, tmp_path, capsys, cells, words):
    target = tmp_path / "out.csv"
    assert main(["sites", str(table({}, cells)), str(target)]) == 0
    first, second = (row["status"] for row in rows_of(target))
    assert first == "ok" and second.startswith(words)
    said = capsys.readouterr()
    assert said.out == f"{target}\n" and "1  ok" in said.err and "1  out of range: clay, cover or climate" in said.err
    assert "no row has a result" not in said.err


def test_no_row_with_a_result_is_said(table, tmp_path, capsys):
    target = tmp_path / "out.csv"
    assert main(["sites", str(table({"clay": ""}, {"LU": 77})), str(target)]) == 0
    said = capsys.readouterr().err
    assert f"{target}: no row has a result" in said and "1  missing input: clay" in said and "1  unknown class: 77" in said


def test_a_header_alone(table, tmp_path, capsys):
    assert main(["sites", str(table()), str(tmp_path / "out.csv")]) == 2
    assert "no rows under its header" in capsys.readouterr().err and not (tmp_path / "out.csv").exists()


@pytest.mark.parametrize(
    "options, code", [([], 2), (["--spin-up", "analytical"], 2), (["--spin-up", "run"], 0), (["--convention", "fao-scripts"], 0)]
)
def test_years_are_for_the_method_run(table, tmp_path, capsys, options, code):
    assert main(["sites", str(table({})), str(tmp_path / "out.csv"), "--years", "20", *options]) == code
    assert ("--years: 20 was given, but" in capsys.readouterr().err) == bool(code)


def test_a_table_that_is_not_there(tmp_path, capsys):
    assert main(["sites", str(tmp_path / "nofile.csv"), str(tmp_path / "out.csv")]) == 2
    assert "there is no such file. Check the path." in capsys.readouterr().err


@pytest.mark.parametrize(
    "header, words",
    [
        ("id,SOC,clay,LU", ["missing: T8100_01 to E8100_12, T0118_01 to E0118_12", "found: -", "Add the columns"]),
        ("id,T8100_01", ["missing: T0118_01 to E0118_12", "found: 8100"]),
        ("id,T8100_01,T0118_01,T9110_01", ["periods found: 0118, 8100, 9110", "Rename or remove"]),
    ],
)
def test_climate_columns_that_are_missing(tmp_path, capsys, header, words):
    path = tmp_path / "sites.csv"
    path.write_text(header + "\n" + "1," * header.count(",") + "1\n")
    assert main(["sites", str(path), str(tmp_path / "out.csv")]) == 2
    said = capsys.readouterr().err
    for word in words:
        assert word in said
