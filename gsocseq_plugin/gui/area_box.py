"""Which part of the carbon map is computed: all of it, polygons, a rectangle, or a country."""

from __future__ import annotations

import os
from typing import Any, Dict, Optional, Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayerProxyModel, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QLocale, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent
from qgis.PyQt.QtWidgets import QCompleter, QFileDialog, QLineEdit, QWidget

from ..core.errors import ERROR, GsocError, Problem, sentence
from ..io.countries import Country, find_country, read_countries
from ..io.extent import Extent, extent_name, read_extent, write_extent
from ..pipeline.verdicts import problems_at
from ..processing.area_params import world_map
from ..processing.translate import tr
from .form import fill_from_form
from .layer_source import file_of, layer_text, native, project_layer, source_of_polygons
from .texts import breakable

WHOLE, POLYGONS, EXTENT, COUNTRY = "whole", "polygons", "extent", "country"
_QUIET_MS = 1000
"""A rectangle is written when its numbers have rested so long: while one is typed, each digit would be a file."""


def countries() -> Dict[str, Country]:
    """The countries of QGIS's world map by code; none where QGIS came without it."""
    try:
        return read_countries(world_map())
    except GsocError:
        return {}


def country_of(area: Optional[str]) -> Optional[Country]:
    """The country whose polygons an area of a configuration is."""
    return next((country for country in countries().values() if country.source == area), None)


class AreaBox(QWidget):
    """value: the area as in RunConfig.area, the last one that was complete. folder: where a rectangle is kept when the project has none.

    refusal: why what stands in the widgets is no area, or not yet one; None when it is `value`. touched: the user chose something.
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        fill_from_form(self, "area_box")
        self.value: Optional[str] = None
        self.refusal: Optional[Problem] = None
        self.touched = False
        self.folder: Optional[str] = None
        self._kind_before = WHOLE
        self._notice = ""
        """A choice that was not taken, so that the one before stands there again."""
        self._problems: Sequence[Problem] = ()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_QUIET_MS)
        self._rest.timeout.connect(self._keep_extent)
        for kind in (WHOLE, POLYGONS, EXTENT, *([COUNTRY] if countries() else [])):
            self.kind.addItem(sentence(f"area_{kind}", {}, tr), kind)
        self.polygons.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.polygons.setAllowEmptyLayer(True, sentence("row_none", {}, tr))
        self._list_countries()
        self.kind.activated.connect(self._kind_chosen)
        self.polygons.activated.connect(self._polygons_chosen)
        self.browse.clicked.connect(self._browse)
        self.country.activated.connect(lambda _: self._country_typed())
        self.country.lineEdit().editingFinished.connect(self._country_typed)
        self.extent.extentChanged.connect(self._extent_changed)
        for line in self.extent.findChildren(QLineEdit):
            line.textEdited.connect(self._extent_changed)
        self.show_area(None)

    def _list_countries(self) -> None:
        self.country.addItem("", None)
        for country in countries().values():
            self.country.addItem(country.label, country.code)
        completer = QCompleter(self.country.model(), self.country)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.country.setCompleter(completer)

    def set_canvas(self, canvas: Any) -> None:
        """The map whose extent can be taken, and on which a rectangle is drawn."""
        self.extent.setMapCanvas(canvas)

    def show_area(self, area: Optional[str]) -> None:
        """Show the area of a configuration; what was begun to be chosen is forgotten."""
        self._rest.stop()
        self.value, self.refusal, self.touched = area, None, False
        country, extent = country_of(area), read_extent(area) if area and os.path.exists(area) else None
        kind = WHOLE if not area else COUNTRY if country else EXTENT if extent else POLYGONS
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.country.setCurrentIndex(self.country.findData(country.code) if country else 0)
        if extent is not None:
            self._show_extent(extent)
        self.show_source()
        self._show_kind()
        self._say()

    def _show_extent(self, extent: Extent) -> None:
        crs = QgsCoordinateReferenceSystem.fromWkt(extent.crs)
        self.extent.blockSignals(True)
        self.extent.setOutputCrs(crs)
        self.extent.setCurrentExtent(QgsRectangle(*extent[:4]), crs)
        self.extent.setOutputExtentFromUser(QgsRectangle(*extent[:4]), crs)
        self.extent.blockSignals(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """A rectangle is kept before another page, or a file, can change the configuration."""
        if self._rest.isActive():
            self._rest.stop()
            self._keep_extent()
        super().hideEvent(event)

    def stop(self) -> None:
        """A rectangle that is not yet written is not to be written any more."""
        self._rest.stop()

    def show_source(self) -> None:
        """Show the polygons as the project has them now."""
        shown = self.value if self._kind() == POLYGONS else None
        layer = project_layer(shown) if shown else None
        self.polygons.setAdditionalItems([layer_text(shown)] if shown and layer is None else [])
        if layer is not None:
            self.polygons.setLayer(layer)
        else:
            self.polygons.setCurrentIndex(self.polygons.count() - 1 if shown else 0)
        self.polygons.setToolTip(shown or "")

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what was found about the area."""
        self._problems = problems_at(problems, "area")
        self._say(self._notice)

    def _say(self, notice: str = "") -> None:
        """A choice that was not taken; else what is unfinished; else the worst finding; else where the rectangle is kept."""
        self._notice = notice
        told = notice or (self.refusal.text(tr) if self.refusal else "")
        if not told:
            told = "\n\n".join(problem.text(tr) for problem in self._problems if problem.severity == ERROR or len(self._problems) == 1)
        if not told and self._kind() == EXTENT and self.value:
            told = sentence("area_extent_file", {"path": self.value}, tr)
        self.note.setText(breakable(told))
        self.note.setVisible(bool(told))

    def _kind(self) -> str:
        return self.kind.currentData()

    def _show_kind(self) -> None:
        kind = self._kind_before = self._kind()
        for widget in (self.polygons, self.browse):
            widget.setVisible(kind == POLYGONS)
        self.extent.setVisible(kind == EXTENT)
        self.country.setVisible(kind == COUNTRY)

    def _kind_chosen(self) -> None:
        """Another kind takes what stands in its widgets; where that is nothing it is unfinished, and the run waits."""
        kind = self._kind()
        if kind == self._kind_before and kind != WHOLE:
            return
        self._rest.stop()
        self._show_kind()
        self.value = None
        if kind == WHOLE:
            self._take(None)
        elif kind == POLYGONS:
            self._polygons_chosen(0)
        elif kind == COUNTRY:
            self._country_typed()
        else:
            if not self.extent.outputCrs().isValid():
                project = QgsProject.instance().crs()
                self.extent.setOutputCrs(project if project.isValid() else QgsCoordinateReferenceSystem("EPSG:4326"))
                self.extent.clear()  # it makes four zeros of nothing
            self._extent_changed()

    def _take(self, area: Optional[str]) -> None:
        """The user has chosen an area."""
        self._set(area, None)

    def _refuse(self, refusal: Problem) -> None:
        """What the user has chosen is none, or not yet one."""
        self._set(self.value, refusal)

    def _set(self, area: Optional[str], refusal: Optional[Problem]) -> None:
        self.value, self.refusal, self.touched = area, refusal, True
        self.show_source()
        self._say()
        self.changed.emit()

    def _polygons_chosen(self, index: int) -> None:
        layer = self.polygons.currentLayer()
        if layer is None:
            if index == 0:
                self.value = None
                self._refuse(Problem(ERROR, "area", "area_not_yet"))
            return
        try:
            self._take(source_of_polygons(layer))
        except GsocError as error:
            self.show_source()
            self._say(error.text(tr))

    def _browse(self) -> None:
        start = os.path.dirname((file_of(self.value) if self.value else None) or "") or QgsProject.instance().homePath()
        kinds = f"{sentence('files_vector', {}, tr)} (*.gpkg *.shp *.geojson *.json *.kml *.fgb);;{sentence('files_all', {}, tr)} (*)"
        path, _ = QFileDialog.getOpenFileName(self, sentence("area_polygons", {}, tr), start, kinds)
        if path:
            self._take(native(path))

    def _country_typed(self) -> None:
        """Take the country whose name or code stands there."""
        text = self.country.currentText().strip()
        try:
            country = find_country(text, world_map()) if text else None
        except GsocError as error:
            self._refuse(Problem(ERROR, "area", error.key, error.values))
            return
        if country is None:
            self.value = None
            self._refuse(Problem(ERROR, "area", "area_not_yet"))
            return
        self.country.setCurrentIndex(self.country.findData(country.code))
        self._take(country.source)

    def _extent_changed(self) -> None:
        if self._kind() == EXTENT:
            self._refuse(Problem(ERROR, "area", "area_extent_unfinished"))
            self._rest.start()

    def _extent_complete(self) -> bool:
        """Whether four numbers stand there, of which QGIS's widget reads as 0 what is none, and the rectangle has a size."""
        lines = self.extent.findChildren(QLineEdit)
        one = self.extent.findChild(QLineEdit, "mCondensedLineEdit")  # holds all four, and their coordinate system
        read = all(line.hasAcceptableInput() if line is one else _is_number(line.text()) for line in lines)
        return read and self.extent.isValid() and not self.extent.outputExtent().isEmpty()

    def _keep_extent(self) -> None:
        """Write the rectangle beside the project, else in the folder of the results, else where the user says."""
        box, crs = self.extent.outputExtent(), self.extent.outputCrs().toWkt()
        if self._kind() != EXTENT or not self._extent_complete():
            return
        extent = Extent(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum(), crs)
        folder = QgsProject.instance().homePath() or self.folder
        path = native(os.path.join(folder, extent_name(extent)) if folder else self._ask_path(extent))
        if not path:
            return
        try:
            if path != self.value:
                write_extent(path, extent)
        except GsocError as error:
            self._refuse(Problem(ERROR, "area", error.key, error.values))
        else:
            self._take(path)

    def _ask_path(self, extent: Extent) -> str:
        title = sentence("area_extent_where", {}, tr)
        path, _ = QFileDialog.getSaveFileName(self, title, extent_name(extent), "GeoPackage (*.gpkg)")
        return path if not path or path.endswith(".gpkg") else path + ".gpkg"


def _is_number(text: str) -> bool:
    """Whether QGIS's widget reads a number in it: one of the user's language or a plain one."""
    return any(locale.toDouble(text)[1] for locale in (QLocale(), QLocale.c()))
