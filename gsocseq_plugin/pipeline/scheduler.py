"""The scheduler of a cluster of dask.distributed: found or started, and asked so that nobody who does not answer holds a run up.

The library is imported by the functions, so that the plugin does without it elsewhere.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import socket
import sys
import threading
import time
from contextlib import ExitStack, contextmanager, suppress
from queue import Empty, SimpleQueue
from typing import Any, Callable, Dict, Iterator, Mapping, Optional
from urllib.parse import urlsplit

from ..core.errors import GsocError

ANSWER_SECONDS = 3.0
"""How long a scheduler has to answer at first: with the imports before and after it, a wrong address is told within ten seconds."""
QUESTION_SECONDS = 60.0
"""How long a scheduler or a worker that runs has to answer a question: reading the plugin from a shared folder takes its time."""
CONNECT_SECONDS = 10.0
"""How long it may take to connect to a scheduler that has answered."""
LEAVE_SECONDS = 3.0
"""How long a run that ends waits until it is known."""


@contextmanager
def connected(scheduler: Optional[str], workers: Optional[int]) -> Iterator[Any]:
    """A client of the scheduler at an address, or of so many worker processes on this machine until the end of the block.

    Raises GsocError: dask is not installed, no scheduler answers.
    """
    with ExitStack() as stack:
        address: Any = scheduler
        if workers:
            address = _local_cluster(workers)
            stack.callback(_close, address)
        else:
            _require_listening(address)
            _require_scheduler(address)
        client = _client(address)
        stack.callback(_close, client, timeout=LEAVE_SECONDS)
        yield client


def dask_setup(_worker: Any) -> None:
    """Called by dask in a worker process that `cluster` starts: Ctrl+C is for the process that has started it, which ends it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _hush()


def _local_cluster(workers: int) -> Any:
    """So many worker processes on this machine. Ctrl+C is not for them from their very start; dask starts one that has died again."""
    distributed = _library()
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # a process inherits this where signals are POSIX
    try:
        # Without dask's own setting of the C library, by which each array gets its memory from the system anew: a fifth of the time.
        with distributed.dask.config.set({"distributed.nanny.pre-spawn-environ": {}}):
            return distributed.LocalCluster(
                n_workers=workers, threads_per_worker=1, memory_limit=None, dashboard_address="127.0.0.1:0", preload=[__name__]
            )
    finally:
        signal.signal(signal.SIGINT, before)


def _client(address: Any) -> Any:
    """A client of a scheduler or cluster. Raises GsocError."""
    try:
        return _library().Client(address, timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, asyncio.TimeoutError) as error:
        raise _unreachable(str(address), CONNECT_SECONDS, error) from error


def _close(opened: Any, **options: Any) -> None:
    """Close a client, or end the processes of a cluster on this machine. One that takes long to die dies with this process."""
    with suppress(OSError, asyncio.TimeoutError):
        opened.close(**options)


def _library() -> Any:
    """The module distributed, which says nothing of its own. Raises GsocError where it is not installed."""
    try:
        import distributed
    except ImportError as error:
        raise GsocError("cluster_no_dask", python=sys.executable, reason=str(error)) from error
    _hush()
    return distributed


def _hush() -> None:
    """Keep dask's log out of what is shown: what it would say is said by the sentences."""
    for name in ("distributed", "distributed.client", "tornado.application"):
        logging.getLogger(name).setLevel(logging.CRITICAL)


def _require_listening(address: str) -> None:
    """Raise GsocError unless something listens at a TCP address: this is known before distributed is imported, which takes seconds."""
    try:
        parts = urlsplit(address if "://" in address else f"tcp://{address}")
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise GsocError("cluster_address", address=address, reason=str(error)) from error
    if parts.scheme != "tcp" or host is None or port is None:
        return  # distributed says what it misses
    found = answers({address: lambda: socket.create_connection((host, port)).close()}, ANSWER_SECONDS).get(address, asyncio.TimeoutError())
    if isinstance(found, socket.gaierror):
        raise GsocError("cluster_unknown_host", address=address, host=host) from found
    if isinstance(found, Exception):
        raise _unreachable(address, ANSWER_SECONDS, found) from found


def _require_scheduler(address: str) -> None:
    """Raise GsocError unless a scheduler answers. distributed's client would wait longer for an address where nobody does."""
    distributed = _library()

    async def ask() -> Any:
        async with distributed.rpc(address, timeout=ANSWER_SECONDS) as server:
            return await server.identity()

    try:
        kind = asyncio.run(asyncio.wait_for(ask(), ANSWER_SECONDS))["type"]
    except (ValueError, TypeError) as error:
        raise GsocError("cluster_address", address=address, reason=str(error)) from error
    except (OSError, asyncio.TimeoutError) as error:
        raise _unreachable(address, ANSWER_SECONDS, error) from error
    except Exception as error:  # whatever comes of taking another protocol for dask's
        raise GsocError("cluster_not_dask", address=address) from error
    if kind != "Scheduler":
        raise GsocError("cluster_not_scheduler", address=address, found=kind)


def _unreachable(address: str, seconds: float, error: Exception) -> GsocError:
    reason = getattr(error, "strerror", None) or "-"
    return GsocError("cluster_unreachable", address=address, seconds=int(seconds), reason=reason)


def answers(questions: Mapping[str, Callable[[], Any]], seconds: float) -> Dict[str, Any]:
    """What comes of questions that are asked all at once, by name: the answer or the exception. Those not answered in time are missing."""
    arrived: SimpleQueue = SimpleQueue()

    def ask(name: str, question: Callable[[], Any]) -> None:
        try:
            arrived.put((name, question()))
        except Exception as error:  # raised where it is looked at
            arrived.put((name, error))

    for asked in questions.items():
        threading.Thread(target=ask, args=asked, daemon=True).start()  # one that waits for ever does not keep Python from ending
    found: Dict[str, Any] = {}
    until = time.monotonic() + seconds
    with suppress(Empty):
        while len(found) < len(questions):
            name, answer = arrived.get(timeout=max(0.0, until - time.monotonic()))
            found[name] = answer
    return found


def asked(client: Any, question: Callable[[], Any]) -> Any:
    """The answer of the scheduler. Raises GsocError when it is gone, or silent."""
    address = client.scheduler.address
    answer = answers({address: question}, QUESTION_SECONDS).get(address, asyncio.TimeoutError())
    if isinstance(answer, (OSError, asyncio.TimeoutError)):
        raise GsocError("cluster_lost", address=address) from answer
    if isinstance(answer, Exception):
        raise answer
    return answer
