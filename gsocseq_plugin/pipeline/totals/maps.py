"""The maps that totals are made of, read together: stocks, rates and the adopted part, with the half-width of each in every cell."""

from __future__ import annotations

import os
from typing import Callable, Dict, List, NamedTuple, Optional, Tuple

import numpy as np
from osgeo import gdal

from ...core.errors import GsocError
from ...core.gsocseq.product_kinds import ASR, BAU, FINAL, RSR, T0, kind_of, scenario_of, unit_of
from ...core.gsocseq.totals import adopted_half_width, published_half_width, rate_half_width, stock_half_width
from ...io.grid import Grid
from ...io.raster import LayerRef, band_names, open_raster, read_masked
from ..product_set import ADOPTED_FILE, ProductSet
from .result import ADOPTED, FULL

T0_MAP = "T0_Map030"
BAU_RATE = "ASR_BAU_Map030"
SUMMED = (T0, FINAL, ASR, RSR)
"""The kinds of maps that have totals."""


class Column(NamedTuple):
    """One map, or the adopted part of one."""

    stem: str
    part: str

    @property
    def unit(self) -> str:
        """t C/ha or t C/ha/yr"""
        return unit_of(self.stem)


class TotalledMaps:
    """The maps of a set on the grid of T0. Raises GsocError for a set without T0 or without another map, and a map on another grid.

    columns: what `read` gives; without_range: those of them whose uncertainty cannot be told, for want of maps.
    """

    def __init__(self, products: ProductSet, only: Optional[List[Column]] = None) -> None:
        if T0_MAP not in products.maps:
            raise GsocError("totals_no_t0", folder=products.folder, code=products.code)
        stems = [stem for stem in products.maps if kind_of(stem) in SUMMED]
        if len(stems) == 1:
            raise GsocError("totals_only_t0", folder=products.folder)
        self.years = products.horizon
        self.grid = Grid.of(open_raster(products.maps[T0_MAP], T0_MAP))
        self._bands: Dict[str, Tuple[gdal.Dataset, int]] = {}
        self._t0 = products.maps[T0_MAP]
        for stem, path in products.maps.items():
            self._bands[stem] = (self._opened(path), 1)
        columns = [Column(stem, FULL) for stem in stems] + self._adopted(products)
        self.columns = columns if only is None else [column for column in columns if column in only]
        self.without_range = [column for column in self.columns if not (self._has(_of_stocks(column)) or self._has(_of_published(column)))]

    def read(self, row: int, rows: int) -> Tuple[np.ndarray, np.ndarray]:
        """Values and half-widths (columns, cells) of some whole rows, t C/ha or t C/ha/yr; NaN where there is none."""
        held: Dict[str, np.ndarray] = {}

        def band(stem: str) -> np.ndarray:
            if stem not in held:
                dataset, number = self._bands[stem]
                held[stem] = read_masked(dataset, (number,), row, 0, rows, self.grid.columns)[0].ravel().astype(np.float64)
            return held[stem]

        values = np.empty((len(self.columns), rows * self.grid.columns))
        halves = np.full(values.shape, np.nan)
        for place, column in enumerate(self.columns):
            values[place] = band(_band_of(column)) / (self.years if column.part == ADOPTED else 1.0)
            if column not in self.without_range:
                halves[place] = self._half_width(column, band, values[place])
        return values, halves

    def _opened(self, path: str) -> gdal.Dataset:
        dataset = open_raster(path, "map")
        if not Grid.of(dataset).same_as(self.grid):
            raise GsocError("totals_grid", path=path, t0=os.path.basename(self._t0))
        return dataset

    def _adopted(self, products: ProductSet) -> List[Column]:
        """The adopted part of the relative rates, where the run left it."""
        path = products.beside(ADOPTED_FILE)
        if path is None:
            return []
        dataset, columns = self._opened(path), []
        for number, name in enumerate(band_names(LayerRef(path)), start=1):
            column = Column(f"RSR_{name}_Map030", ADOPTED)
            if column.stem in products.maps:
                self._bands[_band_of(column)] = (dataset, number)
                columns.append(column)
        return columns

    def _has(self, stems: List[str]) -> bool:
        return set(stems) <= set(self._bands)

    def _half_width(self, column: Column, band: Callable[[str], np.ndarray], value: np.ndarray) -> np.ndarray:
        """From the maps of the stocks where they are there, else from the published uncertainty of the rate."""
        if self._has(_of_stocks(column)):
            stocks = [stock_half_width(*(band(stem) for stem in _stock_maps(stock))) for stock in _stocks(column.stem)]
            if len(stocks) == 1:
                return stocks[0]
            half = rate_half_width(stocks[0], stocks[1], self.years)
        else:
            other = band(T0_MAP) if kind_of(column.stem) == ASR else band(T0_MAP) + self.years * band(BAU_RATE)
            half = published_half_width(other + self.years * band(column.stem), other, band(_published(column.stem)), self.years)
        return half if column.part == FULL else adopted_half_width(half, value, band(column.stem))


def _band_of(column: Column) -> str:
    """The name under which a column's band is held."""
    return column.stem if column.part == FULL else f"{ADOPTED} {column.stem}"


def _stocks(stem: str) -> Tuple[str, ...]:
    """What a map is made of: itself for a stock, the two stocks of a rate; by scenario, T0 for today's."""
    kind, scenario = kind_of(stem), scenario_of(stem)
    if kind in (ASR, RSR):
        return scenario, (T0 if kind == ASR else BAU)
    return (scenario or T0,)


def _stock_maps(stock: str) -> Tuple[str, str]:
    """The maps of a stock and of its uncertainty."""
    if stock == T0:
        return T0_MAP, "T0_UncertaintyMap030"
    return f"{FINAL}_{stock}_Map030", f"{BAU if stock == BAU else 'SSM'}_UncertaintyMap030"


def _of_stocks(column: Column) -> List[str]:
    """The maps of the half-width by way of the stocks."""
    return [column.stem, *(stem for stock in _stocks(column.stem) for stem in _stock_maps(stock))]


def _of_published(column: Column) -> List[str]:
    """The maps of a rate's half-width by way of its published uncertainty: what a submission cannot lack."""
    return [column.stem, T0_MAP, _published(column.stem), *([BAU_RATE] if kind_of(column.stem) == RSR else [])]


def _published(stem: str) -> str:
    """The published uncertainty of a rate."""
    return stem.replace("_Map030", "_UncertaintyMap030")
