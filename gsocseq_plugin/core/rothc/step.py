"""One month of RothC: decay, then input. Source: Coleman & Jenkinson 1996; Coleman, Prout & Milne 2024.

Active pools are (4, ..., n) in the order DPM RPM BIO HUM, t C/ha; xi is the product of the rate modifiers, (n,).
"""

from __future__ import annotations

from typing import Tuple

import numpy as np

from ..constants import FYM_DPM, FYM_HUM, FYM_RPM, K_BIO, K_DPM, K_HUM, K_RPM, MONTHS, SHARE_BIO, SHARE_HUM


def humified_shares(clay: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Of the carbon that decays, the shares B and H that become BIO and HUM; the rest is CO2. Clay in %."""
    x = 1.67 * (1.85 + 1.60 * np.exp(-0.0786 * clay))
    return SHARE_BIO / (x + 1.0), SHARE_HUM / (x + 1.0)


def plant_input(r: np.ndarray) -> np.ndarray:
    """How one unit of plant carbon is split over the pools, (4, n), for the DPM/RPM ratio r: DPM r/(1+r), RPM 1/(1+r)."""
    dpm = np.asarray(r / (1.0 + r))
    nothing = np.zeros_like(dpm)
    return np.stack([dpm, 1.0 - dpm, nothing, nothing])


def manure_input(n: int) -> np.ndarray:
    """How one unit of farmyard manure carbon is split over the pools, (4, n)."""
    return np.repeat(np.array([[FYM_DPM], [FYM_RPM], [0.0], [FYM_HUM]]), n, axis=1)


def month_step(pools: np.ndarray, xi: np.ndarray, b: np.ndarray, h: np.ndarray) -> np.ndarray:
    """The pools after one month of exact decay, before the month's input: each decays by exp(-k*xi/12)."""
    after = np.empty_like(pools)
    work = np.empty_like(pools[0])
    lost = np.zeros_like(work)
    for pool, rate in enumerate((K_DPM, K_RPM, K_BIO, K_HUM)):
        np.multiply(xi, -rate / MONTHS, out=work)
        np.exp(work, out=work)
        np.multiply(pools[pool], work, out=after[pool])
        np.subtract(pools[pool], after[pool], out=work)
        lost += work
    after[2] += np.multiply(b, lost, out=work)
    after[3] += np.multiply(h, lost, out=lost)
    return after


def euler_step(pools: np.ndarray, xi: np.ndarray, b: np.ndarray, h: np.ndarray) -> np.ndarray:
    """The pools after one explicit Euler step of a month, as FAO's scripts take it; the input of the step is added by the caller."""
    dpm, rpm, bio, hum = pools
    step = xi / MONTHS
    decayed = K_DPM * dpm + K_RPM * rpm + K_BIO * bio + K_HUM * hum
    return np.stack([
        dpm - step * (K_DPM * dpm),
        rpm - step * (K_RPM * rpm),
        bio + step * (b * decayed - K_BIO * bio),
        hum + step * (h * decayed - K_HUM * hum),
    ])
