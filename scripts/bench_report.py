"""Time and memory of the country report on 29 maps of a million cells: part of scripts/bench.

    python3 scripts/bench_report.py [--cells N]

Quality control, totals, maps, charts, HTML and PDF.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench_memory import NOW, PEAK, memory_mb  # noqa: E402
from bench_products import made_elsewhere  # noqa: E402
from qgis.core import QgsApplication  # noqa: E402

from gsocseq_plugin.core.progress import Progress  # noqa: E402
from gsocseq_plugin.report.country_report import ReportOptions, country_report  # noqa: E402
from gsocseq_plugin.report.words import Words  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cells", type=int, default=1_000_000)
    cells = parser.parse_args().cells
    application = QgsApplication([], True)
    application.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        maps = Path(folder) / "maps"
        maps.mkdir()
        made_elsewhere(maps, cells)
        before, start = memory_mb(NOW), time.perf_counter()
        country_report(str(maps), str(Path(folder) / "report"), ReportOptions(), Words(), Progress())
        print(f"country_report_seconds: {time.perf_counter() - start:.1f}")
        print(f"country_report_peak_memory_mb: {memory_mb(PEAK) - before:.0f}")
    application.exitQgis()


if __name__ == "__main__":
    main()
