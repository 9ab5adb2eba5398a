"""States of the sample at t0, and their rasters by band, for the tests of what is asked of the years ahead."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Tuple

import numpy as np
from osgeo import gdal

from gsocseq_plugin.core.errors import sentence
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.steps.spin_up import spin_up
from gsocseq_plugin.pipeline.steps.warm_up import warm_up


class Log(Progress):
    """Keeps what is said."""

    def __init__(self) -> None:
        self.lines: List[str] = []

    def log(self, key: str, **values: object) -> None:
        self.lines.append(sentence(key, dict(values)))

    def has(self, text: str) -> bool:
        return any(text in line for line in self.lines)


def bands(path: Any) -> Dict[str, np.ndarray]:
    """The bands of a raster by name, NaN where there is no data."""
    dataset, found = gdal.Open(str(path)), {}
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        values, none = band.ReadAsArray().astype(np.float64), band.GetNoDataValue()
        found[band.GetDescription()] = np.where(values == none, np.nan, values)
    return found


_MADE: Dict[str, List[bytes]] = {}


def states(case: Any, **fields: Any) -> Tuple[str, str]:
    """The states after the spin-up and at t0, for these fields of the untouched sample; computed once."""
    paths, made = (str(case.folder / "spin_up.tif"), str(case.folder / "t0.tif")), json.dumps(fields, sort_keys=True)
    if made not in _MADE:
        spin_up(case.config(**fields), paths[0], Progress())
        warm_up(case.config(**fields), *paths, Progress())
        _MADE[made] = [Path(path).read_bytes() for path in paths]
    for path, content in zip(paths, _MADE[made]):
        Path(path).write_bytes(content)
    return paths


def write_like(path: str, model: str, values: np.ndarray) -> str:
    """A raster of one band, Float64, NaN for no data, on the grid of another."""
    like = gdal.Open(model)
    dataset = gdal.GetDriverByName("GTiff").Create(path, like.RasterXSize, like.RasterYSize, 1, gdal.GDT_Float64)
    dataset.SetGeoTransform(like.GetGeoTransform())
    dataset.SetProjection(like.GetProjection())
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(np.nan)
    band.WriteArray(values)
    band = dataset = None
    return path
