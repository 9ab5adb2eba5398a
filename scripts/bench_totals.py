"""Time and memory of totals: 500 zones whose borders cut cells, on a million cells, all maps of three scenarios.

    python3 scripts/bench_totals.py [--zones N] [--cells N]

The last lines are `name: value` rows: part of scripts/bench.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from osgeo import ogr

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from bench_memory import NOW, PEAK, memory_mb  # noqa: E402
from bench_products import made_elsewhere  # noqa: E402

from gsocseq_plugin.core.progress import Progress  # noqa: E402
from gsocseq_plugin.io.grid import Grid, spatial_reference  # noqa: E402
from gsocseq_plugin.pipeline.product_set import LAND_USE_FILE  # noqa: E402
from gsocseq_plugin.pipeline.steps.totals import TotalsOptions, totals_to_files  # noqa: E402
from gsocseq_plugin.pipeline.totals.files import TotalsFiles  # noqa: E402


def write_zones(path: Path, grid: Grid, zones: int) -> None:
    """A net of zones with crooked common borders of 200 points a side; each has a neighbour's hole now and then."""
    rng = np.random.default_rng(2)
    across = int(np.ceil(np.sqrt(zones)))
    xmin, ymin, xmax, ymax = grid.bounds
    points = 200
    width, height = (xmax - xmin) / across, (ymax - ymin) / across
    wave = 0.2 * np.sin(np.linspace(0, 6 * np.pi, points, endpoint=False)) * np.sin(np.linspace(0, np.pi, points, endpoint=False))
    steps = np.linspace(0, 1, points, endpoint=False)
    unit = np.concatenate([
        np.stack([steps, wave], 1), np.stack([1 + wave, steps], 1), np.stack([1 - steps, 1 + wave[::-1]], 1), np.stack([wave[::-1], 1 - steps], 1),
    ])  # fmt: skip
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("zones", spatial_reference(grid.crs_wkt), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    layer.StartTransaction()
    for number in range(zones):
        corner = np.array([xmin + width * (number % across), ymin + height * (number // across)])
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for x, y in corner + unit * (width, height) + rng.normal(0, 1e-9, 2):
            ring.AddPoint_2D(x, y)
        ring.CloseRings()
        polygon = ogr.Geometry(ogr.wkbPolygon)
        polygon.AddGeometry(ring)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("name", f"zone {number:03d}")
        feature.SetGeometry(polygon)
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def main() -> None:
    """Make the maps, take the time."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--zones", type=int, default=500)
    parser.add_argument("--cells", type=int, default=1_000_000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        made_elsewhere(folder, arguments.cells)
        write_zones(folder / "zones.gpkg", Grid.of(str(folder / LAND_USE_FILE)), arguments.zones)
        options = TotalsOptions(zones=str(folder / "zones.gpkg"), field="name")
        files = TotalsFiles(str(folder / "t.csv"), str(folder / "t.xlsx"), str(folder / "t.gpkg"))
        before, started = memory_mb(NOW), time.perf_counter()
        found = totals_to_files(str(folder), options, files, Progress())
        seconds, peak = time.perf_counter() - started, memory_mb(PEAK) - before
    print(f"totals_rows: {len(found.rows)}")
    print(f"totals_peak_memory_mb: {peak:.0f}")
    print(f"totals_{arguments.zones}_zones_seconds: {seconds:.2f}")


if __name__ == "__main__":
    main()
