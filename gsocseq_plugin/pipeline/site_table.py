"""The table of sites: which columns hold what, for any range of years.

Columns: id, SOC, clay, LU, DR (optional), cov_01..12; T, P, E with two two-digit years and month for the normals of the two climatologies
(T8100_01: temperature 1981-2000, January); Ts_, Ps_ with year and month of the spin-up's and the warm-up's years, Es_ of the warm-up's;
NPP_ with the two years (NPP_8100: mean NPP, t C/ha/yr) optional. Units: t C/ha, %, degC, mm/month. Empty means missing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import List, Tuple

import numpy as np

from ..core.errors import Compound, GsocError, Phrase
from ..core.gsocseq.block import Block
from ..core.gsocseq.chain import Calendar
from ..core.types import Climate
from ..io.tables import Table, read_table

NORMAL = re.compile(r"T(\d\d)(\d\d)_01", re.IGNORECASE)
SERIES = re.compile(r"Ts_(\d{4})_01", re.IGNORECASE)
PERIOD_EXAMPLE = "T8100_01 and T0118_01"
PERIODS_EXAMPLE = ("8100", "0118")
CENTURY_TURN = 50


@dataclass(frozen=True)
class SiteTable:
    """A table of sites, read: ids, their inputs, the years behind them."""

    ids: List[str]
    block: Block
    calendar: Calendar


def read_sites(path: str, scripts: bool) -> SiteTable:
    """Read a table of sites. `scripts`: take the mean NPP from the NPP_ columns where there are any, as FAO's scripts do.

    Raises GsocError for a table without rows, columns that are missing, years with gaps, and cells that are no numbers.
    """
    table = read_table(path)
    if not table.rows:
        raise GsocError("sites_no_rows", path=path)
    spin_up, forward = _periods(table)
    years = sorted(int(match.group(1)) for match in map(SERIES.fullmatch, table.header) if match)
    before = [year for year in years if _first(spin_up) <= year <= _last(spin_up)]
    after = [year for year in years if year > _last(spin_up)]
    _require_whole(path, before, after, spin_up)
    _require_columns(table, spin_up, forward, before, after)
    soc, clay, land_use = (np.array(table.numbers(name)) for name in ("SOC", "clay", "LU"))
    r = np.array(table.numbers("DR")) if _has(table, "DR") else None
    npp = np.array(table.numbers(f"NPP_{spin_up}")) if scripts and _has(table, f"NPP_{spin_up}") else None
    block = Block(
        clay=clay,
        cover=_months(table, ["cov_{month:02d}"]),
        soc=soc,
        land_use=land_use[None],
        spinup=_climate(table, [f"{{v}}{spin_up}_{{month:02d}}"]),
        warmup=_climate(table, [f"{{v}}s_{year}_{{month:02d}}" for year in after]),
        forward=_climate(table, [f"{{v}}{forward}_{{month:02d}}"]),
        npp_series=(_series(table, "T", before), _series(table, "P", before)),
        npp_mean=None if npp is None else npp[None],
        r=r,
        r_years=None if r is None else np.repeat(r[None], len(after), axis=0),
        r_forward=r,
    )
    return SiteTable(table.column("id"), block, Calendar((_first(spin_up), _last(spin_up)), (after[0], after[-1])))


def _periods(table: Table) -> Tuple[str, str]:
    """The names of the two climatologies, the earlier first, such as 8100 and 0118."""
    found = {match.group(1) + match.group(2) for match in map(NORMAL.fullmatch, table.header) if match}
    if len(found) < 2:
        wanted = [period for period in PERIODS_EXAMPLE if period not in found][: 2 - len(found)]
        examples = Compound.of(Phrase.of("from_to", first=f"T{period}_01", last=f"E{period}_12") for period in wanted)
        raise GsocError("sites_normals_missing", path=table.path, missing=examples, found=", ".join(found) or "-")
    if len(found) > 2:
        raise GsocError("sites_periods", path=table.path, found=", ".join(sorted(found)), expected=PERIOD_EXAMPLE)
    first, second = sorted(found, key=_first)
    return first, second


def _first(period: str) -> int:
    return _full_year(period[:2])


def _last(period: str) -> int:
    return _full_year(period[2:])


def _full_year(digits: str) -> int:
    year = int(digits)
    return 1900 + year if year >= CENTURY_TURN else 2000 + year


def _require_whole(path: str, before: List[int], after: List[int], spin_up: str) -> None:
    """Both series must be there, without a gap."""
    first, last = _first(spin_up), _last(spin_up)
    for years, expected in ((before, Phrase.of("from_to", first=first, last=last)), (after, Phrase.of("years_after", year=last))):
        if not years:
            raise GsocError("sites_series_missing", path=path, expected=expected)
        gaps = sorted(set(range(years[0], years[-1] + 1)) - set(years))
        if gaps:
            raise GsocError("sites_years_missing", path=path, missing=", ".join(map(str, gaps)), first=years[0], last=years[-1])


def _require_columns(table: Table, spin_up: str, forward: str, before: List[int], after: List[int]) -> None:
    """Raise GsocError naming every column that is missing."""
    months = range(1, 13)
    wanted = ["id", "SOC", "clay", "LU", *(f"cov_{m:02d}" for m in months)]
    wanted += [f"{v}{period}_{m:02d}" for period in (spin_up, forward) for v in "TPE" for m in months]
    wanted += [f"{v}s_{year}_{m:02d}" for year in before for v in "TP" for m in months]
    wanted += [f"{v}s_{year}_{m:02d}" for year in after for v in "TPE" for m in months]
    there = {name.lower() for name in table.header}
    missing = [name for name in wanted if name.lower() not in there]
    if missing:
        shown = ", ".join(missing[:6]) + (", ..." if len(missing) > 6 else "")
        raise GsocError("sites_columns_missing", path=table.path, count=len(missing), missing=shown)


def _has(table: Table, column: str) -> bool:
    return column.lower() in (name.lower() for name in table.header)


def _months(table: Table, patterns: List[str], variable: str = "") -> np.ndarray:
    """The twelve columns of each pattern, (12*patterns, n)."""
    return np.array([table.numbers(pattern.format(v=variable, month=month)) for pattern in patterns for month in range(1, 13)])


def _series(table: Table, variable: str, years: List[int]) -> np.ndarray:
    return _months(table, [f"{{v}}s_{year}_{{month:02d}}" for year in years], variable)


def _climate(table: Table, patterns: List[str]) -> Climate:
    return Climate(*(_months(table, patterns, variable) for variable in "TPE"))


