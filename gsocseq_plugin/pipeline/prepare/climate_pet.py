"""Temperature and evapotranspiration that are computed from other layers of climate, window by window."""

from __future__ import annotations

from typing import Mapping, Optional, Sequence

import numpy as np

from ...core.errors import GsocError
from ...core.gsocseq.evapotranspiration import hargreaves, thornthwaite
from ...core.months import Month, months_of_years
from ...core.time_axis import days_in_month
from ..climate_output import ClimateSource, Years
from ..reader import Window
from .climate_stations import centres

THORNTHWAITE, HARGREAVES = "thornthwaite", "hargreaves"
METHODS = {THORNTHWAITE: "Thornthwaite 1948", HARGREAVES: "Hargreaves & Samani 1985"}
ROUNDED = 0.11
"""degC by which a maximum may be below a minimum: both may be rounded to one decimal."""


def mean_temperature(tmin: ClimateSource, tmax: ClimateSource) -> ClimateSource:
    """(tmin + tmax) / 2. Raises GsocError, also while reading, for a maximum below the minimum."""
    _require_same_cells(tmin, tmax)

    def read(months: Sequence[Month], window: Window) -> np.ndarray:
        low, high = tmin.read(months, window), tmax.read(months, window)
        _refuse_crossing(low, high, months, tmin, tmax)
        return (low + high) / 2.0

    return ClimateSource(tmin.grid, read, tmin.paths + tmax.paths, {**tmin.rules, "GSOCSEQ_TMEAN": "(tmin + tmax) / 2"})


def evapotranspiration(method: str, temperatures: Mapping[str, ClimateSource], years: Years, calendar: str, normals: bool) -> ClimateSource:
    """PET, mm/month: by Thornthwaite from tmean, by Hargreaves from tmin and tmax, and tmean where it is not their middle.

    calendar: of core.time_axis.CALENDARS, for the days of the months. normals: the layers are twelve normals.
    """
    made = _Evapotranspiration(method, temperatures, years, calendar, normals)
    paths = tuple(dict.fromkeys(path for source in temperatures.values() for path in source.paths))
    return ClimateSource(made.grid, made.read, paths, {"GSOCSEQ_PET": METHODS[method]})


class _Evapotranspiration:
    """Reads PET; what belongs to a window (latitudes, normals) is kept while it is read year by year."""

    def __init__(self, method: str, temperatures: Mapping[str, ClimateSource], years: Years, calendar: str, normals: bool) -> None:
        self._method, self._sources, self._years, self._calendar, self._are_normals = method, temperatures, years, calendar, normals
        _require_same_cells(*temperatures.values())
        self.grid = next(iter(temperatures.values())).grid
        self._window: Optional[Window] = None

    def read(self, months: Sequence[Month], window: Window) -> np.ndarray:
        """PET (months, rows, columns) of whole years."""
        if window != self._window:
            self._window = window
            self._latitudes = centres(self.grid, window)[:, 1]
            self._normals = self._normals_of(window) if self._method == THORNTHWAITE else None
        values = {name: source.read(months, window).reshape(len(months), -1) for name, source in self._sources.items()}
        if self._normals is not None:
            pet = thornthwaite(values["tmean"], self._normals, self._latitudes, self._days(months))
        else:
            _refuse_crossing(values["tmin"], values["tmax"], months, self._sources["tmin"], self._sources["tmax"])
            tmean = values.get("tmean", (values["tmin"] + values["tmax"]) / 2.0)
            pet = hargreaves(values["tmin"], values["tmax"], tmean, self._latitudes, self._days(months))
        return pet.reshape(len(months), window.rows, window.columns)

    def _normals_of(self, window: Window) -> np.ndarray:
        """The normals (12, cells) of temperature over the years, from which the heat index comes."""
        first, last = self._years
        last = first if self._are_normals else last
        years = (self._sources["tmean"].read(months_of_years(year, year), window).reshape(12, -1) for year in range(first, last + 1))
        return sum(years, np.zeros(1)) / (last - first + 1)

    def _days(self, months: Sequence[Month]) -> np.ndarray:
        every = range(self._years[0], self._years[1] + 1)
        if self._are_normals:
            return np.array([np.mean([days_in_month(self._calendar, (year, month)) for year in every]) for _, month in months])
        return np.array([float(days_in_month(self._calendar, month)) for month in months])


def _require_same_cells(first: ClimateSource, *others: ClimateSource) -> None:
    for other in others:
        if not other.grid.same_as(first.grid):
            raise GsocError("climate_grids", first=first.paths[0], second=other.paths[0])


def _refuse_crossing(low: np.ndarray, high: np.ndarray, months: Sequence[Month], tmin: ClimateSource, tmax: ClimateSource) -> None:
    """Raise GsocError when a maximum is below its minimum by more than rounding."""
    below = low - high
    wrong = below > ROUNDED
    if wrong.any():
        year, month = months[int(np.argmax(wrong.reshape(len(months), -1).any(axis=1)))]
        told = {"month": f"{year}-{month:02d}" if year else f"{month:02d}", "count": int(wrong.sum()), "most": f"{np.nanmax(below):.4g}"}
        raise GsocError("climate_tmax_below_tmin", tmin=tmin.paths[0], tmax=tmax.paths[0], **told)
