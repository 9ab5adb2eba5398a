"""The maps of a run as a report."""

from __future__ import annotations

from typing import Any, Dict

from qgis.core import QgsProcessingOutputFile, QgsProcessingOutputHtml

from ....core.progress import Progress
from ....report.country_report import ReportOptions, country_report
from ...base import GsocAlgorithm
from ...groups import MAPS
from ...mask_params import Limit
from ...params import FolderOut, Output, Raster, Text, required
from ...totals_params import FIELD, FOLDER, FRACTION, YEARS, ZONES, ZONES_RASTER, zones_of
from ...translate import words


class CountryReport(GsocAlgorithm):
    NAME = "country_report"
    TITLE = "Country report"
    GROUP = MAPS
    SUMMARY = "Writes a report on the maps of a run, as a page for the browser (HTML) and as a PDF, in the language of QGIS."
    HELP = (
        "The report holds: the main figures; maps of today's stock and of the absolute and relative rates with legend, scale bar and north "
        "arrow; tables and charts by land use and, where zones are given, by zone; what the uncertainty means; the quality control of the "
        "maps; data sources with their years and checksums, method, land-use classes, masks, cells without a result; limits of the method; "
        "how to cite; and every parameter of the run. Stocks are in t C/ha and Mt C, rates in t C/ha/yr, totals of rates in Mt CO2e/yr.\n\n"
        "How the maps came about is read from the manifest.json that a run leaves beside them. For maps of another program the report says "
        "what the maps themselves tell. A manifest that does not belong to the maps is refused.\n\n"
        "The page needs no network and no other file. Charts need the Python library matplotlib; without it there are tables only. The PDF "
        "needs fonts for the language; the log says which characters have none."
    )
    REPLACES = "writing by hand: FAO's scripts have no such step"
    PARAMS = (
        FOLDER,
        Text("COUNTRY_NAME", "Name of the country or region", "Empty: the code in the names of the maps.", optional=True),
        Text("TITLE", "Title of the report", "Empty: 'Soil organic carbon sequestration potential' and the country.", optional=True),
        Text("EXPERTS", "National experts", "Their names, as they are to be cited.", optional=True),
        Text("INSTITUTION", "Institution", "The institution that answers for the maps.", optional=True),
        Limit(
            "EMISSIONS",
            "Agricultural emissions of the country (unit Mt CO2e/yr)",
            "From the national inventory: the report then says which share of them the scenarios offset. Empty: no such table.",
            optional=True,
        ),
        ZONES,
        FIELD,
        ZONES_RASTER,
        Raster(
            "LAND_USE", "Land use (class codes)", "FAO's classes. Empty: the land_use.tif that a run leaves in its folder.", optional=True
        ),
        FRACTION,
        YEARS,
        FolderOut("OUTPUT", "Folder for the report", "Gets country_report.html and country_report.pdf."),
    )
    OUTPUTS = (Output("HTML", "Report (HTML)", QgsProcessingOutputHtml), Output("PDF", "Report (PDF)", QgsProcessingOutputFile))

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        written = country_report(required(values, FOLDER), values["OUTPUT"], report_options(values), words(), progress)
        return {"OUTPUT": values["OUTPUT"], "HTML": written["html"], "PDF": written["pdf"]}


def report_options(values: Dict[str, Any]) -> ReportOptions:
    """What a dialog with the parameters of this algorithm says of the report. Raises GsocError for zones given twice."""
    zones, field = zones_of(values)
    return ReportOptions(
        years=values["YEARS"],
        zones=zones,
        field=field,
        land_use=values["LAND_USE"],
        fraction=values["FRACTION"],
        country=values["COUNTRY_NAME"],
        title=values["TITLE"],
        experts=values["EXPERTS"],
        institution=values["INSTITUTION"],
        emissions=values["EMISSIONS"],
    )
