"""Layers of any grid, put on the grid of a reference layer; the numbers are those that a run on that grid reads."""

from __future__ import annotations

import os
from functools import partial
from typing import Dict, List, Optional, Tuple

import numpy as np
from osgeo import gdal

from ...core.errors import GsocError
from ...core.progress import Progress
from ...io.atomic import probe_outputs
from ...io.folder_lock import FolderLock
from ...io.grid import Grid
from ...io.raster import LayerRef, float_type, open_raster, selected_bands
from ...io.vectors import Area
from ...io.warp import AlignedReader
from ...io.writer import RasterWriter, all_or_none
from ..bands import bands_at_once, write_bands
from ..folders import output_folder
from ..reader import Window
from ..setup import bounded_gdal_cache

_SMALL_INTEGERS = (gdal.GDT_Byte, gdal.GDT_Int16)
_NO_CLASS = -32768.0


def align_layers(
    layers: List[str], reference: str, classes: bool, area: Optional[str], folder: str, progress: Progress
) -> Dict[str, str]:
    """Write each layer, all bands, on the reference's grid (cut to the area's extent); returns the new files by layer.

    classes: the layers hold codes, which are never averaged. Raises GsocError, Cancelled; writes all files or none.
    """
    grid = Grid.of(open_raster(reference, "reference"))
    if area:
        grid = grid.clipped_to(Area(area, grid).bounds)
    with output_folder(folder) as target, FolderLock(target), bounded_gdal_cache(), all_or_none() as writers:
        outputs = copies_in(layers, target)
        probe_outputs(outputs.values(), [*layers, reference])
        for number, (layer, path) in enumerate(outputs.items()):
            part = progress.part(number / len(outputs), (number + 1) / len(outputs))
            writers.append(aligned_writer(LayerRef(layer), path, grid, classes))
            if not _copy(layer, writers[-1], grid, classes, part):
                raise GsocError("align_no_values", path=layer, reference=reference)
    return outputs


def copies_in(layers: List[str], folder: str) -> Dict[str, str]:
    """The file of each layer's copy in a folder, by layer. Raises GsocError for two layers of one name."""
    outputs: Dict[str, str] = {}
    owners: Dict[str, str] = {}
    for layer in layers:
        name = os.path.splitext(os.path.basename(layer))[0] + ".tif"
        other = owners.setdefault(name.lower(), layer)
        if layer in outputs or other != layer:
            raise GsocError("align_same_name", first=other, second=layer, name=name)
        outputs[layer] = os.path.join(folder, name)
    return outputs


def aligned_writer(ref: LayerRef, path: str, grid: Grid, classes: bool, more_tags: Optional[Dict[str, str]] = None) -> RasterWriter:
    """The raster to write: bands, names and units of the layer, in the smallest type that holds its values."""
    from ... import __version__

    dataset = open_raster(ref.path, "layer")
    numbers = selected_bands(dataset, ref)
    bands = [dataset.GetRasterBand(number) for number in numbers]
    dtype, no_data = ("Float32" if float_type(dataset, numbers) == np.float32 else "Float64"), np.nan
    if classes and all(band.DataType in _SMALL_INTEGERS for band in bands):
        dtype, no_data = "Int16", _NO_CLASS
    names, units = [band.GetDescription() for band in bands], [band.GetUnitType() for band in bands]
    tags = {"GSOCSEQ_VERSION": __version__, "GSOCSEQ_RESAMPLING": AlignedReader(ref, grid, classes).resampling}
    return RasterWriter(path, grid, names, dtype, no_data, {**tags, **(more_tags or {})}, units)


def _copy(layer: str, writer: RasterWriter, grid: Grid, classes: bool, progress: Progress) -> bool:
    """Write all bands of a layer; whether any of them has a value."""
    groups = band_groups(LayerRef(layer), grid)
    found = False
    for place, group in enumerate(groups):
        reader = AlignedReader(LayerRef(layer, group), grid, classes)
        part = progress.part(place / len(groups), (place + 1) / len(groups))
        found = write_bands(writer, group[0], partial(_read, reader), grid, part) or found
    return found


def _read(reader: AlignedReader, window: Window) -> np.ndarray:
    return reader.read(*window.place)


def band_groups(ref: LayerRef, grid: Grid) -> List[Tuple[int, ...]]:
    """The band numbers of a layer in groups that memory can hold: one group unless the grid is wide."""
    numbers, size = selected_bands(open_raster(ref.path, "layer"), ref), bands_at_once(grid)
    return [numbers[start : start + size] for start in range(0, len(numbers), size)]
