"""The SOC stock of every year, as maps: one raster for business as usual and for each scenario, a band per year."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import replace
from typing import Dict, List, Tuple

import numpy as np

from ...core.constants import NO_DATA
from ...core.errors import GsocError
from ...core.gsocseq.block import Block
from ...core.gsocseq.chain import forward_stage, no_warm_up_stage, spin_up_stage, warm_up_stage
from ...core.gsocseq.product_kinds import BAU
from ...core.gsocseq.products import STOCK
from ...core.progress import Progress
from ...core.types import PixelState, Status
from ...io.atomic import probe_outputs
from ...io.folder_lock import FolderLock
from ...io.scratch import Scratch
from ..config import Processing, RunConfig
from ..engine import Engine, RasterOutput
from ..folders import output_folder, tidy
from ..layers import FORWARD, PHASES, SPIN_UP
from ..pixel import require_prepared, yearly
from ..setup import Setup, bounded_gdal_cache, make_setup, master_grid, provenance_tags
from ..summary import log_tally
from ..work import Compute, Layers, Work

SCENARIO_TAG, T0_TAG = "GSOCSEQ_SCENARIO", "GSOCSEQ_T0_YEAR"
PIXEL_YEARS = 65536
"""Pixels times years that one thread computes at once: what it knows of all the years ahead is in memory together."""


def trajectories(config: RunConfig, folder: str, progress: Progress, with_warm_up: bool = False) -> Dict[str, str]:
    """Write the yearly stocks of the middle estimate (t C/ha) into `folder`; returns the rasters' paths by name: BAU, each scenario.

    The bands go from t0 to the longest horizon and are named by name and year, as in "SSM1 2031". with_warm_up: BAU begins with the
    spin-up's last year and has the warm-up's years too. A scenario is that of land that adopts it at once, as in the finalSOC maps.
    Raises GsocError, Cancelled; leaves no half file then.
    """
    require_prepared(config)
    phases = PHASES if config.warm_up else (SPIN_UP, FORWARD)
    setup = make_setup(config, phases)
    grid = master_grid(config, setup.sources)
    with output_folder(folder) as place, FolderLock(place):
        tidy(place)
        outputs = _outputs(setup, place, with_warm_up)
        probe_outputs([output.path for output in outputs], setup.sources.files())
        with bounded_gdal_cache(), Scratch(place) as scratch:
            processing, compute = _processing(config, setup.threads), _chain(setup, with_warm_up)
            engine = Engine(grid, processing, setup.threads, scratch)
            engine.run(lambda: Work(Layers(setup, grid, phases), compute, processing.chunk(setup.threads)), progress.part(0.0, 0.8))
            if not engine.tally.statuses[Status.OK.name]:
                counts = ", ".join(f"{name} {count}" for name, count in engine.tally.statuses.most_common())
                raise GsocError("no_pixels", counts=counts)
            engine.write(outputs, progress.part(0.8, 1.0))
    log_tally(engine.tally, progress)
    return {output.tags[SCENARIO_TAG]: output.path for output in outputs}


def _processing(config: RunConfig, threads: int) -> Processing:
    """The machine's settings, with fewer pixels at once the more years there are."""
    fewer = min(config.processing.chunk(threads), PIXEL_YEARS // max(config.horizons))
    return replace(config.processing, chunk_pixels=max(1, fewer))


def _past(setup: Setup, with_warm_up: bool) -> List[int]:
    """The years of BAU's bands up to t0."""
    years = [setup.calendar.spin_up[1], *(setup.calendar.warm_up_years if setup.config.warm_up else ())]
    return years if with_warm_up else years[-1:]


def _outputs(setup: Setup, folder: str, with_warm_up: bool) -> List[RasterOutput]:
    """The rasters: of BAU, of each scenario."""
    config, past = setup.config, _past(setup, with_warm_up)
    ahead = [past[-1] + years for years in range(1, max(config.horizons) + 1)]
    outputs = []
    for name in (BAU, *(scenario.name for scenario in config.scenarios)):
        bands = [f"{name} {year}" for year in [*(past if name == BAU else past[-1:]), *ahead]]
        tags = {**provenance_tags(setup), SCENARIO_TAG: name, T0_TAG: str(past[-1])}
        path = os.path.join(folder, f"{config.iso3}_SOC_yearly_{name}.tif")
        outputs.append(RasterOutput(path, _key(name), bands, "Float32", NO_DATA, [STOCK] * len(bands), tags))
    return outputs


def _key(name: str) -> str:
    """The key of a line's stocks among the results; no name of a scenario holds an underscore, so it is none of the engine's own."""
    return f"yearly_{name}"


def _chain(setup: Setup, with_warm_up: bool) -> Compute:
    """The whole chain on a chunk of pixels: the stocks of every year as Float32 (years, n), by name."""
    method, config = yearly(setup.method), setup.config

    def compute(block: Block, _: Dict[str, np.ndarray], counts: Counter) -> Tuple[np.ndarray, Dict[str, np.ndarray]]:
        past: List[np.ndarray] = []

        def keep(index: int, states: Dict[str, PixelState]) -> None:
            past.append(states["mid"].soc)

        stage = spin_up_stage(block, method, setup.calendar, counts)
        keep(-1, stage.states)
        if config.warm_up:
            stage = warm_up_stage(stage, block, method, setup.calendar, counts, keep)
        else:
            stage = no_warm_up_stage(stage, block, method)
        status, futures = forward_stage(stage, block, method, counts)
        lines = {BAU: [*(past if with_warm_up else past[-1:]), *(future.bau["mid"] for future in futures.values())]}
        for index, scenario in enumerate(method.scenarios):
            lines[scenario.name] = [past[-1], *(future.ssm[index] for future in futures.values())]
        return status, {_key(name): np.stack(stocks).astype(np.float32) for name, stocks in lines.items()}

    return compute
