"""Phase 3: from the state at t0 to the stocks at the horizons."""

from __future__ import annotations

from collections import Counter
from typing import Dict, Tuple

import numpy as np

from ...core.gsocseq.block import Block
from ...core.gsocseq.chain import Stage, forward_stage, no_warm_up_stage
from ...core.progress import Progress
from ..config import RunConfig
from ..engine import RasterOutput
from ..layers import FORWARD
from ..setup import Setup, provenance_tags
from ..state import (
    ADOPTION_TAG,
    CARRIER_TAG,
    EVERYWHERE,
    HORIZONS_TAG,
    PARTLY,
    PHASE_TAG,
    SCENARIOS_TAG,
    forward_bands,
    forward_values,
    stage_of,
)
from .from_today import today
from .raster_step import RESULT, STATE, StepResult, run_step


def forward(config: RunConfig, state: str, output: str, progress: Progress) -> StepResult:
    """Phase 3 from the state at t0 (or, with a recent SOC map, after the spin-up) to the stocks at the horizons."""
    now = today(config, state, progress)
    setup = now.setup

    def compute(block: Block, extra: Dict[str, np.ndarray], counts: Counter) -> Tuple[np.ndarray, Dict[str, np.ndarray]]:
        stage = stage_of(extra[STATE])
        stage = no_warm_up_stage(stage, block, setup.method) if now.skipped else stage
        return forward_results(stage, block, setup, counts)

    return run_step(setup, now.grid, now.open_reader, compute, forward_output(output, setup, RESULT), progress, state)


def forward_output(path: str, setup: Setup, key: str) -> RasterOutput:
    """The raster of stocks to write, from the results under `key`."""
    bands = forward_bands([scenario.name for scenario in setup.method.scenarios], setup.method.horizons)
    units = ["class" if band == "land_use" else "status" if band == "status" else "t C/ha" for band in bands]
    tags = {**provenance_tags(setup), PHASE_TAG: FORWARD, **forward_tags(setup)}
    return RasterOutput(path, key, bands, "Float64", np.nan, units, tags)


def forward_results(stage: Stage, block: Block, setup: Setup, counts: Counter) -> Tuple[np.ndarray, Dict[str, np.ndarray]]:
    """The final status and the bands of the forward raster."""
    status, futures = forward_stage(stage, block, setup.method, counts)
    t0 = {bound: state.soc for bound, state in stage.states.items()}
    return status, {RESULT: forward_values(t0, futures, stage.land_use)}


def forward_tags(setup: Setup) -> Dict[str, str]:
    """What `products` must know of a forward raster."""
    names = [scenario.name for scenario in setup.method.scenarios]
    return {
        HORIZONS_TAG: ",".join(str(h) for h in setup.method.horizons),
        SCENARIOS_TAG: ",".join(names),
        CARRIER_TAG: names[setup.method.uncertainty_scenario],
        ADOPTION_TAG: PARTLY if any(scenario.partly_adopted for scenario in setup.method.scenarios) else EVERYWHERE,
    }
