"""What the prepare steps of a configuration will leave, said before any of them has run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, Iterable, List, Tuple

from ...core.errors import ERROR
from ..layers import CLIMATE, ROLES, SPIN_UP, WARM_UP
from .contract import Preparation
from .registry import ORDERED, STEPS

if TYPE_CHECKING:
    from ..config import RunConfig

FILL = "fill_gaps"


def filled_roles(config: RunConfig) -> Dict[str, List[str]]:
    """The steps that make the layer of a role, by role; steps that only change layers which are there make none."""
    steps: Dict[str, List[str]] = {}
    for entry in config.prepare:
        for role in STEPS[entry.step].roles(entry.request):
            steps.setdefault(role, []).append(entry.step)
    return steps


def gap_roles(entry: Preparation) -> Tuple[str, ...]:
    """The roles whose gaps an entry of `prepare` fills: none, but for fill_gaps."""
    climate = tuple(role for role in ROLES if role.split("_")[0] in CLIMATE)
    return (entry.request.roles or climate) if entry.step == FILL else ()


def unread(config: RunConfig) -> bool:
    """Whether an entry of `prepare` cannot be understood, so that nobody knows which layers it would make."""
    return any(problem.severity == ERROR and problem.where.startswith("prepare") for problem in config.parse_problems)


def read_roles(entry: Preparation) -> Tuple[str, ...]:
    """The roles whose layers an entry of `prepare` reads, beside its own files and the SOC map."""
    if entry.step == "npp_miami" and entry.request.miami:
        return tuple(role.name for role in ROLES.values() if role.period in (SPIN_UP, WARM_UP) and not role.name.startswith("pet"))
    if entry.step == "vegetation_cover" and entry.request.by_class:
        return ("land_use",)
    return gap_roles(entry)


def changed_roles(entry: Preparation) -> Tuple[str, ...]:
    """The roles whose layers an entry of `prepare` makes or fills."""
    return (*STEPS[entry.step].roles(entry.request), *gap_roles(entry))


def planned_reach(config: RunConfig, role: str) -> int:
    """The reach with which the gaps of a role's layer will be filled; 0 when they will not."""
    return max((entry.request.reach for entry in config.prepare if role in gap_roles(entry)), default=0)


def in_order(entries: Iterable[Preparation]) -> Tuple[Preparation, ...]:
    """The entries in the order of work, each after those that make or fill what it reads: so `validate` has nothing to say of their order."""
    names = [step.name for step in ORDERED]
    waiting = sorted(entries, key=lambda entry: names.index(entry.step))
    done: List[Preparation] = []
    while waiting:
        free = (entry for entry in waiting if not _waits(entry, waiting))
        entry = next(free, waiting[0])
        waiting.remove(entry)
        done.append(entry)
    return tuple(done)


def _waits(entry: Preparation, others: Iterable[Preparation]) -> bool:
    """Whether one of the others changes a layer that an entry reads."""
    read = set(read_roles(entry))
    return any(read & set(changed_roles(other)) for other in others if other.step != entry.step)
