"""Masks, where asked: masked copies of layers, and a raster of which mask applies where. FAO 2022, Technical Manual ch. 13."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import partial
from typing import Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal

from ...core.errors import ERROR, INFO, Compound, GsocError
from ...core.progress import Progress
from ...io.atomic import probe_outputs
from ...io.folder_lock import FolderLock
from ...io.grid import Grid
from ...io.raster import LayerRef, open_raster, selected_bands
from ...io.warp import AlignedReader
from ...io.writer import STRIP_ROWS, RasterWriter, all_or_none
from ..checks.findings import Findings
from ..config import RunConfig
from ..folders import output_folder
from ..prepare.contract import File, Prepared, PrepareStep, Workplace
from ..prepare.masks import Mask, above, is_raster, nonzero
from ..prepare.soil_layer import SoilLayer
from ..prepare.soil_units import SAND, one_band, recognise
from ..reader import Window
from ..setup import bounded_gdal_cache
from ..sources import source_of
from .align_layers import aligned_writer, band_groups, copies_in

MASKS = "masks.tif"
TAG = "GSOCSEQ_MASKS"
_WHERE = "prepare.apply_masks"
_NO_CLASS = -32768.0
_TYPES = {gdal.GDT_Byte: "Byte", gdal.GDT_Int16: "Int16", gdal.GDT_Float32: "Float32", gdal.GDT_Float64: "Float64"}


@dataclass(frozen=True)
class MasksRequest:
    """Each mask is applied only where asked: a limit of SOC (t C/ha), or a layer.

    sand: % or g/kg (sand_unit; empty: recognised). conductivity: dS/m. paddy, peat, wetland: rasters (not zero: masked) or polygons.
    """

    soc_limit: Optional[float] = None
    sand: Optional[File] = None
    sand_limit: float = 90.0
    sand_unit: str = ""
    conductivity: Optional[File] = None
    conductivity_limit: float = 4.0
    paddy: Optional[File] = None
    peat: Optional[File] = None
    wetland: Optional[File] = None

    @property
    def set_by_layer(self) -> Dict[str, File]:
        """The mask layers that are given, by name."""
        layers = {"paddy": self.paddy, "peat": self.peat, "wetland": self.wetland}
        return {name: path for name, path in layers.items() if path}

    @property
    def files(self) -> List[str]:
        """Every file that is read for the masks."""
        return [path.split("|")[0] for path in (self.sand, self.conductivity, *self.set_by_layer.values()) if path]


def masked_copies(request: MasksRequest, layers: Sequence[str], soc: Optional[str], folder: str, progress: Progress) -> Dict[str, str]:
    """Write masked copies of layers of one grid, and masks.tif, into a folder; returns the new files by layer.

    layers: rasters, or folders whose GeoTIFFs are meant. Raises GsocError, Cancelled; writes all files or none.
    """
    layers = [path for layer in layers for path in (_geotiffs(layer) if os.path.isdir(layer) else [layer])]
    if not layers:
        raise GsocError("masks_no_layers")
    grid = Grid.of(open_raster(layers[0], "layer"))
    for layer in layers[1:]:
        if not Grid.of(open_raster(layer, "layer")).same_as(grid):
            raise GsocError("masks_grids", first=layers[0], second=layer)
    with output_folder(folder) as target, FolderLock(target):
        copies = copies_in([*layers, MASKS], target)
        masks = copies.pop(MASKS)
        refs = {LayerRef(layer): path for layer, path in copies.items()}
        apply_masks(request, refs, LayerRef(soc) if soc else None, masks, grid, progress)
    return copies


def apply_masks(
    request: MasksRequest, copies: Mapping[LayerRef, str], soc: Optional[LayerRef], masks_path: str, grid: Grid, progress: Progress
) -> None:
    """Write a masked copy of each layer, on `grid`, and the raster of the masks: band 1 any of them, then a band for each.

    copies: the new files by layer. soc: what the limit of SOC is compared with. Raises GsocError, Cancelled.
    """
    from ... import __version__

    sand = _sand(request, grid, progress)
    masks = _masks(request, soc, sand, grid)
    names = [mask.name for mask in masks]
    probe_outputs([*copies.values(), masks_path], [*(ref.path for ref in copies), *request.files, *([soc.path] if soc else [])])
    tags = {"GSOCSEQ_VERSION": __version__, "GSOCSEQ_STEP": "apply_masks", TAG: "; ".join(names)}
    with bounded_gdal_cache(), all_or_none() as writers:
        writers.append(RasterWriter(masks_path, grid, ["masked", *names], "Int16", _NO_CLASS, tags))
        targets = []
        for ref, path in copies.items():
            targets += _targets(ref, path, grid, writers, names)
        tally = _Tally(names)
        for row in range(0, grid.rows, STRIP_ROWS):
            progress.check()
            window = Window(row, 0, min(STRIP_ROWS, grid.rows - row), grid.columns)
            flags = np.stack([mask.read(window) for mask in masks])
            valid = _write_strip(targets, window, (flags == 1).any(axis=0))
            tally.add(flags, valid)
            _write_flags(writers[0], window, flags, valid)
            progress.report((row + window.rows) / grid.rows)
        if sand is not None:
            sand.conclude(progress)
    tally.tell(progress)


def _masks(request: MasksRequest, soc: Optional[LayerRef], sand: Optional[SoilLayer], grid: Grid) -> List[Mask]:
    """The masks that are asked for. Raises GsocError for none."""
    masks = []
    if request.soc_limit is not None:
        if soc is None:
            raise GsocError("masks_no_soc")
        masks.append(above("SOC", request.soc_limit, "t C/ha", _values_of(soc, grid)))
    if sand is not None:
        masks.append(above("sand", request.sand_limit, "%", sand.read))
    if request.conductivity:
        one_band(request.conductivity, "conductivity")
        masks.append(above("conductivity", request.conductivity_limit, "dS/m", _values_of(LayerRef(request.conductivity), grid)))
    masks += [nonzero(name, path, grid) for name, path in request.set_by_layer.items()]
    if not masks:
        raise GsocError("masks_none")
    return masks


def _sand(request: MasksRequest, grid: Grid, progress: Progress) -> Optional[SoilLayer]:
    """The layer of sand, where given, in %."""
    if not request.sand:
        return None
    layer = recognise(request.sand, SAND, request.sand_unit, "sand_unit")
    progress.log(layer.key, **layer.told())
    return SoilLayer(layer, grid)


def _values_of(ref: LayerRef, grid: Grid) -> partial:
    """What reads band 1 of a layer that cannot be negative."""
    return partial(_read_first, AlignedReader(ref, grid, lowest=0.0))


def _read_first(reader: AlignedReader, window: Window) -> np.ndarray:
    return reader.read(*window.place)[0].astype(np.float64)


class _Target(NamedTuple):
    """Bands that are read together, the raster they go to, and the first band there."""

    reader: AlignedReader
    writer: RasterWriter
    first: int


def _targets(ref: LayerRef, path: str, grid: Grid, writers: List[RasterWriter], names: List[str]) -> List[_Target]:
    """The groups of bands of a layer; its writer joins the others."""
    dataset = open_raster(ref.path, "layer")
    tags = {name: value for name, value in dataset.GetMetadata().items() if name.startswith("GSOCSEQ_")}
    tags[TAG] = "; ".join([*([tags[TAG]] if TAG in tags else []), *names])
    for ours in ("GSOCSEQ_VERSION", "GSOCSEQ_RESAMPLING"):
        tags.pop(ours, None)
    writers.append(_copy_writer(ref, path, grid, tags))
    groups = band_groups(ref, grid)
    first = np.cumsum([1, *(len(group) for group in groups)])
    return [_Target(AlignedReader(LayerRef(ref.path, group), grid), writers[-1], int(start)) for group, start in zip(groups, first)]


def _copy_writer(ref: LayerRef, path: str, grid: Grid, tags: Dict[str, str]) -> RasterWriter:
    """The raster of a copy: of the layer's own type and no-data value, as finished maps need, where its cells are only copied."""
    from ... import __version__

    dataset = open_raster(ref.path, "layer")
    bands = [dataset.GetRasterBand(number) for number in selected_bands(dataset, ref)]
    kinds = {(band.DataType, band.GetNoDataValue(), band.GetScale() or 1.0, band.GetOffset() or 0.0) for band in bands}
    kind, no_data, *scaling = next(iter(kinds))
    copied = AlignedReader(ref, grid).resampling == "none"
    if not copied or len(kinds) > 1 or kind not in _TYPES or no_data is None or scaling != [1.0, 0.0]:
        return aligned_writer(ref, path, grid, copied, tags)
    own = {**tags, "GSOCSEQ_VERSION": __version__, "GSOCSEQ_RESAMPLING": "none"}
    return RasterWriter(path, grid, [b.GetDescription() for b in bands], _TYPES[kind], no_data, own, [b.GetUnitType() for b in bands])


def _write_strip(targets: Sequence[_Target], window: Window, masked: np.ndarray) -> np.ndarray:
    """Write a strip of every layer without the masked cells; where any of them had a value (rows, columns)."""
    valid = np.zeros(masked.shape, dtype=bool)
    for target in targets:
        values = target.reader.read(*window.place)
        valid |= ~np.isnan(values).all(axis=0)
        for band, layer in enumerate(values, start=target.first):
            target.writer.write(band, window.row, np.where(masked, np.nan, layer))
    return valid


def _write_flags(writer: RasterWriter, window: Window, flags: np.ndarray, valid: np.ndarray) -> None:
    """Write a strip of the raster of the masks: 1, 0, or no data where no layer had a value or the mask is unknown."""
    bands = [(flags == 1).any(axis=0).astype(np.float64), *flags]
    for number, band in enumerate(bands, start=1):
        writer.write(number, window.row, np.where(valid, band, np.nan))


class _Tally:
    """Counts cells that had a value: masked by each mask, by any, and unknown to a mask."""

    def __init__(self, names: List[str]) -> None:
        self._names, self._cells, self._any = names, 0, 0
        self._masked, self._unknown = np.zeros(len(names), int), np.zeros(len(names), int)

    def add(self, flags: np.ndarray, valid: np.ndarray) -> None:
        """A strip: flags (masks, rows, columns), valid (rows, columns)."""
        self._cells += int(valid.sum())
        self._any += int(((flags == 1).any(axis=0) & valid).sum())
        self._masked += ((flags == 1) & valid).sum(axis=(1, 2))
        self._unknown += (np.isnan(flags) & valid).sum(axis=(1, 2))

    def tell(self, progress: Progress) -> None:
        """Say the counts; a cell that two masks take is in both of their counts, and once in the total."""
        for name, masked, unknown in zip(self._names, self._masked.tolist(), self._unknown.tolist()):
            progress.log("mask_counted", mask=name, count=masked, cells=self._cells)
            if unknown:
                progress.log("mask_unknown", mask=name, count=unknown, cells=self._cells)
        progress.log("mask_total", count=self._any, cells=self._cells)


def _geotiffs(folder: str) -> List[str]:
    """The GeoTIFFs in a folder, by name."""
    return [os.path.join(folder, name) for name in sorted(os.listdir(folder)) if name.lower().endswith((".tif", ".tiff"))]


def run(request: MasksRequest, workplace: Workplace, progress: Progress) -> Prepared:
    """The step of a configuration: the SOC map is masked, and with it the whole run."""
    grid = workplace.grid
    soc = source_of(workplace.layers["soc"])
    path = os.path.join(workplace.folder, "soc_masked.tif")
    apply_masks(request, {soc: path}, soc, os.path.join(workplace.folder, MASKS), grid, progress)  # type: ignore[dict-item, arg-type]
    return Prepared({"soc": path})


def look(request: MasksRequest, config: RunConfig, findings: Findings) -> None:
    """Which masks would be applied, the unit of the sand, and whether the layers can be read."""
    if request.sand:
        layer = findings.attempt(_WHERE, recognise, request.sand, SAND, request.sand_unit, "sand_unit")
        if layer is not None:
            findings.add(INFO, _WHERE, layer.key, **layer.told())
    for name, path in request.set_by_layer.items():
        if is_raster(path):
            findings.attempt(_WHERE, one_band, path, name)
        elif "soc" in config.layers:
            findings.attempt(_WHERE, nonzero, name, path, Workplace(config, "", config.layers).grid)
    limits = {"SOC": request.soc_limit is not None, "sand": bool(request.sand), "conductivity": bool(request.conductivity)}
    asked = [name for name, given in limits.items() if given] + list(request.set_by_layer)
    if asked:
        findings.add(INFO, _WHERE, "masks_asked", masks=Compound.of(asked))
    else:
        findings.add(ERROR, _WHERE, "masks_none")


def roles(request: MasksRequest) -> Tuple[str, ...]:
    """None: the SOC map that is there, or that a step before has made, is replaced."""
    return ()


PREPARE = PrepareStep("apply_masks", MasksRequest, run, roles, look)
