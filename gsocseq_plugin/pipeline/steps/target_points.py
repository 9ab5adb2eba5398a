"""The cells that a run would model, as points; FAO's scripts run on such points."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Dict, List, Tuple

import numpy as np

from ...core.errors import ERROR, GsocError
from ...core.progress import Progress
from ...core.types import Status
from ...io.atomic import probe_outputs
from ...io.grid import Grid
from ...io.vectors import write_points
from ..config import RunConfig, refusal
from ..engine import Tally, windows
from ..layers import SPIN_UP
from ..reader import BlockReader, Window
from ..setup import bounded_gdal_cache, legend_of, master_grid, method_of
from ..sources import Sources, resolve
from ..summary import status_counts, tally_lines

NEEDED = ("soc", "land_use")


def target_points(config: RunConfig, output: str, progress: Progress) -> int:
    """Write the centre of each cell with a modelled class and a SOC stock inside the area, to .gpkg or .csv; returns how many.

    Fields: row and column in the grid of the run (from 0), soc (t C/ha), land_use (class code). Only these two layers are needed.
    Raises GsocError, also when there is no such cell.
    """
    sources = _sources(config)
    grid = master_grid(config, sources)
    probe_outputs([output], sources.files())
    reader = BlockReader(sources, grid, method_of(config), legend_of(config), config.area, (SPIN_UP,))
    every, tally = windows(grid, config.processing, threads=1), Tally()
    parts: List[Dict[str, np.ndarray]] = []
    with bounded_gdal_cache():
        for number, window in enumerate(every, start=1):
            progress.check()
            parts.append(_points(reader, window, tally.statuses))
            progress.report(0.8 * number / len(every))
    count = tally.statuses[Status.OK.name]
    if not count:
        raise GsocError("target_points_none", counts=status_counts(tally))
    for key, values in tally_lines(tally)[1:]:
        progress.log(key, **values)
    progress.check()
    fields = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
    write_points(output, grid.crs_wkt, fields, *_centres(grid, fields["row"], fields["column"]))
    progress.report(1.0)
    return count


def _sources(config: RunConfig) -> Sources:
    """SOC and land use. Raises GsocError for what is wrong with the configuration, but not for other layers that a run needs."""
    errors = [problem for problem in config.validate((SPIN_UP,)) if problem.severity == ERROR]
    errors = [problem for problem in errors if problem.key != "layer_required" or problem.values["role"] in NEEDED]
    if errors:
        raise refusal(errors)
    sources = resolve(config)
    return replace(sources, layers={"soc": sources.layers["soc"]})


def _points(reader: BlockReader, window: Window, statuses: Counter) -> Dict[str, np.ndarray]:
    """The fields of a window's points; counts its cells by status."""
    status, classes, soc = reader.screen(window)
    for value, count in zip(*np.unique(status, return_counts=True)):
        statuses[Status(value).name] += int(count)
    cells = np.flatnonzero(status == Status.OK)
    rows, columns = np.divmod(cells, window.columns)
    fields = {"row": window.row + rows, "column": window.column + columns}
    return {**fields, "soc": soc[cells].astype(np.float64), "land_use": classes[-1][cells].astype(np.int64)}


def _centres(grid: Grid, rows: np.ndarray, columns: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    x, dx, _, y, _, dy = grid.geotransform
    return x + dx * (columns + 0.5), y + dy * (rows + 0.5)
