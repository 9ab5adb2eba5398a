"""The page of layers inside the dock: what was begun on it never lands in another configuration or project, and nothing of it is left."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from layer_tools import add_layer, press

from gsocseq_plugin.core.errors import ERROR
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.processing.sample import sample

LONG_MS = 90_000


@pytest.fixture
def plugin(desktop, tmp_path, monkeypatch):
    """The plugin in a window, with an empty home."""
    from gsocseq_plugin.plugin import GsocseqPlugin

    monkeypatch.setenv("HOME", str(tmp_path))
    made = GsocseqPlugin(desktop)
    made.initGui()
    made.action.trigger()
    yield made
    made.unload()


@pytest.fixture
def dock(plugin, qtbot):
    """The dock, open and empty."""
    settle(plugin.dock, qtbot)
    return plugin.dock


def settle(dock, qtbot) -> None:
    qtbot.wait(50)
    qtbot.waitUntil(lambda: not dock.controller.checking, timeout=LONG_MS)


def turn_to(dock, name: str) -> None:
    dock._body.pages.setCurrentWidget(dock.pages[name])


def add_sample(project) -> None:
    for role, path in RunConfig.load(sample("config.json")).layers.items():
        add_layer(project, path, role)


def other_file(folder: Path) -> Path:
    """The configuration of another country, in a file."""
    RunConfig(layers={"soc": "/data/other/soc.tif"}, iso3="KEN", output_folder=str(folder / "o")).save(folder / "other.json")
    return folder / "other.json"


def errors(dock) -> list:
    return [(problem.where, problem.key) for problem in dock.controller.problems if problem.severity == ERROR]


@pytest.mark.parametrize("front", ["layers", "scenarios"])
def test_a_guess_does_not_overwrite_a_file_opened_meanwhile(dock, project, qtbot, tmp_path, front) -> None:
    add_sample(project)
    press(qtbot, dock.layers.guess)
    turn_to(dock, front)
    dock.controller.load(str(other_file(tmp_path)))
    qtbot.waitUntil(lambda: dock.layers._guessing.task is None, timeout=LONG_MS)
    settle(dock, qtbot)
    turn_to(dock, "layers")
    qtbot.wait(100)
    assert dock.controller.config == RunConfig.load(tmp_path / "other.json") == dock.layers.edited(dock.controller.config)


def test_a_guess_that_ends_behind_another_page_that_was_changed_is_not_lost(dock, project, qtbot) -> None:
    add_sample(project)
    press(qtbot, dock.layers.guess)
    turn_to(dock, "options")
    dock.options.keep_state.click()
    qtbot.waitUntil(lambda: dock.layers._guessing.task is None, timeout=LONG_MS)
    settle(dock, qtbot)
    assert dock.controller.empty
    turn_to(dock, "layers")
    qtbot.waitUntil(lambda: not dock.controller.empty)
    assert len(dock.controller.config.layers) > 10 and dock.controller.config.keep_state


@pytest.mark.parametrize("front", ["layers", "scenarios"])
def test_a_guess_does_not_land_in_another_project(dock, project, qtbot, front) -> None:
    add_sample(project)
    press(qtbot, dock.layers.guess)
    turn_to(dock, front)
    project.clear()
    qtbot.wait(2000)
    assert dock.controller.empty and dock.layers.guess.isEnabled()
    assert project.readEntry("gsocseq", "dock")[0] == ""


@pytest.mark.parametrize("front", ["layers", "scenarios"])
def test_a_rectangle_does_not_land_in_a_file_opened_meanwhile(dock, qtbot, tmp_path, front) -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

    kind = dock.layers.area.kind
    kind.setCurrentIndex(kind.findData("extent"))
    kind.activated.emit(kind.currentIndex())
    dock.layers.area.extent.setOutputExtentFromUser(QgsRectangle(1, 1, 2, 2), QgsCoordinateReferenceSystem("EPSG:4326"))
    assert ("area", "area_extent_unfinished") in errors(dock)
    turn_to(dock, front)
    dock.controller.load(str(other_file(tmp_path)))
    qtbot.wait(1500)
    settle(dock, qtbot)
    assert dock.controller.config == RunConfig.load(tmp_path / "other.json")
    assert ("area", "area_extent_unfinished") not in errors(dock)


def test_an_unfinished_area_holds_the_run_back(dock, qtbot) -> None:
    dock.controller.load_sample()
    settle(dock, qtbot)
    kind = dock.layers.area.kind
    kind.setCurrentIndex(kind.findData("country"))
    kind.activated.emit(kind.currentIndex())
    settle(dock, qtbot)
    assert errors(dock) == [("area", "area_not_yet")]
    turn_to(dock, "run")
    assert not dock.run.run.isEnabled()
    turn_to(dock, "options")
    dock.controller.change(replace(dock.controller.config, keep_state=True))
    dock._stale.add(dock.layers)
    turn_to(dock, "layers")
    assert kind.currentData() == "country" and dock.layers.area.country.isVisible()
    kind.setCurrentIndex(0)
    kind.activated.emit(0)
    settle(dock, qtbot)
    assert errors(dock) == []


def test_every_field_of_a_spoilt_file_is_mended_on_the_page(dock, qtbot, tmp_path) -> None:
    dock.controller.load_sample()
    settle(dock, qtbot)
    good = dock.controller.config
    data = good.to_dict()
    data["layers"] = {**data["layers"], "clay": [1], "nonsense": "/a.tif"}
    data.update(area=5, prepare=[{"step": "nonsense"}])
    (tmp_path / "spoilt.json").write_text(json.dumps(data), encoding="utf-8")
    dock.controller.load(str(tmp_path / "spoilt.json"))
    settle(dock, qtbot)
    assert {where for where, _ in errors(dock)} >= {"layers.clay", "layers.nonsense", "area", "prepare.1.step"}
    page = dock.layers
    page.rows["clay"].take(good.layers["clay"])
    press(qtbot, page.unknown.buttons["nonsense"])
    page.area.kind.activated.emit(0)
    page.prepare.entries.setCurrentRow(0)
    page.prepare.remove.click()
    settle(dock, qtbot)
    assert errors(dock) == [] and dock.controller.config == replace(good, area=None)
    turn_to(dock, "run")
    assert dock.run.run.isEnabled()


def test_unloaded_during_a_guess_no_task_is_left(plugin, project, qtbot, qgis_app) -> None:
    before = qgis_app.taskManager().count()
    add_sample(project)
    press(qtbot, plugin.dock.layers.guess)
    plugin.unload()
    qtbot.wait(200)
    assert qgis_app.taskManager().count() == before
    plugin.initGui()


def test_accelerators_collide_with_nothing(dock) -> None:
    """Neither among themselves, nor with the buttons around the pages, nor with QGIS's menus (Pro&ject, &Edit, &View ...)."""
    from qgis.PyQt.QtGui import QKeySequence
    from qgis.PyQt.QtWidgets import QAbstractButton, QLabel

    dock.controller.show(RunConfig.load(sample("config_raw.json")))
    around = [widget for widget in dock._body.findChildren(QAbstractButton) if not dock._body.pages.isAncestorOf(widget)]
    on_page = [*dock.layers.findChildren(QAbstractButton), *dock.layers.findChildren(QLabel)]
    keys = [QKeySequence.mnemonic(widget.text()).toString().lower()[-1:] for widget in (*around, *on_page)]
    used = [key for key in keys if key]
    assert {"a", "t", "u"} <= set(used) and len(set(used)) == len(used)
    assert not set("atu") & set("jevlsporwdmch")
