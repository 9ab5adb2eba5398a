"""Gaps at coasts: cells with soil carbon where a coarser layer has nothing get a value from that layer's own cells around them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Dict, Mapping, Optional, Tuple

import numpy as np

from ...core.errors import ERROR, INFO, GsocError
from ...core.progress import Progress
from ...io.atomic import probe_outputs
from ...io.fill import fill
from ...io.folder_lock import FolderLock
from ...io.grid import Grid
from ...io.raster import LayerRef, open_raster
from ...io.warp import WARP_COLUMNS, AlignedReader
from ...io.writer import STRIP_ROWS, RasterWriter, all_or_none
from ..checks.findings import Findings
from ..config import FAO_LEGEND, Layer, RunConfig
from ..folders import output_folder
from ..layers import CLIMATE, ROLES
from ..parse import unknown_name
from ..prepare.contract import Prepared, PrepareStep, Workplace
from ..setup import bounded_gdal_cache
from ..sources import Source, source_of
from .align_layers import aligned_writer, band_groups

MASK = "filled.tif"
"""The map of filled cells: 1 filled in any band of any layer, 0 not."""
_NO_REFERENCE = 255
LARGEST_REACH = 10
_CLIMATE_ROLES = tuple(role for role in ROLES if role.split("_")[0] in CLIMATE)
_WHERE = "prepare.fill_gaps"


@dataclass(frozen=True)
class FillRequest:
    """roles: of the layers to fill, empty for those of the climate. reach: how many cells of the layer a value may come from."""

    roles: Tuple[str, ...] = ()
    reach: int = 1


@dataclass(frozen=True)
class GapLayer:
    """A layer to fill. classes: it holds codes, which are never averaged."""

    ref: LayerRef
    classes: bool = False


@dataclass
class GapCount:
    """Cells with a value in the reference: gaps, with none in some band; filled in some band; missing, still with none in some band."""

    gaps: int = 0
    filled: int = 0
    missing: int = 0


def fill_gaps(
    layers: Mapping[str, GapLayer], reference: LayerRef, grid: Grid, reach: int, folder: str, progress: Progress
) -> Dict[str, GapCount]:
    """Write the layers, by the names of the new files, on `grid` as `align_layers` does, gaps filled, and MASK; the counts by name.

    A gap is a cell where the first band of the reference has a value and a band of the layer has none; `io.fill` says how it is filled.
    Each band has its own gaps; other cells keep their bits. Raises GsocError, Cancelled; writes all files or none.
    """
    _check_reach(reach)
    with output_folder(folder) as target, FolderLock(target), bounded_gdal_cache(), all_or_none() as writers:
        paths = [os.path.join(target, name) for name in (*layers, MASK)]
        probe_outputs(paths, [reference.path, *(layer.ref.path for layer in layers.values())])
        fillers = []
        for layer, path in zip(layers.values(), paths):
            tags = {**_kept_tags(layer.ref), "GSOCSEQ_STEP": "fill_gaps", "GSOCSEQ_REACH": str(reach)}
            writers.append(aligned_writer(layer.ref, path, grid, layer.classes, tags))
            fillers.append(_Filler(layer, grid, reach, writers[-1]))
        writers.append(_mask_writer(paths[-1], grid, reach))
        soil = AlignedReader(reference, grid)
        for row in range(0, grid.rows, STRIP_ROWS):
            rows = min(STRIP_ROWS, grid.rows - row)
            wanted = ~np.isnan(soil.read(row, 0, rows, grid.columns)[0])
            strips = [filler.strip(row, wanted, progress) for filler in fillers]
            writers[-1].write(1, row, np.where(wanted, np.any(strips, axis=0), _NO_REFERENCE).astype(np.uint8))
            progress.report((row + rows) / grid.rows)
    for layer, filler in zip(layers.values(), fillers):
        count = filler.count
        progress.log("fill_counts", path=layer.ref.path, gaps=count.gaps, filled=count.filled, missing=count.missing, reach=reach)
        if count.gaps and not filler.coarser:
            progress.log("fill_fine", path=layer.ref.path, reach=reach)
    return {name: filler.count for name, filler in zip(layers, fillers)}


class _Filler:
    """Fills one layer strip by strip. It holds dataset handles: use it from one thread."""

    def __init__(self, layer: GapLayer, grid: Grid, reach: int, writer: RasterWriter) -> None:
        self._grid, self._reach, self._classes, self._writer = grid, reach, layer.classes, writer
        self._readers = [AlignedReader(LayerRef(layer.ref.path, group), grid, layer.classes) for group in band_groups(layer.ref, grid)]
        self.count = GapCount()

    @property
    def coarser(self) -> bool:
        """Whether the layer's cells are larger than the grid's, so that one of them reaches over several gaps."""
        return self._readers[0].resampling in ("bilinear", "nearest")

    def strip(self, row: int, wanted: np.ndarray, progress: Progress) -> np.ndarray:
        """Write the strip of all bands that begins at `row`; whether each cell (rows, columns) was filled in any band."""
        gaps, filled, missing = np.zeros((3, *wanted.shape), dtype=bool)
        band = 1
        for reader in self._readers:
            parts = []
            for column in range(0, self._grid.columns, WARP_COLUMNS):
                progress.check()
                here = np.s_[:, column : column + WARP_COLUMNS]
                values = reader.read(row, column, *wanted[here].shape)
                parts.append(fill(reader, row, column, values, wanted[here], self._reach, self._classes))
                empty, still = np.isnan(values) & wanted[here], np.isnan(parts[-1]) & wanted[here]
                gaps[here] |= empty.any(axis=0)
                filled[here] |= (empty & ~still).any(axis=0)
                missing[here] |= still.any(axis=0)
            for band_values in np.concatenate(parts, axis=2):
                self._writer.write(band, row, band_values)
                band += 1
        self.count.gaps += int(gaps.sum())
        self.count.filled += int(filled.sum())
        self.count.missing += int(missing.sum())
        return filled


def _mask_writer(path: str, grid: Grid, reach: int) -> RasterWriter:
    from ... import __version__

    tags = {"GSOCSEQ_VERSION": __version__, "GSOCSEQ_STEP": "fill_gaps", "GSOCSEQ_REACH": str(reach)}
    return RasterWriter(path, grid, ["filled"], "Byte", float(_NO_REFERENCE), tags)


def _kept_tags(ref: LayerRef) -> Dict[str, str]:
    """What an earlier step said about the layer."""
    tags = open_raster(ref.path, "layer").GetMetadata()
    return {key: value for key, value in tags.items() if key.startswith("GSOCSEQ_")}


def _check_reach(reach: int) -> None:
    if not 1 <= reach <= LARGEST_REACH:
        raise GsocError("config_value", field=f"{_WHERE}.reach", found=reach, expected=f"a whole number from 1 to {LARGEST_REACH}")


def run(request: FillRequest, workplace: Workplace, progress: Progress) -> Prepared:
    """The step of a configuration: the layers of the roles are replaced by <role>_filled.tif."""
    chosen = _chosen(request, workplace)
    names: Dict[GapLayer, str] = {}
    for role, layer in chosen.items():
        names.setdefault(layer, f"{role}_filled.tif")
    layers, soil = {name: layer for layer, name in names.items()}, _raster("soc", workplace).ref
    fill_gaps(layers, soil, workplace.grid, request.reach, workplace.folder, progress)
    return Prepared({role: os.path.join(workplace.folder, names[layer]) for role, layer in chosen.items()})


def _chosen(request: FillRequest, workplace: Workplace) -> Dict[str, GapLayer]:
    """The layers to fill by role. Raises GsocError for a role that is no raster, or none at all."""
    given = [role for role in _CLIMATE_ROLES if isinstance(workplace.layers.get(role), (str, dict))]
    chosen = {role: _raster(role, workplace) for role in request.roles or given}
    if not chosen:
        raise GsocError("fill_nothing", roles=", ".join(_CLIMATE_ROLES))
    return chosen


def _raster(role: str, workplace: Workplace) -> GapLayer:
    layer = workplace.layers.get(role)
    source: Source = 0.0 if layer is None else source_of(layer)
    if role not in ROLES or not isinstance(source, LayerRef):
        raise _no_layer(role, layer)
    config = workplace.config
    if role == "land_use" and config.land_use_legend != FAO_LEGEND and layer == config.layers.get(role):
        raise GsocError("fill_legend", legend=config.land_use_legend)
    return GapLayer(source, ROLES[role].classes)


def _no_layer(role: str, layer: Optional[Layer]) -> GsocError:
    return GsocError("fill_no_layer", role=role, found="missing" if layer is None else layer)


def look(request: FillRequest, config: RunConfig, findings: Findings) -> None:
    """What can be said before anything is prepared: the reach, the roles and whether they will be there, and that there is one such step."""
    from ..prepare.plan import filled_roles  # which knows all steps, this one too

    made = filled_roles(config)
    findings.attempt(_WHERE, _check_reach, request.reach)
    for role in request.roles:
        if role not in ROLES:
            problem = unknown_name(f"{_WHERE}.roles", role, ROLES)
            findings.add(problem.severity, _WHERE, problem.key, **problem.values)
        elif role not in made and not isinstance(config.layers.get(role), (str, dict)):
            findings.add(ERROR, _WHERE, "fill_no_layer", **_no_layer(role, config.layers.get(role)).values)
    if sum(entry.step == PREPARE.name for entry in config.prepare) > 1:
        findings.add(ERROR, _WHERE, "fill_twice", name=MASK)
    findings.add(INFO, _WHERE, "fill_plan", roles=", ".join(request.roles) or "tmean, prec, pet", reach=request.reach)


def roles(request: FillRequest) -> Tuple[str, ...]:
    """None: it replaces layers that are there."""
    return ()


PREPARE = PrepareStep("fill_gaps", FillRequest, run, roles, look)
