"""The soil moisture deficit of RothC and its rate modifier. Source: Coleman & Jenkinson 1996; Coleman, Prout & Milne 2024.

Deficits are mm, 0 or negative. Arrays are (n,) for one month, (12, n) for a year.
"""

from __future__ import annotations

from typing import Optional, Tuple

import numpy as np

from ..constants import (
    BARE_LIMIT,
    DEFICIT_DEPTH_CM,
    DEFICIT_MAX_YEARS,
    DEFICIT_TOLERANCE,
    DRIEST_FACTOR,
    GSOC_DEPTH_CM,
    ONE_BAR,
)

_DRYING_FROM = 3
"""The year in which pixels that dry out by the same amount every year are taken to where they end."""

# FAO's scripts divide the limit of bare soil by 1.8 instead of taking 0.556 of it.
SCRIPT_BARE_DIVISOR = 1.8


def deepest_deficit(clay: np.ndarray, depth: float = GSOC_DEPTH_CM) -> np.ndarray:
    """The deepest deficit M under cover, mm (negative), for clay in % and the soil's depth in cm."""
    return -(20.0 + 1.3 * clay - 0.01 * clay * clay) * (depth / DEFICIT_DEPTH_CM)


def monthly_limits(deepest: np.ndarray, bare: np.ndarray) -> np.ndarray:
    """How deep the deficit may grow in each month: M under cover, 0.556 M in bare soil. `bare` has the result's shape."""
    return np.where(bare, BARE_LIMIT * deepest, deepest)


def next_deficit(
    deficit: np.ndarray, balance: np.ndarray, limit: np.ndarray, out: Optional[np.ndarray] = None, work: Optional[np.ndarray] = None
) -> np.ndarray:
    """The deficit after a month with water balance P - e*E (mm) and that month's limit; out: for the result; work is written over.

    A deficit that is already deeper than the limit is kept, not deepened. (Under cover the limit is M, which no deficit exceeds.)
    """
    after = np.add(deficit, balance, out=out)
    np.minimum(after, 0.0, out=after)
    return np.maximum(after, np.minimum(limit, deficit, out=work), out=after)


def moisture_line(deepest: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Intercept and slope (per mm) of the line on which the rate factor falls from 1 at 0.444 M (one bar) to 0.2 at M."""
    slope = (1.0 - DRIEST_FACTOR) / ((ONE_BAR - 1.0) * deepest)
    return DRIEST_FACTOR - slope * deepest, slope


def moisture_factor(deficit: np.ndarray, line: Tuple[np.ndarray, np.ndarray], out: Optional[np.ndarray] = None) -> np.ndarray:
    """Rate factor b of a deficit: on the line of `moisture_line`, which passes through 1 at 0.444 M, and 1 above it. out: for the result."""
    intercept, slope = line
    factor = np.multiply(deficit, slope, out=out)
    factor += intercept
    return np.minimum(factor, 1.0, out=factor)


def year_deficits(start: np.ndarray, balance: np.ndarray, limits: np.ndarray, out: Optional[np.ndarray] = None) -> np.ndarray:
    """The twelve deficits (12, n) that follow `start` (n,) under a year's balances and limits (12, n). out: for the result, may be `balance`."""
    deficits = np.empty_like(balance) if out is None else out
    deficit, work = start, np.empty_like(start)
    for month in range(12):
        deficit = next_deficit(deficit, balance[month], limits[month], deficits[month], work)
    return deficits


def repeated_year_start(balance: np.ndarray, limits: np.ndarray) -> Tuple[np.ndarray, int]:
    """December's deficit (n,) at which the repeated year closes, beginning from 0, and how many pixels did not close.

    Several closed cycles exist for bare dry pixels, so the beginning is part of the rule. Open pixels keep their last value.
    """
    zero = np.zeros(balance.shape[1])
    start = year_deficits(zero, balance, limits)[-1]
    active = np.flatnonzero(np.abs(start) > DEFICIT_TOLERANCE)
    before, few_balance, few_limits = start[active], balance[:, active], limits[:, active]
    still = 0
    for year in range(2, DEFICIT_MAX_YEARS + 1):
        if not active.size:
            break
        december = year_deficits(before, few_balance, few_limits)[-1]
        closed = np.abs(december - before) <= DEFICIT_TOLERANCE
        if year == _DRYING_FROM:
            december, drying, still = _dried_out(december, before - december, closed, few_balance, few_limits)
            closed |= drying
        start[active] = december
        before = december
        if closed.any():
            active, before = active[~closed], december[~closed]
            few_balance, few_limits = few_balance[:, ~closed], few_limits[:, ~closed]
    return start, still + int(active.size)


def _dried_out(
    deficit: np.ndarray, fall: np.ndarray, closed: np.ndarray, balance: np.ndarray, limits: np.ndarray
) -> Tuple[np.ndarray, np.ndarray, int]:
    """Where deficits (n,), after _DRYING_FROM years, fall by the same amount every year until they come to the driest cycle: the deficits
    at the end of all years, where that is, and how many of them do not come to it in the years that are left.

    fall: by how much the last year has deepened each; closed: which have come to a cycle already. A year's change of the deficit, December
    less December, never grows with the deficit it begins with: each month's rule rises by at most what it is given. So where the driest
    cycle closes, and a deficit that is one `fall` above it comes to it in a year, no other cycle lies between, and every year falls alike.
    """
    left, known, late = DEFICIT_MAX_YEARS - _DRYING_FROM, closed.copy(), 0
    for driest in (limits.max(axis=0), limits.min(axis=0)):
        low = year_deficits(driest, balance, limits)[-1]
        closes = np.abs(year_deficits(low, balance, limits)[-1] - low) <= DEFICIT_TOLERANCE
        comes_to_it = year_deficits(low + fall, balance, limits)[-1] <= low + 0.5 * DEFICIT_TOLERANCE
        drying = closes & comes_to_it & (deficit > low) & ~known
        in_time = deficit - low <= (left - 1) * fall  # in the last year nothing moves any more
        deficit = np.where(drying, np.where(in_time, low, deficit - left * fall), deficit)
        known |= drying
        late += int((drying & ~in_time).sum())
    return deficit, known & ~closed, late


def scripts_moisture_factors(balance: np.ndarray, bare: np.ndarray, clay: np.ndarray) -> np.ndarray:
    """The twelve factors b as FAO's scripts 13 to 15 compute them, (12, n), from P - E and bare months (12, n).

    January starts anew and is not limited; every month is judged by December's limit.
    """
    limits = deepest_deficit(clay) / np.where(bare, SCRIPT_BARE_DIVISOR, 1.0)
    last = limits[11]
    deficit = np.minimum(balance[0], 0.0)
    factors = np.empty_like(balance)
    for month in range(12):
        if month:
            deficit = np.maximum(np.minimum(0.0, deficit + balance[month]), limits[month])
        line = DRIEST_FACTOR + (1.0 - DRIEST_FACTOR) * (last - deficit) / (BARE_LIMIT * last)
        factors[month] = np.where(deficit > ONE_BAR * last, 1.0, np.maximum(DRIEST_FACTOR, line))
    return factors
