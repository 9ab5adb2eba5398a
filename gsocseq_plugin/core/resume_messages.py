"""What is said of runs that were interrupted and go on. Part of the catalogue `messages`."""

from __future__ import annotations

from typing import Dict

RESUME_MESSAGES: Dict[str, str] = {
    "kept_blocks": (
        "{done} of {total} blocks are computed and kept in {folder}. Run again into the same output folder and the run goes on from there; "
        "delete this folder to begin anew."
    ),
    "kept_steps": (
        "{done} of {total} preparation steps are finished and kept in {folder}. Run again into the same output folder and the run goes on "
        "from there; delete this folder to begin anew."
    ),
    "kept_blocks_there": "{done} of {total} blocks are there from before; going on.",
    "kept_steps_there": "{done} of {total} preparation steps are there from before; going on.",
    "kept_blocks_damaged": "{count} files of blocks from before are damaged, as after a power cut; their pixels are computed anew.",
    "kept_steps_damaged": "Prepared layers from before are damaged or changed; the preparation is done anew from step {number}.",
    "kept_outdated": (
        "{folder}: what an interrupted run has left here does not belong to this run and is deleted; the run begins anew. "
        "Different now: {changed}."
    ),
    "inputs_changed": (
        "{changed}: was changed or replaced while the run worked, so that some cells would come from the old files and some from the new. "
        "Nothing was written, and what was computed is deleted. Run again, and leave the inputs as they are until it has ended."
    ),
    "read_failed": "{path}: cannot be read now ({reason}). Nothing was deleted. Look after the disk or the network and run again.",
    "kept_other_grid": "{folder}: the blocks that an interrupted run has left here are of another grid and are deleted; they are computed anew.",
    "kept_unreadable": "{folder}: what an interrupted run has left here cannot be read and is deleted; the run begins anew.",
    "kept_moved": "{before}: the finished blocks of the interrupted run are moved to {folder}, because the scratch folder is another one now.",
    "scratch_lost": (
        "{folder}: here an interrupted run into this output folder keeps its finished blocks, and nothing is there now. Connect the disk that "
        "it lies on and run again, or delete {note} to begin anew."
    ),
    "scratch_full": (
        "{folder}: the disk of the scratch folder is full. {name} and the blocks after it need about {needed} MB more, {free} MB are free. "
        "Free some space or choose another scratch folder, and run again; blocks that are finished are not computed again."
    ),
    "scratch_missing": (
        "{folder}: there is no such scratch folder (processing.scratch_folder). Connect its disk, create the folder, choose another one, or "
        "leave it out to keep the finished blocks in the output folder."
    ),
    "scratch_no_folder": "{folder}: is a file; processing.scratch_folder expects a folder that is there. Choose a folder.",
    "scratch_not_writable": (
        "{folder}: files cannot be written to this scratch folder ({reason}). Choose another one, ask for the right to write, or leave it out "
        "to keep the finished blocks in the output folder."
    ),
    "scratch_is_output": (
        "{folder}: the scratch folder is the output folder, or lies among what a run keeps there. Leave it out to keep the finished blocks in "
        "the output folder, or choose a folder elsewhere."
    ),
    "scratch_space": (
        "{folder}: the blocks of {pixels} pixels to model need about {needed} MB in the scratch folder, {free} MB are free. Free some space "
        "or choose another scratch folder."
    ),
    "too_many_files": (
        "{path}: cannot be written, because the program has as many files open as the system lets it have. Use fewer threads, ask for fewer "
        "horizons and scenarios at once, or raise the limit (ulimit -n), and run again."
    ),
}
