"""Totals, and priority areas, as pages: tables and charts in one file."""

from __future__ import annotations

from typing import Any, Dict, Optional

from ..core.progress import Progress
from ..pipeline.paths import without_folders
from ..pipeline.product_set import LAND_USE_FILE, ProductSet, read_product_set
from ..pipeline.totals.priority import PriorityAreas, PriorityRow
from ..pipeline.totals.result import Totals
from . import charts
from .figures import Figures
from .page import Table, render
from .totals_charts import gain_chart, spread_charts
from .words import Words

_RANKS = ("unit_ranked", "rank", "area", "rate", "half_width", "gain_alone", "area_so_far", "gain_so_far", "chosen")


def totals_page(folder: str, totals: Totals, land_use: Optional[str], words: Words, progress: Progress) -> str:
    """The totals of the maps in `folder` as HTML that needs no other file. Raises GsocError, Cancelled."""
    products = read_product_set(folder, totals.years)
    tables = totals_content(Figures(totals, products.scenarios, words), products, land_use, progress)
    title = words.t("report_totals_title", code=totals.code)
    return render("totals.html", words, title=title, years=totals.years, notes=charts.missing_library(words), tables=tables)


def totals_content(figures: Figures, products: ProductSet, land_use: Optional[str], progress: Progress) -> Dict[str, Any]:
    """Tables and charts of all land, by land use and by zone, as the templates show them; land_use: a raster, the run's own if None."""
    words = figures.words
    boxes, histograms = spread_charts(figures, products, land_use or products.of_run(LAND_USE_FILE), progress)
    parts = []
    for by_zone, name in ((False, "land_use"), (True, "zone")):
        tables = [table for table in (figures.means(by_zone), figures.gains(by_zone)) if table.rows]
        chart = gain_chart(figures, by_zone)
        pictures = [picture for picture in (chart, *([] if by_zone else boxes)) if picture is not None]
        none = words.t("report_no_zones" if by_zone else "report_no_land_use")
        parts.append({"title": words.t(f"report_by_{name}"), "tables": tables, "pictures": pictures, "none": none})
    notes = [words.t(key, **without_folders(values, products.folder)) for key, values in figures.totals.notes]
    return {"whole": figures.whole(), "parts": parts, "notes": notes, "histograms": histograms}


def priority_page(areas: PriorityAreas, words: Words) -> str:
    """Which land first, with the curve of hectares and Mt CO2e/yr, as HTML that needs no other file."""
    name = areas.stem.replace("_Map030", "").replace("_", " ")
    curve_title = words.t("report_curve" if areas.target is None else "report_curve_target", map=name)
    curve = charts.effort_curve("curve", areas.curve, areas.target, words, curve_title)
    sentences = [*charts.missing_library(words), *(words.t(key, **values) for key, values in areas.notes)]
    head = tuple(words.t(f"report_head_{column}") for column in _RANKS)
    ranks = Table(words.t("report_ranks_caption"), head, tuple(_rank(row, words) for row in areas.rows))
    pictures = [] if curve is None else [curve]
    return render("priority.html", words, title=words.t("report_priority_title", map=name), sentences=sentences, pictures=pictures, ranks=ranks)


def _rank(row: PriorityRow, words: Words) -> tuple:
    return (
        row.name,
        words.count(row.rank),
        words.figure(row.hectares, "ha"),
        words.figure(row.rate, "t C/ha/yr"),
        words.figure(row.half_width, "t C/ha/yr"),
        words.significant(row.co2e),
        words.figure(row.hectares_so_far, "ha"),
        words.significant(row.co2e_so_far),
        words.t(f"report_chosen_{row.chosen}"),
    )
