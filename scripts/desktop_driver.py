"""Drives QGIS as a person does: real mouse and key events of the X server, made by xdotool, and pictures of the screen.

A walk is a generator. What it yields is waited for while QGIS runs freely, also inside the dialogs that the walk has opened.
"""

from __future__ import annotations

import subprocess
import sys
import time
import traceback
from typing import Callable, Iterator, Optional

from qgis.PyQt.QtCore import QObject, QPoint, QRect, QTimer
from qgis.PyQt.QtWidgets import QApplication, QScrollArea, QWidget

STEP_MS = 40
LONGEST = 120.0
"""Seconds that a walk waits for anything."""
Condition = Callable[[], bool]
Walk = Iterator[Optional[Condition]]


class Failure(Exception):
    """What was to happen did not."""


class Driver(QObject):
    """Takes the steps of a walk, one at a time, and quits QGIS with a code when it is over."""

    def __init__(self, walk: Walk, finished: Callable[[int], None]) -> None:
        super().__init__()
        self._walk, self._finished = walk, finished
        self._waits: Optional[Condition] = None
        self._since = time.monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        self._timer.start(STEP_MS)

    def _step(self) -> None:
        try:
            if self._waits is not None and not self._waits():
                if time.monotonic() - self._since > LONGEST:
                    raise Failure(f"waited {LONGEST:g} s in vain")
                return
            self._waits = next(self._walk)
            self._since = time.monotonic()
        except StopIteration:
            self._end(0)
        except Exception:
            traceback.print_exc()
            print("".join(traceback.format_stack(self._walk.gi_frame)) if self._walk.gi_frame else "", file=sys.stderr)
            self._end(1)

    def _end(self, code: int) -> None:
        self._timer.stop()
        self._finished(code)


def pause(seconds: float) -> Condition:
    """True after so many seconds."""
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end


def check(fine: bool, what: str) -> None:
    """Fail, saying what, unless it is so."""
    if not fine:
        raise Failure(what)
    print(f"ok    {what}", flush=True)


def xdotool(*arguments: object) -> None:
    """Send events to the X server."""
    subprocess.run(["xdotool", *map(str, arguments)], check=True)


def show_in_scroll_areas(widget: QWidget) -> None:
    """Scroll until the widget can be clicked."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def click(widget: QWidget, at: Optional[QPoint] = None, button: int = 1, times: int = 1) -> Walk:
    """Move the mouse to the middle of a widget, or a place in it, and click."""
    show_in_scroll_areas(widget)
    yield pause(0.15)
    place = widget.mapToGlobal(widget.rect().center() if at is None else at)
    hit = QApplication.widgetAt(place)
    if hit is None or not (hit is widget or widget.isAncestorOf(hit) or hit.isAncestorOf(widget)):
        raise Failure(f"{widget.objectName() or widget}: covered by {hit and (hit.objectName() or hit)} at {place.x()}, {place.y()}")
    xdotool("mousemove", place.x(), place.y())
    yield pause(0.1)
    xdotool("click", "--repeat", times, "--delay", 60, button)
    yield pause(0.3)


def type_text(text: str) -> Walk:
    """Type into what has the focus."""
    xdotool("type", "--delay", 25, text)
    yield pause(0.2 + 0.03 * len(text))


def press(*keys: str) -> Walk:
    """Press keys, such as "ctrl+a" or "Return", one after the other."""
    for key in keys:
        xdotool("key", key)
        yield pause(0.15)


class StallMeter(QObject):
    """The longest time in which the event loop did not come round."""

    TICK_MS = 5

    def __init__(self) -> None:
        super().__init__()
        self.longest, self._last = 0.0, time.monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(self.TICK_MS)

    def _tick(self) -> None:
        now = time.monotonic()
        self.longest = max(self.longest, now - self._last - self.TICK_MS / 1000)
        self._last = now

    def restart(self) -> None:
        """Forget what was measured so far."""
        self.longest, self._last = 0.0, time.monotonic()


def picture(path: str, part: Optional[QWidget] = None) -> None:
    """The screen, or what is seen of a widget, as a PNG."""
    screen = QApplication.primaryScreen().grabWindow(0)
    if part is not None:
        screen = screen.copy(QRect(part.mapToGlobal(QPoint(0, 0)), part.size()))
    screen.save(path)
