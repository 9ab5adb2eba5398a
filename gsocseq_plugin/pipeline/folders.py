"""The folder of a run: made when it is not there, and taken away again when the run that made it leaves nothing in it."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import Iterator

from ..io.atomic import writing


@contextmanager
def output_folder(path: str) -> Iterator[str]:
    """The absolute path of a folder that exists and can be written to. Raises GsocError otherwise."""
    path = os.path.abspath(path)
    missing = []
    parent = path
    while not os.path.isdir(parent) and parent != os.path.dirname(parent):
        missing.append(parent)
        parent = os.path.dirname(parent)
    with writing(os.path.join(path, "output")):
        os.makedirs(path, exist_ok=True)
    try:
        yield path
    except BaseException:
        _remove_empty_inside(path)
        for folder in missing:
            if os.path.isdir(folder) and not os.listdir(folder):
                os.rmdir(folder)
        raise


def _remove_empty_inside(path: str) -> None:
    for entry in os.listdir(path):
        folder = os.path.join(path, entry)
        if entry.startswith("products_") and os.path.isdir(folder) and not os.listdir(folder):
            os.rmdir(folder)
