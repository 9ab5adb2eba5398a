"""What priority areas are, and their tables."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional, Tuple

import numpy as np

from ...io.tables import write_table

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
    notes: Tuple[Tuple[str, dict], ...] = field(default=())


def write_priority(areas: PriorityAreas, table: Optional[str], curve: Optional[str]) -> None:
    """Write the rows and the curve as CSV, each whole or not at all. Raises GsocError."""
    if table:
        rows = [
            (row.rank, row.name, row.hectares, row.rate, "" if np.isnan(row.half_width) else row.half_width, row.co2e, row.hectares_so_far,
             row.co2e_so_far, row.chosen)
            for row in areas.rows
        ]  # fmt: skip
        write_table(table, RANK_HEADER, rows)
    if curve:
        write_table(curve, CURVE_HEADER, areas.curve)
