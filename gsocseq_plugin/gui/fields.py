"""Between the fields of a configuration and widgets: each binding shows a value, and reads back what the user made of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Optional, Sequence, Tuple

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox

from ..pipeline.parse import Parser
from ..processing.params import Choice
from ..processing.translate import tr


class Field:
    """One field of a configuration on a page.

    A value that was shown and not touched is read back as it was, so that nothing is lost that the widget cannot show (the bands of a
    layer, the last digit of a number).
    """

    def __init__(self, show: Callable[[Any], None], state: Callable[[], Any], parse: Callable[[Any], Any], signals: Sequence[Any]) -> None:
        """show: puts a value into the widgets; state: what stands in them; parse: the value of a state, raises GsocError; signals: at changes."""
        self._show, self._state, self._parse, self.signals = show, state, parse, signals
        self._shown: Any = None
        self._untouched: Any = None

    def show(self, value: Any) -> None:
        """Put `value` into the widgets."""
        self._show(value)
        self._shown, self._untouched = value, self._state()

    @property
    def touched(self) -> bool:
        """Whether something else stands there than what was shown."""
        return bool(self._state() != self._untouched)

    def read(self) -> Any:
        """The value. Raises GsocError for a text that is none."""
        return self._parse(self._state()) if self.touched else self._shown


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
    """One of several."""
    fill(combo, options)
    return Field(lambda value: select(combo, value), combo.currentData, same, [combo.currentIndexChanged])


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


def text(line: QLineEdit, write: Callable[[Any], str], parse: Callable[[str], Any], empty: Any) -> Field:
    """A line of text; `empty` is the value of a line without one."""
    return Field(
        lambda value: line.setText("" if value == empty else write(value)),
        lambda: line.text().strip(),
        lambda written: parse(written) if written else empty,
        [line.textChanged],
    )


def path(chooser: QgsFileWidget) -> Field:
    """A file or folder, None when there is none; a relative one begins at the working folder."""
    return Field(
        lambda value: chooser.setFilePath(value or ""),
        lambda: chooser.filePath().strip(),
        lambda written: Parser(Path.cwd()).path(written) if written else None,
        [chooser.fileChanged],
    )
