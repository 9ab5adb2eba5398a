"""The roles that layers play in a run: what each holds, in which unit, and which phase needs it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Optional, Tuple

SPIN_UP, WARM_UP, FORWARD = "spin_up", "warm_up", "forward"
PHASES = (SPIN_UP, WARM_UP, FORWARD)

ONE, TWELVE, SERIES, NORMALS_OR_SERIES, YEARLY, THREE = "one", "twelve", "series", "normals or series", "yearly", "three"


@dataclass(frozen=True)
class Role:
    """One kind of layer. bands: how many it has; low, high: between them its values lie; phases: which of them read it."""

    name: str
    bands: str
    unit: str
    low: float
    high: float
    phases: Tuple[str, ...]
    classes: bool = False
    period: Optional[str] = None

    @property
    def steady(self) -> bool:
        """Whether one number can stand for the layer: it has no band of each month or year."""
        return self.bands in (ONE, TWELVE, THREE) or self.name == "land_use"


def _climate(suffix: str, bands: str, phases: Tuple[str, ...], period: str) -> Tuple[Role, ...]:
    return (
        Role(f"tmean_{suffix}", bands, "degC", -60.0, 60.0, phases, period=period),
        Role(f"prec_{suffix}", bands, "mm/month", 0.0, 3000.0, phases, period=period),
        Role(f"pet_{suffix}", bands, "mm/month", 0.0, 1000.0, phases, period=period),
    )


_EVERY: Tuple[Role, ...] = (
    Role("soc", ONE, "t C/ha", 0.0, 800.0, (SPIN_UP,)),
    Role("clay", ONE, "%", 0.0, 100.0, PHASES),
    Role("land_use", YEARLY, "class", 0.0, 255.0, (SPIN_UP, WARM_UP), classes=True),
    Role("cover", TWELVE, "factor", 0.6, 1.0, PHASES),
    *_climate("spinup", NORMALS_OR_SERIES, (SPIN_UP,), SPIN_UP),
    *_climate("npp", SERIES, (WARM_UP,), SPIN_UP)[:2],
    *_climate("warmup", SERIES, (WARM_UP, FORWARD), WARM_UP),
    *_climate("forward", NORMALS_OR_SERIES, (FORWARD,), FORWARD),
    Role("npp_mean", THREE, "as npp_factor says", 0.0, 1e5, (WARM_UP,)),
    Role("npp_yearly", YEARLY, "as npp_factor says", 0.0, 1e5, (WARM_UP,)),
    Role("zones", ONE, "zone", -1e9, 1e9, (FORWARD,), classes=True),
    Role("fym", ONE, "t C/ha/yr", 0.0, 50.0, PHASES),
    Role("irrigation", TWELVE, "mm/month", 0.0, 1000.0, PHASES),
    Role("c_input", ONE, "t C/ha/yr", 0.0, 100.0, (FORWARD,)),
    Role("dpm_rpm", ONE, "ratio", 0.0, 10.0, (SPIN_UP,)),
    Role("dpm_rpm_warmup", YEARLY, "ratio", 0.0, 10.0, (WARM_UP,)),
    Role("dpm_rpm_forward", ONE, "ratio", 0.0, 10.0, (FORWARD,)),
)
ROLES: Dict[str, Role] = {role.name: role for role in _EVERY}

CLIMATE = ("tmean", "prec", "pet")

# FAO's ready stacks: role by role, how many bands; None stands for one band per warm-up year.
STACKS: Dict[str, Tuple[Tuple[str, Optional[int]], ...]] = {
    "stack_spinup": (
        ("soc", 1),
        ("clay", 1),
        ("tmean_spinup", 12),
        ("prec_spinup", 12),
        ("pet_spinup", 12),
        ("dpm_rpm", 1),
        ("land_use", 1),
        ("cover", 12),
    ),
    "stack_warmup": (("soc", 1), ("clay", 1), ("cover", 12), ("land_use", None), ("dpm_rpm_warmup", None)),
    "stack_forward": (
        ("soc", 1),
        ("clay", 1),
        ("tmean_forward", 12),
        ("prec_forward", 12),
        ("pet_forward", 12),
        ("dpm_rpm_forward", 1),
        ("land_use", 1),
        ("cover", 12),
    ),
}


def stack_bands(stack: str, warm_up_years: int) -> int:
    """How many bands the stack must have."""
    return sum(warm_up_years if count is None else count for _, count in STACKS[stack])
