"""Pictures of maps, drawn by QGIS from layers of their own: no project, no canvas, no window; from any thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Sequence, Tuple

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFillSymbol,
    QgsMapLayer,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter

from ..core.errors import GsocError
from ..core.gsocseq.product_kinds import unit_of
from ..io.raster import no_sidecar
from ..pipeline.prepare.masks import is_raster
from ..pipeline.styles import style_path
from .map_furniture import NORTH_HEIGHT, SCALE_HEIGHT, Legend, draw_legend, draw_north_arrow, draw_scale_bar, legend_width
from .map_scale import Scale, scale_of
from .words import Words

NO_VALUE = "#e4e4e4"
"""The ground of a map: paler than any class, and not the white of the paper."""
SHARPNESS = 2
"""Pixels of a picture for each CSS pixel at which it is shown."""
_MARGIN = 0.04
_DIGITS = 4
"""Decimals of the ends of classes."""


@dataclass(frozen=True)
class Sheet:
    """What all maps of a report share. size: of the map itself, CSS pixels; outlines: polygons ("file|layername=...") drawn above."""

    words: Words
    size: Tuple[int, int] = (420, 420)
    outlines: Optional[str] = None


def map_picture(path: str, stem: str, sheet: Sheet) -> Tuple[bytes, int, int]:
    """A map with legend, scale bar and north arrow: PNG, and the width and height (CSS pixels) at which it is to be shown.

    Raises GsocError for a raster that QGIS cannot open.
    """
    scale, layer = scale_of(path), _styled(path, stem)
    outlines = _outline_layers(sheet.outlines)
    drawn, metres = _drawn([*outlines, layer], scale, sheet.size)
    width, height = drawn.width(), drawn.height()
    legend = Legend(unit_of(stem), _classes(layer, sheet.words), (QColor(NO_VALUE), sheet.words.t("report_no_value")))
    font = QFont("sans-serif", -1)
    font.setPixelSize(11 * SHARPNESS)
    beside = legend_width(legend, font)
    image = QImage(width + beside, max(height, legend.height + NORTH_HEIGHT + SCALE_HEIGHT), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawImage(0, 0, drawn)
    painter.setFont(font)
    painter.setPen(QColor("#777777"))
    painter.drawRect(0, 0, width - 1, height - 1)
    draw_legend(painter, legend, width)
    draw_north_arrow(painter, width + beside // 2, image.height() - SCALE_HEIGHT - NORTH_HEIGHT, sheet.words.t("report_north"), scale.north)
    draw_scale_bar(painter, metres, width, beside, image.height(), sheet.words)
    painter.end()
    return _png(image), image.width() // SHARPNESS, image.height() // SHARPNESS


def thumbnail(path: str, stem: str, size: int = 150) -> Tuple[bytes, int, int]:
    """The map alone, small: PNG, width and height (CSS pixels). Raises GsocError for a raster that QGIS cannot open."""
    scale, layer = scale_of(path), _styled(path, stem)  # the settings do not keep a layer alive
    image, _ = _drawn([layer], scale, (size, size))
    return _png(image), image.width() // SHARPNESS, image.height() // SHARPNESS


def _styled(path: str, stem: str) -> QgsRasterLayer:
    """The map in the classes of its kind."""
    options = QgsRasterLayer.LayerOptions(False, QgsCoordinateTransformContext())
    options.skipCrsValidation = True
    with no_sidecar(path):
        layer = QgsRasterLayer(path, stem, "gdal", options)
    if not layer.isValid():
        raise GsocError("raster_unreadable", path=path, reason=layer.error().summary() or "QGIS")
    message, fine = layer.loadNamedStyle(style_path(stem))
    if not fine:
        raise GsocError("report_style_unreadable", path=style_path(stem), reason=message)
    return layer


def _drawn(layers: Sequence[QgsMapLayer], scale: Scale, size: Tuple[int, int]) -> Tuple[QImage, float]:
    """The last of the layers, which is the map, within `size` in its true shape, the others above it; and the metres of a pixel's width.

    A map in degrees is drawn in degrees and squeezed: cells stay upright, and what lies beyond 180 degrees does not get lost.
    """
    settings = _settings(layers, size, scale.squeeze)
    image = _rendered(settings)
    image = image.scaled(max(1, round(image.width() * scale.squeeze)), image.height())
    return image, scale.metres * settings.visibleExtent().width() / image.width()


def _settings(layers: Sequence[QgsMapLayer], size: Tuple[int, int], squeeze: float) -> QgsMapSettings:
    """What is drawn, and how large, before it is squeezed."""
    layer = layers[-1]
    extent = layer.extent()
    extent = extent.buffered(_MARGIN * max(extent.width() * squeeze, extent.height()))
    scale = min(size[0] / (extent.width() * squeeze), size[1] / extent.height()) * SHARPNESS
    settings = QgsMapSettings()
    settings.setTransformContext(QgsCoordinateTransformContext())
    settings.setDestinationCrs(layer.crs())
    settings.setLayers(list(layers))
    settings.setOutputSize(QSize(max(1, round(extent.width() * scale)), max(1, round(extent.height() * scale))))
    settings.setExtent(extent)
    settings.setOutputDpi(96 * SHARPNESS)
    settings.setBackgroundColor(QColor(NO_VALUE))
    return settings


def _outline_layers(outlines: Optional[str]) -> List[QgsVectorLayer]:
    if outlines is None or is_raster(outlines):
        return []
    options = QgsVectorLayer.LayerOptions(QgsCoordinateTransformContext())
    options.skipCrsValidation = True
    layer = QgsVectorLayer(outlines, "outlines", "ogr", options)
    if not layer.isValid():
        return []
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": "#222222", "outline_width": "0.25"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return [layer]


def _rendered(settings: QgsMapSettings) -> QImage:
    image = QImage(settings.outputSize(), QImage.Format.Format_RGB32)
    image.fill(QColor(NO_VALUE))
    painter = QPainter(image)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.renderSynchronously()
    painter.end()
    return image


def _classes(layer: QgsRasterLayer, words: Words) -> List[Tuple[QColor, str]]:
    """Colour and text of each class of the style, the highest first; an item's value is the upper end of its class, just below 0 for losses."""
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    ends = [words.apart(words.plain(round(item.value, _DIGITS))) for item in items[:-1]]
    inner = [f"{low} \N{HORIZONTAL ELLIPSIS} {high}" for low, high in zip(ends, ends[1:])]
    texts = [f"\N{LESS-THAN OR EQUAL TO} {ends[0]}", *inner, f"> {ends[-1]}"]
    return [(QColor(item.color), text) for item, text in zip(items, texts)][::-1]


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data)
