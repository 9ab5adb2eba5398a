"""The maps of a region cut into its zones, for instance into countries: the same cells, the same values."""

from __future__ import annotations

import glob
import os
import re
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any, Dict, Iterator, List, Mapping, Sequence, Tuple

import numpy as np
from osgeo import gdal

from ...core.errors import GsocError, listed
from ...core.progress import Progress
from ...io.atomic import probe_outputs
from ...io.folder_lock import FolderLock
from ...io.grid import Grid
from ...io.polygons import field_values
from ...io.raster import LayerRef, float_type, open_raster, read_masked, selected_bands
from ...io.vectors import MASK_ROWS, Area
from ...io.writer import STRIP_ROWS, RasterWriter, all_or_none
from ..folders import output_folder
from ..setup import bounded_gdal_cache
from .align_layers import band_groups

_TYPES = {gdal.GDT_Byte: "Byte", gdal.GDT_Int16: "Int16", gdal.GDT_Float32: "Float32", gdal.GDT_Float64: "Float64"}
_LIMITS = {"Byte": (0, 255), "Int16": (-32768, 32767)}
_NO_CLASS = -32768.0
_ISO3 = re.compile("[A-Z]{3}")
_RUN_CODE = re.compile("^[A-Z]{3}(?=_GSOCseq_)")
_UNFIT = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""Names that Windows keeps for itself."""
_ELSEWHERE = ("grid_no_overlap", "area_empty", "area_elsewhere")


@dataclass
class _Zone:
    """A zone on the grid of some maps. window: (row, column, rows, columns) of its extent; cells: those with a value inside."""

    name: str
    area: Area
    window: Tuple[int, int, int, int]
    cells: int = 0


@dataclass
class _Maps:
    """Maps on one grid, by their names in a zone's folder."""

    grid: Grid
    paths: Dict[str, str] = field(default_factory=dict)
    zones: List[_Zone] = field(default_factory=list)


def maps_of(folder: str) -> Dict[str, str]:
    """The maps of a run's folder and of its further horizons, by their names in it. Raises GsocError when there are none."""
    found = [path for pattern in ("*.tif", os.path.join("products_*", "*.tif")) for path in glob.glob(os.path.join(glob.escape(folder), pattern))]
    if not found:
        raise GsocError("split_no_maps", folder=folder)
    return {os.path.relpath(path, folder): path for path in sorted(found)}


def named(layers: Sequence[str]) -> Dict[str, str]:
    """Layers by the names that they have in a zone's folder. Raises GsocError for two of one name."""
    names: Dict[str, str] = {}
    for path in layers:
        name = os.path.splitext(os.path.basename(path))[0] + ".tif"
        if name in names:
            raise GsocError("split_same_name", first=names[name], second=path, name=name)
        names[name] = path
    return names


def split_by_zone(maps: Mapping[str, str], zones: str, field_name: str, folder: str, progress: Progress) -> Dict[str, List[str]]:
    """Write each map (path by its name in a zone's folder) once for every zone; returns the new files by zone.

    Zones are the different values of a field of a polygon layer. folder/<value>/ gets the maps, cut to the zone's extent on their own
    lattice: values inside are those of the map, bit for bit; cells whose centre is outside have no data. Where the value is a country
    code of three capital letters, it takes the place of the run's in the names. Cells in no zone or in several, and zones without a
    cell that has a value, are counted and said. Raises GsocError, Cancelled; writes all files or none.
    """
    values, without = field_values(zones, field_name)
    names = _folder_names(values, progress)
    if without:
        progress.log("split_no_value", count=without, field=field_name)
    groups = _by_grid(maps)
    for number, group in enumerate(groups):
        group.zones = list(_zones_on(group.grid, zones, field_name, names))
        _count(group, progress.part(0.4 * number / len(groups), 0.4 * (number + 1) / len(groups)))
    there = {zone.name for group in groups for zone in group.zones if zone.cells}
    empty = [name for name in names.values() if name not in there]
    if not there:
        raise GsocError("split_nothing", path=zones, field=field_name)
    if empty:
        progress.log("split_empty", count=len(empty), names=listed(empty))
    return _write(groups, maps, zones, folder, progress.part(0.4, 1.0))


def _folder_names(values: Sequence[Any], progress: Progress) -> Dict[Any, str]:
    """The folder of each value. Raises GsocError for two values with the same one."""
    names: Dict[Any, str] = {}
    owners: Dict[str, Any] = {}
    for value in values:
        text = str(value)
        name = _UNFIT.sub("_", text).strip(" .")
        name = f"{name}_" if not name or _DEVICES.fullmatch(name) else name
        other = owners.setdefault(name.lower(), value)
        if other != value:
            raise GsocError("split_same_folder", first=other, second=value, name=name)
        if name != text:
            progress.log("split_renamed", value=value, name=name)
        names[value] = name
    return names


def _by_grid(maps: Mapping[str, str]) -> List[_Maps]:
    """The maps in groups of one grid."""
    groups: Dict[Grid, _Maps] = {}
    for name, path in maps.items():
        grid = Grid.of(open_raster(path, "map"))
        groups.setdefault(grid, _Maps(grid)).paths[name] = path
    return list(groups.values())


def _zones_on(grid: Grid, zones: str, field_name: str, names: Mapping[Any, str]) -> Iterator[_Zone]:
    """The zones whose extent meets the grid."""
    for value, name in names.items():
        try:
            area = Area(zones, grid, (field_name, value))
            part = grid.clipped_to(area.bounds)
        except GsocError as error:
            if error.key not in _ELSEWHERE:
                raise
            continue
        yield _Zone(name, area, (*part.offset_in(grid), part.rows, part.columns))


def _count(group: _Maps, progress: Progress) -> None:
    """Count the cells of each zone, and say how many are in none and in several. A cell counts when a map's first band has a value."""
    datasets = [open_raster(path, "map") for path in group.paths.values()]
    grid, cells, none, several = group.grid, 0, 0, 0
    for row in range(0, grid.rows, MASK_ROWS):
        progress.check()
        place = (row, 0, min(MASK_ROWS, grid.rows - row), grid.columns)
        there = np.any([~np.isnan(read_masked(dataset, (1,), *place)[0]) for dataset in datasets], axis=0)
        zones_of = np.zeros(there.shape, dtype=np.int32)
        for zone in group.zones:
            top, _, rows, _ = zone.window
            if top < row + MASK_ROWS and row < top + rows:
                inside = zone.area.mask(*place)
                zones_of += inside
                zone.cells += int((inside & there).sum())
        cells += int(there.sum())
        none += int((there & (zones_of == 0)).sum())
        several += int((there & (zones_of > 1)).sum())
        progress.report((row + place[2]) / grid.rows)
    zones = sum(zone.cells > 0 for zone in group.zones)
    progress.log("split_cells", zones=zones, cells=cells, columns=grid.columns, rows=grid.rows, none=none, several=several)


def _write(groups: List[_Maps], maps: Mapping[str, str], zones: str, folder: str, progress: Progress) -> Dict[str, List[str]]:
    """Write the maps of all zones that have cells."""
    work = [(group, zone) for group in groups for zone in group.zones if zone.cells]
    written: Dict[str, List[str]] = {}
    with output_folder(folder) as target, FolderLock(target), bounded_gdal_cache(), ExitStack() as folders, all_or_none() as writers:
        for number, (group, zone) in enumerate(work):
            outputs = {path: os.path.join(target, zone.name, _file_name(name, zone.name)) for name, path in group.paths.items()}
            for place in sorted({os.path.dirname(output) for output in outputs.values()}):
                folders.enter_context(output_folder(place))
            probe_outputs(outputs.values(), [*maps.values(), zones])
            _write_zone(group.grid, zone, outputs, writers, progress.part(number / len(work), (number + 1) / len(work)))
            written.setdefault(zone.name, []).extend(outputs.values())
    return written


def _file_name(name: str, zone: str) -> str:
    """The name of a map in a zone's folder, with the zone's country code where it is one."""
    head, tail = os.path.split(name)
    return os.path.join(head, _RUN_CODE.sub(zone, tail) if _ISO3.fullmatch(zone) else tail)


def _write_zone(grid: Grid, zone: _Zone, outputs: Mapping[str, str], writers: List[RasterWriter], progress: Progress) -> None:
    """Write the maps of one zone and close them: a region has more maps than files may be open."""
    top, left, rows, columns = zone.window
    part = grid.window(top, left, rows, columns)
    sources = {path: open_raster(path, "map") for path in outputs}
    before = len(writers)
    for path, output in outputs.items():
        writers.append(_writer(sources[path], output, part, zone.name))
    targets = writers[before:]
    for row in range(0, rows, STRIP_ROWS):
        progress.check()
        height = min(STRIP_ROWS, rows - row)
        outside = ~zone.area.mask(top + row, left, height, columns)
        for (path, source), writer in zip(sources.items(), targets):
            band = 1
            for numbers in band_groups(LayerRef(path), part):
                values = read_masked(source, numbers, top + row, left, height, columns)
                values[:, outside] = np.nan
                for strip in values:
                    writer.write(band, row, strip)
                    band += 1
        progress.report((row + height) / rows)
    for writer in targets:
        writer.finish()


def _writer(source: gdal.Dataset, output: str, grid: Grid, zone: str) -> RasterWriter:
    """The raster to write: type, no data, bands, names, units and tags of the map."""
    numbers = selected_bands(source, LayerRef(output))
    bands = [source.GetRasterBand(number) for number in numbers]
    types, declared = {band.DataType for band in bands}, {band.GetNoDataValue() for band in bands}
    scaled = any(band.GetScale() not in (None, 1.0) or band.GetOffset() not in (None, 0.0) for band in bands)
    dtype = "Float32" if float_type(source, numbers) == np.float32 else "Float64"
    if len(types) == 1 and not scaled:
        dtype = _TYPES.get(types.pop(), dtype)
    no_data = declared.pop() if len(declared) == 1 else None
    if dtype in _LIMITS and (no_data is None or not _LIMITS[dtype][0] <= no_data <= _LIMITS[dtype][1]):  # every value may be meant
        dtype, no_data = "Int16", _NO_CLASS
    tags = {key: value for key, value in source.GetMetadata().items() if key.startswith("GSOCSEQ_")}
    names, units = [band.GetDescription() for band in bands], [band.GetUnitType() for band in bands]
    return RasterWriter(output, grid, names, dtype, np.nan if no_data is None else no_data, {**tags, "GSOCSEQ_ZONE": zone}, units)
