"""Which zones or cells gain most under a scenario, and how much land reaches a target."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Optional, Tuple

import numpy as np

from ...core.errors import GsocError, listed
from ...core.gsocseq.priority import CERTAIN_RATE, MEASURES, RATE, Ranking, curve, ranking, score
from ...core.gsocseq.product_kinds import ASR, BAU, RSR, kind_of
from ...core.progress import Progress
from ...io.atomic import one_batch, write_text
from ...io.grid import Grid
from ...io.joined import write_joined
from ...io.writer import STRIP_ROWS, RasterWriter
from ..prepare.masks import is_raster
from ..product_set import ProductSet, read_product_set
from ..setup import bounded_gdal_cache
from ..totals.land import Land
from ..totals.maps import Column, TotalledMaps
from ..totals.priority import NO, PriorityAreas, PriorityFiles, write_priority
from ..totals.result import FULL, Note
from ..totals.units import Units, cell_rows, cell_units, zone_rows, zone_units
from .totals import TotalsOptions, notes_on_fraction, totals_of

ZONES, CELLS = "zones", "cells"
CURVE_POINTS = 100
NO_RANK = -1.0
Page = Callable[[PriorityAreas], str]
_LAYER = ("rank", "chosen", "area_ha", "rate", "gain_co2e", "area_so_far", "gain_so_far")
"""Columns of the zones' layer: ha, t C/ha/yr, Mt CO2e/yr."""


@dataclass(frozen=True)
class PriorityOptions:
    """What is ranked, and by what.

    scenario and kind (RSR or ASR): the map of rates. measure: RATE, CERTAIN_RATE or TOTAL. units: ZONES or CELLS. target: Mt CO2e/yr.
    zones, field, fraction, years: as for totals.
    """

    scenario: str = "SSM3"
    kind: str = RSR
    measure: str = RATE
    units: str = CELLS
    target: Optional[float] = None
    zones: Optional[str] = None
    field: Optional[str] = None
    fraction: Optional[str] = None
    years: Optional[int] = None

    @property
    def stem(self) -> str:
        """The map of rates."""
        return f"{self.kind}_{self.scenario}_Map030"


def priority_areas(
    folder: str, options: PriorityOptions, files: PriorityFiles, progress: Progress, page: Optional[Page] = None
) -> PriorityAreas:
    """Rank, sum up until the target, write what is asked for, all files or none. page: makes the page. Raises GsocError, Cancelled.

    Units with a rate of 0 or below are never chosen. The raster has the rank of each cell as the share of all land with a value, %, that
    is ranked as high or higher, and whether it is chosen (1 or 0).
    """
    products = read_product_set(folder, options.years)
    _refuse(products, options, files)
    every, grid, notes = (_zones if options.units == ZONES else _cells)(products, options, progress.part(0.0, 0.7))
    scores = score(options.measure, every.rate, every.half_width, every.hectares)
    if options.measure == CERTAIN_RATE and np.isnan(scores).all():
        raise GsocError("priority_no_range", map=options.stem)
    gaining = (every.rate > 0.0) & ~np.isnan(scores)
    units, others, scores = every.only(gaining), every.only(~gaining), scores[gaining]
    del every, gaining  # the cells of a large country take much memory
    found = ranking(scores, units.hectares, units.co2e, np.nan if options.target is None else options.target)
    del scores
    areas = _result(options, units, others, found, notes)
    for key, values in areas.notes:
        progress.log(key, **values)
    with ExitStack() as rasters, one_batch() as batch:
        if files.page and page:
            write_text(files.page, page(areas), batch)
        write_priority(areas, files.table, files.curve, batch)
        if files.layer and options.zones and options.field:
            write_joined(files.layer, options.zones, options.field, _LAYER, _layer_rows(areas, others), batch)
        if files.raster and grid is not None:
            tags, told = {"GSOCSEQ_PRODUCT": options.stem}, ["% of the land", "1 yes, 0 no"]
            writer = rasters.enter_context(RasterWriter(files.raster, grid, ["rank", "chosen"], "Float32", NO_RANK, tags, told))
            _write_ranks(writer, grid, units, others, found, progress.part(0.7, 1.0))
            batch.update(writer.parts)
    return areas


Found = Tuple[Units, Optional[Grid], List[Note]]
"""All units, the grid of cells, and sentences."""


def _zones(products: ProductSet, options: PriorityOptions, progress: Progress) -> Found:
    wanted = TotalsOptions(options.years, options.zones, options.field, None, options.fraction)
    result = totals_of(products, wanted, [Column(options.stem, FULL)], None, progress)
    return zone_units(result.where(options.stem, FULL, by_zone=True)), None, list(result.notes)


def _cells(products: ProductSet, options: PriorityOptions, progress: Progress) -> Found:
    with bounded_gdal_cache():
        maps = TotalledMaps(products, [Column(options.stem, FULL)], progress.part(0.0, 0.1))
        land = Land(maps.grid, None, options.fraction, progress.part(0.1, 0.2))
        every = cell_units(maps, land, progress.part(0.2, 1.0))
    if maps.left_out or not every.rate.size:
        raise maps.nothing
    return every, maps.grid, [*maps.notes, *notes_on_fraction(land, options.fraction)]


def _refuse(products: ProductSet, options: PriorityOptions, files: PriorityFiles) -> None:
    """Raise GsocError for what cannot be ranked, or not be written."""
    if options.measure not in MEASURES or options.kind not in (ASR, RSR) or options.units not in (ZONES, CELLS):
        raise ValueError(f"{options.measure}, {options.kind}, {options.units}")
    if options.stem not in products.maps:
        rates = [stem for stem in products.maps if kind_of(stem) == options.kind and BAU not in stem.split("_")]
        raise GsocError("priority_no_map", folder=products.folder, map=options.stem, found=listed(rates) or "-")
    if options.target is not None and not options.target > 0.0:
        raise GsocError("priority_target", target=f"{options.target:g}")
    if options.units == ZONES and not options.zones:
        raise GsocError("priority_no_zones")
    if files.layer and (options.units != ZONES or is_raster(str(options.zones))):
        raise GsocError("totals_layer", path=files.layer)
    if files.raster and options.units != CELLS:
        raise GsocError("priority_raster", path=files.raster)
    files.probe([*products.maps.values(), *(path for path in (options.zones, options.fraction) if path)])


def _result(options: PriorityOptions, units: Units, others: Units, found: Ranking, told: List[Note]) -> PriorityAreas:
    """The tables, and sentences about the target and what is not ranked."""
    rows = zone_rows(units, found) if options.units == ZONES else cell_rows(units, found)
    hectares, co2e = (float(sums[found.chosen - 1]) if found.chosen else 0.0 for sums in (found.hectares, found.co2e))
    without = int((others.rate <= 0.0).sum())
    unknown = others.rate.size - without
    notes = list(told)
    if options.target is not None:
        land = _land(units, others)
        values = {"target": f"{options.target:g}", "hectares": f"{hectares:.0f}", "percent": f"{100.0 * hectares / land:.1f}"}
        key = "priority_reached" if found.reached else "priority_out_of_reach"
        notes.append((key, {**values, "maximum": f"{found.maximum:.4g}", "map": options.stem}))
    if without:
        notes.append(("priority_no_gain", {"count": without, "units": options.units}))
    if unknown:
        notes.append(("priority_unknown", {"count": unknown, "units": options.units}))
    points = tuple(zip(*(values.tolist() for values in curve(found, CURVE_POINTS if options.units == CELLS else found.order.size))))
    return PriorityAreas(
        options.stem, rows, points, options.target, found.reached, hectares, co2e, found.maximum, without, tuple(notes)
    )


def _land(*units: Units) -> float:
    """Hectares of all units."""
    return float(sum(each.hectares.sum(dtype=np.float64) for each in units))


def _layer_rows(areas: PriorityAreas, others: Units) -> Dict[str, List[Any]]:
    """The columns of the zones' layer by zone; a zone that is not ranked has no rank."""
    numbers = zip(others.names, others.hectares.tolist(), others.rate.tolist(), others.co2e.tolist())
    rows: Dict[str, List[Any]] = {name: [None, 0, hectares, rate, co2e, None, None] for name, hectares, rate, co2e in numbers}
    for row in areas.rows:
        sums = [row.hectares_so_far, row.co2e_so_far]
        rows[row.name] = [row.rank, int(row.chosen != NO), row.hectares, row.rate, row.co2e, *sums]
    return rows


def _write_ranks(writer: RasterWriter, grid: Grid, units: Units, others: Units, found: Ranking, progress: Progress) -> None:
    """The rank in % of the land, and chosen or not, of every cell with a value; cells that are not ranked have no rank."""
    rank, chosen = np.empty(units.places.size, np.float32), np.zeros(units.places.size, np.float32)
    rank[found.order] = found.hectares * (100.0 / _land(units, others))
    chosen[found.order[: found.chosen]] = 1.0
    for row in range(0, grid.rows, STRIP_ROWS):
        progress.check()
        rows = min(STRIP_ROWS, grid.rows - row)
        start, stop = row * grid.columns, (row + rows) * grid.columns
        ranked, not_ranked = (slice(*np.searchsorted(places, [start, stop])) for places in (units.places, others.places))
        strips = np.full((2, rows * grid.columns), np.nan)
        strips[:, units.places[ranked] - start] = rank[ranked], chosen[ranked]
        strips[1, others.places[not_ranked] - start] = 0.0
        for band, strip in enumerate(strips, start=1):
            writer.write(band, row, strip.reshape(rows, grid.columns))
        progress.report((row + rows) / grid.rows)
    writer.finish()
