"""Required inputs: the forward phase the other way round, against `forward` itself."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from chain_blocks import SSM, N, run
from start_blocks import started

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.core.gsocseq.block import part_of
from gsocseq_plugin.core.gsocseq.chain import forward_stage
from gsocseq_plugin.core.gsocseq.scenarios import Scenario
from gsocseq_plugin.core.gsocseq.targets import (
    NO_LOSS,
    PER_1000,
    RATE,
    STOCK,
    Outcome,
    Response,
    Target,
    count_outcomes,
    require_target,
    required_input,
    responses,
)
from gsocseq_plugin.core.rothc.conventions import CONVENTIONS
from gsocseq_plugin.core.types import BOUNDS, Climate, Status

YEARS = 20


def responded(block, method, years=YEARS):
    """The start, the final status and the responses of the bounds."""
    _, start = started(block, method)
    with np.errstate(all="ignore"):
        return (start, *responses(start, method, years, Counter()))


def same(stock, expected):
    """1e-12 of the stock: the same few products, added in another order. Under fao-scripts totals outside 0 to 300 t C/ha are none."""
    known = np.isfinite(expected)
    assert known.sum() > N // 2
    np.testing.assert_allclose(stock[known], expected[known], rtol=1e-12)


@pytest.mark.parametrize("name", CONVENTIONS)
@pytest.mark.parametrize("extras", ["plain", "manure", "known input", "series", "irrigation and ratio"])
def test_any_scenario_follows_by_raster_arithmetic(block, method, rng, name, extras):
    """SOC = base + slope*C + manure*FYM is what `forward` says: BAU in its three bounds, every scenario, low and high of the uncertain one."""
    scenarios = (*SSM, Scenario("ADD", 0.0, addition=0.7), Scenario("CUT", -30.0))
    if extras == "manure" and name != "fao-scripts":  # which knows none
        block, scenarios = replace(block, fym=np.full(N, 0.1)), (*scenarios, Scenario("FYM", 5.0, fym=0.4))
    if extras == "known input":
        block = replace(block, c_input=np.full(N, 2.5))
    if extras == "series":
        block = replace(block, forward=Climate(*(np.tile(v, (2, 1)) + 1.0 for v in (block.warmup.tmean, block.warmup.prec, block.warmup.pet))))
    if extras == "irrigation and ratio":
        block = replace(block, irrigation=rng.uniform(0, 20, (12, N)), r_forward=np.full(N, 1.1))
    method = replace(method, convention=CONVENTIONS[name], scenarios=scenarios)
    _, ours, each = responded(block, method)
    _, _, status, futures = run(block, method)
    future, mid = futures[YEARS], each["mid"]
    assert np.array_equal(ours, status) and (status == Status.OK).sum() > N // 2
    for bound in BOUNDS:
        same(each[bound].soc(each[bound].c_bau), future.bau[bound])
    for scenario, stock in zip(scenarios, future.ssm):
        c_input = mid.c_bau * (1.0 + scenario.percent / 100.0) + scenario.addition
        same(mid.soc(c_input) + mid.manure * scenario.fym, stock)
    for bound, share in (("low", 1.10 - 0.15), ("high", 1.10 + 0.15)):
        stock = future.ssm_low if bound == "low" else future.ssm_high
        same(each[bound].soc(each[bound].c_bau * share), stock)


@pytest.mark.parametrize("target", [Target(PER_1000, 0.4), Target(STOCK, 95.0), Target(RATE, 0.3), Target(NO_LOSS)])
@pytest.mark.parametrize("name", CONVENTIONS)
def test_the_required_input_reaches_the_target(block, method, name, target):
    method = replace(method, convention=CONVENTIONS[name])
    stage, start = started(block, method)
    with np.errstate(all="ignore"):
        mid = responses(start, method, YEARS, Counter())[1]["mid"]
        goal = target.stock(start.states["mid"].soc, YEARS)
        needed = required_input(goal, mid, None)
        _, futures = forward_stage(stage, replace(block, c_input=needed.c_input), method, Counter())
    can = needed.outcome > Outcome.NO_INPUT
    assert can.sum() >= N // 2
    np.testing.assert_allclose(futures[YEARS].bau["mid"][can], goal[can], atol=1e-9)  # stocks of 100 to twelve digits
    np.testing.assert_allclose(needed.c_input, mid.c_bau * (1.0 + needed.percent / 100.0), rtol=1e-12)


def test_targets_in_stocks():
    t0 = np.array([50.0, 100.0])
    assert Target(PER_1000, 0.4).stock(t0, 20) == pytest.approx([54.0, 108.0])  # linear on t0: 20 x 0.4 % = 8 %
    assert Target(RATE, -0.1).stock(t0, 20) == pytest.approx([48.0, 98.0])
    assert Target(NO_LOSS).stock(t0, 20).tolist() == t0.tolist()
    assert Target(STOCK, 70.0).stock(t0, 20).tolist() == [70.0, 70.0]
    assert Target(STOCK).stock(t0, 20, np.array([60.0, np.nan]))[0] == 60.0


def test_every_case_is_told_apart():
    """base 40, 5 t C/ha per t C/ha/yr, BAU 4 t C/ha/yr: BAU ends at 60; a maximum of +25 % allows 5 t C/ha/yr and reaches 65."""
    goal = np.array([39.0, 40.0, 55.0, 60.0, 62.5, 65.0, 65.1, np.nan, -1.0, 801.0, 50.0])
    c_bau = np.array([4.0] * 10 + [0.0])
    response = Response(np.full(11, 40.0), np.full(11, 5.0), np.zeros(11), c_bau)
    needed = required_input(goal, response, 25.0)
    no, bau, more, out = Outcome.NO_INPUT, Outcome.BAU, Outcome.MORE, Outcome.OUT_OF_REACH
    assert needed.outcome.tolist() == [no, bau, bau, bau, more, more, out, 0, 0, 0, out]
    assert needed.c_input[:7] == pytest.approx([0.0, 0.0, 3.0, 4.0, 4.5, 5.0, 5.02])
    assert needed.percent[:7] == pytest.approx([-100.0, -100.0, -25.0, 0.0, 12.5, 25.0, 25.5])
    assert np.isnan(needed.c_input[7:10]).all() and needed.c_input[10] == 2.0 and np.isnan(needed.percent[10])
    assert needed.reached == pytest.approx([65.0] * 10 + [40.0])
    status, counts = np.full(11, Status.OK), Counter()
    status[5] = Status.FROZEN
    count_outcomes(needed, goal, status, counts)
    assert counts == {
        "target_no_input": 1,
        "target_bau": 3,
        "target_more": 1,
        "target_out_of_reach": 2,
        "target_missing": 1,
        "target_outside": 2,
        "target_no_percent": 1,
    }
    without = required_input(goal, response, None)
    assert without.reached is None and without.outcome[6] == without.outcome[10] == more


@pytest.mark.parametrize(
    ("target", "layer", "told"),
    [
        (Target(PER_1000), False, "Write for example 0.4"),
        (Target(RATE), False, "a rate is chosen, but none is given"),
        (Target(STOCK), False, "a stock is chosen, but none is given"),
        (Target(STOCK, -3.0), False, "a stock of -3.0 t C/ha"),
        (Target(STOCK, 801.0), False, "0 to 800 t C/ha"),
        (Target(STOCK, float("nan")), False, "a stock of nan t C/ha"),
        (Target(PER_1000, 0.4, -5.0), False, "-5.0 % over business as usual"),
        (Target(STOCK, None, -5.0), True, "a maximum below business as usual"),
    ],
)
def test_targets_that_cannot_be_are_refused_in_words(target, layer, told):
    with pytest.raises(GsocError) as refused:
        require_target(target, layer)
    assert told in str(refused.value)


def test_targets_that_can_be_are_not_refused():
    for target, layer in ((Target(PER_1000, -0.4), False), (Target(STOCK), True), (Target(NO_LOSS, None, 0.0), False), (Target(STOCK, 0.0), False)):
        require_target(target, layer)


def test_in_frozen_ground_all_carbon_stays(block, method):
    """Nothing decomposes under a forward climate below -5 degC: a t C/ha/yr more is one t C/ha more for each year."""
    cold = replace(block, forward=Climate(np.full((12, N), -20.0), block.forward.prec, block.forward.pet))
    start, _, each = responded(cold, method)
    np.testing.assert_allclose(each["mid"].slope, YEARS, rtol=1e-12)
    np.testing.assert_allclose(each["mid"].base, start.states["mid"].soc, rtol=1e-12)


def test_a_pixel_does_not_know_its_neighbours(block, method):
    _, _, each = responded(block, method)
    for pixel in range(N):
        _, _, alone = responded(part_of(block, slice(pixel, pixel + 1)), method)
        for bound in BOUNDS:
            for values, one in zip(vars(each[bound]).values(), vars(alone[bound]).values()):
                assert values[pixel] == one[0]
