"""The maps of a region, cut into countries or other zones."""

from __future__ import annotations

from typing import Any, Dict

from qgis.core import QgsProcessingOutputNumber

from ....core.progress import Progress
from ....pipeline.steps.split_by_zone import maps_of, named, split_by_zone
from ...base import GsocAlgorithm
from ...groups import PREPARE
from ...mask_params import FolderIn
from ...params import FolderOut, Output, Polygons, Rasters, required
from ...sample import sample
from ...zone_params import FieldName

ZONES = Polygons("ZONES", "Zones", "Polygons in any coordinate system, with a field that tells the zone.", sample("zones.gpkg"))


class SplitByZone(GsocAlgorithm):
    NAME = "split_by_zone"
    TITLE = "Split maps by zone"
    GROUP = PREPARE
    SUMMARY = "Cuts the maps of a regional run into countries, provinces or any other zones, one folder for each."
    HELP = (
        "Zones are the different values of a field of a polygon layer; polygons with the same value are one zone. Every map is cut to the "
        "extent of the zone. Its cells stay where they are and keep their values exactly; cells whose centre lies outside the zone get no "
        "data.\n\n"
        "Where the value is a country code (three capital letters, ISO 3166-1 alpha-3), it replaces the code in the names of a run's maps: "
        "XXX_GSOCseq_T0_Map030.tif of the zone GHA becomes GHA_GSOCseq_T0_Map030.tif. So one run of a region gives the maps of every "
        "country in it.\n\n"
        "The log counts the cells in no zone and those in several (these are in the maps of each), and names the zones without a value."
    )
    REPLACES = "FAO's script Cut_maps_by_Country"
    PARAMS = (
        FolderIn(
            "FOLDER", "Folder of a run", "All its maps (.tif), those of further horizons too. Empty: the layers below.", optional=True
        ),
        Rasters("LAYERS", "Layers to split", "With all their bands. Not read when a folder is given.", [sample("soc_t_ha.tif")]),
        ZONES,
        FieldName(
            "FIELD",
            "Field that tells the zone",
            "Its values name the folders: best country codes of three letters, or short names.",
            "name",
            layer="ZONES",
        ),
        FolderOut("OUTPUT", "Folder for the zones", "Gets a folder for each zone."),
    )
    OUTPUTS = (Output("COUNT", "Number of zones", QgsProcessingOutputNumber),)

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        maps = maps_of(values["FOLDER"]) if values["FOLDER"] else named(values["LAYERS"])
        zones = split_by_zone(maps, required(values, ZONES), values["FIELD"], values["OUTPUT"], progress)
        return {"OUTPUT": values["OUTPUT"], "COUNT": len(zones)}
