"""What every climate step writes: monthly series and normals of temperature, rain and evapotranspiration for a period of years.

The climate's own cells around the grid are written first, as Float32. On the grid (`cells` "grid") the layers are those cells read as a
run reads them: a run has the same numbers whichever of the two it is given.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from typing import Callable, Dict, List, Mapping, Sequence, Tuple

import numpy as np

from ..core.errors import INFO, GsocError
from ..core.gsocseq.climate_units import WANTED, Unit
from ..core.months import Month, months_of_years
from ..core.progress import Progress
from ..io.atomic import probe_outputs
from ..io.folder_lock import FolderLock
from ..io.grid import Grid, columns_around_the_earth, transformer
from ..io.monthly import MonthlyFiles
from ..io.raster import LayerRef
from ..io.scratch import Scratch
from ..io.warp import AlignedReader
from ..io.writer import STRIP_ROWS, RasterWriter, all_or_none
from .bands import STRIP_BYTES
from .checks.findings import Findings
from .config import RunConfig
from .folders import output_folder
from .prepare.contract import Prepared, Workplace
from .reader import Window
from .setup import bounded_gdal_cache

CLIMATE_VARIABLES = ("tmean", "prec", "pet")
CLIMATE_ROLES = tuple(f"{variable}_{phase}" for phase in ("spinup", "warmup") for variable in CLIMATE_VARIABLES)
"""The roles that a climate step of a configuration fills."""
OWN, GRID = "own", "grid"
NORMAL_NAMES = [f"{month:02d}" for month in range(1, 13)]
"""The bands of normals."""
POSSIBLE = {"tmean": (-90.0, 60.0), "prec": (-50.0, 10_000.0), "pet": (-50.0, 1500.0)}
"""What a month can have, degC and mm: no place is colder than -90 or had more rain than 9300 mm (Cherrapunji 1861), and 50 mm a day do not
evaporate. Interpolated maps go a little below 0; what lies beyond is a fill value that the file does not declare, or another unit."""
MARGIN = 8
"""Own cells around the grid: what an interpolation at its edges asks for, and a little more."""
_PLACES = 33
"""Points along each side of the grid that find its place in the climate's cells."""
_ARRAYS = 8
"""Arrays of 12 months that are in memory together."""

Years = Tuple[int, int]
ReadMonths = Callable[[Sequence[Month], Window], np.ndarray]
"""From months and a window to values (months, rows, columns), NaN where there is none."""


@dataclass(frozen=True)
class ClimateSource:
    """A variable on the cells it comes on: `read` gives degC or mm/month; paths: its files; rules: for the tags of the results."""

    grid: Grid
    read: ReadMonths
    paths: Tuple[str, ...]
    rules: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, files: MonthlyFiles, unit: Unit, thirty_days: bool = False) -> ClimateSource:
        """The months of `files`, converted from `unit`; thirty_days: amounts per day are taken times 30 in every month."""

        def read(months: Sequence[Month], window: Window) -> np.ndarray:
            days = np.full(len(months), 30.0) if thirty_days else files.days(months)
            return unit.convert(files.read(months, *window.place), days)

        return cls(files.grid, read, files.paths, {"GSOCSEQ_UNITS": f"{unit.name}: {formula(unit, thirty_days)}"})


def formula(unit: Unit, thirty_days: bool = False) -> str:
    """The conversion of a unit in short."""
    return unit.formula.replace("days of the month", "30 days") if thirty_days else unit.formula


def write_climate(
    sources: Mapping[str, ClimateSource],
    years: Years,
    grid: Grid,
    cells: str,
    folder: str,
    step: str,
    progress: Progress,
    normals_only: bool = False,
) -> Dict[str, str]:
    """Write series (bands YYYY-MM) and normals (bands 01..12) of tmean, prec and pet for the years first to last.

    cells: "grid": on `grid`; "own": on the climate's own cells around it. normals_only: the sources are the same in every year, and no
    series is written. Returns the paths by tmean_series, tmean, prec_series and so on. Raises GsocError, Cancelled; writes all files or none.
    """
    if cells not in (OWN, GRID):
        raise GsocError("config_value", field="cells", found=cells, expected=f'"{OWN}" or "{GRID}"')
    with output_folder(folder) as target, FolderLock(target), bounded_gdal_cache(), Scratch(target) as scratch, all_or_none() as writers:
        paths = climate_paths(target, years, ("",) if normals_only else ("_series", ""))
        read_years = (years[0], years[0]) if normals_only else years
        probe_outputs(paths.values(), (path for source in sources.values() for path in source.paths))
        sizes = []
        for place, (variable, source) in enumerate(sources.items()):
            part = progress.part(place / len(sources), (place + 1) / len(sources))
            tags = _tags(source, step, years, cells)
            window = own_window(source, grid)
            source = replace(source, read=_possible(variable, source))
            target_grid, read, resampling = source.grid.window(*window.place), _shifted(source, window), "none"
            if cells == GRID:
                aligned = _Aligned(source, window, grid, read_years, os.path.join(scratch.folder, f"{variable}.tif"), part.part(0.0, 0.5))
                target_grid, read, resampling, part = grid, aligned.read, aligned.resampling, part.part(0.5, 1.0)
            made = _writers(paths, variable, target_grid, years, {**tags, "GSOCSEQ_RESAMPLING": resampling})
            writers += made
            sizes.append(f"{target_grid.columns} x {target_grid.rows}")
            filled, partly = _write(read, target_grid, read_years, made, part)
            if not filled:
                raise GsocError("climate_no_overlap", path=source.paths[0])
            if partly:
                progress.log("climate_gaps", path=source.paths[0], variable=variable, count=partly, cells=filled)
    # No folder: this sentence stands in the manifest too, and a run may prepare in a temporary one.
    told = {"names": ", ".join(map(os.path.basename, paths.values())), "size": ", ".join(dict.fromkeys(sizes))}
    progress.log(f"climate_written_{cells}", first=years[0], last=years[1], **told)
    return paths


def climate_paths(folder: str, years: Years, kinds: Sequence[str] = ("_series", "")) -> Dict[str, str]:
    """The files of a period by tmean_series, tmean, prec_series and so on."""
    period = "{}_{}".format(*years)
    names = {f"{variable}{kind}": f"{variable}{kind}_{period}.tif" for variable in CLIMATE_VARIABLES for kind in kinds}
    return {key: os.path.join(folder, name) for key, name in names.items()}


def prepared_climate(write: Callable[[Years, Grid, str, Progress], Mapping[str, str]], workplace: Workplace, progress: Progress) -> Prepared:
    """The roles of a configuration: `write(years, grid, folder, progress)` makes the files of the spin-up's and of the warm-up's years."""
    config, layers = workplace.config, {}
    periods = {"spinup": config.spin_up_years_range, "warmup": config.warm_up_years_range}
    made: Dict[Years, Mapping[str, str]] = {}
    for place, (phase, years) in enumerate(periods.items()):
        if years not in made:
            made[years] = write(years, workplace.grid, workplace.folder, progress.part(place / 2, (place + 1) / 2))
        layers.update({f"{variable}_{phase}": made[years][f"{variable}_series"] for variable in CLIMATE_VARIABLES})
    return Prepared(layers)


def look_at_years(files: Mapping[str, MonthlyFiles], config: RunConfig, where: str, findings: Findings) -> None:
    """Findings about the months that a configuration needs of each variable: what the files cover, and which months are missing."""
    for variable, months in files.items():
        findings.add(INFO, where, months.covers, variable=variable, **months.told())
        for years in dict.fromkeys((config.spin_up_years_range, config.warm_up_years_range)):
            findings.attempt(where, months.of_years, *years)


def own_window(source: ClimateSource, grid: Grid) -> Window:
    """The cells of a source that `grid` needs, MARGIN around it; it may cross the seam of longitudes. Raises GsocError when there are none."""
    x, dx, _, y, _, dy = grid.geotransform
    steps = np.linspace(0.0, 1.0, _PLACES)
    points = transformer(grid, source.grid)([(x + dx * grid.columns * c, y + dy * grid.rows * r) for r in steps for c in steps])
    x, dx, _, y, _, dy = source.grid.geotransform
    places = (np.asarray(points).reshape(-1, 2) - (x, y)) / (dx, dy)
    if not len(places):
        raise GsocError("climate_no_overlap", path=source.paths[0])
    left, top = (int(edge) - MARGIN for edge in np.floor(places.min(axis=0)))
    right, bottom = (int(edge) + MARGIN for edge in np.ceil(places.max(axis=0)))
    top, bottom = max(top, 0), min(bottom, source.grid.rows)
    turn = columns_around_the_earth(source.grid)
    right = min(right, left + turn) if turn else right
    spans = [(max(left, shift), min(right, shift + source.grid.columns)) for shift in (-turn, 0, turn)]
    spans = [span for span in spans if span[0] < span[1]]
    if top >= bottom or not spans:
        raise GsocError("climate_no_overlap", path=source.paths[0])
    left, right = min(span[0] for span in spans), max(span[1] for span in spans)
    return Window(top, left, bottom - top, right - left)


def band_names(years: Years) -> List[str]:
    """The months of the years as bands of a series are named."""
    return [f"{year}-{month:02d}" for year, month in months_of_years(*years)]


def _tags(source: ClimateSource, step: str, years: Years, cells: str) -> Dict[str, str]:
    """What the metadata of the results say of how they were made."""
    from .. import __version__

    common = {"GSOCSEQ_VERSION": __version__, "GSOCSEQ_STEP": step, "GSOCSEQ_YEARS": "{}-{}".format(*years), "GSOCSEQ_CELLS": cells}
    return {**common, **source.rules}


def _writers(paths: Mapping[str, str], variable: str, grid: Grid, years: Years, tags: Dict[str, str]) -> List[RasterWriter]:
    """The rasters of series and normals of a variable, or of the normals alone."""
    files = {f"{variable}_series": band_names(years), variable: NORMAL_NAMES}
    return [climate_writer(paths[key], variable, grid, names, tags) for key, names in files.items() if key in paths]


def climate_writer(path: str, variable: str, grid: Grid, names: List[str], tags: Dict[str, str]) -> RasterWriter:
    """A raster of tmean, prec or pet with a band for each of `names`."""
    return RasterWriter(path, grid, names, "Float32", np.nan, {**tags, "GSOCSEQ_VARIABLE": variable}, [WANTED[variable]] * len(names))


def _write(read: ReadMonths, grid: Grid, years: Years, writers: Sequence[RasterWriter], progress: Progress) -> Tuple[int, int]:
    """Write all months to the first writer, and the normals where there is a second, year by year in strips as high as memory allows.

    Returns how many cells have a value in any month, and how many of them not in all.
    """
    year_bytes = _ARRAYS * 12 * grid.columns * np.dtype(np.float64).itemsize
    height = max(1, STRIP_BYTES // (year_bytes * STRIP_ROWS)) * STRIP_ROWS
    count = years[1] - years[0] + 1
    filled = partly = 0
    for row in range(0, grid.rows, height):
        window = Window(row, 0, min(height, grid.rows - row), grid.columns)
        total, seen = np.zeros((12, window.rows, window.columns)), np.zeros((window.rows, window.columns), dtype=bool)
        for number in range(count):
            progress.check()
            values = read(months_of_years(years[0] + number, years[0] + number), window).astype(np.float32)
            total += values
            seen |= np.isfinite(values).any(axis=0)
            for band, layer in enumerate(values, start=12 * number + 1):
                writers[0].write(band, row, layer)
            progress.report((row + window.rows * (number + 1) / count) / grid.rows)
        filled += int(seen.sum())
        partly += int((seen & np.isnan(total).any(axis=0)).sum())
        for writer in writers[1:]:
            for band, layer in enumerate(total / count, start=1):
                writer.write(band, row, layer)
    return filled, partly


def _possible(variable: str, source: ClimateSource) -> ReadMonths:
    """Reads the source, and raises GsocError for values that no month can have: an interpolation would spread them over the cells around."""
    low, high = POSSIBLE[variable]

    def read(months: Sequence[Month], window: Window) -> np.ndarray:
        values = source.read(months, window)
        wrong = (values < low) | (values > high)
        if wrong.any():
            found = {"found": f"{values[wrong][0]:.6g}", "count": int(wrong.sum())}
            month = "{}-{:02d}".format(*months[int(wrong.any(axis=(1, 2)).argmax())])
            told = {"variable": variable, "unit": WANTED[variable], "low": f"{low:g}", "high": f"{high:g}"}
            raise GsocError("climate_impossible", path=source.paths[0], month=month, **found, **told)
        return values

    return read


def _shifted(source: ClimateSource, place: Window) -> ReadMonths:
    """Reads windows of the source's own cells that begin at `place`."""

    def read(months: Sequence[Month], window: Window) -> np.ndarray:
        return source.read(months, Window(place.row + window.row, place.column + window.column, window.rows, window.columns))

    return read


class _Aligned:
    """A source, first written on its own cells, then read on the grid."""

    def __init__(self, source: ClimateSource, window: Window, grid: Grid, years: Years, path: str, progress: Progress) -> None:
        own = source.grid.window(*window.place)
        with RasterWriter(path, own, band_names(years), "Float32", np.nan, {}) as writer:
            _write(_shifted(source, window), own, years, [writer], progress)
            writer.commit()
        firsts = range(1, 12 * (years[1] - years[0] + 1), 12)
        self._first = years[0]
        self._readers = [AlignedReader(LayerRef(path, tuple(range(first, first + 12))), grid) for first in firsts]
        self.resampling = self._readers[0].resampling

    def read(self, months: Sequence[Month], window: Window) -> np.ndarray:
        """The twelve months of a year on a window of the grid."""
        return self._readers[months[0][0] - self._first].read(*window.place)
