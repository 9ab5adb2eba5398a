"""Draws maps side by side with a legend, and writes pictures with a palette. Used by tutorial_pictures.py."""

from __future__ import annotations

from typing import Sequence

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsColorRampShader,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QLinearGradient, QPainter
from tutorial_pictures_steps import Panel

# Viridis: readable without colour vision and in grey.
VIRIDIS = ("#440154", "#3b528b", "#21918c", "#5ec962", "#fde725")
NO_DATA = QColor("#ffffff")
WIDTH, GAP, TITLE, ROW = 1150, 20, 34, 22
LEGEND_COLUMN = 150  # at least


def layer_of(panel: Panel) -> QgsRasterLayer:
    """The layer in its colours."""
    layer = QgsRasterLayer(panel.file, panel.title)
    if panel.classes:
        classes = [QgsPalettedRasterRenderer.Class(code, QColor(colour), name) for code, (colour, name) in panel.classes.items()]
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), panel.band, classes))
        return layer
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), panel.band)
    renderer.setClassificationMin(panel.low)
    renderer.setClassificationMax(panel.high)
    stops = [QgsGradientStop(place / 4, QColor(VIRIDIS[place])) for place in (1, 2, 3)]
    ramp = QgsGradientColorRamp(QColor(VIRIDIS[0]), QColor(VIRIDIS[-1]), False, stops)
    renderer.createShader(ramp, QgsColorRampShader.Interpolated, QgsColorRampShader.EqualInterval, 21)
    layer.setRenderer(renderer)
    return layer


def map_image(panel: Panel, extent, size: QSize) -> QImage:
    """The map alone."""
    layer = layer_of(panel)
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(extent)
    settings.setOutputSize(size)
    settings.setBackgroundColor(NO_DATA)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def draw_legend(painter: QPainter, panel: Panel, box: QRectF) -> None:
    """A bar of colours with its ends and middle, or a swatch for each class."""
    painter.setFont(QFont("DejaVu Sans", 9))
    if not panel.classes:
        bar = QRectF(box.left(), box.top(), box.width(), 16)
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        for place, colour in enumerate(VIRIDIS):
            gradient.setColorAt(place / 4, QColor(colour))
        painter.fillRect(bar, gradient)
        below = QRectF(box.left(), box.top() + 19, box.width(), 20)
        painter.drawText(below, Qt.AlignLeft, f"{panel.low:g}")
        painter.drawText(below, Qt.AlignHCenter, panel.unit)
        painter.drawText(below, Qt.AlignRight, f"{panel.high:g}")
        return
    columns = int(box.width() // LEGEND_COLUMN)
    for place, (colour, name) in enumerate(panel.classes.values()):
        corner = QPointF(box.left() + place % columns * box.width() / columns, box.top() + place // columns * ROW)
        painter.fillRect(QRectF(corner, QPointF(corner.x() + 16, corner.y() + 14)), QColor(colour))
        painter.drawText(QPointF(corner.x() + 22, corner.y() + 12), name)


def draw_maps(panels: Sequence[Panel], extent) -> QImage:
    """The maps side by side, titles above, legends below."""
    width = min((WIDTH - GAP * (len(panels) + 1)) / len(panels), 480)
    height = width * extent.height() / extent.width()
    legend = ROW * max(2, *(-(-len(panel.classes) // int(width // LEGEND_COLUMN)) for panel in panels)) + GAP
    image = QImage(int(len(panels) * (width + GAP) + GAP), int(TITLE + height + legend), QImage.Format_RGB32)
    image.fill(Qt.white)
    painter = QPainter(image)
    for place, panel in enumerate(panels):
        left = GAP + place * (width + GAP)
        painter.setPen(Qt.black)
        painter.setFont(QFont("DejaVu Sans", 10, QFont.Bold))
        painter.drawText(QRectF(left, 8, width, TITLE), Qt.AlignLeft, panel.title)
        painter.drawImage(QPointF(left, TITLE), map_image(panel, extent, QSize(int(width), int(height))))
        painter.setPen(QColor("#808080"))
        painter.drawRect(QRectF(left, TITLE, int(width), int(height)))
        painter.setPen(Qt.black)
        draw_legend(painter, panel, QRectF(left, TITLE + height + 10, width, legend))
    painter.end()
    return image


def save(image: QImage, path: str) -> None:
    """Write a PNG with a palette: a quarter of the size."""
    image = image.convertToFormat(QImage.Format_RGB32)
    rows, columns = image.height(), image.width()
    data = np.frombuffer(image.constBits().asstring(image.sizeInBytes()), np.uint8)
    pixels = data.reshape(rows, image.bytesPerLine() // 4, 4)[:, :columns, 2::-1]
    colours, index, counts = np.unique(pixels.reshape(-1, 3), axis=0, return_inverse=True, return_counts=True)
    palette = palette_of(colours, counts)
    nearest = np.concatenate([((part[:, None].astype(int) - palette) ** 2).sum(axis=2).argmin(axis=1) for part in np.array_split(colours, 64)])
    table = gdal.ColorTable()
    for number, colour in enumerate(palette):
        table.SetColorEntry(number, tuple(int(part) for part in colour))
    target = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Byte)
    target.GetRasterBand(1).SetColorTable(table)
    target.GetRasterBand(1).WriteArray(nearest[index].reshape(rows, columns).astype(np.uint8))
    gdal.GetDriverByName("PNG").CreateCopy(path, target, options=["ZLEVEL=9"])
    gdal.Unlink(path + ".aux.xml")


def palette_of(colours: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """At most 256 of the colours (n, 3): the 64 most frequent ones, then one by one that which is worst off."""
    order = np.argsort(counts)[::-1]
    colours, weights = colours[order].astype(int), np.sqrt(counts[order])
    chosen = list(range(min(64, len(colours))))
    distance = np.min([((colours - colours[one]) ** 2).sum(axis=1) for one in chosen], axis=0)
    while len(chosen) < 256 and distance.any():
        chosen.append(int((distance * weights).argmax()))
        distance = np.minimum(distance, ((colours - colours[chosen[-1]]) ** 2).sum(axis=1))
    return colours[chosen]
