"""A raster of the flagged cells: one Byte band for each kind of finding. A cell holds the number of maps that show it there (for identities,
of those that are broken), 0 where none does; 255: no map has the cell."""

from __future__ import annotations

from types import TracebackType
from typing import Dict, List, Mapping, Optional, Type

import numpy as np

from ...io.grid import Grid
from ...io.writer import STRIP_ROWS, RasterWriter
from .climate_edges import Edges
from .strips import Strip

FLAGS: Dict[str, str] = {
    "out_of_range": "out of range",
    "undeclared_no_data": "undeclared no-data",
    "missing": "missing though modelled",
    "identity": "identities broken",
    "not_in_all_maps": "not in all maps",
    "step": "step at climate edge",
}
"""The bands in their order: key and name. What files hold is English."""
NOTHING = np.uint8(255)


class FlagWriter:
    """Writes the raster; without `finish` nothing is left of it. Raises GsocError."""

    def __init__(self, path: str, grid: Grid) -> None:
        self._grid = grid
        self._there: List[np.ndarray] = []
        units = [""] * len(FLAGS)
        tags = {"GSOCSEQ_FLAGS": "number of maps; 255: no map has the cell"}
        self._writer = RasterWriter(path, grid, list(FLAGS.values()), "Byte", float(NOTHING), tags, units)
        self._waiting: List[np.ndarray] = []
        self._row = 0

    def __enter__(self) -> FlagWriter:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self._writer.__exit__(kind, error, trace)

    def write(self, strip: Strip, flagged: Mapping[str, np.ndarray]) -> None:
        """The bands of a strip but the last; where any map has the cell is kept for that one, as bits."""
        shape = next(iter(strip.values.values())).shape
        there = np.zeros(shape, dtype=bool)
        for values in strip.values.values():
            there |= ~np.isnan(values)
        for counts in flagged.values():
            there |= counts > 0
        self._there.append(np.packbits(there, axis=1))
        self._waiting.append(np.array([np.where(there, flagged.get(name, np.uint8(0)), NOTHING) for name in list(FLAGS)[:-1]], dtype=np.uint8))
        self._write_blocks()

    def _write_blocks(self) -> None:
        """Write what is there in whole blocks, all bands of one after the other: the file must not depend on the strips."""
        rows = sum(bands.shape[1] for bands in self._waiting)
        if rows < STRIP_ROWS and self._row + rows < self._grid.rows:
            return
        held = np.concatenate(self._waiting, axis=1)
        whole = rows if self._row + rows == self._grid.rows else rows // STRIP_ROWS * STRIP_ROWS
        for row in range(0, whole, STRIP_ROWS):
            for number, band in enumerate(held, start=1):
                self._writer.write(number, self._row + row, band[row : min(row + STRIP_ROWS, whole)])
        self._row += whole
        self._waiting = [held[:, whole:]]

    def finish(self, shown: Mapping[str, Edges]) -> None:
        """The band of the steps, on both sides of the edges that show, and the file's name."""
        packed = np.concatenate(self._there)
        sides = [(_beside(edges.columns, self._grid.columns), _beside(edges.rows, self._grid.rows)) for edges in shown.values()]
        for row in range(0, self._grid.rows, STRIP_ROWS):
            there = np.unpackbits(packed[row : row + STRIP_ROWS], axis=1, count=self._grid.columns).astype(bool)
            steps = np.zeros(there.shape, dtype=np.uint8)
            for columns, rows in sides:
                steps += columns[None, :] | rows[row : row + STRIP_ROWS, None]
            self._writer.write(len(FLAGS), row, np.where(there, steps, NOTHING))
        self._writer.commit()


def _beside(lines: List[int], count: int) -> np.ndarray:
    """The cells on both sides of lines (count,)."""
    beside = np.zeros(count, dtype=bool)
    for line in lines:
        if 0 < line < count:
            beside[line - 1 : line + 1] = True
    return beside
