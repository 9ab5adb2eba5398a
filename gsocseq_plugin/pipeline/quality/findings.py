"""Collects checks; maps of which the same is found share one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict, List, Optional, Sequence, Tuple

from ...core.errors import ERROR, WARNING, Problem
from .result import FAIL, PASS, Check

NAMED = 4
"""Maps that a sentence names; of more, it says how many."""


class Findings:
    """Checks in the order of their first finding. Checks of one id, verdict, sentence and values are one, of all their maps."""

    def __init__(self) -> None:
        self._checks: Dict[Tuple[Any, ...], Check] = {}

    def add(
        self, id: str, verdict: str, key: str, maps: Sequence[str] = (), count: int = 0,
        causes: Sequence[str] = (), remedy: Optional[str] = None, **values: Any,
    ) -> None:
        """One finding of some maps, or of the set; count: cells or maps concerned."""
        place = (id, verdict, key, tuple(sorted(values.items())))
        found = self._checks.get(place)
        if found is None:
            self._checks[place] = Check(id, verdict, key, tuple(maps), values, count, tuple(causes), remedy)
        else:
            self._checks[place] = replace(found, maps=(*found.maps, *maps), count=found.count + count)

    def checks(self) -> Tuple[Check, ...]:
        """The checks, with the text of their maps among the values."""
        return tuple(replace(check, values={**check.values, "maps": named(check.maps)}) for check in self._checks.values())


def named(maps: Sequence[str]) -> str:
    """The names of maps, of many the first ones and their number."""
    return ", ".join(maps) if len(maps) <= NAMED + 1 else ", ".join(maps[:NAMED]) + f", ... ({len(maps)})"


def told(checks: Sequence[Check]) -> List[Problem]:
    """The checks that did not pass as problems, each with its sentence."""
    severities = {check.verdict: ERROR if check.verdict == FAIL else WARNING for check in checks}
    return [Problem(severities[check.verdict], named(check.maps), check.key, check.values) for check in checks if check.verdict != PASS]
