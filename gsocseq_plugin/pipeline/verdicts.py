"""What can be said of each role of a configuration: its layer is ready, will be prepared, is missing, or is wrong and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Iterable, List, Sequence, Tuple

from ..core.errors import ERROR, INFO, WARNING, Problem
from .config import RunConfig
from .layers import ROLES, STACKS
from .prepare.plan import filled_roles

READY, PREPARED, IN_STACK, EMPTY, MISSING, WRONG = "ready", "prepared", "in_stack", "empty", "missing", "wrong"
_MISSING = ("layer_required", "zones_missing", "npp_missing")
_MEANT = {"npp_missing": ("tmean_npp", "prec_npp")}
"""Roles that a finding about all layers is about, by its key."""
_ALSO = {"fym": ("fym",), "irrigation": ("irrigation",)}
"""Options that a role's layer stands for, by role."""
_SEVERITIES = (ERROR, WARNING, INFO)


@dataclass(frozen=True)
class Verdict:
    """state: one of the above; by: the step or stack that the layer comes from; problems: what was found, the worst first."""

    state: str
    by: str = ""
    problems: Tuple[Problem, ...] = ()

    @property
    def worst(self) -> str:
        """The severity of the worst finding; INFO where there is none."""
        return self.problems[0].severity if self.problems else INFO


def verdicts(config: RunConfig, problems: Sequence[Problem]) -> Dict[str, Verdict]:
    """The verdict on every role and ready stack, by name."""
    makers = filled_roles(config)
    stacks = {role: stack for stack, inside in STACKS.items() if stack in config.layers for role, _ in inside}
    found: Dict[str, Verdict] = {}
    for role in (*ROLES, *STACKS):
        meant = [problem for problem in problems if role in _MEANT.get(problem.key, ())]
        about = meant + problems_at(problems, f"layers.{role}", *_ALSO.get(role, ()), *(f"prepare.{step}" for step in makers.get(role, ())))
        state, by = EMPTY, ""
        if role in config.layers:
            state = READY
        elif role in makers:
            state, by = PREPARED, makers[role][0]
        elif role in stacks:
            state, by = IN_STACK, stacks[role]
        if about and about[0].severity == ERROR:
            state = MISSING if state == EMPTY and about[0].key in _MISSING else WRONG
        found[role] = Verdict(state, by, tuple(about))
    return found


def problems_at(problems: Iterable[Problem], *fields: str) -> List[Problem]:
    """The findings about these fields and what is in them, the worst first; a finding may be about several fields."""
    here = [problem for problem in problems if any(_within(place, field) for place in problem.where.split(", ") for field in fields)]
    return sorted(here, key=lambda problem: _SEVERITIES.index(problem.severity))


def _within(place: str, field: str) -> bool:
    return place == field or place.startswith(field + ".")
