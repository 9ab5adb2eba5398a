"""Corrected copies of a folder of maps: what cannot be a value becomes no data, never in place. Source: FAO's script 17, MapsCorrection."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from dataclasses import dataclass
from typing import Dict, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal

from ...core.constants import NO_DATA
from ...core.errors import GsocError, Phrase, listed
from ...core.gsocseq.product_kinds import named_map, unit_of
from ...core.gsocseq.products import STOCK, T0_MAP, product_units
from ...core.gsocseq.quality import allowed, out_of_limits
from ...core.progress import Progress
from ...io.atomic import PART, probe_outputs, writing
from ...io.folder_lock import FolderLock
from ...io.grid import Grid
from ...io.raster import float_type, open_raster, read_masked, tags_of
from ...io.writer import STRIP_ROWS, RasterWriter, all_or_none
from ..folders import output_folder
from ..horizon import with_horizon
from ..product_set import ADOPTED_FILE, CLASSES_FILE, LAND_USE_FILE, ProductSet, read_product_set
from ..quality.findings import named
from ..quality.scan import CORRECTED_TAG, WGS84, MapScan, rows_at_once, scan_maps
from ..quality.strips import OneGrid, Strip, by_grid, strips
from ..setup import bounded_gdal_cache

UNDECLARED, OUT_OF_RANGE, MASKED = "undeclared", "out_of_range", "masked"
AS_THEY_ARE = (LAND_USE_FILE, CLASSES_FILE, "status.tif")
"""What a run leaves beside its maps and the totals read: copied."""
_VOTED, _SCANNED = 0.05, 0.4
"""The shares of the progress after which the horizon is known and each map was looked at."""


@dataclass(frozen=True)
class Correction:
    """maps: the copies by stem; counts: of each map, the cells made no data by reason (UNDECLARED, OUT_OF_RANGE, MASKED)."""

    folder: str
    maps: Dict[str, str]
    counts: Dict[str, Dict[str, int]]

    @property
    def cells(self) -> int:
        """Cells made no data, over all maps."""
        return sum(sum(reasons.values()) for reasons in self.counts.values())


def correct_products(folder: str, output: str, progress: Progress, years: Optional[int] = None) -> Correction:
    """Write corrected copies of the maps of a folder into another one, under their names; returns what was changed.

    Holes (`core.gsocseq.holes`) and values beyond the hard limits become declared no data (-999), and every map has no data where the corrected T0
    has none; all other cells keep their values bit for bit. The gain on the adopting share, where there is one, is masked alike;
    land use and status are copied as they are, for the totals. The manifest is not: it vouches for the maps of the run.
    Raises GsocError for maps that cannot be read, of several grids, or without T0, and for an output that cannot be written or is the
    folder of the maps; Cancelled. Writes all files or none.
    """
    products = read_product_set(folder, years)
    if os.path.isdir(output) and os.path.samefile(folder, output):
        raise GsocError("correct_same_folder", folder=folder)
    if T0_MAP not in products.maps:
        raise GsocError("correct_no_t0", folder=folder, code=products.code)
    products = with_horizon(products, progress.part(0.0, _VOTED))
    with bounded_gdal_cache():
        scans = scan_maps(products, progress.part(_VOTED, _SCANNED))
        group = _one_grid(scans)
        _log_left_out(products, progress)
        with output_folder(output) as target, FolderLock(target):
            _refuse_other_maps(target)
            maps = {scan.stem: os.path.join(target, os.path.basename(scan.path)) for scan in scans}
            counts = _write(products, group, maps, progress.part(_SCANNED, 1.0))
    correction = Correction(target, maps, counts)
    _log_counts(correction, progress)
    return correction


def _refuse_other_maps(folder: str) -> None:
    """Raise GsocError for a folder that holds maps which are not such copies: they would be replaced, or mixed with them."""
    others = [name for name in sorted(os.listdir(folder)) if named_map(name) and CORRECTED_TAG not in tags_of(os.path.join(folder, name))]
    if others:
        raise GsocError("correct_other_maps", folder=folder, count=len(others), names=listed(others))


def _one_grid(scans: Sequence[MapScan]) -> OneGrid:
    """All maps, on one grid. Raises GsocError naming the maps that cannot be read or are on another one."""
    for scan in scans:
        if scan.problem is not None:
            told = Phrase.of(scan.problem.key, **scan.problem.values)
            raise scan.problem if scan.readable else GsocError("correct_unreadable", path=scan.path, reason=told)
    first, *others = by_grid(scans)
    if others:
        stems = [stem for group in others for stem in group.stems]
        raise GsocError("correct_grids", maps=named(stems), others=len(first.scans))
    return first


def _log_left_out(products: ProductSet, progress: Progress) -> None:
    """Say which files are not copied and how many maps a submission would have besides."""
    if products.strangers:
        progress.log("correct_left_out", files=named(products.strangers))
    missing = [stem for stem in product_units() if stem not in products.maps]
    if missing:
        progress.log("correct_missing", missing=len(missing), wanted=len(product_units()), names=listed(missing))


def _log_counts(correction: Correction, progress: Progress) -> None:
    """Say what was changed, map by map."""
    changed = {stem: reasons for stem, reasons in correction.counts.items() if any(reasons.values())}
    for stem, reasons in changed.items():
        progress.log("correct_counted", map=stem, **reasons)
    progress.log("correct_total", total=len(correction.maps), changed=len(changed), cells=correction.cells)


def _write(products: ProductSet, group: OneGrid, maps: Dict[str, str], progress: Progress) -> Dict[str, Dict[str, int]]:
    """Write the copies and what belongs to them; the cells made no data by map and reason."""
    grid, scans = group
    target = os.path.dirname(next(iter(maps.values())))
    adopted = _on_grid(products.beside(ADOPTED_FILE), grid, progress)
    gains = {os.path.join(target, ADOPTED_FILE): adopted} if adopted else {}
    as_they_are = {os.path.join(target, name): path for name in AS_THEY_ARE for path in [products.of_run(name)] if path}
    probe_outputs([*maps.values(), *gains, *as_they_are], [*products.maps.values(), *gains.values(), *as_they_are.values()])
    counts = {scan.stem: Counter({UNDECLARED: 0, OUT_OF_RANGE: 0, MASKED: 0}) for scan in scans}
    parts = {final: final + PART for final in as_they_are}
    with all_or_none(finished=parts) as writers:
        for final, source in as_they_are.items():
            with writing(final, os.path.getsize(source)):
                shutil.copyfile(source, parts[final])
        for scan in scans:
            writers.append(_writer(open_raster(scan.path, scan.stem), maps[scan.stem], grid, unit_of(scan.stem), (1,)))
        masked = [_MaskedCopy(source, final, grid) for final, source in gains.items()]
        by_stem = dict(zip(maps, writers))
        writers += [copy.writer for copy in masked]
        whole_blocks = max(STRIP_ROWS, rows_at_once(grid.columns) // STRIP_ROWS * STRIP_ROWS)
        for strip in strips(group, products.horizon, progress, whole_blocks):
            out = {stem: out_of_limits(values, allowed(stem, products.horizon)) for stem, values in strip.values.items()}
            t0_there = ~np.isnan(strip.values[T0_MAP]) & ~out[T0_MAP]
            for stem, writer in by_stem.items():
                writer.write(1, strip.row, _corrected(stem, strip, out[stem], t0_there, counts[stem]))
            for copy in masked:
                copy.write(strip.row, t0_there)
    return {stem: dict(reasons) for stem, reasons in counts.items()}


def _corrected(stem: str, strip: Strip, out: np.ndarray, t0_there: np.ndarray, counts: Counter) -> np.ndarray:
    """The values of a map in a strip, NaN where there is to be no data; counts the cells that had something by reason."""
    values = strip.values[stem]
    masked = ~np.isnan(values) & ~out & ~t0_there
    counts[UNDECLARED] += sum(strip.counts.get(stem, {}).values())
    counts[OUT_OF_RANGE] += int(np.count_nonzero(out))
    counts[MASKED] += int(np.count_nonzero(masked))
    return np.where(out | masked, np.nan, values)


def _writer(source: gdal.Dataset, path: str, grid: Grid, unit: str, bands: Tuple[int, ...]) -> RasterWriter:
    """The raster of a copy, with the names and tags of the map."""
    tags = {key: value for key, value in source.GetMetadata().items() if key.startswith("GSOCSEQ_")}
    names = [source.GetRasterBand(band).GetDescription() for band in bands]
    dtype = "Float32" if float_type(source, bands) == np.float32 else "Float64"
    return RasterWriter(path, grid, names, dtype, NO_DATA, {**tags, CORRECTED_TAG: "ranges, no data, T0"}, [unit] * len(bands))


def _on_grid(path: Optional[str], grid: Grid, progress: Progress) -> Optional[str]:
    """The file, where there is one on the grid of the maps."""
    if path is None or Grid.of(path, missing_crs=WGS84).same_as(grid):
        return path
    progress.log("correct_left_out", files=os.path.basename(path))
    return None


class _MaskedCopy:
    """The gain on the adopting share, masked with the corrected T0."""

    def __init__(self, path: str, output: str, grid: Grid) -> None:
        self._source, self._columns = open_raster(path, ADOPTED_FILE), grid.columns
        self._bands = tuple(range(1, self._source.RasterCount + 1))
        self.writer = _writer(self._source, output, grid, STOCK, self._bands)

    def write(self, row: int, t0_there: np.ndarray) -> None:
        """The next rows of all bands."""
        for band in self._bands:
            values = read_masked(self._source, (band,), row, 0, len(t0_there), self._columns)[0]
            self.writer.write(band, row, np.where(t0_there, values, np.nan))
