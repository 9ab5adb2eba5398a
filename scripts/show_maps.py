"""Run by QGIS itself (`qgis --code`, see scripts/demo): opens the main maps of the folder GSOCSEQ_MAPS in their colours."""

import os
from pathlib import Path

from gsocseq.gsocseq_plugin.processing.styling import MAIN_MAPS, colour, map_title
from qgis.core import QgsProject, QgsRasterLayer

for stem in MAIN_MAPS:
    (path,) = Path(os.environ["GSOCSEQ_MAPS"]).glob(f"*_GSOCseq_{stem}.tif")
    layer = QgsRasterLayer(str(path), map_title(stem, str(path)))
    colour(layer, stem)
    QgsProject.instance().addMapLayer(layer)
