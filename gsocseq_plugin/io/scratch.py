"""Finished blocks on disk until the rasters are assembled from them.

One file per block: MAGIC, the length and then the text of a JSON header {name: [dtype, shape, offset]}, the arrays' bytes, and the
CRC-32 of all that as the last four bytes.
"""

from __future__ import annotations

import json
import os
import shutil
import struct
import tempfile
import zlib
from itertools import chain
from types import TracebackType
from typing import Dict, List, Optional, Set, Type

import numpy as np

from ..core.errors import GsocError
from .atomic import remove_if_there, replace, writing

MAGIC = b"GSOCBLK1"
PREFIX = ".gsocseq-scratch-"
_SUFFIX = ".block"
_LENGTH = struct.Struct("<Q")
_CHECKSUM = struct.Struct("<I")
_CHUNK_BYTES = 1 << 20


class Scratch:
    """A folder of its own inside `folder` for blocks of arrays; gone after `remove()` or the end of the `with` block."""

    def __init__(self, folder: str) -> None:
        with writing(os.path.join(folder, PREFIX)):
            self.folder = tempfile.mkdtemp(prefix=PREFIX, dir=folder)
        self._verified: Set[int] = set()

    def __enter__(self) -> Scratch:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.remove()

    def put(self, index: int, arrays: Dict[str, np.ndarray]) -> None:
        """Store the arrays of block `index`, whole or not at all. Raises GsocError("disk_full")."""
        header, offset = {}, 0
        for name, array in arrays.items():
            header[name] = [array.dtype.str, array.shape, offset]
            offset += array.nbytes
        text = json.dumps(header).encode()
        final = self._path(index)
        part = final + ".part"
        try:
            with writing(final, offset), open(part, "wb") as file:
                checksum = 0
                for piece in chain((MAGIC, _LENGTH.pack(len(text)), text), (array.tobytes() for array in arrays.values())):
                    file.write(piece)
                    checksum = zlib.crc32(piece, checksum)
                file.write(_CHECKSUM.pack(checksum))
                file.flush()
                os.fsync(file.fileno())
            replace(part, final)
        finally:
            remove_if_there(part)

    def get(self, index: int, name: str) -> np.ndarray:
        """Array `name` of block `index`, read-only and read from disk as it is used.

        Raises GsocError when the block does not have the checksum it was written with.
        """
        path = self._path(index)
        if index not in self._verified:
            _verify(path)
            self._verified.add(index)
        with open(path, "rb") as file:
            file.seek(len(MAGIC))
            (length,) = _LENGTH.unpack(file.read(_LENGTH.size))
            dtype, shape, offset = json.loads(file.read(length))[name]
            start = file.tell() + offset
        if 0 in shape:
            return np.empty(shape, dtype=dtype)
        return np.memmap(path, dtype=dtype, mode="r", offset=start, shape=tuple(shape))

    def indices(self) -> List[int]:
        """The blocks stored, ascending."""
        return sorted(int(name[: -len(_SUFFIX)]) for name in os.listdir(self.folder) if name.endswith(_SUFFIX))

    def remove(self) -> None:
        """Delete the folder and all blocks; let go of the arrays from `get` before."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _path(self, index: int) -> str:
        return os.path.join(self.folder, f"{index:08d}{_SUFFIX}")


def _verify(path: str) -> None:
    """Raise GsocError unless the file is whole."""
    rest = os.path.getsize(path) - _CHECKSUM.size
    checksum = 0
    with open(path, "rb") as file:
        while rest > 0:
            chunk = file.read(min(rest, _CHUNK_BYTES))
            checksum = zlib.crc32(chunk, checksum)
            rest -= len(chunk)
            if not chunk:
                break
        stored = file.read()
    if rest != 0 or stored != _CHECKSUM.pack(checksum):
        raise GsocError("scratch_damaged", path=path)
