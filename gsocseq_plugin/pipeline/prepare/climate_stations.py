"""Monthly values of stations in a table, spread over a grid.

The weight of a station falls with the square of its distance, a straight line through the earth: near places it is that on the ground.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np
from osgeo import osr

from ...core.errors import GsocError
from ...core.gsocseq.climate_units import WANTED, Recognised, recognise
from ...core.months import Month, months_of_years, months_text
from ...core.time_axis import STANDARD, days_in_month
from ...io.grid import Grid, spatial_reference
from ...io.raster import attempt
from ...io.tables import Table, read_table
from ..climate_output import ClimateSource, Years
from ..reader import Window

IDW, NEAREST = "idw", "nearest"
INTERPOLATIONS = {IDW: "inverse distance, power 2", NEAREST: "nearest station"}
_EARTH_METRES = 6371000.0
_CLOSEST = (1.0 / _EARTH_METRES) ** 2
"""A station nearer than 1 m counts as that: its cell has its value."""
_COLUMNS = {"x": ("x", "lon", "longitude"), "y": ("y", "lat", "latitude")}


@dataclass(frozen=True)
class Stations:
    """places (stations, 2): longitude, latitude; values by variable (months, stations) in the order of `months`, NaN where there is none."""

    path: str
    places: np.ndarray
    months: Tuple[Month, ...]
    values: Mapping[str, np.ndarray]


def read_stations(path: str) -> Stations:
    """A table with a row per station and month: x, y (or lon, lat; degrees), year, month, and tmean or tmin and tmax, prec, pet.

    Raises GsocError for columns that are missing, places that are none, months that are none, and a month of a station that is there twice.
    """
    table = read_table(path)
    x, y = (np.array(table.numbers(_column(table, names))) for names in _COLUMNS.values())
    _refuse_places(table, x, y)
    months = _months(table)
    names = [name for name in WANTED if name in [title.lower() for title in table.header]]
    ordered = sorted(set(months))
    places, station = np.unique(np.stack([x, y], axis=1), axis=0, return_inverse=True)
    rows = np.searchsorted(np.array([12 * year + month for year, month in ordered]), [12 * year + month for year, month in months])
    _refuse_twice(table, list(zip(rows.tolist(), station.ravel().tolist())), months)
    values = {}
    for name in names:
        values[name] = np.full((len(ordered), len(places)), np.nan)
        values[name][rows, station.ravel()] = table.numbers(name)
    return Stations(path, places, tuple(ordered), values)


def _column(table: Table, names: Sequence[str]) -> str:
    """The first of the names that the table has; the error names the first."""
    titles = [title.lower() for title in table.header]
    return next((name for name in names if name in titles), names[0])


def _refuse_places(table: Table, x: np.ndarray, y: np.ndarray) -> None:
    for line, east, north in zip(table.lines, x, y):
        if not (-180.0 <= east <= 180.0 and -90.0 <= north <= 90.0):
            raise GsocError("station_place", path=table.path, line=line, x=f"{east:g}", y=f"{north:g}")


def _months(table: Table) -> List[Month]:
    months = []
    for line, year, month in zip(table.lines, table.numbers("year"), table.numbers("month")):
        if not (float(year).is_integer() and month in range(1, 13)):
            raise GsocError("station_month", path=table.path, line=line, year=f"{year:g}", month=f"{month:g}")
        months.append((int(year), int(month)))
    return months


def _refuse_twice(table: Table, cells: List[Tuple[int, int]], months: List[Month]) -> None:
    lines: Dict[Tuple[int, int], int] = {}
    for line, cell, (year, month) in zip(table.lines, cells, months):
        if cell in lines:
            raise GsocError("station_twice", path=table.path, line=line, first=lines[cell], month=f"{year}-{month:02d}")
        lines[cell] = line


def station_unit(stations: Stations, variable: str, setting: Optional[str]) -> Recognised:
    """The unit of a column, by its values or as the user says. Raises GsocError."""
    return recognise(variable, None, stations.values[variable][:12], setting, stations.path)


def stations_by_month(stations: Stations, variable: str, years: Years) -> Tuple[int, int]:
    """The least and the most stations that a month of the years has. Raises GsocError, naming the months, where there is none."""
    known = dict(zip(stations.months, np.isfinite(stations.values[variable]).sum(axis=1)))
    counts = {month: int(known.get(month, 0)) for month in months_of_years(*years)}
    missing = [month for month, count in counts.items() if not count]
    if missing:
        raise GsocError("station_months_missing", path=stations.path, variable=variable, missing=months_text(missing), count=len(missing))
    return min(counts.values()), max(counts.values())


def source_of_stations(stations: Stations, variable: str, unit: Recognised, grid: Grid, interpolation: str) -> ClimateSource:
    """A variable on `grid`, degC or mm/month: of each month those stations that have it."""
    field = _Field(stations.places, grid, interpolation)
    rows = {month: row for row, month in enumerate(stations.months)}

    def read(months: Sequence[Month], window: Window) -> np.ndarray:
        here = stations.values[variable][[rows[month] for month in months]]
        days = np.array([float(days_in_month(STANDARD, month)) for month in months])
        return field.spread(unit.unit.convert(here, days), window)

    rules = {"GSOCSEQ_UNITS": f"{unit.unit.name}: {unit.unit.formula}", "GSOCSEQ_INTERPOLATION": INTERPOLATIONS[interpolation]}
    return ClimateSource(grid, read, (stations.path,), rules)


class _Field:
    """Spreads values of stations over windows of a grid."""

    def __init__(self, places: np.ndarray, grid: Grid, interpolation: str) -> None:
        self._stations, self._grid, self._nearest = _on_the_sphere(places), grid, interpolation == NEAREST
        self._window: Optional[Window] = None

    def spread(self, values: np.ndarray, window: Window) -> np.ndarray:
        """`values` (months, stations), NaN where a station has none, over the window: (months, rows, columns)."""
        if window != self._window:
            self._window, self._cells = window, _on_the_sphere(centres(self._grid, window))
        known = np.isfinite(values)
        total, weights = (np.zeros((len(values), len(self._cells))) for _ in range(2))
        for station, place in enumerate(self._stations):
            weight = 1.0 / np.maximum(((self._cells - place) ** 2).sum(axis=1), _CLOSEST)
            for month in np.flatnonzero(known[:, station]):
                if self._nearest:
                    nearer = weight > weights[month]
                    total[month, nearer], weights[month, nearer] = values[month, station] * weight[nearer], weight[nearer]
                else:
                    total[month] += weight * values[month, station]
                    weights[month] += weight
        return (total / weights).reshape(len(values), window.rows, window.columns)


def _on_the_sphere(places: np.ndarray) -> np.ndarray:
    """Longitude and latitude (n, 2), degrees, as points of the unit sphere (n, 3)."""
    east, north = np.radians(places).T
    return np.stack([np.cos(north) * np.cos(east), np.cos(north) * np.sin(east), np.sin(north)], axis=1)


def centres(grid: Grid, window: Window) -> np.ndarray:
    """Longitude and latitude (cells, 2) of the centres of a window's cells."""
    x, dx, _, y, _, dy = grid.geotransform
    columns = x + dx * (window.column + np.arange(window.columns) + 0.5)
    rows = y + dy * (window.row + np.arange(window.rows) + 0.5)
    centres = np.stack([axis.ravel() for axis in np.meshgrid(columns, rows)], axis=1)
    if grid.is_geographic:
        return centres
    to_degrees = osr.CoordinateTransformation(spatial_reference(grid.crs_wkt), spatial_reference("EPSG:4326"))
    points, _ = attempt(to_degrees.TransformPoints, centres.tolist())
    return np.array(points)[:, :2]
