"""What every step of a run needs, from its configuration: method, years, sources, grid."""

from __future__ import annotations

import os
import threading
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any, Dict, Iterator, List, Mapping, Optional, Tuple

from osgeo import gdal

from ..core.constants import CARBON_OF_DM, CARBON_OF_DM_SCRIPTS, OPEN_PAN, T_HA_PER_G_M2
from ..core.errors import ERROR, GsocError
from ..core.gsocseq.bounds import HalfWidth, HalfWidths
from ..core.gsocseq.chain import Calendar
from ..core.gsocseq.inputs import Method
from ..core.gsocseq.landuse import ClassTable
from ..core.gsocseq.scenarios import uncertainty_scenario
from ..core.rothc.conventions import ANALYTICAL, convention
from ..io.grid import Grid, gsp_grid, spatial_reference
from ..io.raster import LayerRef, open_raster, selected_bands
from ..io.read_ahead import AHEAD_SHARE, SharedAhead
from ..io.tables import read_class_table, read_legend
from ..io.vectors import Area
from .checks.bands import check_bands
from .checks.findings import Findings
from .config import FAO_LEGEND, LEGENDS, SERIES_WIDTH, TABLES, RunConfig, refusal
from .layers import WARM_UP
from .sources import Sources, resolve

GDAL_CACHE_MB = 48
_cache_before: List[int] = []
"""What the cache was when each block that bounds it began: it is one for all threads, and the first goes back last."""
_cache_lock = threading.Lock()


@dataclass(frozen=True)
class Setup:
    """A configuration, made ready to run. legend is None where the land use already has the classes' codes; ahead: what its threads read
    ahead together."""

    config: RunConfig
    method: Method
    calendar: Calendar
    legend: Optional[Mapping[int, int]]
    sources: Sources
    threads: int
    ahead: SharedAhead


def make_setup(config: RunConfig, phases: Tuple[str, ...]) -> Setup:
    """Everything but the grid. Raises GsocError when the configuration does not serve these phases."""
    config.require_valid(phases)
    sources = resolve(config)
    require_npp(sources, phases)
    findings = Findings()
    check_bands(config, sources, findings)
    if findings.by_severity(ERROR):
        raise refusal(findings.by_severity(ERROR))
    refuse_ramps(config, sources)
    calendar = Calendar(config.spin_up_years_range, config.warm_up_years_range, sources.land_use_years)
    threads, ahead = config.processing.threads or os.cpu_count() or 1, SharedAhead(int(AHEAD_SHARE * config.processing.memory_mb * 2**20))
    return Setup(config, method_of(config), calendar, legend_of(config), sources, threads, ahead)


def refuse_ramps(config: RunConfig, sources: Sources) -> None:
    """Raise GsocError for ramps of adoption where none can be: they take late adopters for early ones of a shorter time, which is true only
    while the climate repeats."""
    forward = sources.layers.get("tmean_forward")
    series = isinstance(forward, LayerRef) and len(selected_bands(open_raster(forward.path, "tmean_forward"), forward)) > 12
    if (series or config.convention == "fao-scripts") and any(scenario.ramp_years > 1 for scenario in config.scenarios):
        raise GsocError("ramp_series")


def require_npp(sources: Sources, phases: Tuple[str, ...]) -> None:
    """Raise GsocError when the warm-up would have no NPP to start from."""
    if WARM_UP in phases and not ("npp_mean" in sources.layers or {"tmean_npp", "prec_npp"} <= set(sources.layers)):
        raise GsocError("npp_missing")


def method_of(config: RunConfig) -> Method:
    """The method of a configuration. Raises GsocError for a class table that cannot be read."""
    rules = convention(config.convention)
    if config.evaporation == "open-pan":
        rules = replace(rules, evaporation=OPEN_PAN)
    if not config.paddy:
        rules = replace(rules, paddy=1.0)
    widths, series = half_widths_of(config)
    path = config.classes or str(TABLES / "classes.csv")
    classes, spin_up = read_class_table(path), config.spin_up_method or rules.spin_up
    if rules.scripts or spin_up == ANALYTICAL:
        _refuse_proportions(classes, path, rules.name if rules.scripts else spin_up)
    return Method(
        classes=classes,
        scenarios=config.scenarios,
        convention=rules,
        spin_up=spin_up,
        spin_up_years=config.spin_up_years,
        spin_up_pools=config.spin_up_pools,
        half_widths=widths,
        series_widths=series,
        uncertainty_scenario=uncertainty_scenario(config.scenarios, config.uncertainty_scenario),
        horizons=config.horizons,
        fym_proportions=config.fym_proportions,
        npp_unit=npp_factor_of(config) / npp_factor_of(replace(config, npp_factor=None)),
        irrigation={int(code): months for code, months in config.irrigation_by_class.items()},
    )


def npp_factor_of(config: RunConfig) -> float:
    """t C/ha/yr that one unit of a given NPP layer stands for: as configured, else the convention's own for g DM/m2/yr."""
    carbon = CARBON_OF_DM_SCRIPTS if config.convention == "fao-scripts" else CARBON_OF_DM
    return config.npp_factor or T_HA_PER_G_M2 * carbon


def _refuse_proportions(classes: ClassTable, path: str, what: str) -> None:
    """FAO's scripts and the analytical spin-up know one rate of input for the whole year."""
    for code, shares in zip(classes.codes, classes.proportions):
        if max(shares) - min(shares) > 1e-9:
            raise GsocError("proportions_refused", path=path, code=code, what=what)


def half_widths_of(config: RunConfig) -> Tuple[HalfWidths, frozenset]:
    """The half-widths that are numbers, and the names of those that come from the climate series."""
    numbers = {name: width / 100.0 for name, width in config.half_widths.items() if isinstance(width, float)}
    shares: Dict[str, Any] = {name: share if name == "c_input" else HalfWidth(share) for name, share in numbers.items()}
    series = frozenset(name for name, width in config.half_widths.items() if width == SERIES_WIDTH)
    return HalfWidths(**shares), series


def legend_of(config: RunConfig) -> Optional[Dict[int, int]]:
    """The legend that turns land-cover codes into classes; None where the layer has the classes themselves."""
    if config.land_use_legend == FAO_LEGEND:
        return None
    return read_legend(str(LEGENDS.get(config.land_use_legend, config.land_use_legend)))


def master_grid(config: RunConfig, sources: Sources) -> Grid:
    """The SOC map's grid, or the GSP grid where asked, cut to the area of interest. Raises GsocError when they do not meet."""
    source = sources.layers["soc"]
    if not isinstance(source, LayerRef):
        raise GsocError("config_value", field="layers.soc", found=source, expected="a raster: its grid is the grid of the results")
    return reference_grid(source.path, config.area, config.gsp_grid)


def reference_grid(path: str, area: Optional[str] = None, gsp: bool = False) -> Grid:
    """The grid of the raster `path`, or the GSP grid over it, cut to the area's extent. Raises GsocError when they do not meet."""
    grid = Grid.of(open_raster(path, "soc"))
    if gsp:
        grid = on_the_gsp_grid(grid, path)
    return grid.clipped_to(Area(area, grid).bounds) if area else grid


def on_the_gsp_grid(grid: Grid, path: str) -> Grid:
    """The Global Soil Partnership's grid over `grid`. Raises GsocError, naming `path`, unless it is in EPSG:4326."""
    if not spatial_reference(grid.crs_wkt).IsSame(spatial_reference("EPSG:4326")):
        raise GsocError("gsp_grid_crs", path=path)
    return gsp_grid(grid.bounds)


def provenance_tags(setup: Setup) -> Dict[str, str]:
    """What the metadata of every raster of a run says: how it was computed, never when or where."""
    from .. import __version__

    method = setup.method
    return {
        "GSOCSEQ_VERSION": __version__,
        "GSOCSEQ_CONVENTION": method.convention.name,
        "GSOCSEQ_SPIN_UP": method.spin_up,
        "GSOCSEQ_SPIN_UP_YEARS_RANGE": "{}-{}".format(*setup.calendar.spin_up),
        "GSOCSEQ_WARM_UP_YEARS_RANGE": "{}-{}".format(*setup.calendar.warm_up) if setup.config.warm_up else "none",
    }


@contextmanager
def bounded_gdal_cache() -> Iterator[None]:
    """GDAL's block cache within the memory plan; what QGIS had set comes back with the end of the last block, on whatever thread."""
    with _cache_lock:
        _cache_before.append(gdal.GetCacheMax())
        gdal.SetCacheMax(GDAL_CACHE_MB * 2**20)
    try:
        yield
    finally:
        with _cache_lock:
            gdal.SetCacheMax(_cache_before.pop())


