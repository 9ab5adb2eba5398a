"""From what a dialog or a script gives to the path of a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional

from qgis.core import QgsMapLayer, QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeedback, QgsProcessingUtils

from ..core.errors import GsocError
from .translate import tr


def source_of(name: str, context: QgsProcessingContext, label: str) -> str:
    """The path of a raster by its file's name, or by the id or name of a layer of the project; empty for no name. Raises GsocError."""
    layer = QgsProcessingUtils.mapLayerFromString(name, context, False) if name else None
    # A path goes on as it is: the step that reads it names what is wrong with it, and `check_inputs` lists it among the rest.
    return name if layer is None else layer_source(layer, name, label)


def layer_source(layer: Optional[QgsMapLayer], given: Any, label: str) -> str:
    """The path of a raster layer's data. Raises GsocError when QGIS cannot open it or its data is not a file GDAL reads."""
    if layer is None or not layer.isValid():
        raise GsocError("layer_unreadable", layer=given, what=tr(label))
    if layer.providerType() != "gdal":
        raise GsocError("layer_not_a_file", layer=layer.name(), provider=layer.providerType(), what=tr(label))
    return layer.source()


def vector_path(
    algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], name: str, context: QgsProcessingContext, label: str
) -> str:
    """The path of a file with the vector layer given for the parameter `name`; a copy where it has none. Raises GsocError."""
    feedback = QgsProcessingFeedback(False)  # QGIS 3.22 crashes without one where it has to write a copy
    formats = ["gpkg", "shp", "geojson"]
    path = algorithm.parameterAsCompatibleSourceLayerPath(parameters, name, context, formats, "gpkg", feedback)
    if not path:
        given = parameters.get(name)
        raster = isinstance(given, str) and QgsProcessingUtils.mapLayerFromString(given, context, True, QgsProcessingUtils.LayerHint.Raster)
        if raster:
            raise GsocError("area_is_raster", path=given)
        raise GsocError("layer_unreadable", layer=given, what=tr(label))
    return path


def with_suffix(path: str, suffix: str) -> str:
    """`path`, which must end in `suffix`. Raises GsocError."""
    if Path(path).suffix.lower() != suffix:
        raise GsocError("destination_format", path=path, suffix=suffix)
    return path
