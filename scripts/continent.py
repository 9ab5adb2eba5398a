"""One synthetic continent, really run, with its log for docs/scale.md.

    scripts/continent FOLDER [--pixels 2e7] [--threads N] [--memory MB] [--climate-cell DEGREES]

The layers are made in FOLDER/layers unless they are there; maps go to FOLDER/layers/out, lines with time, per cent, pixels/s and memory to
the terminal and to FOLDER/continent.log. Stopped in any way, the same command goes on from the finished blocks.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from bench_raster import Machine  # noqa: E402


def made_layers(folder: Path, pixels: float, climate_cell: float) -> Path:
    """The configuration of the continent's layers; the folder has its name only when all of them are whole."""
    layers, unfinished = folder / "layers", folder / "layers.unfinished"
    if not layers.is_dir():
        shutil.rmtree(unfinished, ignore_errors=True)
        command = [sys.executable, str(ROOT / "scripts" / "bench_country.py"), str(unfinished), str(pixels), "--climate-cell", str(climate_cell)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        unfinished.rename(layers)
    return layers / "config.json"


def main() -> None:
    parser = argparse.ArgumentParser(prog="scripts/continent", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pixels", type=float, default=2e7)
    parser.add_argument("--threads", type=int, default=Machine.threads)
    parser.add_argument("--memory", type=int, default=Machine.memory_mb)
    parser.add_argument("--climate-cell", type=float, default=Machine.climate_cell)
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    config = made_layers(given.folder, given.pixels, given.climate_cell)
    command = [sys.executable, str(ROOT / "scripts" / "bench_run.py"), str(config), "--threads", str(given.threads), "--memory", str(given.memory)]
    raise SystemExit(subprocess.run([*command, "--pixels", str(given.pixels), "--log", str(given.folder / "continent.log")]).returncode)


if __name__ == "__main__":
    main()
