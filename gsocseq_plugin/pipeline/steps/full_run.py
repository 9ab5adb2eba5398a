"""All phases in one pass: from the layers to the maps, the manifest and the summary."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Dict, List, Optional, Tuple

import numpy as np

from ...core.errors import ERROR, WARNING, GsocError
from ...core.gsocseq.block import Block
from ...core.gsocseq.chain import forward_stage, no_warm_up_stage, spin_up_stage, warm_up_stage
from ...core.gsocseq.products import product_units
from ...core.progress import Progress
from ...core.types import BOUNDS, Status
from ...io.atomic import folder_of, probe_outputs, writing
from ...io.folder_lock import FolderLock
from ...io.grid import Grid
from ...io.tables import class_table_text
from ..config import RunConfig, refusal
from ..engine import Engine, RasterOutput, window_shape
from ..folders import output_folder, tidy
from ..inputs import input_files
from ..journal import Journal, kept_work
from ..layers import FORWARD, PHASES, SPIN_UP, WARM_UP
from ..manifest import NAME as MANIFEST
from ..manifest import described_inputs, manifest_text
from ..prepare.run import MAPS, Ready, prepared_layers, raw_files
from ..product_set import CLASSES_FILE
from ..setup import Setup, bounded_gdal_cache, make_setup, master_grid, provenance_tags
from ..state import PHASE_TAG, forward_values, state_values
from ..summary import NAME as SUMMARY
from ..summary import log_tally, status_counts, summary_text
from ..work import STATUS, Compute, Layers, Work
from .check_inputs import check_inputs
from .forward import forward_output
from .products import beside_outputs, beside_results, outdated, product_outputs, product_results
from .raster_step import state_output

if TYPE_CHECKING:
    from ..dask import Cluster

PREPARED = 0.4
"""The share of the progress that preparing the layers takes, where the configuration begins with raw files."""
STATE_FILES = {SPIN_UP: "state_spin_up.tif", WARM_UP: "state_warm_up.tif", FORWARD: "forward.tif"}


@dataclass(frozen=True)
class RunResult:
    """What a run left: the folder, the maps of the first horizon by stem, manifest and summary; pixels by status."""

    folder: str
    products: Dict[str, str]
    manifest: str
    summary: str
    counts: Dict[str, int]


def full_run(config: RunConfig, progress: Progress, cluster: Optional[Cluster] = None) -> RunResult:
    """Prepare the layers where the configuration says so, check the inputs, compute (on the cluster, or on threads), write.

    A run that fails or is cancelled leaves no half map, but what it has finished: the same run into the same folder goes on from there.
    Raises GsocError, Cancelled.
    """
    if not config.output_folder:
        raise GsocError("output_missing")
    _refuse_or_warn(config, progress.step("step_check", 0.0, 0.05))
    with output_folder(config.output_folder) as folder, FolderLock(folder):
        tidy(folder)
        with kept_work(config, raw_files(config), folder, progress) as journal:
            ready = prepared_layers(config, journal, progress.part(0.05, PREPARED))
            if config.prepare:
                progress = progress.part(PREPARED, 1.0)
                _refuse_or_warn(replace(ready.config, output_folder=None, parse_problems=()), progress.step("step_check", 0.0, 0.05))
            return _run(config, ready, folder, journal, progress, cluster)


def _run(asked: RunConfig, ready: Ready, folder: str, journal: Journal, progress: Progress, cluster: Optional[Cluster]) -> RunResult:
    """The run on layers that are ready; `asked` is the configuration that the manifest repeats."""
    config = ready.config
    setup = make_setup(config, phases_of(config))
    grid = master_grid(config, setup.sources)
    result, outputs = _result(config, folder), _outputs(setup, folder)
    _probe(setup, asked, [*(output.path for output in outputs), result.manifest, result.summary, *ready.results])
    _log_plan(setup, grid, progress)
    _log_other_maps(folder, [*(output.path for output in outputs), *ready.results], progress)
    prepared = ready.folder if asked.prepare else None
    inputs = described_inputs(setup, asked, raw_files(asked), prepared, journal.checksums, progress.step("step_checksums", 0.05, 0.1))
    journal.note_inputs(inputs)
    with bounded_gdal_cache():
        engine, resampling = _computed(setup, grid, journal, progress, cluster)

        def texts(rasters: Dict[str, str]) -> Dict[str, str]:
            seconds = journal.seconds()
            files = {os.path.relpath(path, folder).replace(os.sep, "/"): now for path, now in rasters.items()}
            manifest = manifest_text(setup, asked, grid, resampling, engine.tally, inputs, ready.told, files, seconds)
            classes = {os.path.join(folder, CLASSES_FILE): class_table_text(config.classes)} if config.classes else {}
            return {result.manifest: manifest, result.summary: summary_text(setup, grid, engine, seconds), **classes}

        journal.require_same_inputs()
        gone = outdated(folder, config.horizons, [output.path for output in outputs])
        engine.write(outputs, progress.step("step_write", 0.9, 1.0), texts, {**gone, **ready.results})
    log_tally(engine.tally, progress)
    return replace(result, counts=dict(engine.tally.statuses))


def _computed(
    setup: Setup, grid: Grid, journal: Journal, progress: Progress, cluster: Optional[Cluster]
) -> Tuple[Engine, Dict[str, str]]:
    """The engine with all pixels in its store, and how the layers were resampled. The layers are closed again: they can be moved."""
    config = setup.config
    shape = journal.windows(grid, window_shape(grid.columns, config.processing, setup.threads), progress)
    engine = Engine(grid, config.processing, setup.threads, journal.blocks, shape)
    elsewhere = None if cluster is None else (partial(cluster.blocks, config), cluster.threads)
    engine.run(lambda: run_work(setup, grid), progress.step("step_compute", 0.1, 0.9), elsewhere)
    if not engine.tally.statuses[Status.OK.name]:
        journal.forget()
        raise _no_pixels(engine)
    return engine, Layers(setup, grid, phases_of(config)).resampling()


def phases_of(config: RunConfig) -> Tuple[str, ...]:
    """The phases of a full run."""
    return PHASES if config.warm_up else (SPIN_UP, FORWARD)


def _probe(setup: Setup, asked: RunConfig, outputs: List[str]) -> None:
    """Raise GsocError when a result cannot be written, or would take the place of a file that the run reads."""
    for folder in {folder_of(path) for path in outputs}:
        with writing(folder):
            os.makedirs(folder, exist_ok=True)
    probe_outputs(outputs, [*setup.sources.files(), *input_files(asked, raw_files(asked))])


def _result(config: RunConfig, folder: str) -> RunResult:
    """What a run will leave in the folder; nothing is counted yet."""
    stems = product_units([scenario.name for scenario in config.scenarios])
    maps = {stem: os.path.join(folder, f"{config.iso3}_GSOCseq_{stem}.tif") for stem in stems}
    return RunResult(folder, maps, os.path.join(folder, MANIFEST), os.path.join(folder, SUMMARY), {})


def _refuse_or_warn(config: RunConfig, progress: Progress) -> None:
    """Refuse a run with errors, all of them in one text; say the warnings."""
    problems = check_inputs(config, progress)
    errors = [problem for problem in problems if problem.severity == ERROR]
    if errors:
        raise refusal(errors)
    for problem in problems:
        if problem.severity == WARNING:
            progress.log("warning", where=problem.where, finding=problem)


def _log_plan(setup: Setup, grid: Grid, progress: Progress) -> None:
    method = setup.method
    progress.log("run_plan", columns=grid.columns, rows=grid.rows, convention=method.convention.name, spin_up=method.spin_up)


def _log_other_maps(folder: str, paths: List[str], progress: Progress) -> None:
    """Say which maps of the folder come from another run and will not be replaced: another country, more scenarios, other masks."""
    written = {os.path.basename(path) for path in paths}
    maps = [name for name in os.listdir(folder) if name in MAPS or ("_GSOCseq_" in name and name.endswith(".tif"))]
    others = sorted(name for name in maps if name not in written)
    if others:
        progress.log("other_maps", folder=folder, count=len(others), example=others[0])


def _no_pixels(engine: Engine) -> GsocError:
    return GsocError("no_pixels", counts=status_counts(engine.tally))


def run_work(setup: Setup, grid: Grid) -> Work:
    """The block function of a full run."""
    return Work(Layers(setup, grid, phases_of(setup.config)), _chain(setup), setup.config.processing.chunk(setup.threads))


def _chain(setup: Setup) -> Compute:
    """The whole chain on a chunk of pixels; the stages are those of the single steps."""
    config, method = setup.config, setup.method
    names = [scenario.name for scenario in method.scenarios]

    def compute(block: Block, _: Dict[str, np.ndarray], counts: Counter) -> Tuple[np.ndarray, Dict[str, np.ndarray]]:
        first = spin_up_stage(block, method, setup.calendar, counts)
        if config.warm_up:
            stage = warm_up_stage(first, block, method, setup.calendar, counts)
        else:
            stage = no_warm_up_stage(first, block, method)
        status, futures = forward_stage(stage, block, method, counts)
        t0 = {bound: stage.states[bound].soc for bound in BOUNDS}
        results = product_results(t0, futures, names, method.uncertainty_scenario)
        results.update(beside_results(futures, stage.land_use))
        if config.keep_state:
            results[SPIN_UP], results[WARM_UP] = state_values(first), state_values(stage)
            results[FORWARD] = forward_values(t0, futures, stage.land_use)
        return status, results

    return compute


def _outputs(setup: Setup, folder: str) -> List[RasterOutput]:
    """The rasters of a run."""
    config, tags = setup.config, provenance_tags(setup)
    names = [scenario.name for scenario in config.scenarios]
    outputs = product_outputs(folder, config.iso3, names, config.horizons, tags)
    outputs.append(RasterOutput(os.path.join(folder, "status.tif"), STATUS, [STATUS], "Byte", float(Status.OUTSIDE), [""], tags))
    outputs += beside_outputs(folder, names, config.horizons, tags, any(scenario.partly_adopted for scenario in config.scenarios))
    if config.keep_state:
        for phase in (SPIN_UP, WARM_UP) if config.warm_up else (SPIN_UP,):
            path = os.path.join(folder, STATE_FILES[phase])
            outputs.append(state_output(path, {**tags, PHASE_TAG: phase}, phase))
        outputs.append(forward_output(os.path.join(folder, STATE_FILES[FORWARD]), setup, FORWARD))
    return outputs
