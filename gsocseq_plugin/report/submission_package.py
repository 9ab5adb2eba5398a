"""One zip that a country can submit: maps, metadata, quality control, totals, report, and a checklist of what FAO asks for."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import replace
from typing import Any, Optional, Sequence

from ..core.errors import GsocError
from ..core.progress import Progress
from ..io.archive import ZipWriter
from ..io.folder_lock import FolderLock
from ..io.tagged_copy import tagged_copy
from ..pipeline.folders import output_folder
from ..pipeline.manifest import NAME as MANIFEST
from ..pipeline.paths import without_folders
from ..pipeline.product_set import Manifest, manifest_of
from ..pipeline.quality.result import QualityResult
from ..pipeline.setup import bounded_gdal_cache
from ..pipeline.steps.quality_control import quality_control
from ..pipeline.steps.totals import totals
from ..pipeline.styles import style_path
from ..pipeline.submission.records import records
from ..pipeline.submission.request import Submission
from ..pipeline.submission.requirements import (
    STATES,
    Requirement,
    Survey,
    corrected_line,
    manifest_line,
    maps_line,
    masks_line,
    quality_line,
    report_line,
    sender_lines,
    survey,
    validation_line,
)
from ..pipeline.totals.files import TotalsFiles
from .country_report import HTML, PDF, Evidence, ReportOptions, write_report
from .metadata_xml import iso_xml, qgis_metadata
from .page import Table, render
from .quality_page import quality_page
from .words import Words

NAME = "{code}_GSOCseq_submission.zip"
TOTALS = "totals.csv"
_SCRATCH = ".gsocseq-submission-"


def submission_package(folder: str, output: str, submission: Submission, options: ReportOptions, words: Words, progress: Progress) -> str:
    """Write the package of the maps in `folder` into the folder `output`; returns its path.

    options: for the totals and the report. Raises GsocError for what FAO cannot take and for what is not confirmed; Cancelled. The zip is
    whole or not there, and one that was there before stays as it was until then.
    """
    submission.require_valid()
    options.require_valid()
    target = os.path.join(os.path.abspath(output), NAME.format(code=submission.iso3))
    if os.path.exists(target) and not submission.overwrite:
        raise GsocError("submission_zip_exists", path=target)
    found = survey(folder, submission, options.years, progress)
    manifest = manifest_of(found.products, progress.part(0.0, 0.05))
    lines = [*found.requirements, manifest_line(manifest), corrected_line(found.products)]
    lines.append(masks_line(found.products, manifest, submission))
    options = replace(options, experts=submission.experts, institution=submission.institution)
    with output_folder(output) as place, FolderLock(place), ZipWriter(target) as package:
        with tempfile.TemporaryDirectory(prefix=_SCRATCH, dir=place) as scratch:
            made = _Package(package, scratch, submission, words)
            made.add_maps(found, manifest, progress.part(0.05, 0.2))
            quality = quality_control(folder, options.for_quality, progress.part(0.2, 0.45))
            lines += [maps_line(found.products), quality_line(quality, submission), report_line(), validation_line(found.validation)]
            made.add_quality(quality, progress.part(0.45, 0.5))
            figures = totals(folder, options.for_totals, progress.part(0.5, 0.65))
            made.add_report(Evidence(found.products, manifest, quality, figures), options, progress.part(0.65, 1.0))
            made.add_files(found, manifest, progress)
            made.add_checklist(found.products.code, [*lines, *sender_lines(submission)])
        package.commit()
    progress.log("submission_written", path=target, files=len(package.checksums), megabytes=f"{os.path.getsize(target) / 1e6:.1f}")
    return target


class _Package:
    """The parts, each written into the zip as it is made."""

    def __init__(self, package: ZipWriter, scratch: str, submission: Submission, words: Words) -> None:
        self._package, self._scratch, self._submission, self._words = package, scratch, submission, words

    def add_maps(self, found: Survey, manifest: Optional[Manifest], progress: Progress) -> None:
        """The maps with their metadata inside and as files, and with what QGIS takes from beside them; one at a time on disk."""
        told = records(found, without_folders(manifest))
        for number, (stem, record) in enumerate(told.items()):
            part = progress.part(number / len(told), (number + 1) / len(told))
            copy = os.path.join(self._scratch, f"{record.name}.tif")
            with bounded_gdal_cache():
                tagged_copy(found.products.maps[stem], copy, record.tags(self._submission), record.unit, part)
            self._package.add_file(f"maps/{record.name}.tif", copy, progress)
            os.remove(copy)
            self._package.add(f"metadata/{record.name}.xml", iso_xml(record, self._submission))
            self._package.add(f"maps/{record.name}.qmd", qgis_metadata(record, self._submission))
            self._package.add_file(f"maps/{record.name}.qml", style_path(stem), progress)

    def add_quality(self, quality: QualityResult, progress: Progress) -> None:
        """Quality control as data and page."""
        self._package.add("quality/quality.json", _json(without_folders(quality.to_dict(self._words.translate), quality.folder)))
        self._package.add("quality/quality.html", quality_page(quality, self._words, progress))

    def add_report(self, evidence: Evidence, options: ReportOptions, progress: Progress) -> None:
        """Totals as a table, country report as page and PDF."""
        table, page, pdf = (os.path.join(self._scratch, name) for name in (TOTALS, HTML, PDF))
        TotalsFiles(table=table).write(evidence.totals, options.zones, options.field)
        write_report(evidence, {"html": page, "pdf": pdf}, options, self._words, progress)
        for name, path in ((f"totals/{TOTALS}", table), (f"report/{HTML}", page), (f"report/{PDF}", pdf)):
            self._package.add_file(name, path, progress)

    def add_files(self, found: Survey, manifest: Optional[Manifest], progress: Progress) -> None:
        """Styles, validation table, manifest: what is there already."""
        for style in sorted({style_path(stem) for stem in found.products.maps}):
            self._package.add_file(f"styles/{os.path.basename(style)}", style, progress)
        if found.validation is not None:
            path = found.validation.path
            self._package.add_file(f"validation/{os.path.basename(path)}", path, progress)
        if manifest is not None:
            self._package.add(MANIFEST, _json(without_folders(manifest)))

    def add_checklist(self, code: str, lines: Sequence[Requirement]) -> None:
        """What FAO asks for and what is here, as page and text; what each file is; checksums of all."""
        words, package, submission = self._words, self._package, self._submission
        rows = tuple(tuple(line.texts(words.translate)) for line in lines)
        head = tuple(words.t(f"checklist_{name}") for name in ("requirement", "state", "found"))
        title = words.t("checklist_title", code=code)
        counts = words.t("checklist_counts", **{state: sum(line.state == state for line in lines) for state in STATES})
        package.add("checklist.html", render("checklist.html", words, title=title, counts=counts, table=Table("", head, rows, len(head))))
        text = [title, counts, "", *(f"{need}: {state}\n    {found}" for need, state, found in rows)]
        package.add("checklist.txt", "\n".join(text) + "\n")
        sender = {"date": submission.date, "institution": submission.institution, "contact": submission.contact}
        package.add("README.txt", words.t("package_readme", code=code, **sender))
        package.add("checksums.txt", "".join(f"{digest}  {name}\n" for name, digest in sorted(package.checksums.items())))


def _json(data: Any) -> str:
    """JSON for people too."""
    return json.dumps(data, indent=1, ensure_ascii=False)
