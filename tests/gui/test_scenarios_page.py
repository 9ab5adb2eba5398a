"""The page of scenarios, by mouse and keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from scenario_configs import configs
from scenario_page import FAO, choose_column, go, page_in_window, page_of, percents, press, typed

from gsocseq_plugin.core.errors import Problem
from gsocseq_plugin.core.gsocseq.scenarios import Scenario
from gsocseq_plugin.pipeline.config import RunConfig


@pytest.fixture
def page(qtbot, desktop):
    return page_in_window(qtbot, desktop)


@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(config=configs())
def test_every_configuration_comes_back_as_it_was(qapp, config: RunConfig) -> None:
    made = page_of(RunConfig())
    told = []
    made.changed.connect(lambda: told.append(1))
    made.show_config(config)
    assert made.edited(config) == config
    assert told == [], "showing is no change"


def test_typing_in_the_table(qtbot, page) -> None:
    with qtbot.waitSignal(page.changed):
        typed(qtbot, page, 1, 1, "12.5")
    assert page.edited(RunConfig()).scenarios[1] == Scenario("SSM2", 12.5)
    typed(qtbot, page, 1, 1, "many")
    assert page.edited(RunConfig()).scenarios[1].percent == 12.5
    assert page.refusal.isVisible() and "'many'" in page.refusal.text()


def test_keys_of_the_table_go_before_those_of_the_window(qtbot, page, qapp) -> None:
    qapp.clipboard().setText("1,5\n2,5\n3,5\n")
    go(page, 0, 1)
    press(qtbot, page.table, "Ctrl+V")
    assert percents(page) == [("SSM1", 1.5), ("SSM2", 2.5), ("SSM3", 3.5)]
    choose_column(page, 1)
    press(qtbot, page.table, "Del")
    assert [percent for _, percent in percents(page)] == [0.0, 0.0, 0.0]
    press(qtbot, page.table, "Ctrl+Z")
    press(qtbot, page.table, "Ctrl+Z")
    assert percents(page) == FAO, "two steps for two actions"
    page.table.selectionModel().select(
        page.model.index(0, 0), page.table.selectionModel().SelectionFlag.ClearAndSelect | page.table.selectionModel().SelectionFlag.Rows
    )
    press(qtbot, page.table, "Ctrl+C")
    assert qapp.clipboard().text() == "SSM1\t5\t100\t0\t0\t0\t\n"
    press(qtbot, page.table, "Ctrl+Shift+Z")
    assert percents(page)[0] == ("SSM1", 1.5)


def test_one_copied_number_fills_all_chosen_cells(qtbot, page, qapp) -> None:
    qapp.clipboard().setText("8")
    choose_column(page, 1)
    press(qtbot, page.table, "Ctrl+V")
    assert [percent for _, percent in percents(page)] == [8.0, 8.0, 8.0]


@pytest.mark.parametrize("text, told", [("1\n2\n3\n4\n", "4 x 1"), ("1\n2\nthree\n", "'three'"), ("", "no text"), ("1\n2000\n3", "-100 to 1000")])
def test_what_cannot_be_pasted_changes_nothing(qtbot, page, qapp, text: str, told: str) -> None:
    qapp.clipboard().setText(text)
    go(page, 0, 1)
    press(qtbot, page.table, "Ctrl+V")
    assert percents(page) == FAO and told in page.refusal.text()


def test_lines_by_keys(qtbot, page) -> None:
    go(page, 0, 0)
    press(qtbot, page.table, "Ctrl+D")
    assert [name for name, _ in percents(page)] == ["SSM1", "SSM4", "SSM2", "SSM3"]
    press(qtbot, page.table, "Alt+Down")
    press(qtbot, page.table, "Alt+Down")
    assert [name for name, _ in percents(page)] == ["SSM4", "SSM2", "SSM1", "SSM3"]
    assert page.table.currentIndex().row() == 2, "the line stays the current one"
    press(qtbot, page.table, "Ctrl+Del")
    press(qtbot, page.table, "Ins")
    assert [name for name, _ in percents(page)] == ["SSM4", "SSM2", "SSM3", "SSM1"]
    for _ in range(5):
        press(qtbot, page.table, "Ctrl+Z")
    assert percents(page) == FAO and not page.action_undo.isEnabled()


def test_keys_in_the_editor_of_a_cell_are_the_editors(qtbot, page) -> None:
    from qgis.PyQt.QtWidgets import QApplication

    go(page, 0, 1)
    press(qtbot, page.table, "F2")
    press(qtbot, QApplication.focusWidget(), "Ctrl+D")
    press(qtbot, QApplication.focusWidget(), "Alt+Down")
    assert percents(page) == FAO


def test_renaming_keeps_layer_and_uncertainty_and_removing_takes_them(qtbot, page) -> None:
    config = replace(RunConfig(), percent_layers={"SSM3": "/data/p.tif"}, uncertainty_scenario="SSM3")
    page.show_config(config)
    typed(qtbot, page, 2, 0, "Lime")
    config = page.edited(config)
    assert (config.uncertainty_scenario, dict(config.percent_layers)) == ("Lime", {"Lime": "/data/p.tif"})
    press(qtbot, page.table, "Ctrl+Z")
    config = page.edited(config)
    assert config.uncertainty_scenario == "SSM3"
    go(page, 2, 0)
    page.action_remove.trigger()
    config = page.edited(config)
    assert (config.uncertainty_scenario, dict(config.percent_layers)) == (None, {})


def test_the_uncertainty_scenario_that_another_page_has_set_stays(page) -> None:
    page.action_add.trigger()
    assert page.edited(replace(RunConfig(), uncertainty_scenario="SSM1")).uncertainty_scenario == "SSM1"


def test_problems_stand_at_their_cells(page) -> None:
    from gsocseq_plugin.gui.scenario_table import PROBLEM_ROLE

    wrong = RunConfig(scenarios=(Scenario("SSM1", 5000.0), Scenario("SSM2", zones={"1": 4.0}), Scenario("BAU")), horizons=(0,))
    page.show_config(wrong)
    page.show_problems(wrong.validate(), False)
    assert "-100 to 1000" in page.model.data(page.model.index(0, 1), PROBLEM_ROLE)
    assert "other than BAU" in page.model.data(page.model.index(2, 0), PROBLEM_ROLE)
    assert "Give a raster of zone numbers" in page.problems.text()
    assert "1 to 1000" in page.horizons_problem.text()
    page.show_problems([Problem("error", "layers.soc", "file_missing", {"path": "x"})], False)
    assert not page.problems.isVisible() and page.model.data(page.model.index(0, 1), PROBLEM_ROLE) == ""


def test_horizons_and_warm_up(qtbot, page) -> None:
    from qgis.PyQt.QtCore import Qt

    page.horizons.setFocus()
    page.horizons.selectAll()
    qtbot.keyClicks(page.horizons, "20; 50")
    assert page.edited(RunConfig()).horizons == (20, 50)
    assert page.chart.years == 50
    qtbot.keyClicks(page.horizons, "x")
    refused = page.edited(RunConfig(horizons=(20, 50)))
    assert refused.horizons == (20, 50) and page.horizons_problem.isVisible()
    assert [(problem.where, problem.key) for problem in refused.parse_problems] == [("horizons", "horizons_text")]
    page.warm_up.setFocus()
    qtbot.keyClick(page.warm_up, Qt.Key.Key_Space)
    assert page.edited(RunConfig()).warm_up is False


def test_showing_the_same_again_keeps_undo_and_the_place(page) -> None:
    page.action_add.trigger()
    config = page.edited(RunConfig())
    page.show_config(config)
    assert page.action_undo.isEnabled() and page.table.currentIndex().row() == 3
    page.show_config(RunConfig())
    assert not page.action_undo.isEnabled()


def test_another_project_brings_nothing_of_the_one_before(page) -> None:
    page.show_zone("3")
    page.by_class.setCurrentIndex(1)
    page.model.setData(page.model.index(0, 1), "many")
    other = RunConfig(scenarios=(Scenario("Lime", 7.0),), percent_layers={"SSM1": "/data/of_no_scenario.tif"})
    page.show_config(other)
    assert page.edited(other) == other
    assert (page.land.count(), page.by_class.currentIndex(), page.refusal.text()) == (1, 0, "")
    assert page.action_layer.isEnabled()


def test_what_scenarios_mean_and_the_chart(qtbot, page) -> None:
    page.show_config(
        RunConfig(scenarios=(Scenario("A", {"default": 5.0, "2": 30.0}, adopted_share=50.0, ramp_years=10, fym=0.4), Scenario("B", -20.0)))
    )
    assert page.meaning.text().splitlines() == [
        "A: 105 to 130 % of the C input of business as usual, by land-use class. Land that adopts it: 50 %. Years until then: 10. "
        "Manure on top: 0.4 t C/ha/yr.",
        "B: 80 % of the C input of business as usual.",
    ]
    low, high = page.chart.bounds()
    assert low < 80 and high > 115
    image = page.chart.grab().toImage()
    drawn = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    for number in (0, 1):
        assert page.chart.colour(number).name() in drawn
    pens = [(page.chart.pen(number).color().name(), page.chart.pen(number).style()) for number in range(30)]
    assert len(set(pens)) == 30


def test_the_page_fits_a_dock_at_twice_the_size_of_text(qtbot, page, qapp) -> None:
    before, big = qapp.font(), qapp.font()
    big.setPointSizeF(2 * big.pointSizeF())
    try:
        qapp.setFont(big)
        wide = page_of(RunConfig(scenarios=(Scenario("A"),), percent_layers={"A": "/data/a_raster_of_a_very_long_name_indeed_of_percentages.tif"}))
        wide.show()
        assert wide.contents.minimumSizeHint().width() < 400
        wide.close()
    finally:
        qapp.setFont(before)


def test_no_scenario_at_all(page) -> None:
    page.table.selectAll()
    page.action_remove.trigger()
    assert page.edited(RunConfig()).scenarios == ()
    assert not page.chart.isVisible()
    for action in page.table.actions():
        if action.objectName() not in ("action_import", "action_export", "action_layer", "action_undo"):
            action.trigger()
    page.action_undo.trigger()
