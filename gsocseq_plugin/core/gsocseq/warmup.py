"""Phase 2: year by year from the spin-up to t0, the C input following net primary production. Source: FAO 2022, ch. 5; FAO's script 14."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, List, Optional, Tuple

import numpy as np

from ..rothc.ahead import CarbonInput
from ..rothc.ground import Ground
from ..rothc.step import month_step, remaining
from ..types import BOUNDS, Climate, PixelState, empty_year
from .bounds import HalfWidths, annual_weather
from .inputs import Method, Pixels, paddy_factor
from .npp import miami


def mean_npp(tmean: np.ndarray, prec: np.ndarray, widths: HalfWidths, signed: bool) -> Dict[str, np.ndarray]:
    """The mean (n,) of the years' MIAMI NPPs by bound: not the NPP of the mean climate, which is larger. g DM/m2/yr.

    tmean, prec (12*years, n) in degC and mm/month; widths, signed: how the bounds move them, as `bound_climate` takes it.
    """
    totals = {bound: np.zeros(tmean.shape[1]) for bound in BOUNDS}
    warmth, rain = np.empty((12, tmean.shape[1])), np.empty((12, tmean.shape[1]))
    for months in range(0, len(tmean), 12):
        np.copyto(warmth, tmean[months : months + 12])
        np.copyto(rain, prec[months : months + 12])
        for bound, weather in annual_weather(warmth, rain, widths, signed).items():
            totals[bound] += miami(*weather)
    return {bound: total / (len(tmean) // 12) for bound, total in totals.items()}


@dataclass(frozen=True)
class Years:
    """What the warm-up's years bring. land_use (years, n) class codes; npp (years, n) where it is not MIAMI of the climate; r (years, n)
    where it is not the class table's. one_mean: the mean NPP is known for the central climate only, so all bounds grow as it does."""

    land_use: np.ndarray
    npp: Optional[np.ndarray] = None
    r: Optional[np.ndarray] = None
    one_mean: bool = False


EachYear = Callable[[int, Dict[str, PixelState]], None]
"""Is told the state of each bound at the end of a year of the warm-up (0 for the first); its c_input is that of this year."""


def warm_up(
    states: Dict[str, PixelState],
    land_use_spin_up: np.ndarray,
    npp_mean: Dict[str, np.ndarray],
    years: Years,
    pixels: Pixels,
    method: Method,
    each_year: Optional[EachYear] = None,
) -> Dict[str, PixelState]:
    """The state of each bound at t0; its c_input is the mean of the years' inputs.

    npp_mean: the spin-up years' mean NPP by bound, in the unit of the yearly NPP (MIAMI: g DM/m2/yr).
    """
    k_spin_up = method.classes.lookup(method.classes.k, land_use_spin_up)
    runs = {}
    for bound in BOUNDS:
        mean = npp_mean["mid" if method.convention.scripts else bound]
        with np.errstate(divide="ignore", invalid="ignore"):
            per_npp = states[bound].c_input / (mean * k_spin_up)
        runs[bound] = _Run(states[bound], per_npp, pixels.ground(bound, method.convention))
    one_growth = years.one_mean and not method.convention.scripts
    memory = [empty_year(land_use_spin_up.size) for _ in range(3)]
    for index, year in enumerate(_carbon_of_years(years, pixels, method)):
        climate = pixels.climate.year(index, memory[0])
        weather = {}
        if years.npp is None:
            weather = annual_weather(climate.tmean, climate.prec, pixels.widths, method.convention.signed_shift)
        for bound, run in runs.items():
            npp = miami(*weather["mid" if one_growth else bound]) if years.npp is None else years.npp[index]
            seen = pixels.shifted(climate, bound, method.convention, memory[1])
            run.step(year, seen.watered(year.water), npp, pixels.fym, (memory[2].tmean, memory[2].prec))
        if each_year is not None:
            each_year(index, {bound: run.state(run.c_input) for bound, run in runs.items()})
    return {bound: run.state(run.total / len(years.land_use)) for bound, run in runs.items()}


@dataclass(frozen=True)
class _Year:
    """One year's classes as the model uses them: how carbon comes in, paddy factor p, land-use coefficient k, irrigation.

    steady: whether every month brings the same share of the year's carbon.
    """

    carbon: CarbonInput
    paddy: np.ndarray
    k: np.ndarray
    water: Optional[np.ndarray]
    steady: bool


def _carbon_of_years(years: Years, pixels: Pixels, method: Method) -> List[_Year]:
    """Each year's classes; a year like the one before shares its arrays."""
    result: List[_Year] = []
    for index, land_use in enumerate(years.land_use):
        if index and _same(years.land_use, index) and (years.r is None or _same(years.r, index)):
            result.append(result[-1])
        else:
            k = method.classes.lookup(method.classes.k, land_use)
            carbon = pixels.carbon(land_use, method, None if years.r is None else years.r[index])
            steady = bool((carbon.proportions == carbon.proportions[0]).all())
            result.append(_Year(carbon, paddy_factor(land_use, method), k, pixels.water(land_use, method), steady))
    return result


def _same(years: np.ndarray, index: int) -> bool:
    """Whether a year's values are those of the year before."""
    return np.array_equal(years[index], years[index - 1], equal_nan=True)


class _Run:
    """One bound on its way through the years.

    per_npp: the C input for one unit of NPP times k, Ceq / (NPP_mean k(LU_spin-up)). The input of a year is
    C_t = Ceq NPP_t k(LU_t) / (NPP_mean k(LU_spin-up)), in closed form: one year without growth does not end all growth.
    Attributes: c_input, that of the last year taken; total, the sum of the years so far.
    """

    def __init__(self, state: PixelState, per_npp: np.ndarray, ground: Ground) -> None:
        self._before, self._per_npp, self._ground = state, per_npp, ground
        self._pools = state.pools[:4].copy()
        self._spare = np.empty_like(self._pools)
        self._deficit = state.deficit
        self.c_input, self.total = state.c_input, np.zeros_like(per_npp)

    def step(
        self, year: _Year, climate: Climate, npp: np.ndarray, manure: Optional[np.ndarray], buffers: Tuple[np.ndarray, np.ndarray]
    ) -> None:
        """One year, month by month: decay, then input. buffers (12, n) are written over."""
        ground, scripts = self._ground, self._ground.convention.scripts
        self.c_input = self._per_npp * (npp * year.k)
        self.total += self.c_input
        incoming = [_by_pool(split) * amount for split, amount in zip(year.carbon.splits, (self.c_input, manure)) if amount is not None]
        if year.steady:
            incoming = [amounts * proportion for amounts, proportion in zip(incoming, year.carbon.proportions[0])]
        xi, self._deficit = ground.year_modifiers(climate, year.paddy, self._deficit, buffers)
        # The scripts simulate a year at 12 times, which is 11 steps: December is never taken.
        for month in range(11 if scripts else 12):
            pools, left = self._pools, remaining(xi[month], scripts, self._spare)
            # Two arrays take turns: the pools of before are decayed in place, and what is left of them stands where their shares were.
            self._pools, self._spare = month_step(pools, left, ground.b, ground.h, out=left, work=pools), pools
            for amounts, proportion in zip(incoming, year.carbon.proportions[month]):
                coming = amounts if year.steady else np.multiply(amounts, proportion, out=self._spare[: len(amounts)])
                self._pools[: len(amounts)] += coming

    def state(self, c_input: np.ndarray) -> PixelState:
        """The state after the years so far, with this C input."""
        pools = np.concatenate([self._pools, self._before.pools[4:]])
        if self._ground.convention.scripts:
            pools[:4, self._before.c_input == 0.0] = 0.0
        return PixelState(pools, c_input, self._deficit)


def _by_pool(split: np.ndarray) -> np.ndarray:
    """How a kind of input is split over the pools (4, n), without BIO and HUM where it is plant carbon: (2, n)."""
    return split if split[2:].any() else split[:2]
