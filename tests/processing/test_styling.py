"""The maps are opened in the project: each kind in the classes of its QML file, in a group, the main ones on top and shown."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, List

import numpy as np
import pytest
from osgeo import gdal

from gsocseq_plugin.core.gsocseq.products import product_units
from gsocseq_plugin.pipeline.styles import FOLDER, style_path

FLAT = np.zeros((2, 2))
ORDER = [
    "XXX T0 (t C/ha)",
    *(f"XXX ASR {name} (t C/ha/yr)" for name in ("BAU", "SSM1", "SSM2", "SSM3")),
    *(f"XXX RSR SSM{i} (t C/ha/yr)" for i in (1, 2, 3)),
]
OTHERS = [
    "XXX T0 Uncertainty (%)",
    *(f"XXX finalSOC {name} (t C/ha)" for name in ("BAU", "SSM1", "SSM2", "SSM3")),
    "XXX BAU Uncertainty (%)",
    "XXX SSM Uncertainty (%)",
    *(f"XXX AbsDiff {name} (t C/ha)" for name in ("BAU", "SSM1", "SSM2", "SSM3")),
    *(f"XXX ASR {name} Uncertainty (%)" for name in ("BAU", "SSM1", "SSM2", "SSM3")),
    *(f"XXX RelDiff SSM{i} (t C/ha)" for i in (1, 2, 3)),
    *(f"XXX RSR SSM{i} Uncertainty (%)" for i in (1, 2, 3)),
]
ALL = [*ORDER, *OTHERS]


@pytest.fixture
def project(qgis_app):
    from qgis.core import QgsProject

    yield QgsProject.instance()
    QgsProject.instance().clear()


def run_and_open(folder: Path, project, **values) -> None:
    """Run full_run and have Processing do what its dialog does at the end."""
    import processing
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    context = QgsProcessingContext()
    context.setProject(project)
    processing.run("gsocseq:full_run", {"OUTPUT": str(folder), **values}, context=context)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("gsocseq:full_run")
    assert handleAlgorithmResults(algorithm, context, QgsProcessingFeedback(False))


def tree(project) -> Dict[str, List[str]]:
    """The names of the layers in each group, from the top."""
    return {group.name(): [node.name() for node in group.children()] for group in project.layerTreeRoot().findGroups()}


@pytest.mark.parametrize("wanted", [True, False])
def test_maps_are_opened_in_a_group_in_the_order_of_faos_table(provider, project, tmp_path: Path, wanted: bool) -> None:
    run_and_open(tmp_path, project, OPEN_MAPS=wanted)
    assert tree(project) == ({"XXX GSOCseq, 20 years": ALL} if wanted else {})
    for layer in project.mapLayers().values():
        stem = ("_".join(layer.name().split(" (")[0].split(" ")[1:]) + "_Map030").replace("_Uncertainty_Map", "_UncertaintyMap")
        assert classes(layer) == styled(style_path(stem), tmp_path / "any.tif")
    nodes = project.layerTreeRoot().findLayers()
    assert len(nodes) == len(project.mapLayers()) == (29 if wanted else 0)
    assert [node.name() for node in nodes if node.itemVisibilityChecked()] == (ORDER if wanted else []), "the others are not shown"
    assert not any(node.isExpanded() for node in nodes)


def test_further_scenarios_and_horizons_are_opened_too(provider, project, tmp_path: Path) -> None:
    run_and_open(tmp_path, project, SCENARIOS="SSM1=5; SSM4=30", HORIZONS="20; 50")
    groups = {group.name(): group.findLayers() for group in project.layerTreeRoot().findGroups()}
    assert set(groups) == {"XXX GSOCseq, 20 years", "XXX GSOCseq, 50 years"}
    for name, nodes in groups.items():
        assert [node.name() for node in nodes][:5] == [ORDER[0], ORDER[1], ORDER[2], "XXX ASR SSM4 (t C/ha/yr)", "XXX RSR SSM1 (t C/ha/yr)"]
        assert len(nodes) == len(product_units(["SSM1", "SSM4"]))
        assert sum(node.itemVisibilityChecked() for node in nodes) == (6 if "20" in name else 0)
        assert all("products_050" in node.layer().source() for node in nodes) == ("50" in name)
        style = style_path("RSR_SSM4_UncertaintyMap030")
        assert classes(next(node for node in nodes if node.name() == "XXX RSR SSM4 Uncertainty (%)").layer()) == styled(style, tmp_path / "any.tif")


def test_a_map_that_the_user_has_switched_on_stays_so(provider, project, tmp_path: Path) -> None:
    run_and_open(tmp_path, project)
    node = next(node for node in project.layerTreeRoot().findLayers() if node.name() == OTHERS[0])
    node.setItemVisibilityChecked(True)
    run_and_open(tmp_path, project)
    shown = [node.name() for node in project.layerTreeRoot().findLayers() if node.itemVisibilityChecked()]
    assert shown == [*ORDER, OTHERS[0]]


def test_the_group_tells_the_horizon_and_another_run_gets_its_own(provider, project, tmp_path: Path) -> None:
    run_and_open(tmp_path / "one", project)
    run_and_open(tmp_path / "two", project, HORIZONS="50")
    run_and_open(tmp_path / "three", project)
    groups = [(group.name(), [node.name() for node in group.children()]) for group in project.layerTreeRoot().findGroups()]
    assert groups == [("XXX GSOCseq, 20 years", ALL), ("XXX GSOCseq, 50 years", ALL), ("XXX GSOCseq, 20 years", ALL)]


def test_a_run_into_the_same_folder_leaves_one_group(provider, project, tmp_path: Path) -> None:
    run_and_open(tmp_path, project)
    run_and_open(tmp_path, project)
    assert tree(project) == {"XXX GSOCseq, 20 years": ALL}


def test_maps_find_their_places_in_any_order_and_in_a_tree_that_the_user_changed(project, tmp_path: Path) -> None:
    from gsocseq_plugin.processing.styling import MAIN_MAPS, MapGroup

    group, layers = MapGroup("maps"), {}
    for rank in (4, 0, 7, 2):
        layers[rank] = project.addMapLayer(raster(tmp_path / f"{rank}.tif", MAIN_MAPS[rank]))
        group.place(layers[rank], rank, project)
    assert tree(project) == {"maps": [MAIN_MAPS[rank] for rank in (0, 2, 4, 7)]}

    root = project.layerTreeRoot()
    project.removeMapLayer(layers[0].id())
    elsewhere, node = root.addGroup("the user's"), root.findLayer(layers[2].id())
    elsewhere.addChildNode(node.clone())
    node.parent().removeChildNode(node)
    late = project.addMapLayer(raster(tmp_path / "late.tif", "late"))
    group.place(late, 5, project)
    assert sorted(node.name() for node in root.findLayers()) == sorted([MAIN_MAPS[2], MAIN_MAPS[4], "late", MAIN_MAPS[7]])
    unseen = project.addMapLayer(raster(tmp_path / "unseen.tif", "unseen"), False)  # in the project, not in the tree
    group.place(unseen, 6, project)
    assert root.findLayer(unseen.id()) is None


def test_a_styler_colours_without_a_project(qgis_app, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from gsocseq_plugin.processing.styling import MapGroup, MapStyler

    layer = raster(tmp_path / "map.tif", "any name")
    MapStyler("RSR_SSM1_Map030", MapGroup("maps")).postProcessLayer(layer, QgsProcessingContext(), QgsProcessingFeedback(False))
    assert classes(layer) == styled(style_path("RSR_SSM1_Map030"), tmp_path / "map.tif")


def test_every_product_has_a_style_that_loads_and_draws_every_value(qgis_app, tmp_path: Path) -> None:
    from qgis.core import QgsRectangle
    from qgis.PyQt.QtGui import QColor

    layer = raster(tmp_path / "map.tif", "map", np.array([[-1e4, -0.01, 0.0], [0.01, 1e4, -1e-5]]))
    for stem, unit in product_units().items():
        message, loaded = layer.loadNamedStyle(style_path(stem))
        assert loaded, message
        ends, colours, labels = zip(*classes(layer))
        assert labels[0].endswith(f" {unit}") and labels[-1].endswith(f" {unit}") and ends[-1] == float("inf")
        block = layer.renderer().block(1, QgsRectangle(0, 0, 3, 2), 3, 2)
        drawn = [QColor(block.color(row, column)).name() for row in (0, 1) for column in (0, 1, 2)]
        loss = max(sum(end < 0.0 for end in ends) - 1, 0)
        gain = loss + 1 if ends[0] < 0.0 else 0  # zero is drawn with the gains
        assert drawn == [colours[0], colours[loss], colours[gain], colours[gain], colours[-1], colours[loss]]
        assert ends[0] >= 0.0 or labels[loss].endswith(" \N{HORIZONTAL ELLIPSIS} 0")


def test_the_files_are_those_of_the_table(root: Path, qgis_app, tmp_path: Path) -> None:
    import subprocess

    done = subprocess.run([str(root / "scripts" / "make_styles"), str(tmp_path)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert done.returncode == 0, done.stdout
    made = {path.name: styled(str(path), tmp_path / "map.tif") for path in tmp_path.glob("*.qml")}
    assert made == {path.name: styled(str(path), tmp_path / "map.tif") for path in FOLDER.iterdir()}
    assert len(made) == 11


def raster(path: Path, name: str, values: np.ndarray = FLAT):
    """A layer of a small raster."""
    from qgis.core import QgsRasterLayer

    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((0, 1, 0, values.shape[0], 0, -1))
    dataset.GetRasterBand(1).WriteArray(values)
    dataset = None
    return QgsRasterLayer(str(path), name)


def classes(layer) -> list:
    """Upper end, colour and label of each class of a layer."""
    from qgis.core import QgsColorRampShader

    function = layer.renderer().shader().rasterShaderFunction()
    assert function.colorRampType() == QgsColorRampShader.Discrete
    return [(item.value, item.color.name(), item.label) for item in function.colorRampItemList()]


def styled(style: str, path: Path) -> list:
    """The classes that QGIS reads from a QML file."""
    from qgis.core import QgsPalettedRasterRenderer

    layer = raster(path, "map")
    assert layer.loadNamedStyle(style)[1]
    if isinstance(layer.renderer(), QgsPalettedRasterRenderer):
        return [(item.value, item.color.name(), item.label) for item in layer.renderer().classes()]
    return classes(layer)
