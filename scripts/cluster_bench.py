"""Throughput of one run on a cluster of one and two worker processes, and on one and two threads.

    scripts/cluster_bench [--pixels N]

Computes the same synthetic country of about N modelled pixels four times and compares the maps. Prints
`name: value` rows: blocks, and of each run seconds and pixels per second, of computing alone (planning, reading, computing, keeping) and of the
whole run. Starting the workers is not counted.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Dict, List, Tuple

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from bench_country import make_country  # noqa: E402

from gsocseq_plugin.core.progress import Progress  # noqa: E402
from gsocseq_plugin.io.scratch import Blocks  # noqa: E402
from gsocseq_plugin.pipeline.config import RunConfig  # noqa: E402
from gsocseq_plugin.pipeline.dask import cluster  # noqa: E402
from gsocseq_plugin.pipeline.folders import KEPT  # noqa: E402
from gsocseq_plugin.pipeline.steps.full_run import full_run  # noqa: E402

RUNS = {"dask_workers_1": (1, None), "dask_workers_2": (2, None), "local_threads_1": (None, 1), "local_threads_2": (None, 2)}
"""Of each run: the worker processes, or the threads."""


class Marks(Progress):
    """When each step began, and how many blocks were kept when the maps were begun."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.began, self.blocks = folder, {}, 0

    def enter(self, key: str, start: float, stop: float, **values: object) -> None:
        self.began[key] = time.perf_counter()
        if key == "step_write":
            self.blocks = len(Blocks(str(self.folder / KEPT)).indices())


def timed(config: RunConfig, folder: Path, workers: int, threads: int) -> Tuple[Dict[str, float], List[bytes]]:
    """Rows of one run, and the bytes of its maps."""
    processing = replace(config.processing, threads=threads or 2)
    config, marks = replace(config, processing=processing).with_output(folder), Marks(folder)
    with ExitStack() as stack:
        connected = stack.enter_context(cluster(None, workers, Progress())) if workers else None
        started = time.perf_counter()
        result = full_run(config, marks, connected)
        seconds = time.perf_counter() - started
    computing = marks.began["step_write"] - marks.began["step_compute"]
    pixels = result.counts["OK"]
    rows = {"blocks": marks.blocks, "seconds": seconds, "pixels_per_second": pixels / seconds}
    rows.update({"compute_seconds": computing, "compute_pixels_per_second": pixels / computing})
    return rows, [Path(path).read_bytes() for path in result.products.values()]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--pixels", type=float, default=1e6)
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as name:
        config = RunConfig.load(make_country(Path(name), given.pixels))
        maps: List[bytes] = []
        for run, (workers, threads) in RUNS.items():
            rows, written = timed(config, Path(name) / run, workers, threads)
            maps = maps or written
            if written != maps:
                raise SystemExit(f"{run}: the maps differ from those of the first run")
            for row, value in rows.items():
                print(f"{run}_{row}: {value:.0f}" if value >= 100 or row == "blocks" else f"{run}_{row}: {value:.3g}", flush=True)


if __name__ == "__main__":
    main()
