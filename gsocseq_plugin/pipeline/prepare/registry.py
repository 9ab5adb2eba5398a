"""The prepare steps that a configuration can name, in the order of work."""

from __future__ import annotations

from typing import Dict, Tuple

from ..steps import climate_cru, climate_terraclimate, fill_gaps, npp_miami, prepare_clay, prepare_soc
from .contract import PrepareStep

ORDERED: Tuple[PrepareStep, ...] = (
    prepare_soc.PREPARE,
    prepare_clay.PREPARE,
    climate_cru.PREPARE,
    climate_terraclimate.PREPARE,
    npp_miami.PREPARE,
    fill_gaps.PREPARE,
)

STEPS: Dict[str, PrepareStep] = {step.name: step for step in ORDERED}
