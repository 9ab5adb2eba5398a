"""Runs on a real dask.distributed scheduler with worker processes: the same bytes, whoever dies."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Callable, Dict, Optional

import pytest
from dask_processes import CHECKOUT, scheduler, scheduler_process, worker
from interrupted_runs import left_by
from soil_rasters import Heard

import gsocseq_plugin
from gsocseq_plugin.__main__ import INTERRUPTED, REFUSED, main
from gsocseq_plugin.core.errors import Cancelled, GsocError, sentence
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline import dask, journal
from gsocseq_plugin.pipeline import scheduler as asking
from gsocseq_plugin.pipeline.dask import cluster, refuse_unfit, versions
from gsocseq_plugin.pipeline.journal import unfinished
from gsocseq_plugin.pipeline.processor import instruction_sets
from gsocseq_plugin.pipeline.steps.full_run import full_run

MACHINE = {"processing": {"threads": 2, "block_rows": 32, "block_columns": 6, "chunk_pixels": 60}}
"""Every window of the sample is a block of its own."""


class At(Heard):
    """Calls a function once, when the run has come to a fraction."""

    def __init__(self, fraction: float, then: Callable[[], Any]) -> None:
        super().__init__()
        self.fraction, self.then, self.stopped = fraction, then, False

    def report(self, fraction: float) -> None:
        if fraction >= self.fraction:
            self.fraction = 2.0
            self.stopped = self.then() is Cancelled

    def cancelled(self) -> bool:
        return self.stopped


@pytest.fixture
def started(tmp_path):
    """started(workers, ...): the address of a scheduler with so many workers, and the workers."""
    with ExitStack() as stack:

        def start(count: int = 2, **options: Any):
            folder = tmp_path / "dask"
            folder.mkdir()
            address = stack.enter_context(scheduler(folder))
            return address, [stack.enter_context(worker(address, folder, **options)) for _ in range(count)]

        start.stack = stack  # type: ignore[attr-defined]
        yield start


@pytest.fixture(scope="module")
def known() -> Dict[str, Any]:
    return {}


@pytest.fixture
def expected(case, known) -> Dict[str, Any]:
    """What a run on threads leaves."""
    if not known:
        full_run(case.config(**MACHINE).with_output(case.folder / "local"), Progress())
        known.update(left_by(case.folder / "local"))
    return known


def on_cluster(case, address: str, progress: Optional[Progress] = None) -> Heard:
    progress = progress or Heard()
    with cluster(address, None, progress) as connected:
        full_run(case.config(**MACHINE), progress, connected)
    return progress


def refusal(call: Callable[[], Any]) -> GsocError:
    with pytest.raises(GsocError) as caught:
        call()
    return caught.value


# -- the same bytes ----------------------------------------------------------------------------------------------------


def test_two_workers_write_the_bytes_of_a_run_on_threads(case, started, expected):
    address, workers = started(2)
    fractions = []
    progress = Heard()
    progress.report = fractions.append  # type: ignore[method-assign]
    on_cluster(case, address, progress)
    assert left_by(case.output) == expected
    assert fractions == sorted(fractions) and fractions[-1] == 1.0 and len(set(fractions)) > 20
    assert progress.of("cluster_workers") == [{"address": address, "count": 2, "threads": 2}]

    def left_open() -> int:  # within a function it travels whole: the workers cannot import the tests
        from gsocseq_plugin.pipeline import dask

        return len(dask._works)

    with cluster(address, None, Progress()) as connected:
        assert list(connected._client.run(left_open).values()) == [0, 0], "the workers keep files open"


def test_the_blocks_of_a_killed_worker_are_computed_by_the_other(case, started, expected):
    address, workers = started(2)
    heard = on_cluster(case, address, At(0.4, workers[0].kill))
    assert workers[0].wait() == -signal.SIGKILL and workers[1].poll() is None
    assert left_by(case.output) == expected
    assert len(heard.of("pixels_modelled")) == 1


def test_without_workers_the_run_stops_and_keeps_what_is_done(case, started, expected, monkeypatch):
    monkeypatch.setattr(dask, "NO_WORKERS_SECONDS", 1.0)
    address, workers = started(1)
    error = refusal(lambda: on_cluster(case, address, At(0.4, workers[0].kill)))
    assert error.key == "cluster_no_workers" and address in str(error) and "what is finished is kept" in str(error)
    kept = unfinished(case.config(**MACHINE))
    assert kept is not None and kept.step == "compute" and 0 < kept.done < kept.total
    heard = Heard()
    full_run(case.config(**MACHINE), heard)
    assert heard.of("kept_blocks_there") == [{"done": kept.done, "total": kept.total}] and left_by(case.output) == expected


def test_cancelled_on_threads_it_goes_on_on_a_cluster_and_the_other_way_round(case, started, expected, monkeypatch):
    address, _ = started(1)
    with pytest.raises(Cancelled):
        full_run(case.config(**MACHINE), At(0.3, lambda: Cancelled))
    first = unfinished(case.config(**MACHINE)).done
    with pytest.raises(Cancelled):
        on_cluster(case, address, At(0.6, lambda: Cancelled))
    second = unfinished(case.config(**MACHINE))
    assert 0 < first < second.done < second.total and second.changed == ()
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(journal, "instruction_sets", lambda: "SSE SSE2")
        assert unfinished(case.config(**MACHINE)).changed == ("processor",), "another processor would go on with other last digits"
    full_run(case.config(**MACHINE), Progress())
    assert left_by(case.output) == expected


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP])
def test_the_scheduler_dies_or_is_silent(case, tmp_path, monkeypatch, how):
    with scheduler_process(tmp_path) as process, worker(process.address, tmp_path):

        def happen() -> None:
            monkeypatch.setattr(asking, "QUESTION_SECONDS", 2.0)
            process.send_signal(how)

        error = refusal(lambda: on_cluster(case, process.address, At(0.4, happen)))
    assert error.key == "cluster_lost" and str(error).startswith(process.address) and unfinished(case.config(**MACHINE)).done > 0


def test_a_silent_worker_holds_nobody_up(case, started, monkeypatch):
    address, (only,) = started(1)
    thawing = threading.Timer(60, only.send_signal, [signal.SIGCONT])  # so that a run that waits for it ends, and fails the test
    thawing.start()

    def freeze() -> Any:
        only.send_signal(signal.SIGSTOP)
        return Cancelled

    with pytest.raises(Cancelled):
        on_cluster(case, address, At(0.4, freeze))
    with monkeypatch.context() as soon:
        soon.setattr(dask, "QUESTION_SECONDS", 2.0)
        silent = refusal(lambda: on_cluster(case, address))
    assert thawing.is_alive(), "the run waited for a worker that does not answer"
    thawing.cancel()
    dying = threading.Timer(1, only.kill)
    dying.start()
    died = refusal(lambda: on_cluster(case, address))
    for error in (silent, died):
        assert error.key == "cluster_worker_silent" and f"The worker {only.address} does not answer" in str(error)


def test_the_terminal_starts_workers_of_its_own_and_ends_them(case, expected):
    config = str(case.save(**MACHINE))
    run = [sys.executable, "-m", "gsocseq_plugin", "run", config, "--executor", "dask", "--workers", "3"]
    with subprocess.Popen(run, cwd=CHECKOUT, stderr=subprocess.PIPE, start_new_session=True) as process:
        said = b""
        while not re.search(rb"[2-9]\d %", said) and process.poll() is None:
            said += os.read(process.stderr.fileno(), 1000)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the workers too
        said += process.stderr.read()
    words = said.decode()
    assert process.returncode == INTERRUPTED, words
    assert "Workers: 3; threads: 3." in words and sentence("run_cancelled", {}) in words
    assert "Traceback" not in words and "distributed" not in words, words
    done = subprocess.run(run, cwd=CHECKOUT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0 and "100 %" in done.stderr, done.stderr
    assert "Traceback" not in done.stderr and "distributed" not in done.stderr, done.stderr
    assert left_by(case.output) == expected


# -- workers that are not fit ------------------------------------------------------------------------------------------


@pytest.fixture
def other_version(tmp_path) -> Path:
    """Where a copy of the plugin with another version lies."""
    place = tmp_path / "other"
    shutil.copytree(Path(gsocseq_plugin.__file__).parent, place / "gsocseq_plugin", ignore=shutil.ignore_patterns("__pycache__"))
    init = place / "gsocseq_plugin" / "__init__.py"
    init.write_text(init.read_text().replace(gsocseq_plugin.__version__, "0.0.1"))
    return place


def test_a_worker_with_another_version_is_refused(case, started, other_version):
    address, (other,) = started(1, plugin=other_version)
    error = refusal(lambda: on_cluster(case, address))
    assert error.key == "cluster_worker_version" and not case.output.exists()
    assert f"The worker {other.address} has plugin 0.0.1; here it is {gsocseq_plugin.__version__}" in str(error)


def test_a_worker_without_the_plugin_is_refused(case, started):
    address, (other,) = started(1, plugin=None)
    error = refusal(lambda: on_cluster(case, address))
    assert error.key == "cluster_worker_no_plugin" and other.address in str(error) and "gsocseq_plugin" in str(error)


def test_a_scheduler_without_the_plugin_is_refused(case, tmp_path):
    with scheduler_process(tmp_path, plugin=None) as process, worker(process.address, tmp_path):
        error = refusal(lambda: on_cluster(case, process.address))
    assert error.key == "cluster_scheduler_no_plugin" and process.address in str(error) and "gsocseq_plugin" in str(error)


def test_a_worker_with_another_processor_is_refused(case, started, monkeypatch):
    best = instruction_sets().split()[-1]
    monkeypatch.setenv("NPY_DISABLE_CPU_FEATURES", best)
    address, (other,) = started(1)
    error = refusal(lambda: on_cluster(case, address))
    assert error.key == "cluster_worker_processor" and other.address in str(error) and not case.output.exists()
    assert f'NPY_DISABLE_CPU_FEATURES="{best}"' in str(error) and error.values["expected"] == instruction_sets()


def test_a_worker_that_does_not_tell_a_version_is_refused():
    there = versions()
    del there["GDAL"]
    error = refusal(lambda: refuse_unfit("tcp://there:1", there, []))
    assert error.key == "cluster_worker_untold" and "does not say which GDAL it has" in str(error)


def test_a_worker_that_sees_another_file_is_refused(case, started, tmp_path, monkeypatch):
    """A path that means another file in every process: what lies in the folder where the process was started."""
    if not os.path.isdir("/proc/self/cwd"):
        pytest.skip("needs Linux's /proc")
    monkeypatch.chdir(case.folder)
    case.data["layers"]["soc"] = f"/proc/self/cwd/{case.data['layers']['soc']}"
    address, (other,) = started(1)
    error = refusal(lambda: on_cluster(case, address))
    assert error.key == "cluster_worker_inputs" and error.values["names"] == case.data["layers"]["soc"]
    assert other.address in str(error) and "1 of the files" in str(error)


class Replacing(Heard):
    """Lets a worker that is not fit join, and some blocks after it was refused replaces the other one, to which the blocks are tied then."""

    def __init__(self, join: Callable[[], Any], replace: Callable[[], Any]) -> None:
        super().__init__()
        self.todo, self.until, self.since = [replace, join], time.monotonic() + 60, 0

    def report(self, fraction: float) -> None:
        self.since += bool(self.of("cluster_worker_refused"))
        if self.todo and (self.since == 4 or len(self.todo) == 2 and fraction > 0.2):
            self.todo.pop()()

    def cancelled(self) -> bool:
        return time.monotonic() > self.until


def test_a_worker_that_joins_later_is_looked_at_too(case, started, other_version, expected):
    """Where the fit one dies after that, its successor gets the blocks."""
    address, (good,) = started(1)

    def join(**options: Any) -> None:
        started.stack.enter_context(worker(address, other_version, **options))
        time.sleep(2 * dask._LOOK_SECONDS)

    def replace() -> None:
        good.kill()
        join()

    heard = Replacing(lambda: join(plugin=other_version), replace)
    on_cluster(case, address, heard)
    (told,) = heard.of("cluster_worker_refused")
    assert "has plugin 0.0.1" in str(told["why"]) and good.address not in str(told["why"])
    assert not heard.todo and left_by(case.output) == expected


# -- what was asked for ------------------------------------------------------------------------------------------------


def told(arguments, capsys) -> str:
    assert main(arguments) == REFUSED
    return capsys.readouterr().err


@pytest.mark.parametrize(
    "options, words",
    [
        (["--executor", "dask"], "0 of the two were given"),
        (["--executor", "dask", "--scheduler", "tcp://127.0.0.1:1", "--workers", "2"], "2 of the two were given"),
        (["--executor", "dask", "--workers", "0"], "--workers: 0 was given"),
        (["--executor", "dask", "--workers", "2", "--threads", "2"], "--threads: is for --executor local only"),
        (["--scheduler", "tcp://127.0.0.1:1"], "--scheduler: is for --executor dask only"),
        (["--workers", "2"], "--workers: is for --executor dask only"),
        (["--threads", "0"], "--threads: 0 was given"),
        (["--executor", "dask", "--scheduler", "nonsense"], "'nonsense' is no address of a scheduler"),
        (["--executor", "dask", "--scheduler", "tls://127.0.0.1:1"], "is no address of a scheduler"),
        (["--executor", "dask", "--scheduler", "tcp://127.0.0.1:99999"], "is no address of a scheduler"),
        (["--executor", "dask", "--scheduler", "tcp://no.such.host.invalid:8786"], "no machine of the name no.such.host.invalid is known"),
    ],
)
def test_options_that_do_not_go_together(case, capsys, options, words):
    said = told(["run", str(case.save()), *options], capsys)
    assert words in said and not case.output.exists()


def test_a_refused_address_is_told_within_ten_seconds(case):
    """The program with all its imports, but for that of distributed."""
    lines = "import sys; from gsocseq_plugin.__main__ import main; code = main(); print('distributed' in sys.modules); sys.exit(code)"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = "tcp://127.0.0.1:{}".format(free.getsockname()[1])
        run = [sys.executable, "-c", lines, "run", str(case.save()), "--executor", "dask", "--scheduler", address]
        began = time.monotonic()
        done = subprocess.run(run, cwd=CHECKOUT, capture_output=True, text=True)
        seconds = time.monotonic() - began
    assert done.returncode == REFUSED and done.stdout == "False\n" and seconds < 10
    assert f"{address}: no dask scheduler has answered within 3 seconds (Connection refused)" in done.stderr


@pytest.mark.parametrize(
    "banner, words", [(b"", "no dask scheduler has answered within 3 seconds"), (b"SSH-2.0-OpenSSH_9.2\r\n", "another program than a dask scheduler")]
)
def test_an_address_where_nobody_or_another_program_answers_is_told(case, capsys, banner, words):
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        address = "tcp://127.0.0.1:{}".format(server.getsockname()[1])
        callers = []

        def answer() -> None:
            for _ in range(2):
                callers.append(server.accept()[0])
                callers[-1].sendall(banner)

        threading.Thread(target=answer, daemon=True).start()
        said = told(["run", str(case.save()), "--executor", "dask", "--scheduler", address], capsys)
        for caller in callers:
            caller.close()
    assert f"{address}: {words}" in said and not case.output.exists()


def test_a_worker_is_no_scheduler(case, started, capsys):
    _, (only,) = started(1)
    said = told(["run", str(case.save()), "--executor", "dask", "--scheduler", only.address], capsys)
    assert f"{only.address}: dask's Worker answers there" in said


def test_without_dask_its_package_is_named(case):
    without = "import runpy, sys; sys.modules['distributed'] = None; runpy.run_module('gsocseq_plugin', run_name='__main__')"
    run = [sys.executable, "-c", without, "run", str(case.save(**MACHINE))]
    done = subprocess.run([*run, "--executor", "dask", "--workers", "2"], cwd=CHECKOUT, capture_output=True, text=True)
    assert done.returncode == REFUSED and f"{sys.executable} -m pip install distributed" in done.stderr and "Traceback" not in done.stderr
    assert subprocess.run([*run, "--threads", "1"], cwd=CHECKOUT, capture_output=True).returncode == 0, "threads need no dask"
    assert json.loads((case.output / "manifest.json").read_text())["pixels_by_status"]["ok"] > 1500
