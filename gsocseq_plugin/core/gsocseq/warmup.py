"""Phase 2: year by year from the spin-up to t0, the C input following net primary production. Source: FAO 2022, ch. 5; FAO's script 14."""

from __future__ import annotations

from typing import Dict, List, Optional, Tuple

import numpy as np

from ..rothc.ahead import CarbonInput
from ..rothc.ground import Ground
from ..rothc.step import euler_step, month_step
from ..types import BOUNDS, Climate, PixelState
from .climate import mean_rows
from .inputs import Method, Pixels, paddy_factor
from .npp import yearly_npp


def relative_inputs(npp: np.ndarray, npp_mean: np.ndarray, k: np.ndarray, k_spin_up: np.ndarray) -> np.ndarray:
    """C input of each year relative to the spin-up's, (years, n): NPP_t k(LU_t) / (NPP_mean k(LU_spin-up)).

    In closed form, not as a recursion over the years: one year without growth does not end all growth.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        return npp * k / (npp_mean * k_spin_up)


def warm_up(
    states: Dict[str, PixelState],
    land_use_spin_up: np.ndarray,
    land_use: np.ndarray,
    npp_mean: Dict[str, np.ndarray],
    pixels: Pixels,
    method: Method,
    npp: Optional[np.ndarray] = None,
    r: Optional[np.ndarray] = None,
) -> Dict[str, PixelState]:
    """The state of each bound at t0; its c_input is the mean of the years' inputs.

    land_use (years, n) class codes of each year. npp_mean by bound (n,) and npp (years, n), where not MIAMI from the climate, in one unit.
    r (years, n) in place of the class table's DPM/RPM ratio.
    """
    classes = method.classes
    k, k_spin_up = classes.lookup(classes.k, land_use), classes.lookup(classes.k, land_use_spin_up)
    years = _carbon_of_years(land_use, pixels, method, r)
    after = {}
    for bound in BOUNDS:
        climate = pixels.climate_of(bound, method.convention)
        mean = npp_mean["mid" if method.convention.scripts else bound]
        yearly = yearly_npp(climate.tmean, climate.prec) if npp is None else npp
        inputs = states[bound].c_input * relative_inputs(yearly, mean, k, k_spin_up)
        after[bound] = _step_through(states[bound], inputs, pixels.fym, climate, pixels.ground(bound, method.convention), years)
    return after


def _carbon_of_years(
    land_use: np.ndarray, pixels: Pixels, method: Method, r: Optional[np.ndarray]
) -> List[Tuple[CarbonInput, np.ndarray]]:
    """How carbon comes in, and the paddy factor, in each year; a year like the one before shares its arrays."""
    years: List[Tuple[CarbonInput, np.ndarray]] = []
    for year, classes in enumerate(land_use):
        ratio = None if r is None else r[year]
        same = year and np.array_equal(classes, land_use[year - 1]) and (r is None or np.array_equal(ratio, r[year - 1]))
        years.append(years[-1] if same else (pixels.carbon(classes, method, ratio), paddy_factor(classes, method)))
    return years


def _step_through(
    state: PixelState,
    inputs: np.ndarray,
    manure: Optional[np.ndarray],
    climate: Climate,
    ground: Ground,
    years: List[Tuple[CarbonInput, np.ndarray]],
) -> PixelState:
    """One bound, month by month through all years."""
    pools, deficit = state.pools[:4].copy(), state.deficit
    scripts = ground.convention.scripts
    step = euler_step if scripts else month_step
    for year, (carbon, paddy) in enumerate(years):
        xi, deficit = ground.year_modifiers(climate.year(year), paddy, deficit)
        amounts = (inputs[year],) if manure is None else (inputs[year], manure)
        # The scripts simulate a year at 12 times, which is 11 steps: December is never taken.
        for month in range(11 if scripts else 12):
            pools = step(pools, xi[month], ground.b, ground.h)
            for amount, split, proportion in zip(amounts, carbon.splits, carbon.proportions[month]):
                pools += split * (amount * proportion)
    if scripts:
        pools[:, state.c_input == 0.0] = 0.0
    return PixelState(np.concatenate([pools, state.pools[4:]]), mean_rows(inputs), deficit)
