"""Totals of the maps by zone and by land-use class."""

from __future__ import annotations

from typing import Any, Dict

from qgis.core import QgsProcessingOutputNumber

from ....core.progress import Progress
from ....pipeline.steps.totals import TotalsOptions, totals_to_files
from ....pipeline.totals.files import TotalsFiles
from ....pipeline.totals.result import Totals as Figures
from ....report.totals_page import totals_page
from ...base import GsocAlgorithm
from ...groups import MAPS
from ...params import Output, Raster, TableOut
from ...skippable import PageIfAsked, PolygonsIfAsked, WorkbookIfAsked
from ...totals_params import FIELD, FOLDER, FRACTION, YEARS, ZONES, ZONES_RASTER, zones_of
from ...translate import words


class Totals(GsocAlgorithm):
    NAME = "totals"
    TITLE = "Totals by zone and land use"
    GROUP = MAPS
    SUMMARY = "Area, mean and total of stocks and rates for all land, by land-use class, by zone, and by both, with their uncertainty."
    HELP = (
        "Areas are those of the ellipsoid, cell by cell, in any coordinate system of the maps; cells that the border of a zone cuts count "
        "by the share that is covered, exactly. Stocks: t C/ha and Mt C; absolute rates (ASR, against today) and relative rates (RSR, "
        "against business as usual): t C/ha/yr, Mt C/yr and Mt CO2e/yr (times 44/12).\n\n"
        "Where the run left adopted_gain.tif, the relative rates come twice: 'full' if all land adopts a scenario, 'adopted' for the share "
        "that does.\n\n"
        "Each total has two half-widths of its 95 % range, in Mt C or Mt C/yr: if the errors of the cells are independent (root of the sum "
        "of squares) and if they are the same everywhere (sum). The first leaves out every error that cells share (soil map, climate, the "
        "assumed C input): it is no bound and is not to be quoted alone. The second is nearer to the truth for stocks; for rates it is likely "
        "wider than the truth, because it takes the errors of the two stocks as independent of each other. Those of a rate need "
        "the maps of both stocks and of their uncertainty, or the published uncertainty of the rate (which is in % of the sum of the stocks), T0 "
        "and ASR of BAU. Where some cells have no uncertainty the half-widths of the others are scaled to all land; "
        "below 90 % of it there are none.\n\n"
        "Values that cannot be (stocks beyond 0 to 800 t C/ha, rates beyond -4 to 4 t C/ha/yr, uncertainties beyond 0 to 200 %: no data that "
        "is not declared, as a rule) are left out as cells without a value, and a map that is mostly such is left out wholly; log, page and "
        "the column 'remark' of the table name map, cells and values.\n\n"
        "The table has one row for each zone, class, map and part; empty zone or class: all of them. All files appear together, or "
        "none. The workbook has a sheet for each of the four kinds of rows. The layer is the zones as they are with further fields: area_ha, "
        "t0_mean, t0_mt, soc_bau_mean ..., asr_bau_mean, rsr_ssm1_mean (t C/ha/yr), rsr_ssm1_mt (Mt C/yr), rsr_ssm1_co2e (Mt CO2e/yr), "
        "rsr_ssm1_ind and rsr_ssm1_cor (half-widths, independent and correlated, Mt C/yr), rsr_ssm1_adopted_mean ....\n\n"
        "The log tells what is missing, what was repaired or joined, and how much land lies in no zone or in several. Zones may lie across "
        "the 180th meridian."
    )
    REPLACES = "zonal statistics by hand: FAO's scripts have no such step"
    PARAMS = (
        FOLDER,
        ZONES,
        FIELD,
        ZONES_RASTER,
        Raster("LAND_USE", "Land use (class codes)", "On any grid. Empty: the land_use.tif that a run leaves in its folder.", optional=True),
        FRACTION,
        YEARS,
        TableOut("TABLE", "Table of totals (CSV)", "One row for each zone, class and map."),
        WorkbookIfAsked("XLSX", "Workbook of totals (XLSX)", "The same, in sheets. Empty: none.", optional=True),
        PolygonsIfAsked("LAYER", "Zones with their totals", "A GeoPackage; only where zones are polygons. Empty: none.", optional=True),
        PageIfAsked("PAGE", "Page with tables and charts (HTML)", "Opens in any browser, without network. Empty: none.", optional=True),
    )
    OUTPUTS = (
        Output("ZONES_COUNT", "Number of zones with land", QgsProcessingOutputNumber),
        Output("AREA", "Land with a value (ha)", QgsProcessingOutputNumber),
    )

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        zones, field = zones_of(values)
        options = TotalsOptions(values["YEARS"], zones, field, values["LAND_USE"], values["FRACTION"])
        files = TotalsFiles(values["TABLE"], values["XLSX"], values["LAYER"], values["PAGE"])

        def page(found: Figures) -> str:
            return totals_page(values["FOLDER"], found, values["LAND_USE"], words(), progress)

        found = totals_to_files(values["FOLDER"], options, files, progress, page)
        written = {name: values[name] for name in ("TABLE", "XLSX", "LAYER", "PAGE") if values[name]}
        return {**written, "ZONES_COUNT": len(found.zones), "AREA": max(row.area_ha for row in found.rows)}
