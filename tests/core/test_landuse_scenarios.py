"""Land-use classes over the years, and scenarios by class, zone and layer."""

from __future__ import annotations

import numpy as np

from gsocseq_plugin.core.gsocseq.landuse import UNKNOWN_CODE, class_of_years, classes_of, held_classes
from gsocseq_plugin.core.gsocseq.scenarios import Scenario, uncertainty_scenario

NAN = np.nan


def test_lookup_knows_codes_in_any_order_and_nothing_else(classes):
    codes = np.array([3.0, 11.0, 99.0, NAN, 2.0])
    assert np.array_equal(classes.lookup(classes.r, codes), [0.67, NAN, NAN, NAN, 1.44], equal_nan=True)
    assert classes.is_modelled(codes).tolist() == [True, False, False, False, True]
    assert classes.known(codes).tolist() == [True, True, False, False, True]


def test_a_year_without_coefficients_keeps_the_class_before(classes):
    series = np.array([[11.0, 2.0, 11.0], [2.0, 11.0, 11.0], [11.0, 11.0, 3.0], [3.0, 3.0, 3.0]])
    held, count = held_classes(series, classes)
    assert held.T.tolist() == [[2.0, 2.0, 2.0, 3.0], [2.0, 2.0, 2.0, 3.0], [3.0, 3.0, 3.0, 3.0]]
    assert count == 6


def test_years_before_and_after_the_layers():
    layers = np.array([[2.0], [3.0], [13.0]])
    assert class_of_years(layers, (2000, 2010, 2015), (1995, 2000, 2009, 2010, 2030))[:, 0].tolist() == [2.0, 2.0, 2.0, 3.0, 13.0]


def test_percentages_by_class_zone_and_layer():
    land_use, zones = np.array([2.0, 3.0, 2.0, 2.0]), np.array([1.0, 1.0, 7.0, NAN])
    scenario = Scenario("SSM1", percent={"2": 5.0, "default": 1.0}, zones={"7": {"2": 9.0}})
    assert scenario.percent_of(land_use, zones, None).tolist() == [5.0, 1.0, 9.0, 5.0]
    assert scenario.percent_of(land_use, zones, np.array([NAN, 30.0, NAN, NAN])).tolist() == [5.0, 30.0, 9.0, 5.0]
    assert scenario.percent_of(land_use, None, None).tolist() == [5.0, 1.0, 5.0, 5.0]


def test_the_scenario_that_carries_the_uncertainty():
    names = [Scenario(name) for name in ("SSM1", "SSM2", "SSM3")]
    assert uncertainty_scenario(names, None) == 1 and uncertainty_scenario(names, "SSM3") == 2
    assert uncertainty_scenario([Scenario(name) for name in ("A", "B", "C")], None) == 1
    assert uncertainty_scenario([Scenario("A")], None) == 0


def test_classes_of_codes_of_any_shape_and_type():
    legend = {220: 10, 10: 2, 130: 3}
    for kind in (np.float32, np.float64):
        codes = np.array([[10, 130, 220], [np.nan, 140, 10.5]], kind)
        found = classes_of(codes, legend)
        assert found.dtype == kind
        np.testing.assert_array_equal(found, [[2, 3, 10], [np.nan, UNKNOWN_CODE, UNKNOWN_CODE]])
    np.testing.assert_array_equal(classes_of(np.array([1.0, np.nan]), {}), [UNKNOWN_CODE, np.nan])
