"""Names of files without the folders of the computer they come from."""

from __future__ import annotations

import re
from typing import Any, List, Set

_ABSOLUTE = re.compile(r'(?P<folder>(?:[A-Za-z]:[\\/]|\\\\|/)(?:[^\\/"|]+[\\/])*)[^\\/"|]*')
"""A path from its root on; behind a | stands the layer, before a quote the driver of a subdataset."""
_INSIDE = re.compile(r'(?<![\w:/\\.])(?:[A-Za-z]:[\\/]|\\\\|/)(?:[^\s\\/"|:]+[\\/])+')
"""The folders of a path within a sentence."""


def without_folders(data: Any) -> Any:
    """JSON data in which every absolute path, whether it is a text of its own or stands in a sentence, is the name of its file only."""
    folders = sorted(_folders(data), key=len, reverse=True)
    return _replaced(data, folders)


def _folders(data: Any) -> Set[str]:
    """The folders of all texts that are paths: they may stand in sentences too, with their spaces."""
    if isinstance(data, (dict, list)):
        inside = data.values() if isinstance(data, dict) else data
        return set().union(*map(_folders, inside))
    if not isinstance(data, str) or ": " in data:  # a sentence
        return set()
    path = _ABSOLUTE.match(data.split('"')[1] if data.count('"') == 2 else data)
    return {path.group("folder")} if path and len(path.group("folder")) > 1 else set()


def _replaced(data: Any, folders: List[str]) -> Any:
    if isinstance(data, dict):
        return {name: _replaced(value, folders) for name, value in data.items()}
    if isinstance(data, list):
        return [_replaced(value, folders) for value in data]
    if not isinstance(data, str):
        return data
    for folder in folders:
        data = data.replace(folder, "")
    return _INSIDE.sub("", data)
