"""How many gaps of a layer `fill_gaps` would fill: those with a value among the layer's own cells around."""

from __future__ import annotations

import numpy as np

from ...io.warp import AlignedReader
from ..reader import Window

REACHES = 3
"""Reaches that are tried: 1 to this."""
_VALUES = 4_000_000
"""Values of the layer held at once; gaps that need more are looked at in halves."""
_FAR = 2.0**31
"""Cells beyond which a place is none."""


def fillable(reader: AlignedReader, window: Window, values: np.ndarray, wanted: np.ndarray, reaches: int = REACHES) -> np.ndarray:
    """How many of the cells `wanted` (cells,) with a gap would have all their bands filled by reach 1 to `reaches`: counts (reaches,).

    values (bands, cells): what `reader` gives in the window. The rule is that of `io.fill`. Raises GsocError.
    """
    gaps = np.flatnonzero(wanted & np.isnan(values).any(axis=0))
    if not gaps.size:
        return np.zeros(reaches, dtype=int)
    places = reader.places(window.row + gaps // window.columns, window.column + gaps % window.columns)
    somewhere = (np.abs(places) < _FAR).all(axis=1)
    homes = np.floor(places[somewhere]).astype(int)
    return fillable_at(reader, homes, np.ones(len(homes), dtype=int), np.isnan(values[:, gaps[somewhere]]), reaches)


def fillable_at(reader: AlignedReader, homes: np.ndarray, cells: np.ndarray, missing: np.ndarray, reaches: int) -> np.ndarray:
    """The counts for gaps whose centres lie in the cells `homes` (n, 2: column, row) of the layer, so many `cells` (n,) in each; missing
    (bands, n). Raises GsocError."""
    if not len(homes):
        return np.zeros(reaches, dtype=int)
    left, top = (int(edge) for edge in homes.min(axis=0) - reaches)
    right, bottom = (int(edge) for edge in homes.max(axis=0) + reaches + 1)
    if (right - left) * (bottom - top) * reader.bands > _VALUES and len(homes) > 1:
        half = len(homes) // 2
        first = fillable_at(reader, homes[:half], cells[:half], missing[:, :half], reaches)
        return first + fillable_at(reader, homes[half:], cells[half:], missing[:, half:], reaches)
    near = ~np.isnan(reader.read_cells((top, left, bottom - top, right - left)))
    counts = np.zeros(reaches, dtype=int)
    for step in range(reaches):
        near = _grown(near)
        counts[step] = cells[(near[:, homes[:, 1] - top, homes[:, 0] - left] | ~missing).all(axis=0)].sum()
    return counts


def _grown(there: np.ndarray) -> np.ndarray:
    """(bands, rows, columns): true, too, beside and at the corners of what is true."""
    across = there.copy()
    across[:, :, 1:] |= there[:, :, :-1]
    across[:, :, :-1] |= there[:, :, 1:]
    down = across.copy()
    down[:, 1:] |= across[:, :-1]
    down[:, :-1] |= across[:, 1:]
    return down
