"""The dock as a whole: opened by its button, set up, run, remembered in the project, taken down again."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from gsocseq_plugin.core.errors import ERROR
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.processing.sample import sample

RUN_MS = 90_000


@pytest.fixture
def plugin(desktop, tmp_path, monkeypatch):
    """The plugin in a window, with an empty home."""
    from gsocseq_plugin.plugin import GsocseqPlugin

    monkeypatch.setenv("HOME", str(tmp_path))
    made = GsocseqPlugin(desktop)
    made.initGui()
    yield made
    made.unload()


@pytest.fixture
def dock(plugin, qtbot):
    """The dock, open and empty."""
    plugin.action.trigger()
    qtbot.waitUntil(lambda: not plugin.dock.controller.checking)
    return plugin.dock


@pytest.fixture
def set_up(dock, qtbot):
    """The dock with the sample, looked at."""
    dock.controller.load_sample()
    qtbot.waitUntil(lambda: not dock.controller.checking, timeout=RUN_MS)
    return dock


def click(qtbot, widget) -> None:
    from qgis.PyQt.QtCore import Qt

    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def page(dock, name: str):
    """Bring a page to the front."""
    dock._body.pages.setCurrentWidget(dock.pages[name])
    return dock.pages[name]


def last_message(desktop) -> str:
    item = desktop.messages.currentItem()
    return "" if item is None else item.text()


def listeners(project) -> list:
    """How many listen to the project, once what is to be deleted is deleted."""
    from qgis.PyQt.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    signals = (project.cleared, project.readProject, project.writeProject, project.layersAdded, project.layersRemoved)
    return [project.receivers(signal) for signal in signals]


def run_to_the_end(dock, qtbot) -> None:
    with qtbot.waitSignal(dock.controller.runs.ended, timeout=RUN_MS):
        click(qtbot, page(dock, "run").run)


def test_button_and_menu_open_and_close_it(plugin, desktop, qtbot):
    assert plugin.action in desktop.toolbar.actions() and plugin.action in desktop.raster_menu.actions()
    assert plugin.dock is None, "made when it is first wanted"
    plugin.action.trigger()
    assert plugin.dock.isVisible() and plugin.action.isChecked()
    plugin.dock.close()
    assert not plugin.action.isChecked()
    plugin.action.trigger()
    assert plugin.dock.isVisible()


def test_empty_it_says_what_to_do_and_cannot_run(dock):
    assert "sample" in dock._body.state_label.text()
    assert not page(dock, "run").run.isEnabled() and dock.run.run.toolTip()


def test_a_whole_run_with_the_mouse(dock, desktop, project, qtbot, tmp_path):
    click(qtbot, dock.layers.sample)
    qtbot.waitUntil(lambda: not dock.controller.checking, timeout=RUN_MS)
    run_to_the_end(dock, qtbot)
    qtbot.waitUntil(lambda: dock.controller.results is not None)
    folder = Path(dock.controller.results)
    assert folder.is_relative_to(tmp_path)
    maps = sorted(folder.glob("*_GSOCseq_*.tif"))
    assert len(maps) == 29 and (folder / "manifest.json").is_file()
    qtbot.waitUntil(lambda: len(project.mapLayers()) == 29)
    assert sorted(Path(layer.source()).name for layer in project.mapLayers().values()) == [path.name for path in maps]
    results = page(dock, "results")
    assert results.folder == str(folder)
    qtbot.waitUntil(lambda: results.table.rowCount() > 0, timeout=RUN_MS)
    assert last_message(desktop).endswith(str(folder))


def test_cancelled_it_goes_on(set_up, qtbot, monkeypatch):
    from gsocseq_plugin.pipeline import engine

    whole, stored = engine.Engine._store, []

    def store(self, *args):
        """The first block is kept, then the user cancels."""
        whole(self, *args)
        stored.append(args[0])
        set_up.controller.runs.cancel()

    machine = {"block_rows": 16, "block_columns": 60, "chunk_pixels": 200, "threads": 1}
    set_up.controller.show(RunConfig.from_dict({**set_up.controller.config.to_dict(), "processing": machine}, "/"))
    qtbot.waitUntil(lambda: not set_up.controller.checking, timeout=RUN_MS)
    with monkeypatch.context() as patch:
        patch.setattr(engine.Engine, "_store", store)
        run_to_the_end(set_up, qtbot)
    assert len(stored) == 1 and set_up.controller.results is None
    qtbot.waitUntil(set_up.run.resume.isEnabled, timeout=RUN_MS)
    with qtbot.waitSignal(set_up.controller.runs.ended, timeout=RUN_MS):
        click(qtbot, set_up.run.resume)
    qtbot.waitUntil(lambda: set_up.controller.results == set_up.controller.config.output_folder)
    assert not set_up.run.resume.isVisible()


def test_a_failure_is_a_sentence_in_the_message_bar(set_up, desktop, qtbot, tmp_path):
    output = Path(set_up.controller.config.output_folder)
    output.parent.mkdir(parents=True)
    output.write_text("a file where the folder should be", encoding="utf-8")
    run_to_the_end(set_up, qtbot)
    assert str(output) in last_message(desktop) and "Traceback" not in last_message(desktop)
    assert set_up.controller.results is None


def test_a_wrong_layer_stops_the_run_at_its_field(set_up, qtbot):
    config = set_up.controller.config
    wrong = RunConfig.from_dict({**config.to_dict(), "layers": {**config.layers, "clay": sample("soc_t_ha.tif")}, "iso3": "gha"}, "/")
    set_up.controller.show(wrong)
    qtbot.waitUntil(lambda: not set_up.controller.checking, timeout=RUN_MS)
    wheres = [problem.where for problem in set_up.controller.problems if problem.severity == ERROR]
    assert "iso3" in wheres
    run = page(set_up, "run")
    assert not run.run.isEnabled() and str(len(wheres)) in run.run.toolTip()
    set_up.run.problem_asked.emit("iso3")
    assert set_up._body.pages.currentWidget() is set_up.options


def test_every_page_leaves_the_configuration_as_it_was(dock, qtbot):
    config = RunConfig.load(sample("config.json"))
    dock.controller.show(config)
    for name in dock.pages:
        assert page(dock, name).edited(config) == config, name
    assert dock.controller.config == config


def test_the_project_remembers_it_and_can_be_moved(set_up, project, qtbot, tmp_path):
    home = tmp_path / "here é"
    shutil.copytree(sample(""), home / "sample")
    config = RunConfig.load(home / "sample" / "config.json").with_output(home / "results")
    project.write(str(home / "mine.qgz"))
    set_up.controller.show(config)
    project.write()
    project.clear()
    assert set_up.controller.empty and not set_up.controller.config == config
    home.rename(tmp_path / "there")
    project.read(str(tmp_path / "there" / "mine.qgz"))
    assert set_up.controller.config == RunConfig.load(tmp_path / "there" / "sample" / "config.json").with_output(tmp_path / "there" / "results")


def test_saved_elsewhere_the_paths_follow(set_up, project, tmp_path):
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    project.write(str(tmp_path / "one" / "mine.qgz"))
    config = RunConfig.load(sample("config.json")).with_output(tmp_path / "one" / "results")
    set_up.controller.show(config)
    project.write(str(tmp_path / "two" / "mine.qgz"))
    project.clear()
    project.read(str(tmp_path / "two" / "mine.qgz"))
    assert set_up.controller.config == config


def test_what_a_newer_version_has_left_stays_and_is_said(dock, desktop, project, tmp_path):
    newer = json.dumps({"config": {"gsocseq_config": 99}})
    project.writeEntry("gsocseq", "dock", newer)
    project.write(str(tmp_path / "newer.qgz"))
    project.clear()
    project.read(str(tmp_path / "newer.qgz"))
    assert "99" in last_message(desktop) and dock.controller.empty
    assert project.readEntry("gsocseq", "dock")[0] == newer


def test_a_file_holds_the_same(set_up, desktop, tmp_path):
    config = set_up.controller.config
    set_up.controller.save(str(tmp_path / "mine.json"))
    set_up.controller.begin_anew()
    assert set_up.controller.empty
    set_up.controller.load(str(tmp_path / "mine.json"))
    assert set_up.controller.config == config
    (tmp_path / "torn.json").write_text('{"gsocseq_config": 1,', encoding="utf-8")
    set_up.controller.load(str(tmp_path / "torn.json"))
    assert "torn.json" in last_message(desktop) and set_up.controller.config == config


def test_a_project_closed_during_the_run_gets_no_maps(set_up, desktop, project, qtbot):
    folder = Path(set_up.controller.config.output_folder)
    with qtbot.waitSignal(set_up.controller.runs.ended, timeout=RUN_MS):
        click(qtbot, page(set_up, "run").run)
        project.clear()
    assert len(list(folder.glob("*_GSOCseq_*.tif"))) == 29 and project.mapLayers() == {}
    assert str(folder) in last_message(desktop) and set_up.controller.results is None


def test_unloaded_during_a_run_nothing_is_left(plugin, desktop, project, qtbot, qgis_app):
    from qgis.PyQt.QtWidgets import QDockWidget

    before = listeners(project)
    tasks = qgis_app.taskManager().count()
    plugin.action.trigger()
    plugin.dock.controller.load_sample()
    dock = plugin.dock
    qtbot.waitUntil(lambda: not dock.controller.checking, timeout=RUN_MS)
    click(qtbot, page(dock, "run").run)
    assert dock.controller.runs.active
    plugin.unload()
    qtbot.wait(200)
    assert qgis_app.taskManager().count() == tasks
    assert desktop.toolbar.actions() == [] and desktop.raster_menu.actions() == []
    assert plugin.dock is None and plugin.action is None and project.mapLayers() == {}
    assert listeners(project) == before
    assert [item for item in desktop.canvas.scene().items() if type(item).__name__ == "QgsRubberBand"] == []
    assert [widget.objectName() for widget in desktop.window.findChildren(QDockWidget)] == []


def test_help_opens_the_guide_at_the_page(dock, qtbot, root):
    page(dock, "scenarios")
    click(qtbot, dock._body.help_button)
    assert dock._help.isVisible() and dock._help.browser.source().toLocalFile() == str(root / "docs" / "dock.md")
    assert dock._help.browser.textCursor().block().text() == "Scenarios"


def test_a_second_run_is_refused_in_words(set_up, desktop, qtbot):
    with qtbot.waitSignal(set_up.controller.runs.ended, timeout=RUN_MS):
        click(qtbot, page(set_up, "run").run)
        set_up.controller.start_run()
        assert "under way" in last_message(desktop)


def test_a_late_answer_of_a_page_behind_changes_nothing(set_up, tmp_path):
    config = set_up.controller.config
    page(set_up, "scenarios")
    set_up.controller.save(str(tmp_path / "mine.json"))
    other = RunConfig.from_dict({**config.to_dict(), "iso3": "KEN", "layers": {"soc": sample("soc_t_ha.tif")}}, "/")
    set_up.controller.show(other)
    set_up.layers.changed.emit()  # the guess of an earlier configuration, say
    assert set_up.controller.config == other


def test_results_that_are_gone_are_told_and_forgotten(set_up, desktop, project, tmp_path):
    set_up.controller.show_results(str(tmp_path / "nowhere"))
    assert set_up.controller.results is None and "nowhere" in last_message(desktop)
    (tmp_path / "no maps").mkdir()
    set_up.controller.show_results(str(tmp_path / "no maps"))
    assert set_up.controller.results is None and "no maps" in last_message(desktop)


def test_a_look_that_fails_forbids_the_run(set_up, desktop, qtbot, monkeypatch):
    from gsocseq_plugin.gui import task

    def broken(config, progress):
        raise ZeroDivisionError("a mistake of the plugin's own")

    monkeypatch.setattr(task, "check_inputs", broken)
    set_up.controller.change(RunConfig.from_dict({**set_up.controller.config.to_dict(), "iso3": "KEN"}, "/"))
    qtbot.waitUntil(lambda: not set_up.controller.checking, timeout=RUN_MS)
    assert not page(set_up, "run").run.isEnabled() and "mistake of its own" in last_message(desktop)


def test_a_look_that_somebody_cancels_is_done_again(dock, qtbot):
    dock.controller.load_sample()
    qtbot.waitUntil(lambda: dock.controller._looks.task is not None)
    dock.controller._looks.task.cancel()
    qtbot.waitUntil(lambda: not dock.controller.checking, timeout=RUN_MS)
    assert any(problem.key == "effort" for problem in dock.controller.problems), "the inputs have been looked at"


@pytest.mark.parametrize("memory", ['{"config": []}', '{"config": null}', "[1]", "{", '{"config": {"gsocseq_config": 99}}'])
def test_a_foreign_memory_stays_until_something_takes_its_place(dock, desktop, project, tmp_path, memory):
    project.writeEntry("gsocseq", "dock", memory)
    project.write(str(tmp_path / "foreign.qgz"))
    project.clear()
    project.read(str(tmp_path / "foreign.qgz"))
    assert last_message(desktop)
    dock.controller.change(RunConfig.from_dict({**dock.controller.config.to_dict(), "iso3": "KEN"}, "/"))
    assert project.readEntry("gsocseq", "dock")[0] == memory
    dock.controller.load_sample()
    assert project.readEntry("gsocseq", "dock")[0] != memory


def test_begun_anew_during_a_run_its_results_stay_away(set_up, desktop, project, qtbot):
    with qtbot.waitSignal(set_up.controller.runs.ended, timeout=RUN_MS):
        click(qtbot, page(set_up, "run").run)
        set_up.controller.begin_anew()
    assert set_up.controller.results is None and set_up.controller.empty and project.mapLayers() == {}


def test_the_sample_finds_a_folder_of_its_own(set_up):
    first = Path(set_up.controller.config.output_folder)
    first.mkdir(parents=True)
    set_up.controller.load_sample()
    assert Path(set_up.controller.config.output_folder) != first


def test_a_problem_leads_to_its_field(set_up):
    for where in ("iso3", "layers.dpm_rpm_forward", "processing.memory_mb", "scenarios.SSM1.percent", "horizons", "area", "half_widths.clay"):
        set_up.run.problem_asked.emit(where)
        in_front = set_up._body.pages.currentWidget()
        assert in_front.owns(where) and in_front.widget_of(where) is not None, where
        assert in_front.isAncestorOf(set_up.window().focusWidget()), where
