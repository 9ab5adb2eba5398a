"""Masks on a grid: cells where a layer lies above a limit, where a mask layer is not zero, or inside polygons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np
from osgeo import gdal

from ...core.errors import Compound
from ...io.grid import Grid
from ...io.raster import LayerRef, attempt
from ...io.vectors import Area
from ...io.warp import AlignedReader
from ..reader import Window
from .soil_units import one_band


@dataclass(frozen=True)
class Mask:
    """A mask. name: as tags and sentences say it; read: 1 where masked, 0 where not, NaN where it is unknown, (rows, columns)."""

    name: str
    read: Callable[[Window], np.ndarray]


def above(name: str, limit: float, unit: str, read: Callable[[Window], np.ndarray]) -> Mask:
    """Masks values above a limit; unknown where `read` gives NaN."""

    def masked(window: Window) -> np.ndarray:
        values = read(window)
        return np.where(np.isnan(values), np.nan, values > limit)

    return Mask(Compound.of((name, f"> {limit:g} {unit}"), " "), masked)


def nonzero(name: str, path: str, grid: Grid) -> Mask:
    """Masks where a raster is not zero and not no data (most of the cell, where it is finer), or cells with their centre in polygons."""
    if not is_raster(path):
        area = Area(path, grid)
        return Mask(name, lambda window: area.mask(*window.place).astype(np.float64))
    one_band(path, name)
    reader = AlignedReader(LayerRef(path), grid, classes=True, recode=_set)
    return Mask(name, lambda window: np.nan_to_num(reader.read(*window.place)[0].astype(np.float64)))


def _set(values: np.ndarray) -> np.ndarray:
    """1 where a mask raster is set, else 0: before resampling, so that cells of several codes are counted together."""
    return (np.nan_to_num(values) != 0).astype(values.dtype)


def is_raster(path: str) -> bool:
    """Whether GDAL opens it as a raster; what cannot be opened at all is left to the reader of polygons to refuse."""
    return attempt(gdal.OpenEx, path, gdal.OF_RASTER)[0] is not None
