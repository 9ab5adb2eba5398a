"""The C input that a scenario brings year by year: the land that adopts it grows as in the projection."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from gsocseq_plugin.core.gsocseq.forward import Future, _with_adopted
from gsocseq_plugin.core.gsocseq.scenario_series import input_of_years
from gsocseq_plugin.core.gsocseq.scenarios import Scenario

NO_CLASS = [float("nan")]


def test_all_land_at_once() -> None:
    assert input_of_years(Scenario("A", 20.0), 3, NO_CLASS).ravel().tolist() == [120.0, 120.0, 120.0]


def test_every_year_of_a_ramp_brings_the_same_share_of_land() -> None:
    ramped = Scenario("A", 20.0, adopted_share=50.0, ramp_years=4)
    assert input_of_years(ramped, 6, NO_CLASS).ravel().tolist() == [102.5, 105.0, 107.5, 110.0, 110.0, 110.0]


def test_classes_and_zones_have_their_own() -> None:
    scenario = Scenario("A", {"default": 5.0, "2": 30.0}, zones={"7": {"default": 1.0, "3": 9.0}}, adopted_share={"default": 100.0, "3": 50.0})
    assert input_of_years(scenario, 1, [2, 3, *NO_CLASS]).tolist() == [[130.0, 102.5, 105.0]]
    assert input_of_years(scenario, 1, [2, 3, *NO_CLASS], zone="7").tolist() == [[101.0, 104.5, 101.0]]


def test_no_input_is_below_none() -> None:
    assert input_of_years(Scenario("A", -100.0), 1, NO_CLASS).tolist() == [[0.0]]


@pytest.mark.parametrize("ramp, horizon", [(0, 5), (1, 5), (3, 5), (8, 5), (5, 5)])
def test_agrees_with_the_projection(ramp: int, horizon: int) -> None:
    """In a soil that keeps all its carbon, the gain of the adopted part is the sum of what came in beyond BAU."""
    scenario, bau = Scenario("A", 20.0, adopted_share=60.0, ramp_years=ramp), 2.0
    nothing = np.zeros(1)
    futures = {year: Future({"mid": nothing}, (np.full(1, year * 0.2 * bau),), nothing, nothing) for year in range(1, horizon + 1)}
    method = SimpleNamespace(scenarios=(scenario,))
    gain = _with_adopted(futures, horizon, np.array([2.0]), method).adopted[0]
    brought = (input_of_years(scenario, horizon, [2.0]) - 100.0).sum() / 100.0 * bau
    np.testing.assert_allclose(gain, brought, rtol=1e-12)
