"""Totals as files: a table (CSV), a workbook (XLSX), and the zones' polygons with their totals (GeoPackage).

The names and remarks in them are English wherever they are written: other programs look for them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Iterable, List, Optional

from ...core.errors import sentence
from ...core.gsocseq.product_kinds import ASR, FINAL, RSR, kind_of, scenario_of
from ...core.gsocseq.products import T0_MAP
from ...io.atomic import Batch, one_batch, probe_outputs, write_text
from ...io.joined import require_geopackage, write_joined
from ...io.tables import write_table
from ...io.workbook import Sheet, require_workbook, write_workbook
from .maps import Column
from .result import ADOPTED, TotalRow, Totals

HEADER = {
    "zone": str,
    "land use": int,
    "class": str,
    "map": str,
    "part": str,
    "area (ha)": float,
    "cells": int,
    "mean": float,
    "unit of the mean": str,
    "total (Mt C or Mt C/yr)": float,
    "total (Mt CO2e or Mt CO2e/yr)": float,
    "half-width, independent (Mt C or Mt C/yr)": float,
    "half-width, correlated (Mt C or Mt C/yr)": float,
    "remark": str,
}
"""The columns of table and workbook, with their types."""
_PREFIX = {FINAL: "soc", ASR: "asr", RSR: "rsr"}


@dataclass(frozen=True)
class TotalsFiles:
    """Where to write; None for what is not wanted. page: for the browser, which somebody else makes."""

    table: Optional[str] = None
    workbook: Optional[str] = None
    layer: Optional[str] = None
    page: Optional[str] = None

    def probe(self, inputs: Iterable[str]) -> None:
        """Raise GsocError for a file that could not be written, has another ending than it must have, or is an input."""
        if self.workbook:
            require_workbook(self.workbook)
        if self.layer:
            require_geopackage(self.layer)
        probe_outputs([path for path in (self.table, self.workbook, self.layer, self.page) if path], inputs)

    def write(self, totals: Totals, zones: Optional[str], field: Optional[str], page: str = "") -> None:
        """Write the files, all or none; the layer only where zones are polygons. page: what stands in it. Raises GsocError."""
        remarks = _remarks(totals)
        with one_batch() as batch:
            if self.table:
                write_table(self.table, list(HEADER), [_cells(row, remarks) for row in totals.rows], batch)
            if self.workbook:
                write_workbook(self.workbook, _sheets(totals, remarks), batch)
            if self.layer and zones and field:
                _write_layer(self.layer, totals, zones, field, batch)
            if self.page:
                write_text(self.page, page, batch)


def layer_columns(row: TotalRow) -> Dict[str, Any]:
    """What a row gives the zones' layer, by name of the column.

    The names begin with t0, soc_bau, asr_ssm1, rsr_ssm2, rsr_ssm2_adopted ...; then _mean (t C/ha or t C/ha/yr), _mt (Mt C or Mt C/yr),
    for rates _co2e (Mt CO2e/yr), and the half-widths of the total _ind (independent) and _cor (correlated), as _mt. area_ha: of T0.
    """
    kind = kind_of(row.stem)
    name = "t0" if row.stem == T0_MAP else f"{_PREFIX[kind]}_{scenario_of(row.stem).lower()}"
    name += "_adopted" if row.part == ADOPTED else ""
    columns: Dict[str, Any] = {"area_ha": row.area_ha} if row.stem == T0_MAP else {}
    columns.update({f"{name}_mean": row.mean, f"{name}_mt": row.total})
    if kind in (ASR, RSR):
        columns[f"{name}_co2e"] = row.co2e
    return {**columns, f"{name}_ind": row.half_width_independent, f"{name}_cor": row.half_width_correlated}


def _write_layer(path: str, totals: Totals, zones: str, field: str, batch: Batch) -> None:
    """The zones' polygons with the totals of all classes."""
    columns = list(dict.fromkeys(name for row in totals.rows for name in layer_columns(row)))
    values: Dict[str, Dict[str, Any]] = {}
    for row in totals.rows:
        if row.zone and row.land_use is None:
            values.setdefault(row.zone, {}).update(layer_columns(row))
    rows = {zone: [given.get(column) for column in columns] for zone, given in values.items()}
    write_joined(path, zones, field, columns, rows, batch)


def _remarks(totals: Totals) -> Dict[str, str]:
    """What is said of single maps, by name of the band."""
    return {values["map"]: sentence(key, values) for key, values in totals.notes if "map" in values}


def _cells(row: TotalRow, remarks: Dict[str, str]) -> List[Any]:
    """A row of the table; empty for what is not there."""
    cells = [row.zone, row.land_use, row.land_use_name, row.stem, row.part, row.area_ha, row.cells, row.mean, row.unit, row.total, row.co2e]
    halves = (row.half_width_independent, row.half_width_correlated)
    told = ["" if cell is None else cell for cell in cells] + ["" if half != half else half for half in halves]
    return [*told, remarks.get(Column(row.stem, row.part).band, "")]


def _sheets(totals: Totals, remarks: Dict[str, str]) -> List[Sheet]:
    """The sheets of the workbook; only those that have rows."""
    every = {
        "By land use": [row for row in totals.rows if not row.zone and row.land_use is not None],
        "By zone": [row for row in totals.rows if row.zone and row.land_use is None],
        "Zone x land use": [row for row in totals.rows if row.zone and row.land_use is not None],
        "All": [row for row in totals.rows if not row.zone and row.land_use is None],
    }
    header, types = list(HEADER), list(HEADER.values())
    return [
        Sheet(name, header, types, [[None if cell == "" else cell for cell in _cells(row, remarks)] for row in rows])
        for name, rows in every.items()
        if rows
    ]
