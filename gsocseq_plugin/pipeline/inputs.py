"""The files that a run reads, and whether they are still as they were at some moment: blocks of old and new inputs must not meet."""

from __future__ import annotations

import hashlib
import os
import stat
from contextlib import suppress
from typing import Any, Dict, List, Mapping, Optional

from osgeo import gdal

from ..io.atomic import SIDECAR
from ..io.raster import LayerRef, attempt, files_of, read_as
from .config import FAO_LEGEND, LEGENDS, SERIES_WIDTH, RunConfig
from .sources import source_of

WAL = "-wal"
"""Ends the name of the file in which an open SQLite database keeps what is new."""
_SQLITE = b"SQLite format 3"
"""Begins the file of an SQLite database, as a GeoPackage is one."""


def input_files(config: RunConfig, raw: List[str]) -> List[str]:
    """The files that a configuration names, and the `raw` ones of its prepare steps, each once."""
    layers = [*config.layers.values(), *config.percent_layers.values(), *config.half_widths.values()]
    given = [source.path for source in map(source_of, layers) if isinstance(source, LayerRef) and source.path != SERIES_WIDTH]
    tables = [path for path in (config.area, config.classes, config.land_use_legend) if path and path not in (FAO_LEGEND, *LEGENDS)]
    return list(dict.fromkeys([*raw, *given, *tables]))


def states(paths: List[str]) -> Dict[str, Any]:
    """How inputs are now, by path, as JSON: the states of the files they are made of, of what other programs may leave beside them, and a
    checksum of what decides besides how they are read."""
    return {path: _state(path) for path in paths}


def changed_inputs(then: Mapping[str, Any], thorough: bool) -> List[str]:
    """The files of inputs that are not as `states` has told. thorough: looks into each input for what it is made of, and takes one for
    changed of which nothing can be known; else only into those where the state of a file is another.
    """
    changed = []
    for path, before in then.items():
        if not thorough and _same_states(before):
            continue
        now = _state(path)
        files = [file for file in {**before["files"], **now["files"]} if before["files"].get(file) != now["files"].get(file)]
        unknown = thorough and now["files"] and not any(now["files"].values())
        changed += files or ([path] if unknown or before["read_as"] != now["read_as"] else [])
    return list(dict.fromkeys(changed))


def _state(path: str) -> Dict[str, Any]:
    file = path.split("|")[0]
    beside = {name: _stat(name) for name in (file + SIDECAR, file + WAL)}
    features = _features(file)
    if features is not None:  # a database changes when somebody only looks at it, and does not when somebody writes
        return {"files": {}, "beside": {file: _stat(file), **beside}, "read_as": features}
    return {"files": {name: _stat(name) for name in files_of(path)}, "beside": beside, "read_as": read_as(file)}


def _same_states(before: Mapping[str, Any]) -> bool:
    return all(_stat(file) == state for file, state in (*before["files"].items(), *before["beside"].items()))


def _stat(path: str) -> Optional[List[int]]:
    """Size and time of change of a file, on the disk or in GDAL's virtual file systems; None where they are not known, and for a folder:
    what counts are its files."""
    with suppress(OSError):
        status = os.stat(path)
        return None if stat.S_ISDIR(status.st_mode) else [status.st_size, status.st_mtime_ns]
    virtual = gdal.VSIStatL(path) if path.startswith("/vsi") else None
    return [virtual.size, virtual.mtime] if virtual is not None and virtual.mtime else None


def _features(file: str) -> Optional[str]:
    """A checksum of all that the layers of a vector database hold; None for what is no such database."""
    if not _is_sqlite(file):
        return None
    dataset, _ = attempt(gdal.OpenEx, file)
    if dataset is None or dataset.RasterCount or not dataset.GetLayerCount():
        return None
    digest = hashlib.sha256()
    for layer in map(dataset.GetLayerByIndex, range(dataset.GetLayerCount())):
        reference = layer.GetSpatialRef()
        digest.update(repr((layer.GetName(), reference.ExportToWkt() if reference else "")).encode())
        for feature in layer:
            geometry = feature.GetGeometryRef()
            digest.update(repr(feature.items()).encode("utf-8", "surrogateescape"))
            digest.update(bytes(geometry.ExportToWkb()) if geometry is not None else b"")
    return digest.hexdigest()


def _is_sqlite(file: str) -> bool:
    with suppress(OSError), open(file, "rb") as opened:
        return opened.read(len(_SQLITE)) == _SQLITE
    return False
