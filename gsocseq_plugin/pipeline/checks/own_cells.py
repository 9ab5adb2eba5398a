"""The cells of a coarse layer, such as climate, that lie under the cells to model: a few hundred of them stand for a whole country."""

from __future__ import annotations

from functools import partial
from typing import List, Tuple

import numpy as np

from ...io.grid import Grid
from ...io.warp import AlignedReader
from .cells import Cells, Homes, Part, spread

COARSE = 4
"""Cells of the grid for each of a layer's own cells, from which on it is looked at in its own cells: two cells wide and high."""
_PLACED = 100_000
"""Cells whose place in a layer of another CRS is computed at most: every so many-th, of which a cell of the layer must be twice as wide and
high. So none that lies wholly on cells to model is missed between them."""
_AROUND = 3
"""Cells around them whose values an interpolation may ask for."""
_BEYOND = 1000
"""Cells beyond a layer's edge, and its own size, from which nothing could be filled any more: a place there is none."""


def is_coarse(reader: AlignedReader, cells: Cells) -> bool:
    """Whether a cell of the grid has a value where, and only where, the layer's own cell under its centre has one, and that is large."""
    if reader.resampling not in ("bilinear", "nearest"):
        return False
    return 0 < COARSE * size_of(reader) * _step(reader, cells.grid, cells.parts) ** 2 <= cells.grid.rows * cells.grid.columns


def _step(reader: AlignedReader, grid: Grid, parts: List[Part]) -> int:
    """One in how many cells to model is placed in the layer."""
    return 1 if grid.same_crs(reader.source) else max(1, -(-sum(part.count for part in parts) // _PLACED))


def size_of(reader: AlignedReader) -> int:
    """How many own cells of the layer the grid needs."""
    own = reader.own_cells()
    return 0 if own is None else own.rows * own.columns


def homes_in(reader: AlignedReader, cells: Cells) -> Tuple[List[Homes], bool]:
    """The own cells of the layer that hold the centres of cells to model, and whether they are all: together, found once for layers of one
    grid; where they are more than may be looked at, those of windows evenly spread, one by one."""
    each = -(-size_of(reader) * reader.bands // len(cells.parts))
    parts = spread(cells.parts, each)
    if len(parts) < len(cells.parts):  # one by one each is read with the cells around it: about twice as many
        return [_find(reader, cells.grid, [part]) for part in spread(cells.parts, 2 * each)], False
    if reader.source not in cells.homes:
        cells.homes[reader.source] = _find(reader, cells.grid, parts)
    return [cells.homes[reader.source]], True


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


def _find(reader: AlignedReader, grid: Grid, parts: List[Part]) -> Homes:
    tally = _straight if grid.same_crs(reader.source) else partial(_turned, step=_step(reader, grid, parts))
    size = np.array([reader.source.columns, reader.source.rows])
    tallies = [tally(reader, part) for part in parts]
    places, counts = np.concatenate([places for places, _ in tallies]), np.concatenate([counts for _, counts in tallies])
    somewhere = ((places > -(size + _BEYOND)) & (places < 2 * size + _BEYOND)).all(axis=1)
    homes, which = np.unique(np.floor(places[somewhere]).astype(int), axis=0, return_inverse=True)
    together = np.bincount(which.ravel(), counts[somewhere], len(homes)).astype(int)
    return Homes(homes, together, int(counts[~somewhere].sum()))


def _straight(reader: AlignedReader, part: Part) -> Tuple[np.ndarray, np.ndarray]:
    """Places (n, 2) in a layer of the same CRS, column and row in its cells, and how many cells to model of a window are there (n,).

    A row of the window lies in one row of the layer, a column in one column: sums of the mask over both are the counts.
    """
    window, modelled = part.window, part.mask.reshape(part.window.rows, part.window.columns)
    down = reader.places(window.row + np.arange(window.rows), np.full(window.rows, window.column))[:, 1]
    across = reader.places(np.full(window.columns, window.row), window.column + np.arange(window.columns))[:, 0]
    down, across = np.floor(down), np.floor(across)
    rows, columns = (np.flatnonzero(np.diff(homes, prepend=homes[0] - 1)) for homes in (down, across))
    counts = np.add.reduceat(np.add.reduceat(modelled, columns, axis=1, dtype=int), rows, axis=0)
    row, column = np.nonzero(counts)
    return np.stack([across[columns[column]], down[rows[row]]], axis=1), counts[row, column]


def _turned(reader: AlignedReader, part: Part, step: int) -> Tuple[np.ndarray, np.ndarray]:
    """The same in another CRS, of every `step`-th cell to model, which stands for those up to the next; not finite for those without a place."""
    window, chosen = part.window, np.flatnonzero(part.mask)[::step]
    places = reader.places(window.row + chosen // window.columns, window.column + chosen % window.columns)
    return places, np.diff(np.arange(0, part.count, step), append=part.count)
