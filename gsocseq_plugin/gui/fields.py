"""Between the fields of a configuration and widgets: each binding shows a value, and reads back what the user made of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox

from ..core.errors import ERROR, GsocError, Problem
from ..pipeline.config import RunConfig
from ..pipeline.parse import Parser
from ..processing.params import Choice
from ..processing.translate import tr


class Field:
    """One field of a configuration on a page.

    A value that was shown and not touched is read back as it was, so that nothing is lost that the widget cannot show (the bands of a
    layer, the last digit of a number). Touched it is what stands in the widgets, even if that is what stood there before.
    """

    def __init__(self, show: Callable[[Any], None], state: Callable[[], Any], parse: Callable[[Any], Any], signals: Sequence[Any]) -> None:
        """show: puts a value into the widgets; state: what stands in them; parse: the value of a state, raises GsocError; signals: at changes."""
        self._show, self._state, self._parse, self.signals = show, state, parse, signals
        self._shown: Any = None
        self.touched = False

    def show(self, value: Any) -> None:
        """Put `value` into the widgets."""
        self._show(value)
        self._shown, self.touched = value, False

    def read(self) -> Any:
        """The value. Raises GsocError for a text that is none."""
        return self._parse(self._state()) if self.touched else self._shown


class Fields:
    """The fields of a page by their names in a configuration (of what is inside one by a dot). edited: called when the user changed one."""

    def __init__(self, bound: Dict[str, Field], edited: Callable[[], None]) -> None:
        self.bound = bound
        self._edited = edited
        self._showing = False
        self._refusals: Dict[str, Problem] = {}
        for field in bound.values():
            for signal in field.signals:
                signal.connect(lambda *_, field=field: self._heard(field))

    def show(self, config: RunConfig, value_of: Callable[[RunConfig, str], Any]) -> None:
        """Show the values of a configuration; a text that it calls refused stays, so that the user can mend it."""
        self._showing = True
        for name, field in self.bound.items():
            if self._refusals.get(name) not in config.parse_problems:
                self._refusals.pop(name, None)
                field.show(value_of(config, name))
        self._showing = False

    def read(self) -> Dict[str, Any]:
        """The values of all fields but those where something stands that is none: `refusals` says why."""
        values: Dict[str, Any] = {}
        self._refusals = {}
        for name, field in self.bound.items():
            try:
                values[name] = field.read()
            except GsocError as error:
                self._refusals[name] = Problem(ERROR, name, error.key, error.values)
        return values

    @property
    def refusals(self) -> List[Problem]:
        """What was wrong when the fields were last read."""
        return list(self._refusals.values())

    @property
    def touched(self) -> List[str]:
        """The names of the fields that the user has changed since they were shown."""
        return [name for name, field in self.bound.items() if field.touched]

    def with_refusals(self, problems: Sequence[Problem]) -> List[Problem]:
        """Findings, perhaps older than what stands here, with the refusals among them."""
        return [*problems, *(refusal for refusal in self.refusals if refusal not in problems)]

    def _heard(self, field: Field) -> None:
        if not self._showing:
            field.touched = True
            self._edited()


def same(state: Any) -> Any:
    """The value of widgets whose state is the value."""
    return state


def select(combo: QComboBox, value: Any) -> None:
    """Select `value`; one that the list lacks is added under its own name, so that it is seen and kept."""
    if combo.findData(value) < 0:
        combo.addItem(str(value), value)
    combo.setCurrentIndex(combo.findData(value))


def fill(combo: QComboBox, options: Sequence[Tuple[Optional[str], str]]) -> None:
    """Fill a list with (value, translated text) pairs."""
    combo.clear()
    for value, text in options:
        combo.addItem(text, value)
    combo.view().setMinimumWidth(combo.view().sizeHintForColumn(0))  # the list may be wider than a narrow dock


def translated(choice: Choice) -> Sequence[Tuple[Optional[str], str]]:
    """The options of a parameter of the toolbox, translated."""
    return [(value, tr(text)) for value, text in choice.options]


def choice(combo: QComboBox, options: Sequence[Tuple[Optional[str], str]]) -> Field:
    """One of several; to choose again what stands there is a choice too."""
    fill(combo, options)
    return Field(lambda value: select(combo, value), combo.currentData, same, [combo.currentIndexChanged, combo.activated])


def switch(box: QCheckBox) -> Field:
    """Yes or no."""
    return Field(box.setChecked, box.isChecked, same, [box.toggled])


def whole(box: QSpinBox) -> Field:
    """A whole number; where the box has a text for its lowest value, that stands for None."""

    def show(value: Optional[int]) -> None:
        box.setValue(box.minimum() if value is None else value)

    def parse(value: int) -> Optional[int]:
        return None if box.specialValueText() and value == box.minimum() else value

    return Field(show, box.value, parse, [box.valueChanged])


def text(line: QLineEdit, write: Callable[[Any], str], parse: Callable[[str], Any]) -> Field:
    """A line of text that must not be empty, unless `parse` has a value for that."""
    return Field(lambda value: line.setText(write(value)), lambda: line.text().strip(), parse, [line.textChanged])


def optional_text(line: QLineEdit, write: Callable[[Any], str], parse: Callable[[str], Any], empty: Any) -> Field:
    """A line of text; `empty` is the value of a line without one."""
    return text(line, lambda value: "" if value == empty else write(value), lambda written: parse(written) if written else empty)


def path(chooser: QgsFileWidget) -> Field:
    """A file or folder, None when there is none; a relative one begins at the working folder."""
    chooser.setFocusProxy(chooser.lineEdit())
    return Field(
        lambda value: chooser.setFilePath(value or ""),
        lambda: chooser.filePath().strip(),
        lambda written: Parser(Path.cwd()).path(written) if written else None,
        [chooser.fileChanged],
    )
