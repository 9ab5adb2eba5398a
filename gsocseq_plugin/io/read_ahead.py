"""The cells of a source that the tiles to come will ask for, read together with those of this tile, once for all threads.

Neighbouring tiles have source cells in common, and a file keeps its cells in strips or chunks, each of which is unpacked as a whole:
read tile by tile, a strip across a continent would be unpacked for every tile that it crosses, by every thread.
"""

from __future__ import annotations

import threading
from typing import Callable, Dict, Hashable, Optional, Tuple

import numpy as np

Window = Tuple[int, int, int, int]
"""(row, column, rows, columns)"""
Read = Callable[[Window], np.ndarray]
"""From a window of the source to its values (bands, rows, columns)."""

AHEAD_SHARE = 0.25
"""The share of a run's memory setting for what its threads read ahead together: with 512 MB five series of twenty years of 1/24 degree, each
for two rows of tiles of 52 degrees (24 MB as Float32)."""
CELLS_ACROSS = 1_000_000
"""Source cells (all bands) that a reader keeps for itself at most, 4 MB as Float32: such a series for a row of tiles of 12 degrees."""
CELLS_DOWN = 250_000
"""So many at most where more than the tile's own rows are read: a half-degree series of 1000 cells. More where the file's blocks are
TALL: those would be unpacked anew for every row of tiles."""
TALL = 32


class ReadAhead:
    """Windows of a source; it keeps the last part that was read. It never holds who reads: a reader that holds this is closed when it is
    let go. Threads may share it, each with a `read` of its own: while one reads, others that ask what is not held wait.

    bands: how many the source has; block_rows: how many rows of a file's block are unpacked together; cells: how many are kept at most;
    shared: rows that were asked last stay, for threads that are a row of tiles behind.
    """

    def __init__(self, bands: int, block_rows: int, cells: int, shared: bool = False) -> None:
        self._shared = shared
        self._most = cells // bands
        self._down = (cells if block_rows > TALL else min(cells, CELLS_DOWN)) // bands
        self._held: Tuple[Window, np.ndarray] = ((0, 0, 0, 0), np.empty((0, 0, 0)))
        self._mover: Optional[int] = None
        self._lock = threading.Lock()

    def may_hold(self, window: Window) -> bool:
        """Whether `window` is small enough to be kept."""
        return window[2] * window[3] <= self._most

    def held(self, window: Window) -> Optional[np.ndarray]:
        """The values (bands, rows, columns) of `window`, not to be changed; None where they are not in the part that was read last."""
        held = self._held  # as it is now: another thread may move on
        return _cut(held, window) if _around(held[0], window) == held[0] else None

    def cells(self, who: int, read: Read, window: Window, asked: Window, every: Window) -> Optional[np.ndarray]:
        """The values of `window` as `read` reads them, not to be changed. asked: what this reading as a whole needs; every: what will ever
        be needed.

        None where they are not held and `who` (a number) would take from another what it is at: only who moved last goes anywhere, the
        others go on from what is held or are on their own.
        """
        with self._lock:
            values = self.held(window)
            (top, _, rows, _), _ = self._held
            if values is None and (self._mover in (None, who) or top <= window[0] <= top + rows):
                self._mover = who
                above = window[2] if self._shared else 0
                self._move(read, self._more(window, _around(window, asked), _around(window, every), above), above)
                values = _cut(self._held, window)
            return values

    def _more(self, window: Window, asked: Window, every: Window, above: int) -> Window:
        """What to read for `window`: what is asked, on across the whole width, and further down where that is little and so many rows above
        may stay."""
        row, column, rows, columns = asked if self.may_hold(asked) else window
        if rows * every[3] <= self._most:
            down = min(self._down, self._most - above * every[3]) // every[3]
            return row, every[1], min(every[0] + every[2] - row, max(rows, down)), every[3]
        return row, column, rows, min(every[1] + every[3] - column, self._most // rows)

    def _move(self, read: Read, place: Window, above: int) -> None:
        """Hold the values of `place`. Rows further down join those that are held already: each is read once on the way down. So many rows
        `above` them stay where there is room."""
        row, column, rows, columns = place
        (top, left, height, width), values = self._held
        follows = (column, columns) == (left, width) and top <= row < top + height < row + rows
        first = max(top, row - above, row + rows - self._most // columns) if follows else row
        stays = top + height - first if follows else 0
        held = values[:, first - top :].copy() if follows else np.empty((0, 0, 0))
        self._held = (first, column, stays, columns), held
        del values  # the rest is free before the next is read
        below = read((first + stays, column, row + rows - first - stays, columns))
        self._held = (first, column, row + rows - first, columns), np.concatenate([held, below], axis=1) if follows else below


class SharedAhead:
    """What the threads of a run read ahead together: one ReadAhead for each layer that they bring to the same grid, within so many bytes."""

    def __init__(self, size: int) -> None:
        self._left = size
        self._of: Dict[Hashable, Optional[ReadAhead]] = {}
        self._lock = threading.Lock()

    def of(self, layer: Hashable, bands: int, block_rows: int, cells: int, itemsize: int) -> Optional[ReadAhead]:
        """That of a layer, which keeps so many cells of so many bytes; None where there is no room left for them."""
        with self._lock:
            if layer not in self._of:
                fits = cells * itemsize <= self._left
                self._of[layer] = ReadAhead(bands, block_rows, cells, shared=True) if fits else None
                self._left -= cells * itemsize if fits else 0
            return self._of[layer]


def _around(one: Window, other: Window) -> Window:
    """The smallest window that holds both."""
    top, left = min(one[0], other[0]), min(one[1], other[1])
    bottom, right = max(one[0] + one[2], other[0] + other[2]), max(one[1] + one[3], other[1] + other[3])
    return top, left, bottom - top, right - left


def _cut(held: Tuple[Window, np.ndarray], window: Window) -> np.ndarray:
    """The values of `window` out of those of a window around it."""
    (top, left, _, _), values = held
    row, column = window[0] - top, window[1] - left
    return values[:, row : row + window[2], column : column + window[3]]
