"""The raster of priority areas opens with its ranks in colours, not as a picture of two bands."""

from __future__ import annotations

from pathlib import Path


def test_ranks_open_in_colours(provider, tmp_path: Path) -> None:
    import processing
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsRasterLayer

    maps, raster = tmp_path / "maps", str(tmp_path / "ranks.tif")
    processing.run("gsocseq:full_run", {"OUTPUT": str(maps)})
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.addLayerToLoadOnCompletion(raster, QgsProcessingContext.LayerDetails("ranks", QgsProject.instance(), "RASTER"))
    processing.run("gsocseq:priority_areas", {"FOLDER": str(maps), "TABLE": str(tmp_path / "t.csv"), "RASTER": raster}, context=context)
    layer = QgsRasterLayer(raster, "ranks")
    assert layer.renderer().type() == "multibandcolor"
    context.layerToLoadOnCompletionDetails(raster).postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback(False))
    assert layer.renderer().type() == "singlebandpseudocolor" and layer.renderer().band() == 1
    ends = [item.value for item in layer.renderer().shader().rasterShaderFunction().colorRampItemList()]
    assert ends == [10, 20, 40, 60, 80, float("inf")]
