"""Results that are written only where they are asked for: read as None when they are not."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
)

from .layer_files import with_suffix
from .params import Destination


class _Skippable(Destination):
    def read(self, algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext) -> Optional[str]:  # type: ignore[override]
        path = algorithm.parameterAsOutputLayer(parameters, self.id, context)
        return with_suffix(path, self.suffix) if path else None


class TableIfAsked(_Skippable):
    """A CSV table."""

    suffix = ".csv"

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterVectorDestination(self.id, label, QgsProcessing.SourceType.TypeVector, self.default, True, False)


class PolygonsIfAsked(_Skippable):
    """A GeoPackage of polygons."""

    suffix = ".gpkg"

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        kind = QgsProcessing.SourceType.TypeVectorPolygon
        return QgsProcessingParameterVectorDestination(self.id, label, kind, self.default, True, False)


class RasterIfAsked(_Skippable):
    """A GeoTIFF."""

    suffix = ".tif"

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterRasterDestination(self.id, label, self.default, True, False)


class _FileIfAsked(Destination):
    kind = ""

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterFileDestination(self.id, label, f"{self.kind} (*{self.suffix})", self.default, True, False)

    def read(self, algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext) -> Optional[str]:  # type: ignore[override]
        path = algorithm.parameterAsFileOutput(parameters, self.id, context)
        return with_suffix(path, self.suffix) if path else None


class WorkbookIfAsked(_FileIfAsked):
    """An XLSX workbook."""

    suffix, kind = ".xlsx", "XLSX"


class PageIfAsked(_FileIfAsked):
    """A page for the browser."""

    suffix, kind = ".html", "HTML"
