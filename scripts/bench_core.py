"""Speed of the core in memory: the phases and the whole chain on synthetic pixels. Part of scripts/bench."""

from __future__ import annotations

import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Callable, Dict, List

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from gsocseq_plugin.core.gsocseq.block import Block  # noqa: E402
from gsocseq_plugin.core.gsocseq.chain import Calendar, forward_stage, spin_up_stage, warm_up_stage  # noqa: E402
from gsocseq_plugin.core.gsocseq.climate import normals  # noqa: E402
from gsocseq_plugin.core.gsocseq.products import products_at  # noqa: E402
from gsocseq_plugin.core.types import BOUNDS, Climate  # noqa: E402
from gsocseq_plugin.pipeline.config import RunConfig  # noqa: E402
from gsocseq_plugin.pipeline.setup import method_of  # noqa: E402

METHOD, CALENDAR, YEARS = method_of(RunConfig()), Calendar(), 20
PHASES = ("spin_up", "warm_up", "forward", "maps")
REPEATS = 5


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


def chunks_of(pixels: int, threads: int) -> List[Block]:
    """About so many pixels as the engine hands them to so many threads: chunks in arrays of their own, as many for each thread."""
    size = min(RunConfig().processing.chunk(threads), pixels // (2 * threads))
    return [synthetic(size, seed) for seed in range(threads * round(pixels / size / threads))]


def pixels_in(chunks: List[Block]) -> int:
    """How many pixels these are."""
    return sum(chunk.clay.size for chunk in chunks)


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


def on_one_thread(chunks: List[Block]) -> np.ndarray:
    """Seconds of each phase, one chunk after the other."""
    return np.sum([chain(chunk) for chunk in chunks], axis=0)


def on_threads(chunks: List[Block], threads: int) -> float:
    """Seconds of the chain on all chunks, each thread taking the next chunk as soon as it is free, as the engine does."""
    started = time.perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(chain, chunks))
    return time.perf_counter() - started


def best_of_turns(runs: Dict[str, Callable[[], np.ndarray]], turns: int = REPEATS) -> Dict[str, np.ndarray]:
    """The fewest seconds of each run, all taking turns: what disturbs the machine for a while disturbs all of them."""
    seconds = [{name: run() for name, run in runs.items()} for _ in range(turns)]
    return {name: min((turn[name] for turn in seconds), key=np.sum) for name in runs}


def core_rows(best: Dict[str, np.ndarray]) -> Dict[str, float]:
    """Pixels per second and core of the phases and of the chain, and of the chain on two threads, from the seconds a pixel takes, `one`
    and `two`."""
    rows = {f"{name}_pixels_per_second_per_core": 1.0 / seconds for name, seconds in zip(PHASES, best["one"])}
    rows["chain_pixels_per_second_per_core"] = 1.0 / best["one"].sum()
    rows["chain_pixels_per_second_two_threads"] = 1.0 / best["two"]
    rows["two_threads_by_one"] = best["one"].sum() / best["two"]
    return rows
