"""The whole chain against the scalar model: as the manual has it, and with each thing that a run can set."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from chain_blocks import SSM, N, assert_equals_scalar, ratio
from scalar_rothc import Rules

from gsocseq_plugin.core.gsocseq.bounds import HalfWidths
from gsocseq_plugin.core.gsocseq.scenarios import Scenario

PIXELS = (0, 5)
SPRING = (0.0, 0.05, 0.15, 0.3, 0.2, 0.1, 0.05, 0.05, 0.1, 0.0, 0.0, 0.0)
AUTUMN = (0.0, 0.0, 0.0, 0.1, 0.0, 0.0, 0.0, 0.0, 0.2, 0.5, 0.2, 0.0)


@pytest.mark.parametrize("pixel", PIXELS)
def test_the_manual_chain(block, method, pixel):
    assert_equals_scalar(block, method, pixel)


@pytest.mark.parametrize("pixel", PIXELS)
def test_a_class_has_its_own_months_of_input(block, method, pixel):
    seasonal = replace(method, classes=replace(method.classes, proportions=(SPRING,) * 5))
    # Manure without months of its own comes in with the plants' carbon.
    assert_equals_scalar(block, seasonal, pixel, Rules(proportions=SPRING))
    manured = replace(block, fym=np.full(N, 0.2))
    assert_equals_scalar(manured, seasonal, pixel, Rules(proportions=SPRING, fym=0.2, fym_proportions=SPRING))


@pytest.mark.parametrize("pixel", PIXELS)
def test_current_manure_comes_in_through_all_phases(block, method, pixel):
    assert_equals_scalar(replace(block, fym=np.full(N, 0.2)), method, pixel, Rules(fym=0.2))


@pytest.mark.parametrize("pixel", PIXELS)
def test_manure_has_its_own_months(block, method, pixel):
    rules = Rules(fym=0.2, fym_proportions=AUTUMN)
    assert_equals_scalar(replace(block, fym=np.full(N, 0.2)), replace(method, fym_proportions=AUTUMN), pixel, rules)


@pytest.mark.parametrize("pixel", PIXELS)
def test_open_pan_evaporation(block, method, pixel):
    open_pan = replace(method, convention=replace(method.convention, evaporation=0.75))
    assert_equals_scalar(block, open_pan, pixel, Rules(evaporation=0.75))


@pytest.mark.parametrize("pixel", PIXELS)
def test_the_half_width_of_the_scenarios_input(block, method, pixel):
    wide = replace(method, half_widths=replace(HalfWidths(), c_input=0.3))
    assert_equals_scalar(block, wide, pixel, Rules(c_input_width=0.3))


@pytest.mark.parametrize("pixel", PIXELS)
@pytest.mark.parametrize("carrier", [0, 1, 2])
def test_additions_count_in_the_bounds_too(block, method, pixel, carrier):
    scenarios = (SSM[0], Scenario("ADD", 10.0, addition=0.7), Scenario("FYM", 5.0, fym=0.4))
    rules = Rules(carrier=scenarios[carrier].name, additions={"ADD": 0.7}, manure={"FYM": 0.4})
    assert_equals_scalar(block, replace(method, scenarios=scenarios, uncertainty_scenario=carrier), pixel, rules)


@pytest.mark.parametrize("pixel", PIXELS)
def test_a_ratio_of_plant_carbon_for_each_phase(block, method, pixel):
    years = np.linspace(0.3, 1.4, 10)
    table = ratio(block, pixel)
    assert_equals_scalar(replace(block, r=np.full(N, 0.9)), method, pixel, Rules(r_years=[table] * 10, r_forward=table))
    assert_equals_scalar(replace(block, r_years=np.repeat(years[:, None], N, axis=1)), method, pixel, Rules(r_years=years.tolist()))
    assert_equals_scalar(replace(block, r_forward=np.full(N, 0.4)), method, pixel, Rules(r_forward=0.4))
