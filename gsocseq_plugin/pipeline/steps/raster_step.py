"""What the step-by-step phases share: a state raster in, one raster out. `full_run` calls the same stages without the rasters between."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, Sequence, Tuple

import numpy as np

from ...core.progress import Progress
from ...core.types import Status
from ...io.atomic import folder_of, probe_outputs
from ...io.folder_lock import FolderLock
from ...io.grid import Grid
from ...io.raster import LayerRef, band_names, open_raster
from ...io.scratch import Scratch
from ...io.warp import AlignedReader
from ..engine import Engine, RasterOutput, Tally
from ..folders import tidy
from ..reader import BlockReader, Window, WindowPixels
from ..setup import Setup, bounded_gdal_cache
from ..state import STATE_BANDS, STATE_UNITS, require_bands
from ..summary import log_tally
from ..work import Arrays, Compute, Reader, Work

RESULT, STATE = "result", "state"


@dataclass(frozen=True)
class StepResult:
    """What a step wrote, and what it counted."""

    output: str
    tally: Tally


def state_output(output: str, tags: Dict[str, str], key: str = RESULT) -> RasterOutput:
    """The state raster to write, from the results under `key`."""
    return RasterOutput(output, key, list(STATE_BANDS), "Float64", np.nan, STATE_UNITS, tags)


class StateReader:
    """Reads a state raster on its own grid, `grid`, with the layers of these phases."""

    def __init__(self, setup: Setup, path: str, bands: Tuple[str, ...], what: str, phases: Tuple[str, ...]) -> None:
        require_bands(path, band_names(LayerRef(path)), bands, what)
        self.grid = Grid.of(open_raster(path, what))
        self._states = AlignedReader(LayerRef(path), self.grid)
        self._status = AlignedReader(LayerRef(path, (len(bands),)), self.grid)
        self._layers = BlockReader(setup.sources, self.grid, setup.method, setup.legend, None, phases, not setup.config.warm_up)

    def status(self, window: Window) -> np.ndarray:
        """OK where the earlier phase has a result, else OUTSIDE."""
        return state_status(self._status.read(*window.place))

    def read(self, window: Window) -> Tuple[WindowPixels, Arrays]:
        """The pixels that the earlier phase has left, and their states."""
        values = self._states.read(*window.place)
        pixels = self._layers.read_state(window, state_status(values[-1]))
        return pixels, {STATE: values.reshape(len(values), -1)[:, pixels.cells]}


def state_status(band: np.ndarray) -> np.ndarray:
    """The status (cells,) of cells from the last band of what an earlier phase has left."""
    return np.where(band.ravel() == Status.OK, Status.OK, Status.OUTSIDE).astype(np.uint8)


def run_step(
    setup: Setup, grid: Grid, open_reader: Callable[[], Reader], compute: Compute, output: RasterOutput, progress: Progress, *read_besides: str
) -> StepResult:
    """Run one phase over the grid into one raster; `read_besides`: files read that are no layers."""
    return StepResult(output.path, run_pass(setup, grid, open_reader, compute, [output], progress, *read_besides))


def run_pass(
    setup: Setup,
    grid: Grid,
    open_reader: Callable[[], Reader],
    compute: Compute,
    outputs: Sequence[RasterOutput],
    progress: Progress,
    *read_besides: str,
) -> Tally:
    """One pass over the grid into several rasters, all or none."""
    probe_outputs([output.path for output in outputs], [*setup.sources.files(), *read_besides])
    folder = folder_of(outputs[0].path)
    with FolderLock(folder):
        tidy(folder)
        with bounded_gdal_cache(), Scratch(folder) as scratch:
            engine = Engine(grid, setup.config.processing, setup.threads, scratch)
            engine.run(lambda: Work(open_reader(), compute, setup.config.processing.chunk(setup.threads)), progress.part(0.0, 0.9))
            engine.write(outputs, progress.part(0.9, 1.0))
    log_tally(engine.tally, progress)
    return engine.tally
