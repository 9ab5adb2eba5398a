"""The file of a journal: its name, its version, and what must be in it to be believed."""

from __future__ import annotations

import json
import os
from typing import Any, Dict, Optional

NAME = "journal.json"
VERSION = 3
_SHAPE: Dict[str, Any] = {
    "run": dict,
    "output": str,
    "files": dict,
    "checksums": dict,
    "steps": list,
    "seconds": (int, float),
    "began": (int, float),
    "prepare": int,
    "windows": dict,
}
"""What a journal holds, and as what."""


def read_journal(place: str) -> Optional[Dict[str, Any]]:
    """The content of a journal; None where there is none, or another thing. Raises OSError where the disk fails."""
    if os.path.islink(place):  # what is kept lies where the maps will be
        return None
    try:
        with open(os.path.join(place, NAME), encoding="utf-8") as file:
            data = json.load(file)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return None
    return data if _is_journal(data) else None


def _is_journal(data: Any) -> bool:
    """Whether a JSON value is the content of a journal."""
    if not isinstance(data, dict) or data.get("journal") != VERSION:
        return False
    if not all(isinstance(data.get(name), kind) for name, kind in _SHAPE.items()):
        return False
    windows = data["windows"]
    return (
        all(_is_state(state) for state in data["files"].values())
        and all(isinstance(step, dict) and {"step", "layers", "options", "told", "files"} <= set(step) for step in data["steps"])
        and (not windows or (isinstance(windows.get("total"), int) and isinstance(windows.get("shape"), list) and len(windows["shape"]) == 2))
    )


def _is_state(state: Any) -> bool:
    """Whether a JSON value is the state of an input, as `inputs.states` gives it."""
    return isinstance(state, dict) and "read_as" in state and all(isinstance(state.get(name), dict) for name in ("files", "beside"))
