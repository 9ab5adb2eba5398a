"""The page of options: every field there and back, by keys and clicks, with the headless sentences under the fields."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any, Dict

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gsocseq_plugin.core.constants import HALF_WIDTHS
from gsocseq_plugin.core.errors import ERROR, INFO, WARNING, Problem
from gsocseq_plugin.core.gsocseq.scenarios import Scenario
from gsocseq_plugin.pipeline.config import Processing, RunConfig


@pytest.fixture
def page(qtbot, qapp):
    from gsocseq_plugin.gui.options_page import OptionsPage

    made = OptionsPage()
    qtbot.addWidget(made)
    made.resize(420, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def heard(page):
    """How often the page said that something was changed."""
    calls = []
    page.changed.connect(lambda: calls.append(1))
    return calls


YEARS = st.integers(1, 9999)
LAYER = st.one_of(
    st.floats(0, 100), st.sampled_from(["/data/w.tif", "/vsizip/w.zip/w.tif"]), st.just({"path": "/data/w.tif", "bands": [3]})
)
FIELDS: Dict[str, Any] = {
    "iso3": st.sampled_from(["XXX", "GHA", "USA", "XKX", "QQQ", "VAT"]),
    "output_folder": st.sampled_from([None, "/data/maps", "/data/méxico/mapas 2"]),
    "convention": st.sampled_from(["manual", "rothamsted", "fao-scripts"]),
    "spin_up_method": st.sampled_from([None, "equilibrium", "analytical", "run"]),
    "spin_up_years": st.integers(1, 100_000),
    "spin_up_pools": st.sampled_from(["pedotransfer", "second-run"]),
    "evaporation": st.sampled_from(["pet", "open-pan"]),
    "paddy": st.booleans(),
    "spin_up_years_range": st.tuples(YEARS, YEARS).map(lambda pair: tuple(sorted(pair))),
    "warm_up_years_range": st.tuples(YEARS, YEARS).map(lambda pair: tuple(sorted(pair))),
    "land_use_legend": st.sampled_from(["fao", "esa", "copernicus", "/data/legend.csv"]),
    "land_use_years": st.one_of(st.none(), st.sets(YEARS, min_size=1, max_size=5).map(lambda years: tuple(sorted(years)))),
    "classes": st.sampled_from([None, "/data/classes.csv"]),
    "npp_factor": st.one_of(st.none(), st.floats(1e-9, 1e9)),
    "npp_model": st.sampled_from(["miami", "modis"]),
    "gsp_grid": st.booleans(),
    "keep_state": st.booleans(),
    "keep_prepared": st.booleans(),
    "uncertainty_scenario": st.sampled_from([None, "SSM1", "SSM3"]),
    "half_widths": st.fixed_dictionaries(
        {
            "soc": LAYER,
            "clay": LAYER,
            "temperature": LAYER | st.just("series"),
            "precipitation": LAYER | st.just("series"),
            "c_input": st.floats(0, 100),
        }
    ),
    "processing": st.builds(
        Processing,
        threads=st.one_of(st.none(), st.integers(1, 5000)),
        memory_mb=st.integers(64, 10**8),
        block_rows=st.one_of(st.none(), st.integers(1, 500)),
        block_columns=st.one_of(st.none(), st.integers(1, 500)),
        chunk_pixels=st.integers(1, 10**6),
        scratch_folder=st.sampled_from([None, "/data/scratch"]),
    ),
}
OTHERS = RunConfig(
    layers={"soc": {"path": "/data/all.tif", "bands": [2]}},
    horizons=(20, 50),
    scenarios=(Scenario("SSM1", 5.0, addition=1.0), Scenario("SSM3", 12.5)),
    area="/data/area.gpkg|layername=a",
    fym_proportions=(1.0, *(11 * (0.0,))),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values=st.fixed_dictionaries(FIELDS))
def test_any_configuration_comes_back_as_it_was(page, heard, values: Dict[str, Any]) -> None:
    config = replace(OTHERS, **values)
    page.show_config(config)
    assert page.edited(config) == config
    assert not heard


def test_a_configuration_that_is_wrong_comes_back_too(page) -> None:
    problem = Problem(ERROR, "half_widths", "config_value", {"field": "half_widths", "found": "7", "expected": "an object"})
    config = replace(
        OTHERS,
        convention="rothc",
        spin_up_method="guess",
        iso3="gh",
        spin_up_years_range=(0, 0),
        land_use_years=(),
        npp_factor=-1.0,
        half_widths={"c_input": "series"},
        parse_problems=(problem,),
    )
    page.show_config(config)
    assert page.edited(config) == config
    assert page.edited(config).parse_problems == (problem,)
    assert page.convention.currentText() == "rothc"


def test_every_option_has_a_place(page) -> None:
    elsewhere = {"layers", "area", "prepare", "scenarios", "percent_layers", "horizons", "warm_up"}
    shown = {name.split(".")[0] for name in page._fields.bound}
    assert shown == {field.name for field in fields(RunConfig)} - elsewhere - {"parse_problems"}
    assert {f"half_widths.{name}" for name in HALF_WIDTHS} < set(page._fields.bound)


@pytest.mark.parametrize(
    ("typed", "code"),
    [("Ghana (GHA)", "GHA"), ("ghana", "GHA"), ("usa", "USA"), ("cote d'ivoire", "CIV"), ("qqq", "QQQ"), ("", "XXX")],
)
def test_country_by_keys(page, qtbot, heard, typed: str, code: str) -> None:
    page.show_config(replace(OTHERS, iso3="FRA"))
    page.iso3.lineEdit().selectAll()
    qtbot.keyClick(page.iso3.lineEdit(), "\b") if not typed else qtbot.keyClicks(page.iso3.lineEdit(), typed)
    assert heard
    assert page.edited(OTHERS).iso3 == code


def test_part_of_a_country_is_offered(page, qtbot) -> None:
    page.show_config(OTHERS)
    page.iso3.lineEdit().selectAll()
    qtbot.keyClicks(page.iso3.lineEdit(), "nited st")
    completer = page.iso3.completer()
    offered = [completer.completionModel().index(row, 0).data() for row in range(completer.completionCount())]
    assert "United States of America (USA)" in offered
    assert page.edited(OTHERS).iso3 == OTHERS.iso3
    assert [problem.key for problem in page.edited(OTHERS).parse_problems] == ["iso3_text"]


def test_a_code_of_no_country_is_told_and_kept(page, qtbot) -> None:
    page.show_config(replace(OTHERS, iso3="QQQ"))
    page.show_problems([], False)
    assert "QQQ" in note(page, "iso3")
    page.show_config(replace(OTHERS, iso3="VAT"))
    page.show_problems([], False)
    assert note(page, "iso3") == ""


def test_convention_says_when(page, qtbot) -> None:
    from qgis.PyQt.QtCore import Qt

    page.show_config(OTHERS)
    first = page.convention_when.text()
    page.convention.setFocus()
    qtbot.keyClick(page.convention, Qt.Key.Key_Down)
    assert page.edited(OTHERS).convention == "rothamsted"
    assert page.convention_when.text() not in ("", first)


def test_years_of_a_long_run_only_where_there_is_one(page) -> None:
    for convention, method, used in (("manual", None, False), ("manual", "run", True), ("fao-scripts", None, True), ("fao-scripts", "analytical", 0)):
        page.show_config(replace(OTHERS, convention=convention, spin_up_method=method))
        assert page.spin_up_years.isEnabled() == used
        assert page.spin_up_pools.isEnabled() == used


def test_a_text_that_is_none_is_a_problem_until_it_is_mended(page, qtbot) -> None:
    from qgis.PyQt.QtCore import Qt

    page.show_config(OTHERS)
    page.land_use_group.setCollapsed(False)
    qtbot.keyClicks(page.land_use_years, "2000-x")
    config = page.edited(OTHERS)
    assert [(problem.where, problem.key) for problem in config.parse_problems] == [("land_use_years", "years_text")]
    page.show_problems(config.validate(), False)
    assert "2000-x" in note(page, "land_use_years")
    qtbot.keyClick(page.land_use_years, Qt.Key.Key_Backspace)
    qtbot.keyClicks(page.land_use_years, "2002; 2005")
    config = page.edited(config)
    assert config.land_use_years == (2000, 2001, 2002, 2005)
    assert config.parse_problems == ()
    page.show_problems(config.validate(), False)
    assert note(page, "land_use_years") == ""


@pytest.mark.parametrize(("years", "text"), [((2000,), "2000"), ((2000, 2001, 2002), "2000-2002"), ((2000, 2005), "2000; 2005")])
def test_years_as_they_are_typed(years, text) -> None:
    from gsocseq_plugin.processing.config_text import years_as_text, years_from_text

    assert years_as_text(years) == text
    assert tuple(years_from_text(text)) == years


def test_own_legend_wants_its_table(page, qtbot, tmp_path) -> None:
    page.show_config(OTHERS)
    page.land_use_legend.setCurrentIndex(page.land_use_legend.findData("file"))
    assert [problem.key for problem in page.edited(OTHERS).parse_problems] == ["legend_file_missing"]
    qtbot.keyClicks(page.legend_file.lineEdit(), str(tmp_path / "legend.csv"))
    assert page.edited(OTHERS).land_use_legend == str(tmp_path / "legend.csv")


def test_half_widths(page, qtbot) -> None:
    page.show_config(OTHERS)
    row = page._widths["temperature"]
    row.kind.setCurrentIndex(row.kind.findData("series"))
    assert page.edited(OTHERS).half_widths == {**OTHERS.half_widths, "temperature": "series"}
    row.kind.setCurrentIndex(row.kind.findData("layer"))
    assert [(problem.where, problem.key) for problem in page.edited(OTHERS).parse_problems] == [("half_widths.temperature", "option_layer_missing")]
    qtbot.keyClicks(row.layer.lineEdit(), "/data/w.tif")
    assert page.edited(OTHERS).half_widths["temperature"] == "/data/w.tif"
    assert page._widths["c_input"].kind.count() == 1


def test_a_layer_that_was_changed_and_changed_back_keeps_its_bands(page, qtbot) -> None:
    from qgis.PyQt.QtCore import Qt

    config = replace(OTHERS, half_widths={**OTHERS.half_widths, "soc": {"path": "/data/w.tif", "bands": [3]}})
    page.show_config(config)
    line = page._widths["soc"].layer.lineEdit()
    qtbot.keyClicks(line, "f")
    assert page.edited(config).half_widths["soc"] == "/data/w.tiff"
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    assert page.edited(config) == config


def test_it_fits_a_dock_at_twice_the_size_of_text(qtbot, qapp) -> None:
    from gsocseq_plugin.gui.options_page import OptionsPage

    before, big = qapp.font(), qapp.font()
    big.setPointSizeF(2 * big.pointSizeF())
    try:
        qapp.setFont(big)
        wide = OptionsPage()
        qtbot.addWidget(wide)
        wide.show_config(replace(OTHERS, irrigation_by_class={"2": 12 * (1.0,)}))
        wide.show()
        assert wide.contents.minimumSizeHint().width() < 400
    finally:
        qapp.setFont(before)


def test_numbers_by_keys(page, qtbot) -> None:
    page.show_config(OTHERS)
    qtbot.keyClicks(page.npp_factor, "0,96")
    page.threads.selectAll()
    qtbot.keyClicks(page.threads, "3")
    page._widths["soc"].number.selectAll()
    qtbot.keyClicks(page._widths["soc"].number, "30")
    config = page.edited(OTHERS)
    assert (config.npp_factor, config.processing.threads, config.half_widths["soc"]) == (0.96, 3, 30.0)
    assert config.processing.chunk_pixels == OTHERS.processing.chunk_pixels


def test_headless_sentence_at_its_field(page) -> None:
    page.show_config(OTHERS)
    assert page.uncertainty_group.isCollapsed()
    wrong = replace(OTHERS, spin_up_years_range=(2000, 1981), half_widths={**OTHERS.half_widths, "clay": 120.0}, uncertainty_scenario="SSM7")
    problems = wrong.validate()
    page.show_problems(problems, True)
    for where in ("spin_up_years_range", "half_widths.clay", "uncertainty_scenario"):
        (problem,) = [problem for problem in problems if problem.where == where]
        assert note(page, where) == problem.text()
        assert page._notes._notes[where].isVisible()
    assert not page.uncertainty_group.isCollapsed()
    page.show_problems([], False)
    assert not any(shown.isVisible() for shown in page._notes._notes.values())


def test_worst_first_and_others_nowhere(page) -> None:
    page.show_config(OTHERS)
    mild = Problem(WARNING, "land_use_legend", "paddy_by_legend", {"path": "p", "count": 3, "codes": "20"})
    bad = Problem(ERROR, "land_use_legend", "file_missing", {"path": "legend.csv"})
    page.show_problems([mild, Problem(ERROR, "layers.soc", "file_missing", {"path": "x"}), bad], False)
    assert note(page, "land_use_legend") == f"{bad.text()}\n{mild.text()}"
    assert list(page._notes._notes) == ["land_use_legend"]


def test_effort(page) -> None:
    page.show_config(OTHERS)
    page.show_problems([], False)
    unknown = page.effort.text()
    page.show_problems([], True)
    assert page.effort.text() not in ("", unknown)
    told = Problem(INFO, "output_folder", "effort_most")
    page.show_problems([told], False)
    assert page.effort.text().replace("\u200b", "") == told.text()
    assert note(page, "output_folder") == ""


def test_scenario_of_the_uncertainty_is_one_of_the_scenarios(page) -> None:
    page.show_config(OTHERS)
    combo = page.uncertainty_scenario
    assert [combo.itemData(row) for row in range(combo.count())] == [None, "SSM1", "SSM3"]


def test_keys_lead_through_the_page(page, qtbot) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QApplication

    page.activateWindow()
    page.show_config(OTHERS)
    page.uncertainty_group.setCollapsed(False)
    page.output_folder.lineEdit().setFocus()
    reached = []
    for _ in range(40):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    widths = [stop for row in page._widths.values() for stop in (row.number, row.kind)]
    wanted = [page.iso3, page.convention, *widths, page.uncertainty_scenario]
    assert [widget for widget in dict.fromkeys(reached) if widget in wanted] == wanted


def note(page, where: str) -> str:
    """What stands under a field."""
    shown = page._notes._notes.get(where)
    return shown.text if shown else ""
