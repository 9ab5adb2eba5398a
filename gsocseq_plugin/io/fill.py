"""Values for the cells that a layer leaves empty at its coasts, from the layer's own cells around them."""

from __future__ import annotations

import math

import numpy as np

from .grid import spatial_reference
from .warp import AlignedReader

_VALUES = 2_000_000
"""Values held at once; gaps that need more are filled in halves."""
_FAR = 2.0**31
"""Cells beyond which a place is none."""
_EQUAL = 1e-9
"""Share by which two distances may differ and still be equal: two neighbours at the same distance differ by rounding."""


def fill(reader: AlignedReader, row: int, column: int, values: np.ndarray, wanted: np.ndarray, reach: int, classes: bool) -> np.ndarray:
    """`values` (bands, rows, columns), read by `reader` at (row, column), with the gaps of the cells `wanted` (rows, columns) filled.

    A gap gets its value from the layer's own cells, in a square of 2 reach + 1 of them around the one in which the gap's centre lies:
    by inverse distance, sum(v / d2) / sum(1 / d2) (Shepard 1968), with d from the gap's centre to theirs; `classes`: that of the nearest
    one, of several at the same distance the first in row-major order. In a geographic system longitudes are shortened by cos(latitude).
    Every band for itself. Without any such cell a gap stays; all other values keep their bits. Raises GsocError.
    """
    rows, columns = np.nonzero(wanted & np.isnan(values).any(axis=0))
    places = reader.places(rows + row, columns + column) if rows.size else np.empty((0, 2))
    reached = (np.abs(places) < _FAR).all(axis=1)
    if not reached.any():
        return values
    rows, columns = rows[reached], columns[reached]
    out = values.copy()
    gaps = out[:, rows, columns]
    out[:, rows, columns] = np.where(np.isnan(gaps), _from_around(reader, places[reached], reach, classes), gaps)
    return out


def _from_around(reader: AlignedReader, places: np.ndarray, reach: int, classes: bool) -> np.ndarray:
    """The values (bands, n) at `places` (n, 2) of the layer, in parts that memory can hold."""
    homes = np.floor(places).astype(int)
    left, top = (int(edge) for edge in homes.min(axis=0) - reach)
    right, bottom = (int(edge) for edge in homes.max(axis=0) + reach + 1)
    if max((right - left) * (bottom - top), len(places)) * reader.bands > _VALUES and len(places) > 1:
        half = len(places) // 2
        return np.concatenate([_from_around(reader, part, reach, classes) for part in (places[:half], places[half:])], axis=1)
    cells = reader.read_cells((top, left, bottom - top, right - left))
    combine = _nearest if classes else _inverse_distance
    return combine(cells, homes - (left, top), _away(reader, places, homes), reach)


def _away(reader: AlignedReader, places: np.ndarray, homes: np.ndarray) -> np.ndarray:
    """(n, 2, 2): from each place to the centre of its own cell, and the size of a cell; across and down, in one unit of length."""
    _, dx, _, y, _, dy = reader.source.geotransform
    size = np.tile([dx, dy], (len(places), 1))
    if reader.source.is_geographic:
        to_radians = spatial_reference(reader.source.crs_wkt).GetAngularUnits()
        size[:, 0] *= np.cos(np.clip((y + places[:, 1] * dy) * to_radians, -math.pi / 2, math.pi / 2))
    return np.stack([(homes + 0.5 - places) * size, size], axis=1)


def _inverse_distance(cells: np.ndarray, homes: np.ndarray, away: np.ndarray, reach: int) -> np.ndarray:
    total, weights = np.zeros((2, len(cells), len(homes)))
    for down in range(-reach, reach + 1):
        for across in range(-reach, reach + 1):
            values = cells[:, homes[:, 1] + down, homes[:, 0] + across].astype(np.float64)
            there = ~np.isnan(values)
            with np.errstate(divide="ignore", invalid="ignore"):  # a place on a centre: bands with a value there are no gap
                weight = 1.0 / _squares(away, across, down)
                total += np.where(there, values * weight, 0.0)
            weights += np.where(there, weight, 0.0)
    with np.errstate(invalid="ignore"):
        return total / np.where(weights > 0, weights, np.nan)


def _nearest(cells: np.ndarray, homes: np.ndarray, away: np.ndarray, reach: int) -> np.ndarray:
    found, best = np.full((len(cells), len(homes)), np.nan), np.full((len(cells), len(homes)), np.inf)
    for down in range(-reach, reach + 1):
        for across in range(-reach, reach + 1):
            values = cells[:, homes[:, 1] + down, homes[:, 0] + across].astype(np.float64)
            distance = _squares(away, across, down)
            closer = ~np.isnan(values) & (distance < best * (1.0 - _EQUAL))
            found = np.where(closer, values, found)
            best = np.where(closer, distance, best)
    return found


def _squares(away: np.ndarray, across: int, down: int) -> np.ndarray:
    """The squared distances (n,) to the cell so many cells across and down of the own one."""
    steps = away[:, 0] + away[:, 1] * (across, down)
    return (steps * steps).sum(axis=1)
