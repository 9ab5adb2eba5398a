"""The main maps are opened in the project, each kind on one scale."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal


@pytest.mark.parametrize("wanted", [True, False])
def test_main_maps_are_opened_where_wanted(provider, tmp_path: Path, wanted: bool) -> None:
    import processing
    from qgis.core import QgsProcessingContext, QgsProject

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    processing.run("gsocseq:full_run", {"OPEN_MAPS": wanted, "OUTPUT": str(tmp_path)}, context=context)
    opened = [details.name for details in context.layersToLoadOnCompletion().values()]
    rates = [*(f"ASR {name}" for name in ("BAU", "SSM1", "SSM2", "SSM3")), *(f"RSR SSM{i}" for i in (1, 2, 3))]
    # In this order, each above the one before.
    assert opened == (["XXX T0 (t C/ha)", *(f"XXX {rate} (t C/ha/yr)" for rate in rates)] if wanted else [])


def test_maps_of_a_kind_share_their_scale(qgis_app, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsRasterLayer

    from gsocseq_plugin.processing.styling import MAIN_MAPS, MapStyler

    path = str(tmp_path / "map.tif")
    gdal.GetDriverByName("GTiff").Create(path, 2, 2, 1, gdal.GDT_Float32)
    scales = {}
    for stem in MAIN_MAPS:
        layer = QgsRasterLayer(path, "any name")
        MapStyler(stem).postProcessLayer(layer, QgsProcessingContext(), QgsProcessingFeedback(False))
        renderer = layer.renderer()
        assert renderer.type() == "singlebandpseudocolor" and len(renderer.shader().rasterShaderFunction().colorRampItemList()) > 1
        scales.setdefault(stem.split("_")[0], set()).add((renderer.classificationMin(), renderer.classificationMax()))
    assert scales == {"T0": {(15.0, 100.0)}, "ASR": {(-0.5, 0.8)}, "RSR": {(0.0, 0.8)}}
