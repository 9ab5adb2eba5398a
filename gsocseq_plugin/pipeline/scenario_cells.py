"""Scenarios as cells of a table: what stands in a cell, what a typed text means there, and what is refused."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple, Union

from ..core.errors import GsocError, Problem
from ..core.gsocseq.scenarios import DEFAULT, PerClass, Scenario
from ..io.tables import Table
from .config import Layer
from .scenario_rows import Row, Rows
from .validate import scenario_problems

NAME, PERCENT, SHARE, RAMP, PLANT, MANURE, LAYER = "name", "percent", "adopted_share", "ramp_years", "addition", "fym", "percent_layer"
BY_CLASS = (PERCENT, SHARE)
EMPTY: Mapping[str, Any] = {PERCENT: 0.0, SHARE: 100.0, RAMP: 0, PLANT: 0.0, MANURE: 0.0}
"""What a cell holds after it was emptied."""
DECIMAL = str.maketrans({"\N{ARABIC DECIMAL SEPARATOR}": "."})
"""For str.translate: the decimal separators that `Table.number` does not know."""
_MARKS = {
    **DECIMAL,
    **str.maketrans("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}", "  ", "%\N{ARABIC PERCENT SIGN}\N{ARABIC LETTER MARK}\u200e\u200f"),
}
_GROUPED = re.compile(r"[+-]?\d{1,3}(?: \d{3})+(?:[.,]\d*)?")
"""Blanks in a number only part its thousands: "10 20" is two numbers."""
_THOUSANDS = re.compile(r"([+-]?[1-9]\d{0,2})[.,]000")
"""One thousand to people of one country, one with three decimals to those of another."""

Value = Union[str, float, None]


@dataclass(frozen=True)
class Column:
    """A column: a field of the scenario, and for the numbers of one land-use class its code."""

    field: str
    code: Optional[int] = None


def columns(codes: Sequence[int], by_class: Optional[str], zone: Optional[str]) -> Tuple[Column, ...]:
    """The columns of the table. by_class: the field (PERCENT, SHARE) whose numbers by class are shown, or None; zone: None for all land."""
    fields = (NAME, PERCENT, SHARE, RAMP, PLANT, MANURE, LAYER) if zone is None else (NAME, PERCENT)
    result: List[Column] = []
    for each in fields:
        result.append(Column(each))
        if each == by_class:
            result += [Column(each, code) for code in codes]
    return tuple(result)


def own(row: Row, column: Column, zone: Optional[str]) -> Value:
    """What stands in a cell itself; None where it is blank."""
    scenario = row.scenario
    if column.field == LAYER:
        return None if row.layer is None else layer_text(row.layer)
    if column.field not in BY_CLASS:
        return getattr(scenario, column.field)
    value = _per_class(scenario, column.field, zone)
    return None if value is None else _of_code(value, column.code)


def applied(row: Row, column: Column, zone: Optional[str]) -> Value:
    """What holds for the land of a cell: its own value, else that of all classes, or of all land."""
    value = own(row, column, zone)
    if value is not None or column.field not in BY_CLASS:
        return value
    for place in (zone, None):
        per_class = _per_class(row.scenario, column.field, place)
        if per_class is not None:
            value = _of_code(per_class, column.code)
            return _of_code(per_class, None) if value is None else value
    return None


def with_value(row: Row, column: Column, zone: Optional[str], value: Any) -> Row:
    """The row with another value in a cell; None empties it.

    An emptied class is as all classes; an emptied zone as all land. The first number for a class of a zone takes the others over from
    all land: a zone's percentages stand for themselves.
    """
    scenario = row.scenario
    if column.field == LAYER:
        return replace(row, layer=_layer_of(row.layer, value))
    if column.field == PERCENT and zone is not None:
        return replace(row, scenario=replace(scenario, zones=_with_zone(scenario, zone, column.code, value)))
    if column.field in BY_CLASS:
        value = _with_code(getattr(scenario, column.field), column.code, EMPTY[column.field] if value is None and column.code is None else value)
    elif value is None:
        value = EMPTY.get(column.field, scenario.name)
    return replace(row, scenario=replace(scenario, **{column.field: value}))


def parsed(column: Column, text: str) -> Value:
    """The value of a typed or pasted text, decimal comma or point, with or without a per cent sign; None for a blank one. Raises GsocError.

    What could be thousands or decimals, such as 1,000, is refused.
    """
    text = text.strip()
    if not text:
        return None
    if column.field != NAME:
        refuse_thousands(text)
    if column.field in (NAME, LAYER):
        return text
    try:
        value = Table.number(_plain(text))
        if math.isnan(value):
            return None
    except ValueError:
        raise GsocError("scenario_not_a_number", text=text) from None
    if column.field != RAMP:
        return value
    if not value.is_integer():
        raise GsocError("scenario_not_whole", text=text)
    return int(value)


def refuse_thousands(text: str) -> None:
    """Raise GsocError for a number that could be thousands or have three decimals."""
    found = _THOUSANDS.fullmatch(_plain(text))
    if found is not None:
        raise GsocError("scenario_thousands", text=text, thousands=f"{found[1]}000", decimal=found[1])


def _plain(text: str) -> str:
    """A number without marks, and without the blanks that part its thousands."""
    plain = text.translate(_MARKS).replace("\N{MINUS SIGN}", "-").strip()
    return plain.replace(" ", "") if _GROUPED.fullmatch(plain) else plain


def cell_problems(row: Row, column: Column, value: Any) -> List[Problem]:
    """What is wrong with a number for a cell, whatever else the scenario holds."""
    if value is None or column.field in (NAME, LAYER):
        return []
    alone = scenario_problems([Scenario(row.name, **{column.field: value})])
    return [problem for problem in alone if problem.where.endswith(f".{column.field}")]


def new_problems(before: Rows, after: Rows) -> List[Problem]:
    """What is wrong with the scenarios `after` and was not wrong before."""
    known = [_what(problem) for problem in scenario_problems([row.scenario for row in before])]
    return [problem for problem in scenario_problems([row.scenario for row in after]) if _what(problem) not in known]


def layer_text(layer: Layer) -> str:
    """A layer as text: its path, or its number."""
    return str(layer["path"] if isinstance(layer, dict) else layer)


def _what(problem: Problem) -> Dict[str, Any]:
    """A problem without the scenario's name, which may have changed."""
    return {name: value for name, value in problem.values.items() if name != "field"}


def _per_class(scenario: Scenario, field: str, zone: Optional[str]) -> Optional[PerClass]:
    if zone is None or field != PERCENT:
        return getattr(scenario, field)
    return scenario.zones.get(_id_of(scenario, zone))


def _id_of(scenario: Scenario, zone: str) -> str:
    """A zone's id as the scenario writes it: 1 and 1.0 are one zone, and of two the last is what counts."""
    return next((known for known in reversed(list(scenario.zones)) if float(known) == float(zone)), zone)


def _of_code(value: PerClass, code: Optional[int]) -> Optional[float]:
    """The number of a class, or (None) of all the others; None for a class that has none of its own."""
    if not isinstance(value, Mapping):
        return value if code is None else None
    if code is None:
        return value.get(DEFAULT, 0.0)
    return next((number for known, number in reversed(list(value.items())) if known != DEFAULT and int(known) == code), None)


def _with_code(value: PerClass, code: Optional[int], number: Optional[float]) -> PerClass:
    """With another number for a class, or (None) for all the others; a plain number where no class differs."""
    table = dict(value) if isinstance(value, Mapping) else {DEFAULT: value}
    if code is not None:
        table = {known: kept for known, kept in table.items() if known == DEFAULT or int(known) != code}
    if number is not None:
        table[DEFAULT if code is None else str(code)] = number
    return table if set(table) - {DEFAULT} else table.get(DEFAULT, 0.0)


def _with_zone(scenario: Scenario, zone: str, code: Optional[int], number: Optional[float]) -> Dict[str, PerClass]:
    known = _id_of(scenario, zone)
    zones = dict(scenario.zones)
    if number is None and (code is None or known not in zones):
        return {each: value for each, value in zones.items() if float(each) != float(zone)}
    zones[known] = _with_code(zones.get(known, scenario.percent), code, number)
    return zones


def _layer_of(layer: Optional[Layer], value: Value) -> Optional[Layer]:
    """A typed layer; the same path keeps its bands, and a number is the same percentage everywhere."""
    if value is None or (layer is not None and layer_text(layer) == value):
        return None if value is None else layer
    try:
        number = Table.number(str(value))
    except ValueError:
        return value
    return value if math.isnan(number) else number
