"""The cells of a source that the tiles to come will ask for, read together with those of this tile.

Neighbouring tiles have source cells in common, and a file keeps its cells in strips or chunks, each of which is unpacked as a whole:
read tile by tile, a strip across a continent would be unpacked for every tile that it crosses.
"""

from __future__ import annotations

from typing import Callable, Tuple

import numpy as np

Window = Tuple[int, int, int, int]
"""(row, column, rows, columns)"""
Read = Callable[[Window], np.ndarray]
"""From a window of the source to its values (bands, rows, columns)."""

CELLS_ACROSS = 1_000_000
"""Source cells (all bands) that a reader keeps at most, 4 MB as Float32: a series of twenty years of 1/24 degree for a row of tiles of
12 degrees."""
CELLS_DOWN = 250_000
"""So many at most where more than the tile's own rows are read: a half-degree series of 1000 cells. More where the file's blocks are
TALL: those would be unpacked anew for every row of tiles."""
TALL = 32


class ReadAhead:
    """Windows of a source; it keeps the last part that was read. It never holds who reads: a reader that holds this is closed when it is let go.

    bands: how many the source has; block_rows: how many rows of a file's block are unpacked together.
    """

    def __init__(self, bands: int, block_rows: int) -> None:
        self._across = CELLS_ACROSS // bands
        self._down = (CELLS_ACROSS if block_rows > TALL else CELLS_DOWN) // bands
        self._place: Window = (0, 0, 0, 0)
        self._values = np.empty((0, 0, 0))

    def holds(self, window: Window) -> bool:
        """Whether `window` is in the part that was read last."""
        return _around(self._place, window) == self._place

    def may_hold(self, window: Window) -> bool:
        """Whether `window` is small enough to be kept."""
        return window[2] * window[3] <= self._across

    def cells(self, read: Read, window: Window, asked: Window, every: Window) -> np.ndarray:
        """The values (bands, rows, columns) of `window` as `read` reads them, not to be changed. asked: what this reading as a whole needs;
        every: what will ever be needed."""
        if not self.holds(window):
            self._move(read, self._more(window, _around(window, asked), _around(window, every)))
        row, column = window[0] - self._place[0], window[1] - self._place[1]
        return self._values[:, row : row + window[2], column : column + window[3]]

    def _more(self, window: Window, asked: Window, every: Window) -> Window:
        """What to read for `window`: what is asked, on across the whole width, and further down where that is little."""
        row, column, rows, columns = asked if self.may_hold(asked) else window
        if rows * every[3] <= self._across:
            return row, every[1], min(every[0] + every[2] - row, max(rows, self._down // every[3])), every[3]
        return row, column, rows, min(every[1] + every[3] - column, self._across // rows)

    def _move(self, read: Read, place: Window) -> None:
        """Hold the values of `place`. Rows further down join those that are held already: each is read once on the way down."""
        row, column, rows, columns = place
        bottom = self._place[0] + self._place[2]
        follows = (column, columns) == (self._place[1], self._place[3]) and self._place[0] <= row < bottom < row + rows
        held = self._values[:, row - self._place[0] :].copy() if follows else np.empty((0, 0, 0))
        self._place, self._values = (0, 0, 0, 0), held  # the rest is free before the next is read
        below = read((bottom, column, row + rows - bottom, columns) if follows else place)
        self._place, self._values = place, np.concatenate([held, below], axis=1) if follows else below


def _around(one: Window, other: Window) -> Window:
    """The smallest window that holds both."""
    top, left = min(one[0], other[0]), min(one[1], other[1])
    bottom, right = max(one[0] + one[2], other[0] + other[2]), max(one[1] + one[3], other[1] + other[3])
    return top, left, bottom - top, right - left
