"""Work on threads of this process."""

from __future__ import annotations

import threading
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from itertools import islice
from typing import Callable, Generator, Iterable, Optional, Set, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
QUESTIONS_PER_SECOND = 10
"""How often `check` is called while the threads work."""


def in_threads(
    open_worker: Callable[[], Callable[[Item], Result]],
    items: Iterable[Item],
    threads: int,
    check: Callable[[], None],
    stop: Optional[threading.Event] = None,
) -> Generator[Result, None, None]:
    """What the workers, one opened by each thread, make of the items, in the order in which it is finished.

    One item per thread and one more are in work or wait to be fetched, so results that are not fetched hold the threads up. check: called
    all the time; what it raises, or a worker, ends the work after the items in work. stop: set then, for workers that look at it.
    Close the iterator where it is not used up.
    """
    own = threading.local()

    def work(item: Item) -> Result:
        if not hasattr(own, "worker"):
            own.worker = open_worker()
        return own.worker(item)

    waiting = iter(items)
    pool = ThreadPoolExecutor(threads)
    try:
        under_way: Set[Future] = {pool.submit(work, item) for item in islice(waiting, threads + 1)}
        while under_way:
            done, under_way = wait(under_way, 1 / QUESTIONS_PER_SECOND, FIRST_COMPLETED)
            for future in done or (None,):
                check()
                if future is not None:
                    yield future.result()
                    under_way.update(pool.submit(work, item) for item in islice(waiting, 1))
    finally:
        if stop is not None:
            stop.set()
        pool.shutdown(wait=True, cancel_futures=True)
