"""What a run will take: time, disk, memory. Estimates, and said to be."""

from __future__ import annotations

from ...core.errors import INFO
from ...io.grid import Grid
from ..climate_output import GRID
from ..config import RunConfig
from ..layers import CLIMATE, ONE, ROLES, THREE, TWELVE
from ..prepare.plan import filled_roles, gap_roles
from ..prepare.registry import STEPS
from .bands import years_of
from .cells import Cells
from .findings import Findings, rounded
from .output import WHERE, map_bytes, scratch_bytes

SPEED = 22000
"""Pixels in a second, file to file: the row raster_1e6_pixels_per_second of scripts/bench, rounded down: a synthetic country of a million
pixels, on two threads of an x86-64 server, with 20-year warm-up and horizon and three scenarios (docs/scale.md)."""
_MB = 1e6


def check_effort(config: RunConfig, cells: Cells, findings: Findings) -> None:
    """Time and disk for the cells to model, and the disk that the layers of `prepare` take."""
    modelled_pixels = cells.count / cells.share
    minutes = modelled_pixels / SPEED / 60.0
    told = {
        "pixels": f"{float(f'{modelled_pixels:.3g}'):.0f}",
        "minutes": rounded(minutes) if minutes >= 1.0 else "< 1",
        "speed": SPEED,
        "maps": rounded(map_bytes(config) * modelled_pixels / _MB),
        "scratch": rounded(scratch_bytes(config) * modelled_pixels / _MB),
        "memory": config.processing.memory_mb,
    }
    findings.add(INFO, WHERE, "effort", **told)
    if not cells.codes:
        findings.add(INFO, WHERE, "effort_most")
    if config.prepare:
        size = rounded(prepared_bytes(config, cells.grid) / _MB)
        findings.add(INFO, WHERE, "effort_kept" if config.keep_prepared else "effort_prepared", size=size)


def prepared_bytes(config: RunConfig, grid: Grid) -> float:
    """The most that the prepared layers can take: every cell of the grid in every band, uncompressed.

    Climate on its own few cells does not count, unless its gaps are filled, which brings it to the grid.
    """
    there = {*filled_roles(config), *config.layers}
    bands = 0
    for entry in config.prepare:
        on_the_grid = getattr(entry.request, "cells", "") == GRID
        made = [role for role in STEPS[entry.step].roles(entry.request) if on_the_grid or role.split("_")[0] not in CLIMATE]
        filled = [role for role in gap_roles(entry) if role in there]
        bands += sum(_bands(role, config) for role in (*made, *filled))
    return 4.0 * bands * grid.rows * grid.columns


def _bands(name: str, config: RunConfig) -> int:
    """How many bands the layer of a role has at most."""
    role = ROLES[name]
    simple = {ONE: 1, THREE: 3, TWELVE: 12}
    if role.bands in simple:
        return simple[role.bands]
    _, first, last = years_of(role, config)
    return (last - first + 1) * (12 if role.name.split("_")[0] in CLIMATE else 1)
