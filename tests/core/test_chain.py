"""The whole chain on blocks of pixels: independence of how pixels are grouped, spin-up and the bounds."""

from __future__ import annotations

from dataclasses import replace
from statistics import stdev

import numpy as np
import pytest
from chain_blocks import N, run
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gsocseq_plugin.core.gsocseq.block import joined, part_of
from gsocseq_plugin.core.gsocseq.bounds import HalfWidths
from gsocseq_plugin.core.gsocseq.climate import series_half_width
from gsocseq_plugin.core.gsocseq.inputs import SECOND_RUN
from gsocseq_plugin.core.rothc.conventions import RUN
from gsocseq_plugin.core.types import Climate, Status


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
    rejoined = joined(list(pieces))
    assert np.array_equal(rejoined.soc, block.soc[order])
    parts = [run(piece, method) for piece in pieces]
    for name in ("mid", "low", "high"):
        soc = np.concatenate([part[1].states[name].soc for part in parts])
        assert np.array_equal(soc, stage.states[name].soc[order])
        bau = np.concatenate([part[3][20].bau[name] for part in parts])
        assert np.array_equal(bau, futures[20].bau[name][order])


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


def test_a_series_half_width_is_that_of_its_mean():
    years = [[10.0, 12.0, 17.0, 13.0], [1.0, 2.0, 4.0, 8.0]]
    series = np.zeros((48, 2))
    series[5::12] = np.array(years).T
    widths = series_half_width(series)
    # 1.96 standard errors: the mean of n years is surer than one year by sqrt(n)
    assert widths[5] == pytest.approx([1.96 * stdev(values) / 2.0 for values in years], rel=1e-14)
    assert (np.delete(widths, 5, axis=0) == 0.0).all()
