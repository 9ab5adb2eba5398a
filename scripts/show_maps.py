"""Run by QGIS itself (`qgis --code`, see scripts/demo): opens the main maps of the folder GSOCSEQ_MAPS in their colours."""

import os
from pathlib import Path

from gsocseq.gsocseq_plugin.processing.styling import MAIN_MAPS, MapStyler
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsRasterLayer

for stem in MAIN_MAPS:
    (path,) = Path(os.environ["GSOCSEQ_MAPS"]).glob(f"*_GSOCseq_{stem}.tif")
    layer = QgsRasterLayer(str(path), stem)
    MapStyler().postProcessLayer(layer, QgsProcessingContext(), QgsProcessingFeedback())
    QgsProject.instance().addMapLayer(layer)
