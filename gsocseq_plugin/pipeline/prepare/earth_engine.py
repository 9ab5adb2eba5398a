"""What the scripts for Earth Engine export: collections, names of files, cells, sizes.

Collections and years: Earth Engine data catalog, and for ESA / C3S land cover the GEE community catalog (c3slc), both read in 2026.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, Optional, Tuple

from ...core.errors import GsocError
from ...core.gsocseq.export_names import Export, make
from ...io.grid import Bounds, Grid, spatial_reference

SOURCES = Path(__file__).resolve().parents[3] / "resources" / "earth_engine"
Years = Tuple[int, int]
"""First and last, both included."""

_CLIMATE_MARGIN = 8
"""Cells of climate around the area, from which its edges are interpolated and its coasts filled."""
_INSIDE = 0.25
"""Part of a cell that the region stays inside of the outermost cells' edges, so that rounding adds no row."""


@dataclass(frozen=True)
class Collection:
    """A collection of Earth Engine. first, last: its whole years, last None while it grows; per_degree: cells in a degree; source: whom to cite."""

    id: str
    first: int
    last: Optional[int]
    per_degree: int
    source: str


TERRACLIMATE = Collection("IDAHO_EPSCOR/TERRACLIMATE", 1958, None, 24, "Abatzoglou et al. 2018, doi:10.1038/sdata.2017.191")
_DIDAN = "Didan 2021, doi:10.5067/MODIS/{}.061"
MODIS = (
    Collection("MODIS/061/MOD13A2", 2001, None, 120, _DIDAN.format("MOD13A2")),
    Collection("MODIS/061/MOD13A1", 2001, None, 240, _DIDAN.format("MOD13A1")),
    Collection("MODIS/061/MOD13Q1", 2001, None, 480, _DIDAN.format("MOD13Q1")),
)
"""NDVI of 1 km, 500 m and 250 m, with the cells that each is fine enough for."""
ESA = Collection("projects/sat-io/open-datasets/ESA/C3S-LC-L4-LCCS", 1992, 2022, 360, "Copernicus Climate Change Service, doi:10.24381/cds.006f2c9a")
_PROBA = "/".join(("COPERNICUS", "Landcover", "100m", "Proba-V-C3", "Global"))  # in one piece the plugin site takes it for a password
COPERNICUS = Collection(_PROBA, 2015, 2019, 1008, "Buchhorn et al. 2020, doi:10.3390/rs12061044")
LAND_COVER: Dict[str, Tuple[Collection, str, Any]] = {"esa": (ESA, "lccs", 0), "copernicus": (COPERNICUS, "lc100", "discrete_classification")}
"""By the legend of the codes: collection, variable in the file's name, band (number or name)."""


TO_CLIMATE = "'Climate from TerraClimate' (climate_terraclimate), once for each period"
TO_COVER = "'Prepare vegetation cover' (vegetation_cover), box 'Images of NDVI'"
TO_SHARES = "'Prepare vegetation cover' (vegetation_cover), box 'Vegetated shares', and choose them as what the factor is made from"
TO_LAND_USE = "'Prepare land use' (land_use)"


@dataclass(frozen=True)
class Script:
    """One script and what comes out of it.

    parts: its JavaScript, from resources. grid: cells of the exports. bands: of one export. size: bytes of a value. taken_by: the tool and its box.
    """

    name: str
    parts: Tuple[str, ...]
    collection: Collection
    grid: Grid
    exports: Tuple[Export, ...]
    bands: int
    size: int
    no_data: int
    taken_by: str
    contents: str
    more: Dict[str, Any] = field(default_factory=dict)

    @property
    def megabytes(self) -> float:
        """The size of one export, MB; Earth Engine compresses, so files are smaller."""
        return self.grid.columns * self.grid.rows * self.bands * self.size / 1e6

    def text(self, heading: str, drive_folder: str) -> str:
        """The script, complete: `heading` as a comment, the settings, the code."""
        west, south, east, north = self.grid.bounds
        inside = _INSIDE * self.grid.geotransform[1]
        x, dx, _, y, _, dy = self.grid.geotransform
        settings = {
            "collection": self.collection.id,
            **self.more,
            "exports": [{"name": make(export), "variable": export.variable, "first": export.first, "last": export.last} for export in self.exports],
            "region": [west + inside, south + inside, east - inside, north - inside],
            "crsTransform": [dx, 0, x, 0, dy, y],
            "noData": self.no_data,
            "driveFolder": drive_folder,
        }
        parts = [(SOURCES / part).read_text(encoding="utf-8") for part in ("common.js", *self.parts)]
        return "\n".join([f"// {heading}", f"var settings = {json.dumps(settings, indent=2)};\n", *parts])


def climate_script(bounds: Bounds, periods: Tuple[Years, ...]) -> Script:
    """TerraClimate's temperatures, rain and evapotranspiration of each period. Raises GsocError for years it does not have."""
    for years in periods:
        require_years("climate", years, TERRACLIMATE)
    units = (("tmmx", "degC", 10), ("tmmn", "degC", 10), ("pr", "mm", 1), ("pet", "mm", 10))
    exports = tuple(Export("terraclimate", variable, *years, unit, times) for years in periods for variable, unit, times in units)
    bands = 12 * max(last - first + 1 for first, last in periods)
    margin = _CLIMATE_MARGIN / TERRACLIMATE.per_degree
    contents = "one band a month; temperature in tenths of degC, rain in mm, evapotranspiration in tenths of mm; no data -32768"
    grid = _grid(bounds, TERRACLIMATE.per_degree, margin)
    return Script("climate.js", ("climate.js",), TERRACLIMATE, grid, exports, bands, 2, -32768, TO_CLIMATE, contents)


def ndvi_script(bounds: Bounds, years: Years, resolution: float) -> Script:
    """The NDVI of every 16 days, a file a year. Raises GsocError for years or cells that the collection does not have."""
    collection, grid = _modis(bounds, years, resolution)
    exports = tuple(Export("modis", "ndvi", year, year, "index", 10000) for year in range(years[0], years[1] + 1))
    contents = "one band for each 16 days, NDVI times 10 000 where neither snow nor clouds hide the ground; no data -32768"
    return Script("ndvi.js", ("modis.js", "ndvi.js"), collection, grid, exports, 23, 2, -32768, TO_COVER, contents)


def pveg_script(bounds: Bounds, years: Years, resolution: float, threshold: float) -> Script:
    """The ready shares of images with plants, by month. Raises GsocError as `ndvi_script`."""
    collection, grid = _modis(bounds, years, resolution)
    exports = (Export("modis", "pveg", *years, "share"),)
    contents = f"12 bands, January to December: share (0 to 1) of the month's visible images with NDVI above {threshold:g}; no data -9999"
    more = {"threshold": round(threshold * 10000)}
    return Script("pveg.js", ("modis.js", "pveg.js"), collection, grid, exports, 12, 4, -9999, TO_SHARES, contents, more)


def land_cover_script(bounds: Bounds, years: Years, legend: str) -> Script:
    """Land-cover codes of each year. Raises GsocError for a legend that is not known, and years the collection does not have."""
    if legend not in LAND_COVER:
        raise GsocError("config_unknown_name", field="land_cover", found=legend, known=", ".join(LAND_COVER))
    collection, variable, band = LAND_COVER[legend]
    require_years("land_cover", years, collection)
    exports = (Export(legend, variable, *years, "class"),)
    grid, bands = _grid(bounds, collection.per_degree), years[1] - years[0] + 1
    contents = f"one band a year, codes of the legend '{legend}'; no data 0"
    return Script("land_cover.js", ("land_cover.js",), collection, grid, exports, bands, 1, 0, TO_LAND_USE, contents, {"band": band})


def require_years(field_name: str, years: Years, collection: Collection) -> None:
    """Raise GsocError for years in the wrong order, or that the collection does not have; the current year is never whole."""
    first, last = years
    latest = time.gmtime().tm_year - 1 if collection.last is None else collection.last
    if not collection.first <= first <= last <= latest:
        told = {"field": f"{field_name}_years", "first": first, "last": last}
        raise GsocError("scripts_years", **told, collection=collection.id, earliest=collection.first, latest=latest)


def _modis(bounds: Bounds, years: Years, resolution: float) -> Tuple[Collection, Grid]:
    """The collection that is fine enough, and the cells of the export."""
    coarsest, finest = (3600 / collection.per_degree for collection in (MODIS[0], MODIS[-1]))
    per_degree = 3600 / resolution if finest <= resolution <= coarsest else 0.5
    if abs(per_degree - round(per_degree)) > 1e-6:
        expected = f"{finest:g} to {coarsest:g} arc-seconds, a whole number of which make a degree, such as 30, 15, 10 or 7.5"
        raise GsocError("config_value", field="resolution", found=f"{resolution:g}", expected=expected)
    collection = next(modis for modis in MODIS if per_degree <= modis.per_degree + 1e-6)
    require_years("cover", years, collection)
    return collection, _grid(bounds, round(per_degree))


def _grid(bounds: Bounds, per_degree: int, margin: float = 0.0) -> Grid:
    """The cells of a world-wide grid that `bounds`, widened by `margin` degrees, touch."""
    west, south, east, north = bounds
    crs = spatial_reference("EPSG:4326").ExportToWkt(["FORMAT=WKT2_2018"])
    world = Grid(360 * per_degree, 180 * per_degree, (-180.0, 1.0 / per_degree, 0.0, 90.0, 0.0, -1.0 / per_degree), crs)
    return world.clipped_to((west - margin, south - margin, east + margin, north + margin))
