"""The page Results, on a real run of the sample."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from run_configs import sample_config

BUTTONS = ("quality", "report", "submission", "priority", "yearly", "pixel", "open")


@pytest.fixture(scope="session")
def results(sample: Path, tmp_path_factory) -> Path:
    """The folder of a run of the sample."""
    from gsocseq_plugin.core.progress import Progress
    from gsocseq_plugin.pipeline.steps.full_run import full_run

    folder = tmp_path_factory.mktemp("results")
    full_run(sample_config(sample, folder), Progress())
    return folder


@pytest.fixture
def toolbox(qgis_app):
    """The plugin's tools in QGIS, for one test: those of the dock bring their own."""
    from gsocseq_plugin.processing.provider import GsocseqProvider

    registered = GsocseqProvider()
    assert qgis_app.processingRegistry().addProvider(registered)
    yield registered
    qgis_app.processingRegistry().removeProvider(registered)


@pytest.fixture
def page(qtbot, project):
    """The page, with the maps it asks for added at once."""
    from gsocseq_plugin.gui.results_page import ResultsPage
    from gsocseq_plugin.processing.styling import add_maps

    made = ResultsPage()
    made.maps_asked.connect(lambda stems: list(add_maps(made.folder, project, stems)))
    qtbot.addWidget(made)
    made.resize(420, 700)
    made.show()
    yield made
    made.close_all()


def filled(page, folder: Path, qtbot):
    """The page with the totals of a folder."""
    page.show_folder(str(folder))
    qtbot.waitUntil(lambda: page.table.rowCount() > 0, timeout=60_000)
    return page


def cells(table) -> list:
    return [[table.item(row, column).text() for column in range(table.columnCount())] for row in range(table.rowCount())]


def test_an_empty_page_says_what_to_do(page) -> None:
    assert "Run first" in page.where.text()
    assert all(not getattr(page, name).isEnabled() and "run first" in getattr(page, name).toolTip() for name in BUTTONS)
    assert not page.maps_box.isVisible() and not page.totals_box.isVisible() and not page.charts_box.isVisible()


def test_maps_totals_and_charts_of_a_folder(page, results: Path, qtbot) -> None:
    from gsocseq_plugin.core.progress import Progress
    from gsocseq_plugin.pipeline.steps.totals import TotalsOptions, totals

    filled(page, results, qtbot)
    assert page.maps.count() == 29 and page.maps.item(0).text() == "XXX T0 (t C/ha)"
    assert all(getattr(page, name).isEnabled() for name in BUTTONS)
    expected = totals(str(results), TotalsOptions(), Progress())
    stock = expected.where("T0_Map030")[0]
    assert cells(page.table)[0][:4] == ["T0", "t C/ha", f"{stock.area_ha:,.0f}", f"{stock.mean:.1f}"]
    page.tables.setCurrentIndex(1)
    assert len(cells(page.table)) == 1 + len(expected.where("T0_Map030", by_class=True)), "all land and each land use"
    assert page.charts.count() >= 3 and not page.chart.pixmap().isNull()
    page.clear()
    assert page.folder == "" and page.maps.count() == 0 and page.table.rowCount() == 0 and not page.quality.isEnabled()


def test_the_table_is_copied_as_a_spreadsheet_takes_it(page, results: Path, qtbot) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtGui import QGuiApplication

    filled(page, results, qtbot)
    page.tables.setCurrentIndex(1)
    qtbot.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    copied = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert copied[0][0] == "Land use" and [row[0] for row in copied[1:]] == [row[0] for row in cells(page.table)]
    assert {len(row) for row in copied} == {page.table.columnCount()}


def test_without_matplotlib_there_are_tables_and_a_line(page, results: Path, qtbot, monkeypatch) -> None:
    from gsocseq_plugin.report import charts

    monkeypatch.setattr(charts, "_library", lambda: None)
    filled(page, results, qtbot)
    assert not page.charts_box.isVisible() and "matplotlib" in page.totals_state.text()


def test_all_maps_are_added_once_and_styled(page, results: Path, project, qtbot) -> None:
    from qgis.PyQt.QtCore import Qt

    from gsocseq_plugin.processing.styling import MAIN_MAPS

    filled(page, results, qtbot)
    for _ in range(2):
        qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
    (group,) = project.layerTreeRoot().findGroups()
    nodes = group.findLayers()
    assert group.name() == "XXX GSOCseq, 20 years" and len(nodes) == len(project.mapLayers()) == 29
    assert [node.name() for node in nodes] == [page.maps.item(row).text() for row in range(29)]
    assert sum(node.itemVisibilityChecked() for node in nodes) == len(MAIN_MAPS)
    assert all(node.layer().renderer().type() == "singlebandpseudocolor" for node in nodes)


def test_chosen_maps_are_added_and_shown(page, results: Path, project, qtbot) -> None:
    from qgis.PyQt.QtCore import Qt

    filled(page, results, qtbot)
    for row in (0, 12):
        page.maps.item(row).setSelected(True)
    qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
    nodes = project.layerTreeRoot().findLayers()
    assert [node.name() for node in nodes] == [page.maps.item(row).text() for row in (0, 12)]
    assert all(node.itemVisibilityChecked() for node in nodes)


def test_the_maps_are_those_of_the_toolbox(page, toolbox, project, tmp_path: Path, qtbot) -> None:
    import processing
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    def tree() -> list:
        root = project.layerTreeRoot()
        return [(group.name(), [(node.name(), node.itemVisibilityChecked()) for node in group.findLayers()]) for group in root.findGroups()]

    context = QgsProcessingContext()
    context.setProject(project)
    processing.run("gsocseq:full_run", {"OUTPUT": str(tmp_path), "HORIZONS": "20; 50"}, context=context)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("gsocseq:full_run")
    assert handleAlgorithmResults(algorithm, context, QgsProcessingFeedback(False))
    by_toolbox = tree()
    project.clear()
    filled(page, tmp_path, qtbot).add.click()
    assert sorted(tree()) == sorted(by_toolbox) and len(by_toolbox) == 2


def test_an_empty_folder_of_a_further_horizon_does_no_harm(page, results: Path, project, tmp_path: Path, qtbot) -> None:
    for path in results.glob("*_GSOCseq_*.tif"):
        shutil.copy(path, tmp_path)
    (tmp_path / "products_050").mkdir()
    filled(page, tmp_path, qtbot).add.click()
    assert len(project.mapLayers()) == 29


def test_maps_added_one_by_one_share_a_group(page, results: Path, project, tmp_path: Path, qtbot) -> None:
    from qgis.PyQt.QtCore import Qt

    filled(page, results, qtbot)
    for row in (12, 0, 5):
        page.maps.clearSelection()
        page.maps.item(row).setSelected(True)
        qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
    (group,) = project.layerTreeRoot().findGroups()
    assert [node.name() for node in group.findLayers()] == [page.maps.item(row).text() for row in (0, 5, 12)]
    other = tmp_path / "other"
    shutil.copytree(results, other)
    filled(page, other, qtbot)
    page.maps.item(3).setSelected(True)
    qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
    groups = project.layerTreeRoot().findGroups()
    assert [(each.name(), len(each.findLayers())) for each in groups] == [("XXX GSOCseq, 20 years", 1), ("XXX GSOCseq, 20 years", 3)]


def test_layers_removed_between_two_steps_do_no_harm(results: Path, project) -> None:
    from gsocseq_plugin.processing.styling import add_maps

    list(add_maps(str(results), project))
    steps = add_maps(str(results), project)
    for _ in range(3):
        next(steps)
    project.removeAllMapLayers()
    assert sum(1 for _ in steps) == len(project.mapLayers()) == 26
    (group,) = project.layerTreeRoot().findGroups()
    assert len(group.findLayers()) == 26, "the group that was emptied is filled again"


def test_the_canvas_shows_the_maps_of_a_second_run(results: Path, project, desktop, tmp_path: Path, qtbot) -> None:
    """Other values, on a grid that reaches farther; and what the user did to the style stays."""
    from osgeo import gdal

    from gsocseq_plugin.processing.styling import add_maps

    path = shutil.copy(results / "XXX_GSOCseq_T0_Map030.tif", tmp_path)
    (layer,) = add_maps(str(tmp_path), project)
    layer.renderer().setOpacity(0.5)
    canvas = desktop.canvas
    canvas.setCachingEnabled(True)
    canvas.setDestinationCrs(layer.crs())
    canvas.setLayers([layer])
    wide = layer.extent().buffered(0.2)
    canvas.setExtent(wide)

    def picture():
        qtbot.wait(100)
        canvas.waitWhileRendering()
        return canvas.grab().toImage()

    canvas.refresh()
    before = picture()
    canvas.refresh()
    assert picture() == before, "else the picture would tell nothing"
    source = gdal.Open(str(path))
    values, place = source.ReadAsArray(), list(source.GetGeoTransform())
    fresh = gdal.GetDriverByName("GTiff").Create(f"{path}.part.tif", source.RasterXSize + 20, source.RasterYSize, 1, gdal.GDT_Float32)
    fresh.SetProjection(source.GetProjection())
    fresh.SetGeoTransform(place)
    fresh.GetRasterBand(1).SetNoDataValue(source.GetRasterBand(1).GetNoDataValue())
    fresh.GetRasterBand(1).Fill(5.0)
    fresh.GetRasterBand(1).WriteArray(values[::-1])
    fresh = source = None
    Path(f"{path}.part.tif").replace(path)
    list(add_maps(str(tmp_path), project))
    after = picture()
    assert after != before
    assert layer.extent().width() == pytest.approx((values.shape[1] + 20) / 120) and layer.renderer().opacity() == 0.5
    assert len(project.mapLayers()) == 1 and layer.name() == "XXX T0 (t C/ha)"


@pytest.mark.parametrize("bad", ["empty", "missing"])
def test_a_folder_without_maps_is_told_and_the_page_stays(page, results: Path, tmp_path: Path, qtbot, bad: str) -> None:
    (tmp_path / "empty").mkdir()
    assert page.show_folder(str(results)) is True
    with qtbot.waitSignal(page.message, timeout=1000) as told:
        assert page.show_folder(str(tmp_path / bad)) is False
    assert told.args[0] == "warning" and str(tmp_path / bad) in told.args[1]
    assert page.folder == str(results)


def test_a_folder_that_may_not_be_read_is_told(page, tmp_path: Path, qtbot, monkeypatch) -> None:
    from gsocseq_plugin.gui import results_page

    def refuse(folder):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(results_page, "sets_of_horizons", refuse)
    with qtbot.waitSignal(page.message, timeout=1000) as told:
        assert page.show_folder(str(tmp_path)) is False
    assert str(tmp_path) in told.args[1] and "Permission denied" in told.args[1]


def test_only_a_folder_with_maps_is_chosen(page, results: Path, tmp_path: Path, qtbot, monkeypatch) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QFileDialog

    chosen, answers = [], [str(tmp_path), str(results), ""]
    page.folder_chosen.connect(chosen.append)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: answers.pop(0))
    with qtbot.waitSignal(page.message, timeout=1000):
        qtbot.mouseClick(page.choose, Qt.MouseButton.LeftButton)
    for _ in range(2):
        qtbot.mouseClick(page.choose, Qt.MouseButton.LeftButton)
    assert chosen == [str(results)]


@pytest.mark.parametrize("module", [None, "without the tool"])
def test_without_processing_a_button_says_so(page, results: Path, qtbot, monkeypatch, module) -> None:
    import sys
    from types import SimpleNamespace

    from qgis.PyQt.QtCore import Qt

    page.show_folder(str(results))
    monkeypatch.setitem(sys.modules, "processing", module and SimpleNamespace(createAlgorithmDialog=lambda *_: None))
    with qtbot.waitSignal(page.message, timeout=1000) as told:
        qtbot.mouseClick(page.quality, Qt.MouseButton.LeftButton)
    assert told.args[0] == "warning" and "Processing" in told.args[1]


def test_maps_of_another_program_have_no_yearly_maps(page, results: Path, tmp_path: Path, qtbot) -> None:
    for path in results.glob("*_GSOCseq_*.tif"):
        shutil.copy(path, tmp_path)
    filled(page, tmp_path, qtbot)
    assert page.quality.isEnabled() and not page.yearly.isEnabled() and "manifest.json" in page.yearly.toolTip()


@pytest.mark.parametrize("button", ["quality", "report", "submission", "priority"])
def test_a_button_opens_the_dialog_with_the_folder_filled_in(page, toolbox, desktop, results: Path, qtbot, monkeypatch, button: str) -> None:
    from processing.tools import general
    from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
    from qgis.PyQt.QtWidgets import QDialog

    monkeypatch.setattr(general, "iface", desktop)
    filled(page, results, qtbot)
    qtbot.mouseClick(getattr(page, button), Qt.MouseButton.LeftButton)
    (dialog,) = [child for child in desktop.window.findChildren(QDialog) if child.isVisible()]
    wrappers = dialog.mainWidget().wrappers
    assert wrappers["FOLDER"].parameterValue() == str(results)
    if button != "priority":
        assert Path(wrappers["OUTPUT"].parameterValue()).parent == results, "not in a folder that goes with QGIS"
    if button == "submission":
        assert wrappers["ISO3"].parameterValue() == "XXX"
    page.close_all()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert desktop.window.findChildren(QDialog) == [], "unloading leaves no dialog"


def test_yearly_maps_are_those_of_the_run(page, results: Path, qtbot) -> None:
    import numpy as np
    from osgeo import gdal
    from qgis.PyQt.QtCore import Qt

    filled(page, results, qtbot)
    with qtbot.waitSignal(page.yearly_done, timeout=60_000) as done:
        qtbot.mouseClick(page.yearly, Qt.MouseButton.LeftButton)
        assert not page.yearly.isEnabled() and page.yearly_state.isVisible()
    files = done.args[0]
    assert list(files) == ["BAU", "SSM1", "SSM2", "SSM3"] and page.yearly.isEnabled()
    yearly, final = gdal.Open(files["SSM2"]), gdal.Open(str(results / "XXX_GSOCseq_finalSOC_SSM2_Map030.tif"))
    assert np.array_equal(yearly.ReadAsArray()[20], final.ReadAsArray(), equal_nan=True)


def test_each_horizon_has_maps_totals_and_tools_of_its_own(page, sample: Path, tmp_path: Path, qtbot) -> None:
    from dataclasses import replace

    from gsocseq_plugin.core.progress import Progress
    from gsocseq_plugin.pipeline.steps.full_run import full_run

    full_run(replace(sample_config(sample, tmp_path), horizons=(20, 50)), Progress())
    filled(page, tmp_path, qtbot)
    assert [page.horizons.itemText(row) for row in range(page.horizons.count())] == ["XXX GSOCseq, 20 years", "XXX GSOCseq, 50 years"]
    after_20 = page.table.item(7, 3).text()
    page.horizons.setCurrentIndex(1)
    page.horizons.activated.emit(1)
    assert page.table.rowCount() == 0
    qtbot.waitUntil(lambda: page.table.rowCount() > 0, timeout=60_000)
    assert page.table.item(7, 0).text() == "RSR_SSM3" and float(page.table.item(7, 3).text()) < float(after_20), "the yearly gain grows smaller"
    assert page.folder == str(tmp_path)


def test_the_pixel_tool_is_asked_for(page, results: Path, qtbot) -> None:
    from qgis.PyQt.QtCore import Qt

    filled(page, results, qtbot)
    with qtbot.waitSignal(page.pixel_asked, timeout=1000):
        qtbot.mouseClick(page.pixel, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("form", ["results_page", "pixel_window"])
def test_accelerators_are_no_others_of_the_dock_or_of_the_menus_of_qgis(root: Path, form: str) -> None:
    import re

    letters = [letter.lower() for letter in re.findall(r"&amp;(\w)", (root / "gsocseq_plugin" / "gui" / f"{form}.ui").read_text("utf-8"))]
    assert letters and len(set(letters)) == len(letters)
    assert not set(letters) & set("bcnxh" + "jevlsporwdmch"), "of dock.ui, of QGIS's menu bar"


def test_the_guide_is_deleted_with_its_window(desktop, qtbot) -> None:
    from qgis.PyQt import sip
    from qgis.PyQt.QtCore import QCoreApplication, QEvent

    from gsocseq_plugin.gui.help_window import HelpWindow

    window = HelpWindow(desktop.window)
    window.open_page("dock.md")
    window.close_all()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(window)
