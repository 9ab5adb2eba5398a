"""Totals of the maps of a folder: by zone, by land-use class, by both, and of all, with their uncertainty."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Tuple

import numpy as np

from ...core.errors import GsocError
from ...core.gsocseq.product_kinds import kind_of
from ...core.gsocseq.products import product_units
from ...core.gsocseq.totals import NO_CLASS, NO_ZONE, Parts, Sums
from ...core.progress import Progress
from ...io.zones import Pieces
from ..prepare.masks import is_raster
from ..product_set import LAND_USE_FILE, ProductSet, class_table, read_product_set
from ..setup import bounded_gdal_cache
from ..totals.files import TotalsFiles
from ..totals.land import Land, Zones, open_zones, strip_rows
from ..totals.maps import SUMMED, TotalledMaps
from ..totals.result import ADOPTED, Totals
from ..totals.rows import total_rows

Note = Tuple[str, Dict[str, Any]]
_ROUNDING = 1e-9
"""Shares of a cell that are no land: what is left over when zones side by side fill a cell."""


@dataclass(frozen=True)
class TotalsOptions:
    """What is given beside the maps.

    years: the horizon, where the maps do not tell. zones: polygons ("file|layername=...") whose `field` names them, or a raster of whole
    numbers. land_use: a raster of classes, the run's own where left out. fraction: the share of each cell that is cropland, 0..1 or %.
    """

    years: Optional[int] = None
    zones: Optional[str] = None
    field: Optional[str] = None
    land_use: Optional[str] = None
    fraction: Optional[str] = None

    @property
    def files(self) -> List[str]:
        """The files that are read beside the maps."""
        return [path for path in (self.zones, self.land_use, self.fraction) if path]


def totals_to_files(folder: str, options: TotalsOptions, files: TotalsFiles, progress: Progress) -> Totals:
    """The totals of the maps in a folder, written to files. Raises GsocError, Cancelled; each file is whole or not there."""
    files.probe([*read_product_set(folder, options.years).maps.values(), *options.files])
    if files.layer and (not options.zones or is_raster(options.zones)):
        raise GsocError("totals_layer", path=files.layer)
    result = totals(folder, options, progress)
    files.write(result, options.zones, options.field)
    return result


def totals(folder: str, options: TotalsOptions, progress: Progress) -> Totals:
    """The totals of the maps in a folder. Raises GsocError, Cancelled.

    Stocks, absolute and relative rates of all scenarios that are there; the relative rates also of the part that adopts a scenario,
    where the run left it. Notes are logged as well.
    """
    with bounded_gdal_cache():
        products = read_product_set(folder, options.years)
        maps = TotalledMaps(products)
        zones = open_zones(options.zones, options.field, maps.grid, progress) if options.zones else None
        land = Land(maps.grid, options.land_use or products.of_run(LAND_USE_FILE), options.fraction, progress.part(0.0, 0.1))
        work = _Work(maps, land, zones)
        work.run(progress.part(0.1, 1.0))
    notes = [*_notes_on_maps(products, maps, land, options), *work.notes()]
    for key, values in notes:
        progress.log(key, **values)
    if not work.land_sums.groups:
        raise GsocError("totals_no_land", folder=folder)
    if zones is not None and not work.zone_sums.groups:
        raise GsocError("zones_nowhere", path=options.zones)
    name_of = zones.name if zones is not None else str
    classes = class_table(products)
    class_names = dict(zip(classes.codes, classes.names))
    rows = total_rows(work.land_sums.groups, work.zone_sums.groups, name_of, class_names, maps.columns, maps.without_range)
    names = [name_of(zone) for zone in sorted({zone for zone, _ in work.zone_sums.groups})]
    return Totals(products.code, maps.years, tuple(rows), tuple(names), tuple(notes))


class _Work:
    """The sums, strip after strip, and what does not fit in."""

    def __init__(self, maps: TotalledMaps, land: Land, zones: Optional[Zones]) -> None:
        self._maps, self._land, self._zones = maps, land, zones
        self.land_sums, self.zone_sums = Sums(maps.grid.columns), Sums(maps.grid.columns)
        self._range = [place for place, column in enumerate(maps.columns) if column not in maps.without_range]
        self._no_range = self._no_class = self._no_zone = self._several = 0.0

    def run(self, progress: Progress) -> None:
        """Go over the grid."""
        grid = self._maps.grid
        height = strip_rows(grid)
        for row in range(0, grid.rows, height):
            progress.check()
            self._strip(row, min(height, grid.rows - row))
            progress.report(min(1.0, (row + height) / grid.rows))

    def _strip(self, row: int, rows: int) -> None:
        values, halves = self._maps.read(row, rows)
        hectares = self._land.hectares(row, rows)
        there = ~np.isnan(values).all(axis=0) & (hectares > 0.0)
        if not there.any():
            return
        classes = self._land.classes(row, rows)
        cells = np.flatnonzero(there)
        every = Parts(np.full(cells.size, NO_ZONE), classes[cells], cells, hectares[cells])
        self.land_sums.add(every, values, halves)
        unknown = np.isnan(halves[self._range]) & ~np.isnan(values[self._range])
        self._no_range += int((unknown.any(axis=0) & there).sum())
        self._no_class += float(hectares[there & (classes == NO_CLASS)].sum())
        if self._zones is not None:
            self._add_zones(self._zones.strip(row, rows), there, classes, hectares, values, halves)

    def _add_zones(
        self, pieces: Pieces, there: np.ndarray, classes: np.ndarray, hectares: np.ndarray, values: np.ndarray, halves: np.ndarray
    ) -> None:
        """Add the parts of cells in zones; in cells that several borders cut, land in none and in several is told by the sum of the shares."""
        keep = there[pieces.cell]
        zone, cell, share = (part[keep] for part in pieces)
        self.zone_sums.add(Parts(zone, classes[cell], cell, hectares[cell] * share), values, halves)
        covered = np.bincount(cell, share, there.size)
        none, several = np.maximum(1.0 - covered, 0.0), np.maximum(covered - 1.0, 0.0)
        self._no_zone += float((hectares * none)[there & (none > _ROUNDING)].sum())
        self._several += float((hectares * several)[there & (several > _ROUNDING)].sum())

    def notes(self) -> List[Note]:
        """Sentences about land and zones that are not in the totals, or more than once."""
        notes: List[Note] = []
        if self._land.has_classes and self._no_class:
            notes.append(("totals_no_class", {"hectares": f"{self._no_class:.0f}"}))
        if self._no_range:
            notes.append(("totals_no_range", {"count": int(self._no_range)}))
        if self._zones is not None:
            notes += self._zones.notes
            notes += self._zones.without(np.array([zone for zone, _ in self.zone_sums.groups]))
            if self._no_zone or self._several:
                notes.append(("totals_zones", {"none": f"{self._no_zone:.0f}", "several": f"{self._several:.0f}"}))
        return notes


def _notes_on_maps(products: ProductSet, maps: TotalledMaps, land: Land, options: TotalsOptions) -> List[Note]:
    """Sentences about what is not there, and about what was taken for granted."""
    expected = [stem for stem in product_units(products.scenarios) if kind_of(stem) in SUMMED]
    missing = [stem for stem in expected if stem not in products.maps]
    without = [column.stem for column in maps.without_range]
    notes: List[Note] = []
    if products.years is None:
        notes.append(("totals_years", {"years": maps.years}))
    if missing:
        notes.append(("totals_missing", {"count": len(missing), "names": ", ".join(missing)}))
    if products.strangers:
        notes.append(("totals_strangers", {"count": len(products.strangers), "names": ", ".join(products.strangers)}))
    if without:
        notes.append(("totals_without_range", {"names": ", ".join(dict.fromkeys(without))}))
    if not any(column.part == ADOPTED for column in maps.columns):
        notes.append(("totals_all_adopt", {}))
    if not land.has_classes:
        notes.append(("totals_no_land_use", {}))
    if options.fraction:
        notes.append(("totals_fraction_percent" if land.percent else "totals_fraction_share", {"path": os.path.basename(options.fraction)}))
    return notes
