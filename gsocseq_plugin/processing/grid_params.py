"""The parameters that say on which grid a prepare step writes: a layer, an area of interest, or a country; and how layers go there."""

from __future__ import annotations

from typing import Any, Dict

from ..io.grid import Grid
from ..pipeline.setup import reference_grid
from .area_params import COUNTRY, area_of
from .params import Choice, Polygons, Raster, required
from .sample import sample

REFERENCE = Raster(
    "REFERENCE",
    "Layer with the wanted grid",
    "Usually the map of soil organic carbon: the result gets its coordinate system, cells and extent.",
    sample("soc_t_ha.tif"),
)
AREA = Polygons("AREA", "Area of interest", "Polygons: the grid is cut to their extent. Empty: the whole reference layer.", optional=True)
GRID = (REFERENCE, AREA, COUNTRY)
KIND = Choice(
    "KIND",
    "The layers hold",
    "Default: values. Class codes must never be averaged.",
    "values",
    options=(("values", "Values (temperature, clay, ...)"), ("classes", "Class codes (land use, zones)")),
)


def grid_of(values: Dict[str, Any]) -> Grid:
    """The grid of the result. Raises GsocError without a layer, and when layer and area do not meet."""
    return reference_grid(required(values, REFERENCE), area_of(values))
