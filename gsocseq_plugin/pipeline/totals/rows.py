"""From sums to the rows of totals."""

from __future__ import annotations

from typing import Callable, Dict, Iterator, List, Mapping, Optional, Sequence

import numpy as np

from ...core.constants import CO2_PER_C
from ...core.gsocseq.totals import NO_CLASS, Group, Sum
from .maps import Column
from .result import TotalRow

TONNES_PER_MT = 1e6


def total_rows(
    land: Mapping[Group, Sum],
    zones: Mapping[Group, Sum],
    name_of: Callable[[int], str],
    classes: Mapping[int, str],
    columns: Sequence[Column],
    without_range: Sequence[Column],
) -> List[TotalRow]:
    """The rows of the whole, by land use, by zone, by zone and land use; land without a class is in the first and third only.

    land: sums of all land by class, under one zone. zones: by zone and class. name_of: a zone's name. classes: names by code.
    """

    def rows(zone: str, land_use: Optional[int], total: Sum) -> Iterator[TotalRow]:
        name = "" if land_use is None else classes.get(land_use, "")
        for place, column in enumerate(columns):
            part = Sum(*(values[place] for values in total))
            if part.cells:
                yield _row(zone, land_use, name, column, part, column in without_range)

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


def _sums_by(groups: Mapping[Group, Sum], place: int) -> Dict[int, Sum]:
    """The sums over one part of the groups' keys, by the other, in order."""
    sums: Dict[int, Sum] = {}
    for group in sorted(groups):
        key = group[place]
        sums[key] = sums[key] + groups[group] if key in sums else groups[group]
    return dict(sorted(sums.items()))


def _row(zone: str, land_use: Optional[int], name: str, column: Column, part: Sum, without_range: bool) -> TotalRow:
    independent = np.nan if without_range else np.sqrt(part.squares) / TONNES_PER_MT
    correlated = np.nan if without_range else part.halves / TONNES_PER_MT
    total = float(part.tonnes) / TONNES_PER_MT
    return TotalRow(
        zone=zone,
        land_use=land_use,
        land_use_name=name,
        stem=column.stem,
        part=column.part,
        unit=column.unit,
        area_ha=float(part.hectares),
        cells=int(part.cells),
        mean=float(part.tonnes / part.hectares),
        total=total,
        co2e=total * CO2_PER_C,
        half_width_independent=float(independent),
        half_width_correlated=float(correlated),
    )
