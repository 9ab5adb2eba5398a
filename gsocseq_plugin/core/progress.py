"""How a long computation says where it is and learns that it should stop."""

from __future__ import annotations

from .errors import Cancelled


class Progress:
    """The silent one. Edges (toolbox, terminal, dock) override `report`, `log`, `enter` and `cancelled`."""

    def report(self, fraction: float) -> None:
        """`fraction` of the work is done, 0 to 1."""

    def log(self, key: str, **values: object) -> None:
        """Say the sentence `key` of the catalogue, filled with `values`."""

    def enter(self, key: str, start: float, stop: float, **values: object) -> None:
        """A step begins, which the sentence `key` of the catalogue names; it takes the stretch from `start` to `stop`."""

    def cancelled(self) -> bool:
        """True once the user asked to stop."""
        return False

    def check(self) -> None:
        """Raise Cancelled once the user asked to stop."""
        if self.cancelled():
            raise Cancelled()

    def part(self, start: float, stop: float) -> Progress:
        """The stretch from `start` to `stop` of this progress, as a progress of its own."""
        return _Part(self, start, stop)

    def step(self, key: str, start: float, stop: float, **values: object) -> Progress:
        """The stretch from `start` to `stop`, as `part`, for a step that begins now and is shown by its name."""
        self.enter(key, start, stop, **values)
        return self.part(start, stop)


class _Part(Progress):
    def __init__(self, whole: Progress, start: float, stop: float) -> None:
        self._whole, self._start, self._stop = whole, start, stop

    def report(self, fraction: float) -> None:
        self._whole.report(self._at(fraction))

    def enter(self, key: str, start: float, stop: float, **values: object) -> None:
        self._whole.enter(key, self._at(start), self._at(stop), **values)

    def _at(self, fraction: float) -> float:
        return self._start + fraction * (self._stop - self._start)

    def log(self, key: str, **values: object) -> None:
        self._whole.log(key, **values)

    def cancelled(self) -> bool:
        return self._whole.cancelled()
