"""Runs of the sample that are interrupted, and what they leave."""

from __future__ import annotations

import json
import re
import threading
from pathlib import Path
from typing import Any, Dict, List

import pytest
from soil_rasters import Heard

from gsocseq_plugin.core.errors import Cancelled, GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.journal import Unfinished, unfinished
from gsocseq_plugin.pipeline.steps.full_run import full_run

WINDOWS = 20
"""The sample's grid is 58 x 50 cells: two rows of ten windows of 32 x 6 cells."""
SMALL = {"threads": 2, "block_rows": 32, "block_columns": 6, "chunk_pixels": 150}
MANY = {"horizons": [20, 50], "processing": SMALL}
CLAY = {"step": "prepare_clay", "layers": [f"raw/clay_sl{depth}.tif" for depth in (1, 2, 3, 4)]}
STEPS = [CLAY, {"step": "fill_gaps"}, {"step": "apply_masks", "soc_limit": 80}]


class Stopping(Heard):
    """Cancelled when `key` was said, when a fraction is reached, or at the question of this number."""

    def __init__(self, key: str = "", times: int = 1, fraction: float = 2.0, questions: int = 10**9) -> None:
        super().__init__()
        self.key, self.times, self.fraction, self.left, self.stopped = key, times, fraction, questions, False
        self.asked = 0

    def log(self, key: str, **values: object) -> None:
        super().log(key, **values)
        self.stopped = self.stopped or (key == self.key and len(self.of(key)) >= self.times)

    def report(self, fraction: float) -> None:
        self.stopped = self.stopped or fraction >= self.fraction

    def cancelled(self) -> bool:
        self.asked += 1
        return self.stopped or self.asked > self.left


def left_by(folder: Path) -> Dict[str, Any]:
    """All that a run has left, by name: the bytes of the rasters, and of the texts what does not tell the time."""
    left: Dict[str, Any] = {}
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        if path.name == "manifest.json":
            data = json.loads(path.read_text(encoding="utf-8").replace(str(folder.parent), ""))
            for key in ("written", "seconds"):
                del data[key]
            data["config"].pop("output_folder"), data["config"].pop("processing")
            for kept in (kept for step in data["preparation"] for kept in step.get("kept", {}).values()):
                del kept["modified"]
            left[name] = data
        elif path.suffix == ".txt":
            left[name] = re.sub(r"Time taken.*", "", path.read_text(encoding="utf-8"))
        else:
            left[name] = path.read_bytes() if path.is_file() else None
    return left


def interrupted(config: RunConfig, **when: Any) -> Unfinished:
    """Cancel a run; what it has left."""
    with pytest.raises(Cancelled):
        full_run(config, Stopping(**when))
    found = unfinished(config)
    assert found is not None
    return found


class Waiting(Progress):
    """Holds the run, in the folder already, until it is told to go on."""

    def __init__(self):
        self.inside, self.go_on = threading.Event(), threading.Event()

    def log(self, key, **values):
        if key == "run_plan":
            self.inside.set()
            self.go_on.wait(60)


class Filling(Progress):
    """Fills the disk when the run has come so far, or says so."""

    def __init__(self, disk, fraction=2.0, key=None):
        self.disk, self.fraction, self.key, self.filler = disk, fraction, key, None

    def report(self, fraction):
        if fraction > self.fraction:
            self._fill()

    def log(self, key, **values):
        if key == self.key:
            self._fill()

    def _fill(self):
        if self.filler is None:
            self.filler = self.disk / "filler"
            for size in (1 << 16, 1 << 12):
                try:
                    with open(self.filler, "ab", buffering=0) as file:
                        while True:
                            file.write(b"x" * size)
                except OSError:
                    pass


def keys_of(error: GsocError) -> List[str]:
    """The keys of the sentences of an error."""
    return [problem.key for problem in getattr(error, "problems", [error])]
