"""Layers are closed as soon as nobody reads them, not when Python comes round to it: Windows lets nobody move or replace an open file."""

from __future__ import annotations

import gc
import os
from contextlib import suppress
from pathlib import Path
from typing import Any, List

import pytest
from interrupted_runs import CLAY, SMALL

from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.writer import RASTER_PART
from gsocseq_plugin.pipeline import dask
from gsocseq_plugin.pipeline.steps.full_run import full_run


@pytest.fixture(autouse=True)
def nobody_tidies_up():
    """Reference cycles stay."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def open_inside(folder: Path) -> List[str]:
    """The rasters below a folder that this process has open."""
    paths = set()
    for number in os.listdir("/proc/self/fd"):
        with suppress(FileNotFoundError):  # closed since it was listed
            paths.add(os.readlink(f"/proc/self/fd/{number}"))
    return sorted(path for path in paths if path.startswith(str(folder)) and path.endswith(".tif"))


class Looking(Progress):
    """Notes which rasters are open when a step begins, and how many are written at the same time."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.open, self.written = folder, {}, 0

    def enter(self, key: str, start: float, stop: float, **values: object) -> None:
        self.open[key] = open_inside(self.folder)

    def cancelled(self) -> bool:
        self.written = max(self.written, sum(path.endswith(RASTER_PART) for path in open_inside(self.folder)))
        return False


@pytest.mark.parametrize("threads", [1, 2])
def test_no_layer_is_open_when_the_maps_are_written(case, raw, threads):
    config = case.config(prepare=[CLAY], keep_prepared=True, processing={**SMALL, "threads": threads})
    looking = Looking(case.folder)
    full_run(config, looking)
    assert looking.open["step_write"] == [] and open_inside(case.folder) == []


def test_of_many_maps_as_many_are_open_as_threads_write(case):
    looking = Looking(case.folder)
    assert len(full_run(case.config(horizons=[20, 50], processing=SMALL), looking).products) == 29
    # a listing takes its time: a map that was just closed and the next one can both be in it
    assert looking.written <= 2 * SMALL["threads"]


def test_a_worker_has_no_layer_open_after_the_run(case):
    config = case.config(processing=SMALL)
    run: Any = {"key": "this run", "config": config.to_dict(), "versions": dask.versions(), "inputs": {}}
    dask.compute(run, [(0, 0, 32, 6)], 1)
    assert open_inside(case.folder)
    assert dask.forget("this run") == 1
    assert open_inside(case.folder) == []
