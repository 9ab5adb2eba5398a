"""The catalogue's sentences of the climate steps: files of monthly climate, their time axes and units."""

from typing import Dict

CLIMATE_MESSAGES: Dict[str, str] = {
    # -- files of months -----------------------------------------------------------------------------------------
    "climate_compressed": "{path}: is a compressed file. Unpack it first (for example with 7-Zip or gunzip) and give the file inside.",
    "climate_variable": "{path}: has no variable named {wanted}, or several; it holds: {known}. Give the file of the right variable.",
    "climate_other_variable": "{path}: holds {found} by the names in it, but {wanted} is expected. Exchange the files.",
    "climate_no_time": (
        "{path}: the variable {variable} has no time axis with units such as \"days since 1900-1-1\" before latitude and longitude; its axes: "
        "{axes}. Months are never guessed from the order of the bands: give a file with a time axis."
    ),
    "climate_time_units": (
        "{path}: the time axis counts in \"{found}\"; expected is months, days, hours, minutes or seconds since a date, such as "
        "\"days since 1900-1-1\". Mend the attribute units of the time axis."
    ),
    "climate_time_strange": "{path}: the time axis holds {found} {units}, which is no time of a month. Download the file again.",
    "climate_calendar": "{path}: the calendar \"{found}\" of the time axis is not known; known are: {known}. Mend the attribute calendar.",
    "climate_bands": "{path}: the file has {bands} maps and a time axis of {months}. Give a file with one map for each month.",
    "climate_band_month": (
        "{path}: the band name \"{band}\" holds no year and month, nor does the file's name help; expected is a name such as 2001-05 or 200105. "
        "Name the bands, or give one file for each month with its date in the name."
    ),
    "climate_month_twice": "{first} and {second} both hold {month}. Give each month once: the files must not overlap in time.",
    "climate_month_repeated": (
        "{path}: several bands belong to {month}. Monthly values are expected, one map for each month: is the file daily, or are names wrong?"
    ),
    "climate_grids": "{first} and {second} have different grids. Files of one variable must have the same cells: give files of one source.",
    "climate_files_mixed": "{first} and {second} differ in their {what}: {found} and {other}. Give files of one source.",
    "climate_months_missing": (
        "{path}: {count} months are missing: {missing}. The files reach from {first} to {last}. Add the files of these months, "
        "or choose another period."
    ),
    "climate_file_shared": "{path}: the same band is given as {first} and as {second}; each needs its own. Choose the right file for one of them.",
    "climate_covers": "{path}: {variable} covers {first} to {last}: {count} months in {files} files, calendar {calendar}.",
    "climate_covers_sorted": (
        "{path}: {variable} covers {first} to {last}: {count} months in {files} files, calendar {calendar}; {unsorted} months stood after later "
        "ones and were sorted."
    ),
    "climate_written_own": "Years {first} to {last} written on the climate's own cells around the grid ({size}): {names}.",
    "climate_written_grid": "Years {first} to {last} written on the cells of the wanted grid ({size}): {names}.",
    "climate_no_overlap": "{path}: has no values where the grid of the result lies. Give climate of the same area; check the coordinates of both.",
    "climate_gaps": "{path}: {count} of {cells} cells lack {variable} in some months; their normals have no data in these months.",
    "climate_impossible": (
        "{path}: {variable} is {found} {unit} in {month} ({count} values like this in the part that was read); {low} to {high} is possible. Is it "
        "a no-data value that the file does not declare, or is the file in another unit? Declare the no-data value (in QGIS: Raster, "
        "Conversion, Translate), or correct the unit."
    ),
    "climate_unit": "{path}: units \"{declared}\" as the file says: {formula} = {wanted}.",
    "climate_units_unknown": (
        "{path}: the units of the variable {name} are \"{found}\"; expected is one of: {expected}. Mend the attribute units, or use 'Climate "
        "from monthly layers or stations', where the unit can be said."
    ),
    # -- TerraClimate --------------------------------------------------------------------------------------------
    "terraclimate_scale_setting": "{path}: {variable}: {formula} = {wanted}, as the setting scale says (\"{setting}\").",
    "terraclimate_scale_name": "{path}: {variable}: {formula} = {wanted}, as the file's name says (x{times}).",
    "terraclimate_scale_units": "{path}: {variable}: {formula} = {wanted}, as the file's units say (\"{declared}\").",
    "terraclimate_scale_values": "{path}: {variable}: {formula} = {wanted}, by its values ({low} to {high}).",
    "terraclimate_scale_unknown": (
        "{path}: whether {variable} is in {wanted} or in tenths of it cannot be told: neither name nor units say it, and the values are {low} to "
        "{high}, {fractions} fractions. Set scale to \"raw\" (tenths, as Earth Engine keeps them) or to \"units\"."
    ),
    "terraclimate_scale_impossible": (
        "{path}: {variable} {formula} gives no climate: the values in the file are {low} to {high}, {fractions} fractions; {variable} must end "
        "between -60 and 60 degC for temperature, and at 7 to 100 % of what the sun can evaporate for pet (the file: {share} %). The scale of 0.1 "
        "was applied twice or never: set scale to \"raw\" (tenths, as Earth Engine keeps them) or to \"units\", or export again."
    ),
    "terraclimate_scales_mixed": "{path} and the files beside it have different scales by their names or values ({found}). Give files of one scale.",
    "terraclimate_crossed": (
        "{path}: the highest temperature is below the lowest in {count} cells of {month}, for instance {tmax} and {tmin} degC at {x}, {y}. Are the "
        "files of tmax and tmin exchanged, of different sources, or on different scales?"
    ),
    "terraclimate_touching": (
        "{count} times the highest temperature lay below the lowest by {most} degC at most, as rounding does; their mean was taken."
    ),
    "terraclimate_temperature": (
        "{path}: the mean temperature of {month} is {found} degC at {x}, {y}; -60 to 60 is possible. The scale of 0.1 was applied twice or never, "
        "or the file holds something else: see the setting scale."
    ),
    # -- units ---------------------------------------------------------------------------------------------------
    "unit_by_text": "{path}: {variable} is in {unit} as the file says (\"{declared}\"; values {low} to {high}): {formula} = {wanted}.",
    "unit_by_values": "{path}: {variable} is in {unit} by its values ({low} to {high}, mean {mean}): {formula} = {wanted}.",
    "unit_by_setting": "{path}: {variable} is in {unit} as {setting} says (\"{declared}\"): {formula} = {wanted}.",
    "unit_unknown": (
        "{path}: the unit \"{declared}\" of {variable} is not known (values {low} to {high}, mean {mean}). Say the unit with {setting}, as one of: "
        "{known}."
    ),
    "unit_doubtful": (
        "{path}: the file does not say the unit of {variable}, and its values leave it open: {low} to {high}, mean {mean}. Say the unit with "
        "{setting}, such as {examples}."
    ),
    "unit_contradicted": (
        "{path}: {variable} is in \"{declared}\" as the file says, but its values are {low} to {high}, mean {mean}: no cultivated place has that. "
        "A scale factor was applied twice or never, or the unit is another one. Say the unit with {setting}, such as {examples}."
    ),
    "unit_metres": (
        "{path}: {variable} is in metres, of a month or of a day, and its values leave it open: {low} to {high}, mean {mean}. Say which with "
        "{setting}: \"m/month\" or \"m/day\"."
    ),
    # -- layers and stations of any origin -------------------------------------------------------------------------
    "climate_undated_order": (
        "{path}: the band names tell months, but no years, and not from January to December: {names}, ... Order the bands, or put year and "
        "month into their names."
    ),
    "climate_normals_taken": (
        "{path}: {variable}: twelve bands without years are taken as the normals of {first} to {last}, January to December unless their names say "
        "otherwise. No series is written."
    ),
    "climate_normals_mixed": "Normals and series are mixed: {found}. Give twelve normals of every variable, or series of every variable.",
    "climate_normals_only": (
        "{path}: twelve bands without years are normals, and the warm-up needs a series of all months of its years. Put year and month into the "
        "names of bands or files, or say the year of the first band with first."
    ),
    "climate_two_sources": "{path}: stations and rasters are both given; one is expected. Leave the other out.",
    "climate_input_missing": "climate_layers: {missing} is missing (given: {found}). Rain and temperature are needed, PET can be computed.",
    "climate_pet_twice": "pet_method is {method}, but PET is given. Leave one of them out.",
    "climate_hargreaves": "pet_method hargreaves needs tmin and tmax; given: {found}. Add them, or take thornthwaite.",
    "climate_tmean_computed": "Mean temperature is computed as (tmin + tmax) / 2.",
    "climate_pet_computed": "PET is not given and is computed by {method}, from temperature and latitude.",
    "climate_tmax_below_tmin": (
        "{tmax}: in {month} the maximum is below the minimum of {tmin} in {count} cells, by up to {most} degC. Are the two exchanged, or in "
        "different units (units_tmin, units_tmax)?"
    ),
    "station_place": (
        "{path}: line {line}: x {x}, y {y} is no place in degrees; longitude -180 to 180 and latitude -90 to 90 are expected. Give coordinates in "
        "WGS84 degrees."
    ),
    "station_month": "{path}: line {line}: year {year}, month {month} is no month; a whole year and a month of 1 to 12 are expected.",
    "station_twice": "{path}: line {line}: {month} of this station is already in line {first}. Give each month of a station once.",
    "station_months_missing": (
        "{path}: in {count} months no station has {variable}: {missing}. At least one station is needed in every month: add rows, or choose "
        "another period."
    ),
    "station_count": "{path}: {count} stations, spread over the grid by {way}.",
    "station_single": "{path}: one station only: every cell of the grid gets its values.",
    "station_months": "{path}: {variable}: every month of {first} to {last} has {fewest} to {most} stations.",
    # -- NPP -----------------------------------------------------------------------------------------------------
    "npp_unit_unknown": "unit: \"{found}\" is no known unit of NPP. Expected: one of {known}, with a factor before it where needed (0.1 g C/m2/yr).",
    "npp_unit_taken": "NPP of {model} in {unit}: times {scale} = g DM/m2/yr, with {carbon} C in dry matter (DM).",
    "npp_one_period": (
        "{field}: no layers are given. Layers of another NPP product are needed for the years of both the spin-up and the warm-up, from the same "
        "product: growth of one model divided by that of another says nothing."
    ),
    "npp_periods_differ": (
        "NPP of {model} is {before} g DM/m2/yr on average in the spin-up's years and {after} in those of the warm-up: too far apart for one product "
        "in one unit. Give layers of both periods from the same product, in the same unit."
    ),
    "npp_no_year": "{path}: the band \"{band}\" holds no year, nor does the file's name. Name the bands by year, or give a file for each year.",
    "npp_year_twice": "{first} and {second} both hold the year {year}. Give each year once.",
    "npp_years_missing": "NPP layers: the years {missing} are missing; {first} to {last} are needed, found: {found}. Add the files of these years.",
    "npp_series_bands": (
        "{path}: {found} bands whose names hold no months; {expected} are expected, the months of {first} to {last}. Yearly NPP needs a monthly "
        "series, not normals."
    ),
    "npp_months_missing": "{path}: {count} months of {first} to {last} are missing: {missing}. Give a series with all months of these years.",
    "npp_no_series": (
        "npp_miami: {roles} is not among the layers; a monthly series of {first} to {last} is expected. Give it, or prepare it by a climate step "
        "before this one."
    ),
    "npp_half_width": (
        "{field} is {found}: npp_miami knows per cent only. Leave the step npp_miami out, then the run computes NPP with this half-width itself."
    ),
    "npp_no_values": "No cell of the grid has NPP: {paths}. Check that the layers lie on the area.",
}
