"""The streaming engine: windows are planned, read and computed by workers, kept on disk as they are finished, and written at the end.

Memory is bounded: each worker holds one group of windows. The calling thread alone stores what is finished.
"""

from __future__ import annotations

import json
import threading
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from typing import Callable, Dict, Generator, Iterator, List, Mapping, Optional, Sequence, Set, Tuple

import numpy as np

from ..core.progress import Progress
from ..core.types import Status
from ..io.grid import Grid
from ..io.read_ahead import AHEAD_SHARE
from ..io.scratch import Blocks
from ..io.warp import WARP_COLUMNS, WARP_ROWS
from ..io.writer import STRIP_ROWS, RasterWriter, Texts, all_or_none, no_texts
from .config import Processing
from .local import in_threads
from .reader import Window, WindowPixels
from .setup import GDAL_CACHE_MB
from .work import CELLS, EVENTS, SIZES, STATUS, WINDOWS, Arrays, Work, stored

BYTES_PER_CELL = 6_500
"""Memory of a thread for each cell of its windows, all of them modelled: three series of twenty years in Float32 and what else is read
(3.4 kB), the series of NPP on their way to a mean, and what the chain works with."""
THREAD_MB = 33
"""Memory of a thread besides: the source cells that it reads ahead for itself, parts of a window while it is resampled."""
CELLS_PER_GROUP = 4_000_000
"""Cells whose status is held in memory before they go to disk, where few of them are modelled."""
PLANNED = 0.05
"""The share of the progress that looking for the pixels takes."""


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


Group = List[Window]
Execute = Callable[[Sequence[Group], Progress], Generator[Arrays, None, None]]
"""From groups of windows, what `Work.run` makes of each, in any order; it asks the progress all the time whether to go on."""


def cells_for(processing: Processing, threads: int) -> int:
    """How many modelled cells each of the threads may hold."""
    for_all = (1.0 - AHEAD_SHARE) * processing.memory_mb - GDAL_CACHE_MB
    return int(max(0.0, for_all / threads - THREAD_MB) * 2**20 / BYTES_PER_CELL)


def window_shape(columns: int, processing: Processing, threads: int) -> Tuple[int, int]:
    """Rows and columns of the windows on a grid of so many columns: whole warp tiles, as many as the memory setting allows, one at least."""
    width = min(processing.block_columns or max(WARP_COLUMNS, 1), columns)
    rows = processing.block_rows or max(1, cells_for(processing, threads) // width // WARP_ROWS) * WARP_ROWS
    return -(-rows // STRIP_ROWS) * STRIP_ROWS, width


def threads_for(shape: Tuple[int, int], processing: Processing, threads: int) -> int:
    """How many of these threads the memory setting has room for when the windows have this shape; one at least."""
    cells = shape[0] * shape[1]
    return next((fewer for fewer in range(threads, 1, -1) if cells_for(processing, fewer) >= cells), 1)


def windows(grid: Grid, processing: Processing, threads: int, shape: Optional[Tuple[int, int]] = None) -> List[Window]:
    """The windows of a run in row order; shape: their rows and columns, where they are not those that suit grid and machine."""
    rows, columns = shape or window_shape(grid.columns, processing, threads)
    return [
        Window(row, column, min(rows, grid.rows - row), min(columns, grid.columns - column))
        for row in range(0, grid.rows, rows)
        for column in range(0, grid.columns, columns)
    ]


def groups(counts: Sequence[Tuple[Window, int]], pixels: int, threads: int) -> List[Group]:
    """Windows with their numbers of pixels in groups of consecutive ones: at most so many pixels (a window alone may have more) and
    CELLS_PER_GROUP cells. As few groups as that allows, but as many for each thread, and the largest as small as can be, so that no
    thread waits long for the last one."""
    number = threads * -(-len(_filled(counts, pixels)) // threads)
    too_small, enough = 0, pixels
    while enough - too_small > 1:
        middle = (too_small + enough) // 2
        if len(_filled(counts, middle)) > number:
            too_small = middle
        else:
            enough = middle
    return _filled(counts, enough)


def _filled(counts: Sequence[Tuple[Window, int]], pixels: int) -> List[Group]:
    """Groups that are filled one after the other."""
    every: List[Group] = []
    held = cells = 0
    for window, count in counts:
        size = window.rows * window.columns
        if not every or held + count > pixels or cells + size > CELLS_PER_GROUP:
            every.append([])
            held = cells = 0
        every[-1].append(window)
        held, cells = held + count, cells + size
    return every


class Engine:
    """One pass over a grid: computes all windows into the store `blocks`, counts in `tally`, writes rasters from the store.

    What the store holds already is neither read nor computed again: which windows a block has, is in the block. shape: rows and
    columns of the windows, where they are not those that suit grid and machine.
    """

    def __init__(self, grid: Grid, processing: Processing, threads: int, blocks: Blocks, shape: Optional[Tuple[int, int]] = None) -> None:
        self.grid, self.processing, self.blocks = grid, processing, blocks
        self.windows = windows(grid, processing, threads, shape)
        self._asked, self.threads = threads, threads_for((self.windows[0].rows, self.windows[0].columns), processing, threads)
        self._numbers = {window: number for number, window in enumerate(self.windows)}
        self.tally = Tally()
        self._segments: List[_Segment] = []

    def run(self, open_work: Callable[[], Work], progress: Progress, elsewhere: Optional[Tuple[Execute, int]] = None) -> None:
        """Compute all pixels into the store. Stops within one group when cancelled.

        open_work: called by each thread for its own. elsewhere: where the groups are computed, if not on threads, and how many at a time.
        """
        missing = self._missing(progress)
        progress = progress.part(1.0 - len(missing) / len(self.windows), 1.0)
        counts = self._plan(open_work, missing, progress.part(0.0, PLANNED))
        total, done, progress = sum(counts.values()), 0, progress.part(PLANNED, 1.0)
        pixels = min(self.processing.chunk(self.threads), max(1, cells_for(self.processing, self.threads)))
        execute, at_once = elsewhere or (partial(self._on_threads, open_work), self.threads)
        todo = groups([(window, counts[window]) for window in missing if window in counts], pixels, at_once)
        if elsewhere is None and self.threads < self._asked:
            progress.log("threads_fewer", memory=self.processing.memory_mb, used=self.threads, threads=self._asked)
        with closing(execute(todo, progress)) as finished:
            for arrays in finished:
                self._store(arrays)
                done += int(arrays[SIZES].sum())
                progress.report(done / total)
        progress.report(1.0)
        self._segments.sort(key=lambda segment: segment.window.place)

    def _on_threads(self, open_work: Callable[[], Work], todo: Sequence[Group], progress: Progress) -> Generator[Arrays, None, None]:
        return in_threads(lambda: open_work().run, todo, self.threads, progress.check)

    def _plan(self, open_work: Callable[[], Work], missing: Sequence[Window], progress: Progress) -> Dict[Window, int]:
        """How many pixels each window has that has some; what is known of the others is stored."""
        counts: Dict[Window, int] = {}
        empty: List[WindowPixels] = []
        none = np.empty(0, np.intp)
        with closing(in_threads(lambda: open_work().look, missing, self.threads, progress.check)) as looked_at:
            for number, (window, count, status) in enumerate(looked_at, start=1):
                if status is None:
                    counts[window] = count
                else:
                    empty.append(WindowPixels(window, status, none, None))
                if empty and (number == len(missing) or sum(each.status.size for each in empty) >= CELLS_PER_GROUP):
                    self._store(stored(empty, none, {}, Counter()))
                    empty = []
                progress.report(number / len(missing))
        return counts

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
                self._count(index, {name: self.blocks.get(index, name) for name in (WINDOWS, SIZES, EVENTS, STATUS)})
                missing -= set(places)
            else:
                self.blocks.drop(index)
                damaged += 1
        if damaged:
            progress.log("kept_blocks_damaged", count=damaged)
        if len(missing) < len(self.windows):
            progress.log("kept_blocks_there", done=len(self.windows) - len(missing), total=len(self.windows))
        return [window for window in self.windows if window in missing]

    def _store(self, arrays: Arrays) -> None:
        """Put a finished block into the store, under the number of its first window, and count it."""
        index = self._numbers[Window(*arrays[WINDOWS][0].tolist())]
        self.blocks.put(index, arrays)
        self._count(index, arrays)

    def _count(self, index: int, arrays: Mapping[str, np.ndarray]) -> None:
        """Note where the pixels of a stored block lie, and count them."""
        start = cells_start = 0
        for place, size in zip(arrays[WINDOWS].tolist(), arrays[SIZES].tolist()):
            window = Window(*place)
            self._segments.append(_Segment(window, index, start, start + size, cells_start))
            start, cells_start = start + size, cells_start + window.rows * window.columns
        self.tally.events.update(json.loads(arrays[EVENTS].tobytes()))
        for value, count in zip(*np.unique(arrays[STATUS], return_counts=True)):
            self.tally.statuses[Status(value).name] += int(count)

    def segments(self, *keys: str) -> Iterator[Tuple[Window, np.ndarray, Dict[str, np.ndarray]]]:
        """Window after window: the places of its pixels among its cells (n,), in row order, and their results (bands, n) of these keys."""
        for segment in self._segments:
            if segment.stop > segment.start:
                pixels = slice(segment.start, segment.stop)
                cells = self.blocks.get(segment.group, CELLS)[pixels]
                yield segment.window, cells, {key: self.blocks.get(segment.group, key)[:, pixels] for key in keys}

    def write(
        self, outputs: Sequence[RasterOutput], progress: Progress, texts: Texts = no_texts, finished: Optional[Mapping[str, str]] = None
    ) -> None:
        """Write the rasters from the store, each to a part file by one thread, several at a time.

        When all are whole they get their names, the texts theirs, and the files `finished` elsewhere (by final name) theirs; after an
        error those stay where they are.
        """
        rows, done, stop = self.grid.rows * sum(len(output.names) for output in outputs), [0] * len(outputs), threading.Event()

        def check() -> None:
            progress.report(sum(done) / rows)
            progress.check()

        def assemble(number: int) -> None:
            output, writer = outputs[number], writers[number]
            for band in range(len(output.names)):
                for row, values in self._strips(output.key, output.first + band, output.no_data):
                    if stop.is_set():
                        return
                    writer.write(band + 1, row, values)
                    done[number] += len(values)
            writer.finish()

        with all_or_none(texts, lent=finished) as writers:
            for output in outputs:
                writers.append(RasterWriter(output.path, self.grid, output.names, output.dtype, output.no_data, output.tags, output.units))
            with closing(in_threads(lambda: assemble, range(len(outputs)), self.threads, check, stop)) as written:
                for _ in written:
                    check()

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
            rows, columns = np.divmod(self.blocks.get(segment.group, CELLS)[pixels], window.columns)
            part[rows, columns] = values
