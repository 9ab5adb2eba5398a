"""Steps of the maps along the edges of climate cells: those of a climate layer, or of the lattices that climate data usually come on."""

from __future__ import annotations

from typing import Dict, List, NamedTuple, Optional

import numpy as np

from ...core.errors import GsocError
from ...core.gsocseq.edge_steps import lattice_lines
from ...io.grid import Grid
from ...io.raster import open_raster
from .analysis import Analysis
from .findings import Findings
from .result import WARN

LATTICES: Dict[str, float] = {"0.5": 1 / 2, "0.25": 1 / 4, "1/24": 1 / 24}
"""Cell sizes in degrees: CRU, ERA5, TerraClimate; edges on multiples of them."""


class Edges(NamedTuple):
    """The lines between cells that are edges of climate cells, before these columns and rows; `cell` in words."""

    cell: str
    columns: List[int]
    rows: List[int]


def edges_of(grid: Grid, climate: Optional[str]) -> List[Edges]:
    """The edges to look at on a grid. Raises GsocError for a climate layer in another CRS: its edges are no lines of the grid."""
    x, dx, _, y, _, dy = grid.geotransform
    if climate is None:
        if not grid.is_geographic:
            return []
        every = [
            Edges(name, lattice_lines(x, dx, grid.columns, size), lattice_lines(y, dy, grid.rows, size)) for name, size in LATTICES.items()
        ]
        return [edges for edges in every if edges.columns or edges.rows]
    source = Grid.of(open_raster(climate, "climate"))
    if not source.same_crs(grid):
        raise GsocError("quality_climate_crs", path=climate)
    left, width, _, top, _, height = source.geotransform
    columns = _lines((left - x) / dx, width / dx, source.columns, grid.columns)
    rows = _lines((top - y) / dy, height / dy, source.rows, grid.rows)
    return [Edges(f"{width:.6g}", columns, rows)]


def _lines(first: float, step: float, cells: int, count: int) -> List[int]:
    """The lines of a grid of `count` nearest to the edges of coarser cells; none where those are not coarser."""
    if step < 2.0:
        return []
    places = np.rint(first + step * np.arange(cells + 1)).astype(int)
    return sorted({int(place) for place in places if 0 < place < count})


def check_edges(analysis: Analysis, edges: List[Edges], findings: Findings) -> Dict[str, Edges]:
    """Look for the edges in T0 and the rates; returns those that show, by map."""
    shown: Dict[str, Edges] = {}
    for stem, tally in analysis.maps.items():
        if tally.steps is None:
            continue
        found = [(tally.steps.steps(lattice.columns, lattice.rows), lattice) for lattice in edges]
        found = [(steps, lattice) for steps, lattice in found if steps.edges]
        if not found:
            continue
        steps, lattice = max(found, key=lambda pair: (pair[0].shown, pair[0].z))
        values = {"cell": lattice.cell, "ratio": f"{steps.ratio:.2f}", "z": f"{steps.z:.1f}", "edges": steps.edges}
        if steps.shown:
            shown[stem] = lattice
            findings.bad("climate_steps", WARN, "quality_steps", [stem], steps.edges, values, ["cause_coarse_climate"], "remedy_steps")
        else:
            findings.good("climate_steps", "quality_no_steps", [stem], steps.edges, values)
    return shown
