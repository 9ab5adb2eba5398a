"""One place: its carbon year by year, as a table."""

from __future__ import annotations

from typing import Iterator, List, Tuple, Union

from ...core.errors import GsocError
from ...core.gsocseq.product_kinds import BAU
from ...core.progress import Progress
from ...io.atomic import probe_outputs
from ...io.tables import write_table
from ..config import RunConfig
from ..layers import FORWARD, SPIN_UP, WARM_UP
from ..pixel import PixelSource, Trajectory, trajectory

COLUMNS = ("year", "phase", "scenario", "soc", "soc_low", "soc_high", "c_input")
Row = Tuple[Union[int, float, str], ...]


def site_run(config: RunConfig, x: float, y: float, crs: str, output: str, progress: Progress) -> List[Row]:
    """Write a CSV of COLUMNS and return its rows: the spin-up's end, each year of the warm-up, each year forward by scenario.

    x, y: the point in `crs` (authority id or WKT; empty for that of the SOC map), x is the longitude or easting. SOC in t C/ha;
    c_input: plant carbon of the year in t C/ha/yr. Of the scenarios only the one that carries the uncertainty has low and high.
    Raises GsocError for a point without a result.
    """
    source = PixelSource(config)
    row, column = source.grid.cell_at(x, y, crs)
    probe_outputs([output], source.setup.sources.files())
    progress.check()
    pixel = source.at(x, y, crs)
    progress.report(0.5)
    progress.check()
    line = trajectory(pixel, source, config.scenarios)
    if line.reason is not None:
        raise GsocError("site_no_result", x=f"{x:g}", y=f"{y:g}", row=row, column=column, reason=line.reason)
    rows = list(_rows(line, config.scenarios[source.setup.method.uncertainty_scenario].name))
    write_table(output, COLUMNS, rows)
    return rows


def _rows(line: Trajectory, carrier: str) -> Iterator[Row]:
    """Year after year, and in a year of the forward phase BAU, then each scenario; a bound that is not shown stays empty."""
    for place, year in enumerate(line.years.tolist()):
        phase = SPIN_UP if place == 0 else WARM_UP if year <= line.t0 else FORWARD
        for name in line.soc if phase == FORWARD else (BAU,):
            low, high = (float(bound[name][place]) if name in (BAU, carrier) else "" for bound in (line.low, line.high))
            yield (year, phase, name, float(line.soc[name][place]), low, high, float(line.c_input[name][place]))
