"""The parameter for the field by which polygons are zones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterDefinition, QgsProcessingParameterField

from .lenient import Lenient
from .params import Param


class FieldDefinition(Lenient, QgsProcessingParameterField):
    """QGIS's parameter for a field."""


@dataclass(frozen=True)
class FieldName(Param):
    """A field of the vector layer given for the parameter `layer`; read as its name."""

    layer: str = ""

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        return FieldDefinition(self.id, label, self.default, self.layer)

    def read(self, algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        return algorithm.parameterAsString(parameters, self.id, context) or self.default
