"""Run by QGIS itself (see scripts/desktop_test): goes through the dock with mouse and keyboard, checks the state behind, takes pictures."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Optional

sys.path.insert(0, os.environ["GSOCSEQ_SCRIPTS"])

from desktop_driver import Driver, StallMeter, Walk, check, click, pause, picture, press, type_text
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolButton, QWidget
from qgis.utils import iface, plugins

PICTURES = Path(os.environ["GSOCSEQ_PICTURES"])
DOCUMENTS = os.environ.get("GSOCSEQ_DOCUMENTS")


def shoot(name: str, document: Optional[str] = None, part: Optional[QWidget] = None) -> Walk:
    """A picture of the screen, when all is drawn; nothing is off the screen.

    document: what the picture, or that of a part of the screen, is called in the documents, where these are wanted.
    """
    yield lambda: QgsApplication.taskManager().countActiveTasks() == 0  # QGIS's own bar of tasks is as wide as the letters are large
    yield pause(0.8)
    window, screen = iface.mainWindow(), QApplication.primaryScreen().geometry()
    wide = {part.objectName(): part.minimumSizeHint().width() for part in window.findChildren(QDockWidget) if part.isVisible()}
    check(window.frameGeometry().width() <= screen.width(), f"{name}: QGIS fits the screen, with docks of {wide} pixels")
    picture(str(PICTURES / f"{name}.png"))
    if document is not None and DOCUMENTS:
        picture(str(Path(DOCUMENTS) / f"dock_{document}.png"), part)


def tab(dock, index: int) -> Walk:
    """Go to a page by its tab, or by the keys where the tab is out of sight."""
    yield lambda: not dock.controller.checking  # the signs in the tabs come and go with it, and move them
    bar = dock._body.pages.tabBar()
    place = bar.tabRect(index).center()
    if bar.rect().contains(place) and not any(button.geometry().contains(place) for button in bar.findChildren(QToolButton) if button.isVisible()):
        yield from click(bar, place)
    while dock._body.pages.currentIndex() != index:
        yield from click(dock._body.next_button if dock._body.pages.currentIndex() < index else dock._body.back_button)
    check(dock._body.pages.currentIndex() == index, f"page {index + 1} in front")


def walk() -> Walk:
    yield pause(2.0)
    window = iface.mainWindow()
    window.showMaximized()
    for name in ("Browser", "Layers"):  # the browser beside the dock is in nobody's way, but takes the layers' room
        panel = window.findChild(object, name)
        if panel is not None and name == "Browser":
            panel.close()
    yield pause(1.0)
    plugin = plugins["gsocseq"]
    yield from open_dock(plugin)
    dock = plugin.dock
    yield from layers(dock)
    yield from scenarios(dock)
    yield from tab(dock, 2)
    yield from shoot("3_options", "options", dock)
    yield from run(dock)
    yield from results(dock)
    yield from pixel(dock)
    yield from cancel_and_resume(dock)
    yield from leave(plugin)


def open_dock(plugin) -> Walk:
    """By the toolbar's button."""
    button = next(each for each in iface.mainWindow().findChildren(QToolButton) if each.defaultAction() == plugin.action)
    yield from click(button)
    yield lambda: plugin.dock is not None and plugin.dock.isVisible()
    yield lambda: not plugin.dock.controller.checking
    check(plugin.action.isChecked(), "the button is down while the dock is open")
    yield from shoot("0_empty")


def layers(dock) -> Walk:
    yield from click(dock.layers.sample)
    yield lambda: not dock.controller.checking and dock.controller.config.layers
    check(len(dock.controller.config.layers) == 16, "the sample fills 16 layers")
    yield from shoot("1_layers", "layers", dock)


def scenarios(dock) -> Walk:
    """Type 12 % into the second scenario, and take it back."""
    yield from tab(dock, 1)
    yield from shoot("2_scenarios", "scenarios", dock)
    table = dock.scenarios.table
    cell = table.visualRect(table.model().index(1, 1))
    yield from click(table.viewport(), cell.center())
    yield from type_text("12")
    yield from press("Return")
    check(dock.controller.config.scenarios[1].percent == 12.0, "a number typed into the table is in the configuration")
    yield from click(table.viewport(), cell.center())
    yield from press("ctrl+z")
    check(dock.controller.config.scenarios[1].percent == 10.0, "Ctrl+Z takes it back")


def run(dock) -> Walk:
    yield from tab(dock, 3)
    yield lambda: dock.run.run.isEnabled()
    yield from shoot("4_run", "run", dock)
    meter = StallMeter()
    yield from click(dock.run.run)
    yield lambda: dock.controller.runs.active or dock.controller.results is not None
    meter.restart()
    yield lambda: not dock.controller.runs.active and len(QgsProject.instance().mapLayers()) == 29
    print(f"figure longest stall of the event loop during the run and the opening of its maps: {1000 * meter.longest:.0f} ms", flush=True)
    yield lambda: dock.controller.results is not None
    folder = Path(dock.controller.results)
    check(len(list(folder.glob("*_GSOCseq_*.tif"))) == 29, "29 maps in the folder")
    check(len(QgsProject.instance().mapLayers()) == 29, "29 maps in the project")
    yield from shoot("4_run_done")


def results(dock) -> Walk:
    yield from tab(dock, 4)
    yield lambda: dock.results.table.rowCount() > 0
    check(dock.results.table.rowCount() >= 8, "totals of T0 and the rates")
    iface.mapCanvas().setExtent(next(iter(QgsProject.instance().mapLayers().values())).extent())
    iface.mapCanvas().refresh()
    yield from shoot("5_results", "results")
    bar = dock.results.scroll.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    yield from shoot("5_results_further")
    bar.setValue(bar.maximum())
    yield from shoot("5_results_buttons")


def pixel(dock) -> Walk:
    """A cell in the middle of the sample; then drag the third scenario up."""
    iface.messageBar().clearWidgets()
    yield from click(dock._body.pixel_button)
    canvas = iface.mapCanvas()
    yield pause(0.5)
    yield from click(canvas.viewport(), QPoint(canvas.width() // 3, canvas.height() // 2))
    yield lambda: dock.pixel.window.isVisible() and bool(dock.pixel.window.sliders.boxes)
    yield pause(1.5)
    yield from shoot("6_pixel")
    box = dock.pixel.window.sliders.boxes["SSM3"]
    yield from click(box, QPoint(box.width() // 3, box.height() // 2))
    yield from press("ctrl+a")
    yield from type_text("45")
    yield from press("Tab")
    yield pause(0.8)
    percent = {scenario.name: scenario.percent for scenario in dock.pixel.window.sliders.scenarios}["SSM3"]
    check(percent == 45.0, "a percentage typed in the window of the cell")
    yield from shoot("6_pixel_dragged", "pixel")
    yield from click(dock.pixel.window.close_button)
    check(not dock.pixel.window.isVisible(), "the window of the cell closes")


def cancel_and_resume(dock) -> Walk:
    """A run of small blocks, cancelled on its way, goes on with the button."""
    from dataclasses import replace

    machine = replace(dock.controller.config.processing, threads=1, block_rows=16, block_columns=60, chunk_pixels=100)
    folder = dock.controller.config.output_folder + "_2"
    dock.controller.show(replace(dock.controller.config, processing=machine, output_folder=folder))
    yield from tab(dock, 3)
    yield lambda: not dock.controller.checking and dock.run.run.isEnabled()
    yield from click(dock.run.run)
    yield lambda: dock.run.whole_bar.value() > 250
    yield from click(dock.run.cancel)
    yield lambda: not dock.controller.runs.active and not dock.controller.checking
    if dock.run.resume.isVisible():
        check(dock.run.resume.isEnabled(), "what is kept can go on")
        yield from shoot("7_cancelled")
        yield from click(dock.run.resume)
        yield lambda: dock.controller.results == folder
        check(len(list(Path(folder).glob("*_GSOCseq_*.tif"))) == 29, "a cancelled run went on to its 29 maps")
    else:
        check(dock.controller.results == folder, "the run was over before Cancel was pressed")


def leave(plugin) -> Walk:
    """Taken down, nothing is left."""
    from qgis.utils import unloadPlugin

    QgsProject.instance().setDirty(False)
    check(unloadPlugin("gsocseq"), "QGIS unloads the plugin")
    yield pause(0.5)
    names = [dock.objectName() for dock in iface.mainWindow().findChildren(object) if "Gsocseq" in str(dock.objectName())]
    check(names == [], "no dock and no action is left")


driver = Driver(walk(), lambda code: os._exit(code))
