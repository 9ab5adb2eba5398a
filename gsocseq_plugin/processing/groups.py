"""The shelves of the toolbox, in the order of work."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Group:
    """A group of algorithms: a stable id and the title the user sees."""

    id: str
    title: str


PREPARE = Group("prepare", "1 Prepare")
MODEL = Group("model", "2 Model")
MAPS = Group("maps", "4 Maps and reports")
