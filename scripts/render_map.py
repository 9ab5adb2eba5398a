"""Draw one map as a picture, with title, legend and scale bar, by QGIS without a window.

    scripts/render_map MAP.tif PICTURE.png "Title" "unit"
"""

from __future__ import annotations

import os
import sys

import numpy as np
from osgeo import gdal

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsColorRampShader,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QColor, QFont  # noqa: E402

# Viridis, five classes: readable without colour vision and in grey.
COLOURS = ("#440154", "#3b528b", "#21918c", "#5ec962", "#fde725")
MM = QgsUnitTypes.LayoutMillimeters


def coloured(path: str, title: str) -> QgsRasterLayer:
    """The layer in five classes between its 2 % and 98 % quantiles."""
    dataset = gdal.Open(path)
    values = dataset.ReadAsArray().astype(float)
    values = values[values != dataset.GetRasterBand(1).GetNoDataValue()]
    low, high = np.quantile(values, [0.02, 0.98])
    breaks = np.linspace(low, high, len(COLOURS) + 1)
    layer = QgsRasterLayer(path, title)
    ramp = QgsColorRampShader()
    ramp.setColorRampType(QgsColorRampShader.Discrete)
    items = []
    for number, (colour, below, above) in enumerate(zip(COLOURS, breaks, breaks[1:])):
        last = number == len(COLOURS) - 1
        label = f"over {below:.2f}" if last else f"up to {above:.2f}" if not number else f"{below:.2f} to {above:.2f}"
        items.append(QgsColorRampShader.ColorRampItem(float("inf") if last else above, QColor(colour), label))
    ramp.setColorRampItemList(items)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))
    return layer


def place(item: object, layout: QgsLayout, x: float, y: float, width: float, height: float) -> None:
    """Put an item on the page, in millimetres."""
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(x, y, MM))
    item.attemptResize(QgsLayoutSize(width, height, MM))


def draw(layer: QgsRasterLayer, picture: str, title: str, unit: str) -> None:
    """The page: title, map, legend, scale bar."""
    project = QgsProject.instance()
    project.setCrs(layer.crs())
    project.setEllipsoid("WGS84")
    project.addMapLayer(layer)
    layout = QgsLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(150, 150, MM))
    sheet = QgsLayoutItemMap(layout)
    place(sheet, layout, 5, 16, 103, 129)
    sheet.setExtent(layer.extent())
    sheet.zoomToExtent(layer.extent().buffered(0.05))
    sheet.setFrameEnabled(True)
    label = QgsLayoutItemLabel(layout)
    label.setText(title)
    label.setFont(QFont("DejaVu Sans", 11))
    place(label, layout, 5, 5, 140, 12)
    legend = QgsLayoutItemLegend(layout)
    legend.setTitle(unit)
    legend.setAutoUpdateModel(False)
    for node in legend.model().rootGroup().findLayers():
        QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Hidden)
        legend.model().refreshLayerLegend(node)
        first = legend.model().layerLegendNodes(node)[0]
        if not first.data(0) or "Band" in first.data(0):
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(range(1, len(COLOURS) + 1)))
            legend.model().refreshLayerLegend(node)
    place(legend, layout, 110, 16, 40, 60)
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(sheet)
    bar.setUnits(QgsUnitTypes.DistanceKilometers)
    bar.setUnitLabel("km")
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.setUnitsPerSegment(10)
    place(bar, layout, 109, 128, 40, 12)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 110
    if QgsLayoutExporter(layout).exportToImage(picture, settings) != QgsLayoutExporter.Success:
        raise SystemExit(f"{picture}: could not be written")
    project.removeAllMapLayers()


def main() -> None:
    if len(sys.argv) != 5:
        raise SystemExit(__doc__)
    path, picture, title, unit = sys.argv[1:]
    application = QgsApplication([], True)
    application.initQgis()
    draw(coloured(path, title), picture, title, unit)
    application.exitQgis()


if __name__ == "__main__":
    main()
