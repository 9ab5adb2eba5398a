"""The catalogue: every sentence a user can meet, once, in English. Edges translate them; placeholders are str.format fields.

A sentence names the file or field, the value found, what was expected and what to do.
"""

MESSAGES = {
    # -- files ---------------------------------------------------------------------------------------------------
    "file_missing": "{path}: there is no such file. Check the path of {what}.",
    "raster_unreadable": "{path}: cannot be read as a raster ({reason}). The file may be damaged or cut short: copy or export it again.",
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
    "area_unreadable": "{path}: the area cannot be read ({reason}). Export it again as GeoPackage.",
    "area_no_layer": "{path}: there is no layer '{layer}' (layers found: {names}). Choose one of them.",
    "area_no_crs": "{path}: the area has no coordinate reference system. Assign it with 'Define layer projection'.",
    "area_empty": "{path}: the area has no polygons. Choose a layer with at least one polygon, and check its filter.",
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
        "{path}: the area reaches across the 180th meridian (longitudes {west} to {east}). Split it there and run each part, "
        "or use a projected SOC map."
    ),
    "points_format": "{path}: points can be written to files that end in {extensions}. Choose one of these endings.",
    # -- end of io
    # -- processing ----------------------------------------------------------------------------------------------
    "layer_unreadable": "{layer}: QGIS cannot open it as '{what}'. Check that the file exists and opens in QGIS, and choose it again.",
    "layer_not_a_file": (
        "{layer}: the layer given for '{what}' comes from the provider '{provider}'; a raster file is expected. Export it as GeoTIFF first."
    ),
    "destination_format": "{path}: the result can only be written as {suffix}. Choose a name that ends so.",
    "scenarios_text": "Scenarios: '{part}' is not of the form NAME=PERCENT. Write for example SSM1=5; SSM2=10; SSM3=20.",
    "horizons_text": "Horizons: '{text}' is not a list of years. Write for example 20, or 20; 50.",
    "years_text": "Years of the land use: '{text}' is not understood. Write for example 2000-2020, or 2000; 2005; 2010.",
    "legend_file_missing": "Legend of the land use: 'The table given below' is chosen, but no legend table is given. Choose the CSV file.",
    # -- end of processing
}
