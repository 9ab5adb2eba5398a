"""The prepare steps that a configuration can name, in the order of work."""

from __future__ import annotations

from typing import Dict, Tuple

from ..steps import (
    apply_masks,
    climate_cru,
    climate_layers,
    climate_terraclimate,
    fill_gaps,
    land_use,
    npp_miami,
    prepare_clay,
    prepare_soc,
    vegetation_cover,
)
from .contract import PrepareStep

ORDERED: Tuple[PrepareStep, ...] = (
    prepare_soc.PREPARE,
    prepare_clay.PREPARE,
    climate_cru.PREPARE,
    climate_terraclimate.PREPARE,
    climate_layers.PREPARE,
    npp_miami.PREPARE,
    land_use.PREPARE,
    vegetation_cover.PREPARE,
    fill_gaps.PREPARE,
    apply_masks.PREPARE,
)

STEPS: Dict[str, PrepareStep] = {step.name: step for step in ORDERED}
