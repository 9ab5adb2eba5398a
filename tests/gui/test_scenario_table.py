"""The table of scenarios as Qt sees it: what cells show, what they refuse, undo."""

from __future__ import annotations

from typing import Iterator, List

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scenario_configs import configs

from gsocseq_plugin.core.gsocseq.scenarios import Scenario
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.scenario_rows import class_names, moved, removed, rows_of


@pytest.fixture
def german() -> Iterator[None]:
    """Numbers with a decimal comma."""
    from qgis.PyQt.QtCore import QLocale

    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def table_of(config: RunConfig, by_class: str = None, zone: str = None):
    from gsocseq_plugin.gui.scenario_table import ScenarioTable

    table = ScenarioTable()
    table.show(rows_of(config), *class_names(config))
    table.look(by_class, zone)
    return table


def shown(table, row: int, column: int, role=None) -> object:
    from qgis.PyQt.QtCore import Qt

    return table.data(table.index(row, column), Qt.ItemDataRole.DisplayRole if role is None else role)


def titles(table) -> List[str]:
    from qgis.PyQt.QtCore import Qt

    return [table.headerData(place, Qt.Orientation.Horizontal) for place in range(table.columnCount())]


def test_columns(qapp) -> None:
    table = table_of(RunConfig())
    assert titles(table) == ["Scenario", "Extra C input, %", "Adopted, %", "Ramp, years", "Plant C, t C/ha/yr", "Manure, t C/ha/yr", "Layer of %"]
    table.look("percent", None)
    assert titles(table)[1:4] == ["Extra C input, %", "2 Cropland", "3 Grassland"]
    table.look("percent", "7")
    assert len(titles(table)) == 7, "name, all classes, five classes"


def test_a_number_from_elsewhere_is_shown_faintly_and_is_not_the_cells_own(qapp) -> None:
    from qgis.PyQt.QtCore import Qt

    table = table_of(RunConfig(), "percent")
    assert (shown(table, 0, 2), table.text(0, 2)) == ("5", "")
    assert shown(table, 0, 2, Qt.ItemDataRole.FontRole).italic()
    assert "5 % hold" in shown(table, 0, 2, Qt.ItemDataRole.ToolTipRole)
    assert shown(table, 0, 1, Qt.ItemDataRole.FontRole) is None


@pytest.mark.parametrize("text", ["7,5", "7.5", "7,5 %"])
def test_decimals_of_the_language_and_with_a_point(qapp, german, text: str) -> None:
    table = table_of(RunConfig())
    assert table.setData(table.index(0, 1), text)
    assert (table.rows[0].scenario.percent, shown(table, 0, 1)) == (7.5, "7,5")


def test_looking_at_a_cell_changes_no_digit(qapp, german) -> None:
    third = 1000.0 / 3.0
    table = table_of(RunConfig(scenarios=(Scenario("A", third, zones={"1": {}}),)))
    assert table.setData(table.index(0, 1), shown(table, 0, 1))
    assert (table.rows[0].scenario.percent, table.undo.count()) == (third, 0)


@pytest.mark.parametrize(
    "column, text, told",
    [
        (1, "1001", "-100 to 1000"),
        (1, "five", "'five' is not a number"),
        (0, "BAU", "other than BAU and SSM"),
        (0, "SSM2", "names that differ"),
        (3, "1,5", "whole"),
    ],
)
def test_what_is_wrong_is_refused_and_told_at_the_cell(qapp, qtbot, column: int, text: str, told: str) -> None:
    from qgis.PyQt.QtCore import Qt

    from gsocseq_plugin.gui.scenario_table import PROBLEM_ROLE

    table = table_of(RunConfig())
    with qtbot.waitSignal(table.refused) as refused:
        assert not table.setData(table.index(0, column), text)
    assert told in refused.args[0]
    assert table.rows == rows_of(RunConfig())
    for role in (PROBLEM_ROLE, Qt.ItemDataRole.ToolTipRole):
        assert told in shown(table, 0, column, role)
    assert not shown(table, 0, column, Qt.ItemDataRole.DecorationRole).isNull()
    table.setData(table.index(0, 1), "6")
    assert shown(table, 0, column, PROBLEM_ROLE) == "", "gone with the next entry"


def test_all_or_nothing(qapp) -> None:
    table = table_of(RunConfig())
    assert not table.enter({(0, 1): "6", (1, 1): "six"})
    assert table.rows == rows_of(RunConfig())
    assert table.enter({(0, 0): "SSM2", (1, 0): "SSM1"}), "two names may change places"
    assert [row.name for row in table.rows] == ["SSM2", "SSM1", "SSM3"]
    assert table.undo.count() == 1


def test_classes_of_the_configuration_that_are_not_modelled_are_kept_and_shown(qapp) -> None:
    table = table_of(RunConfig(scenarios=(Scenario("A", {"default": 1.0, "7": 3.0}),)), "percent")
    assert "7 Mangroves" in titles(table)


Edit = st.tuples(st.integers(0, 20), st.integers(0, 30), st.sampled_from(("", "5", "33,5", "-100", "Lime", "BAU", "2.5", "1e9", "/data/p.tif")))


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    config=configs(),
    edits=st.lists(Edit, max_size=6),
    by_class=st.sampled_from((None, "percent", "adopted_share")),
    zone=st.sampled_from((None, "1", "3.5")),
)
def test_undo_leads_back_and_redo_forth_through_any_edits(qapp, config: RunConfig, edits: list, by_class: str, zone: str) -> None:
    """And whatever is entered, the scenarios stay valid."""
    table = table_of(config, by_class, zone)
    states = [table.rows]
    for row, column, text in edits:
        if text == "Lime" and column > 20 and len(table.rows) > 1:
            table.apply(removed(table.rows, {row % len(table.rows)}))
        elif text == "2.5" and column > 20:
            table.apply(moved(table.rows, {0}, 1))
        else:
            table.setData(table.index(row % len(table.rows), column % table.columnCount()), text)
        if table.rows != states[-1]:
            states.append(table.rows)
    assert table.undo.count() == len(states) - 1
    for state in reversed(states[:-1]):
        table.undo.undo()
        assert table.rows == state
    for state in states[1:]:
        table.undo.redo()
        assert table.rows == state
    assert [
        problem for problem in RunConfig(scenarios=tuple(row.scenario for row in table.rows)).validate() if problem.where.startswith("scenarios")
    ] == []


def test_qt_finds_no_fault_in_the_model(qapp, qtmodeltester) -> None:
    table = table_of(RunConfig(), "percent")
    qtmodeltester.check(table)
    table.look(None, "1")
    table.apply(table.rows[:1])
