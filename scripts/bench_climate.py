"""Speed of bringing a climate of 240 months onto one million cells: part of scripts/bench.

Of each cell size (half a degree as CRU TS, 1/24 degree as TerraClimate): reading the series tile by tile, as a run does, and writing it
whole onto the grid, as the prepare steps do when asked for the grid's cells. Each in a process of its own, for its peak memory.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from bench_memory import NOW, PEAK, memory_mb  # noqa: E402

MONTHS, SIDE = 240, 1000
CELLS = {"half_degree": 0.5, "24th_degree": 1 / 24}


def make_climate(path: Path, cell: float) -> None:
    """A series of 240 months that covers the grid of one million cells of 30 arc-seconds and one cell more, in Float32."""
    from osgeo import gdal, osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    size = int(SIDE / 120 / cell) + 4
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, MONTHS, gdal.GDT_Float32, ["COMPRESS=DEFLATE"])
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((-20.0 - cell, cell, 0, 50.0 + cell, 0, -cell))
    rng = np.random.default_rng(3)
    for month in range(MONTHS):
        dataset.GetRasterBand(month + 1).WriteArray(rng.uniform(-5, 25, (size, size)).astype(np.float32))


def make_reference(path: Path) -> None:
    """The grid of one million cells."""
    from osgeo import gdal, osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 1, gdal.GDT_Byte, ["SPARSE_OK=TRUE"])
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((-20.0, 1 / 120, 0, 50.0, 0, -1 / 120))


def measure(kind: str, climate: str, reference: str, folder: str) -> None:
    """In this process: prints seconds and the peak memory above the start, MB."""
    from gsocseq_plugin.core.progress import Progress
    from gsocseq_plugin.io.raster import LayerRef
    from gsocseq_plugin.io.warp import WARP_COLUMNS, WARP_ROWS, AlignedReader
    from gsocseq_plugin.pipeline.setup import bounded_gdal_cache, reference_grid
    from gsocseq_plugin.pipeline.steps.align_layers import align_layers

    before, started = memory_mb(NOW), time.perf_counter()
    if kind == "read":
        with bounded_gdal_cache():
            grid = reference_grid(reference)
            reader = AlignedReader(LayerRef(climate), grid)
            for row in range(0, grid.rows, WARP_ROWS):
                for column in range(0, grid.columns, WARP_COLUMNS):
                    reader.read(row, column, min(WARP_ROWS, grid.rows - row), min(WARP_COLUMNS, grid.columns - column))
    else:
        align_layers([climate], reference, False, None, folder, Progress())
    print(time.perf_counter() - started, memory_mb(PEAK) - before)


def climate() -> dict:
    """Pixels per second (all 240 months of a cell are one pixel), and the peak memory above the start, of each cell size."""
    rows = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_reference(folder / "grid.tif")
        for title, cell in CELLS.items():
            make_climate(folder / f"{title}.tif", cell)
            for kind in ("read", "write"):
                command = [sys.executable, __file__, kind, str(folder / f"{title}.tif"), str(folder / "grid.tif"), str(folder / "out")]
                printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
                seconds, peak = (float(word) for word in printed.split()[-2:])
                rows[f"climate_{title}_{kind}_pixels_per_second"] = SIDE * SIDE / seconds
                rows[f"climate_{title}_{kind}_peak_memory_mb"] = peak
    return rows


if __name__ == "__main__":
    measure(*sys.argv[1:])
