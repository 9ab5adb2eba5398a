"""What the tests of the dock share: real widgets of QGIS in a window that nobody sees."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Iterator

import pytest

from gsocseq_plugin.pipeline.config import RunConfig


class Desktop:
    """The parts of QGIS's main window that the plugin reaches through `iface`, all of them real widgets.

    The whole QGIS, with its own `iface`, is driven by scripts/desktop_test.
    """

    def __init__(self) -> None:
        from qgis.gui import QgsLayerTreeView, QgsMapCanvas, QgsMessageBar
        from qgis.PyQt.QtWidgets import QMainWindow, QMenu, QToolBar

        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.messages = QgsMessageBar(self.window)
        self.toolbar = QToolBar(self.window)
        self.window.addToolBar(self.toolbar)
        self.raster_menu = QMenu("Raster", self.window)
        self.tree = QgsLayerTreeView(self.window)

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.messages

    def layerTreeView(self):
        return self.tree

    def addToolBarIcon(self, action) -> int:
        self.toolbar.addAction(action)
        return 0

    def removeToolBarIcon(self, action) -> None:
        self.toolbar.removeAction(action)

    def addPluginToRasterMenu(self, name, action) -> None:
        self.raster_menu.addAction(action)

    def removePluginRasterMenu(self, name, action) -> None:
        self.raster_menu.removeAction(action)

    def addDockWidget(self, area, dock) -> None:
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock) -> None:
        self.window.removeDockWidget(dock)


@pytest.fixture(scope="session")
def qapp(qgis_app):
    """pytest-qt takes the running QGIS as its application."""
    return qgis_app


@pytest.fixture
def project(qgis_app) -> Iterator[object]:
    """QGIS's project, empty before and after."""
    from qgis.core import QgsProject

    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def desktop(qapp, project) -> Iterator[Desktop]:
    """A main window with canvas, message bar, toolbar and Raster menu."""
    made = Desktop()
    made.window.resize(1366, 768)
    made.window.show()
    yield made
    made.window.close()
    made.window.deleteLater()


@pytest.fixture
def layers_page(desktop, qtbot):
    """The page of layers by itself, empty."""
    from gsocseq_plugin.gui.layers_page import LayersPage

    made = LayersPage(canvas=desktop.canvas)
    made.resize(420, 700)
    qtbot.addWidget(made)
    made.show_config(RunConfig())
    made.show()
    yield made
    made.close_all()


@pytest.fixture
def county(sample: Path, tmp_path: Path) -> Path:
    """The sample where files may go."""
    return Path(shutil.copytree(sample, tmp_path / "county"))
