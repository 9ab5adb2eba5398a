"""The page of scenarios: columns, presets, what a scenario means in words. Part of the catalogue `messages`."""

from __future__ import annotations

from typing import Dict

SCENARIO_MESSAGES: Dict[str, str] = {
    # the columns
    "scenario_head_name": "Scenario",
    "scenario_head_percent": "Extra C input, %",
    "scenario_head_adopted_share": "Adopted, %",
    "scenario_head_ramp_years": "Ramp, years",
    "scenario_head_addition": "Plant C, t C/ha/yr",
    "scenario_head_fym": "Manure, t C/ha/yr",
    "scenario_head_percent_layer": "Layer of %",
    "scenario_head_class": "{code} {class_name}",
    "scenario_tip_name": "Name of the scenario, letters and digits. The names of its maps begin with it.",
    "scenario_tip_percent": "More carbon input than business as usual, % (-100 to 1000), in all land-use classes without a number of their own. "
    "Source: FAO Technical Manual, ch. 5.",
    "scenario_tip_percent_class": "More carbon input than business as usual on land of class {class_name}, %. Empty: as all classes.",
    "scenario_tip_adopted_share": "Share of the land that adopts the scenario, %, in all land-use classes without a number of their own.",
    "scenario_tip_adopted_share_class": "Share of the land of class {class_name} that adopts the scenario, %. Empty: as all classes.",
    "scenario_tip_ramp_years": "Years until the adopted share is reached; every year brings the same share of land. 0: all at once.",
    "scenario_tip_addition": "Carbon of plants that is added every year beyond the percentage, t C/ha/yr.",
    "scenario_tip_fym": "Carbon of farmyard manure that is added every year, t C/ha/yr.",
    "scenario_tip_percent_layer": "A raster of percentages. It holds before the numbers of this line, which count where it has no data.",
    "scenario_tip_zone": "More carbon input than business as usual in zone {zone}, %. Empty: as all land.",
    "scenario_as_elsewhere": "No number of its own here: {value} % hold.",
    "scenario_tip_keys": "{tip} ({keys})",
    # what is refused
    "scenario_not_a_number": "'{text}' is not a number. Write for example 5 or 7.5.",
    "scenario_thousands": "'{text}' can be read in two ways. Write {thousands} for thousands, or {decimal} for the number without decimals.",
    "scenario_not_whole": "'{text}' is not a whole number of years. Write for example 10.",
    "scenario_paste_too_large": (
        "What was copied has {rows} x {columns} cells (lines x columns), but from the chosen cell on there are only {room_rows} x {room_columns}. "
        "Nothing was pasted: choose a cell further up, or add scenarios first."
    ),
    "scenario_nothing_to_paste": "There is no text to paste. Copy cells of a spreadsheet first.",
    "scenario_zone_id": "'{text}' is not a zone number. Write a number of the zones layer, such as 3.",
    "scenario_csv_column": "{path}: the column '{column}' is not known. Known are {known}. Rename or remove the column.",
    "scenario_csv_no_scenario": (
        "{path}, line {line}: zone {zone} is of the scenario '{scenario}', which has no line of its own with an empty zone. Add that line."
    ),
    "scenario_csv_zone_cell": (
        "{path}, line {line}, column '{column}': {value} was found in the line of a zone. Zones have percentages only: empty this cell."
    ),
    "scenario_csv_thousands": (
        "{path}, line {line}, column '{column}': '{value}' can be read in two ways. Write {thousands} for thousands, or {decimal} for the number "
        "without decimals."
    ),
    "scenario_csv_zone_id": "{path}, line {line}: '{text}' is not a zone number. Write a number of the zones layer, such as 3.",
    "scenario_csv_zone_twice": (
        "{path}: line {first} (zone '{one}') and line {line} (zone '{other}') are the same zone of the scenario '{scenario}'. Keep one of them."
    ),
    "scenario_csv_column_twice": "{path}: the columns '{column}' and '{other}' hold the same. Keep one of them.",
    # choices
    "scenario_all_land": "All land",
    "scenario_zone": "Zone {zone}",
    "scenario_zone_title": "Add a zone",
    "scenario_zone_prompt": "Number of the zone, as in the zones layer:",
    "scenario_import_title": "Import scenarios",
    "scenario_export_title": "Export the scenarios",
    "scenario_layer_title": "Layer of percentages",
    "scenario_files_export": "CSV tables (*.csv)",
    "scenario_files_csv": "Tables (*.csv *.txt *.tsv *.xlsx *.ods)",
    "scenario_files_raster": "Rasters (*.tif *.tiff *.vrt *.img *.asc *.nc);;All files (*)",
    # what the scenarios mean
    "scenario_means": "{name}: {input} % of the C input of business as usual.",
    "scenario_means_by_class": "{name}: {lowest} to {highest} % of the C input of business as usual, by land-use class.",
    "scenario_means_share": "Land that adopts it: {share} %.",
    "scenario_means_share_by_class": "Land that adopts it: {lowest} to {highest} %, by land-use class.",
    "scenario_means_ramp": "Years until then: {years}.",
    "scenario_means_addition": "Plant carbon on top: {amount} t C/ha/yr.",
    "scenario_means_fym": "Manure on top: {amount} t C/ha/yr.",
    "scenario_means_layer": "The layer {layer} holds where it has data.",
    "scenario_means_zones": "Zones with their own percentages: {zones}.",
    "scenario_chart_years": "Years after t0",
    "scenario_chart_input": "C input of all land, % of business as usual",
    "scenario_chart_bau": "BAU",
    "scenario_chart_spoken": "Chart of the C input by year. {text}",
}
