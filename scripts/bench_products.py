"""Speed of the checks of 29 finished maps of a million cells, and the maps for it: part of scripts/bench.

    python3 scripts/bench_products.py [--cells N]

`make_product_set` writes plausible maps on the GSP grid that agree with each other: a coast, smooth soils, no steps.
"""

from __future__ import annotations

import argparse
import math
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from bench_memory import NOW, PEAK, memory_mb  # noqa: E402

from gsocseq_plugin.core.constants import NO_DATA  # noqa: E402
from gsocseq_plugin.core.gsocseq.products import product_units, products  # noqa: E402
from gsocseq_plugin.core.progress import Progress  # noqa: E402
from gsocseq_plugin.io.grid import Grid, gsp_grid  # noqa: E402
from gsocseq_plugin.io.writer import RasterWriter  # noqa: E402
from gsocseq_plugin.pipeline.product_set import LAND_USE_FILE  # noqa: E402
from gsocseq_plugin.pipeline.quality.result import PASS  # noqa: E402
from gsocseq_plugin.pipeline.steps.quality_control import QualityOptions, quality_control  # noqa: E402

CODE, YEARS, PERCENT = "XXX", 20, {"SSM1": 5.0, "SSM2": 10.0, "SSM3": 20.0}
WEST, NORTH = 10.0, 50.0


def made_elsewhere(folder: Path, cells: int) -> None:
    """`make_product_set` in a process of its own, so that its memory is not in the peak of this one."""
    subprocess.run([sys.executable, __file__, "--cells", str(cells), "--make", str(folder)], check=True)


def make_product_set(folder: Path, cells: int) -> None:
    """Write the 29 maps and land_use.tif of about `cells` cells, a square with a coast, into a folder that is there."""
    side = round(math.sqrt(cells))
    grid = gsp_grid((WEST, NORTH - side / 120, WEST + side / 120, NORTH))
    rng = np.random.default_rng(8)
    row, column = np.mgrid[0:side, 0:side] / side
    soil = 55 + 20 * np.sin(5 * row + 2) * np.cos(4 * column) + rng.normal(0, 4, (side, side))
    trend = -0.02 + 0.01 * np.sin(7 * column + 3 * row) + rng.normal(0, 0.002, (side, side))
    bau = soil * (1 + trend)
    ssm = {name: bau + soil * percent / 300 * (1 + 0.1 * np.cos(6 * row)) for name, percent in PERCENT.items()}
    bounds = [tuple(stock * factor for factor in (1.0, 0.78 + spread, 1.23 - spread)) for stock, spread in ((soil, 0.02 * row), (bau, 0.02 * column))]
    maps = products(*bounds, ssm, ssm["SSM2"], ssm["SSM2"] * (0.75 + 0.02 * column), ssm["SSM2"] * 1.25, YEARS)
    sea = column < 0.1 + 0.05 * np.sin(9 * row)
    units = product_units()
    for stem, values in maps.items():
        tags = {"GSOCSEQ_PRODUCT": stem, "GSOCSEQ_HORIZON_YEARS": str(YEARS)}
        _write(folder / f"{CODE}_GSOCseq_{stem}.tif", grid, np.where(sea, np.nan, values), "Float32", tags, stem, units[stem])
    classes = np.where(sea, np.nan, np.where(row > 0.6, 3.0, 2.0))
    _write(folder / LAND_USE_FILE, grid, classes, "Int16", {}, "land_use", "class")


def _write(path: Path, grid: Grid, values: np.ndarray, dtype: str, tags: dict, name: str, unit: str) -> None:
    with RasterWriter(str(path), grid, [name], dtype, NO_DATA, tags, [unit]) as writer:
        writer.write(1, 0, values)
        writer.commit()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cells", type=int, default=1_000_000)
    parser.add_argument("--make", help="only make the maps, in this folder")
    given = parser.parse_args()
    if given.make:
        make_product_set(Path(given.make), given.cells)
        return
    with tempfile.TemporaryDirectory() as folder:
        made_elsewhere(Path(folder), given.cells)
        before, start = memory_mb(NOW), time.perf_counter()
        result = quality_control(folder, QualityOptions(flags=str(Path(folder) / "flagged.tif")), Progress())
        print(f"quality_control_seconds: {time.perf_counter() - start:.1f}")
        print(f"quality_control_peak_memory_mb: {memory_mb(PEAK) - before:.0f}")
        print(f"quality_control_not_passed: {len(result.checks) - len(result.by_verdict(PASS))}")


if __name__ == "__main__":
    main()
