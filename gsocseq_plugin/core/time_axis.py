"""Months from a time axis in the words of the CF conventions: "days since 1900-1-1" in one of their calendars.

Source: CF conventions 1.10, section 4.4 (Time Coordinate). "months since" counts calendar months, as those who write it mean it.
"""

from __future__ import annotations

import re
from itertools import accumulate
from typing import List, Tuple

import numpy as np

from .errors import GsocError
from .months import Month

STANDARD = "standard"
_SAME = {"": STANDARD, "gregorian": STANDARD, "365_day": "noleap", "366_day": "all_leap", "360": "360_day", "365": "noleap"}
CALENDARS = (STANDARD, "proleptic_gregorian", "julian", "noleap", "all_leap", "360_day")
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SWITCH = (1582, 10)
"""The month in which the standard calendar left out ten days."""
_DAYS = {"day": 1.0, "hour": 1 / 24, "minute": 1 / 1440, "second": 1 / 86400}
_UNITS = re.compile(
    r"\s*(month|day|hour|hr|h|minute|min|second|sec|s|d)s?\s+since\s+(\d+)-(\d+)(?:-(\d+))?(?:[T ]+(\d+)(?::(\d+))?(?::(\d+))?)?\b.*",
    re.IGNORECASE,
)
_SHORT = {"hr": "hour", "h": "hour", "min": "minute", "sec": "second", "s": "second", "d": "day"}
_MOST_DAYS = 4e6
"""Some ten thousand years: a time farther away is a fill value."""
_ROUNDED = 1e-3
"""Days by which a time may be short of a month's first instant and still belong to it: times kept in single precision."""


def calendar_of(name: str, path: str) -> str:
    """The calendar by its usual name. Raises GsocError for one that is not known."""
    plain = name.strip().lower()
    plain = _SAME.get(plain, plain)
    if plain not in CALENDARS:
        raise GsocError("climate_calendar", path=path, found=name, known=", ".join(sorted({*CALENDARS, *filter(None, _SAME)})))
    return plain


def days_in_month(calendar: str, month: Month) -> int:
    """The days of a month (year, month) in a calendar of CALENDARS."""
    year, number = month
    if calendar == "360_day":
        return 30
    if calendar == STANDARD and month == _SWITCH:
        return 21
    return _LENGTHS[number - 1] + int(number == 2 and _is_leap(calendar, year))


def _is_leap(calendar: str, year: int) -> bool:
    if calendar in ("noleap", "all_leap"):
        return calendar == "all_leap"
    if calendar == "julian" or (calendar == STANDARD and year <= _SWITCH[0]):
        return year % 4 == 0
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def months_of_times(times: np.ndarray, units: str, calendar: str, path: str) -> List[Month]:
    """The month of each of `times`, which count `units` in `calendar`. Raises GsocError, naming `path`, for units that are not known."""
    found = _UNITS.fullmatch(units)
    if not found or not 1 <= int(found.group(3)) <= 12:
        raise GsocError("climate_time_units", path=path, found=units or "-")
    unit, (year, month, day, hour, minute, second) = found.group(1).lower(), (int(part or 0) for part in found.groups()[1:])
    unit = _SHORT.get(unit, unit)
    strange = ~(np.abs(times) * _DAYS.get(unit, 30.0) < _MOST_DAYS)
    if strange.any():
        raise GsocError("climate_time_strange", path=path, found=f"{times[strange][0]:g}", units=units)
    if unit == "month":
        return [_later((year, month), int(np.floor(time + _ROUNDED))) for time in times]
    start = max(day, 1) - 1 + hour / 24 + minute / 1440 + second / 86400
    return _months_of_days(start + np.asarray(times, dtype=np.float64) * _DAYS[unit], (year, month), calendar)


def _later(month: Month, count: int) -> Month:
    years, number = divmod(month[1] - 1 + count, 12)
    return month[0] + years, number + 1


def _months_of_days(days: np.ndarray, start: Month, calendar: str) -> List[Month]:
    """The month of each of `days`, counted from the first day of `start`."""
    days = days + _ROUNDED
    before = int(max(0.0, -days.min()) / 28) + 1 if len(days) else 0
    months, edges = _months_from(_later(start, -before), int(before + max(0.0, days.max(initial=0.0)) / 28) + 2, calendar)
    return [months[place] for place in np.searchsorted(edges, days + edges[before], side="right") - 1]


def _months_from(first: Month, count: int, calendar: str) -> Tuple[List[Month], np.ndarray]:
    """`count` months from `first` on, and the days since the first at which each begins."""
    months = [_later(first, number) for number in range(count)]
    return months, np.array([0, *accumulate(days_in_month(calendar, month) for month in months)])[:-1]
