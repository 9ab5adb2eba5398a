"""The page of options. Part of the catalogue `messages`."""

from __future__ import annotations

from typing import Dict

OPTION_MESSAGES: Dict[str, str] = {
    "option_no_country": "Not a country yet (XXX)",
    "option_unknown_code": "No country has the code {found} (ISO 3166-1 alpha-3). The maps can be computed under it, a submission needs a country's.",
    "option_when_manual": "For results of your own and for a submission to FAO. Choose this one when in doubt.",
    "option_when_rothamsted": "To compare with numbers of the RothC program or of studies that used it.",
    "option_when_fao-scripts": (
        "To continue or check maps made by FAO's R scripts: it repeats their flaws. No manure, irrigation, open-pan evaporation or run without "
        "warm-up."
    ),
    "option_pools_pedotransfer": "By pedotransfer functions, as FAO's script 13",
    "option_pools_second_run": "By a second run",
    "option_widest_scenario": "Automatic (SSM2, or the middle one)",
    "option_width_percent": "% of the value",
    "option_width_points": "points of the scenario's %",
    "option_width_layer": "A layer of %",
    "option_width_series": "Spread of the years",
    "option_width_soc": "Soil organic carbon",
    "option_width_clay": "Clay",
    "option_width_temperature": "Temperature",
    "option_width_precipitation": "Precipitation",
    "option_width_c_input": "C input",
    "option_effort_unknown": "Computed once the layers are there.",
    "option_effort_checking": "Being computed ...",
    "option_number_text": "'{text}' is not a number above 0. Write it like 12.5 or 12,5, or leave the field empty.",
    "option_fym_proportions": "Shares of the twelve months, from the configuration file",
    "option_irrigation_by_class": "From the configuration file, for the classes {codes}",
    "option_left_out": "None",
    "option_layer_missing": "A layer of % is chosen, but none is given. Choose a raster file.",
}
