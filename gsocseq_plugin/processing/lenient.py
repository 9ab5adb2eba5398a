"""QGIS's parameters for layers and places, in a form that lets a default stand for what is left out."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    NULL,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterPoint,
    QgsProcessingParameterRasterLayer,
)


class Lenient:
    """Checks a value before a run: left out it is the default, and a file stays closed.

    QGIS asks for layers and places on the command line in spite of their default, and writes statistics (.aux.xml) beside every raster
    that it opens. What the file holds, the run itself looks at.
    """

    def checkValueIsAcceptable(self, value: Any, context: Optional[QgsProcessingContext] = None) -> bool:
        left_out = value is None or value == NULL or value == ""
        acceptable = super().checkValueIsAcceptable(value)  # type: ignore[misc]
        return acceptable or (left_out and self.defaultValue() is not None)  # type: ignore[attr-defined]


class RasterDefinition(Lenient, QgsProcessingParameterRasterLayer):
    """QGIS's parameter for a raster."""


class RastersDefinition(Lenient, QgsProcessingParameterMultipleLayers):
    """QGIS's parameter for several rasters."""


class PointDefinition(Lenient, QgsProcessingParameterPoint):
    """QGIS's parameter for a place."""


class PolygonsDefinition(Lenient, QgsProcessingParameterFeatureSource):
    """QGIS's parameter for polygons."""
