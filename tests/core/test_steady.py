"""Steady states: against two thousand years of stepping, and years against looking at every year."""

from __future__ import annotations

import weakref
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from chain_blocks import CALENDAR, N, run
from start_blocks import started

from gsocseq_plugin.core.gsocseq import steady as steady_module
from gsocseq_plugin.core.gsocseq.block import part_of
from gsocseq_plugin.core.gsocseq.chain import no_warm_up_stage, spin_up_stage
from gsocseq_plugin.core.gsocseq.scenarios import Scenario
from gsocseq_plugin.core.gsocseq.start import forward_start
from gsocseq_plugin.core.gsocseq.steady import LONGEST, SHARES, Modes, last_year_outside, steady
from gsocseq_plugin.core.rothc.ahead import year_map
from gsocseq_plugin.core.rothc.annual import AffineMap, months_map
from gsocseq_plugin.core.rothc.conventions import CONVENTIONS, FAO_SCRIPTS, ROTHAMSTED
from gsocseq_plugin.core.rothc.step import humified_shares, manure_input, month_step, plant_input, remaining
from gsocseq_plugin.core.types import Climate, Status

SCENARIOS = (Scenario("SSM1", 5.0), Scenario("SSM2", 10.0), Scenario("ADD", 20.0, addition=0.5, fym=0.3))
LINES = len(SCENARIOS) + 1


def at_rest(block, method, counts=None):
    """The start, the final status and the lines at rest."""
    _, start = started(block, method)
    with np.errstate(all="ignore"):
        return (start, *steady(start, method, Counter() if counts is None else counts))


def random_years(rng, n):
    """The maps of n years, from dry and cold (xi 0.05) to hot and wet (xi 4) ground, one random input each."""
    xi = rng.uniform(0.0, 1.0, (12, n)) * np.exp(rng.uniform(np.log(0.1), np.log(8.0), n))
    shares = rng.dirichlet(np.ones(12), n).T[:, None, :]
    return months_map(xi, *humified_shares(rng.uniform(0, 80, n)), plant_input(rng.uniform(0.1, 3.0, n))[None], shares), xi


@pytest.mark.parametrize("name", ["manual", "rothamsted"])
def test_two_thousand_years_of_months_end_there(block, method, name):
    """Every month stepped as the model is defined. After a thousand years DPM, RPM and BIO have come to rest and what is still missing is
    one exponential, HUM's: of the stocks after 1000, 1500 and 2000 years it makes a geometric sequence, whose limit Aitken's formula gives.

    1e-8 t C/ha: 24 000 steps round stocks of 100 t C/ha by 1e-14 each, most of which decays, and the formula multiplies that by at most ten.
    """
    method = replace(method, convention=CONVENTIONS[name], scenarios=SCENARIOS)
    block = replace(block, fym=np.full(N, 0.05))
    start, _, lines = at_rest(block, method)
    climate, ground = start.seen("mid", method)
    state = start.states["mid"]
    carbon, fym = start.carbon, (0.05, 0.05, 0.05, 0.35)
    plants = [state.c_input, state.c_input * 1.05, state.c_input * 1.10, state.c_input * 1.20 + 0.5]
    deficit = ground.closed_year_start(climate)[0] if method.convention.repeat_year else state.deficit
    pools, stocks = [state.pools[:4]] * LINES, []
    for year in range(1, 2001):
        xi, deficit = ground.year_modifiers(climate, start.paddy, deficit)
        for month in range(12):
            left = remaining(xi[month])
            shares = carbon.proportions[month]
            for line in range(LINES):
                incoming = carbon.splits[0] * (plants[line] * shares[0]) + carbon.splits[1] * (fym[line] * shares[1])
                pools[line] = month_step(pools[line], left, ground.b, ground.h) + incoming
        if year in (1000, 1500, 2000):
            stocks.append(np.stack([each.sum(axis=0) + state.pools[4] for each in pools]))
    before, after = stocks[1] - stocks[0], stocks[2] - stocks[1]
    with np.errstate(divide="ignore", invalid="ignore"):
        limits = np.where(np.abs(before) < 1e-10, stocks[2], stocks[0] - before**2 / (after - before))
    for line, limit, end in zip(lines, limits, stocks[2]):
        np.testing.assert_allclose(line.stock, limit, atol=1e-8)
        assert (np.abs(line.stock - end) <= np.abs(after).max() + 1e-8).all() and (np.abs(line.stock - end) < 1e-3).sum() > N // 2
        np.testing.assert_allclose(line.change, line.stock - state.soc, atol=1e-12)


def test_modes_are_the_powers_of_the_year(rng):
    """1e-11 of the largest term: the eigenvectors are differences of rates that lie apart by a part in a hundred at least."""
    year, _ = random_years(rng, 300)
    pools = rng.normal(0.0, 20.0, (4, 300))
    modes = Modes.of(year)
    amplitudes, stepped = modes.amplitudes(pools), pools
    scale = np.abs(amplitudes).sum(axis=0)
    assert ((modes.rates > 0.0) & (modes.rates < 1.0)).all() and (modes.rates[2] < modes.rates[3]).all()
    for years in range(200):
        np.testing.assert_allclose((amplitudes * modes.rates**years).sum(axis=0) / scale, stepped.sum(axis=0) / scale, atol=1e-11)
        stepped = year.times(stepped)


def test_the_equilibrium_does_not_move(rng):
    year, _ = random_years(rng, 300)
    rest = year.equilibrium()[0] * 3.0
    np.testing.assert_allclose(year.apply(rest, [np.full(300, 3.0)]), rest, rtol=1e-12)


def test_years_are_those_found_by_looking_at_every_year(rng):
    """Random ground and random pools, most of them out of proportion: the stock may pass its equilibrium, or come near and leave again."""
    n, horizon = 900, 6000
    year, _ = random_years(rng, n)
    pools = rng.normal(0.0, 1.0, (4, n)) * np.array([[0.2], [4.0], [1.5], [12.0]])
    stocks, at = np.empty((horizon, n)), pools
    for index in range(horizon):
        stocks[index] = np.abs(at.sum(axis=0))
        at = year.times(at)
    modes = Modes.of(year)
    amplitudes = modes.amplitudes(pools)
    turning = 0
    for share in (50, *SHARES):
        margin = stocks[0] * (1.0 - share / 100.0)
        outside = stocks > margin
        expected = horizon - 1 - outside[::-1].argmax(axis=0)
        settled = (np.abs(amplitudes) * modes.rates**horizon).sum(axis=0) < margin  # all terms together can never get out again
        assert settled.sum() > 0.8 * n
        assert np.array_equal(last_year_outside(amplitudes, modes.rates, margin)[settled], expected[settled])
        turning += int((settled & (outside.argmin(axis=0) != expected + 1)).sum())
    assert turning > 50, "among them are stocks that come in and leave again"


def test_no_year_outside():
    """A first year inside is no year outside: the search may begin on the way (rothamsted)."""
    assert last_year_outside(np.array([[0.1], [0.2], [0.0], [-0.3]]), np.full((4, 1), 0.5), np.array([1.0])).tolist() == [-1]


def drying(block, lack=0.3):
    """A warm-up with much rain, then months that lack 0.3 mm each: the deficit grows for years before it repeats."""
    warmup, ahead = block.warmup, block.forward
    wet = Climate(warmup.tmean, warmup.pet + 50.0, warmup.pet)
    return replace(block, warmup=wet, forward=Climate(ahead.tmean, 0.75 * ahead.pet - lack * (ahead.pet > 1.0), ahead.pet))


@pytest.mark.parametrize(("name", "change"), [("manual", lambda block: block), ("rothamsted", lambda block: block), ("rothamsted", drying)])
def test_years_are_those_of_the_forward_phase(block, method, name, change):
    """`forward` at every horizon up to 600 years, with its own moisture: under rothamsted it is carried on from the warm-up."""
    block, method = change(block), replace(method, convention=CONVENTIONS[name], scenarios=SCENARIOS)
    start, _, lines = at_rest(block, method)
    *_, futures = run(block, replace(method, horizons=tuple(range(1, 601))))
    seen = 0
    for index, line in enumerate(lines):
        stocks = np.stack([start.states["mid"].soc, *(f.bau["mid"] if index == 0 else f.ssm[index - 1] for f in futures.values())])
        away = np.abs(stocks - line.stock)
        for share, years in zip(SHARES, line.years):
            outside = away > away[0] * ((100 - share) / 100.0)
            expected = 600 - outside[::-1].argmax(axis=0) + 1
            early = expected < 500  # after 600 years DPM, RPM and BIO are gone and the rest only falls
            seen += int(early.sum())
            assert np.array_equal(years[early], expected[early])
    assert seen > 2 * N


def test_rothamsted_begins_with_other_years(block, method):
    """The test above sees years before the moisture repeats: the warm-up's last December is not that of the mean year, and land may dry on."""
    method = replace(method, convention=ROTHAMSTED)
    for seen, years in ((block, 1), (drying(block), 10)):
        _, start = started(seen, method)
        climate, ground = start.seen("mid", method)
        deficit = start.states["mid"].deficit
        for _ in range(years):
            before, (_, deficit) = deficit, ground.year_modifiers(climate, start.paddy, deficit)
        assert (np.abs(deficit - before) > 1e-6).any()


def test_the_maps_of_the_first_years_are_not_kept(block, method, monkeypatch):
    """Hundreds of years before the moisture repeats: a map for each would be gigabytes. Each is of the pixels that are open still."""
    alive, most, sizes = weakref.WeakSet(), [], []

    def watched(xi, ground, carbon):
        year = Kept(**vars(year_map(xi, ground, carbon)))
        alive.add(year)
        most.append(len(alive))
        sizes.append(xi.shape[1])
        return year

    class Kept(AffineMap):
        __hash__ = object.__hash__
        __eq__ = object.__eq__

    monkeypatch.setattr(steady_module, "year_map", watched)
    at_rest(drying(block, 0.01), replace(method, convention=ROTHAMSTED))
    assert len(sizes) > 200 and max(most) <= 3
    assert sizes[0] == N and sizes[1:] == sorted(sizes[1:], reverse=True) and sizes[-1] < N


def test_moisture_that_never_repeats_is_counted(block, method, monkeypatch):
    """Of fewer years than it takes, the last is the one that repeats."""
    method, counts = replace(method, convention=ROTHAMSTED), Counter()
    monkeypatch.setattr(steady_module, "DEFICIT_MAX_YEARS", 3)
    start, _, (bau, *_) = at_rest(drying(block, 1.0), method, counts)
    climate, ground = start.seen("mid", method)
    deficit = start.states["mid"].deficit
    for _ in range(3):
        before, (xi, deficit) = deficit, ground.year_modifiers(climate, start.paddy, deficit)
    assert counts["moisture_not_closed"] == (np.abs(deficit - before) > 1e-9).sum() > 0
    rest = year_map(xi, ground, start.carbon).equilibrium()[0] * start.states["mid"].c_input
    np.testing.assert_allclose(bau.stock, rest.sum(axis=0) + start.states["mid"].pools[4], rtol=1e-12)


def test_what_is_there_already_takes_no_years(block, method):
    """From the equilibrium itself: the SOC map is recent, the climate ahead is the spin-up's."""
    same = replace(block, forward=block.spinup, npp_series=None)
    first, counts = spin_up_stage(same, method, CALENDAR, Counter()), Counter()
    start = forward_start(no_warm_up_stage(first, same, method), same, method)
    _, (bau, *others) = steady(start, method, counts)
    assert np.abs(bau.change).max() < 1e-9 and not bau.years.any()
    assert counts["steady_already"] == N and all((line.years > 0).all() for line in others)


def test_almost_frozen_ground_takes_longer_than_is_told(block, method):
    cold = np.full((12, N), -20.0)
    cold[6] = -4.0  # one month in which a little decomposes
    counts = Counter()
    *_, lines = at_rest(replace(block, forward=Climate(cold, block.forward.prec, block.forward.pet)), method, counts)
    assert all((line.years[2] == LONGEST).all() for line in lines)
    assert counts["steady_longer"] == counts["steady_outside"] == N * (1 + len(method.scenarios))


def test_frozen_ground_has_no_steady_state(block, method):
    tmean = block.forward.tmean.copy()
    tmean[:, 4] = -20.0
    _, status, lines = at_rest(replace(block, forward=Climate(tmean, block.forward.prec, block.forward.pet)), method)
    assert np.flatnonzero(status == Status.FROZEN).tolist() == [4]
    assert not np.isfinite(lines[0].stock[4]) and np.isfinite(np.delete(lines[0].stock, 4)).all()


def test_less_than_nothing_is_nothing(block, method):
    """An input cut by more than all of it: what manure and no plants hold."""
    method = replace(method, scenarios=(Scenario("NONE", -100.0), Scenario("LESS", -150.0)))
    start, _, (_, none, less) = at_rest(block, method)
    assert np.array_equal(none.stock, less.stock)
    np.testing.assert_allclose(none.stock, start.states["mid"].pools[4], rtol=1e-12)


@pytest.mark.parametrize("name", ["manual", "rothamsted"])
def test_a_pixel_does_not_know_its_neighbours(block, method, name):
    method = replace(method, convention=CONVENTIONS[name])
    *_, lines = at_rest(block, method)
    for pixel in range(N):
        *_, alone = at_rest(part_of(block, slice(pixel, pixel + 1)), method)
        for line, one in zip(lines, alone):
            assert line.stock[pixel] == one.stock[0] and line.years[:, pixel].tolist() == one.years[:, 0].tolist()


def test_what_has_no_steady_state_is_a_bug_here(block, method):
    """The step refuses both by name before it comes so far."""
    with pytest.raises(ValueError):
        at_rest(replace(block, forward=block.warmup), method)
    with pytest.raises(ValueError):
        at_rest(block, replace(method, convention=FAO_SCRIPTS))


def test_manure_has_a_share_in_the_equilibrium(rng):
    """The unit of manure at rest, by its own splits: more than a unit of plants, for a part is humus already."""
    year, xi = random_years(rng, 50)
    b, h = humified_shares(np.full(50, 20.0))
    both = months_map(xi, b, h, np.stack([plant_input(np.full(50, 1.44)), manure_input(50)]), np.full((12, 2, 1), 1.0 / 12.0))
    plants, manure = both.equilibrium().sum(axis=1)
    assert (manure > plants).all()
