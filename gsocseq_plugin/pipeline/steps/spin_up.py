"""Phase 1: from the prepared layers to a state raster."""

from __future__ import annotations

from collections import Counter
from typing import Dict, Tuple

import numpy as np

from ...core.gsocseq.block import Block
from ...core.gsocseq.chain import spin_up_stage
from ...core.progress import Progress
from ..config import RunConfig
from ..layers import SPIN_UP
from ..setup import make_setup, master_grid, provenance_tags
from ..state import PHASE_TAG, state_values
from ..work import Layers
from .raster_step import RESULT, StepResult, run_step, state_output


def spin_up(config: RunConfig, output: str, progress: Progress) -> StepResult:
    """Phase 1 to a state raster. Raises GsocError; leaves nothing behind then."""
    setup = make_setup(config, (SPIN_UP,))
    grid = master_grid(config, setup.sources)

    def compute(block: Block, _: Dict[str, np.ndarray], counts: Counter) -> Tuple[np.ndarray, Dict[str, np.ndarray]]:
        stage = spin_up_stage(block, setup.method, setup.calendar, counts)
        return stage.status, {RESULT: state_values(stage)}

    tags = {**provenance_tags(setup), PHASE_TAG: SPIN_UP}
    return run_step(setup, grid, lambda: Layers(setup, grid, (SPIN_UP,)), compute, state_output(output, tags), progress)
