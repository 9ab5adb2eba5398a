"""Monthly climate of any origin: rasters of every kind, or a table of stations, to monthly series and normals in degC and mm/month."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Dict, Mapping, Optional, Tuple

from ...core.errors import INFO, Compound, GsocError
from ...core.gsocseq.climate_units import TEMPERATURES, WANTED, Recognised
from ...core.progress import Progress
from ...core.time_axis import STANDARD
from ...io.grid import Grid
from ...io.monthly import MonthlyFiles
from ..checks.findings import Findings
from ..climate_output import CLIMATE_ROLES, OWN, ClimateSource, Years, look_at_years, prepared_climate, write_climate
from ..config import RunConfig
from ..prepare.climate_files import is_normals, open_variable, refuse_shared, source_of_files, unit_of_files
from ..prepare.climate_pet import HARGREAVES, METHODS, THORNTHWAITE, evapotranspiration, mean_temperature
from ..prepare.climate_stations import (
    IDW,
    INTERPOLATIONS,
    Stations,
    read_stations,
    source_of_stations,
    station_unit,
    stations_by_month,
)
from ..prepare.contract import File, Prepared, PrepareStep, Workplace


@dataclass(frozen=True)
class LayersRequest:
    """The files of each variable (stacks, a file for each month or year, NetCDF; or twelve normals), or a table of stations.

    tmean, or tmin and tmax; without pet it is computed: pet_method "hargreaves" (default where tmin and tmax are given) or
    "thornthwaite". first: the year of the first band where names tell no year. units_*: the unit where it is not recognised.
    interpolation: of stations, "idw" or "nearest". cells: "own" or "grid".
    """

    prec: Tuple[File, ...] = ()
    tmean: Tuple[File, ...] = ()
    tmin: Tuple[File, ...] = ()
    tmax: Tuple[File, ...] = ()
    pet: Tuple[File, ...] = ()
    stations: Optional[File] = None
    first: Optional[int] = None
    units_prec: Optional[str] = None
    units_tmean: Optional[str] = None
    units_tmin: Optional[str] = None
    units_tmax: Optional[str] = None
    units_pet: Optional[str] = None
    pet_method: Optional[str] = None
    interpolation: str = IDW
    cells: str = OWN

    def setting(self, variable: str) -> Optional[str]:
        """The unit that the user says a variable has."""
        return getattr(self, f"units_{variable}")


def climate_layers(request: LayersRequest, years: Years, grid: Grid, folder: str, progress: Progress) -> Dict[str, str]:
    """Write series and normals of the years first to last around `grid`, or on it (`write_climate`); of normals no series.

    Raises GsocError, Cancelled.
    """
    if request.stations:
        return _from_stations(request, years, grid, folder, progress)
    files = open_layers(request)
    method = pet_method(request, files)
    normals = any(is_normals(one) for one in files.values())
    sources = {}
    for variable, one in files.items():
        if normals:
            progress.log("climate_normals_taken", path=one.paths[0], variable=variable, first=years[0], last=years[1])
        else:
            one.of_years(*years)
            progress.log(one.covers, variable=variable, **one.told())
        unit = unit_of_files(one, variable, request.setting(variable), grid)
        progress.log(unit.key, path=one.paths[0], **unit.values)
        sources[variable] = source_of_files(one, unit.unit, years)
    calendar = next(one.calendar for variable, one in files.items() if variable in TEMPERATURES)
    complete = _completed(sources, method, years, calendar, normals, progress)
    return write_climate(complete, years, grid, request.cells, folder, "climate_layers", progress, normals)


def open_layers(request: LayersRequest) -> Mapping[str, MonthlyFiles]:
    """The files by variable. Raises GsocError, also for a request that lacks a variable or mixes normals with series."""
    given = {variable: getattr(request, variable) for variable in WANTED if getattr(request, variable)}
    _require(given)
    files = {variable: open_variable(paths, variable, request.first) for variable, paths in given.items()}
    refuse_shared(files)
    kinds = {variable: "normals" if is_normals(one) else "series" for variable, one in files.items()}
    if len(set(kinds.values())) > 1:
        raise GsocError("climate_normals_mixed", found=Compound.of(Compound.of(kind, " ") for kind in kinds.items()))
    return files


def _require(given: Mapping[str, object]) -> None:
    """Raise GsocError unless rain and temperature are among the variables given."""
    if "prec" not in given or not ("tmean" in given or {"tmin", "tmax"} <= set(given)):
        found = ", ".join(given) or "-"
        raise GsocError("climate_input_missing", found=found, missing="tmean (or tmin and tmax)" if "prec" in given else "prec")


def pet_method(request: LayersRequest, given: Mapping[str, object]) -> Optional[str]:
    """How PET is computed; None where it is given. Raises GsocError for a method that cannot be had."""
    method = request.pet_method or None
    if method is not None and method not in METHODS:
        raise GsocError("config_value", field="pet_method", found=method, expected=", ".join(METHODS))
    if "pet" in given:
        if method is not None:
            raise GsocError("climate_pet_twice", method=method)
        return None
    both = {"tmin", "tmax"} <= set(given)
    if method == HARGREAVES and not both:
        raise GsocError("climate_hargreaves", found=", ".join(given))
    return method or (HARGREAVES if both else THORNTHWAITE)


def _completed(
    sources: Mapping[str, ClimateSource], method: Optional[str], years: Years, calendar: str, normals: bool, progress: Progress
) -> Dict[str, ClimateSource]:
    """tmean, prec and pet: those given, the others computed."""
    extremes = {name: sources[name] for name in ("tmin", "tmax") if name in sources}
    tmean = sources.get("tmean") or mean_temperature(extremes["tmin"], extremes["tmax"])
    if "tmean" not in sources:
        progress.log("climate_tmean_computed")
    if method is None:
        return {"tmean": tmean, "prec": sources["prec"], "pet": sources["pet"]}
    progress.log("climate_pet_computed", method=METHODS[method])
    needed = {"tmean": tmean} if method == THORNTHWAITE else {**extremes, **({"tmean": tmean} if "tmean" in sources else {})}
    return {"tmean": tmean, "prec": sources["prec"], "pet": evapotranspiration(method, needed, years, calendar, normals)}


def _from_stations(request: LayersRequest, years: Years, grid: Grid, folder: str, progress: Progress) -> Dict[str, str]:
    """The same from a table of stations."""
    stations, units, method = open_stations(request)
    progress.log("station_count", path=stations.path, count=len(stations.places), way=INTERPOLATIONS[request.interpolation])
    if len(stations.places) == 1:
        progress.log("station_single", path=stations.path)
    sources = {}
    for variable, unit in units.items():
        fewest, most = stations_by_month(stations, variable, years)
        progress.log("station_months", path=stations.path, variable=variable, first=years[0], last=years[1], fewest=fewest, most=most)
        progress.log(unit.key, path=stations.path, **unit.values)
        sources[variable] = source_of_stations(stations, variable, unit, grid, request.interpolation)
    complete = _completed(sources, method, years, STANDARD, False, progress)
    return write_climate(complete, years, grid, request.cells, folder, "climate_layers", progress)


def open_stations(request: LayersRequest) -> Tuple[Stations, Dict[str, Recognised], Optional[str]]:
    """The table, the units of its variables, and how PET is computed. Raises GsocError."""
    if request.interpolation not in INTERPOLATIONS:
        raise GsocError("config_value", field="interpolation", found=request.interpolation, expected=", ".join(INTERPOLATIONS))
    if any(getattr(request, variable) for variable in WANTED):
        raise GsocError("climate_two_sources", path=request.stations)
    stations = read_stations(str(request.stations))
    _require(stations.values)
    method = pet_method(request, stations.values)
    return stations, {name: station_unit(stations, name, request.setting(name)) for name in stations.values}, method


def run(request: LayersRequest, workplace: Workplace, progress: Progress) -> Prepared:
    """The step of a configuration: the years of the spin-up and of the warm-up."""
    _refuse_normals(request)
    return prepared_climate(partial(climate_layers, request), workplace, progress)


def _refuse_normals(request: LayersRequest) -> Mapping[str, MonthlyFiles]:
    """The files. Raises GsocError for normals: the warm-up of a configuration needs a series."""
    files = {} if request.stations else open_layers(request)
    for one in files.values():
        if is_normals(one):
            raise GsocError("climate_normals_only", path=one.paths[0])
    return files


def look(request: LayersRequest, config: RunConfig, findings: Findings) -> None:
    """Which months and units the files have, and how PET is computed."""
    where = "prepare.climate_layers"
    if request.stations:
        _look_at_stations(request, config, where, findings)
        return
    files = findings.attempt(where, _refuse_normals, request)
    if files is None:
        return
    look_at_years(files, config, where, findings)
    for variable, one in files.items():
        unit = findings.attempt(where, unit_of_files, one, variable, request.setting(variable), None)
        if unit is not None:
            findings.add(INFO, where, unit.key, path=one.paths[0], **unit.values)
    _tell_method(findings.attempt(where, pet_method, request, files), where, findings)


def _look_at_stations(request: LayersRequest, config: RunConfig, where: str, findings: Findings) -> None:
    known = findings.attempt(where, open_stations, request)
    if known is None:
        return
    stations, units, method = known
    findings.add(INFO, where, "station_count", path=stations.path, count=len(stations.places), way=INTERPOLATIONS[request.interpolation])
    for variable, unit in units.items():
        findings.add(INFO, where, unit.key, path=stations.path, **unit.values)
        for years in dict.fromkeys((config.spin_up_years_range, config.warm_up_years_range)):
            findings.attempt(where, stations_by_month, stations, variable, years)
    _tell_method(method, where, findings)


def _tell_method(method: Optional[str], where: str, findings: Findings) -> None:
    if method is not None:
        findings.add(INFO, where, "climate_pet_computed", method=METHODS[method])


def roles(request: LayersRequest) -> Tuple[str, ...]:
    """Temperature, rain and evapotranspiration of both phases."""
    return CLIMATE_ROLES


PREPARE = PrepareStep("climate_layers", LayersRequest, run, roles, look)
