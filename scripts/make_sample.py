"""Make resources/sample: a small invented county with prepared layers, a configuration, and raw layers (resources/sample/README.md).

    scripts/make_sample [FOLDER]

Needs numpy and GDAL with netCDF and GeoPackage (the Python that QGIS uses). The seed is fixed: a second run gives the same files.
"""

from __future__ import annotations

import datetime
import json
import sys
from pathlib import Path

import numpy as np
from osgeo import gdal
from sample_maker import files, landscape, weather
from sample_maker.lattice import Lattice

SEED = 20220130
DEFAULT_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sample"
NODATA = -9999.0
RAW_NODATA = -32768
PERIODS = {"1981_2000": slice(0, 240), "2001_2020": slice(240, 480)}
PREPARED_CLIMATE = Lattice(-20.625, 52.125, 8, 6, 6)
CRU = Lattice(-20.75, 52.25, 4, 4, 4)
TERRACLIMATE = Lattice(landscape.WEST - 1 / 24, landscape.NORTH + 1 / 24, 24, 14, 12)
UNITS = {"tmean": "degC", "prec": "mm", "pet": "mm"}
DECIMALS = {"tmean": 2, "prec": 1, "pet": 1}
MONTHS = [f"{month:02d}" for month in range(1, 13)]
COVER_YEARS = [str(year) for year in range(landscape.FIRST_COVER_YEAR, landscape.LAST_COVER_YEAR + 1)]
CLAY_WEIGHTS = np.array([1.0, 4.0, 10.0, 15.0]) / 30.0  # 0, 5, 15, 30 cm, as in FAO's scripts
COUNTY_RING = [(-20.49, 51.985), (-20.25, 51.992), (-20.03, 51.975), (-20.02, 51.8), (-20.03, 51.61),
               (-20.2, 51.592), (-20.42, 51.6), (-20.492, 51.72)]
ZONES = [
    (101, "Hills", [(-20.49, 51.985), (-20.25, 51.992), (-20.25, 51.8), (-20.491, 51.8)]),
    (102, "Coast", [(-20.25, 51.992), (-20.03, 51.975), (-20.02, 51.8), (-20.25, 51.8)]),
    (103, "Vale", [(-20.491, 51.8), (-20.02, 51.8), (-20.03, 51.61), (-20.2, 51.592), (-20.42, 51.6), (-20.492, 51.72)]),
]


def month_names(period: slice, pattern: str) -> list[str]:
    """Names of the months of a slice of the series, by a pattern of {year} and {month}."""
    return [pattern.format(year=weather.FIRST_YEAR + index // 12, month=MONTHS[index % 12])
            for index in range(period.start, period.stop)]


def mostly_land(lattice: Lattice, least: float) -> np.ndarray:
    """Cells (rows, columns) of which at least this share is land: 20 x 20 points are looked at in each."""
    land = landscape.is_land(*lattice.divided(20).centres())
    return land.reshape(lattice.rows, 20, lattice.columns, 20).mean(axis=(1, 3)) >= least


def write_climate(folder: Path, anomalies: weather.Anomalies) -> None:
    """Monthly series and normals on a grid 15 times coarser than the county's; cells with more than 45 % sea are no data."""
    series = weather.weather(PREPARED_CLIMATE, anomalies)
    land = mostly_land(PREPARED_CLIMATE, 0.55)
    for name, unit in UNITS.items():
        for period, months in PERIODS.items():
            values = np.round(getattr(series, name)[months], DECIMALS[name]).astype(np.float32)
            normals = values.astype(np.float64).reshape(-1, 12, *land.shape).mean(axis=0).astype(np.float32)
            for stem, layer, names in ((f"{name}_series_{period}", values, month_names(months, "{year}-{month}")),
                                       (f"{name}_{period}", normals, MONTHS)):
                masked = np.where(land, layer, np.float32(NODATA))
                files.write_tiff(folder / f"{stem}.tif", PREPARED_CLIMATE, masked, names, NODATA, unit)


def write_cru(folder: Path, anomalies: weather.Anomalies) -> None:
    """CRU-like NetCDF files by decade, evapotranspiration in mm per day; cells with more than 30 % sea are fill value."""
    series = weather.weather(CRU, anomalies)
    land = mostly_land(CRU, 0.7)
    epoch = datetime.date(1900, 1, 1)
    middles = [datetime.date(weather.FIRST_YEAR + year, month, 15 if month == 2 else 16)
               for year in range(weather.YEARS) for month in range(1, 13)]
    days = np.array([(day - epoch).days for day in middles])
    lengths = np.array([((day.replace(day=28) + datetime.timedelta(days=4)).replace(day=1) - day.replace(day=1)).days for day in middles])
    variables = (("tmp", "near-surface temperature", "degrees Celsius", series.tmean),
                 ("pre", "precipitation", "mm/month", series.prec),
                 ("pet", "potential evapotranspiration", "mm/day", series.pet / lengths[:, None, None]))
    for variable, long_name, unit, values in variables:
        masked = np.where(land, np.round(values, 1), np.nan)
        for first in range(0, 12 * weather.YEARS, 120):
            decade, year = slice(first, first + 120), weather.FIRST_YEAR + first // 12
            path = folder / f"cru_sample.{year}.{year + 9}.{variable}.dat.nc"
            files.write_cru(path, CRU, masked[decade], days[decade], variable, long_name, unit)


def write_terraclimate(folder: Path, anomalies: weather.Anomalies) -> None:
    """TerraClimate-like stacks as Earth Engine exports them: whole numbers, temperatures and evapotranspiration in tenths."""
    series = weather.weather(TERRACLIMATE, anomalies)
    land = mostly_land(TERRACLIMATE, 0.5)
    half_range = weather.half_day_range()[:, None, None]
    variables = {"tmmx": 10 * (series.tmean + half_range), "tmmn": 10 * (series.tmean - half_range),
                 "pr": series.prec, "pet": 10 * series.pet}
    for name, values in variables.items():
        scaled = np.where(land, np.rint(values), RAW_NODATA).astype(np.int16)
        for period, months in PERIODS.items():
            names = month_names(months, "{year}{month}_" + name)
            files.write_tiff(folder / f"terraclimate_{name}_{period}.tif", TERRACLIMATE, scaled[months], names, RAW_NODATA)


def write_land(folder: Path, rng: np.random.Generator) -> None:
    """Land use, cover, clay and SOC: the prepared layers, and in raw/ what the first three are made from."""
    county, raw = landscape.COUNTY, folder / "raw"
    land = landscape.is_land(*county.centres())
    codes = landscape.land_cover(rng)
    classes = landscape.classes(codes)
    clay = landscape.clay_depths(rng)
    scenes = np.where(land, landscape.ndvi(rng, classes), landscape.NDVI_GAP).astype(np.int16)
    mean_clay = np.tensordot(CLAY_WEIGHTS, clay.astype(np.float64), axes=1)
    soc = landscape.soc_stock(rng, classes[0], mean_clay)
    soc[landscape.HOLE] = NODATA
    files.write_tiff(raw / "esa_cci_2000_2020.tif", county.divided(3), landscape.finer_cover(rng, codes), COVER_YEARS, 0)
    for depth, values in enumerate(clay, start=1):
        files.write_tiff(raw / f"clay_sl{depth}.tif", county, np.where(land, values, RAW_NODATA).astype(np.int16)[None],
                         [f"sl{depth}"], RAW_NODATA, "%")
    for year in range(landscape.FIRST_NDVI_YEAR, landscape.LAST_NDVI_YEAR + 1):
        first = 12 * (year - landscape.FIRST_NDVI_YEAR)
        names = [f"{year}-{month}" for month in MONTHS]
        files.write_tiff(raw / f"ndvi_{year}.tif", county, scenes[first:first + 12], names, landscape.NDVI_GAP)
    files.write_tiff(folder / "land_use.tif", county, classes, COVER_YEARS, 0, about="Land-use classes of FAO")
    for stem, values, names, unit in (("soc_t_ha", soc[None], ["SOC 0-30 cm"], "t C/ha"),
                                      ("clay_pct", mean_clay[None], ["clay 0-30 cm"], "%"),
                                      ("cover", landscape.cover_factor(scenes), MONTHS, "1")):
        files.write_tiff(folder / f"{stem}.tif", county, np.where(land, values, NODATA).astype(np.float32), names, NODATA, unit)


def write_areas(folder: Path) -> None:
    """The county's polygon, and its zones as polygons and raster."""
    files.write_polygons(folder / "area.gpkg", "area", "id", [(1, "Sample county", COUNTY_RING)])
    files.write_polygons(folder / "zones.gpkg", "zones", "zone", ZONES)
    zones = files.rasterize(folder / "zones.gpkg", "zone", landscape.COUNTY)
    files.write_tiff(folder / "zones.tif", landscape.COUNTY, zones[None], ["zone"], 0)


def write_config(folder: Path) -> None:
    """The configuration that runs the whole chain on the prepared layers."""
    layers = {"soc": "soc_t_ha.tif", "clay": "clay_pct.tif", "land_use": "land_use.tif", "cover": "cover.tif", "zones": "zones.tif"}
    for name in UNITS:
        layers[f"{name}_spinup"] = f"{name}_1981_2000.tif"
        layers[f"{name}_warmup"] = f"{name}_series_2001_2020.tif"
        layers[f"{name}_forward"] = f"{name}_2001_2020.tif"
    layers.update(tmean_npp="tmean_series_1981_2000.tif", prec_npp="prec_series_1981_2000.tif")
    config = {
        "gsocseq_config": 1, "iso3": "XXX", "output_folder": "output", "convention": "manual", "evaporation": "pet",
        "spin_up_years_range": [1981, 2000], "warm_up_years_range": [2001, 2020], "horizons": [20],
        "scenarios": [{"name": name, "percent": percent} for name, percent in (("SSM1", 5), ("SSM2", 10), ("SSM3", 20))],
        "layers": layers, "area": "area.gpkg", "land_use_legend": "fao", "land_use_years": [int(year) for year in COVER_YEARS],
    }
    (folder / "config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")


def main(folder: Path) -> None:
    """Write everything into `folder`."""
    (folder / "raw").mkdir(parents=True, exist_ok=True)
    gdal.SetConfigOption("OGR_CURRENT_DATE", "2022-01-30T00:00:00.000Z")  # GeoPackages carry a date of change
    gdal.SetConfigOption("OGR_SQLITE_PRAGMA", "page_size=1024")  # an empty table takes a page
    rng = np.random.Generator(np.random.PCG64(SEED))
    anomalies = weather.draw_anomalies(rng)
    write_climate(folder, anomalies)
    write_cru(folder / "raw", anomalies)
    write_terraclimate(folder / "raw", anomalies)
    write_land(folder, rng)
    write_areas(folder)
    write_config(folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_FOLDER)
