"""Time axes in the words of the CF conventions: units, calendars, the days of the months."""

from __future__ import annotations

import numpy as np
import pytest

from gsocseq_plugin.core.time_axis import CALENDARS, calendar_of, days_in_month, months_of_times


@pytest.mark.parametrize(
    ("units", "calendar", "times", "expected"),
    [
        # 1900 is no leap year, 2000 is: 60 days after 1 January.
        ("days since 1900-1-1", "gregorian", [31, 59, 60], [(1900, 2), (1900, 3), (1900, 3)]),
        ("days since 2000-01-01", "", [59, 60], [(2000, 2), (2000, 3)]),
        ("days since 2000-01-01", "noleap", [58, 59], [(2000, 2), (2000, 3)]),
        ("days since 2000-01-01", "365_day", [365 * 3], [(2003, 1)]),
        ("days since 2000-01-01", "360_day", [30, 59, 60, 360], [(2000, 2), (2000, 2), (2000, 3), (2001, 1)]),
        ("days since 2000-01-01", "all_leap", [366], [(2001, 1)]),
        # Astronomy: 1 January 2000 is Julian Day 2451544.5, 1 January 4713 before Christ (Julian) day 0; the standard calendar skips
        # 5 to 14 October 1582, so that 15 October 1582 is Julian Day 2299160.5, and 1 January of the year 1 is 1721423.5.
        ("days since 0001-01-01", "standard", [2451544.5 - 1721423.5, 2451544.5 - 1721423.5 - 1], [(2000, 1), (1999, 12)]),
        ("days since 1582-10-01", "standard", [3, 20, 21], [(1582, 10), (1582, 10), (1582, 11)]),
        # The same day by the proleptic calendar is two days earlier in the count (its year 1 begins at 1721425.5).
        ("days since 0001-01-01", "proleptic_gregorian", [2451544.5 - 1721425.5], [(2000, 1)]),
        # Julian 1 January 2000 is Gregorian 14 January 2000: day 2451557.5.
        ("days since 0001-01-01", "julian", [2451557.5 - 1721423.5, 2451557.5 - 1721423.5 - 1], [(2000, 1), (1999, 12)]),
        ("hours since 1900-01-01 00:00:0.0", "gregorian", [0, 743, 744], [(1900, 1), (1900, 1), (1900, 2)]),
        ("seconds since 1970-01-01", "proleptic_gregorian", [951782400, 951868800], [(2000, 2), (2000, 3)]),  # 29 February, 1 March 2000
        ("minutes since 2000-01-31T23:00:00Z", "standard", [0, 60], [(2000, 1), (2000, 2)]),
        ("months since 1960-01-01", "360", [0.5, 11.5, 12.5, 492.5], [(1960, 1), (1960, 12), (1961, 1), (2001, 1)]),
        ("days since 2000-06-15 12:00", "standard", [-166.5, 16], [(2000, 1), (2000, 7)]),
        ("days since 1900-01-01", "standard", [380.00003, 30.99999], [(1901, 1), (1900, 2)]),  # kept in single precision
    ],
)
def test_the_month_of_a_time(units, calendar, times, expected):
    assert months_of_times(np.array(times, dtype=float), units, calendar_of(calendar, "a.nc"), "a.nc") == expected


def test_days_of_the_months():
    """The year's days in each calendar; February's in 1900, 2000 and 2001."""
    total = {name: sum(days_in_month(name, (2000, month)) for month in range(1, 13)) for name in CALENDARS}
    assert total == {"standard": 366, "proleptic_gregorian": 366, "julian": 366, "noleap": 365, "all_leap": 366, "360_day": 360}
    assert [days_in_month("standard", (year, 2)) for year in (1900, 2000, 2001, 2004)] == [28, 29, 28, 29]
    assert days_in_month("julian", (1900, 2)) == 29
    assert sum(days_in_month("standard", (1582, month)) for month in range(1, 13)) == 355
