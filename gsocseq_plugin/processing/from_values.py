"""From the values of a dialog to the one RunConfig that toolbox, models, qgis_process and the terminal share."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

from ..core.errors import GsocError
from ..pipeline.config import RunConfig
from ..pipeline.layers import ROLES, STACKS
from .area_params import area_of
from .run_params import ISO3, OWN_TABLE

OPTIONS = (
    "ISO3",
    "CONVENTION",
    "SPIN_UP_METHOD",
    "SPIN_UP_YEARS",
    "EVAPORATION",
    "PADDY",
    "GSP_GRID",
    "WARM_UP",
    "HORIZONS",
    "SCENARIOS",
    "CLASSES",
    "LAND_USE_YEARS",
    "SPIN_UP_YEARS_RANGE",
    "WARM_UP_YEARS_RANGE",
)


def config_from_values(values: Dict[str, Any]) -> RunConfig:
    """The configuration behind a dialog. A CONFIG file rules and only the output folder is the dialog's. Raises GsocError."""
    if values.get("CONFIG"):
        return RunConfig.load(values["CONFIG"])
    return RunConfig.from_dict(config_dict(values), Path.cwd())


def config_dict(values: Dict[str, Any]) -> Dict[str, Any]:
    """The same as the JSON of a RunConfig; an option the dialog does not have keeps the configuration's default."""
    config: Dict[str, Any] = {"gsocseq_config": 1, "layers": layers(values)}
    config.update({option.lower(): values[option] for option in OPTIONS if values.get(option) is not None})
    config["area"] = area_of(values)
    if values.get("COUNTRY") and values.get("ISO3") == ISO3.default:
        config["iso3"] = values["COUNTRY"]
    if "LAND_USE_LEGEND" in values:
        config["land_use_legend"] = legend(values)
    if "MEMORY" in values:
        config["processing"] = {"threads": values["THREADS"], "memory_mb": values["MEMORY"], "scratch_folder": values.get("SCRATCH_FOLDER")}
    return config


def layers(values: Dict[str, Any]) -> Dict[str, str]:
    """Paths by role; a ready stack takes the place of the layers it holds."""
    given = {name.lower(): value for name, value in values.items() if value is not None and name.lower() in (*ROLES, *STACKS)}
    held = {role for stack, inside in STACKS.items() if stack in given for role, _ in inside}
    return {role: path for role, path in given.items() if role not in held}


def legend(values: Dict[str, Any]) -> str:
    """The name of the legend, or the path of the user's own table. Raises GsocError when that is wanted and not given."""
    if values["LAND_USE_LEGEND"] != OWN_TABLE:
        return values["LAND_USE_LEGEND"]
    if values["LEGEND_FILE"] is None:
        raise GsocError("legend_file_missing")
    return values["LEGEND_FILE"]
