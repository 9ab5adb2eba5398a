"""Phase 1: the C input and the pools that hold today's SOC stock in balance. Source: FAO 2022, Technical Manual ch. 5; FAO's scripts 13, 13B."""

from __future__ import annotations

from typing import Dict, Optional, Tuple

import numpy as np

from ..constants import IOM_FACTOR, IOM_POWER, K_BIO, K_DPM, K_HUM, K_RPM
from ..rothc.ahead import CarbonInput, maps_ahead, year_map
from ..rothc.conventions import ANALYTICAL, EQUILIBRIUM, RUN
from ..rothc.ground import Ground
from ..types import BOUNDS, Climate, PixelState
from .bounds import bound_soc
from .climate import mean_rows, sum_rows
from .inputs import PEDOTRANSFER, Method, Pixels, paddy_factor
from .pedotransfer import pedotransfer_pools


def inert_organic_matter(soc: np.ndarray) -> np.ndarray:
    """IOM = 0.049 SOC^1.139, t C/ha. Falloon et al. 1998."""
    return IOM_FACTOR * soc**IOM_POWER


def spin_up(
    soc: np.ndarray, land_use: np.ndarray, pixels: Pixels, method: Method, r: Optional[np.ndarray] = None
) -> Tuple[Dict[str, PixelState], Dict[str, int]]:
    """The state of each bound at the end of the spin-up, and what was counted on the way.

    soc (n,) t C/ha, land_use (n,) class codes of the spin-up, r (n,) in place of the table's DPM/RPM ratio.
    A pixel where nothing decomposes gets NaN; one whose manure alone exceeds the stock gets a negative c_input.
    """
    states, counts = {}, {"moisture_not_closed": 0, "negative_dpm": 0}
    iom_mid = inert_organic_matter(soc)
    for bound in BOUNDS:
        stock = bound_soc(soc, bound, pixels.widths)
        iom = inert_organic_matter(stock)
        units, december, unclosed = _unit_pools(land_use, r, pixels, method, bound)
        manure = units[1] * pixels.fym if len(units) > 1 else np.zeros_like(units[0])
        held = sum_rows(manure)
        c_input, iom = _balanced_input(stock, iom, iom_mid, sum_rows(units[0]), held, method)
        active = units[0] * c_input + manure
        if method.spin_up == RUN and method.spin_up_pools == PEDOTRANSFER:
            active = pedotransfer_pools(stock, iom, pixels.ground(bound, method.convention).clay, land_use)
            counts["negative_dpm"] += int((active[0] < 0.0).sum())
            if not method.convention.scripts:
                active[:, stock == 0.0] = 0.0
        counts["moisture_not_closed"] += unclosed
        states[bound] = PixelState(np.concatenate([active, iom[None]]), c_input, december)
    return states, counts


def _balanced_input(
    stock: np.ndarray, iom: np.ndarray, iom_mid: np.ndarray, unit: np.ndarray, held: np.ndarray, method: Method
) -> Tuple[np.ndarray, np.ndarray]:
    """The C input that holds `stock`, and the IOM of the state.

    FAO's scripts start the run of every bound from the central IOM (13), or take it for the bounds altogether (13B).
    """
    if method.convention.scripts and method.spin_up == ANALYTICAL:
        iom = iom_mid
    elif method.convention.scripts:
        unit = unit + iom_mid - iom
    with np.errstate(divide="ignore", invalid="ignore"):
        c_input = (stock - iom - held) / unit
    return np.where((stock == 0.0) & (held == 0.0), 0.0 * unit, c_input), iom


def _unit_pools(
    land_use: np.ndarray, r: Optional[np.ndarray], pixels: Pixels, method: Method, bound: str
) -> Tuple[np.ndarray, np.ndarray, int]:
    """The active pools (kinds, 4, n) that one t C/ha/yr of each kind of input builds up, December's deficit, open moisture years."""
    convention = method.convention
    ground = pixels.ground(bound, convention)
    unperturbed = convention.scripts and method.spin_up == ANALYTICAL
    climate = pixels.shifted(pixels.climate, "mid" if unperturbed else bound, convention).watered(pixels.water(land_use, method))
    carbon = pixels.carbon(land_use, method, r)
    paddy = paddy_factor(land_use, method)
    start, unclosed = ground.closed_year_start(climate)
    xi, december = ground.year_modifiers(climate, paddy, start)
    # Where nothing decomposes all year there is no balance, whatever the method makes of it.
    alive = np.where(sum_rows(xi) == 0.0, np.nan, 1.0)
    if method.spin_up == EQUILIBRIUM:
        return year_map(xi, ground, carbon).equilibrium() * alive, december, unclosed
    if method.spin_up == ANALYTICAL:
        return analytical_pools(mean_rows(xi), carbon.splits[0, 0], ground)[None] * alive, december, unclosed
    return _run(climate, ground, carbon, paddy, method) * alive, december, unclosed


def _run(climate: Climate, ground: Ground, carbon: CarbonInput, paddy: np.ndarray, method: Method) -> np.ndarray:
    """The active pools (kinds, 4, n) after the spin-up years from nothing, at one t C/ha/yr of each kind."""
    maps, _ = maps_ahead((method.spin_up_years,), climate, ground, paddy, carbon, np.zeros_like(ground.clay))
    return maps[method.spin_up_years].inputs


def analytical_pools(x: np.ndarray, dpm_share: np.ndarray, ground: Ground) -> np.ndarray:
    """The steady active pools (4, n) of one t C/ha/yr in continuous time, at the mean rate modifier x (n,). Dechow et al. 2019."""
    left = 1.0 - ground.b - ground.h
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.stack([
            dpm_share / (K_DPM * x),
            (1.0 - dpm_share) / (K_RPM * x),
            ground.b / (left * K_BIO * x),
            ground.h / (left * K_HUM * x),
        ])
