"""The page of area and layers: what the user chooses becomes the configuration, and what is wrong stands at the field."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import List

import pytest

from gsocseq_plugin.core.errors import ERROR, WARNING, GsocError, Problem
from gsocseq_plugin.core.gsocseq.scenarios import Scenario
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.layers import ROLES, STACKS
from gsocseq_plugin.pipeline.steps.check_inputs import check_inputs

BREAK = "\N{ZERO WIDTH SPACE}"


@pytest.fixture
def page(desktop, qtbot):
    from gsocseq_plugin.gui.layers_page import LayersPage

    made = LayersPage(canvas=desktop.canvas)
    made.resize(420, 700)
    qtbot.addWidget(made)
    made.show_config(RunConfig())
    made.show()
    return made


@pytest.fixture
def copy(sample: Path, tmp_path: Path) -> Path:
    """The sample where files may go."""
    return Path(shutil.copytree(sample, tmp_path / "county"))


def add_layer(project, path, name: str):
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(str(path), name)
    assert layer.isValid()
    project.addMapLayer(layer)
    return layer


def pick(qtbot, combo, text: str) -> None:
    """Choose an entry of a list as a user does: open it by the keyboard, and go to the entry."""
    from qgis.PyQt.QtCore import Qt

    row = combo.findText(text)
    assert row >= 0, [combo.itemText(i) for i in range(combo.count())]
    combo.setFocus()
    key = Qt.Key.Key_Down if row > combo.currentIndex() else Qt.Key.Key_Up
    for _ in range(abs(row - combo.currentIndex())):
        qtbot.keyClick(combo, key)
    assert combo.currentText() == text


def press(qtbot, button) -> None:
    from qgis.PyQt.QtCore import Qt

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def told(label) -> str:
    """What a label says, without the places to break."""
    return label.text().replace(BREAK, "")


def test_every_role_has_one_row(page) -> None:
    from gsocseq_plugin.gui.layer_groups import GROUPS

    roles = [role for group in GROUPS for role in group.roles]
    assert sorted(roles) == sorted([*ROLES, *STACKS]) == sorted(page.rows)
    assert all(row.title.text() and row.title.buddy() is row.source for row in page.rows.values())


def test_sample_comes_back_as_it_was(page, sample: Path) -> None:
    for name in ("config.json", "config_raw.json"):
        config = RunConfig.load(sample / name)
        page.show_config(config)
        assert page.edited(config) == config


def test_any_configuration_comes_back_as_it_was(page, sample: Path) -> None:
    """Bands, numbers, sources of GDAL's own, roles of groups that are folded up, and all that other pages show."""
    nc = sample / "raw" / "cru_sample.1981.1990.tmp.dat.nc"
    layers = {role: f"/maps/{role}.tif" for role in [*STACKS, *ROLES]}
    layers.update(clay=21.5, fym=0.0, cover={"path": "/maps/cover.tif", "bands": [3, 1, 2]}, tmean_npp=f'NETCDF:"{nc}":tmp')
    config = RunConfig(
        layers=layers,
        iso3="FRA",
        area="/maps/areas.gpkg|layername=north",
        scenarios=(Scenario("SSM4", 7.0, addition=1.5),),
        half_widths={"clay": "/maps/width.tif"},
        keep_prepared=True,
        prepare=RunConfig.load(sample / "config_raw.json").prepare[::-1],
    )
    page.show_config(config)
    assert page.edited(config) == config
    assert list(page.edited(config).layers) == list(layers)


def test_showing_is_no_change(page, sample: Path, qtbot) -> None:
    with qtbot.assertNotEmitted(page.changed):
        page.show_config(RunConfig.load(sample / "config.json"))
        page.show_problems([Problem(ERROR, "area", "file_missing", {"path": "x"})], False)


def test_a_layer_of_the_project_is_chosen(page, project, copy: Path, qtbot) -> None:
    add_layer(project, copy / "soc_t_ha.tif", "My carbon")
    row = page.rows["soc"]
    with qtbot.waitSignal(page.changed):
        pick(qtbot, row.source, "My carbon")
    assert page.edited(RunConfig()).layers == {"soc": str(copy / "soc_t_ha.tif")}
    with qtbot.waitSignal(page.changed):
        pick(qtbot, row.source, "Not chosen")
    assert page.edited(RunConfig()).layers == {}


def test_a_renamed_layer_is_followed_and_a_removed_one_stays_chosen(page, project, copy: Path, qtbot) -> None:
    path = str(copy / "clay_pct.tif")
    layer = add_layer(project, path, "Clay")
    add_layer(project, copy / "soc_t_ha.tif", "Another")
    config = RunConfig(layers={"clay": path})
    page.show_config(config)
    row = page.rows["clay"]
    assert row.source.currentText() == "Clay"
    layer.setName("Arcilla")
    assert row.source.currentText() == "Arcilla"
    with qtbot.assertNotEmitted(page.changed):
        project.removeMapLayer(layer.id())
    assert page.edited(config) == config
    assert row.source.currentText() == "clay_pct.tif (file in county)"
    assert "no longer in the project" in told(row.note)
    add_layer(project, path, "Back")
    assert row.source.currentText() == "Back" and row.note.isHidden()


def test_a_file_that_is_gone_is_told_at_once(page, copy: Path) -> None:
    config = RunConfig(layers={"clay": str(copy / "clay_pct.tif")})
    (copy / "clay_pct.tif").unlink()
    page.show_config(config)
    row, sentence = page.rows["clay"], GsocError("file_missing", path=str(copy / "clay_pct.tif")).text()
    assert told(row.note) == sentence
    page.show_problems(check_inputs(config, Progress()), False)
    assert sentence in told(row.verdict) and row.note.isHidden(), "once is enough"
    assert page.edited(config) == config


def test_bad_layers_are_told_in_the_words_of_the_terminal(page, copy: Path) -> None:
    config = RunConfig.load(copy / "config.json").with_output(copy / "results")
    config = replace(config, layers={**config.layers, "cover": config.layers["clay"]})
    problems = check_inputs(config, Progress())
    worst = next(problem for problem in problems if problem.where == "layers.cover")
    page.show_config(config)
    page.show_problems(problems, False)
    row = page.rows["cover"]
    assert worst.severity == ERROR and worst.text() in told(row.verdict)
    assert worst.text() in row.source.accessibleDescription()
    assert told(page.rows["soc"].verdict).startswith(("Ready", "Please look"))


def test_several_findings_about_one_layer(page, sample: Path) -> None:
    config = RunConfig(layers={"clay": str(sample / "clay_pct.tif")})
    page.show_config(config)
    warning = Problem(WARNING, "layers.soc, layers.clay", "file_missing", {"path": "one"})
    error = Problem(ERROR, "layers.clay", "file_missing", {"path": "two"})
    page.show_problems([warning, error], False)
    row = page.rows["clay"]
    assert told(row.verdict) == f"Wrong: {error.text()} (1 more: point here to read them)"
    assert warning.text() in row.verdict.toolTip() and error.text() in row.verdict.toolTip()
    page.show_problems([warning], False)
    assert told(row.verdict) == f"Please look: {warning.text()}"


def test_verdicts_of_raw_files_and_of_missing_layers(page, sample: Path) -> None:
    config = RunConfig.load(sample / "config_raw.json")
    page.show_config(config)
    page.show_problems(config.validate(), False)
    assert told(page.rows["clay"].verdict) == "Will be prepared by the step: Prepare clay"
    assert told(page.rows["pet_warmup"].verdict) == "Will be prepared by the step: Climate from CRU TS"
    page.show_problems([Problem(ERROR, "prepare.prepare_clay.layers", "file_missing", {"path": "sl1.tif"})], False)
    assert "sl1.tif" in told(page.rows["clay"].verdict)
    page.show_config(RunConfig())
    problems = RunConfig().validate()
    page.show_problems(problems, False)
    assert told(page.rows["soc"].verdict).startswith("Missing"), "an empty row is not scolded in the words of a file"
    assert next(p for p in problems if p.where == "layers.soc").text() in page.rows["soc"].verdict.toolTip()
    assert told(page.rows["zones"].verdict) == "Optional"


def test_checking_is_said_until_it_is_done(page, sample: Path) -> None:
    config = RunConfig.load(sample / "config.json")
    page.show_config(config)
    page.show_problems([], True)
    assert told(page.rows["soc"].verdict) == "Checking..."
    page.show_problems([], False)
    assert told(page.rows["soc"].verdict) == "Ready"


def test_layers_without_a_lasting_file_are_refused(page, project, sample: Path, qtbot) -> None:
    from qgis.core import QgsProcessingUtils, QgsRasterLayer

    place = Path(QgsProcessingUtils.tempFolder()) / "clay.tif"
    shutil.copy(sample / "clay_pct.tif", place)
    add_layer(project, place, "Temporary")
    project.addMapLayer(QgsRasterLayer(f"type=xyz&url=file://{sample.as_posix()}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=1&zmin=0", "Tiles", "wms"))
    row = page.rows["clay"]
    for name, sentence in (("Temporary", "goes when QGIS is closed"), ("Tiles", "comes from the provider 'wms'")):
        with qtbot.assertNotEmitted(page.changed):
            row.source.setCurrentIndex(row.source.findText(name))
            row.source.activated.emit(row.source.currentIndex())
        assert sentence in told(row.note) and row.source.currentText() == "Not chosen"
    assert page.edited(RunConfig()) == RunConfig()


def test_a_number_stands_for_a_layer(page, qtbot, monkeypatch) -> None:
    from qgis.PyQt.QtWidgets import QInputDialog

    monkeypatch.setattr(QInputDialog, "getDouble", lambda *args: (22.5, True))
    action = next(a for a in page.rows["clay"].more.menu().actions() if a.text().startswith("One number"))
    with qtbot.waitSignal(page.changed):
        action.trigger()
    assert page.edited(RunConfig()).layers == {"clay": 22.5}
    assert page.rows["clay"].source.currentText() == "22.5 everywhere"
    with_number = {role for role, row in page.rows.items() if any(a.text().startswith("One number") for a in row.more.menu().actions())}
    assert "clay" in with_number and not with_number & {"soc", "tmean_spinup", "stack_spinup"}


def test_scrolling_over_a_list_changes_nothing(page, sample: Path, qtbot) -> None:
    from qgis.PyQt.QtCore import QPoint, QPointF, Qt
    from qgis.PyQt.QtGui import QWheelEvent
    from qgis.PyQt.QtWidgets import QApplication

    page.show_config(RunConfig(layers={"soc": str(sample / "soc_t_ha.tif")}))
    row = page.rows["soc"].source
    page.guess.setFocus()
    turn = (QPointF(3, 3), QPointF(row.mapToGlobal(QPoint(3, 3))), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton)
    with qtbot.assertNotEmitted(page.changed):
        QApplication.sendEvent(row, QWheelEvent(*turn, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False))
    row.setFocus()
    with qtbot.waitSignal(page.changed):
        QApplication.sendEvent(row, QWheelEvent(*turn, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False))


def test_banner_and_its_buttons(page, sample: Path, qtbot) -> None:
    assert page.banner.isVisible()
    with qtbot.waitSignal(page.sample_asked):
        press(qtbot, page.sample)
    with qtbot.waitSignal(page.help_asked):
        press(qtbot, page.help)
    page.show_config(RunConfig.load(sample / "config.json"))
    assert not page.banner.isVisible()


def test_guess_fills_the_page_and_is_marked(page, project, copy: Path, qtbot) -> None:
    for path in sorted(copy.glob("*.tif")):
        add_layer(project, path, path.stem)
    page.rows["soc"].take(str(copy / "soc_t_ha.tif"))
    with qtbot.waitSignal(page.changed, timeout=60_000):
        press(qtbot, page.guess)
    wanted = RunConfig.load(copy / "config.json")
    assert dict(page.edited(RunConfig()).layers) == dict(wanted.layers)
    row = page.rows["cover"]
    assert told(row.note) == "Guessed: the name cover and 12 bands"
    assert page.rows["soc"].guessed == ""
    page.show_config(page.edited(RunConfig()))
    assert row.guessed, "showing the same again is no confirmation"
    press(qtbot, page.confirm)
    assert not row.guessed and row.note.isHidden()


def test_guess_of_raw_files(page, project, copy: Path, qtbot) -> None:
    config = RunConfig.load(copy / "config_raw.json")
    for path in [copy / "soc_t_ha.tif", *sorted((copy / "raw").glob("*[cf]"))]:
        if "terraclimate" not in path.name:
            add_layer(project, path, path.stem)
    with qtbot.waitSignal(page.changed, timeout=60_000):
        press(qtbot, page.guess)
    assert set(page.edited(RunConfig()).prepare) == set(config.prepare[1:])
    assert "guessed" in page.prepare.entries.item(0).text()


def test_guess_after_the_page_is_gone(desktop, project, copy: Path, qtbot) -> None:
    from qgis.core import QgsApplication
    from qgis.PyQt import sip

    from gsocseq_plugin.gui.layers_page import LayersPage

    add_layer(project, copy / "soc_t_ha.tif", "soc")
    page = LayersPage()
    page.show_config(RunConfig())
    press(qtbot, page.guess)
    sip.delete(page)
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=60_000)


def test_country_brings_its_code(page, qtbot) -> None:
    from qgis.PyQt.QtCore import Qt

    from gsocseq_plugin.gui.area_box import countries

    box = page.area
    pick(qtbot, box.kind, "A country")
    with qtbot.waitSignal(page.changed):
        box.country.setFocus()
        box.country.lineEdit().selectAll()
        qtbot.keyClicks(box.country.lineEdit(), "Ghana")
        qtbot.keyClick(box.country.lineEdit(), Qt.Key.Key_Return)
    chosen = page.edited(RunConfig())
    assert (chosen.area, chosen.iso3) == (countries()["GHA"].source, "GHA")
    page.show_config(chosen)
    assert page.edited(chosen) == chosen and box.country.currentText() == "Ghana (GHA)"
    own_code = replace(chosen, iso3="ABC")
    box.country.setCurrentIndex(box.country.findData("TGO"))
    box.country.activated.emit(box.country.currentIndex())
    assert page.edited(own_code).iso3 == "ABC" and page.edited(chosen).iso3 == "TGO"


def test_an_unknown_country_is_told(page, qtbot) -> None:
    from qgis.PyQt.QtCore import Qt

    pick(qtbot, page.area.kind, "A country")
    qtbot.keyClicks(page.area.country.lineEdit(), "Atlantis")
    qtbot.keyClick(page.area.country.lineEdit(), Qt.Key.Key_Return)
    assert "Atlantis" in told(page.area.note)
    assert page.edited(RunConfig()) == RunConfig()


def test_a_rectangle_is_kept_in_a_file(page, sample: Path, tmp_path: Path, qtbot) -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

    page.show_config(RunConfig(output_folder=str(tmp_path / "results")))
    pick(qtbot, page.area.kind, "A rectangle")
    box = QgsRectangle(-73.1, 44.1, -73.0, 44.2)
    with qtbot.waitSignal(page.changed):
        page.area.extent.setOutputExtentFromUser(box, QgsCoordinateReferenceSystem("EPSG:4326"))
    chosen = page.edited(RunConfig())
    assert Path(chosen.area).parent == tmp_path / "results" and Path(chosen.area).is_file()
    page.show_config(chosen)
    assert page.area.kind.currentText() == "A rectangle"
    assert page.area.extent.outputExtent() == box
    pick(qtbot, page.area.kind, "The whole carbon map")
    assert page.edited(chosen).area is None


def test_the_extent_of_the_map_is_taken(page, desktop, project, tmp_path: Path, qtbot) -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

    from gsocseq_plugin.io.extent import read_extent

    mercator = QgsCoordinateReferenceSystem("EPSG:3857")
    project.setCrs(mercator)
    desktop.canvas.setDestinationCrs(mercator)
    desktop.canvas.setExtent(QgsRectangle(0, 0, 1000, 1000))
    page.show_config(RunConfig(output_folder=str(tmp_path)))
    pick(qtbot, page.area.kind, "A rectangle")
    assert "Nothing chosen yet" in told(page.area.note)
    with qtbot.waitSignal(page.changed):
        page.area.extent.setOutputExtentFromCurrent()
    kept = read_extent(page.edited(RunConfig()).area)
    assert QgsCoordinateReferenceSystem.fromWkt(kept.crs) == mercator and kept.west <= 0 < 1000 <= kept.east


def test_a_rectangle_is_typed(page, tmp_path: Path, qtbot) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QLineEdit

    from gsocseq_plugin.io.extent import read_extent

    page.show_config(RunConfig(output_folder=str(tmp_path)))
    pick(qtbot, page.area.kind, "A rectangle")
    edit = next(edit for edit in page.area.extent.findChildren(QLineEdit) if edit.isVisible())
    with qtbot.waitSignal(page.changed):
        qtbot.keyClicks(edit, "-73.1,-73.0,44.1,44.2 [EPSG:4326]")
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    kept = page.edited(RunConfig()).area
    assert read_extent(kept)[:4] == pytest.approx((-73.1, 44.1, -73.0, 44.2))
    assert [path.suffix for path in tmp_path.iterdir()] == [".gpkg"], "one file, not one for each digit"


def test_another_kind_of_area_begins_empty(page, sample: Path, qtbot) -> None:
    config = RunConfig(area=str(sample / "area.gpkg"))
    page.show_config(config)
    with qtbot.waitSignal(page.changed):
        pick(qtbot, page.area.kind, "A country")
    assert page.edited(config).area is None


def test_polygons_of_a_layer(page, project, copy: Path, qtbot) -> None:
    from qgis.core import QgsVectorLayer

    project.addMapLayer(QgsVectorLayer(str(copy / "area.gpkg"), "Border", "ogr"))
    project.addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:4326", "Scratch", "memory"))
    pick(qtbot, page.area.kind, "Polygons of a layer or file")
    with qtbot.waitSignal(page.changed):
        pick(qtbot, page.area.polygons, "Border")
    assert page.edited(RunConfig()).area == str(copy / "area.gpkg")
    page.area.polygons.setCurrentIndex(page.area.polygons.findText("Scratch"))
    page.area.polygons.activated.emit(page.area.polygons.currentIndex())
    assert "memory" in told(page.area.note)
    assert page.edited(RunConfig()).area == str(copy / "area.gpkg")


def entries(sample: Path) -> List:
    return list(RunConfig.load(sample / "config_raw.json").prepare)


@pytest.mark.parametrize("number", range(5))
def test_dialog_makes_the_entry_that_it_shows(desktop, qtbot, sample: Path, number: int) -> None:
    from gsocseq_plugin.gui.raw_dialog import RawDialog

    entry = entries(sample)[number]
    dialog = RawDialog(entry.step, entry)
    qtbot.addWidget(dialog)
    dialog.accept()
    assert dialog.entry == entry, told(dialog.refusal)


def test_dialog_makes_the_entry_of_the_sample(page, sample: Path, qtbot) -> None:
    from gsocseq_plugin.gui.raw_dialog import RawDialog

    clay = entries(sample)[1]
    dialog = RawDialog("prepare_clay", None)
    qtbot.addWidget(dialog)
    dialog.show()
    press(qtbot, dialog.buttons.button(dialog.buttons.StandardButton.Ok))
    assert dialog.entry is None and dialog.isVisible() and told(dialog.refusal)
    dialog.fields["layers"].show(list(clay.request.layers))
    press(qtbot, dialog.buttons.button(dialog.buttons.StandardButton.Ok))
    assert dialog.entry == clay and not dialog.isVisible()
    with qtbot.waitSignal(page.changed):
        page.prepare.take(dialog.entry)
    assert page.edited(RunConfig()).prepare == (clay,)
    with qtbot.waitSignal(page.changed):
        page.prepare.take(entries(sample)[0])
    assert [entry.step for entry in page.edited(RunConfig()).prepare] == ["prepare_soc", "prepare_clay"]
    page.prepare.entries.setCurrentRow(1)
    with qtbot.waitSignal(page.changed):
        press(qtbot, page.prepare.remove)
    assert [entry.step for entry in page.edited(RunConfig()).prepare] == ["prepare_soc"]


def test_dialog_shows_what_the_chosen_way_needs(desktop, qtbot) -> None:
    from gsocseq_plugin.gui.raw_dialog import RawDialog

    dialog = RawDialog("vegetation_cover")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.fields["ndvi"].widget.isVisible() and not dialog.fields["by_class"].widget.isVisible()
    pick(qtbot, dialog._way, "A table of factors by land-use class")
    assert not dialog.fields["ndvi"].widget.isVisible() and dialog.fields["by_class"].widget.isVisible()


def test_the_button_of_a_row_opens_the_dialog_of_its_step(page, sample: Path, qtbot) -> None:
    from qgis.PyQt.QtCore import QTimer
    from qgis.PyQt.QtWidgets import QApplication

    clay = entries(sample)[1]

    def fill_and_accept() -> None:
        dialog = QApplication.activeModalWidget()
        dialog.fields["layers"].show(list(clay.request.layers))
        dialog.accept()

    QTimer.singleShot(0, fill_and_accept)
    with qtbot.waitSignal(page.changed):
        press(qtbot, page.rows["clay"].raw)
    assert page.edited(RunConfig()).prepare == (clay,)
    assert page.rows["clay"].source.currentText() == "Made by a step"


def test_a_list_of_files_takes_layers_of_the_project(desktop, project, copy: Path, qtbot) -> None:
    from qgis.PyQt.QtCore import Qt

    from gsocseq_plugin.gui.file_list import FileList

    files = FileList("Clay")
    qtbot.addWidget(files)
    files.show()
    files.show_paths(["/maps/sl1.tif", "/maps/sl2.tif"])
    add_layer(project, copy / "clay_pct.tif", "My clay")
    files.project.menu().aboutToShow.emit()
    (action,) = files.project.menu().actions()
    action.trigger()
    assert files.paths() == ["/maps/sl1.tif", "/maps/sl2.tif", str(copy / "clay_pct.tif")]
    files.files.setCurrentRow(0)
    qtbot.mouseClick(files.remove, Qt.MouseButton.LeftButton)
    assert files.paths() == ["/maps/sl2.tif", str(copy / "clay_pct.tif")]


def test_findings_that_no_row_shows(page, sample: Path) -> None:
    config = RunConfig.load(sample / "config.json")
    layers = {role: layer for role, layer in config.layers.items() if not role.endswith("_npp")}
    config = replace(config, layers={**layers, "sox": "x.tif"})
    page.show_config(config)
    assert page.edited(config) == config, "a role that is unknown stays for the user to mend"
    page.show_problems(check_inputs(config, Progress()), False)
    assert "sox" in told(page.others) and "sox" not in told(page.rows["soc"].verdict)
    page.show_config(replace(config, layers=layers))
    page.show_problems(check_inputs(replace(config, layers=layers), Progress()), False)
    assert "mean NPP of the spin-up years" in told(page.rows["tmean_npp"].verdict)
    assert page.rows["tmean_npp"].isVisible(), "a folded group opens where something is wrong"
