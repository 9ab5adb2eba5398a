"""From a folder of maps to the zip that a country sends to FAO."""

from __future__ import annotations

import time
from typing import Any, Dict

from qgis.core import QgsProcessingOutputFile

from ....core.progress import Progress
from ....pipeline.submission.request import LICENCES, Submission, day, email, one_line
from ....report.submission_package import submission_package
from ...area_params import iso3_of_country
from ...base import GsocAlgorithm
from ...groups import MAPS
from ...params import Choice, File, FolderOut, Output, Switch, Text, required
from ...totals_params import FOLDER
from ...translate import words
from .country_report import CountryReport, report_options

OWN_LICENCE = "own"
POLICY = (
    "The maps may become part of the global GSOCseq map and may be published and downloaded under the licence named here; the country "
    "keeps the ownership of its data."
)
LICENCE_TEXT = Text("LICENCE_TEXT", "Licence: text of your own", "Only for the last choice of the licence.", optional=True, parse=one_line)


class SubmissionPackage(GsocAlgorithm):
    NAME = "submission_package"
    TITLE = "Submission package"
    GROUP = MAPS
    SUMMARY = "Packs the maps of a country into one zip for FAO: maps with metadata, quality control, totals, report and a checklist."
    HELP = (
        "Looked at first: are the 15 mandatory maps there (T0, absolute and relative rates with their uncertainties), all of one country and "
        "on the Global Soil Partnership's grid (EPSG:4326, 30 arc-seconds)? Does a manifest beside them belong to them? If not, nothing is "
        "written, and the log says what is wrong. The 14 optional maps go with them where they are there.\n\n"
        "Masked maps, maps that fail quality control, and those of another horizon than 20 years are packed only when you confirm that they are "
        "meant; the checklist tells it.\n\n"
        "The zip, ISO3_GSOCseq_submission.zip, holds: maps (the cells are those of the run, bit for bit; title, abstract, unit, lineage, "
        "licence and contact stand in the GeoTIFF's metadata) with their colours (.qml) and metadata (.qmd) for QGIS beside them, metadata of each "
        "map as ISO 19139 (.xml), quality control, country report (HTML and PDF), totals, styles for QGIS, the manifest without the folders of "
        "your computer, the validation table, checklist and checksums."
    )
    PARAMS = (
        FOLDER,
        Text(
            "ISO3",
            "Country code",
            "ISO 3166-1 alpha-3: the three capital letters that begin the names of the maps.",
            "",
            parse=iso3_of_country,
            needed=True,
        ),
        Text("EXPERTS", "Experts", "Who computed the maps: names, separated by commas.", "", parse=one_line, needed=True),
        Text("INSTITUTION", "Institution", "For which institution.", "", parse=one_line, needed=True),
        Text("CONTACT", "Contact (e-mail)", "Where questions about the maps are answered.", "", parse=email, needed=True),
        Text("DATA_POLICY", "Data policy", "What FAO may do with the maps.", POLICY, parse=one_line, needed=True),
        Choice(
            "LICENCE",
            "Licence",
            "Under which others may use the maps.",
            "CC BY 4.0",
            options=(*((name, name) for name in LICENCES), (OWN_LICENCE, "The text given below")),
        ),
        LICENCE_TEXT,
        Text("DATE", "Date of the submission", "Year-month-day, for example 2026-03-31. Empty: today.", optional=True, parse=day),
        File(
            "VALIDATION",
            "Validation table (CSV)",
            "Measured against mapped carbon, where there is one; it goes into the zip as it is.",
            optional=True,
            extension="csv",
        ),
        *(param for param in CountryReport.PARAMS if param.id not in ("FOLDER", "EXPERTS", "INSTITUTION", "OUTPUT")),
        Switch("CONFIRM_MASKED", "Masked maps are meant to be submitted", "Default: no, they are refused: FAO asks for maps without.", False),
        Switch("CONFIRM_FAILED", "Maps that fail quality control are meant to be submitted", "Default: no, they are refused.", False),
        Switch("CONFIRM_HORIZON", "Maps of another horizon than 20 years are meant to be submitted", "Default: no, they are refused.", False),
        Switch("OVERWRITE", "Replace a package that is there", "Default: no.", False),
        FolderOut("OUTPUT", "Folder for the package", "Gets ISO3_GSOCseq_submission.zip."),
    )
    OUTPUTS = (Output("ZIP", "Submission package", QgsProcessingOutputFile),)

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        submission = Submission(
            iso3=values["ISO3"],
            experts=values["EXPERTS"],
            institution=values["INSTITUTION"],
            contact=values["CONTACT"],
            data_policy=values["DATA_POLICY"],
            licence=_licence(values),
            date=values["DATE"] or time.strftime("%Y-%m-%d"),
            validation=values["VALIDATION"],
            confirm_masked=values["CONFIRM_MASKED"],
            confirm_failed=values["CONFIRM_FAILED"],
            confirm_horizon=values["CONFIRM_HORIZON"],
            overwrite=values["OVERWRITE"],
        )
        path = submission_package(values["FOLDER"], values["OUTPUT"], submission, report_options(values), words(), progress)
        return {"OUTPUT": values["OUTPUT"], "ZIP": path}


def _licence(values: Dict[str, Any]) -> str:
    """The name of a usual licence, or the sender's own text. Raises GsocError when that is wanted and not given."""
    return required(values, LICENCE_TEXT) if values["LICENCE"] == OWN_LICENCE else values["LICENCE"]
