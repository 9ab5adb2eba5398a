"""Climate layers from the NetCDF files of CRU TS."""

from __future__ import annotations

from typing import Any, Dict, List

from ....core.progress import Progress
from ....pipeline.prepare.contract import File
from ....pipeline.steps.climate_cru import CruRequest, climate_cru
from ...base import GsocAlgorithm
from ...climate_params import CLIMATE_CELLS, CLIMATE_FOLDER, CLIMATE_OUTPUTS, CLIMATE_PERIOD, climate_results
from ...files_param import Files
from ...grid_params import GRID, grid_of
from ...groups import PREPARE
from ...params import Choice
from ...sample import sample

_SEVERAL = "One file, or several of consecutive years, unpacked (.nc, not .nc.gz)."


def _sample_files(variable: str) -> List[str]:
    return [sample(f"raw/cru_sample.{year}.{year + 9}.{variable}.dat.nc") for year in (1981, 1991, 2001, 2011)]


class ClimateCru(GsocAlgorithm):
    NAME = "climate_cru"
    TITLE = "Climate from CRU TS"
    GROUP = PREPARE
    SUMMARY = "Monthly temperature, rain and evapotranspiration of a period from the NetCDF files of CRU TS: series and normals."
    HELP = (
        "CRU TS is the gridded climate of the Climatic Research Unit, University of East Anglia: 0.5 degree, monthly, from 1901 on. Download "
        "the variables tmp, pre and pet, by decade or in one file, and unpack them.\n\n"
        "The months are read from the time axis of the files, whatever the order of files and bands. CRU gives evapotranspiration in mm per "
        "day and rain in mm per month, which many have overlooked: the units in the file decide, and mm per day are taken times the real days "
        "of each month. Months that are missing, or given twice, are refused.\n\n"
        "The series has one band for each month (1981-01 ...), the normals have twelve (01 to 12), the means of the monthly values."
    )
    REPLACES = "FAO's R scripts 1, 2 and 3 (CRU layers for spin-up, warm-up and NPP)"
    PARAMS = (
        Files("TMP_FILES", "Mean temperature, tmp (unit as the file says)", _SEVERAL, _sample_files("tmp")),
        Files("PRE_FILES", "Rain, pre (unit as the file says)", _SEVERAL, _sample_files("pre")),
        Files("PET_FILES", "Potential evapotranspiration, pet (unit as the file says)", _SEVERAL, _sample_files("pet")),
        CLIMATE_PERIOD,
        Choice(
            "DAYS",
            "Days of a month, for mm per day",
            "Default: the real ones. FAO's scripts take 30 for every month, which loses 1.4 % of the year's evapotranspiration.",
            "calendar",
            options=(("calendar", "Those of the calendar, leap years included"), ("30", "30 in every month (FAO's scripts)")),
        ),
        *GRID,
        CLIMATE_CELLS,
        CLIMATE_FOLDER,
    )
    OUTPUTS = CLIMATE_OUTPUTS

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        tmp, pre, pet = (tuple(File(path) for path in values[id_]) for id_ in ("TMP_FILES", "PRE_FILES", "PET_FILES"))
        request = CruRequest(tmp, pre, pet, values["CELLS"], values["DAYS"])
        first, last = values["YEARS"]
        return climate_results(climate_cru(request, (first, last), grid_of(values), values["OUTPUT"], progress), values["OUTPUT"])
