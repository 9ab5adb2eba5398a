"""Monthly rasters of any origin: their months, or twelve normals, and their unit."""

from __future__ import annotations

import os
import re
from typing import Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ...core.errors import GsocError
from ...core.gsocseq.climate_units import Recognised, Unit, recognise
from ...core.months import Month, month_of, months_of_years
from ...core.time_axis import STANDARD, days_in_month
from ...io.grid import Grid
from ...io.monthly import MonthlyFiles, open_monthly
from ...io.raster import LayerRef, band_names, open_raster
from ..climate_output import ClimateSource, Years, own_window
from ..reader import Window

NAMES = {
    "tmean": ("tmean", "tmp", "tas", "t2m", "tavg", "tm", "temp", "temperature"),
    "tmin": ("tmin", "tmn", "tmmn", "tasmin", "mn2t"),
    "tmax": ("tmax", "tmx", "tmmx", "tasmax", "mx2t"),
    "prec": ("prec", "pre", "ppt", "pr", "precip", "precipitation", "tp", "rain"),
    "pet": ("pet", "eto", "et0", "evspsblpot", "pev", "potevap"),
}
"""What the variables are called in NetCDF files; a file with one variable may call it as it likes."""
_ANY_TEMPERATURE = ("temp", "temperature")
"""Names that lowest and highest temperatures may have too."""
NORMAL_YEAR = 0
"""Stands for the year of normals, which belong to none."""
_NUMBER = re.compile(r"\d+")
_PLACES, _BLOCK = 3, 32
"""So many blocks of so many cells along each side are looked at to recognise a unit."""


def open_variable(paths: Sequence[str], variable: str, first: Optional[int]) -> MonthlyFiles:
    """The months of `variable` in `paths`. Where band and file names tell no year: the months from January of the year `first` on, or,
    without it, twelve normals (of NORMAL_YEAR). Raises GsocError, also for files of another variable by the names in them.
    """
    try:
        files = _dated(paths, variable)
    except GsocError as error:
        if error.key != "climate_band_month":
            raise
        files = _undated(paths, variable, first, error)
    found = files.variable.lower()
    if found not in _ANY_TEMPERATURE and any(found in names for other, names in NAMES.items() if other != variable):
        raise GsocError("climate_other_variable", path=paths[0], found=files.variable, wanted=" / ".join(NAMES[variable]))
    return files


def _dated(paths: Sequence[str], variable: str) -> MonthlyFiles:
    """By the names that the variable usually has, else the files' only one."""
    try:
        return open_monthly(paths, NAMES[variable])
    except GsocError as error:
        if error.key != "climate_variable":
            raise
    return open_monthly(paths)


def refuse_shared(files: Mapping[str, MonthlyFiles]) -> None:
    """Raise GsocError when two variables are read from the same band of a file: one of them was meant to be another file."""
    owners: Dict[Tuple[str, int], str] = {}
    for variable, one in files.items():
        for path, band in one.places.values():
            other = owners.setdefault((path, band), variable)
            if other != variable:
                raise GsocError("climate_file_shared", path=path, first=other, second=variable)


def is_normals(files: MonthlyFiles) -> bool:
    """Whether the files hold twelve normals."""
    return files.months[0][0] == NORMAL_YEAR


def _undated(paths: Sequence[str], variable: str, first: Optional[int], error: GsocError) -> MonthlyFiles:
    """Bands whose names hold no year, in the order of files (`_in_order`) and bands, or of the months in their names."""
    paths = _in_order(paths, error)
    dataset = open_raster(paths[0], variable)
    grid, units = Grid.of(dataset), dataset.GetRasterBand(1).GetUnitType()
    bands: List[Tuple[str, int]] = []
    names: List[str] = []
    for path in paths:
        if not Grid.of(open_raster(path, variable)).same_as(grid):
            raise GsocError("climate_grids", first=paths[0], second=path)
        here = band_names(LayerRef(path))
        bands += [(path, band) for band in range(1, len(here) + 1)]
        names += here
    if len(bands) % 12 or (first is None and len(bands) != 12):
        raise error
    years = NORMAL_YEAR if first is None else first
    months = months_of_years(years, years + len(bands) // 12 - 1)
    told = [month_of(name) for name in names]
    if len(bands) == 12 and set(told) == set(range(1, 13)):
        months = [(years, month or 0) for month in told]
    elif None not in told and told != [month for _, month in months]:
        raise GsocError("climate_undated_order", path=paths[0], names=", ".join(names[:4]))
    return MonthlyFiles("", units, STANDARD, grid, dict(sorted(zip(months, bands))), tuple(paths), 0)


def _in_order(paths: Sequence[str], error: GsocError) -> List[str]:
    """Files by the only number in which their names differ, so that 2 comes before 10; else by the month that their names tell; else as given.

    Raises `error` when several numbers differ: which of them counts the months is not known.
    """
    stems = [os.path.splitext(os.path.basename(path))[0] for path in paths]
    numbers = [[int(number) for number in _NUMBER.findall(stem)] for stem in stems]
    differing = [values for values in zip(*numbers) if len(set(values)) > 1]
    if len({len(values) for values in numbers}) > 1 or len(differing) > 1:
        raise error
    keys = differing[0] if differing else [month_of(stem) for stem in stems]
    return list(paths) if None in keys else [path for _, path in sorted(zip(keys, paths), key=lambda pair: pair[0])]


def source_of_files(files: MonthlyFiles, unit: Unit, years: Years) -> ClimateSource:
    """A variable in degC or mm/month. Normals are the same in every year; their days are the mean of those of `years`."""
    if not is_normals(files):
        return ClimateSource.of(files, unit)
    every = range(years[0], years[1] + 1)
    lengths = {month: float(np.mean([days_in_month(files.calendar, (year, month)) for year in every])) for month in range(1, 13)}

    def read(months: Sequence[Month], window: Window) -> np.ndarray:
        values = files.read([(NORMAL_YEAR, month) for _, month in months], *window.place)
        return unit.convert(values, np.array([lengths[month] for _, month in months]))

    return ClimateSource(files.grid, read, files.paths, {"GSOCSEQ_UNITS": f"{unit.name}: {unit.formula}"})


def unit_of_files(files: MonthlyFiles, variable: str, setting: Optional[str], grid: Optional[Grid]) -> Recognised:
    """The unit, by what the files say of it and by a year's values of each around `grid` (None: anywhere).

    Raises GsocError, also for files in different units.
    """
    years = files.first_years
    found = [recognise(variable, files.units, _some_values(files, months, grid), setting, files.places[months[0]][0]) for months in years]
    for months, other in zip(years, found):
        if other.unit != found[0].unit:
            first, second = files.places[years[0][0]][0], files.places[months[0]][0]
            both = {"found": found[0].unit.name, "other": other.unit.name}
            raise GsocError("climate_files_mixed", first=first, second=second, what="units", **both)
    return found[0]


def _some_values(files: MonthlyFiles, months: Sequence[Month], grid: Optional[Grid]) -> np.ndarray:
    """Values (months, cells) of some months, in blocks spread over the window that the grid needs."""
    window = Window(0, 0, files.grid.rows, files.grid.columns)
    if grid is not None:
        window = own_window(ClimateSource(files.grid, lambda months, window: np.empty(0), files.paths), grid)
    blocks = []
    for row, rows in _parts(window.row, window.rows):
        for column, columns in _parts(window.column, window.columns):
            blocks.append(files.read(months, row, column, rows, columns).reshape(len(months), -1))
    return np.concatenate(blocks, axis=1)


def _parts(start: int, length: int) -> List[Tuple[int, int]]:
    """Up to _PLACES stretches of up to _BLOCK cells: all of a short side, else at both ends and in the middle."""
    if length <= _PLACES * _BLOCK:
        return [(start, length)]
    return [(start + place * (length - _BLOCK) // (_PLACES - 1), _BLOCK) for place in range(_PLACES)]
