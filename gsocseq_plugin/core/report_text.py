"""The text of the country report, in the order of its sections."""

from typing import Dict

REPORT_TEXT: Dict[str, str] = {
    "report_title": "Soil organic carbon sequestration potential: {country}",
    "report_subtitle": "GSOCseq, 0-30 cm of soil, {years} years",
    "report_subtitle_assumed": "GSOCseq, 0-30 cm of soil, {years} years (assumed: the maps do not tell)",
    "report_experts": "Experts: {text}",
    "report_institution": "Institution: {text}",
    "report_made_by": "Written by the QGIS plugin GSOCseq {version}.",
    "report_computed": "The maps were computed on {day}.",
    "report_emissions": "Agricultural emissions: {found} Mt CO2e/yr was found; more than 0 is expected. Correct it, or leave it empty.",
    "report_not_known": "not known",
    # -- at a glance ---------------------------------------------------------------------------------------------
    "report_glance": "At a glance",
    "report_glance_stock": (
        "The modelled land, {area} ha, holds {total} Mt C in the upper 30 cm today, {mean} t C/ha on average."
    ),
    "report_glance_bau": "Under business as usual the stock changes by {total} Mt C/yr ({mean} t C/ha/yr) over {years} years.",
    "report_glance_scenario": (
        "{scenario}: {co2e} Mt CO2e/yr more than business as usual if all modelled land adopts it ({mean} t C/ha/yr)."
    ),
    "report_glance_loss": (
        "{scenario}: {co2e} Mt CO2e/yr less than business as usual if all modelled land adopts it ({mean} t C/ha/yr): a loss."
    ),
    "report_glance_range": (
        "The half-width of the 95 % range of such a total, from the published uncertainty and with the same error in all cells, is {wide} Mt "
        "CO2e/yr ({scenario}). It is likely wider than the truth; read 'Uncertainty' before it is quoted."
    ),
    "report_glance_adopted": "{scenario}, on the share of land that adopts it: {co2e} Mt CO2e/yr.",
    "report_glance_quality": "Quality control of the maps:",
    # -- maps ----------------------------------------------------------------------------------------------------
    "report_maps": "Maps",
    "report_maps_note": (
        "The classes are the same for every country. Grey cells have no value: land outside, land use that is not modelled, or inputs that are "
        "missing. The scale bar holds in the middle of the map. ASR: change in a year against today; RSR: gain in a year over business as usual."
    ),
    "report_map_t0": "SOC stock today (T0)",
    "report_map_absolute": "Absolute rate (ASR), {scenario}",
    "report_map_relative": "Relative rate (RSR), {scenario}",
    "report_map_alt": "Map: {title}",
    "report_map_missing": "The folder has no map {stem}.",
    # -- tables --------------------------------------------------------------------------------------------------
    "report_tables": "Stocks and potential",
    "report_tables_note": (
        "Areas are on the ellipsoid. Mt CO2e = Mt C x 44/12. ASR: change against today; RSR: gain over business as usual (BAU). "
        "\N{PLUS-MINUS SIGN} is the half-width of the 95 % range: the first if the errors of the cells are independent, the second if they are the "
        "same everywhere. The first leaves out all errors that cells share and is not to be quoted alone; the second is likely wider than the truth "
        "for rates."
    ),
    "report_whole_caption": "All modelled land",
    "report_by_land_use": "By land use",
    "report_by_zone": "By zone",
    "report_means_caption": "Area, stock today (t C/ha) and absolute rates (ASR, t C/ha/yr)",
    "report_gains_caption": "Relative rates (RSR, t C/ha/yr) and the total gain over business as usual (Mt CO2e/yr)",
    "report_all_land": "All modelled land",
    "report_no_zones": "No zones were given.",
    "report_no_land_use": "No land-use map lies beside the maps, and none was given: there is no table by land use.",
    "report_head_figure": "Figure",
    "report_head_area": "Area, ha",
    "report_head_total_c": "Mt C, Mt C/yr",
    "report_head_total_co2e": "Mt CO2e, Mt CO2e/yr",
    "report_head_independent": "\N{PLUS-MINUS SIGN} Mt C, Mt C/yr, independent",
    "report_head_correlated": "\N{PLUS-MINUS SIGN} Mt C, Mt C/yr, same everywhere",
    "report_head_land_use": "Land use",
    "report_head_zone": "Zone",
    "report_head_gain": "{scenario}, Mt CO2e/yr",
    "report_row_adopted": "{stem}, adopted part",
    "report_chart_scenarios": "Gain over business as usual by land use and scenario",
    "report_chart_zones": "Gain over business as usual by zone, {scenario}",
    "report_chart_no_whiskers": (
        "No whiskers are drawn: of the two half-widths in the table the first is too narrow, and the second likely too wide."
    ),
    "report_chart_boxes": "{map} by land use: median, quarters, and 5 to 95 % of the cells",
    "report_chart_histogram": "{map}: how many cells have which value",
    "report_axis_gain": "gain over business as usual, Mt CO2e/yr",
    # -- share of emissions --------------------------------------------------------------------------------------
    "report_share": "Share of the agricultural emissions",
    "report_share_note": (
        "Compared with the country's agricultural emissions as they were given for this report: {emissions} Mt CO2e/yr. The gain over business as "
        "usual lasts only while the stock rises; emissions of nitrous oxide and methane that the practices cause or avoid are not counted."
    ),
    "report_share_caption": "Gain over business as usual as a share of the agricultural emissions",
    "report_head_scenario": "Scenario",
    "report_head_share_full": "All land adopts, %",
    "report_head_share_adopted": "Adopting share, %",
    # -- uncertainty ---------------------------------------------------------------------------------------------
    "report_uncertainty": "Uncertainty",
    "report_uncertainty_stock": (
        "The uncertainty of a stock is half the distance between two further runs, one with all inputs at the side of their 95 % range that lowers "
        "the stock and one at the other, in per cent of the stock."
    ),
    "report_uncertainty_sum": (
        "The published uncertainty of a difference or a rate follows FAO's manual: it is divided by the SUM of the two stocks, not by their "
        "difference. It says how well the two stocks are known together, and little of the change itself: where 50 and 51 t C/ha are both known to "
        "20 %, the map says 14 %, but the difference of 1 t C/ha is known to 14 t C/ha only if the errors are independent. Both stocks come from "
        "the same soil and climate data, so their errors go together for the most part, and the change is likely better known than that; how much "
        "better these maps cannot tell."
    ),
    "report_uncertainty_totals": (
        "Errors of single cells cancel out in a sum if they are independent, and add up if they are the same everywhere. The narrow range "
        "(independent) leaves out every error that cells share: of the soil map, of the climate, and of the C input that a scenario assumes, which "
        "is wrong in the same way on all land. The truth may lie far outside of it, for stocks and for rates: it is no bound and is not to be "
        "quoted alone. The wide range (the same everywhere) is nearer to the truth for stocks. For rates it is likely wider than the truth, "
        "because it takes the errors of the two stocks as independent of each other, as the published maps do."
    ),
    "report_uncertainty_caption": "Maps of uncertainty, %",
    "report_half_widths": "Half-widths of the 95 % ranges of the inputs in this run: {widths}.",
    "report_width_soc": "SOC {width}",
    "report_width_clay": "clay {width}",
    "report_width_temperature": "temperature {width}",
    "report_width_precipitation": "precipitation {width}",
    "report_width_c_input": "C input of the scenarios {width}",
    "report_width_points": "{value} percentage points",
    "report_width_layer": "by the layer {name}",
    "report_width_series": "from the differences between the years of the climate",
    # -- quality -------------------------------------------------------------------------------------------------
    "report_quality": "Quality control",
    "report_quality_note": "Checks of FAO's Technical Manual, annexes I and II. The page of quality_control shows every map.",
    "report_quality_none": "No check failed and none gave a warning.",
    # -- data ----------------------------------------------------------------------------------------------------
    "report_data": "Data",
    "report_data_none": (
        "No manifest lies beside the maps, so their data, method and parameters are not known: they come from another program, or the file was "
        "taken away."
    ),
    "report_data_years": "Climate: spin-up {spin_up}, warm-up {warm_up}, years ahead {forward}. Land use: {land_use}.",
    "report_forward_mean": "the mean year of {first}-{last}",
    "report_forward_given": "the climate given for them ({name})",
    "report_forward_prepared": "the climate prepared for them",
    "report_land_use_one": "one map",
    "report_land_use_years": "maps of {count} years from {first} to {last}",
    "report_sources_caption": "Files that the run has read",
    "report_head_role": "Layer",
    "report_head_file": "File",
    "report_head_size": "Size, kB",
    "report_head_modified": "Last changed",
    "report_head_sha256": "SHA-256 begins",
    "report_preparation": "What the preparation of the layers said:",
    "report_classes_caption": "Land-use classes with a result",
    "report_head_code": "Code",
    "report_head_share": "Share, %",
    "report_masks": "Masks",
    "report_masks_some": "These masks were applied: {masks}.",
    "report_corrected": "{count} maps are copies of 'Correct the maps': impossible values in them were made no data afterwards.",
    "report_masks_none": "As far as the maps and their inputs tell, no mask was applied.",
    "report_status": "Cells with and without a result",
    # -- method --------------------------------------------------------------------------------------------------
    "report_method": "Method",
    "report_method_not_known": (
        "How these maps were computed is not known: no manifest lies beside them, and the maps themselves do not tell. What follows about method "
        "and limits is said of GSOCseq maps as FAO defines them."
    ),
    "report_method_chain": (
        "RothC was run for every cell in three phases (FAO 2022): a spin-up to the equilibrium with the stock of the SOC map, a warm-up with the "
        "weather of the years before today, and {years} years ahead under each scenario."
    ),
    "report_method_chain_short": (
        "RothC was run for every cell in two phases (FAO 2022): a spin-up to the equilibrium with the stock of the SOC map, which is the stock "
        "today, and {years} years ahead under each scenario. There was no warm-up."
    ),
    "report_convention_manual": "Rules of computation: 'manual', FAO's Technical Manual (2022), solved exactly.",
    "report_convention_rothamsted": "Rules of computation: 'rothamsted', those of the RothC program of Rothamsted Research (2024).",
    "report_convention_fao-scripts": "Rules of computation: 'fao-scripts', those of FAO's R scripts 13 to 16, with their flaws.",
    "report_spin_up_equilibrium": "The equilibrium was solved in closed form, month by month of the mean year.",
    "report_spin_up_analytical": "The equilibrium was solved analytically from the mean of the monthly rates (Dechow et al. 2019).",
    "report_spin_up_run": "The equilibrium was approached by a run of {years} years from empty pools.",
    "report_warm_up": "Warm-up: {first} to {last}.",
    "report_warm_up_miami": "Warm-up: C inputs follow the plant growth of each year (MIAMI model), {first} to {last}.",
    "report_warm_up_mean": (
        "Warm-up: C inputs follow the plant growth of each year (MIAMI model), {first} to {last}, against a mean of the years before that was given."
    ),
    "report_warm_up_yearly": "Warm-up: C inputs follow the plant growth of each year, {first} to {last}, from layers that were given.",
    "report_scenarios_caption": "Scenarios",
    "report_head_c_input": "C input against business as usual",
    "report_head_addition": "Added plant C, t C/ha/yr",
    "report_head_fym": "Added manure, t C/ha/yr",
    "report_head_adopted": "Adopting share of the land, %",
    "report_by_class": "by class: {values}",
    "report_class_and_value": "{code}: {value}",
    "report_class_default": "others",
    "report_in_zone": "zone {zone}: {value}",
    "report_in_layer": "by the layer {name}; where it has no value: {rest}",
    "report_adopted_ramp": "{share}, reached over {years} years",
    # -- limits --------------------------------------------------------------------------------------------------
    "report_limits": "Limits of the method",
    "report_limit_depth": "Only the upper 30 cm are modelled; changes below, erosion and leaching are not.",
    "report_limit_soils": "RothC was made for mineral, aerated soils: peat, wetlands and soils above 200 t C/ha are outside its range.",
    "report_limit_equilibrium": "The spin-up takes today's stock as in balance with past climate and land use; soils still changing are not.",
    "report_limit_scenarios": (
        "The scenarios are assumed rises of the C input, not measured effects of practices; whether land, biomass, water and nutrients for them "
        "exist is not asked."
    ),
    "report_limit_climate": "Unless a changing climate was given, the years ahead repeat the mean year of the recent past; land use stays.",
    "report_limit_time": "Gains shrink as a new balance nears, and are lost again when the practice ends.",
    "report_limit_gases": "Nitrous oxide, methane and fuel are not counted; Mt CO2e here is soil carbon alone.",
    "report_limit_cells": "A cell of the map is no field: the maps are for regions, not for single farms.",
    # -- citing --------------------------------------------------------------------------------------------------
    "report_cite": "How to cite",
    "report_cite_report": "This report: {text}. GSOCseq, {years} years.",
    "report_cite_method": (
        "The method: FAO. 2022. Global Soil Organic Carbon Sequestration Potential Map - GSOCseq v1.1. Technical manual. Rome; FAO. 2020. "
        "Technical specifications and country guidelines for the Global Soil Organic Carbon Sequestration Potential Map (GSOCseq). Rome."
    ),
    "report_cite_model": (
        "The model: Coleman, K. & Jenkinson, D.S. 1996. RothC-26.3 - A model for the turnover of carbon in soil. In: Powlson, D.S., Smith, P. & "
        "Smith, J.U. (eds) Evaluation of soil organic matter models. Springer, Berlin, pp. 237-246."
    ),
    "report_cite_plugin": "The software: GSOCseq, plugin for QGIS, version {version}.",
    "report_cite_data": "The data: as their providers ask for; the files of this run are listed under 'Data'.",
    # -- appendix ------------------------------------------------------------------------------------------------
    "report_appendix": "Appendix: every parameter",
    "report_parameters_caption": "The configuration of the run, as in its manifest",
    "report_head_parameter": "Parameter",
    "report_head_value": "Value",
    # -- names of FAO's classes ----------------------------------------------------------------------------------
    "report_class_1": "Artificial surfaces",
    "report_class_2": "Cropland",
    "report_class_3": "Grassland",
    "report_class_4": "Tree-covered area",
    "report_class_5": "Shrub-covered area",
    "report_class_6": "Herbaceous vegetation, regularly flooded",
    "report_class_7": "Mangroves",
    "report_class_8": "Sparse vegetation",
    "report_class_9": "Bare area",
    "report_class_10": "Snow and glaciers",
    "report_class_11": "Water bodies",
    "report_class_12": "Tree crops",
    "report_class_13": "Paddy fields",
}
