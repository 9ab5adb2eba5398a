"""The area on the page of layers: what is seen is what is computed, and what is unfinished holds the run back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from layer_tools import pick, told

from gsocseq_plugin.core.errors import ERROR, Problem
from gsocseq_plugin.pipeline.config import RunConfig


def refused(config: RunConfig) -> list:
    """Field and sentence of what holds the run back."""
    return [(problem.where, problem.key) for problem in config.parse_problems]


def test_country_brings_its_code(layers_page, qtbot) -> None:
    from qgis.PyQt.QtCore import Qt

    from gsocseq_plugin.gui.area_box import countries

    box = layers_page.area
    pick(qtbot, box.kind, "A country")
    with qtbot.waitSignal(layers_page.changed):
        box.country.setFocus()
        box.country.lineEdit().selectAll()
        qtbot.keyClicks(box.country.lineEdit(), "Ghana")
        qtbot.keyClick(box.country.lineEdit(), Qt.Key.Key_Return)
    chosen = layers_page.edited(RunConfig())
    assert (chosen.area, chosen.iso3) == (countries()["GHA"].source, "GHA")
    layers_page.show_config(chosen)
    assert layers_page.edited(chosen) == chosen and box.country.currentText() == "Ghana (GHA)"
    own_code = replace(chosen, iso3="ABC")
    box.country.setCurrentIndex(box.country.findData("TGO"))
    box.country.activated.emit(box.country.currentIndex())
    assert layers_page.edited(own_code).iso3 == "ABC" and layers_page.edited(chosen).iso3 == "TGO"


def test_an_unknown_country_is_told(layers_page, qtbot) -> None:
    from qgis.PyQt.QtCore import Qt

    pick(qtbot, layers_page.area.kind, "A country")
    qtbot.keyClicks(layers_page.area.country.lineEdit(), "Atlantis")
    qtbot.keyClick(layers_page.area.country.lineEdit(), Qt.Key.Key_Return)
    assert "Atlantis" in told(layers_page.area.note)
    waiting = layers_page.edited(RunConfig())
    assert waiting == RunConfig() and refused(waiting) == [("area", "country_unknown")]
    layers_page.show_problems(waiting.validate(), False)
    layers_page.show_config(replace(waiting, keep_state=True))
    assert "Atlantis" in told(layers_page.area.note), "a look, and another page's change, leave it as it stands"
    layers_page.area.country.lineEdit().selectAll()
    qtbot.keyClicks(layers_page.area.country.lineEdit(), "Togo")
    qtbot.keyClick(layers_page.area.country.lineEdit(), Qt.Key.Key_Return)
    assert refused(layers_page.edited(waiting)) == [] and layers_page.edited(waiting).iso3 == "TGO"
    layers_page.show_config(RunConfig())
    assert layers_page.area.kind.currentText() == "The whole carbon map" and refused(layers_page.edited(RunConfig())) == []


def test_what_is_seen_is_what_is_computed(layers_page, qtbot) -> None:
    """A country, then the whole map, then a country again: the list shows the one of before, and so it counts."""
    from gsocseq_plugin.gui.area_box import countries

    box = layers_page.area
    pick(qtbot, box.kind, "A country")
    assert refused(layers_page.edited(RunConfig())) == [("area", "area_not_yet")]
    pick(qtbot, box.country, "Ghana (GHA)")
    pick(qtbot, box.kind, "The whole carbon map")
    assert layers_page.edited(RunConfig()).area is None
    pick(qtbot, box.kind, "A country")
    assert box.country.currentText() == "Ghana (GHA)"
    assert layers_page.edited(RunConfig()).area == countries()["GHA"].source and refused(layers_page.edited(RunConfig())) == []


def test_an_unfinished_choice_holds_the_run_back(layers_page, tmp_path: Path, qtbot) -> None:
    layers_page.show_config(RunConfig(output_folder=str(tmp_path)))
    box = layers_page.area
    for kind, key in (("Polygons of a layer or file", "area_not_yet"), ("A rectangle", "area_extent_unfinished")):
        pick(qtbot, box.kind, kind)
        assert refused(layers_page.edited(RunConfig())) == [("area", key)]
        assert told(box.note) == Problem(ERROR, "area", key).text()
    pick(qtbot, box.kind, "The whole carbon map")
    assert refused(layers_page.edited(RunConfig())) == [] and box.note.isHidden()


def test_no_number_is_not_zero(layers_page, tmp_path: Path, qtbot) -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QLineEdit

    layers_page.show_config(RunConfig(output_folder=str(tmp_path)))
    pick(qtbot, layers_page.area.kind, "A rectangle")
    layers_page.area.extent.setOutputExtentFromUser(QgsRectangle(1, 1, 2, 2), QgsCoordinateReferenceSystem("EPSG:4326"))
    qtbot.waitUntil(lambda: layers_page.area.refusal is None)
    kept = layers_page.edited(RunConfig()).area
    line = layers_page.area.extent.findChild(QLineEdit, "mCondensedLineEdit")
    written = line.text()
    for spoil in (
        lambda: [qtbot.keyClick(line, key) for key in (Qt.Key.Key_End, Qt.Key.Key_Backspace)],
        lambda: spoil_number(layers_page.area.extent.findChild(QLineEdit, "mXMaxLineEdit"), "abc"),
    ):
        spoil()
        qtbot.wait(1200)
        assert refused(layers_page.edited(RunConfig())) == [("area", "area_extent_unfinished")], "it does not become 0"
        assert [str(path) for path in tmp_path.iterdir()] == [kept]
        layers_page.show_config(RunConfig(output_folder=str(tmp_path), area=kept))
        assert line.text() == written and refused(layers_page.edited(RunConfig())) == []


def spoil_number(line, text: str) -> None:
    """What a keyboard cannot, but a paste or an input method may."""
    line.setText(text)
    line.textEdited.emit(text)


def test_a_rectangle_of_another_configuration_is_not_written(layers_page, project, tmp_path: Path, qtbot) -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

    def draw() -> None:
        layers_page.show_config(RunConfig(output_folder=str(tmp_path / "one")))
        pick(qtbot, layers_page.area.kind, "A rectangle")
        layers_page.area.extent.setOutputExtentFromUser(QgsRectangle(1, 1, 2, 2), QgsCoordinateReferenceSystem("EPSG:4326"))

    for act in (lambda: layers_page.show_config(RunConfig(output_folder=str(tmp_path / "two"))), project.clear):
        draw()
        act()
        qtbot.wait(1200)
        assert list(tmp_path.iterdir()) == [] and layers_page.edited(RunConfig()).area is None


def test_a_rectangle_is_kept_in_a_file(layers_page, sample: Path, tmp_path: Path, qtbot) -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

    layers_page.show_config(RunConfig(output_folder=str(tmp_path / "results")))
    pick(qtbot, layers_page.area.kind, "A rectangle")
    box = QgsRectangle(-73.1, 44.1, -73.0, 44.2)
    layers_page.area.extent.setOutputExtentFromUser(box, QgsCoordinateReferenceSystem("EPSG:4326"))
    qtbot.waitUntil(lambda: layers_page.area.refusal is None)
    chosen = layers_page.edited(RunConfig())
    assert Path(chosen.area).parent == tmp_path / "results" and Path(chosen.area).is_file()
    layers_page.show_config(chosen)
    assert layers_page.area.kind.currentText() == "A rectangle"
    assert layers_page.area.extent.outputExtent() == box
    pick(qtbot, layers_page.area.kind, "The whole carbon map")
    assert layers_page.edited(chosen).area is None


def test_the_extent_of_the_map_is_taken(layers_page, desktop, project, tmp_path: Path, qtbot) -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

    from gsocseq_plugin.io.extent import read_extent

    mercator = QgsCoordinateReferenceSystem("EPSG:3857")
    project.setCrs(mercator)
    desktop.canvas.setDestinationCrs(mercator)
    desktop.canvas.setExtent(QgsRectangle(0, 0, 1000, 1000))
    layers_page.show_config(RunConfig(output_folder=str(tmp_path)))
    pick(qtbot, layers_page.area.kind, "A rectangle")
    assert "not complete yet" in told(layers_page.area.note)
    layers_page.area.extent.setOutputExtentFromCurrent()
    qtbot.waitUntil(lambda: layers_page.area.refusal is None)
    kept = read_extent(layers_page.edited(RunConfig()).area)
    assert QgsCoordinateReferenceSystem.fromWkt(kept.crs) == mercator and kept.west <= 0 < 1000 <= kept.east


def test_a_rectangle_is_typed(layers_page, tmp_path: Path, qtbot) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QLineEdit

    from gsocseq_plugin.io.extent import read_extent

    layers_page.show_config(RunConfig(output_folder=str(tmp_path)))
    pick(qtbot, layers_page.area.kind, "A rectangle")
    edit = next(edit for edit in layers_page.area.extent.findChildren(QLineEdit) if edit.isVisible())
    qtbot.keyClicks(edit, "-73.1,-73.0,44.1,44.2 [EPSG:4326]")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: layers_page.area.refusal is None)
    kept = layers_page.edited(RunConfig()).area
    assert read_extent(kept)[:4] == pytest.approx((-73.1, 44.1, -73.0, 44.2))
    assert [path.suffix for path in tmp_path.iterdir()] == [".gpkg"], "one file, not one for each digit"


def test_another_kind_of_area_begins_empty(layers_page, sample: Path, qtbot) -> None:
    config = RunConfig(area=str(sample / "area.gpkg"))
    layers_page.show_config(config)
    with qtbot.waitSignal(layers_page.changed):
        pick(qtbot, layers_page.area.kind, "A country")
    assert layers_page.edited(config).area is None


def test_polygons_of_a_layer(layers_page, project, county: Path, qtbot) -> None:
    from qgis.core import QgsVectorLayer

    project.addMapLayer(QgsVectorLayer(str(county / "area.gpkg"), "Border", "ogr"))
    project.addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:4326", "Scratch", "memory"))
    pick(qtbot, layers_page.area.kind, "Polygons of a layer or file")
    with qtbot.waitSignal(layers_page.changed):
        pick(qtbot, layers_page.area.polygons, "Border")
    assert layers_page.edited(RunConfig()).area == str(county / "area.gpkg")
    layers_page.area.polygons.setCurrentIndex(layers_page.area.polygons.findText("Scratch"))
    layers_page.area.polygons.activated.emit(layers_page.area.polygons.currentIndex())
    assert "memory" in told(layers_page.area.note)
    assert layers_page.edited(RunConfig()).area == str(county / "area.gpkg")
