"""What totals are: one row for each zone, land-use class and map."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Tuple

Note = Tuple[str, Dict[str, Any]]
"""Key and values of a sentence."""
FULL, ADOPTED = "full", "adopted"
"""The potential if all land adopts a scenario, and the part on the adopting share."""


@dataclass(frozen=True)
class TotalRow:
    """One figure.

    zone: its name, empty for all modelled land; land_use: class code, None for all classes, with its name; stem: the map; part: FULL or
    ADOPTED; area_ha: the land with a value in the map, on the ellipsoid, cut cells by their covered share, times the cropland
    fraction where one is given; cells: how many cells have a part in it; mean: t C/ha or t C/ha/yr (unit); total: Mt C or Mt C/yr;
    co2e: Mt CO2e or Mt CO2e/yr; half-widths of the 95 % range of the total, in the unit of the total, if the errors of the cells are
    independent, and if they are the same everywhere; scaled from the land whose uncertainty is known, NaN where that is less than 90 %.
    """

    zone: str
    land_use: Optional[int]
    land_use_name: str
    stem: str
    part: str
    unit: str
    area_ha: float
    cells: int
    mean: float
    total: float
    co2e: float
    half_width_independent: float
    half_width_correlated: float


@dataclass(frozen=True)
class Totals:
    """All rows: those of the whole first, then by land use, by zone, and by zone and land use. zones: names in the order of the rows.

    notes: (key, values) of sentences that belong beside the figures, such as land in no zone.
    """

    code: str
    years: int
    rows: Tuple[TotalRow, ...]
    zones: Tuple[str, ...] = ()
    notes: Tuple[Note, ...] = field(default=())

    def where(self, stem: str, part: str = FULL, by_zone: bool = False, by_class: bool = False) -> List[TotalRow]:
        """The rows of one map, of the whole or by zone and/or class."""
        return [
            row
            for row in self.rows
            if (row.stem, row.part) == (stem, part) and bool(row.zone) == by_zone and (row.land_use is not None) == by_class
        ]
