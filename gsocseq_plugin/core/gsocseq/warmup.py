"""Phase 2: year by year from the spin-up to t0, the C input following net primary production. Source: FAO 2022, ch. 5; FAO's script 14."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Optional

import numpy as np

from ..rothc.ahead import CarbonInput
from ..rothc.step import euler_step, month_step
from ..types import BOUNDS, Climate, PixelState
from .climate import sum_rows
from .inputs import Method, Pixels, paddy_factor
from .npp import npp_of_year


def mean_npp(series: Climate, bound: str, pixels: Pixels, method: Method) -> np.ndarray:
    """The mean (n,) of the years' MIAMI NPPs of a bound: not the NPP of the mean climate, which is larger."""
    years = (pixels.shifted(series.year(year), bound, method.convention) for year in range(series.years))
    return sum_rows([npp_of_year(year.tmean, year.prec) for year in years]) / series.years


@dataclass(frozen=True)
class Years:
    """What the warm-up's years bring. land_use (years, n) class codes; npp (years, n) where it is not MIAMI of the climate; r (years, n)
    where it is not the class table's."""

    land_use: np.ndarray
    npp: Optional[np.ndarray] = None
    r: Optional[np.ndarray] = None


def warm_up(
    states: Dict[str, PixelState], land_use_spin_up: np.ndarray, npp_mean: Dict[str, np.ndarray], years: Years, pixels: Pixels, method: Method
) -> Dict[str, PixelState]:
    """The state of each bound at t0; its c_input is the mean of the years' inputs.

    npp_mean: the spin-up years' mean NPP by bound, in the unit of the yearly NPP (MIAMI: g DM/m2/yr).
    """
    carbon = _carbon_of_years(years, pixels, method)
    k_spin_up = method.classes.lookup(method.classes.k, land_use_spin_up)
    after = {}
    for bound in BOUNDS:
        mean = npp_mean["mid" if method.convention.scripts else bound]
        with np.errstate(divide="ignore", invalid="ignore"):
            per_npp = states[bound].c_input / (mean * k_spin_up)
        after[bound] = _step_through(states[bound], per_npp, carbon, years.npp, bound, pixels, method)
    return after


@dataclass(frozen=True)
class _Year:
    """One year's classes as the model uses them: how carbon comes in, paddy factor p, land-use coefficient k."""

    carbon: CarbonInput
    paddy: np.ndarray
    k: np.ndarray


def _carbon_of_years(years: Years, pixels: Pixels, method: Method) -> List[_Year]:
    """Each year's classes; a year like the one before shares its arrays."""
    result: List[_Year] = []
    for index, land_use in enumerate(years.land_use):
        if index and _same(years.land_use, index) and (years.r is None or _same(years.r, index)):
            result.append(result[-1])
        else:
            k = method.classes.lookup(method.classes.k, land_use)
            r = None if years.r is None else years.r[index]
            result.append(_Year(pixels.carbon(land_use, method, r), paddy_factor(land_use, method), k))
    return result


def _same(years: np.ndarray, index: int) -> bool:
    """Whether a year's values are those of the year before."""
    return np.array_equal(years[index], years[index - 1], equal_nan=True)


def _by_pool(split: np.ndarray, amount: np.ndarray) -> Dict[int, np.ndarray]:
    """The year's amount (n,) of one kind of input by pool, without the pools that get none."""
    return {pool: share * amount for pool, share in enumerate(split) if share.any()}


def _step_through(
    state: PixelState,
    per_npp: np.ndarray,
    years: List[_Year],
    npp: Optional[np.ndarray],
    bound: str,
    pixels: Pixels,
    method: Method,
) -> PixelState:
    """One bound, month by month. per_npp: the C input for one unit of NPP times k, Ceq / (NPP_mean k(LU_spin-up)).

    The input is C_t = Ceq NPP_t k(LU_t) / (NPP_mean k(LU_spin-up)), in closed form: one year without growth does not end all growth.
    """
    ground, scripts = pixels.ground(bound, method.convention), method.convention.scripts
    step = euler_step if scripts else month_step
    pools, deficit = state.pools[:4].copy(), state.deficit
    total = np.zeros_like(per_npp)
    for index, year in enumerate(years):
        climate = pixels.shifted(pixels.climate.year(index), bound, method.convention)
        grown = npp_of_year(climate.tmean, climate.prec) if npp is None else npp[index]
        c_input = per_npp * (grown * year.k)
        total += c_input
        incoming = [_by_pool(split, amount) for split, amount in zip(year.carbon.splits, (c_input, pixels.fym))]
        xi, deficit = ground.year_modifiers(climate, year.paddy, deficit)
        # The scripts simulate a year at 12 times, which is 11 steps: December is never taken.
        for month in range(11 if scripts else 12):
            pools = step(pools, xi[month], ground.b, ground.h)
            for amounts, proportion in zip(incoming, year.carbon.proportions[month]):
                for pool, amount in amounts.items():
                    pools[pool] += amount * proportion
    if scripts:
        pools[:, state.c_input == 0.0] = 0.0
    return PixelState(np.concatenate([pools, state.pools[4:]]), total / len(years), deficit)
