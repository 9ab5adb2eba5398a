"""Whether every layer has the bands its role asks for, and whether their names agree with the years of the run."""

from __future__ import annotations

from typing import Dict, List, Sequence, Tuple

from ...core.constants import HALF_WIDTHS
from ...core.errors import ERROR, WARNING
from ...core.months import Month, month_of, months_in, months_of_years, months_text
from ...io.raster import LayerRef, band_names, open_raster
from ..config import FAO_LEGEND, SERIES_WIDTH, RunConfig
from ..layers import CLIMATE, FORWARD, NORMALS_OR_SERIES, ONE, ROLES, SERIES, SPIN_UP, THREE, TWELVE, Role
from ..sources import Sources, percent_role, width_role, years_in
from .findings import Findings


def check_bands(config: RunConfig, sources: Sources, findings: Findings) -> None:
    """Number and names of the bands of every layer that is a file of its own; the ready stacks are counted when they are taken apart."""
    single = {percent_role(name): f"scenarios.{name}.percent_layer" for name in config.percent_layers}
    single.update({width_role(name): f"half_widths.{name}" for name in config.half_widths})
    for role, source in sources.layers.items():
        if isinstance(source, LayerRef) and (role in single or role in config.layers and _has_years(ROLES[role], config)):
            names = band_names(source)
            if role in single:
                _count(single[role], source.path, len(names), (1,), findings)
            elif ROLES[role].period is not None:
                _climate(ROLES[role], source.path, names, config, findings)
            else:
                _others(ROLES[role], source.path, names, config, findings)
    _mixed(sources, findings)
    _variables(config, sources, findings)
    _widths(config, sources, findings)
    if "land_use" in config.layers and isinstance(sources.land_use[0], LayerRef):
        _land_use(sources.land_use[0], sources.land_use_years, findings)
        _legend(sources.land_use[0], config, findings)


def _mixed(sources: Sources, findings: Findings) -> None:
    """The three climate layers of a phase must all be normals, or all series of the same length."""
    for suffix in ("spinup", "warmup", "forward"):
        counts = {}
        for variable in CLIMATE:
            source = sources.layers.get(f"{variable}_{suffix}")
            if isinstance(source, LayerRef):
                counts[variable] = len(band_names(source))
        if len(set(counts.values())) > 1:
            found = ", ".join(f"{variable}_{suffix} {count}" for variable, count in counts.items())
            findings.add(ERROR, f"layers.tmean_{suffix}", "climate_mixed", found=found)


def _variables(config: RunConfig, sources: Sources, findings: Findings) -> None:
    """A climate layer in the place of another variable: by what a climate step has written into it, or because it is in both places."""
    owners: Dict[LayerRef, str] = {}
    for role in (role for role in ROLES.values() if role.period is not None and role.name in config.layers):
        source, variable = sources.layers.get(role.name), role.name.split("_")[0]
        if not isinstance(source, LayerRef):
            continue
        held = open_raster(source.path, role.name).GetMetadataItem("GSOCSEQ_VARIABLE") or variable
        other = owners.setdefault(source, role.name)
        if held != variable:
            findings.add(ERROR, f"layers.{role.name}", "variable_other", path=source.path, found=held, expected=variable)
        elif other.split("_")[0] != variable:
            findings.add(ERROR, f"layers.{role.name}", "variable_twice", path=source.path, other=f"layers.{other}")


def _widths(config: RunConfig, sources: Sources, findings: Findings) -> None:
    """Half-widths from the series need a series."""
    for name, variable in (("temperature", "tmean"), ("precipitation", "prec")):
        source = sources.layers.get(f"{variable}_spinup")
        if config.half_widths.get(name) == SERIES_WIDTH and isinstance(source, LayerRef) and len(band_names(source)) == 12:
            percent = f"{100 * HALF_WIDTHS[name]:g}"
            findings.add(WARNING, f"half_widths.{name}", "width_without_series", field=name, path=source.path, percent=percent)


def years_of(role: Role, config: RunConfig) -> Tuple[str, int, int]:
    """The configuration's field that says which years a layer covers, its first and its last year."""
    field = "spin_up_years_range" if role.period == SPIN_UP else "warm_up_years_range"
    first, last = getattr(config, field)
    return field, first, last


def _has_years(role: Role, config: RunConfig) -> bool:
    """False where the bands depend on a range of years that is itself wrong, which `validate` says."""
    _, first, last = years_of(role, config)
    return first <= last or (role.period is None and role.bands in (ONE, THREE, TWELVE))


def _count(where: str, path: str, found: int, allowed: Tuple[int, ...], findings: Findings) -> bool:
    if found in allowed:
        return True
    findings.add(ERROR, where, "band_count", path=path, found=found, field=where, expected=" / ".join(str(count) for count in allowed))
    return False


def _others(role: Role, path: str, names: List[str], config: RunConfig, findings: Findings) -> None:
    """Layers that are no climate: one band, three, twelve months, or one of each year of the warm-up."""
    where = f"layers.{role.name}"
    _, first, last = years_of(role, config)
    allowed = {ONE: (1,), THREE: (1, 3), TWELVE: (12,)}.get(role.bands, (last - first + 1,))
    if not _count(where, path, len(names), allowed, findings):
        return
    if role.bands == TWELVE:
        _normals_order(where, path, names, findings)
    years = years_in(names)
    if role.bands not in (ONE, THREE, TWELVE) and years and list(years) != list(range(first, last + 1)):
        findings.add(ERROR, where, "years_other", path=path, found=span(years), first=first, last=last)


def _climate(role: Role, path: str, names: List[str], config: RunConfig, findings: Findings) -> None:
    """Monthly layers: twelve normals, or every month of the years."""
    where, count = f"layers.{role.name}", len(names)
    field, first, last = years_of(role, config)
    expected = months_of_years(first, last)
    if count == 12 and role.bands == NORMALS_OR_SERIES:
        _normals_order(where, path, names, findings)
        return
    months = months_in(names)
    if role.period == FORWARD:
        longest = max(config.horizons, default=1)
        if count % 12 or count < 12 * longest:
            findings.add(ERROR, where, "band_count_forward", path=path, found=count, months=12 * longest, years=longest)
        if months:
            start = months[0][0]
            _months(where, path, names, months, months_of_years(start, start + max(count // 12, 1) - 1), findings)
        return
    if months:
        _months(where, path, names, months, expected, findings, field)
    elif count == 12:
        findings.add(ERROR, where, "band_count_normals", path=path, expected=_allowed(role, len(expected)), first=first, last=last)
    elif count in (1, last - first + 1):
        findings.add(ERROR, where, "band_count_yearly", path=path, found=count, expected=_allowed(role, len(expected)))
    elif count != len(expected):
        values = {"found": count, "years": f"{count / 12:.4g}", "expected": _allowed(role, len(expected))}
        findings.add(ERROR, where, "band_count_series", path=path, field=field, first=first, last=last, **values)


def _allowed(role: Role, series: int) -> str:
    return str(series) if role.bands == SERIES else f"12 / {series}"


def _months(
    where: str, path: str, names: List[str], months: List[Month], expected: List[Month], findings: Findings, field: str = ""
) -> None:
    """Compare the months in the names with those expected: what is missing, else the first that is not in its place."""
    there = set(months)
    missing = [month for month in expected if month not in there]
    if missing:
        first, last = months_text(expected[:1]), months_text(expected[-1:])
        values = {"missing": months_text(missing), "count": len(missing), "first": first, "last": last, "field": field or where}
        findings.add(ERROR, where, "months_missing", path=path, found=f"{names[0]} .. {names[-1]}", **values)
        return
    ordered = sorted(there) == months
    if ordered and len(months) > len(expected):
        start, (begin, end) = months.index(expected[0]), (months_text([month]) for month in (months[0], months[-1]))
        first, last = months_text(expected[:1]), months_text(expected[-1:])
        values = {"found": len(months), "count": len(expected), "start": start + 1, "stop": start + len(expected), "field": field or where}
        findings.add(ERROR, where, "months_more", path=path, begin=begin, end=end, first=first, last=last, **values)
        return
    for number, (name, month) in enumerate(zip(names, months)):
        if number >= len(expected) or month != expected[number]:
            wanted = months_text(expected[number : number + 1]) or "-"
            findings.add(ERROR, where, "months_order", path=path, band=number + 1, found=name, expected=wanted, count=len(expected))
            return


def _normals_order(where: str, path: str, names: List[str], findings: Findings) -> None:
    """Twelve bands whose names are the twelve months must be in the order of the year."""
    dated = months_in(names)
    months = [month for _, month in dated] if dated else [month_of(name) for name in names]
    if set(months) == set(range(1, 13)) and months != list(range(1, 13)):
        findings.add(ERROR, where, "normals_order", path=path, found=", ".join(names))


def _land_use(source: LayerRef, years: Tuple[int, ...], findings: Findings) -> None:
    """The years configured against those in the names, and years without a band of their own."""
    named = years_in(band_names(source))
    if named and years and named != years:
        findings.add(ERROR, "land_use_years", "land_use_years_differ", path=source.path, found=span(named), expected=span(years))
    gaps = [year for year in range(years[0], years[-1]) if year not in years] if years else []
    if gaps:
        findings.add(WARNING, "layers.land_use", "land_use_gap", path=source.path, missing=span(gaps), first=years[0], last=years[-1])


def span(years: Sequence[int]) -> str:
    """Years in words: the first and last of a long list."""
    return ", ".join(str(year) for year in years) if len(years) < 9 else f"{years[0]}, {years[1]}, ..., {years[-1]} ({len(years)})"


def _legend(source: LayerRef, config: RunConfig, findings: Findings) -> None:
    """A layer that the step land_use has made holds FAO's classes: with another legend they would silently become other classes."""
    made_by = open_raster(source.path, "land_use").GetMetadataItem("GSOCSEQ_STEP")
    if made_by == "land_use" and config.land_use_legend != FAO_LEGEND:
        findings.add(ERROR, "land_use_legend", "legend_twice", path=source.path, legend=config.land_use_legend)
