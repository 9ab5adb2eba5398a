"""How long a computation still takes, from how fast it has come lately."""

from __future__ import annotations

import math
from collections import deque
from typing import Deque, Tuple

SMALL = 0.1
"""A step that is a smaller part of the whole tells nothing about the rest: checks are slow on few cells, fast on many."""
HEAD_START = 1.0
"""Seconds at the beginning of a step that do not count: a run that goes on leaps over what it has."""
LATELY = 60.0
"""Seconds whose speed counts."""
SOONEST, LEAST = 2.0, 0.02
"""Seconds that must have passed, and the share of the step that must be done in them, before the speed means something."""
STEADY = 8.0
"""Seconds in which a new speed takes over from the old one."""
UNKNOWN = -1.0


class TimeLeft:
    """The speed of the present step, carried on to the end of the whole; smoothed, so that the number shown does not jump."""

    def __init__(self) -> None:
        self._step = (0.0, 0.0)
        self._begun = 0.0
        self._seen: Deque[Tuple[float, float]] = deque()
        self._last = 0.0
        self._end = math.nan

    def update(self, now: float, done: float, start: float, stop: float) -> float:
        """Seconds left, or UNKNOWN.

        now: seconds on any steady clock. done: the part of the whole that is done. start, stop: the stretch of the present step.
        """
        if (start, stop) != self._step:
            self._step, self._begun = (start, stop), now
        if now - self._begun < HEAD_START:
            self._seen.clear()
        self._seen.append((now, done))
        while now - self._seen[0][0] > LATELY:
            self._seen.popleft()
        spent, covered = now - self._seen[0][0], done - self._seen[0][1]
        tells = stop - start >= SMALL or stop == 1.0
        if tells and spent >= SOONEST and covered >= LEAST * (stop - start):
            self._aim(now, now + spent / covered * (1.0 - done))
        self._last = now
        return self._end - now if self._end > now else UNKNOWN

    def _aim(self, now: float, end: float) -> None:
        """Move the time of the end towards `end`, by more the longer ago the last look was."""
        if self._end > now:
            self._end += (end - self._end) * (1.0 - math.exp((self._last - now) / STEADY))
        else:
            self._end = end
