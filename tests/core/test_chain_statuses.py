"""The chain: which pixels have no result, and why."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from chain_blocks import N, run

from gsocseq_plugin.core.rothc.conventions import ANALYTICAL, EQUILIBRIUM, RUN
from gsocseq_plugin.core.types import Climate, Status


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
