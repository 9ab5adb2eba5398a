"""The parameter for several files that are no layers."""

from __future__ import annotations

from typing import Any, Dict, List

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMultipleLayers,
)

from ..core.errors import GsocError
from .layer_files import layer_source, source_of
from .lenient import Lenient
from .params import Param
from .translate import tr


class FilesDefinition(Lenient, QgsProcessingParameterMultipleLayers):
    """QGIS's parameter for several files."""


class Files(Param):
    """Several files that need not be layers, such as the NetCDF files of several decades; read as a list of paths. Layers are taken too."""

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        return FilesDefinition(self.id, label, QgsProcessing.SourceType.TypeFile, self.default)

    def read(self, algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext) -> List[str]:
        given = self.given(parameters)
        if not given and not self.optional:
            raise GsocError("value_missing", what=tr(self.label))
        # QGIS would give no file at all for a single one that is not there; the step says which is missing.
        names = given if isinstance(given, (list, tuple)) else [given] if given else []
        return [source_of(name, context, self.label) if isinstance(name, str) else layer_source(name, name, self.label) for name in names]
