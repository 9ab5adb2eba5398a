"""What priority areas are, and their tables; the names in these are English wherever they are written, as other programs look for them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Iterable, List, Optional, Tuple

import numpy as np

from ...io.atomic import Batch, probe_outputs
from ...io.joined import require_geopackage
from ...io.tables import write_table
from .result import Note

YES, NO, PARTLY = "yes", "no", "partly"
RANK_HEADER = (
    "rank", "zone or cells", "area (ha)", "rate (t C/ha/yr)", "half-width (t C/ha/yr)", "gain (Mt CO2e/yr)", "area so far (ha)",
    "gain so far (Mt CO2e/yr)", "chosen",
)  # fmt: skip
CURVE_HEADER = ("area (ha)", "gain (Mt CO2e/yr)")


@dataclass(frozen=True)
class PriorityRow:
    """A zone, or a group of cells. rate and half_width: t C/ha/yr, of a zone's mean as if the errors of its cells were the same.

    co2e: Mt CO2e/yr; the sums go up to and with it. chosen: YES, NO, or PARTLY for a group of cells in which the target is reached.
    """

    rank: int
    name: str
    hectares: float
    rate: float
    half_width: float
    co2e: float
    hectares_so_far: float
    co2e_so_far: float
    chosen: str


@dataclass(frozen=True)
class PriorityAreas:
    """The result: units with a gain by rank, the curve of hectares and Mt CO2e/yr, and how far the target is reached.

    target: Mt CO2e/yr, None for none. hectares, co2e: of the chosen land. maximum: what all land with a gain reaches, Mt CO2e/yr.
    without_gain: zones or cells with a rate of 0 or below, which are never chosen. notes: (key, values) of sentences.
    """

    stem: str
    rows: Tuple[PriorityRow, ...]
    curve: Tuple[Tuple[float, float], ...]
    target: Optional[float]
    reached: bool
    hectares: float
    co2e: float
    maximum: float
    without_gain: int
    notes: Tuple[Note, ...] = field(default=())


@dataclass(frozen=True)
class PriorityFiles:
    """Where to write; None for what is not wanted. layer: the polygons of zones; raster: of cells; page: for the browser."""

    table: Optional[str] = None
    curve: Optional[str] = None
    layer: Optional[str] = None
    raster: Optional[str] = None
    page: Optional[str] = None

    def probe(self, inputs: Iterable[str]) -> None:
        """Raise GsocError for a file that could not be written, has another ending than it must have, or is an input."""
        if self.layer:
            require_geopackage(self.layer)
        every: List[Optional[str]] = [self.table, self.curve, self.layer, self.raster, self.page]
        probe_outputs([path for path in every if path], inputs)


def write_priority(areas: PriorityAreas, table: Optional[str], curve: Optional[str], batch: Batch) -> None:
    """Write the rows and the curve as CSV, to appear with the batch. Raises GsocError."""
    if table:
        rows = [
            (row.rank, row.name, row.hectares, row.rate, "" if np.isnan(row.half_width) else row.half_width, row.co2e, row.hectares_so_far,
             row.co2e_so_far, row.chosen)
            for row in areas.rows
        ]  # fmt: skip
        write_table(table, RANK_HEADER, rows, batch)
    if curve:
        write_table(curve, CURVE_HEADER, areas.curve, batch)
