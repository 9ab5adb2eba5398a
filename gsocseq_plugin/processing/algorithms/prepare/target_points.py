"""The cells that are modelled, as points."""

from __future__ import annotations

from typing import Any, Dict

from qgis.core import QgsProcessingOutputNumber

from ....core.progress import Progress
from ....pipeline.steps.target_points import target_points
from ... import run_params as shared
from ...base import GsocAlgorithm
from ...from_values import config_from_values
from ...groups import PREPARE
from ...params import Output, PointsOut


class TargetPoints(GsocAlgorithm):
    NAME = "target_points"
    TITLE = "Target points"
    GROUP = PREPARE
    SUMMARY = "Writes one point for the centre of every cell that the model will compute."
    HELP = (
        "FAO's scripts run on points; the plugin runs on the cells themselves and does not need them. Use the points to see which "
        "cells are modelled: inside the area, with a stock, and of a modelled class (cropland, grassland, shrubs, tree crops, paddy "
        "by default)."
    )
    REPLACES = "the target points: a model for QGIS in versions 1.0 and 1.1, script 10 in version 1.2, 1 in version 1.3"
    PARAMS = (
        shared.SOC,
        shared.LAND_USE,
        shared.AREA,
        shared.COUNTRY,
        *shared.LEGEND,
        shared.CLASSES,
        PointsOut("OUTPUT", "Target points (GeoPackage)", "Points with the fields row, column, soc (t C/ha) and land_use (class code)."),
    )
    OUTPUTS = (Output("COUNT", "Number of points", QgsProcessingOutputNumber),)

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        count = target_points(config_from_values(values), values["OUTPUT"], progress)
        return {"OUTPUT": values["OUTPUT"], "COUNT": count}
