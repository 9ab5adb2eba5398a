"""The catalogue's sentences of the other prepare steps: soil, land use, cover, gaps, masks, areas, scripts for Earth Engine."""

from typing import Dict

PREPARE_MESSAGES: Dict[str, str] = {
    # -- soil layers ----------------------------------------------------------------------------------------------
    "soil_one_band": "{path}: has {found} bands, one is expected for {what}. Give a file per depth, for instance with 'Rearrange bands'.",
    "soil_no_values": "{path}: no value of 0 or more was found for {what}. Check the file and its no-data value.",
    "soil_unit_asked": "{path}: taken as {unit} (times {factor}), as asked. Median {median}, highest value {highest}.",
    "soil_unit_declared": "{path}: taken as {unit} (times {factor}), which the file declares. Median {median}, highest value {highest}.",
    "soil_unit_name": (
        "{path}: taken as {unit} (times {factor}), as SoilGrids 2 has it: its name and whole numbers say so. Median {median}, highest value "
        "{highest}."
    ),
    "soil_unit_values": "{path}: taken as {unit} (times {factor}) because of its values: median {median}, highest {highest}.",
    "soil_unit_doubt": (
        "{path}: the unit of {what} is not clear. The file declares none that is known, and its values (median {median}, highest {highest}) do not "
        "tell. Set {field} to one of: {units}; or correct the file if such values cannot be."
    ),
    "soil_unit_other": (
        "{path}: declares the unit '{declared}', which is no unit of {what}. Choose the right file; or, if what it declares is wrong, set {field} "
        "to one of: {units}."
    ),
    "soil_units_mixed": "{first} is in {one}, {second} in {other}: layers of several depths must have the same unit. Convert one of them.",
    "soil_negative": "{path}: {count} cells lie on a value below 0, which is taken as no data.",
    "soil_beyond": (
        "{path}: {count} cells have more than {most} {own} of {what}, up to {highest}, after conversion from {unit}. Check the unit and the "
        "no-data value of the layer."
    ),
    "soil_missing_layer": "{count} cells have no result, because some of the layers have a value there and others none.",
    "soil_no_result": "No cell of the grid has a value in every layer: {paths}. Check that the layers lie on the area.",
    "clay_count": "layers: {found} layers were given, the rule {rule} takes {expected}: {depths}. Give one layer for each depth.",
    "clay_depth_unknown": (
        "{path}: its name tells no depth of the rule {rule}; expected in the name: {depths}. Rename the file, or choose the rule of its depths."
    ),
    "soil_depth_twice": "{first} and {second} are both the depth {depth}. Give one layer for each depth.",
    "soc_source": (
        "prepare_soc takes either a map of the stock (soc), or layers of organic carbon and bulk density to compute it from (carbon, "
        "bulk_density, stones). Give one of the two."
    ),
    "soc_layers_missing": "{missing}: no layers were given; the stock is carbon x bulk density x thickness. Give a layer for each depth.",
    "soc_depth_unknown": (
        "{path}: its name tells no depth; expected is for instance 0-5cm in the name. Rename the file, or set depths, in the order of the files."
    ),
    "soc_depths_order": (
        "{quantity}: the depths are given as {depths}, but the files in their order are named {named}. Leave the depths empty (the names tell "
        "them), or give them in the order of the files."
    ),
    "soc_depths_count": "{quantity}: {found} layers were given, but depths lists {depths}. Give one layer for each depth.",
    "soc_depths_differ": "{first} has the depths {one} cm, {second} has {other} cm. Give layers of the same depths for both.",
    "soc_depths_gap": (
        "The depths {depths} cm do not fill 0-30 cm: the first must begin at 0, each further one where the one above ends, and the last must "
        "reach 30 cm and begin above it. Give the missing layer, or leave out the one too many."
    ),
    "soc_depth": "{top}-{bottom} cm, of which {counted} cm are counted: {paths}.",
    "soc_cells": "{count} cells have a stock, from {lowest} to {highest} t C/ha.",
    "soc_outside": "{count} cells with a stock have their centre outside the area of interest; they are no data.",
    "soc_many": (
        "{count} cells have more than {limit} t C/ha, up to {highest}. Only deep peat has so much: check the unit, or mask peat with apply_masks."
    ),
    "masks_none": "No mask was asked for. Give a limit of SOC, or a layer of sand, electrical conductivity, paddy, peat or wetland.",
    "masks_no_soc": "soc_limit: there is no SOC map to compare with the limit. Give one, or leave the limit out.",
    "masks_no_layers": "No layer to mask was given. Choose layers, or a folder that holds GeoTIFFs.",
    "masks_grids": (
        "{second}: its grid is not that of {first}: the layers masked together must have the same cells. Run align_layers first, or mask "
        "them one by one."
    ),
    "mask_counted": "Mask {mask}: {count} of {cells} cells.",
    "mask_unknown": "Mask {mask}: {count} of {cells} cells have no value in its layer; they are not masked by it.",
    "mask_total": "{count} of {cells} cells are masked, by one mask or several.",
    "masks_asked": "These masks will be applied to the SOC map and so to the whole run: {masks}.",
    "grid_not_transformed": (
        "The extent {grid} cannot be expressed in longitude and latitude ({reason}). Check the map's coordinate reference system."
    ),
    "clay_depth": "{path}: depth {depth}, weight {weight} of 30.",
    # -- land cover -----------------------------------------------------------------------------------------------
    "land_cover_found": "{paths}: land cover of {years}; legend: {legend}.",
    "land_cover_years_order": (
        "The years are given as {given}, but the maps in their order are named {named}. Leave the years empty (the names tell them), or give them "
        "in the order of the files."
    ),
    "land_cover_years_count": (
        "{paths}: {bands} bands in all, but {years} years are known. Give one year for each band, in the order of the files."
    ),
    "land_cover_year_unknown": (
        "{path}: of which year is it? Neither the names of the bands ({names}) nor that of the file tell one year for each band. Give the years."
    ),
    "land_cover_year_twice": "The year {year} is there twice, in {first} and in {second}. Leave one out, or give the years.",
    "land_cover_years_held": (
        "No land cover of the years {missing}, though of {first} to {last} around: the map of the year before is used there. Add these years if "
        "you have them."
    ),
    "legend_class_unknown": (
        "{path}: code {code} has the class {value}, which the table of classes {classes} does not have ({known}). Correct the class, or give your "
        "own table of classes."
    ),
    "land_cover_other_legend": (
        "{path}: its name says that the codes are those of the legend {found}, but the legend chosen is {legend}. Choose {found}, or rename the "
        "file."
    ),
    "land_cover_is_classes": (
        "{path}: made by land_use, so it holds FAO's classes; the legend {legend} would make other classes of them. Choose the legend fao, or "
        "give the land-cover maps themselves."
    ),
    "land_cover_none": (
        "{paths}: no cell of the grid gets a class by the legend {legend}. Codes without a class (number of cells): {codes}. Choose another "
        "legend, or check that the maps lie on the area."
    ),
    "land_cover_classes": "Cells by class in {year}: {counts}.",
    "land_cover_unlisted": (
        "Codes that the legend {legend} does not list have no class; cells of all years, by code: {codes}. Add them to a legend of your own if "
        "they should have one."
    ),
    "land_cover_codes_unlisted": (
        "{path}: the codes {codes}, which the legend {legend} does not list, are in the map; they become no data. If they are many, "
        "choose another legend."
    ),
    "land_cover_mostly_unlisted": (
        "{paths}: the legend {legend} does not list the codes of {share} % of the cells; unlisted codes (number of cells): {codes}. Choose the "
        "legend of these maps, or give a table of your own that lists every code, those to leave out with a class that is not modelled."
    ),
    "land_cover_paddy_bands": "{path}: has {found} bands; one is expected, not 0 where paddy rice grows. Choose the right band.",
    "land_cover_paddy": "Paddy rice in {year}: {count} cells, cropland inside {path}.",
    "land_cover_irrigated": (
        "Irrigated cropland in {year}, taken for paddy rice by the legend: {count} cells. It is not always rice: give a map of paddies where it "
        "matters."
    ),
    "land_cover_irrigated_seen": (
        "{path}: has irrigated cropland, which the legend takes for paddy rice. It is not always rice: give a map of paddies where it matters."
    ),
    # -- tiles of one export --------------------------------------------------------------------------------------
    "mosaic_not_given": (
        "{name}: the folder {folder} also holds its tile {missing}, which was not given. Give all tiles of the export, or move the tile away."
    ),
    "mosaic_cells": (
        "{first} and {second} are tiles of one export by their names, but their cells do not lie side by side on one grid. Export them again."
    ),
    "mosaic_bands": "{first} has {one} bands, {second} has {two}: tiles of one export have the same. Export them again.",
    "mosaic_band": "Band {band}, {what}: {one} in {first}, but {two} in {second}. Tiles of one export have the same. Export them again.",
    "mosaic_overlap": "{name}: its tiles overlap. Give each tile of one export once, and none of another.",
    "mosaic_gap": "{name}: its {count} tiles leave a gap. Download the missing tiles and give all of them.",
    # -- vegetation cover -----------------------------------------------------------------------------------------
    "cover_one_source": "ndvi, p_veg, by_class: one of them is expected, found: {found}. Give images of NDVI, or shares, or a table by class.",
    "cover_images": "{kind}: number of images of each month, January to December: {counts}.",
    "cover_months_by_order": "{paths}: the twelve bands are taken as January to December; no name tells their months.",
    "cover_month_unknown": (
        "{path}: of which month is the band '{band}'? Neither its name nor that of the file tells. Name bands or files by year and month, such as "
        "2015-07."
    ),
    "cover_months_missing": (
        "{kind}: no image of the months {missing}; at least one of each month is expected. Add images of these months to: {paths}."
    ),
    "cover_shares_twice": "P_veg: {found} bands were given, one of each month is expected: {paths}. Leave the others out.",
    "cover_scale_found": "{kind}: 1 is stored as {scale}, as the values or the names of the files tell.",
    "cover_scale_given": "{kind}: 1 is stored as {scale}, as asked.",
    "cover_scale_in": "{scale} in {names}",
    "cover_scales_mixed": (
        "{kind}: one scale is expected in all files and bands, but 1 is stored as {found}. Convert those of one scale, or leave them out."
    ),
    "cover_scale_contradicted": (
        "{kind}: scale is {asked}, but by its values {paths} is stored with 1 as {found}: all would be bare, or no image at all. A scale factor "
        "was applied already, or never. Set scale to {found}, or to auto."
    ),
    "cover_scale_unknown": "{kind}: the values of {paths} do not tell their scale. Set scale to what 1 is stored as: {scales}.",
    "cover_other_cells": (
        "{first} and {second} have different cells; the images of a month are counted cell by cell. Put all on the same cells with align_layers."
    ),
    "cover_none": "{paths}: no cell of the grid is seen in any image. Check that the images lie on the area, their scale and no-data value.",
    "cover_gaps": "Months without a valid image at a cell of the images that is seen in other months: {count}, filled as: {gaps}.",
    "cover_beyond": (
        "{count} values of {kind} lie beyond {low} .. 1 (stored as {scale}) and are no valid images. If they are many, check scale and no-data "
        "value."
    ),
    "cover_beyond_many": (
        "{paths}: {share} % of the values ({count} of those looked at) lie beyond what {kind} can be, {low} .. 1 (stored as {scale}). These files "
        "hold something else, or in another scale: check files, scale and no-data value."
    ),
    "cover_other_unit": "{path}: declares the unit '{declared}', which {kind} cannot have: it holds something else. Choose the right files.",
    "cover_elsewhere": (
        "{paths}: the images do not reach the grid. The first covers {images}, the grid {grid}, both in their own coordinates. Choose images of "
        "the area, or the right grid."
    ),
    "cover_no_land_use": "{path}: factors by class need a layer of land use. Give one, or put the step land_use before.",
    "cover_no_class": "{path}: no cell of {layer} has a class of the table. Codes found (number of cells): {codes}. Check the codes.",
    "cover_classes_unknown": "{path}: classes without factors have no data; cells by code: {codes}.",
    "table_cover_factor": (
        "{path}, line {line}: the cover factor {value} is below 0.6; 0.6 (covered) to 1 (bare) is expected. From a vegetated share P compute "
        "1 - 0.4 * P."
    ),
    # -- scripts for Earth Engine ---------------------------------------------------------------------------------
    "scripts_written": "{folder}: {names} written. README.txt says what to do with the scripts.",
    "scripts_years": (
        "{field}: {first} to {last} was asked, {collection} has {earliest} to {latest}. Give years within these, the earlier one first."
    ),
    "scripts_cross_180": (
        "{path}: the area reaches across the 180th meridian (longitudes {west} to {east}). Give polygons, or a raster, of one side only, and "
        "write scripts for each side."
    ),
    "scripts_no_area": "For which area are the scripts? Give polygons, a country, or a raster whose extent is meant.",
    # -- areas: countries, zones
    "world_map_unreadable": "{path}: the world map of QGIS cannot be read ({reason}). Give an area of interest instead of a country.",
    "country_unknown": (
        "Country: '{text}' is no country of the world map that QGIS ships (closest: {closest}). Give an ISO 3166-1 alpha-3 code such as GHA, "
        "or an area of interest."
    ),
    "area_and_country": "Both an area of interest ({area}) and a country ({country}) are given; one is expected. Leave the other empty.",
    # -- gaps at coasts
    "fill_counts": (
        "{path}: {gaps} cells have a value in the reference but none here. {filled} of them got one from the layer's nearest values, at most "
        "{reach} of its cells away; {missing} still lack one, at least in a band."
    ),
    "fill_fine": (
        "{path}: its cells are no larger than the grid's, so only gaps with a value at most {reach} of these small cells away were "
        "filled. To fill a coast give the climate on its own cells ('Cells of the result' of the climate tools)."
    ),
    "fill_plan": "Gaps will be filled in the layers of {roles}, from values at most {reach} of the layer's cells away.",
    "fill_nothing": "fill_gaps: there is no layer to fill. Give layers of these roles, or name others under roles: {roles}.",
    "fill_no_layer": "fill_gaps: the layer '{role}' is to be filled, but it is {found}; a raster is expected. Give one, or leave the role out.",
    "fill_legend": (
        "fill_gaps: the land use has codes of the legend '{legend}'; FAO's classes are expected. Put the step land_use before, or leave it out."
    ),
    "fill_twice": "fill_gaps is there more than once, but there is one map of filled cells ({name}). Name all roles in one entry.",
    # -- maps by zone
    "area_elsewhere": (
        "{path}: the area lies far from the grid, where the grid's coordinate reference system has no place. Check the area, and the system "
        "of the SOC map."
    ),
    "field_missing": "{path}: there is no field '{field}' (fields found: {fields}). Choose one of them.",
    "split_no_maps": "{folder}: there is no map (.tif) to split. Choose the folder of a run, or give the layers.",
    "split_same_name": "{first} and {second}: both would be written as {name} in a zone's folder. Rename one of them, or split them one by one.",
    "split_same_folder": "The zones '{first}' and '{second}' would both get the folder '{name}'. Rename one of them, or choose another field.",
    "split_nothing": (
        "{path}: no zone by '{field}' holds a cell of the maps with a value. Check its position and coordinate reference system, and the maps."
    ),
    "split_renamed": "Zone '{value}': its folder is called '{name}', because not every name can be one.",
    "split_no_value": "{count} features have no value in the field '{field}': they belong to no zone.",
    "split_cells": (
        "{zones} zones. Of {cells} cells with a value in the maps of {columns} x {rows} cells, {none} lie in no zone and are in no result; "
        "{several} lie in more than one and are in each."
    ),
    "split_empty": "Zones without a cell that has a value, for which nothing is written ({count}): {names}.",
}
