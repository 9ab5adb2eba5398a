"""A real dask scheduler and real workers, each a process of its own on this machine."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, List, Optional

import gsocseq_plugin

CHECKOUT = Path(gsocseq_plugin.__file__).resolve().parents[1]


@contextmanager
def dask_process(*arguments: str, folder: Path, plugin: Optional[Path] = CHECKOUT) -> Iterator[subprocess.Popen]:
    """`dask scheduler` or `dask worker` in a folder; plugin: where its Python finds the plugin."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    environment.update({"PYTHONPATH": str(plugin)} if plugin else {})
    environment.update({"PYTHONSAFEPATH": "1", "DASK_DISTRIBUTED__WORKER__PREEMPTIVE_CLOSE": "0"})
    command = [sys.executable, "-m", *arguments]
    process = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()


def _said(process: subprocess.Popen, pattern: str) -> str:
    """What follows on the pattern in the log of a process, as soon as it says it; the rest of the log is read and dropped."""
    lines: List[str] = []
    for line in process.stderr:
        lines.append(line)
        found = re.search(pattern, line)
        if found:
            threading.Thread(target=process.stderr.read, daemon=True).start()
            return found.group(1)
    raise AssertionError("".join(lines))


@contextmanager
def scheduler_process(folder: Path, plugin: Optional[Path] = CHECKOUT) -> Iterator[subprocess.Popen]:
    """A scheduler; its attribute `address` is what its workers and the runs need."""
    arguments = ("distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")
    with dask_process(*arguments, folder=folder, plugin=plugin) as process:
        process.address = _said(process, r"Scheduler at:\s+(tcp://\S+)")  # type: ignore[attr-defined]
        yield process


@contextmanager
def scheduler(folder: Path) -> Iterator[str]:
    """The address of a scheduler."""
    with scheduler_process(folder) as process:
        yield process.address  # type: ignore[attr-defined]


@contextmanager
def worker(address: str, folder: Path, plugin: Optional[Path] = CHECKOUT) -> Iterator[subprocess.Popen]:
    """A worker process with one thread that has joined the scheduler; its attribute `address` is its own."""
    arguments = ("distributed.cli.dask_worker", address, "--nthreads", "1", "--no-nanny", "--no-dashboard", "--memory-limit", "0")
    with dask_process(*arguments, folder=folder, plugin=plugin) as process:
        process.address = _said(process, r"Start worker at:\s+(tcp://\S+)")  # type: ignore[attr-defined]
        yield process
