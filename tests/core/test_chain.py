"""The whole chain on blocks of pixels: against the scalar model, statuses, options, and independence of how pixels are grouped."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
import scalar_rothc as model
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gsocseq_plugin.core.gsocseq.block import Block, joined, part_of
from gsocseq_plugin.core.gsocseq.bounds import HalfWidths
from gsocseq_plugin.core.gsocseq.chain import Calendar, forward_stage, no_warm_up_stage, spin_up_stage, warm_up_stage
from gsocseq_plugin.core.gsocseq.climate import normals
from gsocseq_plugin.core.gsocseq.inputs import SECOND_RUN, Method
from gsocseq_plugin.core.gsocseq.scenarios import Scenario
from gsocseq_plugin.core.rothc.conventions import ANALYTICAL, EQUILIBRIUM, MANUAL, ROTHAMSTED, RUN
from gsocseq_plugin.core.types import BOUNDS, Climate, Status

N = 12
CALENDAR = Calendar((1991, 2000), (2001, 2010))
SSM = (Scenario("SSM1", 5.0), Scenario("SSM2", 10.0), Scenario("SSM3", 20.0))


@pytest.fixture
def block(make_climate, rng):
    series, recent = make_climate(N, 10), make_climate(N, 10)
    series.tmean[:] += 8.0
    recent.tmean[:] += 8.0
    return Block(
        clay=rng.uniform(3, 60, N),
        cover=rng.choice([0.6, 1.0], (12, N)),
        soc=rng.uniform(20, 120, N),
        land_use=np.tile(rng.choice([2.0, 3.0], N), (1, 1)),
        spinup=normals(series),
        warmup=recent,
        forward=normals(recent),
        npp_series=(series.tmean, series.prec),
    )


@pytest.fixture
def method(classes):
    return Method(classes, SSM)


def run(block, method, calendar=CALENDAR, counts=None):
    counts = Counter() if counts is None else counts
    with np.errstate(all="ignore"):
        first = spin_up_stage(block, method, calendar, counts)
        stage = warm_up_stage(first, block, method, calendar, counts)
        status, futures = forward_stage(stage, block, method, counts)
    return first, stage, status, futures


def months(climate, pixel, year=0):
    part = slice(12 * year, 12 * year + 12)
    return list(zip(climate.tmean[part, pixel], climate.prec[part, pixel], climate.pet[part, pixel]))


def test_the_manual_chain_equals_the_scalar_model(block, method):
    first, stage, status, futures = run(block, method)
    assert (status == Status.OK).all()
    future = futures[20]
    for i in (0, 5):
        r = 1.44 if block.land_use[0, i] == 2.0 else 0.67
        series = Climate(*block.npp_series, np.zeros((120, N)))
        before = [months(series, i, y) for y in range(10)]
        after = [months(block.warmup, i, y) for y in range(10)]
        percents = {s.name: s.percent / 100 for s in SSM}
        expected = model.chain(
            block.soc[i], block.clay[i], r, block.cover[:, i], months(block.spinup, i), before, after, months(block.forward, i), percents
        )
        for bound in BOUNDS:
            # 1e-7: the scalar model's 20 000 years leave a rest of exp(-0.02 xi 20000) and its rounding; ours is exact
            assert first.states[bound].c_input[i] == pytest.approx(expected[bound]["c_eq"], rel=1e-7)
            assert stage.states[bound].soc[i] == pytest.approx(expected[bound]["t0"], rel=1e-7)
            assert stage.states[bound].c_input[i] == pytest.approx(expected[bound]["c_mean"], rel=1e-7)
            assert future.bau[bound][i] == pytest.approx(expected[bound]["BAU"], rel=1e-7)
        for scenario, values in zip(SSM, future.ssm):
            assert values[i] == pytest.approx(expected["mid"][scenario.name], rel=1e-7)
        assert future.ssm_low[i] == pytest.approx(expected["low"]["U"], rel=1e-7)
        assert future.ssm_high[i] == pytest.approx(expected["high"]["U"], rel=1e-7)


def test_pools_of_the_spin_up_add_up_to_the_map(block, method):
    first, *_ = run(block, method)
    assert first.states["mid"].soc == pytest.approx(block.soc, rel=1e-12)
    assert first.states["low"].soc == pytest.approx(0.8 * block.soc, rel=1e-12)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cuts=st.lists(st.integers(1, N - 1), max_size=4, unique=True), order=st.permutations(range(N)))
def test_grouping_and_order_of_pixels_change_no_digit(request, cuts, order):
    block, method = request.getfixturevalue("block"), request.getfixturevalue("method")
    order = np.array(order)
    _, stage, _, futures = run(block, method)
    shuffled = part_of(block, order)
    pieces = [part_of(shuffled, slice(a, b)) for a, b in zip([0, *sorted(cuts)], [*sorted(cuts), N])]
    rejoined = joined(pieces)
    assert np.array_equal(rejoined.soc, block.soc[order])
    parts = [run(piece, method) for piece in pieces]
    for name in ("mid", "low", "high"):
        soc = np.concatenate([part[1].states[name].soc for part in parts])
        assert np.array_equal(soc, stage.states[name].soc[order])
        bau = np.concatenate([part[3][20].bau[name] for part in parts])
        assert np.array_equal(bau, futures[20].bau[name][order])


def test_every_status(block, method):
    land_use = block.land_use.copy()
    land_use[0, :4] = [4.0, 99.0, np.nan, 11.0]
    soc, clay, cover = block.soc.copy(), block.clay.copy(), block.cover.copy()
    soc[4], soc[5], clay[6], clay[7], cover[3, 8], cover[2, 9] = np.nan, -9.0, np.nan, -1.0, np.nan, 0.3
    tmean = block.spinup.tmean.copy()
    tmean[:, 10] = -20.0
    warm = block.warmup.prec.copy()
    warm[7, 11] = np.nan
    holed = replace(
        block,
        land_use=land_use,
        soc=soc,
        clay=clay,
        cover=cover,
        spinup=Climate(tmean, block.spinup.prec, block.spinup.pet),
        warmup=Climate(block.warmup.tmean, warm, block.warmup.pet),
    )
    *_, status, _ = run(holed, method)
    assert [Status(s).name for s in status] == [
        "NOT_MODELLED",
        "UNKNOWN_CLASS",
        "MISSING_LAND_USE",
        "NOT_MODELLED",
        "MISSING_SOC",
        "NEGATIVE_SOC",
        "MISSING_CLAY",
        "NEGATIVE_CLAY",
        "MISSING_COVER",
        "OUT_OF_RANGE",
        "FROZEN",
        "MISSING_CLIMATE_WARM_UP",
    ]


@pytest.mark.parametrize("spin_up", [EQUILIBRIUM, ANALYTICAL, RUN])
def test_a_frozen_soil_has_no_equilibrium_by_any_method(block, method, spin_up):
    cold = replace(block, spinup=Climate(np.full((12, N), -6.0), block.spinup.prec, block.spinup.pet))
    *_, status, _ = run(cold, replace(method, spin_up=spin_up))
    assert (status == Status.FROZEN).all()


def test_a_soil_without_carbon_stays_so(block, method):
    bare = replace(block, soc=np.zeros(N))
    for rules in (method, replace(method, spin_up=RUN)):
        _, stage, status, futures = run(bare, rules)
        assert (status == Status.OK).all()
        assert (stage.states["mid"].soc == 0).all() and (futures[20].ssm[2] == 0).all()


def test_zero_npp_has_a_status_and_one_rainless_year_is_no_end(block, method):
    dry = np.zeros_like(block.npp_series[1])
    *_, status, _ = run(replace(block, npp_series=(block.npp_series[0], dry)), method)
    assert (status == Status.ZERO_NPP).all()
    prec = block.warmup.prec.copy()
    prec[24:36] = 0.0
    _, usual, _, _ = run(block, method)
    _, stage, status, _ = run(replace(block, warmup=Climate(block.warmup.tmean, prec, block.warmup.pet)), method)
    assert (status == Status.OK).all()
    left = stage.states["mid"].c_input / usual.states["mid"].c_input
    assert (left > 0.6).all() and (left < 1.0).all()


def test_manure_is_part_of_the_balance_and_can_exceed_it(block, method):
    fym = np.full(N, 0.3)
    plain, _, _, _ = run(block, method)
    first, stage, status, _ = run(replace(block, fym=fym), method)
    fine = status == Status.OK
    assert fine.any()
    assert first.states["mid"].soc[fine] == pytest.approx(block.soc[fine], rel=1e-12)
    assert (first.states["mid"].c_input[fine] < plain.states["mid"].c_input[fine]).all()
    *_, status, _ = run(replace(block, fym=np.full(N, 1e3)), method)
    assert (status == Status.FYM_EXCEEDS_SOC).all()


def test_added_manure_and_additions_raise_only_their_scenario(block, method):
    scenarios = (SSM[0], Scenario("SSM2", 10.0), Scenario("FYM", 10.0, fym=1.0), Scenario("ADD", 10.0, addition=1.0))
    *_, futures = run(block, replace(method, scenarios=scenarios))
    ssm = futures[20].ssm
    assert (ssm[2] > ssm[1] + 1.0).all() and (ssm[3] > ssm[1] + 1.0).all()
    # Manure is more stable than fresh plant residues of the same carbon: part of it is humus already.
    *_, plain = run(block, method)
    assert ssm[0] == pytest.approx(plain[20].ssm[0], rel=1e-13)


def test_paddy_slows_decomposition(block, classes, method):
    rice = replace(block, land_use=np.full((1, N), 13.0))
    wet, _, _, _ = run(rice, method)
    dry, _, _, _ = run(rice, replace(method, convention=replace(MANUAL, paddy=1.0)))
    assert (wet.states["mid"].c_input < dry.states["mid"].c_input).all()
    first, _, _, _ = run(rice, replace(method, convention=ROTHAMSTED))
    assert np.isfinite(first.states["mid"].c_input).all()


def test_irrigation_wets_the_soil_but_grows_nothing(block, method):
    dry, _, _, _ = run(block, method)
    wet, wet_stage, _, _ = run(replace(block, irrigation=np.full((12, N), 200.0)), method)
    assert (wet.states["mid"].c_input >= dry.states["mid"].c_input * (1 - 1e-12)).all()
    assert (wet.states["mid"].deficit == 0.0).all()
    _, dry_stage, _, _ = run(block, method)
    ratio = wet_stage.states["mid"].c_input / wet.states["mid"].c_input
    assert ratio == pytest.approx(dry_stage.states["mid"].c_input / dry.states["mid"].c_input, rel=1e-12)


def test_irrigation_by_class_follows_the_class_of_the_year(block, method):
    watered = replace(method, irrigation={3: (100.0,) * 12})
    first, stage, _, futures = run(block, watered)
    layer = np.where(block.land_use[0] == 3.0, 100.0, 0.0) * np.ones((12, 1))
    by_layer = run(replace(block, irrigation=layer), method)
    assert np.array_equal(futures[20].bau["low"], by_layer[3][20].bau["low"])
    dry, _, _, _ = run(block, method)
    assert np.array_equal(first.states["mid"].c_input[block.land_use[0] == 2.0], dry.states["mid"].c_input[block.land_use[0] == 2.0])
    change = replace(block, land_use=np.stack([np.full(N, 2.0), np.full(N, 3.0)]))
    calendar = replace(CALENDAR, land_use_years=(2000, 2006))
    _, wet, _, _ = run(change, watered, calendar)
    _, plain, _, _ = run(change, method, calendar)
    assert (wet.states["mid"].deficit >= plain.states["mid"].deficit).all() and (wet.states["mid"].soc < plain.states["mid"].soc).any()


def test_land_use_change_counts_from_its_year(block, method):
    before = np.full(N, 2.0)
    change = replace(block, land_use=np.stack([before, np.full(N, 3.0)]))
    calendar = replace(CALENDAR, land_use_years=(2000, 2006))
    _, stage, status, _ = run(change, method, calendar)
    _, never, _, _ = run(replace(block, land_use=before[None]), method)
    assert (status == Status.OK).all() and (stage.land_use == 3.0).all()
    # From 2006 on five of ten years grow k(grassland)/k(cropland) = 0.72/0.53 as much.
    assert (stage.states["mid"].c_input > never.states["mid"].c_input).all()
    assert (stage.states["mid"].c_input < never.states["mid"].c_input * 0.72 / 0.53).all()


def test_horizons_are_nested_and_the_first_years_are_shared(block, method):
    *_, futures = run(block, replace(method, horizons=(20, 5, 50)))
    *_, alone = run(block, replace(method, horizons=(5,)))
    assert list(futures) == [20, 5, 50]
    assert np.array_equal(futures[5].bau["mid"], alone[5].bau["mid"])


def test_adoption_all_at_once_is_the_relative_difference(block, method):
    *_, futures = run(block, method)
    future = futures[20]
    assert future.adopted[2] == pytest.approx(future.ssm[2] - future.bau["mid"], rel=1e-12)


def test_adoption_by_a_ramp_equals_stepping_the_mean_input(block, method):
    slow = (SSM[0], SSM[1], Scenario("SSM3", 20.0, adopted_share={"2": 40.0, "default": 60.0}, ramp_years=4))
    *_, futures = run(block, replace(method, scenarios=slow))
    *_, yearly = run(block, replace(method, horizons=tuple(range(17, 21))))
    share = np.where(block.land_use[0] == 2.0, 0.4, 0.6)
    gains = [yearly[h].ssm[2] - yearly[h].bau["mid"] for h in (20, 19, 18, 17)]
    assert futures[20].adopted[2] == pytest.approx(share * sum(gains) / 4.0, rel=1e-12)
    assert futures[20].ssm[2] == pytest.approx(yearly[20].ssm[2], rel=1e-12)


def test_inputs_below_nothing_are_clamped_and_counted(block, method):
    counts = Counter()
    cut = (Scenario("SSM1", -100.0), Scenario("SSM2", -95.0), SSM[2])
    *_, futures = run(block, replace(method, scenarios=cut), counts=counts)
    assert counts["input_clamped"] == N  # -95 % and 15 % less
    assert (futures[20].ssm_low >= 0).all()


def test_without_warm_up_t0_is_the_map(block, method):
    with np.errstate(all="ignore"):
        first = spin_up_stage(block, method, CALENDAR, Counter())
        stage = no_warm_up_stage(first, block, method)
    assert stage.states["mid"].soc == pytest.approx(block.soc, rel=1e-12)
    recent = [model.miami(months(block.warmup, 3, y)) for y in range(10)]
    series = Climate(*block.npp_series, block.npp_series[1])
    before = [model.miami(months(series, 3, y)) for y in range(10)]
    assert stage.states["mid"].c_input[3] == pytest.approx(first.states["mid"].c_input[3] * sum(recent) / sum(before), rel=1e-12)


def test_known_inputs_replace_business_as_usual(block, method):
    known = np.full(N, 2.5)
    with np.errstate(all="ignore"):
        first = spin_up_stage(block, method, CALENDAR, Counter())
        stage = warm_up_stage(first, block, method, CALENDAR, Counter())
        _, usual = forward_stage(stage, block, method, Counter())
        _, given = forward_stage(stage, replace(block, c_input=known), method, Counter())
    higher = known > stage.states["mid"].c_input
    assert ((given[20].bau["mid"] > usual[20].bau["mid"]) == higher).all()


def test_spin_up_run_for_long_is_the_equilibrium(block, method):
    exact, _, _, _ = run(block, method)
    long, _, _, _ = run(block, replace(method, spin_up=RUN, spin_up_years=100_000, spin_up_pools=SECOND_RUN))
    assert long.states["mid"].c_input == pytest.approx(exact.states["mid"].c_input, rel=1e-9)
    assert long.states["mid"].pools == pytest.approx(exact.states["mid"].pools, rel=1e-7, abs=1e-9)


def test_half_widths_move_the_bounds(block, method):
    first, _, _, _ = run(block, replace(method, half_widths=replace(HalfWidths(), soc=replace(HalfWidths().soc, value=0.5))))
    assert first.states["low"].soc == pytest.approx(0.5 * block.soc, rel=1e-12)
    by_layer, _, _, _ = run(replace(block, widths={"soc": np.full(N, 0.5)}), method)
    assert np.array_equal(by_layer.states["low"].c_input, first.states["low"].c_input)


def test_widths_from_the_series_itself(block, method):
    series = replace(block, spinup=Climate(block.npp_series[0], block.npp_series[1], np.tile(block.spinup.pet, (10, 1))))
    chosen = replace(method, series_widths=frozenset({"temperature", "precipitation"}))
    first, _, status, _ = run(series, chosen)
    plain, _, _, _ = run(series, method)
    assert (status == Status.OK).all()
    assert not np.allclose(first.states["low"].c_input, plain.states["low"].c_input, rtol=1e-6)
    assert np.array_equal(first.states["mid"].c_input, plain.states["mid"].c_input)
