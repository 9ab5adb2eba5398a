"""A list of raw files. QGIS's own widget opens each as a layer, which takes long for large ones and leaves .aux.xml files beside them."""

from __future__ import annotations

import os
from typing import List, Optional, Sequence

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog, QListWidgetItem, QMenu, QWidget

from ..core.errors import sentence
from ..pipeline.guess_names import container
from ..processing.translate import tr
from .form import fill_from_form
from .layer_source import native

_LINES = 4


class FileList(QWidget):
    """Files in an order, each once."""

    def __init__(self, title: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        fill_from_form(self, "file_list")
        self._title = title
        self.files.setAccessibleName(title)
        self.files.setFixedHeight(_LINES * 4 * self.fontMetrics().height() // 3)
        self.setFocusProxy(self.files)
        self.add.clicked.connect(self._browse)
        self.remove.clicked.connect(self._remove)
        self._layers = QMenu(self)
        self._layers.aboutToShow.connect(self._list_layers)
        self.project.setMenu(self._layers)

    def paths(self) -> List[str]:
        """The files."""
        return [self.files.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.files.count())]

    def show_paths(self, paths: Sequence[str]) -> None:
        """Show these files instead."""
        self.files.clear()
        self._append(paths)

    def _append(self, paths: Sequence[str]) -> None:
        for path in paths:
            if path not in self.paths():
                item = QListWidgetItem(os.path.basename(path), self.files)
                item.setData(Qt.ItemDataRole.UserRole, path)
                item.setToolTip(path)

    def _browse(self) -> None:
        there = self.paths()
        start = os.path.dirname(there[-1]) if there else QgsProject.instance().homePath()
        kinds = f"{sentence('files_raster', {}, tr)} (*.tif *.tiff *.nc *.img *.vrt *.asc *.grd);;{sentence('files_all', {}, tr)} (*)"
        paths, _ = QFileDialog.getOpenFileNames(self, self._title, start, kinds)
        self._append([native(path) for path in paths])

    def _list_layers(self) -> None:
        """The rasters of the project that are files."""
        self._layers.clear()
        for layer in QgsProject.instance().mapLayers().values():
            if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal":
                path = native(container(layer.source()))
                self._layers.addAction(layer.name(), lambda path=path: self._append([path]))
        self._layers.setDisabled(self._layers.isEmpty())

    def _remove(self) -> None:
        for item in self.files.selectedItems():
            self.files.takeItem(self.files.row(item))
