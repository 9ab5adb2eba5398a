"""What a run has finished, kept until the maps are there: a run that was interrupted goes on from it.

The folder KEPT in the run's home (`scratch_folder`) holds journal.json (what the run is, its files, the prepare steps that are finished) and
the finished blocks; KEPT in the output folder the prepared layers. A block is finished when it has its name and its checksum is right; a
prepare step, when the journal lists it and its files are as listed. Only the run that holds the locks of both folders touches them.
"""

from __future__ import annotations

import json
import math
import os
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any, Dict, Iterator, List, Mapping, Optional, Tuple

import numpy as np
from osgeo import gdal, osr

from ..core.errors import GsocError, listed
from ..core.progress import Progress
from ..io.atomic import folder_of, sync_folder, write_text
from ..io.folder_lock import FolderLock
from ..io.grid import Grid
from ..io.raster import reading, sha256
from ..io.scratch import Blocks
from .config import RunConfig
from .engine import WINDOWS
from .folders import KEPT, kept_bytes
from .inputs import changed_inputs, input_files, states
from .journal_file import NAME, VERSION, read_journal
from .processor import instruction_sets
from .scratch_folder import begin, forget, found_home, held, home_of, move, output_of, require_home

PREPARE, COMPUTE, WRITE = "prepare", "compute", "write"
FREE = ("output_folder", "processing")
"""Fields of a configuration that change no digit: a run goes on with the windows it began with, whatever `processing` says now."""


@dataclass(frozen=True)
class Unfinished:
    """What an interrupted run has left in `folder`: the step it had come to, and how much of that is done.

    step: "prepare" (done and total count prepare steps), "compute" or "write" (they count blocks, windows of the grid). changed: names of
    what differs from the run that is asked for now (fields of the configuration, files, "plugin_version", "numpy", "gdal", "proj",
    "processor"): then it cannot go on, and a run begins anew.
    """

    folder: str
    step: str
    done: int
    total: int
    changed: Tuple[str, ...]


def unfinished(config: RunConfig) -> Optional[Unfinished]:
    """What a run of this configuration would find in its output folder; None when there is nothing to go on with, or it cannot be read
    just now. No layer is read.

    While a run works there, it is how far that run has come.
    """
    if not config.output_folder:
        return None
    place = os.path.join(found_home(config), KEPT)
    try:
        data = read_journal(place)
        step, done, total = _reached(place, data) if data else (PREPARE, 0, 0)
        return Unfinished(place, step, done, total, _changed(config, data, thorough=False)) if data and done else None
    except (OSError, GsocError):
        return None


def discard(config: RunConfig) -> None:
    """Delete what an interrupted run has left in the output folder. Raises GsocError when a run works there, or it cannot be deleted."""
    output, home = output_of(config), found_home(config)
    if not os.path.lexists(os.path.join(home, KEPT)):
        home = output
    if config.output_folder and os.path.lexists(os.path.join(home, KEPT)):
        with FolderLock(output), held(home, output):
            forget(home, output)


@contextmanager
def kept_work(config: RunConfig, raw: List[str], folder: str, progress: Progress) -> Iterator[Journal]:
    """The journal of a run into `folder`, begun or, where one of the same run is there, to go on with. raw: files that prepare steps read.

    After the block it is gone; after an error or Cancel what is finished stays, and that is said. Raises GsocError, Cancelled.
    """
    require_home(folder)
    home = home_of(config)
    try:
        with held(home, folder):
            try:
                yield Journal(config, raw, progress)
            except BaseException:
                _keep(config, progress)
                raise
            with suppress(GsocError):  # the maps are there; the next run removes what somebody looks at now
                forget(home, folder)
    except GsocError as error:
        if home != folder and error.key == "disk_full" and error.values["folder"] in (home, os.path.join(home, KEPT)):
            raise GsocError("scratch_full", **{**error.values, "needed": max(error.values["needed"], _missing_mb(config))}) from error
        raise


def _keep(config: RunConfig, progress: Progress) -> None:
    """Say what is kept, or leave nothing where nothing is finished."""
    home = found_home(config)
    place = os.path.join(home, KEPT)
    try:
        data = read_journal(place)
        step, done, total = _reached(place, data) if data else (PREPARE, 0, 0)
    except (OSError, GsocError):  # whatever is there stays; the error that ends the run is the one to tell
        return
    if done:
        progress.log("kept_steps" if step == PREPARE else "kept_blocks", done=done, total=total, folder=place)
    else:
        with suppress(GsocError):
            forget(home, output_of(config))


def _missing_mb(config: RunConfig) -> int:
    """About how many MB the blocks will take that an interrupted run has not computed; 0 where none is there to tell."""
    kept = unfinished(config)
    if kept is None or kept.step == PREPARE:
        return 0
    return math.ceil(kept_bytes(folder_of(kept.folder)) / kept.done * (kept.total - kept.done) / 1e6)


class Journal:
    """What a run has finished; `kept_work` makes one. folder: where its prepared layers are; blocks: the store of the engine."""

    def __init__(self, config: RunConfig, raw: List[str], progress: Progress) -> None:
        self._home, self._output = home_of(config), output_of(config)
        self.folder, self._place = os.path.join(self._output, KEPT), os.path.join(self._home, KEPT)
        self.blocks = Blocks(self._place)
        self._began = time.time()
        before = found_home(config)
        found = self._found(config, os.path.join(before, KEPT), progress)
        if found is None:
            self._begin(before)
            files = states(input_files(config, raw))
            found = {"journal": VERSION, "run": _identity(config), "files": files, "checksums": {}, "steps": [], "windows": {}, "seconds": 0.0}
        else:
            if before != self._home:
                move(before, self._home, self._output, progress)
            found["seconds"] += max(0.0, _last_change(self._place) - found["began"])
        self._data = found
        self._save(began=self._began, prepare=len(config.prepare), output=os.path.realpath(self._output))

    def _begin(self, before: str) -> None:
        """Make the folders of a run that begins, in place of what cannot serve."""
        if before not in (self._home, self._output):
            with held(before, self._output):
                forget(before, self._output)
        forget(self._home, self._output)
        begin(self._home, self._output)

    def _found(self, config: RunConfig, place: str, progress: Progress) -> Optional[Dict[str, Any]]:
        """The journal of an earlier start of the same run; None when there is none, and why it cannot serve is said."""
        with reading(place):
            data = read_journal(place)
            if data is None:
                if os.path.lexists(place) and not (os.path.isdir(place) and not os.listdir(place)):
                    progress.log("kept_unreadable", folder=place)
                return None
            changed = _changed(config, data, thorough=True) or _other_contents(data["checksums"], progress)
            if changed and _reached(place, data)[1]:
                progress.log("kept_outdated", folder=place, changed=listed(changed))
        return None if changed else data

    @property
    def checksums(self) -> Dict[str, str]:
        """SHA-256 of input files by path, of an earlier start and found true in this one."""
        return self._data["checksums"]

    def seconds(self) -> float:
        """How long the run has taken, with the time of earlier starts up to the last that was kept of each."""
        return self._data["seconds"] + time.time() - self._began

    def note_inputs(self, described: List[Dict[str, Any]]) -> None:
        """Remember the checksums of inputs as `manifest.described_inputs` gives them, by file. A database has none: it changes when
        somebody only looks at it."""
        compared = {file for state in self._data["files"].values() for file in state["files"]}
        every = [part for entry in described for part in (entry, *entry.get("parts", ()))]
        checksums = {part["path"].split("|")[0]: part["sha256"] for part in every if "sha256" in part}
        self._save(checksums={file: checksum for file, checksum in checksums.items() if file in compared})

    def take_checksums(self, progress: Progress) -> None:
        """Remember the checksums of the inputs that have none yet, before a prepare step reads them. Raises GsocError, Cancelled."""
        known = self._data["checksums"]
        missing = {file for state in self._data["files"].values() for file in state["files"] if file not in known}
        found = {file: file_state(file, progress) for file in sorted(missing)}
        self._save(checksums={**known, **{file: state[1] for file, state in found.items() if state is not None}})

    def require_same_inputs(self) -> None:
        """Raise GsocError when inputs were changed while the run worked; nothing is kept of it then."""
        changed = changed_inputs(self._data["files"], thorough=False)
        if changed:
            self.forget()
            raise GsocError("inputs_changed", changed=listed(changed))

    def windows(self, grid: Grid, shape: Tuple[int, int], progress: Progress) -> Tuple[int, int]:
        """Rows and columns of the windows of a run on this grid: of those that there are blocks of, else this shape."""
        known, now = self._data["windows"], {"grid": [grid.columns, grid.rows, list(grid.geotransform), grid.crs_wkt]}
        there = self.blocks.indices()
        if there and known.get("grid") == now["grid"]:
            return known["shape"][0], known["shape"][1]
        if there:
            progress.log("kept_other_grid", folder=self._place)
            self._drop_blocks()
        total = -(-grid.rows // shape[0]) * -(-grid.columns // shape[1])
        self._save(windows={**now, "shape": list(shape), "total": total})
        return shape

    def whole_steps(self, place: str, progress: Progress) -> List[Dict[str, Any]]:
        """The records of the finished prepare steps, in order, whose files in the folder `place` are as they were left."""
        steps = self._data["steps"]
        names = {name for step in steps for name in step["files"]}
        now = {name: file_state(os.path.join(place, name), progress) for name in names}
        whole = next((count for count in range(len(steps), 0, -1) if all(now[name] == state for name, state in left_by(steps[:count]).items())), 0)
        if whole < len(steps):
            progress.log("kept_steps_damaged", number=whole + 1)
        if whole:
            progress.log("kept_steps_there", done=whole, total=self._data["prepare"])
        return list(steps[:whole])

    def finish_step(self, number: int, step: Dict[str, Any]) -> None:
        """Remember a finished prepare step: its files by name with their `file_state`, and what else a later start needs of it as JSON.

        Where it leaves other files than before, the blocks that were computed from those are deleted.
        """
        steps = self._data["steps"]
        if number >= len(steps) or steps[number]["files"] != step["files"]:
            self._drop_blocks()
            steps = steps[:number]
        self._save(steps=[*steps[:number], json.loads(json.dumps(step)), *steps[number + 1 :]])

    def forget(self) -> None:
        """Keep nothing: what is finished leads nowhere."""
        forget(self._home, self._output)

    def _drop_blocks(self) -> None:
        for index in self.blocks.indices():
            self.blocks.drop(index)

    def _save(self, **changes: Any) -> None:
        self._data.update(changes)
        write_text(os.path.join(self._place, NAME), json.dumps(self._data, indent=1))
        sync_folder(self._place)


def file_state(path: str, progress: Progress) -> Optional[List[Any]]:
    """Size and SHA-256 of a file; None where there is none. Raises GsocError where the disk fails, Cancelled."""
    if not os.path.isfile(path):
        return None
    with reading(path):
        return [os.path.getsize(path), sha256(path, progress.check)]


def left_by(steps: List[Dict[str, Any]]) -> Dict[str, Optional[List[Any]]]:
    """The states of the files that prepare steps have written one after the other, by name."""
    return {name: state for step in steps for name, state in step["files"].items()}


def _identity(config: RunConfig) -> Dict[str, Any]:
    """By name all that makes a run what it is, but for what its files hold."""
    from .. import __version__

    proj = f"{osr.GetPROJVersionMajor()}.{osr.GetPROJVersionMinor()}.{osr.GetPROJVersionMicro()}"
    names: Dict[str, Any] = {"plugin_version": __version__, "numpy": np.__version__, "gdal": gdal.VersionInfo("--version"), "proj": proj}
    names["processor"] = instruction_sets()
    for name, value in config.to_dict().items():
        if name not in FREE:
            names.update({f"{name}.{key}": inner for key, inner in value.items()} if isinstance(value, dict) else {name: value})
    return names


def _changed(config: RunConfig, data: Mapping[str, Any], thorough: bool) -> Tuple[str, ...]:
    """Names of what differs between a configuration, with its files as they are now, and the run of a journal."""
    then, now = data["run"], _identity(config)
    changed = [name for name in {**then, **now} if json.dumps(then.get(name)) != json.dumps(now.get(name))]
    return (*changed, *changed_inputs(data["files"], thorough))


def _other_contents(checksums: Mapping[str, str], progress: Progress) -> Tuple[str, ...]:
    """The files whose contents are not those of these checksums, though size and time are."""
    return tuple(path for path, checksum in checksums.items() if (file_state(path, progress) or [0, ""])[1] != checksum)


def _reached(place: str, data: Mapping[str, Any]) -> Tuple[str, int, int]:
    """The step that a run has come to, how much of it is done, and of how much."""
    done, blocks = 0, Blocks(place)
    for index in blocks.indices():
        with suppress(GsocError):
            done += len(blocks.glance(index, WINDOWS))
    if not done:
        return PREPARE, len(data["steps"]), data["prepare"]
    total = data["windows"].get("total", done)
    return COMPUTE if done < total else WRITE, done, total


def _last_change(place: str) -> float:
    """When something was last kept in a folder, in seconds as time.time()."""
    return max(os.path.getmtime(os.path.join(place, name)) for name in os.listdir(place))
