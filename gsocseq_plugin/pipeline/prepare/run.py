"""The prepare steps of a configuration, one after the other, before its run."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, fields, replace
from typing import Any, Dict, Iterator, List, Union, get_args, get_type_hints

from ...core.errors import sentence
from ...core.progress import Progress
from ...io.atomic import SIDECAR, writing
from ..config import FAO_LEGEND, LEGENDS, Layer, RunConfig
from ..folders import PREPARED
from ..journal import Journal, file_state, left_by
from ..manifest import TIME
from .contract import File, Legend, Preparation, Workplace
from .registry import STEPS

KNOWN_LEGENDS = (FAO_LEGEND, *LEGENDS)
MAPS = ("filled.tif", "masks.tif")
"""The maps of filled and of masked cells, which belong to the results of a run though the layers are thrown away."""


@dataclass(frozen=True)
class Ready:
    """What a run starts from. config: with the prepared layers in place; folder: where they are until the maps are published.

    told: by step its name, the layers it made, their files in the folder and, where these are kept, their size, time and checksum, the
    options of the configuration that hold for them, and what it said, each sentence by key and values of the catalogue and in English.
    results: by their place in the folder of the results, the files that belong to them.
    """

    config: RunConfig
    folder: str
    told: List[Dict[str, Any]]
    results: Dict[str, str]


def prepared_layers(config: RunConfig, journal: Journal, progress: Progress) -> Ready:
    """Run the steps of a configuration that the journal does not hold yet. Raises GsocError, Cancelled.

    The layers are with the journal, and go with it unless they get their places among the results: what is there belongs to other maps
    until then.
    """
    if not config.prepare:
        return Ready(config, journal.folder, [], {})
    place = os.path.join(journal.folder, PREPARED)
    with writing(place):
        os.makedirs(place, exist_ok=True)
    return _run_steps(config, place, journal, progress)


def _run_steps(config: RunConfig, place: str, journal: Journal, progress: Progress) -> Ready:
    """Run the steps that are not finished; a record of each goes to the journal."""
    count = len(config.prepare)
    records = journal.whole_steps(place, progress)
    if len(records) < count:
        journal.take_checksums(progress)
    for number in range(len(records), count):
        progress.check()
        named = {"number": number + 1, "count": count, "step": config.prepare[number].step}
        progress.log("prepare_step", **named)
        now = _after(config, place, records)
        workplace = Workplace(replace(now, layers=config.layers), place, now.layers)
        stretch = progress.step("prepare_step", number / count, (number + 1) / count, **named)
        records.append(_run_step(config.prepare[number], workplace, stretch))
        journal.finish_step(number, records[-1])
    told = [_told(record, records, place, config.keep_prepared) for record in records]
    return Ready(replace(_after(config, place, records), prepare=()), place, told, _results(records, place, config))


def _told(record: Dict[str, Any], records: List[Dict[str, Any]], place: str, kept: bool) -> Dict[str, Any]:
    """What the manifest says of a step."""
    told = {"step": record["step"], "layers": sorted(record["layers"]), "files": record["layers"], "options": record["options"]}
    if kept:
        told["kept"] = {}
        for name, state in left_by(records).items():
            if state is not None and name in record["layers"].values():
                modified = time.strftime(TIME, time.gmtime(os.path.getmtime(os.path.join(place, name))))
                told["kept"][name] = {"bytes": state[0], "modified": modified, "sha256": state[1]}
    return {**told, "told": record["told"]}


def _results(records: List[Dict[str, Any]], place: str, config: RunConfig) -> Dict[str, str]:
    """The files of a preparation that belong to the results, by their place among them: the maps, and the layers where they are kept.

    A sidecar of an earlier layer does not stay beside a new one.
    """
    folder = os.path.abspath(config.output_folder or "")
    results = {}
    for name, state in left_by(records).items():
        final = os.path.join(folder, name) if name in MAPS else os.path.join(folder, PREPARED, name)
        if state is not None and (name in MAPS or config.keep_prepared):
            results.update({final + end: os.path.join(place, name) + end for end in ("", SIDECAR)})
    return results


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
        "files": {name: file_state(os.path.join(workplace.folder, name), progress) for name in written},
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
