"""The catalogue's sentences of the submission package and the styles of the maps."""

from typing import Dict

SUBMISSION_MESSAGES: Dict[str, str] = {
    # -- styles --------------------------------------------------------------------------------------------------
    "maps_group": "{code} GSOCseq, {years} years",
    # -- refusals ------------------------------------------------------------------------------------------------
    "submission_iso3": (
        "Country code: {found} was found; three capital letters of a country (ISO 3166-1 alpha-3, for example GHA) are expected. "
        "Compute the maps under the country's code."
    ),
    "submission_no_country": (
        "Country code: {found} was found; no country has it (ISO 3166-1 alpha-3). Correct it, and compute the maps under the country's code."
    ),
    "submission_other_code": (
        "{folder}: the names of the maps begin with {found}, but the package is to be that of {expected}. Choose the folder of {expected}, or "
        "correct the country code."
    ),
    "submission_contact": "Contact: {found} was found; an e-mail address such as name@institute.org is expected. Correct it.",
    "submission_date": "Date: {found} was found; a day such as 2026-03-31 (year-month-day) is expected. Correct it.",
    "submission_strangers": (
        "{folder}: {count} further maps do not belong to those of {code}, or are there twice: {names}. Move them into another folder: the "
        "package must not depend on which of them is taken."
    ),
    "submission_missing": (
        "{folder}: {count} of the {of} mandatory maps are not there: {names}. Compute them (with 'The 29 maps'), or put them there."
    ),
    "submission_not_geotiff": "{path}: is a {found} file; a GeoTIFF is expected. Export it as GeoTIFF.",
    "submission_bands": "{path}: has {found} bands; one is expected. Export the band that holds the map.",
    "submission_grid": (
        "{path}: is not on the grid for submission: {found} was found; EPSG:4326, cells of 30 arc-seconds (1/120 degree) and edges on "
        "multiples of 1/120 degree are expected. Compute the maps with 'Maps on the grid for submission' switched on."
    ),
    "submission_grids": (
        "{folder}: {count} maps are on another grid than {first} ({grid}): {names}. Put maps of one run there: all must have the same cells."
    ),
    "submission_masked": (
        "{folder}: the maps are masked ({masks}). FAO asks for maps without masks. Give the maps before 'Apply masks', or confirm that "
        "masked maps are to be submitted."
    ),
    "submission_horizon": (
        "{folder}: the maps are those of {years} years; FAO asks for {expected}. Choose the folder of the maps of {expected} years, or confirm "
        "that another horizon is to be submitted."
    ),
    "submission_failed": (
        "{folder}: quality control fails {count} times, first: {first} Mend the maps (see 'Quality control' and 'Correct the maps'), or "
        "confirm that they are to be submitted all the same."
    ),
    "submission_zip_exists": "{path}: is there already. Choose another folder, or switch 'Replace a package that is there' on.",
    "grid_described": "{crs}, {columns} x {rows} cells of {width} x {height}, corner {x}, {y}",
    "submission_copy_differs": (
        "{path}: its copy with metadata has other values, from row {row} on. The package was not written: check the disk and the file."
    ),
    # -- log -----------------------------------------------------------------------------------------------------
    "submission_left_out": "{count} files are named like maps but are none of GSOCseq's, they are left out: {names}.",
    "submission_optional": "Optional maps: {count} of {of} are there; not there: {names}.",
    "submission_written": "{path}: {files} files, {megabytes} MB.",
    # -- checklist -----------------------------------------------------------------------------------------------
    "checklist_title": "{code}: checklist of the GSOCseq submission",
    "checklist_requirement": "Requirement",
    "checklist_state": "State",
    "checklist_found": "Found",
    "checklist_yes": "yes",
    "checklist_optional": "no, need not be",
    "checklist_confirmed": "no, confirmed by the sender",
    "checklist_counts": (
        "Fulfilled: {yes}. Not fulfilled, confirmed by the sender: {confirmed}. Not there, and need not be: {optional}."
    ),
    "need_mandatory": "The mandatory maps are there: T0, absolute and relative rates with their uncertainties",
    "found_mandatory": "{count} of {of}",
    "need_optional": "Optional maps",
    "found_optional_all": "{count} of {of}",
    "found_optional": "{count} of {of}; not there: {names}",
    "need_names": "GeoTIFFs of one band, named by country code and map",
    "found_names": "{code}_GSOCseq_*.tif, {count} maps",
    "need_grid": "One grid for all maps: EPSG:4326, 30 arc-seconds, edges on multiples of 1/120 degree",
    "found_grid": "{columns} x {rows} cells, {west} to {east} degrees east, {south} to {north} degrees north",
    "need_horizon": "A horizon of 20 years",
    "found_horizon": "{years} years",
    "found_horizon_assumed": "The maps do not tell; 20 years are assumed",
    "need_unmasked": "Maps without masks",
    "found_unmasked": "No mask is named in the maps or in the manifest",
    "found_masked": "Masks: {masks}",
    "need_quality": "Quality control passes",
    "found_quality": "{passed} checks passed, {warned} warnings, {failed} failed (quality/quality.html)",
    "need_manifest": "The record of the run belongs to the maps (sizes and checksums)",
    "found_manifest": "manifest.json: all maps agree",
    "found_no_manifest": "There is no manifest.json beside the maps",
    "need_uncorrected": "The maps are as they were computed",
    "found_uncorrected": "No map is a corrected copy",
    "found_corrected": "{count} maps are copies of 'Correct the maps', in which impossible values are no data",
    "need_metadata": "Metadata of each map: in the GeoTIFF, as ISO 19139 XML, for QGIS (.qmd)",
    "found_metadata": "{count} maps",
    "need_report": "Country report and totals",
    "found_report": "report/country_report.html and .pdf, totals/totals.csv",
    "need_validation": "Validation table",
    "found_validation": "{name}: {rows} rows, {columns} columns",
    "found_no_validation": "None was given",
    "found_text": "{text}",
    "need_experts": "Experts",
    "need_institution": "Institution",
    "need_contact": "Contact",
    "need_policy": "Data policy",
    "need_licence": "Licence",
    "need_date": "Date of the submission",
    # -- metadata of the maps ------------------------------------------------------------------------------------
    "map_title": "{code} GSOCseq: {what}{scenario}",
    "map_scenario": ", {scenario}",
    "map_what_T0": "soil organic carbon stock at the start (T0)",
    "map_what_finalSOC": "soil organic carbon stock after {years} years",
    "map_what_AbsDiff": "change of the soil organic carbon stock over {years} years",
    "map_what_ASR": "absolute soil organic carbon sequestration rate",
    "map_what_RelDiff": "difference of the soil organic carbon stock to business as usual after {years} years",
    "map_what_RSR": "relative soil organic carbon sequestration rate",
    "map_what_uncertainty": "uncertainty of the {of}",
    "map_what_of_T0": "stock at the start",
    "map_what_of_stock": "stock after {years} years",
    "map_what_of_ASR": "absolute sequestration rate",
    "map_what_of_RSR": "relative sequestration rate",
    "map_abstract": (
        "{title}. Soil depth 0-30 cm; unit: {unit}. {meaning} One of the maps of the Global Soil Organic Carbon "
        "Sequestration Potential Map (GSOCseq), FAO, Global Soil Partnership."
    ),
    "map_meaning_T0": "The stock from which the scenarios start.",
    "map_meaning_finalSOC": "The stock at the end of the scenario.",
    "map_meaning_AbsDiff": "Stock at the end of the scenario less that at the start; positive: gain.",
    "map_meaning_ASR": "Stock at the end of the scenario less that at the start, divided by {years} years; positive: gain.",
    "map_meaning_RelDiff": "Stock at the end of the scenario less that under business as usual.",
    "map_meaning_RSR": "Stock at the end of the scenario less that under business as usual, divided by {years} years.",
    "map_meaning_Uncertainty": "Half of the 95 % range of the stock in percent of the stock, as defined in the technical manual, chapter 12.",
    "map_meaning_rate_Uncertainty": (
        "The half-widths of the 95 % ranges of the two stocks, combined as if independent, in percent of the SUM of the two stocks, as defined in "
        "the technical manual, chapter 12. Not in percent of the rate: it says little of the rate itself."
    ),
    "lineage_run": (
        "Computed with the QGIS plugin GSOCseq {version} (RothC; convention {convention}, spin-up {spin_up}; horizon {years} years). "
        "Read were: {inputs}. Every parameter is in manifest.json."
    ),
    "lineage_tags": "Computed with the QGIS plugin GSOCseq {version} (RothC; convention {convention}, spin-up {spin_up}; horizon {years} years).",
    "lineage_corrected": "Impossible values were made no data afterwards, with 'Correct the maps'.",
    "lineage_unknown": "The map does not tell with which program it was computed; see the country report.",
    # -- README of the package -----------------------------------------------------------------------------------
    "package_readme": (
        "GSOCseq submission of {code}, {date}\n"
        "{institution}; {contact}\n\n"
        "checklist.html, checklist.txt  what FAO asks for, and what is here\n"
        "maps/          the maps; only metadata were added, the values are those of the run. QGIS opens them with the colours (.qml) and the\n"
        "               metadata (.qmd) beside them\n"
        "metadata/      for each map: ISO 19139 (.xml)\n"
        "quality/       quality control: page and data\n"
        "report/        country report\n"
        "totals/        totals as a table\n"
        "styles/        colours of the maps for QGIS, one file for each kind\n"
        "validation/    validation table, where one was given\n"
        "manifest.json  how the maps were computed, where a run has left it; its checksums are those of the maps before metadata were added\n"
        "checksums.txt  SHA-256 of every other file of this package\n"
    ),
}
