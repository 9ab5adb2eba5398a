"""What the dock remembers in the QGIS project: its configuration, and the folder whose results it shows."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import Any, Dict, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QStandardPaths

from ..core.errors import GsocError
from ..pipeline.config import RunConfig

SCOPE, ENTRY = "gsocseq", "dock"


@dataclass(frozen=True)
class Memory:
    """What is remembered; results: the folder of a finished run."""

    config: RunConfig
    results: Optional[str] = None


def remember(memory: Memory, project: QgsProject) -> None:
    """Put it into the project, which is saved with it. Paths inside the project's folder are relative to it."""
    folder = _folder(project)
    data: Dict[str, Any] = {"config": memory.config.to_dict(folder)}
    if memory.results is not None:
        data["results"] = _written(memory.results, folder)
    project.writeEntry(SCOPE, ENTRY, json.dumps(data))


def remembered(project: QgsProject) -> Optional[Memory]:
    """What the project holds; None when it never saw the dock. Raises GsocError for what another version of the plugin has left."""
    text, found = project.readEntry(SCOPE, ENTRY)
    if not found or not text:
        return None
    name, folder = project.fileName(), _folder(project)
    try:
        data = json.loads(text)
        given, results = dict(data["config"]), str(data.get("results") or "")
    except (ValueError, KeyError, TypeError) as error:
        raise GsocError("dock_memory_unreadable", path=name, reason=str(error)) from error
    config = RunConfig.from_dict(given, folder or os.path.expanduser("~"), name)
    return Memory(config, os.path.join(folder or "", results) if results else None)


def forget(project: QgsProject) -> None:
    """Leave nothing in the project."""
    project.removeEntry(SCOPE, ENTRY)


def new_config(project: QgsProject) -> RunConfig:
    """A configuration to begin with: a folder for the results beside the project, and the prepared layers kept, for the pixel tool."""
    return RunConfig(output_folder=new_folder(project, "gsocseq_results"), keep_prepared=True)


def new_folder(project: QgsProject, name: str) -> str:
    """A folder that is not there yet, beside the project's file, else among the user's documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = _folder(project) or os.path.join(documents or os.path.expanduser("~"), "gsocseq")
    return _free_folder(os.path.join(os.path.normpath(folder), name))


def _folder(project: QgsProject) -> Optional[str]:
    """The folder of the project's file; None for one that is not saved, or in a database."""
    folder = os.path.dirname(project.fileName())
    return folder if os.path.isabs(folder) else None


def _free_folder(path: str) -> str:
    """The path, with a number behind it where there is something of this name already."""
    free, number = path, 1
    while os.path.exists(free):
        number += 1
        free = f"{path}_{number}"
    return free


def _written(path: str, folder: Optional[str]) -> str:
    """A path as it is written down: relative where it is inside `folder`."""
    inside = folder is not None and path.startswith(os.path.join(folder, ""))
    return os.path.relpath(path, folder) if inside else path
