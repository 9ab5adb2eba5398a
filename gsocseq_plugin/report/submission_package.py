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
from ..io.tagged_copy import tagged_copy
from ..pipeline.folders import output_folder
from ..pipeline.manifest import NAME as MANIFEST
from ..pipeline.paths import without_folders
from ..pipeline.product_set import ProductSet
from ..pipeline.setup import bounded_gdal_cache
from ..pipeline.steps.quality_control import quality_control
from ..pipeline.steps.totals import totals
from ..pipeline.styles import FOLDER as STYLES
from ..pipeline.submission.records import records
from ..pipeline.submission.request import Submission
from ..pipeline.submission.requirements import STATES, YES, Requirement, Survey, manifest_line, masks_line, quality_line, sender_lines, survey
from ..pipeline.totals.files import TotalsFiles
from .country_report import HTML, PDF, Evidence, ReportOptions, write_report
from .metadata_xml import iso_xml, qgis_metadata
from .page import Table, render
from .quality_page import quality_page
from .run_facts import Manifest, manifest_of
from .words import Words

NAME = "{code}_GSOCseq_submission.zip"
_SCRATCH = ".gsocseq-submission-"


def submission_package(folder: str, output: str, submission: Submission, options: ReportOptions, words: Words, progress: Progress) -> str:
    """Write the package of the maps in `folder` into the folder `output`; returns its path.

    options: for the totals and the report. Raises GsocError for what FAO cannot take and for what is not confirmed; Cancelled. The zip is
    whole or not there, and one that was there before stays as it was until then.
    """
    submission.require_valid()
    target = os.path.join(os.path.abspath(output), NAME.format(code=submission.iso3))
    if os.path.exists(target) and not submission.overwrite:
        raise GsocError("submission_zip_exists", path=target)
    found = survey(folder, submission, options.years, progress)
    manifest = manifest_of(found.products, progress.part(0.0, 0.05))
    lines = [*found.requirements, manifest_line(manifest), masks_line(found.products, manifest, submission)]
    options = replace(options, experts=submission.experts, institution=submission.institution)
    with output_folder(output) as place, ZipWriter(target) as package, tempfile.TemporaryDirectory(prefix=_SCRATCH, dir=place) as scratch:
        made = _Package(package, scratch, submission, words)
        lines += [made.add_maps(found, manifest, progress.part(0.05, 0.2)), made.add_quality(folder, options, progress.part(0.2, 0.5))]
        lines += [made.add_report(found.products, manifest, options, progress.part(0.5, 1.0)), *sender_lines(submission)]
        made.add_files(found, manifest, progress)
        made.add_checklist(found.products.code, lines)
        package.commit()
        files = len(package.checksums)
    progress.log("submission_written", path=target, files=files, megabytes=f"{os.path.getsize(target) / 1e6:.1f}")
    return target


class _Package:
    """The parts, each written into the zip as it is made; each gives its line of the checklist."""

    def __init__(self, package: ZipWriter, scratch: str, submission: Submission, words: Words) -> None:
        self._package, self._scratch, self._submission, self._words = package, scratch, submission, words

    def add_maps(self, found: Survey, manifest: Optional[Manifest], progress: Progress) -> Requirement:
        """The maps with their metadata inside, and beside them as files; one at a time on disk."""
        told = records(found, without_folders(manifest))
        for number, (stem, record) in enumerate(told.items()):
            part = progress.part(number / len(told), (number + 1) / len(told))
            copy = os.path.join(self._scratch, f"{record.name}.tif")
            with bounded_gdal_cache():
                tagged_copy(found.products.maps[stem], copy, record.tags(self._submission), record.unit, part)
            self._package.add_file(f"maps/{record.name}.tif", copy, progress)
            os.remove(copy)
            self._package.add(f"metadata/{record.name}.xml", iso_xml(record, self._submission))
            self._package.add(f"metadata/{record.name}.qmd", qgis_metadata(record, self._submission))
        return Requirement(YES, "need_metadata", "found_metadata", {"count": len(told)})

    def add_quality(self, folder: str, options: ReportOptions, progress: Progress) -> Requirement:
        """Quality control as data and page. Raises GsocError where it fails and that is not confirmed."""
        self._quality = quality_control(folder, options.for_quality, progress.part(0.0, 0.8))
        line = quality_line(self._quality, self._submission)
        self._package.add("quality/quality.json", _json(without_folders(self._quality.to_dict(self._words.translate))))
        self._package.add("quality/quality.html", quality_page(self._quality, self._words, progress.part(0.8, 1.0)))
        return line

    def add_report(self, products: ProductSet, manifest: Optional[Manifest], options: ReportOptions, progress: Progress) -> Requirement:
        """Totals and country report."""
        figures = totals(products.folder, options.for_totals, progress.part(0.0, 0.3))
        paths = {name: os.path.join(self._scratch, name) for name in ("totals.csv", HTML, PDF)}
        TotalsFiles(table=paths["totals.csv"]).write(figures, options.zones, options.field)
        evidence = Evidence(products, manifest, self._quality, figures)
        write_report(evidence, {"html": paths[HTML], "pdf": paths[PDF]}, options, self._words, progress.part(0.3, 1.0))
        for name, path in paths.items():
            self._package.add_file(f"totals/{name}" if name == "totals.csv" else f"report/{name}", path, progress)
        return Requirement(YES, "need_report", "found_report", {})

    def add_files(self, found: Survey, manifest: Optional[Manifest], progress: Progress) -> None:
        """Styles, validation table, manifest: what is there already."""
        for style in sorted(STYLES.glob("*.qml")):
            self._package.add_file(f"styles/{style.name}", str(style), progress)
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
