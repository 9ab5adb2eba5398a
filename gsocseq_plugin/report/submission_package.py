"""One zip that a country can submit: maps, metadata, quality control, totals, report, and a checklist of what FAO asks for."""

from __future__ import annotations

import json
import os
import tempfile
from typing import Any, Optional, Sequence

from ..core.errors import GsocError
from ..core.progress import Progress
from ..io.archive import ZipWriter
from ..io.tagged_copy import tagged_copy
from ..pipeline.folders import output_folder
from ..pipeline.manifest import NAME as MANIFEST
from ..pipeline.paths import without_folders
from ..pipeline.setup import bounded_gdal_cache
from ..pipeline.steps.quality_control import QualityOptions, quality_control
from ..pipeline.steps.totals import TotalsOptions, totals
from ..pipeline.styles import FOLDER as STYLES
from ..pipeline.submission.records import records
from ..pipeline.submission.request import Submission
from ..pipeline.submission.requirements import STATES, YES, Requirement, Survey, manifest_line, masks_line, quality_line, sender_lines, survey
from ..pipeline.totals.files import TotalsFiles
from .country_report import ReportOptions, country_report
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
    found = survey(folder, submission, progress)
    manifest = manifest_of(found.products, progress.part(0.0, 0.05))
    lines = [*found.requirements, manifest_line(manifest), masks_line(found.products, manifest, submission)]
    with output_folder(output) as place, ZipWriter(target) as package, tempfile.TemporaryDirectory(prefix=_SCRATCH, dir=place) as scratch:
        made = _Package(package, scratch, found, without_folders(manifest), submission, options, words)
        lines += [made.add_maps(progress.part(0.05, 0.2)), made.add_quality(progress.part(0.2, 0.4))]
        lines += [made.add_report(progress.part(0.4, 1.0)), *sender_lines(submission)]
        made.add_files(progress)
        made.add_checklist(lines)
        package.commit()
        files = len(package.checksums)
    progress.log("submission_written", path=target, files=files, megabytes=f"{os.path.getsize(target) / 1e6:.1f}")
    return target


class _Package:
    """The parts, each written into the zip as it is made."""

    def __init__(
        self,
        package: ZipWriter,
        scratch: str,
        found: Survey,
        manifest: Optional[Manifest],
        submission: Submission,
        options: ReportOptions,
        words: Words,
    ) -> None:
        self._package, self._scratch, self._found, self._manifest = package, scratch, found, manifest
        self._submission, self._options, self._words = submission, options, words

    def add_maps(self, progress: Progress) -> Requirement:
        """The maps with their metadata inside, and beside them as files; one at a time on disk."""
        maps, told = self._found.products.maps, records(self._found, self._manifest)
        for number, (stem, record) in enumerate(told.items()):
            part = progress.part(number / len(told), (number + 1) / len(told))
            copy = os.path.join(self._scratch, f"{record.name}.tif")
            with bounded_gdal_cache():
                tagged_copy(maps[stem], copy, record.tags(self._submission), record.unit, part)
            self._package.add_file(f"maps/{record.name}.tif", copy, progress)
            os.remove(copy)
            self._package.add(f"metadata/{record.name}.xml", iso_xml(record, self._submission))
            self._package.add(f"metadata/{record.name}.qmd", qgis_metadata(record, self._submission))
        return Requirement(YES, "need_metadata", "found_metadata", {"count": len(told)})

    def add_quality(self, progress: Progress) -> Requirement:
        """Quality control as data and page."""
        options = QualityOptions(years=self._options.years, land_use=self._options.land_use)
        result = quality_control(self._found.products.folder, options, progress.part(0.0, 0.8))
        line = quality_line(result, self._submission)
        self._package.add("quality/quality.json", _json(without_folders(result.to_dict(self._words.translate))))
        self._package.add("quality/quality.html", quality_page(result, self._words, progress.part(0.8, 1.0)))
        return line

    def add_report(self, progress: Progress) -> Requirement:
        """Totals and country report."""
        folder, options = self._found.products.folder, self._options
        asked = TotalsOptions(options.years, options.zones, options.field, options.land_use, options.fraction)
        table = os.path.join(self._scratch, "totals.csv")
        TotalsFiles(table=table).write(totals(folder, asked, progress.part(0.0, 0.2)), options.zones, options.field)
        self._package.add_file("totals/totals.csv", table, progress)
        for path in country_report(folder, self._scratch, options, self._words, progress.part(0.2, 1.0)).values():
            self._package.add_file(f"report/{os.path.basename(path)}", path, progress)
        return Requirement(YES, "need_report", "found_report", {})

    def add_files(self, progress: Progress) -> None:
        """Styles, validation table, manifest: what is there already."""
        for style in sorted(STYLES.glob("*.qml")):
            self._package.add_file(f"styles/{style.name}", str(style), progress)
        if self._found.validation is not None:
            path = self._found.validation.path
            self._package.add_file(f"validation/{os.path.basename(path)}", path, progress)
        if self._manifest is not None:
            self._package.add(MANIFEST, _json(self._manifest))

    def add_checklist(self, lines: Sequence[Requirement]) -> None:
        """What FAO asks for and what is here, as page and text; what each file is; checksums of all."""
        words, package, code, submission = self._words, self._package, self._found.products.code, self._submission
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
