"""Years and months in the names of bands: 2001-05, X2001.05.16, tmean_200105, May 2001, mayo 2001."""

from __future__ import annotations

import re
from typing import List, Optional, Sequence, Tuple

Month = Tuple[int, int]
"""Year and month."""

_YEAR = r"(?<!\d)(1[6-9]\d\d|2[01]\d\d)"
_NOT_LAST_OF_PERIOD = r"(?<!(?:1[6-9]|2[01])\d\d[-_])"
"""A year after another one ends a period, as in tmean_1981-2000_01: what follows it is no month of it."""
_YEAR_MONTH = re.compile(_NOT_LAST_OF_PERIOD + _YEAR + r"[-_. /]?(0?[1-9]|1[0-2])(?:[-_. /]?\d\d)?(?!\d)")
_MONTH_YEAR = re.compile(r"(?:^|[-_ ])(0[1-9]|1[0-2])[-_]" + _YEAR + r"(?!\d)(?![-_]\d{4})")
"""As the files of CHELSA are named: CHELSA_pr_01_1981_V.2.1; not its normals, ..._01_1981-2010_V.2.1."""
_ONLY_YEAR = re.compile(_YEAR + r"(?!\d)")
_ONLY_MONTH = re.compile(r"0?[1-9]|1[0-2]")
# How the months begin in English, Spanish, French and Portuguese.
_BEGINNINGS = (
    *("jan|ene", "feb|fev|fév", "mar", "apr|abr|avr", "may|mai", "jun|juin"),
    *("jul|juil", "aug|ago|aou|aoû", "sep|set", "oct|out", "nov", "dec|dic|dez|déc"),
)
_WORDS = [re.compile(rf"(?<![a-zà-ÿ])(?:{beginning})") for beginning in _BEGINNINGS]


def month_of(name: str) -> Optional[int]:
    """The month in a name, by word or as the whole name; None when there is none."""
    plain = name.strip().lower()
    if _ONLY_MONTH.fullmatch(plain):
        return int(plain)
    return next((number for number, word in enumerate(_WORDS, start=1) if word.search(plain)), None)


def year_and_month_of(name: str) -> Optional[Month]:
    """The year and month in a name; None when it does not hold both."""
    digits = _YEAR_MONTH.search(name)
    if digits:
        return int(digits.group(1)), int(digits.group(2))
    turned = _MONTH_YEAR.search(name)
    if turned:
        return int(turned.group(2)), int(turned.group(1))
    year, month = year_of(name), month_of(name)
    return (year, month) if year and month else None


def year_of(name: str) -> Optional[int]:
    """The only year in a name; None when it holds none or several."""
    found = set(_ONLY_YEAR.findall(name))
    return int(found.pop()) if len(found) == 1 else None


def months_in(names: Sequence[str]) -> Optional[List[Month]]:
    """The year and month of every name; None unless all of them hold both."""
    found: List[Month] = []
    for name in names:
        month = year_and_month_of(name)
        if month is None:
            return None
        found.append(month)
    return found


def months_of_years(first: int, last: int) -> List[Month]:
    """All months of the years `first` to `last`."""
    return [(year, month) for year in range(first, last + 1) for month in range(1, 13)]


def months_text(months: Sequence[Month], most: int = 6) -> str:
    """Months in words: a whole year as the year alone, and at most so many entries."""
    years = {year: [month for y, month in months if y == year] for year, _ in months}
    parts: List[str] = []
    for year, here in years.items():
        parts += [str(year)] if len(here) == 12 else [f"{year}-{month:02d}" for month in here]
    return ", ".join(parts[:most]) + (", ..." if len(parts) > most else "")
