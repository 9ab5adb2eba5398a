"""How long a computation still takes, from how fast it has come so far."""

from __future__ import annotations

import math

SMALL = 0.1
"""A step that is a smaller part of the whole tells nothing about the rest: checks are slow on few cells, fast on many."""
SOONEST, LEAST = 2.0, 0.02
"""Seconds that a step must have taken, and the share of it that must be done, before its speed means something."""
STEADY = 8.0
"""Seconds in which a new speed takes over from the old one."""
UNKNOWN = -1.0


class TimeLeft:
    """The speed of the present step, carried on to the end of the whole; smoothed, so that the number shown does not jump."""

    def __init__(self) -> None:
        self._step = (0.0, 0.0)
        self._begun = self._last = 0.0
        self._end = math.nan

    def update(self, now: float, done: float, start: float, stop: float) -> float:
        """Seconds left, or UNKNOWN.

        now: seconds on any steady clock. done: the part of the whole that is done. start, stop: the stretch of the present step.
        """
        if (start, stop) != self._step:
            self._step, self._begun = (start, stop), now
        spent, covered = now - self._begun, done - start
        tells = stop - start >= SMALL or stop == 1.0
        if tells and spent >= SOONEST and covered >= LEAST * (stop - start):
            self._aim(now, now + spent / covered * (1.0 - done))
        self._last = now
        return UNKNOWN if math.isnan(self._end) else max(0.0, self._end - now)

    def _aim(self, now: float, end: float) -> None:
        """Move the time of the end towards `end`, by more the longer ago the last look was."""
        if math.isnan(self._end):
            self._end = end
        else:
            self._end += (end - self._end) * (1.0 - math.exp((self._last - now) / STEADY))
