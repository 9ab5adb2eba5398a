"""The covered share of each grid cell by polygons, exact for straight edges in the plane of the grid.

Green's theorem, as rasterisers of fonts use it: the area of a polygon is the sum over its edges of the area between the edge and a
line far to the right, with the sign of the way that the edge goes, down or up. Cut at the grid lines, a piece of an edge lies in one
cell. With its height h (in cells, signed) and the mean distance d of the piece from the left side of its cell,

* in its own cell the area to the right of the piece is h (1 - d),
* in every cell further right in the row it is h.

So h (1 - d) is put into the cell and h d into its neighbour, and the cumulative sum along the row gives each cell its share: cells
left of the polygon 0, cells inside 1, cells right of it h - h = 0. Holes run the other way round and subtract themselves.
"""

from __future__ import annotations

from typing import Sequence, Tuple

import numpy as np

ROUNDING = 1e-12
"""Shares so close to 0 or 1 are 0 or 1: the cumulative sum leaves the last digits of what has cancelled."""

Window = Tuple[int, int, int, int]
"""(row, column, rows, columns)"""


def ring_edges(rings: Sequence[np.ndarray]) -> np.ndarray:
    """The edges (m, 4) x0, y0, x1, y1 of a polygon's rings (n, 2), the first the outer one, oriented for `covered_shares`.

    Rings may repeat their first point at the end. x counts columns and y rows, from the top-left corner of the grid.
    """
    edges = []
    for number, ring in enumerate(rings):
        x, y = (ring - ring[0]).T
        area = float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))
        right_way = (area < 0) == (number == 0)  # y grows downwards: an outer ring goes down on its left side
        points = ring if right_way else ring[::-1]
        edges.append(np.concatenate([points, np.roll(points, -1, axis=0)], axis=1))
    return np.concatenate(edges)


def covered_shares(edges: np.ndarray, window: Window) -> np.ndarray:
    """The share 0..1 of each cell of a window (rows, columns) that polygons cover, from their oriented edges (m, 4) in cells of the grid.

    The polygons must not overlap. The window may be any part of the grid, and the polygons may reach beyond it; the height of the
    window changes no digit.
    """
    top, left, rows, columns = window
    low, high = np.minimum(edges[:, 1], edges[:, 3]), np.maximum(edges[:, 1], edges[:, 3])
    beside = np.minimum(edges[:, 0], edges[:, 2]) >= left + columns
    x, y, x_next, y_next = _pieces(edges[(low < top + rows) & (high > top) & (low < high) & ~beside], window)
    height, middle = y_next - y, 0.5 * (x + x_next)
    row = np.floor(0.5 * (y + y_next)).astype(np.int64) - top
    column = np.clip(np.floor(middle).astype(np.int64) - left, 0, columns)
    distance = np.clip(middle - (left + column), 0.0, 1.0)  # what lies left of the window covers its rows from the first cell on
    inside = (row >= 0) & (row < rows) & (column < columns)
    place, height, distance = (row * (columns + 1) + column)[inside], height[inside], distance[inside]
    cells = rows * (columns + 1)
    own = np.bincount(place, height * (1.0 - distance), cells) + np.bincount(place + 1, height * distance, cells)[:cells]
    shares = np.cumsum(own.reshape(rows, columns + 1), axis=1)[:, :columns]
    shares[shares < ROUNDING] = 0.0
    shares[shares > 1.0 - ROUNDING] = 1.0
    return shares


def _pieces(edges: np.ndarray, window: Window) -> Tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """The edges cut at the lines of the window: x, y of the beginnings and of the ends of the pieces, edge after edge."""
    top, left, rows, columns = window
    at_columns, columns_edge = _crossings(edges[:, 0], edges[:, 2], left, left + columns)
    at_rows, rows_edge = _crossings(edges[:, 1], edges[:, 3], top, top + rows)
    every = np.arange(len(edges))
    edge = np.concatenate([every, columns_edge, rows_edge, every])
    at = np.concatenate([np.zeros(len(edges)), at_columns, at_rows, np.ones(len(edges))])
    order = np.lexsort((at, edge))
    edge, at = edge[order], at[order]
    x0, y0, x1, y1 = edges[edge].T
    x, y = x0 * (1.0 - at) + x1 * at, y0 * (1.0 - at) + y1 * at
    same = np.flatnonzero(edge[1:] == edge[:-1])
    return x[same], y[same], x[same + 1], y[same + 1]


def _crossings(start: np.ndarray, stop: np.ndarray, first: int, last: int) -> Tuple[np.ndarray, np.ndarray]:
    """Where (0..1 along the edge) edges cross the lines `first` to `last`, and the number of the edge."""
    low = np.maximum(np.floor(np.minimum(start, stop)) + 1, first)
    high = np.minimum(np.ceil(np.maximum(start, stop)) - 1, last)
    counts = np.maximum(high - low + 1, 0).astype(np.int64)
    edge = np.repeat(np.arange(len(start)), counts)
    line = low[edge] + np.arange(len(edge)) - np.repeat(np.cumsum(counts) - counts, counts)
    return (line - start[edge]) / (stop[edge] - start[edge]), edge
