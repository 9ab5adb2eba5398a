"""Climate layers from monthly rasters of any origin, or from a table of stations."""

from __future__ import annotations

from typing import Any, Dict, List

from ....core.progress import Progress
from ....pipeline.prepare.contract import File
from ....pipeline.steps.climate_layers import LayersRequest, climate_layers
from ... import params
from ...base import GsocAlgorithm
from ...climate_params import CLIMATE_CELLS, CLIMATE_FOLDER, CLIMATE_OUTPUTS, CLIMATE_PERIOD, climate_results
from ...files_param import Files
from ...grid_params import GRID, grid_of
from ...groups import PREPARE
from ...params import Choice, Text, Whole
from ...sample import sample

_SEVERAL = "Stacks with a band for each month, a file for each month or year, or NetCDF; months are read from names or the time axis."
_VARIABLES = ("prec", "tmean", "tmin", "tmax", "pet")
_WATER, _WARMTH = "mm/month, mm/day, 0.1 mm, m/day, kg m-2 s-1", "degC, K, 0.1 degC, degF"
_RECOGNISED = "Empty: recognised by what the file says, or by its values; in doubt the algorithm asks. Else one such as: "


def _sample_files(variable: str) -> List[str]:
    return [sample(f"raw/cru_sample.{year}.{year + 9}.{variable}.dat.nc") for year in (1981, 1991, 2001, 2011)]


class ClimateLayers(GsocAlgorithm):
    NAME = "climate_layers"
    TITLE = "Climate from monthly layers or stations"
    GROUP = PREPARE
    SUMMARY = "Monthly temperature, rain and evapotranspiration of a period from rasters of any origin or a table of stations: series and normals."
    HELP = (
        "For climate that has no algorithm of its own: ERA5, WorldClim, CHIRPS, national grids, stations. Give rain, and either the mean "
        "temperature or the lowest and the highest. Units are recognised (kelvin, tenths, mm per day, metres, kg m-2 s-1) and converted, each "
        "with a line in the log.\n\n"
        "Without evapotranspiration it is computed: by Hargreaves (Hargreaves and Samani 1985) from the lowest and highest temperature, else "
        "by Thornthwaite (1948) from the mean. The method stands in the tag GSOCSEQ_PET of the result. Both are rougher than Penman-Monteith, "
        "which the manual assumes.\n\n"
        "Twelve bands without years are taken as normals; then normals are written and no series.\n\n"
        "A table of stations has a row for each station and month, with the columns x, y (longitude and latitude, degrees), year, month, prec, "
        "and tmean or tmin and tmax; pet if known. The rasters above do not count then. Height is not corrected for."
    )
    REPLACES = "the work by hand that national climate needs before FAO's R scripts, which read CRU and TerraClimate only"
    PARAMS = (
        Files("PREC_FILES", "Rain (unit below or recognised)", _SEVERAL, _sample_files("pre")),
        Files(
            "TMEAN_FILES",
            "Mean temperature (unit below or recognised)",
            "Emptied: the middle of lowest and highest is taken.",
            _sample_files("tmp"),
            optional=True,
        ),
        Files("TMIN_FILES", "Lowest temperature (unit below or recognised)", "Mean of the daily minima.", optional=True),
        Files("TMAX_FILES", "Highest temperature (unit below or recognised)", "Mean of the daily maxima.", optional=True),
        Files("PET_FILES", "Evapotranspiration (unit below or recognised)", "Potential or reference. Empty: computed.", optional=True),
        params.File("STATIONS", "Table of stations", "CSV or spreadsheet, in place of the rasters above.", optional=True),
        CLIMATE_PERIOD,
        Choice(
            "PET_METHOD",
            "Evapotranspiration, where it is not given",
            "Default: Hargreaves where lowest and highest temperature are given, else Thornthwaite.",
            None,
            options=((None, "The usual one"), ("hargreaves", "Hargreaves and Samani (1985)"), ("thornthwaite", "Thornthwaite (1948)")),
        ),
        Choice(
            "INTERPOLATION",
            "Between stations",
            "Default: each station weighs with the inverse square of its distance.",
            "idw",
            options=(("idw", "Inverse distance, power 2"), ("nearest", "The nearest station")),
        ),
        Whole("FIRST", "Year of the first band (years)", "Where names tell no year: bands count from its January.", optional=True, advanced=True),
        Text("UNITS_PREC", "Unit of the rain", _RECOGNISED + _WATER, optional=True, advanced=True),
        Text("UNITS_TMEAN", "Unit of the mean temperature", _RECOGNISED + _WARMTH, optional=True, advanced=True),
        Text("UNITS_TMIN", "Unit of the lowest temperature", _RECOGNISED + _WARMTH, optional=True, advanced=True),
        Text("UNITS_TMAX", "Unit of the highest temperature", _RECOGNISED + _WARMTH, optional=True, advanced=True),
        Text("UNITS_PET", "Unit of the evapotranspiration", _RECOGNISED + _WATER, optional=True, advanced=True),
        *GRID,
        CLIMATE_CELLS,
        CLIMATE_FOLDER,
    )
    OUTPUTS = CLIMATE_OUTPUTS

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        stations = values["STATIONS"]
        files: Dict[str, Any] = {} if stations else {name: tuple(map(File, values[f"{name.upper()}_FILES"])) for name in _VARIABLES}
        request = LayersRequest(
            **files,
            **{f"units_{name}": values[f"UNITS_{name.upper()}"] for name in _VARIABLES},
            stations=File(stations) if stations else None,
            first=values["FIRST"],
            pet_method=values["PET_METHOD"],
            interpolation=values["INTERPOLATION"],
            cells=values["CELLS"],
        )
        first, last = values["YEARS"]
        return climate_results(climate_layers(request, (first, last), grid_of(values), values["OUTPUT"], progress), values["OUTPUT"])
