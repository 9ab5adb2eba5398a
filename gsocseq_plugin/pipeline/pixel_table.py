"""What one cell's inputs and trajectory say, as rows of numbers; and how its own percentage in a scenario is changed."""

from __future__ import annotations

from dataclasses import replace
from typing import Iterator, List, Mapping, NamedTuple, Optional, Tuple, Union

import numpy as np

from ..core.gsocseq.product_kinds import BAU
from ..core.gsocseq.scenarios import PerClass, Scenario
from ..core.types import POOLS
from .layers import FORWARD, SPIN_UP, WARM_UP
from .pixel import Pixel, Trajectory
from .sources import percent_role

Cell = Union[int, float, str]
STOCK, INPUT = "t C/ha", "t C/ha/yr"


class Fact(NamedTuple):
    """One thing known of a cell. key: of its sentence in the catalogue; unit: a symbol, empty for none."""

    key: str
    value: float
    unit: str


def facts(pixel: Pixel, line: Optional[Trajectory]) -> List[Fact]:
    """What was read of a cell, years taken together, and its C input under BAU; what it lacks is left out."""
    found = [_fact("pixel_soc", pixel, "soc", STOCK), _fact("pixel_clay", pixel, "clay", "%"), _cover(pixel)]
    for period in ("spinup", "warmup", "forward"):
        found.append(_fact(f"pixel_tmean_{period}", pixel, f"tmean_{period}", "degC"))
        found.append(_fact(f"pixel_prec_{period}", pixel, f"prec_{period}", "mm/yr", 12.0))
        found.append(_fact(f"pixel_pet_{period}", pixel, f"pet_{period}", "mm/yr", 12.0))
    found += [
        _fact("pixel_fym", pixel, "fym", INPUT),
        _fact("pixel_irrigation", pixel, "irrigation", "mm/yr", 12.0),
        _fact("pixel_zone", pixel, "zones", ""),
    ]
    if line is not None:
        usual = line.c_input[BAU]
        found += [Fact("pixel_c_input_equilibrium", float(usual[0]), INPUT), Fact("pixel_c_input_forward", float(usual[-1]), INPUT)]
    return [fact for fact in found if fact is not None and np.isfinite(fact.value)]


def _fact(key: str, pixel: Pixel, role: str, unit: str, factor: float = 1.0) -> Optional[Fact]:
    """The mean over the bands of a role, times a factor; None where it was not read."""
    values = pixel.inputs.get(role)
    return None if values is None else Fact(key, factor * float(np.mean(values)), unit)


def _cover(pixel: Pixel) -> Optional[Fact]:
    """The mean cover factor: the layer's, or that of the class."""
    if "cover" in pixel.inputs or pixel.block is None:
        return _fact("pixel_cover", pixel, "cover", "")
    return Fact("pixel_cover", float(np.mean(pixel.block.cover)), "")


def header(line: Trajectory) -> List[str]:
    """The titles of `rows`, with units."""
    titles = ["year", "phase"]
    for name in line.soc:
        titles += [f"{name} SOC ({STOCK})", f"{name} SOC low ({STOCK})", f"{name} SOC high ({STOCK})", f"{name} C input ({INPUT})"]
        titles += [f"{name} {pool.upper()} ({STOCK})" for pool in POOLS]
    return titles + [f"{name} SOC mean of all land ({STOCK})" for name in line.mean]


def rows(line: Trajectory) -> Iterator[Tuple[Cell, ...]]:
    """Year after year: the phase it ends, and of every line stock, bounds, input and pools; empty where there is none."""
    for place, year in enumerate(line.years.tolist()):
        cells: List[Cell] = [year, SPIN_UP if place == 0 else WARM_UP if year <= line.t0 else FORWARD]
        for name in line.soc:
            numbers = (line.soc[name][place], line.low[name][place], line.high[name][place], line.c_input[name][place])
            cells += [_cell(number) for number in (*numbers, *line.pools[name][:, place])]
        yield (*cells, *(_cell(mean[place]) for mean in line.mean.values()))


def _cell(number: float) -> Cell:
    return float(number) if np.isfinite(number) else ""


def percent_here(scenario: Scenario, pixel: Pixel) -> float:
    """How much more C input than BAU the scenario means for this cell, %."""
    layer = pixel.inputs.get(percent_role(scenario.name))
    return float(scenario.percent_of(np.array([pixel.land_use]), pixel.inputs.get("zones"), layer)[0])


def with_percent(scenario: Scenario, percent: float, pixel: Pixel) -> Optional[Scenario]:
    """The scenario with this percentage where that of this cell comes from: the zone, the class or all land; None where it is a layer."""
    layer = pixel.inputs.get(percent_role(scenario.name))
    if layer is not None and np.isfinite(layer[0]):
        return None
    for zone, value in scenario.zones.items():
        if "zones" in pixel.inputs and float(zone) == pixel.inputs["zones"][0]:
            return replace(scenario, zones={**scenario.zones, zone: _of_class(value, percent, pixel.land_use)})
    return replace(scenario, percent=_of_class(scenario.percent, percent, pixel.land_use))


def _of_class(value: PerClass, percent: float, land_use: float) -> PerClass:
    """`value` with the percentage of this class."""
    return {**value, f"{land_use:g}": percent} if isinstance(value, Mapping) else percent
