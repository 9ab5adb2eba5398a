"""QGIS's own dialog of full_run: opened, given a folder, Run. The work goes on in the background, as in the desktop."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Callable

PATIENCE = 120.0


def test_run_from_the_dialog(provider, tmp_path: Path, assert_same_maps: Callable[[Path], None]) -> None:
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProject
    from qgis.PyQt.QtCore import QCoreApplication

    dialog = AlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById("gsocseq:full_run"))
    folder = tmp_path / "from the dialog"
    dialog.mainWidget().wrappers["OUTPUT"].setParameterValue(str(folder), QgsProcessingContext())
    dialog.runButton().click()
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and not (dialog.wasExecuted() and QgsApplication.taskManager().countActiveTasks() == 0):
        QCoreApplication.processEvents()
    assert dialog.wasExecuted()
    renderers = {layer.name(): layer.renderer().type() for layer in QgsProject.instance().mapLayers().values()}
    QgsProject.instance().clear()
    dialog.close()
    assert {"XXX T0 (t C/ha)", "XXX RSR SSM3 (t C/ha/yr)"} <= set(renderers)
    assert set(renderers.values()) == {"singlebandpseudocolor"}
    assert_same_maps(folder)
