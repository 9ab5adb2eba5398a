"""The 29 maps from the stocks of the forward phase."""

from __future__ import annotations

from typing import Any, Dict

from ....core.progress import Progress
from ....pipeline.steps.products import products
from ...base import GsocAlgorithm
from ...groups import MAPS
from ...params import FolderOut, Raster
from ...product_outputs import PRODUCT_OUTPUTS
from ...run_params import GSP_GRID, ISO3, OPEN_MAPS


class Products(GsocAlgorithm):
    NAME = "products"
    TITLE = "The 29 maps"
    GROUP = MAPS
    SUMMARY = "Writes FAO's 29 GSOCseq maps from the result of 'Forward'."
    HELP = (
        "Stocks today (T0) and at the end of each scenario (finalSOC), their differences, and the rates per year: absolute (ASR: "
        "against today) and relative (RSR: against business as usual), with uncertainties in %. Stocks are in t C/ha, rates in t "
        "C/ha/yr.\n\n"
        "The uncertainty maps of differences follow the manual: they divide by the sum of the two stocks, so they are smaller than "
        "the uncertainty of the difference itself."
    )
    REPLACES = "FAO's R script 16 (maps)"
    PARAMS = (
        Raster("FORWARD", "Stocks after the forward phase (t C/ha)", "The raster written by 'Forward'."),
        ISO3,
        GSP_GRID,
        OPEN_MAPS,
        FolderOut("OUTPUT", "Folder for the maps", "Files are named ISO3_GSOCseq_<map>.tif."),
    )
    OUTPUTS = PRODUCT_OUTPUTS

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        written = products(values["FORWARD"], values["OUTPUT"], values["ISO3"], progress, values["GSP_GRID"])
        return {"OUTPUT": values["OUTPUT"], **written}
