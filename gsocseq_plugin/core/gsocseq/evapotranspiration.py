"""Potential evapotranspiration from temperature and latitude, for where no layer of it is at hand.

Sources: Thornthwaite 1948, An approach toward a rational classification of climate, Geographical Review 38; Hargreaves & Samani 1985,
Reference crop evapotranspiration from temperature; Allen et al. 1998, FAO Irrigation and Drainage Paper 56 (FAO-56), for the sun.
"""

from __future__ import annotations

from typing import Callable

import numpy as np

from .climate import sum_rows

MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
SOLAR_CONSTANT = 0.0820
"""MJ/m2/min (FAO-56, eq. 21)."""
MM_PER_MJ = 0.408
"""mm of water that 1 MJ/m2 evaporates (FAO-56, eq. 20)."""

# Thornthwaite 1948, fig. 13: mm in a month of 30 days of 12 hours for 26.5, 27.0 .. 38.0 degC, whatever the heat index; no more beyond.
_HOT = 26.5
_HOT_MM = (
    *(135.0, 139.5, 143.7, 147.8, 151.7, 155.4, 158.9, 162.1, 165.2, 168.0, 170.7, 173.1),
    *(175.3, 177.2, 179.0, 180.5, 181.8, 182.9, 183.7, 184.3, 184.7, 184.9, 185.0, 185.0),
)
_HOT_DEGREES = _HOT + 0.5 * np.arange(len(_HOT_MM))
_COLD_INDEX = 20.0
"""Heat index below which the equation leaves the figure, whose lines all meet at 26.5 degC and 135 mm, and ends at infinity for a place that
never thaws; there the line to that point is taken. At 20 both agree to 0.01 %, at 10 to 5 %."""


def thornthwaite(tmean: np.ndarray, normals: np.ndarray, latitude: np.ndarray, days: np.ndarray) -> np.ndarray:
    """PET (12*years, n), mm/month, by Thornthwaite 1948.

    tmean (12*years, n) degC; normals (12, n) degC, the climate of the place, from which its heat index comes; latitude (n,) degrees;
    days (12*years,) of each month.
    """
    index = sum_rows((np.maximum(normals, 0.0) / 5.0) ** 1.514)
    power = 6.75e-7 * index**3 - 7.71e-5 * index**2 + 1.792e-2 * index + 0.49239
    hours = monthly_means(daylight_hours, latitude)
    months = np.empty(tmean.shape)
    for place, degrees in enumerate(tmean):
        with np.errstate(divide="ignore", invalid="ignore"):
            mild = 16.0 * (10.0 * np.maximum(degrees, 0.0) / index) ** power
        line = _HOT_MM[0] * (np.maximum(degrees, 0.0) / _HOT) ** power
        mild = np.where(degrees <= 0.0, 0.0, np.where(index < _COLD_INDEX, line, mild))
        standard = np.where(degrees < _HOT, mild, np.interp(degrees, _HOT_DEGREES, _HOT_MM))
        months[place] = standard * (hours[place % 12] / 12.0) * (days[place] / 30.0)
    return months


def hargreaves(tmin: np.ndarray, tmax: np.ndarray, tmean: np.ndarray, latitude: np.ndarray, days: np.ndarray) -> np.ndarray:
    """Reference evapotranspiration (12*years, n), mm/month, by Hargreaves & Samani 1985 (FAO-56, eq. 52).

    tmin, tmax, tmean (12*years, n) degC: the months' means of the daily values, tmax not below tmin; latitude (n,) degrees;
    days (12*years,) of each month. 0 where the mean is below -17.8 degC.
    """
    radiation = MM_PER_MJ * monthly_means(extraterrestrial_radiation, latitude)
    months = np.empty(tmean.shape)
    for place, degrees in enumerate(tmean):
        daily = 0.0023 * (degrees + 17.8) * np.sqrt(np.maximum(tmax[place] - tmin[place], 0.0)) * radiation[place % 12]
        months[place] = np.maximum(daily, 0.0) * days[place]
    return months


def daylight_hours(latitude: np.ndarray, day: int) -> np.ndarray:
    """Hours (n,) from sunrise to sunset on a day of the year, 1 to 365, at `latitude` (n,) degrees (FAO-56, eq. 34)."""
    return 24.0 / np.pi * _sunset_angle(np.radians(latitude), _declination(day))


def extraterrestrial_radiation(latitude: np.ndarray, day: int) -> np.ndarray:
    """The sun's radiation (n,) on top of the atmosphere, MJ/m2/day, on a day of the year at `latitude` (n,) degrees (FAO-56, eq. 21)."""
    place, declination = np.radians(latitude), _declination(day)
    sunset = _sunset_angle(place, declination)
    distance = 1.0 + 0.033 * np.cos(2.0 * np.pi * day / 365.0)  # inverse, relative (eq. 23)
    height = sunset * np.sin(place) * np.sin(declination) + np.cos(place) * np.cos(declination) * np.sin(sunset)
    return 24.0 * 60.0 / np.pi * SOLAR_CONSTANT * distance * height


def monthly_means(of_day: Callable[[np.ndarray, int], np.ndarray], latitude: np.ndarray) -> np.ndarray:
    """The means (12, n) over the days of each month of what `of_day(latitude, day)` gives, in a year of 365 days."""
    distinct, place = np.unique(latitude, return_inverse=True)  # the cells of a row share theirs
    first, months = 1, []
    for length in MONTH_DAYS:
        months.append(sum_rows(of_day(distinct, day) for day in range(first, first + length)) / length)
        first += length
    return np.stack(months)[:, place.ravel()]


def _declination(day: int) -> float:
    """The sun's declination, radians (FAO-56, eq. 24)."""
    return float(0.409 * np.sin(2.0 * np.pi * day / 365.0 - 1.39))


def _sunset_angle(place: np.ndarray, declination: float) -> np.ndarray:
    """The hour angle of sunset, radians (FAO-56, eq. 25): 0 in the polar night, pi under the midnight sun."""
    return np.arccos(np.clip(-np.tan(place) * np.tan(declination), -1.0, 1.0))
