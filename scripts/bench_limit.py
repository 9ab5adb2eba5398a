"""The warm-up by three programs, on the same pixels: numpy as the plugin has it, compiled C (rothc_limit.c), a scalar Python loop
(tests/core/scalar_rothc.py). Part of scripts/bench. The results are compared before any time is taken.
"""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Callable, Dict, Optional

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts"), str(ROOT / "tests" / "core")]

import scalar_rothc  # noqa: E402
from bench_core import CALENDAR, METHOD, YEARS, spin_up_stage  # noqa: E402

from gsocseq_plugin.core.constants import PADDY_CLASS  # noqa: E402
from gsocseq_plugin.core.gsocseq.block import Block  # noqa: E402
from gsocseq_plugin.core.gsocseq.bounds import SIGN  # noqa: E402
from gsocseq_plugin.core.gsocseq.inputs import Pixels, paddy_factor  # noqa: E402
from gsocseq_plugin.core.gsocseq.warmup import Years, mean_npp, warm_up  # noqa: E402
from gsocseq_plugin.core.types import BOUNDS  # noqa: E402

FAO_SCRIPTS_POINTS_PER_SECOND = 2.7
AGREEMENT = 1e-9
"""t C/ha; the programs add and multiply in another order, which moves stocks of about 100 by some 1e-12."""
# gnu11, not c11: multiplications and additions may be fused, as numpy cannot. Without -fno-trapping-math a comparison is a jump where the
# processor has no masks (AVX2), and no loop that has one is turned into vector instructions.
FLAGS = ["-std=gnu11", "-O3", "-march=native", "-fno-math-errno", "-fno-trapping-math", "-shared", "-fPIC"]
SCALAR_PIXELS = 20


def compiled() -> Optional[Callable[..., None]]:
    """The C kernel, compiled into .build/; None where that cannot be done, which is said."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        print("No C compiler (cc, gcc or clang) on PATH. The limit is not measured and its rows are left out.")
        return None
    library = ROOT / ".build" / "rothc_limit.so"
    library.parent.mkdir(exist_ok=True)
    if subprocess.run([compiler, *FLAGS, "-o", str(library), str(ROOT / "scripts" / "rothc_limit.c")]).returncode:
        print(f"{compiler} could not compile scripts/rothc_limit.c. The limit is not measured and its rows are left out.")
        return None
    kernel = ctypes.CDLL(str(library)).warm_up
    kernel.argtypes = [ctypes.c_int64] * 2 + [ctypes.c_double] * 2 + [ctypes.c_void_p] * 14
    kernel.restype = None
    return kernel


class WarmUps:
    """The warm-up of one block with its three sets of inputs, by each program: t0 stocks (n,) by bound. All begin at the same spin-up."""

    def __init__(self, block: Block) -> None:
        self.block = block
        with np.errstate(all="ignore"):
            self.stage = spin_up_stage(block, METHOD, CALENDAR, Counter())
        self.pixels = Pixels(block.clay, block.cover, block.warmup, METHOD.half_widths)
        tmean, prec = block.npp_series
        self.npp_mean = mean_npp(tmean, prec, METHOD.half_widths, METHOD.convention.signed_shift)
        self.years = Years(np.repeat(self.stage.land_use[None], YEARS, axis=0))

    def by_numpy(self) -> Dict[str, np.ndarray]:
        states = warm_up(self.stage.states, self.stage.land_use, self.npp_mean, self.years, self.pixels, METHOD)
        return {bound: state.soc for bound, state in states.items()}

    def by_c(self, kernel: Callable[..., None]) -> Dict[str, np.ndarray]:
        climate, land_use, widths = self.block.warmup, self.stage.land_use, METHOD.half_widths
        r = METHOD.classes.lookup(METHOD.classes.r, land_use)
        proportions = METHOD.classes.monthly(METHOD.classes.proportions, land_use)
        stocks = {}
        for bound in BOUNDS:
            ground, state, sign = self.pixels.ground(bound, METHOD.convention), self.stage.states[bound], SIGN.get(bound, 0.0)
            pools, deficit = state.pools[:4].copy(), state.deficit.copy()
            arrays = [climate.tmean, climate.prec, climate.pet, self.pixels.cover * paddy_factor(land_use, METHOD), ground.limits, *ground.line]
            arrays += [proportions, r / (1.0 + r), ground.b, ground.h, state.c_input / self.npp_mean[bound], deficit, pools]
            arrays = [np.ascontiguousarray(array) for array in arrays]
            kernel(r.size, YEARS, -sign * widths.temperature.value, sign * widths.precipitation.value, *(array.ctypes.data for array in arrays))
            stocks[bound] = pools.sum(axis=0) + state.pools[4]
        return stocks

    def by_scalar_loop(self) -> Dict[str, np.ndarray]:
        """The first pixels only; paddy fields, which the scalar program does not know, are left out."""
        return {bound: np.array([self._scalar(pixel, bound) for pixel in self.scalar_pixels()]) for bound in BOUNDS}

    def scalar_pixels(self) -> np.ndarray:
        return np.flatnonzero(self.stage.land_use != PADDY_CLASS)[:SCALAR_PIXELS]

    def _scalar(self, pixel: int, bound: str) -> float:
        climate, state, cover = self.block.warmup, self.stage.states[bound], self.block.cover[:, pixel].tolist()
        months = list(zip(*(values[:, pixel].tolist() for values in (climate.tmean, climate.prec, climate.pet))))
        clay = min(100.0, float(self.block.clay[pixel]) * {"mid": 1.0, "low": 0.9, "high": 1.1}[bound])
        r = float(METHOD.classes.lookup(METHOD.classes.r, self.stage.land_use[pixel : pixel + 1])[0])
        per_npp = float(state.c_input[pixel] / self.npp_mean[bound][pixel])
        pools, deficit = state.pools[:4, pixel].tolist(), float(state.deficit[pixel])
        for start in range(0, 12 * YEARS, 12):
            year = scalar_rothc.bound(months[start : start + 12], bound)
            pools, deficit = scalar_rothc.year(pools, year, cover, clay, r, per_npp * scalar_rothc.miami(year), 0.0, deficit)
        return sum(pools) + float(state.pools[4, pixel])


def check(what: str, stocks: Dict[str, np.ndarray], numpy_stocks: Dict[str, np.ndarray]) -> None:
    """Stop when a program does not compute what the plugin computes: its time would mean nothing."""
    worst = np.max([np.abs(stocks[bound] - numpy_stocks[bound]) for bound in BOUNDS])  # NaN if there is one, unlike Python's own max
    if not worst <= AGREEMENT:
        raise SystemExit(f"{what}: {worst} t C/ha apart from numpy; at most {AGREEMENT} is rounding. Its time is not taken.")
    print(f"{what} and numpy agree on the stocks of t0 within {worst:.1e} t C/ha")


def contenders(block: Block) -> Dict[str, Callable[[], float]]:
    """By name, functions that warm the block up and give seconds for one pixel. `c` is missing where there is no compiler."""
    warm_ups = WarmUps(block)
    expected, few = warm_ups.by_numpy(), warm_ups.scalar_pixels()
    check("A scalar Python loop", warm_ups.by_scalar_loop(), {bound: stocks[few] for bound, stocks in expected.items()})
    runs = {
        "numpy": lambda: _seconds(warm_ups.by_numpy) / block.clay.size,
        "scalar": lambda: _seconds(warm_ups.by_scalar_loop) / few.size,
    }
    kernel = compiled()
    if kernel is not None:
        check("The C kernel", warm_ups.by_c(kernel), expected)
        runs["c"] = lambda: _seconds(lambda: warm_ups.by_c(kernel)) / block.clay.size
    return runs


def _seconds(run: Callable[[], object]) -> float:
    started = time.perf_counter()
    run()
    return time.perf_counter() - started


def limit_rows(best: Dict[str, float], chain_speed: float) -> Dict[str, float]:
    """Speeds of the warm-up by each program, and scaled to the chain by the share that the warm-up has of the time of the numpy chain."""
    share = best["numpy"] * chain_speed
    rows = {"warm_up_share_of_chain": share, "numpy_warm_up_pixels_per_second_per_core": 1.0 / best["numpy"]}
    for program, name in (("c", "limit"), ("scalar", "scalar_loop")):
        if program in best:
            rows[f"{program}_warm_up_pixels_per_second_per_core"] = 1.0 / best[program]
            rows[f"{name}_pixels_per_second_per_core"] = share / best[program]
    rows["chain_by_scalar_loop"] = chain_speed / rows["scalar_loop_pixels_per_second_per_core"]
    rows["chain_by_fao_scripts"] = chain_speed / FAO_SCRIPTS_POINTS_PER_SECOND
    if "c" in best:
        rows["limit_by_chain"] = rows["limit_pixels_per_second_per_core"] / chain_speed
    return rows
