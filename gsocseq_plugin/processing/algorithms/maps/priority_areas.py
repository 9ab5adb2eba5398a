"""Which land first."""

from __future__ import annotations

from typing import Any, Dict

from qgis.core import QgsProcessingOutputBoolean, QgsProcessingOutputNumber

from ....core.gsocseq.priority import CERTAINTY, RATE, TOTAL
from ....core.gsocseq.product_kinds import ASR, RSR
from ....core.progress import Progress
from ....pipeline.steps.priority_areas import CELLS, ZONES, PriorityOptions, priority_areas
from ....pipeline.styles import RANK_STYLE
from ....pipeline.totals.priority import PriorityFiles
from ....report.totals_page import priority_page
from ...base import GsocAlgorithm
from ...groups import MAPS
from ...mask_params import Limit
from ...params import Choice, Output, TableOut, Text
from ...skippable import PageIfAsked, PolygonsIfAsked, RasterIfAsked, TableIfAsked
from ...totals_params import FIELD, FOLDER, FRACTION, YEARS, ZONES_RASTER, zones_of
from ...totals_params import ZONES as POLYGONS
from ...translate import words

FILES = {"TABLE": "table", "CURVE": "curve", "LAYER": "layer", "RASTER": "raster", "PAGE": "page"}
SCENARIO = Text("SCENARIO", "Scenario", "As in the names of the maps: SSM1, SSM2, SSM3 or one of your own. Default: SSM3.", "SSM3", needed=True)


class PriorityAreas(GsocAlgorithm):
    NAME = "priority_areas"
    TITLE = "Priority areas"
    GROUP = MAPS
    SUMMARY = "Ranks zones or cells by what they gain, and tells how many hectares, and which first, reach a given Mt CO2e/yr."
    HELP = (
        "For a pledge (a nationally determined contribution, land degradation neutrality, 4 per 1000): the land with the highest measure "
        "comes first, until the target is reached. Where all land does not reach it, that is said, with what can be reached. Land with a "
        "rate of 0 or below is never chosen.\n\n"
        "Certainty is the rate divided by its half-width of 95 %: above 1 a gain is nearly sure. The half-width follows from the uncertainty "
        "of both stocks, taken as independent, and is that of a zone as if the errors of all its cells were the same; it is wider than the "
        "rate in most maps, and the log tells where. Land of unknown uncertainty is not ranked by it. Rates beyond -4 to 4 t C/ha/yr "
        "cannot be: they are left out, and this is said.\n\n"
        "The table has a row for each zone; of cells a row for each tenth of the land with a gain, the best first. The curve has hectares "
        "against Mt CO2e/yr in the same order. The layer is the zones with rank, chosen (1 or 0), area_ha, rate (t C/ha/yr), gain_co2e "
        "(Mt CO2e/yr), area_so_far and gain_so_far. The raster has two bands: the rank of each cell (share of all land with a value that is "
        "ranked as high or higher, %), and chosen (1 or 0).\n\n"
        "Zones that overlap are summed up as they are: land in two of them counts twice."
    )
    REPLACES = "ranking by hand: FAO's scripts have no such step"
    PARAMS = (
        FOLDER,
        SCENARIO,
        Choice(
            "KIND",
            "Rates",
            "Default: relative, what the scenario gains over business as usual.",
            RSR,
            options=((RSR, "Relative: against business as usual"), (ASR, "Absolute: against today")),
        ),
        Choice(
            "MEASURE",
            "Rank by",
            "Default: the rate.",
            RATE,
            options=(
                (RATE, "Rate (t C/ha/yr)"),
                (CERTAINTY, "Certainty: rate divided by its half-width"),
                (TOTAL, "Total of the unit (t C/yr)"),
            ),
        ),
        Choice("UNITS", "What is ranked", "Default: cells.", CELLS, options=((CELLS, "Cells"), (ZONES, "Zones"))),
        Limit("TARGET", "Target (unit Mt CO2e/yr)", "Empty: only the ranks and the curve.", optional=True),
        POLYGONS,
        FIELD,
        ZONES_RASTER,
        FRACTION,
        YEARS,
        TableOut("TABLE", "Table of ranks (CSV)", "One row for each zone or tenth of the land."),
        TableIfAsked("CURVE", "Curve of hectares and Mt CO2e/yr (CSV)", "Empty: none.", optional=True),
        PolygonsIfAsked("LAYER", "Zones with their ranks", "A GeoPackage; only where zones are polygons. Empty: none.", optional=True),
        RasterIfAsked("RASTER", "Cells with their ranks", "A GeoTIFF; only where cells are ranked. Empty: none.", optional=True),
        PageIfAsked("PAGE", "Page with the curve and the ranks (HTML)", "Opens in any browser, without network. Empty: none.", optional=True),
    )
    STYLES = {"RASTER": RANK_STYLE}
    OUTPUTS = (
        Output("HECTARES", "Chosen land (ha)", QgsProcessingOutputNumber),
        Output("CO2E", "Gain of the chosen land (Mt CO2e/yr)", QgsProcessingOutputNumber),
        Output("MAXIMUM", "Gain of all land with a gain (Mt CO2e/yr)", QgsProcessingOutputNumber),
        Output("REACHED", "The target is reached", QgsProcessingOutputBoolean),
    )

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        zones, field = zones_of(values)
        options = PriorityOptions(
            scenario=values["SCENARIO"],
            kind=values["KIND"],
            measure=values["MEASURE"],
            units=values["UNITS"],
            target=values["TARGET"],
            zones=zones,
            field=field,
            fraction=values["FRACTION"],
            years=values["YEARS"],
        )
        files = PriorityFiles(**{name: values[key] for key, name in FILES.items()})
        found = priority_areas(values["FOLDER"], options, files, progress, lambda areas: priority_page(areas, words()))
        written = {key: values[key] for key in FILES if values[key]}
        return {**written, "HECTARES": found.hectares, "CO2E": found.co2e, "MAXIMUM": found.maximum, "REACHED": found.reached}
