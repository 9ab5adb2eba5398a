"""A layer on the master grid, in windows, the same numbers whatever window is asked.

Resampling is done by gdal.Warp with errorThreshold=0 in tiles of WARP_ROWS x WARP_COLUMNS cells anchored at the grid's top-left
corner: the last digits of a warp depend on the window it is done in, so the windows belong to the grid and not to the caller.
The part of the source that a tile needs is read by `read_masked` first: scale, offset, every kind of no data and damaged files are
treated alike with and without resampling. Float32 values of coarser cells in the grid's own CRS are interpolated by GDAL's RasterIO in
the same tiles (interpolate.py).
"""

from __future__ import annotations

import math
from collections import OrderedDict
from typing import Callable, List, Optional, Tuple

import numpy as np
from osgeo import gdal

from ..core.errors import GsocError
from .grid import Grid, columns_around_the_earth, every_point_transformer, transformer
from .interpolate import Place, interpolate, place_in
from .raster import LayerRef, attempt, float_type, open_raster, read_masked, selected_bands
from .read_ahead import CELLS_ACROSS, ReadAhead, SharedAhead, Window

WARP_ROWS = 32
WARP_COLUMNS = 512
_TILES_KEPT, _CELLS_KEPT = 2, 1_000_000
"""Tiles that are kept for the next read: at least so many, and further ones of a row of tiles up to so many cells of all bands."""
_SOURCE_CELLS = 4_000_000
"""Source cells (all bands) held at once; a tile that needs more is warped in halves or in groups of bands."""
_MARGIN = 3
"""Source cells read around a tile, for the neighbours that an interpolation asks for."""
_CURVATURE = 0.02
"""Share of the window read around it besides: a tile's edge bends between the points that were transformed."""
_POINT_STEP = 8
"""Target cells between the points that find a tile's place in the source."""
_POINTS = 128
"""At most about so many of them along a side."""
_FINER = 2.0
"""Source cells along a target cell from which the target cell gets their mean (or most frequent class)."""

_OPTIONS = ["UNIFIED_SRC_NODATA=NO", "NUM_THREADS=1"]
"""Each band has its own gaps."""
_PLAIN_KERNEL = ["XSCALE=1", "YSCALE=1"]
"""Bilinear of the four neighbours: GDAL would widen the kernel by a factor that it takes from each window."""

Recode = Callable[[np.ndarray], np.ndarray]
"""From values to values of the same shape and type; NaN stays NaN."""


class AlignedReader:
    """Windows of the layer `ref` on `grid`; `classes` for codes, which are never averaged; `resampling` where another way is wanted.

    `lowest`: values of the layer below it are no data, before anything is resampled.
    `recode`: turns the layer's own values (bands, rows, columns) into those that are resampled, such as codes into classes: of a cell
    with three kinds of cropland and one forest the most frequent class is cropland, whatever its most frequent code.
    `shared`: what other threads read ahead of the same layers for the same grid.
    It holds dataset handles of its own: make one per thread, never share one.
    Attributes: `bands` (count), `names` (of the bands), `resampling`: "none" (same cells), "bilinear", "nearest", "average", "mode";
    `source`, the layer's own grid.
    """

    def __init__(
        self, ref: LayerRef, grid: Grid, classes: bool = False, resampling: Optional[str] = None, lowest: Optional[float] = None,
        recode: Optional[Recode] = None, shared: Optional[SharedAhead] = None,
    ) -> None:
        self._dataset = open_raster(ref.path, "layer")
        self._numbers = selected_bands(self._dataset, ref)
        self._type = float_type(self._dataset, self._numbers)
        self.source, self._grid, self._lowest, self._recode = Grid.of(self._dataset), grid, lowest, recode
        self._straight = grid.same_crs(self.source)
        self._turn = columns_around_the_earth(self.source)
        self._every_to_source, self._to_source = every_point_transformer(grid, self.source), transformer(grid, self.source)
        self._tiles: OrderedDict[Tuple[int, int], np.ndarray] = OrderedDict()
        chosen = self._choose_resampling(classes)
        self.resampling = chosen if resampling is None or chosen == "none" else resampling
        self.bands = len(self._numbers)
        self._separable = self.resampling == "bilinear" and self._type == np.float32 and self._straight
        self._every = self._source_window(grid)
        self._aheads = self._read_aheads(ref, shared)
        self._kept = max(_TILES_KEPT, min(-(-grid.columns // WARP_COLUMNS), _CELLS_KEPT // (self.bands * WARP_ROWS * WARP_COLUMNS)))
        self.names = [self._dataset.GetRasterBand(band).GetDescription() or f"band {band}" for band in self._numbers]

    def read(self, row: int, column: int, rows: int, columns: int) -> np.ndarray:
        """The window (bands, rows, columns) of the grid; NaN where the layer has no data or does not reach.

        Raises GsocError when the source cannot be read.
        """
        if self.resampling == "none":
            first_row, first_column = self._grid.offset_in(self.source)
            return self.read_cells((first_row + row, first_column + column, rows, columns))
        if (row % WARP_ROWS, column % WARP_COLUMNS) == (0, 0) and self._is_tile(row, column, rows, columns):
            return self._tile(row, column, rows * columns, self._grid.window(row, column, rows, columns))
        out = np.empty((self.bands, rows, columns), dtype=self._type)
        asked = self._grid.window(row, column, rows, columns)
        for tile_row in range(row - row % WARP_ROWS, row + rows, WARP_ROWS):
            for tile_column in range(column - column % WARP_COLUMNS, column + columns, WARP_COLUMNS):
                top, bottom = max(row, tile_row), min(row + rows, tile_row + WARP_ROWS)
                left, right = max(column, tile_column), min(column + columns, tile_column + WARP_COLUMNS)
                tile = self._tile(tile_row, tile_column, (bottom - top) * (right - left), asked)
                inside = tile[:, top - tile_row : bottom - tile_row, left - tile_column : right - tile_column]
                out[:, top - row : bottom - row, left - column : right - column] = inside
        return out

    def read_source(self, row: int, column: int, rows: int, columns: int) -> np.ndarray:
        """The source's own values (recoded) behind that window of the grid, not resampled: (bands, some rows, some columns).

        Of a source so fine that memory would grow, the rows in the middle. Raises GsocError when the source cannot be read.
        """
        window = self._source_window(self._grid.window(row, column, rows, columns))
        if window is None:
            return np.empty((self.bands, 0, 0), dtype=self._type)
        top, left, height, width = window
        kept = min(height, max(1, _SOURCE_CELLS // (width * self.bands)))
        return self.read_cells((top + (height - kept) // 2, left, kept, width))

    def own_cells(self) -> Optional[Grid]:
        """The layer's own cells that the grid needs, a few more around them; None when the layer does not reach it."""
        window = self._source_window(self._grid)
        return None if window is None else self.source.window(*window)

    def places(self, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
        """Where the centres of cells (n,) of the grid lie in the layer: (n, 2) columns and rows of its own grid, in cells from its
        top-left corner; not finite where they have no place."""
        x, dx, _, y, _, dy = self._grid.geotransform
        points = self._every_to_source(np.stack([x + (columns + 0.5) * dx, y + (rows + 0.5) * dy], axis=1).tolist())
        x, dx, _, y, _, dy = self.source.geotransform
        return (points - (x, y)) / (dx, dy)

    def _read_aheads(self, ref: LayerRef, shared: Optional[SharedAhead]) -> List[ReadAhead]:
        """That of all threads, of a source for which a reader's own would not hold two rows of tiles over the whole width, and its own."""
        block_rows = self._dataset.GetRasterBand(self._numbers[0]).GetBlockSize()[1]
        aheads = [ReadAhead(self.bands, block_rows, CELLS_ACROSS)]
        if shared is not None and self._every is not None and self._recode is None and self._lowest is None:
            rows = 2 * -(-WARP_ROWS * (self._every[2] - 2 * _MARGIN) // self._grid.rows) + 2 * _MARGIN
            cells = rows * self._every[3] * self.bands
            together = shared.of((ref, self._grid), self.bands, block_rows, cells, self._type.itemsize) if cells > CELLS_ACROSS else None
            aheads = aheads if together is None else [together, *aheads]
        return aheads

    def _is_tile(self, row: int, column: int, rows: int, columns: int) -> bool:
        """Whether a window that begins with a tile is that tile."""
        return rows == min(WARP_ROWS, self._grid.rows - row) and columns == min(WARP_COLUMNS, self._grid.columns - column)

    def _tile(self, row: int, column: int, cells_wanted: int, asked: Grid) -> np.ndarray:
        """The warped tile that starts at (row, column), kept for the next read when this one wants only a part of it; of the whole that is
        `asked` it may read the source at once."""
        tile = self._tiles.pop((row, column), None)
        if tile is None:
            rows, columns = min(WARP_ROWS, self._grid.rows - row), min(WARP_COLUMNS, self._grid.columns - column)
            tile = self._warp(self._grid.window(row, column, rows, columns), asked)
        if cells_wanted < tile[0].size:
            self._tiles[(row, column)] = tile
            if len(self._tiles) > self._kept:
                self._tiles.popitem(last=False)
        return tile

    def _warp(self, tile: Grid, asked: Grid) -> np.ndarray:
        """All bands on `tile`, in halves where the source is so fine that memory would grow."""
        window = self._source_window(tile)
        if window is None:
            return np.full((self.bands, tile.rows, tile.columns), np.nan, dtype=self._type)
        cells = window[2] * window[3]
        if cells > _SOURCE_CELLS and tile.columns > 1:
            half = tile.columns // 2
            left, right = tile.window(0, 0, tile.rows, half), tile.window(0, half, tile.rows, tile.columns - half)
            return np.concatenate([self._warp(left, left), self._warp(right, right)], axis=2)
        if cells > _SOURCE_CELLS and tile.rows > 1:
            half = tile.rows // 2
            upper, lower = tile.window(0, 0, half, tile.columns), tile.window(half, 0, tile.rows - half, tile.columns)
            return np.concatenate([self._warp(upper, upper), self._warp(lower, lower)], axis=1)
        source = self.source.window(*window)
        if cells < tile.rows * tile.columns and self._aheads[-1].may_hold(window):
            return self._warp_array(self._cells_ahead(window, tile, asked), source, tile)
        group = max(1, _SOURCE_CELLS // cells)
        out = np.empty((self.bands, tile.rows, tile.columns), dtype=self._type)
        for start in range(0, self.bands, group):
            values = self.read_cells(window, self._numbers[start : start + group])
            out[start : start + group] = self._warp_array(values, source, tile)
        return out

    def _cells_ahead(self, window: Window, tile: Grid, asked: Grid) -> np.ndarray:
        """The window of a coarse source, read together with what follows where tiles are asked, and alone where a few cells are."""
        held = next((values for ahead in self._aheads for values in (ahead.held(window),) if values is not None), None)
        if held is not None:
            return held
        if asked.columns < tile.columns:
            return self.read_cells(window)
        whole, every = self._source_window(asked) or window, self._every or window
        tried = (ahead.cells(id(self), self.read_cells, window, whole, every) for ahead in self._aheads)
        return next(values for values in tried if values is not None)

    def _warp_array(self, values: np.ndarray, source: Grid, tile: Grid) -> np.ndarray:
        """`values` (bands, rows, columns) on `source`, resampled to `tile`."""
        missing = np.isnan(values)
        if missing.all():
            return np.full((len(values), tile.rows, tile.columns), np.nan, dtype=values.dtype)
        place = place_in(source, tile) if self._separable else None
        if self._separable and place is None and tile.rows < WARP_ROWS:  # less than half a source cell: RasterIO reads nothing
            return self._warp_array(values, source, tile.window(0, 0, WARP_ROWS, tile.columns))[:, : tile.rows]
        if not (missing.any() and self.resampling == "bilinear"):
            return self._gdal_warp(values, source, tile, self.resampling) if place is None else self._interpolate(values, place, tile)
        there = (~(missing[:1] if (missing == missing[0]).all() else missing)).astype(values.dtype)
        # A cell whose own source cell has no data has none: bilinear alone would reach half a cell out to sea.
        own = self._gdal_warp(there, source, tile, "nearest") == 1.0
        if place is None:
            out = self._gdal_warp(values, source, tile, "bilinear")
            np.copyto(out, np.nan, where=~own)
            return out
        # Of the neighbours those that are there, by their weights, as the warp does.
        out = self._interpolate(np.where(missing, np.float32(0.0), values), place, tile)
        out /= np.where(own, self._interpolate(there, place, tile), np.float32(np.nan))
        return out

    def _interpolate(self, values: np.ndarray, place: Place, tile: Grid) -> np.ndarray:
        """`values` without gaps, at the tile's place among them."""
        out, message = interpolate(values, place, tile.rows, tile.columns)
        if message:
            raise self._failed(message)
        return out

    def _gdal_warp(self, values: np.ndarray, source: Grid, tile: Grid, algorithm: str) -> np.ndarray:
        """gdal.Warp from memory to memory. Without gaps nothing is declared no data: GDAL has a kernel three times as fast for that."""
        gaps = bool(np.isnan(values).any())
        gdal_type = gdal.GDT_Float32 if values.dtype == np.float32 else gdal.GDT_Float64
        origin, target = (grid.memory_raster(len(values), gdal_type) for grid in (source, tile))
        origin.WriteRaster(0, 0, source.columns, source.rows, np.ascontiguousarray(values).tobytes())
        for number in range(1, len(values) + 1):
            band = target.GetRasterBand(number)
            if gaps:
                band.SetNoDataValue(math.nan)
            band.Fill(math.nan)  # GDAL leaves alone what the source does not reach, whatever INIT_DEST says
        done, message = attempt(
            gdal.Warp,
            target,
            origin,
            resampleAlg=algorithm,
            errorThreshold=0,
            srcNodata="nan" if gaps else None,
            dstNodata="nan" if gaps else None,
            multithread=False,
            warpOptions=[*_OPTIONS, "INIT_DEST=" + ("NO_DATA" if gaps else "nan"), *(_PLAIN_KERNEL if algorithm == "bilinear" else [])],
        )
        if not done:
            raise self._failed(message)
        return target.ReadAsArray().reshape(len(values), tile.rows, tile.columns)

    def _failed(self, reason: str) -> GsocError:
        return GsocError("warp_failed", path=self._dataset.GetDescription(), reason=reason)

    def read_cells(self, window: Window, numbers: Optional[Tuple[int, ...]] = None) -> np.ndarray:
        """A window of the source that may reach beyond its edges: NaN there, or its other side when it spans the globe."""
        row, column, rows, columns = window
        numbers = self._numbers if numbers is None else numbers
        out = np.full((len(numbers), rows, columns), np.nan, dtype=self._type)
        top, bottom = max(row, 0), min(row + rows, self.source.rows)
        for shift in (-self._turn, 0, self._turn) if self._turn else (0,):
            left, right = max(column, shift), min(column + columns, shift + self.source.columns)
            if top < bottom and left < right:
                part = read_masked(self._dataset, numbers, top, left - shift, bottom - top, right - left)
                out[:, top - row : bottom - row, left - column : right - column] = part
        if self._lowest is not None:
            out[out < self._lowest] = np.nan
        return out if self._recode is None else self._recode(out)

    def _source_window(self, tile: Grid) -> Optional[Window]:
        """The window of the source that `tile` needs; None when the source does not reach it."""
        x, dx, _, y, _, dy = tile.geotransform
        across, down = ((0, cells) if self._straight else _steps(cells) for cells in (tile.columns, tile.rows))
        points = self._to_source([(x + dx * c, y + dy * r) for r in down for c in across])
        if not len(points):
            return None
        x, dx, _, y, _, dy = self.source.geotransform
        places = (points - (x, y)) / (dx, dy)
        first, last = places.min(axis=0), places.max(axis=0)
        margin = _MARGIN + _CURVATURE * (last - first)
        (left, top), (right, bottom) = np.floor(first - margin).astype(int), np.ceil(last + margin).astype(int)
        top, bottom = max(top, 0), min(bottom, self.source.rows)
        if not self._turn:
            left, right = max(left, 0), min(right, self.source.columns)
        reached = top < bottom and left < right
        return (int(top), int(left), int(bottom - top), int(right - left)) if reached else None

    def _choose_resampling(self, classes: bool) -> str:
        if self._grid.on_lattice_of(self.source):
            return "none"
        fine = round(self._source_cells_per_cell(), 3) > _FINER
        if classes:
            return "mode" if fine else "nearest"
        return "average" if fine else "bilinear"

    def _source_cells_per_cell(self) -> float:
        """How many source cells lie along one target cell: the median over nine places of the grid."""
        x, dx, _, y, _, dy = self._grid.geotransform
        _, source_dx, _, _, _, source_dy = self.source.geotransform
        ratios = []
        for row in (0, self._grid.rows // 2, self._grid.rows - 1):
            for column in (0, self._grid.columns // 2, self._grid.columns - 1):
                corner = (x + column * dx, y + row * dy)
                points = self._to_source([corner, (corner[0] + dx, corner[1]), (corner[0], corner[1] + dy)])
                if len(points) == 3:
                    (ax, ay), (bx, by) = points[1] - points[0], points[2] - points[0]
                    ratios.append(math.sqrt(abs((ax * by - ay * bx) / (source_dx * source_dy))))
        return float(np.median(ratios)) if ratios else 1.0


def _steps(cells: int) -> Tuple[int, ...]:
    """0 to `cells`, both included, _POINT_STEP apart; further where there would be more than _POINTS of them."""
    return (*range(0, cells, max(_POINT_STEP, cells // _POINTS)), cells)
