"""Speed of the core on synthetic pixels, and the peak memory of a run on a large raster.

    scripts/bench [--pixels N] [--no-climate] [--no-maps] [--no-raster] [--grid CELLS] [--modelled PIXELS]

Prints pixels per second and core for each phase, for the whole chain with bounds (three input sets, 20-year warm-up, 29 maps) and for two
threads; of bringing 240 months of climate onto a million cells; seconds of quality control, totals and report on 29 maps of a million
cells; then the peak memory above the start of a run on a grid of CELLS x CELLS
with about PIXELS modelled ones. The last lines are `name: value` rows. Times of one run are to be compared with each other only; the
machine's own speed is in all of them.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from bench_climate import climate  # noqa: E402
from bench_memory import NOW, PEAK, memory_mb  # noqa: E402

from gsocseq_plugin.core.gsocseq.block import Block  # noqa: E402
from gsocseq_plugin.core.gsocseq.chain import Calendar, forward_stage, spin_up_stage, warm_up_stage  # noqa: E402
from gsocseq_plugin.core.gsocseq.climate import normals  # noqa: E402
from gsocseq_plugin.core.gsocseq.products import products_at  # noqa: E402
from gsocseq_plugin.core.types import BOUNDS, Climate  # noqa: E402
from gsocseq_plugin.pipeline.config import RunConfig  # noqa: E402
from gsocseq_plugin.pipeline.setup import method_of  # noqa: E402

METHOD, CALENDAR, YEARS = method_of(RunConfig()), Calendar(), 20
FAO_SCRIPTS_POINTS_PER_SECOND = 2.7
REPEATS = 3


def synthetic(n: int, seed: int) -> Block:
    """n pixels from the tropics to the cold, with series of twenty years in Float32 as rasters give them."""
    rng = np.random.default_rng(seed)
    month = np.tile(np.arange(12), YEARS)[:, None]
    mean, swing, wet = rng.uniform(2, 26, n), rng.uniform(1, 14, n), rng.uniform(0.3, 1.5, n)

    def series(warming: float) -> Climate:
        tmean = mean + warming - swing * np.cos(2 * np.pi * month / 12) + rng.normal(0, 1, (12 * YEARS, n))
        prec = rng.gamma(1.5, 50, (12 * YEARS, n)) * wet
        return Climate(*(values.astype(np.float32) for values in (tmean, prec, np.maximum(tmean, 0) * 5)))

    before, after = series(0.0), series(0.5)
    return Block(
        clay=rng.uniform(3, 60, n),
        cover=rng.choice([0.6, 1.0], (12, n)),
        soc=rng.uniform(20, 120, n),
        land_use=rng.choice([2.0, 3.0, 12.0, 13.0], (1, n)),
        spinup=normals(before),
        warmup=after,
        forward=normals(after),
        npp_series=(before.tmean, before.prec),
    )


def chain(block: Block) -> np.ndarray:
    """Seconds of spin-up, warm-up, forward and maps."""
    counts: Counter = Counter()
    with np.errstate(all="ignore"):
        marks = [time.perf_counter()]
        first = spin_up_stage(block, METHOD, CALENDAR, counts)
        marks.append(time.perf_counter())
        stage = warm_up_stage(first, block, METHOD, CALENDAR, counts)
        marks.append(time.perf_counter())
        _, futures = forward_stage(stage, block, METHOD, counts)
        marks.append(time.perf_counter())
        names = [scenario.name for scenario in METHOD.scenarios]
        products_at({b: stage.states[b].soc for b in BOUNDS}, futures[20], names, METHOD.uncertainty_scenario, 20)
        marks.append(time.perf_counter())
    return np.diff(marks)


def core(pixels: int) -> dict:
    """Pixels per second and core of the phases and of the chain, on one thread and on two."""
    size = RunConfig().processing.chunk_pixels
    # As the engine hands them on: groups of pixels of about one chunk, each in arrays of its own.
    chunks = [synthetic(size, seed) for seed in range(max(pixels // size, 2))]
    chain(chunks[0])
    best = np.min([np.sum([chain(chunk) for chunk in chunks], axis=0) for _ in range(REPEATS)], axis=0)
    done = size * len(chunks)
    rows = {f"{name}_pixels_per_second_per_core": done / s for name, s in zip(("spin_up", "warm_up", "forward", "maps"), best)}
    rows["chain_pixels_per_second_per_core"] = done / best.sum()
    seconds = []
    for _ in range(REPEATS):
        started = time.perf_counter()
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(chain, chunks))
        seconds.append(time.perf_counter() - started)
    rows["chain_pixels_per_second_two_threads"] = done / min(seconds)
    return rows


def make_raster_case(folder: Path, cells: int, modelled: int) -> Path:
    """A synthetic country on the GSP grid in patches of farm land, with climate of half a degree; returns the configuration."""
    from osgeo import gdal, osr

    rng = np.random.default_rng(2)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)

    def create(name: str, size: int, cell: float, bands: int, kind: int, no_data: float) -> object:
        options = ["COMPRESS=DEFLATE", "SPARSE_OK=TRUE"]
        dataset = gdal.GetDriverByName("GTiff").Create(str(folder / name), size, size, bands, kind, options)
        dataset.SetProjection(reference.ExportToWkt())
        dataset.SetGeoTransform((-20.0, cell, 0, 50.0, 0, -cell))
        for band in range(1, bands + 1):
            dataset.GetRasterBand(band).SetNoDataValue(no_data)
        return dataset

    side = 320
    corners = rng.integers(0, cells - side, (modelled // side**2 + 1, 2))
    cell = 1 / 120
    layers = {"soc": (gdal.GDT_Float32, 20, 120), "clay": (gdal.GDT_Float32, 3, 60), "land_use": (gdal.GDT_Byte, 2, 4)}
    for name, (kind, low, high) in layers.items():
        dataset = create(f"{name}.tif", cells, cell, 1, kind, 0 if name == "land_use" else -9999)
        for column, row in corners:
            values = rng.integers(low, high, (side, side)) if name == "land_use" else rng.uniform(low, high, (side, side))
            dataset.GetRasterBand(1).WriteArray(values, int(column), int(row))
        dataset = None
    coarse = cells // 60 + 2
    month = np.tile(np.arange(12), YEARS)[:, None, None]
    mean = rng.uniform(8, 24, (coarse, coarse))
    config = {"gsocseq_config": 1, "output_folder": "out", "layers": {name: f"{name}.tif" for name in layers}}
    config["layers"]["cover"] = "cover.tif"
    dataset = create("cover.tif", coarse, 0.5, 12, gdal.GDT_Float32, -9999)
    dataset.WriteArray(np.repeat(rng.uniform(0.6, 1.0, (12, 1, coarse)), coarse, axis=1).astype(np.float32))
    dataset = None
    for period, roles in (("1981_2000", ("spinup", "npp")), ("2001_2020", ("warmup", "forward"))):
        tmean = mean - 8 * np.cos(2 * np.pi * month / 12) + rng.normal(0, 1, (12 * YEARS, coarse, coarse))
        series = {"tmean": tmean, "prec": rng.gamma(1.5, 50, tmean.shape), "pet": np.maximum(tmean, 0) * 5}
        for name, values in series.items():
            for kind, array in (("series", values), ("normals", values.reshape(YEARS, 12, coarse, coarse).mean(axis=0))):
                dataset = create(f"{name}_{kind}_{period}.tif", coarse, 0.5, len(array), gdal.GDT_Float32, -9999)
                dataset.WriteArray(array.astype(np.float32))
                dataset = None
            config["layers"][f"{name}_{roles[0]}"] = f"{name}_{'normals' if roles[0] == 'spinup' else 'series'}_{period}.tif"
            if name != "pet" or roles[1] == "forward":
                config["layers"][f"{name}_{roles[1]}"] = f"{name}_{'series' if roles[1] == 'npp' else 'normals'}_{period}.tif"
    path = folder / "config.json"
    RunConfig.from_dict(config, folder).save(path)
    return path


def raster_run(config_path: str) -> None:
    """Run a configuration in this process; prints seconds, pixels, and the peak memory above the start in MB."""
    from gsocseq_plugin.core.progress import Progress
    from gsocseq_plugin.pipeline.steps.full_run import full_run

    config = RunConfig.load(config_path)
    config = replace(config, processing=replace(config.processing, threads=2))
    before, started = memory_mb(NOW), time.perf_counter()
    result = full_run(config, Progress())
    seconds = time.perf_counter() - started
    print(seconds, result.counts["OK"], memory_mb(PEAK) - before)


def raster(cells: int, modelled: int) -> dict:
    """Seconds and peak memory of a run on a large grid, in a process of its own."""
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as name:
        config = make_raster_case(Path(name), cells, modelled)
        command = [sys.executable, __file__, "--run", str(config)]
        printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    seconds, pixels, peak = (float(word) for word in printed.split()[-3:])
    return {
        "raster_grid_cells": cells * cells,
        "raster_modelled_pixels": pixels,
        "raster_seconds": seconds,
        "raster_pixels_per_second": pixels / seconds,
        "chain_peak_memory_mb": peak,
    }


def finished_maps() -> dict:
    """What the scripts about finished maps print, each in a process of its own."""
    rows = {}
    for script in ("bench_products.py", "bench_totals.py", "bench_report.py"):
        printed = subprocess.run([sys.executable, str(ROOT / "scripts" / script)], check=True, capture_output=True, text=True).stdout
        rows.update((name, float(value)) for name, value in (line.split(": ") for line in printed.splitlines()))
    return rows


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--pixels", type=int, default=65536)
    arguments.add_argument("--grid", type=int, default=10000)
    arguments.add_argument("--modelled", type=int, default=2_000_000)
    arguments.add_argument("--no-climate", action="store_true")
    arguments.add_argument("--no-maps", action="store_true")
    arguments.add_argument("--no-raster", action="store_true")
    arguments.add_argument("--run", help=argparse.SUPPRESS)
    given = arguments.parse_args()
    if given.run:
        raster_run(given.run)
        return
    print(f"{platform.machine()}, {os.cpu_count()} processors, Python {platform.python_version()}, numpy {np.__version__}")
    rows = core(given.pixels)
    ratio = rows["chain_pixels_per_second_two_threads"] / rows["chain_pixels_per_second_per_core"]
    print(f"two threads are {ratio:.2f} times one; one core is {rows['chain_pixels_per_second_per_core'] / FAO_SCRIPTS_POINTS_PER_SECOND:.0f}"
          " times FAO's scripts (2.7 points per second)")
    if not given.no_climate:
        rows.update(climate())
    if not given.no_maps:
        rows.update(finished_maps())
    if not given.no_raster:
        rows.update(raster(given.grid, given.modelled))
    for name, value in rows.items():
        print(f"{name}: {value:.0f}" if value >= 100 else f"{name}: {value:.3g}")


if __name__ == "__main__":
    main()
