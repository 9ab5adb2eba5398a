"""The middle of a map on the ellipsoid: its true shape, its scale, and where north is.

By formula and GDAL, not in a projection made for the map: QGIS 3.22 keeps a CRS that a thread has made from text, and once that thread has
ended it gives wrong results in all others.
"""

from __future__ import annotations

import math
from typing import NamedTuple, Tuple

from osgeo import osr

from ..core.constants import WGS84_A, WGS84_F
from ..core.errors import GsocError
from ..io.grid import Grid, spatial_reference
from ..io.raster import NO_REASON, attempt

_SPAN = 0.125
"""The share of the map's width over which a length is measured: little enough for no curve, enough for no rounding."""


class Scale(NamedTuple):
    """metres: of a unit to the right at the map's middle; squeeze: how wide such a unit is beside one upwards; north: degrees from up,
    clockwise."""

    metres: float
    squeeze: float
    north: float = 0.0


def scale_of(path: str) -> Scale:
    """The scale of a raster in its own CRS. Raises GsocError for a raster without a place."""
    grid = Grid.of(path)
    reference = spatial_reference(grid.crs_wkt)
    west, south, east, north = grid.bounds
    x, y = (west + east) / 2, (south + north) / 2
    if reference.IsGeographic():
        unit = reference.GetAngularUnits()
        along, up = _metres_of_radian(y * unit)
        return Scale(along * unit, along / up)
    half = _SPAN * (east - west) / 2
    to_right = _on_the_ground(path, reference, (x - half, y), (x + half, y))
    upwards = _on_the_ground(path, reference, (x, y - half), (x, y + half))
    return Scale(math.hypot(*to_right) / (2 * half), 1.0, -math.degrees(math.atan2(*upwards)))


def _metres_of_radian(latitude: float) -> Tuple[float, float]:
    """Metres of a radian of longitude and of one of latitude, at a latitude in radians. Source: radii of curvature, e.g. Snyder 1987, 4-20, 4-18."""
    e2 = WGS84_F * (2.0 - WGS84_F)
    w = 1.0 - e2 * math.sin(latitude) ** 2
    return WGS84_A / math.sqrt(w) * math.cos(latitude), WGS84_A * (1.0 - e2) / w**1.5


def _on_the_ground(path: str, reference: osr.SpatialReference, *ends: Tuple[float, float]) -> Tuple[float, float]:
    """Metres to the east and to the north from one point of a projected CRS to another near it."""
    to_degrees = osr.CoordinateTransformation(reference, spatial_reference("EPSG:4326"))
    places, message = attempt(to_degrees.TransformPoints, list(ends))
    if not places or message:
        raise GsocError("grid_not_transformed", grid=path, reason=message or NO_REASON)
    (lon1, lat1), (lon2, lat2) = ((math.radians(place[0]), math.radians(place[1])) for place in places)
    along, up = _metres_of_radian((lat1 + lat2) / 2)
    return along * math.remainder(lon2 - lon1, 2 * math.pi), up * (lat2 - lat1)
