"""Where each role's values come from: files and bands, with FAO's ready stacks taken apart, and land use with its years."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Dict, List, Optional, Sequence, Tuple, Union

from ..core.errors import GsocError
from ..io.raster import LayerRef, band_names, open_raster, selected_bands
from .config import Layer, RunConfig
from .layers import STACKS, stack_bands

YEAR = re.compile(r"(?<!\d)(1[6-9]\d\d|20\d\d|21\d\d)(?!\d)")

Source = Union[float, LayerRef]


@dataclass(frozen=True)
class Sources:
    """Sources by role; land_use holds one or more pieces, whose bands together belong to `land_use_years` (empty: one band, all years)."""

    layers: Dict[str, Source]
    land_use: Tuple[Source, ...]
    land_use_years: Tuple[int, ...]

    def files(self) -> List[str]:
        """The files read, each once, in order."""
        every = [*self.layers.values(), *self.land_use]
        return list(dict.fromkeys(source.path for source in every if isinstance(source, LayerRef)))


def source_of(layer: Layer) -> Source:
    """A layer as it stands in the configuration: a number, or a file with its bands."""
    if isinstance(layer, str):
        return LayerRef(layer)
    if isinstance(layer, dict):
        bands = layer.get("bands")
        return LayerRef(layer["path"], None if bands is None else tuple(bands))
    return float(layer)


def resolve(config: RunConfig) -> Sources:
    """The sources of a configuration. Raises GsocError for a stack with a wrong number of bands, or land use without its years."""
    layers: Dict[str, Source] = {}
    land_use: List[Tuple[Source, Tuple[int, ...]]] = []
    first, last = config.warm_up_years_range
    years_of = {
        "stack_spinup": (config.spin_up_years_range[1],),
        "stack_warmup": tuple(range(first, last + 1)),
        "stack_forward": (last + 1,),
    }
    for stack in STACKS:
        if stack in config.layers:
            for role, ref in _unstack(stack, source_of(config.layers[stack]), last - first + 1).items():
                if role == "land_use":
                    land_use.append((ref, years_of[stack]))
                else:
                    layers.setdefault(role, ref)
    layers.update(_single_layers(config))
    if "land_use" in config.layers:
        source = source_of(config.layers["land_use"])
        land_use = [(source, _land_use_years(source, config))]
    for variable in ("tmean", "prec"):
        normals = layers.get(f"{variable}_spinup")
        if isinstance(normals, LayerRef) and len(selected_bands(open_raster(normals.path, f"{variable}_spinup"), normals)) > 12:
            layers.setdefault(f"{variable}_npp", normals)
    years = tuple(year for _, part in land_use for year in part)
    return Sources(layers, tuple(source for source, _ in land_use), years if len(years) > 1 else ())


def _single_layers(config: RunConfig) -> Dict[str, Source]:
    """The layers that are given one by one: by role, percentages by scenario, half-widths by input."""
    layers = {role: source_of(layer) for role, layer in config.layers.items() if role not in STACKS and role != "land_use"}
    layers.update({percent_role(scenario): source_of(layer) for scenario, layer in config.percent_layers.items()})
    widths = {name: width for name, width in config.half_widths.items() if not isinstance(width, float) and width != "series"}
    layers.update({width_role(name): source_of(width) for name, width in widths.items()})
    return layers


def percent_role(scenario: str) -> str:
    """The role of a scenario's layer of percentages."""
    return f"percent:{scenario}"


def width_role(name: str) -> str:
    """The role of an input's layer of half-widths."""
    return f"width:{name}"


def _unstack(stack: str, source: Source, years: int) -> Dict[str, LayerRef]:
    """The roles in one of FAO's ready stacks, by their bands."""
    if not isinstance(source, LayerRef):
        raise GsocError("config_value", field=f"layers.{stack}", found=source, expected="a raster")
    found, expected = len(selected_bands(open_raster(source.path, stack), source)), stack_bands(stack, years)
    if found != expected:
        order = ", ".join(f"{role} x{years if count is None else count}" for role, count in STACKS[stack])
        raise GsocError("stack_bands", path=source.path, found=found, expected=expected, order=order)
    refs, band = {}, 1
    for role, count in STACKS[stack]:
        count = years if count is None else count
        refs[role] = LayerRef(source.path, tuple(range(band, band + count)))
        band += count
    return refs


def _land_use_years(source: Source, config: RunConfig) -> Tuple[int, ...]:
    """The years of the land-use bands: as configured, or as the bands are named. One band needs none."""
    if not isinstance(source, LayerRef):
        return (config.spin_up_years_range[1],)
    names = band_names(source)
    years = config.land_use_years
    if years is not None:
        if len(years) != len(names):
            raise GsocError("land_use_years_count", path=source.path, bands=len(names), years=len(years))
        return tuple(years)
    if len(names) == 1:
        return (config.spin_up_years_range[1],)
    found = years_in(names)
    if found is None or list(found) != sorted(set(found)):
        raise GsocError("land_use_years_unknown", path=source.path, bands=len(names), names=", ".join(names[:4]))
    return found


def years_in(names: Sequence[str]) -> Optional[Tuple[int, ...]]:
    """The year that each band name holds, or None when one holds none."""
    matches = [YEAR.search(name) for name in names]
    return None if None in matches else tuple(int(match.group()) for match in matches if match)
