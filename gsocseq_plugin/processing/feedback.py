"""The pipeline's progress, shown in a Processing dialog, a batch run or qgis_process."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ..core.errors import ERROR, WARNING, sentence
from ..core.progress import Progress
from .translate import tr


class FeedbackProgress(Progress):
    """Hands what the pipeline reports to QGIS, and QGIS's Cancel to the pipeline."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def report(self, fraction: float) -> None:
        self._feedback.setProgress(100 * fraction)

    def log(self, key: str, **values: object) -> None:
        say = {WARNING: self._feedback.pushWarning, ERROR: self._feedback.reportError}.get(key, self._feedback.pushInfo)
        say(sentence(key, values, tr))

    def cancelled(self) -> bool:
        return self._feedback.isCanceled()
