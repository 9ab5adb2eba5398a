"""Plant growth (NPP) by the MIAMI model, year by year, and its mean over the spin-up's years; or another product in the same unit."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Callable, Dict, List, Mapping, Tuple, Union

import numpy as np

from ...core.constants import CARBON_OF_DM
from ...core.errors import INFO, GsocError
from ...core.gsocseq.climate import mean_rows
from ...core.gsocseq.inputs import Method
from ...core.gsocseq.npp import dry_matter_per_unit, npp_of_year
from ...core.gsocseq.warmup import mean_npp
from ...core.progress import Progress
from ...core.types import BOUNDS, Climate
from ...io.atomic import probe_outputs
from ...io.folder_lock import FolderLock
from ...io.grid import Grid
from ...io.raster import LayerRef
from ...io.warp import AlignedReader
from ...io.writer import RasterWriter, all_or_none
from ..bands import write_bands
from ..checks.findings import Findings
from ..config import Layer, RunConfig
from ..folders import output_folder
from ..layers import SPIN_UP, WARM_UP
from ..prepare.contract import File, Prepared, PrepareStep, Workplace
from ..prepare.npp_files import Years, open_yearly, series_of
from ..reader import Window
from ..setup import bounded_gdal_cache, method_of
from ..sources import source_of

UNIT = "g DM/m2/yr"
MIAMI = "miami"
Bands = Tuple[LayerRef, ...]
NPP_RATIO = 3.0
"""How far apart the means of the two periods may be: more than any change of climate does."""


@dataclass(frozen=True)
class NppRequest:
    """Nothing for MIAMI. For another product its yearly layers of both periods (one file for each year, or bands named by year).

    unit: such as "g C/m2/yr", with a factor where the stored numbers need one ("0.1 g C/m2/yr"); model: the product's name.
    """

    layers_spinup: Tuple[File, ...] = ()
    layers_warmup: Tuple[File, ...] = ()
    unit: str = ""
    model: str = ""

    @property
    def miami(self) -> bool:
        """Whether NPP is computed from climate."""
        return not (self.layers_spinup or self.layers_warmup)


@dataclass(frozen=True)
class MonthlySeries:
    """Temperature (degC) and rain (mm/month) of all months of the years first to last."""

    tmean: LayerRef
    prec: LayerRef
    years: Years


def npp_miami(
    spin_up: MonthlySeries, warm_up: MonthlySeries, grid: Grid, folder: str, method: Method, progress: Progress
) -> Dict[str, str]:
    """Write npp_mean.tif (mean, low, high of the spin-up's years) and npp_yearly_F_L.tif of each period, g DM/m2/yr, on `grid`.

    npp_mean is the mean of the years' NPPs, not the NPP of the mean climate, with the bounds of `method` as a run has them. Returns the
    files by npp_mean, npp_yearly_spinup, npp_yearly_warmup. Raises GsocError, Cancelled; writes all files or none.
    """
    periods = {"spinup": spin_up, "warmup": warm_up}
    layers = {name: _Miami(period, grid, method) for name, period in periods.items()}
    maps = [_Map("npp_mean", "npp_mean.tif", ["mean", "low", "high"], layers["spinup"].mean, _tags(MIAMI, spin_up.years, layers["spinup"]))]
    for name, period in periods.items():
        maps.append(_yearly(name, period.years, layers[name].yearly, _tags(MIAMI, period.years, layers[name]), spin_up.years == warm_up.years))
    sources = [ref.path for period in periods.values() for ref in (period.tmean, period.prec)]
    return _write(maps, grid, folder, sources, progress)


def npp_layers(request: NppRequest, spin_up: Years, warm_up: Years, grid: Grid, folder: str, progress: Progress) -> Dict[str, str]:
    """The same files from the yearly layers of another product; npp_mean has one band. Raises GsocError, Cancelled."""
    before, after, unit = inspect_layers(request, spin_up, warm_up)
    layers = {"spinup": _Product(before, grid, unit), "warmup": _Product(after, grid, unit)}
    progress.log("npp_unit_taken", model=request.model, unit=request.unit, scale=f"{unit:.6g}", carbon=CARBON_OF_DM)
    tags = {"GSOCSEQ_NPP_UNIT": request.unit}
    maps = [_Map("npp_mean", "npp_mean.tif", ["mean"], layers["spinup"].mean, {**_tags(request.model, spin_up, layers["spinup"]), **tags})]
    for name, years in (("spinup", spin_up), ("warmup", warm_up)):
        maps.append(_yearly(name, years, layers[name].yearly, {**_tags(request.model, years, layers[name]), **tags}, spin_up == warm_up))

    def check() -> None:
        mean, yearly = layers["spinup"].average, layers["warmup"].average
        if mean and not 1.0 / NPP_RATIO <= yearly / mean <= NPP_RATIO:
            raise GsocError("npp_periods_differ", model=request.model, before=f"{mean:.4g}", after=f"{yearly:.4g}")

    return _write(maps, grid, folder, [*request.layers_spinup, *request.layers_warmup], progress, check)


def inspect_layers(request: NppRequest, spin_up: Years, warm_up: Years) -> Tuple[Bands, Bands, float]:
    """The yearly layers of both periods, and g DM/m2/yr of one stored unit. Raises GsocError for a request that cannot be done."""
    for name in ("layers_spinup", "layers_warmup"):
        if not getattr(request, name):
            raise GsocError("npp_one_period", field=name)
    if not request.model or request.model == MIAMI:
        raise GsocError("config_value", field="model", found=request.model or "-", expected="the name of the product, such as MOD17A3")
    unit = dry_matter_per_unit(request.unit)
    return open_yearly(request.layers_spinup, spin_up), open_yearly(request.layers_warmup, warm_up), unit


@dataclass(frozen=True)
class _Map:
    """A raster to write: its key among the results, file, bands, what reads them, tags."""

    key: str
    name: str
    bands: List[str]
    read: Callable[[Window], np.ndarray]
    tags: Mapping[str, str]


class _Miami:
    """MIAMI's NPP of a period, window by window."""

    def __init__(self, series: MonthlySeries, grid: Grid, method: Method) -> None:
        self._tmean, self._prec = AlignedReader(series.tmean, grid), AlignedReader(series.prec, grid)
        self._method = method
        self.resampling = self._tmean.resampling

    def mean(self, window: Window) -> np.ndarray:
        """The means over the years (3, rows, columns): mean, low, high."""
        climate = self._climate(window)
        means = mean_npp(climate.tmean, climate.prec, self._method.half_widths, self._method.convention.signed_shift)
        return np.stack([means[bound] for bound in BOUNDS]).reshape(-1, window.rows, window.columns)

    def yearly(self, window: Window) -> np.ndarray:
        """The NPP of each year (years, rows, columns)."""
        climate = self._climate(window)
        years = (climate.year(index) for index in range(climate.years))
        return np.stack([npp_of_year(year.tmean, year.prec) for year in years]).reshape(-1, window.rows, window.columns)

    def _climate(self, window: Window) -> Climate:
        tmean, prec = (reader.read(*window.place).reshape(reader.bands, -1) for reader in (self._tmean, self._prec))
        return Climate(tmean, prec, prec)


class _Product:
    """The yearly layers of a product on the grid, in g DM/m2/yr."""

    def __init__(self, bands: Bands, grid: Grid, unit: float) -> None:
        self._readers = [AlignedReader(ref, grid) for ref in bands]
        self._unit = unit
        self._sum, self._count = 0.0, 0
        self.resampling = self._readers[0].resampling

    @property
    def average(self) -> float:
        """The average of all that `yearly` has read."""
        return self._sum / max(self._count, 1)

    def mean(self, window: Window) -> np.ndarray:
        """The mean over the years (1, rows, columns)."""
        return mean_rows(self._read(window))[None]

    def yearly(self, window: Window) -> np.ndarray:
        """Each year (years, rows, columns)."""
        values = self._read(window)
        known = values[np.isfinite(values)]
        self._sum, self._count = self._sum + float(known.sum()), self._count + known.size
        return values

    def _read(self, window: Window) -> np.ndarray:
        return np.concatenate([reader.read(*window.place) for reader in self._readers]).astype(np.float64) * self._unit


def _yearly(name: str, years: Years, read: Callable[[Window], np.ndarray], tags: Mapping[str, str], same_years: bool) -> _Map:
    """The yearly map of a period, spinup or warmup; same_years: the other one has these years too, and its file has another name."""
    first, last = years
    stem = f"npp_yearly_{name}" if same_years else "npp_yearly"
    return _Map(f"npp_yearly_{name}", f"{stem}_{first}_{last}.tif", [str(year) for year in range(first, last + 1)], read, tags)


def _tags(model: str, years: Years, layers: Union[_Miami, _Product]) -> Dict[str, str]:
    from ... import __version__

    tags = {"GSOCSEQ_VERSION": __version__, "GSOCSEQ_STEP": "npp_miami", "GSOCSEQ_NPP": model, "GSOCSEQ_YEARS": "{}-{}".format(*years)}
    return {**tags, "GSOCSEQ_RESAMPLING": layers.resampling}


def _write(
    maps: List[_Map], grid: Grid, folder: str, sources: List[str], progress: Progress, check: Callable[[], None] = lambda: None
) -> Dict[str, str]:
    """Write the maps, all or none; `check` is called when all is read. Raises GsocError."""
    with output_folder(folder) as target, FolderLock(target), bounded_gdal_cache(), all_or_none() as writers:
        paths = {one.key: os.path.join(target, one.name) for one in maps}
        probe_outputs(paths.values(), sources)
        for place, one in enumerate(maps):
            part = progress.part(place / len(maps), (place + 1) / len(maps))
            writers.append(RasterWriter(paths[one.key], grid, one.bands, "Float32", np.nan, dict(one.tags), [UNIT] * len(one.bands)))
            if not write_bands(writers[-1], 1, one.read, grid, part):
                raise GsocError("npp_no_values", paths=", ".join(dict.fromkeys(sources)))
        check()
    return paths


def series_in(layers: Mapping[str, Layer], phase: str, years: Years) -> MonthlySeries:
    """The series of temperature and rain among the layers of a run. Raises GsocError when they are missing or other years."""
    refs = []
    for variable in ("tmean", "prec"):
        roles = [f"{variable}_npp", f"{variable}_spinup"] if phase == SPIN_UP else [f"{variable}_warmup"]
        role = next((role for role in roles if role in layers), None)
        source = None if role is None else source_of(layers[role])
        if not isinstance(source, LayerRef):
            raise GsocError("npp_no_series", roles=" or ".join(roles), first=years[0], last=years[1])
        refs.append(series_of(source, years))
    return MonthlySeries(refs[0], refs[1], years)


def run(request: NppRequest, workplace: Workplace, progress: Progress) -> Prepared:
    """The step of a configuration.

    MIAMI's yearly maps of the warm-up are written for the eye only: from climate the run makes them itself, with low and high.
    """
    config, folder, grid = workplace.config, workplace.folder, workplace.grid
    before, after = config.spin_up_years_range, config.warm_up_years_range
    if not request.miami:
        paths = npp_layers(request, before, after, grid, folder, progress)
        return Prepared(
            {"npp_mean": paths["npp_mean"], "npp_yearly": paths["npp_yearly_warmup"]}, {"npp_model": request.model, "npp_factor": None}
        )
    _refuse_widths(config)
    spin_up, warm_up = (series_in(workplace.layers, phase, years) for phase, years in ((SPIN_UP, before), (WARM_UP, after)))
    paths = npp_miami(spin_up, warm_up, grid, folder, method_of(config), progress)
    return Prepared({"npp_mean": paths["npp_mean"]}, {"npp_model": MIAMI, "npp_factor": None})


def _refuse_widths(config: RunConfig) -> None:
    """Half-widths that differ from cell to cell are known to the run only, which computes NPP itself then."""
    for name in ("temperature", "precipitation"):
        if not isinstance(config.half_widths.get(name, 0.0), float):
            raise GsocError("npp_half_width", field=f"half_widths.{name}", found=config.half_widths[name])


def look(request: NppRequest, config: RunConfig, findings: Findings) -> None:
    """What a quick look tells: the years and unit of another product; of MIAMI the half-widths."""
    where = "prepare.npp_miami"
    if request.miami:
        findings.attempt(where, _refuse_widths, config)
        return
    found = findings.attempt(where, inspect_layers, request, config.spin_up_years_range, config.warm_up_years_range)
    if found:
        findings.add(INFO, where, "npp_unit_taken", model=request.model, unit=request.unit, scale=f"{found[2]:.6g}", carbon=CARBON_OF_DM)


def roles(request: NppRequest) -> Tuple[str, ...]:
    """The mean; the years too for another product than MIAMI."""
    return ("npp_mean",) if request.miami else ("npp_mean", "npp_yearly")


PREPARE = PrepareStep("npp_miami", NppRequest, run, roles, look)
