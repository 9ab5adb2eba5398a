"""The guess from the project on the page of layers."""

from __future__ import annotations

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
