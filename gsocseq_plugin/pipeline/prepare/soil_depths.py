"""Which layer is which depth, and that together they fill 0-30 cm."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import Dict, List, Mapping, Sequence, Tuple

from ...core.errors import GsocError

Interval = Tuple[float, float]
_NAMED = re.compile(r"(?<!\d)(\d+)[-_](\d+) ?cm(?![a-z])")
_DEEPEST = 30.0


@dataclass(frozen=True)
class Depth:
    """A depth from `top` to `bottom`, cm, and its layers by quantity."""

    top: float
    bottom: float
    layers: Mapping[str, str]

    @property
    def thickness(self) -> float:
        """The centimetres of it that lie above 30 cm."""
        return min(self.bottom, _DEEPEST) - self.top


def depths_of(layers: Mapping[str, Sequence[str]], given: Sequence[Interval]) -> List[Depth]:
    """The depths from the top down; every quantity that has layers has one for each.

    layers: files by quantity. given: the depths of the files in their order; empty: the names of the files tell (as in 5-15cm).
    Raises GsocError when depths are unknown, in another order than the names tell, differ between quantities, or leave a gap or overlap
    between 0 and 30 cm.
    """
    every = {quantity: _by_interval(quantity, files, given) for quantity, files in layers.items() if files}
    first = next(iter(every))
    intervals = sorted(every[first])
    for quantity, by_interval in every.items():
        if sorted(by_interval) != intervals:
            names = {"first": first, "one": _text(intervals), "second": quantity, "other": _text(sorted(by_interval))}
            raise GsocError("soc_depths_differ", **names)
    _refuse_gaps(intervals)
    return [Depth(*interval, {quantity: every[quantity][interval] for quantity in every}) for interval in intervals]


def _by_interval(quantity: str, files: Sequence[str], given: Sequence[Interval]) -> Dict[Interval, str]:
    """The files of a quantity by depth."""
    if given and len(given) != len(files):
        raise GsocError("soc_depths_count", quantity=quantity, found=len(files), depths=_text(given))
    named = _all_named(files)
    if given and list(given) != named and sorted(given) == sorted(named):
        raise GsocError("soc_depths_order", quantity=quantity, depths=_text(given), named=_text(named))
    found: Dict[Interval, str] = {}
    for interval, path in zip(given or [_named(path) for path in files], files):
        if interval in found:
            raise GsocError("soil_depth_twice", first=found[interval], second=path, depth=_text([interval]))
        found[interval] = path
    return found


def _named(path: str) -> Interval:
    """The depth in a file's name."""
    named = _NAMED.findall(os.path.basename(path).lower())
    if len(named) != 1:
        raise GsocError("soc_depth_unknown", path=path)
    return float(named[0][0]), float(named[0][1])


def _all_named(files: Sequence[str]) -> List[Interval]:
    """The depths in the names of the files, in their order; none unless each tells its own."""
    try:
        return [_named(path) for path in files]
    except GsocError:
        return []


def _refuse_gaps(intervals: List[Interval]) -> None:
    """Raise GsocError unless the depths follow on each other from 0 to 30 cm or beyond, and none begins at 30 cm or deeper."""
    edges = [0.0, *(bottom for _, bottom in intervals)]
    follow = all(top == edge and bottom > top for (top, bottom), edge in zip(intervals, edges))
    if not follow or intervals[-1][0] >= _DEEPEST or intervals[-1][1] < _DEEPEST:
        raise GsocError("soc_depths_gap", depths=_text(intervals))


def _text(intervals: Sequence[Interval]) -> str:
    return ", ".join(f"{top:g}-{bottom:g}" for top, bottom in intervals)
