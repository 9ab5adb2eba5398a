"""The maps that QGIS opens at the end of a run, with colours that compare: the same scale for the same kind of map."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, Mapping

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

from ..core.gsocseq.products import product_units

# Beginning of the stem: low and high end of the scale and their colours. The ranges are the typical ones of FAO's quality control.
SCALES = {
    "T0": (15.0, 100.0, "#f7f4e3", "#3b2a1a"),
    "finalSOC": (15.0, 100.0, "#f7f4e3", "#3b2a1a"),
    "ASR": (-0.5, 0.8, "#c2703d", "#1b7837"),
    "RSR": (0.0, 0.8, "#f7fcf5", "#00441b"),
}
MAIN_MAPS = ("T0_Map030", *(f"ASR_{s}_Map030" for s in ("BAU", "SSM1", "SSM2", "SSM3")), *(f"RSR_SSM{i}_Map030" for i in (1, 2, 3)))

# By path. Kept because the context holds a styler's C++ half only: without its Python half QGIS calls nothing and the map stays grey.
STYLERS: Dict[str, MapStyler] = {}


class MapStyler(QgsProcessingLayerPostProcessorInterface):
    """Colours a map once QGIS has opened it, whatever name QGIS gave to the layer."""

    def __init__(self, stem: str) -> None:
        super().__init__()
        self._stem = stem

    def postProcessLayer(self, layer: QgsRasterLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        colour(layer, self._stem)


def colour(layer: QgsRasterLayer, stem: str) -> None:
    """Give the layer of the map `stem` the colours of its kind."""
    low, high, first, last = SCALES[stem.split("_")[0]]
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    renderer.createShader(QgsGradientColorRamp(QColor(first), QColor(last)))
    layer.setRenderer(renderer)
    layer.emitStyleChanged()  # the legend and the canvas may have drawn it already
    layer.triggerRepaint()


def map_title(stem: str, path: str) -> str:
    """What a map is called in the project: country, map and unit, as in "GHA RSR SSM3 (t C/ha/yr)"."""
    country = Path(path).name.split("_")[0]
    return f"{country} {stem.replace('_Map030', '').replace('_', ' ')} ({product_units()[stem]})"


def open_maps(maps: Mapping[str, str], context: QgsProcessingContext) -> None:
    """Have QGIS add the main maps (paths by stem) to the project; does nothing where there is no project."""
    for stem in (stem for stem in MAIN_MAPS if stem in maps and context.project()):
        title = map_title(stem, maps[stem])
        details = QgsProcessingContext.LayerDetails(title, context.project(), stem, QgsProcessingUtils.LayerHint.Raster)
        details.forceName = True  # else QGIS takes the name of the file
        styler = STYLERS[maps[stem]] = MapStyler(stem)
        sip.transferto(styler, None)  # the context deletes it
        details.setPostProcessor(styler)
        context.addLayerToLoadOnCompletion(opening_path(stem, maps[stem]), details)


def opening_path(stem: str, path: str) -> str:
    """The path under which QGIS opens a map. It opens them in the order of their paths, each above the one before: T0 comes first."""
    return str(Path(path).parent) + f"/./{Path(path).name}" if stem == MAIN_MAPS[0] else path
