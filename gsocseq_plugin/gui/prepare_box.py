"""The steps that make layers from raw files before a run: a list to add to, change and remove from."""

from __future__ import annotations

import os
from typing import Any, Dict, List, Optional, Sequence, Set, Tuple

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QListWidgetItem, QWidget

from ..core.errors import ERROR, Problem, sentence
from ..pipeline.config import RunConfig
from ..pipeline.prepare.contract import Preparation
from ..pipeline.prepare.plan import in_order
from ..pipeline.prepare.registry import ORDERED
from ..pipeline.prepare.run import raw_files
from ..pipeline.verdicts import Verdict, problems_at
from ..processing.prepare_entry import algorithm_of
from ..processing.translate import tr, words
from .form import fill_from_form
from .layer_row import offer_steps
from .raw_dialog import RawDialog
from .texts import breakable
from .verdict_text import PLANNED, UNREAD, problems_text, theme_icon, verdict_icon

_LINES = 3


class PrepareBox(QWidget):
    """value: the entries as in RunConfig.prepare. canvas: the map that the dialogs may pick from.

    unread: what could not be understood of a file's further entries, by the place that is said of them; removed: places that are gone.
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None, canvas: Any = None) -> None:
        super().__init__(parent)
        fill_from_form(self, "prepare_box")
        self.canvas = canvas
        self.value: Tuple[Preparation, ...] = ()
        self.unread: Dict[str, List[Problem]] = {}
        self.removed: Set[str] = set()
        self.guessed: Dict[str, str] = {}
        offer_steps(self.add, [step.name for step in ORDERED], self.ask)
        self.edit.clicked.connect(self._edit)
        self.remove.clicked.connect(self._remove)
        self.entries.itemDoubleClicked.connect(lambda item: self._edit())
        self.entries.currentRowChanged.connect(lambda row: self._enable())
        self.show_entries(())

    def show_entries(self, entries: Tuple[Preparation, ...], guessed: Optional[Dict[str, str]] = None) -> None:
        """Show the entries of a configuration. guessed: by which evidence, by step; what is shown already keeps its marks."""
        kept = {entry.step: self.guessed[entry.step] for entry in entries if entry in self.value and entry.step in self.guessed}
        self.value, self.guessed = entries, {**kept, **(guessed or {})}
        self._list()

    def show_unread(self, problems: Sequence[Problem]) -> None:
        """Show, after the entries, those that could not be understood. problems: RunConfig.parse_problems."""
        self.unread, self.removed = {}, set()
        for problem in problems_at(problems, "prepare"):
            self.unread.setdefault(".".join(problem.where.split(".")[:2]), []).append(problem)
        self._list()

    def _list(self) -> None:
        self.entries.clear()
        for entry in self.value:
            item = QListWidgetItem(theme_icon(PLANNED), entry_text(entry, self.guessed.get(entry.step, "")), self.entries)
            item.setToolTip("\n".join(_files(entry)))
        for problems in self.unread.values():
            told = problems_text(problems)
            item = QListWidgetItem(theme_icon(UNREAD), breakable(sentence("entry_unread", {"reason": told}, tr)), self.entries)
            item.setToolTip(told)
        shown = max(_LINES, self.entries.count())
        self.entries.setFixedHeight(int((shown + 1) * 1.4 * self.entries.fontMetrics().height()))
        self.found.hide()
        self._enable()

    def _enable(self) -> None:
        row = self.entries.currentRow()
        self.edit.setEnabled(0 <= row < len(self.value))
        self.remove.setEnabled(row >= 0)

    def show_problems(self, problems: Sequence[Problem], checking: bool) -> None:
        """Mark the entries with what was found about them."""
        about = [problems_at(problems, f"prepare.{entry.step}") for entry in self.value]
        for row, found in enumerate(about):
            item = self.entries.item(row)
            item.setIcon(verdict_icon(Verdict("prepared", "", tuple(found)), checking))
            item.setToolTip("\n\n".join(filter(None, ["\n".join(_files(self.value[row])), problems_text(found)])))
        about += self.unread.values()
        told = [problem for problem in problems_at(problems, "prepare") if not any(problem in found for found in about) and problem.severity == ERROR]
        self.found.setText(breakable(problems_text(told)))
        self.found.setVisible(bool(told))

    def select(self, where: str) -> None:
        """Go to the entry that a problem's `where` speaks of."""
        places = [*(f"prepare.{entry.step}" for entry in self.value), *self.unread]
        row = next((row for row, place in enumerate(places) if f"{where}.".startswith(f"{place}.")), -1)
        self.entries.setCurrentRow(row)

    def confirm(self) -> None:
        """The user says that the guesses are right."""
        self.guessed = {}
        self._list()

    def ask(self, step: str) -> None:
        """Open the dialog of a step: for the entry that is there already, else for a new one."""
        self._open(step, next((entry for entry in self.value if entry.step == step), None))

    def take(self, entry: Preparation, former: Optional[Preparation] = None) -> None:
        """The user made an entry, in place of a former one, which is by default the one of the same step."""
        if former is None:  # one that a guess may have made while the dialog was open
            former = next((other for other in self.value if other.step == entry.step), None)
        self.guessed.pop(entry.step, None)
        self._mend(f"prepare.{entry.step}")
        self.value = in_order([*(other for other in self.value if other is not former), entry])
        self._list()
        self.changed.emit()

    def _open(self, step: str, former: Optional[Preparation]) -> None:
        dialog = RawDialog(step, former, self.canvas, self)
        if dialog.exec() and dialog.entry is not None:
            self.take(dialog.entry, former)
        dialog.deleteLater()

    def _edit(self) -> None:
        row = self.entries.currentRow()
        if 0 <= row < len(self.value):
            self._open(self.value[row].step, self.value[row])

    def _remove(self) -> None:
        row = self.entries.currentRow()
        if row < 0:
            return
        if row < len(self.value):
            self.value = self.value[:row] + self.value[row + 1 :]
        else:
            self._mend(list(self.unread)[row - len(self.value)])
        self._list()
        self.changed.emit()

    def _mend(self, place: str) -> None:
        """An entry that could not be understood is gone, or another one stands in its place."""
        if self.unread.pop(place, None) is not None:
            self.removed.add(place)


def entry_text(entry: Preparation, guessed: str) -> str:
    """An entry in words: its tool, and its file or how many there are."""
    title, files = tr(algorithm_of(entry.step).TITLE), _files(entry)
    if len(files) == 1:
        text = sentence("entry_file", {"title": title, "name": os.path.basename(files[0])}, tr)
    elif files:
        text = sentence("entry_files", {"title": title, "count": words().count(len(files))}, tr)
    else:
        text = title
    return sentence("entry_guessed", {"entry": text, "evidence": guessed}, tr) if guessed else text


def _files(entry: Preparation) -> List[str]:
    return raw_files(RunConfig(prepare=(entry,)))
