"""QGIS's own dialogs: opened, told where to write, Run. The work goes on in the background, as in the desktop."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Callable, Dict, Optional

import pytest
from osgeo import gdal

PATIENCE = 120.0


def layers_of_a_run(name: str, output: Optional[Path]) -> Dict[str, Dict[str, str]]:
    """Run the dialog of an algorithm; name, source and renderer of the layers that are in the project then. No output: a temporary one."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProject
    from qgis.PyQt.QtCore import QCoreApplication

    dialog = AlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById(f"gsocseq:{name}"))
    destination = dialog.mainWidget().wrappers["OUTPUT"]
    if output is not None:
        destination.setParameterValue(str(output), QgsProcessingContext())
    folder = destination.parameterDefinition().type() == "folderDestination"
    assert folder or destination.customProperties()["OPEN_AFTER_RUNNING"]  # the box, ticked unless the user unticks it
    dialog.runButton().click()
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and not (dialog.wasExecuted() and QgsApplication.taskManager().countActiveTasks() == 0):
        QCoreApplication.processEvents()
    assert dialog.wasExecuted()
    layers = {}
    for layer in QgsProject.instance().mapLayers().values():
        assert layer.isValid()
        layers[layer.name()] = {"source": layer.source(), "renderer": layer.renderer().type() if layer.renderer() else ""}
    QgsProject.instance().clear()
    dialog.close()
    return layers


def test_run_from_the_dialog(provider, tmp_path: Path, assert_same_maps: Callable[[Path], None]) -> None:
    folder = tmp_path / "from the dialog"
    layers = layers_of_a_run("full_run", folder)
    assert {"XXX T0 (t C/ha)", "XXX RSR SSM3 (t C/ha/yr)"} <= set(layers)
    assert {layer["renderer"] for layer in layers.values()} == {"singlebandpseudocolor"}
    assert_same_maps(folder)


@pytest.mark.parametrize(
    "name, file, title",
    [
        ("prepare_clay", "clay.tif", "Clay 0-30 cm (%)"),
        ("check_inputs", "findings.csv", "Table of findings (CSV)"),
        ("target_points", "points.gpkg", "Target points (GeoPackage)"),
    ],
)
def test_a_result_opens_under_its_name(provider, tmp_path: Path, name: str, file: str, title: str) -> None:
    layers = layers_of_a_run(name, tmp_path / file)
    assert list(layers) == [title]
    assert layers[title]["source"].split("|")[0] == str(tmp_path / file)
    assert [path.name for path in tmp_path.iterdir() if path.suffix == Path(file).suffix] == [file]


def test_a_temporary_result_opens_too(provider) -> None:
    """Under the one name that the algorithm wrote to: QGIS makes up another one each time it is asked."""
    layers = layers_of_a_run("prepare_clay", None)
    assert gdal.Open(layers["Clay 0-30 cm (%)"]["source"]).RasterCount == 1


def test_a_destination_that_cannot_be_is_refused_in_words(provider, tmp_path: Path) -> None:
    import processing
    from qgis.core import QgsProcessingException

    try:  # not pytest.raises: it would keep layers alive in its traceback, beyond QGIS's end
        processing.run("gsocseq:prepare_clay", {"OUTPUT": str(tmp_path / "clay.png")})
    except QgsProcessingException as error:
        assert "clay.png: the result can only be written as .tif" in str(error) and "Traceback" not in str(error)
    else:
        pytest.fail("a PNG was taken for a GeoTIFF")
