"""Which bands of which files are the years, or the months, of a period."""

from __future__ import annotations

import os
from typing import Dict, List, Sequence, Tuple

from ...core.errors import GsocError
from ...core.months import months_in, months_of_years, months_text, year_of
from ...io.raster import LayerRef, band_names

Years = Tuple[int, int]
"""First and last year."""


def open_yearly(paths: Sequence[str], years: Years) -> Tuple[LayerRef, ...]:
    """The bands of the years first to last, by the years in their names, or in the name of a file with one band. Raises GsocError."""
    places: Dict[int, Tuple[str, int]] = {}
    for path in dict.fromkeys(paths):
        names = band_names(LayerRef(path))
        for band, name in enumerate(names, start=1):
            stem = os.path.splitext(os.path.basename(path))[0]
            year = year_of(name) or (year_of(stem) if len(names) == 1 else None)
            if year is None:
                raise GsocError("npp_no_year", path=path, band=name)
            if year in places:
                raise GsocError("npp_year_twice", year=year, first=places[year][0], second=path)
            places[year] = path, band
    missing = [year for year in range(years[0], years[1] + 1) if year not in places]
    if missing:
        raise GsocError("npp_years_missing", missing=", ".join(map(str, missing)), first=years[0], last=years[1], found=_span(sorted(places)))
    return tuple(LayerRef(path, (band,)) for path, band in (places[year] for year in range(years[0], years[1] + 1)))


def series_of(ref: LayerRef, years: Years) -> LayerRef:
    """The bands of all months of the years: by the months in their names, else all of them where their number fits. Raises GsocError."""
    names, wanted = band_names(ref), months_of_years(*years)
    numbers = ref.bands or tuple(range(1, len(names) + 1))
    months = months_in(names)
    if months is None:
        if len(names) != len(wanted):
            raise GsocError("npp_series_bands", path=ref.path, found=len(names), expected=len(wanted), first=years[0], last=years[1])
        return LayerRef(ref.path, numbers)
    places = dict(zip(months, numbers))
    missing = [month for month in wanted if month not in places]
    if missing:
        raise GsocError("npp_months_missing", path=ref.path, missing=months_text(missing), count=len(missing), first=years[0], last=years[1])
    return LayerRef(ref.path, tuple(places[month] for month in wanted))


def _span(years: List[int]) -> str:
    return f"{years[0]} .. {years[-1]} ({len(years)})" if years else "-"
