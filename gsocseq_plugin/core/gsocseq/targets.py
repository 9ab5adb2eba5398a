"""How much carbon must come in to reach a stock: the forward phase the other way round.

The stock after N years is affine in the plant C input, SOC = base + slope*C, so the input that reaches a target is one division:
C = (target - base)/slope. "4 per 1000" is linear on the stock of today: target = t0*(1 + p/100*N), as Minasny et al. 2017 (Geoderma 292)
count it, not compounded.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import IntEnum
from typing import Dict, Optional, Tuple

import numpy as np

from ..constants import SCRIPT_TOTAL_RANGE
from ..errors import GsocError
from ..rothc.ahead import maps_ahead
from ..types import BOUNDS, Status
from .climate import sum_rows
from .inputs import Method
from .screen import mark
from .start import Start

PER_1000, STOCK, RATE, NO_LOSS = "percent", "stock", "rate", "no-loss"
KINDS = (PER_1000, STOCK, RATE, NO_LOSS)
STOCK_RANGE = (0.0, 800.0)
"""What a stock of 0-30 cm can be, t C/ha, as quality control has it."""
Range = Tuple[float, float]


class Outcome(IntEnum):
    """What a pixel's target asks for; the numbers are stable, they stand in the map. 0: no answer."""

    NO_INPUT = 1
    BAU = 2
    MORE = 3
    OUT_OF_REACH = 4


@dataclass(frozen=True)
class Target:
    """The stock to reach. amount: % of the stock at t0 per year (PER_1000), t C/ha (STOCK), t C/ha/yr (RATE); None for NO_LOSS and where a
    layer brings the stock. maximum: the largest input that can be, % over BAU; None where there is no limit."""

    kind: str
    amount: Optional[float] = None
    maximum: Optional[float] = None

    def stock(self, t0: np.ndarray, years: int, layer: Optional[np.ndarray] = None) -> np.ndarray:
        """The stock (n,) t C/ha to reach after so many years, from the stock at t0 (n,); layer (n,): where the target is one."""
        if layer is not None:
            return layer
        amount = 0.0 if self.amount is None else self.amount
        if self.kind == STOCK:
            return np.full_like(t0, amount)
        return t0 + amount * years if self.kind == RATE else t0 * (1.0 + amount / 100.0 * years)


def stock_range(method: Method) -> Range:
    """The stocks that can be reached, t C/ha: under the rules of FAO's scripts no total is above 300."""
    return SCRIPT_TOTAL_RANGE if method.convention.scripts else STOCK_RANGE


def require_target(target: Target, layer: bool, limits: Range = STOCK_RANGE) -> None:
    """Raise GsocError for a target that cannot be. layer: whether a layer brings the stock to reach; limits: `stock_range`."""
    low, high = limits
    if target.maximum is not None and not target.maximum >= 0.0:
        raise GsocError("target_maximum", found=target.maximum)
    if target.kind == NO_LOSS or (target.kind == STOCK and layer):
        return
    if target.amount is None:
        raise GsocError(f"target_needs_{target.kind}")
    if target.kind == STOCK and not low <= target.amount <= high:
        raise GsocError("target_stock", found=target.amount, low=low, high=high)


@dataclass(frozen=True)
class Response:
    """SOC (n,) t C/ha after N years = base + slope*C + manure*(added FYM), C and FYM in t C/ha/yr; base has the current manure.

    c_bau (n,): the plant C input of BAU, t C/ha/yr."""

    base: np.ndarray
    slope: np.ndarray
    manure: np.ndarray
    c_bau: np.ndarray

    def soc(self, c_input: np.ndarray) -> np.ndarray:
        """The stock under this plant C input (n,) t C/ha/yr."""
        return self.base + self.slope * c_input


def responses(start: Start, method: Method, years: int, counts: Counter) -> Tuple[np.ndarray, Dict[str, Response]]:
    """The final status, and the response of each bound after so many years, in one evaluation each: what `forward` adds up for every scenario."""
    status, result = start.status.copy(), {}
    for bound in BOUNDS:
        climate, ground = start.seen(bound, method)
        state = start.states[bound]
        maps, unclosed = maps_ahead([years], climate, ground, start.paddy, start.carbon, state.deficit)
        counts["moisture_not_closed"] += unclosed
        plant, manure = (sum_rows(unit) for unit in maps[years].inputs)
        base = sum_rows(maps[years].times(state.pools[:4])) + state.pools[4] + manure * start.fym
        result[bound] = Response(base, plant, manure, state.c_input)
        mark(status, ~(np.isfinite(base) & np.isfinite(plant)), Status.NOT_FINITE)
    return status, result


@dataclass(frozen=True)
class Required:
    """What reaches the target, (n,): c_input t C/ha/yr, percent over BAU (negative: less than BAU is enough), outcome (0: no answer), and the
    stock that the maximum reaches, t C/ha, where there is one."""

    c_input: np.ndarray
    percent: np.ndarray
    outcome: np.ndarray
    reached: Optional[np.ndarray]


def required_input(goal: np.ndarray, response: Response, maximum: Optional[float], limits: Range = STOCK_RANGE) -> Required:
    """The C input that reaches the stocks `goal` (n,) t C/ha; maximum: % over BAU; limits: `stock_range`.

    A negative input becomes 0, outcome NO_INPUT. Where the maximum does not suffice the input is still the one that would: OUT_OF_REACH.
    No answer where the goal is missing or beyond the limits; no per cent where BAU has no input.
    """
    low, high = limits
    with np.errstate(divide="ignore", invalid="ignore"):
        needed = (np.where((goal >= low) & (goal <= high), goal, np.nan) - response.base) / response.slope
        c_input = np.maximum(needed, 0.0)
        percent = np.where(response.c_bau > 0.0, 100.0 * (c_input / response.c_bau - 1.0), np.nan)
    outcome = np.full(goal.shape, float(Outcome.MORE))
    reached = None
    if maximum is not None:
        most = response.c_bau * (1.0 + maximum / 100.0)
        outcome[c_input > most] = Outcome.OUT_OF_REACH
        reached = response.soc(most)
    outcome[c_input <= response.c_bau] = Outcome.BAU
    outcome[needed < 0.0] = Outcome.NO_INPUT
    outcome[~np.isfinite(needed)] = 0.0
    return Required(c_input, percent, outcome, reached)


def count_outcomes(required: Required, goal: np.ndarray, status: np.ndarray, counts: Counter, limits: Range = STOCK_RANGE) -> None:
    """Count, of the pixels that are OK, what the target asks for and why there is no answer."""
    fine = status == Status.OK
    for outcome in Outcome:
        counts[f"target_{outcome.name.lower()}"] += int((fine & (required.outcome == outcome)).sum())
    missing = np.isnan(goal)
    counts["target_missing"] += int((fine & missing).sum())
    counts["target_outside"] += int((fine & ~missing & ((goal < limits[0]) | (goal > limits[1]))).sum())
    counts["target_no_percent"] += int((fine & (required.outcome > 0.0) & np.isnan(required.percent)).sum())
