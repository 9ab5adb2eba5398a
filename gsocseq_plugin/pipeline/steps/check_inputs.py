"""A look at every input before a run: what `validate` says of the configuration, and what files, layers, tables and folder hold."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import List, Mapping, Optional, Tuple

import numpy as np

from ...core.errors import INFO, Problem
from ...core.gsocseq.inputs import Method
from ...core.progress import Progress
from ...io.grid import Grid
from ...io.raster import LayerRef
from ...io.vectors import Area
from ..checks.agreement import check_grids
from ..checks.bands import check_bands
from ..checks.cells import Cells, find_cells, last_land_use
from ..checks.classes import check_classes, check_zones, land_use_field
from ..checks.effort import check_effort
from ..checks.files import usable_layers
from ..checks.findings import Findings
from ..checks.output import check_output, check_space
from ..checks.periods import check_periods
from ..checks.raw import NPP_ROLES, look_at_raw, look_at_raw_climate, with_raw_land_use, with_raw_soc
from ..checks.values import check_values, where_of
from ..config import FAO_LEGEND, RunConfig
from ..layers import FORWARD, PHASES, SPIN_UP
from ..prepare.plan import unread
from ..setup import bounded_gdal_cache, legend_of, master_grid, method_of, require_npp
from ..sources import Sources, resolve


@dataclass(frozen=True)
class _Ground:
    """Where the run takes place. method and legend are None when their tables cannot be used."""

    grid: Grid
    area: Optional[Area]
    method: Optional[Method]
    legend: Optional[Mapping[int, int]]


def check_inputs(config: RunConfig, progress: Progress) -> List[Problem]:
    """Every finding, errors first.

    Reads are bounded: of every band the block with the last pixel; of a coarse layer its own cells under the cells to model; of any other
    windows of the grid where cells are modelled, all of them for a layer of up to 4 million values, evenly spread ones for a larger
    layer, three times as many of SOC and the last land use. A finding that counts cells says how many were looked at.
    """
    findings = Findings(config.validate())
    with bounded_gdal_cache(), np.errstate(invalid="ignore", over="ignore"):
        if config.output_folder:
            check_output(config, findings)
        filled = look_at_raw(config, findings, progress)
        usable = usable_layers(config, findings, progress.part(0.0, 0.3))
        sources = resolve(usable)
        phases = PHASES if config.warm_up else (SPIN_UP, FORWARD)
        if usable.layers.keys() == config.layers.keys() and not filled & NPP_ROLES and not unread(config):
            findings.attempt("layers", require_npp, sources, phases)
        check_bands(usable, sources, findings)
        check_periods(usable, sources, findings)
        usable, sources = with_raw_land_use(usable, with_raw_soc(config, sources))
        ground = _ground(usable, sources, findings)
        if ground is not None:
            _check_contents(usable, sources, phases, ground, findings, progress)
    progress.report(1.0)
    return findings.ordered()


def _ground(config: RunConfig, sources: Sources, findings: Findings) -> Optional[_Ground]:
    """Grid, area and tables; None without a usable SOC map."""
    method = None
    if not findings.by_where("convention", "uncertainty_scenario", "scenarios"):
        method = findings.attempt("classes", method_of, config)
    legend = findings.attempt("land_use_legend", legend_of, config)
    if legend is None and config.land_use_legend != FAO_LEGEND:
        method = None
    if not isinstance(sources.layers.get("soc"), LayerRef):
        return None
    grid = findings.attempt("layers.soc", master_grid, replace(config, area=None), sources)
    if grid is None or not config.area:
        return None if grid is None else _Ground(grid, None, method, legend)
    cut = findings.attempt("area", master_grid, config, sources)
    area = None if cut is None else findings.attempt("area", Area, config.area, cut)
    return _Ground(cut or grid, area, method, legend)


def _check_contents(
    config: RunConfig, sources: Sources, phases: Tuple[str, ...], ground: _Ground, findings: Findings, progress: Progress
) -> None:
    """Codes and values of the layers, where the run will read them."""
    cells = _cells(sources, ground, True, findings, progress.part(0.3, 0.45))
    if cells is None:
        return
    if ground.method is not None:
        findings.attempt(land_use_field(config), check_classes, config, sources, cells, ground.method, ground.legend, findings, progress)
    soc = sources.layers["soc"]
    if cells.without_soc and cells.codes and isinstance(soc, LayerRef):
        findings.add(INFO, where_of("soc", config), "soc_gaps", path=soc.path, count=cells.without_soc, cells=cells.looked_at)
    if config.output_folder and not findings.by_where("output_folder"):
        check_space(config, cells.count / cells.share, findings)
    if cells.count:
        check_effort(config, cells, findings)
    else:  # the land use is at fault; look at the other layers wherever there is SOC
        cells = _cells(sources, ground, False, findings, progress.part(0.45, 0.5))
    if cells is not None and cells.count:
        findings.attempt("layers", check_grids, config, sources, cells, findings)
        look_at_raw_climate(config, cells, findings, progress)
        check_values(config, sources, phases, cells, findings, progress.part(0.5, 1.0))
        findings.attempt("layers.zones", check_zones, config, sources, cells, findings, progress)


def _cells(sources: Sources, ground: _Ground, by_class: bool, findings: Findings, progress: Progress) -> Optional[Cells]:
    """The cells to model, or all with SOC."""
    soc = sources.layers["soc"]
    land_use = findings.attempt("layers.land_use", last_land_use, sources, ground.grid, ground.legend) if by_class else None
    if not isinstance(soc, LayerRef):
        return None
    return findings.attempt("layers.soc", find_cells, soc, land_use, ground.grid, ground.area, ground.method, progress)
