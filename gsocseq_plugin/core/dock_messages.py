"""What the dock says itself, joined with the sentences of its pages and tools. Part of the catalogue `messages`."""

from __future__ import annotations

from typing import Dict

from .layer_row_messages import LAYER_ROW_MESSAGES
from .option_messages import OPTION_MESSAGES
from .pixel_messages import PIXEL_MESSAGES
from .resume_messages import RESUME_MESSAGES
from .run_messages import RUN_MESSAGES
from .scenario_messages import SCENARIO_MESSAGES
from .trajectory_messages import TRAJECTORY_MESSAGES

DOCK_MESSAGES: Dict[str, str] = {
    **LAYER_ROW_MESSAGES,
    **OPTION_MESSAGES,
    **PIXEL_MESSAGES,
    **RESUME_MESSAGES,
    **RUN_MESSAGES,
    **SCENARIO_MESSAGES,
    **TRAJECTORY_MESSAGES,
}
