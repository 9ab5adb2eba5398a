"""A quick look at a layer before it is read whole: windows spread over the cells that a run needs."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ...core.errors import GsocError
from ...io.grid import Grid
from ...io.raster import LayerRef
from ...io.warp import AlignedReader
from ..config import RunConfig
from .contract import Workplace

_PLACES, _ROWS, _COLUMNS = 5, 32, 64
"""So many windows down and across, each of so many cells."""


def some_values(ref: LayerRef, grid: Optional[Grid]) -> np.ndarray:
    """Values (bands, n) in windows spread over the layer's own cells that the grid needs (None: all of it), NaN where there is none."""
    own = Grid.of(ref.path) if grid is None else AlignedReader(ref, grid).own_cells()
    if own is None:
        return np.empty((1, 0))
    reader = AlignedReader(ref, own)
    rows, columns = min(_ROWS, own.rows), min(_COLUMNS, own.columns)
    tops, lefts = (sorted({round(share * room) for share in np.linspace(0, 1, _PLACES)}) for room in (own.rows - rows, own.columns - columns))
    windows = [reader.read(top, left, rows, columns) for top in tops for left in lefts]
    return np.concatenate([values.reshape(reader.bands, -1) for values in windows], axis=1)


def grid_of_run(config: RunConfig) -> Optional[Grid]:
    """The grid of the run, where its SOC map is there already."""
    try:
        return Workplace(config, "", config.layers).grid
    except GsocError:
        return None
