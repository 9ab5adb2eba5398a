"""The streaming engine: read windows, compute pixels on threads, keep finished groups on disk, write the rasters at the end.

Memory is bounded: at most threads + 1 groups of pixels are alive. One reader and one writer (both the calling thread), N compute threads.
"""

from __future__ import annotations

import json
from collections import Counter, deque
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Callable, Deque, Dict, Iterator, List, Mapping, Optional, Sequence, Set, Tuple

import numpy as np

from ..core.gsocseq.block import Block, joined, part_of
from ..core.progress import Progress
from ..core.types import Status
from ..io.grid import Grid
from ..io.scratch import Blocks
from ..io.warp import WARP_COLUMNS, WARP_ROWS
from ..io.writer import STRIP_ROWS, RasterWriter, Texts, all_or_none, no_texts
from .config import Processing
from .reader import Window, WindowPixels

BYTES_PER_PIXEL = 6 * 240 * 4
"""A pixel's series of twenty years as they are read (Float32): five, and one more for what the read itself holds."""
BUDGET = 0.6
"""The share of the memory setting that may be pixels; the rest is for GDAL's cache and the arrays of the computation."""
STATUS = "status"
WINDOWS = "windows"
"""Under this key a stored block has the places of its windows, (windows, 4)."""
CELLS_PER_GROUP = 4_000_000
"""Cells whose status is held in memory before they go to disk, where few of them are modelled."""
_SIZES, _EVENTS, _CELLS = "sizes", "events", "cells"
"""In a stored block: how many pixels each window has, what was counted as JSON, the pixels' places among the cells of their windows."""


@dataclass(frozen=True)
class RasterOutput:
    """A raster to write: band names, the key of the results (bands, n) it comes from and the first of its bands there, type, units, tags."""

    path: str
    key: str
    names: List[str]
    dtype: str
    no_data: float
    units: List[str]
    tags: Dict[str, str] = field(default_factory=dict)
    first: int = 0


@dataclass
class Tally:
    """What was counted: pixels by status, and events by name."""

    statuses: Counter = field(default_factory=Counter)
    events: Counter = field(default_factory=Counter)


@dataclass(frozen=True)
class _Segment:
    """Where the pixels of a window lie in the stored blocks."""

    window: Window
    group: int
    start: int
    stop: int
    cells_start: int


Compute = Callable[[Block, Dict[str, np.ndarray], Counter], Tuple[np.ndarray, Dict[str, np.ndarray]]]
"""From a block, what else was read with it, and a counter: the final status (n,) and results (bands, n) by key."""


Read = Callable[[Window], Tuple[WindowPixels, Dict[str, np.ndarray]]]
"""The pixels of a window, and what else belongs to them (bands, n)."""
Task = Callable[[], Tuple[np.ndarray, Dict[str, np.ndarray], Counter]]
"""Gives the final status (n,), the results, and what was counted."""


def window_shape(columns: int, processing: Processing, threads: int) -> Tuple[int, int]:
    """Rows and columns of the windows on a grid of so many columns: whole warp tiles, small enough for the memory setting."""
    pixels = BUDGET * processing.memory_mb * 2**20 / (threads + 1) / BYTES_PER_PIXEL
    width = min(processing.block_columns or max(WARP_COLUMNS, 1), columns)
    rows = processing.block_rows or max(1, int(pixels / width) // WARP_ROWS) * WARP_ROWS
    return -(-rows // STRIP_ROWS) * STRIP_ROWS, width


def threads_for(shape: Tuple[int, int], processing: Processing, threads: int) -> int:
    """How many of these threads the memory setting has room for when the windows have this shape; one at least."""
    together = BUDGET * processing.memory_mb * 2**20 / BYTES_PER_PIXEL / (shape[0] * shape[1])
    return max(1, min(threads, int(together) - 1))


def windows(grid: Grid, processing: Processing, threads: int, shape: Optional[Tuple[int, int]] = None) -> List[Window]:
    """The windows of a run in row order; shape: their rows and columns, where they are not those that suit grid and machine."""
    rows, columns = shape or window_shape(grid.columns, processing, threads)
    return [
        Window(row, column, min(rows, grid.rows - row), min(columns, grid.columns - column))
        for row in range(0, grid.rows, rows)
        for column in range(0, grid.columns, columns)
    ]


class Engine:
    """One pass over a grid: reads with `read`, computes with `compute`, writes `outputs` (and counts) into `tally`.

    What the store `blocks` holds already is neither read nor computed again: which windows a block has, is in the block. shape: rows and
    columns of the windows, where they are not those that suit grid and machine.
    """

    def __init__(self, grid: Grid, processing: Processing, threads: int, blocks: Blocks, shape: Optional[Tuple[int, int]] = None) -> None:
        if shape is not None and shape != window_shape(grid.columns, processing, threads):
            threads = threads_for(shape, processing, threads)
        self.grid, self.processing, self.threads, self.blocks = grid, processing, threads, blocks
        self.windows = windows(grid, processing, threads, shape)
        self._numbers = {window: number for number, window in enumerate(self.windows)}
        self.tally = Tally()
        self._segments: List[_Segment] = []

    def run(self, read: Read, compute: Compute, progress: Progress) -> None:
        """Compute all pixels into the store. Stops within one group when cancelled."""
        missing = self._missing(progress)
        waiting: Deque[Tuple[List[WindowPixels], Future]] = deque()
        pool = ThreadPoolExecutor(self.threads)
        try:
            for group, task, left in self._groups(missing, read, compute, progress):
                waiting.append((group, pool.submit(task)))
                if len(waiting) > self.threads:
                    self._store(*waiting.popleft())
                progress.report(1.0 - left / len(self.windows))
            while waiting:
                progress.check()
                self._store(*waiting.popleft())
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
        self._segments.sort(key=lambda segment: segment.window.place)

    def _missing(self, progress: Progress) -> List[Window]:
        """The windows that no whole block of the store has, in order; the others are counted. Blocks that are damaged, or of other
        windows, are deleted."""
        missing: Set[Window] = set(self.windows)
        damaged = 0
        for index in self.blocks.indices():
            progress.check()
            whole = self.blocks.is_whole(index)
            places = [Window(*map(int, place)) for place in self.blocks.get(index, WINDOWS)] if whole else []
            if whole and missing.issuperset(places) and len(set(places)) == len(places):
                self._count(index, {name: self.blocks.get(index, name) for name in (WINDOWS, _SIZES, _EVENTS, STATUS)})
                missing -= set(places)
            else:
                self.blocks.drop(index)
                damaged += 1
        if damaged:
            progress.log("kept_blocks_damaged", count=damaged)
        if len(missing) < len(self.windows):
            progress.log("kept_blocks_there", done=len(self.windows) - len(missing), total=len(self.windows))
        return [window for window in self.windows if window in missing]

    def _groups(
        self, missing: List[Window], read: Read, compute: Compute, progress: Progress
    ) -> Iterator[Tuple[List[WindowPixels], Task, int]]:
        """Windows in order, gathered while their pixels fit one chunk, with the task to compute them and how many windows are left.

        Only the task holds the pixels' values: they are free as soon as it is done.
        """
        group: List[WindowPixels] = []
        blocks: List[Block] = []
        extras: List[Dict[str, np.ndarray]] = []
        for number, window in enumerate(missing):
            progress.check()
            pixels, extra = read(window)
            held = sum(each.cells.size for each in group)
            many = sum(each.status.size for each in group) >= CELLS_PER_GROUP
            if group and (many or held + pixels.cells.size > self.processing.chunk_pixels):
                task = self._task(compute, blocks, extras)
                group_done, group, blocks, extras = group, [], [], []
                yield group_done, task, len(missing) - number
                del task
            group.append(replace(pixels, block=None))
            if pixels.block is not None:
                blocks.append(pixels.block)
                extras.append(extra)
            del pixels, extra
        if group:
            yield group, self._task(compute, blocks, extras), 0

    def _task(self, compute: Compute, blocks: List[Block], extras: List[Dict[str, np.ndarray]]) -> Task:
        """The computation of some windows' pixels."""
        if not blocks:
            return lambda: (np.empty(0, np.uint8), {}, Counter())
        return partial(self._compute, compute, joined(blocks), joined_arrays(extras))

    def _compute(self, compute: Compute, block: Block, extra: Dict[str, np.ndarray]) -> Tuple[np.ndarray, Dict[str, np.ndarray], Counter]:
        """The results of a block, a chunk of pixels at a time."""
        counts: Counter = Counter()
        statuses, results = [], []
        for start in range(0, block.clay.size, self.processing.chunk_pixels):
            chunk = slice(start, start + self.processing.chunk_pixels)
            with np.errstate(all="ignore"):
                status, values = compute(part_of(block, chunk), {k: v[..., chunk] for k, v in extra.items()}, counts)
            statuses.append(status)
            results.append({key: np.where(status == Status.OK, value, np.nan) for key, value in values.items()})
        return np.concatenate(statuses), joined_arrays(results), counts

    def _store(self, group: List[WindowPixels], future: Future) -> None:
        """Put a finished group into the store, under the number of its first window, and count it."""
        status, results, counts = future.result()
        start, every = 0, []
        for pixels in group:
            stop = start + pixels.cells.size
            final = pixels.status.copy()
            final[pixels.cells] = status[start:stop]
            every.append(final)
            start = stop
        arrays = {
            WINDOWS: np.array([pixels.window.place for pixels in group]),
            _SIZES: np.array([pixels.cells.size for pixels in group]),
            _EVENTS: np.frombuffer(json.dumps(counts, default=int).encode(), np.uint8),
            _CELLS: np.concatenate([pixels.cells for pixels in group]),
            STATUS: np.concatenate(every),
        }
        index = self._numbers[group[0].window]
        self.blocks.put(index, {**arrays, **results})
        self._count(index, arrays)

    def _count(self, index: int, arrays: Mapping[str, np.ndarray]) -> None:
        """Note where the pixels of a stored block lie, and count them."""
        start = cells_start = 0
        for place, size in zip(arrays[WINDOWS].tolist(), arrays[_SIZES].tolist()):
            window = Window(*place)
            self._segments.append(_Segment(window, index, start, start + size, cells_start))
            start, cells_start = start + size, cells_start + window.rows * window.columns
        self.tally.events.update(json.loads(arrays[_EVENTS].tobytes()))
        for value, count in zip(*np.unique(arrays[STATUS], return_counts=True)):
            self.tally.statuses[Status(value).name] += int(count)

    def segments(self, *keys: str) -> Iterator[Tuple[Window, np.ndarray, Dict[str, np.ndarray]]]:
        """Window after window: the places of its pixels among its cells (n,), in row order, and their results (bands, n) of these keys."""
        for segment in self._segments:
            if segment.stop > segment.start:
                pixels = slice(segment.start, segment.stop)
                cells = self.blocks.get(segment.group, _CELLS)[pixels]
                yield segment.window, cells, {key: self.blocks.get(segment.group, key)[:, pixels] for key in keys}

    def write(
        self, outputs: Sequence[RasterOutput], progress: Progress, texts: Texts = no_texts, finished: Optional[Mapping[str, str]] = None
    ) -> None:
        """Write the rasters from the store, each to a part file.

        When all are whole they get their names, the texts theirs, and the files `finished` elsewhere (by final name) theirs; after an
        error those stay where they are.
        """
        rows_done, rows_in_all = 0, self.grid.rows * sum(len(output.names) for output in outputs)
        with all_or_none(texts, lent=finished) as writers:
            for output in outputs:
                writer = RasterWriter(output.path, self.grid, output.names, output.dtype, output.no_data, output.tags, output.units)
                writers.append(writer)
                for band in range(len(output.names)):
                    for row, values in self._strips(output.key, output.first + band, output.no_data):
                        progress.check()
                        writer.write(band + 1, row, values)
                        rows_done += len(values)
                        progress.report(rows_done / rows_in_all)

    def _strips(self, key: str, band: int, no_data: float) -> Iterator[Tuple[int, np.ndarray]]:
        """The rows of a band, a row of windows at a time."""
        at: Dict[int, List[_Segment]] = {}
        for segment in self._segments:
            at.setdefault(segment.window.row, []).append(segment)
        for row, segments in sorted(at.items()):
            rows = segments[0].window.rows
            strip = np.full((rows, self.grid.columns), no_data)
            for segment in segments:
                self._fill(strip, segment, key, band)
            yield row, strip

    def _fill(self, strip: np.ndarray, segment: _Segment, key: str, band: int) -> None:
        window, pixels = segment.window, slice(segment.start, segment.stop)
        part = strip[:, window.column : window.column + window.columns]
        if key == STATUS:
            cells = slice(segment.cells_start, segment.cells_start + window.rows * window.columns)
            part[:] = self.blocks.get(segment.group, STATUS)[cells].reshape(window.rows, window.columns)
        elif segment.stop > segment.start:
            values = self.blocks.get(segment.group, key)[band, pixels]
            rows, columns = np.divmod(self.blocks.get(segment.group, _CELLS)[pixels], window.columns)
            part[rows, columns] = values


def joined_arrays(parts: List[Dict[str, np.ndarray]]) -> Dict[str, np.ndarray]:
    """The arrays of several parts, pixel after pixel."""
    return {key: np.concatenate([part[key] for part in parts], axis=-1) for key in parts[0]}
