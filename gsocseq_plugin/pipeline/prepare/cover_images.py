"""Images of vegetation as they come: which band is of which month, in which scale, and the share of a month's images that are green."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import Dict, List, Optional, Sequence, Set, Tuple

import numpy as np

from ...core.errors import GsocError
from ...core.gsocseq.export_names import parse
from ...core.months import month_of, year_and_month_of
from ...io.grid import Grid
from ...io.mosaic import Source, sources
from ...io.raster import LayerRef, band_names
from ...io.warp import AlignedReader
from ..reader import Window

MONTHS = 12
_DAY_OF_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(\d{3})(?!\d)")
"""Year and day of the year, as MODIS files are named: A2019049, doy2019049."""
_MONTH_NUMBER = re.compile(r"(?:month|mes|(?<![a-z])m)[-_. ]?(0?[1-9]|1[0-2])(?!\d)", re.IGNORECASE)
"""As FAO's scripts for Earth Engine name the shares: ..._prop_gt04_M01, ..._MONTH_01, ..._MES_01."""
_MONTH_ENDS = np.cumsum([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
_PLACES, _ROWS, _COLUMNS = 5, 32, 64
"""A quick look takes so many windows down and across, each of so many cells."""
_NOTICED = 0.01
"""Values below it do not tell a scale."""
_SMALL = 1e-6
"""Of full scale: a value stored as Float32 is not above the number that it stands for."""


@dataclass(frozen=True)
class Kind:
    """A kind of image. scales: what 1 may be stored as, small and large; low: the lowest value."""

    name: str
    scales: Tuple[int, int]
    low: float


NDVI = Kind("NDVI", (1, 10000), -1.0)
SHARE = Kind("P_veg", (1, 100), 0.0)


@dataclass(frozen=True)
class ImageFile:
    """A file of images, or the tiles of one. path: what GDAL opens. months: of each band, 1..12; known_by: "bands", "file" or "order"."""

    name: str
    path: str
    months: Tuple[int, ...]
    known_by: str


def image_files(paths: Sequence[str], kind: Kind) -> List[ImageFile]:
    """The months of the images of each file. Raises GsocError for a month that is unknown, for months without any image, and more
    than one share of a month."""
    files = [_image_file(source) for source in sources(paths)]
    there = {month for file in files for month in file.months}
    missing = [f"{month:02d}" for month in range(1, MONTHS + 1) if month not in there]
    if missing:
        raise GsocError("cover_months_missing", kind=kind.name, missing=", ".join(missing), paths=", ".join(paths))
    if kind is SHARE and sum(len(file.months) for file in files) > MONTHS:
        raise GsocError("cover_shares_twice", found=sum(len(file.months) for file in files), paths=", ".join(paths))
    return files


def _image_file(source: Source) -> ImageFile:
    """By the names of the bands; the name of a file with one band; twelve bands that no name tells are January to December."""
    names, stem = band_names(LayerRef(source.path)), os.path.splitext(os.path.basename(source.name))[0]
    by_band, by_file = [month_in(name) for name in names], month_in(stem)
    found = [month for month in by_band if month is not None]
    if len(found) == len(names):
        return ImageFile(source.name, source.path, tuple(found), "bands")
    if len(names) == 1 and by_file is not None:
        return ImageFile(source.name, source.path, (by_file,), "file")
    if not found and len(names) == MONTHS:
        return ImageFile(source.name, source.path, tuple(range(1, MONTHS + 1)), "order")
    unknown = next(name for name, month in zip(names, by_band) if month is None)
    raise GsocError("cover_month_unknown", path=source.name, band=unknown)


def month_in(name: str) -> Optional[int]:
    """The month (1..12) in the name of a band or file; None when there is none."""
    day = _DAY_OF_YEAR.search(name)
    if day:
        return month_of_day(int(day.group(1)), int(day.group(2)))
    dated = year_and_month_of(name)
    if dated is not None:
        return dated[1]
    numbered = _MONTH_NUMBER.search(name)
    return int(numbered.group(1)) if numbered else month_of(name)


def month_of_day(year: int, day: int) -> Optional[int]:
    """The month in which the day (1..366) of the year lies; None when there is no such day."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    ends = _MONTH_ENDS + (np.arange(MONTHS) >= 1) * int(leap)
    return int(np.searchsorted(ends, day)) + 1 if 1 <= day <= ends[-1] else None


def scale_of_files(files: Sequence[ImageFile], kind: Kind, grid: Optional[Grid], asked: Optional[int] = None) -> int:
    """What 1 is stored as: by the name that an export for Earth Engine has, and by the values on the grid (None: anywhere).

    asked: what the user says, where nothing tells. Raises GsocError when files or bands differ, naming which is which, when nothing tells,
    and when the values are in another scale than asked: then it was applied already, or never.
    """
    by_scale: Dict[int, List[str]] = {}
    for file in files:
        for scale in sorted(_scales(file, kind, grid)):
            by_scale.setdefault(scale, []).append(file.name)
    if kind is SHARE and asked is not None and asked in by_scale:
        return asked  # per cent of a month almost without plants look like shares of 1
    if len(by_scale) > 1:
        found = "; ".join(f"{scale} in " + ", ".join(names) for scale, names in sorted(by_scale.items()))
        raise GsocError("cover_scales_mixed", kind=kind.name, found=found)
    paths = ", ".join(file.name for file in files)
    told = next(iter(by_scale), asked)
    if told is None:
        raise GsocError("cover_scale_unknown", kind=kind.name, paths=paths, scales=" / ".join(map(str, kind.scales)))
    if asked not in (None, told):
        raise GsocError("cover_scale_contradicted", kind=kind.name, paths=paths, asked=asked, found=told)
    return told


def _scales(file: ImageFile, kind: Kind, grid: Optional[Grid]) -> Set[int]:
    """The scales that a file is in, by its name and by the values: of NDVI those of every band, of shares those of all together."""
    export, values = parse(file.name), _some_values(file.path, grid)
    named = set() if export is None else {export.times}
    if kind is SHARE and named:
        return named
    found = {scale_of(part[~np.isnan(part)], kind) for part in (values if kind is NDVI else [values])}
    return named | {scale for scale in found if scale is not None}


def scale_of(values: np.ndarray, kind: Kind) -> Optional[int]:
    """Which of the two scales values (n,) are in: by the range that most of the positive ones lie in."""
    one, many = kind.scales
    told = values[(values > _NOTICED) & (values <= many)]
    if not told.size:
        return None
    if kind is SHARE:
        return one if told.max() <= 1.0 else many
    middle = float(np.median(told))
    return one if middle <= 1.0 else many if middle >= 0.01 * many else None


def _some_values(path: str, grid: Optional[Grid]) -> np.ndarray:
    """Values (bands, n) in windows spread over the layer's own cells that the grid needs, NaN where there is none."""
    own = Grid.of(path) if grid is None else AlignedReader(LayerRef(path), grid).own_cells()
    if own is None:
        return np.empty((1, 0))
    reader = AlignedReader(LayerRef(path), own)
    rows, columns = min(_ROWS, own.rows), min(_COLUMNS, own.columns)
    tops, lefts = (sorted({round(share * room) for share in np.linspace(0, 1, _PLACES)}) for room in (own.rows - rows, own.columns - columns))
    windows = [reader.read(top, left, rows, columns) for top in tops for left in lefts]
    return np.concatenate([values.reshape(reader.bands, -1) for values in windows], axis=1)


def own_grid(files: Sequence[ImageFile], grid: Grid) -> Grid:
    """The images' own cells that `grid` needs, of all files together. Raises GsocError unless all have the same cells and some reach it."""
    readers = [AlignedReader(LayerRef(file.path), grid) for file in files]
    first = readers[0].source
    for file, reader in zip(files, readers):
        if not reader.source.on_lattice_of(first):
            raise GsocError("cover_other_cells", first=files[0].name, second=file.name)
    needed = [own for own in (reader.own_cells() for reader in readers) if own is not None]
    if not needed:
        raise GsocError("cover_none", paths=", ".join(file.name for file in files))
    places = [(*own.offset_in(first), own.rows, own.columns) for own in needed]
    top, left = (min(place[axis] for place in places) for axis in (0, 1))
    bottom, right = (max(place[axis] + place[axis + 2] for place in places) for axis in (0, 1))
    return first.window(top, left, bottom - top, right - left)


class MonthlyShares:
    """The vegetated share of the twelve months on the images' own cells. beyond: values read that no NDVI and no share can have."""

    def __init__(self, files: Sequence[ImageFile], kind: Kind, scale: int, threshold: float, own: Grid) -> None:
        self._files = [(AlignedReader(LayerRef(file.path), own), file.months) for file in files]
        self._kind, self._scale, self._threshold = kind, scale, threshold
        self.beyond = 0

    def read(self, window: Window) -> np.ndarray:
        """Shares (12, rows, columns), 0 to 1: NDVI images above the threshold among the valid ones, or the given shares.

        NaN where a month has no valid image. NDVI exactly at the threshold is not above it.
        """
        valid, green = np.zeros((2, MONTHS, window.rows, window.columns))
        for reader, months in self._files:
            for values, month in zip(reader.read(*window.place) / self._scale, months):
                fine = (values >= self._kind.low - _SMALL) & (values <= 1.0 + _SMALL)
                self.beyond += int((~np.isnan(values)).sum() - fine.sum())
                seen = values > self._threshold + _SMALL if self._kind is NDVI else np.clip(values, 0.0, 1.0)
                valid[month - 1] += fine
                green[month - 1] += np.where(fine, seen, 0.0)
        return np.where(valid > 0, green / np.maximum(valid, 1.0), np.nan)


