"""The catalogue's sentences of the other prepare steps: soil, land use, cover, gaps, masks, areas, scripts for Earth Engine."""

from typing import Dict

PREPARE_MESSAGES: Dict[str, str] = {
    # -- soil layers ----------------------------------------------------------------------------------------------
    "soil_one_band": "{path}: has {found} bands, one is expected for {what}. Give a file per depth, for instance with 'Extract bands'.",
    "soil_no_values": "{path}: no value of 0 or more was found for {what}. Check the file and its no-data value.",
    "soil_unit_asked": "{path}: taken as {unit} (times {factor}), as asked. Median {median}, highest value {highest}.",
    "soil_unit_declared": "{path}: taken as {unit} (times {factor}), which the file declares. Median {median}, highest value {highest}.",
    "soil_unit_name": (
        "{path}: taken as {unit} (times {factor}), as SoilGrids 2 has it: its name and whole numbers say so. Median {median}, highest value "
        "{highest}."
    ),
    "soil_unit_values": "{path}: taken as {unit} (times {factor}) because of its values: median {median}, highest {highest}.",
    "soil_unit_doubt": (
        "{path}: in which unit is {what}? The file declares none that is known, and its values (median {median}, highest {highest}) do not "
        "tell. Set the unit, one of: {units}; or correct the file if such values cannot be."
    ),
    "soil_units_mixed": "{first} is in {one}, {second} in {other}: layers of several depths must have the same unit. Convert one of them.",
    "soil_negative": "{path}: {count} cells lie on a value below 0, which is taken as no data.",
    "soil_missing_layer": "{count} cells have no result, because some of the layers have a value there and others none.",
    "soil_no_result": "No cell of the grid has a value in every layer: {paths}. Check that the layers lie on the area.",
    "clay_count": "layers: {found} layers were given, the rule {rule} takes {expected}: {depths}. Give one layer for each depth.",
    "clay_depth_unknown": (
        "{path}: its name tells no depth of the rule {rule}; expected in the name: {depths}. Rename the file, or choose the rule of its depths."
    ),
    "clay_depth_twice": "{first} and {second} are both named as the depth {depth}. Give one layer for each depth.",
    "clay_depth": "{path}: depth {depth}, weight {weight} of 30.",
    "clay_beyond": (
        "{count} cells have more than 100 % of clay in a layer, up to {highest} %, after conversion from {unit}. Check the unit and the no-data "
        "value of the layers: {paths}."
    ),
    # -- areas: countries, zones
    "world_map_unreadable": "{path}: the world map of QGIS cannot be read ({reason}). Give an area of interest instead of a country.",
    "country_unknown": (
        "Country: '{text}' is no country of the world map that QGIS ships (closest: {closest}). Give an ISO 3166-1 alpha-3 code such as GHA, "
        "or an area of interest."
    ),
    "area_and_country": "Both an area of interest ({area}) and a country ({country}) are given; one is expected. Leave the other empty.",
}
