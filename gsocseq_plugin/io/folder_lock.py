"""Folders that one run owns at a time."""

from __future__ import annotations

import os
import socket
import time
from contextlib import suppress
from types import TracebackType
from typing import Optional, Set, Type

from ..core.errors import GsocError
from .atomic import is_free, remove_if_there, writing

LOCK_NAME = ".gsocseq.lock"
_UNWRITTEN_SECONDS = 10.0
"""A lock that names nobody is being written at this moment, unless it is older: then the power went before it reached the disk."""


class FolderLock:
    """Keeps two runs out of one folder: a file with process number and host, there while the `with` block runs."""

    _here: Set[str] = set()  # the lock files of this process

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._path = os.path.join(os.path.realpath(folder), LOCK_NAME)
        self._owner = f"{os.getpid()} {socket.gethostname()}"
        self._handle: Optional[int] = None

    def __enter__(self) -> FolderLock:
        with writing(self._path):
            if not self._create():
                self._take_over()
        self._here.add(self._path)
        return self

    @property
    def held_here(self) -> bool:
        """True while a run of this very process works in the folder."""
        return self._path in self._here

    def probe(self) -> None:
        """Raise GsocError when a run of another process works in the folder; takes no lock that a run might want at this moment."""
        with suppress(FileNotFoundError):
            with open(self._path, encoding="utf-8", errors="replace") as file:
                owner = file.read()
            if owner != self._owner and not (self._is_abandoned(owner) and is_free(self._path)):
                raise self._held_by(owner)

    def __exit__(self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]) -> None:
        if self._handle is not None:
            self._release(self._handle)

    def _release(self, handle: int) -> None:
        os.close(handle)
        self._handle = None
        remove_if_there(self._path)
        self._here.discard(self._path)

    def _create(self) -> bool:
        """Make the file; False when there is one. It stays open: Windows lets nobody remove an open file."""
        try:
            handle = self._handle = os.open(self._path, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
        except FileExistsError:
            return False
        try:
            os.write(handle, self._owner.encode())
        except BaseException:  # the disk is full: nobody's lock would stay
            self._release(handle)
            raise
        with suppress(OSError):  # some network disks cannot
            os.fsync(self._handle)
        return True

    def _take_over(self) -> None:
        """Remove the lock of a process that is gone and take its place. Raises GsocError when it is not gone."""
        try:
            with open(self._path, encoding="utf-8", errors="replace") as file:
                owner = file.read()
        except FileNotFoundError:
            owner = ""
        if not self._is_abandoned(owner):
            raise self._held_by(owner)
        aside = f"{self._path}.{os.getpid()}"
        try:
            os.replace(self._path, aside)  # only one of several heirs can move it away
            os.remove(aside)
        except (FileNotFoundError, PermissionError) as error:
            raise self._held_by(owner) from error
        if not self._create():
            raise self._held_by(owner)

    def _is_abandoned(self, owner: str) -> bool:
        """Whether the process of the lock is gone, or the lock has never named one."""
        pid, _, host = owner.partition(" ")
        if pid.isdigit() and host:
            return _is_gone(owner)
        with suppress(FileNotFoundError):
            return time.time() - os.path.getmtime(self._path) > _UNWRITTEN_SECONDS
        return False

    def _held_by(self, owner: str) -> GsocError:
        pid, _, host = owner.partition(" ")
        return GsocError("folder_locked", folder=self._folder, pid=pid or "?", host=host or "?", lock=self._path)


def _is_gone(owner: str) -> bool:
    """True when the lock's process ran on this host and has ended.

    On Windows os.kill would end the process, so nothing is asked there: a lock that can be removed is not held open by anybody.
    """
    pid, _, host = owner.partition(" ")
    if host != socket.gethostname() or not pid.isdigit():
        return False
    if os.name == "nt":
        return True
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except PermissionError:  # it runs, for somebody else
        return False
    return False
