"""Scenarios of sustainable soil management: what comes into the soil beyond Business as Usual. Source: FAO 2022, ch. 5 and 10."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Mapping, Optional, Sequence, Union

import numpy as np

PerClass = Union[float, Mapping[str, float]]
DEFAULT = "default"


@dataclass(frozen=True)
class Scenario:
    """One scenario.

    percent: more C input than BAU, in %: a number, or by land-use class ("default" for the rest).
    zones: the same per zone id, for pixels of that zone. A layer of percentages, where given, goes before both.
    addition: t C/ha/yr of plant carbon on top. fym: t C/ha/yr of farmyard manure on top.
    adopted_share: % of the land that adopts it, a number or by class; ramp_years: years until that share is reached.
    """

    name: str
    percent: PerClass = 0.0
    zones: Mapping[str, PerClass] = field(default_factory=dict)
    addition: float = 0.0
    fym: float = 0.0
    adopted_share: PerClass = 100.0
    ramp_years: int = 0

    @property
    def partly_adopted(self) -> bool:
        """True unless all land adopts the scenario at once."""
        return self.adopted_share != 100.0 or self.ramp_years > 1

    def percent_of(self, land_use: np.ndarray, zones: Optional[np.ndarray], layer: Optional[np.ndarray]) -> np.ndarray:
        """The percentage of each pixel (n,) by its class, zone and the layer of percentages (NaN there: by class and zone)."""
        percent = by_class(self.percent, land_use)
        if zones is not None:
            for zone, value in self.zones.items():
                percent = np.where(zones == float(zone), by_class(value, land_use), percent)
        return percent if layer is None else np.where(np.isnan(layer), percent, layer)


def by_class(value: PerClass, land_use: np.ndarray) -> np.ndarray:
    """A number, or numbers by class code with a "default" (0 where there is none), for class codes (n,)."""
    if not isinstance(value, Mapping):
        return np.full(land_use.shape, float(value))
    result = np.full(land_use.shape, float(value.get(DEFAULT, 0.0)))
    for code, number in value.items():
        if code != DEFAULT:
            result[land_use == float(code)] = number
    return result


def uncertainty_scenario(scenarios: Sequence[Scenario], name: Optional[str]) -> int:
    """The index of the scenario that carries the uncertainty of management: the named one, else SSM2, else the middle one."""
    names = [scenario.name for scenario in scenarios]
    if name is not None:
        return names.index(name)
    if "SSM2" in names:
        return names.index("SSM2")
    return (len(names) - 1) // 2
