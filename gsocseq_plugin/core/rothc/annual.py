"""A year of RothC as one affine map of the active pools: pools' = A*pools + sum(amount_i * v_i).

With a given climate every month is affine in the pools and in the carbon that comes in, so twelve of them compose into one
map per pixel. From it follow, exactly and without stepping: equilibrium, any number of years ahead, and the response to the input.
A has the model's own pattern: DPM and RPM only decay, all four feed BIO and HUM.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence, Tuple

import numpy as np

from .step import remaining


@dataclass(frozen=True)
class AffineMap:
    """pools' = A*pools + sum(amount_i * v_i), for n pixels.

    diagonal: (2, n), what is left of DPM and RPM. bio, hum: (4, n), the BIO and HUM that come from each of the four pools.
    inputs: (inputs, 4, n), the pools that one unit (t C/ha/yr) of each kind of input leaves at the end.
    """

    diagonal: np.ndarray
    bio: np.ndarray
    hum: np.ndarray
    inputs: np.ndarray

    def part(self, pixels: np.ndarray) -> AffineMap:
        """The map of some pixels, by their places."""
        return AffineMap(self.diagonal[:, pixels], self.bio[:, pixels], self.hum[:, pixels], self.inputs[..., pixels])

    def times(self, pools: np.ndarray) -> np.ndarray:
        """A*pools, for pools (..., 4, n)."""
        dpm, rpm, bio, hum = (pools[..., i, :] for i in range(4))
        after = np.empty_like(pools)
        np.multiply(self.diagonal[0], dpm, out=after[..., 0, :])
        np.multiply(self.diagonal[1], rpm, out=after[..., 1, :])
        for row, target in ((self.bio, after[..., 2, :]), (self.hum, after[..., 3, :])):
            np.multiply(row[0], dpm, out=target)
            target += row[1] * rpm
            target += row[2] * bio
            target += row[3] * hum
        return after

    def apply(self, pools: np.ndarray, amounts: Sequence[np.ndarray]) -> np.ndarray:
        """The pools (4, n) after the map, with `amounts` (n,) t C/ha/yr of each kind of input."""
        after = self.times(pools)
        for amount, unit in zip(amounts, self.inputs):
            after += amount * unit
        return after

    def compose(self, earlier: AffineMap) -> AffineMap:
        """This map after `earlier`."""
        diagonal = self.diagonal * earlier.diagonal
        rows = []
        for row in (self.bio, self.hum):
            combined = row[2] * earlier.bio
            combined += row[3] * earlier.hum
            combined[:2] += row[:2] * earlier.diagonal
            rows.append(combined)
        return AffineMap(diagonal, rows[0], rows[1], self.times(earlier.inputs) + self.inputs)

    def power(self, years: int) -> AffineMap:
        """This map `years` times over, by repeated squaring."""
        square, result = self, None
        while True:
            if years & 1:
                result = square if result is None else square.compose(result)
            years >>= 1
            if not years:
                break
            square = square.compose(square)
        return result if result is not None else identity(self)

    def equilibrium(self) -> np.ndarray:
        """The pools (inputs, 4, n) that one unit of each kind of input holds in balance: (I - A) q = v.

        NaN or infinite where nothing decomposes (A is the identity).
        """
        with np.errstate(divide="ignore", invalid="ignore"):
            dpm = self.inputs[:, 0] / (1.0 - self.diagonal[0])
            rpm = self.inputs[:, 1] / (1.0 - self.diagonal[1])
            bio_in = self.inputs[:, 2] + self.bio[0] * dpm + self.bio[1] * rpm
            hum_in = self.inputs[:, 3] + self.hum[0] * dpm + self.hum[1] * rpm
            keep_bio, keep_hum = 1.0 - self.bio[2], 1.0 - self.hum[3]
            determinant = keep_bio * keep_hum - self.bio[3] * self.hum[2]
            bio = (keep_hum * bio_in + self.bio[3] * hum_in) / determinant
            hum = (self.hum[2] * bio_in + keep_bio * hum_in) / determinant
        return np.stack([dpm, rpm, bio, hum], axis=1)


def gathered(parts: Sequence[Tuple[np.ndarray, AffineMap]]) -> AffineMap:
    """One map from those of several groups of pixels, each with the places of its pixels; together they are all pixels."""
    if len(parts) == 1:
        return parts[0][1]
    order = np.argsort(np.concatenate([at for at, _ in parts]))

    def joined(name: str) -> np.ndarray:
        return np.concatenate([getattr(part, name) for _, part in parts], axis=-1)[..., order]

    return AffineMap(joined("diagonal"), joined("bio"), joined("hum"), joined("inputs"))


def identity(like: AffineMap) -> AffineMap:
    """The map of zero years, of the same shape as `like`."""
    bio, hum = np.zeros_like(like.bio), np.zeros_like(like.hum)
    bio[2], hum[3] = 1.0, 1.0
    return AffineMap(np.ones_like(like.diagonal), bio, hum, np.zeros_like(like.inputs))


def months_map(
    xi: np.ndarray, b: np.ndarray, h: np.ndarray, splits: np.ndarray, proportions: np.ndarray, euler: bool = False
) -> AffineMap:
    """The map of the months whose rate modifiers are xi (months, n).

    b, h: humified shares (n,). splits (kinds, 4, n): how a unit of each kind of input is split over the pools.
    proportions (months, kinds, n) or broadcastable: the share of the annual input that comes in each month.
    It is the monthly step on one unit of each pool, and on no carbon but the input of each kind; what can only be 0 is left out.
    """
    kinds, n = splits.shape[0], xi.shape[1]
    diagonal, inputs = np.ones((2, n)), np.zeros((kinds, 2, n))
    bio, hum = np.zeros((4 + kinds, n)), np.zeros((4 + kinds, n))
    bio[2], hum[3] = 1.0, 1.0
    left, gone, lost, work = np.empty((4, n)), np.empty((4, n)), np.empty_like(bio), np.empty_like(bio)
    humus = bool(splits[:, 2:].any())
    for month in range(xi.shape[0]):
        remaining(xi[month], euler, left)
        np.subtract(1.0, left, out=gone)
        np.multiply(bio, gone[2], out=lost)
        lost += np.multiply(hum, gone[3], out=work)
        lost[:2] += np.multiply(diagonal, gone[:2], out=work[:2])
        for kind, held in enumerate(inputs, start=4):
            lost[kind] += np.multiply(held[0], gone[0], out=work[0])
            lost[kind] += np.multiply(held[1], gone[1], out=work[1])
        diagonal *= left[:2]
        inputs *= left[:2]
        bio *= left[2]
        bio += np.multiply(b, lost, out=work)
        hum *= left[3]
        hum += np.multiply(h, lost, out=work)
        share = proportions[month]
        inputs += splits[:, :2] * share[:, None]
        if humus:
            bio[4:] += splits[:, 2] * share
            hum[4:] += splits[:, 3] * share
    units = np.concatenate([inputs, bio[4:, None], hum[4:, None]], axis=1)
    return AffineMap(diagonal, bio[:4], hum[:4], units)
