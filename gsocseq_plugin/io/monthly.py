"""A variable's months, whatever the files: NetCDF with a time axis, GeoTIFF stacks whose bands are named, one GeoTIFF per month or year."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from typing import Any, Dict, Iterator, List, Mapping, Sequence, Tuple

import numpy as np
from osgeo import gdal

from ..core.errors import GsocError
from ..core.months import Month, month_of, months_of_years, months_text, year_and_month_of, year_of
from ..core.time_axis import STANDARD, days_in_month
from .grid import Grid, columns_around_the_earth
from .mosaic import Source, sources
from .netcdf import is_netcdf, read_variable
from .raster import open_raster, read_masked

WGS84 = "EPSG:4326"
_WORDS = re.compile("[A-Za-z]+")
_PIECE_ROWS = 64
"""Rows of a file whose bands lie pixel by pixel that are read together, all bands: GDAL decodes all of them for one."""
_LOOKED_AT = 4
"""Files of which a year is read to recognise units and scales: all that are usual, and little of a file for each year."""


@dataclass(frozen=True)
class MonthlyFiles:
    """The months of one variable in one or several files, all on one grid.

    variable: its name; for GeoTIFFs the words in the name of the first band, often none. units: as the files declare them, or empty.
    calendar: of core.time_axis.CALENDARS. grid: north-up, of the whole files. places: what GDAL opens and the band of each month, in order of
    time. paths: the files as given. unsorted: how many months followed a later one in the files.

    It holds a dataset: make one per thread, never share one.
    """

    variable: str
    units: str
    calendar: str
    grid: Grid
    places: Mapping[Month, Tuple[str, int]]
    paths: Tuple[str, ...]
    unsorted: int
    _held: Dict[str, gdal.Dataset] = field(default_factory=dict, repr=False, compare=False)

    @property
    def months(self) -> List[Month]:
        """Year and month of all that is there, in order."""
        return list(self.places)

    @property
    def files(self) -> List[str]:
        """What GDAL opens, each once."""
        return list(dict.fromkeys(path for path, _ in self.places.values()))

    @property
    def first_years(self) -> List[List[Month]]:
        """Twelve months of each of up to _LOOKED_AT files, its first ones, where what they hold is recognised.

        Of files of a few months the first and the last of all.
        """
        by_file: Dict[str, List[Month]] = {}
        for month, (path, _) in self.places.items():
            by_file.setdefault(path, []).append(month)
        years = [months[:12] for months in by_file.values() if len(months) >= 12] or [self.months[:12], self.months[-12:]]
        last = len(years) - 1
        return [years[place] for place in sorted({place * last // (_LOOKED_AT - 1) for place in range(_LOOKED_AT)})]

    def days(self, months: Sequence[Month]) -> np.ndarray:
        """The days of each month in the calendar of the files (months,)."""
        return np.array([days_in_month(self.calendar, month) for month in months], dtype=np.float64)

    def of_years(self, first: int, last: int) -> List[Month]:
        """The months of the years `first` to `last`. Raises GsocError, naming those that are missing."""
        wanted = months_of_years(first, last)
        missing = [month for month in wanted if month not in self.places]
        if missing:
            told = {**self.told(), "count": len(missing)}
            raise GsocError("climate_months_missing", missing=months_text(missing), **told)
        return wanted

    @property
    def covers(self) -> str:
        """The sentence of the catalogue that says what the files cover, filled from `told`."""
        return "climate_covers_sorted" if self.unsorted else "climate_covers"

    def told(self) -> Dict[str, Any]:
        """What the files cover, for a message: path, files, count, first, last, calendar, unsorted."""
        first, last = (f"{year}-{month:02d}" for year, month in (self.months[0], self.months[-1]))
        covered = {"files": len(self.files), "count": len(self.places), "first": first, "last": last}
        return {"path": self.paths[0], **covered, "calendar": self.calendar, "unsorted": self.unsorted}

    def read(self, months: Sequence[Month], row: int, column: int, rows: int, columns: int) -> np.ndarray:
        """A window of `grid` (months, rows, columns), float64, in the units of the files: NaN where there is no data.

        It may reach beyond the edges: NaN there, or the other side of a grid that spans the globe. Raises GsocError.
        """
        out = np.full((len(months), rows, columns), np.nan)
        turn = columns_around_the_earth(self.grid)
        top, bottom = max(row, 0), min(row + rows, self.grid.rows)
        for source in dict.fromkeys(self.places[month][0] for month in months):
            indices = [index for index, month in enumerate(months) if self.places[month][0] == source]
            bands = [self.places[months[index]][1] for index in indices]
            for shift in (-turn, 0, turn) if turn else (0,):
                left, right = max(column, shift), min(column + columns, shift + self.grid.columns)
                if top < bottom and left < right:
                    part = self._part(source, bands, top, left - shift, bottom - top, right - left)
                    out[indices, top - row : bottom - row, left - column : right - column] = part
        return out

    def _part(self, source: str, bands: List[int], row: int, column: int, rows: int, columns: int) -> np.ndarray:
        """A window inside the file, read in the file's own blocks where they hold all bands."""
        dataset = self._dataset(source)
        if dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") != "PIXEL":
            return read_masked(dataset, bands, row, column, rows, columns)
        out = np.empty((len(bands), rows, columns))
        width, height = dataset.GetRasterBand(1).GetBlockSize()
        for top, bottom in _pieces(row, rows, max(height, _PIECE_ROWS // height * height)):
            for left, right in _pieces(column, columns, width):
                piece = read_masked(dataset, bands, top, left, bottom - top, right - left)
                out[:, top - row : bottom - row, left - column : right - column] = piece
        return out

    def _dataset(self, source: str) -> gdal.Dataset:
        """The opened file; the one before is closed."""
        if source not in self._held:
            self._held.clear()
            self._held[source] = open_raster(source, "monthly climate")
        return self._held[source]


def _pieces(start: int, length: int, size: int) -> Iterator[Tuple[int, int]]:
    """From `start` on, cut where multiples of `size` are."""
    stop = start + length
    while start < stop:
        end = min(stop, (start // size + 1) * size)
        yield start, end
        start = end


@dataclass(frozen=True)
class _Stack:
    """One file: what GDAL opens, its grid, the month of each band."""

    source: str
    path: str
    variable: str
    units: str
    calendar: str
    grid: Grid
    months: Tuple[Month, ...]


def open_monthly(paths: Sequence[str], names: Sequence[str] = ()) -> MonthlyFiles:
    """The months in `paths`; tiles of one export count as one file.

    names: what the variable may be called in NetCDF files; without them the files' only one.
    Raises GsocError for a file that cannot be read or is compressed, a variable that is not there, a band without year and month, a
    calendar or unit of time that is not known, a month that two bands have, and files on different grids or in different units.
    """
    stacks = [_netcdf(source.name, names) if is_netcdf(source.files[0]) else _geotiff(source) for source in sources(paths)]
    first = stacks[0]
    places: Dict[Month, Tuple[str, int]] = {}
    owners: Dict[Month, str] = {}
    unsorted = 0
    for stack in stacks:
        _refuse_mixture(first, stack)
        for band, month in enumerate(stack.months, start=1):
            if month in places:
                _refuse_twice(month, owners[month], stack.path)
            unsorted += bool(places) and month < next(reversed(places))
            places[month], owners[month] = (stack.source, band), stack.path
    ordered = dict(sorted(places.items()))
    return MonthlyFiles(first.variable, first.units, first.calendar, first.grid, ordered, tuple(dict.fromkeys(paths)), unsorted)


def _refuse_twice(month: Month, first: str, second: str) -> None:
    text = f"{month[0]}-{month[1]:02d}"
    if first == second:
        raise GsocError("climate_month_repeated", path=first, month=text)
    raise GsocError("climate_month_twice", first=first, second=second, month=text)


def _refuse_mixture(first: _Stack, other: _Stack) -> None:
    """Files of one variable have one grid, one unit and one calendar."""
    if not other.grid.same_as(first.grid):
        raise GsocError("climate_grids", first=first.path, second=other.path)
    for what, one, two in (("units", first.units, other.units), ("calendar", first.calendar, other.calendar)):
        if one != two:
            raise GsocError("climate_files_mixed", first=first.path, second=other.path, what=what, found=one or "-", other=two or "-")


def _netcdf(path: str, names: Sequence[str]) -> _Stack:
    variable = read_variable(path, names)
    dataset = open_raster(variable.source, variable.name)
    if dataset.RasterCount != len(variable.months):
        raise GsocError("climate_bands", path=path, bands=dataset.RasterCount, months=len(variable.months))
    grid = Grid.of(dataset, WGS84 if variable.geographic else None)
    return _Stack(variable.source, path, variable.name, variable.units, variable.calendar, grid, variable.months)


def _geotiff(source: Source) -> _Stack:
    dataset = open_raster(source.path, "monthly climate")
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    names = [band.GetDescription() for band in bands]
    months = tuple(_month_of_band(name, len(names), source.name) for name in names)
    return _Stack(source.path, source.name, " ".join(_WORDS.findall(names[0])), bands[0].GetUnitType(), STANDARD, Grid.of(dataset), months)


def _month_of_band(name: str, bands: int, path: str) -> Month:
    """Year and month by the band's name; the year, or both for a single band, by the file's. Raises GsocError, never counts bands."""
    stem = os.path.splitext(os.path.basename(path))[0]
    month = year_and_month_of(name) or (year_and_month_of(stem) if bands == 1 else None)
    if month is None:
        year, number = year_of(stem), month_of(name)
        if year is None or number is None:
            raise GsocError("climate_band_month", path=path, band=name or "-")
        month = year, number
    return month
