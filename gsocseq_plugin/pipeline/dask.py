"""Work on a cluster of dask.distributed: the same block function in other processes and on other machines.

Only the processes that compute need to see the inputs besides this one, under the same paths; this one stores what they have finished.
The library is imported by the functions, so that the plugin does without it elsewhere.
"""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import CancelledError
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, Dict, Generator, Iterator, List, Mapping, Optional, Sequence, Set, Tuple
from uuid import uuid4

import numpy as np
from osgeo import gdal, osr

from ..core.errors import GsocError, Phrase, listed
from ..core.progress import Progress
from ..io.read_ahead import SharedAhead
from .config import RunConfig
from .engine import Group
from .inputs import changed_inputs, input_files, states
from .processor import instruction_sets
from .reader import Window
from .scheduler import LEAVE_SECONDS, QUESTION_SECONDS, answers, asked, connected
from .setup import bounded_gdal_cache, make_setup, master_grid
from .steps.full_run import phases_of, run_work
from .work import Arrays, Work

FIRST_WORKER_SECONDS = 5.0
"""How long a run waits at its start for a worker."""
NO_WORKERS_SECONDS = 120.0
"""How long a run waits for a worker when the last one is gone."""
BLOCKS_PER_THREAD = 2
"""Blocks under way for each thread of the workers: one is computed while the next waits there."""
_LOOK_SECONDS, _POLL_SECONDS = 1.0, 0.1
"""Between two looks at the workers, and between two questions whether to go on."""


# -- in the workers ----------------------------------------------------------------------------------------------------

_works: Dict[int, Tuple[str, Work]] = {}
"""The work that each thread of this process has open, and of which run: one per thread, closed with its run or by the next one."""


def versions() -> Dict[str, str]:
    """What must be the same everywhere for the same bytes, by name."""
    from .. import __version__

    proj = f"{osr.GetPROJVersionMajor()}.{osr.GetPROJVersionMinor()}.{osr.GetPROJVersionMicro()}"
    return {"plugin": __version__, "numpy": np.__version__, "GDAL": gdal.VersionInfo("--version"), "PROJ": proj, "processor": instruction_sets()}


def look_around(inputs: Mapping[str, Any]) -> Tuple[Dict[str, str], List[str]]:
    """The versions here, and the files of the inputs that are not here as they were seen to be (`inputs.states`)."""
    return versions(), changed_inputs(inputs, thorough=True)


def compute(run: Mapping[str, Any], places: Sequence[Tuple[int, int, int, int]], threads: int) -> Any:
    """What is stored of the windows at these places, or, from a worker that is not fit for the run, what `look_around` says of it.

    run: "key", "config" (JSON form), "versions" and "inputs" as they are where the run was started. threads: how many this process has.
    """
    thread = threading.get_ident()
    key, work = _works.get(thread, ("", None))
    if key != run["key"] or work is None:
        found = look_around(run["inputs"])
        if found != (run["versions"], []):
            return found
        config = RunConfig.from_dict(run["config"], "/")
        # Each thread has a setup of its own: it shares nothing, and its arrays suit the threads of its process.
        setup = replace(make_setup(config, phases_of(config)), ahead=SharedAhead(0), threads=threads)
        work = run_work(setup, master_grid(config, setup.sources))
        _works[thread] = (run["key"], work)
    with bounded_gdal_cache():
        return work.run([Window(*place) for place in places])


def forget(run_key: str) -> int:
    """Close what is open for a run; how many works it were."""
    mine = [thread for thread, (key, _) in list(_works.items()) if key == run_key]
    for thread in mine:
        _works.pop(thread, None)
    return len(mine)


# -- where the run was started -----------------------------------------------------------------------------------------


@contextmanager
def cluster(scheduler: Optional[str], workers: Optional[int], progress: Progress) -> Iterator[Cluster]:
    """A cluster: that of a scheduler's address, or so many worker processes on this machine until the end of the block.

    Raises GsocError: dask is not installed, the scheduler does not answer, a worker has no plugin or another version.
    """
    with connected(scheduler, workers) as client:
        yield Cluster(client, progress)


class Cluster:
    """A cluster that is connected and whose workers have the plugin; `cluster` makes one. Attribute: threads, of all workers that are there."""

    def __init__(self, client: Any, progress: Progress) -> None:
        self._client = client
        threads: Dict[str, int] = asked(client, client.nthreads)
        if not threads:
            answers({"": partial(client.wait_for_workers, 1, timeout=FIRST_WORKER_SECONDS)}, QUESTION_SECONDS)
            threads = asked(client, client.nthreads)
        if not threads:
            raise GsocError("cluster_no_workers", address=self.address, seconds=int(FIRST_WORKER_SECONDS))
        self.threads = sum(threads.values())
        self._require_scheduler_fit()
        self._require_fit({})
        progress.log("cluster_workers", address=self.address, count=len(threads), threads=self.threads)

    @property
    def address(self) -> str:
        """The scheduler's."""
        return self._client.scheduler.address

    def blocks(self, config: RunConfig, todo: Sequence[Group], progress: Progress) -> Generator[Arrays, None, None]:
        """What `Work.run` makes of each group, in the order in which it arrives; blocks of workers that are lost are computed by others.

        config: that of the layers, all prepared. Raises GsocError: a worker does not see the inputs, all workers are gone, the scheduler is.
        """
        seen = states(input_files(config, []))
        run = {"key": uuid4().hex, "config": config.to_dict(), "versions": versions(), "inputs": seen}
        self._require_fit(seen)
        return _Blocks(self._client, run, todo, progress).arrays()

    def _require_scheduler_fit(self) -> None:
        """Raise GsocError unless the scheduler can load the plugin: what it hands on it has to understand."""
        try:
            asked(self._client, partial(self._client.run_on_scheduler, versions))
        except ImportError as error:
            raise GsocError("cluster_scheduler_no_plugin", address=self.address, reason=str(error)) from error

    def _require_fit(self, seen: Mapping[str, Any]) -> None:
        """Raise GsocError naming the first worker that is silent, has another version or not these inputs, and what differs."""
        workers = sorted(asked(self._client, self._client.nthreads))
        found = answers({worker: partial(self._client.run, look_around, seen, workers=[worker]) for worker in workers}, QUESTION_SECONDS)
        for worker in workers:
            answer = found.get(worker, asyncio.TimeoutError())
            if isinstance(answer, (OSError, asyncio.TimeoutError)):
                raise GsocError("cluster_worker_silent", worker=worker) from answer
            if isinstance(answer, Exception):
                raise GsocError("cluster_worker_no_plugin", worker=worker, expected=versions()["plugin"], reason=str(answer)) from answer
            refuse_unfit(worker, *answer[worker])


def refuse_unfit(worker: str, there: Mapping[str, str], changed: Sequence[str]) -> None:
    """Raise GsocError for a worker with other versions, or that does not have these files as they are here."""
    here = versions()
    for name, expected in here.items():
        if name not in there:
            raise GsocError("cluster_worker_untold", worker=worker, name=name, plugin=here["plugin"])
        if there[name] != expected and name == "processor":
            differ = " ".join(sorted(set(there[name].split()) ^ set(expected.split())))
            raise GsocError("cluster_worker_processor", worker=worker, found=there[name], expected=expected, differ=differ)
        if there[name] != expected:
            raise GsocError("cluster_worker_version", worker=worker, name=name, found=there[name], expected=expected)
    if changed:
        raise GsocError("cluster_worker_inputs", worker=worker, count=len(changed), names=listed(changed))


class _Blocks:
    """Blocks of one run under way."""

    def __init__(self, client: Any, run: Mapping[str, Any], todo: Sequence[Group], progress: Progress) -> None:
        self._client, self._run, self._todo, self._progress = client, run, list(reversed(todo)), progress
        self._under_way: Dict[str, Tuple[Any, Group]] = {}
        self._finished: SimpleQueue = SimpleQueue()
        self._threads: Dict[str, int] = asked(client, client.nthreads)
        self._refused: Set[str] = set()
        self._looked = self._there = time.monotonic()

    def arrays(self) -> Generator[Arrays, None, None]:
        """The finished blocks. At the end, or when closed before, nothing of the run is left in the workers but what they are computing."""
        try:
            while self._todo or self._under_way:
                self._look_at_workers()
                self._submit()
                self._progress.check()
                with suppress(Empty):
                    future, group = self._under_way.pop(self._finished.get(timeout=_POLL_SECONDS))
                    answer = self._answer(future)
                    if isinstance(answer, dict):
                        yield answer
                    elif answer is None:
                        self._todo.append(group)
                    else:
                        self._refuse(answer, group)
        finally:
            futures = [future for future, _ in self._under_way.values()]
            forgetting = partial(self._client.run, forget, self._run["key"], on_error="ignore")
            answers({"cancel": partial(self._client.cancel, futures), "forget": forgetting}, LEAVE_SECONDS)
            self._under_way.clear()

    def _submit(self) -> None:
        """Hand out blocks while there is room for them."""
        room = BLOCKS_PER_THREAD * sum(threads for worker, threads in self._threads.items() if worker not in self._refused)
        while self._todo and len(self._under_way) < room:
            group = self._todo.pop()
            fit = [worker for worker in self._threads if worker not in self._refused] if self._refused else None
            places = [window.place for window in group]
            # where those are gone it may run anywhere, at worst to be refused again
            where = {"workers": fit, "allow_other_workers": fit is not None}
            future = self._client.submit(_compute_named, self._run, places, pure=False, retries=0, **where)
            self._under_way[future.key] = (future, group)
            future.add_done_callback(lambda done: self._finished.put(done.key))

    def _answer(self, future: Any) -> Any:
        """What came of a block: its arrays, the worker that is not fit and what it said of itself, or None where the worker that has it does
        not hand it over. Raises GsocError."""
        from distributed import KilledWorker

        try:
            return future.result(timeout=QUESTION_SECONDS)
        except KilledWorker as error:
            raise GsocError("cluster_block_kills", reason=str(error)) from error
        except asyncio.TimeoutError:
            return None
        except (OSError, CancelledError) as error:
            raise GsocError("cluster_lost", address=self._client.scheduler.address) from error

    def _refuse(self, answer: Tuple[str, Tuple[Dict[str, str], List[str]]], group: Group) -> None:
        """Give the block of a worker that is not fit to the others, and say why."""
        worker, found = answer
        if worker not in self._refused:
            try:
                refuse_unfit(worker, *found)
            except GsocError as error:
                self._progress.log("cluster_worker_refused", why=Phrase.of(error.key, **error.values))
        self._refused.add(worker)
        self._todo.append(group)

    def _look_at_workers(self) -> None:
        """Who is there now. Raises GsocError when nobody has been for long, or the scheduler is gone."""
        now = time.monotonic()
        if now - self._looked < _LOOK_SECONDS:
            return
        self._looked, before = now, self._threads
        self._threads = asked(self._client, self._client.nthreads)
        for worker in sorted(before.keys() - self._threads.keys()):
            self._progress.log("cluster_worker_lost", worker=worker, count=len(self._threads))
        for worker in sorted(self._threads.keys() - before.keys()):
            self._progress.log("cluster_worker_joined", worker=worker, count=len(self._threads))
        if self._threads.keys() - self._refused:
            self._there = now
        elif now - self._there > NO_WORKERS_SECONDS:
            raise GsocError("cluster_no_workers", address=self._client.scheduler.address, seconds=int(NO_WORKERS_SECONDS))


def _compute_named(run: Mapping[str, Any], places: Sequence[Tuple[int, int, int, int]]) -> Any:
    """`compute` in a worker, which names itself where it is not fit."""
    from distributed import get_worker

    worker = get_worker()
    answer = compute(run, places, worker.state.nthreads)
    return answer if isinstance(answer, dict) else (worker.address, answer)
