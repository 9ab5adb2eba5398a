"""Climate layers from TerraClimate."""

from __future__ import annotations

from typing import Any, Dict, List

from ....core.progress import Progress
from ....pipeline.prepare.contract import File
from ....pipeline.steps.climate_terraclimate import TerraClimateRequest, climate_terraclimate
from ...base import GsocAlgorithm
from ...climate_params import CLIMATE_CELLS, CLIMATE_FOLDER, CLIMATE_OUTPUTS, CLIMATE_PERIOD, climate_results
from ...files_param import Files
from ...grid_params import GRID, grid_of
from ...groups import PREPARE
from ...params import Choice
from ...sample import sample

_SEVERAL = "One file or several: exports of Earth Engine (bands named by year and month), or the NetCDF files of single years."


def _sample_files(variable: str) -> List[str]:
    return [sample(f"raw/terraclimate_{variable}_{period}.tif") for period in ("1981_2000", "2001_2020")]


class ClimateTerraClimate(GsocAlgorithm):
    NAME = "climate_terraclimate"
    TITLE = "Climate from TerraClimate"
    GROUP = PREPARE
    SUMMARY = "Monthly temperature, rain and evapotranspiration of a period from TerraClimate, of Earth Engine or as NetCDF: series and normals."
    HELP = (
        "TerraClimate has cells of 1/24 degree (about 4 km), monthly, from 1958 on. The temperature is the mean of the highest (tmmx, tmax) and "
        "the lowest (tmmn, tmin).\n\n"
        "Earth Engine keeps temperature and evapotranspiration in tenths; in the NetCDF files they are in degC and mm. Which it is, is "
        "recognised by the file's name (as 'Scripts for Earth Engine' writes it), by its units, or by its values, and said in the log; in "
        "doubt the algorithm asks. Values that no climate has are refused: the factor was applied twice, or never.\n\n"
        "The highest temperature may lie 0.1 degC below the lowest, by rounding; more is refused. The series has one band for each month "
        "(1981-01 ...), the normals have twelve (01 to 12), the means of the monthly values."
    )
    REPLACES = "FAO's scripts for Earth Engine with TerraClimate, and the R scripts that read their exports"
    PARAMS = (
        Files("TMAX_FILES", "Highest temperature, tmmx or tmax (unit degC or its tenths)", _SEVERAL, _sample_files("tmmx")),
        Files("TMIN_FILES", "Lowest temperature, tmmn or tmin (unit degC or its tenths)", _SEVERAL, _sample_files("tmmn")),
        Files("PPT_FILES", "Rain, pr or ppt (mm/month)", _SEVERAL, _sample_files("pr")),
        Files("PET_FILES", "Reference evapotranspiration, pet (unit mm/month or its tenths)", _SEVERAL, _sample_files("pet")),
        CLIMATE_PERIOD,
        Choice(
            "SCALE",
            "Scale of temperature and evapotranspiration",
            "Default: recognised. Rain has no scale.",
            "auto",
            options=(("auto", "Recognise it"), ("raw", "Tenths, as Earth Engine keeps them"), ("units", "degC and mm")),
        ),
        *GRID,
        CLIMATE_CELLS,
        CLIMATE_FOLDER,
    )
    OUTPUTS = CLIMATE_OUTPUTS

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        tmax, tmin, ppt, pet = (tuple(File(path) for path in values[f"{id_}_FILES"]) for id_ in ("TMAX", "TMIN", "PPT", "PET"))
        request = TerraClimateRequest(tmax, tmin, ppt, pet, values["SCALE"], values["CELLS"])
        first, last = values["YEARS"]
        return climate_results(climate_terraclimate(request, (first, last), grid_of(values), values["OUTPUT"], progress), values["OUTPUT"])
