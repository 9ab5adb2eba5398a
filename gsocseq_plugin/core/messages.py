"""The catalogue: every sentence a user can meet, once, in English. Edges translate them; placeholders are str.format fields.

A sentence names the file or field, the value found, what was expected and what to do.
"""

from .check_messages import CHECK_MESSAGES
from .climate_messages import CLIMATE_MESSAGES
from .cluster_messages import CLUSTER_MESSAGES
from .dock_messages import DOCK_MESSAGES
from .prepare_messages import PREPARE_MESSAGES
from .quality_messages import QUALITY_MESSAGES
from .report_messages import REPORT_MESSAGES
from .submission_messages import SUBMISSION_MESSAGES
from .target_messages import TARGET_MESSAGES
from .totals_messages import TOTALS_MESSAGES

MESSAGES = {
    # -- files ---------------------------------------------------------------------------------------------------
    "file_missing": "{path}: there is no such file. Check the path.",
    "library_missing": (
        "{python}: this Python has no {library}. Use the one that QGIS uses: on Debian and Ubuntu /usr/bin/python3, on Windows that of the "
        "OSGeo4W Shell."
    ),
    "raster_is_vector": "{path}: is a vector layer or a table; a raster is expected for {what}. Choose the raster, or make one with 'Rasterize'.",
    "raster_unreadable": "{path}: cannot be read as a raster ({reason}). The file may be damaged or cut short: copy or export it again.",
    # -- pipeline: configuration ----------------------------------------------------------------------------------
    "config_rules": "{path}: this configuration rules. Layers, scenarios and options given beside it are not used.",
    "config_missing": "{path}: there is no such configuration file. Check the path.",
    "config_unreadable": "{path}: the configuration cannot be read ({reason}). Save it as a UTF-8 text file that you may read.",
    "config_not_json": "{path}: not valid JSON at line {line}, column {column} ({reason}). Correct it there, or write the file anew.",
    "config_not_object": "{path}: holds no configuration; a JSON object with gsocseq_config and layers, or a manifest.json, is expected.",
    "config_no_version": (
        "{path}: gsocseq_config is {found}, {expected} is expected. The file is no configuration of this plugin, or of a version before "
        "{expected}: begin with the sample's config.json and copy your layers into it."
    ),
    "config_too_new": "{path}: written for configuration version {found}; this plugin reads version {expected}. Update the plugin.",
    "config_value": "{field}: {found} was found; expected: {expected}. Correct this field.",
    "config_unknown_field": "{field}: no configuration has this field, it is not used. Known fields: {known}.",
    "config_unknown_name": "{field}: {found} is not known; expected one of: {known}. Correct it.",
    "config_unknown_name_close": "{field}: {found} is not known, did you mean {close}? Expected one of: {known}. Correct it.",
    "run_refused": "The run was not started. Problems to be mended first ({count}):",
    "convention_unknown": "Convention {found} is not known; expected one of: {known}.",
    "output_missing": "output_folder: no folder for the results was given. Name one.",
    "layer_required": "layers.{role}: missing; the phase {phase} needs this layer ({unit}). Give a raster.",
    "zones_missing": "layers.zones: missing, but scenario {scenario} has percentages by zone. Give a raster of zone numbers.",
    "pedotransfer_own_classes": (
        "spin_up_pools: the pedotransfer functions know FAO's classes only, but an own table of classes was given. Choose {other}, or the "
        "spin-up method equilibrium."
    ),
    "analytical_fym": "fym: the analytical spin-up cannot take farmyard manure into account. Choose the method equilibrium or run.",
    "fao_scripts_refuses": (
        "{option}: FAO's scripts do not know it, so the convention fao-scripts refuses it. Leave it out, or choose the convention manual."
    ),
    "npp_two_models": (
        "The mean NPP and the yearly NPP must come from the same model, otherwise their ratio says nothing; {model} was given for one of "
        "them only. Give both npp_mean and npp_yearly, or neither."
    ),
    "npp_missing": (
        "The warm-up needs the mean NPP of the spin-up years. Give the monthly series of temperature and rain of these years (tmean_npp and "
        "prec_npp, or series as spin-up climate), or npp_mean."
    ),
    "stack_bands": "{path}: {found} bands were found, {expected} are expected in this order: {order}. Check the stack and the warm-up years.",
    "land_use_years_count": "{path}: {bands} bands, but land_use_years lists {years} years. Give one year per band.",
    "land_use_years_unknown": (
        "{path}: which year is each of the {bands} bands? Their names ({names}, ...) do not tell in ascending order. Give land_use_years."
    ),
    "gsp_grid_crs": "{path}: the GSP grid is asked for, so a map in EPSG:4326 is expected. Reproject it first, or leave gsp_grid out.",
    "state_bands": (
        "{path}: not the raster expected as {what}: its bands are {found}, ...; expected are {expected}, .... Give the raster that the step "
        "before has written."
    ),
    "state_phase": "{path}: this state was left by the phase {found}; one left by {expected} is expected. Give that raster.",
    "state_convention": (
        "{path}: computed under the convention {found}, but {expected} is chosen now. Choose {found}, or compute the state anew."
    ),
    "ramp_series": (
        "scenarios: years until adoption (ramp_years) cannot be combined with a forward climate that changes from year to year, nor with "
        "the convention fao-scripts. Leave ramp_years out, or give monthly means for the forward phase."
    ),
    "proportions_refused": (
        "{path}: class {code} brings its own monthly shares of the C input, which {what} does not know. Leave the input_ columns empty, or "
        "choose the convention manual with the spin-up method equilibrium."
    ),
    "sites_refuses": "{option}: a table of sites has no place for it. Leave it out of the configuration, or use full_run with layers.",
    "not_a_forward_raster": "{path}: not a raster that the step forward has written (its metadata lack horizons and scenarios). Give that raster.",
    "no_pixels": "No pixel was modelled, so no map was written. Pixels by status: {counts}. Run check_inputs to see which layer is the cause.",
    # -- pipeline: log and summary --------------------------------------------------------------------------------
    "warning": "warning: {finding}",
    "error": "error: {finding}",
    "run_plan": "Grid of {columns} x {rows} cells, convention {convention}, spin-up {spin_up}.",
    "prepare_step": "Preparing, {number} of {count}: {step}.",
    "other_maps": (
        "{folder}: {count} map(s) of another run stay there, such as {example}. The manifest and the summary will not speak of them; "
        "move them elsewhere if they do not belong together."
    ),
    "warm_up_skipped": "The state comes from the spin-up: no warm-up, t0 is the SOC map itself.",
    "pixels_modelled": "Pixels with a result: {count}.",
    "status_not_modelled": "Pixels whose land-use class is not modelled: {count}.",
    "status_unknown_class": "Pixels whose land-use code is in no table: {count}.",
    "status_missing_land_use": "Pixels without land use: {count}.",
    "status_missing_soc": "Pixels without SOC: {count}.",
    "status_missing_clay": "Pixels without clay: {count}.",
    "status_missing_cover": "Pixels without a cover factor in some month: {count}.",
    "status_missing_climate_spin_up": "Pixels without climate of the spin-up in some month: {count}.",
    "status_missing_climate_warm_up": "Pixels without climate of the warm-up in some month: {count}.",
    "status_missing_climate_forward": "Pixels without climate of the forward phase in some month: {count}.",
    "status_missing_npp": "Pixels without NPP: {count}.",
    "status_missing_other": "Pixels without a value in an optional layer: {count}.",
    "status_negative_soc": "Pixels with negative SOC: {count}.",
    "status_negative_clay": "Pixels with negative clay: {count}.",
    "status_out_of_range": "Pixels with clay, cover or climate beyond what exists (look at units and no-data values): {count}.",
    "status_frozen": "Pixels where nothing decomposes all year, so that there is no equilibrium: {count}.",
    "status_fym_exceeds_soc": "Pixels where the current farmyard manure alone would hold more carbon than there is: {count}.",
    "status_zero_npp": "Pixels where nothing grows in the spin-up years, so that the inputs of the warm-up cannot be scaled: {count}.",
    "status_below_minus_18_3": "Pixels with a month at or below -18.3 degC, where FAO's scripts have no value: {count}.",
    "status_unstable": "Pixels that are unstable under the explicit Euler steps of FAO's scripts: {count}.",
    "status_forest_zeroed": "Pixels of forest, which FAO's script 15 sets to zero: {count}.",
    "status_not_finite": "Pixels where the computation gave no finite number: {count}.",
    "event_moisture_not_closed": "Moisture years (pixels times bounds) that did not close within 1000 repetitions, the last was used: {count}.",
    "event_negative_dpm": "Cases of a negative DPM left by the pedotransfer functions: {count}.",
    "event_class_kept": "Pixel-years of a class without coefficients, where the class before was kept: {count}.",
    "event_input_clamped": "Cases of a C input below 0 set to 0: {count}.",
    "event_totals_out_of_range": "Totals outside 0 to 300 t C/ha left out, as FAO's scripts do: {count}.",
    # -- pipeline: tables of sites ----------------------------------------------------------------------------------
    "sites_none_ok": "{path}: no row has a result; the column status says why. Correct the table and run it again.",
    "sites_no_rows": "{path}: the table has no rows under its header; a row for each site is expected. Add the sites.",
    "sites_years_unused": (
        "--years: {years} was given, but the spin-up method is {method}; only the method run counts years. Leave --years out, or add "
        "--spin-up run."
    ),
    "sites_normals_missing": (
        "{path}: the columns of monthly normals are missing: {missing} (for T, P and E each the months 01 to 12; other years are fine). "
        "Two periods are expected, found: {found}. Add the columns."
    ),
    "sites_periods": (
        "{path}: the monthly normals of two periods are expected, in columns such as {expected}; periods found: {found}. Rename or remove "
        "the columns of the others."
    ),
    "sites_series_missing": "{path}: no monthly series (Ts_YEAR_MONTH, Ps_YEAR_MONTH) of the years {expected} was found. Add these columns.",
    "sites_years_missing": "{path}: the years {missing} are missing between {first} and {last} in the Ts_ columns. Add them.",
    "sites_columns_missing": "{path}: missing columns ({count}): {missing}. Add them; empty cells mean missing values.",
    "site_not_modelled": "not modelled: class {code} {class_name}",
    "site_unknown_class": "unknown class: {code}",
    "site_missing_land_use": "missing input: land use",
    "site_missing_soc": "missing input: SOC",
    "site_missing_clay": "missing input: clay",
    "site_missing_cover": "missing input: cover factor",
    "site_missing_climate_spin_up": "missing input: climate of the spin-up",
    "site_missing_climate_warm_up": "missing input: climate of the warm-up",
    "site_missing_climate_forward": "missing input: climate of the forward phase",
    "site_missing_npp": "missing input: NPP",
    "site_missing_other": "missing input: an optional layer or column",
    "site_negative_soc": "negative SOC",
    "site_negative_clay": "negative clay",
    "site_out_of_range": "out of range: clay, cover or climate beyond what exists",
    "site_range_clay": "out of range: clay {value} ({low} to {high} %); if it is in g/kg, multiply by 0.1",
    "site_range_cover": "out of range: cover factor {value} ({low} to {high}); if it is the vegetated share P, compute 1 - 0.4 * P",
    "site_range_tmean": "out of range: temperature {value} ({low} to {high} degC); if it is in kelvin, subtract 273.15",
    "site_range_prec": "out of range: rain {value} ({low} to {high} mm/month); check its unit and its no-data value",
    "site_range_pet": "out of range: evaporation {value} ({low} to {high} mm/month); check its unit and its no-data value",
    "site_frozen": "frozen: nothing decomposes all year, no equilibrium",
    "site_fym_exceeds_soc": "farmyard manure alone exceeds the SOC stock",
    "site_zero_npp": "zero NPP in the spin-up years",
    "site_below_minus_18_3": "below -18.3: a month at or below -18.3 degC, where FAO's scripts have no value",
    "site_unstable": "unstable: explicit Euler diverges",
    "site_forest_zeroed": "forest: zeroed by script 15",
    "site_not_finite": "no finite number",
    # -- words with numbers, in other sentences ---------------------------------------------------------------------
    "from_to": "{first} to {last}",
    "years_after": "after {year}",
    "extent": "x {west} to {east}, y {south} to {north}",
    "band_reads_back": "band {band} reads back differently",
    # -- io ------------------------------------------------------------------------------------------------------
    "raster_has_no_bands": "{path}: the file given for {what} holds no raster itself. Choose one of its subdatasets: {names}.",
    "band_missing": "{path}: band {band} was asked for, but the file has {count}. Correct the band numbers of this layer.",
    "band_complex": "{path}: band {band} holds complex numbers; a layer of real numbers is expected. Export the real part first.",
    "band_unreadable": "{path}: band {band} cannot be read ({reason}). The file may be damaged or cut short: copy or export it again.",
    "grid_no_georeference": (
        "{path}: the raster has no georeference (no origin and cell size). Georeference it, or export it again with its "
        "position."
    ),
    "grid_not_north_up": (
        "{path}: the raster is rotated or its rows run from south to north; rows from north to south are expected. Run 'Warp "
        "(reproject)' on it first."
    ),
    "crs_missing": (
        "{path}: the raster has no usable coordinate reference system; a geographic or projected one is expected. Assign it "
        "with 'Assign projection'."
    ),
    "grid_no_overlap": (
        "The area ({area}) and the grid ({grid}) have nothing in common. Check the area's position and coordinate reference "
        "system."
    ),
    "grid_not_aligned": "The cells of the grid ({grid}) do not coincide with those of the master grid ({master}). Run align_layers first.",
    "warp_failed": (
        "{path}: cannot be resampled to the master grid ({reason}). Check its coordinate reference system, or warp it yourself "
        "first."
    ),
    "disk_full": (
        "{folder}: the disk is full. {name} needs about {needed} MB more, {free} MB are free. Free some space or choose "
        "another output folder."
    ),
    "folder_not_writable": (
        "{folder}: files cannot be written there ({reason}). Choose another output folder or ask for the right to write."
    ),
    "folder_missing": "{folder}: there is no such folder, so {path} cannot be written. Create the folder or choose another one.",
    "write_failed": "{path}: cannot be written ({reason}). Check the disk and the folder, or choose another output.",
    "output_is_input": "{path}: this file is read as an input, so it cannot be written as well. Choose another output.",
    "folder_is_file": "{path}: is a file; a folder for the results is expected. Choose a folder, or the name of a new one.",
    "output_twice": "{path}: two results would be written to this file. Give each a name of its own.",
    "target_is_folder": "{path}: is a folder; the name of a file is expected. Choose another output name.",
    "target_in_use": "{path}: cannot be replaced because another program or a QGIS layer has it open. Close it or choose another output.",
    "folder_locked": (
        "{folder}: another run (process {pid} on {host}) works there. Wait for it or choose another folder; if no run is "
        "active, delete {lock}."
    ),
    "scratch_damaged": (
        "{path}: this intermediate file was changed or damaged since it was written. Check the disk and start the run again."
    ),
    "table_unreadable": "{path}: cannot be read as a table ({reason}). Save it as CSV (UTF-8) and try again.",
    "table_empty": "{path}: the table is empty; a line with the names of the columns is expected first.",
    "table_column_missing": "{path}: there is no column '{column}' (columns found: {columns}). Add or rename the column.",
    "table_duplicate_column": "{path}: the column '{column}' is there twice. Rename or remove one of them.",
    "table_ragged": (
        "{path}, line {line}: {found} fields found, {expected} expected as in the first line. Check the delimiters and quotes "
        "of this line."
    ),
    "table_not_a_number": (
        "{path}, line {line}, column '{column}': '{value}' is not a number. Write it like 12.5 or 12,5, or leave the cell "
        "empty."
    ),
    "table_not_whole": "{path}, line {line}, column '{column}': {value} was found, a whole number is expected. Correct the cell.",
    "table_not_flag": "{path}, line {line}, column '{column}': '{value}' was found, 0 or 1 is expected. Correct the cell.",
    "table_no_coefficient": (
        "{path}, line {line}, column '{column}': {value} was found; a modelled class needs a number above 0. Give one, or set "
        "modelled to 0."
    ),
    "table_not_0_to_1": "{path}, line {line}, column '{column}': {value} was found, a number from 0 to 1 is expected. Correct the cell.",
    "table_shares": (
        "{path}, line {line}, columns {columns}: the sum is {value}, 1 is expected. Correct the twelve shares, or leave all "
        "twelve empty for equal ones."
    ),
    "table_duplicate_code": "{path}, line {line}, column 'code': {value} is there a second time. Give each code one line.",
    "area_is_raster": "{path}: is a raster and holds no polygons; a polygon layer is expected. Choose one, or run 'Polygonize'.",
    "area_unreadable": "{path}: the polygons cannot be read ({reason}). Export them again as GeoPackage.",
    "area_no_layer": "{path}: there is no layer '{layer}' (layers found: {names}). Choose one of them.",
    "area_no_crs": "{path}: the polygons have no coordinate reference system. Assign it with 'Assign projection'.",
    "area_empty": "{path}: the layer has no polygons. Choose a layer with at least one polygon, and check its filter.",
    "area_not_polygons": "{path}: feature {feature} is a {found}, polygons are expected. Choose a polygon layer.",
    "area_invalid": (
        "{path}: the polygon of feature {feature} is invalid and cannot be repaired ({reason}). Run 'Fix geometries' on the "
        "layer."
    ),
    "area_not_transformed": (
        "{path}: feature {feature} cannot be brought into the coordinate reference system of the grid ({reason}). Check the "
        "layer's system."
    ),
    "area_crosses_180": (
        "{path}: the area reaches across the 180th meridian (longitudes {west} to {east}). Run each side on its own, with the SOC map "
        "or the area cut there, or use a projected SOC map."
    ),
    "points_format": "{path}: points can be written to files that end in {extensions}. Choose one of these endings.",
    # -- steps ---------------------------------------------------------------------------------------------------
    "align_same_name": (
        "{first} and {second}: both would be written as {name}. Rename one of them, or align them into two folders."
    ),
    "align_no_values": (
        "{path}: has no value anywhere on the grid of {reference}. Check its position, its coordinate reference system and its no-data value."
    ),
    "stack_forward_series": (
        "layers.{role}: {found} months were found, FAO's forward stack holds the 12 of one mean year. Give the normals of the forward period."
    ),
    "stack_layer_bands": "layers.{role}: {found} bands were found, {expected} are expected in the stack. Choose the right layer, or its bands.",
    "target_points_none": "No cell would be modelled, so no point was written. Cells by status: {counts}. Check SOC, land use and area.",
    "site_crs": "{crs}: not a coordinate reference system. Give one such as EPSG:4326.",
    "site_not_transformed": "The point {x}, {y} ({crs}) cannot be brought into the system of the SOC map ({reason}). Check its coordinates.",
    "site_outside_grid": "The point {x}, {y} lies outside the grid of the run (in its system at {at}; the grid: {grid}). Choose a point inside.",
    "site_no_result": "The point {x}, {y} lies in row {row}, column {column} of the grid; this cell has no result: {reason}.",
    "site_outside": "outside the area, or neither SOC nor land use",
    # -- end of steps
    # -- checks --------------------------------------------------------------------------------------------------
    **CHECK_MESSAGES,
    # -- raw data ------------------------------------------------------------------------------------------------
    **CLIMATE_MESSAGES,
    **PREPARE_MESSAGES,
    # -- finished maps -------------------------------------------------------------------------------------------
    "folder_not_there": "{folder}: there is no such folder. Choose the folder that holds the maps.",
    "horizon_contradicts": (
        "{folder}: the horizon was given as {found} years, but the maps say that theirs is {expected} years. Leave it empty, or choose the folder "
        "of the other horizon."
    ),
    "products_none": (
        "{folder}: no GSOCseq map was found; files named like GHA_GSOCseq_T0_Map030.tif are expected. Choose the folder that holds the maps "
        "themselves."
    ),
    "manifest_unreadable": (
        "{path}: is not a manifest of this plugin ({reason}). Put back the one that the run has written, or remove the file to go on without it."
    ),
    "manifest_foreign": (
        "{manifest}: does not belong to the maps beside it: {count} of them are not those it was written with ({names}). Put the maps of that run "
        "back, or take the manifest away to report on these maps without it."
    ),
    **QUALITY_MESSAGES,
    **TOTALS_MESSAGES,
    **REPORT_MESSAGES,
    **SUBMISSION_MESSAGES,
    **TARGET_MESSAGES,
    **CLUSTER_MESSAGES,
    **DOCK_MESSAGES,
    # -- processing ----------------------------------------------------------------------------------------------
    "value_missing": "{what}: nothing is given. Choose a value, or leave it out in a script to take the default.",
    "value_twice": "{what}: is given more than once. Give it once.",
    "layer_unreadable": "{layer}: QGIS cannot open it as '{what}'. Check that the file exists and opens in QGIS, and choose it again.",
    "layer_not_a_file": (
        "{layer}: the layer given for '{what}' comes from the provider '{provider}'; a raster file is expected. Export it as GeoTIFF first."
    ),
    "destination_format": "{path}: the result can only be written as {suffix}. Choose a name that ends so.",
    "scenarios_text": "Scenarios: '{part}' is not of the form NAME=PERCENT. Write for example SSM1=5; SSM2=10; SSM3=20.",
    "horizons_text": "Horizons: '{text}' is not a list of years. Write for example 20, or 20; 50.",
    "years_text": "Years of the land use: '{text}' is not understood. Write for example 2000-2020, or 2000; 2005; 2010.",
    "period_text": "Period: '{text}' is not a first and a last year. Write for example 2001-2020.",
    "iso3_text": "Country code: '{text}' is not an ISO 3166-1 alpha-3 code. Write three capital letters, such as GHA.",
    "legend_file_missing": "Legend of the land use: 'The table given below' is chosen, but no legend table is given. Choose the CSV file.",
    # -- end of processing
}
