"""The stock in which the land comes to rest under a C input, and how long that takes, in closed form.

Under a year that repeats the pools after k years are q + A^k (pools - q), with the equilibrium q = (I - A)^-1 v. A has two eigenvalues on
its diagonal (DPM, RPM) and two of the block of BIO and HUM, all real and between 0 and 1, so the stock's distance to the equilibrium is a
sum of four decaying exponentials. Their signs may differ, then the way is not monotone: a stock may pass the equilibrium, or leave it again.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import Iterator, List, Tuple

import numpy as np

from ..constants import DEFICIT_MAX_YEARS, DEFICIT_TOLERANCE
from ..rothc.ahead import CarbonInput, year_map
from ..rothc.annual import AffineMap
from ..rothc.ground import Ground
from ..rothc.moisture import year_deficits
from ..types import Climate, PixelState, Status
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


class _Way:
    """One line on its way from the pools at t0: those after the years that were stepped, and the last year outside of each margin."""

    def __init__(self, state: PixelState, rest: np.ndarray, inputs: Tuple[np.ndarray, np.ndarray]) -> None:
        """rest (2, 4, n): the equilibrium for a unit of plant carbon and of manure; inputs (n,) of both, t C/ha/yr."""
        self._inputs, self._pools = inputs, state.pools[:4].copy()
        self._rest = rest[0] * inputs[0] + rest[1] * inputs[1]
        self._stock = sum_rows(self._rest) + state.pools[4]
        self._change = self._stock - state.soc
        distance = np.abs(self._change)
        self._there = distance <= NO_WAY
        self._margins = [np.where(self._there, np.inf, distance * ((100 - share) / 100.0)) for share in SHARES]
        self._outside = [np.zeros(distance.shape, dtype=int) for _ in SHARES]

    def step(self, number: int, at: np.ndarray, year: AffineMap) -> None:
        """The year of this number, in which these pixels (m,) follow a map that does not repeat."""
        pools = year.apply(self._pools[:, at], [amount[at] for amount in self._inputs])
        self._pools[:, at] = pools
        away = np.abs(sum_rows(pools - self._rest[:, at]))
        for margin, last in zip(self._margins, self._outside):
            last[at] = np.where(away > margin[at], number, last[at])

    def end(self, modes: Modes, stepped: np.ndarray) -> Steady:
        """The line at rest; stepped (n,): the years before the one that repeats."""
        amplitudes, years = modes.amplitudes(self._pools - self._rest), []
        for margin, before in zip(self._margins, self._outside):
            last = last_year_outside(amplitudes, modes.rates, margin)
            years.append(np.where(self._there, 0, np.where(last >= 0, stepped + last, before) + 1))
        return Steady(self._stock, self._change, np.minimum(np.stack(years), LONGEST).astype(np.float64))


def steady(start: Start, method: Method, counts: Counter) -> Tuple[np.ndarray, List[Steady]]:
    """The final status, FROZEN where nothing decomposes, and BAU and every scenario of the method at rest, in this order, all land adopting
    at once.

    The climate is one that repeats and the convention is not that of FAO's scripts: ValueError, as the caller refuses them by name.
    """
    if start.pixels.climate.years > 1 or method.convention.scripts:
        raise ValueError("no steady state")
    climate, ground = start.seen("mid", method)
    deficit, unclosed = _repeated_start(start, climate, ground)
    counts["moisture_not_closed"] += unclosed
    year = year_map(ground.year_modifiers(climate, start.paddy, deficit)[0], ground, start.carbon)
    with np.errstate(divide="ignore", invalid="ignore"):
        modes, rest = Modes.of(year), year.equilibrium()
    status = start.status.copy()
    mark(status, ~np.isfinite(sum_rows(rest[0])), Status.FROZEN)
    ways = [_Way(start.states["mid"], rest, inputs) for inputs in _inputs(start, method)]
    stepped = np.zeros(status.shape, dtype=int)
    if not method.convention.repeat_year:
        for number, (at, first) in enumerate(_first_years(start, climate, ground), start=1):
            stepped[at] = number
            for way in ways:
                way.step(number, at, first)
    lines = [way.end(modes, stepped) for way in ways]
    fine = status == Status.OK
    counts["steady_bau_gains"] += int((fine & (lines[0].change > NO_WAY)).sum())
    counts["steady_bau_loses"] += int((fine & (lines[0].change < -NO_WAY)).sum())
    for line in lines:
        _count(line, fine, counts)
    return status, lines


def _inputs(start: Start, method: Method) -> Iterator[Tuple[np.ndarray, np.ndarray]]:
    """Plant carbon and manure (n,) t C/ha/yr of BAU and of each scenario; no input is below 0."""
    place, bau = start.place, start.states["mid"].c_input
    yield bau, start.fym
    for scenario in method.scenarios:
        percent = scenario.percent_of(place.land_use, place.zones, place.percent.get(scenario.name))
        yield np.maximum(1.0 + percent / 100.0, 0.0) * bau + scenario.addition, start.fym + scenario.fym


def _repeated_start(start: Start, climate: Climate, ground: Ground) -> Tuple[np.ndarray, int]:
    """The deficit (n,) with which the year that repeats begins, and how many pixels found no closed moisture year.

    Where it is carried on from the warm-up (rothamsted), pixels that never close repeat the last year looked at.
    """
    if ground.convention.repeat_year:
        return ground.closed_year_start(climate)
    deficit, open_at = start.states["mid"].deficit.copy(), np.arange(0)
    for number, (at, before, december) in enumerate(_open_years(start, climate, ground), start=1):
        deficit[at] = december
        if number == DEFICIT_MAX_YEARS:
            deficit[at], open_at = before, at
    return deficit, open_at.size


def _open_years(start: Start, climate: Climate, ground: Ground) -> Iterator[Tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Year after year the places (m,) of the pixels whose moisture does not repeat yet, fewer every year, and the deficits (m,) with which
    their year begins and ends."""
    deficit, balance, limits = start.states["mid"].deficit, ground.balance(climate), ground.limits
    at = np.arange(deficit.size)
    for _ in range(DEFICIT_MAX_YEARS):
        december = year_deficits(deficit, balance, limits)[-1]
        still = np.abs(december - deficit) > DEFICIT_TOLERANCE
        if not still.all():
            at, deficit, december, balance, limits = at[still], deficit[still], december[still], balance[:, still], limits[:, still]
        if not at.size:
            return
        yield at, deficit, december
        deficit = december


def _first_years(start: Start, climate: Climate, ground: Ground) -> Iterator[Tuple[np.ndarray, AffineMap]]:
    """The years before the one that repeats: the places (m,) of the pixels that each concerns, and their map.

    One at a time: there may be a thousand of them.
    """
    for at, deficit, _ in _open_years(start, climate, ground):
        here = replace(
            ground,
            **{name: getattr(ground, name)[..., at] for name in ("clay", "height", "bare", "limits", "b", "h")},
            line=(ground.line[0][at], ground.line[1][at]),
        )
        seen = Climate(climate.tmean[:, at], climate.prec[:, at], climate.pet[:, at])
        xi, _ = here.year_modifiers(seen, start.paddy[at], deficit)
        yield at, year_map(xi, here, CarbonInput(start.carbon.splits[..., at], start.carbon.proportions[..., at]))


def _count(line: Steady, fine: np.ndarray, counts: Counter) -> None:
    """Count, of the pixels (n,) that are fine, what has no way to go or a long one, and what no soil holds."""
    counts["steady_already"] += int((fine & (line.years[-1] == 0.0)).sum())
    counts["steady_longer"] += int((fine & (line.years[-1] == LONGEST)).sum())
    counts["steady_outside"] += int((fine & (line.stock > STOCK_RANGE[1])).sum())
