"""Checks of the values of each map by itself."""

from __future__ import annotations

from typing import Dict, List, Set, Tuple

from ...core.errors import Phrase
from ...core.gsocseq.holes import ALONE, AT_ODDS, CODE, COMPUTED, NO_STOCK
from ...core.gsocseq.join_count import Joins
from ...core.gsocseq.product_kinds import FINAL, T0, UNCERTAINTY, unit_of
from ...core.gsocseq.products import T0_MAP
from ...core.gsocseq.quality import HUGE, ORGANIC_SOIL, SHARE, TYPICAL_MEAN, TYPICAL_SHARE, suspected_unit
from .analysis import Analysis, MapTally
from .findings import Findings
from .result import FAIL, WARN

_STOCK_CAUSES = ("cause_units", "cause_soc_200", "cause_clay_50")
_RATE_CAUSES = (*_STOCK_CAUSES, "cause_euler", "cause_coarse_climate")
_CAUSES = {T0: _STOCK_CAUSES, FINAL: (*_STOCK_CAUSES, "cause_euler"), UNCERTAINTY: ("cause_units", "cause_small_stock", "cause_half_widths")}
_OFTEN_TRUE = ("kg/m2", "% C")
"""Units that dry countries' stocks in t C/ha may look like: a warning."""


_HOLES = {
    NO_STOCK: ("quality_no_stock", ("cause_forest", "cause_mask_zero")),
    CODE: ("quality_codes", ("cause_no_data_lost", "cause_arithmetic")),
    ALONE: ("quality_alone", ("cause_mask_zero", "cause_no_data_lost", "cause_arithmetic")),
    AT_ODDS: ("quality_false_zeros", ("cause_mask_zero", "cause_arithmetic")),
    COMPUTED: ("quality_computed", ("cause_arithmetic",)),
}
"""Of the rules for holes the sentence, and the causes."""


def check_values(analysis: Analysis, findings: Findings) -> None:
    """Every map of one grid."""
    t0 = analysis.maps.get(T0_MAP)
    organic = t0 is None or t0.distribution.maximum > ORGANIC_SOIL
    for tally in analysis.maps.values():
        _check_holes(tally, findings)
    held = [tally for tally in analysis.maps.values() if tally.distribution.cells]
    suspected = _check_units(held, findings)
    for tally in held:
        causes = _causes(tally, organic)
        _check_constant(tally, findings)
        _check_bare_soil(tally, findings)
        _check_limits(tally, causes, findings)
        if tally.scan.stem not in suspected:
            _check_mean(tally, causes, findings)
            _check_typical(tally, causes, findings)


def _check_holes(tally: MapTally, findings: Findings) -> None:
    """Undeclared no data."""
    maps = [tally.scan.stem]
    for (rule, value), cells in sorted(tally.holes.items()):
        key, causes = _HOLES[rule]
        if value == 0.0 and rule == CODE:
            causes = ("cause_mask_zero",)
        values = {"value": "1e30 ..." if value == HUGE else f"{value:g}", "cells": cells}
        findings.bad("undeclared_no_data", FAIL, key, maps, cells, values, causes, "remedy_correct")
    if not tally.holes:
        findings.good("undeclared_no_data", "quality_no_codes", maps)


def _check_constant(tally: MapTally, findings: Findings) -> None:
    """Whether the map has more than one value."""
    maps, held = [tally.scan.stem], tally.distribution
    if held.minimum < held.maximum or held.cells == 1:
        findings.good("constant", "quality_varies", maps)
    else:
        values = {"value": f"{held.minimum:.4g}", "unit": unit_of(tally.scan.stem)}
        findings.bad("constant", WARN, "quality_constant", maps, held.cells, values, ["cause_constant"], "remedy_constant")


def _check_bare_soil(tally: MapTally, findings: Findings) -> None:
    """Zeros of T0 that are values: cell by cell a soil without carbon looks like a sea that was 0 in the layer of stocks."""
    if tally.scan.stem != T0_MAP:
        return
    values = {"cells": tally.zeros, "all": tally.distribution.cells}
    if tally.zeros:
        causes = ["cause_soc_zero", "cause_mask_zero"]
        findings.bad("bare_soil", WARN, "quality_bare_soil", [T0_MAP], tally.zeros, values, causes, "remedy_bare_soil")
    else:
        findings.good("bare_soil", "quality_no_bare_soil", [T0_MAP], tally.distribution.cells, values)


def _check_units(held: List[MapTally], findings: Findings) -> Set[str]:
    """Whether the values look like another unit; returns the maps of which they do. Those that look alike are one finding."""
    suspected: Dict[Tuple[str, str], List[MapTally]] = {}
    for tally in held:
        unit, figures = unit_of(tally.scan.stem), tally.distribution
        looks_like = suspected_unit(tally.scan.stem, figures.median, figures.mean)
        if looks_like is None:
            findings.good("units", "quality_units", [tally.scan.stem], figures.cells, {"mean": f"{figures.mean:.4g}", "unit": unit})
        else:
            suspected.setdefault((looks_like, unit), []).append(tally)
    for (looks_like, unit), tallies in suspected.items():
        medians = sorted(tally.distribution.median for tally in tallies)
        low, high = f"{medians[0]:.4g}", f"{medians[-1]:.4g}"
        median = low if low == high else Phrase.of("from_to", first=low, last=high)
        values = {"median": median, "unit": unit, "looks_like": looks_like}
        verdict = WARN if looks_like in _OFTEN_TRUE else FAIL
        key = "quality_units_share" if looks_like == SHARE else "quality_units_other"
        stems, cells = [tally.scan.stem for tally in tallies], sum(tally.distribution.cells for tally in tallies)
        findings.bad("units", verdict, key, stems, cells, values, ["cause_units"], "remedy_units")
    return {tally.scan.stem for tallies in suspected.values() for tally in tallies}


def _limits(tally: MapTally, low: float, high: float) -> Dict[str, str]:
    """What sentences say of limits and map."""
    return {"low": f"{low:.3g}", "high": f"{high:.3g}", "unit": unit_of(tally.scan.stem)}


def _joins(joins: Joins) -> Dict[str, object]:
    """What sentences say of a join count."""
    return {"pairs": joins.marked, "expected": f"{joins.expected:.1f}", "z": f"{joins.z:.1f}"}


def _how(joins: Joins) -> str:
    """The end of a key: whether the marked cells are all there are, or grouped, or scattered."""
    if joins.black == joins.cells:
        return "all"
    return "grouped" if joins.grouped else "scattered"


def _causes(tally: MapTally, organic: bool) -> List[str]:
    """What makes values of such a map extreme, the likeliest first; organic soils only where T0 has some, or is not there to tell."""
    every = _CAUSES.get(tally.kind, _RATE_CAUSES)
    return [cause for cause in every if organic or cause != "cause_soc_200"]


def _check_limits(tally: MapTally, causes: List[str], findings: Findings) -> None:
    """The hard limits, and whether what lies beyond is grouped."""
    maps, held = [tally.scan.stem], tally.distribution
    values = {**_limits(tally, *tally.limits), "minimum": f"{held.minimum:.4g}", "maximum": f"{held.maximum:.4g}"}
    if not tally.out:
        findings.good("range", "quality_in_range", maps, held.cells, values)
        return
    joins = tally.out_joins.joins()
    found = {**values, "cells": tally.out, **_joins(joins)}
    findings.bad("range", FAIL, f"quality_out_{_how(joins)}", maps, tally.out, found, causes, "remedy_range")


def _check_mean(tally: MapTally, causes: List[str], findings: Findings) -> None:
    """Where the mean usually lies."""
    if tally.kind not in TYPICAL_MEAN:
        return
    maps, held = [tally.scan.stem], tally.distribution
    low, high = TYPICAL_MEAN[tally.kind]
    values = {**_limits(tally, low, high), "mean": f"{held.mean:.4g}"}
    if low <= held.mean <= high:
        findings.good("typical", "quality_mean_typical", maps, held.cells, values)
    else:
        findings.bad("typical", WARN, "quality_mean_untypical", maps, held.cells, values, causes, "remedy_typical")


def _check_typical(tally: MapTally, causes: List[str], findings: Findings) -> None:
    """Where most values usually lie, and whether the others are grouped."""
    if tally.typical is None:
        return
    maps, held, joins = [tally.scan.stem], tally.distribution, tally.atypical_joins.joins()
    inside = 1.0 - tally.atypical / held.cells
    figures = {"share": f"{100 * inside:.1f}", "median": f"{held.median:.4g}", "outside": tally.atypical}
    values = {**_limits(tally, *tally.typical), **figures, **_joins(joins)}
    if inside > TYPICAL_SHARE:
        findings.good("typical", "quality_typical", maps, held.cells, values)
    else:
        findings.bad("typical", WARN, f"quality_untypical_{_how(joins)}", maps, tally.atypical, values, causes, "remedy_typical")
