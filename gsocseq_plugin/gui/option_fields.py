"""The fields of the options that are more than one widget and its value: the country, the legend of the land use, a factor, what is kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Tuple

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPushButton

from ..core.errors import GsocError, sentence
from ..io.countries import find_country, read_countries
from ..io.tables import Table
from ..pipeline.config import NO_COUNTRY
from ..pipeline.parse import Parser
from ..pipeline.scenario_cells import DECIMAL
from ..processing.area_params import world_map
from ..processing.config_text import iso3_from_text
from ..processing.run_params import LAND_USE_LEGEND, OWN_TABLE
from ..processing.translate import tr
from . import fields
from .fields import Field


def country_field(combo: QComboBox) -> Field:
    """A country by name, by a part of it, or by a code; a code that no country has is kept."""
    none = sentence("option_no_country", {}, tr)
    combo.addItem(none, NO_COUNTRY)
    try:
        for country in read_countries(world_map()).values():
            combo.addItem(country.label, country.code)
    except GsocError:  # QGIS came without its map: the code is typed
        combo.setCurrentIndex(0)

    def show(code: str) -> None:
        place = combo.findData(code)
        combo.setCurrentIndex(place)
        combo.setEditText(code if place < 0 else combo.itemText(place))

    def read(text: str) -> str:
        if text in ("", none):
            return NO_COUNTRY
        try:
            return find_country(text, world_map()).code
        except GsocError:
            return iso3_from_text(text)

    return Field(show, lambda: combo.currentText().strip(), read, [combo.editTextChanged, combo.activated])


def legend_field(combo: QComboBox, chooser: QgsFileWidget) -> Field:
    """The name of a legend, or the path of an own table."""
    fields.fill(combo, fields.translated(LAND_USE_LEGEND))
    chooser.setFocusProxy(chooser.lineEdit())

    def show(legend: str) -> None:
        own = combo.findData(legend) < 0
        fields.select(combo, OWN_TABLE if own else legend)
        chooser.setFilePath(legend if own else "")

    def state() -> Tuple[str, str]:
        return combo.currentData(), chooser.filePath().strip() if combo.currentData() == OWN_TABLE else ""

    def read(chosen: Tuple[str, str]) -> str:
        name, path = chosen
        if name == OWN_TABLE and not path:
            raise GsocError("legend_file_missing")
        return Parser(Path.cwd()).path(path) if name == OWN_TABLE else name

    return Field(show, state, read, [combo.currentIndexChanged, combo.activated, chooser.fileChanged])


def positive_number(text: str) -> float:
    """A number above 0 with decimal point or comma. Raises GsocError."""
    try:
        value = Table.number(text.translate(DECIMAL))
    except ValueError:
        value = 0.0
    if not value > 0:
        raise GsocError("option_number_text", text=text)
    return value


def kept_field(told: QLabel, button: QPushButton, write: Callable[[Any], str], empty: Any) -> Field:
    """A value that only a configuration file gives: a line tells of it, and a button leaves it out; `empty` is then the value."""
    held = [empty]

    def show(value: Any) -> None:
        held[0] = value
        told.setText(sentence("option_left_out", {}, tr) if value == empty else write(value))

    button.clicked.connect(lambda: show(empty))
    return Field(show, lambda: held[0], fields.same, [button.clicked])
