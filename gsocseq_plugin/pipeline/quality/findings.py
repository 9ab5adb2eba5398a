"""Collects checks; maps of which the same is found share one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict, List, Mapping, Sequence, Tuple

from ...core.errors import ERROR, WARNING, Problem
from .result import FAIL, PASS, Check

NAMED = 4
"""Maps that a sentence names; of more, it says how many."""
NO_VALUES: Mapping[str, Any] = {}


class Findings:
    """Checks in the order of their first finding. Findings of one id, verdict, sentence and values are one check, of all their maps."""

    def __init__(self) -> None:
        self._checks: Dict[Tuple[Any, ...], Check] = {}

    def good(self, id: str, key: str, maps: Sequence[str] = (), count: int = 0, values: Mapping[str, Any] = NO_VALUES) -> None:
        """A check that some maps, or the set, passed; count: cells or maps looked at."""
        self._add(Check(id, PASS, key, tuple(maps), dict(values), count))

    def bad(
        self, id: str, verdict: str, key: str, maps: Sequence[str], count: int, values: Mapping[str, Any], causes: Sequence[str], remedy: str
    ) -> None:
        """A check that did not pass; count: cells or maps concerned; causes: the likeliest first."""
        self._add(Check(id, verdict, key, tuple(maps), dict(values), count, tuple(causes), remedy))

    def _add(self, check: Check) -> None:
        place = (check.id, check.verdict, check.key, tuple(sorted(check.values.items())))
        found = self._checks.get(place)
        self._checks[place] = replace(found, maps=found.maps + check.maps, count=found.count + check.count) if found else check

    def checks(self) -> Tuple[Check, ...]:
        """The checks, with the text of their maps among the values."""
        return tuple(replace(check, values={**check.values, "maps": named(check.maps)}) for check in self._checks.values())


def named(maps: Sequence[str]) -> str:
    """The names of maps, of many the first ones and their number."""
    return ", ".join(maps) if len(maps) <= NAMED + 1 else ", ".join(maps[:NAMED]) + f", ... ({len(maps)})"


def told(checks: Sequence[Check]) -> List[Problem]:
    """The checks that did not pass as problems, each with its sentence."""
    severity = {FAIL: ERROR}
    return [Problem(severity.get(check.verdict, WARNING), named(check.maps), check.key, check.values) for check in checks if check.verdict != PASS]
