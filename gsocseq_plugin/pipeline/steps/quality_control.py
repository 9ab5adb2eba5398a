"""Every check of FAO's annexes on a folder of maps, from any program. FAO 2022, Technical Manual annexes I and II."""

from __future__ import annotations

import json
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import Any, Callable, Dict, Optional

from ...core.errors import english
from ...core.gsocseq.product_kinds import unit_of
from ...core.progress import Progress
from ...io.atomic import probe_outputs
from ...io.grid import Grid
from ..product_set import LAND_USE_FILE, ProductSet, class_table, read_product_set
from ..quality.analysis import Analysis, MapTally
from ..quality.climate_edges import check_edges, edges_of
from ..quality.file_checks import check_files, check_names, check_together
from ..quality.findings import Findings, told
from ..quality.flags import FlagWriter
from ..quality.land import LandTally
from ..quality.relation_checks import check_relations
from ..quality.result import MapFacts, QualityResult
from ..quality.scan import MapScan, scan_maps
from ..quality.strips import OneGrid, by_grid, strips
from ..quality.value_checks import check_values
from ..setup import bounded_gdal_cache

SCANNED = 0.4
"""The share of the progress that the first look takes."""


@dataclass(frozen=True)
class QualityOptions:
    """years: the horizon, where the maps do not tell it or tell it wrongly. land_use: a layer of classes, by default the one that a run
    leaves beside its maps. climate: a climate layer, for the edges of its cells. flags: a raster of the flagged cells to write, where maps
    can be read.
    """

    years: Optional[int] = None
    land_use: Optional[str] = None
    climate: Optional[str] = None
    flags: Optional[str] = None


def quality_control(folder: str, options: QualityOptions, progress: Progress) -> QualityResult:
    """Check the maps of a folder; logs what did not pass. Each file is read twice, strip by strip,
    and once more where maps hold zeros.

    Raises GsocError for a folder without maps and for options that cannot be used, Cancelled; a map that cannot be read is a finding.
    """
    products = read_product_set(folder, options.years)
    options = replace(options, land_use=options.land_use or products.of_run(LAND_USE_FILE))
    if options.flags:
        probe_outputs([options.flags], [*products.maps.values(), *(path for path in (options.land_use, options.climate) if path)])
    findings = Findings()
    with bounded_gdal_cache():
        scans = scan_maps(products, progress.part(0.0, SCANNED))
        groups = by_grid(scans)
        check_names(products, findings)
        check_files(scans, findings)
        check_together(scans, groups, findings)
        tallies: Dict[str, MapTally] = {}
        for number, group in enumerate(groups):
            part = progress.part(SCANNED, 1.0).part(number / len(groups), (number + 1) / len(groups))
            layers = QualityOptions() if number else options  # land use, climate and flags are for the grid of most maps
            tallies.update(_analyse(group, products, layers, findings, part))
    checks = findings.checks()
    for problem in told(checks):
        progress.log(problem.severity, where=problem.where, finding=problem)
    facts = tuple(_facts(scan, tallies.get(scan.stem)) for scan in scans)
    return QualityResult(folder, products.code, products.horizon, _described(groups[0].grid) if groups else {}, checks, facts)


def _analyse(
    group: OneGrid, products: ProductSet, options: QualityOptions, findings: Findings, progress: Progress
) -> Dict[str, MapTally]:
    """The second look at the maps of one grid, beside each other."""
    years = products.horizon
    analysis = Analysis(group, years)
    land = LandTally(options.land_use, group.grid, class_table(products), analysis.reference) if options.land_use else None
    edges = edges_of(group.grid, options.climate)
    with ExitStack() as stack:
        flags = stack.enter_context(FlagWriter(options.flags, group.grid)) if options.flags else None
        for strip in strips(group, years, progress):
            flagged = analysis.add(strip)
            if land is not None:
                flagged["missing"] = land.add(strip.row, strip.values[analysis.reference])
            if flags is not None:
                flags.write(strip, flagged)
        check_values(analysis, findings)
        check_relations(analysis, findings)
        if land is not None:
            land.check(findings)
        shown = check_edges(analysis, edges, findings)
        if flags is not None:
            flags.finish(shown)
    return analysis.maps


def _facts(scan: MapScan, tally: Optional[MapTally]) -> MapFacts:
    """The figures of one map."""
    unit = unit_of(scan.stem)
    if tally is None or not tally.distribution.cells:
        return MapFacts(scan.stem, scan.path, unit, 0, 0 if tally is None else tally.missing)
    held = tally.distribution
    edges, counts = held.histogram()
    return MapFacts(
        scan.stem, scan.path, unit, held.cells, tally.missing, held.minimum, held.maximum, held.mean, held.quantiles(), edges, counts
    )


def _described(grid: Grid) -> Dict[str, Any]:
    """A grid for the result."""
    return {"columns": grid.columns, "rows": grid.rows, "geotransform": list(grid.geotransform), "crs": grid.crs_wkt}


def quality_json(result: QualityResult, translate: Callable[[str], str] = english) -> str:
    """The result as JSON, keys sorted, the sentences by `translate`."""
    return json.dumps(result.to_dict(translate), indent=1, sort_keys=True, ensure_ascii=False, allow_nan=False) + "\n"
