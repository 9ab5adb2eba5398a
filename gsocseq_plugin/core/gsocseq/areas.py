"""Areas of geographic grid cells on the WGS84 ellipsoid. Source: the closed form of the zonal area, e.g. Snyder 1987, eq. 3-12."""

from __future__ import annotations

import numpy as np

from ..constants import WGS84_A, WGS84_F

M2_PER_HA = 1e4


def cell_areas_ha(edges: np.ndarray, width_deg: float) -> np.ndarray:
    """Hectares of one cell in each row (rows,), for latitudes of the row edges (rows + 1,) and a cell width, both in degrees."""
    e = np.sqrt(WGS84_F * (2.0 - WGS84_F))
    sine = np.sin(np.radians(edges))
    q = sine / (1.0 - (e * sine) ** 2) + np.arctanh(e * sine) / e
    zone = 0.5 * (WGS84_A * (1.0 - WGS84_F)) ** 2 * np.abs(np.diff(q))
    return zone * np.radians(width_deg) / M2_PER_HA
