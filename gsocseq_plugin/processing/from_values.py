"""From the values of a dialog to the one RunConfig that toolbox, models, qgis_process and the terminal share."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

from ..pipeline.config import RunConfig

LAYERS = (
    "SOC CLAY LAND_USE COVER TMEAN_SPINUP PREC_SPINUP PET_SPINUP TMEAN_NPP PREC_NPP NPP_MEAN TMEAN_WARMUP PREC_WARMUP PET_WARMUP "
    "TMEAN_FORWARD PREC_FORWARD PET_FORWARD ZONES FYM IRRIGATION C_INPUT STACK_SPINUP STACK_WARMUP STACK_FORWARD"
).split()

IN_STACK = {
    "STACK_SPINUP": "SOC CLAY LAND_USE COVER TMEAN_SPINUP PREC_SPINUP PET_SPINUP".split(),
    "STACK_WARMUP": "LAND_USE".split(),
    "STACK_FORWARD": "TMEAN_FORWARD PREC_FORWARD PET_FORWARD".split(),
}

OPTIONS = "ISO3 CONVENTION SPIN_UP_METHOD SPIN_UP_YEARS EVAPORATION PADDY WARM_UP HORIZONS SCENARIOS AREA CLASSES LAND_USE_YEARS".split()


def config_from_values(values: Dict[str, Any]) -> RunConfig:
    """The configuration behind a dialog. A CONFIG file rules and only the output folder is the dialog's. Raises GsocError."""
    if values.get("CONFIG"):
        return RunConfig.load(values["CONFIG"])
    return RunConfig.from_dict(config_dict(values), Path.cwd())


def config_dict(values: Dict[str, Any]) -> Dict[str, Any]:
    """The same as the JSON of a RunConfig; an option the dialog does not have keeps the configuration's default."""
    config: Dict[str, Any] = {"gsocseq_config": 1, "layers": layers(values)}
    config.update({option.lower(): values[option] for option in OPTIONS if values.get(option) is not None})
    if "LAND_USE_LEGEND" in values:
        legend = values["LAND_USE_LEGEND"]
        config["land_use_legend"] = values["LEGEND_FILE"] if legend == "file" else legend
    if "MEMORY" in values:
        config["processing"] = {"threads": values["THREADS"], "memory_mb": values["MEMORY"]}
    return config


def layers(values: Dict[str, Any]) -> Dict[str, str]:
    """Paths by role; a ready stack takes the place of the layers it holds."""
    held = {layer for stack, inside in IN_STACK.items() if values.get(stack) for layer in inside}
    return {layer.lower(): values[layer] for layer in LAYERS if values.get(layer) and layer not in held}
