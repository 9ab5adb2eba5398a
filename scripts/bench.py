"""How fast the plugin is: the core in memory, whole runs from file to file, the steps around them.

    scripts/bench                       everything, countries of a million and ten million modelled pixels too (several minutes)
    scripts/bench --no-raster           without the whole runs
    scripts/bench --raster 1e5 1e6      only whole runs on countries of these sizes, beside the speed in memory

The last lines are `name: value` rows. The core: pixels per second and core of each phase and of the chain with bounds (three input sets,
20-year warm-up, 29 maps), on two threads, and beside them the limit: a compiled C kernel of the warm-up, scaled to the chain by the share
that the warm-up has of its time; a scalar Python loop, scaled alike; FAO's scripts (2.7 points per second). Then 240 months of climate
brought onto a million cells; quality control, totals and report on 29 maps of a million cells; whole runs on synthetic countries (seconds,
pixels/s, peak memory above the start, bytes read and written), and on a grid of CELLS x CELLS of which little is modelled.
Repeats take turns and the best counts. Times of one run are to be compared with each other only: the machine's own speed is in all of them.
"""

from __future__ import annotations

import argparse
import math
import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import Callable, Dict

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from bench_climate import climate  # noqa: E402
from bench_core import best_of_turns, chunks_of, core_rows, on_one_thread, on_threads, pixels_in  # noqa: E402
from bench_limit import contenders, limit_rows  # noqa: E402
from bench_raster import Machine, raster_rows, sparse_rows  # noqa: E402

SIZES = (1e6, 1e7)


def core(pixels: int) -> Dict[str, float]:
    """The phases, the chain on one thread and on two, and the limit."""
    alone, pair = chunks_of(pixels, 1), chunks_of(pixels, 2)
    runs = {
        "one": lambda: on_one_thread(alone) / pixels_in(alone),
        "two": lambda: on_threads(pair, 2) / pixels_in(pair),
        **contenders(alone[0]),
    }
    best = best_of_turns(runs)
    rows = core_rows(best)
    return {**rows, **limit_rows(best, rows["chain_pixels_per_second_per_core"])}


def finished_maps() -> Dict[str, float]:
    """What the scripts about finished maps print, each in a process of its own."""
    rows = {}
    for script in ("bench_products.py", "bench_totals.py", "bench_report.py"):
        printed = subprocess.run([sys.executable, str(ROOT / "scripts" / script)], check=True, capture_output=True, text=True).stdout
        rows.update((name, float(value)) for name, value in (line.split(": ") for line in printed.splitlines()))
    return rows


def at_least(least: int, kind: Callable[[str], float] = int) -> Callable[[str], float]:
    """The type of an argument that is such a number."""

    def number(text: str) -> float:
        try:
            value = kind(text)
        except ValueError:
            value = math.nan
        if not value >= least:
            raise argparse.ArgumentTypeError(f"'{text}' was given, a number of at least {least} is expected")
        return value

    return number


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    size = at_least(1000, float)
    parser.add_argument("--raster", type=size, nargs="+", metavar="N", help="only whole runs, on countries of about N modelled pixels")
    parser.add_argument("--threads", type=at_least(1), default=Machine.threads, help="of the whole runs (%(default)s)")
    parser.add_argument("--memory", type=at_least(64), default=Machine.memory_mb, help="the memory setting of the whole runs, MB (%(default)s)")
    parser.add_argument("--climate-cell", type=float, default=Machine.climate_cell, help="of the countries, degrees (%(default)s)")
    parser.add_argument("--pixels", type=int, default=Machine.pixels_in_memory, help="pixels in memory (%(default)s)")
    parser.add_argument("--grid", type=int, default=10000, metavar="CELLS", help="side of the sparse grid (%(default)s)")
    parser.add_argument("--modelled", type=int, default=2_000_000, help="modelled pixels of the sparse grid (%(default)s)")
    parts = {"climate": "bringing climate onto the grid", "maps": "finished maps", "raster": "all whole runs", "sparse": "the sparse grid"}
    for part, what in parts.items():
        parser.add_argument(f"--no-{part}", action="store_true", help=f"without {what}")
    return parser.parse_args()


def measured(given: argparse.Namespace) -> Dict[str, float]:
    """The rows that the arguments ask for."""
    machine = Machine(given.threads, given.memory, given.climate_cell, given.pixels)
    if given.raster:
        return raster_rows(given.raster, machine)
    rows = core(given.pixels)
    if not given.no_climate:
        rows.update(climate())
    if not given.no_maps:
        rows.update(finished_maps())
    if not given.no_raster:
        rows.update(raster_rows(list(SIZES), machine))
    if not given.no_raster and not given.no_sparse:
        rows.update(sparse_rows(given.grid, given.modelled, machine))
    return rows


def main() -> None:
    given = arguments()
    print(f"{platform.machine()}, {len(os.sched_getaffinity(0))} processors, Python {platform.python_version()}, numpy {np.__version__}", flush=True)
    for name, value in measured(given).items():
        print(f"{name}: {value:.0f}" if value >= 100 else f"{name}: {value:.3g}")


if __name__ == "__main__":
    main()
