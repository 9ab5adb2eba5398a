"""Checks of the values of each map, and of the maps against each other."""

from __future__ import annotations

from typing import Optional

from ...core.gsocseq.identities import Identity
from ...core.gsocseq.join_count import Joins
from ...core.gsocseq.product_kinds import FINAL, T0, UNCERTAINTY, unit_of
from ...core.gsocseq.quality import HUGE, MODELLED_SHARE_MISSING, TYPICAL_MEAN, TYPICAL_SHARE, suspected_unit
from .analysis import Analysis, IdentityTally, MapTally, PairTally
from .findings import Findings
from .result import FAIL, PASS, WARN

_STOCK_CAUSES = ("cause_units", "cause_soc_200", "cause_clay_50")
_CAUSES = {
    T0: _STOCK_CAUSES,
    FINAL: (*_STOCK_CAUSES, "cause_euler"),
    UNCERTAINTY: ("cause_units", "cause_small_stock", "cause_half_widths"),
}
_RATE_CAUSES = ("cause_units", "cause_soc_200", "cause_clay_50", "cause_euler", "cause_coarse_climate")


def check_values(analysis: Analysis, findings: Findings) -> None:
    """Every map of one grid by itself."""
    for tally in analysis.maps.values():
        _check_codes(tally, findings)
        if tally.distribution.cells:
            unit = suspected_unit(tally.scan.stem, tally.distribution.quantiles()[3], tally.distribution.mean or 0.0)
            _check_unit(tally, unit, findings)
            _check_limits(tally, findings)
            _check_typical(tally, findings)
        _check_cells(tally, findings)


def _check_codes(tally: MapTally, findings: Findings) -> None:
    """Undeclared no data."""
    stem, codes = tally.scan.stem, dict(tally.scan.codes)
    zeros = tally.holes - sum(codes.values())
    if zeros > 0:
        codes[0.0] = codes.get(0.0, 0) + zeros
    if not codes:
        findings.add("undeclared_no_data", PASS, "quality_no_codes", [stem])
    for code, count in sorted(codes.items()):
        text = "1e30 ..." if code == HUGE else f"{code:g}"
        causes = ["cause_mask_zero"] if code == 0.0 else ["cause_no_data_lost", "cause_arithmetic"]
        findings.add("undeclared_no_data", FAIL, "quality_codes", [stem], count, causes, "remedy_correct", value=text, cells=count)


def _check_unit(tally: MapTally, unit: Optional[str], findings: Findings) -> None:
    """Whether the values look like another unit."""
    values = {"mean": f"{tally.distribution.mean or 0.0:.4g}", "unit": unit_of(tally.scan.stem)}
    if unit is None:
        findings.add("units", PASS, "quality_units", [tally.scan.stem], **values)
    else:
        verdict = WARN if unit in ("kg/m2", "% C") else FAIL
        cells = tally.distribution.cells
        findings.add("units", verdict, "quality_units_other", [tally.scan.stem], cells, ["cause_units"], "remedy_units", looks_like=unit, **values)


def _check_limits(tally: MapTally, findings: Findings) -> None:
    """The hard limits, and whether what lies beyond is grouped."""
    low, high = tally.limits
    held = tally.distribution
    values = {"low": f"{low:g}", "high": f"{high:g}", "minimum": f"{held.minimum:.4g}", "maximum": f"{held.maximum:.4g}", "unit": unit_of(tally.scan.stem)}
    if not tally.out:
        findings.add("range", PASS, "quality_in_range", [tally.scan.stem], held.cells, **values)
        return
    joins = tally.out_joins.joins()
    key = "quality_out_grouped" if joins.grouped else "quality_out_scattered"
    causes = _CAUSES.get(tally.kind, _RATE_CAUSES)
    findings.add("range", FAIL, key, [tally.scan.stem], tally.out, causes, "remedy_range", cells=tally.out, **values, **_told(joins))


def _told(joins: Joins) -> dict:
    """The join count in words: pairs found and expected, and z."""
    return {"pairs": joins.marked, "expected": f"{joins.expected:.1f}", "z": f"{joins.z:.1f}"}


def _check_typical(tally: MapTally, findings: Findings) -> None:
    """Where most values, or their mean, usually lie."""
    stem, held = tally.scan.stem, tally.distribution
    if tally.kind in TYPICAL_MEAN:
        low, high = TYPICAL_MEAN[tally.kind]
        mean = held.mean or 0.0
        values = {"low": f"{low:g}", "high": f"{high:g}", "mean": f"{mean:.4g}", "unit": unit_of(stem)}
        if low <= mean <= high:
            findings.add("typical", PASS, "quality_mean_typical", [stem], held.cells, **values)
        else:
            findings.add("typical", WARN, "quality_mean_untypical", [stem], held.cells, _RATE_CAUSES, "remedy_typical", **values)
    if tally.typical is None:
        return
    low, high = tally.typical
    inside = 1.0 - tally.atypical / held.cells
    joins = tally.atypical_joins.joins()
    values = {"low": f"{low:.3g}", "high": f"{high:.3g}", "unit": unit_of(stem), "share": f"{100 * inside:.1f}", "median": f"{held.quantiles()[3]:.4g}", **_told(joins)}
    if inside > TYPICAL_SHARE:
        findings.add("typical", PASS, "quality_typical", [stem], held.cells, **values)
    else:
        key = "quality_untypical_grouped" if joins.grouped else "quality_untypical_scattered"
        findings.add("typical", WARN, key, [stem], tally.atypical, _CAUSES.get(tally.kind, _RATE_CAUSES), "remedy_typical", **values)


def _check_cells(tally: MapTally, findings: Findings) -> None:
    """The cells of a map against those of T0."""
    differ = tally.missing + tally.extra
    if not differ:
        findings.add("same_cells", PASS, "quality_same_cells", [tally.scan.stem])
        return
    cells = tally.distribution.cells + tally.missing
    verdict = FAIL if differ > MODELLED_SHARE_MISSING * cells else WARN
    values = {"missing": tally.missing, "extra": tally.extra, "cells": cells}
    findings.add("same_cells", verdict, "quality_other_cells", [tally.scan.stem], differ, ["cause_mask_one", "cause_no_data_wrong"], "remedy_same_cells", **values)


def check_relations(analysis: Analysis, findings: Findings) -> None:
    """The order of the means, the identities, the horizon."""
    for pair, pair_tally in analysis.pairs.items():
        if pair_tally.cells:
            _check_order(pair, pair_tally, findings)
    for identity, tally in analysis.identities.items():
        if not tally.cells:
            continue
        if identity.subtrahend is None and tally.broken and tally.vote.years not in (None, analysis.years):
            values = {"stem": identity.stem, "difference": identity.minuend, "years": analysis.years, "found": tally.vote.years}
            findings.add("horizon", FAIL, "quality_horizon", [identity.stem], tally.broken, ["cause_years"], "remedy_years", **values)
        else:
            _check_identity(identity, tally, analysis.years, findings)


def _check_order(pair: tuple, tally: PairTally, findings: Findings) -> None:
    """The mean rises from one scenario to the next."""
    lower, higher = tally.means
    values = {"lower": f"{lower:.5g}", "higher": f"{higher:.5g}", "first": pair[0], "second": pair[1]}
    if lower < higher:
        findings.add("order", PASS, "quality_order", pair, tally.cells, **values)
    else:
        findings.add("order", FAIL, "quality_order_wrong", pair, tally.cells, ["cause_names_swapped", "cause_percentages"], "remedy_order", **values)


def _check_identity(identity: Identity, tally: IdentityTally, years: int, findings: Findings) -> None:
    formula = f"{identity.stem} = {identity.minuend} - {identity.subtrahend}" if identity.subtrahend else f"{identity.stem} x {years} = {identity.minuend}"
    if not tally.broken:
        findings.add("identity", PASS, "quality_identity", identity.maps, tally.cells, formula=formula, cells=tally.cells)
        return
    causes = ["cause_other_run", "cause_units"] if identity.subtrahend else ["cause_years", "cause_other_run"]
    values = {"formula": formula, "broken": tally.broken, "cells": tally.cells, "worst": f"{tally.worst:.4g}"}
    findings.add("identity", FAIL, "quality_identity_broken", identity.maps, tally.broken, causes, "remedy_identity", **values)
