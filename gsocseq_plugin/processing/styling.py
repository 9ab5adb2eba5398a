"""The maps that QGIS opens at the end of a run, with colours that compare: the same scale for the same kind of map."""

from __future__ import annotations

from typing import Mapping

from qgis.core import (
    QgsGradientColorRamp,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QColor

# Beginning of the stem: low and high end of the scale and their colours. The ranges are the typical ones of FAO's quality control.
SCALES = {
    "T0": (15.0, 100.0, "#f7f4e3", "#3b2a1a"),
    "finalSOC": (15.0, 100.0, "#f7f4e3", "#3b2a1a"),
    "ASR": (-0.5, 0.8, "#c2703d", "#1b7837"),
    "RSR": (0.0, 0.8, "#f7fcf5", "#00441b"),
}
MAIN_MAPS = ("T0_Map030", *(f"ASR_{s}_Map030" for s in ("BAU", "SSM1", "SSM2", "SSM3")), *(f"RSR_SSM{i}_Map030" for i in (1, 2, 3)))


class MapStyler(QgsProcessingLayerPostProcessorInterface):
    """Colours a map by the beginning of its name."""

    def postProcessLayer(self, layer: QgsRasterLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        low, high, first, last = SCALES[layer.name().split("_")[0]]
        renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1)
        renderer.setClassificationMin(low)
        renderer.setClassificationMax(high)
        renderer.createShader(QgsGradientColorRamp(QColor(first), QColor(last)))
        layer.setRenderer(renderer)


def open_maps(maps: Mapping[str, str], context: QgsProcessingContext) -> None:
    """Have QGIS add the main maps (paths by stem) to the project; does nothing where there is no project."""
    for stem in (stem for stem in MAIN_MAPS if stem in maps and context.project()):
        details = QgsProcessingContext.LayerDetails(stem, context.project(), stem, QgsProcessingUtils.LayerHint.Raster)
        styler = MapStyler()
        sip.transferto(styler, None)  # the context deletes it
        details.setPostProcessor(styler)
        context.addLayerToLoadOnCompletion(maps[stem], details)
