"""The guess from the project on the page of layers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from layer_tools import add_layer, press, told

from gsocseq_plugin.pipeline.config import RunConfig


def test_guess_fills_the_page_and_is_marked(layers_page, project, county: Path, qtbot) -> None:
    for path in sorted(county.glob("*.tif")):
        add_layer(project, path, path.stem)
    layers_page.rows["soc"].take(str(county / "soc_t_ha.tif"))
    with qtbot.waitSignal(layers_page.changed, timeout=60_000):
        press(qtbot, layers_page.guess)
    wanted = RunConfig.load(county / "config.json")
    assert dict(layers_page.edited(RunConfig()).layers) == dict(wanted.layers)
    row = layers_page.rows["cover"]
    assert told(row.note) == "Guessed: the name cover and 12 bands"
    assert layers_page.rows["soc"].guessed == ""
    layers_page.show_config(layers_page.edited(RunConfig()))
    assert row.guessed, "showing the same again is no confirmation"
    press(qtbot, layers_page.confirm)
    assert not row.guessed and row.note.isHidden()


def test_guess_of_raw_files(layers_page, project, county: Path, qtbot) -> None:
    config = RunConfig.load(county / "config_raw.json")
    for path in [county / "soc_t_ha.tif", *sorted((county / "raw").glob("*[cf]"))]:
        if "terraclimate" not in path.name:
            add_layer(project, path, path.stem)
    with qtbot.waitSignal(layers_page.changed, timeout=60_000):
        press(qtbot, layers_page.guess)
    assert set(layers_page.edited(RunConfig()).prepare) == set(config.prepare[1:])
    assert "guessed" in layers_page.prepare.entries.item(0).text()


def test_guess_after_the_page_is_gone(desktop, project, county: Path, qtbot) -> None:
    from qgis.core import QgsApplication
    from qgis.PyQt import sip

    from gsocseq_plugin.gui.layers_page import LayersPage

    add_layer(project, county / "soc_t_ha.tif", "soc")
    page = LayersPage()
    page.show_config(RunConfig())
    press(qtbot, page.guess)
    page.close_all()
    sip.delete(page)
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=60_000)


def test_a_guess_ends_with_its_configuration_or_project(layers_page, project, county: Path, qtbot) -> None:
    from qgis.core import QgsApplication

    other = RunConfig(layers={"soc": "/data/other/soc.tif"})
    for act in (lambda: layers_page.show_config(other), project.clear, layers_page._guessing.stop):
        layers_page.show_config(RunConfig())
        for path in sorted(county.glob("*.tif")):
            add_layer(project, path, path.stem)
        press(qtbot, layers_page.guess)
        with qtbot.assertNotEmitted(layers_page.changed):
            act()
            qtbot.waitUntil(lambda: QgsApplication.taskManager().count() == 0, timeout=60_000)
            qtbot.wait(100)
        assert not any(row.guessed for row in layers_page.rows.values())
    layers_page.show_config(other)
    assert layers_page.guess.isEnabled() and layers_page.guesses.isHidden()


def test_a_change_of_another_page_does_not_stop_it_nor_does_it_overwrite_a_choice(layers_page, project, county: Path, qtbot) -> None:
    for path in sorted(county.glob("*.tif")):
        add_layer(project, path, path.stem)
    press(qtbot, layers_page.guess)
    layers_page.rows["clay"].take("/maps/my_clay.tif")
    layers_page.show_config(replace(layers_page.edited(RunConfig()), keep_state=True))
    qtbot.waitUntil(layers_page.guess.isEnabled, timeout=60_000)
    layers = layers_page.edited(RunConfig()).layers
    assert layers["clay"] == "/maps/my_clay.tif" and layers["soc"] == str(county / "soc_t_ha.tif")


def test_a_bug_of_the_guess_shows_its_traceback(layers_page, project, county: Path, qtbot, monkeypatch) -> None:
    from gsocseq_plugin.gui import guess_task

    add_layer(project, county / "soc_t_ha.tif", "soc")
    monkeypatch.setattr(guess_task, "guess", lambda *args: 1 / 0)
    press(qtbot, layers_page.guess)
    qtbot.waitUntil(layers_page.guess.isEnabled, timeout=60_000)
    assert "Traceback" in told(layers_page.guess_text) and "ZeroDivisionError" in told(layers_page.guess_text)


def test_counts_are_written_in_the_users_language(layers_page, monkeypatch) -> None:
    from qgis.core import QgsApplication

    monkeypatch.setattr(QgsApplication, "locale", lambda: "de")
    from gsocseq_plugin.core.errors import WARNING, Problem
    from gsocseq_plugin.gui.verdict_text import verdict_text
    from gsocseq_plugin.pipeline.verdicts import READY, Verdict

    many = tuple(Problem(WARNING, "layers.clay", "file_missing", {"path": "x"}) for _ in range(1235))
    assert "1.234" in verdict_text(Verdict(READY, "", many), False, True)[0]
