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
    """December's deficit by repeating the year, and the number of years until it repeats."""
    deficit, years = np.zeros(balance.shape[1]), np.zeros(balance.shape[1], int)
    for year in range(1, DEFICIT_MAX_YEARS + 1):
        december = year_deficits(deficit, balance, limits)[-1]
        moved = np.abs(december - deficit) > DEFICIT_TOLERANCE
        deficit, years = december, np.where(moved, year + 1, years)
    return deficit, years


def balances(rng, kind):
    """P - E, mm: any weather; nearly closed years that dry out over decades; dry all year; whole millimetres."""
    weather = rng.normal(rng.uniform(-20, 5, N), rng.uniform(1, 60, N), (12, N))
    if kind == "nearly closed":
        return weather - weather.mean(axis=0) - 10.0 ** rng.uniform(-2, 0, N)
    return {"any": weather, "dry": -np.abs(weather) / 20.0, "rounded": np.round(weather)}[kind]


@pytest.mark.parametrize("kind", ["any", "nearly closed", "dry", "rounded"])
def test_the_closed_year_is_where_repetition_ends(rng, kind):
    balance = balances(rng, kind)
    bare = rng.random((12, N)) < rng.choice([0.0, 0.1, 0.5, 1.0], N)
    limits = monthly_limits(deepest_deficit(rng.uniform(0, 90, N)), bare)
    expected, years = repeated(balance, limits)
    start, unclosed = repeated_year_start(balance, limits)
    closes = years <= DEFICIT_MAX_YEARS
    # the rounding of up to a thousand additions of about 100 mm
    assert np.abs(start - expected)[closes].max() < 1e-9
    assert unclosed <= (~closes).sum(), "a pixel on its way to a cycle may be taken there at once, never the other way round"


def test_a_slowly_drying_pixel_is_taken_to_its_end_at_once():
    balance, limits = np.full((12, 1), -0.002), np.full((12, 1), -40.0)
    start, unclosed = repeated_year_start(balance, limits)  # it takes 1667 years to get there
    assert (start[0], unclosed) == (-40.0, 0)


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
