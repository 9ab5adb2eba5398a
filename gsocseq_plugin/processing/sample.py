"""The sample county that comes with the plugin: the default of every required layer, so that each algorithm runs untouched."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "sample"


def sample(name: str) -> str:
    """The path of a file of the sample."""
    return str(FOLDER / name)
