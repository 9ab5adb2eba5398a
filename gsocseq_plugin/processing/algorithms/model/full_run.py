"""All phases in one go: the plugin's main algorithm."""

from __future__ import annotations

from typing import Any, Dict

from qgis.core import QgsProcessingOutputFile

from ....core.progress import Progress
from ....pipeline.steps.full_run import full_run
from ... import run_params as shared
from ...base import GsocAlgorithm
from ...from_values import config_from_values
from ...groups import MODEL
from ...params import FolderOut, Output
from ...product_outputs import PRODUCT_OUTPUTS


class FullRun(GsocAlgorithm):
    NAME = "full_run"
    TITLE = "All phases: from the layers to the 29 maps"
    GROUP = MODEL
    SUMMARY = "Computes FAO's 29 maps of soil organic carbon sequestration potential (GSOCseq) from your layers, in one go."
    HELP = (
        "Spin-up, warm-up, forward and the maps, one after the other. Try it as it is: the layers of a small sample are filled in. "
        "For your country put in your own: carbon, clay, land use, plant cover and climate. Layers may have other grids and "
        "coordinate systems than the carbon map; they are put on its grid. Run 'Check the inputs' first: it lists what does not fit.\n\n"
        "The output folder gets the 29 maps (names begin with the country code), gsocseq_summary.txt and manifest.json, which tells "
        "how they came about and can be given as configuration file to repeat the run. 030 in the names is the depth, 0-30 cm."
    )
    REPLACES = "FAO's R scripts 13, 14, 15 and 16, and script 10 to 12 where they only stack layers"
    PARAMS = (
        shared.SOC,
        shared.CLAY,
        shared.LAND_USE,
        shared.COVER,
        *shared.SPIN_UP_CLIMATE,
        *shared.NPP_UNLESS_SPIN_UP,
        *shared.WARM_UP_CLIMATE,
        *shared.FORWARD_CLIMATE,
        shared.SCENARIOS,
        shared.HORIZONS,
        shared.AREA,
        shared.COUNTRY,
        shared.ISO3,
        *shared.LEGEND,
        shared.CLASSES,
        *shared.PERIODS,
        *shared.RULES,
        *shared.SPIN_UP_RULES,
        shared.WARM_UP,
        shared.ZONES,
        *shared.EXTRAS,
        shared.NPP_MEAN,
        shared.C_INPUT,
        shared.STACK_SPINUP,
        shared.STACK_WARMUP,
        shared.STACK_FORWARD,
        *shared.RESOURCES,
        shared.SCRATCH_FOLDER,
        shared.CONFIG,
        shared.GSP_GRID,
        shared.OPEN_MAPS,
        FolderOut("OUTPUT", "Folder for the results", "A new or an empty folder, or one of an earlier run, whose maps are replaced."),
    )
    OUTPUTS = (
        Output("MANIFEST", "Manifest", QgsProcessingOutputFile),
        Output("SUMMARY", "Summary", QgsProcessingOutputFile),
        *PRODUCT_OUTPUTS,
    )

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        result = full_run(config_from_values(values).with_output(values["OUTPUT"]), progress)
        return {"OUTPUT": result.folder, "MANIFEST": result.manifest, "SUMMARY": result.summary, **result.products}
