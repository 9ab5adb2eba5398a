"""The folder of a run: made when it is not there, and taken away again when the run that made it leaves nothing in it."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager, suppress
from typing import Iterator, List

from ..core.errors import GsocError
from ..io.atomic import PROBE, SIDECAR, recover, remove_if_there, sync_folder, writing
from ..io.folder_lock import LOCK_NAME
from ..io.scratch import BLOCK, PREFIX
from ..io.writer import RASTER_PART

KEPT = ".gsocseq-unfinished"
"""The folder, inside that of a run, of what the run has finished before its maps are there."""
PREPARED = "prepared"
"""The folder, inside that of a run, of the layers that its prepare steps have made."""


@contextmanager
def output_folder(path: str) -> Iterator[str]:
    """The absolute path of a folder that exists and can be written to. Raises GsocError otherwise."""
    path = os.path.abspath(path)
    if os.path.isfile(path):
        raise GsocError("folder_is_file", path=path)
    missing = []
    parent = path
    while not os.path.isdir(parent) and parent != os.path.dirname(parent):
        missing.append(parent)
        parent = os.path.dirname(parent)
    with writing(os.path.join(path, "output")):
        os.makedirs(path, exist_ok=True)
    for folder in missing:
        with suppress(OSError):  # one that may be written to but not looked into
            sync_folder(os.path.dirname(folder))
    try:
        yield path
    except BaseException:
        if not os.path.exists(os.path.join(path, LOCK_NAME)):  # else it was refused because another run works there
            _remove_empty_inside(path)
        for folder in missing:
            if os.path.isdir(folder) and not os.listdir(folder):
                os.rmdir(folder)
        raise


def tidy(path: str) -> None:
    """Remove what runs that were killed left in a folder: blocks, unfinished rasters, maps moved aside. Only while its lock is held."""
    with writing(path):
        places = [path, *_inner_folders(path)]
        recover(*places)
        for folder in places:
            for name in os.listdir(folder):
                if name.startswith(PREFIX):
                    shutil.rmtree(os.path.join(folder, name), ignore_errors=True)
                elif name.startswith(PROBE) or name.endswith((f".tif{RASTER_PART}", f".tif{RASTER_PART}{SIDECAR}")):
                    remove_if_there(os.path.join(folder, name))


def kept_bytes(path: str) -> int:
    """What the blocks take that an interrupted run has left in its folder: they are there already, or make room."""
    place = os.path.join(path, KEPT)
    try:
        return sum(entry.stat().st_size for entry in os.scandir(place) if entry.name.endswith(BLOCK))
    except OSError:  # not there, or going away just now
        return 0


def product_folders(path: str) -> List[str]:
    """The folders of further horizons inside that of a run."""
    folders = [os.path.join(path, name) for name in os.listdir(path) if name.startswith("products_")]
    return sorted(folder for folder in folders if os.path.isdir(folder))


def _inner_folders(path: str) -> List[str]:
    """The folders inside that of a run which its results fill: of further horizons, and of prepared layers."""
    prepared = os.path.join(path, PREPARED)
    return [*product_folders(path), *([prepared] if os.path.isdir(prepared) else [])]


def _remove_empty_inside(path: str) -> None:
    for folder in _inner_folders(path):
        if not os.listdir(folder):
            os.rmdir(folder)
