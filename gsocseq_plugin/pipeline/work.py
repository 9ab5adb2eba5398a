"""The block function, the same for threads and for a cluster: from some windows of the grid to what is stored of them.

A Work holds dataset handles and is never shared: every thread, and every process of a cluster, opens its own.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from typing import Callable, Dict, List, Mapping, Optional, Protocol, Sequence, Tuple

import numpy as np

from ..core.gsocseq.block import Block, joined, part_of
from ..core.types import Status
from ..io.grid import Grid
from .heap import give_back
from .reader import BlockReader, Window, WindowPixels
from .setup import Setup

Arrays = Dict[str, np.ndarray]
"""Arrays by name: what is stored of a block, results (bands, n) by key, or what is read besides (bands, n)."""
WINDOWS, STATUS = "windows", "status"
SIZES, EVENTS, CELLS = "sizes", "events", "cells"
"""In a stored block: the places of its windows (windows, 4), the status of all their cells, how many pixels each window has, what was
counted as JSON, the pixels' places among the cells of their windows."""

Compute = Callable[[Block, Arrays, Counter], Tuple[np.ndarray, Arrays]]
"""From a block, what else was read with it, and a counter: the final status (n,) and results (bands, n) by key."""


class Reader(Protocol):
    """What a Work reads from."""

    def status(self, window: Window) -> np.ndarray:
        """The status (cells,) of a window's cells before anything is computed, at a small part of the cost of `read`."""

    def read(self, window: Window) -> Tuple[WindowPixels, Arrays]:
        """The pixels of a window, and what else belongs to them."""


class Layers:
    """Reads the layers of a configuration."""

    def __init__(self, setup: Setup, grid: Grid, phases: Tuple[str, ...]) -> None:
        config = setup.config
        self._reader = BlockReader(setup.sources, grid, setup.method, setup.legend, config.area, phases, not config.warm_up, setup.ahead)

    def status(self, window: Window) -> np.ndarray:
        """What area, land use and SOC say."""
        return self._reader.screen(window)[0]

    def read(self, window: Window) -> Tuple[WindowPixels, Arrays]:
        """The pixels to model."""
        return self._reader.read(window), {}

    def resampling(self) -> Dict[str, str]:
        """How each role is brought to the grid."""
        return self._reader.resampling()


class Work:
    """Reads and computes windows; `chunk_pixels` are computed at once."""

    def __init__(self, reader: Reader, compute: Compute, chunk_pixels: int) -> None:
        self._reader, self._compute, self._chunk_pixels = reader, compute, chunk_pixels

    def look(self, window: Window) -> Tuple[Window, int, Optional[np.ndarray]]:
        """The window, how many pixels it has, and where it has none the status of its cells."""
        status = self._reader.status(window)
        count = int(np.count_nonzero(status == Status.OK))
        return window, count, None if count else status

    def run(self, windows: Sequence[Window]) -> Arrays:
        """What is stored of these windows. Raises GsocError when a layer cannot be read."""
        read: List[WindowPixels] = []
        blocks: List[Block] = []
        extras: List[Arrays] = []
        for window in windows:
            pixels, extra = self._reader.read(window)
            read.append(replace(pixels, block=None))
            if pixels.block is not None:
                blocks.append(pixels.block)
                extras.append(extra)
            del pixels, extra
        counts: Counter = Counter()
        give_back()
        if not blocks:
            return stored(read, np.empty(0, np.uint8), {}, counts)
        return stored(read, *self._results(blocks, extras, counts), counts)

    def _results(self, blocks: List[Block], extras: List[Arrays], counts: Counter) -> Tuple[np.ndarray, Arrays]:
        """The final status and the results of the blocks, which are let go, a chunk of pixels at a time."""
        block, extra = joined(blocks), joined_arrays(extras)
        extras.clear()
        statuses, results = [], []
        for start in range(0, block.clay.size, self._chunk_pixels):
            chunk = slice(start, start + self._chunk_pixels)
            with np.errstate(all="ignore"):
                status, values = self._compute(part_of(block, chunk), {k: v[..., chunk] for k, v in extra.items()}, counts)
            statuses.append(status)
            results.append({key: np.where(status == Status.OK, value, np.nan) for key, value in values.items()})
        del block, extra
        give_back()
        return np.concatenate(statuses), joined_arrays(results)


def stored(read: Sequence[WindowPixels], status: np.ndarray, results: Mapping[str, np.ndarray], counts: Counter) -> Arrays:
    """What is stored of windows whose pixels, one window after the other, have this final status (n,) and these results (bands, n)."""
    start, every = 0, []
    for pixels in read:
        stop = start + pixels.cells.size
        final = pixels.status.copy()
        final[pixels.cells] = status[start:stop]
        every.append(final)
        start = stop
    return {
        WINDOWS: np.array([pixels.window.place for pixels in read]),
        SIZES: np.array([pixels.cells.size for pixels in read]),
        EVENTS: np.frombuffer(json.dumps(counts, default=int).encode(), np.uint8),
        CELLS: np.concatenate([pixels.cells for pixels in read]),
        STATUS: np.concatenate(every),
        **results,
    }


def joined_arrays(parts: List[Arrays]) -> Arrays:
    """The arrays of several parts, pixel after pixel."""
    return {key: np.concatenate([part[key] for part in parts], axis=-1) for key in parts[0]}
