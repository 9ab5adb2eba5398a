"""Steps of a map along the edges of climate cells, from the mean difference of neighbours across each line between rows or columns.

The line is the unit: the mean step across a candidate edge is compared with the scatter of the mean steps across all other lines. That
a map is smooth or rough, or smoother from place to place, does not move the statistic; cells alone would be far from independent.
"""

from __future__ import annotations

import math
from typing import List, NamedTuple, Sequence

import numpy as np

STEP_Z, STEP_RATIO = 4.0, 1.2
"""From here on edges show: their mean step lies so many standard errors above that of other lines, and is so many times as large."""
MIN_EDGES, MIN_LINES = 2, 10


class Steps(NamedTuple):
    """edges: candidate lines that have neighbours; ratio: mean step across them over that across others; z in standard errors."""

    edges: int
    ratio: float
    z: float

    @property
    def shown(self) -> bool:
        """Whether the edges show in the map."""
        return self.edges >= MIN_EDGES and self.z >= STEP_Z and self.ratio >= STEP_RATIO


class StepProfile:
    """Sums of |difference| across the lines of a map, strip by strip from the top: line i lies before column (or row) i."""

    def __init__(self, columns: int) -> None:
        self._last = np.full((1, columns), np.nan)
        self._column_sums, self._column_pairs = np.zeros(columns), np.zeros(columns, dtype=np.int64)
        self._row_sums: List[float] = []
        self._row_pairs: List[int] = []

    def add(self, values: np.ndarray) -> None:
        """The next rows (rows, columns), float64, NaN where there is none."""
        across = np.abs(np.diff(values, axis=1))
        there = ~np.isnan(across)
        across[~there] = 0.0
        for row in across:  # row by row: the order of addition must not depend on the strip
            self._column_sums[1:] += row
        self._column_pairs[1:] += there.sum(axis=0)
        down = np.abs(np.diff(np.concatenate([self._last, values]), axis=0))
        there = ~np.isnan(down)
        down[~there] = 0.0
        self._row_sums += down.sum(axis=1).tolist()
        self._row_pairs += there.sum(axis=1).tolist()
        self._last = values[-1:].copy()

    def steps(self, columns: Sequence[int], rows: Sequence[int]) -> Steps:
        """The steps across the lines before these columns and rows against all other lines, both directions weighed alike."""
        along = _direction(self._column_sums, self._column_pairs, columns)
        down = _direction(np.array(self._row_sums), np.array(self._row_pairs), rows)
        both = [part for part in (along, down) if part.edges]
        if not both:
            return Steps(0, 1.0, 0.0)
        edges = sum(part.edges for part in both)
        ratio = sum(part.ratio * part.edges for part in both) / edges
        return Steps(edges, ratio, sum(part.z for part in both) / math.sqrt(len(both)))


def _direction(sums: np.ndarray, pairs: np.ndarray, lines: Sequence[int]) -> Steps:
    """The steps of one direction. A line's mean has the variance s2/pairs; s2 comes from the scatter of the other lines."""
    edge = np.zeros(len(sums), dtype=bool)
    edge[[line for line in lines if 0 <= line < len(sums)]] = True
    used = pairs > 0
    ours, others = edge & used, ~edge & used
    if not ours.any() or others.sum() < MIN_LINES:
        return Steps(0, 1.0, 0.0)
    mean, other = sums[ours].sum() / pairs[ours].sum(), sums[others].sum() / pairs[others].sum()
    scatter = float((pairs[others] * (sums[others] / pairs[others] - other) ** 2).sum() / (others.sum() - 1))
    error = math.sqrt(scatter * (1.0 / pairs[ours].sum() + 1.0 / pairs[others].sum()))
    if other <= 0.0 or error <= 0.0:
        return Steps(int(ours.sum()), 1.0, 0.0)
    return Steps(int(ours.sum()), float(mean / other), float((mean - other) / error))


def lattice_lines(origin: float, cell: float, count: int, period: float) -> List[int]:
    """The lines of a grid that lie on multiples of `period` (all in the unit of the coordinates); none unless it is whole cells.

    origin: the coordinate of line 0; cell: the signed cell size; count: the number of lines.
    """
    cells = period / abs(cell)
    if abs(cells - round(cells)) > 1e-3 or round(cells) < 2:
        return []
    places = (origin + cell * np.arange(count)) / period
    return np.flatnonzero(np.abs(places - np.round(places)) < 0.25 * abs(cell) / period).tolist()
