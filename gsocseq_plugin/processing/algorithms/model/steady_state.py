"""Where the stock comes to rest."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict

from ....core.progress import Progress
from ....pipeline.steps.steady_state import SteadyFiles, steady_state
from ....pipeline.styles import CHANGE_STYLE, STOCK_STYLE, YEARS_STYLE
from ... import run_params as shared
from ...base import GsocAlgorithm
from ...from_values import config_from_values
from ...groups import MODEL
from ...params import RasterOut
from ...skippable import RasterIfAsked
from .required_input import STATE

FILES = {"OUTPUT": "stock", "CHANGE": "change", "YEARS": "years"}
MEANS_HELP = (
    "Twelve bands of monthly means: a climate that changes has no steady state. Empty: the monthly means of the warm-up layers, as in the manual."
)


class SteadyState(GsocAlgorithm):
    NAME = "steady_state"
    TITLE = "Steady state: where the carbon comes to rest"
    GROUP = MODEL
    SUMMARY = "Computes the stock at which business as usual and each scenario come to rest, and how many years that takes."
    HELP = (
        "A scenario does not go on for ever: as the stock grows, more carbon decays, until as much leaves as comes in. That stock, inert "
        "carbon included, is computed exactly, for the climate and land use of the forward phase, today's farmyard manure and what a scenario "
        "adds. All land is taken to adopt at once; adopted shares do not count.\n\n"
        "Years to 90, 95 and 99 % of the way: the first whole year from which on the stock stays within the remaining 10, 5 or 1 % of the "
        "distance between today's stock and the equilibrium. The way may be no straight one: where today's pools are out of proportion, a "
        "stock may pass the equilibrium and come back. 0 years: today's stock is the equilibrium (to 0.000001 t C/ha). 10000 years: so many or "
        "more, on ground where almost nothing decomposes. The log counts both.\n\n"
        "The rasters have a band for business as usual (BAU) and each scenario; that of the years has three. Humus turns over slowly: "
        "centuries are usual, so the 20 years of the maps are the fast beginning.\n\n"
        "A forward climate that changes from year to year has no steady state, nor have the rules of FAO's scripts: both are refused."
    )
    REPLACES = "runs of FAO's R script 15 over many centuries"
    PARAMS = (
        STATE,
        shared.CLAY,
        shared.COVER,
        *shared.WARM_UP_CLIMATE,
        *(replace(param, help=MEANS_HELP) for param in shared.FORWARD_CLIMATE),
        shared.SCENARIOS,
        shared.ZONES,
        shared.CLASSES,
        *shared.PERIODS,
        *shared.RULES,
        *shared.EXTRAS,
        shared.C_INPUT,
        shared.STACK_FORWARD,
        *shared.RESOURCES,
        shared.CONFIG,
        RasterOut("OUTPUT", "Stock at equilibrium", "GeoTIFF, t C/ha, a band for BAU and each scenario."),
        RasterIfAsked("CHANGE", "Change from today to the equilibrium", "GeoTIFF, t C/ha, the same bands. Empty: none.", optional=True),
        RasterIfAsked(
            "YEARS", "Years to 90, 95 and 99 % of the way", "GeoTIFF, three bands for BAU and each scenario. Empty: none.", optional=True
        ),
    )
    STYLES = {"OUTPUT": STOCK_STYLE, "CHANGE": CHANGE_STYLE, "YEARS": YEARS_STYLE}

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        files = SteadyFiles(**{name: values[key] for key, name in FILES.items()})
        steady_state(config_from_values(values), values["STATE"], files, progress)
        return {key: values[key] for key in FILES if values[key]}
