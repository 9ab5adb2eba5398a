"""English words that the code fills into the sentences of the catalogue, by the placeholder they fill, so that these are translated too.

A value is translated where it is one of the phrases of its placeholder, and only there: what stands in {path}, {field} or {column} is the
user's own, be it called "map" or "class". Codes, names of options, units such as t C/ha and the words of other programs are no phrases.
"""

from __future__ import annotations

from typing import Dict, FrozenSet

from .messages import MESSAGES

_CLASSES = frozenset(MESSAGES[f"report_class_{code}"] for code in range(1, 14))
"""The names of FAO's classes, as its table has them."""
_STATUSES = frozenset({"OK", "OUTSIDE", *(key[len("status_") :].upper() for key in MESSAGES if key.startswith("status_"))})
_MASKS = frozenset({"sand", "conductivity", "paddy", "peat", "wetland"})
_CELL_UNITS = frozenset({"degree", "metre", "foot", "US survey foot"})

PHRASES: Dict[str, FrozenSet[str]] = {
    # -- fields of a configuration: what a value should be ---------------------------------------------------------
    "expected": frozenset(
        {
            "a number",
            'a path, or {"path": ..., "bands": [...]}',
            "a whole number",
            "a positive number",
            "a text",
            "true or false",
            "a value",
            "a list",
            "a list of 2 values",
            "a list of 12 values",
            "a list with a file or several",
            "one file or several",
            'a number, or numbers by class code and "default"',
            'a path, a number or {"path": ..., "bands": [...]}',
            "an object of layers by role",
            "an object with soc, clay, temperature, precipitation, c_input",
            "an object with threads, memory_mb, block_rows, block_columns, chunk_pixels, scratch_folder",
            'an object with "step": prepare_soc, prepare_clay, climate_cru, climate_terraclimate, climate_layers, npp_miami, land_use, '
            "vegetation_cover, fill_gaps, apply_masks",
            "a list of scenarios, each an object with name, percent, percent_layer, zones, addition, fym, adopted_share, ramp_years",
            "twelve numbers (mm/month) by class code",
            "zones: an object of percentages by zone id",
            "zones: ids that are numbers",
            "three capital letters, such as GHA",
            "1 to 100000",
            "first year and last year, in this order",
            "one or more different numbers of years, 1 to 1000",
            "years in ascending order",
            "twelve shares that sum to 1",
            "mm/month, 0 or more",
            "1 or more",
            "64 or more",
            "one scenario or more",
            "names that differ",
            "a name of letters and digits, such as SSM4, other than BAU and SSM",
            "-100 to 1000 (per cent)",
            "0 to 100 (per cent)",
            "0 to 1000 years",
            "0 to 50 t C/ha/yr",
            'per cent or a layer ("series" is for temperature and precipitation)',
            "a raster",
            "a raster: its grid is the grid of the results",
            "a raster with a band of each month or year",
            '"own" or "grid"',
            '"calendar" or "30"',
            '"auto", "raw" or "units"',
            "a whole number from 1 to 10",
            "more than 0 and less than 1",
            "letters, digits, - and _ only",
            "7.5 to 30 arc-seconds, a whole number of which make a degree, such as 30, 15, 10 or 7.5",
            "the name of the product, such as MOD17A3",
            "T8100_01 and T0118_01",
            "an absolute path of a folder",
        }
    ),
    # -- what a file should hold, and what differs between files ---------------------------------------------------
    "what": _MASKS
    | {
        "layer",
        "the layer",
        "map",
        "tile",
        "reference",
        "the grid",
        "climate",
        "monthly climate",
        "land cover",
        "land use",
        "state",
        "forward",
        "the stock of organic carbon",
        "organic carbon",
        "bulk density",
        "clay",
        "stones",
        "units",
        "calendar",
        "name",
        "type",
        "no data",
        "unit",
        "scale",
        "offset",
    },
    "wanted": frozenset({"one"}),
    "missing": frozenset({"tmean (or tmin and tmax)"}),
    "roles": frozenset({"tmean_npp or tmean_spinup", "prec_npp or prec_spinup"}),
    "found": frozenset({"missing", "normals", "series", "POINT", "LINESTRING", "MULTIPOINT", "MULTILINESTRING", "GEOMETRYCOLLECTION"}),
    "year": frozenset({"land use"}),
    "years": frozenset({"land use"}),
    "path": frozenset({"configuration"}),
    "where": frozenset({"configuration"}),
    # -- why a file cannot be used ---------------------------------------------------------------------------------
    "reason": frozenset(
        {
            "GDAL gives no reason",
            "no area left",
            "no sheet",
            "no such place",
            "no manifest_version, or no config",
            "no layer countries with ISO_A3, iso_a2, NAME",
        }
    ),
    # -- units that are words --------------------------------------------------------------------------------------
    "unit": frozenset({"class", "factor", "zone", "ratio", "share", "as npp_factor says"}),
    "one": frozenset({"share"}),
    "other": frozenset({"share"}),
    "own": _CELL_UNITS | {"share"},
    "size": _CELL_UNITS,
    "formula": frozenset(
        {
            *("x days of the month", "x 0.1 x days of the month", "x 1000 x days of the month", "x 86400 x days of the month"),
            *("x 30 days", "x 0.1 x 30 days", "x 1000 x 30 days", "x 86400 x 30 days"),
        }
    ),
    # -- ways of doing a thing -------------------------------------------------------------------------------------
    "fractions": frozenset({"with", "without"}),
    "gaps": frozenset({"bare", "covered", "none"}),
    "resampling": frozenset({"nearest", "bilinear", "average", "mode"}),
    "way": frozenset({"inverse distance, power 2", "nearest station"}),
    # -- what is counted -------------------------------------------------------------------------------------------
    "units": frozenset({"zones", "cells"}),
    "changed": frozenset({"grid"}),
    "counts": _STATUSES,
    "mask": _MASKS,
    "masks": _MASKS,
    "class_name": _CLASSES,
    "classes": _CLASSES,
    "modelled": _CLASSES,
    "others": _CLASSES,
}
