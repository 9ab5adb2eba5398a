"""The pages of run and results. Part of the catalogue `messages`."""

from __future__ import annotations

from typing import Dict

RUN_MESSAGES: Dict[str, str] = {
    # -- tasks ------------------------------------------------------------------------------------------------
    "run_task": "GSOCseq: computing the maps",
    "check_task": "GSOCseq: checking the inputs",
    "totals_task": "GSOCseq: adding up the maps",
    "run_active": "A run is under way. Wait for its end, or cancel it first.",
    "run_bug": "The plugin stopped at a mistake of its own ({error}). Details shows where; please report it with them.",
    "step_check": "Checking the inputs",
    "step_checksums": "Reading the checksums of the inputs",
    "step_compute": "Computing the pixels",
    "step_write": "Writing the maps",
    # -- the page Run -------------------------------------------------------------------------------------------
    "run_summary": "Country code {code}. The results go to {folder}",
    "run_effort": "About {pixels} cells to model. Time: {minutes} min.",
    "run_problem": "{page}: {finding}",
    "run_layer_missing": "{layer}: missing. Choose a layer, or raw files to prepare it from.",
    "run_forbidden": "The run cannot start: {count} problem(s) to mend first. Choose one to go to its field.",
    "run_checking": "The inputs are being checked; the run can start after that.",
    "run_done": "Done: {count} maps in {folder}",
    "yearly_task": "GSOCseq: computing the yearly maps",
    "yearly_working": "The yearly maps are being computed in the background...",
    "yearly_done": "The yearly maps are in the project. Open the temporal controller (the clock of the toolbar), and press play.",
    "run_stopping": "Stopping after the present block of cells...",
    "run_cancelled": "The run was cancelled.",
    "left_unknown": "Time left: not known yet",
    "left_seconds": "Time left: about {seconds} s",
    "left_minutes": "Time left: about {minutes} min",
    "unfinished_prepare": "An earlier run into this folder stopped while it prepared the layers: {done} of {total} steps are done.",
    "unfinished_compute": "An earlier run into this folder stopped while it computed: {done} of {total} blocks are done.",
    "unfinished_write": "An earlier run into this folder stopped while it wrote the maps: all {total} blocks are computed.",
    "unfinished_changed": "It cannot go on, because this has changed since: {names}. Begin anew, or set it back.",
    # -- the page Results ---------------------------------------------------------------------------------------
    "results_none": "No results yet. Run first, or open the folder of an earlier run.",
    "results_first": "There are no results yet: run first, or open the folder of an earlier run.",
    "results_folder": "Maps in {folder}",
    "results_unreadable": "The folder {folder} cannot be read: {reason}.",
    "processing_off": "This tool needs QGIS's Processing. Switch it on in the menu Plugins, Manage and Install Plugins, Installed.",
    "totals_working": "The maps are being added up ...",
}
