"""The second look: the maps of one grid beside each other, gathered strip by strip."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field
from typing import Dict, List, Optional, Tuple

import numpy as np

from ...core.gsocseq.distribution import Distribution
from ...core.gsocseq.edge_steps import StepProfile
from ...core.gsocseq.holes import T0_MAP
from ...core.gsocseq.identities import STOCK_TOLERANCE, HorizonVote, Identity, identities, residual
from ...core.gsocseq.join_count import JoinCount
from ...core.gsocseq.product_kinds import ASR, RSR, T0, UNCERTAINTY, kind_of
from ...core.gsocseq.quality import allowed, limits_of, out_of_limits, rising_pairs, typical
from .scan import MapScan
from .strips import Holes, OneGrid, Strip

STEP_KINDS = (T0, ASR, RSR)
"""The maps in which edges of climate cells are looked for: T0 and the rates."""


class MapTally:
    """Of one map: holes by rule and value, missing (no data where the reference has a value) and extra (the contrary), values out of the hard
    limits (`out`, but for rounding) and outside the typical range, with their joins, zeros that are values; statistics of all values; steps
    between neighbours."""

    def __init__(self, scan: MapScan, columns: int, years: int) -> None:
        self.scan, self.kind, self.typical = scan, kind_of(scan.stem), typical(scan.stem)
        self.limits, self.allowed = limits_of(scan.stem), allowed(scan.stem, years)
        self.distribution = Distribution(self.limits)
        self.holes: Holes = Counter()
        self.missing = self.extra = self.out = self.atypical = self.zeros = 0
        self.out_joins, self.atypical_joins = JoinCount(columns), JoinCount(columns)
        self.steps: Optional[StepProfile] = StepProfile(columns) if self.kind in STEP_KINDS else None

    def add(self, values: np.ndarray) -> np.ndarray:
        """The next rows; returns where values are out of the hard limits."""
        there = ~np.isnan(values)
        self.distribution.add(values, there)
        self.zeros += int(np.count_nonzero(values == 0.0)) if self.scan.values.zeros else 0
        out = out_of_limits(values, self.allowed)
        if self.scan.values.beyond:
            self.out += int(np.count_nonzero(out))
            self.out_joins.add(there, out)
        if self.typical:
            strange = out_of_limits(values, self.typical)
            self.atypical += int(np.count_nonzero(strange))
            self.atypical_joins.add(there, strange)
        if self.steps is not None:
            self.steps.add(np.where(out, np.nan, values).astype(np.float64))
        return out


@dataclass
class IdentityTally:
    """Cells at which an identity was looked at and is broken, the largest breach beyond rounding, and the years that the cells vote for."""

    cells: int = 0
    broken: int = 0
    worst: float = 0.0
    vote: HorizonVote = field(default_factory=HorizonVote)


@dataclass
class PairTally:
    """Sums of two maps over the cells that both have, row by row."""

    cells: int = 0
    lower: List[float] = field(default_factory=list)
    higher: List[float] = field(default_factory=list)

    @property
    def means(self) -> Tuple[float, float]:
        """The two means."""
        return math.fsum(self.lower) / self.cells, math.fsum(self.higher) / self.cells


class Analysis:
    """Everything that is gathered over the maps of one grid; `add` returns the flags of a strip by name (rows, columns), counts of maps.

    below_zero: by rate, the cells in which it takes more than all of T0.
    reference: the map whose cells the others should have, T0 where it is there, else the first that is no uncertainty.
    """

    def __init__(self, group: OneGrid, years: int) -> None:
        self.years = years
        self.reference = next((stem for stem in group.stems if kind_of(stem) != UNCERTAINTY), group.stems[0])
        self.maps = {scan.stem: MapTally(scan, group.grid.columns, years) for scan in group.scans}
        self.identities = {identity: IdentityTally() for identity in identities(group.stems)}
        self.pairs = {pair: PairTally() for pair in rising_pairs(group.stems)}
        self.below_zero = {stem: 0 for stem in group.stems if kind_of(stem) == ASR and T0_MAP in self.maps}

    def add(self, strip: Strip) -> Dict[str, np.ndarray]:
        """The next strip."""
        shape = next(iter(strip.values.values())).shape
        flags = {name: np.zeros(shape, dtype=np.uint8) for name in ("out_of_range", "undeclared_no_data", "identity", "not_in_all_maps")}
        for stem, tally in self.maps.items():
            values = strip.values[stem]
            flags["out_of_range"] += tally.add(values)
            if stem in strip.holes:
                tally.holes.update(strip.counts[stem])
                flags["undeclared_no_data"] += strip.holes[stem]
            flags["not_in_all_maps"] += self._compare_cells(tally, strip)
        usable = {
            stem: np.where(out_of_limits(values, self.maps[stem].allowed), np.nan, values) if self.maps[stem].out else values
            for stem, values in strip.values.items()
        }
        for identity, identity_tally in self.identities.items():
            flags["identity"] += self._check(identity, identity_tally, usable)
        for stem in self.below_zero:
            left = usable[T0_MAP] + self.years * usable[stem]
            self.below_zero[stem] += int(np.count_nonzero(left < -STOCK_TOLERANCE))
        for pair, pair_tally in self.pairs.items():
            _add_pair(pair_tally, *(usable[stem] for stem in pair))
        return flags

    def _compare_cells(self, tally: MapTally, strip: Strip) -> np.ndarray:
        """Where a map lacks a cell of the reference or has one that this lacks; holes are no part of it. Uncertainties need no value where
        the stock is 0."""
        stem = tally.scan.stem
        reference = strip.values[self.reference]
        there, wanted = ~np.isnan(strip.values[stem]), ~np.isnan(reference)
        missing, extra = wanted & ~there, there & ~wanted
        for holes in (strip.holes[name] for name in (stem, self.reference) if name in strip.holes):
            missing &= ~holes
            extra &= ~holes
        if tally.kind == UNCERTAINTY:
            missing &= reference != 0.0
        tally.missing += int(np.count_nonzero(missing))
        tally.extra += int(np.count_nonzero(extra))
        return missing | extra

    def _check(self, identity: Identity, tally: IdentityTally, values: Dict[str, np.ndarray]) -> np.ndarray:
        """Where the identity is broken."""
        breach = residual(identity, values, self.years)
        broken = breach > 0.0
        tally.cells += int(np.count_nonzero(~np.isnan(breach)))
        if broken.any():
            tally.broken += int(np.count_nonzero(broken))
            tally.worst = max(tally.worst, float(breach[broken].max()))
        if identity.subtrahend is None:
            tally.vote.add(values[identity.stem], values[identity.minuend])
        return broken


def _add_pair(tally: PairTally, lower: np.ndarray, higher: np.ndarray) -> None:
    both = ~np.isnan(lower) & ~np.isnan(higher)
    tally.cells += int(np.count_nonzero(both))
    tally.lower += np.where(both, lower, 0.0).astype(np.float64).sum(axis=1).tolist()
    tally.higher += np.where(both, higher, 0.0).astype(np.float64).sum(axis=1).tolist()
