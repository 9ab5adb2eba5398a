"""How much carbon must come in to reach a target."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict, Iterator, Optional

from ....core.constants import LONGEST_HORIZON
from ....core.errors import WARNING, Problem
from ....core.gsocseq.targets import NO_LOSS, PER_1000, RATE, STOCK, Target
from ....core.progress import Progress
from ....pipeline.steps.required_input import InputFiles, required_input
from ....pipeline.styles import INPUT_CHANGE_STYLE, INPUT_STYLE, OUTCOME_STYLE, STOCK_STYLE
from ... import run_params as shared
from ...base import GsocAlgorithm
from ...from_values import config_from_values
from ...groups import MODEL
from ...params import Choice, Number, Raster, RasterOut, Whole
from ...skippable import RasterIfAsked

STATE = Raster("STATE", "State at t0", "The raster written by 'Warm-up'; that of 'Spin-up' where the SOC map is recent and there is no warm-up.")
UNLIMITED = 1e9
"""The step itself says which numbers cannot be."""
FILES = {"OUTPUT": "c_input", "PERCENT_OVER_BAU": "percent", "OUTCOME": "outcome", "SOC_AT_MAXIMUM": "reached", "RESPONSE": "response"}
TARGET = Choice(
    "TARGET",
    "Target",
    "What the stock is to be at the end. Default: a percentage of today's stock for each year, as in the 4 per 1000 initiative.",
    PER_1000,
    options=(
        (PER_1000, "A percentage of today's stock per year"),
        (STOCK, "A stock, or a layer of stocks"),
        (RATE, "A rate of gain"),
        (NO_LOSS, "No loss: today's stock"),
    ),
)
PERCENT = Number(
    "PERCENT",
    "Percentage of today's stock per year (%)",
    "Only with that target. Default 0.4, the 4 per 1000 (Minasny et al. 2017). Linear on today's stock: 20 years of 0.4 % are 8 %.",
    0.4,
    minimum=-UNLIMITED,
    maximum=UNLIMITED,
)
STOCK_NUMBER = Number(
    "STOCK",
    "Stock to reach (t C/ha)",
    "Only with that target: the stock of 0-30 cm at the end, everywhere the same, 0 to 800. Default: none.",
    optional=True,
    minimum=-UNLIMITED,
    maximum=UNLIMITED,
)
STOCK_LAYER = Raster(
    "STOCK_LAYER",
    "Layer of the stock to reach (t C/ha)",
    "Only with that target: one band, in place of the number. Cells without a value, or beyond 0 to 800, get no answer and are counted. "
    "Default: none.",
    optional=True,
)
RATE_NUMBER = Number(
    "RATE",
    "Rate of gain (t C/ha/yr)",
    "Only with that target: what the soil is to gain each year against today. Default: none.",
    optional=True,
    minimum=-UNLIMITED,
    maximum=UNLIMITED,
)
YEARS = Whole("YEARS", "Years until then (years)", "A whole number, 1 to 1000. Default 20, the manual's horizon.", 20, maximum=LONGEST_HORIZON)
MAXIMUM = Number(
    "MAXIMUM",
    "Largest possible input over business as usual (%)",
    "0 or more. Where it does not suffice, the cell is out of reach. FAO's scenarios go to 20. Default: no limit.",
    optional=True,
    minimum=-UNLIMITED,
    maximum=UNLIMITED,
)


def _left_aside(kind: str, values: Dict[str, Any]) -> Iterator[Problem]:
    """What is given for another target than the chosen one, and a stock beside a layer of stocks."""
    for param, own in ((STOCK_NUMBER, STOCK), (STOCK_LAYER, STOCK), (RATE_NUMBER, RATE)):
        found = values[param.id]
        if found is not None and own != kind:
            number = [option for option, _ in TARGET.options].index(own)
            yield Problem(WARNING, param.id, "target_unused", {"found": found, "number": number})
    if kind == STOCK and values["STOCK"] is not None and values["STOCK_LAYER"] is not None:
        yield Problem(WARNING, STOCK_NUMBER.id, "target_layer_first", {"found": values["STOCK"]})


class RequiredInput(GsocAlgorithm):
    NAME = "required_input"
    TITLE = "Required input: the carbon that reaches a target"
    GROUP = MODEL
    SUMMARY = (
        "Computes for each cell the plant carbon that must come in each year so that the stock reaches a target: 4 per 1000, a stock, a rate, "
        "no loss."
    )
    HELP = (
        "'Forward' the other way round. After a given number of years the stock is a straight line over the carbon that comes in (RothC is "
        "linear), so the answer is exact and needs no trial runs. Climate, land use, farmyard manure, irrigation and paddy are those of the "
        "forward phase. All land is taken to adopt at once: the full potential. Scenarios, adopted shares and the horizons of a configuration "
        "do not count.\n\n"
        "The first map is the required input, t C/ha/yr. Given to 'Forward' as known C input it reaches the target. Where a cell reaches the "
        "target without any plant carbon it is 0. The per cent are over business as usual; below 0 less than today's input is enough; where "
        "business as usual brings nothing there are none.\n\n"
        "Codes of the outcome: 1 the target is reached without any plant carbon; 2 business as usual is enough; 3 more is needed; 4 even the "
        "largest possible input does not suffice. The log counts them.\n\n"
        "The response maps answer any further question in the raster calculator: SOC = soc_without_input + soc_per_input x C (+ soc_per_fym x "
        "added manure), with C in t C/ha/yr; each is there for the middle estimate, low and high. For +12 %, C is 1.12 x c_input_bau."
    )
    REPLACES = "trial and error with FAO's R script 15"
    PARAMS = (
        STATE,
        shared.CLAY,
        shared.COVER,
        *shared.WARM_UP_CLIMATE,
        *shared.FORWARD_CLIMATE,
        TARGET,
        PERCENT,
        STOCK_NUMBER,
        STOCK_LAYER,
        RATE_NUMBER,
        YEARS,
        MAXIMUM,
        shared.CLASSES,
        *shared.PERIODS,
        *shared.RULES,
        *shared.EXTRAS,
        shared.C_INPUT,
        shared.STACK_FORWARD,
        *shared.RESOURCES,
        replace(
            shared.CONFIG,
            help="A configuration of GSOCseq (.json) or the manifest.json of an earlier run. When given it rules over layers and rules of "
            "computation; target, years and largest input are those of this dialog.",
        ),
        RasterOut("OUTPUT", "Required C input", "GeoTIFF, t C/ha/yr of plant carbon, with every digit: it can be given to 'Forward'."),
        RasterIfAsked("PERCENT_OVER_BAU", "Required C input over business as usual", "GeoTIFF, %. Empty: none.", optional=True),
        RasterIfAsked("OUTCOME", "Outcome", "GeoTIFF with codes 1 to 4, see above. Empty: none.", optional=True),
        RasterIfAsked(
            "SOC_AT_MAXIMUM",
            "Stock that the largest possible input reaches",
            "GeoTIFF, t C/ha; only with a largest input. Empty: none.",
            optional=True,
        ),
        RasterIfAsked(
            "RESPONSE",
            "Response maps",
            "GeoTIFF with four bands each for the middle estimate, low and high: stock without plant carbon (t C/ha), stock per unit of plant "
            "carbon and of added manure (t C/ha per t C/ha/yr), input of business as usual (t C/ha/yr). Empty: none.",
            optional=True,
        ),
    )
    STYLES = {
        "OUTPUT": INPUT_STYLE,
        "PERCENT_OVER_BAU": INPUT_CHANGE_STYLE,
        "OUTCOME": OUTCOME_STYLE,
        "SOC_AT_MAXIMUM": STOCK_STYLE,
        "RESPONSE": STOCK_STYLE,
    }

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        kind = values["TARGET"]
        layer = values["STOCK_LAYER"] if kind == STOCK else None
        amounts: Dict[str, Optional[float]] = {PER_1000: values["PERCENT"], STOCK: values["STOCK"], RATE: values["RATE"]}
        target = Target(kind, None if layer else amounts.get(kind), values["MAXIMUM"])
        for problem in _left_aside(kind, values):
            progress.log(problem.severity, finding=problem)
        files = InputFiles(**{name: values[key] for key, name in FILES.items()})
        required_input(config_from_values(values), values["STATE"], target, values["YEARS"], files, progress, layer)
        return {key: values[key] for key in FILES if values[key]}
