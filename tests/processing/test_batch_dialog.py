"""QGIS's own batch dialog, driven as a user drives it: three areas, of which one lies elsewhere."""

from __future__ import annotations

import gc
import time
from pathlib import Path
from typing import Dict, List

import pytest
from osgeo import ogr, osr

HILLS = "-20.40 51.90, -20.30 51.90, -20.30 51.82, -20.40 51.82, -20.40 51.90"
VALE = "-20.30 51.75, -20.15 51.75, -20.15 51.65, -20.30 51.65, -20.30 51.75"
ELSEWHERE = "10 10, 11 10, 11 11, 10 11, 10 10"


def area_file(path: Path, ring: str) -> str:
    """A GeoPackage with one polygon."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    layer = source.CreateLayer("area", crs, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
    layer.CreateFeature(feature)
    return str(path)


def open_dialog(rows: List[Dict[str, str]]):
    """The dialog for full_run with a row per set of values; every other cell keeps its default."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from qgis.core import QgsApplication, QgsProcessingContext

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("gsocseq:full_run")
    dialog = BatchAlgorithmDialog(algorithm)
    panel, context = dialog.mainWidget(), QgsProcessingContext()
    panel.addRow(len(rows) - panel.batchRowCount())
    for number, values in enumerate(rows):
        for name, value in values.items():
            column = panel.parameter_to_column[name]
            if name == "OUTPUT":
                panel.tblParameters.cellWidget(number + 1, column).setValue(value)
            else:
                panel.wrappers[number][column].setParameterValue(value, context)
    return dialog


def wait_for(dialog) -> None:
    """Until the dialog is ready for another run: newer versions of QGIS compute the rows in the background."""
    from qgis.PyQt.QtCore import QCoreApplication

    deadline = time.monotonic() + 300
    while not dialog.runButton().isEnabled():
        QCoreApplication.processEvents()
        assert time.monotonic() < deadline, "the batch did not end"


@pytest.fixture
def areas(tmp_path: Path) -> List[str]:
    rings = {"hills": HILLS, "elsewhere": ELSEWHERE, "vale": VALE}
    return [area_file(tmp_path / f"{name}.gpkg", ring) for name, ring in rings.items()]


@pytest.fixture
def results(qgis_app):
    """What the dialog adds to QGIS's list of results."""
    from processing.core.ProcessingResults import resultsList
    from qgis.core import QgsApplication, QgsScopedProxyProgressTask
    from qgis.PyQt import sip
    from qgis.PyQt.QtCore import QCoreApplication

    before = len(resultsList.getResults())
    yield lambda: resultsList.getResults()[before:]
    # QGIS 3.22 never frees an exception of a Python algorithm, nor the dialog's task with it, and would wait for that task at its end.
    for leaked in [thing for thing in gc.get_objects() if isinstance(thing, QgsScopedProxyProgressTask) and not sip.isdeleted(thing)]:
        sip.delete(leaked)
    while QgsApplication.taskManager().countActiveTasks():
        QCoreApplication.processEvents()


def test_one_bad_area_does_not_stop_the_others(provider, tmp_path: Path, areas: List[str], results) -> None:
    outputs = [tmp_path / "out" / name for name in ("hills", "elsewhere", "vale")]
    dialog = open_dialog([{"AREA": area, "OUTPUT": str(output)} for area, output in zip(areas, outputs)])
    dialog.runButton().click()
    wait_for(dialog)
    dialog.close()

    assert [len(list(output.glob("XXX_GSOCseq_*.tif"))) for output in outputs] == [29, 0, 29]
    assert not outputs[1].exists() or list(outputs[1].iterdir()) == []
    summary = Path(results()[-1].filename).read_text(encoding="utf-8")
    failure = summary[summary.index("Errors") :]
    assert "nothing in common" in failure
    assert "elsewhere.gpkg" in failure and "hills.gpkg" not in failure and "vale.gpkg" not in failure
