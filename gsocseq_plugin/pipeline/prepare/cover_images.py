"""Images of vegetation as they come: which band is of which month, in which scale, and the share of a month's images that are green."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import Dict, FrozenSet, List, Optional, Sequence, Set, Tuple

import numpy as np

from ...core.errors import Compound, GsocError, Phrase
from ...core.gsocseq.export_names import parse
from ...core.months import month_of, year_and_month_of
from ...io.grid import Grid, grid_no_overlap
from ...io.mosaic import Source, sources
from ...io.raster import LayerRef, band_names, open_raster
from ...io.warp import AlignedReader
from ..checks.seen import HUGE, NO_DATA_VALUES
from ..layers import ROLES
from ..reader import Window
from .quick_look import some_values
from .soil_units import BULK_DENSITY, CARBON, PER_CENT, STOCK, plain_unit

MONTHS = 12
_DAY_OF_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(\d{3})(?!\d)")
"""Year and day of the year, as MODIS files are named: A2019049, doy2019049."""
_MONTH_NUMBER = re.compile(r"(?:month|mes|(?<![a-z])m)[-_. ]?(0?[1-9]|1[0-2])(?!\d)", re.IGNORECASE)
"""As FAO's scripts for Earth Engine name the shares: ..._prop_gt04_M01, ..._MONTH_01, ..._MES_01."""
_MONTH_ENDS = np.cumsum([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
_FEW = 0.05
"""So large a share of the values may lie beyond what NDVI or a share can be; with more they are something else, or the scale is."""
_NOTICED = 0.01
"""Values below it do not tell a scale."""
_SMALL = 1e-6
"""Of full scale: a value stored as Float32 is not above the number that it stands for."""


@dataclass(frozen=True)
class Kind:
    """A kind of image. scales: what 1 may be stored as, small and large; low: the lowest value; foreign: units that it cannot have."""

    name: str
    scales: Tuple[int, int]
    low: float
    foreign: FrozenSet[str]


_FOREIGN = frozenset(
    plain_unit(text)
    for text in (
        *("mm", "K", "kelvin", "celsius", *(role.unit for role in ROLES.values() if role.unit != "ratio")),
        *(text for quantity in (STOCK, CARBON, BULK_DENSITY) for unit in quantity.units for text in (unit.name, *unit.spellings)),
    )
)
"""Units of the other layers of a run, and of soil layers."""
NDVI = Kind("NDVI", (1, 10000), -1.0, _FOREIGN)
SHARE = Kind("P_veg", (1, 100), 0.0, _FOREIGN - {plain_unit(text) for text in ("%", *PER_CENT)})


@dataclass(frozen=True)
class ImageFile:
    """A file of images, or the tiles of one. path: what GDAL opens. months: of each band, 1..12; known_by: "bands", "file" or "order"."""

    name: str
    path: str
    months: Tuple[int, ...]
    known_by: str


def image_files(paths: Sequence[str], kind: Kind) -> List[ImageFile]:
    """The months of the images of each file. Raises GsocError for a month that is unknown, for months without any image, and more
    than one share of a month, and a file that declares the unit of something else."""
    every = sources(paths)
    for source in every:
        _refuse_other_quantity(source, kind)
    files = [_image_file(source) for source in every]
    there = {month for file in files for month in file.months}
    missing = [f"{month:02d}" for month in range(1, MONTHS + 1) if month not in there]
    if missing:
        raise GsocError("cover_months_missing", kind=kind.name, missing=", ".join(missing), paths=", ".join(paths))
    if kind is SHARE and sum(len(file.months) for file in files) > MONTHS:
        raise GsocError("cover_shares_twice", found=sum(len(file.months) for file in files), paths=", ".join(paths))
    return files


def _refuse_other_quantity(source: Source, kind: Kind) -> None:
    """Raise GsocError for a file with a band that declares a unit of something else."""
    dataset = open_raster(source.path, kind.name)
    for number in range(1, dataset.RasterCount + 1):
        unit = dataset.GetRasterBand(number).GetUnitType()
        if plain_unit(unit) in kind.foreign:
            raise GsocError("cover_other_unit", path=source.name, declared=unit, kind=kind.name)


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
    counts = {scale: Beyond(kind, scale) for scale in kind.scales}
    for file in files:
        values = some_values(LayerRef(file.path), grid)
        for scale in sorted(_scales(file, kind, values)):
            by_scale.setdefault(scale, []).append(file.name)
        for count in counts.values():
            count.add(values)
    paths = ", ".join(file.name for file in files)
    if not by_scale:
        counts[kind.scales[1] if asked is None else asked].refuse_many(paths)
    scale = _one_scale(by_scale, kind, paths, asked)
    counts[scale].refuse_many(paths)
    return scale


def _one_scale(by_scale: Dict[int, List[str]], kind: Kind, paths: str, asked: Optional[int]) -> int:
    """The scale of all files, from the names of the files of each. Raises GsocError."""
    if kind is SHARE and asked is not None and asked in by_scale:
        return asked  # per cent of a month almost without plants look like shares of 1
    if len(by_scale) > 1:
        found = tuple(Phrase.of("cover_scale_in", scale=scale, names=", ".join(names)) for scale, names in sorted(by_scale.items()))
        raise GsocError("cover_scales_mixed", kind=kind.name, found=Compound.of(found, "; "))
    told = next(iter(by_scale), asked)
    if told is None:
        raise GsocError("cover_scale_unknown", kind=kind.name, paths=paths, scales=" / ".join(map(str, kind.scales)))
    if asked not in (None, told):
        raise GsocError("cover_scale_contradicted", kind=kind.name, paths=paths, asked=asked, found=told)
    return told


class Beyond:
    """Counts values that no NDVI and no share can have. count: all of them; strange: without usual ways to write no data; valid: the others."""

    def __init__(self, kind: Kind, scale: int) -> None:
        self._kind, self._scale = kind, scale
        self.count = self.strange = self.valid = 0

    def add(self, values: np.ndarray) -> np.ndarray:
        """Count values as they are stored, of any shape; True where one is valid."""
        scaled = values / self._scale
        fine = (scaled >= self._kind.low - _SMALL) & (scaled <= 1.0 + _SMALL)
        beyond = values[~fine & ~np.isnan(values)]
        self.count += beyond.size
        self.strange += int((~np.isin(beyond, NO_DATA_VALUES) & (np.abs(beyond) < HUGE)).sum())
        self.valid += int(np.count_nonzero(fine))
        return fine

    def refuse_many(self, paths: str) -> None:
        """Raise GsocError when more than a few are strange."""
        total = self.strange + self.valid
        if self.strange > _FEW * total:
            values = {"kind": self._kind.name, "low": f"{self._kind.low:g}", "scale": self._scale}
            raise GsocError("cover_beyond_many", paths=paths, share=f"{100 * self.strange / total:.0f}", count=self.strange, **values)


def _scales(file: ImageFile, kind: Kind, values: np.ndarray) -> Set[int]:
    """The scales that a file is in, by its name and by the values: of NDVI those of every band, of shares those of all together."""
    export = parse(file.name)
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


def refuse_elsewhere(files: Sequence[ImageFile], grid: Grid) -> None:
    """Raise GsocError when no file reaches the grid."""
    readers = [AlignedReader(LayerRef(file.path), grid) for file in files]
    if all(reader.own_cells() is None for reader in readers):
        extents = grid_no_overlap(readers[0].source.bounds, grid.bounds).values
        raise GsocError("cover_elsewhere", paths=", ".join(file.name for file in files), images=extents["area"], grid=extents["grid"])


def own_grid(files: Sequence[ImageFile], grid: Grid) -> Grid:
    """The images' own cells that `grid` needs, of all files together, of which some reach it. Raises GsocError unless all have the same cells."""
    readers = [AlignedReader(LayerRef(file.path), grid) for file in files]
    first = readers[0].source
    for file, reader in zip(files, readers):
        if not reader.source.on_lattice_of(first):
            raise GsocError("cover_other_cells", first=files[0].name, second=file.name)
    needed = [own for own in (reader.own_cells() for reader in readers) if own is not None]
    places = [(*own.offset_in(first), own.rows, own.columns) for own in needed]
    top, left = (min(place[axis] for place in places) for axis in (0, 1))
    bottom, right = (max(place[axis] + place[axis + 2] for place in places) for axis in (0, 1))
    return first.window(top, left, bottom - top, right - left)


class MonthlyShares:
    """The vegetated share of the twelve months on the images' own cells. beyond: counts values read that no NDVI and no share can have."""

    def __init__(self, files: Sequence[ImageFile], kind: Kind, scale: int, threshold: float, own: Grid) -> None:
        self._files = [(AlignedReader(LayerRef(file.path), own), file.months) for file in files]
        self._kind, self._scale, self._threshold = kind, scale, threshold
        self.beyond = Beyond(kind, scale)

    def read(self, window: Window) -> np.ndarray:
        """Shares (12, rows, columns), 0 to 1: NDVI images above the threshold among the valid ones, or the given shares.

        NaN where a month has no valid image. NDVI exactly at the threshold is not above it.
        """
        valid, green = np.zeros((2, MONTHS, window.rows, window.columns))
        for reader, months in self._files:
            for stored, month in zip(reader.read(*window.place), months):
                fine, values = self.beyond.add(stored), stored / self._scale
                seen = values > self._threshold + _SMALL if self._kind is NDVI else np.clip(values, 0.0, 1.0)
                valid[month - 1] += fine
                green[month - 1] += np.where(fine, seen, 0.0)
        return np.where(valid > 0, green / np.maximum(valid, 1.0), np.nan)


