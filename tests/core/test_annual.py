"""The annual affine map against the monthly stepper, mass balance, linearity; both against a scalar model that shares no code."""

from __future__ import annotations

import math

import numpy as np
import pytest
import scalar_rothc as model

from gsocseq_plugin.core.rothc.ahead import CarbonInput, maps_ahead, year_map
from gsocseq_plugin.core.rothc.conventions import MANUAL, ROTHAMSTED
from gsocseq_plugin.core.rothc.ground import Ground
from gsocseq_plugin.core.rothc.step import humified_shares, manure_input, month_step, plant_input, remaining
from gsocseq_plugin.core.types import Climate

N = 40


@pytest.fixture
def cover(rng):
    return rng.choice([0.6, 0.8, 1.0], (12, N))


@pytest.fixture
def ground(rng, cover):
    return Ground.of(MANUAL, rng.uniform(3, 60, N), cover)


@pytest.fixture
def carbon(rng):
    splits = np.stack([plant_input(rng.choice([1.44, 0.67, 0.25], N)), manure_input(N)])
    shares = rng.uniform(0, 1, (12, 2, N))
    return CarbonInput(splits, shares / shares.sum(axis=0))


def stepped(pools, xi, ground, carbon, amounts, years):
    for _ in range(years):
        for month in range(12):
            pools = month_step(pools, remaining(xi[month]), ground.b, ground.h)
            for kind, amount in enumerate(amounts):
                pools = pools + carbon.splits[kind] * carbon.proportions[month, kind] * amount
    return pools


@pytest.mark.parametrize("years", [1, 20, 100])
def test_closed_form_equals_stepping(make_climate, ground, carbon, rng, years):
    climate = make_climate(N)
    start, _ = ground.closed_year_start(climate)
    xi, _ = ground.year_modifiers(climate, np.ones(N), start)
    pools, amounts = rng.uniform(0, 60, (4, N)), (rng.uniform(0, 9, N), rng.uniform(0, 3, N))
    maps, _ = maps_ahead((years,), climate, ground, np.ones(N), carbon, np.zeros(N))
    by_steps = stepped(pools, xi, ground, carbon, amounts, years)
    # 1e-9 t C/ha: a billionth of what any soil map resolves, far above the rounding of 1200 steps (about 1e-12)
    assert np.abs(maps[years].apply(pools, amounts) - by_steps).max() < 1e-9


def test_at_equilibrium_a_year_changes_nothing(make_climate, ground, carbon):
    climate = make_climate(N)
    start, _ = ground.closed_year_start(climate)
    xi, _ = ground.year_modifiers(climate, np.ones(N), start)
    year = year_map(xi, ground, carbon)
    units = year.equilibrium()
    alive = np.isfinite(units).all(axis=(0, 1)) & (xi.sum(axis=0) > 0.05)
    assert alive.sum() > N / 2
    pools = 3.0 * units[0] + 0.5 * units[1]
    after = year.apply(pools, (np.full(N, 3.0), np.full(N, 0.5)))
    assert np.abs(after - pools)[:, alive].max() < 1e-9


def test_what_is_left_after_a_month_are_the_exponentials_of_the_four_rates():
    """The powers in `remaining` are those of the rates 10, 0.3, 0.66 and 0.02 per year (Coleman & Jenkinson 1996)."""
    for xi in (0.0, 1e-6, 0.01, 0.7, 3.0, 9.0):
        left = remaining(np.array([xi]))[:, 0]
        expected = [math.exp(-k * xi / 12) for k in (10.0, 0.3, 0.66, 0.02)]
        assert left == pytest.approx(expected, rel=1e-13), "the last digit of an exponential, 500 times over (5e-14 was measured)"
    assert np.isnan(remaining(np.array([np.nan]))).all()


def test_carbon_is_neither_made_nor_lost(rng):
    pools, xi, clay = rng.uniform(0, 60, (4, N)), rng.uniform(0, 4, N), rng.uniform(0, 80, N)
    b, h = humified_shares(clay)
    after = month_step(pools, remaining(xi), b, h)
    decayed = sum(pool * -np.expm1(-k * xi / 12) for pool, k in zip(pools, (10.0, 0.3, 0.66, 0.02)))
    x = 1.67 * (1.85 + 1.60 * np.exp(-0.0786 * clay))
    respired = decayed * x / (x + 1.0)
    assert np.abs(after.sum(axis=0) + respired - pools.sum(axis=0)).max() < 1e-9


def test_the_stock_is_linear_in_the_input(make_climate, ground, carbon, rng):
    maps, _ = maps_ahead((20,), make_climate(N), ground, np.ones(N), carbon, np.zeros(N))
    pools, c = rng.uniform(0, 60, (4, N)), rng.uniform(0, 9, N)
    soc = [maps[20].apply(pools, (share * c, np.zeros(N))).sum(axis=0) for share in (0.0, 1.0, 1.2)]
    assert np.abs((soc[2] - soc[0]) - 1.2 * (soc[1] - soc[0])).max() < 1e-9


def test_power_of_zero_years_is_the_identity(make_climate, ground, carbon, rng):
    climate = make_climate(N)
    xi, _ = ground.year_modifiers(climate, np.ones(N), np.zeros(N))
    pools = rng.uniform(0, 60, (4, N))
    none = year_map(xi, ground, carbon).power(0)
    assert np.array_equal(none.apply(pools, (np.ones(N), np.ones(N))), pools)


def test_a_year_equals_the_scalar_model(make_climate, ground, cover, rng):
    climate = make_climate(N)
    plain = CarbonInput(plant_input(np.full(N, 1.44))[None], np.full((12, 1, N), 1 / 12))
    start = rng.uniform(0, 1, N) * ground.limits.min(axis=0)
    xi, december = ground.year_modifiers(climate, np.ones(N), start)
    pools, c = rng.uniform(0, 60, (4, N)), rng.uniform(0, 9, N)
    after = year_map(xi, ground, plain).apply(pools, (c,))
    for i in range(N):
        months = list(zip(climate.tmean[:, i], climate.prec[:, i], climate.pet[:, i]))
        expected, deficit = model.year(list(pools[:, i]), months, cover[:, i], ground.clay[i], 1.44, c[i], 0.0, start[i])
        assert after[:, i] == pytest.approx(expected, abs=1e-10)
        assert december[i] == pytest.approx(deficit, abs=1e-10)


def test_the_moisture_year_closes_like_the_scalar_model(make_climate, ground, cover):
    climate = make_climate(N)
    start, unclosed = ground.closed_year_start(climate)
    assert unclosed == 0
    for i in range(N):
        months = list(zip(climate.tmean[:, i], climate.prec[:, i], climate.pet[:, i]))
        assert start[i] == pytest.approx(model.closed_start(months, cover[:, i], ground.clay[i]), abs=1e-9)
    _, december = ground.year_modifiers(climate, np.ones(N), start)
    assert np.abs(december - start).max() <= 1e-9


def test_rothamsted_carries_the_deficit_from_year_to_year(make_climate, rng):
    climate = make_climate(N)
    ground = Ground.of(ROTHAMSTED, rng.uniform(3, 60, N), rng.choice([0.6, 1.0], (12, N)))
    plain = CarbonInput(plant_input(np.full(N, 1.44))[None], np.full((12, 1, N), 1 / 12))
    start = -0.9 * np.abs(ground.limits.min(axis=0))
    maps, _ = maps_ahead((3, 7), climate, ground, np.ones(N), plain, start)
    pools, c, deficit = rng.uniform(0, 60, (4, N)), np.full(N, 2.0), start
    after = pools
    for _ in range(7):
        xi, deficit = ground.year_modifiers(climate, np.ones(N), deficit)
        after = stepped(after, xi, ground, plain, (c,), 1)
    assert np.abs(maps[7].apply(pools, (c,)) - after).max() < 1e-9


def test_a_series_of_years_is_composed_in_order(make_climate, ground, carbon, rng):
    series = make_climate(N, years=5)
    maps, _ = maps_ahead((2, 5), series, ground, np.ones(N), carbon, np.zeros(N))
    pools, amounts = rng.uniform(0, 60, (4, N)), (np.full(N, 2.0), np.full(N, 1.0))
    after, deficit, results = pools, np.zeros(N), {}
    for year in range(5):
        xi, deficit = ground.year_modifiers(series.year(year), np.ones(N), deficit)
        after = results[year + 1] = stepped(after, xi, ground, carbon, amounts, 1)
    for horizon in (2, 5):
        assert np.abs(maps[horizon].apply(pools, amounts) - results[horizon]).max() < 1e-9


def test_missing_values_stay_where_they_are(make_climate, rng):
    climate, clay, cover = make_climate(N), rng.uniform(3, 60, N), rng.choice([0.6, 1.0], (12, N))
    plain = CarbonInput(plant_input(np.full(N, 1.44))[None], np.full((12, 1, N), 1 / 12))

    def run(tmean, clay):
        ground = Ground.of(MANUAL, clay, cover)
        maps, _ = maps_ahead((20,), Climate(tmean, climate.prec, climate.pet), ground, np.ones(N), plain, np.zeros(N))
        return maps[20].apply(np.ones((4, N)), (np.ones(N),))

    whole = run(climate.tmean, clay)
    holed_t, holed_clay = climate.tmean.copy(), clay.copy()
    holed_t[4, 3], holed_clay[7] = np.nan, np.nan
    holed = run(holed_t, holed_clay)
    others = np.delete(np.arange(N), [3, 7])
    assert np.array_equal(holed[:, others], whole[:, others])
    assert np.isnan(holed[:, [3, 7]]).all()


def test_a_neighbour_that_still_dries_changes_no_digit(make_climate, rng):
    """Rothamsted carries the deficit on: each pixel goes by the closed form as soon as its own moisture repeats."""
    wet = make_climate(N)
    dry = Climate(wet.tmean, np.full((12, N), 10.0), np.full((12, N), 10.0 / 0.75 + rng.uniform(0.01, 0.5, N)))
    cover = rng.choice([0.6, 1.0], (12, 2 * N))
    both = Climate(*(np.concatenate([getattr(wet, name), getattr(dry, name)], axis=1) for name in ("tmean", "prec", "pet")))
    clay, start = rng.uniform(3, 60, 2 * N), np.zeros(2 * N)

    def maps(pixels):
        ground = Ground.of(ROTHAMSTED, clay[pixels], cover[:, pixels])
        n = ground.clay.size
        plain = CarbonInput(plant_input(np.full(n, 1.44))[None], np.full((12, 1, n), 1 / 12))
        return maps_ahead((1, 20, 300), both.part(np.arange(2 * N)[pixels]), ground, np.ones(n), plain, start[pixels])[0]

    together, first, second = maps(slice(None)), maps(slice(0, N)), maps(slice(N, None))
    for horizon in (1, 20, 300):
        for name in ("diagonal", "bio", "hum", "inputs"):
            alone = np.concatenate([getattr(part[horizon], name) for part in (first, second)], axis=-1)
            assert np.array_equal(getattr(together[horizon], name), alone)
