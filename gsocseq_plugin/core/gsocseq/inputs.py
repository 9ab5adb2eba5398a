"""What is computed (Method) and from what (Pixels): the two arguments of every phase."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import FrozenSet, Mapping, Optional, Tuple

import numpy as np

from ..rothc.ahead import CarbonInput
from ..rothc.conventions import MANUAL, Convention
from ..rothc.ground import Ground
from ..rothc.step import manure_input, plant_input
from ..types import Climate
from .bounds import HalfWidths, bound_clay, bound_climate
from .landuse import ClassTable
from .scenarios import Scenario

PEDOTRANSFER, SECOND_RUN = "pedotransfer", "second-run"


@dataclass(frozen=True)
class Method:
    """Everything a run is asked to do, apart from its inputs.

    series_widths: the climate inputs (temperature, precipitation) whose half-width is 1.96 standard errors of their own series.
    npp_unit: what one unit of a given mean NPP is in MIAMI's, g DM/m2/yr.
    irrigation: twelve mm/month by class code, for pixels without a layer of it.
    """

    classes: ClassTable
    scenarios: Tuple[Scenario, ...] = ()
    convention: Convention = MANUAL
    spin_up: str = MANUAL.spin_up
    spin_up_years: int = 500
    spin_up_pools: str = PEDOTRANSFER
    half_widths: HalfWidths = field(default_factory=HalfWidths)
    series_widths: FrozenSet[str] = frozenset()
    uncertainty_scenario: int = 1
    horizons: Tuple[int, ...] = (20,)
    fym_proportions: Optional[Tuple[float, ...]] = None
    npp_unit: float = 1.0
    irrigation: Mapping[int, Tuple[float, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Pixels:
    """The inputs of n pixels in one phase.

    clay %; cover factor (12, n); climate of the phase; widths: the half-widths of this phase; fym: current farmyard manure
    t C/ha/yr (n,), None where no manure comes in, now or later; irrigation (12, n) mm/month where it is a layer.
    """

    clay: np.ndarray
    cover: np.ndarray
    climate: Climate
    widths: HalfWidths = field(default_factory=HalfWidths)
    fym: Optional[np.ndarray] = None
    irrigation: Optional[np.ndarray] = None

    def water(self, land_use: np.ndarray, method: Method) -> Optional[np.ndarray]:
        """Irrigation, mm/month: the layer's (12 or 1, n), or that of the classes (n,); None where there is none."""
        if self.irrigation is not None or not method.irrigation:
            return self.irrigation
        none = (0.0,) * 12
        return method.classes.monthly([method.irrigation.get(code, none) for code in method.classes.codes], land_use)

    def ground(self, bound: str, convention: Convention) -> Ground:
        """The ground of a bound."""
        return Ground.of(convention, bound_clay(self.clay, bound, self.widths), self.cover)

    def shifted(self, climate: Climate, bound: str, convention: Convention, out: Optional[Climate] = None) -> Climate:
        """A climate as the bound sees it; out: its temperature and rain are written over with the result's."""
        return bound_climate(climate, bound, self.widths, convention.signed_shift, out)

    def carbon(self, land_use: np.ndarray, method: Method, r: Optional[np.ndarray] = None) -> CarbonInput:
        """How plant carbon, and manure where `fym` is given, comes in under these classes (n,); r (n,) replaces the table's ratio."""
        classes = method.classes
        proportions = classes.monthly(classes.proportions, land_use)
        splits = [plant_input(classes.lookup(classes.r, land_use) if r is None else r)]
        months = [proportions]
        if self.fym is not None:
            splits.append(manure_input(land_use.size))
            own = method.fym_proportions
            months.append(proportions if own is None else np.repeat(np.array(own)[:, None], land_use.size, axis=1))
        return CarbonInput(np.stack(splits), np.stack(months, axis=1))


def paddy_factor(land_use: np.ndarray, method: Method) -> np.ndarray:
    """The rate factor p (n,) of pixels with these classes."""
    return np.where(method.classes.lookup(method.classes.paddy, land_use) == 1.0, method.convention.paddy, 1.0)
