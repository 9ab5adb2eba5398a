"""What the actions of the page of scenarios do: each is one step that can be undone."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Sequence, Set, Tuple

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QTableView

from ..core.errors import GsocError, sentence
from ..core.gsocseq.scenarios import Scenario
from ..pipeline.config import fao_scenarios
from ..pipeline.scenario_cells import LAYER, Column, with_value
from ..pipeline.scenario_csv import cells_of_text, read_scenarios, text_of_cells, write_scenarios
from ..pipeline.scenario_rows import added, duplicated, fao_and_30, free_name, moved, one_class, removed, zeroed
from ..processing.translate import tr
from .form import fill_from_form
from .scenario_keys import TableKeys
from .scenario_table import ScenarioTable

_ICONS = {
    "add": "symbologyAdd",
    "remove": "symbologyRemove",
    "duplicate": "mActionDuplicateFeature",
    "up": "mActionArrowUp",
    "down": "mActionArrowDown",
    "undo": "mActionUndo",
    "redo": "mActionRedo",
    "copy": "mActionEditCopy",
    "paste": "mActionEditPaste",
    "import": "mActionSharingImport",
    "export": "mActionSharingExport",
}


class ScenarioCommands(QObject):
    """Connects the actions of a page (its attributes action_...) with the table."""

    def __init__(self, page: Any, model: ScenarioTable, view: QTableView) -> None:
        super().__init__(page)
        self._page, self._model, self._view = page, model, view
        self._place = (0, 0)
        names = ("add", "rename", "remove", "duplicate", "up", "down", "copy", "paste", "clear", "layer", "import", "export")
        for name in (*names, "fao", "fao30", "one_class", "zero"):
            getattr(page, f"action_{name}").triggered.connect(getattr(self, f"_{name}"))
        for name, icon in _ICONS.items():
            getattr(page, f"action_{name}").setIcon(QgsApplication.getThemeIcon(f"/{icon}.svg"))
        self._set_keys()
        undo = model.undo
        for action, do, can in ((page.action_undo, undo.undo, undo.canUndoChanged), (page.action_redo, undo.redo, undo.canRedoChanged)):
            action.setEnabled(False)
            action.triggered.connect(do)
            can.connect(action.setEnabled)
        TableKeys(view)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._return)

    def _set_keys(self) -> None:
        """The keys that every system has for these, and all keys beside what they do."""
        keys = QKeySequence.StandardKey
        for name, standard in {"copy": keys.Copy, "paste": keys.Paste, "undo": keys.Undo, "redo": keys.Redo, "clear": keys.Delete}.items():
            getattr(self._page, f"action_{name}").setShortcuts(standard)
        for action in self._view.actions():
            pressed = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if pressed:
                action.setToolTip(sentence("scenario_tip_keys", {"tip": action.toolTip(), "keys": pressed}, tr))

    # where the user is

    def _remember(self) -> None:
        index = self._view.currentIndex()
        self._place = (max(index.row(), 0), max(index.column(), 0))

    def _return(self) -> None:
        self._go(*self._place)

    def _go(self, row: int, column: int) -> None:
        last, right = self._model.rowCount() - 1, self._model.columnCount() - 1
        chosen = self._view.selectionModel()  # not the view: it would take a key such as Ctrl as a wish to choose more cells
        chosen.setCurrentIndex(self._model.index(min(row, last), min(column, right)), chosen.SelectionFlag.ClearAndSelect)

    def go_to(self, name: str, field: str) -> None:
        """Make the cell of a scenario's field the current one; its name where the field has no column now."""
        row = next((place for place, each in enumerate(self._model.rows) if each.name == name), 0)
        self._go(row, next((place for place, column in enumerate(self._model.columns) if column.field == field), 0))

    def _cells(self) -> List[Tuple[int, int]]:
        """The chosen cells, else the current one."""
        chosen = self._view.selectionModel().selectedIndexes() or [self._view.currentIndex()]
        return sorted((index.row(), index.column()) for index in chosen if index.isValid())

    def _lines(self) -> Set[int]:
        return {row for row, _ in self._cells()}

    # lines

    def _add(self) -> None:
        rows = self._model.rows
        self._model.apply(added(rows, [Scenario(free_name({row.name for row in rows}))]))
        self._go(len(self._model.rows) - 1, 0)

    def _rename(self) -> None:
        self._go(self._view.currentIndex().row(), 0)
        self._view.edit(self._view.currentIndex())

    def _remove(self) -> None:
        self._model.apply(removed(self._model.rows, self._lines()))

    def _duplicate(self) -> None:
        self._model.apply(duplicated(self._model.rows, self._lines()))

    def _up(self) -> None:
        self._move(-1)

    def _down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        cells, rows = self._cells(), moved(self._model.rows, self._lines(), by)
        if rows != self._model.rows:
            self._model.apply(rows)
            self._choose([(row + by, column) for row, column in cells])

    def _choose(self, cells: Sequence[Tuple[int, int]]) -> None:
        chosen = self._view.selectionModel()
        self._go(*cells[0])
        for cell in cells:
            chosen.select(self._model.index(*cell), chosen.SelectionFlag.Select)

    # cells

    def _copy(self) -> None:
        cells = self._cells()
        if cells:
            top, bottom = cells[0][0], cells[-1][0]
            left, right = min(column for _, column in cells), max(column for _, column in cells)
            texts = [[self._model.text(*cell) if cell in cells else "" for cell in _line(row, left, right)] for row in range(top, bottom + 1)]
            QgsApplication.clipboard().setText(text_of_cells(texts))

    def _paste(self) -> None:
        try:
            self._model.enter(self._pasted(cells_of_text(QgsApplication.clipboard().text())))
        except GsocError as error:
            self._model.refused.emit(error.text(tr))

    def _pasted(self, texts: List[List[str]]) -> Dict[Tuple[int, int], str]:
        """The texts by cell: a single one for all the chosen cells, several from the first chosen one on. Raises GsocError for too many."""
        cells = self._cells()
        if len(texts) == len(texts[0]) == 1:
            return dict.fromkeys(cells, texts[0][0])
        top, left = min((row for row, _ in cells), default=0), min((column for _, column in cells), default=0)
        room = (self._model.rowCount() - top, self._model.columnCount() - left)
        if len(texts) > room[0] or len(texts[0]) > room[1]:
            raise GsocError("scenario_paste_too_large", rows=len(texts), columns=len(texts[0]), room_rows=room[0], room_columns=room[1])
        return {(top + down, left + right): text for down, line in enumerate(texts) for right, text in enumerate(line)}

    def _clear(self) -> None:
        self._model.enter(dict.fromkeys(self._cells(), ""))

    def _layer(self) -> None:
        row = self._view.currentIndex().row()
        path, _ = QFileDialog.getOpenFileName(self._page, sentence("scenario_layer_title", {}, tr), "", sentence("scenario_files_raster", {}, tr))
        if path and row >= 0:
            rows = list(self._model.rows)
            rows[row] = with_value(rows[row], Column(LAYER), None, path)
            self._model.apply(tuple(rows))

    # files

    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self._page, sentence("scenario_import_title", {}, tr), "", sentence("scenario_files_csv", {}, tr))
        if path:
            try:
                self._model.apply(read_scenarios(path))
            except GsocError as error:
                self._model.refused.emit(error.text(tr))

    def _export(self) -> None:
        title, kinds = sentence("scenario_export_title", {}, tr), sentence("scenario_files_export", {}, tr)
        path, _ = QFileDialog.getSaveFileName(self._page, title, "scenarios.csv", kinds)
        if path:
            try:
                write_scenarios(path if path.lower().endswith(".csv") else f"{path}.csv", self._model.rows)
                self._model.refused.emit("")
            except GsocError as error:
                self._model.refused.emit(error.text(tr))

    # sets to begin with

    def _fao(self) -> None:
        self._begin_with(fao_scenarios())

    def _fao30(self) -> None:
        self._begin_with(fao_and_30())

    def _one_class(self) -> None:
        chosen = chosen_class(self._page, self._model.class_choices())
        if chosen:
            self._begin_with(one_class(*chosen))

    def _zero(self) -> None:
        self._model.apply(zeroed(self._model.rows))

    def _begin_with(self, scenarios: Sequence[Scenario]) -> None:
        kept = self._model.rows if self._page.action_append.isChecked() else ()
        self._model.apply(added(kept, scenarios))


def _line(row: int, left: int, right: int) -> List[Tuple[int, int]]:
    return [(row, column) for column in range(left, right + 1)]


def chosen_class(parent: Any, classes: Sequence[Tuple[int, str]]) -> Optional[Tuple[int, float]]:
    """Ask for a land-use class and its C input beyond business as usual, %; None when the user does not want to."""
    dialog: Any = QDialog(parent)
    fill_from_form(dialog, "one_class")
    for code, name in classes:
        dialog.land_use.addItem(name, code)
    wanted = dialog.exec() == QDialog.DialogCode.Accepted and dialog.land_use.count() > 0
    return (dialog.land_use.currentData(), dialog.percent.value()) if wanted else None
