"""The look at the project's layers, in the background."""

from __future__ import annotations

from typing import List, Sequence, Tuple

from qgis.core import QgsProject

from ..core.errors import GsocError
from ..core.progress import Progress
from ..pipeline.config import RunConfig
from ..pipeline.guess import Guesses, guess
from .layer_source import source_of_raster
from .task import BackgroundTask


def layers_to_look_at() -> List[Tuple[str, str]]:
    """Name and source of the project's rasters that a run could read."""
    found = []
    for layer in QgsProject.instance().mapLayers().values():
        try:
            found.append((layer.name(), source_of_raster(layer, "soc")))
        except GsocError:
            continue
    return found


class GuessTask(BackgroundTask):
    """Which of the layers, each as name and source, is which: Done holds Guesses."""

    TITLE = "guess_running"
    QUIET = True

    def __init__(self, layers: Sequence[Tuple[str, str]], config: RunConfig) -> None:
        super().__init__()
        self._layers, self._config = layers, config

    def work(self, progress: Progress) -> Guesses:
        return guess(self._layers, self._config, progress)
