"""What is said of yearly maps and of single cells. Part of the catalogue `messages`."""

from __future__ import annotations

from typing import Dict

TRAJECTORY_MESSAGES: Dict[str, str] = {
    "not_prepared": (
        "Some layers are not there yet, a run makes them from raw files: {roles}. Run once with the prepared layers kept, then take the "
        "results of that run; or choose layers that are ready."
    ),
    "results_no_manifest": "{folder}: no results of a run, manifest.json is missing. Choose the folder that the run wrote its maps to.",
    "results_not_kept": (
        "{folder}: the run made some of its layers from raw files and they are not there any more ({roles}). Run again with the prepared "
        "layers kept."
    ),
    "results_input_gone": "{path}: was read by the run and is not there any more. Put it back, or run again on the layers where they are now.",
    "results_input_changed": (
        "{path}: is not the file that the run has read, it was changed after {then}; it would not give the maps of this folder. Run again."
    ),
    "yearly_maps": "{code} SOC, yearly",
    "yearly_maps_of": "{code} SOC {scenario}, yearly",
    "yearly_maps_thinned": (
        "{count} yearly maps are too many layers for a project: those of every {step} years were added, each is shown until the next. All years "
        "are bands of the same rasters."
    ),
    "project_time_kept": (
        "The project has a time range of its own, {begin} to {end}; it stays. For the years of these maps choose 'Set to full range' in the "
        "temporal controller."
    ),
}
