"""How the grids of the climate layers agree with that of the run: size of the cells, and how much of the soil they cover."""

from __future__ import annotations

from typing import Dict, List, Tuple

import numpy as np

from ...core.errors import INFO, Compound
from ...io.grid import Grid, columns_around_the_earth, spatial_reference
from ...io.raster import LayerRef
from ...io.warp import AlignedReader
from ..config import RunConfig
from ..layers import CLIMATE, ROLES
from ..sources import Sources
from .cells import LOOK_VALUES, Cells, spread
from .findings import Findings, rounded

COARSE = 4.0
"""Cells of the run along a climate cell from which the climate's own pattern is seen in the maps."""
_PLACES, _PLACES_EACH = 50_000, 2000
"""Cells whose place in the climate is computed, in all and in one window."""


def check_grids(config: RunConfig, sources: Sources, cells: Cells, findings: Findings) -> None:
    """Compare each climate layer's grid with that of the run; a grid that several layers have is looked at once."""
    known: List[Tuple[Grid, Dict[str, object], str]] = []
    for name in (role for role in ROLES if role.split("_")[0] in CLIMATE and role in config.layers):
        source = sources.layers.get(name)
        if not isinstance(source, LayerRef):
            continue
        grid = Grid.of(source.path)
        told = next((entry for entry in known if entry[0].same_as(grid)), None)
        if told is None:
            told = (grid, *compared(AlignedReader(source, cells.grid), cells))
            known.append(told)
        findings.add_grouped(INFO, f"layers.{name}", told[2], **told[1])


def compared(reader: AlignedReader, cells: Cells) -> Tuple[Dict[str, object], str]:
    """What is said of a layer's grid beside that of the run, and the key of the sentence."""
    told: Dict[str, object] = {"size": _size(reader.source), "covered": _covered(reader, cells)}
    if cells.grid.on_lattice_of(reader.source):
        return told, "grids_same"
    middle = np.array([[cells.grid.rows // 2, cells.grid.columns // 2]])
    rows, columns = (middle + [[0, 0], [1, 0], [0, 1]]).T
    places = reader.places(rows, columns)
    step = np.sqrt(abs(np.linalg.det(places[1:] - places[0])))
    ratio = 1.0 / step if np.isfinite(step) and step > 0 else np.nan
    return {**told, "own": _size(cells.grid), "ratio": rounded(ratio)}, "grids_coarse" if ratio >= COARSE else "grids_differ"


def _size(grid: Grid) -> str:
    """The size of a cell with its unit."""
    reference = spatial_reference(grid.crs_wkt)
    unit = reference.GetAngularUnitsName() if grid.is_geographic else reference.GetLinearUnitsName()
    return Compound.of((f"{grid.geotransform[1]:.4g} x {-grid.geotransform[5]:.4g}", unit), " ")


def _covered(reader: AlignedReader, cells: Cells) -> str:
    """Per cent of the cells to model whose centre lies within the layer, of evenly spread ones where there are many."""
    turn, size = columns_around_the_earth(reader.source), (reader.source.columns, reader.source.rows)
    seen = inside = 0
    for part in spread(cells.parts, LOOK_VALUES * _PLACES_EACH // _PLACES):
        chosen = np.flatnonzero(part.mask)
        chosen = chosen[:: max(1, chosen.size // _PLACES_EACH)]
        places = reader.places(part.window.row + chosen // part.window.columns, part.window.column + chosen % part.window.columns)
        if turn:
            places[:, 0] %= turn
        seen += chosen.size
        inside += int(((places >= 0) & (places < size)).all(axis=1).sum())
    return "100" if inside == seen else f"{min(100.0 * inside / seen, 99.9):.1f}"
