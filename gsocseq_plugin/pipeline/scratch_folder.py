"""Where a run keeps what it has finished: in its output folder, or in a folder of its own inside the configured scratch folder.

That folder, its home there, holds the journal and the blocks under the same name KEPT as the output folder does without one. Prepared layers
stay in the output folder, since they get their places among the maps by renaming; the file ELSEWHERE beside them names the home, and the
journal there the output folder: a note that was copied with its folder leads to work of another run.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import socket
from contextlib import contextmanager, suppress
from itertools import chain, count
from typing import Iterator, Optional

from ..core.errors import GsocError
from ..core.progress import Progress
from ..io.atomic import folder_of, remove_if_there, sync_file, sync_folder, write_text, writing
from ..io.folder_lock import FolderLock
from ..io.scratch import BLOCK, PREFIX
from .config import RunConfig
from .folders import KEPT, tidy
from .journal_file import NAME, read_journal

ELSEWHERE = "elsewhere.json"
HOME = ".gsocseq-run-"
"""Begins the name of a home in a scratch folder."""


def output_of(config: RunConfig) -> str:
    """The absolute path of the output folder."""
    return os.path.abspath(config.output_folder or "")


def home_of(config: RunConfig) -> str:
    """The folder that holds KEPT with the journal and the blocks of a run: the output folder, or its home in the scratch folder.

    The home's name comes from this machine and the output folder, or is that which an earlier start gave it, wherever the output folder was then.
    A number follows where another output folder, which was here then, has its work under that name.
    """
    output, scratch = output_of(config), config.processing.scratch_folder
    if scratch is None:
        return output
    known = _own_note(output)
    if known and os.path.realpath(folder_of(known)) == os.path.realpath(scratch):
        return known
    identity = os.fsencode(socket.gethostname() + "\0" + os.path.normcase(os.path.realpath(output)))
    name = os.path.join(os.path.abspath(scratch), HOME + hashlib.sha256(identity).hexdigest()[:16])
    return next(home for home in chain([name], map(f"{name}-{{}}".format, count(2))) if not _is_of_another(home, output))


def found_home(config: RunConfig) -> str:
    """The folder where the last start into the output folder has kept its work; that of the next where there is none."""
    output, wanted = output_of(config), home_of(config)
    places = (home for home in (_own_note(output), output, wanted) if home is not None)
    return next((home for home in places if os.path.lexists(os.path.join(home, KEPT, NAME))), wanted)


def require_home(output: str) -> None:
    """Raise GsocError when the last start has kept its work in a home in a scratch folder, and nothing is there now: the folder of a disk
    that is not connected is empty."""
    known = _elsewhere(output)
    if known and not os.path.lexists(os.path.join(known, KEPT)):
        raise GsocError("scratch_lost", folder=known, note=os.path.join(output, KEPT, ELSEWHERE))


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
        try:
            with writing(target):
                os.makedirs(target, exist_ok=True)
            for name in [*sorted(name for name in os.listdir(source) if name.endswith(BLOCK)), NAME]:
                progress.check()
                _copy(os.path.join(source, name), os.path.join(target, name))
        except BaseException:  # the next start may be into another folder: nobody would come back for the copies
            with suppress(GsocError):
                _leave(home, output)
            raise
        sync_folder(target)
        sync_folder(home)
        _note(home, output)
        _leave(before, output)
    progress.log("kept_moved", before=source, folder=target)


def forget(home: str, output: str) -> None:
    """Delete what is kept of a run: its work, then what is beside the maps. The note goes first: one that leads to nothing is of a disk that
    is not connected."""
    if _elsewhere(output) is not None:
        _note(output, output)
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


def _own_note(output: str) -> Optional[str]:
    """The home in a scratch folder that is noted beside the maps, unless the note was copied from another output folder."""
    known = _elsewhere(output)
    return None if known is None or _is_of_another(known, output) else known


def _is_of_another(home: str, output: str) -> bool:
    """Whether a home holds the work of another output folder, which is still there and leads to it."""
    with suppress(OSError):
        data = read_journal(os.path.join(home, KEPT))
        if data is not None and not os.path.samefile(data["output"], output):
            known = _elsewhere(data["output"])
            return known is not None and os.path.samefile(known, home)
    return False


def _note(home: str, output: str) -> None:
    """Write down, or strike out, that the home is elsewhere."""
    place = os.path.join(output, KEPT)
    with writing(place):
        if home == output:
            remove_if_there(os.path.join(place, ELSEWHERE))
        else:
            write_text(os.path.join(place, ELSEWHERE), json.dumps(home))
    sync_folder(place)


def _leave(home: str, output: str) -> None:
    """Delete the work in a home, but not what is beside the maps."""
    if home == output:
        _clear(os.path.join(home, KEPT))
    else:
        remove(os.path.join(home, KEPT))


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
