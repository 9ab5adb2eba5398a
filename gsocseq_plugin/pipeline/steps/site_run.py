"""One place: its carbon year by year, from the stages that a full run calls."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import replace
from typing import List, Mapping, Tuple, Union

import numpy as np
from osgeo import osr

from ...core.errors import GsocError
from ...core.gsocseq.block import Block
from ...core.gsocseq.chain import Stage, forward_stage, no_warm_up_stage, spin_up_stage, warm_up_stage
from ...core.gsocseq.inputs import Method
from ...core.gsocseq.scenarios import Scenario
from ...core.progress import Progress
from ...core.types import BOUNDS, Status
from ...io.atomic import probe_outputs
from ...io.grid import Grid, equivalent, extent, spatial_reference
from ...io.raster import attempt
from ...io.tables import write_table
from ..config import RunConfig
from ..layers import FORWARD, PHASES, SPIN_UP, WARM_UP
from ..reader import BlockReader, Window
from ..reasons import reason_of
from ..setup import Setup, bounded_gdal_cache, make_setup, master_grid

COLUMNS = ("year", "phase", "scenario", "soc", "soc_low", "soc_high", "c_input")
BAU = "BAU"
Row = Tuple[Union[int, float, str], ...]


def site_run(config: RunConfig, x: float, y: float, crs: str, output: str, progress: Progress) -> List[Row]:
    """Write a CSV of COLUMNS and return its rows: the spin-up's end, each year of the warm-up, each year forward by scenario.

    x, y: the point in `crs` (authority id or WKT; empty for that of the SOC map), x is the longitude or easting. SOC in t C/ha;
    c_input: plant carbon of the year in t C/ha/yr. Of the scenarios only the one that carries the uncertainty has low and high.
    Raises GsocError for a point without a result.
    """
    phases = PHASES if config.warm_up else (SPIN_UP, FORWARD)
    setup = make_setup(config, phases)
    grid = master_grid(config, setup.sources)
    row, column = _cell(grid, x, y, crs)
    probe_outputs([output], setup.sources.files())
    with bounded_gdal_cache():
        reader = BlockReader(setup.sources, grid, setup.method, setup.legend, config.area, phases, not config.warm_up)
        pixels = reader.read(Window(row, column, 1, 1))
        code = reader.classes(pixels.window)[-1, 0]
    status = pixels.status[0]
    rows: List[Row] = []
    if pixels.block is not None:
        with np.errstate(all="ignore"):
            status, rows = _trajectory(setup, pixels.block, progress)
    if status != Status.OK:
        reason = reason_of(Status(status), code, setup.method.classes, pixels.block)
        raise GsocError("site_no_result", x=f"{x:g}", y=f"{y:g}", row=row, column=column, reason=reason)
    write_table(output, COLUMNS, rows)
    return rows


def _cell(grid: Grid, x: float, y: float, crs: str) -> Tuple[int, int]:
    """Row and column of the cell that holds the point. Raises GsocError for an unknown CRS and a point outside."""
    reference, target = osr.SpatialReference(), spatial_reference(grid.crs_wkt)
    code, _ = attempt(reference.SetFromUserInput, crs or grid.crs_wkt)
    if code != 0:
        raise GsocError("site_crs", crs=crs)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    there = (x, y)
    if not equivalent(reference, target):
        place, message = attempt(osr.CoordinateTransformation(reference, target).TransformPoint, x, y)
        if place is None or message or not np.isfinite(place[:2]).all():
            raise GsocError("site_not_transformed", x=f"{x:g}", y=f"{y:g}", crs=crs[:40], reason=message or "no such place")
        there = place[:2]
    left, dx, _, top, _, dy = grid.geotransform
    row, column = math.floor((there[1] - top) / dy), math.floor((there[0] - left) / dx)
    if not (0 <= row < grid.rows and 0 <= column < grid.columns):
        at = "{:.6g}, {:.6g}".format(*there)
        raise GsocError("site_outside_grid", x=f"{x:g}", y=f"{y:g}", at=at, grid=extent(grid.bounds))
    return row, column


def _trajectory(setup: Setup, block: Block, progress: Progress) -> Tuple[int, List[Row]]:
    """The final status of the one pixel of a block, and its rows."""
    config, method = setup.config, setup.method
    counts: Counter = Counter()
    stage = spin_up_stage(block, method, setup.calendar, counts)
    year = config.spin_up_years_range[1]
    rows = [_row(year, SPIN_UP, BAU, {bound: state.soc for bound, state in stage.states.items()}, stage.states["mid"].c_input)]
    if config.warm_up:
        first = stage
        total: np.ndarray = np.zeros(1)
        for count, year in enumerate(setup.calendar.warm_up_years, start=1):
            progress.check()
            # The first years of the warm-up: its C input is their mean, so that of the last year is what the sum has gained.
            calendar = replace(setup.calendar, warm_up=(setup.calendar.warm_up[0], year))
            stage = warm_up_stage(first, block, method, calendar, counts)
            before, total = total, stage.states["mid"].c_input * count
            rows.append(_row(year, WARM_UP, BAU, {bound: state.soc for bound, state in stage.states.items()}, total - before))
            progress.report(0.9 * count / len(setup.calendar.warm_up_years))
    else:
        stage = no_warm_up_stage(stage, block, method)
    status, further = _forward(stage, block, method, year)
    return status, rows + further


def _forward(stage: Stage, block: Block, method: Method, t0: int) -> Tuple[int, List[Row]]:
    """The final status, and the rows of every year to the longest horizon: BAU, then each scenario."""
    yearly = replace(method, horizons=tuple(range(1, max(method.horizons) + 1)))
    status, futures = forward_stage(stage, block, yearly, Counter())
    bau = stage.states["mid"].c_input if block.c_input is None else block.c_input
    inputs = [_scenario_input(scenario, bau, stage, block) for scenario in method.scenarios]
    rows = []
    for years, future in futures.items():
        rows.append(_row(t0 + years, FORWARD, BAU, future.bau, bau))
        for index, scenario in enumerate(method.scenarios):
            stocks = {"mid": future.ssm[index]}
            if index == method.uncertainty_scenario:
                stocks.update(low=future.ssm_low, high=future.ssm_high)
            rows.append(_row(t0 + years, FORWARD, scenario.name, stocks, inputs[index]))
    return status[0], rows


def _scenario_input(scenario: Scenario, bau: np.ndarray, stage: Stage, block: Block) -> np.ndarray:
    percent = scenario.percent_of(stage.land_use, block.zones, block.percent.get(scenario.name))
    return np.maximum(1.0 + percent / 100.0, 0.0) * bau + scenario.addition


def _row(year: int, phase: str, scenario: str, stocks: Mapping[str, np.ndarray], c_input: np.ndarray) -> Row:
    """One row; a bound that is not computed stays empty."""
    return (year, phase, scenario, *(float(stocks[bound][0]) if bound in stocks else "" for bound in BOUNDS), float(c_input[0]))
