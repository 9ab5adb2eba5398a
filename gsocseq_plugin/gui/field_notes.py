"""A line under a field that says what is wrong with what stands in it."""

from __future__ import annotations

from typing import Dict, Iterable, List, Optional, Sequence

from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..core.errors import ERROR, INFO, WARNING, Problem
from ..processing.translate import tr
from .texts import BREAK, breakable

_ICONS = {ERROR: "mIconCritical.svg", WARNING: "mIconWarning.svg", INFO: "mIconInfo.svg"}
_WORST_FIRST = (ERROR, WARNING, INFO)


class FieldNotes:
    """The notes of a page, one under each field that has ever needed one. fields: widgets by what a problem's `where` begins with.

    The text has the palette's colour and the icon tells how bad it is: so it reads in light and in dark.
    """

    def __init__(self, fields: Dict[str, QWidget]) -> None:
        self._fields = fields
        self._notes: Dict[str, Note] = {}

    def show(self, problems: Iterable[Problem]) -> None:
        """Each problem at its field, the others nowhere; a folded group opens when an error comes up in it."""
        found: Dict[str, List[Problem]] = {name: [] for name in self._fields}
        for problem in problems:
            name = self.field_of(problem.where)
            if name:
                found[name].append(problem)
        for name, about in found.items():
            if about and name not in self._notes:
                self._notes[name] = note_under(self._fields[name])
            if name in self._notes:
                self._notes[name].show_problems(about, self._fields[name])

    def field_of(self, where: str) -> str:
        """The most particular field that `where` speaks of; empty when there is none."""
        parts = where.split(".")
        names = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
        return next((name for name in names if name in self._fields), "")

    def widget_of(self, where: str) -> Optional[QWidget]:
        """The widget of that field."""
        return self._fields.get(self.field_of(where))


class Note(QWidget):
    """An icon and a sentence; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._text = QLabel(self), QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty when it is hidden."""
        return self._text.text().replace(BREAK, "")

    def show_problems(self, problems: Sequence[Problem], field: QWidget) -> None:
        """Say these of `field`, the worst first."""
        ordered = sorted(problems, key=lambda problem: _WORST_FIRST.index(problem.severity))
        text = "\n".join(problem.text(tr) for problem in ordered)
        if text == self.text:
            return
        self._text.setText(breakable(text))
        field.setAccessibleDescription(text)
        if ordered:
            size = self.fontMetrics().height()
            self._icon.setPixmap(QgsApplication.getThemeIcon(_ICONS[ordered[0].severity]).pixmap(size, size))
            if ordered[0].severity == ERROR:
                _unfold(field)
        self.setVisible(bool(ordered))


def note_under(field: QWidget) -> Note:
    """A hidden note, below `field` in the column (QVBoxLayout) that holds it."""
    holder = field.parentWidget()
    note = Note(holder)
    for layout in (holder.layout(), *holder.findChildren(QVBoxLayout)):
        if isinstance(layout, QVBoxLayout) and layout.indexOf(field) >= 0:
            layout.insertWidget(layout.indexOf(field) + 1, note)
            return note
    raise ValueError(f"{field.objectName()} does not stand in a column")


def _unfold(widget: QWidget) -> None:
    """Open every folded group around the widget."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QgsCollapsibleGroupBoxBasic):
            parent.setCollapsed(False)
        parent = parent.parentWidget()
