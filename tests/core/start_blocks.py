"""The start of the forward phase on a block, for the tests of what is asked of the years ahead."""

from __future__ import annotations

from collections import Counter
from typing import Tuple

import numpy as np
from chain_blocks import CALENDAR

from gsocseq_plugin.core.gsocseq.block import Block
from gsocseq_plugin.core.gsocseq.chain import Stage, spin_up_stage, warm_up_stage
from gsocseq_plugin.core.gsocseq.inputs import Method
from gsocseq_plugin.core.gsocseq.start import Start, forward_start


def started(block: Block, method: Method) -> Tuple[Stage, Start]:
    """The stage at t0 and the start of the forward phase."""
    with np.errstate(all="ignore"):
        stage = warm_up_stage(spin_up_stage(block, method, CALENDAR, Counter()), block, method, CALENDAR, Counter())
        return stage, forward_start(stage, block, method)
