"""One place: its carbon year by year, from the stages that a full run calls."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Iterator, List, Tuple, Union

import numpy as np
from osgeo import osr

from ...core.errors import ERROR, GsocError, Problem
from ...core.gsocseq.block import Block
from ...core.gsocseq.chain import Stage, forward_stage, no_warm_up_stage, spin_up_stage, warm_up_stage
from ...core.gsocseq.scenarios import Scenario
from ...core.progress import Progress
from ...core.types import BOUNDS, Status
from ...io.atomic import probe_target
from ...io.grid import Grid, equivalent, spatial_reference
from ...io.raster import attempt
from ...io.tables import write_table
from ..config import RunConfig
from ..layers import FORWARD, PHASES, SPIN_UP, WARM_UP
from ..reader import BlockReader, Window
from ..setup import Setup, bounded_gdal_cache, make_setup, master_grid

COLUMNS = ("year", "phase", "scenario", "soc", "soc_low", "soc_high", "c_input")
BAU = "BAU"
Row = Tuple[Union[int, float, str], ...]


def site_run(config: RunConfig, x: float, y: float, crs: str, output: str, progress: Progress) -> List[Row]:
    """Write a CSV of COLUMNS and return its rows: the spin-up's end, each year of the warm-up, each year forward by scenario.

    x, y: the point in `crs` (authority id or WKT), x is the longitude or easting. SOC in t C/ha; c_input: plant carbon of the year in
    t C/ha/yr. Of the scenarios only the one that carries the uncertainty has low and high. Raises GsocError for a point without a result.
    """
    setup = make_setup(config, PHASES if config.warm_up else (SPIN_UP, FORWARD))
    grid = master_grid(setup)
    row, column = _cell(grid, x, y, crs)
    probe_target(output)
    try:
        with bounded_gdal_cache(), np.errstate(all="ignore"):
            rows = _rows(setup, _block(setup, grid, row, column), progress)
    except _NoResult as none:
        raise GsocError("site_no_result", x=f"{x:g}", y=f"{y:g}", row=row, column=column, reason=_reason(setup, none)) from None
    write_table(output, COLUMNS, rows)
    return rows


class _NoResult(Exception):
    """The cell has no result."""

    def __init__(self, status: int, code: float) -> None:
        super().__init__(status, code)
        self.status, self.code = Status(status), code
