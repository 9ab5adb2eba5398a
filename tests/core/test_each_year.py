"""What a pass tells of its years: the same states that shorter passes end with, and nothing of the result changes by listening."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from chain_blocks import CALENDAR, run

from gsocseq_plugin.core.gsocseq.chain import forward_stage, spin_up_stage, warm_up_stage
from gsocseq_plugin.core.gsocseq.scenarios import Scenario
from gsocseq_plugin.core.rothc.conventions import CONVENTIONS
from gsocseq_plugin.core.types import BOUNDS

SCENARIOS = (Scenario("SSM1", 5.0), Scenario("SSM2", 10.0, addition=0.2, fym=0.3), Scenario("SSM3", {"2": -150.0, "default": 20.0}))


def listened(block, method, calendar=CALENDAR):
    """The warm-up's states by year, the moments by scenario and horizon, and the results."""
    states, moments, counts = {}, {}, Counter()
    with np.errstate(all="ignore"):
        first = spin_up_stage(block, method, calendar, counts)
        stage = warm_up_stage(first, block, method, calendar, counts, states.__setitem__)
        status, futures = forward_stage(stage, block, method, counts, lambda s, year, moment: moments.__setitem__((s and s.name, year), moment))
    return states, moments, stage, status, futures


def same(one, other):
    return all(
        np.array_equal(getattr(one[b], field), getattr(other[b], field), equal_nan=True) for b in BOUNDS for field in ("pools", "deficit", "soc")
    )


@pytest.mark.parametrize("name", sorted(CONVENTIONS))
def test_listening_changes_no_digit(block, method, name):
    method = replace(method, convention=CONVENTIONS[name], spin_up=CONVENTIONS[name].spin_up, horizons=(5, 20))
    _, stage, status, futures = run(block, method)
    states, _, heard, heard_status, heard_futures = listened(block, method)
    assert same(stage.states, heard.states) and np.array_equal(status, heard_status)
    assert same(states[9], stage.states) and sorted(states) == list(range(10))
    for horizon, future in futures.items():
        for b in BOUNDS:
            assert np.array_equal(future.bau[b], heard_futures[horizon].bau[b], equal_nan=True)
        assert np.array_equal(future.ssm, heard_futures[horizon].ssm, equal_nan=True)


@pytest.mark.parametrize("name", sorted(CONVENTIONS))
def test_a_year_is_the_end_of_a_warm_up_to_that_year(block, method, name):
    method = replace(method, convention=CONVENTIONS[name], spin_up=CONVENTIONS[name].spin_up)
    states, *_ = listened(block, method)
    inputs = []
    for index in range(10):
        shorter = replace(CALENDAR, warm_up=(2001, 2001 + index))
        with np.errstate(all="ignore"):
            first = spin_up_stage(block, method, shorter, Counter())
            stage = warm_up_stage(first, block, method, shorter, Counter())
        assert same(states[index], stage.states), index
        inputs.append(states[index]["mid"].c_input)
        assert np.mean(inputs, axis=0) == pytest.approx(stage.states["mid"].c_input, rel=1e-12, nan_ok=True)


def test_every_line_with_its_bounds_and_pools(block, method):
    method = replace(method, scenarios=SCENARIOS, horizons=(1, 7, 20))
    _, moments, stage, _, futures = listened(block, method)
    for horizon, future in futures.items():
        bau = moments[None, horizon]
        assert all(np.array_equal(bau.soc[b], future.bau[b]) for b in BOUNDS)
        for index, scenario in enumerate(SCENARIOS):
            moment = moments[scenario.name, horizon]
            carried = listened(block, replace(method, uncertainty_scenario=index))[4][horizon]
            expected = (future.ssm[index], carried.ssm_low, carried.ssm_high)
            assert all(np.array_equal(moment.soc[b], values) for b, values in zip(BOUNDS, expected))
            assert moment.pools.sum(axis=0) == pytest.approx(moment.soc["mid"], rel=1e-12)
            assert np.array_equal(moment.pools[4], stage.states["mid"].pools[4])
    assert np.array_equal(moments[None, 7].c_input, stage.states["mid"].c_input)
    assert moments["SSM2", 7].c_input == pytest.approx(1.1 * stage.states["mid"].c_input + 0.2)
    assert (moments["SSM3", 7].c_input[stage.land_use == 2.0] == 0.0).all(), "no input is below 0"
