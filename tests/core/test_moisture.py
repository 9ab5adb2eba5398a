"""The repeated moisture year against plain repetition, and a year in memory that is used again."""

from __future__ import annotations

import numpy as np
import pytest

from gsocseq_plugin.core.constants import DEFICIT_MAX_YEARS, DEFICIT_TOLERANCE
from gsocseq_plugin.core.rothc.conventions import FAO_SCRIPTS, MANUAL
from gsocseq_plugin.core.rothc.ground import Ground
from gsocseq_plugin.core.rothc.moisture import deepest_deficit, monthly_limits, repeated_year_start, year_deficits

N = 4000


def repeated(balance, limits):
    """December's deficit by repeating the year, and how many pixels still move in the last of the years."""
    deficit = np.zeros(balance.shape[1])
    for _ in range(DEFICIT_MAX_YEARS):
        december = year_deficits(deficit, balance, limits)[-1]
        moved, deficit = np.abs(december - deficit) > DEFICIT_TOLERANCE, december
    return deficit, int(moved.sum())


def balances(rng, kind):
    """P - E, mm: any weather; nearly closed years that dry out over decades; dry all year; whole millimetres."""
    weather = rng.normal(rng.uniform(-20, 5, N), rng.uniform(1, 60, N), (12, N))
    if kind == "nearly closed":
        return weather - weather.mean(axis=0) - 10.0 ** rng.uniform(-3, 0, N)
    return {"any": weather, "dry": -np.abs(weather) / 20.0, "rounded": np.round(weather)}[kind]


@pytest.mark.parametrize("kind", ["any", "nearly closed", "dry", "rounded"])
def test_the_closed_year_is_where_repetition_ends(rng, kind):
    balance = balances(rng, kind)
    bare = rng.random((12, N)) < rng.choice([0.0, 0.1, 0.5, 1.0], N)
    limits = monthly_limits(deepest_deficit(rng.uniform(0, 90, N)), bare)
    expected, moving = repeated(balance, limits)
    start, unclosed = repeated_year_start(balance, limits)
    # the rounding of up to a thousand additions of about 100 mm
    assert np.abs(start - expected).max() < 1e-9
    assert unclosed == moving


@pytest.mark.parametrize("fall, end, unclosed", [(0.05, -40.0, 0), (0.039, -39.0, 1), (1e-6, -0.001, 1)])
def test_drying_stops_where_a_thousand_years_end(fall, end, unclosed):
    balance, limits = np.full((12, 1), -fall / 12), np.full((12, 1), -40.0)
    start, still_open = repeated_year_start(balance, limits)
    assert start[0] == pytest.approx(end, abs=1e-9) and still_open == unclosed


@pytest.mark.parametrize("convention", [MANUAL, FAO_SCRIPTS], ids=lambda convention: convention.name)
def test_used_memory_changes_no_digit(make_climate, rng, convention):
    climate = make_climate(N)
    ground = Ground.of(convention, rng.uniform(3, 60, N), rng.choice([0.6, 1.0, np.nan], (12, N), p=[0.6, 0.39, 0.01]))
    start, paddy = -rng.uniform(0, 20, N), rng.choice([0.4, 1.0], N)
    xi, december = ground.year_modifiers(climate, paddy, start)
    buffers = (np.full((12, N), np.nan), np.full((12, N), np.inf))
    again, december_again = ground.year_modifiers(climate, paddy, start, buffers)
    assert np.array_equal(again, xi, equal_nan=True)
    assert np.array_equal(december_again, december, equal_nan=True)
    assert np.isnan(xi).any() and not np.isnan(xi).all()
