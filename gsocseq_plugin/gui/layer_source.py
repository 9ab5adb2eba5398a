"""Layers of the project and what a configuration writes for them."""

from __future__ import annotations

import os
from typing import Optional

from qgis.core import QgsMapLayer, QgsProcessingUtils, QgsProject
from qgis.PyQt.QtCore import QLocale

from ..core.errors import GsocError, sentence
from ..core.messages import MESSAGES
from ..pipeline.config import Layer
from ..processing.layer_files import layer_source
from ..processing.translate import tr


def source_of_raster(layer: QgsMapLayer, role: str) -> str:
    """What GDAL opens for a raster layer. Raises GsocError for a layer that has no file, or one that goes when QGIS is closed."""
    source = layer_source(layer, layer.name(), MESSAGES[f"role_{role}"])
    _refuse_temporary(layer, source)
    return native(source)


def source_of_polygons(layer: QgsMapLayer) -> str:
    """What OGR opens for a vector layer, with "|layername=" where there is one. Raises GsocError as for rasters."""
    if layer.providerType() != "ogr":
        raise GsocError("area_layer_memory", layer=layer.name(), provider=layer.providerType())
    _refuse_temporary(layer, layer.source())
    return native(layer.source())


def _refuse_temporary(layer: QgsMapLayer, source: str) -> None:
    folder = os.path.join(os.path.abspath(QgsProcessingUtils.tempFolder()), "")
    if source.startswith("/vsimem/") or os.path.abspath(source).startswith(folder):
        raise GsocError("row_temporary", layer=layer.name())


def project_layer(source: str) -> Optional[QgsMapLayer]:
    """The first layer of the project with this source; None when it has none."""
    wanted = plain_source(source)
    return next((layer for layer in QgsProject.instance().mapLayers().values() if plain_source(layer.source()) == wanted), None)


def plain_source(source: str) -> str:
    """A source as it is compared: a file by its absolute path, whatever the slashes; other names as they are."""
    file, (_, bar, rest) = file_of(source), source.partition("|")
    return source if file is None else os.path.normcase(os.path.abspath(file)) + bar + rest


def native(source: str) -> str:
    """A source with its file as this system writes it, such as with backslashes on Windows, where QGIS has slashes; other names as they are."""
    file, (_, bar, rest) = file_of(source), source.partition("|")
    return os.path.normpath(file) + bar + rest if file else source


def file_of(source: str) -> Optional[str]:
    """The file behind a source, or None where that cannot be told, such as for names of GDAL's own."""
    file = source.partition("|")[0]
    return None if file.startswith("/vsi") or ":" in file[2:] else file


def layer_text(layer: Layer) -> str:
    """A layer of a configuration in words."""
    if isinstance(layer, (int, float)):
        return sentence("row_number", {"number": QLocale().toString(float(layer), "g", 6)}, tr)
    if isinstance(layer, dict):
        bands = ", ".join(map(str, layer["bands"])) if layer.get("bands") else "*"
        return sentence("row_bands", {"name": os.path.basename(layer["path"]), "bands": bands}, tr)
    file = file_of(layer)
    if file is None:
        return layer
    return sentence("row_file", {"name": os.path.basename(layer), "folder": os.path.basename(os.path.dirname(file))}, tr)


def layer_path(layer: Optional[Layer]) -> str:
    """The path of a layer of a configuration; the number, or nothing, as text."""
    if layer is None:
        return ""
    return str(layer["path"]) if isinstance(layer, dict) else str(layer)
