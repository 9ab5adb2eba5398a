"""The maps that totals are made of, read together: stocks, rates and the adopted part, with the half-width of each in every cell."""

from __future__ import annotations

import os
from typing import Callable, Dict, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal

from ...core.errors import GsocError
from ...core.gsocseq.product_kinds import ASR, BAU, FINAL, REL_DIFF, RSR, T0, kind_of, scenario_of, unit_of
from ...core.gsocseq.products import STOCK, T0_MAP
from ...core.gsocseq.quality import out_of_limits
from ...core.gsocseq.totals import adopted_half_width, possible, published_half_width, rate_half_width, stock_half_width
from ...core.progress import Progress
from ...io.grid import Grid
from ...io.raster import LayerRef, band_names, open_raster, read_masked
from ..horizon import with_horizon
from ..product_set import ADOPTED_FILE, ProductSet
from .result import ADOPTED, FULL, Note

BAU_RATE = "ASR_BAU_Map030"
SUMMED = (T0, FINAL, ASR, RSR)
"""The kinds of maps that have totals."""
_MOST = 0.5
"""A map of which more than this share is impossible is not what its name says: nothing is summed up from it."""


class Column(NamedTuple):
    """One map, or the adopted part of one."""

    stem: str
    part: str

    @property
    def unit(self) -> str:
        """t C/ha or t C/ha/yr"""
        return unit_of(self.stem)

    @property
    def band(self) -> str:
        """The name of its band among all that are read."""
        return self.stem if self.part == FULL else f"{ADOPTED} {self.stem}"


class _Band:
    """A band that is read, with what was found in it: cells with a value, those with an impossible one, the range of these."""

    def __init__(self, dataset: gdal.Dataset, number: int, kind: str, unit: str) -> None:
        self._dataset, self._number, self.unit, self.limits = dataset, number, unit, possible(kind)
        self.cells = self.impossible = 0
        self.low, self.high = np.inf, -np.inf

    @property
    def share(self) -> float:
        """The share of impossible values."""
        return self.impossible / self.cells if self.cells else 0.0

    def read(self, row: int, rows: int) -> np.ndarray:
        """The cells (n,) of some whole rows, float64; NaN for no data and impossible values. Each row is to be read once."""
        values = read_masked(self._dataset, (self._number,), row, 0, rows, self._dataset.RasterXSize)[0].ravel().astype(np.float64)
        self.cells += int(np.count_nonzero(~np.isnan(values)))
        wrong = out_of_limits(values, self.limits)
        if wrong.any():
            self.impossible += int(np.count_nonzero(wrong))
            self.low, self.high = min(self.low, float(values[wrong].min())), max(self.high, float(values[wrong].max()))
            values[wrong] = np.nan
        return values


class TotalledMaps:
    """The maps of a set on the grid of T0: those that the columns and their half-widths need.

    columns: what `read` gives; without_range: those of them whose uncertainty cannot be told, for want of maps. years: the horizon.
    Values that cannot be (beyond FAO's limits; no data that is not declared, another unit) are no values: a sum with them is wrong,
    and one without them is that of the corrected map. `notes` names them. Raises GsocError for a set without T0 or without another map,
    and a map on another grid; Cancelled.
    """

    def __init__(self, products: ProductSet, only: Optional[Sequence[Column]], progress: Progress) -> None:
        if T0_MAP not in products.maps:
            raise GsocError("totals_no_t0", folder=products.folder, code=products.code)
        stems = [stem for stem in products.maps if kind_of(stem) in SUMMED]
        if len(stems) == 1:
            raise GsocError("totals_only_t0", folder=products.folder)
        self._products, told = products, with_horizon(products, progress)
        self._voted, self.years = told.years, told.horizon
        self.grid = Grid.of(open_raster(products.maps[T0_MAP], T0_MAP))
        self._bands: Dict[str, _Band] = {}
        columns = [Column(stem, FULL) for stem in stems] if only is None else list(only)
        self.columns = [*columns, *(self._adopted() if only is None else ())]
        ways = {column: self._way(column) for column in self.columns}
        self.without_range = [column for column, way in ways.items() if way is None]
        for stem in dict.fromkeys(stem for column in columns for stem in ways[column] or [column.stem]):
            self._bands[stem] = _Band(self._opened(products.maps[stem]), 1, kind_of(stem), unit_of(stem))

    def read(self, row: int, rows: int) -> Tuple[np.ndarray, np.ndarray]:
        """Values and half-widths (columns, cells) of some whole rows, t C/ha or t C/ha/yr; NaN where there is none."""
        held: Dict[str, np.ndarray] = {}

        def band(stem: str) -> np.ndarray:
            if stem not in held:
                held[stem] = self._bands[stem].read(row, rows)
            return held[stem]

        values = np.empty((len(self.columns), rows * self.grid.columns))
        halves = np.full(values.shape, np.nan)
        for place, column in enumerate(self.columns):
            values[place] = band(column.band) / (self.years if column.part == ADOPTED else 1.0)
            if column not in self.without_range:
                halves[place] = self._half_width(column, band, values[place])
        return values, halves

    @property
    def left_out(self) -> List[Column]:
        """The columns of maps of which most is impossible, of the rows read so far."""
        return [column for column in self.columns if self._bands[column.band].share > _MOST]

    @property
    def notes(self) -> List[Note]:
        """Sentences about the horizon that was taken, and about impossible values in the rows read so far."""
        notes: List[Note] = []
        if self._products.years is None:
            notes.append(("totals_years" if self._voted is None else "totals_years_told", {"years": self.years}))
        for name, band in self._bands.items():
            if band.impossible:
                key = "totals_map_impossible" if band.share > _MOST else "totals_impossible"
                told = {"low": band.low, "high": band.high, "least": band.limits[0], "most": band.limits[1], "percent": 100.0 * band.share}
                numbers = {word: f"{value:.4g}" for word, value in told.items()}
                notes.append((key, {"map": name, "count": band.impossible, "unit": band.unit, **numbers}))
        return notes

    @property
    def nothing(self) -> GsocError:
        """Why there is nothing to be summed up."""
        wrong = [values for key, values in self.notes if key == "totals_map_impossible"]
        return GsocError("totals_map_impossible", **wrong[0]) if wrong else GsocError("totals_no_land", folder=self._products.folder)

    def _opened(self, path: str) -> gdal.Dataset:
        dataset = open_raster(path, "map")
        if not Grid.of(dataset).same_as(self.grid):
            raise GsocError("totals_grid", path=path, t0=os.path.basename(self._products.maps[T0_MAP]))
        return dataset

    def _adopted(self) -> List[Column]:
        """The adopted part of the relative rates, where the run left it."""
        path = self._products.beside(ADOPTED_FILE)
        if path is None:
            return []
        dataset, columns = self._opened(path), []
        for number, name in enumerate(band_names(LayerRef(path)), start=1):
            column = Column(f"RSR_{name}_Map030", ADOPTED)
            if column.stem in self._products.maps:
                self._bands[column.band] = _Band(dataset, number, REL_DIFF, STOCK)
                columns.append(column)
        return columns

    def _way(self, column: Column) -> Optional[List[str]]:
        """The maps that lead to the half-width: those of the stocks, else the published uncertainty of the rate; None without them."""
        ways = (_of_stocks(column), _of_published(column))
        return next((way for way in ways if set(way) <= set(self._products.maps)), None)

    def _half_width(self, column: Column, band: Callable[[str], np.ndarray], value: np.ndarray) -> np.ndarray:
        """From the maps of the stocks where they are there, else from the published uncertainty of the rate."""
        if self._way(column) == _of_stocks(column):
            stocks = [stock_half_width(*(band(stem) for stem in _stock_maps(stock))) for stock in _stocks(column.stem)]
            if len(stocks) == 1:
                return stocks[0]
            half = rate_half_width(stocks[0], stocks[1], self.years)
        else:
            other = band(T0_MAP) if kind_of(column.stem) == ASR else band(T0_MAP) + self.years * band(BAU_RATE)
            half = published_half_width(other + self.years * band(column.stem), other, band(_published(column.stem)), self.years)
        return half if column.part == FULL else adopted_half_width(half, value, band(column.stem))


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
