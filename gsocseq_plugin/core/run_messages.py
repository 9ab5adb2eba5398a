"""The pages of run and results. Part of the catalogue `messages`."""

from __future__ import annotations

from typing import Dict

RUN_MESSAGES: Dict[str, str] = {
    # -- tasks ------------------------------------------------------------------------------------------------
    "run_task": "GSOCseq: computing the maps",
    "check_task": "GSOCseq: checking the inputs",
    "run_active": "A run is under way. Wait for its end, or cancel it first.",
    "run_bug": "The plugin stopped at a mistake of its own ({error}). Details shows where; please report it with them.",
    "step_check": "Checking the inputs",
    "step_checksums": "Reading the checksums of the inputs",
    "step_compute": "Computing the pixels",
    "step_write": "Writing the maps",
}
