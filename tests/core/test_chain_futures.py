"""The chain: scenarios, horizons, adoption."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
import scalar_rothc as model
from chain_blocks import SSM, N, assert_equals_scalar, run

from gsocseq_plugin.core.gsocseq.scenarios import Scenario


def test_added_manure_and_additions_raise_only_their_scenario(block, method):
    scenarios = (SSM[0], Scenario("SSM2", 10.0), Scenario("FYM", 10.0, fym=1.0), Scenario("ADD", 10.0, addition=1.0))
    *_, futures = run(block, replace(method, scenarios=scenarios))
    ssm = futures[20].ssm
    assert (ssm[2] > ssm[1] + 1.0).all() and (ssm[3] > ssm[1] + 1.0).all()
    # Manure is more stable than fresh plant residues of the same carbon: part of it is humus already.
    *_, plain = run(block, method)
    assert ssm[0] == pytest.approx(plain[20].ssm[0], rel=1e-13)


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


def test_known_inputs_replace_business_as_usual(block, method):
    assert_equals_scalar(replace(block, c_input=np.full(N, 2.5)), method, 3, model.Rules(known_input=2.5))
