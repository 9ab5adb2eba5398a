"""One run of a configuration, measured in this process. Part of scripts/bench and scripts/continent.

    python3 scripts/bench_run.py CONFIG.json [--threads N] [--memory MB] [--pixels N --log FILE]

The last line is JSON: pixels, seconds, processor seconds of all threads, peak memory above the start, bytes read and written by the calls
and on the disk. With --log a line every half minute goes to FILE and the terminal: time, per cent, pixels/s of the computation, memory.
The layers are dropped from the system's cache before, where it allows that.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Dict, Optional

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from bench_memory import NOW, PEAK, bytes_moved, memory_mb  # noqa: E402

from gsocseq_plugin.core.errors import GsocError  # noqa: E402
from gsocseq_plugin.core.progress import Progress  # noqa: E402
from gsocseq_plugin.pipeline.config import RunConfig  # noqa: E402
from gsocseq_plugin.pipeline.steps.full_run import full_run  # noqa: E402

EVERY = 30.0
COMPUTE = "step_compute"


class Steps(Progress):
    """How long each step took, seconds by the step's name: check, checksums, compute, write."""

    def __init__(self) -> None:
        self.seconds: Dict[str, float] = {}
        self._step, self._since = "", time.perf_counter()

    def enter(self, key: str, start: float, stop: float, **values: object) -> None:
        self.end()
        self._step = key

    def end(self) -> None:
        """The step under way is over."""
        now = time.perf_counter()
        if self._step:
            name = self._step.replace("step_", "")
            self.seconds[name] = self.seconds.get(name, 0.0) + now - self._since
        self._step, self._since = "", now


class Log(Steps):
    """Lines in a file (and on the terminal): what the run says, and now and then time, per cent, pixels/s of the computation, memory."""

    def __init__(self, path: Path, pixels: float, start_mb: float) -> None:
        super().__init__()
        self._path, self._pixels, self._start_mb = path, pixels, start_mb
        self._started = self._said = time.monotonic()
        self._span = self._first = None

    def enter(self, key: str, start: float, stop: float, **values: object) -> None:
        super().enter(key, start, stop, **values)
        self._say(GsocError(key, **values).text())
        self._span, self._first = ((start, stop) if key == COMPUTE else None), None

    def log(self, key: str, **values: object) -> None:
        self._say(GsocError(key, **values).text())

    def report(self, fraction: float) -> None:
        now = time.monotonic()
        self._first = self._first or (now, fraction)
        if now - self._said >= EVERY:
            self._said = now
            self._say(f"{100 * fraction:5.1f} %{self._speed(now, fraction)}  {memory_mb(NOW) - self._start_mb:5.0f} MB above the start")

    def _speed(self, now: float, fraction: float) -> str:
        """Pixels/s since the first report of the computation, which after an interruption does not begin at 0."""
        if self._span is None or now <= self._first[0]:
            return ""
        share = (fraction - self._first[1]) / (self._span[1] - self._span[0])
        return f"  {share * self._pixels / (now - self._first[0]):8.0f} pixels/s"

    def _say(self, text: str) -> None:
        line = f"{time.strftime('%H:%M:%S')}  {time.monotonic() - self._started:7.0f} s  {text}"
        print(line, file=sys.stderr, flush=True)
        with self._path.open("a", encoding="utf-8") as file:
            file.write(line + "\n")


def drop_from_cache(folder: Path) -> None:
    """Ask the system to read the files of a folder from the disk again."""
    for path in filter(Path.is_file, folder.iterdir()):
        with path.open("rb+") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def measured_run(config: RunConfig, pixels: float = 0.0, log: Optional[Path] = None) -> Dict[str, float]:
    """Run, and say what it took."""
    start_mb, start_bytes, started, cpu_started = memory_mb(NOW), bytes_moved(), time.perf_counter(), time.process_time()
    progress = Log(log, pixels, start_mb) if log else Steps()
    result = full_run(config, progress)
    progress.end()
    seconds, cpu_seconds = time.perf_counter() - started, time.process_time() - cpu_started
    moved = {f"{name}_mb": (now - start_bytes[name]) / 1e6 for name, now in bytes_moved().items()}
    modelled = result.counts["OK"]
    return {
        "modelled_pixels": modelled,
        "seconds": seconds,
        "cpu_seconds": cpu_seconds,
        "pixels_per_second": modelled / seconds,
        "peak_memory_mb": memory_mb(PEAK) - start_mb,
        **moved,
        **{f"{step}_seconds": taken for step, taken in progress.seconds.items()},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("config", type=Path)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--memory", type=int, default=RunConfig().processing.memory_mb)
    parser.add_argument("--pixels", type=float, default=0.0, help="about how many pixels are modelled, for the log")
    parser.add_argument("--log", type=Path)
    given = parser.parse_args()
    config = RunConfig.load(given.config)
    config = replace(config, processing=replace(config.processing, threads=given.threads, memory_mb=given.memory))
    drop_from_cache(given.config.parent)
    figures = measured_run(config, given.pixels, given.log)
    if given.log:
        with given.log.open("a", encoding="utf-8") as file:
            file.writelines(f"{name}: {value:.0f}\n" for name, value in figures.items())
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
