"""Speed from file to file, memory and traffic of whole runs on synthetic countries. Part of scripts/bench.

Each country is made outside the measured time and run in a process of its own; the speed in memory on as many threads is measured before
and after, in the same minutes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from bench_core import chunks_of, on_threads, pixels_in  # noqa: E402
from bench_country import make_country  # noqa: E402
from bench_sparse import make_sparse_case  # noqa: E402

from gsocseq_plugin.pipeline.config import RunConfig  # noqa: E402


@dataclass(frozen=True)
class Machine:
    """What a run may use, the cells of the climate in degrees, and how many pixels are computed in memory for comparison."""

    threads: int = 2
    memory_mb: int = RunConfig().processing.memory_mb
    climate_cell: float = 0.5
    pixels_in_memory: int = 98304


def run(config: Path, machine: Machine) -> Dict[str, float]:
    """What `bench_run.py` measures."""
    command = [sys.executable, str(ROOT / "scripts" / "bench_run.py"), str(config)]
    command += ["--threads", str(machine.threads), "--memory", str(machine.memory_mb)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        raise SystemExit(f"The run of {config} failed; what it said is above.")
    return json.loads(done.stdout.splitlines()[-1])


def label(pixels: float) -> str:
    """1e6 for a million, 2.5e6 for two and a half."""
    mantissa, exponent = f"{pixels:.1e}".split("e")
    return f"{mantissa.replace('.0', '')}e{int(exponent)}"


def raster_rows(sizes: List[float], machine: Machine) -> Dict[str, float]:
    """Countries of these sizes, smallest first: the figures of each; then the peak of the biggest, and how cost and speed compare."""
    rows: Dict[str, float] = {}
    in_memory = [in_memory_speed(machine)]
    for pixels in sorted(sizes):
        with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as folder:
            print(f"Making a country of {pixels:,.0f} modelled pixels", flush=True)
            config = make_country(Path(folder), pixels, machine.climate_cell)
            print("Running it from file to file", flush=True)
            figures = run(config, machine)
        in_memory.append(in_memory_speed(machine))
        rows.update({f"raster_{label(pixels)}_{name}": value for name, value in figures.items()})
        print(f"{figures['seconds']:.0f} s, {figures['pixels_per_second']:.0f} pixels/s", flush=True)
    rows["raster_peak_memory_mb"] = figures["peak_memory_mb"]
    return {**rows, **compared(rows, [label(pixels) for pixels in sizes], max(in_memory))}


def compared(rows: Dict[str, float], sizes: List[str], in_memory: float) -> Dict[str, float]:
    """How much dearer a pixel is at the dearest size than at the cheapest, with and without looking at the inputs, which takes its time
    in small countries too; and each size's speed by that in memory."""
    pixels = {size: rows[f"raster_{size}_modelled_pixels"] for size in sizes}
    whole = [rows[f"raster_{size}_seconds"] / pixels[size] for size in sizes]
    after = [(rows[f"raster_{size}_seconds"] - rows[f"raster_{size}_check_seconds"]) / pixels[size] for size in sizes]
    return {
        "raster_cost_per_pixel_most_by_least": max(whole) / min(whole),
        "raster_cost_after_check_most_by_least": max(after) / min(after),
        "in_memory_pixels_per_second": in_memory,
        **{f"raster_{size}_by_in_memory": rows[f"raster_{size}_pixels_per_second"] / in_memory for size in sizes},
    }


def in_memory_speed(machine: Machine) -> float:
    """Pixels/s of the chain alone; the best of three, for what disturbs the machine only makes it slower."""
    print(f"Computing {machine.pixels_in_memory:,} pixels in memory for comparison", flush=True)
    chunks = chunks_of(machine.pixels_in_memory, machine.threads)
    return pixels_in(chunks) / min(on_threads(chunks, machine.threads) for _ in range(3))


def sparse_rows(cells: int, modelled: int, machine: Machine) -> Dict[str, float]:
    """A grid of cells x cells of which few are modelled: seconds and peak memory."""
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as folder:
        figures = run(make_sparse_case(Path(folder), cells, modelled), machine)
    names = {"raster_modelled_pixels": "modelled_pixels", "raster_seconds": "seconds", "raster_pixels_per_second": "pixels_per_second"}
    named = {row: figures[name] for row, name in {**names, "chain_peak_memory_mb": "peak_memory_mb"}.items()}
    return {"raster_grid_cells": cells * cells, **named}
