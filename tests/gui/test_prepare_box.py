"""Raw files on the page of layers: the list of preparation steps and the dialog of each."""

from __future__ import annotations

from pathlib import Path
from typing import List

import pytest
from layer_tools import add_layer, pick, press, told

from gsocseq_plugin.pipeline.config import RunConfig


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


def test_dialog_makes_the_entry_of_the_sample(layers_page, sample: Path, qtbot) -> None:
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
    with qtbot.waitSignal(layers_page.changed):
        layers_page.prepare.take(dialog.entry)
    assert layers_page.edited(RunConfig()).prepare == (clay,)
    with qtbot.waitSignal(layers_page.changed):
        layers_page.prepare.take(entries(sample)[0])
    assert [entry.step for entry in layers_page.edited(RunConfig()).prepare] == ["prepare_soc", "prepare_clay"]
    layers_page.prepare.entries.setCurrentRow(1)
    with qtbot.waitSignal(layers_page.changed):
        press(qtbot, layers_page.prepare.remove)
    assert [entry.step for entry in layers_page.edited(RunConfig()).prepare] == ["prepare_soc"]


def test_dialog_shows_what_the_chosen_way_needs(desktop, qtbot) -> None:
    from gsocseq_plugin.gui.raw_dialog import RawDialog

    dialog = RawDialog("vegetation_cover")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.fields["ndvi"].widget.isVisible() and not dialog.fields["by_class"].widget.isVisible()
    pick(qtbot, dialog._way, "A table of factors by land-use class")
    assert not dialog.fields["ndvi"].widget.isVisible() and dialog.fields["by_class"].widget.isVisible()


def test_the_button_of_a_row_opens_the_dialog_of_its_step(layers_page, sample: Path, qtbot) -> None:
    from qgis.PyQt.QtCore import QTimer
    from qgis.PyQt.QtWidgets import QApplication

    clay = entries(sample)[1]

    def fill_and_accept() -> None:
        dialog = QApplication.activeModalWidget()
        dialog.fields["layers"].show(list(clay.request.layers))
        dialog.accept()

    QTimer.singleShot(0, fill_and_accept)
    with qtbot.waitSignal(layers_page.changed):
        press(qtbot, layers_page.rows["clay"].raw)
    assert layers_page.edited(RunConfig()).prepare == (clay,)
    assert layers_page.rows["clay"].source.currentText() == "Made by a step"


def test_a_list_of_files_takes_layers_of_the_project(desktop, project, county: Path, qtbot) -> None:
    from qgis.PyQt.QtCore import Qt

    from gsocseq_plugin.gui.file_list import FileList

    files = FileList("Clay")
    qtbot.addWidget(files)
    files.show()
    files.show_paths(["/maps/sl1.tif", "/maps/sl2.tif"])
    add_layer(project, county / "clay_pct.tif", "My clay")
    files.project.menu().aboutToShow.emit()
    (action,) = files.project.menu().actions()
    action.trigger()
    assert files.paths() == ["/maps/sl1.tif", "/maps/sl2.tif", str(county / "clay_pct.tif")]
    files.files.setCurrentRow(0)
    qtbot.mouseClick(files.remove, Qt.MouseButton.LeftButton)
    assert files.paths() == ["/maps/sl2.tif", str(county / "clay_pct.tif")]


def test_an_entry_is_found_again_though_a_guess_came_between(layers_page, sample: Path) -> None:
    """The dialog of the only entry is open; a guess puts others before it; then OK is pressed."""
    from dataclasses import replace

    soc, clay, third = entries(sample)[:3]
    box = layers_page.prepare
    box.show_entries((third,))
    box.show_entries((soc, clay, third))
    changed = replace(third)
    box.take(changed, third)
    assert box.value == (soc, clay, third) and box.value[2] is changed
    box.take(replace(clay))
    assert box.value == (soc, clay, third), "one that was new when its dialog opened takes the place of the guessed one"


def test_entries_that_cannot_be_read_are_removed(layers_page, sample: Path, qtbot) -> None:
    data = RunConfig.load(sample / "config_raw.json").to_dict()
    good = data["prepare"][0]
    data["prepare"] = [good, {"step": "nonsense"}, {"step": "prepare_clay", "layers": 5}, 7]
    config = RunConfig.from_dict(data, "/")
    layers_page.show_config(config)
    layers_page.show_problems(config.validate(), False)
    listed = layers_page.prepare.entries
    assert listed.count() == 4 and "nonsense" in told(listed.item(1)) and told(listed.item(1)).startswith("Could not be read")
    assert layers_page.edited(config).parse_problems == config.parse_problems
    listed.setCurrentRow(1)
    assert not layers_page.prepare.edit.isEnabled()
    qtbot.waitUntil(lambda: layers_page.prepare.remove.height() > 0)
    with qtbot.waitSignal(layers_page.changed):
        press(qtbot, layers_page.prepare.remove)
    left = layers_page.edited(config)
    assert [problem.where for problem in left.parse_problems] == ["prepare.prepare_clay.layers", "prepare.4"]
    layers_page.prepare.take(entries(sample)[1])
    assert [problem.where for problem in layers_page.edited(left).parse_problems] == ["prepare.4"]
    listed.setCurrentRow(2)
    press(qtbot, layers_page.prepare.remove)
    mended = layers_page.edited(left)
    assert mended.parse_problems == () and [entry.step for entry in mended.prepare] == [good["step"], "prepare_clay"]
