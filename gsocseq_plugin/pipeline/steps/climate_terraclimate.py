"""Climate of TerraClimate: monthly series and normals from exports of Earth Engine or from its NetCDF files.

TerraClimate has the means of the daily extremes, of which the mean temperature is taken (Abatzoglou et al. 2018, Scientific Data 5:170191).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any, Dict, Mapping, Sequence, Tuple

import numpy as np

from ...core.errors import INFO, GsocError
from ...core.gsocseq.climate_units import WANTED, Unit
from ...core.months import Month
from ...core.progress import Progress
from ...io.grid import Grid
from ...io.monthly import MonthlyFiles, open_monthly
from ..checks.findings import Findings
from ..climate_output import CLIMATE_ROLES, OWN, ClimateSource, Years, look_at_years, prepared_climate, write_climate
from ..config import RunConfig
from ..prepare.climate_files import refuse_shared
from ..prepare.contract import File, Prepared, PrepareStep, Workplace
from ..prepare.terraclimate_scale import AUTO, EXTREME, Scale, scale_of
from ..reader import Window

NAMES = {"tmax": ("tmax", "tmmx"), "tmin": ("tmin", "tmmn"), "ppt": ("ppt", "pr"), "pet": ("pet",)}
"""What the NetCDF files and Earth Engine call the variables."""
ROUNDING = 0.1
"""degC by which tmax may lie below tmin: each is rounded to tenths, and resampled exports add as much."""
_RAIN = Unit("mm/month")


@dataclass(frozen=True)
class TerraClimateRequest:
    """The files of each variable. scale, of temperature and evapotranspiration: "raw" (tenths), "units", or "auto" (recognised)."""

    tmax: Tuple[File, ...]
    tmin: Tuple[File, ...]
    ppt: Tuple[File, ...]
    pet: Tuple[File, ...]
    scale: str = AUTO
    cells: str = OWN


def climate_terraclimate(request: TerraClimateRequest, years: Years, grid: Grid, folder: str, progress: Progress) -> Dict[str, str]:
    """Write series and normals of the years first to last around `grid`, or on it; returns the files (`write_climate`).

    Raises GsocError, Cancelled.
    """
    files = open_terraclimate(request)
    scales = {}
    for variable, months in files.items():
        months.of_years(*years)
        progress.log(months.covers, variable=variable, **months.told())
    for variable in ("tmax", "tmin", "pet"):
        scales[variable] = scale_of(variable, files[variable], request.scale)
        progress.log(scales[variable].key, **_told(variable, files[variable], scales[variable]))
    temperature = _Temperature(files["tmax"], files["tmin"], scales["tmax"].unit, scales["tmin"].unit)
    sources = {
        "tmean": temperature.source(),
        "prec": ClimateSource.of(files["ppt"], _RAIN),
        "pet": ClimateSource.of(files["pet"], scales["pet"].unit),
    }
    written = write_climate(sources, years, grid, request.cells, folder, "climate_terraclimate", progress)
    if temperature.touching:
        progress.log("terraclimate_touching", count=temperature.touching, most=ROUNDING)
    return written


class _Temperature:
    """The mean of the highest and the lowest; counts where they touch by rounding, and refuses what cannot be."""

    def __init__(self, tmax: MonthlyFiles, tmin: MonthlyFiles, tmax_unit: Unit, tmin_unit: Unit) -> None:
        if not tmax.grid.same_as(tmin.grid):
            raise GsocError("climate_grids", first=tmax.paths[0], second=tmin.paths[0])
        self._tmax, self._tmin = ClimateSource.of(tmax, tmax_unit), ClimateSource.of(tmin, tmin_unit)
        self._rules = {"GSOCSEQ_UNITS": f"(tmax {tmax_unit.formula} + tmin {tmin_unit.formula}) / 2"}
        self.touching = 0

    def source(self) -> ClimateSource:
        """The mean temperature; not kept here, so that the files are closed when nobody reads them any more."""
        return ClimateSource(self._tmax.grid, self._read, (*self._tmax.paths, *self._tmin.paths), self._rules)

    def _read(self, months: Sequence[Month], window: Window) -> np.ndarray:
        tmax, tmin = self._tmax.read(months, window), self._tmin.read(months, window)
        crossed = tmax < tmin - ROUNDING * (1.0 + 1e-6)
        if crossed.any():
            first, place = self._first(crossed, months, window)
            told = {"count": int(crossed[first[0]].sum()), "tmax": f"{tmax[first]:.4g}", "tmin": f"{tmin[first]:.4g}"}
            raise GsocError("terraclimate_crossed", **told, **place)
        self.touching += int((tmax < tmin).sum())
        mean = (tmax + tmin) / 2.0
        extreme = np.abs(mean) > EXTREME
        if extreme.any():
            first, place = self._first(extreme, months, window)
            raise GsocError("terraclimate_temperature", found=f"{mean[first]:.4g}", **place)
        return mean

    def _first(self, found: np.ndarray, months: Sequence[Month], window: Window) -> Tuple[Tuple[int, ...], Dict[str, str]]:
        """Where `found` is first true, as an index and in words."""
        month, row, column = (int(axis[0]) for axis in np.nonzero(found))
        x, dx, _, y, _, dy = self._tmax.grid.geotransform
        at = {"x": f"{x + dx * (window.column + column + 0.5):.6g}", "y": f"{y + dy * (window.row + row + 0.5):.6g}"}
        return (month, row, column), {"path": self._tmax.paths[0], "month": "{}-{:02d}".format(*months[month]), **at}


def open_terraclimate(request: TerraClimateRequest) -> Mapping[str, MonthlyFiles]:
    """The files by variable. Raises GsocError, also for files of another variable by the names of their bands."""
    files = {}
    for variable, names in NAMES.items():
        files[variable] = open_monthly(getattr(request, variable), names)
        others = {name for other in NAMES.values() if other is not names for name in other}
        if files[variable].variable.lower() in others:
            told = {"found": files[variable].variable, "wanted": " / ".join(names)}
            raise GsocError("climate_other_variable", path=files[variable].paths[0], **told)
    refuse_shared(files)
    return files


def _told(variable: str, files: MonthlyFiles, scale: Scale) -> Dict[str, Any]:
    return {"path": files.paths[0], "variable": variable, "wanted": WANTED[variable], "formula": scale.unit.formula, **scale.values}


def run(request: TerraClimateRequest, workplace: Workplace, progress: Progress) -> Prepared:
    """The step of a configuration: the years of the spin-up and of the warm-up."""
    return prepared_climate(partial(climate_terraclimate, request), workplace, progress)


def look(request: TerraClimateRequest, config: RunConfig, findings: Findings) -> None:
    """Which months the files have, and on which scale they are."""
    where = "prepare.climate_terraclimate"
    known = findings.attempt(where, open_terraclimate, request) or {}
    look_at_years(known, config, where, findings)
    for variable in ("tmax", "tmin", "pet"):
        scale = findings.attempt(where, scale_of, variable, known[variable], request.scale) if known else None
        if scale is not None:
            findings.add(INFO, where, scale.key, **_told(variable, known[variable], scale))


def roles(request: TerraClimateRequest) -> Tuple[str, ...]:
    """Temperature, rain and evapotranspiration of both phases."""
    return CLIMATE_ROLES


PREPARE = PrepareStep("climate_terraclimate", TerraClimateRequest, run, roles, look)
