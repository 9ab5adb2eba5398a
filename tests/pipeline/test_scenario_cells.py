"""Cells of the table of scenarios: what stands in them, what is typed, what is refused."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scenario_configs import CODES, scenarios

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.core.gsocseq.scenarios import Scenario
from gsocseq_plugin.pipeline.scenario_cells import (
    LAYER,
    NAME,
    PERCENT,
    RAMP,
    SHARE,
    Column,
    applied,
    cell_problems,
    columns,
    new_problems,
    own,
    parsed,
    with_value,
)
from gsocseq_plugin.pipeline.scenario_rows import Row

ALL, CROPLAND, GRASSLAND = Column(PERCENT), Column(PERCENT, 2), Column(PERCENT, 3)


def test_columns_of_classes_stand_beside_what_they_refine() -> None:
    fields = [(column.field, column.code) for column in columns((2, 3), SHARE, None)]
    assert fields[:5] == [(NAME, None), (PERCENT, None), (SHARE, None), (SHARE, 2), (SHARE, 3)]
    assert [column.field for column in columns((2,), None, "1")] == [NAME, PERCENT]


def test_a_class_with_a_number_of_its_own_and_without() -> None:
    row = with_value(Row(Scenario("A", 5.0)), CROPLAND, None, 30.0)
    assert row.scenario.percent == {"default": 5.0, "2": 30.0}
    assert (own(row, CROPLAND, None), own(row, GRASSLAND, None), applied(row, GRASSLAND, None)) == (30.0, None, 5.0)
    assert with_value(row, CROPLAND, None, None).scenario.percent == 5.0, "no class differs: a plain number"
    assert with_value(row, ALL, None, None).scenario.percent == {"default": 0.0, "2": 30.0}


def test_a_zone_begins_with_the_numbers_of_all_land() -> None:
    row = Row(Scenario("A", {"default": 5.0, "3": 9.0}))
    assert (own(row, ALL, "7"), applied(row, ALL, "7"), applied(row, GRASSLAND, "7")) == (None, 5.0, 9.0)
    changed = with_value(row, CROPLAND, "7", 30.0)
    assert changed.scenario.zones == {"7": {"default": 5.0, "3": 9.0, "2": 30.0}}, "other land of the zone stays as it was"
    assert with_value(changed, ALL, "7.0", None).scenario.zones == {}, "emptied: as all land"


@given(scenarios, st.sampled_from(CODES), st.none() | st.sampled_from(("1", "3.5", "10")), st.floats(0, 100))
def test_what_is_shown_is_what_the_model_takes(scenario: Scenario, code: str, zone: str, number: float) -> None:
    """A cell shows the percentage that the projection uses, before and after another number was entered, and no other land changes."""
    codes = np.array([float(each) for each in CODES])
    zones = np.full(codes.shape, -1.0 if zone is None else float(zone))
    before, column = scenario.percent_of(codes, zones, None), Column(PERCENT, int(code))
    row = Row(scenario)
    assert [applied(row, Column(PERCENT, int(each)), zone) for each in CODES] == before.tolist()
    after = with_value(row, column, zone, number).scenario.percent_of(codes, zones, None)
    expected = np.where(codes == float(code), number, before)
    assert after.tolist() == expected.tolist()


@pytest.mark.parametrize(
    "text, value",
    [
        ("7.5", 7.5),
        ("7,5", 7.5),
        (" 7,5 % ", 7.5),
        ("-3", -3.0),
        ("\N{MINUS SIGN}3", -3.0),
        ("٧٫٥", 7.5),
        ("\u061c-٣", -3.0),
        ("1 000", 1000.0),
        ("1\N{NO-BREAK SPACE}000,5\N{NARROW NO-BREAK SPACE}%", 1000.5),
        ("1.125", 1.125),
        ("0,000", 0.0),
        ("", None),
        ("NA", None),
    ],
)
def test_numbers_as_people_type_them(text: str, value: float) -> None:
    assert parsed(ALL, text) == value


@pytest.mark.parametrize(
    "column, text, key",
    [
        (ALL, "five", "scenario_not_a_number"),
        (ALL, "inf", "scenario_not_a_number"),
        (ALL, "5 5", "scenario_not_a_number"),
        (ALL, "10 20", "scenario_not_a_number"),
        (ALL, "1 0000", "scenario_not_a_number"),
        (ALL, "5 % 5", "scenario_not_a_number"),
        (ALL, "1,000", "scenario_thousands"),
        (ALL, "-10.000 %", "scenario_thousands"),
        (Column(LAYER), "1,000", "scenario_thousands"),
        (Column(RAMP), "2.5", "scenario_not_whole"),
    ],
)
def test_texts_that_are_no_numbers(column: Column, text: str, key: str) -> None:
    with pytest.raises(GsocError) as caught:
        parsed(column, text)
    assert caught.value.key == key and text in caught.value.text()


def test_two_ways_to_read_a_number_are_told_with_both() -> None:
    with pytest.raises(GsocError) as caught:
        parsed(ALL, "1.000")
    assert caught.value.text() == "'1.000' can be read in two ways. Write 1000 for thousands, or 1 for the number without decimals."


def test_a_layer_keeps_its_bands_when_its_path_stays() -> None:
    row = Row(Scenario("A"), {"path": "/p.tif", "bands": [3]})
    assert own(row, Column(LAYER), None) == "/p.tif"
    assert with_value(row, Column(LAYER), None, "/p.tif").layer == {"path": "/p.tif", "bands": [3]}
    assert with_value(row, Column(LAYER), None, "/q.tif").layer == "/q.tif"
    assert with_value(row, Column(LAYER), None, None).layer is None


@pytest.mark.parametrize(
    "changed, expected",
    [
        (Scenario("BAU"), "other than BAU and SSM"),
        (Scenario("SSM 1"), "letters and digits"),
        (Scenario("SSM2"), "names that differ"),
        (Scenario("SSM1", 1000.5), "-100 to 1000"),
        (Scenario("SSM1", {"default": 5.0, "2": -101.0}), "-100 to 1000"),
        (Scenario("SSM1", zones={"nan": 5.0}), "ids that are numbers"),
        (Scenario("SSM1", zones={"1e999": 5.0}), "ids that are numbers"),
        (Scenario("SSM1", adopted_share=101.0), "0 to 100"),
        (Scenario("SSM1", ramp_years=1001), "0 to 1000 years"),
        (Scenario("SSM1", fym=51.0), "0 to 50 t C/ha/yr"),
    ],
)
def test_what_breaks_a_rule_is_told_as_without_the_dock(changed: Scenario, expected: str) -> None:
    before = (Row(Scenario("SSM1")), Row(Scenario("SSM2")))
    problems = new_problems(before, (Row(changed), before[1]))
    assert len(problems) == 1 and expected in problems[0].text()


def test_a_number_is_judged_alone() -> None:
    row = Row(Scenario("SSM1", {"default": 5.0, "2": 5000.0}))
    assert cell_problems(row, GRASSLAND, 7.0) == []
    assert [problem.text() for problem in cell_problems(row, GRASSLAND, 1001.0)] == [
        "scenarios.SSM1.percent: 1001.0 was found; expected: -100 to 1000 (per cent). Correct this field."
    ]


def test_what_was_wrong_before_does_not_stop_another_change() -> None:
    before = (Row(Scenario("SSM1", 5000.0)),)
    assert new_problems(before, (Row(Scenario("Other", 5000.0, fym=1.0)),)) == []
