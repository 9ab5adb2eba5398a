"""Climate of CRU TS: monthly series and normals from its NetCDF files of temperature, rain and evapotranspiration.

CRU TS gives potential evapotranspiration in mm per day and rain in mm per month (Harris et al. 2020, Scientific Data 7:109).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Dict, Mapping, Tuple

import numpy as np

from ...core.errors import INFO, GsocError
from ...core.gsocseq.climate_units import Recognised, recognise
from ...core.progress import Progress
from ...io.grid import Grid
from ...io.monthly import MonthlyFiles, open_monthly
from ..checks.findings import Findings
from ..climate_output import CLIMATE_ROLES, OWN, ClimateSource, Years, formula, look_at_years, prepared_climate, write_climate
from ..config import RunConfig
from ..prepare.contract import File, Prepared, PrepareStep, Workplace

VARIABLES = {"tmean": "tmp", "prec": "pre", "pet": "pet"}
"""What CRU calls the variables."""
CALENDAR_DAYS, THIRTY_DAYS = "calendar", "30"
_UNITS = {"tmean": "degrees Celsius, K", "prec": "mm/month, mm/day", "pet": "mm/day, mm/month"}
_UNREAD = np.empty((12, 0))


@dataclass(frozen=True)
class CruRequest:
    """The files of each variable, in one piece or by decade. days: what mm/day is taken times: "calendar" or "30" (as FAO's scripts)."""

    tmp: Tuple[File, ...]
    pre: Tuple[File, ...]
    pet: Tuple[File, ...]
    cells: str = OWN
    days: str = CALENDAR_DAYS


def climate_cru(request: CruRequest, years: Years, grid: Grid, folder: str, progress: Progress) -> Dict[str, str]:
    """Write series and normals of the years first to last around `grid`, or on it; returns the files (`write_climate`).

    Raises GsocError, Cancelled.
    """
    thirty = _thirty_days(request)
    sources = {}
    for variable, files in open_cru(request).items():
        files.of_years(*years)
        unit = unit_of(variable, files)
        progress.log(files.covers, variable=variable, **files.told())
        progress.log("climate_unit", **_told(files, unit, thirty))
        sources[variable] = ClimateSource.of(files, unit.unit, thirty)
    return write_climate(sources, years, grid, request.cells, folder, "climate_cru", progress)


def open_cru(request: CruRequest) -> Mapping[str, MonthlyFiles]:
    """The files by variable. Raises GsocError."""
    return {variable: open_monthly(getattr(request, name), (name,)) for variable, name in VARIABLES.items()}


def unit_of(variable: str, files: MonthlyFiles) -> Recognised:
    """The unit as the files declare it. Raises GsocError for none, and for one that is not known."""
    try:
        return recognise(variable, files.units, _UNREAD, path=files.paths[0])
    except GsocError as error:
        told = {"name": files.variable, "found": files.units or "-", "expected": _UNITS[variable]}
        raise GsocError("climate_units_unknown", path=files.paths[0], **told) from error


def _thirty_days(request: CruRequest) -> bool:
    if request.days not in (CALENDAR_DAYS, THIRTY_DAYS):
        raise GsocError("config_value", field="days", found=request.days, expected=f'"{CALENDAR_DAYS}" or "{THIRTY_DAYS}"')
    return request.days == THIRTY_DAYS


def _told(files: MonthlyFiles, recognised: Recognised, thirty: bool) -> Dict[str, str]:
    wanted = str(recognised.values["wanted"])
    return {"path": files.paths[0], "declared": files.units, "wanted": wanted, "formula": formula(recognised.unit, thirty)}


def run(request: CruRequest, workplace: Workplace, progress: Progress) -> Prepared:
    """The step of a configuration: the years of the spin-up and of the warm-up."""
    return prepared_climate(partial(climate_cru, request), workplace, progress)


def look(request: CruRequest, config: RunConfig, findings: Findings) -> None:
    """Which months and units the files have."""
    where = "prepare.climate_cru"
    thirty = findings.attempt(where, _thirty_days, request)
    known = findings.attempt(where, open_cru, request) or {}
    look_at_years(known, config, where, findings)
    for variable, files in known.items():
        unit = findings.attempt(where, unit_of, variable, files)
        if unit is not None:
            findings.add(INFO, where, "climate_unit", **_told(files, unit, bool(thirty)))


def roles(request: CruRequest) -> Tuple[str, ...]:
    """Temperature, rain and evapotranspiration of both phases."""
    return CLIMATE_ROLES


PREPARE = PrepareStep("climate_cru", CruRequest, run, roles, look)
