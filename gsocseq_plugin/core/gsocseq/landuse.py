"""Land-use classes and what the method attaches to them: DPM/RPM ratio r, land-use coefficient k, paddy, monthly input, cover."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping, Sequence, Tuple

import numpy as np

UNKNOWN_CODE = -1.0
"""The class of a land-cover code that the legend does not list: no table of classes has it."""


@dataclass(frozen=True)
class ClassTable:
    """The classes, one entry per class in each field; r and k are NaN where a class has none (it is never modelled then).

    proportions and cover hold twelve values per class: shares of the annual C input, and cover factors.
    """

    codes: Tuple[int, ...]
    names: Tuple[str, ...]
    modelled: Tuple[bool, ...]
    r: Tuple[float, ...]
    k: Tuple[float, ...]
    paddy: Tuple[bool, ...]
    proportions: Tuple[Tuple[float, ...], ...]
    cover: Tuple[Tuple[float, ...], ...]

    def _rows(self, classes: np.ndarray) -> np.ndarray:
        """The table's row of each class code; the last row + 1 for codes it does not know."""
        order = np.argsort(self.codes)
        codes = np.asarray(self.codes)[order]
        place = np.minimum(np.searchsorted(codes, classes), len(codes) - 1)
        return np.where(codes[place] == classes, order[place], len(codes))

    def lookup(self, values: Sequence[float], classes: np.ndarray) -> np.ndarray:
        """`values` (one per class) for class codes of any shape; NaN for unknown codes."""
        return np.append(np.asarray(values, float), np.nan)[self._rows(classes)]

    def known(self, classes: np.ndarray) -> np.ndarray:
        """Whether the table has the code."""
        return self._rows(classes) < len(self.codes)

    def is_modelled(self, classes: np.ndarray) -> np.ndarray:
        """Whether pixels of the class are modelled."""
        return np.append(np.asarray(self.modelled, bool), False)[self._rows(classes)]

    def monthly(self, table: Sequence[Sequence[float]], classes: np.ndarray) -> np.ndarray:
        """Twelve values per class, (12, n), for class codes (n,); NaN for unknown codes."""
        rows = np.vstack([np.asarray(table, float), np.full((1, 12), np.nan)])
        return np.ascontiguousarray(rows[self._rows(classes)].T)

    def has_coefficients(self, classes: np.ndarray) -> np.ndarray:
        """Whether the class has both r and k."""
        return ~np.isnan(self.lookup(self.r, classes) + self.lookup(self.k, classes))


def classes_of(codes: np.ndarray, legend: Mapping[int, int]) -> np.ndarray:
    """Classes of land-cover codes of any shape, in the type of `codes`; NaN stays, an unlisted code becomes UNKNOWN_CODE."""
    listed = np.array([*sorted(legend), np.inf])
    values = np.array([*(legend[code] for code in sorted(legend)), UNKNOWN_CODE])
    place = np.minimum(np.searchsorted(listed, codes), len(legend))
    classes = np.where(listed[place] == codes, values[place], UNKNOWN_CODE)
    return np.where(np.isnan(codes), np.nan, classes).astype(codes.dtype)


def held_classes(series: np.ndarray, table: ClassTable) -> Tuple[np.ndarray, int]:
    """The class of each year (years, n), where a year whose class has no coefficient keeps the class before it.

    Years before the first class with a coefficient take that first one. Also how many pixel-years were so replaced.
    """
    held = series.copy()
    good = table.has_coefficients(series)
    for year in range(1, len(held)):
        keep = ~good[year] & good[:year].any(axis=0)
        held[year, keep] = held[year - 1, keep]
    for year in range(len(held) - 2, -1, -1):
        borrow = ~good[: year + 1].any(axis=0)
        held[year, borrow] = held[year + 1, borrow]
    return held, int((held != series)[~np.isnan(series)].sum())


def class_of_years(layers: np.ndarray, layer_years: Sequence[int], years: Sequence[int]) -> np.ndarray:
    """The class of each of `years` (years, n) from land-use layers (layers, n) of `layer_years`, ascending.

    A year takes the last layer not after it; years before the first layer take the first.
    """
    index = np.maximum(np.searchsorted(np.asarray(layer_years), np.asarray(years), side="right") - 1, 0)
    return layers[index]
