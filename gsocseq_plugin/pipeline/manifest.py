"""manifest.json: how the maps of a folder came about. It can be given as the configuration of a new run."""

from __future__ import annotations

import json
import os
import platform
import time
from typing import Any, Dict, List, Mapping, Optional

import numpy as np
from osgeo import gdal

from ..core.progress import Progress
from ..core.types import Status
from ..io.grid import Grid
from ..io.raster import LayerRef, files_of, reading, sha256
from .config import RunConfig
from .engine import Tally
from .setup import Setup
from .sources import source_of

MANIFEST_VERSION = 1
NAME = "manifest.json"
TIME = "%Y-%m-%dT%H:%M:%SZ"


def changed_since(entry: Mapping[str, Any]) -> bool:
    """Whether the file of an entry of a manifest's inputs, which is there, is another one now. It is read only where its time alone has
    changed, as copying does."""
    file = entry["path"].split("|")[0]
    if "bytes" not in entry:
        return False
    if os.path.getsize(file) != entry["bytes"]:
        return True
    return time.strftime(TIME, time.gmtime(os.path.getmtime(file))) != entry["modified"] and sha256(file) != entry["sha256"]


def manifest_text(
    setup: Setup,
    asked: RunConfig,
    grid: Grid,
    resampling: Mapping[str, str],
    tally: Tally,
    inputs: List[Dict[str, Any]],
    preparation: List[Dict[str, Any]],
    outputs: Mapping[str, str],
    seconds: float,
) -> str:
    """The manifest of a run.

    asked: the configuration as it was given; inputs: from `described_inputs`; preparation: what the prepare steps said; outputs: where
    the finished rasters are now, by name in the folder; seconds: all that the run took, the time before interruptions included.
    """
    from .. import __version__

    data: Dict[str, Any] = {
        "manifest_version": MANIFEST_VERSION,
        "plugin_version": __version__,
        "software": {"python": platform.python_version(), "numpy": np.__version__, "gdal": gdal.__version__},
        "written": time.strftime(TIME, time.gmtime()),
        "seconds": round(seconds, 1),
        "convention": setup.method.convention.name,
        "spin_up_method": setup.method.spin_up,
        "land_use_years": list(setup.calendar.land_use_years),
        "config": asked.to_dict(),
        "inputs": inputs,
        "preparation": preparation,
        "grid": {
            "columns": grid.columns,
            "rows": grid.rows,
            "geotransform": list(grid.geotransform),
            "crs": grid.crs_wkt,
        },
        "resampling": dict(resampling),
        "pixels_by_status": {status.name.lower(): tally.statuses[status.name] for status in Status if tally.statuses[status.name]},
        "events": dict(sorted(tally.events.items())),
        "outputs": [{"file": name, "bytes": os.path.getsize(now), "sha256": sha256(now)} for name, now in outputs.items()],
    }
    return json.dumps(data, indent=1, ensure_ascii=False)


def described_inputs(
    setup: Setup, asked: RunConfig, raw: List[str], prepared: Optional[str], known: Mapping[str, str], progress: Progress
) -> List[Dict[str, Any]]:
    """The files a run reads, with size, time and checksum, and as parts those that they are made of, as a virtual raster of tiles.

    They are the raw ones, the layers that were not made in `prepared`, and those that were given in `asked` but that a prepare step has
    replaced by copies without gaps or with masks. known: checksums by file.

    Raises GsocError for a file that cannot be read to its end, Cancelled.
    """
    described, checksums = [], dict(known)
    read = [path for path in _files(setup) if prepared is None or os.path.dirname(path) != prepared]
    given = [source.path for source in map(source_of, asked.layers.values()) if isinstance(source, LayerRef)]
    files = list(dict.fromkeys([*raw, *read, *given]))
    for number, path in enumerate(files, start=1):
        progress.check()
        parts = [_input(file, checksums, progress) for file in files_of(path) if file != path.split("|")[0]]
        described.append({**_input(path, checksums, progress), **({"parts": parts} if parts else {})})
        progress.report(number / len(files))
    return described


def _files(setup: Setup) -> List[str]:
    """The files a run read: rasters, area, tables."""
    config = setup.config
    tables = [path for path in (config.classes, config.land_use_legend, config.area) if path and os.path.exists(path.split("|")[0])]
    return list(dict.fromkeys([*setup.sources.files(), *tables]))


def _input(path: str, checksums: Dict[str, str], progress: Progress) -> Dict[str, Any]:
    """Size, time and checksum of an input; only its name where it is no plain file. checksums: by file, those that are known; one more."""
    file = path.split("|")[0]
    if not os.path.isfile(file):
        return {"path": path}
    with reading(file):
        stat = os.stat(file)
        if file not in checksums:
            checksums[file] = sha256(file, progress.check)
    modified = time.strftime(TIME, time.gmtime(stat.st_mtime))
    return {"path": path, "bytes": stat.st_size, "modified": modified, "sha256": checksums[file]}
