"""Which roles stand together on the page of layers, and which prepare steps their group or row offers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Tuple

from ..pipeline.layers import STACKS

CLIMATE_STEPS = ("climate_cru", "climate_terraclimate", "climate_layers")
ROW_STEPS: Dict[str, Tuple[str, ...]] = {
    "soc": ("prepare_soc",),
    "clay": ("prepare_clay",),
    "land_use": ("land_use",),
    "cover": ("vegetation_cover",),
    "npp_mean": ("npp_miami",),
}
"""The steps that make the layer of one role alone, or of few."""


@dataclass(frozen=True)
class LayerGroup:
    """name: its title is the sentence group_<name>. roles: a row each. steps: those that make the layers of the whole group."""

    name: str
    roles: Tuple[str, ...]
    required: bool = False
    steps: Tuple[str, ...] = ()


GROUPS: Tuple[LayerGroup, ...] = (
    LayerGroup("soil", ("soc", "clay", "land_use", "cover"), True),
    LayerGroup("spin_up", ("tmean_spinup", "prec_spinup", "pet_spinup"), True, CLIMATE_STEPS),
    LayerGroup("npp", ("tmean_npp", "prec_npp")),
    LayerGroup("warm_up", ("tmean_warmup", "prec_warmup", "pet_warmup"), True, CLIMATE_STEPS),
    LayerGroup("forward", ("tmean_forward", "prec_forward", "pet_forward")),
    LayerGroup("extras", ("zones", "fym", "irrigation", "c_input")),
    LayerGroup("own_npp", ("npp_mean", "npp_yearly")),
    LayerGroup("dpm_rpm", ("dpm_rpm", "dpm_rpm_warmup", "dpm_rpm_forward")),
    LayerGroup("stacks", tuple(STACKS)),
)
