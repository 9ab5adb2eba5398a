"""The prepare steps of a configuration, one after the other, before its run."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from typing import Any, Dict, Iterator, List, Union, get_args, get_type_hints

from ...core.errors import sentence
from ...core.progress import Progress
from ...io.atomic import remove_if_there, writing
from ...io.scratch import PREFIX
from ..config import FAO_LEGEND, LEGENDS, Layer, RunConfig
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
def prepared_layers(config: RunConfig, folder: str, progress: Progress) -> Iterator[Ready]:
    """Run the steps of a configuration. Raises GsocError, Cancelled.

    The layers are in `folder`/prepared where they are to be kept, else in a folder that is gone after the block.
    """
    if not config.prepare:
        yield Ready(config, folder, [])
        return
    place = os.path.join(folder, FOLDER)
    with writing(place):
        if config.keep_prepared:
            os.makedirs(place, exist_ok=True)
            for name in MAPS:  # a run that failed may have left one there, and this run may make none
                remove_if_there(os.path.join(place, name))
        else:
            place = tempfile.mkdtemp(prefix=PREFIX, dir=folder)
    try:
        yield _run_steps(config, place, progress)
    finally:
        if not config.keep_prepared:
            shutil.rmtree(place, ignore_errors=True)
        elif not os.listdir(place):
            os.rmdir(place)


def _run_steps(config: RunConfig, place: str, progress: Progress) -> Ready:
    layers: Dict[str, Layer] = dict(config.layers)
    options: Dict[str, Any] = {}
    told: List[Dict[str, Any]] = []
    for number, entry in enumerate(config.prepare):
        progress.check()
        count = len(config.prepare)
        progress.log("prepare_step", number=number + 1, count=count, step=entry.step)
        stretch = (number / count, (number + 1) / count)
        listening = _Listening(progress.step("prepare_step", *stretch, number=number + 1, count=count, step=entry.step))
        made = STEPS[entry.step].run(entry.request, Workplace(replace(config, **options), place, layers), listening)
        layers.update(made.layers)
        options.update(made.options)
        files = {role: os.path.basename(path) for role, path in made.layers.items()}
        told.append({"step": entry.step, "layers": sorted(files), "files": files, "options": dict(made.options), "told": listening.said})
    return Ready(replace(config, layers=layers, prepare=(), **options), place, told)


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
