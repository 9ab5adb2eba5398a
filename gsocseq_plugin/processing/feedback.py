"""The pipeline's progress, shown in a Processing dialog, a batch run or qgis_process."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ..core.errors import Problem, sentence
from ..core.progress import Progress
from .translate import tr


class FeedbackProgress(Progress):
    """Hands what the pipeline reports to QGIS, and QGIS's Cancel to the pipeline."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def report(self, fraction: float) -> None:
        self._feedback.setProgress(100 * fraction)

    def log(self, key: str, **values: object) -> None:
        told = {name: value.text(tr) if isinstance(value, Problem) else value for name, value in values.items()}
        say = self._feedback.pushWarning if key == "warning" else self._feedback.pushInfo
        say(sentence(key, told, tr))

    def cancelled(self) -> bool:
        return self._feedback.isCanceled()
