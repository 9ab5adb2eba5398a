"""Texts without the folders and secrets of the computer they come from."""

from __future__ import annotations

import os
import re
from typing import Any, Iterator, Pattern, Set

_ABSOLUTE = re.compile(r'(?:[A-Z][A-Z0-9_]+:)?(?P<folder>(?:[A-Za-z]:[\\/]|\\\\|/)(?:[^\\/"|]+[\\/]+)*)[^\\/"|]*')
"""A path from its root on, perhaps behind the name of a driver; behind a | stands the layer, before a quote the driver of a subdataset."""
_ROOT = re.compile(r"(?:[A-Za-z]:)?[\\/]+")
_SEPARATORS = re.compile(r"[\\/]+")
_FURTHER = r'(?:[^\s\\/"|:]+[\\/]+)'
"""A folder in a folder, of a name without spaces."""
_BEFORE = r"(?:(?<![\w:/\\.])|(?<=[A-Z0-9_]{2}:))"
"""A path does not begin within a word, an address or another path, but behind the name of a driver."""
_INSIDE = re.compile(_BEFORE + r"(?:[A-Za-z]:[\\/]|\\\\|/)" + _FURTHER + "+")
"""The folders of a path within a sentence."""
_VIRTUAL = re.compile(r"/vsi\w+/")
"""How GDAL names what is in an archive or on a server."""
_LOGIN = re.compile(r"(?<=://)[^/\s@]+@")
_SECRET = re.compile(
    r"""\b(user|username|password|passwd|pwd|authcfg|api_?key|token|access_token|access_key\w*|secret\w*|sig)=("[^"]*"|'[^']*'|[^\s&;,|"']+)""",
    re.IGNORECASE,
)


def without_folders(data: Any, *known: str) -> Any:
    """JSON data in which every absolute path, whether it is a text of its own or stands in a sentence, is the name of its file only, and in
    which addresses of databases and servers hold no user and no password.

    known: folders that may stand in a sentence with spaces in their names, beside the user's own and those of the paths in the data.
    """
    folders = {os.path.expanduser("~"), *known, *_folders(data)}
    inner = {part for folder in folders for part in _with_those_around(folder)}
    return _replaced(data, _any_of(inner))


def _folders(data: Any) -> Set[str]:
    """The folders of all texts that are paths: they may stand in sentences too, with their spaces."""
    if isinstance(data, (dict, list)):
        inside = data.values() if isinstance(data, dict) else data
        return set().union(*map(_folders, inside))
    if not isinstance(data, str) or ": " in data:  # a sentence
        return set()
    data = _VIRTUAL.sub("", data)
    path = _ABSOLUTE.match(data.split('"')[1] if data.count('"') == 2 else data)
    return {path.group("folder")} if path else set()


def _with_those_around(folder: str) -> Iterator[str]:
    """A folder and those it is in, without the root; nothing for what is no absolute path."""
    folder = folder.rstrip("\\/") + "/"
    root = _ROOT.match(folder)
    if root:
        yield from (folder[: separators.end()] for separators in _SEPARATORS.finditer(folder, root.end()))


def _any_of(folders: Set[str]) -> Pattern[str]:
    """Any of these folders, the innermost first, with folders inside it; of whatever separators, as Windows has two."""
    longest = sorted(folders, key=lambda folder: (-len(folder), folder))
    known = "|".join(r"[\\/]+".join(map(re.escape, _SEPARATORS.split(folder))) for folder in longest)
    return re.compile(f"{_BEFORE}(?:{known}){_FURTHER}*" if known else "(?!)", re.IGNORECASE)


def _replaced(data: Any, known: Pattern[str]) -> Any:
    if isinstance(data, dict):
        return {name: _replaced(value, known) for name, value in data.items()}
    if isinstance(data, (list, tuple)):
        return type(data)(_replaced(value, known) for value in data)
    if not isinstance(data, str):
        return data
    text = _SECRET.sub(r"\1=***", _LOGIN.sub("", _VIRTUAL.sub("", data)))
    text = _INSIDE.sub("", known.sub("", text))
    return data if text == data else text  # data may be more than its text: a Phrase
