"""The catalogue's sentences of the quality control of finished maps and their correction."""

from typing import Dict

from .quality_causes import QUALITY_CAUSES

QUALITY_MESSAGES: Dict[str, str] = {
    # -- names and files -----------------------------------------------------------------------------------------
    "quality_mandatory_maps": "All {wanted} mandatory maps are there.",
    "quality_mandatory_maps_missing": "{missing} of {wanted} mandatory maps are missing: {names}.",
    "quality_optional_maps": "All {wanted} optional maps are there.",
    "quality_optional_maps_missing": "{missing} of {wanted} optional maps are missing: {names}.",
    "quality_other_country": "No map of another country than {code} is among the maps.",
    "quality_other_country_found": "{files}: maps of another country lie among those of {code}. They were not checked.",
    "quality_unrecognised": "Every file named _GSOCseq_ is one of the products, once.",
    "quality_unrecognised_found": "{files}: is no product by its name, or a map that is there twice. It was not checked.",
    "quality_country_code": "The maps begin with the country code {code}.",
    "quality_country_code_wrong": (
        "The names of the maps begin with '{code}'; a country code of three capital letters (ISO 3166-1 alpha-3) is expected."
    ),
    "quality_readable": "{maps}: every block of the file can be read.",
    "quality_unreadable": "{maps}: the file {file} cannot be read to its end ({reason}). It was left out of all other checks.",
    "quality_one_band": "{maps}: one band.",
    "quality_bands": "{maps}: {bands} bands were found; one is expected. The first was checked.",
    "quality_float32": "{maps}: the values are Float32.",
    "quality_data_type": "{maps}: the values are {type}; Float32 is expected.",
    "quality_north_up": "{maps}: the raster is north-up.",
    "quality_not_north_up": "{maps}: the raster has no place on a map that is north-up ({reason}). Its cells were not compared with other maps.",
    "quality_crs": "{maps}: the coordinate system is EPSG:4326.",
    "quality_crs_missing": "{maps}: the file names no coordinate system; EPSG:4326 is expected and was taken.",
    "quality_crs_other": "{maps}: the coordinate system is '{crs}'; EPSG:4326 is expected.",
    "quality_gsp_grid": "{maps}: cells of 30 arc-seconds with edges on multiples of 1/120 degree, as the GSP grid has them.",
    "quality_cell_size": "{maps}: the cells are {width} x {height} arc-seconds; 30 x 30 are expected.",
    "quality_origin": (
        "{maps}: the cells are 30 arc-seconds, but their edges lie {east} cells (east-west) and {north} cells (north-south) off the GSP grid, "
        "whose edges are multiples of 1/120 degree."
    ),
    "quality_same_grid": "All {total} maps are on one grid ({grid}).",
    "quality_grid_other": "{maps}: on another grid ({grid}) than {others} other maps ({main}); they were not compared with those.",
    "quality_no_data": "{maps}: the declared no-data value is {value}.",
    "quality_no_data_none": "{maps}: no value is declared as no data; -999 is expected.",
    "quality_no_data_possible": "{maps}: the declared no-data value {value} could be a real value ({low} to {high}); -999 is expected.",
    "quality_no_data_nan": "{maps}: {cells} cell(s) hold NaN or infinity, though {value} is declared as no data.",
    "quality_tag_agrees": "{maps}: the file's own tag names the same product.",
    "quality_tag": "{maps}: the file's own tag says that it is {tag}; its name says {stem}.",
    "quality_identical": "{maps}: these maps hold the same values in every cell.",
    "quality_all_different": "The {total} maps differ from each other.",
    "quality_empty": "{maps}: no cell has a value.",
    # -- values --------------------------------------------------------------------------------------------------
    "quality_constant": "{maps}: every cell holds {value} {unit}.",
    "quality_varies": "{maps}: the values vary.",
    "quality_no_codes": "{maps}: no value stands for no data without being declared.",
    "quality_codes": "{maps}: {cells} cell(s) hold {value}, which stands for no data but is not declared.",
    "quality_alone": "{maps}: {cells} cell(s) hold {value} where other maps have no value: T0, or, in T0 itself, the stocks ahead.",
    "quality_false_zeros": "{maps}: {cells} cell(s) hold 0 where other maps have values from which it is not 0.",
    "quality_no_stock": (
        "{maps}: {cells} cell(s) hold no stock: a final stock of 0 or the loss of all of T0, which cannot be, or a 0 that belongs to these."
    ),
    "quality_computed": "{maps}: {cells} cell(s) hold what arithmetic makes of values that stand for no data in other maps.",
    "quality_bare_soil": "{maps}: {cells} of {all} cells hold a stock of 0 without an uncertainty: soils without any carbon, if they are soils.",
    "quality_no_bare_soil": "{maps}: no cell holds a stock of 0.",
    "quality_units": "{maps}: the values are of the expected size for {unit} (mean {mean}).",
    "quality_units_other": "{maps}: the median is {median} {unit}; the values look like {looks_like}.",
    "quality_units_share": "{maps}: the median is {median} {unit}; the values look like shares of 1 instead of {unit}.",
    "quality_in_range": "{maps}: all values are in {low} to {high} {unit} ({minimum} to {maximum}).",
    "quality_out_all": "{maps}: all {cells} cells are outside {low} to {high} {unit} (values {minimum} to {maximum}).",
    "quality_out_grouped": (
        "{maps}: {cells} cell(s) are outside {low} to {high} {unit} (values {minimum} to {maximum}). They are grouped: {pairs} pairs of "
        "neighbours, {expected} by chance, z = {z}."
    ),
    "quality_out_scattered": (
        "{maps}: {cells} cell(s) are outside {low} to {high} {unit} (values {minimum} to {maximum}). They are scattered: {pairs} pairs of "
        "neighbours, {expected} by chance, z = {z}."
    ),
    "quality_mean_typical": "{maps}: the mean is {mean} {unit}, typical are {low} to {high}.",
    "quality_mean_untypical": "{maps}: the mean is {mean} {unit}; {low} to {high} would be typical.",
    "quality_typical": (
        "{maps}: {share} % of the cells are in the typical {low} to {high} {unit} (median {median}). Of the {outside} others, {pairs} pairs "
        "are neighbours, {expected} by chance, z = {z}."
    ),
    "quality_untypical_all": "{maps}: no cell is in the typical {low} to {high} {unit} (median {median}).",
    "quality_untypical_grouped": (
        "{maps}: only {share} % of the cells are in the typical {low} to {high} {unit} (median {median}). The others are grouped: {pairs} "
        "pairs of neighbours, {expected} by chance, z = {z}."
    ),
    "quality_untypical_scattered": (
        "{maps}: only {share} % of the cells are in the typical {low} to {high} {unit} (median {median}). The others are scattered: {pairs} "
        "pairs of neighbours, {expected} by chance, z = {z}."
    ),
    # -- the maps against each other -----------------------------------------------------------------------------
    "quality_same_cells": "{maps}: values in the same cells as {reference}.",
    "quality_other_cells": "{maps}: {missing} cells of {reference} have no value here, {extra} have one where that map has none (of {cells}).",
    "quality_order": "The mean of {second} ({higher}) is above that of {first} ({lower}), over the cells that both have.",
    "quality_order_wrong": "The mean of {second} ({higher}) is not above that of {first} ({lower}), over the cells that both have.",
    "quality_identity": "{formula} holds in all {cells} cells.",
    "quality_identity_broken": "{formula} does not hold in {broken} of {cells} cells; the largest difference beyond rounding is {worst} {unit}.",
    "quality_below_zero": "{maps}: in {cells} cell(s) {years} years of this rate take more than all of T0: the stock would be below 0.",
    "quality_horizon": (
        "{maps}: the rates times {years} years are not the differences, but times {found} years they are: the horizon is {found} years."
    ),
    "quality_few_missing": "{missing} of {modelled} cells of modelled classes ({share} %) have no value.",
    "quality_missing_grouped": (
        "{missing} of {modelled} cells of modelled classes ({share} %) have no value; at most 10 % are expected. They are grouped: z = {z}."
    ),
    "quality_missing_scattered": (
        "{missing} of {modelled} cells of modelled classes ({share} %) have no value; at most 10 % are expected. They are scattered: z = {z}."
    ),
    "quality_classes": "All values lie on classes that are modelled (cells: {classes}).",
    "quality_classes_wrong": "Cells of classes that are not modelled have a value: {classes}.",
    "quality_classes_chosen": "Cells of classes that a country can choose to model have a value: {classes}.",
    "quality_steps": (
        "{maps}: steps show along the edges of cells of {cell} degree: neighbours differ {ratio} times as much there as elsewhere "
        "({edges} edges, z = {z})."
    ),
    "quality_no_steps": (
        "{maps}: no steps along the edges of cells of {cell} degree: neighbours differ {ratio} times as much there as elsewhere "
        "({edges} edges, z = {z})."
    ),
    "quality_climate_crs": (
        "{path}: the climate layer has another coordinate system than the maps, so its cells have no edges on their grid. Give the layer as "
        "it was before it was resampled, in EPSG:4326, or none."
    ),
    # -- correction ----------------------------------------------------------------------------------------------
    "correct_same_folder": "{folder}: the maps are there, and they are not changed in place. Choose another folder for the corrected copies.",
    "correct_other_maps": (
        "{folder}: {count} maps that are no corrected copies are there ({names}); they would be replaced, or mixed with the copies. Choose an empty "
        "folder, or the name of a new one."
    ),
    "correct_no_t0": "{folder}: there is no T0 map, and all maps are masked with the corrected T0. Add {code}_GSOCseq_T0_Map030.tif.",
    "correct_unreadable": (
        "{path}: cannot be read to its end ({reason}). Copy or make the map again, or take it out of the folder; nothing was written."
    ),
    "correct_grids": (
        "{maps}: on another grid than the {others} other maps, so they cannot be masked with one T0. Make all maps in one run, or take these "
        "out of the folder; nothing was written."
    ),
    "correct_left_out": "{files}: not copied; files of another country or name, or not on the grid of the maps.",
    "correct_missing": "{missing} of the {wanted} maps of a submission are not in the folder ({names}); the others were corrected.",
    "correct_counted": (
        "{map}: made no data: {undeclared} cell(s) of undeclared no data, {out_of_range} out of range, {masked} where the corrected T0 has none."
    ),
    "correct_total": "{total} map(s) copied, {changed} of them changed; {cells} cells were made no data.",
    **QUALITY_CAUSES,
}
