"""What the steps share that ask something of the years ahead: a state raster in, several rasters out of one pass."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from typing import Callable, Dict, Sequence, Tuple

import numpy as np

from ...core.gsocseq.block import Block
from ...core.gsocseq.chain import no_warm_up_stage
from ...core.gsocseq.start import Start, forward_start
from ...core.progress import Progress
from ...io.grid import Grid
from ...io.raster import open_raster
from ..config import RunConfig
from ..engine import RasterOutput, Tally
from ..layers import FORWARD, SPIN_UP, WARM_UP
from ..setup import Setup, make_setup
from ..state import PHASE_TAG, STATE_BANDS, require_state, stage_of
from ..work import Reader
from .raster_step import STATE, StateReader, run_pass

Answer = Callable[[Start, Dict[str, np.ndarray], Counter], Tuple[np.ndarray, Dict[str, np.ndarray]]]
"""From the land at t0, and what else was read with it, the final status (n,) and the results (bands, n) by key; counts on the way."""


@dataclass(frozen=True)
class Today:
    """A state at t0 with the layers of the forward phase; open_reader gives each thread its own reader of both. skipped: it is the
    spin-up's, for there was no warm-up."""

    setup: Setup
    path: str
    grid: Grid
    open_reader: Callable[[], Reader]
    skipped: bool

    def ask(self, answer: Answer, outputs: Sequence[RasterOutput], progress: Progress, *read_besides: str) -> Tally:
        """Write the answers of all pixels in one pass, all rasters or none; `read_besides`: files read that are no layers."""

        def compute(block: Block, extra: Dict[str, np.ndarray], counts: Counter) -> Tuple[np.ndarray, Dict[str, np.ndarray]]:
            stage = stage_of(extra[STATE])
            stage = no_warm_up_stage(stage, block, self.setup.method) if self.skipped else stage
            return answer(forward_start(stage, block, self.setup.method), extra, counts)

        return run_pass(self.setup, self.grid, self.open_reader, compute, outputs, progress, self.path, *read_besides)


def today(config: RunConfig, state: str, progress: Progress) -> Today:
    """The state at t0 (or, with a recent SOC map, after the spin-up), for these settings. Raises GsocError when it is none of theirs."""
    dataset = open_raster(state, "state")
    skipped = dataset.GetMetadataItem(PHASE_TAG) == SPIN_UP
    setup = make_setup(replace(config, warm_up=not skipped), (FORWARD,))
    require_state(dataset, state, (SPIN_UP, WARM_UP), config.convention)
    open_reader = partial(StateReader, setup, state, STATE_BANDS, "state", (FORWARD,))
    if skipped:
        progress.log("warm_up_skipped")
    return Today(setup, state, open_reader().grid, open_reader, skipped)
