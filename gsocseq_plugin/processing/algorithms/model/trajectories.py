"""The stock of every year, as maps that QGIS plays."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any, Dict

from qgis.core import QgsProcessingContext, QgsProcessingOutputRasterLayer

from ....core.gsocseq.product_kinds import BAU
from ....core.gsocseq.products import FAO_SCENARIOS
from ....core.progress import Progress
from ....pipeline.manifest import NAME as MANIFEST
from ....pipeline.pixel import config_of_results
from ....pipeline.steps.trajectories import trajectories
from ... import run_params as shared
from ...base import GsocAlgorithm
from ...from_values import config_from_values
from ...groups import MODEL
from ...params import FolderOut, Output, Switch
from ...temporal import open_trajectories
from .full_run import FullRun


class Trajectories(GsocAlgorithm):
    NAME = "trajectories"
    TITLE = "Maps of every year"
    GROUP = MODEL
    SUMMARY = "Computes the stock of every year from today to the longest horizon, for business as usual and each scenario."
    HELP = (
        "One raster for business as usual (BAU) and one for each scenario, with a band per year in t C/ha, named by scenario and year. "
        "The first band is today (T0), and at the horizon the values are those of the finalSOC maps of 'All phases'.\n\n"
        "QGIS opens them as one group per scenario, all in the same colours. Open the temporal controller (View > Panels) and press play: "
        "the map goes through the years. Show one group at a time to compare."
    )
    REPLACES = "nothing: FAO's scripts keep the last year only"
    PARAMS = (
        *(param for param in FullRun.PARAMS if param.id not in ("SCRATCH_FOLDER", "OPEN_MAPS", "OUTPUT")),
        Switch(
            "WITH_WARM_UP",
            "Years of the warm-up too",
            "Default: no, the maps begin today. Yes: those of business as usual begin in 2000, the end of the spin-up.",
            False,
        ),
        replace(
            shared.OPEN_MAPS,
            label="Open the maps for the temporal controller",
            help="Default: yes. Adds a group for each scenario to the project, with a layer per year; one group is shown at a time.",
        ),
        FolderOut("OUTPUT", "Folder for the maps", "Files are named <country code>_SOC_yearly_<scenario>.tif."),
    )

    OUTPUTS = tuple(Output(name, f"{name} (t C/ha)", QgsProcessingOutputRasterLayer) for name in (BAU, *FAO_SCENARIOS))

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        config = config_from_values(values)
        if values["CONFIG"] and os.path.basename(values["CONFIG"]) == MANIFEST:
            config = config_of_results(os.path.dirname(os.path.abspath(values["CONFIG"])))
        return {"OUTPUT": values["OUTPUT"], **trajectories(config, values["OUTPUT"], progress, values["WITH_WARM_UP"])}

    def open_maps(self, results: Dict[str, Any], context: QgsProcessingContext) -> None:
        open_trajectories({name: path for name, path in results.items() if name != "OUTPUT"}, context)
