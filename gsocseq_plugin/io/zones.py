"""Zones on a grid, from polygons (cells that a border cuts by their covered share) or from a raster of whole numbers."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
from osgeo import ogr

from ..core.errors import GsocError, listed
from ..core.gsocseq.coverage import Window, covered_shares, ring_edges
from ..core.progress import Progress
from .grid import Grid, spatial_reference
from .polygons import parts_of, placed_features, polygon_of, require_field, ring_points, turn_of, value_of
from .raster import NO_REASON, LayerRef, attempt
from .warp import AlignedReader

SLIVER = 1e-9
"""Share of a cell up to which it is not in a zone: the digits of coordinates, where a border runs along the cell's side."""

Note = Tuple[str, Dict[str, Any]]


class Pieces(NamedTuple):
    """The parts of cells that lie in zones, (n,) each: the zone's number, the cell's place in the strip in row order, the share 0..1."""

    zone: np.ndarray
    cell: np.ndarray
    share: np.ndarray


@dataclass
class _Shape:
    """A zone's polygons: its value in the field, of how many features they are, and their oriented edges (m, 4) in cells of the grid."""

    value: Any
    polygons: List[ogr.Geometry] = field(default_factory=list)
    features: int = 0
    edges: np.ndarray = field(default_factory=lambda: np.empty((0, 4)))
    window: Optional[Window] = None


class PolygonZones:
    """The zones that the values of a field make: polygons of one name are one zone, and count once where they overlap each other.

    On a geographic grid polygons count wherever they lie on the grid, whole turns of 360 degrees further as well. `notes` are sentences
    about what was repaired, joined and left out. Raises GsocError for a layer without CRS or polygons, another kind of geometry, a
    geometry that cannot be repaired, and a field that is not there.
    """

    def __init__(self, path: str, field_name: str, grid: Grid, progress: Optional[Progress] = None) -> None:
        self._progress = progress or Progress()
        self._turn = turn_of(spatial_reference(grid.crs_wkt)) or 0.0
        require_field(path, field_name)
        self._path, self._grid, self.notes = path, grid, []  # type: str, Grid, List[Note]
        shapes = self._read(field_name)
        self.names = sorted(shapes, key=lambda name: shapes[name].value)
        self._shapes = [shapes[name] for name in self.names]
        for shape in self._shapes:
            self._progress.check()
            self._place(shape)

    def name(self, zone: int) -> str:
        """The name of a zone by its number."""
        return self.names[zone]

    def strip(self, row: int, rows: int) -> Pieces:
        """The parts of the cells of some whole rows."""
        pieces = []
        for number, shape in enumerate(self._shapes):
            if shape.window is None or shape.window[0] >= row + rows or shape.window[0] + shape.window[2] <= row:
                continue
            first, last = max(row, shape.window[0]), min(row + rows, shape.window[0] + shape.window[2])
            shares = covered_shares(shape.edges, (first, shape.window[1], last - first, shape.window[3]))
            down, across = np.nonzero(shares > SLIVER)
            cells = (first - row + down) * self._grid.columns + shape.window[1] + across
            pieces.append(Pieces(np.full(cells.size, number), cells, shares[down, across]))
        return Pieces(*map(np.concatenate, zip(*pieces))) if pieces else Pieces(np.empty(0, int), np.empty(0, int), np.empty(0))

    def without(self, met: np.ndarray) -> List[Note]:
        """The sentence about zones that are not among those with a cell."""
        empty = sorted(set(range(len(self.names))) - set(met.tolist()))
        if not empty:
            return []
        return [("zones_empty", {"count": len(empty), "names": listed([self.names[zone] for zone in empty])})]

    def _read(self, field_name: str) -> Dict[str, _Shape]:
        """The zones' polygons by name: 0.3 and 0.1 + 0.2 have one."""
        shapes: Dict[str, _Shape] = {}
        features = nameless = repaired = unwrapped = 0
        for placed in placed_features(self._path, self._grid, around=True):
            self._progress.check()
            features += 1
            repaired, unwrapped = repaired + placed.repaired, unwrapped + placed.unwrapped
            value = value_of(placed.feature, field_name)
            if value in (None, ""):
                nameless += 1
                continue
            shape = shapes.setdefault(name_of(value), _Shape(value))
            shape.features += 1
            shape.polygons += placed.polygons
        if not features:
            raise GsocError("area_empty", path=self._path)
        if not shapes:
            raise GsocError("zones_no_names", path=self._path, field=field_name)
        joined = [shape.features for shape in shapes.values() if shape.features > 1]
        told = {
            "zones_no_name": nameless and {"count": nameless, "field": field_name},
            "zones_repaired": repaired and {"count": repaired},
            "zones_unwrapped": unwrapped and {"count": unwrapped},
            "zones_joined": joined and {"features": sum(joined), "zones": len(joined), "field": field_name},
        }
        self.notes = [(key, values) for key, values in told.items() if values]
        return shapes

    def _place(self, shape: _Shape) -> None:
        """Turn a zone's polygons into edges on the grid, and let go of them."""
        placed = [(polygon, turns) for polygon in shape.polygons for turns in self._turns(polygon)]
        polygons = [_shifted(polygon, turns * self._turn) if turns else polygon for polygon, turns in placed]
        if len(polygons) > 1 and (shape.features > 1 or any(turns for _, turns in placed)):  # the parts of one feature do not overlap
            polygons = self._dissolved(polygons)
        x, dx, _, y, _, dy = self._grid.geotransform
        rings = [[(ring - (x, y)) / (dx, dy) for ring in ring_points(polygon)] for polygon in polygons]
        shape.polygons = []
        if not rings:
            return
        shape.edges = np.concatenate([ring_edges(each) for each in rings])
        (left, top), (right, bottom) = shape.edges[:, :2].min(axis=0), shape.edges[:, :2].max(axis=0)
        left, top = max(0, math.floor(left)), max(0, math.floor(top))
        rows, columns = min(self._grid.rows, math.ceil(bottom)) - top, min(self._grid.columns, math.ceil(right)) - left
        if rows > 0 and columns > 0:
            shape.window = (top, left, rows, columns)

    def _turns(self, polygon: ogr.Geometry) -> Sequence[int]:
        """By how many turns around the earth the polygon may be shifted to meet the grid: none, one (0 as a rule) or more."""
        west, south, east, north = self._grid.bounds
        left, right, bottom, top = polygon.GetEnvelope()
        if top <= south or bottom >= north:
            return ()
        if not self._turn:
            return (0,) if left < east and right > west else ()
        return range(math.floor((west - right) / self._turn) + 1, math.ceil((east - left) / self._turn))

    def _dissolved(self, polygons: List[ogr.Geometry]) -> List[ogr.Geometry]:
        """Polygons without what they have in common twice."""
        every = ogr.Geometry(ogr.wkbMultiPolygon)
        for polygon in polygons:
            valid, message = (polygon, "") if attempt(polygon.IsValid)[0] else attempt(polygon.MakeValid)
            if valid is None:
                raise GsocError("zones_not_joined", path=self._path, reason=message or NO_REASON)
            for part in parts_of(valid):
                every.AddGeometry(part)
        union, message = attempt(every.UnionCascaded)
        if union is None:
            raise GsocError("zones_not_joined", path=self._path, reason=message or NO_REASON)
        return parts_of(union)


class RasterZones:
    """The zones of a raster of whole numbers, on any grid: a cell lies wholly in the zone of its place. Raises GsocError."""

    def __init__(self, path: str, grid: Grid) -> None:
        self._path, self._grid = path, grid
        self._reader = AlignedReader(LayerRef(path, (1,)), grid, classes=True)
        self.notes: List[Note] = []

    def name(self, zone: int) -> str:
        """The name of a zone by its number."""
        return str(zone)

    def strip(self, row: int, rows: int) -> Pieces:
        """The cells of some whole rows. Raises GsocError for numbers that are not whole."""
        values = self._reader.read(row, 0, rows, self._grid.columns)[0].ravel()
        cells = np.flatnonzero(~np.isnan(values))
        return Pieces(whole_numbers(values[cells], self._path), cells, np.ones(cells.size))

    def without(self, met: np.ndarray) -> List[Note]:
        """Zones of a raster have cells."""
        return []


def whole_numbers(values: np.ndarray, path: str) -> np.ndarray:
    """Values as int64. Raises GsocError, naming `path`, for one that is not whole."""
    wrong = values != np.round(values)
    if wrong.any():
        raise GsocError("not_whole_numbers", path=path, value=f"{values[wrong][0]:g}")
    return values.astype(np.int64)


def name_of(value: Any) -> str:
    """A field's value as the name of a zone."""
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def _shifted(polygon: ogr.Geometry, by: float) -> ogr.Geometry:
    return polygon_of([ring + (by, 0.0) for ring in ring_points(polygon)])
