"""The country report: everything that can be said of the maps of a run, as HTML and PDF."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional

from ..core.constants import CO2_PER_C
from ..core.errors import GsocError
from ..core.gsocseq.product_kinds import BAU, UNCERTAINTY, kind_of
from ..core.gsocseq.products import T0_MAP
from ..core.progress import Progress
from ..io.atomic import one_batch, part_file, probe_outputs, writing
from ..io.folder_lock import FolderLock
from ..pipeline.folders import output_folder
from ..pipeline.horizon import with_horizon
from ..pipeline.product_set import Manifest, ProductSet, manifest_of, read_product_set
from ..pipeline.quality.result import QualityResult
from ..pipeline.steps.quality_control import QualityOptions, quality_control
from ..pipeline.steps.totals import TotalsOptions, totals
from ..pipeline.totals.result import ADOPTED, FULL, Totals
from . import charts, run_facts
from .figures import Figures
from .maps import Sheet, map_picture
from .page import Picture, Table, render
from .pdf import write_pdf
from .quality_page import figures_table, quality_content
from .totals_page import totals_content
from .words import Words

HTML, PDF = "country_report.html", "country_report.pdf"
SECTIONS = ("glance", "maps", "tables", "share", "uncertainty", "quality", "method", "data", "limits", "cite", "appendix")
LIMITS = ("depth", "soils", "equilibrium", "scenarios", "climate", "time", "gases", "cells")
CITED = ("method", "model", "plugin", "data")
SAME = 1e-6
"""By this share the adopted part, a sum of rounded values, may differ from the whole where all land adopts."""
_LARGE, _SMALL = (430, 430), (215, 290)
"""Sizes of the maps, CSS pixels: T0 alone in its line, two rates side by side on A4."""


@dataclass(frozen=True)
class ReportOptions:
    """What a report is told beside its folder.

    years: the horizon where the maps do not tell; zones, field, land_use, fraction: as for totals; country, title, experts, institution:
    text; emissions: the country's agricultural emissions, Mt CO2e/yr.
    """

    years: Optional[int] = None
    zones: Optional[str] = None
    field: Optional[str] = None
    land_use: Optional[str] = None
    fraction: Optional[str] = None
    country: Optional[str] = None
    title: Optional[str] = None
    experts: Optional[str] = None
    institution: Optional[str] = None
    emissions: Optional[float] = None

    def require_valid(self) -> None:
        """Raise GsocError for emissions of which there is no share."""
        if self.emissions is not None and not self.emissions > 0:
            raise GsocError("report_emissions", found=f"{self.emissions:g}")

    @property
    def for_quality(self) -> QualityOptions:
        """The same, as quality control takes it."""
        return QualityOptions(years=self.years, land_use=self.land_use)

    @property
    def for_totals(self) -> TotalsOptions:
        """The same, as totals take it."""
        return TotalsOptions(years=self.years, zones=self.zones, field=self.field, land_use=self.land_use, fraction=self.fraction)


@dataclass(frozen=True)
class Evidence:
    """What was found out of maps before a report is written on them. manifest: None where there is none."""

    products: ProductSet
    manifest: Optional[Manifest]
    quality: QualityResult
    totals: Totals


@dataclass
class _Report:
    """What the sections are made from. pictures: those drawn so far, which the PDF takes by name."""

    evidence: Evidence
    options: ReportOptions
    words: Words
    figures: Figures
    pictures: List[Picture] = field(default_factory=list)

    @property
    def country(self) -> str:
        return self.options.country or self.evidence.products.code

    @property
    def title(self) -> str:
        return self.options.title or self.words.t("report_title", country=self.country)

    @property
    def written(self) -> str:
        """The day of the run, year-month-day; empty where nothing tells."""
        return str((self.evidence.manifest or {}).get("written", ""))[:10]


def country_report(folder: str, output: str, options: ReportOptions, words: Words, progress: Progress) -> Dict[str, str]:
    """Write country_report.html and country_report.pdf on the maps in `folder` into the folder `output`; returns their paths as html and pdf.

    Raises GsocError for emissions of 0, for a manifest that does not belong to the maps, and as quality_control and totals do; Cancelled.
    Both files are written, or none.
    """
    options.require_valid()
    products = with_horizon(read_product_set(folder, options.years), progress.part(0.0, 0.02))
    with output_folder(output) as target, FolderLock(target), one_batch() as batch:
        paths = {"html": os.path.join(target, HTML), "pdf": os.path.join(target, PDF)}
        read = [path for path in (*products.maps.values(), options.zones, options.land_use, options.fraction) if path]
        probe_outputs(paths.values(), read)
        evidence = _gathered(products, options, progress.part(0.0, 0.6))
        with part_file(paths["html"], batch) as html, part_file(paths["pdf"], batch) as pdf:
            pages = write_report(evidence, {"html": html, "pdf": pdf}, options, words, progress.part(0.6, 1.0))
    progress.log("report_written", **paths, pages=pages)
    return paths


def write_report(evidence: Evidence, paths: Dict[str, str], options: ReportOptions, words: Words, progress: Progress) -> int:
    """Write the report to the paths html and pdf, which are the caller's to remove; returns the pages of the PDF. Raises GsocError, Cancelled."""
    figures = Figures(evidence.totals, evidence.products.scenarios, words)
    report = _Report(evidence, options, words, figures)
    content = _content(report, progress.part(0.0, 0.75))
    page, paper = (render("country.html", words, for_paper=for_paper, **content) for for_paper in (False, True))
    with writing(paths["html"], len(page)), open(paths["html"], "w", encoding="utf-8", newline="\n") as file:
        file.write(page)
    return write_pdf(paths["pdf"], paper, report.pictures, report.title, progress.part(0.75, 1.0))


def _gathered(products: ProductSet, options: ReportOptions, progress: Progress) -> Evidence:
    """The manifest, the quality control and the totals of the maps."""
    manifest = manifest_of(products, progress.part(0.0, 0.1))
    quality = quality_control(products.folder, options.for_quality, progress.part(0.1, 0.6))
    return Evidence(products, manifest, quality, totals(products.folder, options.for_totals, progress.part(0.6, 1.0)))


def _content(report: _Report, progress: Progress) -> Dict[str, Any]:
    """Everything that the template shows."""
    words, manifest = report.words, report.evidence.manifest
    maps = _maps(report, progress.part(0.0, 0.6))
    tables = totals_content(report.figures, report.evidence.products, report.options.land_use, progress.part(0.6, 1.0))
    report.pictures += [*(picture for part in tables["parts"] for picture in part["pictures"]), *tables["histograms"]]
    return {
        "title": report.title,
        "subtitle": _subtitle(report),
        "authors": _authors(report),
        "glance": _glance(report),
        "quality": quality_content(report.evidence.quality, words),
        "notes": charts.missing_library(words),
        "maps": maps,
        "tables": tables,
        "share": _share(report),
        "half_widths": run_facts.half_widths(manifest, words) if manifest else "",
        "uncertainty": _uncertainty(report),
        "limits": [words.t(f"report_limit_{name}") for name in LIMITS],
        "citations": _citations(report),
        "sections": [name for name in SECTIONS if name not in _left_out(report)],
        **_origin(report),
    }


def _subtitle(report: _Report) -> str:
    """Depth and horizon; a horizon that nobody has told is assumed."""
    products = report.evidence.products
    return report.words.t("report_subtitle" if products.years else "report_subtitle_assumed", years=products.horizon)


def _left_out(report: _Report) -> List[str]:
    """Sections for which there is nothing to say."""
    there = {"share": report.options.emissions, "appendix": report.evidence.manifest}
    return [name for name, given in there.items() if given is None]


def _authors(report: _Report) -> List[str]:
    from .. import __version__

    options, words = report.options, report.words
    told = [words.t(f"report_{name}", text=text) for name, text in (("experts", options.experts), ("institution", options.institution)) if text]
    if report.written:
        told.append(words.t("report_computed", day=report.written))
    return [*told, words.t("report_made_by", version=__version__)]


def _glance(report: _Report) -> List[str]:
    """The figures that everybody asks for, in sentences."""
    words, figures, years = report.words, report.figures, report.evidence.products.horizon
    stock, bau = figures.row(T0_MAP), figures.row(f"ASR_{BAU}_Map030")
    told = []
    if stock is not None:
        values = {"area": words.figure(stock.area_ha, "ha"), "total": words.significant(stock.total), "mean": words.figure(stock.mean, stock.unit)}
        told.append(words.t("report_glance_stock", **values))
    if bau is not None:
        told.append(words.t("report_glance_bau", total=words.significant(bau.total), mean=words.figure(bau.mean, bau.unit), years=years))
    for name in report.evidence.products.scenarios:
        full, part = (figures.row(f"RSR_{name}_Map030", part) for part in (FULL, ADOPTED))
        if full is not None:
            key = "report_glance_loss" if full.co2e < 0 else "report_glance_scenario"
            values = {"co2e": words.significant(abs(full.co2e)), "mean": words.figure(full.mean, full.unit)}
            told.append(words.t(key, scenario=name, **values))
        if part is not None and full is not None and not math.isclose(part.co2e, full.co2e, rel_tol=SAME):
            told.append(words.t("report_glance_adopted", scenario=name, co2e=words.significant(part.co2e)))
    return told + _glance_range(report)


def _glance_range(report: _Report) -> List[str]:
    """How well the last scenario's total is known at worst; nothing where the maps do not tell."""
    words = report.words
    for name in report.evidence.products.scenarios[-1:]:
        row = report.figures.row(f"RSR_{name}_Map030")
        if row is not None and math.isfinite(row.half_width_correlated):
            return [words.t("report_glance_range", scenario=name, wide=words.significant(row.half_width_correlated * CO2_PER_C, 2))]
    return []


def _maps(report: _Report, progress: Progress) -> Dict[str, List[Any]]:
    """Today's stock, absolute and relative rates of every scenario, drawn."""
    names, words = report.evidence.products.scenarios, report.words
    wanted = {
        "stock": [(T0_MAP, words.t("report_map_t0"))],
        "absolute": [(f"ASR_{name}_Map030", words.t("report_map_absolute", scenario=name)) for name in (BAU, *names)],
        "relative": [(f"RSR_{name}_Map030", words.t("report_map_relative", scenario=name)) for name in names],
    }
    drawn: Dict[str, List[Any]] = {group: [] for group in (*wanted, "missing")}
    for group, maps in wanted.items():
        sheet = Sheet(words, _LARGE if group == "stock" else _SMALL, report.options.zones)
        for stem, title in maps:
            progress.check()
            if stem not in report.evidence.products.maps:
                drawn["missing"].append(words.t("report_map_missing", stem=stem))
                continue
            png, width, height = map_picture(report.evidence.products.maps[stem], stem, sheet)
            picture = Picture(f"map_{stem}", png, words.t("report_map_alt", title=title), width, height, title)
            drawn[group].append(picture)
            report.pictures.append(picture)
        progress.report(sum(map(len, drawn.values())) / sum(map(len, wanted.values())))
    return drawn


def _share(report: _Report) -> Optional[Dict[str, Any]]:
    emissions = report.options.emissions
    if emissions is None:
        return None
    note = report.words.t("report_share_note", emissions=report.words.plain(emissions))
    return {"note": note, "table": report.figures.share(emissions)}


def _uncertainty(report: _Report) -> Table:
    """The figures of the maps of uncertainty."""
    whole = figures_table(report.evidence.quality, report.words)
    stems = {facts.stem for facts in report.evidence.quality.maps if kind_of(facts.stem) == UNCERTAINTY}
    rows = tuple(row for row in whole.rows if row[0] in stems)
    return Table(report.words.t("report_uncertainty_caption"), whole.head, rows, whole.texts)


def _citations(report: _Report) -> List[str]:
    from .. import __version__

    options, words = report.options, report.words
    authors = ", ".join(filter(None, (options.experts, options.institution)))
    text = ". ".join(filter(None, (authors, report.written[:4], report.title)))
    report_itself = words.t("report_cite_report", text=text, years=report.evidence.products.horizon)
    return [report_itself, *(words.t(f"report_cite_{name}", version=__version__) for name in CITED)]


def _origin(report: _Report) -> Dict[str, Any]:
    """Data, method, masks and parameters, as far as the folder tells."""
    words, manifest, products = report.words, report.evidence.manifest, report.evidence.products
    none = Table("", (), ())
    return {
        "method": run_facts.method(products, manifest, words),
        "scenarios": run_facts.scenarios(manifest, words) if manifest else none,
        "data": [run_facts.years(manifest, words) if manifest else words.t("report_data_none")],
        "sources": run_facts.sources(manifest, words) if manifest else none,
        "preparation": run_facts.preparation(manifest, words) if manifest else [],
        "classes": report.figures.classes(),
        "masks": run_facts.masks(products, manifest, words),
        "cells": run_facts.cells(manifest, words) if manifest else [],
        "parameters": run_facts.parameters(manifest, words) if manifest else none,
    }
