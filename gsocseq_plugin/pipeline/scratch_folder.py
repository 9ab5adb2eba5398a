"""Where a run keeps what it has finished: in its output folder, or in a folder of its own inside the configured scratch folder.

That folder, its home there, holds the journal and the blocks under the same name KEPT as the output folder does without one. Prepared layers
stay in the output folder, since they get their places among the maps by renaming; the file ELSEWHERE beside them names the home.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import socket
from contextlib import contextmanager, suppress
from typing import Iterator, Optional

from ..core.progress import Progress
from ..io.atomic import folder_of, remove_if_there, sync_file, sync_folder, write_text, writing
from ..io.folder_lock import FolderLock
from ..io.scratch import BLOCK, PREFIX
from .config import RunConfig
from .folders import KEPT, tidy
from .journal_file import NAME

ELSEWHERE = "elsewhere.json"
HOME = ".gsocseq-run-"
"""Begins the name of a home in a scratch folder."""


def output_of(config: RunConfig) -> str:
    """The absolute path of the output folder."""
    return os.path.abspath(config.output_folder or "")


def home_of(config: RunConfig) -> str:
    """The folder that holds KEPT with the journal and the blocks of a run: the output folder, or its home in the scratch folder.

    The home's name comes from this machine and the output folder, or is that which an earlier start gave it, wherever the output folder was then.
    """
    output, scratch = output_of(config), config.processing.scratch_folder
    if scratch is None:
        return output
    known = _elsewhere(output)
    if known and os.path.realpath(folder_of(known)) == os.path.realpath(scratch):
        return known
    identity = os.fsencode(socket.gethostname() + "\0" + os.path.normcase(os.path.realpath(output)))
    return os.path.join(os.path.abspath(scratch), HOME + hashlib.sha256(identity).hexdigest()[:16])


def found_home(config: RunConfig) -> str:
    """The folder where the last start into the output folder has kept its work; that of the next where there is none."""
    output, wanted = output_of(config), home_of(config)
    places = (home for home in (_elsewhere(output), output, wanted) if home is not None)
    return next((home for home in places if os.path.lexists(os.path.join(home, KEPT, NAME))), wanted)


def lost_home(config: RunConfig) -> Optional[str]:
    """The home in a scratch folder where the last start has kept its work, and where nothing is now; None when there is no such."""
    known = _elsewhere(output_of(config))
    return known if known and not os.path.lexists(os.path.join(known, KEPT)) else None


@contextmanager
def held(home: str, output: str) -> Iterator[None]:
    """Make a home, and let no other run into it during the block; afterwards it goes unless work is kept there. The output folder
    has a lock of its own."""
    if home == output:
        yield
        return
    with writing(home), suppress(FileExistsError):
        os.mkdir(home)  # never the scratch folder itself: its disk may not be connected
    try:
        with FolderLock(home):
            tidy(home)
            yield
    finally:
        with suppress(OSError):
            os.rmdir(home)


def begin(home: str, output: str) -> None:
    """Make the empty folders of a run that begins, and note where the home is."""
    for place in dict.fromkeys((os.path.join(output, KEPT), os.path.join(home, KEPT))):
        with writing(place):
            os.makedirs(place, exist_ok=True)
        sync_folder(folder_of(place))
    if home != output:
        sync_folder(folder_of(home))
    _note(home, output)


def move(before: str, home: str, output: str, progress: Progress) -> None:
    """Have the finished work of one home in another: whole there before anything goes here. Raises GsocError, Cancelled."""
    source, target = os.path.join(before, KEPT), os.path.join(home, KEPT)
    with held(before, output):
        _clear(target)
        with writing(target):
            os.makedirs(target, exist_ok=True)
        for name in [*sorted(name for name in os.listdir(source) if name.endswith(BLOCK)), NAME]:
            progress.check()
            _copy(os.path.join(source, name), os.path.join(target, name))
        sync_folder(target)
        sync_folder(home)
        _note(home, output)
        if before == output:
            _clear(source)
        else:
            remove(source)
    progress.log("kept_moved", before=source, folder=target)


def forget(home: str, output: str) -> None:
    """Delete what is kept of a run: its work, then what is beside the maps."""
    remove(os.path.join(home, KEPT))
    remove(os.path.join(output, KEPT))


def remove(place: str) -> None:
    """Delete a folder of kept work, or what has its name. It gets the name of something to be tidied up first: what is left of a removal
    that was killed is no work to go on with."""
    with writing(place):
        if os.path.islink(place) or os.path.isfile(place):
            os.remove(place)
        elif os.path.isdir(place):
            going = os.path.join(folder_of(place), PREFIX + "going")
            shutil.rmtree(going, ignore_errors=True)
            with suppress(OSError):  # somebody looks into it
                os.rename(place, going)
                place = going
            remove_if_there(os.path.join(place, NAME))
            shutil.rmtree(place)


def _elsewhere(output: str) -> Optional[str]:
    """The home in a scratch folder that an earlier start has noted beside the maps; None where there is no such note."""
    place = os.path.join(output, KEPT)
    if os.path.islink(place):  # what is kept lies where the maps will be
        return None
    try:
        with open(os.path.join(place, ELSEWHERE), encoding="utf-8") as file:
            home = json.load(file)
    except (OSError, ValueError):
        return None
    named = isinstance(home, str) and os.path.isabs(home) and os.path.basename(home).startswith(HOME)
    return home if named else None


def _note(home: str, output: str) -> None:
    """Write down, or strike out, that the home is elsewhere."""
    place = os.path.join(output, KEPT)
    with writing(place):
        if home == output:
            remove_if_there(os.path.join(place, ELSEWHERE))
        else:
            write_text(os.path.join(place, ELSEWHERE), json.dumps(home))
    sync_folder(place)


def _clear(place: str) -> None:
    """Delete journal and blocks in a folder, the journal first: without it they are none."""
    if not os.path.isdir(place):
        return
    with writing(place):
        remove_if_there(os.path.join(place, NAME))
        for name in os.listdir(place):
            if name.endswith(BLOCK):
                os.remove(os.path.join(place, name))


def _copy(source: str, target: str) -> None:
    with writing(target, os.path.getsize(source)):
        shutil.copyfile(source, target)
        sync_file(target)
