"""What the values of the layers say: gaps, undeclared no-data, units, negative soil, cover factors that are something else."""

from __future__ import annotations

from typing import Dict, Optional, Tuple

import numpy as np

from ...core.constants import SCRIPT_COLDEST
from ...core.errors import ERROR, INFO, WARNING
from ...core.gsocseq.screen import COVER_RANGE
from ...core.progress import Progress
from ...io.grid import Grid
from ...io.raster import LayerRef, open_raster, selected_bands
from ..config import RunConfig
from ..layers import ROLES, STACKS, Role
from ..prepare.plan import filled_roles, planned_reach
from ..reader import needed_roles
from ..setup import npp_factor_of
from ..sources import Sources, percent_role
from .cells import Cells
from .coasts import REACHES
from .findings import Findings, per_cent, rounded
from .seen import Seen, look_at
from .units import unit_of, unit_suspicion, yearly_sum

GAPS_MANY = 0.10
"""Share of the cells to model that a layer may leave without data before it is worth a warning."""
NPP_LOW, NPP_HIGH, NPP_RATIO = 0.05, 40.0, 3.0
"""Net primary production lies within these, t C/ha/yr; the means of two periods within this ratio of each other."""
PERCENT_RANGE, WIDTH_RANGE = (-100.0, 1000.0), (0.0, 100.0)


ZONES = "zones"
"""The layer that a cell may do without: there the percentages of all land hold."""


def check_values(
    config: RunConfig, sources: Sources, phases: Tuple[str, ...], cells: Cells, findings: Findings, progress: Progress
) -> None:
    """Look at every layer that the phases read, one after the other; raw ones not: their step looks at them, and converts them."""
    npp: Dict[str, Seen] = {}
    raw = filled_roles(config)
    needed = needed_roles(sources, phases, skipped=not config.warm_up)
    roles = [role for role in needed if isinstance(sources.layers[role], LayerRef) and role not in raw]
    for number, name in enumerate(roles):
        source, where = sources.layers[name], where_of(name, config)
        role = _role(name)
        part = progress.part(number / len(roles), (number + 1) / len(roles))
        seen = findings.attempt(where, look_at, source, cells, role, max(REACHES, planned_reach(config, name)), part)
        if seen is not None and isinstance(source, LayerRef):
            _judge(config, role, where, source, seen, cells, findings)
            if name in ("npp_mean", "npp_yearly"):
                npp[name] = seen
    _npp(config, sources, npp, findings)


def where_of(name: str, config: RunConfig) -> str:
    """The field of the configuration from which a role's layer comes."""
    for prefix, kind in (("scenarios.{}.percent_layer", "percent"), ("half_widths.{}", "width")):
        if name.startswith(kind + ":"):
            return prefix.format(name.split(":")[1])
    if name in config.layers:
        return f"layers.{name}"
    stacks = [stack for stack in STACKS if stack in config.layers and name in dict(STACKS[stack])]
    if not stacks and name in filled_roles(config):
        return f"prepare.{filled_roles(config)[name][0]}"
    return f"layers.{stacks[0]}" if stacks else f"layers.{name.split('_')[0]}_spinup"


def _role(name: str) -> Role:
    """The role, also of a scenario's layer of percentages or an input's layer of half-widths."""
    if name in ROLES:
        return ROLES[name]
    low, high = PERCENT_RANGE if name.startswith(percent_role("")) else WIDTH_RANGE
    return Role(name, "one", "%", low, high, ())


def _judge(config: RunConfig, role: Role, where: str, source: LayerRef, seen: Seen, cells: Cells, findings: Findings) -> None:
    """All that the look at one layer has found."""
    path = source.path
    if seen.resampling != "none":
        findings.add_grouped(INFO, where, "aligned_on_the_fly", resampling=seen.resampling, grid=_grid_text(cells.grid))
    if seen.gaps == seen.places:
        places = {"layer": _grid_text(Grid.of(path)), "grid": _grid_text(cells.grid)}
        findings.add(ERROR, where, "layer_elsewhere", path=path, cells=seen.places, **places)
        return
    if seen.gaps and role.name == ZONES:
        findings.add(INFO, where, "zones_gaps", path=path, **_share(seen.gaps, seen.places))
    elif seen.gaps:
        judge_gaps(planned_reach(config, role.name), where, seen, findings)
    if not role.classes:
        _judge_values(config, role, where, source, seen, findings)


def judge_gaps(reach: int, where: str, seen: Seen, findings: Findings) -> None:
    """Cells without a value, and what fill_gaps would do; reach: with which it will, 0 when it is no step of the run."""
    left = seen.gaps - int(seen.filled[reach - 1]) if reach else seen.gaps
    severity = WARNING if left > GAPS_MANY * seen.places else INFO
    told = _share(seen.gaps, seen.places)
    if reach:
        findings.add_grouped(severity, where, "layer_gaps_planned", reach=reach, filled=seen.gaps - left, left=left, **told)
    else:
        would = {f"reach_{number}": int(count) for number, count in enumerate(seen.filled, start=1)}
        findings.add_grouped(severity, where, "layer_gaps", **would, **told)


def _judge_values(config: RunConfig, role: Role, where: str, source: LayerRef, seen: Seen, findings: Findings) -> None:
    """Undeclared no data, then the unit; only where neither explains the values, their range."""
    undeclared = _undeclared(where, source.path, seen, findings)
    suspicion = unit_suspicion(role.name, seen.kept)
    if suspicion is not None:
        severity, key, found = suspicion
        findings.add(severity, where, key, path=source.path, found=f"{found:.4g}")
        return
    _unit(role, where, source, seen, undeclared, findings)
    if role.name == "cover":
        _cover(where, source.path, seen, undeclared, findings)
    elif not undeclared:
        _range(role, where, source.path, seen, findings)
        if role.name.startswith("tmean"):
            _cold(config, where, source.path, seen, findings)


def _range(role: Role, where: str, path: str, seen: Seen, findings: Findings) -> None:
    """Negative soil, and values outside the range of the role."""
    if role.name in ("soc", "clay") and seen.negative:
        findings.add(WARNING, where, "negative_values", path=path, lowest=f"{seen.lowest:.4g}", **_share(seen.negative, seen.cells))
    elif seen.beyond:
        span = {"low": f"{role.low:g}", "high": f"{role.high:g}", "unit": role.unit}
        findings.add(WARNING, where, "values_beyond", path=path, **span, **_extremes(seen), **_share(seen.beyond, seen.cells))


def _undeclared(where: str, path: str, seen: Seen, findings: Findings) -> bool:
    """Report values that stand for no data without being declared; whether there are any."""
    undeclared = seen.undeclared()
    if undeclared:
        values = ", ".join(f"{value:.6g} ({count})" for value, count in sorted(undeclared.items())[:4])
        findings.add(ERROR, where, "undeclared_no_data", path=path, values=values, example=f"{min(undeclared):.9g}")
    return bool(undeclared)


def _unit(role: Role, where: str, source: LayerRef, seen: Seen, undeclared: bool, findings: Findings) -> None:
    """The unit that the values look like and the file declares, and by which evidence."""
    values = seen.kept
    if not values.size:
        return
    dataset = open_raster(source.path, where)
    declared = dataset.GetRasterBand(selected_bands(dataset, source)[0]).GetUnitType()
    unit, contradicted = unit_of(role, declared, values)
    if contradicted:
        findings.add(WARNING, where, "unit_declared", path=source.path, found=declared, expected=role.unit, **_kept(values))
        return
    told = {"unit": unit, "declared": declared or "-", **_kept(values)}
    if not undeclared:
        told.update(lowest=rounded(seen.lowest), highest=rounded(seen.highest))
    if role.name.split("_")[0] in ("prec", "pet"):
        findings.add(INFO, where, "unit_seen_water", year=rounded(yearly_sum(values)), **told)
    else:
        findings.add(INFO, where, "unit_seen", **told)


def _kept(values: np.ndarray) -> Dict[str, object]:
    return {"lowest": rounded(values.min()), "highest": rounded(values.max()), "median": rounded(np.median(values))}


def _share(count: int, cells: int) -> Dict[str, object]:
    return {"count": count, "cells": cells, "share": per_cent(count, cells)}


def _extremes(seen: Seen) -> Dict[str, object]:
    return {"lowest": f"{seen.lowest:.4g}", "highest": f"{seen.highest:.4g}"}


def _grid_text(grid: Grid) -> str:
    """Size and position of a grid in one line."""
    xmin, ymin, xmax, ymax = grid.bounds
    return f"{grid.columns} x {grid.rows}, x {xmin:.6g} .. {xmax:.6g}, y {ymin:.6g} .. {ymax:.6g}"


def _cover(where: str, path: str, seen: Seen, undeclared: bool, findings: Findings) -> None:
    """A cover factor lies between 0.6 and 1; what else people have is the vegetated share (0 to 1, or per cent) or covered yes or no."""
    values = seen.kept
    low, high = COVER_RANGE
    if not values.size or (undeclared and values.min() >= low and values.max() <= high) or not seen.beyond:
        return
    key = "cover_range"
    if values.min() >= 0.0 and values.max() <= 1.0:
        key = "cover_plant" if np.isin(values, (0.0, 1.0)).all() else "cover_p_veg"
    elif values.min() >= 0.0 and values.max() <= 100.0:
        key = "cover_percent"
    findings.add(ERROR, where, key, path=path, **_extremes(seen), **_share(seen.beyond, seen.cells))


def _cold(config: RunConfig, where: str, path: str, seen: Seen, findings: Findings) -> None:
    """FAO's scripts have no value at or below -18.3 degC, in the bounds neither."""
    width = config.half_widths.get("temperature")
    colder = 1.0 + (width / 100.0 if isinstance(width, float) else 0.0)
    if config.convention == "fao-scripts" and seen.lowest * colder <= SCRIPT_COLDEST:
        findings.add(WARNING, where, "colder_than_scripts", path=path, found=f"{seen.lowest:.4g}", limit=SCRIPT_COLDEST)


def _median(seen: Optional[Seen]) -> Optional[float]:
    return float(np.median(seen.kept)) if seen is not None and seen.kept.size else None


def _npp(config: RunConfig, sources: Sources, looked: Dict[str, Seen], findings: Findings) -> None:
    """Given NPP: in an amount that grows, low below high, and the two periods in one unit."""
    factor = npp_factor_of(config)
    mean, yearly = (_median(looked.get(name)) for name in ("npp_mean", "npp_yearly"))
    for name, median in (("npp_mean", mean), ("npp_yearly", yearly)):
        source = sources.layers.get(name)
        if median is not None and isinstance(source, LayerRef) and not NPP_LOW <= median * factor <= NPP_HIGH:
            found, carbon = f"{median:.4g}", f"{median * factor:.4g}"
            findings.add(WARNING, f"layers.{name}", "npp_unit", path=source.path, found=found, factor=factor, carbon=carbon)
    if mean and yearly and not 1 / NPP_RATIO <= yearly / mean <= NPP_RATIO:
        findings.add(ERROR, "layers.npp_yearly", "npp_two_units", mean=f"{mean:.4g}", yearly=f"{yearly:.4g}")
    bounds = np.median(looked["npp_mean"].kept, axis=1).tolist() if mean is not None else []
    if len(bounds) == 3 and not bounds[1] <= bounds[0] <= bounds[2]:
        found = ", ".join(f"{value:.4g}" for value in bounds)
        findings.add(ERROR, "layers.npp_mean", "npp_order", found=found)
