"""Layers of a configuration for roles that nobody knows, such as of a misspelt name: they can only be removed."""

from __future__ import annotations

from functools import partial
from typing import Dict, Mapping, Optional, Sequence, Set

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..core.errors import Problem, sentence
from ..pipeline.config import Layer
from ..pipeline.verdicts import problems_at
from ..processing.translate import tr
from .layer_source import layer_text
from .texts import breakable
from .verdict_text import problems_text


class UnknownLayers(QgsCollapsibleGroupBoxBasic):
    """A row for each such layer; hidden while there is none. removed: the roles whose layers the user took away."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setTitle(sentence("group_unknown", {}, tr))
        self.setMinimumWidth(1)
        self.removed: Set[str] = set()
        self.buttons: Dict[str, QPushButton] = {}
        self._rows: Dict[str, QWidget] = {}
        self._notes: Dict[str, QLabel] = {}
        QVBoxLayout(self)
        self.hide()

    def show_layers(self, layers: Mapping[str, Layer]) -> None:
        """Show these layers instead."""
        for role in tuple(self._rows):
            self._drop(role)
        self.removed = set()
        for role, layer in layers.items():
            self._add(role, layer)
        self.setVisible(bool(layers))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """What was found about them."""
        for role, note in self._notes.items():
            note.setText(breakable(problems_text(problems_at(problems, f"layers.{role}"))))

    def _add(self, role: str, layer: Layer) -> None:
        row = QWidget(self)
        title, note = QLabel(breakable(sentence("row_unknown", {"role": role, "layer": layer_text(layer)}, tr)), row), QLabel(row)
        button = QPushButton(sentence("row_remove", {}, tr), row)
        button.setAccessibleDescription(role)
        button.clicked.connect(partial(self._remove, role))
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, 0, 0, 0)
        for widget in (title, note, button):
            lines.addWidget(widget)
        for label in (title, note):
            label.setWordWrap(True)
        self.layout().addWidget(row)
        self._rows[role], self._notes[role], self.buttons[role] = row, note, button

    def _remove(self, role: str, checked: bool = False) -> None:
        self.removed.add(role)
        self._drop(role)
        self.setVisible(bool(self._rows))
        self.changed.emit()

    def _drop(self, role: str) -> None:
        row = self._rows.pop(role)
        row.hide()
        row.deleteLater()
        del self._notes[role], self.buttons[role]
