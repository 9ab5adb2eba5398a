"""The parameters that totals and priority areas share."""

from __future__ import annotations

from typing import Any, Dict, Optional, Tuple

from ..core.constants import LONGEST_HORIZON
from ..core.errors import GsocError
from .mask_params import FolderIn
from .params import Polygons, Raster, Whole
from .zone_params import FieldName

FOLDER = FolderIn(
    "FOLDER", "Folder of maps", "The folder of a run, or of FAO's 29 maps from any program; of a further horizon its own folder (products_050)."
)
ZONES = Polygons(
    "ZONES",
    "Zones",
    "Polygons in any coordinate system. Cells that a border cuts count by their covered share. Empty: no zones, or those of the raster.",
    optional=True,
)
FIELD = FieldName(
    "FIELD", "Field that names the zones", "Polygons with the same value are one zone, counted once where they overlap.", None, True, layer="ZONES"
)
ZONES_RASTER = Raster(
    "ZONES_RASTER",
    "Zones as a raster (whole numbers)",
    "Instead of polygons; on another grid the nearest cell is taken, of a finer one the most frequent number.",
    optional=True,
)
FRACTION = Raster(
    "FRACTION",
    "Cropland fraction (unit % or share of 1)",
    "Weights each cell's area; which unit it is, is recognised by its highest value. Cells without one count as 0. Empty: whole cells.",
    optional=True,
)
YEARS = Whole(
    "YEARS",
    "Horizon (years)",
    "Empty: as the maps' metadata tell, else their values (a difference divided by its rate), else FAO's 20.",
    optional=True,
    advanced=True,
    maximum=LONGEST_HORIZON,
)


def zones_of(values: Dict[str, Any]) -> Tuple[Optional[str], Optional[str]]:
    """The zones of the dialog, polygons or raster, and their field. Raises GsocError when both are given."""
    if values["ZONES"] and values["ZONES_RASTER"]:
        raise GsocError("zones_twice", polygons=values["ZONES"], raster=values["ZONES_RASTER"])
    return (values["ZONES"], values["FIELD"]) if values["ZONES"] else (values["ZONES_RASTER"], None)
