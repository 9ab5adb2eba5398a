"""The catalogue's sentences of the quality page and of the country report; those of the report's text are in report_text.py."""

from typing import Dict

from .report_text import REPORT_TEXT

REPORT_MESSAGES: Dict[str, str] = {
    # -- refusals and the log ------------------------------------------------------------------------------------
    "report_style_unreadable": "{path}: the style of the map cannot be read ({reason}). Install the plugin again.",
    "report_no_charts": "There are no charts: QGIS's Python has no matplotlib. Install it (on Debian and Ubuntu the package python3-matplotlib).",
    "report_fonts_missing": (
        "The PDF lacks {count} characters, for which this system has no font ({examples}). Install a font for the language, such as Noto Sans, "
        "and write the report again. The HTML page is not concerned where its reader has such a font."
    ),
    "report_written": "Report: {html} and {pdf} ({pages} pages).",
    # -- verdicts and quality control ----------------------------------------------------------------------------
    "report_quality_title": "Quality control of the maps of {code}",
    "report_quality_subtitle": "Folder {folder}, {maps} maps, horizon {years} years.",
    "report_verdict_fine": "Passed.",
    "report_verdict_warning": "Passed with warnings.",
    "report_verdict_fail": "Failed.",
    "report_verdict_counts": "Checks failed: {failed}; with a warning: {warned}; passed: {passed}.",
    "report_word_fine": "Passed",
    "report_word_warning": "Warning",
    "report_word_fail": "Failed",
    "report_group_fail": "Failed ({count})",
    "report_group_warning": "Warnings ({count})",
    "report_group_fine": "Passed ({count})",
    "report_passed_summary": "What was looked at and is in order",
    "report_causes": "Likely causes, the likeliest first:",
    "report_remedy": "What to do:",
    "report_maps_heading": "The maps",
    "report_map_unreadable": "This map cannot be drawn, or has no values; the findings above say why.",
    "report_figures_caption": "Figures of each map, in its unit; 5 % and 95 % are quantiles",
    "report_histograms_note": "In the histograms the first and the last bar hold the values beyond them.",
    "report_histogram_alt": "Histogram of {map}",
    "report_head_map": "Map",
    "report_head_unit": "Unit",
    "report_head_cells": "Cells",
    "report_head_missing": "Missing",
    "report_head_minimum": "Least",
    "report_head_q5": "5 %",
    "report_head_median": "Median",
    "report_head_mean": "Mean",
    "report_head_q95": "95 %",
    "report_head_maximum": "Most",
    # -- maps and charts -----------------------------------------------------------------------------------------
    "report_no_value": "no value",
    "report_north": "N",
    "report_totals_title": "Totals of the maps of {code}",
    "report_priority_title": "Priority areas by {map}",
    "report_curve": "{map}: how much land, the best first, reaches how much",
    "report_curve_target": "{map}: how much land, the best first, reaches how much; dashed: the target",
    "report_ranks_caption": "Ranks, the best land first",
    "report_head_rank": "Rank",
    "report_head_unit_ranked": "Zone or cells",
    "report_head_rate": "Rate, t C/ha/yr",
    "report_head_half_width": "\N{PLUS-MINUS SIGN} t C/ha/yr",
    "report_head_gain_alone": "Mt CO2e/yr",
    "report_head_area_so_far": "Area so far, ha",
    "report_head_gain_so_far": "Mt CO2e/yr so far",
    "report_head_chosen": "Chosen",
    "report_chosen_yes": "yes",
    "report_chosen_no": "no",
    "report_chosen_partly": "partly",
    "report_axis_cells": "cells",
    "report_axis_hectares": "hectares, the best land first",
    "report_bars_left_out": "The first {shown} are shown; {rest} more are in the table.",
    **REPORT_TEXT,
}
