"""The catalogue's sentences of totals by zone and class, and priority areas."""

TOTALS_MESSAGES = {
    # -- maps -----------------------------------------------------------------------------------------------------
    "totals_no_t0": (
        "{folder}: there is no map {code}_GSOCseq_T0_Map030.tif, whose grid is that of all maps. Put it there, or choose another folder."
    ),
    "totals_only_t0": (
        "{folder}: beside T0 there is no map of a final stock (finalSOC) or of a rate (ASR, RSR). Put at least one there, or choose another "
        "folder."
    ),
    "totals_grid": (
        "{path}: the map has another grid than {t0} (size, origin, cell size or coordinate reference system). Write it again, or run 'Align "
        "layers' on it."
    ),
    "totals_no_land": (
        "{folder}: no cell of the maps has a value and an area above 0. Check the maps with 'Quality control', and the layer of the cropland "
        "fraction where one is given."
    ),
    "totals_missing": "Maps that are not there and have no totals ({count}): {names}.",
    "totals_strangers": "Maps of another country or with another name, which are not read ({count}): {names}.",
    "totals_years": "Neither the maps nor the options tell the horizon: {years} years are taken.",
    "totals_years_told": (
        "Neither the maps' metadata nor the options tell the horizon, but the values do: differences divided by their rates are {years} years."
    ),
    "totals_impossible": (
        "{map}: {count} cells, {percent} % of those with a value, hold values from {low} to {high} {unit}; {least} to {most} {unit} are possible. "
        "They are left out as cells without a value. Run 'Quality control of the maps', which tells the cause, and 'Correct the maps'."
    ),
    "totals_map_impossible": (
        "{map}: {count} cells, {percent} % of those with a value, hold values from {low} to {high} {unit}; {least} to {most} {unit} are possible. "
        "The whole map is left out: it is not what its name says, or in another unit. Run 'Quality control of the maps', which tells the cause, and "
        "give the right map."
    ),
    "totals_without_range": (
        "No uncertainty for the totals of {names}: it needs the maps of the stocks and of their uncertainty (T0, BAU, SSM), or the "
        "uncertainty map of the rate itself, T0 and ASR of BAU."
    ),
    "totals_no_range": (
        "{count} cells, {percent} % of the land, have a value but no uncertainty in at least one map. Half-widths are scaled up from the rest of "
        "the land; totals of which less than {least} % of the land has an uncertainty have none."
    ),
    "totals_all_adopt": (
        "The folder holds no adopted_gain.tif, which a run leaves where only a part of the land adopts a scenario: there are no rows of the "
        "adopted part."
    ),
    # -- land -----------------------------------------------------------------------------------------------------
    "totals_no_land_use": "There is no layer of land use (land_use.tif in the folder, or one that is given): no totals by class.",
    "totals_no_class": "{hectares} ha with a value have no land-use class: they are in the totals of all land and of zones only.",
    "totals_not_modelled": (
        "{hectares} ha with a value lie on classes that are not modelled: {classes}. The land use has codes of another legend, or is not that "
        "of the run. Give it in the classes of the run: 'Prepare land use' makes them of other legends."
    ),
    "totals_fraction": (
        "{path}: the values of the cropland fraction go from {low} to {high}; 0 to 1 or 0 to 100 % are expected. Give such a layer, with its "
        "no data declared."
    ),
    "totals_fraction_percent": "{path}: values above 1 were found, so the cropland fraction is taken as %. Cells without one count as 0.",
    "totals_fraction_share": "{path}: no value is above 1, so the cropland fraction is taken as a share of 1. Cells without one count as 0.",
    # -- zones ----------------------------------------------------------------------------------------------------
    "zones_twice": "Zones are given twice: {polygons} and {raster}. Leave one of them out.",
    "zones_field_missing": "{path}: no field was given that names the zones. Choose one.",
    "zones_no_names": "{path}: no feature has a value in the field '{field}', so there is no zone. Choose another field.",
    "zones_nowhere": "{path}: no zone holds a cell of the maps with a value. Check its position and coordinate reference system, and the maps.",
    "zones_not_joined": "{path}: the polygons of one zone cannot be joined ({reason}). Run 'Fix geometries' and 'Dissolve' on the layer.",
    "zones_no_name": "{count} features have no value in the field '{field}': they belong to no zone.",
    "zones_repaired": "{count} features have an invalid geometry (a border that crosses itself, for instance): it was repaired.",
    "zones_unwrapped": (
        "{count} features jump from one side of the earth to the other: they are taken to cross the 180th meridian, not to reach around."
    ),
    "zones_joined": "{features} features share a value of '{field}' with others: they make {zones} zones, and count once where they overlap.",
    "zones_empty": "Zones without a cell that has a value ({count}): {names}.",
    "not_whole_numbers": "{path}: the value {value} is not whole; whole numbers are expected. Give a raster of codes.",
    "totals_zones": (
        "{none} ha of the land with a value lie in no zone; {several} ha lie in more than one and are in the totals of each."
    ),
    # -- files ----------------------------------------------------------------------------------------------------
    "workbook_format": "{path}: a workbook ends in .xlsx. Choose this ending.",
    "workbook_not_whole": (
        "{path}: the workbook is not on disk as it was written (rows by sheet: {found} were found, {expected} expected). Try again, or choose "
        "another folder."
    ),
    "joined_format": "{path}: the layer of the zones is a GeoPackage. Choose a name that ends in .gpkg.",
    "totals_layer": (
        "{path}: the layer of the zones is the zones' polygons with their totals, but no polygons were given. Give polygons, or leave the "
        "layer out."
    ),
    # -- priority areas -------------------------------------------------------------------------------------------
    "priority_no_map": "{folder}: there is no map {map}, whose rates are to be ranked (rates found: {found}). Choose another scenario.",
    "priority_no_range": (
        "{map}: cannot be ranked by the certain rate, because its uncertainty cannot be told: its uncertainty map is needed, with T0 and ASR "
        "of BAU, or the maps of both stocks and of their uncertainty, with values where the rate has them. Rank by the "
        "rate, or put them into the folder."
    ),
    "priority_target": "The target is {target} Mt CO2e/yr; more than 0 is expected. Give another one, or none.",
    "priority_no_zones": "Zones are to be ranked, but none were given. Give polygons or a raster of whole numbers, or rank cells.",
    "priority_raster": "{path}: the raster of ranks is one of cells, but zones are ranked. Rank cells, or leave the raster out.",
    "priority_reached": (
        "{target} Mt CO2e/yr are reached on {hectares} ha, {percent} % of the land with a value in {map} (all of it with a gain: "
        "{maximum} Mt CO2e/yr)."
    ),
    "priority_out_of_reach": (
        "{target} Mt CO2e/yr are out of reach: all land with a gain in {map}, {hectares} ha or {percent} % of the land, reaches {maximum} Mt "
        "CO2e/yr."
    ),
    "priority_no_gain": "{count} {units} have a rate of 0 or below and are not ranked.",
    "priority_unknown": "{count} {units} have no uncertainty and are not ranked.",
}
