"""The cells of a coarse layer, such as climate, that lie under the cells to model: a few hundred of them stand for a whole country."""

from __future__ import annotations

from typing import List, Tuple

import numpy as np

from ...io.warp import AlignedReader
from .cells import Cells, Homes, Part

COARSE = 4
"""Cells of the grid for each of a layer's own cells, from which on it is looked at in its own cells."""
_PLACED = 100_000
"""Cells whose place in a layer of another CRS is computed at most; cells of the layer are so large that none is missed between them."""
_AROUND = 3
"""Cells around them whose values an interpolation may ask for."""
_BEYOND = 1000
"""Cells beyond a layer's edge, and its own size, from which nothing could be filled any more: a place there is none."""


def is_coarse(reader: AlignedReader, cells: Cells) -> bool:
    """Whether a cell of the grid has a value where, and only where, the layer's own cell under its centre has one, and that is large."""
    return reader.resampling in ("bilinear", "nearest") and 0 < COARSE * size_of(reader) <= cells.grid.rows * cells.grid.columns


def size_of(reader: AlignedReader) -> int:
    """How many own cells of the layer the grid needs."""
    own = reader.own_cells()
    return 0 if own is None else own.rows * own.columns


def homes_in(reader: AlignedReader, cells: Cells) -> Homes:
    """The own cells of the layer that hold the centres of cells to model; found once for all layers of one grid."""
    if reader.source not in cells.homes:
        cells.homes[reader.source] = _find(reader, cells)
    return cells.homes[reader.source]


def read_homes(reader: AlignedReader, homes: Homes) -> Tuple[np.ndarray, np.ndarray]:
    """The layer's own values around the homes (bands, rows, columns), and in each (bands, n); NaN without data. Raises GsocError."""
    own, values = reader.own_cells(), np.full((reader.bands, len(homes.cells)), np.nan)
    if own is None or not len(homes.cells):
        return np.empty((reader.bands, 0, 0)), values
    top, left = own.offset_in(reader.source)
    first = np.maximum(homes.cells.min(axis=0) - _AROUND, (left, top))
    end = np.minimum(homes.cells.max(axis=0) + _AROUND + 1, (left + own.columns, top + own.rows))
    if (end <= first).any():
        return np.empty((reader.bands, 0, 0)), values
    (column, row), (columns, rows) = first.tolist(), (end - first).tolist()
    near = reader.read_cells((row, column, rows, columns))
    inside = ((homes.cells >= first) & (homes.cells < end)).all(axis=1)
    across, down = (homes.cells[inside] - first).T
    values[:, inside] = near[:, down, across]
    return near, values


def _find(reader: AlignedReader, cells: Cells) -> Homes:
    size = np.array([reader.source.columns, reader.source.rows])
    step = -(-cells.count // _PLACED)
    found: List[np.ndarray] = []
    counts: List[np.ndarray] = []
    nowhere = 0
    for part in cells.parts:
        places = _straight_places(reader, part) if cells.grid.same_crs(reader.source) else _turned_places(reader, part, step)
        somewhere = ((places > -(size + _BEYOND)) & (places < 2 * size + _BEYOND)).all(axis=1)
        nowhere += int(np.count_nonzero(~somewhere))
        if somewhere.any():
            homes, number = _tally(np.floor(places[somewhere]).astype(int))
            found.append(homes)
            counts.append(number)
    if not found:
        return Homes(np.empty((0, 2), dtype=int), np.empty(0, dtype=int), nowhere)
    homes, which = np.unique(np.concatenate(found), axis=0, return_inverse=True)
    return Homes(homes, np.bincount(which.ravel(), np.concatenate(counts)).astype(int), nowhere)


def _straight_places(reader: AlignedReader, part: Part) -> np.ndarray:
    """Where the cells to model of a window lie in a layer of the same CRS: (n, 2) column and row in its cells. A row of the window lies in
    one row of the layer, a column in one column."""
    window, chosen = part.window, np.flatnonzero(part.mask)
    rows, columns = np.arange(window.rows), np.arange(window.columns)
    down = reader.places(window.row + rows, np.full(window.rows, window.column))[:, 1]
    across = reader.places(np.full(window.columns, window.row), window.column + columns)[:, 0]
    return np.stack([across[chosen % window.columns], down[chosen // window.columns]], axis=1)


def _turned_places(reader: AlignedReader, part: Part, step: int) -> np.ndarray:
    """The same in another CRS, of every `step`-th cell; not finite for those without a place."""
    window, chosen = part.window, np.flatnonzero(part.mask)[::step]
    return reader.places(window.row + chosen // window.columns, window.column + chosen % window.columns)


def _tally(homes: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Each of the cells (n, 2) once, and how often it is there."""
    first = homes.min(axis=0)
    width = int(homes[:, 0].max() - first[0]) + 1
    counts = np.bincount((homes - first) @ np.array([1, width]))
    there = np.flatnonzero(counts)
    return np.stack([there % width, there // width], axis=1) + first, counts[there]
