"""What the prepare steps of a configuration will leave, said before any of them has run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, List, Tuple

from ..layers import CLIMATE, ROLES
from .contract import Preparation
from .registry import STEPS

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


def planned_reach(config: RunConfig, role: str) -> int:
    """The reach with which the gaps of a role's layer will be filled; 0 when they will not."""
    return max((entry.request.reach for entry in config.prepare if role in gap_roles(entry)), default=0)
