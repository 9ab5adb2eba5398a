"""Rasters to guess from, and the guesses for them."""

from __future__ import annotations

from pathlib import Path
from typing import List, Optional, Sequence

import numpy as np
from osgeo import gdal, osr

from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.guess import Guesses, guess


def guessed(paths: Sequence[Path], config: Optional[RunConfig] = None) -> Guesses:
    """The guesses for files whose layers are called as they are."""
    return guess([(path.stem, str(path)) for path in paths], config or RunConfig(), Progress())


def doubts(guesses: Guesses) -> List[str]:
    return [problem.key for problem in guesses.doubts]


def raster(path: Path, values: object, bands: int = 1, names: Sequence[str] = ()) -> Path:
    """A raster of 8 x 8 cells in degrees with the values in every band."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 8, 8, bands, gdal.GDT_Float32)
    dataset.SetGeoTransform((0.0, 0.1, 0.0, 1.0, 0.0, -0.1))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    dataset.SetProjection(crs.ExportToWkt())
    for band in range(1, bands + 1):
        dataset.GetRasterBand(band).WriteArray(np.resize(np.asarray(values, dtype=np.float32), (8, 8)))
        if names:
            dataset.GetRasterBand(band).SetDescription(names[band - 1])
    return path


def months(first: int, last: int) -> List[str]:
    return [f"{year}-{month:02d}" for year in range(first, last + 1) for month in range(1, 13)]


def declare(path: Path, unit: str) -> None:
    """Have the first band declare a unit."""
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetUnitType(unit)
