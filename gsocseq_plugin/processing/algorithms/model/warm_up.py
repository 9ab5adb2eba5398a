"""The second phase: from about 2000 to today, year by year."""

from __future__ import annotations

from typing import Any, Dict

from ....core.progress import Progress
from ....pipeline.steps.warm_up import warm_up
from ... import run_params as shared
from ...base import GsocAlgorithm
from ...from_values import config_from_values
from ...groups import MODEL
from ...params import Raster, RasterOut


class WarmUp(GsocAlgorithm):
    NAME = "warm_up"
    TITLE = "Warm-up: from 2000 to today"
    GROUP = MODEL
    SUMMARY = "Brings the soil from the state of about 2000 to today with the climate and land use of every year."
    HELP = (
        "The carbon input of each year follows plant growth: the input at equilibrium, times the growth of that year (MIAMI model, "
        "from rain and temperature), divided by the mean growth of 1981-2000. Where the land use changes, the new class counts from "
        "that year on. The state at the end is the stock at t0, and the mean input of these years is 'business as usual' in the "
        "forward phase."
    )
    REPLACES = "FAO's R script 14 (warm-up)"
    PARAMS = (
        Raster("STATE", "State after the spin-up", "The raster written by 'Spin-up'."),
        shared.LAND_USE,
        shared.CLAY,
        shared.COVER,
        *shared.WARM_UP_CLIMATE,
        *shared.NPP_SERIES,
        shared.NPP_MEAN,
        *shared.LEGEND,
        shared.CLASSES,
        *shared.PERIODS,
        *shared.RULES,
        *shared.EXTRAS,
        shared.STACK_WARMUP,
        *shared.RESOURCES,
        shared.CONFIG,
        RasterOut(
            "OUTPUT", "State after the warm-up", "GeoTIFF with named bands: pools (t C/ha), C input (t C/ha/yr), water deficit (mm)."
        ),
    )

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        warm_up(config_from_values(values), values["STATE"], values["OUTPUT"], progress)
        return {"OUTPUT": values["OUTPUT"]}
