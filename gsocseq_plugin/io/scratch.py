"""Finished blocks on disk until the rasters are assembled from them, for the time of one step or until a run that was interrupted goes on.

One file per block: MAGIC, the length and then the text of a JSON header {name: [dtype, shape, offset]}, the arrays' bytes, and the
CRC-32 of all that as the last four bytes.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import struct
import tempfile
import zlib
from itertools import chain
from types import TracebackType
from typing import Dict, List, Optional, Set, Type

import numpy as np

from ..core.errors import GsocError
from .atomic import remove_if_there, replace, sync_folder, writing
from .raster import reading

MAGIC = b"GSOCBLK1"
PREFIX = ".gsocseq-scratch-"
BLOCK = ".block"
"""Ends the name of a block."""
_NAME = re.compile(r"[0-9]{8,}" + re.escape(BLOCK))
_LENGTH = struct.Struct("<Q")
_CHECKSUM = struct.Struct("<I")
_CHUNK_BYTES = 1 << 20


class Blocks:
    """Blocks of arrays, by number, in a folder that is there."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self._verified: Set[int] = set()

    def put(self, index: int, arrays: Dict[str, np.ndarray]) -> None:
        """Store the arrays of block `index`, whole or not at all; it has its name only when it is on the disk. Raises GsocError("disk_full")."""
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
            sync_folder(self.folder)
        finally:
            remove_if_there(part)

    def get(self, index: int, name: str) -> np.ndarray:
        """Array `name` of block `index`, read-only and read from disk as it is used.

        Raises GsocError when the block does not have the checksum it was written with.
        """
        if not self.is_whole(index):
            raise GsocError("scratch_damaged", path=self._path(index))
        return self.glance(index, name)

    def glance(self, index: int, name: str) -> np.ndarray:
        """As `get`, but only the head of the file is looked at: what the array holds may be damaged."""
        path = self._path(index)
        try:
            with open(path, "rb") as file:
                magic, (length,) = file.read(len(MAGIC)), _LENGTH.unpack(file.read(_LENGTH.size))
                if magic != MAGIC or length > os.path.getsize(path):
                    raise ValueError(path)
                dtype, shape, offset = json.loads(file.read(length))[name]
                start = file.tell() + offset
            if 0 in shape:
                return np.empty(shape, dtype=dtype)
            return np.memmap(path, dtype=dtype, mode="r", offset=start, shape=tuple(shape))
        except (ValueError, LookupError, TypeError, struct.error) as error:
            raise GsocError("scratch_damaged", path=path) from error

    def indices(self) -> List[int]:
        """The blocks stored, ascending; what other programs add to the folder is none."""
        return sorted(int(name[: -len(BLOCK)]) for name in os.listdir(self.folder) if _NAME.fullmatch(name))

    def is_whole(self, index: int) -> bool:
        """Whether a block has the checksum it was written with; it is read once to know. Raises GsocError where the disk fails."""
        if index not in self._verified:
            with reading(self._path(index)):
                if _is_whole(self._path(index)):
                    self._verified.add(index)
        return index in self._verified

    def drop(self, index: int) -> None:
        """Delete a block."""
        with writing(self._path(index)):
            os.remove(self._path(index))
        self._verified.discard(index)

    def _path(self, index: int) -> str:
        return os.path.join(self.folder, f"{index:08d}{BLOCK}")


class Scratch(Blocks):
    """Blocks in a folder of its own inside `folder`; gone after the end of the `with` block: let go of the arrays from `get` before."""

    def __init__(self, folder: str) -> None:
        with writing(os.path.join(folder, PREFIX)):
            super().__init__(tempfile.mkdtemp(prefix=PREFIX, dir=folder))

    def __enter__(self) -> Scratch:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)


def _is_whole(path: str) -> bool:
    """Whether a file ends with the checksum of all that is before."""
    rest = os.path.getsize(path) - _CHECKSUM.size
    checksum = 0
    with open(path, "rb") as file:
        while rest > 0:
            chunk = file.read(min(rest, _CHUNK_BYTES))
            checksum = zlib.crc32(chunk, checksum)
            rest -= len(chunk)
            if not chunk:
                break
        return rest == 0 and file.read() == _CHECKSUM.pack(checksum)
