"""A zip archive that is either whole or not there; equal contents give equal bytes."""

from __future__ import annotations

import hashlib
import os
import zipfile
from contextlib import suppress
from types import TracebackType
from typing import Dict, Optional, Type

from ..core.errors import GsocError
from ..core.progress import Progress
from .atomic import PART, probe_target, publish, remove_if_there, writing

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time stamp of every file: the oldest that a zip can hold."""
_MODE = 0o644 << 16
_UNIX = 3
_CHUNK_BYTES = 1 << 20


class ZipWriter:
    """`with ZipWriter(path) as package: package.add(...) ...; package.commit()`. Without `commit()` nothing is left of it.

    checksums: SHA-256 by name of what was added. Raises GsocError for a target that cannot be written, and for a full disk.
    """

    def __init__(self, path: str) -> None:
        probe_target(path)
        self._path, self._part = path, path + PART
        self.checksums: Dict[str, str] = {}
        with writing(path):
            self._zip = zipfile.ZipFile(self._part, "w")

    def __enter__(self) -> ZipWriter:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        with suppress(OSError, ValueError):  # the disk may be full, or a file half-way in
            self._zip.close()
        remove_if_there(self._part)

    def add(self, name: str, text: str) -> None:
        """A text file, UTF-8."""
        data = text.encode("utf-8")
        with writing(self._path, len(data)):
            self._zip.writestr(_info(name, len(data)), data)
        self.checksums[name] = hashlib.sha256(data).hexdigest()

    def add_file(self, name: str, path: str, progress: Progress) -> None:
        """The bytes of a file. Raises Cancelled."""
        size, digest = os.path.getsize(path), hashlib.sha256()
        with writing(self._path, size), open(path, "rb") as source, self._zip.open(_info(name, size), "w") as target:
            for chunk in iter(lambda: source.read(_CHUNK_BYTES), b""):
                progress.check()
                digest.update(chunk)
                target.write(chunk)
        self.checksums[name] = digest.hexdigest()

    def commit(self) -> None:
        """Close the archive, read it again, and give it its name. Raises GsocError when it is not on disk as written."""
        with writing(self._path):
            self._zip.close()
            with zipfile.ZipFile(self._part) as again:
                broken = again.testzip()
        if broken:
            raise GsocError("write_failed", path=self._path, reason=broken)
        publish({self._path: self._part})


def _info(name: str, size: int) -> zipfile.ZipInfo:
    """The entry of a file, alike on every system and at any time."""
    info = zipfile.ZipInfo(name, _EPOCH)
    info.compress_type, info.create_system, info.external_attr, info.file_size = zipfile.ZIP_DEFLATED, _UNIX, _MODE, size
    return info
