"""The look at the project's layers, in the background."""

from __future__ import annotations

from typing import List, Optional, Sequence, Tuple

from qgis.core import QgsProject, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..core.errors import Cancelled, GsocError, sentence
from ..core.progress import Progress
from ..pipeline.config import RunConfig
from ..pipeline.guess import Guesses, guess
from ..processing.translate import tr
from .layer_source import source_of_raster


def layers_to_look_at() -> List[Tuple[str, str]]:
    """Name and source of the project's rasters that a run could read."""
    found = []
    for layer in QgsProject.instance().mapLayers().values():
        try:
            found.append((layer.name(), source_of_raster(layer, "soc")))
        except GsocError:
            continue
    return found


class GuessTask(QgsTask):
    """Guesses in another thread; ended: with the guesses, or None when it was cancelled. A bug of ours is raised in the main thread."""

    ended = pyqtSignal(object)

    def __init__(self, layers: Sequence[Tuple[str, str]], config: RunConfig) -> None:
        super().__init__(sentence("guess_running", {}, tr), QgsTask.Flag.CanCancel)
        self._layers, self._config = layers, config
        self._made: Optional[Guesses] = None
        self._bug: Optional[Exception] = None

    def stop(self, page: object) -> None:
        """The page that asked is gone."""
        self.cancel()

    def run(self) -> bool:
        """The work, in the task's thread."""
        try:
            self._made = guess(self._layers, self._config, _TaskProgress(self))
        except Cancelled:
            return False
        except Exception as bug:
            self._bug = bug
        return self._bug is None

    def finished(self, result: bool) -> None:
        """Hand over, in the main thread."""
        self.ended.emit(self._made)
        if self._bug is not None:
            raise self._bug


class _TaskProgress(Progress):
    def __init__(self, task: QgsTask) -> None:
        self._task = task

    def report(self, fraction: float) -> None:
        self._task.setProgress(100.0 * fraction)

    def cancelled(self) -> bool:
        return bool(self._task.isCanceled())
