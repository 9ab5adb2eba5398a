"""Corrected copies of finished maps."""

from __future__ import annotations

from typing import Any, Dict

from qgis.core import QgsProcessingOutputNumber

from ....core.constants import LONGEST_HORIZON
from ....core.progress import Progress
from ....pipeline.steps.correct_products import correct_products
from ...base import GsocAlgorithm
from ...groups import MAPS
from ...params import FolderOut, Output, Whole
from .quality_control import FOLDER


class CorrectProducts(GsocAlgorithm):
    NAME = "correct_products"
    TITLE = "Correct the maps"
    GROUP = MAPS
    SUMMARY = "Writes copies of finished maps in which values that cannot be are no data, and counts them. The maps themselves are not changed."
    HELP = (
        "No data in the copies (-999, declared) are: values that stand for no data without being declared, as the quality control finds them; "
        "values out of range (stocks 0 to 800 t C/ha, differences -80 to 80, relative ones 0 to 80, rates -4 to 4 and 0 to 4 t C/ha/yr, "
        "uncertainties 0 to 200 %); and, in every map, the cells where the corrected T0 has no value. All other cells keep their values "
        "exactly, and the files their names.\n\n"
        "The log tells how many cells of each map were changed, and why. land_use.tif and status.tif of a run are copied, adopted_gain.tif is "
        "masked like the maps; the manifest is not copied, because it vouches for the maps as the run wrote them.\n\n"
        "A correction hides a symptom: look for its cause first, with 'Quality control of the maps'."
    )
    REPLACES = "FAO's script 17 (MapsCorrection)"
    PARAMS = (
        FOLDER,
        Whole("YEARS", "Horizon (years)", "Empty: what the maps say of themselves, else FAO's 20.", optional=True, maximum=LONGEST_HORIZON),
        FolderOut("OUTPUT", "Folder for the corrected copies", "Another folder than that of the maps."),
    )
    OUTPUTS = (
        Output("CELLS", "Number of cells made no data, over all maps", QgsProcessingOutputNumber),
        Output("CHANGED", "Number of maps that were changed", QgsProcessingOutputNumber),
    )

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        correction = correct_products(values["FOLDER"], values["OUTPUT"], progress, values["YEARS"])
        changed = sum(any(reasons.values()) for reasons in correction.counts.values())
        return {"OUTPUT": correction.folder, "CELLS": correction.cells, "CHANGED": changed}
