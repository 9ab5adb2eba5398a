"""The chain: manure, paddy, irrigation, land use, and a run without warm-up."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
import scalar_rothc as model
from chain_blocks import CALENDAR, N, months, run, years_before

from gsocseq_plugin.core.gsocseq.chain import no_warm_up_stage, spin_up_stage
from gsocseq_plugin.core.rothc.conventions import MANUAL, ROTHAMSTED
from gsocseq_plugin.core.types import Status


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
    change = replace(block, land_use=np.stack([np.full(N, 2.0), np.full(N, 3.0)]))
    first, stage, status, _ = run(change, method, replace(CALENDAR, land_use_years=(2000, 2006)))
    assert (status == Status.OK).all() and (stage.land_use == 3.0).all()
    # Ceq mean(NPP_t k_t) / (NPP_mean k of the spin-up): cropland, k 0.53, until 2005, then grassland, k 0.72
    k = [0.53] * 5 + [0.72] * 5
    for i in (0, 3, 7):
        before = [model.miami(year) for year in years_before(block, i)]
        grown = [model.miami(months(block.warmup, i, y)) * k[y] for y in range(10)]
        expected = first.states["mid"].c_input[i] * sum(grown) / (sum(before) * 0.53)
        assert stage.states["mid"].c_input[i] == pytest.approx(expected, rel=1e-12)


def test_without_warm_up_t0_is_the_map(block, method):
    with np.errstate(all="ignore"):
        first = spin_up_stage(block, method, CALENDAR, Counter())
        stage = no_warm_up_stage(first, block, method)
    assert stage.states["mid"].soc == pytest.approx(block.soc, rel=1e-12)
    recent = [model.miami(months(block.warmup, 3, y)) for y in range(10)]
    before = [model.miami(year) for year in years_before(block, 3)]
    assert stage.states["mid"].c_input[3] == pytest.approx(first.states["mid"].c_input[3] * sum(recent) / sum(before), rel=1e-12)
