"""What the step-by-step phases share: a state raster in, one raster out. `full_run` calls the same stages without the rasters between."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Tuple

import numpy as np

from ...core.progress import Progress
from ...core.types import Status
from ...io.atomic import folder_of, probe_outputs
from ...io.folder_lock import FolderLock
from ...io.grid import Grid
from ...io.raster import LayerRef, band_names, open_raster
from ...io.scratch import Scratch
from ...io.warp import AlignedReader
from ..engine import Compute, Engine, RasterOutput, Read, Tally
from ..folders import tidy
from ..reader import BlockReader, Window, WindowPixels
from ..setup import Setup, bounded_gdal_cache
from ..state import STATE_BANDS, STATE_UNITS, require_bands
from ..summary import log_tally

RESULT, STATE = "result", "state"


@dataclass(frozen=True)
class StepResult:
    """What a step wrote, and what it counted."""

    output: str
    tally: Tally


def state_output(output: str, tags: Dict[str, str], key: str = RESULT) -> RasterOutput:
    """The state raster to write, from the results under `key`."""
    return RasterOutput(output, key, list(STATE_BANDS), "Float64", np.nan, STATE_UNITS, tags)


def state_reader(setup: Setup, path: str, bands: Tuple[str, ...], what: str, phases: Tuple[str, ...]) -> Tuple[Grid, Read]:
    """The grid of a state raster, and a function that reads a window of it with the layers of these phases."""
    dataset = open_raster(path, what)
    require_bands(path, band_names(LayerRef(path)), bands, what)
    grid = Grid.of(dataset)
    states = AlignedReader(LayerRef(path), grid)
    reader = BlockReader(setup.sources, grid, setup.method, setup.legend, None, phases, not setup.config.warm_up)

    def read(window: Window) -> Tuple[WindowPixels, Dict[str, np.ndarray]]:
        values = states.read(*window.place).reshape(len(bands), -1)
        status = np.where(values[-1] == Status.OK, Status.OK, Status.OUTSIDE).astype(np.uint8)
        pixels = reader.read_state(window, status)
        return pixels, {STATE: values[:, pixels.cells]}

    return grid, read


def run_step(
    setup: Setup, grid: Grid, read: Read, compute: Compute, output: RasterOutput, progress: Progress, *read_besides: str
) -> StepResult:
    """Run one phase over the grid into one raster; `read_besides`: files read that are no layers."""
    probe_outputs([output.path], [*setup.sources.files(), *read_besides])
    folder = folder_of(output.path)
    with FolderLock(folder):
        tidy(folder)
        with bounded_gdal_cache(), Scratch(folder) as scratch:
            engine = Engine(grid, setup.config.processing, setup.threads, scratch)
            engine.run(read, compute, progress.part(0.0, 0.9))
            engine.write([output], progress.part(0.9, 1.0))
    log_tally(engine.tally, progress)
    return StepResult(output.path, engine.tally)
