"""What a run has finished, kept inside its output folder until the maps are there: a run that was interrupted goes on from it.

The folder KEPT holds journal.json (what the run is, its files, the prepare steps that are finished), the finished blocks, and the
prepared layers unless they belong to the results. A block is finished when it has its name and its checksum is right; a prepare
step, when the journal lists it and its files are as listed. Only the run that holds the output folder's lock touches it.
"""

from __future__ import annotations

import json
import os
import shutil
import time
import zlib
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any, Dict, Iterator, List, Mapping, Optional, Tuple

import numpy as np
from osgeo import gdal

from ..core.errors import GsocError, listed
from ..core.progress import Progress
from ..io.atomic import PART, FolderLock, remove_if_there, sync_folder, write_text, writing
from ..io.raster import LayerRef, files_of, sha256
from ..io.scratch import Blocks
from .config import FAO_LEGEND, LEGENDS, SERIES_WIDTH, RunConfig
from .engine import WINDOWS, window_shape
from .folders import KEPT
from .sources import source_of

NAME = "journal.json"
VERSION = 1
PREPARE, COMPUTE, WRITE = "prepare", "compute", "write"
FREE = ("output_folder", "processing")
"""Fields of a configuration that change no digit; how `processing` cuts the grid into windows is compared by itself."""
_CHUNK_BYTES = 1 << 20


@dataclass(frozen=True)
class Unfinished:
    """What an interrupted run has left in `folder`: the step it had come to, and how much of that is done.

    step: "prepare" (done and total count prepare steps), "compute" or "write" (they count blocks, windows of the grid). changed: names of
    what differs from the run that is asked for now (fields of the configuration, files, "plugin_version", "numpy", "gdal"): then it
    cannot go on, and a run begins anew.
    """

    folder: str
    step: str
    done: int
    total: int
    changed: Tuple[str, ...]


def unfinished(config: RunConfig) -> Optional[Unfinished]:
    """What a run of this configuration would find in its output folder; None when there is nothing to go on with. No layer is read.

    While a run works there, it is how far that run has come.
    """
    if not config.output_folder:
        return None
    place = os.path.join(os.path.abspath(config.output_folder), KEPT)
    data = _read(place)
    if data is None:
        return None
    step, done, total = _reached(place, data)
    return Unfinished(place, step, done, total, _changed(config, data)) if done else None


def discard(config: RunConfig) -> None:
    """Delete what an interrupted run has left in the output folder. Raises GsocError when a run works there, or it cannot be deleted."""
    folder = os.path.abspath(config.output_folder or "")
    place = os.path.join(folder, KEPT)
    if config.output_folder and os.path.isdir(place):
        with FolderLock(folder):
            _remove(place)


@contextmanager
def kept_work(config: RunConfig, raw: List[str], folder: str, progress: Progress) -> Iterator[Journal]:
    """The journal of a run into `folder`, begun or, where one of the same run is there, to go on with. raw: files that prepare steps read.

    After the block it is gone; after an error or Cancel what is finished stays, and that is said. Raises GsocError, Cancelled.
    """
    place = os.path.join(folder, KEPT)
    try:
        yield Journal(place, config, raw, progress)
    except BaseException:
        _keep(place, progress)
        raise
    with suppress(GsocError):  # the maps are there; the next run removes what somebody looks at now
        _remove(place)


def _keep(place: str, progress: Progress) -> None:
    """Say what is kept, or leave nothing where nothing is finished."""
    data = _read(place)
    step, done, total = _reached(place, data) if data else (PREPARE, 0, 0)
    if done:
        progress.log("kept_steps" if step == PREPARE else "kept_blocks", done=done, total=total, folder=place)
    else:
        with suppress(GsocError):  # the error that ends the run is the one to tell
            _remove(place)


class Journal:
    """What a run has finished; `kept_work` makes one. blocks: the store of the engine."""

    def __init__(self, folder: str, config: RunConfig, raw: List[str], progress: Progress) -> None:
        self.folder, self.blocks = folder, Blocks(folder)
        self._began = time.time()
        found = self._found(config, progress)
        if found is None:
            _remove(folder)
            with writing(folder):
                os.mkdir(folder)
            files = {file: _state(file) for path in _input_files(config, raw) for file in files_of(path)}
            found = {"journal": VERSION, "run": _identity(config), "files": files, "checksums": {}, "steps": [], "seconds": 0.0}
        else:
            found["seconds"] += max(0.0, _last_change(folder) - found["began"])
        self._data = found
        self._save(began=self._began, prepare=len(config.prepare))

    def _found(self, config: RunConfig, progress: Progress) -> Optional[Dict[str, Any]]:
        """The journal of an earlier start of the same run; None when there is none, and why it cannot serve is said."""
        data = _read(self.folder)
        if data is None:
            if os.path.isdir(self.folder) and os.listdir(self.folder):
                progress.log("kept_unreadable", folder=self.folder)
            return None
        changed = _changed(config, data) or _other_contents(data["checksums"], progress)
        if changed and _reached(self.folder, data)[1]:
            progress.log("kept_outdated", folder=self.folder, changed=listed(changed))
        if changed:
            return None
        for name in os.listdir(self.folder):
            if name.endswith(PART):
                remove_if_there(os.path.join(self.folder, name))
        return data

    @property
    def checksums(self) -> Dict[str, str]:
        """SHA-256 of input files by path, of an earlier start and found true in this one."""
        return self._data["checksums"]

    def seconds(self) -> float:
        """How long the run has taken, with the time of earlier starts up to the last that was kept of each."""
        return self._data["seconds"] + time.time() - self._began

    def note_inputs(self, described: List[Dict[str, Any]]) -> None:
        """Remember the checksums of inputs as `manifest.described_inputs` gives them."""
        self._save(checksums={entry["path"]: entry["sha256"] for entry in described if "sha256" in entry})

    def note_windows(self, columns: int, shape: Tuple[int, int], total: int) -> None:
        """Remember how a grid of so many columns is cut into `total` windows of this shape."""
        self._save(windows={"columns": columns, "shape": list(shape), "total": total})

    def whole_steps(self, place: str, progress: Progress) -> List[Dict[str, Any]]:
        """The records of the finished prepare steps, in order, whose files in the folder `place` are as they were left."""
        steps = self._data["steps"]
        whole = next((count for count in range(len(steps), 0, -1) if _as_left(steps[:count], place)), 0)
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
            for index in self.blocks.indices():
                self.blocks.drop(index)
            steps = steps[:number]
        self._save(steps=[*steps[:number], json.loads(json.dumps(step)), *steps[number + 1 :]])

    def forget(self) -> None:
        """Keep nothing: what is finished leads nowhere."""
        _remove(self.folder)

    def _save(self, **changes: Any) -> None:
        self._data.update(changes)
        write_text(os.path.join(self.folder, NAME), json.dumps(self._data, indent=1))
        sync_folder(self.folder)


def file_state(path: str) -> Optional[List[int]]:
    """Size and CRC-32 of a file; None where there is none."""
    if not os.path.isfile(path):
        return None
    checksum = 0
    with open(path, "rb") as file:
        for chunk in iter(lambda: file.read(_CHUNK_BYTES), b""):
            checksum = zlib.crc32(chunk, checksum)
    return [os.path.getsize(path), checksum]


def _as_left(steps: List[Dict[str, Any]], place: str) -> bool:
    """Whether the files of a folder are as these steps, one after the other, have left them."""
    files = {name: state for step in steps for name, state in step["files"].items()}
    return all(file_state(os.path.join(place, name)) == state for name, state in files.items())


def _input_files(config: RunConfig, raw: List[str]) -> List[str]:
    """The files that a configuration names."""
    layers = [*config.layers.values(), *config.percent_layers.values(), *config.half_widths.values()]
    given = [source.path for source in map(source_of, layers) if isinstance(source, LayerRef) and source.path != SERIES_WIDTH]
    tables = [path for path in (config.area, config.classes, config.land_use_legend) if path and path not in (FAO_LEGEND, *LEGENDS)]
    return list(dict.fromkeys([*raw, *given, *tables]))


def _identity(config: RunConfig) -> Dict[str, Any]:
    """By name all that makes a run what it is, but for what its files hold."""
    from .. import __version__

    names: Dict[str, Any] = {"plugin_version": __version__, "numpy": np.__version__, "gdal": gdal.__version__}
    for name, value in config.to_dict().items():
        if name not in FREE:
            names.update({f"{name}.{key}": inner for key, inner in value.items()} if isinstance(value, dict) else {name: value})
    return names


def _state(path: str) -> Optional[List[int]]:
    """Size and time of change of a file; None where there is none."""
    with suppress(OSError):
        stat = os.stat(path)
        return [stat.st_size, stat.st_mtime_ns]
    return None


def _changed(config: RunConfig, data: Mapping[str, Any]) -> Tuple[str, ...]:
    """Names of what differs between a configuration, with its files as they are now, and the run of a journal."""
    then, now = data["run"], _identity(config)
    changed = [name for name in {**then, **now} if then.get(name) != now.get(name)]
    changed += [path for path, state in data["files"].items() if _state(path) != state]
    windows, threads = data.get("windows"), max(1, config.processing.threads or os.cpu_count() or 1)
    if windows and list(window_shape(windows["columns"], config.processing, threads)) != windows["shape"]:
        changed.append("processing")
    return tuple(changed)


def _other_contents(checksums: Mapping[str, str], progress: Progress) -> Tuple[str, ...]:
    """The files whose contents are not those of these checksums, though size and time are."""
    changed = []
    for path, checksum in checksums.items():
        progress.check()
        if sha256(path.split("|")[0]) != checksum:
            changed.append(path)
    return tuple(changed)


def _reached(place: str, data: Mapping[str, Any]) -> Tuple[str, int, int]:
    """The step that a run has come to, how much of it is done, and of how much."""
    done, blocks = 0, Blocks(place)
    for index in blocks.indices():
        with suppress(GsocError):
            done += len(blocks.glance(index, WINDOWS))
    if not done:
        return PREPARE, len(data["steps"]), data["prepare"]
    total = data["windows"]["total"]
    return COMPUTE if done < total else WRITE, done, total


def _last_change(place: str) -> float:
    """When something was last kept in a folder, in seconds as time.time()."""
    return max(os.path.getmtime(os.path.join(place, name)) for name in os.listdir(place))


def _read(place: str) -> Optional[Dict[str, Any]]:
    """The content of a journal; None where there is none that can be used."""
    try:
        with open(os.path.join(place, NAME), encoding="utf-8") as file:
            data = json.load(file)
    except (OSError, ValueError):
        return None
    return data if isinstance(data, dict) and data.get("journal") == VERSION else None


def _remove(place: str) -> None:
    """Delete a folder of kept work, the journal first: what is left of a removal that was killed is no work to go on with."""
    with writing(place):
        remove_if_there(os.path.join(place, NAME))
        if os.path.isdir(place):
            shutil.rmtree(place)
