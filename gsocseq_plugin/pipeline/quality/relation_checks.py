"""Checks of the maps against each other."""

from __future__ import annotations

from typing import Dict, Optional, Set, Tuple

from ...core.gsocseq.identities import MOST, Identity
from ...core.gsocseq.product_kinds import kind_of
from ...core.gsocseq.products import RATE, STOCK
from ...core.gsocseq.quality import SHARE_MISSING
from .analysis import Analysis, IdentityTally, MapTally, PairTally
from .findings import Findings
from .result import FAIL, WARN


def check_relations(analysis: Analysis, findings: Findings) -> None:
    """The cells, the order of the means, the identities, the horizon."""
    for tally in analysis.maps.values():
        if tally.scan.stem != analysis.reference:
            _check_cells(tally, analysis.reference, findings)
    for pair, pair_tally in analysis.pairs.items():
        if pair_tally.cells:
            _check_order(pair, pair_tally, findings)
    other_years = _other_years(analysis)
    for identity, identity_tally in analysis.identities.items():
        if not identity_tally.cells:
            continue
        found = None if identity.subtrahend else other_years.get(kind_of(identity.stem))
        if found is None:
            _check_identity(identity, identity_tally, analysis.years, findings)
        else:
            values: Dict[str, object] = {"years": analysis.years, "found": found}
            findings.bad("horizon", FAIL, "quality_horizon", [identity.stem], identity_tally.broken, values, ["cause_years"], "remedy_years")
    for stem, cells in analysis.below_zero.items():
        if cells:
            values = {"years": analysis.years, "cells": cells}
            causes = ["cause_years", "cause_units", "cause_other_run"]
            findings.bad("identity", FAIL, "quality_below_zero", [stem], cells, values, causes, "remedy_below_zero")


def _other_years(analysis: Analysis) -> Dict[str, int]:
    """The horizon of the rates of a kind, where all its maps agree on another one than that of the analysis: a map in the wrong place may
    fit another number of years by chance, its neighbours do not."""
    votes: Dict[str, Set[Optional[int]]] = {}
    for identity, tally in analysis.identities.items():
        if identity.subtrahend is None and tally.cells:
            votes.setdefault(kind_of(identity.stem), set()).add(tally.vote.years)
    agreed = {kind: found.pop() for kind, found in votes.items() if len(found) == 1}
    return {kind: years for kind, years in agreed.items() if years not in (None, analysis.years)}


def _check_cells(tally: MapTally, reference: str, findings: Findings) -> None:
    """The cells of a map against those of the reference."""
    maps, differ, cells = [tally.scan.stem], tally.missing + tally.extra, tally.distribution.cells + tally.missing
    if not differ:
        findings.good("same_cells", "quality_same_cells", maps, cells, {"reference": reference})
        return
    verdict = FAIL if differ > SHARE_MISSING * cells else WARN
    values = {"missing": tally.missing, "extra": tally.extra, "cells": cells, "reference": reference}
    causes = ["cause_mask_one", "cause_no_data_wrong"]
    remedy = "remedy_corrected" if tally.scan.corrected else "remedy_same_cells"
    findings.bad("same_cells", verdict, "quality_other_cells", maps, differ, values, causes, remedy)


def _check_order(pair: Tuple[str, str], tally: PairTally, findings: Findings) -> None:
    """The mean rises from one scenario to the next."""
    lower, higher = tally.means
    values = {"lower": f"{lower:.5g}", "higher": f"{higher:.5g}", "first": pair[0], "second": pair[1]}
    if lower < higher:
        findings.good("order", "quality_order", pair, tally.cells, values)
        return
    causes = ["cause_names_swapped", "cause_percentages"]
    findings.bad("order", FAIL, "quality_order_wrong", pair, tally.cells, values, causes, "remedy_order")


def _check_identity(identity: Identity, tally: IdentityTally, years: int, findings: Findings) -> None:
    """A difference of stocks, or a rate times the years."""
    if identity.subtrahend:
        formula, causes = f"{identity.stem} = {identity.minuend} - {identity.subtrahend}", ["cause_other_run", "cause_units"]
    else:
        formula, causes = f"{identity.stem} x {years} = {identity.minuend}", ["cause_years", "cause_other_run"]
    values: Dict[str, object] = {"formula": formula, "cells": tally.cells}
    if not tally.broken:
        findings.good("identity", "quality_identity", identity.maps, tally.cells, values)
        return
    if tally.broken > (1.0 - MOST) * tally.cells:
        causes.insert(1, "cause_few_decimals")
    values = {**values, "broken": tally.broken, "worst": f"{tally.worst:.4g}", "unit": RATE if identity.all_rates else STOCK}
    findings.bad("identity", FAIL, "quality_identity_broken", identity.maps, tally.broken, values, causes, "remedy_identity")
