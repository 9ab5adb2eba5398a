"""What the tests of the chain share: its calendar, a run of all phases, and the scalar model's answer for one pixel."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
import scalar_rothc as model

from gsocseq_plugin.core.gsocseq.chain import Calendar, forward_stage, spin_up_stage, warm_up_stage
from gsocseq_plugin.core.gsocseq.scenarios import Scenario
from gsocseq_plugin.core.types import BOUNDS, Climate, Status

N = 12
CALENDAR = Calendar((1991, 2000), (2001, 2010))
SSM = (Scenario("SSM1", 5.0), Scenario("SSM2", 10.0), Scenario("SSM3", 20.0))


def run(block, method, calendar=CALENDAR, counts=None):
    """(spin-up, warm-up, final status, futures)"""
    counts = Counter() if counts is None else counts
    with np.errstate(all="ignore"):
        first = spin_up_stage(block, method, calendar, counts)
        stage = warm_up_stage(first, block, method, calendar, counts)
        status, futures = forward_stage(stage, block, method, counts)
    return first, stage, status, futures


def months(climate, pixel, year=0):
    """One pixel's year as the scalar model takes it."""
    part = slice(12 * year, 12 * year + 12)
    return list(zip(climate.tmean[part, pixel], climate.prec[part, pixel], climate.pet[part, pixel]))


def years_before(block, pixel):
    """The ten years of the spin-up that give the mean NPP."""
    series = Climate(*block.npp_series, block.npp_series[1])
    return [months(series, pixel, y) for y in range(10)]


def ratio(block, pixel):
    """The class's DPM/RPM ratio."""
    return 1.44 if block.land_use[0, pixel] == 2.0 else 0.67


def scalar_chain(block, method, pixel, rules=model.MANUAL):
    """The scalar model's results for one pixel of a block."""
    return model.chain(
        block.soc[pixel],
        block.clay[pixel],
        ratio(block, pixel) if block.r is None else block.r[pixel],
        block.cover[:, pixel],
        months(block.spinup, pixel),
        years_before(block, pixel),
        [months(block.warmup, pixel, y) for y in range(10)],
        months(block.forward, pixel),
        {s.name: s.percent / 100 for s in method.scenarios},
        rules=rules,
    )


def assert_equals_scalar(block, method, pixel, rules=model.MANUAL):
    """Every result of every phase, bound and scenario of one pixel is the scalar model's. 1e-9: both are exact up to rounding."""
    first, stage, status, futures = run(block, method)
    assert status[pixel] == Status.OK
    expected, future = scalar_chain(block, method, pixel, rules), futures[20]
    got = {}
    for bound in BOUNDS:
        got[bound] = {
            "c_eq": first.states[bound].c_input[pixel],
            "t0": stage.states[bound].soc[pixel],
            "c_mean": stage.states[bound].c_input[pixel],
            "BAU": future.bau[bound][pixel],
        }
    got["mid"].update({scenario.name: values[pixel] for scenario, values in zip(method.scenarios, future.ssm)})
    got["low"]["U"], got["high"]["U"] = future.ssm_low[pixel], future.ssm_high[pixel]
    for bound in BOUNDS:
        assert got[bound] == pytest.approx(expected[bound], rel=1e-9), bound
