"""Land-use classes of the years from land-cover maps."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict

from ....core.progress import Progress
from ....pipeline.prepare.contract import File, Legend
from ....pipeline.steps.land_use import LandUseRequest, land_use
from ... import run_params as shared
from ...base import GsocAlgorithm
from ...from_values import legend
from ...grid_params import GRID, grid_of
from ...groups import PREPARE
from ...params import Raster, RasterOut, Rasters, Switch
from ...sample import sample

_YEARS = "The year of each band in the order of the files, as 2000-2020 or 2000; 2005; 2010. Empty: as bands or files are named."


class LandUse(GsocAlgorithm):
    NAME = "land_use"
    TITLE = "Prepare land use"
    GROUP = PREPARE
    SUMMARY = "Turns land-cover maps into FAO's land-use classes, a band for each year, on the grid of the carbon map."
    HELP = (
        "Takes ESA CCI / C3S land cover (GeoTIFF or NetCDF), Copernicus Global Land Cover, or any map with a table of its own. Codes become "
        "classes at the map's own cells, then the most frequent class of a cell is taken: three kinds of cropland count together against "
        "one kind of forest. Codes that the legend does not list have no class and are listed with counts in the log.\n\n"
        "Years missing in the middle are no error: a run keeps the class of the year before. ESA's irrigated cropland becomes paddy rice, as in "
        "FAO's table, which it is not everywhere: where it matters, give a map of paddies."
    )
    REPLACES = "FAO's R script 9 (number 6 in version 1.2, 1 in version 1.3) and its variants for Copernicus and yearly land use"
    PARAMS = (
        Rasters(
            "LAYERS",
            "Land-cover maps (class codes)",
            "One file, a file per year with the year in its name, or bands named by year. Tiles of one export are put together.",
            [sample("raw/esa_cci_2000_2020.tif")],
        ),
        replace(shared.LAND_USE_LEGEND, default="esa"),
        replace(shared.LAND_USE_YEARS, help=_YEARS),
        shared.LEGEND_FILE,
        Switch(
            "MAJORITY",
            "Most frequent class of a cell",
            "Default: yes, where the map is finer than half a cell. Otherwise the class of the nearest map cell, as in FAO's scripts.",
            True,
        ),
        Raster(
            "PADDY_LAYER",
            "Paddy rice (class codes)",
            "A map that is not 0 where paddy rice grows: cropland is paddy inside of it and nowhere else.",
            optional=True,
        ),
        shared.CLASSES,
        *GRID,
        RasterOut("OUTPUT", "Land use (class codes)", "A band for each year, named by the year, for every step that takes land use."),
    )

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        request = LandUseRequest(
            layers=tuple(File(path) for path in values["LAYERS"]),
            legend=Legend(legend(values)),
            years=tuple(values["LAND_USE_YEARS"] or ()),
            majority=values["MAJORITY"],
            paddy=None if values["PADDY_LAYER"] is None else File(values["PADDY_LAYER"]),
        )
        land_use(request, grid_of(values), values["OUTPUT"], progress, values["CLASSES"])
        return {"OUTPUT": values["OUTPUT"]}
