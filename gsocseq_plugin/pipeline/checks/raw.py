"""The raw files behind the `prepare` list of a configuration: each step looks at its own."""

from __future__ import annotations

from dataclasses import replace
from typing import Set, Tuple

from ...core.errors import GsocError
from ...core.progress import Progress
from ...io.raster import LayerRef
from ..config import RunConfig
from ..prepare.land_cover import years_of_cover
from ..prepare.plan import filled_roles
from ..prepare.registry import STEPS
from ..sources import Sources
from .findings import Findings

NPP_ROLES = {"tmean_spinup", "prec_spinup", "tmean_npp", "prec_npp", "npp_mean"}
"""Roles that the mean NPP of the spin-up years may come from."""


def look_at_raw(config: RunConfig, findings: Findings, progress: Progress) -> Set[str]:
    """Let every step of `prepare` look at its files; the roles that they will fill."""
    for entry in config.prepare:
        progress.check()
        findings.attempt(f"prepare.{entry.step}", STEPS[entry.step].look, entry.request, config, findings)
    return set(filled_roles(config))


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
