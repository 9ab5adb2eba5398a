"""Kinds of parameters that masks need: a limit, a layer that is a raster or polygons, a folder of maps."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from .layer_files import layer_source, vector_path
from .lenient import Lenient
from .params import NumberType, Param


class Limit(Param):
    """A number of 0 or more; None when it is optional and empty."""

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterNumber(self.id, label, NumberType.Double, self.default, minValue=0.0)

    def read(self, algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext) -> Optional[float]:
        left_out = self.optional and self.given(parameters) is None
        return None if left_out else algorithm.parameterAsDouble(parameters, self.id, context)


class MaskLayerDefinition(Lenient, QgsProcessingParameterMapLayer):
    """QGIS's parameter for a layer of several kinds."""


class MaskLayer(Param):
    """A raster or polygons; read as the path of the data, with "|layername=" where there is one."""

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        kinds = [QgsProcessing.SourceType.TypeRaster, QgsProcessing.SourceType.TypeVectorPolygon]
        return MaskLayerDefinition(self.id, label, self.default, self.optional, kinds)

    def read(self, algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        if self.given(parameters) is None:
            return None
        name = algorithm.parameterAsString(parameters, self.id, context)
        layer = QgsProcessingUtils.mapLayerFromString(name, context, False) if name else algorithm.parameterAsLayer(parameters, self.id, context)
        if layer is None:
            return name  # a path: the step that reads it says what is wrong with it
        if isinstance(layer, QgsVectorLayer) and layer.providerType() != "ogr":
            return vector_path(algorithm, parameters, self.id, context, self.label)  # a copy of a layer in memory or in a database
        return layer.source() if isinstance(layer, QgsVectorLayer) else layer_source(layer, name, self.label)


class FolderIn(Param):
    """A folder that is there; None when empty."""

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterFile(self.id, label, QgsProcessingParameterFile.Behavior.Folder, defaultValue=self.default)

    def read(self, algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
        return algorithm.parameterAsFile(parameters, self.id, context) or None
