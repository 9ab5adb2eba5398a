"""Work in the background: tasks of QGIS that call the pipeline, and what they leave.

A task hands its Progress plain numbers and lines, which the window's thread fetches: no object of Qt is touched while it works.
"""

from __future__ import annotations

import threading
import traceback
from collections import deque
from dataclasses import dataclass
from typing import Any, Deque, Dict, Iterator, List, Optional, Tuple, Union

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..core import errors
from ..core.errors import ERROR, INFO, WARNING, GsocError, Problem, sentence
from ..core.progress import Progress
from ..pipeline.config import RunConfig
from ..pipeline.journal import Unfinished, discard, unfinished
from ..pipeline.steps.check_inputs import check_inputs
from ..pipeline.steps.full_run import RunResult, full_run
from ..processing.algorithms import ALGORITHMS
from ..processing.translate import tr


@dataclass(frozen=True)
class Done:
    """The work came to its end; result: what the pipeline's function returned."""

    result: Any


@dataclass(frozen=True)
class Failed:
    """The work stopped. text: a sentence for the user; details: the traceback of a bug, empty for what the user can mend."""

    text: str
    details: str = ""


@dataclass(frozen=True)
class Cancelled:
    """The user stopped the work."""


Outcome = Union[Done, Failed, Cancelled]
Line = Tuple[str, str]
"""Severity and sentence."""
TOOLS = {algorithm.NAME: algorithm.TITLE for algorithm in ALGORITHMS}


def _told(key: str, values: Dict[str, Any]) -> str:
    """The sentence of a key, in which a prepare step is called as its tool in the toolbox."""
    step = values.get("step")
    return sentence(key, {**values, "step": tr(TOOLS[step])} if step in TOOLS else values, tr)


class TaskProgress(Progress):
    """Where a task is. The task's thread writes, the window's thread reads; every attribute is replaced as a whole."""

    def __init__(self) -> None:
        self.fraction = 0.0
        self.step_name = ""
        self.stretch = (0.0, 1.0)
        self._lines: Deque[Line] = deque()
        self._stop = threading.Event()

    def report(self, fraction: float) -> None:
        self.fraction = fraction

    def enter(self, key: str, start: float, stop: float, **values: object) -> None:
        self.step_name, self.stretch = _told(key, values), (start, stop)

    def log(self, key: str, **values: object) -> None:
        self._lines.append((key if key in (WARNING, ERROR) else INFO, _told(key, values)))

    def cancelled(self) -> bool:
        return self._stop.is_set()

    def stop(self) -> None:
        """From now on the work is asked to stop."""
        self._stop.set()

    def lines(self) -> Iterator[Line]:
        """What was said since the last call."""
        while self._lines:
            yield self._lines.popleft()

    @property
    def step_fraction(self) -> float:
        """How much of the present step is done, 0 to 1."""
        start, stop = self.stretch
        return min(1.0, max(0.0, (self.fraction - start) / (stop - start))) if stop > start else 0.0


class BackgroundTask(QgsTask):
    """A task that calls one function of the pipeline in `work`; `over` brings the outcome to the window's thread."""

    over = pyqtSignal(object)
    TITLE = ""
    """The key of what QGIS calls the task in its list of tasks."""
    QUIET = False
    """Whether QGIS may stop the task without a question, and says nothing of it (that, from version 3.26 on)."""

    def __init__(self) -> None:
        flags = QgsTask.Flag.CanCancel
        for name in ("CancelWithoutPrompt", "Hidden", "Silent") if self.QUIET else ():
            flags |= getattr(QgsTask.Flag, name, flags)
        super().__init__(sentence(self.TITLE, {}, tr), flags)
        self.progress = TaskProgress()
        self.outcome: Outcome = Cancelled()
        self._begun, self._ended = threading.Event(), threading.Event()

    def work(self, progress: Progress) -> Any:
        """Do the work, in a thread of QGIS. May raise anything."""
        raise NotImplementedError

    def run(self) -> bool:
        self._begun.set()
        try:
            self.progress.check()
            self.outcome = Done(self.work(self.progress))
        except errors.Cancelled:
            self.outcome = Cancelled()
        except GsocError as error:
            self.outcome = Failed(error.text(tr))
        except Exception as bug:
            self.outcome = Failed(sentence("run_bug", {"error": f"{type(bug).__name__}: {bug}"}, tr), traceback.format_exc())
        finally:
            self._ended.set()
        return isinstance(self.outcome, Done)

    def cancel(self) -> None:
        self.progress.stop()
        super().cancel()

    def finished(self, result: bool) -> None:
        """Called by QGIS in the window's thread, also for a task that was cancelled before it began."""
        self.over.emit(self.outcome)

    def wait(self) -> None:
        """Return once no thread works for this task, which has to be cancelled before.

        QgsTask.waitForFinished would keep Python's lock, which the thread needs to come to its end; and the status of a task changes
        only with the next events of the window. A task that has not begun ends as soon as it does.
        """
        if self._begun.is_set():
            self._ended.wait()


class PipelineTask(BackgroundTask):
    """All phases of a configuration: the same function as in the terminal. anew: what an interrupted run has left is thrown away before."""

    TITLE = "run_task"

    def __init__(self, config: RunConfig, anew: bool = False) -> None:
        super().__init__()
        self._config, self._anew = config, anew

    def work(self, progress: Progress) -> RunResult:
        if self._anew:
            discard(self._config)
        return full_run(self._config, progress)


@dataclass(frozen=True)
class Looked:
    """What a look at a configuration has found: problems, and what an interrupted run has left in its output folder."""

    problems: List[Problem]
    unfinished: Optional[Unfinished]


class CheckTask(BackgroundTask):
    """A look at all inputs of a configuration: Done holds what was Looked at."""

    TITLE = "check_task"
    QUIET = True

    def __init__(self, config: RunConfig) -> None:
        super().__init__()
        self._config = config

    def work(self, progress: Progress) -> Looked:
        return Looked(check_inputs(self._config, progress), unfinished(self._config))
