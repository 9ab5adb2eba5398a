"""A large grid of which little is modelled: patches of farm land, the rest without data. Part of scripts/bench."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Dict

import numpy as np
from osgeo import gdal, osr

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from gsocseq_plugin.pipeline.config import RunConfig  # noqa: E402

YEARS, CELL, COARSE_CELL, SIDE, NO_DATA = 20, 1 / 120, 0.5, 320, -9999
"""SIDE: cells along a patch of farm land."""
SOIL = {"soc": (gdal.GDT_Float32, 20, 120), "clay": (gdal.GDT_Float32, 3, 60), "land_use": (gdal.GDT_Byte, 2, 4)}
PERIODS = {"1981_2000": ("spinup", "npp"), "2001_2020": ("forward", "warmup")}
"""The roles of a period's normals and of its series."""


def make_sparse_case(folder: Path, cells: int, modelled: int) -> Path:
    """cells x cells on the GSP grid with about so many modelled ones, with climate of half a degree; returns the configuration."""
    rng = np.random.default_rng(2)
    corners = rng.integers(0, cells - SIDE, (modelled // SIDE**2 + 1, 2))
    for name, (kind, low, high) in SOIL.items():
        dataset = _create(folder / f"{name}.tif", cells, CELL, 1, kind, 0 if name == "land_use" else NO_DATA)
        for column, row in corners:
            values = rng.integers(low, high, (SIDE, SIDE)) if name == "land_use" else rng.uniform(low, high, (SIDE, SIDE))
            dataset.GetRasterBand(1).WriteArray(values, int(column), int(row))
        dataset = None
    coarse = cells // 60 + 2
    _write(folder / "cover.tif", np.repeat(rng.uniform(0.6, 1.0, (12, 1, coarse)), coarse, axis=1))
    layers = {**{name: f"{name}.tif" for name in SOIL}, "cover": "cover.tif", **_climate(folder, coarse, rng)}
    path = folder / "config.json"
    RunConfig.from_dict({"gsocseq_config": 1, "output_folder": "out", "layers": layers}, folder).save(path)
    return path


def _climate(folder: Path, coarse: int, rng: np.random.Generator) -> Dict[str, str]:
    """Normals and series of both periods; the files by role."""
    layers = {}
    month = np.tile(np.arange(12), YEARS)[:, None, None]
    mean = rng.uniform(8, 24, (coarse, coarse))
    for period, (of_normals, of_series) in PERIODS.items():
        tmean = mean - 8 * np.cos(2 * np.pi * month / 12) + rng.normal(0, 1, (12 * YEARS, coarse, coarse))
        for name, values in {"tmean": tmean, "prec": rng.gamma(1.5, 50, tmean.shape), "pet": np.maximum(tmean, 0) * 5}.items():
            layers[f"{name}_{of_normals}"] = _write(folder / f"{name}_normals_{period}.tif", values.reshape(YEARS, 12, coarse, coarse).mean(axis=0))
            if (name, of_series) != ("pet", "npp"):
                layers[f"{name}_{of_series}"] = _write(folder / f"{name}_series_{period}.tif", values)
    return layers


def _write(path: Path, values: np.ndarray) -> str:
    """A layer of half a degree; returns its name."""
    dataset = _create(path, values.shape[1], COARSE_CELL, len(values), gdal.GDT_Float32, NO_DATA)
    dataset.WriteArray(values.astype(np.float32))
    return path.name


def _create(path: Path, size: int, cell: float, bands: int, kind: int, no_data: float) -> gdal.Dataset:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, bands, kind, ["COMPRESS=DEFLATE", "SPARSE_OK=TRUE"])
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((-20.0, cell, 0, 50.0, 0, -cell))
    for band in range(1, bands + 1):
        dataset.GetRasterBand(band).SetNoDataValue(no_data)
    return dataset
