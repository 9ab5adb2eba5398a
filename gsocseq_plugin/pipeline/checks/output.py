"""Whether the results can be written: a folder, the right to write, no other run there, room on the disk; and what they would replace."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from typing import List

from ...core.errors import ERROR, INFO, WARNING, GsocError
from ...core.gsocseq.products import product_units
from ...io.atomic import probe_folder, probe_target
from ...io.folder_lock import FolderLock
from ..config import RunConfig
from ..folders import KEPT, kept_bytes
from ..manifest import NAME as MANIFEST
from ..scratch_folder import home_of, output_of
from ..state import STATE_BANDS, forward_bands
from ..steps.products import map_paths
from .findings import Findings

WHERE, SCRATCH = "output_folder", "processing.scratch_folder"
WRITTEN = 0.5
"""A map takes at least this share of its bytes: compressed, and what is not modelled takes next to nothing."""
_MB = 1e6


def check_output(config: RunConfig, findings: Findings) -> None:
    """The folder itself, or the nearest one that exists, where the run would make it."""
    folder = output_of(config)
    existing = nearest_existing(folder)
    if not os.path.isdir(existing):
        findings.add(ERROR, WHERE, "output_is_file", path=existing)
        return
    findings.attempt(WHERE, probe_folder, existing, folder)
    _check_scratch(config, findings)
    if existing != folder or findings.by_where(WHERE):
        return
    lock = FolderLock(folder)
    findings.attempt(WHERE, lock.probe)
    if lock.held_here:
        findings.add(INFO, WHERE, "output_run_here", folder=folder)
        return
    names = [scenario.name for scenario in config.scenarios]
    _check_replaced(config, folder, list(filter(os.path.isfile, map_paths(folder, config.iso3, names, config.horizons))), findings)


def _check_scratch(config: RunConfig, findings: Findings) -> None:
    """The scratch folder: it is there, files can be made in it, and no other run holds what this one would find there."""
    scratch = config.processing.scratch_folder
    if scratch is None:
        return
    if not os.path.isdir(scratch):
        findings.add(ERROR, SCRATCH, "scratch_no_folder" if os.path.exists(scratch) else "scratch_missing", folder=scratch)
    elif _inside(scratch, output_of(config)):
        findings.add(ERROR, SCRATCH, "scratch_is_output", folder=scratch)
    else:
        try:
            probe_folder(scratch, scratch)
        except GsocError as error:
            findings.add(ERROR, SCRATCH, "scratch_full" if error.key == "disk_full" else "scratch_not_writable", **error.values)
        findings.attempt(SCRATCH, FolderLock(home_of(config)).probe)


def _inside(scratch: str, output: str) -> bool:
    """Whether a scratch folder is the output folder, or lies where the run's own files come and go."""
    path = os.path.realpath(scratch)
    return path == os.path.realpath(output) or (path + os.sep).startswith(os.path.join(os.path.realpath(output), KEPT, ""))


def _check_replaced(config: RunConfig, folder: str, maps: List[str], findings: Findings) -> None:
    """Say that these maps of an earlier run would be replaced, and whether one of them cannot be, because it is open."""
    if not maps:
        return
    key, severity = ("output_again", INFO) if _same_run(config, folder) else ("output_replaced", WARNING)
    findings.add(severity, WHERE, key, folder=folder, count=len(maps), example=os.path.basename(maps[0]))
    for path in maps:
        findings.attempt(WHERE, probe_target, path)
        if any(found.key == "target_in_use" for found in findings.by_where(WHERE)):
            return  # one says enough


def _same_run(config: RunConfig, folder: str) -> bool:
    """Whether the maps in the folder come from a run of the same settings."""
    try:
        earlier = RunConfig.load(os.path.join(folder, MANIFEST))
    except GsocError:
        return False
    return replace(earlier, output_folder=config.output_folder, processing=config.processing) == config


def check_space(config: RunConfig, modelled_pixels: float, findings: Findings) -> None:
    """Room for the intermediate results of so many pixels and for the maps made of them, each on its disk."""
    folder, scratch, there = nearest_existing(output_of(config)), config.processing.scratch_folder, kept_bytes(home_of(config))
    places = [(WHERE, "output_space", folder, bytes_per_pixel(config), there)]
    if scratch is not None and os.path.isdir(scratch) and os.stat(scratch).st_dev != os.stat(folder).st_dev:
        places = [
            (WHERE, "output_space", folder, WRITTEN * map_bytes(config), 0),
            (SCRATCH, "scratch_space", scratch, scratch_bytes(config), there),
        ]
    for where, key, place, per_pixel, there in places:
        needed, free = per_pixel * modelled_pixels, shutil.disk_usage(place).free + there
        if free < needed:
            values = {"needed": f"{needed / _MB:.1f}", "free": f"{free / _MB:.1f}"}
            findings.add(ERROR, where, key, folder=place, pixels=f"{modelled_pixels:.0f}", **values)


def bytes_per_pixel(config: RunConfig) -> float:
    """What a modelled pixel takes on the disk at least: the scratch files hold it as it is, the maps beside them compressed."""
    return WRITTEN * map_bytes(config) + scratch_bytes(config)


def map_bytes(config: RunConfig) -> int:
    """The bytes of a modelled pixel in the maps, and in the states where they are kept, uncompressed."""
    names = [scenario.name for scenario in config.scenarios]
    maps = 4 * len(product_units(names)) * len(config.horizons)
    states = 8 * (2 * len(STATE_BANDS) + len(forward_bands(names, config.horizons))) if config.keep_state else 0
    return maps + states


def scratch_bytes(config: RunConfig) -> int:
    """The bytes of a modelled pixel in the scratch files of a run: all that the maps need, its place, its class and the gains."""
    return map_bytes(config) + 8 * (2 + len(config.scenarios))


def nearest_existing(path: str) -> str:
    """The path itself, or the nearest folder above it that exists."""
    while not os.path.exists(path) and path != os.path.dirname(path):
        path = os.path.dirname(path)
    return path
