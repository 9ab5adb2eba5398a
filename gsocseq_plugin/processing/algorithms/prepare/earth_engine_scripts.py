"""Scripts for Google Earth Engine."""

from __future__ import annotations

import os
from typing import Any, Dict

from qgis.core import QgsProcessingOutputFile

from ....core.progress import Progress
from ....pipeline.steps.earth_engine_scripts import README, ScriptsRequest, bounds_in_degrees, earth_engine_scripts
from ...area_params import COUNTRY, area_of
from ...base import GsocAlgorithm
from ...config_text import period_from_text
from ...groups import PREPARE
from ...params import Choice, FolderOut, Output, Polygons, Raster, Text
from ...sample import sample

_PERIOD = "First and last year, such as 2001-2020. "


def _period(id_: str, label: str, more: str, default: str) -> Text:
    return Text(id_, label, _PERIOD + more, default, parse=period_from_text, needed=True)


class EarthEngineScripts(GsocAlgorithm):
    NAME = "earth_engine_scripts"
    TITLE = "Scripts for Earth Engine"
    GROUP = PREPARE
    SUMMARY = "Writes complete scripts that export climate, vegetation and land cover of an area from Google Earth Engine, ready for this toolbox."
    HELP = (
        "Nothing is downloaded here: paste each script into a new file on code.earthengine.google.com, press Run, and start its tasks. You need "
        "a Google account with access to Earth Engine. README.txt beside the scripts tells what comes out of each, how large it is, and which "
        "algorithm takes it.\n\n"
        "Keep the names of the exported files: they tell unit and scale, and 'Climate from TerraClimate', 'Prepare vegetation cover' and "
        "'Prepare land use' recognise them. Large exports come in several files; give all of them.\n\n"
        "climate.js: monthly TerraClimate (1/24 degree, from 1958). pveg.js: the share of each month's MODIS images of 16 days that show "
        "plants (from 2001). ndvi.js: these images themselves. land_cover.js: yearly land cover in its own cells. The area is the rectangle "
        "around your polygons; climate has 8 cells more on every side."
    )
    REPLACES = "FAO's scripts for Earth Engine (TerraClimate, NDVI cover)"
    PARAMS = (
        Polygons("AREA", "Area of interest", "Polygons: the scripts export the rectangle around them.", optional=True),
        COUNTRY,
        Raster(
            "REFERENCE",
            "Layer whose extent is meant",
            "Only without area and country: usually the map of soil organic carbon.",
            sample("soc_t_ha.tif"),
        ),
        _period("SPIN_UP_YEARS", "Climate of the spin-up (years)", "The manual's default is 1981-2000.", "1981-2000"),
        _period("WARM_UP_YEARS", "Climate of the warm-up (years)", "The manual's default is 2001-2020.", "2001-2020"),
        _period("COVER_YEARS", "Vegetation (years)", "MODIS has whole years from 2001 on.", "2001-2020"),
        Choice(
            "LAND_COVER",
            "Land cover",
            "Default: ESA CCI / C3S, which covers the whole warm-up.",
            "esa",
            options=(
                ("esa", "ESA CCI / C3S, 300 m, 1992-2022"),
                ("copernicus", "Copernicus CGLS-LC100, 100 m, 2015-2019"),
            ),
        ),
        _period(
            "LAND_COVER_YEARS", "Land cover (years)", "Default: the last year of the spin-up and those of the warm-up.", "2000-2020"
        ),
        Choice(
            "RESOLUTION",
            "Cells of the vegetation (arc-seconds)",
            "Default: those of FAO's global grid. Finer ones are taken from finer images and make larger files.",
            "30",
            options=(("30", "30 (about 1 km, MOD13A2)"), ("15", "15 (about 500 m, MOD13A1)"), ("7.5", "7.5 (about 250 m, MOD13Q1)")),
        ),
        FolderOut("OUTPUT", "Folder for the scripts", "Four scripts and README.txt."),
    )
    OUTPUTS = (Output("README", "What to do with the scripts", QgsProcessingOutputFile),)

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        spin_up, warm_up, cover, land_cover = (
            (values[period][0], values[period][1]) for period in ("SPIN_UP_YEARS", "WARM_UP_YEARS", "COVER_YEARS", "LAND_COVER_YEARS")
        )
        request = ScriptsRequest(spin_up, warm_up, cover, land_cover, values["LAND_COVER"], float(values["RESOLUTION"]))
        earth_engine_scripts(request, bounds_in_degrees(area_of(values), values["REFERENCE"]), values["OUTPUT"], progress)
        return {"OUTPUT": values["OUTPUT"], "README": os.path.join(values["OUTPUT"], README)}
