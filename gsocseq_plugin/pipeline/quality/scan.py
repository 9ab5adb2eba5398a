"""The first look at each map by itself: is it what its name says, can every block be read, which values stand for no data."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Dict, List, Optional

import numpy as np
from osgeo import gdal

from ...core.errors import GsocError
from ...core.gsocseq.quality import ValueScan, allowed, no_data_codes
from ...core.progress import Progress
from ...io.grid import Grid
from ...io.raster import attempt, open_raster, read_masked
from ...io.writer import STRIP_ROWS
from ..product_set import ProductSet

STRIP_CELLS = 1 << 18
"""Cells of one map held at once, about: the 29 maps of a strip, with what is computed of them, take some 200 MB."""
FLOAT32_MAX = float(np.finfo(np.float32).max)
PRODUCT_TAG, CORRECTED_TAG, WGS84 = "GSOCSEQ_PRODUCT", "GSOCSEQ_CORRECTED", "EPSG:4326"


@dataclass
class MapScan:
    """One map by itself. grid is None where it cannot be compared; problem: why it cannot be read, or is not north-up.

    tag: the product it says to be; corrected: whether it is a copy that 'Correct the maps' wrote; nameless: cells of NaN or infinity where
    another value is declared; digest: SHA-256 of the values, equal for equal maps; codes: undeclared no data with their cells.
    """

    stem: str
    path: str
    values: ValueScan
    grid: Optional[Grid] = None
    problem: Optional[GsocError] = None
    readable: bool = False
    bands: int = 1
    data_type: str = "Float32"
    has_crs: bool = True
    no_data: Optional[float] = None
    tag: Optional[str] = None
    corrected: bool = False
    nameless: int = 0
    digest: str = ""
    codes: Dict[float, int] = field(default_factory=dict)


def rows_at_once(columns: int) -> int:
    """Rows of a strip: whole blocks of the writer's, or, where a block has many more cells than STRIP_CELLS, halves of it, and so on."""
    rows = max(1, STRIP_CELLS // (columns * STRIP_ROWS)) * STRIP_ROWS
    while rows > 1 and rows * columns > 2 * STRIP_CELLS:
        rows //= 2
    return rows


def scan_maps(products: ProductSet, progress: Progress) -> List[MapScan]:
    """A scan of every map of a set; what is wrong with one of them does not stop the others. Raises Cancelled."""
    scans = []
    for number, (stem, path) in enumerate(products.maps.items()):
        scan = MapScan(stem, path, ValueScan(allowed(stem, products.horizon)))
        try:
            _scan(scan, products.horizon, progress)
        except GsocError as error:
            scan.problem = error
        scans.append(scan)
        progress.report((number + 1) / len(products.maps))
    return scans


def _scan(scan: MapScan, years: int, progress: Progress) -> None:
    """Fill the scan. Raises GsocError where the map stops being readable."""
    dataset = open_raster(scan.path, scan.stem)
    _describe(scan, dataset)
    digest = hashlib.sha256()
    step = rows_at_once(dataset.RasterXSize)
    for row in range(0, dataset.RasterYSize, step):
        progress.check()
        rows = min(step, dataset.RasterYSize - row)
        for band in range(dataset.RasterCount, 0, -1):  # the first last: its values count, the others are only read
            values = read_masked(dataset, (band,), row, 0, rows, dataset.RasterXSize)[0]
        scan.values.add(values)
        if scan.no_data is None or abs(scan.no_data) <= FLOAT32_MAX:  # else what is not finite may be the declared value
            raw, _ = attempt(dataset.GetRasterBand(1).ReadAsArray, 0, row, dataset.RasterXSize, rows)  # GDAL has kept the blocks
            scan.nameless += int(np.count_nonzero(~np.isfinite(raw)))
        digest.update(np.where(np.isnan(values), np.float32(np.nan), values).tobytes())
    scan.digest, scan.readable = digest.hexdigest(), True
    scan.codes = no_data_codes(scan.stem, scan.values, years)
    scan.grid = Grid.of(dataset, missing_crs=WGS84)


def _describe(scan: MapScan, dataset: gdal.Dataset) -> None:
    """What the file says of itself."""
    band = dataset.GetRasterBand(1)
    reference = dataset.GetSpatialRef()
    scan.bands, scan.data_type = dataset.RasterCount, gdal.GetDataTypeName(band.DataType)
    scan.has_crs = reference is not None and bool(reference.IsGeographic() or reference.IsProjected())
    scan.no_data, scan.tag = band.GetNoDataValue(), dataset.GetMetadataItem(PRODUCT_TAG)
    scan.corrected = dataset.GetMetadataItem(CORRECTED_TAG) is not None
