"""Are the maps ready to be handed over?"""

from __future__ import annotations

import os
from typing import Any, Dict

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputString,
)

from ....core.constants import LONGEST_HORIZON
from ....core.progress import Progress
from ....io.atomic import PART, SIDECAR, probe_outputs
from ....io.writer import all_or_none
from ....pipeline.folders import output_folder
from ....pipeline.quality.result import FAIL, PASS, WARN
from ....pipeline.steps.quality_control import QualityOptions, quality_control, quality_json
from ....report.quality_page import quality_page
from ...base import GsocAlgorithm
from ...groups import MAPS
from ...mask_params import FolderIn
from ...params import FolderOut, Output, Raster, Switch, Whole
from ...translate import tr, words

FOLDER = FolderIn("FOLDER", "Folder of the maps", "From this plugin or FAO's scripts: files named ISO3_GSOCseq_<map>.tif, in the folder itself.")
FLAGGED = "flagged.tif"
HOLES = (
    "Numbers where there is no value are found cell by cell, from all maps together. They are: (1) a final stock of 0 or the loss of all of T0, "
    "where T0 is above 1 t C/ha: inert matter always stays, but FAO's script 15 sets forest to 0. (2) Values that stand for no data in their "
    "whole map (-999, -9999, -999 divided by the years, 1e30 and more, any value well out of range that repeats exactly, 0 in stocks and "
    "uncertainties where hardly anything is near it); but T0 of 0 is a value where its uncertainty is no data, for a soil without carbon has "
    "none. (3) T0 of 0 where no final stock has a value; 0 or -1 where T0 has no value. (4) 0 where the differences and rates "
    "of the other maps ask for another value: only relations count that hold in 90 % of the other cells, and only the map that is most at odds "
    "is blamed. (5) What arithmetic makes of the number in such a cell: -49.95 t C/ha/yr, minus the whole stock, 999 %, or 0."
)
RANGES = (
    "stocks 0 to 800 t C/ha, differences -80 to 80, relative ones 0 to 80, rates -4 to 4 and relative ones 0 to 4 t C/ha/yr, uncertainties 0 to "
    "200 %; relative maps of a country's own scenarios may be as negative"
)


class QualityControl(GsocAlgorithm):
    NAME = "quality_control"
    TITLE = "Quality control of the maps"
    GROUP = MAPS
    SUMMARY = "Checks a folder of finished maps against FAO's rules for a submission, and says what is wrong, why, and what to do."
    HELP = (
        "Every check is a pass, a warning or a fail, with the value found, likely causes and a remedy. A fail has to be mended before maps "
        "are handed over; a warning should be understood first.\n\n"
        "Looked at are: missing maps, files of other countries, damaged files; EPSG:4326, the GSP grid (30 arc-seconds, edges on multiples of "
        "1/120 degree), one grid and the same cells for all; no-data values that are not declared; "
        "values out of range, maps of which no more than half the cells are in FAO's typical range, and whether such cells are grouped or "
        "scattered (join counts of neighbours, Cliff and Ord 1981: "
        "grouped from z = 1.96 on); the order of the scenarios; differences and rates against the stocks; the horizon; two maps with one "
        "content; steps along the edges of climate cells; and, with a land-use layer, modelled land without a value and values on other land.\n\n"
        f"{HOLES}\n\nThe ranges are those of FAO's annexes: {RANGES}."
    )
    REPLACES = "the checks of FAO's annex I and the first half of script 17 (MapsCorrection)"
    PARAMS = (
        FOLDER,
        Whole("YEARS", "Horizon (years)", "Empty: what the maps say of themselves, else FAO's 20.", optional=True, maximum=LONGEST_HORIZON),
        Raster(
            "LAND_USE", "Land use (class codes)", "FAO's classes. Empty: the land_use.tif that a run leaves beside its maps, if any.", optional=True
        ),
        Raster(
            "CLIMATE",
            "Climate layer, for the edges of its cells (unit does not matter)",
            "In EPSG:4326, as it was before resampling. Empty: cells of 0.5, 0.25 and 1/24 degree are tried.",
            optional=True,
        ),
        Switch(
            "FLAGS",
            "Write a raster of the flagged cells",
            "flagged.tif: a band for each of out of range, undeclared no-data, missing though modelled, identities broken, not in all maps, "
            "step at climate edge. A cell holds the number of maps concerned (of identities, where they are broken), 255 where no map has it.",
            True,
        ),
        FolderOut("OUTPUT", "Folder for the results", "Gets quality.html, quality.json and, where asked, flagged.tif."),
    )
    OUTPUTS = (
        Output("HTML", "Result (HTML)", QgsProcessingOutputHtml),
        Output("JSON", "Result (JSON)", QgsProcessingOutputFile),
        Output("FLAGGED", "Flagged cells (number of maps)", QgsProcessingOutputRasterLayer),
        Output("PASSED", "Number of checks passed", QgsProcessingOutputNumber),
        Output("WARNINGS", "Number of warnings", QgsProcessingOutputNumber),
        Output("FAILED", "Number of checks failed", QgsProcessingOutputNumber),
        Output("VERDICT", "Verdict: pass, warning or fail", QgsProcessingOutputString),
    )

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        with output_folder(values["OUTPUT"]) as folder:
            html, json, flags = (os.path.join(folder, name) for name in ("quality.html", "quality.json", FLAGGED))
            rasters = {flags: flags + PART, flags + SIDECAR: flags + PART + SIDECAR} if values["FLAGS"] else {}
            layers = [path for path in (values["LAND_USE"], values["CLIMATE"]) if path]
            probe_outputs([html, json, *rasters], layers)
            options = QualityOptions(values["YEARS"], values["LAND_USE"], climate=values["CLIMATE"], flags=rasters.get(flags))
            pages: Dict[str, str] = {}
            with all_or_none(lambda _: pages, rasters):
                result = quality_control(values["FOLDER"], options, progress)
                pages[html], pages[json] = quality_page(result, words(), progress), quality_json(result, tr)
                written = {"FLAGGED": flags} if os.path.isfile(flags + PART) else {}  # none where no map can be read
        counts = {name: len(result.by_verdict(verdict)) for name, verdict in (("PASSED", PASS), ("WARNINGS", WARN), ("FAILED", FAIL))}
        return {"OUTPUT": folder, "HTML": html, "JSON": json, "VERDICT": result.verdict, **written, **counts}
