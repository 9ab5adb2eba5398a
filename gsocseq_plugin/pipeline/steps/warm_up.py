"""Phase 2: from the state after the spin-up to the state at t0."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import Dict, Tuple

import numpy as np

from ...core.gsocseq.block import Block
from ...core.gsocseq.chain import warm_up_stage
from ...core.progress import Progress
from ...io.raster import open_raster
from ..config import RunConfig
from ..layers import SPIN_UP, WARM_UP
from ..setup import make_setup, provenance_tags
from ..state import PHASE_TAG, STATE_BANDS, require_state, stage_of, state_values
from .raster_step import RESULT, STATE, StateReader, StepResult, run_step, state_output


def warm_up(config: RunConfig, state: str, output: str, progress: Progress) -> StepResult:
    """Phase 2 from the state after the spin-up to the state at t0. Raises GsocError; leaves nothing behind then."""
    setup = make_setup(config, (WARM_UP,))
    require_state(open_raster(state, "state"), state, (SPIN_UP,), config.convention)
    open_reader = partial(StateReader, setup, state, STATE_BANDS, "state", (WARM_UP,))

    def compute(block: Block, extra: Dict[str, np.ndarray], counts: Counter) -> Tuple[np.ndarray, Dict[str, np.ndarray]]:
        stage = warm_up_stage(stage_of(extra[STATE]), block, setup.method, setup.calendar, counts)
        return stage.status, {RESULT: state_values(stage)}

    tags = {**provenance_tags(setup), PHASE_TAG: WARM_UP}
    return run_step(setup, open_reader().grid, open_reader, compute, state_output(output, tags), progress, state)
