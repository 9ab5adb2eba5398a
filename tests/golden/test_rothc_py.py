"""Convention `rothamsted` against Rothamsted's own Python translation (Coleman, Prout & Milne 2024, Apache-2.0): its example, month by month.

`rothc_py_input.csv` and `rothc_py_months.csv` hold the spin-up year and the first years of the example; all of it is read from beside the checkout.
"""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from gsocseq_plugin.core.rothc.annual import months_map
from gsocseq_plugin.core.rothc.conventions import ROTHAMSTED
from gsocseq_plugin.core.rothc.ground import Ground
from gsocseq_plugin.core.rothc.step import manure_input, month_step, plant_input, remaining
from gsocseq_plugin.core.types import Climate

HERE = Path(__file__).parent
CLAY, DEPTH, IOM = np.array([13.0]), 25.0, 3.0041
# The translation's spin-up stops at a change of 1e-6 t C/ha in a year, ours is the fixed point.
EQUILIBRIUM_TOLERANCE = 2e-4


@pytest.fixture(params=["bundled", "whole"])
def example(request):
    """(input months as dicts, result months as dicts)"""
    if request.param == "bundled":
        files = HERE / "rothc_py_input.csv", HERE / "rothc_py_months.csv"
        return tuple(list(csv.DictReader(open(path, encoding="utf-8"))) for path in files)
    folder = request.getfixturevalue("shared") / "data" / "rothc_py"
    lines = (folder / "RothC_input.dat").read_text().splitlines()
    names = ["year", "month", "modern", "Tmp", "Rain", "Evap", "C_inp", "FYM", "PC", "DPM_RPM"]
    months = [dict(zip(names, line.split())) for line in lines[7:] if line.strip()]
    return months, list(csv.DictReader(open(folder / "month_results.csv", encoding="utf-8")))


def column(months, name):
    """One column of the example's months, (months, 1)."""
    return np.array([[float(month[name])] for month in months])


def ground_and_climate(months):
    """The example's ground (bare or covered as in this year) and the climate of twelve months."""
    cover = np.where(column(months, "PC") == 0, 1.0, 0.6)
    ground = Ground.of(ROTHAMSTED, CLAY, cover, depth=DEPTH)
    return ground, Climate(column(months, "Tmp"), column(months, "Rain"), column(months, "Evap"))


def step_through(months, pools, deficit):
    """Yield the pools after each month, year by year."""
    for first in range(0, len(months), 12):
        year = months[first : first + 12]
        ground, climate = ground_and_climate(year)
        xis, deficit = ground.year_modifiers(climate, np.ones(1), deficit)
        for xi, c, fym, r in zip(xis, *(column(year, name) for name in ("C_inp", "FYM", "DPM_RPM"))):
            pools = month_step(pools, remaining(xi), ground.b, ground.h) + plant_input(r) * c + manure_input(1) * fym
            yield pools


def spun_up(months):
    """The equilibrium of the first twelve months, repeated, and December's deficit."""
    ground, climate = ground_and_climate(months[:12])
    start, unclosed = ground.closed_year_start(climate)
    assert unclosed == 0
    xi, deficit = ground.year_modifiers(climate, np.ones(1), start)
    inputs = column(months[:12], "C_inp")
    proportions = (inputs / inputs.sum())[:, None]
    year = months_map(xi, ground.b, ground.h, plant_input(np.array([1.44]))[None], proportions)
    return year.equilibrium()[0] * inputs.sum(), deficit


def test_equilibrium(example):
    months, results = example
    pools, _ = spun_up(months)
    printed = equilibrium_printed()
    assert np.abs(pools[:, 0] - printed).max() < EQUILIBRIUM_TOLERANCE
    assert pools.sum() + IOM == pytest.approx(37.211050264543026, abs=EQUILIBRIUM_TOLERANCE)


def equilibrium_printed():
    """The pools after the translation's own spin-up, the first row of its year_results.csv."""
    return np.array([0.14546618698414296, 5.678120858752452, 0.7405937979752077, 27.642769420831222])


def test_every_month_from_the_printed_start(example):
    months, results = example
    _, deficit = spun_up(months)
    pools = equilibrium_printed()[:, None]
    assert len(results) == len(months) - 12 >= 24
    for expected, after in zip(results, step_through(months[12:], pools, deficit)):
        printed = [float(expected[f"{pool}_t_C_ha"]) for pool in ("DPM", "RPM", "BIO", "HUM")]
        assert np.abs(after[:, 0] - printed).max() < 1e-9, (expected["Year"], expected["Month"])
