"""Who works in the background, one at a time: the run of a configuration, and other work of which only the latest counts."""

from __future__ import annotations

import time
from typing import List, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import GsocError
from ..core.time_left import TimeLeft
from ..pipeline.config import RunConfig
from .task import BackgroundTask, Outcome, PipelineTask

LOOK_EVERY = 100
"""Milliseconds."""


class Latest(QObject):
    """Starts tasks one after the other: a new one cancels the one before, of which nothing more is heard."""

    over = pyqtSignal(object)
    """The outcome of the latest task."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.task: Optional[BackgroundTask] = None
        self._threads: List[BackgroundTask] = []

    def start(self, task: BackgroundTask) -> None:
        """Give the task to QGIS; its outcome comes by `over`."""
        self.stop()
        self.task = task
        self._threads.append(task)  # QGIS holds the C++ half only
        task.over.connect(lambda outcome: self._finish(task, outcome))
        QgsApplication.taskManager().addTask(task)

    def stop(self) -> None:
        """Cancel the present task, if there is one, without waiting for its end."""
        task, self.task = self.task, None
        if task is not None:
            task.cancel()

    def close(self) -> None:
        """Cancel, and return once no thread works any more: the plugin goes, or QGIS does."""
        self.stop()
        for task in self._threads:
            task.over.disconnect()
            task.wait()
        self._threads.clear()

    def _finish(self, task: BackgroundTask, outcome: Outcome) -> None:
        self._threads.remove(task)
        if task is self.task:
            self.task = None
            self.over.emit(outcome)


class Runs(QObject):
    """The run of a configuration: at most one at a time.

    started: the task is on its way. progressed: whole and present step, 0 to 1, the name of the step, seconds left or -1 where they are not known.
    said: severity and sentence of a line of the log. ended: Done(RunResult), Failed or Cancelled.
    """

    started = pyqtSignal()
    progressed = pyqtSignal(float, float, str, float)
    said = pyqtSignal(str, str)
    ended = pyqtSignal(object)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._latest = Latest(self)
        self._latest.over.connect(self._end)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        self._task: Optional[PipelineTask] = None
        self._left = TimeLeft()

    @property
    def active(self) -> bool:
        """True from `start` until `ended`."""
        return self._task is not None

    def start(self, config: RunConfig, anew: bool = False) -> None:
        """Begin a run, or go on with an interrupted one unless `anew`. Raises GsocError while another one is active."""
        if self.active:
            raise GsocError("run_active")
        self._task, self._left = PipelineTask(config, anew), TimeLeft()
        self._latest.start(self._task)
        self._timer.start()
        self.started.emit()

    def cancel(self) -> None:
        """Ask the run to stop; `ended` follows within one block."""
        if self._task is not None:
            self._task.cancel()

    def close(self) -> None:
        """Cancel, and return once the run is really over; nothing is emitted any more."""
        self._timer.stop()
        self._latest.close()
        self._task = None

    def _look(self) -> None:
        """Fetch what the task has left since the last time."""
        if self._task is None:
            return
        progress = self._task.progress
        for severity, text in progress.lines():
            self.said.emit(severity, text)
        left = self._left.update(time.monotonic(), progress.fraction, *progress.stretch)
        self._task.setProgress(100.0 * progress.fraction)  # QGIS's own list of tasks
        self.progressed.emit(progress.fraction, progress.step_fraction, progress.step_name, left)

    def _end(self, outcome: Outcome) -> None:
        self._timer.stop()
        self._look()
        self._task = None
        self.ended.emit(outcome)
