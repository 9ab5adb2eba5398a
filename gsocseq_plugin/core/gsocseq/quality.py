"""What the values of finished maps must and should look like. Source: FAO 2022, Technical Manual annexes I and II, and FAO's MapsCorrection script.

Pure rules on numbers: limits by kind of map and scenario, values that stand for "no data" without being declared, suspicious units.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Dict, List, Optional, Tuple

import numpy as np

from .identities import STOCK_TOLERANCE
from .product_kinds import ABS_DIFF, ASR, BAU, FINAL, REL_DIFF, RSR, T0, UNCERTAINTY, kind_of, scenario_of
from .products import FAO_SCENARIOS

Limits = Tuple[float, float]

HARD: Dict[str, Limits] = {
    T0: (0.0, 800.0),
    FINAL: (0.0, 800.0),
    ABS_DIFF: (-80.0, 80.0),
    REL_DIFF: (0.0, 80.0),
    ASR: (-4.0, 4.0),
    RSR: (0.0, 4.0),
    UNCERTAINTY: (0.0, 200.0),
}
"""Beyond these a value is wrong: t C/ha, t C/ha/yr, %. Relative maps: of FAO's scenarios, which only add carbon; see `limits_of`."""
_TYPICAL: Dict[Tuple[str, str], Limits] = {
    (ASR, BAU): (-0.5, 0.5),
    (ASR, "SSM1"): (-0.4, 0.6),
    (ASR, "SSM2"): (-0.3, 0.7),
    (ASR, "SSM3"): (-0.2, 0.8),
    (RSR, "SSM1"): (0.0, 0.6),
    (RSR, "SSM2"): (0.0, 0.7),
    (RSR, "SSM3"): (0.0, 0.8),
}
_TYPICAL_STOCK, _TYPICAL_UNCERTAINTY = (15.0, 100.0), (15.0, 50.0)
TYPICAL_MEAN: Dict[str, Limits] = {ABS_DIFF: (-15.0, 15.0)}
"""Kinds of map whose mean is typical, t C/ha."""
ORGANIC_SOIL = 200.0
"""t C/ha: stocks above it are those of organic soils, for which RothC was not made; FAO's mask of SOC begins there."""
TYPICAL_SHARE = 0.5
"""`Most` cells of a typical map: more than this share lies in the typical range."""

CODES = (-999.0, -9999.0, -99999.0, -32768.0)
"""What programs write for "no data"; outside the hard limits of every kind, so one cell is enough."""
FAO_YEARS = 20
"""The horizon of FAO's maps, years: -999 divided by it is -49.95."""
HUGE = 1e30
"""The largest Float32, 1e38 and their like stand for "no data"."""
MIN_REPEATS, REPEATING_SHARE, WELL_OUTSIDE = 3, 0.01, 0.1
"""Cells with exactly one and the same value, their share of those beyond the hard limits, and how far it lies beyond, in widths of the limits,
that make it a code: a computed Float32 hardly repeats, though by chance some do among a million."""
NEAR_ZERO = 1.0
"""t C/ha: zeros of a stock are holes where there are more of them than of other cells so near to zero."""
_MAX_VALUES = 1000
"""Different values out of range that are told apart in one map."""

SHARE_MISSING = 0.10
"""The share of cells beyond which missing ones matter; grouped ones then fail."""


def limits_of(stem: str) -> Limits:
    """The hard limits of a map. A country's own scenario may lose carbon against BAU, as much as it may gain."""
    low, high = HARD[kind_of(stem)]
    own = kind_of(stem) in (REL_DIFF, RSR) and scenario_of(stem) not in FAO_SCENARIOS
    return (-high if own else low), high


def allowed(stem: str, years: int) -> Limits:
    """The hard limits, wider by the rounding of stocks to Float32: where nothing changes, a difference can be -7.6e-6."""
    low, high = limits_of(stem)
    kind = kind_of(stem)
    rounding = 0.0 if kind == UNCERTAINTY else STOCK_TOLERANCE / years if kind in (ASR, RSR) else STOCK_TOLERANCE
    return low - rounding, high + rounding


def typical(stem: str) -> Optional[Limits]:
    """Between these most cells of the map lie; None for kinds and scenarios without such a range.

    The combined uncertainty of two stocks alike is that of one divided by the square root of 2: so is the lower limit for rates.
    """
    kind, scenario = kind_of(stem), scenario_of(stem)
    if kind in (T0, FINAL):
        return _TYPICAL_STOCK
    if kind == UNCERTAINTY:
        low, high = _TYPICAL_UNCERTAINTY
        return (low / math.sqrt(2.0), high) if stem.startswith((ASR, RSR)) else (low, high)
    return _TYPICAL.get((kind, scenario))


@dataclass
class ValueScan:
    """What one map holds, gathered from its values strip by strip: `add` takes float arrays of any shape, NaN for declared no data.

    The outcome does not depend on how the map was cut. cells: with a value; outside: cells by value beyond the hard limits (the first
    1000 different values in the order of the cells; `unlisted` counts the cells of others); huge: |x| >= 1e30; zeros; near_zero: others
    nearer to 0 than NEAR_ZERO; negatives, and minus_ones among them.
    """

    limits: Limits
    cells: int = 0
    huge: int = 0
    zeros: int = 0
    minus_ones: int = 0
    negatives: int = 0
    near_zero: int = 0
    unlisted: int = 0
    outside: Dict[float, int] = field(default_factory=dict)

    def add(self, values: np.ndarray) -> None:
        """The next cells of the map."""
        there = values[~np.isnan(values)]
        if not there.size:
            return
        size = np.abs(there)
        self.cells += there.size
        if size.min() < NEAR_ZERO:
            zeros = int((size == 0.0).sum())
            self.zeros += zeros
            self.near_zero += int((size < NEAR_ZERO).sum()) - zeros
        self.huge += int((size >= HUGE).sum())
        if there.min() < 0.0:
            self.negatives += int((there < 0.0).sum())
            self.minus_ones += int((there == -1.0).sum())
        low, high = self.limits
        beyond = there[((there < low) | (there > high)) & (np.abs(there) < HUGE)]
        if beyond.size:
            self._list(beyond)

    def _list(self, beyond: np.ndarray) -> None:
        values, first, counts = np.unique(beyond, return_index=True, return_counts=True)
        for place in np.argsort(first):
            value = float(values[place])
            if value in self.outside or len(self.outside) < _MAX_VALUES:
                self.outside[value] = self.outside.get(value, 0) + int(counts[place])
            else:
                self.unlisted += int(counts[place])

    @property
    def beyond(self) -> int:
        """Cells outside the hard limits, the huge ones among them."""
        return self.huge + self.unlisted + sum(self.outside.values())


def no_data_codes(stem: str, scan: ValueScan, years: int) -> Dict[float, int]:
    """The values of a map that stand for "no data" without being declared, with their cells; HUGE stands for all of its size.

    Decided by exact repetition of one value. At once: codes that programs write, and in rates those codes divided by the years. From
    MIN_REPEATS cells on (and REPEATING_SHARE of what is there): another value WELL_OUTSIDE the hard limits. From MIN_REPEATS cells on: -1
    where nothing else is negative; 0 in stocks where fewer cells are near it, and in uncertainties, which have no value where the stock is 0;
    never in all cells. Other zeros need the other maps: `holes` looks at them cell by cell.
    """
    kind = kind_of(stem)
    known = [np.float32(code) for code in CODES]
    if kind in (ASR, RSR):
        known += [np.float32(code / horizon) for code in CODES for horizon in (years, FAO_YEARS)]
    sure = {float(code) for code in known}
    enough = max(MIN_REPEATS, REPEATING_SHARE * scan.beyond)
    low, high = limits_of(stem)
    far = WELL_OUTSIDE * (high - low)
    repeated = {value for value, count in scan.outside.items() if count >= enough and not low - far <= value <= high + far}
    found = {value: count for value, count in scan.outside.items() if value in repeated or float(np.float32(value)) in sure}
    if scan.huge:
        found[HUGE] = scan.huge
    if scan.minus_ones >= MIN_REPEATS and scan.minus_ones == scan.negatives:
        found[-1.0] = scan.minus_ones
    few = kind == UNCERTAINTY or kind in (T0, FINAL) and scan.near_zero < scan.zeros
    if MIN_REPEATS <= scan.zeros < scan.cells and few:
        found[0.0] = scan.zeros
    return found


def is_code(values: np.ndarray, codes: Dict[float, int]) -> np.ndarray:
    """Where `values` (any shape, NaN for declared no data) hold one of the codes."""
    found = np.zeros(values.shape, dtype=bool)
    for code in codes:
        found |= np.abs(values) >= HUGE if code == HUGE else values == code
    return found


def out_of_limits(values: np.ndarray, limits: Limits) -> np.ndarray:
    """Where values lie beyond the limits; False for NaN."""
    return (values < limits[0]) | (values > limits[1])


SHARE = "share"
"""0.2 instead of 20 %."""


def suspected_unit(stem: str, median: float, mean: float) -> Optional[str]:
    """The unit in which a map seems to be instead of its own: "kg/m2", "% C", "g/m2", "kg C/ha/yr" or SHARE; None for no suspicion.

    median: of the values, those beyond the hard limits taken as the limits; mean: of the values as they are.
    """
    kind = kind_of(stem)
    low, high = _TYPICAL_STOCK
    most_beyond = abs(median) > 0.999 * HARD[kind][1]  # but for a bin of the quantiles
    if kind in (T0, FINAL):
        if most_beyond and low <= mean / 100.0 <= high:
            return "g/m2"
        if low / 10.0 <= median < high / 10.0:
            return "kg/m2"
        return "% C" if 0.0 < median < low / 10.0 else None
    if kind in (ASR, RSR):
        return "kg C/ha/yr" if most_beyond else None
    return SHARE if kind == UNCERTAINTY and 0.0 < median < 1.0 else None


def rising_pairs(stems: List[str]) -> List[Tuple[str, str]]:
    """The pairs of maps (the lower, the higher) whose means must rise from BAU over SSM1 and SSM2 to SSM3."""
    pairs: List[Tuple[str, str]] = []
    for kind in (FINAL, ABS_DIFF, ASR, REL_DIFF, RSR):
        every = [f"{kind}_{scenario}_Map030" for scenario in (BAU, *FAO_SCENARIOS)]  # relative maps have no BAU
        there = [stem for stem in every if stem in stems]
        pairs += zip(there, there[1:])
    return pairs
