"""One month of RothC: decay, then input. Source: Coleman & Jenkinson 1996; Coleman, Prout & Milne 2024.

Active pools are (4, n) in the order DPM RPM BIO HUM, t C/ha; xi is the product of the rate modifiers, (n,).
"""

from __future__ import annotations

from typing import Optional, Tuple

import numpy as np

from ..constants import FYM_DPM, FYM_HUM, FYM_RPM, K_BIO, K_DPM, K_HUM, K_RPM, MONTHS, SHARE_BIO, SHARE_HUM

_CHANGE = np.array([[K_DPM], [K_RPM], [K_BIO], [K_HUM]]) / -MONTHS


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


def remaining(xi: np.ndarray, euler: bool = False, out: Optional[np.ndarray] = None) -> np.ndarray:
    """What is left of each active pool after a month, (4, n): exp(-k*xi/12), or 1 - k*xi/12 in one explicit Euler step (FAO's scripts).

    One exponential does for the four: the rates are multiples of HUM's, so what is left of the others are its powers, by products only
    (numpy's exponential costs as much as twenty of them, or two with AVX-512). DPM's is true to 5e-14, as it has the last digit of HUM's
    500 times over, the others to 4e-15.
    """
    if euler:
        left = np.multiply(_CHANGE, xi, out=out)
        return np.add(left, 1.0, out=left)
    left = np.empty((len(_CHANGE), xi.size)) if out is None else out
    dpm, rpm, bio, hum = left
    np.exp(np.multiply(_CHANGE[-1], xi, out=hum), out=hum)
    np.multiply(hum, hum, out=dpm)
    np.multiply(dpm, hum, out=bio)  # hum^3
    dpm *= bio  # hum^5
    np.multiply(dpm, dpm, out=rpm)
    rpm *= dpm  # hum^15, and 15 * K_HUM = K_RPM
    bio *= rpm
    bio *= rpm  # hum^33, and 33 * K_HUM = K_BIO
    np.multiply(rpm, rpm, out=dpm)
    dpm *= hum
    dpm *= dpm
    dpm *= dpm
    dpm *= hum  # hum^125
    dpm *= dpm
    dpm *= dpm  # hum^500, and 500 * K_HUM = K_DPM
    return left


def month_step(
    pools: np.ndarray, left: np.ndarray, b: np.ndarray, h: np.ndarray, out: Optional[np.ndarray] = None, work: Optional[np.ndarray] = None
) -> np.ndarray:
    """The pools (4, n) after one month's decay, before its input. left: `remaining`; b, h: `humified_shares`; out: for the result.

    work (4, n) is written over: buffers that stay in the processor's cache are what makes a long run fast.
    """
    after = np.multiply(pools, left, out=out)
    decayed = np.subtract(pools, after, out=work)
    lost = decayed[0]
    for other in decayed[1:]:
        lost += other
    after[2] += np.multiply(b, lost, out=decayed[1])
    after[3] += np.multiply(h, lost, out=decayed[2])
    return after
