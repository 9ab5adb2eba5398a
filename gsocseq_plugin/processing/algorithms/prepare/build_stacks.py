"""FAO's three stacks, for those who go on with the R scripts."""

from __future__ import annotations

from typing import Any, Dict

from qgis.core import QgsProcessingOutputRasterLayer

from ....core.progress import Progress
from ....pipeline.steps.build_stacks import build_stacks
from ... import run_params as shared
from ...base import GsocAlgorithm
from ...from_values import config_from_values
from ...groups import PREPARE
from ...params import FolderOut, Output


class BuildStacks(GsocAlgorithm):
    NAME = "build_stacks"
    TITLE = "Build FAO's stacks"
    GROUP = PREPARE
    SUMMARY = "Writes the layers of a run as the three multi-band stacks that FAO's R scripts read."
    HELP = (
        "The plugin does not need stacks; they are for comparing with FAO's scripts, or for handing prepared data on. Spin-up and "
        "forward stacks have 52 bands: SOC, clay, twelve temperatures, twelve precipitations, twelve PETs, DPM/RPM ratio, land use, "
        "twelve cover factors. The warm-up stack has SOC, clay, twelve cover factors, the land use of each year and the DPM/RPM ratio "
        "of each year."
    )
    REPLACES = "FAO's R scripts 10, 11 and 12 (stacks for spin-up, warm-up and forward)"
    PARAMS = (
        shared.SOC,
        shared.CLAY,
        shared.LAND_USE,
        shared.COVER,
        *shared.SPIN_UP_CLIMATE,
        *shared.WARM_UP_CLIMATE,
        *shared.FORWARD_CLIMATE,
        shared.AREA,
        shared.COUNTRY,
        *shared.LEGEND,
        shared.CLASSES,
        *shared.PERIODS,
        shared.CONFIG,
        FolderOut(
            "OUTPUT", "Folder for the stacks", "Gets Stack_Set_SPIN_UP_AOI.tif, Stack_Set_WARM_UP_AOI.tif and Stack_Set_FORWARD_AOI.tif."
        ),
    )
    OUTPUTS = tuple(
        Output(stack, label, QgsProcessingOutputRasterLayer)
        for stack, label in (("SPIN_UP", "Spin-up stack"), ("WARM_UP", "Warm-up stack"), ("FORWARD", "Forward stack"))
    )

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        stacks = build_stacks(config_from_values(values), values["OUTPUT"], progress)
        return {"OUTPUT": values["OUTPUT"], **stacks}
