"""Small sets of maps written by hand, zones, and totals by other means: exactextract for the shares, PROJ for the areas."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from gsocseq_plugin.core.errors import sentence
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.grid import Grid, spatial_reference

YEARS = 20
CODES = (2, 3, 12)


class Told(Progress):
    """Remembers what was said, and its sentences."""

    def __init__(self) -> None:
        self.said: Dict[str, Dict[str, Any]] = {}

    def log(self, key: str, **values: object) -> None:
        self.said[key] = values
        assert sentence(key, values)


def grid_of(crs: str, left: float, top: float, cell: float, columns: int, rows: int) -> Grid:
    return Grid(columns, rows, (left, cell, 0.0, top, 0.0, -cell), spatial_reference(crs).ExportToWkt(["FORMAT=WKT2_2018"]))


def write_raster(path: Path, grid: Grid, bands: Sequence[np.ndarray], names: Sequence[str] = (), nodata: float = -999.0) -> str:
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(path), grid.columns, grid.rows, len(bands), gdal.GDT_Float32)
    dataset.SetGeoTransform(grid.geotransform)
    dataset.SetSpatialRef(spatial_reference(grid.crs_wkt))
    for number, values in enumerate(bands, start=1):
        band = dataset.GetRasterBand(number)
        band.SetNoDataValue(nodata)
        band.WriteArray(np.where(np.isnan(values), nodata, values).astype(np.float32))
        if names:
            band.SetDescription(names[number - 1])
    band = dataset = None
    return str(path)


def make_maps(grid: Grid, seed: int = 5) -> Dict[str, np.ndarray]:
    """The maps of BAU and one scenario by stem, as Float32 holds them; some cells are empty, some lose carbon."""
    rng = np.random.default_rng(seed)
    shape = (grid.rows, grid.columns)
    t0 = rng.uniform(20, 90, shape)
    t0[rng.random(shape) < 0.1] = np.nan
    bau = t0 + rng.normal(0, 3, shape)
    ssm = bau + rng.uniform(-1, 6, shape)
    maps = {
        "T0_Map030": t0,
        "finalSOC_BAU_Map030": bau,
        "finalSOC_SSM1_Map030": ssm,
        "ASR_BAU_Map030": (bau - t0) / YEARS,
        "ASR_SSM1_Map030": (ssm - t0) / YEARS,
        "RSR_SSM1_Map030": (ssm - bau) / YEARS,
        "T0_UncertaintyMap030": rng.uniform(15, 40, shape),
        "BAU_UncertaintyMap030": rng.uniform(15, 40, shape),
        "SSM_UncertaintyMap030": rng.uniform(15, 50, shape),
    }
    return {stem: np.where(np.isnan(t0), np.nan, values).astype(np.float32).astype(np.float64) for stem, values in maps.items()}


def write_set(folder: Path, grid: Grid, maps: Dict[str, np.ndarray], land_use: Optional[np.ndarray] = None) -> str:
    """Write maps, and the land use of a run, into a folder."""
    folder.mkdir(exist_ok=True)
    for stem, values in maps.items():
        write_raster(folder / f"XXX_GSOCseq_{stem}.tif", grid, [values])
    if land_use is not None:
        write_raster(folder / "land_use.tif", grid, [land_use])
    return str(folder)


def classes_on(grid: Grid, seed: int = 8) -> np.ndarray:
    return np.random.default_rng(seed).choice(CODES, (grid.rows, grid.columns)).astype(float)


def write_zones(path: Path, shapes: Sequence[Tuple[Optional[str], str]], crs: Optional[str] = "EPSG:4326") -> str:
    """A GeoPackage with the field name; shapes: (name, WKT)."""
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("zones", spatial_reference(crs) if crs else None, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("area_ha", ogr.OFTReal))
    for name, wkt in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        if name is not None:
            feature.SetField("name", name)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt) if wkt else None)
        layer.CreateFeature(feature)
    layer = dataset = None
    return str(path)


def proj_areas(grid: Grid) -> np.ndarray:
    """Hectares of every cell as a polygon on the ellipsoid, its sides in small steps, by PROJ."""
    pyproj = pytest.importorskip("pyproj", reason="pyproj is a test tool that scripts/test installs")
    geod = pyproj.Geod(ellps="WGS84")
    to_degrees = pyproj.Transformer.from_crs(pyproj.CRS.from_wkt(grid.crs_wkt), "EPSG:4326", always_xy=True)
    steps = np.linspace(0, 1, 8, endpoint=False)
    along = np.concatenate([steps, np.ones(8), 1 - steps, np.zeros(8)])
    down = np.concatenate([np.zeros(8), steps, np.ones(8), 1 - steps])
    x, dx, _, y, _, dy = grid.geotransform
    areas = np.empty((grid.rows, grid.columns))
    for row in range(grid.rows):
        for column in range(1 if grid.is_geographic else grid.columns):
            place = to_degrees.transform(x + dx * (column + along), y + dy * (row + down))
            areas[row, column] = abs(geod.polygon_area_perimeter(*place)[0]) / 1e4
        if grid.is_geographic:
            areas[row] = areas[row, 0]
    return areas


def peer_shares(grid: Grid, wkt: str) -> np.ndarray:
    """The covered share of every cell by exactextract, for a polygon in the grid's CRS."""
    exactextract = pytest.importorskip("exactextract", reason="exactextract is a test tool that scripts/test installs")
    from exactextract.raster import NumPyRasterSource

    xmin, ymin, xmax, ymax = grid.bounds
    source = NumPyRasterSource(np.zeros((grid.rows, grid.columns)), xmin=xmin, ymin=ymin, xmax=xmax, ymax=ymax)
    feature = {"type": "Feature", "properties": {}, "geometry": json.loads(ogr.CreateGeometryFromWkt(wkt).ExportToJson())}
    (found,) = exactextract.exact_extract(source, [feature], ["cell_id", "coverage"])
    shares = np.zeros(grid.rows * grid.columns)
    shares[found["properties"]["cell_id"].astype(int)] = found["properties"]["coverage"]
    return shares.reshape(grid.rows, grid.columns)


def on_grid(grid: Grid, wkt: str, crs: str = "EPSG:4326") -> str:
    """A polygon in the grid's CRS, its sides in small steps so that they bend."""
    geometry = ogr.CreateGeometryFromWkt(wkt)
    geometry.Segmentize(0.002)
    geometry.Transform(osr.CoordinateTransformation(spatial_reference(crs), spatial_reference(grid.crs_wkt)))
    return geometry.ExportToWkt()


def expected(values: np.ndarray, half: np.ndarray, hectares: np.ndarray) -> List[float]:
    """Hectares, mean, Mt, half-widths independent and correlated (Mt) of cells, by their definitions."""
    there = ~np.isnan(values) & (hectares > 0)
    v, h, a = values[there], half[there], hectares[there]
    return [a.sum(), (v * a).sum() / a.sum(), (v * a).sum() / 1e6, np.sqrt(((h * a) ** 2).sum()) / 1e6, (h * a).sum() / 1e6]


def half_widths(maps: Dict[str, np.ndarray]) -> Dict[str, np.ndarray]:
    """The half-width of each map in every cell, t C/ha or t C/ha/yr."""
    t0 = maps["T0_Map030"] * maps["T0_UncertaintyMap030"] / 100
    bau = maps["finalSOC_BAU_Map030"] * maps["BAU_UncertaintyMap030"] / 100
    ssm = maps["finalSOC_SSM1_Map030"] * maps["SSM_UncertaintyMap030"] / 100
    return {
        "T0_Map030": t0,
        "finalSOC_BAU_Map030": bau,
        "finalSOC_SSM1_Map030": ssm,
        "ASR_BAU_Map030": np.sqrt(bau**2 + t0**2) / YEARS,
        "ASR_SSM1_Map030": np.sqrt(ssm**2 + t0**2) / YEARS,
        "RSR_SSM1_Map030": np.sqrt(ssm**2 + bau**2) / YEARS,
    }
