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
    # -- parts ----------------------------------------------------------------------------------------------------
    "dock_title": "GSOCseq",
    "dock_open": "GSOCseq: soil carbon maps",
    "dock_open_help": "Layers, scenarios, run and results of FAO's soil organic carbon sequestration maps",
    "tab_layers": "1 Layers",
    "tab_scenarios": "2 Scenarios",
    "tab_options": "3 Options",
    "tab_run": "4 Run",
    "tab_results": "5 Results",
    "menu_new": "Begin anew",
    "menu_sample": "Load the sample",
    "menu_open": "Open...",
    "menu_save": "Save as...",
    "state_empty": "Begin with the layers, or load the sample.",
    "scenarios_taken": "The percentages of the cell's window stand on page 2 now.",
    "state_errors": "To be mended or chosen: {count}",
    "state_checking": "Looking at the layers...",
    "state_ready": "Ready to run",
    "details": "Details",
    # -- help ------------------------------------------------------------------------------------------------------
    "help_title": "GSOCseq: guide",
    "help_back": "Back",
    # -- the project ----------------------------------------------------------------------------------------------
    "dock_memory_unreadable": (
        "{path}: what the project holds for the GSOCseq window cannot be read ({reason}). It stays as it is, and "
        "nothing is remembered until you open a configuration, load the sample, or begin anew."
    ),
    "run_elsewhere": "The run that was begun in another project is finished: {folder}. Open the folder on the page 'Results' to see its maps.",
    "check_failed": "The inputs could not be looked at: {reason}",
    # -- configurations -------------------------------------------------------------------------------------------
    "config_files": "Configurations and manifests (*.json)",
    "config_open_title": "Open a configuration",
    "config_save_title": "Save the configuration",
    "config_saved": "The configuration was saved: {path}",
    "replace_title": "Another configuration",
    "replace_question": "It takes the place of the layers, scenarios and options of this window. Go on? Files stay as they are.",
    "begin_anew_title": "Begin anew",
    "begin_anew_question": "Throw away the layers, scenarios and options of this window? Files stay as they are.",
}
