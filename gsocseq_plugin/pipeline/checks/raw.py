"""The raw files behind the `prepare` list of a configuration: each step looks at its own."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional, Set, Tuple

from ...core.errors import ERROR, INFO, GsocError
from ...core.progress import Progress
from ...io.monthly import MonthlyFiles, open_monthly
from ...io.raster import LayerRef
from ...io.warp import AlignedReader
from ..config import RunConfig
from ..layers import ROLES
from ..prepare.climate_files import NAMES as LAYERS_NAMES
from ..prepare.contract import Preparation
from ..prepare.land_cover import years_of_cover
from ..prepare.plan import filled_roles, planned_reach
from ..prepare.registry import STEPS
from ..sources import Sources
from ..steps.climate_terraclimate import NAMES as TERRACLIMATE_NAMES
from .agreement import compared
from .cells import Cells
from .coasts import REACHES
from .findings import Findings
from .seen import look_at
from .values import judge_gaps

RAIN = "prec_spinup"
NPP_ROLES = {"tmean_spinup", "prec_spinup", "tmean_npp", "prec_npp", "npp_mean"}
"""Roles that the mean NPP of the spin-up years may come from."""


def look_at_raw(config: RunConfig, findings: Findings, progress: Progress) -> Set[str]:
    """Let every step of `prepare` look at its files; the roles that they will fill."""
    for entry in config.prepare:
        progress.check()
        findings.attempt(f"prepare.{entry.step}", STEPS[entry.step].look, entry.request, config, findings)
    return set(filled_roles(config))


def look_at_raw_climate(config: RunConfig, cells: Cells, findings: Findings, progress: Progress) -> None:
    """The cells of the climate that a step will read beside those of the run: size, share covered, gaps, and what fill_gaps does of them.

    One month of rain stands for all: the sea is the same in every one.
    """
    for entry in config.prepare:
        where = f"prepare.{entry.step}"
        try:
            rain = _rain(entry)
        except GsocError:  # which the step itself has said
            continue
        if rain is not None:
            path, band = rain.places[rain.months[0]]
            month = LayerRef(path, (band,))
            findings.attempt(where, _compare, where, month, config, cells, findings, progress)


def _rain(entry: Preparation) -> Optional[MonthlyFiles]:
    """The rain of a climate step; None where it has none of its own, and for other steps."""
    files, names = {
        "climate_cru": ("pre", ("pre",)),
        "climate_terraclimate": ("ppt", TERRACLIMATE_NAMES["ppt"]),
        "climate_layers": ("prec", LAYERS_NAMES["prec"]),
    }.get(entry.step, ("", ()))
    paths = getattr(entry.request, files, ())
    return open_monthly(paths, names) if paths else None


def _compare(where: str, month: LayerRef, config: RunConfig, cells: Cells, findings: Findings, progress: Progress) -> None:
    told, key = compared(AlignedReader(month, cells.grid), cells)
    findings.add(INFO, where, key, **told)
    reach = planned_reach(config, RAIN)
    seen = look_at(month, cells, ROLES[RAIN], max(REACHES, reach), progress)
    if seen.gaps == seen.places:
        findings.add(ERROR, where, "climate_no_overlap", path=month.path)
    elif seen.gaps:
        judge_gaps(reach, where, seen, findings)


def with_raw_soc(config: RunConfig, sources: Sources) -> Sources:
    """The map of the stock that prepare_soc reads, in place of the one that it will cut out of it: the same cells, in the map's own unit.

    On the GSP grid the cells are others, and nothing stands in for them.
    """
    for entry in config.prepare:
        gsp = config.gsp_grid or getattr(entry.request, "gsp_grid", False)
        if entry.step == "prepare_soc" and entry.request.soc and not gsp and "soc" not in sources.layers:
            return replace(sources, layers={**sources.layers, "soc": LayerRef(entry.request.soc)})
    return sources


def with_raw_land_use(config: RunConfig, sources: Sources) -> Tuple[RunConfig, Sources]:
    """The last land-cover map that the step land_use reads, with its legend, in place of the classes that it will make.

    With a map of paddies the classes are not those of the legend, and nothing stands in for them.
    """
    for entry in config.prepare:
        if entry.step == "land_use" and entry.request.paddy is None and not sources.land_use:
            try:
                last = years_of_cover(entry.request.layers, entry.request.years)[-1]
            except GsocError:  # which the step itself has said
                break
            codes = LayerRef(last.path, (last.band,))
            return replace(config, land_use_legend=entry.request.legend), replace(sources, land_use=(codes,), land_use_years=())
    return config, sources
