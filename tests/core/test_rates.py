"""The rate modifiers against the description of RothC-26.3 (Coleman & Jenkinson 1996) and hand-worked figures."""

from __future__ import annotations

import math

import numpy as np
import pytest

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.core.rothc.conventions import FAO_SCRIPTS, MANUAL, ROTHAMSTED, convention
from gsocseq_plugin.core.rothc.moisture import deepest_deficit, moisture_factor, moisture_line, monthly_limits, next_deficit
from gsocseq_plugin.core.rothc.rates import cover_factor, is_bare, temperature_factor
from gsocseq_plugin.core.rothc.step import humified_shares


def test_temperature_factor_by_hand():
    # 47.91 / (1 + exp(106.06 / 27.57)): 106.06/27.57 = 3.846935, exp = 46.8494, 47.91/47.8494 = 1.00127
    assert temperature_factor(np.array([9.3]), MANUAL)[0] == pytest.approx(1.00127, abs=2e-5)
    assert temperature_factor(np.array([-5.0001, -40.0]), MANUAL).tolist() == [0.0, 0.0]
    assert temperature_factor(np.array([-5.0]), MANUAL)[0] == pytest.approx(47.91 / (1 + math.exp(106.06 / 13.27)))


def test_scripts_have_no_temperature_factor_in_deep_frost():
    factors = temperature_factor(np.array([-5.1, -18.4, np.nan]), FAO_SCRIPTS)
    assert factors[0] > 0 and np.isnan(factors[1:]).all()


def test_deepest_deficit_of_rothamsted():
    # Coleman & Jenkinson 1996: clay 23.4 % in 23 cm gives a maximum deficit of 44.94 mm.
    assert deepest_deficit(np.array([23.4]), 23.0)[0] == pytest.approx(-44.94, abs=0.01)
    assert deepest_deficit(np.array([23.4]))[0] == pytest.approx(-44.94 * 30 / 23, abs=0.015)


def test_moisture_factor_is_one_to_one_bar_and_falls_to_a_fifth():
    deepest = np.array([-50.0])
    for deficit, expected in ((0.0, 1.0), (-22.2, 1.0), (-50.0, 0.2), (-36.1, 0.6)):
        assert moisture_factor(np.array([deficit]), moisture_line(deepest))[0] == pytest.approx(expected, abs=1e-12)


def test_deficit_under_cover_and_in_bare_soil():
    deepest = np.array([-50.0] * 5)
    bare = np.array([False, False, True, True, True])
    start = np.array([-10.0, -45.0, -10.0, -40.0, -40.0])
    balance = np.array([-20.0, -20.0, -30.0, -30.0, 15.0])
    after = next_deficit(start, balance, monthly_limits(deepest, bare))
    # covered: down to M; bare: to 0.556 M = -27.8, a deeper one is kept, and rain always counts
    assert after.tolist() == pytest.approx([-30.0, -50.0, -27.8, -40.0, -25.0])


def test_cover_at_the_border_of_bare():
    stored = np.array([0.8], np.float32).astype(float)
    assert stored[0] > 0.8
    assert not is_bare(stored, MANUAL)[0] and is_bare(stored, FAO_SCRIPTS)[0] and is_bare(np.array([0.81]), MANUAL)[0]
    assert cover_factor(np.array([0.7, 0.9]), MANUAL).tolist() == [0.7, 0.9]
    assert cover_factor(np.array([0.7, 0.9]), ROTHAMSTED).tolist() == [0.6, 1.0]


def test_humified_shares_of_rothamsted():
    b, h = humified_shares(np.array([23.4]))
    x = 1.67 * (1.85 + 1.60 * math.exp(-0.0786 * 23.4))
    assert (b[0] / (b[0] + h[0]), b[0] + h[0]) == pytest.approx((0.46, 1 / (x + 1)))
    assert 1 / (x + 1) == pytest.approx(0.2215, abs=5e-4)


def test_unknown_convention_is_named():
    with pytest.raises(GsocError, match="roth.*manual, rothamsted, fao-scripts"):
        convention("roth")
