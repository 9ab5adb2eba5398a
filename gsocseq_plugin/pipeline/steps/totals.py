"""Totals of the maps of a folder: by zone, by land-use class, by both, and of all, with their uncertainty."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Callable, List, Optional, Sequence

import numpy as np

from ...core.errors import NAMED, Compound, GsocError, listed
from ...core.gsocseq.landuse import ClassTable
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
from ..totals.maps import SUMMED, Column, TotalledMaps
from ..totals.result import Note, Totals
from ..totals.rows import KNOWN_SHARE, total_rows

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


Page = Callable[[Totals], str]


def totals_to_files(folder: str, options: TotalsOptions, files: TotalsFiles, progress: Progress, page: Optional[Page] = None) -> Totals:
    """The totals of the maps in a folder, written to files, all or none. page: makes the page. Raises GsocError, Cancelled."""
    files.probe([*read_product_set(folder, options.years).maps.values(), *options.files])
    if files.layer and (not options.zones or is_raster(options.zones)):
        raise GsocError("totals_layer", path=files.layer)
    result = totals(folder, options, progress)
    files.write(result, options.zones, options.field, page(result) if page and files.page else "")
    return result


def totals(folder: str, options: TotalsOptions, progress: Progress) -> Totals:
    """The totals of the maps in a folder. Raises GsocError, Cancelled.

    Stocks, absolute and relative rates of all scenarios that are there; the relative rates also of the part that adopts a scenario,
    where the run left it. Values that cannot be are left out, and maps that are full of them. Notes are logged as well.
    """
    products = read_product_set(folder, options.years)
    found = totals_of(products, options, None, class_table(products), progress)
    for key, values in found.notes:
        progress.log(key, **values)
    return found


def totals_of(
    products: ProductSet, options: TotalsOptions, only: Optional[Sequence[Column]], classes: Optional[ClassTable], progress: Progress
) -> Totals:
    """The totals of `only` these columns (None: all there are), by class where a table of classes is given. Raises GsocError, Cancelled."""
    with bounded_gdal_cache():
        maps = TotalledMaps(products, only, progress.part(0.0, 0.05))
        zones = open_zones(options.zones, options.field, maps.grid, progress) if options.zones else None
        land_use = (options.land_use or products.of_run(LAND_USE_FILE)) if classes else None
        land = Land(maps.grid, land_use, options.fraction, progress.part(0.05, 0.1))
        work = _Work(maps, land, zones)
        work.run(progress.part(0.1, 1.0))
    name_of = zones.name if zones is not None else str
    names = dict(zip(classes.codes, classes.names)) if classes else {}
    rows = total_rows(work.land_sums.groups, work.zone_sums.groups, name_of, names, maps.columns, maps.left_out)
    if not rows:
        raise maps.nothing
    if zones is not None and not work.zone_sums.groups:
        raise GsocError("zones_nowhere", path=options.zones)
    notes = [*maps.notes, *(_notes_on_maps(products, maps) if only is None else ()), *notes_on_fraction(land, options.fraction)]
    notes += [*(_notes_on_classes(work, land, classes) if classes else ()), *work.notes()]
    every = tuple(name_of(zone) for zone in sorted({zone for zone, _ in work.zone_sums.groups}))
    return Totals(products.code, maps.years, tuple(rows), every, tuple(notes))


class _Work:
    """The sums, strip after strip, and what does not fit in."""

    def __init__(self, maps: TotalledMaps, land: Land, zones: Optional[Zones]) -> None:
        self._maps, self._land, self._zones = maps, land, zones
        self.land_sums, self.zone_sums = Sums(maps.grid.columns), Sums(maps.grid.columns)
        self._range = [place for place, column in enumerate(maps.columns) if column not in maps.without_range]
        self.hectares = self.no_class = self._no_range = self._no_zone = self._several = 0.0
        self._no_range_cells = 0

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
        unknown = (np.isnan(halves[self._range]) & ~np.isnan(values[self._range])).any(axis=0) & there
        self._no_range_cells += int(unknown.sum())
        self._no_range += float(hectares[unknown].sum())
        self.hectares += float(hectares[there].sum())
        self.no_class += float(hectares[there & (classes == NO_CLASS)].sum())
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
        """Sentences about land without uncertainty, and about land that is in no zone, or in several."""
        notes: List[Note] = []
        if self._no_range_cells:
            told = {"percent": f"{100.0 * self._no_range / self.hectares:.2g}", "least": f"{100.0 * KNOWN_SHARE:.0f}"}
            notes.append(("totals_no_range", {"count": self._no_range_cells, **told}))
        if self._zones is not None:
            notes += self._zones.notes
            notes += self._zones.without(np.array([zone for zone, _ in self.zone_sums.groups]))
            if self._no_zone or self._several:
                notes.append(("totals_zones", {"none": f"{self._no_zone:.0f}", "several": f"{self._several:.0f}"}))
        return notes


def _notes_on_maps(products: ProductSet, maps: TotalledMaps) -> List[Note]:
    """Sentences about maps that are not there."""
    expected = [stem for stem in product_units(products.scenarios) if kind_of(stem) in SUMMED]
    missing = [stem for stem in expected if stem not in products.maps]
    without = [column.stem for column in maps.without_range]
    notes: List[Note] = []
    if missing:
        notes.append(("totals_missing", {"count": len(missing), "names": listed(missing)}))
    if products.strangers:
        notes.append(("totals_strangers", {"count": len(products.strangers), "names": listed(products.strangers)}))
    if without:
        notes.append(("totals_without_range", {"names": listed(list(dict.fromkeys(without)))}))
    return notes


def _notes_on_classes(work: _Work, land: Land, table: ClassTable) -> List[Note]:
    """Sentences about land that is in no class, and in classes on which nothing can have been modelled."""
    if not land.has_classes:
        return [("totals_no_land_use", {})]
    notes: List[Note] = [("totals_no_class", {"hectares": f"{work.no_class:.0f}"})] if work.no_class else []
    modelled = {code for code, is_modelled in zip(table.codes, table.modelled) if is_modelled}
    strange = {code: sums[1].max() for (_, code), sums in sorted(work.land_sums.groups.items()) if code not in {*modelled, NO_CLASS}}
    if strange:
        names = dict(zip(table.codes, table.names))
        told = [Compound.of((f"{code} (", names.get(code, "?"), ")"), "") for code in strange]
        more = ("...",) if len(told) > NAMED else ()
        notes.append(("totals_not_modelled", {"hectares": f"{sum(strange.values()):.0f}", "classes": Compound.of((*told[:NAMED], *more))}))
    return notes


def notes_on_fraction(land: Land, fraction: Optional[str]) -> List[Note]:
    """The sentence about the unit in which the cropland fraction is given."""
    key = "totals_fraction_percent" if land.percent else "totals_fraction_share"
    return [(key, {"path": os.path.basename(fraction)})] if fraction else []
