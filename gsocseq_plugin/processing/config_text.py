"""The short texts of the dialog, such as `SSM1=5; SSM2=10` and `20; 50`, taken apart."""

from __future__ import annotations

import re
from typing import Any, Dict, List, Sequence

from ..core.errors import GsocError


def scenarios_from_text(text: str) -> List[Dict[str, Any]]:
    """`SSM1=5; SSM2=10` as the scenarios of a RunConfig (percentages of the C input). Raises GsocError."""
    scenarios = []
    for part in filter(None, map(str.strip, text.split(";"))):
        name, _, percent = map(str.strip, part.partition("="))
        try:
            scenarios.append({"name": name, "percent": float(percent.replace(",", "."))})
        except ValueError:
            raise GsocError("scenarios_text", part=part) from None
    return scenarios


def horizons_from_text(text: str) -> List[int]:
    """`20; 50` as the horizons of a RunConfig, years. Raises GsocError."""
    try:
        return [int(part) for part in text.replace(",", ";").split(";") if part.strip()]
    except ValueError:
        raise GsocError("horizons_text", text=text) from None


LAST_YEAR = 10_000


def years_from_text(text: str) -> List[int]:
    """`2000-2020` or `2000; 2005` as a list of years. Raises GsocError."""
    years: List[int] = []
    try:
        for part in filter(None, map(str.strip, text.replace(",", ";").split(";"))):
            first, _, last = part.partition("-")
            start, stop = int(first), int(last or first)
            if not 0 < start <= stop < LAST_YEAR:
                raise ValueError(part)
            years.extend(range(start, stop + 1))
    except ValueError:
        raise GsocError("years_text", text=text) from None
    return years


def years_as_text(years: Sequence[int]) -> str:
    """Years as `years_from_text` reads them: `2000-2020`, or `2000; 2005`."""
    if len(years) > 1 and list(years) == list(range(years[0], years[-1] + 1)):
        return f"{years[0]}-{years[-1]}"
    return "; ".join(map(str, years))


def period_from_text(text: str) -> List[int]:
    """`2001-2020` as first and last year. Raises GsocError."""
    try:
        years = years_from_text(text)
    except GsocError:
        years = []
    if len(years) < 2:
        raise GsocError("period_text", text=text)
    return [years[0], years[-1]]


def iso3_from_text(text: str) -> str:
    """A country code of three letters, in capitals. Raises GsocError."""
    code = text.strip().upper()
    if not re.fullmatch("[A-Z]{3}", code):
        raise GsocError("iso3_text", text=text)
    return code
