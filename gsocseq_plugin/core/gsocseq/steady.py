"""The stock in which the land comes to rest under a C input, and how long that takes, in closed form.

Under a year that repeats the pools after k years are q + A^k (pools - q), with the equilibrium q = (I - A)^-1 v. A has two eigenvalues on
its diagonal (DPM, RPM) and two of the block of BIO and HUM, all real and between 0 and 1, so the stock's distance to the equilibrium is a
sum of four decaying exponentials. Their signs may differ, then the way is not monotone: a stock may pass the equilibrium, or leave it again.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Iterator, List, Tuple

import numpy as np

from ..constants import DEFICIT_MAX_YEARS, DEFICIT_TOLERANCE
from ..rothc.ahead import year_map
from ..rothc.annual import AffineMap, months_map
from ..types import PixelState, Status
from .climate import sum_rows
from .inputs import Method
from .screen import mark
from .start import Start
from .targets import STOCK_RANGE

SHARES = (90, 95, 99)
"""Per cent of the way."""
LONGEST = 10_000
"""Years; what takes longer is given as so many."""
_BITS = 14
"""Years are looked for up to 2**14 - 1 = 16383, more than LONGEST."""
NO_WAY = 1e-6
"""t C/ha: below it today's stock is the equilibrium. Far above rounding (1e-12), far below what any map of soils resolves."""


@dataclass(frozen=True)
class Steady:
    """One line, BAU or a scenario, at rest. stock and change against t0 (n,) t C/ha; years (3, n) whole years to the SHARES of the way."""

    stock: np.ndarray
    change: np.ndarray
    years: np.ndarray


@dataclass(frozen=True)
class Modes:
    """The four eigenvalues of a year, (4, n): DPM's, RPM's, the faster and the slower of BIO and HUM; and how pools excite them.

    through (2, 2, n): the BIO and HUM of the eigenvectors of DPM and RPM, for one unit of these.
    """

    year: AffineMap
    rates: np.ndarray
    through: np.ndarray

    @classmethod
    def of(cls, year: AffineMap) -> Modes:
        """The modes of a year's map."""
        (bio_bio, hum_bio), (bio_hum, hum_hum) = year.bio[2:], year.hum[2:]
        half, apart = (bio_bio + hum_hum) / 2.0, (bio_bio - hum_hum) / 2.0
        root = np.sqrt(apart * apart + hum_bio * bio_hum)
        through = []
        for index, rate in enumerate(year.diagonal):
            determinant = (rate - bio_bio) * (rate - hum_hum) - hum_bio * bio_hum
            to_bio, to_hum = year.bio[index], year.hum[index]
            bio = ((rate - hum_hum) * to_bio + hum_bio * to_hum) / determinant
            hum = (bio_hum * to_bio + (rate - bio_bio) * to_hum) / determinant
            through.append(np.stack([bio, hum]))
        return cls(year, np.stack([*year.diagonal, half - root, half + root]), np.stack(through))

    def amplitudes(self, pools: np.ndarray) -> np.ndarray:
        """The sum of A^k pools is the sum of amplitudes (4, n) times rates**k, for active pools (4, n)."""
        own = pools[:2, None] * self.through
        bio, hum = pools[2] - own[0, 0] - own[1, 0], pools[3] - own[0, 1] - own[1, 1]
        now, later = bio + hum, (self.year.bio[2] + self.year.hum[2]) * bio + (self.year.bio[3] + self.year.hum[3]) * hum
        faster, slower = self.rates[2:]
        slow = (later - faster * now) / (slower - faster)
        dpm, rpm = (pools[i] + own[i, 0] + own[i, 1] for i in range(2))
        return np.stack([dpm, rpm, now - slow, slow])


def last_year_outside(amplitudes: np.ndarray, rates: np.ndarray, margin: np.ndarray) -> np.ndarray:
    """The last whole year k (n,) in which |sum of amplitudes (4, n) * rates**k| exceeds margin (n,) > 0; -1 where none does.

    The terms that are positive, P, and those that are negative, N, only fall. If all years after y are inside, so is every year k with
    P(k) <= margin + N(y) and N(k) <= margin + P(y): a bound that is monotone in k, so the last k that breaks it is found bit by bit.
    That year is outside, or the search goes on from it. It begins with y at infinity, where both are 0. Years end at 2**14 - 1.
    """
    powers = [rates]
    for _ in range(_BITS - 1):
        powers.append(powers[-1] * powers[-1])
    up, down = np.maximum(amplitudes, 0.0), np.maximum(-amplitudes, 0.0)
    last = np.full(margin.shape, -1)
    active, before = np.arange(margin.size), np.full(margin.shape, 2**_BITS)
    highest, lowest = margin, margin
    while active.size:
        year, rising, falling = _last_beyond([power[:, active] for power in powers], up[:, active], down[:, active], highest, lowest)
        outside = np.abs(rising - falling) > margin[active]
        # Where rounding keeps the bound from falling any more, or the bound is broken to the end, the year stands.
        found = outside | ((year > 0) & (year >= before[active])) | (year == 2**_BITS - 1)
        last[active[found]] = year[found]
        left = ~found & (year > 0)
        before[active] = year
        active = active[left]
        highest, lowest = margin[active] + falling[left], margin[active] + rising[left]
    return last


def _last_beyond(
    powers: List[np.ndarray], up: np.ndarray, down: np.ndarray, highest: np.ndarray, lowest: np.ndarray
) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The last year (n,) in which sum(up * rates**year) is above `highest` or sum(down * rates**year) above `lowest` (0 where none is), and
    both sums in that year. powers: rates**1, 2, 4, 8 ..."""
    year, now = np.zeros(highest.shape, dtype=int), np.ones_like(up)
    for bit in reversed(range(len(powers))):
        tried = now * powers[bit]
        beyond = (sum_rows(up * tried) > highest) | (sum_rows(down * tried) > lowest)
        now = np.where(beyond, tried, now)
        year += beyond * 2**bit
    return year, sum_rows(up * now), sum_rows(down * now)


@dataclass(frozen=True)
class _Repeated:
    """A year that repeats: its modes, its equilibrium (2, 4, n) for a unit of plant carbon and of manure; and the years before the soil's
    moisture repeats, each with the places (m,) of the pixels that it concerns, of which there are fewer every year, and their map."""

    modes: Modes
    equilibrium: np.ndarray
    first: List[Tuple[np.ndarray, AffineMap]]


def steady(start: Start, method: Method, counts: Counter) -> Tuple[np.ndarray, List[Steady]]:
    """The final status, FROZEN where nothing decomposes, and BAU and every scenario of the method at rest, in this order, all land adopting
    at once.

    The climate is one that repeats and the convention is not that of FAO's scripts: ValueError, as the caller refuses them by name.
    """
    if start.pixels.climate.years > 1 or method.convention.scripts:
        raise ValueError("no steady state")
    repeated, unclosed = _repeated(start, method)
    counts["moisture_not_closed"] += unclosed
    status = start.status.copy()
    mark(status, ~np.isfinite(sum_rows(repeated.equilibrium[0])), Status.FROZEN)
    lines = [_line(start.states["mid"], repeated, plant, manure) for plant, manure in _inputs(start, method)]
    for line in lines:
        _count(line, status == Status.OK, counts)
    return status, lines


def _inputs(start: Start, method: Method) -> Iterator[Tuple[np.ndarray, np.ndarray]]:
    """Plant carbon and manure (n,) t C/ha/yr of BAU and of each scenario; no input is below 0."""
    place, bau = start.place, start.states["mid"].c_input
    yield bau, start.fym
    for scenario in method.scenarios:
        percent = scenario.percent_of(place.land_use, place.zones, place.percent.get(scenario.name))
        yield np.maximum(1.0 + percent / 100.0, 0.0) * bau + scenario.addition, start.fym + scenario.fym


def _repeated(start: Start, method: Method) -> Tuple[_Repeated, int]:
    """The year that repeats, and how many pixels found no closed moisture year.

    Where the deficit is carried on from the warm-up (rothamsted), the years until it repeats come first, pixel by pixel.
    """
    (climate, ground), carbon = start.seen("mid", method), start.carbon
    first: List[Tuple[np.ndarray, AffineMap]] = []
    if method.convention.repeat_year:
        deficit, unclosed = ground.closed_year_start(climate)
        xi, _ = ground.year_modifiers(climate, start.paddy, deficit)
    else:
        deficit, unclosed = start.states["mid"].deficit, 0
        for _ in range(DEFICIT_MAX_YEARS):
            xi, december = ground.year_modifiers(climate, start.paddy, deficit)
            at = np.flatnonzero(np.abs(december - deficit) > DEFICIT_TOLERANCE)
            unclosed = at.size
            if not unclosed:
                break
            shares = carbon.splits[..., at], carbon.proportions[..., at]
            first.append((at, months_map(xi[:, at], ground.b[at], ground.h[at], *shares)))
            deficit = deficit.copy()
            deficit[at] = december[at]
    year = year_map(xi, ground, carbon)
    with np.errstate(divide="ignore", invalid="ignore"):
        return _Repeated(Modes.of(year), year.equilibrium(), first), unclosed


def _count(line: Steady, fine: np.ndarray, counts: Counter) -> None:
    """Count, of the pixels (n,) that are fine, what has no way to go or a long one, and what no soil holds."""
    counts["steady_already"] += int((fine & (line.years[-1] == 0.0)).sum())
    counts["steady_longer"] += int((fine & (line.years[-1] == LONGEST)).sum())
    counts["steady_outside"] += int((fine & (line.stock > STOCK_RANGE[1])).sum())


def _line(state: PixelState, repeated: _Repeated, plant: np.ndarray, manure: np.ndarray) -> Steady:
    """One line at rest, from the state at t0, under these inputs (n,) t C/ha/yr."""
    rest = repeated.equilibrium[0] * plant + repeated.equilibrium[1] * manure
    stock = sum_rows(rest) + state.pools[4]
    change = stock - state.soc
    distance = np.abs(change)
    there = distance <= NO_WAY
    margins = [np.where(there, np.inf, distance * ((100 - share) / 100.0)) for share in SHARES]
    outside = [np.zeros(stock.shape, dtype=int) for _ in SHARES]
    pools, number = state.pools[:4].copy(), np.zeros(stock.shape, dtype=int)
    for at, year in repeated.first:
        pools[:, at] = year.apply(pools[:, at], (plant[at], manure[at]))
        number[at] += 1
        away = np.abs(sum_rows(pools[:, at] - rest[:, at]))
        for margin, last in zip(margins, outside):
            last[at] = np.where(away > margin[at], number[at], last[at])
    amplitudes = repeated.modes.amplitudes(pools - rest)
    years = []
    for margin, before in zip(margins, outside):
        last = last_year_outside(amplitudes, repeated.modes.rates, margin)
        years.append(np.where(there, 0, np.where(last >= 0, number + last, before) + 1))
    return Steady(stock, change, np.minimum(np.stack(years), LONGEST).astype(np.float64))
