"""Tables as people have them: CSV with any usual delimiter, decimal sign and encoding, XLSX and ODS; and the tables of classes."""

from __future__ import annotations

import codecs
import csv
import io
import math
import os
from dataclasses import dataclass
from typing import Dict, List, Optional, Sequence, Tuple

from osgeo import gdal

from ..core.constants import COVERED
from ..core.errors import GsocError
from ..core.gsocseq.landuse import ClassTable
from .atomic import Batch, write_text
from .raster import attempt

MONTHS = 12
SUM_TOLERANCE = 1e-3
"""How far rounded monthly shares may be from a sum of 1; they are scaled to 1 then."""
_SHEETS = (".xlsx", ".ods")
_MISSING = ("", "na", "n/a", "nan", "null")
_YES, _NO = ("1", "true", "yes"), ("0", "false", "no")


@dataclass(frozen=True)
class Table:
    """Text cells under a header; `lines` are the rows' line numbers in the file `path`."""

    path: str
    header: List[str]
    rows: List[List[str]]
    lines: List[int]

    def column(self, name: str) -> List[str]:
        """The cells of a column; upper and lower case are alike. Raises GsocError when there is no such column."""
        names = [title.lower() for title in self.header]
        if name.lower() not in names:
            raise GsocError("table_column_missing", path=self.path, column=name, columns=", ".join(self.header))
        place = names.index(name.lower())
        return [row[place] for row in self.rows]

    @staticmethod
    def number(text: str) -> float:
        """The number of a cell, decimal point or comma; NaN for an empty cell or NA. Raises ValueError for anything else."""
        plain = text.strip().replace("\N{MINUS SIGN}", "-")
        if plain.lower() in _MISSING:
            return math.nan
        if "." not in plain and plain.count(",") == 1:
            plain = plain.replace(",", ".")
        value = float(plain)
        if "_" in plain or not math.isfinite(value):
            raise ValueError(plain)
        return value

    def numbers(self, name: str) -> List[float]:
        """A column as numbers. Raises GsocError naming line, column and text of a cell that is no number."""
        values = []
        for line, text in zip(self.lines, self.column(name)):
            try:
                values.append(self.number(text))
            except ValueError as error:
                raise GsocError("table_not_a_number", path=self.path, line=line, column=name, value=text) from error
        return values


def read_table(path: str) -> Table:
    """Read a CSV (`;`, `,` or tab; UTF-8, UTF-16 with its mark, or Latin-1), XLSX or ODS file. Blank lines are left out.

    Raises GsocError for a missing, unreadable or empty file, duplicate column names, and rows longer or shorter than the header.
    """
    if not os.path.isfile(path):
        raise GsocError("file_missing", path=path)
    numbered = _sheet_rows(path) if path.lower().endswith(_SHEETS) else _text_rows(path)
    numbered = [(line, row) for line, row in numbered if any(row)]
    if not numbered:
        raise GsocError("table_empty", path=path)
    header = _without_empty_end(numbered[0][1])
    lowered = [name.lower() for name in header]
    for name in header:
        if lowered.count(name.lower()) > 1:
            raise GsocError("table_duplicate_column", path=path, column=name)
    width, rows = len(header), []
    for line, row in numbered[1:]:
        if len(row) < width or any(row[width:]):
            raise GsocError("table_ragged", path=path, line=line, found=len(row), expected=width)
        rows.append(row[:width])
    return Table(path, header, rows, [line for line, _ in numbered[1:]])


def write_table(path: str, header: Sequence[str], rows: Sequence[Sequence[object]], batch: Optional[Batch] = None) -> None:
    """Write a CSV (comma, decimal point, UTF-8), whole or not at all, at once or with its batch."""
    write_text(path, _table_text(header, rows), batch)


def class_table_text(path: str) -> str:
    """A table of classes in any of the forms that can be read, as the CSV that a run leaves beside its maps. Raises GsocError."""
    table = read_table(path)
    return _table_text(table.header, table.rows)


def _table_text(header: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue()


def read_class_table(path: str) -> ClassTable:
    """The land-use classes of a CSV: code, name, modelled, r, k, paddy, input_01 .. input_12, cover_01 .. cover_12.

    Twelve empty inputs are twelve equal shares. Raises GsocError with file, line, column and value for what cannot be: a code twice,
    text for a number, shares below 0 or without the sum 1, a cover factor outside 0 to 1, a modelled class without r or k.
    """
    table = read_table(path)
    modelled = _flags(table, "modelled")
    r, k = (_coefficients(table, name, modelled) for name in ("r", "k"))
    return ClassTable(
        codes=_codes(table),
        names=tuple(table.column("name")),
        modelled=modelled,
        r=r,
        k=k,
        paddy=_flags(table, "paddy"),
        proportions=_monthly(table, "input", 1.0 / MONTHS, shares=True),
        cover=_monthly(table, "cover", None, shares=False),
    )


def read_legend(path: str) -> Dict[int, int]:
    """The class of each code of a land-cover map: a CSV with the columns code and class. Raises GsocError as `read_class_table`."""
    table = read_table(path)
    return dict(zip(_codes(table), _integers(table, "class")))


def read_cover_table(path: str) -> Dict[int, Tuple[float, ...]]:
    """Twelve cover factors by class: a CSV with the columns code, cover_01 .. cover_12. Raises GsocError as `read_class_table`.

    A factor lies between 0.6 (covered) and 1 (bare).
    """
    table = read_table(path)
    factors = dict(zip(_codes(table), _monthly(table, "cover", None, shares=False)))
    for line, months in zip(table.lines, factors.values()):
        if min(months) < COVERED:
            raise GsocError("table_cover_factor", path=path, line=line, value=min(months))
    return factors


def _text_rows(path: str) -> List[Tuple[int, List[str]]]:
    with open(path, "rb") as file:
        data = file.read()
    try:
        text = data.decode("utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    header = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(";\t,", key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True)
    rows = []
    try:
        for row in reader:
            rows.append((reader.line_num, [cell.strip() for cell in row]))
    except csv.Error as error:
        raise GsocError("table_unreadable", path=path, reason=str(error)) from error
    return rows


def _sheet_rows(path: str) -> List[Tuple[int, List[str]]]:
    """The first sheet of a workbook."""
    dataset, message = attempt(gdal.OpenEx, path, gdal.OF_VECTOR)
    layer = dataset.GetLayer(0) if dataset is not None else None
    if layer is None:
        raise GsocError("table_unreadable", path=path, reason=message or "no sheet")
    definition = layer.GetLayerDefn()
    count = definition.GetFieldCount()
    rows = [(int(row.GetFID()), [row.GetFieldAsString(place).strip() for place in range(count)]) for row in layer]
    names = [definition.GetFieldDefn(place).GetName().strip() for place in range(count)]
    guessed = names == [f"Field{place + 1}" for place in range(count)]  # GDAL saw no header: it is the first row
    return rows if guessed else [(1, names), *rows]


def _without_empty_end(row: List[str]) -> List[str]:
    end = len(row)
    while end and not row[end - 1]:
        end -= 1
    return row[:end]


def _integers(table: Table, name: str) -> Tuple[int, ...]:
    values = []
    for line, value in zip(table.lines, table.numbers(name)):
        if not value.is_integer():
            raise GsocError("table_not_whole", path=table.path, line=line, column=name, value=value)
        values.append(int(value))
    return tuple(values)


def _codes(table: Table) -> Tuple[int, ...]:
    codes = _integers(table, "code")
    for place, code in enumerate(codes):
        if code in codes[:place]:
            raise GsocError("table_duplicate_code", path=table.path, line=table.lines[place], value=code)
    return codes


def _flags(table: Table, name: str) -> Tuple[bool, ...]:
    flags = []
    for line, text in zip(table.lines, table.column(name)):
        if text.lower() not in _YES + _NO:
            raise GsocError("table_not_flag", path=table.path, line=line, column=name, value=text)
        flags.append(text.lower() in _YES)
    return tuple(flags)


def _coefficients(table: Table, name: str, modelled: Sequence[bool]) -> Tuple[float, ...]:
    """r or k: above 0, and there for every modelled class."""
    values = table.numbers(name)
    for line, value, needed in zip(table.lines, values, modelled):
        if value <= 0 or (needed and math.isnan(value)):
            raise GsocError("table_no_coefficient", path=table.path, line=line, column=name, value=value)
    return tuple(values)


def _monthly(table: Table, name: str, default: Optional[float], shares: bool) -> Tuple[Tuple[float, ...], ...]:
    """Twelve values per class, each 0 to 1; `default` for a class with twelve empty cells; `shares` sum to 1."""
    titles = [f"{name}_{month:02d}" for month in range(1, MONTHS + 1)]
    result = []
    for line, row in zip(table.lines, zip(*(table.numbers(title) for title in titles))):
        if default is not None and all(math.isnan(value) for value in row):
            row = (default,) * MONTHS
        for title, value in zip(titles, row):
            if not 0 <= value <= 1:
                raise GsocError("table_not_0_to_1", path=table.path, line=line, column=title, value=value)
        total = math.fsum(row)
        if shares and abs(total - 1) > SUM_TOLERANCE:
            raise GsocError("table_shares", path=table.path, line=line, columns=f"{titles[0]} .. {titles[-1]}", value=f"{total:.6g}")
        result.append(tuple(value / total for value in row) if shares else row)
    return tuple(result)
