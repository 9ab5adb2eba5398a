"""The first phase: how much carbon must enter the soil each year to keep today's stock."""

from __future__ import annotations

from typing import Any, Dict

from ....core.progress import Progress
from ....pipeline.steps.spin_up import spin_up
from ... import run_params as shared
from ...base import GsocAlgorithm
from ...from_values import config_from_values
from ...groups import MODEL
from ...params import RasterOut


class SpinUp(GsocAlgorithm):
    NAME = "spin_up"
    TITLE = "Spin-up: carbon pools and C input at equilibrium"
    GROUP = MODEL
    SUMMARY = "Finds the yearly carbon input that keeps the mapped stock, and splits the stock into the pools of the RothC model."
    HELP = (
        "The map tells how much carbon the soil holds, not how fast it turns over. This phase assumes that around 2000 the soil was "
        "in balance with the climate of 1981-2000: as much carbon came in as was lost. From this follow the input in t C/ha/yr and "
        "the five pools DPM, RPM, BIO, HUM and IOM. It is computed three times: for the mapped values, for a low and for a high "
        "estimate.\n\n"
        "The result is one raster, the state, with named bands. Give it to 'Warm-up'. 'All phases' does everything at once."
    )
    REPLACES = "FAO's R script 13 (spin-up run) and 13B (analytical spin-up)"
    PARAMS = (
        shared.SOC,
        shared.CLAY,
        shared.LAND_USE,
        shared.COVER,
        *shared.SPIN_UP_CLIMATE,
        shared.AREA,
        shared.COUNTRY,
        *shared.LEGEND,
        shared.CLASSES,
        *shared.PERIODS,
        *shared.RULES,
        *shared.SPIN_UP_RULES,
        *shared.EXTRAS,
        shared.STACK_SPINUP,
        *shared.RESOURCES,
        shared.CONFIG,
        RasterOut(
            "OUTPUT", "State after the spin-up", "GeoTIFF with named bands: pools (t C/ha), C input (t C/ha/yr), water deficit (mm)."
        ),
    )

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        spin_up(config_from_values(values), values["OUTPUT"], progress)
        return {"OUTPUT": values["OUTPUT"]}
