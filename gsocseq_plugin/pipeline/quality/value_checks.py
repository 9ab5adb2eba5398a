"""Checks of the values of each map by itself."""

from __future__ import annotations

from typing import Dict, List

from ...core.gsocseq.join_count import Joins
from ...core.gsocseq.product_kinds import FINAL, T0, UNCERTAINTY, unit_of
from ...core.gsocseq.quality import HUGE, ORGANIC_SOIL, SHARE, TYPICAL_MEAN, TYPICAL_SHARE, suspected_unit
from .analysis import Analysis, MapTally
from .findings import Findings
from .result import FAIL, WARN
from .strips import T0_MAP

_STOCK_CAUSES = ("cause_units", "cause_soc_200", "cause_clay_50")
_RATE_CAUSES = (*_STOCK_CAUSES, "cause_euler", "cause_coarse_climate")
_CAUSES = {T0: _STOCK_CAUSES, FINAL: (*_STOCK_CAUSES, "cause_euler"), UNCERTAINTY: ("cause_units", "cause_small_stock", "cause_half_widths")}
_OFTEN_TRUE = ("kg/m2", "% C")
"""Units that dry countries' stocks in t C/ha may look like: a warning."""


def check_values(analysis: Analysis, findings: Findings) -> None:
    """Every map of one grid."""
    t0 = analysis.maps.get(T0_MAP)
    organic = t0 is None or t0.distribution.maximum > ORGANIC_SOIL
    for tally in analysis.maps.values():
        _check_codes(tally, findings)
        if tally.distribution.cells:
            causes = _causes(tally, organic)
            _check_constant(tally, findings)
            _check_unit(tally, findings)
            _check_limits(tally, causes, findings)
            _check_mean(tally, causes, findings)
            _check_typical(tally, causes, findings)


def _check_codes(tally: MapTally, findings: Findings) -> None:
    """Undeclared no data."""
    maps, codes = [tally.scan.stem], tally.scan.codes
    zeros = tally.holes - sum(codes.values())
    for code, cells in sorted(codes.items()):
        values = {"value": "1e30 ..." if code == HUGE else f"{code:g}", "cells": cells}
        causes = ["cause_mask_zero"] if code == 0.0 else ["cause_no_data_lost", "cause_arithmetic"]
        findings.bad("undeclared_no_data", FAIL, "quality_codes", maps, cells, values, causes, "remedy_correct")
    if zeros:
        causes = ["cause_mask_zero", "cause_arithmetic"]
        findings.bad("undeclared_no_data", FAIL, "quality_false_zeros", maps, zeros, {"cells": zeros}, causes, "remedy_correct")
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


def _check_unit(tally: MapTally, findings: Findings) -> None:
    """Whether the values look like another unit."""
    stem, held = tally.scan.stem, tally.distribution
    looks_like = suspected_unit(stem, held.median, held.mean)
    values = {"mean": f"{held.mean:.4g}", "median": f"{held.median:.4g}", "unit": unit_of(stem)}
    if looks_like is None:
        findings.good("units", "quality_units", [stem], held.cells, values)
        return
    verdict = WARN if looks_like in _OFTEN_TRUE else FAIL
    key = "quality_units_share" if looks_like == SHARE else "quality_units_other"
    findings.bad("units", verdict, key, [stem], held.cells, {**values, "looks_like": looks_like}, ["cause_units"], "remedy_units")


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
