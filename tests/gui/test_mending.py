"""What is refused on the pages of scenarios and options holds the run back until it is mended, through the whole dock."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any, Callable

import pytest
from test_dock import RUN_MS, click, dock, page, plugin, set_up  # noqa: F401 (fixtures)

from gsocseq_plugin.core.errors import ERROR
from gsocseq_plugin.pipeline.config import RunConfig


def can_run(made, qtbot) -> bool:
    """Whether the button Run can be pressed, once all inputs have been looked at."""
    qtbot.waitUntil(lambda: not made.controller.checking, timeout=RUN_MS)
    return made.run.run.isEnabled()


def write(line, text: str) -> None:
    """As the user does: over what stands there, key by key."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)


def note(made, where: str) -> str:
    shown = made.options._notes._notes.get(where)
    return shown.text if shown else ""


def loaded(made, tmp_path, **fields: Any) -> None:
    """Load the present configuration from a file in which these fields are others."""
    path = tmp_path / "by_hand.json"
    path.write_text(json.dumps({**made.controller.config.to_dict(), **fields}), encoding="utf-8")
    made.controller.load(str(path))


@pytest.mark.parametrize(
    ("name", "wrong", "told", "right", "value"),
    [
        ("npp_factor", "abc", "'abc' is not a number above 0", "0,5", 0.5),
        ("npp_factor", "0", "'0' is not a number above 0", "", None),
        ("land_use_years", "foo", "'foo' is not understood", "", None),
        ("spin_up_years_range", "19x", "'19x' is not a first and a last year", "1981-2000", (1981, 2000)),
        ("spin_up_years_range", "", "'' is not a first and a last year", "1981-2000", (1981, 2000)),
        ("warm_up_years_range", "", "'' is not a first and a last year", "2001-2020", (2001, 2020)),
        ("iso3", "Atlantis", "'Atlantis' is not an ISO 3166-1", "ghana", "GHA"),
    ],
)
def test_an_option_that_is_none(set_up, qtbot, name: str, wrong: str, told: str, right: str, value) -> None:  # noqa: F811
    before = getattr(set_up.controller.config, name)
    field = getattr(page(set_up, "options"), name)
    line = field.lineEdit() if name == "iso3" else field
    line.setText(wrong)  # at once, as pasted: letter by letter a part of it may be right
    assert not can_run(set_up, qtbot) and told in note(set_up, name)
    assert getattr(set_up.controller.config, name) == before
    page(set_up, "run")
    set_up.controller.show(replace(set_up.controller.config, keep_state=True))
    page(set_up, "options")
    assert line.text() == wrong and told in note(set_up, name), "it is still there to be mended"
    assert not can_run(set_up, qtbot)
    write(line, right)
    assert getattr(set_up.controller.config, name) == value and note(set_up, name) == ""
    assert set_up.controller.config.parse_problems == ()


def test_whatever_is_typed_on_options_nothing_breaks(set_up, qtbot) -> None:  # noqa: F811
    from qgis.PyQt.QtWidgets import QLineEdit, QSpinBox

    options = page(set_up, "options")
    lines = [line for line in options.findChildren(QLineEdit) if not isinstance(line.parent(), QSpinBox)]
    assert len(lines) > 10
    for text in ("", ";", "-", "nan", "1e999", "2000-1990", "\N{ARABIC-INDIC DIGIT ONE}", "%", "'\"{}", "\U0001f33e"):
        for line in lines:
            if line.isEnabled():
                line.setText(text)
        config = set_up.controller.config
        assert RunConfig.from_dict(config.to_dict(), "/") == config
        config.validate()
    qtbot.waitUntil(lambda: not set_up.controller.checking, timeout=RUN_MS)
    assert not set_up.run.run.isEnabled()


@pytest.mark.parametrize("wrong", ["20; 5o", "20; x", "", ";"])
def test_horizons_that_are_none(set_up, qtbot, wrong: str) -> None:  # noqa: F811
    scenarios = page(set_up, "scenarios")
    write(scenarios.horizons, wrong)
    assert not can_run(set_up, qtbot)
    assert "is not a list of years" in scenarios.horizons_problem.text()
    scenarios.show_problems([], False)
    assert "is not a list of years" in scenarios.horizons_problem.text(), "it is still wrong"
    set_up.controller.show(replace(set_up.controller.config, keep_state=True))
    page(set_up, "run")
    page(set_up, "scenarios")
    assert scenarios.horizons.text() == wrong and not can_run(set_up, qtbot)
    write(scenarios.horizons, "20; 50")
    assert set_up.controller.config.horizons == (20, 50) and scenarios.horizons_problem.text() == ""
    assert can_run(set_up, qtbot)


def again(made, qtbot) -> None:
    """Choose FAO's scenarios, which stand there already."""
    page(made, "scenarios").action_fao.trigger()


def confirmed(made, qtbot) -> None:
    """Type the number that stands in a cell."""
    model = page(made, "scenarios").model
    model.setData(model.index(0, 1), "5")


def horizons(made, qtbot) -> None:
    write(page(made, "scenarios").horizons, "20")


def warm_up(made, qtbot) -> None:
    for _ in range(2):
        page(made, "scenarios").warm_up.click()


def spin_up_years(made, qtbot) -> None:
    for years in (501, 500):
        page(made, "options").spin_up_years.setValue(years)


def threads(made, qtbot) -> None:
    page(made, "options").threads.setValue(2)


def convention(made, qtbot) -> None:
    combo = page(made, "options").convention
    combo.activated.emit(combo.currentIndex())


def fym_left_out(made, qtbot) -> None:
    options = page(made, "options")
    options.spin_up_group.setCollapsed(False)
    click(qtbot, options.fym_leave)


def irrigation_left_out(made, qtbot) -> None:
    options = page(made, "options")
    options.spin_up_group.setCollapsed(False)
    click(qtbot, options.irrigation_leave)


@pytest.mark.parametrize(
    ("name", "wrong", "mend"),
    [
        ("scenarios", [{"name": "SSM1", "percent": "five"}], again),
        ("scenarios", [{"name": "SSM1", "percent": "five"}], confirmed),
        ("horizons", "20", horizons),
        ("warm_up", "yes", warm_up),
        ("spin_up_years", "abc", spin_up_years),
        ("spin_up_years", 0, lambda made, qtbot: page(made, "options").spin_up_years.setValue(1)),
        ("processing", "abc", threads),
        ("convention", 5, convention),
        ("fym_proportions", "abc", fym_left_out),
        ("fym_proportions", [0.5] * 12, fym_left_out),
        ("irrigation_by_class", {"2": [-1] * 12}, irrigation_left_out),
    ],
)
def test_a_file_is_mended_in_the_dock(set_up, qtbot, tmp_path, name: str, wrong, mend: Callable) -> None:  # noqa: F811
    loaded(set_up, tmp_path, **{name: wrong})
    assert not can_run(set_up, qtbot)
    if name == "spin_up_years" and wrong == 0:
        page(set_up, "options").spin_up_years.setValue(2)
    mend(set_up, qtbot)
    about = [problem for problem in set_up.controller.problems if problem.where.startswith(name) and problem.severity == ERROR]
    assert about == [] and can_run(set_up, qtbot)


def test_only_what_was_mended_is_forgiven(set_up, qtbot, tmp_path) -> None:  # noqa: F811
    loaded(set_up, tmp_path, horizons="20", warm_up="yes", convention=5)
    warm_up(set_up, qtbot)
    assert {problem.where for problem in set_up.controller.config.parse_problems} == {"horizons", "convention"}
    convention(set_up, qtbot)
    assert {problem.where for problem in set_up.controller.config.parse_problems} == {"horizons"}


def test_each_field_that_a_page_owns_can_be_led_to(set_up) -> None:  # noqa: F811
    options, scenarios = page(set_up, "options"), set_up.scenarios
    for name in [*options.FIELDS, "half_widths.clay", "processing.threads", "processing.block_rows", "irrigation_by_class.2"]:
        assert options.isAncestorOf(options.widget_of(name)), name
    assert options.widget_of("half_widths.clay") is not options.widget_of("half_widths.soc")
    for name in [*scenarios.FIELDS, "scenarios.SSM2.addition"]:
        assert scenarios.isAncestorOf(scenarios.widget_of(name)), name
    assert options.widget_of("layers.soc") is scenarios.widget_of("layers.soc") is None


def test_led_to_a_field_the_keys_write_there(set_up, qtbot) -> None:  # noqa: F811
    from qgis.PyQt.QtWidgets import QApplication

    set_up.window().activateWindow()
    qtbot.waitActive(set_up.window())
    options = page(set_up, "options")
    widths = options._widths["clay"]
    widths.kind.setCurrentIndex(widths.kind.findData("layer"))
    for where, widget in (
        ("npp_factor", options.npp_factor),
        ("classes", options.classes.lineEdit()),
        ("land_use_legend", options.land_use_legend),
        ("half_widths.clay", widths.layer.lineEdit()),
    ):
        options.show_field(where)
        assert QApplication.focusWidget() is widget, where
    scenarios = page(set_up, "scenarios")
    scenarios.show_field("scenarios.SSM2.addition")
    index = scenarios.table.currentIndex()
    assert scenarios.table.hasFocus() and (index.row(), scenarios.model.columns[index.column()].field) == (1, "addition")


def test_manure_and_irrigation_are_refused_where_they_stand(set_up) -> None:  # noqa: F811
    config = set_up.controller.config
    scenarios = (replace(config.scenarios[0], fym=0.5), *config.scenarios[1:])
    of_classes = {"2": tuple(12 * [10.0])}
    set_up.controller.show(replace(config, convention="fao-scripts", scenarios=scenarios, irrigation_by_class=of_classes))
    page(set_up, "options")
    assert "irrigation" in note(set_up, "irrigation_by_class")
    assert set_up.options.irrigation_told.text().endswith("2")
    page(set_up, "scenarios")
    assert "fym" in set_up.scenarios.problems.text()
    wheres = {problem.where for problem in set_up.controller.problems if problem.key == "fao_scripts_refuses"}
    assert wheres == {f"scenarios.{scenarios[0].name}.fym", "irrigation_by_class"}
