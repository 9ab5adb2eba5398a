"""The cover factor of the twelve months: from images of NDVI, from vegetated shares, or from a table of factors by class.

cover = 1 - 0.4 P_veg: 0.6 where plants cover the soil, 1 where it is bare (FAO 2022, GSOCseq Technical Manual, ch. 6; the factors of covered
and bare soil are those of RothC, Coleman and Jenkinson 1996). P_veg is the share of a month's valid images with NDVI above 0.6.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import partial
from typing import Dict, List, Mapping, Optional, Tuple

import numpy as np

from ...core.constants import BARE, COVERED
from ...core.errors import INFO, GsocError
from ...core.gsocseq.landuse import classes_of
from ...core.progress import Progress
from ...io.atomic import folder_of, probe_outputs
from ...io.grid import Grid
from ...io.raster import LayerRef, open_raster, selected_bands
from ...io.scratch import Scratch
from ...io.tables import read_cover_table
from ...io.warp import AlignedReader
from ...io.writer import RasterWriter
from ..bands import write_bands
from ..checks.findings import Findings
from ..config import RunConfig
from ..prepare.contract import File, Prepared, PrepareStep, Workplace
from ..prepare.cover_images import MONTHS, NDVI, SHARE, ImageFile, Kind, MonthlyShares, image_files, own_grid, refuse_elsewhere, scale_of_files
from ..prepare.quick_look import grid_of_run
from ..reader import Window
from ..setup import bounded_gdal_cache, legend_of
from ..sources import source_of

AUTO = "auto"
GAPS: Dict[str, float] = {"bare": BARE, "covered": COVERED, "none": np.nan}
"""The factor of a month without any valid image: FAO's scripts v1.0 to v1.2, v1.3, or no data."""


@dataclass(frozen=True)
class VegetationCoverRequest:
    """One of: ndvi: images of NDVI, any number for each month; p_veg: vegetated shares, 0..1 or per cent; by_class: a table of factors.

    threshold: an image above it is green. scale: what 1 is stored as, "1" or "10000" ("100" for shares), or "auto". gaps: what a month
    without a valid image is, "bare", "covered" or "none". by_class: a CSV with code, cover_01 .. cover_12, for the land-use classes.
    """

    ndvi: Tuple[File, ...] = ()
    p_veg: Tuple[File, ...] = ()
    by_class: Optional[File] = None
    threshold: float = 0.6
    scale: str = AUTO
    gaps: str = "bare"


@dataclass(frozen=True)
class Images:
    """The images of a request. scale: what 1 is stored as; told: the sentence of the catalogue that says how it is known."""

    kind: Kind
    files: List[ImageFile]
    scale: int
    told: str


@dataclass(frozen=True)
class LandUseClasses:
    """A layer of land use, the last band counts, and its legend (None: the codes are classes)."""

    ref: LayerRef
    legend: Optional[Mapping[int, int]] = None


def vegetation_cover(
    request: VegetationCoverRequest, grid: Grid, output: str, progress: Progress, land_use: Optional[LandUseClasses] = None
) -> None:
    """Write the cover factor of the twelve months on `grid`. land_use: for a table by class. Raises GsocError, Cancelled.

    A cell of the images that is never seen has no data; one that is seen in some months gets the `gaps` factor in the others.
    """
    _source(request)
    inputs = [*request.ndvi, *request.p_veg, *([request.by_class] if request.by_class else []), *([land_use.ref.path] if land_use else [])]
    probe_outputs([output], inputs)
    with bounded_gdal_cache():
        if request.by_class is not None:
            _from_classes(request.by_class, land_use, grid, output, progress)
        else:
            _from_images(request, inspect_images(request, grid), grid, output, progress)


def _source(request: VegetationCoverRequest) -> str:
    """What the factor is made from: "ndvi", "p_veg" or "by_class". Raises GsocError unless it is one of them and the options are known."""
    given = [name for name in ("ndvi", "p_veg", "by_class") if getattr(request, name)]
    if len(given) != 1:
        raise GsocError("cover_one_source", found=", ".join(given) or "-")
    if request.gaps not in GAPS:
        raise GsocError("config_value", field="gaps", found=request.gaps, expected=", ".join(GAPS))
    known = [AUTO, *(str(scale) for scale in _kind(request).scales)]
    if request.by_class is None and request.scale not in known:
        raise GsocError("config_value", field="scale", found=request.scale, expected=", ".join(known))
    if not -1.0 <= request.threshold <= 1.0:
        raise GsocError("config_value", field="threshold", found=request.threshold, expected="-1 .. 1")
    return given[0]


def _kind(request: VegetationCoverRequest) -> Kind:
    return NDVI if request.ndvi else SHARE


def inspect_images(request: VegetationCoverRequest, grid: Optional[Grid]) -> Images:
    """The months and the scale of the images; grid: where their values are looked at, None for anywhere.

    Raises GsocError for other quantities, images that all lie elsewhere, unknown or missing months, files in different scales, a scale that
    nothing tells or that the values contradict, and values that are no NDVI or share.
    """
    kind = _kind(request)
    files = image_files(request.ndvi or request.p_veg, kind)
    if grid is not None:
        refuse_elsewhere(files, grid)
    asked = None if request.scale == AUTO else int(request.scale)
    return Images(kind, files, scale_of_files(files, kind, grid, asked), "cover_scale_found" if asked is None else "cover_scale_given")


def _told(images: Images) -> List[Tuple[str, Dict[str, object]]]:
    """What is known before the images are put together: how many there are of each month, and their scale."""
    counts = ", ".join(str(sum(file.months.count(month) for file in images.files)) for month in range(1, MONTHS + 1))
    told: List[Tuple[str, Dict[str, object]]] = [("cover_images", {"kind": images.kind.name, "counts": counts})]
    by_order = [file.name for file in images.files if file.known_by == "order"]
    if by_order:
        told.append(("cover_months_by_order", {"paths": ", ".join(by_order)}))
    return [*told, (images.told, {"kind": images.kind.name, "scale": images.scale})]


class _Factors:
    """Cover factors of the images' own cells. gaps: cells and months without a valid image that are seen in other months."""

    def __init__(self, shares: MonthlyShares, filling: float) -> None:
        self._shares, self._filling = shares, filling
        self.gaps = 0

    def read(self, window: Window) -> np.ndarray:
        """The factors (12, rows, columns)."""
        share = self._shares.read(window)
        missing = np.isnan(share)
        gap = missing & ~missing.all(axis=0)
        self.gaps += int(gap.sum())
        return np.where(gap, self._filling, BARE - (BARE - COVERED) * share).astype(np.float32)


def _from_images(request: VegetationCoverRequest, images: Images, grid: Grid, output: str, progress: Progress) -> None:
    """The factors on the images' own cells first, then on the grid."""
    for key, values in _told(images):
        progress.log(key, **values)
    own = own_grid(images.files, grid)
    shares = MonthlyShares(images.files, images.kind, images.scale, request.threshold, own)
    factors = _Factors(shares, GAPS[request.gaps])
    rules = {"GSOCSEQ_COVER_FROM": images.kind.name, "GSOCSEQ_COVER_GAPS": request.gaps}
    if images.kind is NDVI:
        rules["GSOCSEQ_NDVI_THRESHOLD"] = f"{request.threshold:g}"
    with Scratch(folder_of(output)) as scratch:
        path = os.path.join(scratch.folder, "cover.tif")
        with _writer(path, own, rules) as writer:
            found = write_bands(writer, 1, factors.read, own, progress.part(0.0, 0.7))
            shares.beyond.refuse_many(", ".join(file.name for file in images.files))
            writer.commit()
        if not found or not _bring_to_grid(path, grid, output, rules, progress.part(0.7, 1.0)):
            raise GsocError("cover_none", paths=", ".join(file.name for file in images.files))
    if factors.gaps:
        progress.log("cover_gaps", count=factors.gaps, gaps=request.gaps)
    if shares.beyond.count:
        progress.log("cover_beyond", count=shares.beyond.count, kind=images.kind.name, low=f"{images.kind.low:g}", scale=images.scale)


def _bring_to_grid(path: str, grid: Grid, output: str, rules: Mapping[str, str], progress: Progress) -> bool:
    """Write the factors of `path` on `grid`; nothing, and False, where there is no value."""
    reader = AlignedReader(LayerRef(path), grid)
    with _writer(output, grid, {**rules, "GSOCSEQ_RESAMPLING": reader.resampling}) as writer:
        found = write_bands(writer, 1, partial(_read, reader), grid, progress)
        if found:
            writer.commit()
    return found


def _read(reader: AlignedReader, window: Window) -> np.ndarray:
    return reader.read(*window.place)


def _from_classes(table: str, land_use: Optional[LandUseClasses], grid: Grid, output: str, progress: Progress) -> None:
    """The factors of each cell's class in the last year."""
    factors = read_cover_table(table)
    if land_use is None:
        raise GsocError("cover_no_land_use", path=table)
    ref = LayerRef(land_use.ref.path, selected_bands(open_raster(land_use.ref.path, "land_use"), land_use.ref)[-1:])
    legend = land_use.legend
    classes = AlignedReader(ref, grid, True, recode=None if legend is None else partial(classes_of, legend=legend))
    months = np.array([*factors.values(), (np.nan,) * MONTHS], dtype=np.float32)
    places = {code: place for place, code in enumerate(factors)}
    unknown: Dict[int, int] = {}

    def read(window: Window) -> np.ndarray:
        here = classes.read(*window.place)[0]
        rows = np.full(here.shape, len(factors))
        for code, count in zip(*np.unique(here[~np.isnan(here)], return_counts=True)):
            if code in places:
                rows[here == code] = places[code]
            else:
                unknown[int(code)] = unknown.get(int(code), 0) + int(count)
        return np.moveaxis(months[rows], -1, 0)

    with _writer(output, grid, {"GSOCSEQ_COVER_FROM": "classes", "GSOCSEQ_RESAMPLING": classes.resampling}) as writer:
        found = write_bands(writer, 1, read, grid, progress)
        counts = ", ".join(f"{code} ({count})" for code, count in sorted(unknown.items()))
        if not found:
            raise GsocError("cover_no_class", path=table, layer=ref.path, codes=counts or "-")
        writer.commit()
    if unknown:
        progress.log("cover_classes_unknown", path=table, codes=counts)


def _writer(path: str, grid: Grid, rules: Mapping[str, str]) -> RasterWriter:
    from ... import __version__

    tags = {"GSOCSEQ_VERSION": __version__, "GSOCSEQ_STEP": "vegetation_cover", **rules}
    return RasterWriter(path, grid, [f"{month:02d}" for month in range(1, MONTHS + 1)], "Float32", np.nan, tags, ["factor"] * MONTHS)


def run(request: VegetationCoverRequest, workplace: Workplace, progress: Progress) -> Prepared:
    """The step of a configuration; a table by class takes the land use given or prepared before."""
    path = os.path.join(workplace.folder, "cover.tif")
    layer = source_of(workplace.layers["land_use"]) if request.by_class and "land_use" in workplace.layers else None
    land_use = LandUseClasses(layer, legend_of(workplace.config)) if isinstance(layer, LayerRef) else None
    vegetation_cover(request, workplace.grid, path, progress, land_use)
    return Prepared({"cover": path})


def look(request: VegetationCoverRequest, config: RunConfig, findings: Findings) -> None:
    """What a quick look at the images tells: months and scale; or whether the table can be read."""
    where = "prepare.vegetation_cover"
    source = findings.attempt(where, _source, request)
    if source == "by_class":
        findings.attempt(where, read_cover_table, request.by_class)
    elif source is not None:
        images = findings.attempt(where, inspect_images, request, grid_of_run(config))
        for key, values in _told(images) if images is not None else []:
            findings.add(INFO, where, key, **values)


def roles(request: VegetationCoverRequest) -> Tuple[str, ...]:
    """Vegetation cover."""
    return ("cover",)


PREPARE = PrepareStep("vegetation_cover", VegetationCoverRequest, run, roles, look)
