"""The catalogue's sentences of `check_inputs`: file, value found, what was expected, what to do."""

CHECK_MESSAGES = {
    # -- prepare --------------------------------------------------------------------------------------------------
    "prepare_given": (
        "prepare: the step {step} makes the layer {role}, but layers.{role} is given too; a layer has one origin. Leave out one of the two."
    ),
    "prepare_twice": "prepare: the layer {role} is made by {first} and by {second}; a layer has one origin. Leave out one of the two.",
    "prepare_soc_first": (
        "prepare: prepare_soc stands after {first}; it must be the first step, since all others work on the grid of the SOC map. Move it up."
    ),
    "prepare_early": "prepare: {step} stands before {later}, which makes or fills layers it works on ({roles}). Move {step} behind {later}.",
    # -- bands, months, years -------------------------------------------------------------------------------------
    "band_count": (
        '{path}: bands found: {found}; expected for {field}: {expected}. Choose the right file, or name the bands meant: {{"path": '
        '..., "bands": [...]}}.'
    ),
    "band_count_yearly": (
        "{path}: bands found: {found}; expected: {expected}, one of each month. These look like yearly values; give monthly ones, put "
        "together with build_stacks."
    ),
    "band_count_normals": (
        "{path}: 12 bands found, which look like the means of a period; {expected} are expected, every month of {first} to {last}. Choose the "
        "series: a climate tool writes it beside the means, as ..._series_{first}_{last}.tif."
    ),
    "variable_other": "{path}: holds {found}, as the climate step that wrote it says; {expected} is expected. Choose the right file.",
    "variable_twice": "{path}: given here and as {other}, but these are different variables. Choose the right file for one of them.",
    "band_count_series": (
        "{path}: {found} bands are the months of {years} years, {expected} are expected ({field} is {first}-{last}). Correct {field}, "
        "or put the right months together with build_stacks."
    ),
    "band_count_forward": (
        "{path}: {found} bands found; expected are 12 normals, or whole years of months for the longest horizon ({years} years, "
        "{months} bands) at least. Put them together with build_stacks, or shorten the horizons."
    ),
    "climate_mixed": (
        "The climate layers of one phase do not agree in their number of bands ({found}). Expected are normals (12 bands) for all "
        "three, or series of the same years. Put them together with build_stacks."
    ),
    "months_missing": (
        "{path}: missing months ({count}): {missing}. The bands go from {found}, every month from {first} to {last} is expected. "
        "Correct {field}, or put all months together with build_stacks."
    ),
    "months_more": (
        "{path}: {found} months were found ({begin} to {end}), but {field} asks for {count} ({first} to {last}). Correct {field}, or cut "
        "the file to its bands {start} to {stop} ('Rearrange bands')."
    ),
    "months_order": (
        "{path}: band {band} is named {found}, {expected} is expected there ({count} bands, month after month, each once). Put the "
        "bands in order with build_stacks."
    ),
    "normals_order": "{path}: the bands are in the order {found}; January to December is expected. Put them in order with build_stacks.",
    "years_other": (
        "{path}: the bands are named {found}; every year from {first} to {last} is expected. Correct warm_up_years_range, or choose "
        "the right bands."
    ),
    "land_use_years_differ": (
        "{path}: the bands are named {found}, but land_use_years says {expected}. Correct land_use_years, or leave it out."
    ),
    "legend_twice": (
        "{path}: made by land_use, so it holds FAO's classes; land_use_legend is {legend}, whose codes mean other classes. Choose the legend "
        "fao."
    ),
    "land_use_gap": (
        "{path}: no land use of {missing}, though of the years {first} to {last} around; the year before is used there. Add these "
        "bands with build_stacks if you have them."
    ),
    "period_months": "{count} months, {begin} to {end}: all that {field} asks for ({first} to {last}).",
    "period_undated": (
        "{count} months without dates in the band names; taken for {first} to {last} ({field}), month after month. Check that they are."
    ),
    "period_normals": (
        "12 monthly means, of years that the files do not name; taken for {first} to {last} ({field}). Check that they are."
    ),
    "period_one_year": (
        "{path}: the bands are {begin} to {end}, the months of one year, and are taken for the means of {first} to {last} ({field}). Give the "
        "means of these years, or their series."
    ),
    "period_normals_named": "12 monthly means of {years}, as the files say; {field} is {first} to {last}.",
    "period_named_other": (
        "{path}: the name of the file says {years}, and {field} is {first} to {last}; the bands themselves name no years. Check that it is the "
        "right file for this period."
    ),
    "period_normals_other": (
        "{path}: 12 monthly means of {years}, as the file says, but {field} is {first} to {last}. Correct {field}, or make the means of these years."
    ),
    "period_forward_normals": "12 monthly means, repeated in every year to come ({years} years for the longest horizon).",
    "period_forward_months": "{count} months ({begin} to {end}), for a longest horizon of {years} years.",
    "period_land_use_one": "{path}: one band of land use, taken for every year; change of land use is not followed.",
    "period_land_use": (
        "{path}: land use of {count} years, {begin} to {end}. The spin-up takes {spin_up}; every year from {first} to {last} has its own."
    ),
    "period_land_use_held": (
        "{path}: land use of {count} years, {begin} to {end}. The spin-up takes {spin_up}; of the years {first} to {last}, {held_count} have none "
        "of their own and take the year before, or the first: {held}."
    ),
    "aligned_on_the_fly": (
        "{layers}: not on the grid of the run ({grid}); brought there while reading, by: {resampling}. To keep what was brought there, or "
        "to choose the method, run align_layers."
    ),
    "layer_elsewhere": (
        "{path}: not one of the {cells} cells to model that were looked at has a value here. The layer covers {layer}, the grid of the "
        "run {grid}. Check the layer's position and coordinate system ('Assign projection'), its no-data value, or choose the right "
        "file."
    ),
    "layer_gaps": (
        "{layers}: {count} of {cells} cells to model that were looked at ({share} %) have no value in some band; a value in each is "
        "expected. These cells are left out. fill_gaps would fill {reach_1} of them with reach 1, "
        "{reach_2} with reach 2, {reach_3} with reach 3."
    ),
    "zones_gaps": (
        "{path}: {count} of {cells} cells to model that were looked at ({share} %) are in no zone. They are modelled with the percentages of "
        "all land."
    ),
    "layer_gaps_planned": (
        "{layers}: {count} of {cells} cells to model that were looked at ({share} %) have no value in some band. The step fill_gaps (reach "
        "{reach}) will fill {filled} of them; {left} stay without and are left out."
    ),
    "grids_same": "cells of {size}, the same as those of the SOC map; {covered} % of the cells to model lie within.",
    "grids_differ": (
        "cells of {size}, along a side {ratio} times those of the run ({own}); {covered} % of the cells to model lie within the layer."
    ),
    "grids_coarse": (
        "cells of {size}, along a side {ratio} times those of the run ({own}); {covered} % of the cells to model lie within the layer. "
        "Values are interpolated between the centres of its cells; the pattern of these cells, and steps where one has no value, will be seen "
        "in the maps."
    ),
    "class_counts": (
        "{path}: {cells} cells by class of the last land use. Modelled, where there is SOC: {modelled}. Not modelled: {others}. In no table: "
        "{unknown}."
    ),
    "effort": (
        "about {pixels} cells to model. Time: {minutes} min, an estimate by {speed} cells a second, as scripts/bench measured on two cores of a "
        "server (20 years, three scenarios, files included); another machine may need half or three times as long. Disk: {maps} MB for the maps, "
        "and {scratch} MB more while it runs. Memory: {memory} MB (processing.memory_mb)."
    ),
    "effort_most": "the land use is not known before it is prepared: all cells with SOC are counted, and fewer will be modelled.",
    "effort_prepared": "the layers that prepare makes take up to {size} MB on the disk besides, until the run ends.",
    "effort_kept": "the layers that prepare makes take up to {size} MB on the disk besides, and stay (keep_prepared).",
    "soc_gaps": (
        "{path}: cells of a modelled class without SOC: {count}, of {cells} cells looked at. They are left out. Where there should be "
        "SOC, check the map."
    ),
    "undeclared_no_data": (
        "{path}: holds {values} (number of cells), which stands for no data but is not declared so. Declare it with 'Translate' "
        "(assign the no-data value {example}) and use that file."
    ),
    "negative_values": (
        "{path}: {count} of {cells} cells to model that were looked at ({share} %) are negative, down to {lowest}; 0 or more is "
        "expected. They are left out. If that is a code for no data, declare it with 'Translate'."
    ),
    "values_beyond": (
        "{path}: {count} of {cells} cells to model that were looked at ({share} %) have values beyond {low} to {high} ({unit}), which "
        "is expected: {lowest} to {highest} were found. What cannot be is left out and counted. Check the unit, and no data that was "
        "averaged."
    ),
    "unit_soc_kg": (
        "{path}: the SOC is {found} in the median, t C/ha are expected (most soils have 15 to 150). It looks like kg/m2: multiply by "
        "10 with the Raster calculator; or a content in %, which needs bulk density and depth. Is it a desert, go on."
    ),
    "unit_soc_g": (
        "{path}: the SOC is {found} in the median, t C/ha are expected (no more than 800). It looks like g/m2: multiply by 0.01 with "
        "the Raster calculator."
    ),
    "unit_clay_g_kg": (
        "{path}: clay reaches {found}, % are expected (0 to 100). First check that it is the clay map. If it is, it looks like g/kg: "
        "multiply by 0.1 with the Raster calculator."
    ),
    "unit_clay_fraction": (
        "{path}: clay is {found} at most, % are expected (0 to 100). It looks like a fraction: multiply by 100 with the Raster "
        "calculator."
    ),
    "unit_clay_twice": (
        "{path}: clay reaches {found} only, % are expected (0 to 100; nearly every country has some soil above 10). A scale factor of 0.1 may "
        "have been applied twice: then multiply by 10 with the Raster calculator. Is it sand everywhere, go on."
    ),
    "unit_temperature_twice": (
        "{path}: all months of the year, of all cells, lie within {found} degC of 0, which few places on earth have. A scale factor of 0.1 may "
        "have been applied twice: then multiply by 10 with the Raster calculator. Is it high mountains at the equator, go on."
    ),
    "unit_temperature_kelvin": (
        "{path}: the yearly mean temperature is {found}, degC are expected. It looks like kelvin: subtract 273.15 with the Raster "
        "calculator."
    ),
    "unit_temperature_tenths": (
        "{path}: a temperature of {found} was found, degC are expected (-60 to 50). First check that it is the temperature and not rain"
        " or evaporation. If it is, it looks like tenths of a degree: multiply by 0.1 with the Raster calculator."
    ),
    "unit_water_day": (
        "{path}: the twelve months sum up to {found} in the median, mm/month are expected (some hundred mm in a year). First check that"
        " it is the right layer and not the temperature. If it is, it looks like mm/day (multiply each month by its days with "
        "the Raster calculator), or a scale factor of 0.1 was applied twice (multiply by 10). Is it rain in a desert, go on."
    ),
    "unit_water_metres": (
        "{path}: the twelve months sum up to {found} in the median, mm/month are expected (some hundred mm in a year). First check that"
        " it is the right layer and not the temperature. If it is, it looks like m: multiply by 1000 with the Raster calculator (and by"
        " the days of the month if it is m/day)."
    ),
    "unit_water_flux": (
        "{path}: the twelve months sum up to {found} in the median, mm/month are expected (some hundred mm in a year). First check that"
        " it is the right layer and not the temperature. If it is, it looks like kg m-2 s-1: multiply by 86400 and the days of each "
        "month with the Raster calculator."
    ),
    "unit_water_tenths": (
        "{path}: the twelve months sum up to {found} in the median, mm/month are expected (at most some thousand mm in a year). First "
        "check that it is the right layer. If it is, it looks like tenths of mm, or yearly sums in each month: multiply by 0.1 (or "
        "divide by 12) with the Raster calculator."
    ),
    "unit_seen": "unit: {unit} by the values ({lowest} to {highest}, median {median}); in the file: {declared}.",
    "unit_seen_water": (
        "unit: {unit} by the values (months of {lowest} to {highest}, {year} mm in the year, median of the cells); in the file: {declared}."
    ),
    "unit_declared": (
        "{path}: the file declares the unit {found}, {expected} is expected, and the values are {lowest} to {highest} (median {median}). If the "
        "file is right, convert the values with the Raster calculator; if the values are right, correct the unit."
    ),
    "width_without_series": (
        "half_widths.{field} is series, but {path} holds 12 normals, which have no spread; the spin-up takes the default of "
        "{percent} %. Give the monthly series of the spin-up years for it to count."
    ),
    "cover_p_veg": (
        "{path}: {count} of {cells} cells looked at have values from {lowest} to {highest}; a cover factor of 0.6 (vegetated) to 1 "
        "(bare) is expected. It looks like the vegetated share P: compute 1 - 0.4 * P with the Raster calculator."
    ),
    "cover_plant": (
        "{path}: {count} of {cells} cells looked at are 0, the others 1; a cover factor of 0.6 (vegetated) to 1 (bare) is expected. It "
        "looks like plant cover, 1 for covered: compute 1 - 0.4 * P with the Raster calculator."
    ),
    "cover_percent": (
        "{path}: {count} of {cells} cells looked at have values from {lowest} to {highest}; a cover factor of 0.6 (vegetated) to 1 "
        "(bare) is expected. It looks like the vegetated share in per cent: compute 1 - 0.4 * P / 100 with the Raster calculator."
    ),
    "cover_range": (
        "{path}: {count} of {cells} cells looked at have values from {lowest} to {highest}; a cover factor of 0.6 (vegetated) to 1 "
        "(bare) is expected. Compute it from the vegetated share P as 1 - 0.4 * P with the Raster calculator."
    ),
    "classes_unknown": (
        "{path}: codes (number of cells) in no table: {codes}; codes of the legend {legend} are expected. These cells are left out. "
        "Choose another land_use_legend, or add the codes to a legend or class table of your own."
    ),
    "classes_missing": (
        "{path}: {share} % of the cells with SOC ({count} of {cells}) have no land use, or a code in no table. They are left out. Check that the "
        "layer covers the area, its no-data value, and the legend."
    ),
    "classes_unknown_years": (
        "{path}: codes (number of cells and years) of earlier years in no table: {codes}; codes of the legend {legend} are expected. "
        "The class of the year before is used there. Add the codes to a legend or class table of your own."
    ),
    "classes_other_legend": (
        "{path}: {field} is {legend}, but the codes (number of cells) are those of the legend {other}: {found}. Set {field} to {other}."
    ),
    "nothing_to_model": (
        "{path}: none of the {cells} cells of the area can be modelled. Codes (number of cells) found: {found}; modelled are the "
        "classes {modelled}, where there is SOC ({without_soc} cells of these classes have none). Check land_use_legend, classes, the "
        "SOC map, and area."
    ),
    "paddy_by_legend": (
        "{path}: cells of irrigated cropland, which the legend takes for paddy rice: {count} (code {codes}). Irrigated is not always rice: give a "
        "map of paddies to the step land_use (paddy), or a legend table of your own with another class; or set paddy to false."
    ),
    "zones_unknown": (
        "{path}: scenarios name the zones {missing}, which have no cell to model in the map; found are (number of cells): {found}. "
        "Correct the zone numbers of the scenarios."
    ),
    "npp_unit": (
        "{path}: NPP is {found} in the median, times npp_factor {factor} {carbon} t C/ha/yr; 0.05 to 40 are expected. Correct "
        "npp_factor: the t C/ha/yr that one unit of the layer stands for."
    ),
    "npp_two_units": (
        "npp_mean is {mean} and npp_yearly {yearly} in the median; about the same is expected, in the same unit and from the same "
        "model. Convert one of them with the Raster calculator."
    ),
    "npp_order": (
        "npp_mean: the medians of its three bands are {found}; mean, low, high in this order are expected. Put the bands in order with "
        "build_stacks."
    ),
    "colder_than_scripts": (
        "{path}: temperatures down to {found} degC; FAO's scripts have no value at or below {limit} degC, in the bounds neither, so "
        "such cells are left out. Choose the convention manual to model them."
    ),
    "output_is_file": "{path}: is a file; a folder for the results is expected. Choose another output_folder.",
    "output_run_here": "A run works in {folder} now. What is in the folder is looked at when the run is over.",
    "output_again": "{folder} holds {count} map(s) of an earlier run with the same settings, such as {example}. The run makes them anew.",
    "output_replaced": (
        "{folder} holds {count} map(s) of an earlier run, such as {example}, which this run would replace. Choose another folder to keep "
        "them."
    ),
    "output_space": (
        "{folder}: {pixels} pixels to model need about {needed} MB, {free} MB are free. Free some space or choose another "
        "output_folder."
    ),
}
