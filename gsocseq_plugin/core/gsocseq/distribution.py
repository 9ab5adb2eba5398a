"""Mean, extremes, quantiles and histogram of a map from its strips, the same however it is cut."""

from __future__ import annotations

import math
from typing import List, Tuple

import numpy as np

QUANTILES = (0.01, 0.05, 0.25, 0.50, 0.75, 0.95, 0.99)
FINE_BINS = 8192
SHOWN_BINS = 40


class Distribution:
    """Values of one map, in bins of the hard limits' width/8192 for the quantiles; what lies beyond is in the first and last bin."""

    def __init__(self, limits: Tuple[float, float]) -> None:
        self._low, self._high = limits
        self._bins = np.zeros(FINE_BINS, dtype=np.int64)
        self._row_sums: List[float] = []
        self.cells = 0
        self.minimum, self.maximum = math.inf, -math.inf

    def add(self, values: np.ndarray, there: np.ndarray) -> None:
        """The next whole rows (rows, columns), and where their values count."""
        flat = values[there]
        if not flat.size:
            return
        self.cells += flat.size
        self.minimum, self.maximum = min(self.minimum, float(flat.min())), max(self.maximum, float(flat.max()))
        scale = FINE_BINS / (self._high - self._low)
        places = np.clip((flat - self._low) * scale, 0, FINE_BINS - 1).astype(np.int16)
        self._bins += np.bincount(places, minlength=FINE_BINS)
        self._row_sums += np.where(there, values, 0.0).astype(np.float64).sum(axis=1).tolist()

    @property
    def mean(self) -> float:
        """NaN without any value."""
        return math.fsum(self._row_sums) / self.cells if self.cells else math.nan

    @property
    def median(self) -> float:
        """NaN without any value."""
        return self.quantiles()[QUANTILES.index(0.50)] if self.cells else math.nan

    def quantiles(self) -> Tuple[float, ...]:
        """QUANTILES of the values, linear within a bin, never beyond the extremes; empty without any value."""
        if not self.cells:
            return ()
        edges = np.linspace(self._low, self._high, FINE_BINS + 1)
        below = np.concatenate([[0], np.cumsum(self._bins)])
        found = np.interp(np.array(QUANTILES) * self.cells, below, edges)
        return tuple(float(value) for value in np.clip(found, self.minimum, self.maximum))

    def histogram(self) -> Tuple[Tuple[float, ...], Tuple[int, ...]]:
        """Edges (bins + 1) and counts of at most SHOWN_BINS bins over the values between the 1 % and 99 % quantiles; the rest is at the ends."""
        if not self.cells:
            return (), ()
        first, last = np.flatnonzero(self._bins)[[0, -1]]
        low, high = (int(np.searchsorted(np.cumsum(self._bins), share * self.cells)) for share in (QUANTILES[0], QUANTILES[-1]))
        low, high = max(low, int(first)), min(high, int(last)) + 1
        step = max(1, math.ceil((high - low) / SHOWN_BINS))
        starts = np.arange(low, high, step)
        counts = np.add.reduceat(self._bins, starts)
        counts[-1] = self._bins[starts[-1] :].sum()
        counts[0] += self._bins[: starts[0]].sum()
        width = (self._high - self._low) / FINE_BINS
        edges = self._low + np.append(starts, starts[-1] + step) * width
        return tuple(edges.tolist()), tuple(counts.tolist())
