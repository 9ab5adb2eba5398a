"""Run by QGIS itself (`qgis --code`, see scripts/demo): opens the main maps of the folder GSOCSEQ_MAPS in their colours and order."""

import os
from pathlib import Path

from gsocseq.gsocseq_plugin.pipeline.styles import style_path
from gsocseq.gsocseq_plugin.processing.styling import MAIN_MAPS, MapGroup, colour, group_title, map_title
from qgis.core import QgsProject, QgsRasterLayer

paths = {stem: str(*Path(os.environ["GSOCSEQ_MAPS"]).glob(f"*_GSOCseq_{stem}.tif")) for stem in MAIN_MAPS}
group = MapGroup(group_title(paths[MAIN_MAPS[0]]))
for rank, (stem, path) in enumerate(paths.items()):
    layer = QgsRasterLayer(path, map_title(stem, path))
    colour(layer, style_path(stem))
    QgsProject.instance().addMapLayer(layer)
    group.place(layer, rank, QgsProject.instance())
