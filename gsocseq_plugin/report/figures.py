"""Tables and charts of totals: every figure is one of the Totals, formatted."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable, List, Optional, Sequence, Tuple

from ..core.gsocseq.product_kinds import BAU, scenario_of
from ..core.gsocseq.products import T0_MAP
from ..pipeline.totals.result import ADOPTED, FULL, TotalRow, Totals
from .page import Table
from .words import DASH, Words

Key = Tuple[str, Optional[int]]
"""Zone and land-use class of a row."""


@dataclass(frozen=True)
class Figures:
    """The totals of a set of maps and its scenarios beside BAU, in the reader's words."""

    totals: Totals
    scenarios: Sequence[str]
    words: Words

    def row(self, stem: str, part: str = FULL) -> Optional[TotalRow]:
        """The figure of all modelled land; None where there is no such map."""
        return next(iter(self.totals.where(stem, part)), None)

    def whole(self) -> Table:
        """Stock, rates and, where not all land adopts, the adopted part, for all modelled land."""
        rows = []
        for row in self.totals.rows:
            if not row.zone and row.land_use is None and _is_shown(row):
                name = row.stem.replace("_Map030", "")
                name = self.words.t("report_row_adopted", stem=name) if row.part == ADOPTED else name
                rows.append((name, row.unit, self.words.figure(row.area_ha, "ha"), *self._figures(row)))
        names = ("figure", "unit", "area", "mean", "total_c", "total_co2e", "independent", "correlated")
        return Table(self.words.t("report_whole_caption"), self._head(names), tuple(rows), texts=2)

    def _figures(self, row: TotalRow) -> Tuple[str, ...]:
        totals = (row.total, row.co2e, row.half_width_independent, row.half_width_correlated)
        return (self.words.figure(row.mean, row.unit), *(self.words.significant(value) for value in totals))

    def _head(self, names: Sequence[str]) -> Tuple[str, ...]:
        return tuple(self.words.t(f"report_head_{name}") for name in names)

    def land_use_name(self, row: TotalRow) -> str:
        """A class in the reader's language: the names of FAO's classes are in the catalogue."""
        return self.words.translate(row.land_use_name) if row.land_use_name else f"{row.land_use}"

    def means(self, by_zone: bool) -> Table:
        """Area, mean stock and mean absolute rates of each zone, or of each land use; those of all land first."""
        stems = self._there([T0_MAP, *(f"ASR_{name}_Map030" for name in (BAU, *self.scenarios))])
        head = (self._first(by_zone), self.words.t("report_head_area"), *(stem.replace("_Map030", "").replace("_", " ") for stem in stems))
        return self._table(by_zone, "report_means_caption", head, lambda key: (self._area(key), *(self._mean(stem, key) for stem in stems)))

    def gains(self, by_zone: bool) -> Table:
        """Mean relative rates and total gains of each zone, or of each land use; those of all land first."""
        stems = self._there([f"RSR_{name}_Map030" for name in self.scenarios])
        if not stems:
            return Table("", (), ())
        gains = (self.words.t("report_head_gain", scenario=scenario_of(stem)) for stem in stems)
        head = (self._first(by_zone), *(stem.replace("_Map030", "").replace("_", " ") for stem in stems), *gains)

        def cells(key: Key) -> Tuple[str, ...]:
            return (*(self._mean(stem, key) for stem in stems), *(self._gain(stem, key) for stem in stems))

        return self._table(by_zone, "report_gains_caption", head, cells)

    def _there(self, stems: Sequence[str]) -> List[str]:
        """Those of which there are totals."""
        known = {row.stem for row in self.totals.rows}
        return [stem for stem in stems if stem in known]

    def _first(self, by_zone: bool) -> str:
        return self.words.t("report_head_zone" if by_zone else "report_head_land_use")

    def _table(self, by_zone: bool, caption: str, head: Tuple[str, ...], cells: Callable[[Key], Tuple[str, ...]]) -> Table:
        parts = self.parts(by_zone)
        if not parts:
            return Table("", head, ())
        rows = [(self.words.t("report_all_land"), *cells(("", None)))]
        rows += [(row.zone if by_zone else self.land_use_name(row), *cells((row.zone, row.land_use))) for row in parts]
        return Table(self.words.t(caption), head, tuple(rows), wholes=1)

    def parts(self, by_zone: bool) -> List[TotalRow]:
        """A row for each zone or class, those of the map of the stock where there is one."""
        stems = list(dict.fromkeys([T0_MAP, *(row.stem for row in self.totals.rows)]))
        found = (self.totals.where(stem, by_zone=by_zone, by_class=not by_zone) for stem in stems)
        return next((rows for rows in found if rows), [])

    def at(self, stem: str, key: Key, part: str = FULL) -> Optional[TotalRow]:
        rows = self.totals.where(stem, part, bool(key[0]), key[1] is not None)
        return next((row for row in rows if (row.zone, row.land_use) == key), None)

    def _area(self, key: Key) -> str:
        row = self.at(T0_MAP, key)
        return DASH if row is None else self.words.figure(row.area_ha, "ha")

    def _mean(self, stem: str, key: Key) -> str:
        row = self.at(stem, key)
        return DASH if row is None else self.words.figure(row.mean, row.unit)

    def _gain(self, stem: str, key: Key) -> str:
        row = self.at(stem, key)
        return DASH if row is None else self.words.significant(row.co2e)

    def classes(self) -> Table:
        """The land-use classes that have a result, with their areas."""
        rows = self.parts(by_zone=False)
        area = math.fsum(row.area_ha for row in rows)
        cells = tuple(
            (
                f"{row.land_use}",
                self.land_use_name(row),
                self.words.figure(row.area_ha, "ha"),
                self.words.figure(100 * row.area_ha / area if area else None, "%"),
            )
            for row in rows
        )
        return Table(self.words.t("report_classes_caption"), self._head(("code", "land_use", "area", "share")), cells, texts=2)

    def share(self, emissions: float) -> Table:
        """The gain of each scenario in per cent of `emissions` (Mt CO2e/yr)."""
        stems = [f"RSR_{name}_Map030" for name in self.scenarios]
        parts = [part for part in (FULL, ADOPTED) if any(self.row(stem, part) for stem in stems)]
        rows = []
        for name, stem in zip(self.scenarios, stems):
            found = (self.row(stem, part) for part in parts)
            rows.append((name, *(self.words.significant(None if row is None else 100 * row.co2e / emissions) for row in found)))
        head = self._head(("scenario", *(f"share_{part}" for part in parts)))
        return Table(self.words.t("report_share_caption"), head, tuple(rows))


def _is_shown(row: TotalRow) -> bool:
    """Stock today and rates: the stocks at the end follow from them."""
    return row.stem.startswith(("T0_", "ASR_", "RSR_"))
