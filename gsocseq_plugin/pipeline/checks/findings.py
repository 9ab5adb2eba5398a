"""What the checks found, collected so that all of it can be said at once."""

from __future__ import annotations

from typing import Any, Callable, Dict, Iterable, List, Optional, Tuple, TypeVar

from ...core.errors import ERROR, INFO, WARNING, GsocError, Problem
from ..config import GsocErrors
from ..layers import ROLES

T = TypeVar("T")
_ORDER = (ERROR, WARNING, INFO)
_ROLES = list(ROLES)


def rounded(value: float) -> str:
    """A number with three digits that count."""
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"


def per_cent(count: int, whole: int) -> str:
    """A share, with one decimal."""
    share = 100.0 * count / whole
    return f"{share:.1f}" if share >= 0.1 or not count else "< 0.1"


class Findings:
    """A growing list of findings, each once."""

    def __init__(self, problems: Iterable[Problem] = ()) -> None:
        self._found: List[Problem] = list(problems)

    def add(self, severity: str, where: str, key: str, **values: Any) -> None:
        """Note a finding; a file that several checks find missing is said once."""
        problem = Problem(severity, where, key, values)
        missing = key == "file_missing" and any((found.key, found.values) == (key, values) for found in self._found)
        if problem not in self._found and not missing:
            self._found.append(problem)

    def add_grouped(self, severity: str, where: str, key: str, **values: Any) -> None:
        """Note a finding whose sentence lists its `layers`; one of the same values joins the fields of the one there is."""
        for place, problem in enumerate(self._found):
            others = {name: value for name, value in problem.values.items() if name != "layers"}
            if (problem.severity, problem.key, others) == (severity, key, values):
                where = f"{problem.where}, {where}"
                self._found[place] = Problem(severity, where, key, {**values, "layers": where})
                return
        self.add(severity, where, key, layers=where, **values)

    def attempt(self, where: str, function: Callable[..., T], *args: Any) -> Optional[T]:
        """The result of a call, or None when it raised GsocError, which then is a finding."""
        try:
            return function(*args)
        except GsocErrors as several:
            for problem in several.problems:
                self.add(problem.severity, problem.where, problem.key, **problem.values)
        except GsocError as error:
            self.add(ERROR, where, error.key, **error.values)
        return None

    def ordered(self) -> List[Problem]:
        """Errors first, then warnings, both in the order they were found, then the information layer by layer."""
        first: Dict[str, int] = {}
        for place, problem in enumerate(self._found):
            first.setdefault(_field(problem), place)

        def rank(problem: Problem) -> Tuple[int, ...]:
            severity = _ORDER.index(problem.severity)
            return (severity, _place(problem), first[_field(problem)]) if problem.severity == INFO else (severity,)

        return sorted(self._found, key=rank)

    def by_severity(self, severity: str) -> List[Problem]:
        """The findings of one severity."""
        return [problem for problem in self._found if problem.severity == severity]

    def by_where(self, *places: str) -> List[Problem]:
        """The findings about these fields."""
        return [problem for problem in self._found if problem.where in places]


def _field(problem: Problem) -> str:
    """The field that a finding is about, the first of several."""
    return problem.where.split(",")[0]


def _place(problem: Problem) -> int:
    """Where information about a field stands: the steps of `prepare`, the layers in the order of their roles, the rest."""
    kind, _, name = _field(problem).partition(".")
    if kind == "prepare":
        return -1
    return _ROLES.index(name) if name in _ROLES else len(_ROLES)
