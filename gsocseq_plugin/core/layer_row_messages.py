"""The page of area and layers: names of the roles, verdicts, guesses. Part of the catalogue `messages`."""

from __future__ import annotations

from typing import Dict

LAYER_ROW_MESSAGES: Dict[str, str] = {
    # -- names of the roles ------------------------------------------------------------------------------------------
    "role_soc": "Soil organic carbon, 0-30 cm (t C/ha)",
    "role_clay": "Clay, 0-30 cm (% of mass)",
    "role_land_use": "Land use (class codes; one band, or a band per year)",
    "role_cover": "Vegetation cover factor (0.6 covered .. 1 bare; 12 months)",
    "role_tmean_spinup": "Mean temperature, spin-up (degC)",
    "role_prec_spinup": "Precipitation, spin-up (mm/month)",
    "role_pet_spinup": "Evapotranspiration, spin-up (mm/month)",
    "role_tmean_npp": "Mean temperature, every month of the spin-up years (degC)",
    "role_prec_npp": "Precipitation, every month of the spin-up years (mm/month)",
    "role_tmean_warmup": "Mean temperature, every month of the warm-up (degC)",
    "role_prec_warmup": "Precipitation, every month of the warm-up (mm/month)",
    "role_pet_warmup": "Evapotranspiration, every month of the warm-up (mm/month)",
    "role_tmean_forward": "Mean temperature, forward (degC)",
    "role_prec_forward": "Precipitation, forward (mm/month)",
    "role_pet_forward": "Evapotranspiration, forward (mm/month)",
    "role_npp_mean": "Mean NPP of the spin-up years (1 or 3 bands)",
    "role_npp_yearly": "NPP of every warm-up year (a band per year)",
    "role_zones": "Zones (whole numbers)",
    "role_fym": "Farmyard manure today (t C/ha/yr)",
    "role_irrigation": "Irrigation (mm/month; 12 months)",
    "role_c_input": "Known C input of today (t C/ha/yr)",
    "role_dpm_rpm": "DPM/RPM ratio, spin-up",
    "role_dpm_rpm_warmup": "DPM/RPM ratio, warm-up (a band per year)",
    "role_dpm_rpm_forward": "DPM/RPM ratio, forward",
    "role_stack_spinup": "FAO stack for the spin-up (52 bands)",
    "role_stack_warmup": "FAO stack for the warm-up",
    "role_stack_forward": "FAO stack for the forward phase (52 bands)",
    # -- groups ------------------------------------------------------------------------------------------------------
    "group_soil": "Soil and land",
    "group_spin_up": "Spin-up climate",
    "group_npp": "Climate series for growth",
    "group_warm_up": "Warm-up climate",
    "group_forward": "Forward climate",
    "group_extras": "Zones, manure, water",
    "group_own_npp": "Your own NPP",
    "group_dpm_rpm": "DPM/RPM ratios",
    "group_stacks": "Ready stacks",
    "group_unknown": "Not known",
    "about_soil": (
        "Required; only the vegetation cover may be left out, then it is taken from the table of land-use classes. The grid of the "
        "carbon map is the grid of the results."
    ),
    "about_spin_up": "Required, {first}-{last}: monthly means (12 bands), or the series of every month.",
    "about_npp": "Required where the spin-up climate is monthly means: every month of {first}-{last}, for the plant growth of each year.",
    "about_warm_up": "Required, {first}-{last}: a band for every month.",
    "about_warm_up_off": "Not used: the warm-up is switched off.",
    "about_forward": "Optional: monthly means, or a series that changes. Left out: the monthly means of the warm-up.",
    "about_extras": "Optional.",
    "about_own_npp": "Optional: plant growth from another model than MIAMI, both layers or none.",
    "about_dpm_rpm": "Optional: how easily plant residues decompose. Left out: by land-use class.",
    "about_stacks": "Optional: stacks made by FAO's scripts. The layers that they hold need not be chosen above.",
    # -- a row -------------------------------------------------------------------------------------------------------
    "row_none": "Not chosen",
    "row_from_step": "Made by a step",
    "row_from_stack": "In a ready stack",
    "row_file": "{name} (file in {folder})",
    "row_bands": "{name}, bands {bands}",
    "row_number": "{number} everywhere",
    "row_more": "More ways to choose: {role}",
    "row_browse": "Choose a file: {role}",
    "row_unknown": "{role}: {layer}",
    "row_remove": "Remove",
    "row_give_number": "One number everywhere...",
    "row_clear": "Choose nothing",
    "row_confirm": "The guess is right",
    "row_raw": "From raw files...",
    "row_raw_one": "From raw files: {step}...",
    "row_raw_tip": "Prepare from raw files: {steps}",
    "row_number_title": "One number everywhere",
    "row_gone": "The layer is no longer in the project. Its file is still there and is used.",
    "row_temporary": (
        "{layer}: a temporary layer, its file goes when QGIS is closed. Save it first (Export > Save As), then choose the saved layer."
    ),
    "row_tip": "{help}\n\nChosen: {source}",
    "files_raster": "Rasters",
    "files_all": "All files",
    # -- verdicts ----------------------------------------------------------------------------------------------------
    "verdict_ready": "Ready",
    "verdict_prepared": "Will be prepared by the step: {step}",
    "verdict_in_stack": "Read from: {stack}",
    "verdict_empty": "Not chosen",
    "verdict_optional": "Optional",
    "verdict_missing": "Missing: choose a layer, or raw files to prepare it from.",
    "verdict_wrong": "Wrong: {reason}",
    "verdict_warning": "Please look: {reason}",
    "verdict_checking": "Checking...",
    "verdict_more": "{verdict} ({count} more: point here to read them)",
    "verdict_guessed": "Guessed: {evidence}",
    # -- preparation -------------------------------------------------------------------------------------------------
    "entry_files": "{title}: {count} files",
    "entry_file": "{title}: {name}",
    "entry_unread": "Could not be read: {reason}",
    "entry_guessed": "{entry} (guessed: {evidence})",
    "raw_title": "Prepare from raw files: {title}",
    "raw_roles": "Layers to fill; none ticked: all of the climate",
    # -- area --------------------------------------------------------------------------------------------------------
    "area_whole": "The whole carbon map",
    "area_polygons": "Polygons of a layer or file",
    "area_extent": "A rectangle",
    "area_country": "A country",
    "area_not_yet": "Nothing chosen yet: choose the area, or the whole carbon map.",
    "area_extent_unfinished": "The rectangle is not complete yet: give west, east, south and north as numbers, or draw it on the map.",
    "area_extent_file": "Rectangle kept in {path}",
    "area_extent_where": "Where to keep the rectangle",
    "area_layer_memory": (
        "{layer}: a layer without a file ({provider}). Save it as GeoPackage first (Export > Save Features As), then choose the saved layer."
    ),
    "files_vector": "Polygons",
    # -- guessing ----------------------------------------------------------------------------------------------------
    "guess_running": "Looking at the layers of the project...",
    "guess_none": "There is no raster layer in the project to guess from. Add your layers to QGIS first, or load the sample.",
    "guess_done": "{count} layers and steps were guessed. Confirm or change them.",
    "guess_nothing": "Nothing could be guessed from the layers of the project. Choose the layers below.",
    "guess_by_name": "the name {name} and its values, {low} to {high}",
    "guess_by_bands": "the name {name} and {bands} bands",
    "guess_by_years": "the name {name}, {bands} bands and the years {first}-{last}",
    "guess_by_codes": "the name {name} and codes that are all land-use classes of FAO",
    "guess_raw": "the names of its files ({count}) and a look into them",
    "guess_twice": "{role}: {names} could each be it. None was chosen: choose one.",
    "guess_values": "{name}: called like {role}, but its values are {low} to {high}; {expected} is expected. Not chosen.",
    "guess_bands_other": "{name}: called like {role}, but it has {bands} bands; {expected} expected. Not chosen.",
    "guess_period": "{name}: which years its bands are cannot be told from names; {expected} is needed. Not chosen.",
    "guess_ndvi": (
        "{name}: called like images of NDVI, but 12 bands of {low} to {high} may be the cover factor made of them. Not chosen: choose it as "
        "cover, or as raw images."
    ),
    "guess_codes": "{name}: called like land use, but its codes ({codes}) are those of no legend that is known, or of several. Not chosen.",
    "guess_unreadable": "{name}: {reason}",
    "guess_raw_refused": "{step}: the files found by their names cannot be used as they are. {reason}",
    "guess_raw_incomplete": "{step}: files of {found} were found, but none of {missing}. Not chosen.",
    "guess_raw_ready": "{step}: raw files were found, but a layer that is ready was chosen for {role}. The raw files were left alone.",
    "guess_raw_two": "{one} and {other}: raw files of both were found and they make the same layers. None was chosen: choose one.",
    "guess_word": "{name}: called like {role}, but '{word}' in its name says something else. Not chosen: choose it if it is the layer itself.",
    "guess_result": "{name}: a result of GSOCseq by its name or its metadata, not a layer to begin with. Not chosen.",
    "guess_depth": "{name}: by its name of another depth than 0-30 cm. Not chosen.",
    "guess_stock": (
        "{name}: neither its name nor its unit says that it is a stock in t C/ha; it may be a concentration (% or g/kg). Not chosen: choose it if "
        "it is a stock, else prepare the carbon map from raw files, with bulk density."
    ),
    "guess_unit": (
        "{name}: called like {role}, but its values ({low} to {high}) may be in another unit than {unit}. Not chosen: choose it if its unit is "
        "right, else prepare it from raw files."
    ),
    "guess_legend": (
        "{name}: called like land use, but it is not said which legend its codes ({codes}) follow. Not chosen: choose it, and its legend on the "
        "page of options; FAO's legend only if they are FAO's classes."
    ),
    "guess_foreign": (
        "{name}: called like a land cover ({product}) whose legend is not built in. Not chosen: choose it, and on the page of options a table of "
        "its codes and FAO's classes as legend."
    ),
    "guess_contradiction": "{name}: its name or its file's name says several things ({kinds}). Not chosen.",
}
