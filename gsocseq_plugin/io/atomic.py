"""Files that are either whole or not there."""

from __future__ import annotations

import errno
import math
import os
import shutil
import tempfile
from contextlib import contextmanager, suppress
from typing import Collection, Dict, Iterable, Iterator, List, Mapping, Optional, Sequence, Set

from ..core.errors import GsocError

PROBE = ".gsocseq-probe-"
"""Begins the name of a file that only tells whether files can be made in a folder."""
PART = ".part"
EARLIER = ".gsocseq-earlier"
"""Ends the name of a file that makes room for a new one until all the new ones have their names."""
PUBLISHED = ".gsocseq-published"
"""The file of a `publish` that has given all names and only tidies up: it tells `recover` so where names are to be empty."""
SIDECAR = ".aux.xml"
"""Ends the name of the file that GDAL keeps beside a raster for what a GeoTIFF cannot hold."""
_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_FORBIDDEN = (errno.EROFS, errno.EACCES, errno.EPERM)
_TOO_MANY = (errno.EMFILE, errno.ENFILE)
_MB = 1_000_000
_NO_ROOM_BYTES = 1 << 20
"""With less than this free, a failed write is a full disk."""


def folder_of(path: str) -> str:
    """The folder that holds `path`."""
    return os.path.dirname(os.path.abspath(path))


def disk_full(path: str, needed_bytes: float) -> GsocError:
    """The error of a disk that has no room for `needed_bytes` more of `path`."""
    folder = folder_of(path)
    needed, free = max(1, math.ceil(needed_bytes / _MB)), shutil.disk_usage(folder).free // _MB
    return GsocError("disk_full", folder=folder, name=os.path.basename(path), needed=needed, free=free)


def write_error(path: str, reason: str, needed_bytes: float) -> GsocError:
    """The error of a failed write whose library says only `reason`: the full disk where there is no room, else the reason."""
    if shutil.disk_usage(folder_of(path)).free < _NO_ROOM_BYTES:
        return disk_full(path, needed_bytes)
    if any(os.strerror(number) in reason for number in _TOO_MANY):
        return GsocError("too_many_files", path=path)
    return GsocError("write_failed", path=path, reason=reason)


@contextmanager
def writing(path: str, needed_bytes: float = 0) -> Iterator[None]:
    """Turn the operating system's errors while `path` is written into GsocError."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise disk_full(path, needed_bytes) from error
        if error.errno in _TOO_MANY:
            raise GsocError("too_many_files", path=path) from error
        if error.errno in _FORBIDDEN:
            raise GsocError("folder_not_writable", folder=folder_of(path), reason=error.strerror) from error
        raise GsocError("write_failed", path=path, reason=error.strerror or str(error)) from error


def replace(part: str, final: str) -> None:
    """Give the finished file `part` its name. Raises GsocError, its own one when `final` is held by another program."""
    with writing(final):
        try:
            os.replace(part, final)
        except PermissionError as error:
            raise GsocError("target_in_use", path=final) from error


def publish(parts: Mapping[str, str]) -> None:
    """Give finished files (part by final name) their names: all of them, or none and both they and the files of these names are as before.

    A name whose part does not exist is empty afterwards. What it returns from is on the disk. Raises GsocError for a file that is in use.
    """
    moved: Dict[str, str] = {}
    published: List[str] = []
    folders = sorted({folder_of(final) for final in parts})
    marks = [os.path.join(folder, PUBLISHED) for folder in folders]
    for final, part in parts.items():
        with writing(final):
            sync_file(part)
    _remove_all(marks)
    try:
        for final in parts:
            if os.path.exists(final):
                moved[final] = _make_room(final)
        for final, part in parts.items():
            if os.path.exists(part):
                replace(part, final)
                published.append(final)
        _sync_folders(folders)
        if any(final not in published and not final.endswith(SIDECAR) for final in moved):
            _write_text(marks[0], marks[0], "")
            _sync_folders(folders[:1])
    except BaseException:
        with suppress(OSError):
            _remove_all(marks)
        for now, before in (*((final, parts[final]) for final in published), *((aside, final) for final, aside in moved.items())):
            with suppress(OSError):
                os.replace(now, before)
        raise
    _tidy_up(moved.values(), marks)


def _tidy_up(asides: Collection[str], marks: Sequence[str]) -> None:
    """Remove the files that have made room, and the marks in their folders when none of them is left."""
    for aside in asides:
        with suppress(OSError):  # somebody looks at it: the next run removes it
            os.remove(aside)
    if not any(map(os.path.exists, asides)):
        _sync_folders(map(folder_of, marks))
        with suppress(OSError):
            _remove_all(marks)


def _remove_all(paths: Iterable[str]) -> None:
    for path in paths:
        remove_if_there(path)


def _sync_folders(folders: Iterable[str]) -> None:
    for folder in folders:
        sync_folder(folder)


def _make_room(final: str) -> str:
    """Move a file aside; where it is then."""
    aside = final + EARLIER
    try:
        os.replace(final, aside)
    except OSError as error:
        raise GsocError("target_in_use", path=final) from error
    return aside


def recover(*folders: str) -> None:
    """Put back the files of a `publish` in these folders that was killed half-way; remove those of one that only had to tidy up."""
    names = [os.path.join(folder, name) for folder in folders for name in os.listdir(folder) if name.endswith(EARLIER)]
    marks = [mark for mark in (os.path.join(folder, PUBLISHED) for folder in folders) if os.path.exists(mark)]
    asides = {name[: -len(EARLIER)]: name for name in names}
    half_way = not marks and any(not os.path.exists(final) for final in asides if not final.endswith(SIDECAR))
    for final, aside in asides.items():
        if half_way:
            replace(aside, final)
        else:
            remove_if_there(aside)
    if marks:
        _sync_folders(folders)
        _remove_all(marks)


def probe_folder(folder: str, wanted: str) -> None:
    """Raise GsocError, naming the folder `wanted` at or below it, when no file could be created in `folder`."""
    try:
        handle, probe = tempfile.mkstemp(prefix=PROBE, dir=folder)
        os.close(handle)
        with suppress(FileNotFoundError):  # another run has tidied up
            os.remove(probe)
    except OSError as error:
        if error.errno in _FULL:
            raise disk_full(os.path.join(folder, "output"), 0) from error
        if error.errno in _TOO_MANY:
            raise GsocError("too_many_files", path=wanted) from error
        raise GsocError("folder_not_writable", folder=wanted, reason=error.strerror or str(error)) from error


def probe_target(path: str) -> None:
    """Raise GsocError when `path` could not be created or replaced: no folder, no right to write, open elsewhere."""
    folder = folder_of(path)
    if not os.path.isdir(folder):
        raise GsocError("folder_missing", folder=folder, path=path)
    if os.path.isdir(path):
        raise GsocError("target_is_folder", path=path)
    probe_folder(folder, folder)
    if os.path.exists(path) and not is_free(path):
        raise GsocError("target_in_use", path=path)


def is_free(path: str) -> bool:
    """False for a file that a program has open, where the system lets nobody replace it then."""
    try:
        os.rename(path, path)  # does nothing, but Windows refuses it while somebody holds the file
    except OSError:
        return False
    return True


def probe_outputs(outputs: Iterable[str], inputs: Iterable[str]) -> None:
    """`probe_target` for each output; raise GsocError too when one of them is a file that is read, or is named twice."""
    read = [path for path in (name.split("|")[0] for name in inputs) if os.path.exists(path)]
    seen: Set[str] = set()
    for output in outputs:
        name = os.path.normcase(os.path.abspath(output))
        if name in seen:
            raise GsocError("output_twice", path=output)
        seen.add(name)
        for path in read:
            if os.path.exists(output) and os.path.samefile(output, path):
                raise GsocError("output_is_input", path=output)
        probe_target(output)


Batch = Dict[str, str]
"""Finished part files by the name they will have."""


@contextmanager
def one_batch() -> Iterator[Batch]:
    """Files that appear together: the block fills the batch with their parts; after an error none has its name and no part is left."""
    parts: Batch = {}
    try:
        yield parts
        publish(parts)
    finally:
        for part in parts.values():
            remove_if_there(part)


@contextmanager
def part_file(path: str, batch: Optional[Batch] = None) -> Iterator[str]:
    """The name of a part file, with the ending of `path`, for the block to write: whole, it gets its name, or joins the batch.

    Raises GsocError for a target that cannot be written; after any error nothing is left of it.
    """
    probe_target(path)
    stem, extension = os.path.splitext(path)
    part = f"{stem}.gsocseq{PART}{extension}"  # GDAL looks for a workbook's ending, and takes the first .xlsx for the end of the name
    remove_if_there(part)
    try:
        yield part
        if batch is None:
            replace(part, path)
        else:
            batch[path] = part
    finally:
        if batch is None or path not in batch:
            remove_if_there(part)


def write_text(path: str, text: str, batch: Optional[Batch] = None) -> None:
    """Write `text` as UTF-8 so that `path` holds either the old or the whole new text, at once or with its batch."""
    with part_file(path, batch) as part:
        _write_text(path, part, text)


def write_part(path: str, text: str) -> None:
    """Write `text` as UTF-8 to the part file of `path`, `path + PART`."""
    _write_text(path, path + PART, text)


def _write_text(path: str, part: str, text: str) -> None:
    with writing(path, len(text)), open(part, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: str) -> None:
    """Have the names in a folder reach the disk, so that a power cut leaves them; Windows offers no such thing and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network disks cannot
            os.fsync(handle)
    finally:
        os.close(handle)


def sync_file(path: str) -> None:
    """Have what a file that may not exist holds reach the disk; a full network disk may say so only now."""
    if os.path.exists(path):
        handle = os.open(path, os.O_RDWR)
        try:
            os.fsync(handle)
        except OSError as error:
            if error.errno in (*_FULL, errno.EIO):  # others are of disks that know no such thing
                raise
        finally:
            os.close(handle)


def remove_if_there(path: str) -> None:
    """Remove a file that may not exist."""
    if os.path.exists(path):
        os.remove(path)
