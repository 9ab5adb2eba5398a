"""Tiles of one export as one raster: Earth Engine cuts large exports into files <name>-<first row>-<first column>.tif."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from itertools import combinations
from typing import Any, Dict, List, Sequence, Tuple

from osgeo import gdal

from ..core.errors import GsocError
from ..core.gsocseq.export_names import tile_of
from .grid import Grid
from .raster import NO_REASON, attempt, open_raster

_MEMORY = "/vsimem/gsocseq"


@dataclass(frozen=True)
class Source:
    """One raster of one or several files. name: its path, without the ending of a tile. path: what GDAL opens. files: as given."""

    name: str
    path: str
    files: Tuple[str, ...]


def sources(paths: Sequence[str]) -> List[Source]:
    """The rasters that `paths` are, tiles of one export together, in the order of their first files.

    A mosaic is a small description (VRT) in GDAL's memory files: every thread of the process can open its path.
    Raises GsocError for tiles that cannot be read, differ in cells, bands or no data, overlap, leave a gap, or are not all given.
    """
    groups: Dict[str, List[str]] = {}
    for path in dict.fromkeys(paths):
        tile = tile_of(path)
        groups.setdefault(path if tile is None else tile[0], []).append(path)
    return [_source(name, files) for name, files in groups.items()]


def _source(name: str, files: List[str]) -> Source:
    if files == [name]:
        return Source(name, name, (name,))
    _refuse_missing(name, files)
    datasets = [open_raster(file, "tile") for file in files]
    for file, dataset in zip(files[1:], datasets[1:]):
        _refuse_difference(files[0], datasets[0], file, dataset)
    _refuse_gaps(name, [Grid.of(dataset) for dataset in datasets])
    return Source(name, _mosaic(name, files, datasets[0]), tuple(files))


def _refuse_missing(name: str, files: Sequence[str]) -> None:
    """All tiles that lie side by side must be given."""
    folder = os.path.dirname(name) or os.curdir
    given = {os.path.basename(file) for file in files}
    for other in sorted(os.listdir(folder) if os.path.isdir(folder) else ()):
        tile = tile_of(other)
        if tile and tile[0] == os.path.basename(name) and other not in given:
            raise GsocError("mosaic_not_given", name=name, folder=folder, missing=other)


def _refuse_difference(first: str, dataset: gdal.Dataset, second: str, other: gdal.Dataset) -> None:
    grid, other_grid = Grid.of(dataset), Grid.of(other)
    told = {"first": first, "second": second}
    if not other_grid.same_crs(grid) or not other_grid.on_lattice_of(grid):
        raise GsocError("mosaic_cells", **told)
    if dataset.RasterCount != other.RasterCount:
        raise GsocError("mosaic_bands", **told, one=dataset.RasterCount, two=other.RasterCount)
    for number in range(1, dataset.RasterCount + 1):
        one, two = _described(dataset.GetRasterBand(number)), _described(other.GetRasterBand(number))
        for what in one:
            if one[what] != two[what]:
                raise GsocError("mosaic_band", **told, band=number, what=what, one=one[what], two=two[what])


def _described(band: gdal.Band) -> Dict[str, Any]:
    """What the bands of all tiles must have in common, as text: NaN differs from itself."""
    described = {
        "name": band.GetDescription(),
        "type": gdal.GetDataTypeName(band.DataType),
        "no data": band.GetNoDataValue(),
        "unit": band.GetUnitType(),
        "scale": band.GetScale(),
        "offset": band.GetOffset(),
    }
    return {what: str(value) for what, value in described.items()}


def _refuse_gaps(name: str, grids: Sequence[Grid]) -> None:
    """The tiles, on one lattice, must fill a rectangle, each cell once."""
    places = [(*grid.offset_in(grids[0]), grid.rows, grid.columns) for grid in grids]
    for one, other in combinations(places, 2):
        if all(one[axis] < other[axis] + other[axis + 2] and other[axis] < one[axis] + one[axis + 2] for axis in (0, 1)):
            raise GsocError("mosaic_overlap", name=name)
    height, width = (max(place[axis] + place[axis + 2] for place in places) - min(place[axis] for place in places) for axis in (0, 1))
    if sum(rows * columns for _, _, rows, columns in places) != height * width:
        raise GsocError("mosaic_gap", name=name, count=len(grids))


def _mosaic(name: str, files: Sequence[str], first: gdal.Dataset) -> str:
    """Describe the mosaic in a memory file, which belongs to these files as they are now: the same ones give the same path."""
    absolute = [os.path.abspath(file) for file in files]
    states = [(file, state.size, state.mtime) for file, state in zip(absolute, map(gdal.VSIStatL, absolute))]
    digest = hashlib.sha256(repr(states).encode("utf-8", "surrogateescape")).hexdigest()
    path = f"{_MEMORY}/{digest[:16]}/{os.path.basename(name)}.vrt"
    if gdal.VSIStatL(path) is not None:
        return path
    vrt, message = attempt(gdal.BuildVRT, path, absolute)
    if vrt is None or message:
        raise GsocError("raster_unreadable", path=name, reason=message or NO_REASON)
    for number in range(1, first.RasterCount + 1):
        band, own = vrt.GetRasterBand(number), first.GetRasterBand(number)
        band.SetDescription(own.GetDescription())
        band.SetUnitType(own.GetUnitType() or "")
    interleave = first.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE")
    if interleave:
        vrt.SetMetadataItem("INTERLEAVE", interleave, "IMAGE_STRUCTURE")
    vrt.FlushCache()
    return path
