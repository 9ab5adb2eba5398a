"""The tool for one cell: real clicks on a real canvas over the sample, what the window shows, what is saved, and that nothing stays."""

from __future__ import annotations

import csv
import os
import shutil
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from gsocseq_plugin.core.gsocseq.scenarios import Scenario
from gsocseq_plugin.pipeline.config import RunConfig

MODELLED, NOT_MODELLED = (20, 15), (10, 10)
"""Row and column of two cells of the sample."""


@pytest.fixture
def config(sample: Path, tmp_path: Path) -> RunConfig:
    return RunConfig.load(sample / "config.json").with_output(tmp_path / "maps")


@pytest.fixture
def desk(desktop, qtbot):
    """The main window with a canvas that shows the sample, as EPSG:4326."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

    desktop.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    desktop.canvas.setExtent(QgsRectangle(-20.5, 51.59, -20.01, 52.0))
    qtbot.waitExposed(desktop.window)
    return desktop


@pytest.fixture
def tool(desk):
    from gsocseq_plugin.gui.pixel_tool import PixelTool

    made = PixelTool(desk.canvas, desk.window)
    yield made
    made.close()


@pytest.fixture
def passes(monkeypatch):
    """How often the kernel went through the phases."""
    from gsocseq_plugin.pipeline import pixel

    counted, original = [], pixel.spin_up_stage
    monkeypatch.setattr(pixel, "spin_up_stage", lambda *args: counted.append(1) or original(*args))
    return counted


def click(qtbot, canvas, row: int, column: int) -> None:
    """Click the middle of a cell of the sample."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject
    from qgis.PyQt.QtCore import Qt

    size = 1.0 / 120.0
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), canvas.mapSettings().destinationCrs(), QgsProject.instance()
    ).transform(-20.5 + (column + 0.5) * size, 52.0 - (row + 0.5) * size)
    spot = canvas.getCoordinateTransform().transform(there).toQPointF().toPoint()
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def shown(qtbot, tool, row: int, column: int):
    """Click a cell and wait until the window shows it."""
    with qtbot.waitSignal(tool._reader.answered, timeout=20000):
        click(qtbot, tool._canvas, row, column)
    return tool.window


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
@pytest.mark.parametrize("cell", [MODELLED, (0, 0), (48, 57), (33, 41)])
def test_the_clicked_cell_is_the_right_one(tool, desk, qtbot, config, crs, cell) -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    if crs == "EPSG:3857":
        desk.canvas.setExtent(QgsRectangle(-2283000, 6725000, -2226000, 6801000))
    tool.show_config(config)
    tool.activate()
    shown(qtbot, tool, *cell)
    assert (tool._answer.pixel.row, tool._answer.pixel.column) == cell
    corners = tool._mark.band.asGeometry().boundingBox()
    assert corners.contains(tool._canvas.getCoordinateTransform().toMapCoordinates(*spot_of(desk.canvas, corners)))
    assert tool._mark.band.numberOfVertices() >= 4


def spot_of(canvas, rectangle):
    """The pixel of the canvas in the middle of a rectangle."""
    spot = canvas.getCoordinateTransform().transform(rectangle.center())
    return round(spot.x()), round(spot.y())


def test_what_is_seen_of_a_cell(tool, qtbot, config, passes) -> None:
    tool.show_config(config)
    tool.activate()
    window = shown(qtbot, tool, *MODELLED)
    assert len(passes) == 1
    assert window.isVisible()
    line, (axes,) = tool._answer.line, window._canvas.figure.axes
    lines = {drawn.get_label(): drawn for drawn in axes.lines}
    assert {"BAU", "SSM1", "SSM2", "SSM3"} <= set(lines)
    assert len({(lines[name].get_color(), str(lines[name].get_linestyle())) for name in line.soc}) == 4
    for name, values in line.soc.items():
        np.testing.assert_array_equal(lines[name].get_ydata(), values)
    assert axes.get_ylabel() == "SOC (t C/ha)"
    assert axes.get_xlabel() == "Year"
    assert "2020" in axes.texts[0].get_text()
    assert "BAU" in window.caption.text()
    cells = [[window.inputs.item(row, column).text() for column in range(3)] for row in range(window.inputs.rowCount())]
    told = {what: [value, unit] for what, value, unit in cells}
    assert told["Clay"][1] == "%"
    assert float(told["Soil organic carbon (map)"][0]) == pytest.approx(line.soc["BAU"][0], rel=1e-4)
    assert float(told["C input at the equilibrium (BAU)"][0]) == pytest.approx(line.c_input["BAU"][0], rel=1e-4)
    assert "Row 20, column 15" in window.place.text()
    assert window.numbers.rowCount() == len(line.years)


def test_pools_on_demand(tool, qtbot, config) -> None:
    tool.show_config(config)
    tool.activate()
    window = shown(qtbot, tool, *MODELLED)
    bands = len(window._canvas.figure.axes[0].collections)
    window.shown.setCurrentIndex(window.shown.findData("SSM3"))
    window.pools.click()
    stacked = window._canvas.figure.axes[0].collections
    assert len(stacked) == bands - 1 + 5
    top = stacked[-1].get_paths()[0].vertices[:, 1].max()
    usual, more = (tool._answer.line.soc[name] for name in ("BAU", "SSM3"))
    assert top == pytest.approx(np.where(np.isnan(more), usual, more).max())
    assert "HUM" in window.caption.text()


def test_drag_moves_the_line(tool, qtbot, config, passes) -> None:
    from qgis.PyQt.QtCore import Qt

    tool.show_config(config)
    tool.activate()
    window = shown(qtbot, tool, *MODELLED)
    before = window._line.soc
    slider = window.sliders.sliders["SSM1"]
    slider.setFocus()
    with qtbot.waitSignal(window.dragged):
        for _ in range(7):  # held down: coalesced
            qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert len(passes) == 2
    assert window.sliders.boxes["SSM1"].value() == 12.0
    moved = window._line.soc
    assert moved["SSM1"][-1] > before["SSM2"][-1] > before["SSM1"][-1]
    np.testing.assert_array_equal(moved["BAU"], before["BAU"])
    drawn = {each.get_label(): each.get_ydata() for each in window._canvas.figure.axes[0].lines}
    np.testing.assert_array_equal(drawn["SSM1"], moved["SSM1"])
    taken = []
    tool.scenarios_changed.connect(taken.append)
    qtbot.mouseClick(window.take_over, Qt.MouseButton.LeftButton)
    assert taken == [(Scenario("SSM1", 12.0), *config.scenarios[1:])]
    qtbot.mouseClick(window.reset, Qt.MouseButton.LeftButton)
    np.testing.assert_array_equal(window._line.soc["SSM1"], before["SSM1"])
    assert window.sliders.boxes["SSM1"].value() == 5.0


def test_return_in_a_number_presses_no_button(tool, qtbot, config) -> None:
    from qgis.PyQt.QtCore import Qt

    tool.show_config(config)
    tool.activate()
    box = shown(qtbot, tool, *MODELLED).sliders.boxes["SSM1"]
    box.selectAll()
    qtbot.keyClicks(box, "14")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == 14.0
    assert tool.window.isVisible()


def test_keys_lead_through_the_window(tool, qtbot, config) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QApplication

    tool.show_config(config)
    tool.activate()
    window = shown(qtbot, tool, *MODELLED)
    window.activateWindow()
    qtbot.waitUntil(window.sliders.boxes["SSM3"].isVisible)
    window.shown.setFocus()
    wanted = [window.band, window.pools, *window.sliders.stops(), window.reset, window.take_over]
    reached = []
    for _ in range(30):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert [widget for widget in dict.fromkeys(reached) if widget in wanted] == wanted


def test_what_is_taken_over_comes_back(tool, qtbot, config) -> None:
    tool.show_config(config)
    tool.activate()
    window = shown(qtbot, tool, *MODELLED)
    source = tool._answer.source
    other = replace(config, scenarios=(Scenario("Manure", 3.0, fym=0.5), Scenario("SSM9", 40.0)))
    tool.show_config(other)
    assert list(window.sliders.boxes) == ["Manure", "SSM9"]
    assert list(window._line.soc) == ["BAU", "Manure", "SSM9"]
    shown(qtbot, tool, *MODELLED)
    assert tool._answer.source is source


def test_a_percentage_of_the_class_or_a_layer(tool, qtbot, config, sample) -> None:
    by_class = replace(
        config,
        scenarios=(Scenario("SSM1", {"3": 7.0, "default": 5.0}), Scenario("SSM2", 10.0)),
        percent_layers={"SSM2": str(sample / "clay_pct.tif")},
    )
    tool.show_config(by_class)
    tool.activate()
    window = shown(qtbot, tool, *MODELLED)
    assert window.sliders.boxes["SSM1"].value() == 7.0
    assert not window.sliders.boxes["SSM2"].isEnabled()
    assert window.sliders.boxes["SSM2"].value() == pytest.approx(tool._answer.pixel.inputs["clay"][0], abs=0.06)
    window.sliders.boxes["SSM1"].setValue(9.0)
    assert window.sliders.scenarios[0].percent == {"3": 9.0, "default": 5.0}


def test_a_cell_without_result_says_why(tool, qtbot, config) -> None:
    tool.show_config(config)
    tool.activate()
    window = shown(qtbot, tool, *NOT_MODELLED)
    assert "class 8" in window.place.text()
    assert not window.save_plot.isEnabled()
    assert not window.scenarios_group.isEnabled()
    assert window.inputs.rowCount() > 0
    shown(qtbot, tool, *MODELLED)
    assert window.save_plot.isEnabled()
    assert window.scenarios_group.isEnabled()


def test_outside_and_raw_and_nothing(tool, qtbot, config, sample, desk) -> None:
    from qgis.core import QgsRectangle
    from qgis.PyQt.QtCore import QPoint, Qt

    tool.activate()
    click(qtbot, desk.canvas, *MODELLED)
    assert "no layers yet" in tool.window.place.text()
    tool.show_config(RunConfig.load(sample / "config_raw.json"))
    window = shown(qtbot, tool, *MODELLED)
    assert "raw files" in window.place.text()
    tool.show_config(config)
    desk.canvas.setExtent(QgsRectangle(0, 0, 5, 5))
    with qtbot.waitSignal(tool._reader.answered, timeout=20000):
        qtbot.mouseClick(desk.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert "outside the grid" in window.place.text()
    assert tool._mark.band.numberOfVertices() == 0


def test_only_the_last_question_is_answered(tool, qtbot, config, passes) -> None:
    tool.show_config(config)
    tool.activate()
    with qtbot.waitSignal(tool._reader.answered, timeout=20000):
        for cell in ((20, 15), (20, 16), (20, 17), (21, 18)):
            click(qtbot, tool._canvas, *cell)
    assert (tool._answer.pixel.row, tool._answer.pixel.column) == (21, 18)


def test_nothing_is_read_in_the_thread_of_the_window(tool, qtbot, config, monkeypatch) -> None:
    import threading

    from gsocseq_plugin.gui import pixel_reader

    threads = []

    class Watched(pixel_reader.PixelSource):
        def __init__(self, *args):
            threads.append(threading.current_thread())
            super().__init__(*args)

        def at(self, *args):
            threads.append(threading.current_thread())
            return super().at(*args)

    monkeypatch.setattr(pixel_reader, "PixelSource", Watched)
    tool.show_config(config)
    tool.activate()
    shown(qtbot, tool, *MODELLED)
    shown(qtbot, tool, *NOT_MODELLED)
    assert len(threads) == 3
    assert len(set(threads)) == 1
    assert threads[0] is not threading.main_thread()


def test_files(tool, qtbot, config, tmp_path, monkeypatch) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtGui import QImage
    from qgis.PyQt.QtWidgets import QFileDialog

    tool.show_config(config)
    tool.activate()
    window = shown(qtbot, tool, *MODELLED)
    said, names = [], []
    tool.message.connect(lambda level, text: said.append((level, text)))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: names.pop(0))

    def save(button, name: str, kind: str) -> None:
        names.append((name, kind))
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    save(window.save_plot, str(tmp_path / "line"), "PNG picture (*.png)")
    assert QImage(str(tmp_path / "line.png")).width() > 1000
    save(window.save_plot, str(tmp_path / "line.v2"), "SVG drawing (*.svg)")
    assert "<svg" in (tmp_path / "line.v2.svg").read_text(encoding="utf-8")
    save(window.save_numbers, str(tmp_path / "line.csv"), "CSV table (*.csv)")
    with open(tmp_path / "line.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [int(row["year"]) for row in rows] == tool._answer.line.years.tolist()
    assert float(rows[-1]["SSM3 SOC (t C/ha)"]) == tool._answer.line.soc["SSM3"][-1]
    assert rows[0]["SSM3 SOC (t C/ha)"] == ""
    pools = sum(float(rows[-1][f"BAU {pool} (t C/ha)"]) for pool in ("DPM", "RPM", "BIO", "HUM", "IOM"))
    assert pools == pytest.approx(float(rows[-1]["BAU SOC (t C/ha)"]))
    assert [level for level, _ in said] == ["info"] * 3
    save(window.save_numbers, "", "")
    save(window.save_numbers, str(tmp_path / "nowhere" / "line.csv"), "CSV table (*.csv)")
    assert said[3:] and said[3][0] == "warning" and "nowhere" in said[3][1]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["line.csv", "line.png", "line.v2.svg"]


def test_without_matplotlib_there_are_the_numbers(desk, qtbot, config, monkeypatch) -> None:
    import builtins
    import sys

    from gsocseq_plugin.gui.pixel_tool import PixelTool

    original = builtins.__import__

    def without(name, *args, **kwargs):
        if name.split(".")[0] == "matplotlib":
            raise ImportError(name)
        return original(name, *args, **kwargs)

    for name in [name for name in sys.modules if name.split(".")[0] == "matplotlib"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(builtins, "__import__", without)
    tool = PixelTool(desk.canvas, desk.window)
    tool.show_config(config)
    tool.activate()
    window = shown(qtbot, tool, *MODELLED)
    assert window.tabs.count() == 1
    assert window.no_plot.isVisible() and "matplotlib" in window.no_plot.text()
    assert not window.save_plot.isVisible()
    assert window.numbers.rowCount() == 41
    assert float(window.numbers.item(40, 3).text()) == pytest.approx(tool._answer.line.soc["SSM3"][-1], abs=0.006)
    with qtbot.waitSignal(window.dragged):
        window.sliders.boxes["SSM3"].setValue(30.0)
    assert float(window.numbers.item(40, 3).text()) == pytest.approx(window._line.soc["SSM3"][-1], abs=0.006)
    tool.close()


def test_tool_on_and_off(tool, desk, qtbot, config) -> None:
    from qgis.gui import QgsMapToolPan
    from qgis.PyQt.QtCore import Qt

    heard, told = [], []
    tool.active_changed.connect(heard.append)
    tool.message.connect(lambda severity, text: told.append(text))
    tool.show_config(config)
    tool.activate()
    assert not tool.window.isVisible(), "it would cover the map that is to be clicked"
    assert "Click" in told[-1]
    qtbot.keyClick(desk.canvas, Qt.Key.Key_Escape)
    assert heard == [True, False]
    tool.activate()
    pan = QgsMapToolPan(desk.canvas)
    desk.canvas.setMapTool(pan)
    assert heard == [True, False, True, False]
    tool.activate()
    tool.deactivate()
    assert heard[4:] == [True, False]


def test_closing_leaves_nothing(desk, qtbot, config) -> None:
    import threading

    from qgis.core import QgsCoordinateReferenceSystem
    from qgis.gui import QgsRubberBand

    from gsocseq_plugin.gui.pixel_tool import PixelTool

    tool = PixelTool(desk.canvas, desk.window)
    tool.show_config(config)
    tool.activate()
    window = shown(qtbot, tool, *MODELLED)
    window.close()
    assert tool._mark.band.numberOfVertices() == 0
    click(qtbot, desk.canvas, *MODELLED)
    tool.close()
    assert desk.canvas.mapTool() is None
    assert not window.isVisible()
    assert not [item for item in desk.canvas.scene().items() if isinstance(item, QgsRubberBand)]
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("gsocseq-pixel")]
    with qtbot.waitSignal(tool.destroyed):
        pass
    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))  # nothing listens any more


def test_layers_are_let_go_and_read_anew(tool, desk, qtbot, config) -> None:
    """A file that QGIS holds open cannot be replaced on Windows; and one that was replaced is another."""
    from qgis.PyQt.QtCore import Qt

    tool.show_config(config)
    tool.activate()
    window = shown(qtbot, tool, *MODELLED)
    qtbot.mouseClick(window.close_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tool._reader._source is None)
    assert tool._answer is None
    shown(qtbot, tool, *MODELLED)
    assert window.isVisible()
    tool.show_config(None)
    assert "no layers yet" in window.place.text()
    qtbot.waitUntil(lambda: tool._reader._source is None)


def test_another_convention_shows_the_same_cell_anew(tool, qtbot, config) -> None:
    tool.show_config(config)
    tool.activate()
    window = shown(qtbot, tool, *MODELLED)
    before = window._line.soc["SSM3"][-1]
    with qtbot.waitSignal(tool._reader.answered, timeout=20000):
        tool.show_config(replace(config, convention="rothamsted"))
    assert (tool._answer.pixel.row, tool._answer.pixel.column) == MODELLED
    assert window._line.soc["SSM3"][-1] != before


def test_after_a_run_its_folder_is_enough(tool, qtbot, config, tmp_path) -> None:
    from gsocseq_plugin.core.progress import Progress
    from gsocseq_plugin.pipeline.steps.full_run import full_run

    full_run(config, Progress())
    tool.show_results(config.output_folder)
    tool.activate()
    window = shown(qtbot, tool, *MODELLED)
    assert list(window._line.soc) == ["BAU", "SSM1", "SSM2", "SSM3"]
    tool.show_results(str(tmp_path / "other"))
    with qtbot.waitSignal(tool._reader.answered, timeout=20000):
        click(qtbot, tool._canvas, *MODELLED)
    assert str(tmp_path / "other") in window.place.text()


def open_files(folder: Path) -> list:
    """The files of a folder that this process has open."""
    found = []
    for link in Path("/proc/self/fd").iterdir():
        with suppress(FileNotFoundError):  # another thread closes files meanwhile
            found.append(os.readlink(link))
    return [path for path in found if path.startswith(str(folder))]


def test_while_it_is_paused_it_holds_no_file_and_waits(tool, qtbot, config, sample, tmp_path) -> None:
    layers = tmp_path / "layers"
    shutil.copytree(sample, layers)
    config = RunConfig.load(layers / "config.json").with_output(tmp_path / "maps")
    tool.show_config(config)
    tool.activate()
    window = shown(qtbot, tool, *MODELLED)
    assert open_files(layers)
    tool.pause()
    qtbot.waitUntil(lambda: not open_files(layers))
    assert "Waiting" in window.place.text() and not window.scenarios_group.isEnabled() and tool._mark.band.numberOfVertices() == 0
    click(qtbot, tool._canvas, *NOT_MODELLED)
    tool.show_config(replace(config, convention="rothamsted"))
    tool.deactivate()
    tool.activate()
    qtbot.wait(100)
    assert "Waiting" in window.place.text() and not open_files(layers)
    with qtbot.waitSignal(tool._reader.answered, timeout=20000):
        tool.go_on()
    assert (tool._answer.pixel.row, tool._answer.pixel.column) == NOT_MODELLED
    assert tool._answer.source.setup.method.convention.name == "rothamsted"


def test_results_and_layers_are_both_at_hand(tool, qtbot, config) -> None:
    from qgis.PyQt.QtCore import Qt

    from gsocseq_plugin.core.progress import Progress
    from gsocseq_plugin.pipeline.steps.full_run import full_run

    def choose(key) -> None:
        with qtbot.waitSignal(tool._reader.answered, timeout=20000):
            qtbot.keyClick(window.source, key)

    full_run(config, Progress())
    more = replace(config, scenarios=(Scenario("SSM1", 50.0),))
    tool.show_config(more)
    tool.activate()
    window = shown(qtbot, tool, *MODELLED)
    assert list(window._line.soc) == ["BAU", "SSM1"] and not window.source.isVisible()
    with qtbot.waitSignal(tool._reader.answered, timeout=20000):
        tool.show_results(config.output_folder)
    assert window.source.isVisible() and list(window._line.soc) == ["BAU", "SSM1", "SSM2", "SSM3"]
    with qtbot.assertNotEmitted(tool._reader.answered, wait=300):
        tool.show_config(replace(more, scenarios=(Scenario("SSM1", 60.0),)))  # the results are what they were
    choose(Qt.Key.Key_Down)
    assert window.sliders.boxes["SSM1"].value() == 60.0 and list(window._line.soc) == ["BAU", "SSM1"]
    tool.show_config(replace(more, scenarios=(Scenario("SSM1", 70.0),)))
    assert window.sliders.boxes["SSM1"].value() == 70.0, "the page's scenarios reach the tool"
    choose(Qt.Key.Key_Up)
    assert list(window._line.soc) == ["BAU", "SSM1", "SSM2", "SSM3"]
    with qtbot.waitSignal(tool._reader.answered, timeout=20000):
        tool.show_results(None)
    assert not window.source.isVisible() and list(window._line.soc) == ["BAU", "SSM1"]


def test_a_configuration_without_layers_is_none(tool, qtbot) -> None:
    told = []
    tool.message.connect(lambda severity, text: told.append(text))
    tool.show_config(RunConfig())
    tool.activate()
    assert "no layers yet" in told[-1]


ARABIC = "\u0667\u066b\u0665", "\u0662\u0660\u0662\u0660"


@pytest.mark.parametrize("language, decimal, year", [("es", "7,5", "2020"), ("ar", *ARABIC), ("en", "7.5", "2020")])
def test_all_numbers_are_in_the_language_of_qgis(desk, qtbot, config, monkeypatch, language, decimal, year) -> None:
    from qgis.PyQt.QtCore import QEvent, Qt
    from qgis.PyQt.QtGui import QKeyEvent
    from qgis.PyQt.QtWidgets import QApplication

    from gsocseq_plugin.gui import number_box, pixel_tool, pixel_window
    from gsocseq_plugin.report.words import Words

    for module in (pixel_window, number_box):
        monkeypatch.setattr(module, "words", lambda: Words(locale=language))
    tool = pixel_tool.PixelTool(desk.canvas, desk.window)
    tool.show_config(config)
    tool.activate()
    window = shown(qtbot, tool, *MODELLED)
    window._canvas.draw()
    box, (axes,) = window.sliders.boxes["SSM3"], window._canvas.figure.axes
    box.lineEdit().selectAll()
    for sign in decimal:
        QApplication.sendEvent(box, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign))
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == 7.5 and box.text() == decimal
    assert year in [tick.get_text() for tick in axes.get_xticklabels()] and f"t0 {year}" in [text.get_text().strip() for text in axes.texts]
    assert year in window.caption.text() and year == window.numbers.verticalHeaderItem(20).text()
    if language == "ar":
        seen = [window.place.text(), window.caption.text().replace("t0", ""), *(tick.get_text() for tick in axes.get_yticklabels())]
        assert not [sign for sign in "".join(seen) if sign in "0123456789"]
    tool.close()


def test_pictures_of_other_lines(config, qapp) -> None:
    """Without a warm-up, with land that adopts late, in a language that matplotlib cannot write."""
    from matplotlib.figure import Figure

    from gsocseq_plugin.gui.trajectory_plot import Look, caption, draw
    from gsocseq_plugin.pipeline.pixel import PixelSource, trajectory
    from gsocseq_plugin.report.words import Words

    late = Scenario("SSM1", 10.0, adopted_share=50.0, ramp_years=5)
    source = PixelSource(replace(config, warm_up=False, scenarios=(late,)))
    line = trajectory(source.at(-20.5 + 15.5 / 120, 52.0 - 20.5 / 120), source, [late])
    figure, words = Figure(), Words()
    draw(figure, line, Look("SSM1"), words)
    (axes,) = figure.axes
    assert line.years[0] == line.t0
    assert not axes.patches  # no grey years
    drawn = [each.get_ydata() for each in axes.lines]
    assert any(np.array_equal(each, line.mean["SSM1"], equal_nan=True) for each in drawn)
    assert "no warm-up" in caption(line, Look("SSM1"), words) and "Dotted" in caption(line, Look("SSM1"), words)
    arabic = Words(lambda text: "\N{ARABIC LETTER SEEN}\N{ARABIC LETTER NOON}\N{ARABIC LETTER TEH}", "ar")
    draw(figure, line, Look(), arabic)
    assert (figure.axes[0].get_xlabel(), figure.axes[0].get_ylabel()) == ("", "t C/ha")


@pytest.mark.parametrize("size", [(2.5, 2.2), (6.0, 4.0), (20.0, 3.0)])
@pytest.mark.parametrize("text", [8.0, 20.0])
@pytest.mark.parametrize("pools", [False, True])
def test_text_stays_within_the_picture(config, qapp, size, text, pools) -> None:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    from gsocseq_plugin.gui.trajectory_plot import Look, draw
    from gsocseq_plugin.pipeline.pixel import PixelSource, trajectory
    from gsocseq_plugin.report.words import Words

    source = PixelSource(config)
    line = trajectory(source.at(-20.5 + 15.5 / 120, 52.0 - 20.5 / 120), source, config.scenarios)
    figure = Figure(figsize=size, dpi=96)
    canvas = FigureCanvasAgg(figure)
    draw(figure, line, Look("SSM2", pools=pools, size=text), Words())
    canvas.draw()
    (axes,) = figure.axes
    inside = figure.bbox.padded(2)
    for artist in (axes.get_legend(), axes.xaxis.label, axes.yaxis.label):
        box = artist.get_window_extent()
        assert inside.x0 <= box.x0 and inside.y0 <= box.y0 and box.x1 <= inside.x1 and box.y1 <= inside.y1, artist
