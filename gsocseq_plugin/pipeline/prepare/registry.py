"""The prepare steps that a configuration can name, in the order of work."""

from __future__ import annotations

from typing import Dict, Tuple

from ..steps import prepare_clay
from .contract import PrepareStep

ORDERED: Tuple[PrepareStep, ...] = (
    prepare_clay.PREPARE,
)

STEPS: Dict[str, PrepareStep] = {step.name: step for step in ORDERED}
