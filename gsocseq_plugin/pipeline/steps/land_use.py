"""Land-use classes of the years from land-cover maps: ESA CCI / C3S, Copernicus, or maps with a table of their own."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import Dict, List, Mapping, Optional, Sequence, Tuple, Union

import numpy as np

from ...core.constants import CROPLAND_CLASS, PADDY_CLASS
from ...core.errors import INFO, WARNING, GsocError
from ...core.gsocseq.landuse import UNKNOWN_CODE, classes_of
from ...core.progress import Progress
from ...io.atomic import probe_outputs
from ...io.grid import Grid
from ...io.raster import LayerRef, open_raster
from ...io.tables import read_class_table
from ...io.warp import AlignedReader
from ...io.writer import RasterWriter
from ..bands import bands_at_once, write_bands
from ..checks.findings import Findings
from ..config import FAO_LEGEND, LEGENDS, TABLES, RunConfig
from ..prepare.contract import File, Legend, Prepared, PrepareStep, Workplace
from ..prepare.land_cover import (
    YearOfCover,
    codes_seen,
    legend_to_classes,
    meant_legend,
    missing_years,
    refuse_mostly_unlisted,
    refuse_other_legend,
    years_of_cover,
    years_text,
)
from ..prepare.quick_look import grid_of_run
from ..reader import Window
from ..setup import bounded_gdal_cache

NO_CLASS = -32768.0


@dataclass(frozen=True)
class LandUseRequest:
    """layers: one file, a file per year, or bands per year. legend: "esa", "copernicus", "fao", or a table with the columns code, class.

    years: of the bands, in the order of the files; empty: as bands or files are named. majority: the most frequent class where the map
    is finer than half a cell, else the nearest cell's, as FAO's scripts do. paddy: a map that is not 0 where paddy rice grows.
    """

    layers: Tuple[File, ...]
    legend: Legend = Legend("esa")
    years: Tuple[int, ...] = ()
    majority: bool = True
    paddy: Optional[File] = None


def land_use(request: LandUseRequest, grid: Grid, output: str, progress: Progress, classes: Optional[str] = None) -> None:
    """Write the classes of every year (a band each, named by the year) on `grid`. classes: a table of classes, or FAO's.

    Codes become classes at the map's own cells; then the most frequent class of a cell is taken. Raises GsocError, Cancelled.
    """
    found, legend = inspect_land_use(request, classes)
    probe_outputs([output], [*request.layers, *([request.paddy] if request.paddy else [])])
    _refuse_meant(request, codes_seen(found, grid), legend, classes)
    for key, values in _told(request, found):
        progress.log(key, **values)
    if request.paddy is not None:  # rice or not, it is cropland until the map of paddies tells
        legend = {code: CROPLAND_CLASS if value == PADDY_CLASS else value for code, value in legend.items()}
    paddy = None if request.paddy is None else AlignedReader(LayerRef(request.paddy), grid, True, recode=_is_rice)
    groups = [_YearsOfFile(part, grid, legend, request.majority, paddy) for part in _groups(found, bands_at_once(grid))]
    with bounded_gdal_cache(), RasterWriter(
        output, grid, [layer.name for layer in found], "Int16", NO_CLASS, _tags(request, groups), ["class"] * len(found)
    ) as writer:
        first, filled = 1, False
        for group in groups:
            part = progress.part((first - 1) / len(found), (first - 1 + group.count) / len(found))
            filled = write_bands(writer, first, group.read, grid, part) or filled
            first += group.count
        unlisted: Counter = sum((group.unlisted for group in groups), Counter())
        if not filled:
            codes = _counts(unlisted) or "-"
            raise GsocError("land_cover_none", paths=", ".join(request.layers), legend=request.legend, codes=codes)
        refuse_mostly_unlisted(request.layers, unlisted, sum(group.listed for group in groups), request.legend)
        writer.commit()
    _tell(request, found[-1].name, groups[-1].last, unlisted, progress)


def inspect_land_use(request: LandUseRequest, classes: Optional[str]) -> Tuple[List[YearOfCover], Dict[int, int]]:
    """The bands by year and the class of each code. Raises GsocError for what would stop the step."""
    refuse_other_legend(request.layers, request.legend)
    legend = legend_to_classes(request.legend, classes)
    found = years_of_cover(request.layers, request.years)
    if request.paddy is not None:
        bands = open_raster(request.paddy, "paddy").RasterCount
        if bands != 1:
            raise GsocError("land_cover_paddy_bands", path=request.paddy, found=bands)
    return found, legend


def _refuse_meant(request: LandUseRequest, seen: Mapping[str, Counter], legend: Mapping[int, int], classes: Optional[str]) -> None:
    """Raise GsocError when the codes seen in a map are those of another legend."""
    known = read_class_table(classes or str(TABLES / "classes.csv")).codes
    for path, codes in seen.items():
        other = meant_legend(codes, request.legend, legend, known)
        if other is not None:
            values = {"field": "legend", "legend": request.legend, "other": other, "found": _counts(codes)}
            raise GsocError("classes_other_legend", path=path, **values)


def _groups(found: Sequence[YearOfCover], most: int) -> List[List[YearOfCover]]:
    """Years that follow each other in one file, as many as memory can hold."""
    files = [list(layers) for _, layers in groupby(found, key=lambda layer: layer.path)]
    return [layers[start : start + most] for layers in files for start in range(0, len(layers), most)]


def _is_rice(values: np.ndarray) -> np.ndarray:
    """1 where a map of paddies is neither 0 nor empty: many such maps have no data where there is no rice."""
    return (~np.isnan(values) & (values != 0)).astype(values.dtype)


def _unlisted(codes: np.ndarray, legend: Mapping[int, int]) -> np.ndarray:
    """The codes that the legend does not list, NaN for the others."""
    return np.where(classes_of(codes, legend) == UNKNOWN_CODE, codes, np.nan).astype(codes.dtype)


class _YearsOfFile:
    """The classes of some bands of a file. unlisted: cells by code, listed: all others, of all years; last: cells by class in the last year."""

    def __init__(
        self, layers: Sequence[YearOfCover], grid: Grid, legend: Mapping[int, int], majority: bool, paddy: Optional[AlignedReader]
    ) -> None:
        ref, way = LayerRef(layers[0].path, tuple(layer.band for layer in layers)), None if majority else "nearest"
        self._classes = AlignedReader(ref, grid, True, way, recode=partial(classes_of, legend=legend))
        self._unlisted = AlignedReader(ref, grid, True, way, recode=partial(_unlisted, legend=legend))
        self._paddy = paddy
        self.count, self.resampling = len(layers), self._classes.resampling
        self.unlisted: Counter = Counter()
        self.listed = 0
        self.last: Counter = Counter()

    def read(self, window: Window) -> np.ndarray:
        """The classes (bands, rows, columns); NaN where there is none."""
        classes = self._classes.read(*window.place)
        unknown = classes == UNKNOWN_CODE
        if unknown.any():
            self.unlisted += _count(self._unlisted.read(*window.place)[unknown])
            classes = np.where(unknown, np.nan, classes)
        self.listed += int(np.count_nonzero(~np.isnan(classes)))
        if self._paddy is not None:
            rice = self._paddy.read(*window.place) == 1
            classes = np.where(rice & (classes == CROPLAND_CLASS), PADDY_CLASS, classes)
        self.last += _count(classes[-1])
        return classes


def _count(values: np.ndarray) -> Counter:
    """How many of the values are which whole number."""
    codes, counts = np.unique(values[~np.isnan(values)], return_counts=True)
    return Counter({int(code): int(count) for code, count in zip(codes, counts)})


def _counts(codes: Union[Mapping[int, int], Mapping[float, int]]) -> str:
    return ", ".join(f"{code:g} ({count})" for code, count in sorted(codes.items()))


def _tags(request: LandUseRequest, groups: Sequence[_YearsOfFile]) -> Dict[str, str]:
    from ... import __version__

    return {
        "GSOCSEQ_VERSION": __version__,
        "GSOCSEQ_STEP": "land_use",
        "GSOCSEQ_RESAMPLING": ", ".join(dict.fromkeys(group.resampling for group in groups)),
        "GSOCSEQ_LEGEND": request.legend if request.legend in (FAO_LEGEND, *LEGENDS) else "table",
        "GSOCSEQ_PADDY": "legend" if request.paddy is None else "map of paddies",
    }


def _told(request: LandUseRequest, found: Sequence[YearOfCover]) -> List[Tuple[str, Dict[str, object]]]:
    """What is known before a value is read: the years, and those in between that have no map."""
    years, missing = years_text(found), missing_years(found)
    told: List[Tuple[str, Dict[str, object]]] = [
        ("land_cover_found", {"paths": ", ".join(request.layers), "years": years, "legend": request.legend})
    ]
    if missing:
        told.append(("land_cover_years_held", {"missing": ", ".join(map(str, missing)), "first": found[0].year, "last": found[-1].year}))
    return told


def _tell(request: LandUseRequest, year: str, last: Mapping[int, int], unlisted: Mapping[int, int], progress: Progress) -> None:
    """Say how often the classes are there, the codes without a class, and how much of it is paddy."""
    progress.log("land_cover_classes", year=year, counts=_counts(last))
    if unlisted:
        progress.log("land_cover_unlisted", legend=request.legend, codes=_counts(unlisted))
    paddies = last.get(PADDY_CLASS, 0)
    if request.paddy is not None:
        progress.log("land_cover_paddy", year=year, count=paddies, path=request.paddy)
    elif paddies and request.legend != FAO_LEGEND:
        progress.log("land_cover_irrigated", year=year, count=paddies)


def run(request: LandUseRequest, workplace: Workplace, progress: Progress) -> Prepared:
    """The step of a configuration."""
    path = os.path.join(workplace.folder, "land_use.tif")
    land_use(request, workplace.grid, path, progress, workplace.config.classes)
    return Prepared({"land_use": path}, {"land_use_legend": FAO_LEGEND, "land_use_years": None})


def look(request: LandUseRequest, config: RunConfig, findings: Findings) -> None:
    """What a quick look tells: the years, and codes that the legend does not list, or another one does."""
    where = "prepare.land_use"
    inspected = findings.attempt(where, inspect_land_use, request, config.classes)
    if inspected is None:
        return
    found, legend = inspected
    for key, values in _told(request, found):
        findings.add(INFO if key == "land_cover_found" else WARNING, where, key, **values)
    grid = grid_of_run(config)
    seen = findings.attempt(where, codes_seen, found, grid) or {}
    findings.attempt(f"{where}.legend", _refuse_meant, request, seen, legend, config.classes)
    codes = sum(seen.values(), Counter())
    unlisted = {code: count for code, count in codes.items() if code not in legend}
    if unlisted:
        values = {"path": found[-1].path, "legend": request.legend, "codes": ", ".join(f"{code:g}" for code in sorted(unlisted))}
        findings.add(WARNING, where, "land_cover_codes_unlisted", **values)
    if grid is not None and not findings.by_where(f"{where}.legend"):  # elsewhere in the world a table of one's own may know little
        listed = sum(codes.values()) - sum(unlisted.values())
        findings.attempt(f"{where}.legend", refuse_mostly_unlisted, request.layers, unlisted, listed, request.legend)
    if request.paddy is None and any(legend.get(code) == PADDY_CLASS for code in codes) and request.legend != FAO_LEGEND:
        findings.add(INFO, where, "land_cover_irrigated_seen", path=found[-1].path)


def roles(request: LandUseRequest) -> Tuple[str, ...]:
    """Land use."""
    return ("land_use",)


PREPARE = PrepareStep("land_use", LandUseRequest, run, roles, look)
