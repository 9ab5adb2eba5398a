"""One role of the page of layers: what it needs, which layer was chosen, and whether that will do."""

from __future__ import annotations

import os
from typing import Callable, Optional, Sequence

from qgis.core import QgsMapLayerProxyModel, QgsProject
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QMenu, QWidget

from ..core.errors import ERROR, GsocError, sentence
from ..pipeline.config import Layer
from ..pipeline.layers import ROLES
from ..pipeline.verdicts import IN_STACK, PREPARED, Verdict
from ..processing import run_params
from ..processing.params import Param
from ..processing.prepare_entry import algorithm_of
from ..processing.translate import tr
from .form import fill_from_form
from .layer_source import file_of, layer_path, layer_text, native, project_layer, source_of_raster
from .texts import breakable
from .verdict_text import RAW, theme_icon, verdict_icon, verdict_text

HELP = {param.id.lower(): param.help for param in vars(run_params).values() if isinstance(param, Param)}
"""What the toolbox says of a layer, by role."""
_EMPTY = {PREPARED: "row_from_step", IN_STACK: "row_from_stack"}
"""What stands in place of a layer, by state."""
_DECIMALS = 4


class LayerRow(QWidget):
    """Shows the layer of a role, a layer of the project or a file or a number, and lets the user choose another.

    value: the layer as in RunConfig.layers, None for none. touched: the user chose. raw_asked: a prepare step was asked for, by name.
    """

    changed = pyqtSignal()
    raw_asked = pyqtSignal(str)

    def __init__(self, role: str, required: bool, steps: Sequence[str] = (), parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.role, self.required = role, required
        self.value: Optional[Layer] = None
        self.guessed = ""
        self.touched = self.is_wrong = False
        self._in_project = self._gone = self._missing_told = False
        self._refusal = ""
        fill_from_form(self, "layer_row")
        self.setObjectName(role)
        self.setFocusProxy(self.source)
        name = sentence(f"role_{role}", {}, tr)
        self.title.setText(name)
        self.source.setAccessibleName(name)
        self.source.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.source.setAllowEmptyLayer(True, sentence("row_none", {}, tr))
        self.source.activated.connect(self._chosen)
        for button, told in ((self.browse, "row_browse"), (self.more, "row_more")):
            button.setAccessibleName(sentence(told, {"role": name}, tr))
            button.setToolTip(sentence(told, {"role": name}, tr))
        self.browse.clicked.connect(self._browse)
        self.more.setMenu(self._menu(steps))
        offer_steps(self.raw, steps, self.raw_asked.emit)
        self.raw.setIcon(theme_icon(RAW))
        self.raw.setIconSize(QSize(1, 1) * self.fontMetrics().height())
        self.show_value(None)

    def _menu(self, steps: Sequence[str]) -> QMenu:
        menu = QMenu(self)
        for step in steps:
            title = tr(algorithm_of(step).TITLE)
            menu.addAction(sentence("row_raw_one", {"step": title}, tr), lambda step=step: self.raw_asked.emit(step))
        if self.role in ROLES and ROLES[self.role].steady and self.role != "soc":
            menu.addAction(sentence("row_give_number", {}, tr), self._ask_number)
        menu.addAction(sentence("row_clear", {}, tr), lambda: self.take(None))
        self.confirm_action = menu.addAction(sentence("row_confirm", {}, tr), self.confirm)
        return menu

    def show_value(self, value: Optional[Layer], guessed: str = "") -> None:
        """Show a layer of a configuration. guessed: by which evidence it was guessed, empty for one that the user chose.

        What is shown already keeps its marks.
        """
        if value is not None and value == self.value and not guessed:
            self.show_source()
            return
        self.value, self.guessed, self._refusal, self._in_project = value, guessed, "", False
        self.show_source()

    def show_source(self) -> None:
        """Show the layer as the project has it now: by its name there, else as a file."""
        layer = project_layer(self.value) if isinstance(self.value, str) else None
        self._gone = self._in_project and layer is None
        self._in_project = self._in_project or layer is not None
        self.source.setAdditionalItems([] if self.value is None or layer is not None else [layer_text(self.value)])
        if layer is not None:
            self.source.setLayer(layer)
        else:
            self.source.setCurrentIndex(0 if self.value is None else self.source.count() - 1)
        self.source.setToolTip(self._tip())
        self._show_note()

    def _tip(self) -> str:
        told = tr(HELP.get(self.role, ""))
        if self.value is None:
            return told
        return sentence("row_tip", {"help": told, "source": layer_path(self.value)}, tr).strip()

    def _show_note(self) -> None:
        """What the row itself knows: a refused choice, a file that is not there, a layer that left the project, a guess."""
        file = file_of(layer_path(self.value)) if isinstance(self.value, (str, dict)) else None
        note = self._refusal
        if not note and not self._missing_told and file is not None and not os.path.exists(file):
            note = sentence("file_missing", {"path": file}, tr)
        if not note and self._gone:
            note = sentence("row_gone", {}, tr)
        if not note and self.guessed:
            note = sentence("verdict_guessed", {"evidence": self.guessed}, tr)
        self.note.setText(breakable(note))
        self.note.setVisible(bool(note))
        self.confirm_action.setVisible(bool(self.guessed))

    def show_verdict(self, verdict: Verdict, checking: bool) -> None:
        """Show what was found about the layer."""
        self.source.setAllowEmptyLayer(True, sentence(_EMPTY.get(verdict.state, "row_none"), {}, tr))
        self.is_wrong = verdict.worst == ERROR
        self._missing_told = any(problem.key == "file_missing" for problem in verdict.problems)
        self._show_note()
        shown, more = verdict_text(verdict, checking, self.required)
        size = self.verdict.fontMetrics().height()
        self.sign.setPixmap(verdict_icon(verdict, checking).pixmap(size, size))
        self.verdict.setText(breakable(shown))
        self.verdict.setToolTip(more)
        self.source.setAccessibleDescription(shown)

    def take(self, value: Optional[Layer]) -> None:
        """The user chose this layer."""
        self.guessed = self._refusal = ""
        self.touched = True
        self.show_value(value)
        self.changed.emit()

    def confirm(self) -> None:
        """The user says that the guess is right."""
        self.guessed = ""
        self.show_source()

    def _chosen(self, index: int) -> None:
        layer = self.source.currentLayer()
        if layer is None:
            if index == 0 and self.value is not None:
                self.take(None)
            return
        try:
            self.take(source_of_raster(layer, self.role))
        except GsocError as error:
            self._refusal = error.text(tr)
            self.show_source()

    def _browse(self) -> None:
        title = sentence(f"role_{self.role}", {}, tr)
        start = os.path.dirname(layer_path(self.value)) or QgsProject.instance().homePath()
        kinds = f"{sentence('files_raster', {}, tr)} (*.tif *.tiff *.nc *.img *.vrt *.asc *.grd);;{sentence('files_all', {}, tr)} (*)"
        path, _ = QFileDialog.getOpenFileName(self, title, start, kinds)
        if path:
            self.take(native(path))

    def _ask_number(self) -> None:
        title, role = sentence("row_number_title", {}, tr), ROLES[self.role]
        now = float(self.value) if isinstance(self.value, (int, float)) else role.low
        number, fine = QInputDialog.getDouble(self, title, self.title.text(), now, role.low, role.high, _DECIMALS)
        if fine:
            self.take(number)


def offer_steps(button: QWidget, steps: Sequence[str], asked: Callable[[str], None]) -> None:
    """Let a button ask for prepare steps: for the only one when it is pressed, for one of several by a menu. No steps: no button."""
    titles = {step: tr(algorithm_of(step).TITLE) for step in steps}
    button.setVisible(bool(steps))
    told = sentence("row_raw_tip", {"steps": ", ".join(titles.values())}, tr)
    button.setToolTip(told)
    button.setAccessibleName(told)
    if len(titles) == 1:
        button.clicked.connect(lambda: asked(steps[0]))
        return
    menu = QMenu(button)
    for step, title in titles.items():
        menu.addAction(title, lambda step=step: asked(step))
    button.setMenu(menu)
