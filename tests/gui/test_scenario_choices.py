"""What the page of scenarios offers: sets to begin with, columns by class, zones, tables in files, layers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from scenario_page import FAO, go, page_in_window, page_of, percents, typed
from test_zone_ids import zones_map

from gsocseq_plugin.core.gsocseq.scenarios import Scenario
from gsocseq_plugin.gui.texts import BREAK
from gsocseq_plugin.pipeline.config import RunConfig, fao_scenarios


@pytest.fixture
def page(qtbot, desktop):
    return page_in_window(qtbot, desktop)


def test_presets_replace_or_are_added_and_can_be_undone(page) -> None:
    page.action_fao30.trigger()
    assert [percent for _, percent in percents(page)] == [5.0, 10.0, 20.0, 30.0]
    page.action_append.setChecked(True)
    page.action_fao.trigger()
    assert [name for name, _ in percents(page)] == [f"SSM{number}" for number in range(1, 8)]
    page.action_undo.trigger()
    page.action_zero.trigger()
    assert [percent for _, percent in percents(page)] == [0.0] * 4
    page.action_undo.trigger()
    page.action_undo.trigger()
    assert page.edited(RunConfig()) == RunConfig(scenarios=fao_scenarios())


def test_one_class_only(qtbot, page) -> None:
    from qgis.PyQt.QtCore import QTimer
    from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog.land_use.itemText(1) == "3 Grassland"
        dialog.land_use.setCurrentIndex(1)
        dialog.percent.setValue(15)
        dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()

    QTimer.singleShot(0, choose)
    page.action_one_class.trigger()
    assert percents(page) == [("SSM1", {"default": 0.0, "3": 15.0})]


def test_class_columns_are_folded_away_until_a_scenario_uses_them(qtbot, page) -> None:
    assert (page.by_class.currentIndex(), page.model.columnCount()) == (0, 7)
    page.by_class.setFocus()
    qtbot.keyClick(page.by_class, "c")  # "C input ..."
    assert page.model.columnCount() == 12
    typed(qtbot, page, 0, 2, "30")
    assert percents(page)[0] == ("SSM1", {"default": 5.0, "2": 30.0})
    used = page_of(page.edited(RunConfig()))
    assert used.by_class.currentIndex() == 1
    shares = page_of(RunConfig(scenarios=(Scenario("A", adopted_share={"default": 50.0, "2": 20.0}),)))
    assert shares.by_class.currentIndex() == 2
    assert shares.model.text(0, 3) == "20"


def test_a_zone_of_the_zones_layer(qtbot, page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QInputDialog

    offered = []

    def choose(parent, title, prompt, items, current, editable):
        offered.extend(items)
        return items[-1], True

    monkeypatch.setattr(QInputDialog, "getItem", choose)
    path = zones_map(tmp_path / "zones.tif", np.array([[3, 12]]))
    config = RunConfig(layers={"zones": {"path": path, "bands": [2]}})
    page.show_config(config)
    qtbot.mouseClick(page.add_zone, Qt.MouseButton.LeftButton)
    assert (offered, page.land.currentText()) == (["3", "12"], "Zone 12")
    typed(qtbot, page, 0, 1, "40")
    assert page.edited(config).scenarios[0] == Scenario("SSM1", 5.0, zones={"12": 40.0})
    qtbot.keyClick(page.land, Qt.Key.Key_Up)
    assert page.model.text(0, 1) == "5"
    assert [page.land.itemText(place) for place in range(page.land.count())] == ["All land", "Zone 12"]
    assert "Zones with their own percentages: 12." in page.meaning.text()


def test_a_zone_that_is_no_number_is_refused(qtbot, page, monkeypatch: pytest.MonkeyPatch) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QInputDialog

    monkeypatch.setattr(QInputDialog, "getItem", lambda *args: ("north", True))
    qtbot.mouseClick(page.add_zone, Qt.MouseButton.LeftButton)
    assert page.land.currentIndex() == 0 and "'north'" in page.refusal.text()


def test_tables_out_and_in(page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from qgis.PyQt.QtWidgets import QFileDialog

    path = str(tmp_path / "own")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (path, ""))
    page.action_export.trigger()
    page.action_zero.trigger()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (path + ".csv", ""))
    page.action_import.trigger()
    assert percents(page) == FAO
    Path(path + ".csv").write_text("name,percent\nA,much\n", encoding="utf-8")
    page.action_import.trigger()
    assert percents(page) == FAO and "line 2" in page.refusal.text()


def test_a_layer_of_percentages(page, monkeypatch: pytest.MonkeyPatch) -> None:
    from qgis.PyQt.QtWidgets import QFileDialog

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: ("/data/percent.tif", ""))
    go(page, 1, 0)
    page.action_layer.trigger()
    assert dict(page.edited(RunConfig()).percent_layers) == {"SSM2": "/data/percent.tif"}
    assert "percent.tif" in page.meaning.text().replace(BREAK, "")


def test_dialogs_say_what_they_are_for(page, monkeypatch: pytest.MonkeyPatch) -> None:
    from qgis.PyQt.QtWidgets import QFileDialog

    asked = []
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda parent, title, start, kinds: (asked.append((title, kinds)), ("", ""))[1])
    for action in (page.action_import, page.action_export, page.action_layer):
        action.trigger()
    assert [title for title, _ in asked] == ["Import scenarios", "Export the scenarios", "Layer of percentages"]
    assert all("(*." in kinds for _, kinds in asked)
