"""Which months and years the layers cover, beside those that the configuration asks for."""

from __future__ import annotations

import os
from typing import Dict, List

from ...core.errors import ERROR, INFO, WARNING
from ...core.months import months_in, months_of_years, months_text
from ...io.raster import LayerRef, band_names, open_raster
from ..config import RunConfig
from ..layers import FORWARD, ROLES, SERIES, Role
from ..sources import YEAR, Sources
from .bands import span, years_of
from .findings import Findings


def check_periods(config: RunConfig, sources: Sources, findings: Findings) -> None:
    """What each climate layer and the land use cover. A layer whose bands are an error is left out: the error says what it covers."""
    wrong = {problem.where for problem in findings.by_severity(ERROR) if problem.key != "climate_mixed"}
    for name in config.layers:
        source = sources.layers.get(name)
        if isinstance(source, LayerRef) and ROLES[name].period is not None and f"layers.{name}" not in wrong:
            if ROLES[name].period == FORWARD:
                _forward(name, band_names(source), config, findings)
            else:
                _climate(ROLES[name], source, config, findings)
    if "land_use" in config.layers and not wrong & {"layers.land_use", "land_use_years"}:
        _land_use(sources, config, findings)


def _climate(role: Role, source: LayerRef, config: RunConfig, findings: Findings) -> None:
    """Normals or a series of the years that the configuration names."""
    where, names = f"layers.{role.name}", band_names(source)
    field, first, last = years_of(role, config)
    asked = {"field": field, "first": first, "last": last}
    months = months_in(names) or []
    ends = {"begin": months_text(months[:1]), "end": months_text(months[-1:])}
    if months and len(names) == 12 and months != months_of_years(first, last):
        findings.add(WARNING, where, "period_one_year", path=source.path, **ends, **asked)
    elif months:
        findings.add_grouped(INFO, where, "period_months", count=len(names), **ends, **asked)
    elif _named_other(source.path, first, last):
        findings.add(WARNING, where, "period_named_other", path=source.path, years=_named_other(source.path, first, last), **asked)
    elif len(names) == 12 and role.bands != SERIES:
        _normals(where, source.path, asked, findings)
    else:
        findings.add_grouped(INFO, where, "period_undated", count=len(names), **asked)


def _named_other(path: str, first: int, last: int) -> str:
    """The years in a file's name, as in tmean_2001_2020.tif, where they are others than the first and last; else empty."""
    years = [int(year) for year in YEAR.findall(os.path.basename(path))]
    return "{}-{}".format(*years) if len(years) == 2 and years[0] < years[1] and years != [first, last] else ""


def _normals(where: str, path: str, asked: Dict[str, object], findings: Findings) -> None:
    """Means, of the years that their file names."""
    years = open_raster(path, where).GetMetadataItem("GSOCSEQ_YEARS")
    if years is None:
        findings.add_grouped(INFO, where, "period_normals", **asked)
    elif years == "{first}-{last}".format(**asked):
        findings.add_grouped(INFO, where, "period_normals_named", years=years, **asked)
    else:
        findings.add(WARNING, where, "period_normals_other", path=path, years=years, **asked)


def _forward(name: str, names: List[str], config: RunConfig, findings: Findings) -> None:
    """Normals that repeat, or a series from a future that no field names."""
    longest = max(config.horizons, default=1)
    if len(names) == 12:
        findings.add_grouped(INFO, f"layers.{name}", "period_forward_normals", years=longest)
    else:
        ends = {"begin": names[0], "end": names[-1]}
        findings.add_grouped(INFO, f"layers.{name}", "period_forward_months", count=len(names), years=longest, **ends)


def _land_use(sources: Sources, config: RunConfig, findings: Findings) -> None:
    """Years with a layer of their own, and those that take another year's. Years between the layers are a warning of their own."""
    source, years = sources.land_use[0], sources.land_use_years
    if not isinstance(source, LayerRef):
        return
    if not years:
        findings.add(INFO, "layers.land_use", "period_land_use_one", path=source.path)
        return
    first, last = config.warm_up_years_range
    held = [year for year in range(first, last + 1) if year not in years]
    before = [year for year in years if year <= config.spin_up_years_range[1]]
    told = {"count": len(years), "begin": years[0], "end": years[-1], "spin_up": before[-1] if before else years[0], "first": first, "last": last}
    if held:
        findings.add(INFO, "layers.land_use", "period_land_use_held", path=source.path, held_count=len(held), held=span(held), **told)
    else:
        findings.add(INFO, "layers.land_use", "period_land_use", path=source.path, **told)
