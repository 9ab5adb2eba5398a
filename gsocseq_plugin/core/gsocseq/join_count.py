"""Are marked cells grouped or scattered? Join counts of neighbours. Source: Cliff & Ord 1981, Spatial Processes, ch. 2."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import NamedTuple

import numpy as np

GROUPED_Z = 1.96
"""From this z on, marked cells count as grouped: the 97.5 % quantile of the normal distribution."""


class Joins(NamedTuple):
    """marked: BB, pairs of neighbours that are both marked; expected and variance of BB if the marked cells were scattered at random."""

    cells: int
    black: int
    marked: int
    expected: float
    variance: float

    @property
    def z(self) -> float:
        """(BB - expected)/standard deviation; 0 where nothing can vary."""
        return (self.marked - self.expected) / math.sqrt(self.variance) if self.variance > 0.0 else 0.0

    @property
    def grouped(self) -> bool:
        """More neighbours are marked together than chance explains."""
        return self.z > GROUPED_Z


class JoinCount:
    """Counts joins of rook neighbours among the cells that take part, strip by strip from the top; the cut does not matter."""

    def __init__(self, columns: int) -> None:
        self._valid = np.zeros((1, columns), dtype=bool)
        self._black = np.zeros((1, columns), dtype=bool)
        self._above = np.zeros(columns, dtype=np.uint8)
        """Joins of the last row with the one above it: its other joins come with the next strip."""
        self._cells = self._blacks = self._joins = self._pairs = self._marked = 0

    def add(self, valid: np.ndarray, black: np.ndarray) -> None:
        """The next rows (rows, columns): cells that take part, and those of them that are marked."""
        self._cells += int(np.count_nonzero(valid))
        self._blacks += int(np.count_nonzero(black))
        rows = np.concatenate([self._valid, valid])
        beside, below = rows[:, 1:] & rows[:, :-1], rows[1:] & rows[:-1]
        self._joins += int(np.count_nonzero(beside[1:])) + int(np.count_nonzero(below))
        degree = np.zeros(rows.shape, dtype=np.uint8)
        degree[0] = self._above
        degree[:, 1:] += beside
        degree[:, :-1] += beside
        degree[1:] += below
        degree[:-1] += below
        self._count_pairs(degree[:-1])
        self._above = below[-1].astype(np.uint8)
        if black.any() or self._black.any():
            marked = np.concatenate([self._black, black])
            self._marked += int(np.count_nonzero(marked[1:, 1:] & marked[1:, :-1])) + int(np.count_nonzero(marked[1:] & marked[:-1]))
        self._valid, self._black = rows[-1:], black[-1:].copy()

    def _count_pairs(self, degree: np.ndarray) -> None:
        """Pairs of joins that share a cell: L (L - 1)/2 for a cell with L joins."""
        counts = np.bincount(degree.ravel(), minlength=5)
        self._pairs += int(counts[2]) + 3 * int(counts[3]) + 6 * int(counts[4])

    def joins(self) -> Joins:
        """The statistic over the rows so far, by non-free sampling: the marked cells are a random choice without repetition."""
        last = self._above.copy()
        beside = self._valid[0, 1:] & self._valid[0, :-1]
        last[1:] += beside
        last[:-1] += beside
        counts = np.bincount(last, minlength=5)
        pairs = self._pairs + int(counts[2]) + 3 * int(counts[3]) + 6 * int(counts[4])
        return expectation(self._cells, self._blacks, self._marked, self._joins, pairs)


def expectation(cells: int, black: int, marked: int, joins: int, pairs: int) -> Joins:
    """BB with its expectation and variance: black of the cells are marked; pairs of joins share a cell (their D). In exact fractions.

    E = A p2 and Var = A p2 + 2 D p3 + (A (A - 1) - 2 D) p4 - E^2, with A the joins and pk the chance that k given cells are marked.
    """
    two, three, four = (_together(black, cells, k) for k in (2, 3, 4))
    mean = joins * two
    variance = mean + 2 * pairs * three + (joins * (joins - 1) - 2 * pairs) * four - mean * mean
    return Joins(cells, black, marked, float(mean), float(variance))


def _together(black: int, cells: int, k: int) -> Fraction:
    """The chance that k given cells are all among the marked ones."""
    chance = Fraction(1)
    for step in range(k):
        chance *= Fraction(max(0, black - step), cells - step) if cells > step else 0
    return chance
