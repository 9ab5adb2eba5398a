"""Scenarios to and from a CSV or a spreadsheet: a line per scenario, and one more for each zone with percentages of its own.

Columns: name, zone (empty for all land), percent, percent_<class code> ..., adopted_share, adopted_share_<class code> ..., ramp_years, addition,
fym, percent_layer. Only `name` must be there; an empty class is as `percent` of its line, an empty `percent` of a zone as all land.
"""

from __future__ import annotations

import csv
import io
import json
import math
import os
import re
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

from ..core.errors import GsocError
from ..core.gsocseq.scenarios import Scenario
from ..io.tables import Table, read_table, write_table
from .config import refusal
from .parse import Parser, Unfit
from .scenario_cells import (
    BY_CLASS,
    LAYER,
    MANURE,
    NAME,
    PERCENT,
    PLANT,
    RAMP,
    SHARE,
    Column,
    new_problems,
    own,
    parsed,
    refuse_thousands,
    with_value,
)
from .scenario_rows import Row, Rows, codes_of, zones_of

ZONE = "zone"
_BY_CLASS = re.compile(rf"({'|'.join(BY_CLASS)})_(-?\d+)")
_FIELDS = (NAME, ZONE, PERCENT, SHARE, RAMP, PLANT, MANURE, LAYER)
_TOLD = {"scenario_not_a_number": "table_not_a_number", "scenario_not_whole": "table_not_whole", "scenario_thousands": "scenario_csv_thousands"}
"""By the sentence of a typed cell the one that names line and column too."""


def write_scenarios(path: str, rows: Rows) -> None:
    """Write a CSV (comma, decimal point, UTF-8) that `read_scenarios` understands. Raises GsocError."""
    columns = _columns_of(rows)
    zones = zones_of(rows)
    header = [NAME, *([ZONE] if zones else []), *(_title(column) for column in columns[1:])]
    lines = []
    for row in rows:
        cells = [_text(row, column, None) for column in columns]
        lines.append([cells[0], *([""] if zones else []), *cells[1:]])
        for zone in row.scenario.zones:
            lines.append([row.name, zone, *(_text(row, column, zone) if column.field == PERCENT else "" for column in columns[1:])])
    write_table(path, header, lines)


def read_scenarios(path: str) -> Rows:
    """The scenarios of a CSV, XLSX or ODS. Raises GsocError naming line, column and value, or the rule that a scenario breaks."""
    table = read_table(path)
    columns = _columns(table)
    names = table.column(NAME)
    zones = table.column(ZONE) if ZONE in (title.lower() for title in table.header) else [""] * len(names)
    rows: Dict[int, Row] = {}
    lines: Dict[Tuple[str, str], int] = {}
    for place in sorted(range(len(names)), key=lambda place: bool(zones[place])):
        if not zones[place]:
            rows[place] = _filled(Row(Scenario(names[place])), table, place, columns, None)
            continue
        of = next((known for known, row in rows.items() if row.name == names[place]), None)
        if of is None:
            raise GsocError("scenario_csv_no_scenario", path=path, line=table.lines[place], zone=zones[place], scenario=names[place])
        zone = _zone_id(table, place, zones[place])
        first = lines.setdefault((names[place], zone), place)
        if first != place:
            told = {"first": table.lines[first], "one": zones[first], "line": table.lines[place], "other": zones[place]}
            raise GsocError("scenario_csv_zone_twice", path=path, scenario=names[place], **told)
        rows[of] = _filled(rows[of], table, place, columns, zone)
    result = tuple(rows.values())
    problems = new_problems((), result)
    if problems:
        raise refusal(problems)
    return result


def cells_of_text(text: str) -> List[List[str]]:
    """The cells of a text as spreadsheets give it to the clipboard: tabs and line ends, cells with either in quotes. All rows alike long.

    Raises GsocError for none.
    """
    try:
        rows = list(csv.reader(io.StringIO(text.rstrip("\r\n"), newline=""), dialect="excel-tab"))
    except csv.Error:
        raise GsocError("scenario_nothing_to_paste") from None
    width = max(map(len, rows), default=0)
    if not width:
        raise GsocError("scenario_nothing_to_paste")
    return [row + [""] * (width - len(row)) for row in rows]


def text_of_cells(rows: Sequence[Sequence[str]]) -> str:
    """Cells as spreadsheets take them from the clipboard."""
    text = io.StringIO()
    csv.writer(text, dialect="excel-tab", lineterminator="\n").writerows(rows)
    return text.getvalue()


def _columns_of(rows: Rows) -> List[Column]:
    """The columns that hold all there is, the name first."""
    codes: Dict[str, set] = {
        PERCENT: set().union(*(codes_of(value) for row in rows for value in (row.scenario.percent, *row.scenario.zones.values()))),
        SHARE: set().union(*(codes_of(row.scenario.adopted_share) for row in rows)),
    }
    result = [Column(NAME)]
    for field in (PERCENT, SHARE, RAMP, PLANT, MANURE):
        result += [Column(field), *(Column(field, code) for code in sorted(codes.get(field, ())))]
    return [*result, Column(LAYER)] if any(row.layer is not None for row in rows) else result


def _title(column: Column) -> str:
    return column.field if column.code is None else f"{column.field}_{column.code}"


def _text(row: Row, column: Column, zone: Optional[str]) -> str:
    """A cell's own value, with all its digits; a layer with bands as in the JSON of a configuration."""
    value: Any = row.layer if column.field == LAYER and isinstance(row.layer, dict) else own(row, column, zone)
    if isinstance(value, dict):
        return json.dumps(value)
    return "" if value is None else str(value)[:-2] if str(value).endswith(".0") else str(value)


def _columns(table: Table) -> Dict[str, Column]:
    """What the columns of the file are, by title. Raises GsocError for two that are the same, such as percent_2 and percent_02."""
    found: Dict[Column, str] = {}
    for title in table.header:
        known = found.setdefault(_column(table, title), title)
        if known != title:
            raise GsocError("scenario_csv_column_twice", path=table.path, column=known, other=title)
    return {title: column for column, title in found.items()}


def _column(table: Table, title: str) -> Column:
    """What a column of the file is. Raises GsocError for one that no scenario has."""
    name = title.lower()
    match = _BY_CLASS.fullmatch(name)
    if match:
        return Column(match.group(1), int(match.group(2)))
    if name not in _FIELDS:
        raise GsocError("scenario_csv_column", path=table.path, column=title, known=", ".join((*_FIELDS, f"{PERCENT}_2", f"{SHARE}_2")))
    return Column(name)


def _filled(row: Row, table: Table, place: int, columns: Dict[str, Column], zone: Optional[str]) -> Row:
    """A row with the cells of a line, those of all classes before those of one."""
    for title, column in sorted(columns.items(), key=lambda item: item[1].code is not None):
        text = table.column(title)[place]
        if not text or column.field in (NAME, ZONE):
            continue
        where = {"path": table.path, "line": table.lines[place], "column": title, "value": text}
        if zone is not None and column.field != PERCENT:
            raise GsocError("scenario_csv_zone_cell", **where)
        try:
            if column.field == LAYER:
                row = replace(row, layer=_layer(table.path, text))
                continue
            value = parsed(column, text)
            if zone is not None and column.code is None:
                row = _begun(row, zone, value)
            row = with_value(row, column, zone, value)
        except GsocError as error:
            if error.key not in _TOLD:
                raise
            raise GsocError(_TOLD[error.key], **{**error.values, **where}) from error
    return row


def _begun(row: Row, zone: str, percent: Any) -> Row:
    """With one percentage for a zone: its classes that have no number in the file are as this, not as all land."""
    return replace(row, scenario=replace(row.scenario, zones={**row.scenario.zones, zone: percent}))


def _layer(path: str, text: str) -> Any:
    """A layer as a configuration has it; relative paths begin at the CSV's folder. Raises GsocError for bands that are none, and for NA."""
    refuse_thousands(text)
    with suppress(ValueError):
        number = Table.number(text)
        if math.isnan(number):
            raise _unfit_layer(path, text)
        return number
    try:
        value = json.loads(text) if text.startswith("{") else text
        return Parser(Path(os.path.abspath(path)).parent).layer(value)
    except (ValueError, Unfit):
        raise _unfit_layer(path, text) from None


def _unfit_layer(path: str, text: str) -> GsocError:
    expected = 'a path, a number or {"path": ..., "bands": [...]}'
    return GsocError("config_value", field=f"{path}: {LAYER}", found=repr(text), expected=expected)


def _zone_id(table: Table, place: int, text: str) -> str:
    """A zone's id, a number. Raises GsocError."""
    with suppress(ValueError):
        number = Table.number(text)
        if math.isfinite(number):
            return f"{number:.15g}"
    raise GsocError("scenario_csv_zone_id", path=table.path, line=table.lines[place], text=text)
