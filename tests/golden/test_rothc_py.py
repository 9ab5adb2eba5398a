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
from gsocseq_plugin.core.rothc.moisture import deepest_deficit, moisture_factor, moisture_line, monthly_limits, next_deficit
from gsocseq_plugin.core.rothc.rates import temperature_factor
from gsocseq_plugin.core.rothc.step import humified_shares, manure_input, month_step, plant_input, remaining

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


def step_through(months, pools, deficit):
    """Yield the pools after each month, and the modifiers on the way."""
    b, h = humified_shares(CLAY)
    deepest = deepest_deficit(CLAY, DEPTH)
    for month in months:
        t, p, e, c, fym, cover, r = (np.array([float(month[name])]) for name in ("Tmp", "Rain", "Evap", "C_inp", "FYM", "PC", "DPM_RPM"))
        bare = cover == 0
        deficit = next_deficit(deficit, p - ROTHAMSTED.evaporation * e, monthly_limits(deepest, bare))
        xi = temperature_factor(t, ROTHAMSTED) * moisture_factor(deficit, moisture_line(deepest)) * np.where(bare, 1.0, 0.6)
        pools = month_step(pools, remaining(xi), b, h) + plant_input(r) * c + manure_input(1) * fym
        yield pools, deficit, xi


def spun_up(months):
    """The equilibrium of the first twelve months, repeated, and December's deficit."""
    deficit, xis = np.zeros(1), []
    for _ in range(5):
        steps = list(step_through(months[:12], np.zeros((4, 1)), deficit))
        xis, deficit = [xi for _, _, xi in steps], steps[-1][1]
    b, h = humified_shares(CLAY)
    inputs = np.array([float(month["C_inp"]) for month in months[:12]])
    proportions = (inputs / inputs.sum())[:, None, None]
    year = months_map(np.stack(xis), b, h, plant_input(np.array([1.44]))[None], proportions)
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
    for expected, (after, _, _) in zip(results, step_through(months[12:], pools, deficit)):
        printed = [float(expected[f"{pool}_t_C_ha"]) for pool in ("DPM", "RPM", "BIO", "HUM")]
        assert np.abs(after[:, 0] - printed).max() < 1e-9, (expected["Year"], expected["Month"])
