"""The third phase: the coming decades, as usual and under sustainable management."""

from __future__ import annotations

from typing import Any, Dict

from ....core.progress import Progress
from ....pipeline.steps.forward import forward
from ... import run_params as shared
from ...base import GsocAlgorithm
from ...from_values import config_from_values
from ...groups import MODEL
from ...params import Raster, RasterOut


class Forward(GsocAlgorithm):
    NAME = "forward"
    TITLE = "Forward: 20 years under each scenario"
    GROUP = MODEL
    SUMMARY = "Computes the stock after 20 years for business as usual and for scenarios that bring more carbon into the soil."
    HELP = (
        "Business as usual keeps the mean carbon input of the warm-up. Sustainable soil management (SSM) raises it by a percentage: "
        "5, 10 and 20 % in the manual. Climate and land use stay as they are now, unless the forward layers bring a climate that "
        "changes. Low and high estimates carry the uncertainty.\n\n"
        "The result is one raster with named bands. Give it to 'The 29 maps'."
    )
    REPLACES = "FAO's R script 15 (forward)"
    PARAMS = (
        Raster("STATE", "State after the warm-up", "The raster written by 'Warm-up'."),
        shared.CLAY,
        shared.COVER,
        *shared.WARM_UP_CLIMATE,
        *shared.FORWARD_CLIMATE,
        shared.SCENARIOS,
        shared.HORIZONS,
        shared.ZONES,
        shared.CLASSES,
        *shared.PERIODS,
        *shared.RULES,
        *shared.EXTRAS,
        shared.C_INPUT,
        shared.STACK_FORWARD,
        *shared.RESOURCES,
        shared.CONFIG,
        RasterOut(
            "OUTPUT", "Stocks after the forward phase", "GeoTIFF with named bands: SOC at t0 and at the end of each scenario (t C/ha)."
        ),
    )

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        forward(config_from_values(values), values["STATE"], values["OUTPUT"], progress)
        return {"OUTPUT": values["OUTPUT"]}
