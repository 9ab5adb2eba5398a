"""From sums to the rows of totals."""

from __future__ import annotations

import math
from typing import Callable, Dict, Iterator, List, Mapping, Optional, Sequence

import numpy as np

from ...core.constants import CO2_PER_C
from ...core.gsocseq.totals import NO_CLASS, Group
from .maps import Column
from .result import TotalRow

TONNES_PER_MT = 1e6
KNOWN_SHARE = 0.9
"""A total has half-widths where those of so much of its land are known; they are scaled to all of it."""


def total_rows(
    land: Mapping[Group, np.ndarray],
    zones: Mapping[Group, np.ndarray],
    name_of: Callable[[int], str],
    classes: Mapping[int, str],
    columns: Sequence[Column],
    left_out: Sequence[Column],
) -> List[TotalRow]:
    """The rows of the whole, by land use, by zone, by zone and land use; land without a class is in the first and third only.

    land: sums of all land by class, under one zone. zones: by zone and class. name_of: a zone's name. classes: names by code. columns: what
    was summed up; left_out: those of them that get no rows.
    """

    def rows(zone: str, land_use: Optional[int], total: np.ndarray) -> Iterator[TotalRow]:
        name = "" if land_use is None else classes.get(land_use, "")
        for column, sums in zip(columns, total.T.tolist()):
            if sums[0] and column not in left_out:
                yield _row(zone, land_use, name, column, sums)

    by_class, by_zone = _sums_by(land, 1), _sums_by(zones, 0)
    by_class.pop(NO_CLASS, None)
    both = {group: zones[group] for group in sorted(zones) if group[1] != NO_CLASS}
    whole = list(_sums_by(land, 0).values())
    return [
        *(row for total in whole for row in rows("", None, total)),
        *(row for code, total in by_class.items() for row in rows("", code, total)),
        *(row for zone, total in by_zone.items() for row in rows(name_of(zone), None, total)),
        *(row for (zone, code), total in both.items() for row in rows(name_of(zone), code, total)),
    ]


def _sums_by(groups: Mapping[Group, np.ndarray], place: int) -> Dict[int, np.ndarray]:
    """The sums over one part of the groups' keys, by the other, in order."""
    sums: Dict[int, np.ndarray] = {}
    for group in sorted(groups):
        key = group[place]
        sums[key] = sums[key] + groups[group] if key in sums else groups[group]
    return dict(sorted(sums.items()))


def _row(zone: str, land_use: Optional[int], name: str, column: Column, sums: Sequence[float]) -> TotalRow:
    cells, hectares, tonnes, squares, halves, known = sums
    scale = hectares / known if known >= KNOWN_SHARE * hectares else math.nan
    total = tonnes / TONNES_PER_MT
    return TotalRow(
        zone=zone,
        land_use=land_use,
        land_use_name=name,
        stem=column.stem,
        part=column.part,
        unit=column.unit,
        area_ha=hectares,
        cells=int(cells),
        mean=tonnes / hectares,
        total=total,
        co2e=total * CO2_PER_C,
        half_width_independent=math.sqrt(squares * scale) / TONNES_PER_MT,
        half_width_correlated=halves * scale / TONNES_PER_MT,
    )
