"""Reads cells in a thread of its own, so that layers of a whole country on a slow disk do not stop QGIS."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Optional, Sequence, Tuple, Union

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.gsocseq.scenarios import Scenario
from ..pipeline.config import Processing, RunConfig
from ..pipeline.pixel import Pixel, PixelSource, Trajectory, config_of_results, trajectory
from .trajectory_plot import library

Origin = Union[RunConfig, str]
"""What a cell is read from: the layers of a configuration, or the folder of a finished run."""


@dataclass(frozen=True)
class Answer:
    """A cell that was read, with its trajectory under `scenarios`."""

    source: PixelSource
    pixel: Pixel
    scenarios: Tuple[Scenario, ...]
    line: Trajectory


class PixelReader(QObject):
    """Answers one question after the other; what was asked before the last question is not answered."""

    answered = pyqtSignal(object)
    """A Future of an Answer: its result() raises GsocError when the layers do not serve."""

    _done = pyqtSignal(int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="gsocseq-pixel")
        self._source: Optional[PixelSource] = None
        self._opened: Optional[Origin] = None
        self._last = 0
        self._done.connect(self._tell)

    def open(self, origin: Origin) -> None:
        """Open the layers already, so that the first answer comes as fast as the others; what is wrong with them is told by `ask`."""
        self._thread.submit(self._open, origin)

    def ask(self, origin: Origin, x: float, y: float, crs: str, scenarios: Optional[Sequence[Scenario]]) -> None:
        """Ask for the cell at a point (`crs`: authority id or WKT, empty for that of the layers); scenarios: None for the run's own."""
        self._last += 1
        number = self._last
        future = self._thread.submit(self._read, number, origin, x, y, crs, scenarios)
        future.add_done_callback(lambda done: self._done.emit(number, done))

    def release(self) -> None:
        """Leave what was asked unanswered and close the layers; the next question opens them again, as they are then."""
        self._last += 1
        self._thread.submit(self._close)

    def close(self) -> None:
        """End the thread and close the layers; waits for a reading that is under way."""
        self._last += 1
        self._thread.shutdown(wait=True, cancel_futures=True)
        self._close()

    def _tell(self, number: int, future: Future) -> None:
        if number == self._last and not future.cancelled():
            self.answered.emit(future)

    def _read(
        self, number: int, origin: Origin, x: float, y: float, crs: str, scenarios: Optional[Sequence[Scenario]]
    ) -> Optional[Answer]:
        """In the thread: the answer, unless another question came meanwhile."""
        if number != self._last:
            return None
        source = self._open(origin)
        pixel = source.at(x, y, crs)
        asked = tuple(source.setup.config.scenarios if scenarios is None else scenarios)
        return Answer(source, pixel, asked, trajectory(pixel, source, asked))

    def _open(self, origin: Origin) -> PixelSource:
        """In the thread: the layers, opened once, and again when others are asked for."""
        library()  # the first import of matplotlib and of what shows it takes its time, better here than when the window draws
        if self._source is None or self._opened != layers_of(origin):
            self._close()
            self._source = PixelSource(config_of_results(origin) if isinstance(origin, str) else origin)
            self._opened = layers_of(origin)
        return self._source

    def _close(self) -> None:
        self._source, self._opened = None, None


def layers_of(origin: Optional[Origin]) -> Optional[Origin]:
    """An origin without what does not change the reading of a cell: the scenarios, which are handed over anew, and what concerns files."""
    if not isinstance(origin, RunConfig):
        return origin
    return replace(
        origin, scenarios=(), iso3="", output_folder=None, processing=Processing(), keep_state=False, keep_prepared=False, parse_problems=()
    )
