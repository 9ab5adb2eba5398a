"""The scenarios as a table that Qt's views show and edit, with undo."""

from __future__ import annotations

import os
from typing import Any, Dict, List, Mapping, Optional, Set, Tuple

from qgis.PyQt import QtGui, QtWidgets
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QPalette
from qgis.PyQt.QtWidgets import QApplication, QStyle

from ..core.errors import GsocError, sentence
from ..pipeline.scenario_cells import BY_CLASS, LAYER, NAME, PERCENT, Column, applied, cell_problems, columns, new_problems, own, parsed, with_value
from ..pipeline.scenario_rows import Rows, used_codes
from ..processing.translate import tr
from .texts import number_text

_UNDO: Any = QtGui if hasattr(QtGui, "QUndoStack") else QtWidgets
"""Where Qt 6 and Qt 5 have undo."""
PROBLEM_ROLE = Qt.ItemDataRole.UserRole + 1
"""The sentences about what is wrong with a cell."""

_CENTRED_LINES = 0x1084
"""Qt's flags for a centred text that may have several lines."""

Cell = Tuple[int, int]


class ScenarioTable(QAbstractTableModel):
    """Scenarios by row; by column what each brings. `undo` holds one step per thing the user did.

    refused: why the last entry was not taken, or empty. changed: the user has chosen the scenarios that are there now, be they the same as before.
    """

    refused = pyqtSignal(str)
    changed = pyqtSignal()

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.undo = _UNDO.QUndoStack(self)
        self.rows: Rows = ()
        self.zone: Optional[str] = None
        self.by_class: Optional[str] = None
        self.columns: Tuple[Column, ...] = columns((), None, None)
        self._names: Mapping[int, str] = {}
        self._modelled: Set[int] = set()
        self._problems: Dict[Tuple[str, str], List[str]] = {}
        self._refused: Dict[Tuple[int, Column], str] = {}

    def show(self, rows: Rows, names: Mapping[int, str], modelled: Set[int]) -> None:
        """Begin with these scenarios. names: of the land-use classes by code; modelled: the codes that have a column."""
        self._names, self._modelled = names, modelled
        self.undo.clear()
        self.replace_rows(rows)

    def look(self, by_class: Optional[str], zone: Optional[str]) -> None:
        """Show the numbers by class of a field (PERCENT, SHARE; None: of no field), and of a zone (None: all land)."""
        self.by_class, self.zone = by_class, zone
        self.replace_rows(self.rows)

    def replace_rows(self, rows: Rows) -> None:
        """Show other rows; what the user does goes through `apply`."""
        codes = sorted(self._modelled | used_codes(rows))
        new = columns(codes, self.by_class, self.zone)
        same = new == self.columns and len(rows) == len(self.rows)
        if not same:
            self.beginResetModel()
        self.rows, self.columns = rows, new
        self._refused.clear()
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(new) - 1))

    def apply(self, rows: Rows) -> None:
        """Take over rows: others as one step that can be undone, the same ones as what the user confirms."""
        self.refused.emit("")
        if rows != self.rows:
            self.undo.push(_Change(self, rows))
        else:
            self.changed.emit()

    def enter(self, texts: Mapping[Cell, str]) -> bool:
        """Take over typed or pasted texts, all of them or none; whether they were. Blank texts empty their cells."""
        rows, problems = list(self.rows), []
        try:
            for row, place in sorted(texts, key=lambda cell: cell[1]):  # all classes before one of them
                value = parsed(self.columns[place], texts[row, place])
                problems += cell_problems(rows[row], self.columns[place], value)
                rows[row] = with_value(rows[row], self.columns[place], self.zone, value)
        except GsocError as error:
            return self._refuse(error.text(tr), texts)
        problems = problems or new_problems(self.rows, tuple(rows))
        if problems:
            return self._refuse("\n".join(problem.text(tr) for problem in problems), texts)
        self.apply(tuple(rows))
        return True

    def _refuse(self, text: str, texts: Mapping[Cell, str]) -> bool:
        self._refused = {(self.rows[row].key, self.columns[place]): text for row, place in texts} if len(texts) == 1 else {}
        self.refused.emit(text)
        return False

    def show_problems(self, texts: Mapping[Tuple[str, str], List[str]]) -> None:
        """Mark the cells by scenario and field ("" for the name) that are at fault, with the sentences that say why."""
        self._problems = dict(texts)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))

    # what Qt asks

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: QModelIndex) -> Qt.ItemFlags:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        if str(value) == self.text(index.row(), index.column()):
            self._refused.clear()
            self.apply(self.rows)
            return True
        return self.enter({(index.row(), index.column()): str(value)})

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        column = self.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _CENTRED_LINES
        if role == Qt.ItemDataRole.DisplayRole:
            if column.code is None:
                return sentence(f"scenario_head_{column.field}", {}, tr)
            return sentence("scenario_head_class", self._class(column.code), tr)
        return self._tip(column) if role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.EditRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            value = applied(row, column, self.zone)
            if column.field == LAYER and value is not None:
                return os.path.basename(str(value))
            return number_text(value) if isinstance(value, (int, float)) else value
        if role == Qt.ItemDataRole.TextAlignmentRole:
            text = column.field in (NAME, LAYER)
            side = Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignLeading if text else Qt.AlignmentFlag.AlignTrailing)
            return int(getattr(side, "value", side))  # Qt 6 has enums of Python's own
        problems = self._found(index)
        if role == PROBLEM_ROLE:
            return "\n".join(problems)
        if role == Qt.ItemDataRole.DecorationRole and problems:
            return QApplication.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return "\n".join(problems) or self._cell_tip(index)
        return self._faint(role) if own(row, column, self.zone) is None else None

    def text(self, row: int, place: int) -> str:
        """What is edited and copied: the cell's own value, in the user's language."""
        value = own(self.rows[row], self.columns[place], self.zone)
        return "" if value is None else number_text(value) if isinstance(value, (int, float)) else value

    def _found(self, index: QModelIndex) -> List[str]:
        """The sentences about a cell: why the last entry was refused, and what the checks found."""
        row, column = self.rows[index.row()], self.columns[index.column()]
        refused = self._refused.get((row.key, column))
        field = "" if column.field == NAME else column.field
        found = self._problems.get((row.name, field), []) if column.code is None else []
        return [*([refused] if refused else []), *found]

    def _cell_tip(self, index: QModelIndex) -> str:
        row, column = self.rows[index.row()], self.columns[index.column()]
        value = applied(row, column, self.zone)
        if column.field in BY_CLASS and own(row, column, self.zone) is None and isinstance(value, (int, float)):
            return sentence("scenario_as_elsewhere", {"value": number_text(value)}, tr)
        return str(value) if column.field == LAYER and value is not None else self._tip(column)

    def _tip(self, column: Column) -> str:
        if column.code is not None:
            return sentence(f"scenario_tip_{column.field}_class", self._class(column.code), tr)
        if self.zone is not None and column.field == PERCENT:
            return sentence("scenario_tip_zone", {"zone": self.zone}, tr)
        return sentence(f"scenario_tip_{column.field}", {}, tr)

    def _class(self, code: int) -> Dict[str, Any]:
        return {"code": code, "class_name": self._names.get(code, "")}

    def class_choices(self) -> List[Tuple[int, str]]:
        """The modelled classes: code, and code with name as a column shows it."""
        return [(code, sentence("scenario_head_class", self._class(code), tr)) for code in sorted(self._modelled)]

    @staticmethod
    def _faint(role: int) -> Any:
        """How a number looks that is not the cell's own."""
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setItalic(True)
            return font
        if role == Qt.ItemDataRole.ForegroundRole:
            return QApplication.palette().brush(QPalette.ColorRole.PlaceholderText)
        return None


class _Change(_UNDO.QUndoCommand):
    """From some rows to others."""

    def __init__(self, table: ScenarioTable, after: Rows) -> None:
        super().__init__()
        self._table, self._before, self._after = table, table.rows, after

    def redo(self) -> None:
        self._table.replace_rows(self._after)
        self._table.changed.emit()

    def undo(self) -> None:
        self._table.replace_rows(self._before)
        self._table.changed.emit()
