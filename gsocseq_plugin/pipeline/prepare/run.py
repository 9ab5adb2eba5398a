"""The prepare steps of a configuration, one after the other, before its run."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from typing import Any, Dict, Iterator, List, Union, get_args, get_type_hints

from ...core.errors import sentence
from ...core.progress import Progress
from ...io.atomic import FolderLock, remove_if_there, writing
from ..config import FAO_LEGEND, LEGENDS, Layer, RunConfig
from ..folders import tidy
from ..journal import Journal, file_state
from .contract import File, Legend, Preparation, Workplace
from .registry import STEPS

FOLDER = "prepared"
KNOWN_LEGENDS = (FAO_LEGEND, *LEGENDS)
MAPS = ("filled.tif", "masks.tif")
"""The maps of filled and of masked cells, which belong to the results of a run though the layers are thrown away."""


@dataclass(frozen=True)
class Ready:
    """What a run starts from. config: with the prepared layers in place; folder: where they are.

    told: by step its name, the layers it made, their files in the folder, the options of the configuration that hold for them, and what
    it said, each sentence by key and values of the catalogue and in English.
    """

    config: RunConfig
    folder: str
    told: List[Dict[str, Any]]

    def maps(self, folder: str) -> Dict[str, str]:
        """Where the maps that belong to the results are now, by their place in the folder of the results."""
        places = {os.path.join(folder, name): os.path.join(self.folder, name) for name in MAPS}
        return {final: now for final, now in places.items() if final != now and os.path.exists(now)}


@contextmanager
def prepared_layers(config: RunConfig, folder: str, journal: Journal, progress: Progress) -> Iterator[Ready]:
    """Run the steps of a configuration that the journal does not hold yet. Raises GsocError, Cancelled.

    The layers are in `folder`/prepared where they are to be kept, else with the journal and go with it.
    """
    if not config.prepare:
        yield Ready(config, folder, [])
        return
    place = os.path.join(folder if config.keep_prepared else journal.folder, FOLDER)
    with writing(place):
        os.makedirs(place, exist_ok=True)
    try:
        with FolderLock(place):
            tidy(place)
        yield _run_steps(config, place, journal, progress)
    finally:
        if os.path.isdir(place) and not os.listdir(place):
            os.rmdir(place)


def _run_steps(config: RunConfig, place: str, journal: Journal, progress: Progress) -> Ready:
    """Run the steps that are not finished; a record of each goes to the journal."""
    count = len(config.prepare)
    records = _finished_steps(place, journal, progress)
    for number in range(len(records), count):
        progress.check()
        named = {"number": number + 1, "count": count, "step": config.prepare[number].step}
        progress.log("prepare_step", **named)
        now = _after(config, place, records)
        workplace = Workplace(replace(now, layers=config.layers), place, now.layers)
        stretch = progress.step("prepare_step", number / count, (number + 1) / count, **named)
        records.append(_run_step(config.prepare[number], workplace, stretch))
        journal.finish_step(number, records[-1])
    told = [
        {
            "step": record["step"],
            "layers": sorted(record["layers"]),
            "files": record["layers"],
            "options": record["options"],
            "told": record["told"],
        }
        for record in records
    ]
    return Ready(replace(_after(config, place, records), prepare=()), place, told)


def _finished_steps(place: str, journal: Journal, progress: Progress) -> List[Dict[str, Any]]:
    """The records of the steps that an earlier start of the run has finished."""
    records = journal.whole_steps(place, progress)
    files = {name for record in records for name in record["files"]}
    for name in MAPS:  # a run that failed may have left one there, and this run may make none
        if name not in files:
            remove_if_there(os.path.join(place, name))
    return records


def _run_step(entry: Preparation, workplace: Workplace, progress: Progress) -> Dict[str, Any]:
    """Run a step: what it made, by names in its folder, what it said, and the state of the files it wrote."""
    before, listening = _times(workplace.folder), _Listening(progress)
    made = STEPS[entry.step].run(entry.request, workplace, listening)
    written = [name for name, time in _times(workplace.folder).items() if before.get(name) != time]
    return {
        "step": entry.step,
        "layers": {role: os.path.relpath(path, workplace.folder) for role, path in made.layers.items()},
        "options": dict(made.options),
        "told": listening.said,
        "files": {name: file_state(os.path.join(workplace.folder, name)) for name in written},
    }


def _after(config: RunConfig, place: str, records: List[Dict[str, Any]]) -> RunConfig:
    """The configuration with the layers and options of finished steps in place."""
    layers: Dict[str, Layer] = dict(config.layers)
    options: Dict[str, Any] = {}
    for record in records:
        layers.update({role: os.path.join(place, name) for role, name in record["layers"].items()})
        options.update(record["options"])
    return replace(config, layers=layers, **options)


def _times(place: str) -> Dict[str, int]:
    """When the files of a folder were written, by name."""
    return {entry.name: entry.stat().st_mtime_ns for entry in os.scandir(place) if entry.is_file()}


class _Listening(Progress):
    """Hands everything on, and keeps what was said for the manifest."""

    def __init__(self, whole: Progress) -> None:
        self._whole = whole
        self.said: List[Dict[str, Any]] = []

    def report(self, fraction: float) -> None:
        self._whole.report(fraction)

    def log(self, key: str, **values: object) -> None:
        plain = {name: value if isinstance(value, (str, int, float)) else str(value) for name, value in values.items()}
        self.said.append({"key": key, "values": plain, "text": sentence(key, values)})
        self._whole.log(key, **values)

    def cancelled(self) -> bool:
        return self._whole.cancelled()


def raw_files(config: RunConfig) -> List[str]:
    """The files that the prepare steps of a configuration read, each once, in order."""
    return list(dict.fromkeys(path for entry in config.prepare for path in _files(entry)))


def _files(entry: Preparation) -> Iterator[str]:
    """The values of a request's fields that are files."""
    hints = get_type_hints(type(entry.request))
    for field in fields(entry.request):
        value = getattr(entry.request, field.name)
        if value is not None and value not in KNOWN_LEGENDS and _holds_files(hints[field.name]):
            yield from (value,) if isinstance(value, str) else value


def _holds_files(hint: Union[type, Any]) -> bool:
    """Whether a field of this type holds a file, or several."""
    return hint in (File, Legend) or any(_holds_files(argument) for argument in get_args(hint))
