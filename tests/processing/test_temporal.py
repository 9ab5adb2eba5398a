"""The yearly maps in the project: the temporal controller's years show the right bands, in one scale of colours."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.steps.trajectories import trajectories


@pytest.fixture(scope="module")
def files(sample, tmp_path_factory):
    """The rasters of the sample with the years of the warm-up."""
    config = RunConfig.load(sample / "config.json")
    return trajectories(config, str(tmp_path_factory.mktemp("yéars of")), Progress(), with_warm_up=True)


@pytest.fixture
def project(qgis_app):
    from qgis.core import QgsProject

    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def added(files, project):
    from gsocseq_plugin.processing.temporal import add_trajectories

    assert add_trajectories(files, project) == ()
    return project


def groups(project):
    """The groups of the scenarios by name."""
    return {group.name(): group for group in project.layerTreeRoot().findGroup("XXX SOC, yearly").findGroups()}


def seen(project, year: int) -> list:
    """What the map shows in a year: the layers whose group and range say so."""
    shown = [node.layer() for node in project.layerTreeRoot().findLayers() if node.isVisible()]
    return [layer for layer in shown if layer.temporalProperties().isVisibleInTemporalRange(frame(year))]


def frame(year: int):
    """The range that the controller's frame of a year has: its end is not part of it."""
    from qgis.core import QgsDateTimeRange
    from qgis.PyQt.QtCore import QDateTime, Qt

    begin, end = (QDateTime.fromString(f"{each}-01-01T00:00:00Z", Qt.DateFormat.ISODate) for each in (year, year + 1))
    return QgsDateTimeRange(begin, end, True, False)


def test_a_group_per_scenario_and_one_is_shown(added) -> None:
    found = groups(added)
    assert list(found) == [f"XXX SOC {name}, yearly" for name in ("BAU", "SSM1", "SSM2", "SSM3")]
    for title, group in found.items():
        names = [node.name() for node in group.findLayers()]
        scenario = title.split(" ")[2].rstrip(",")
        past = [f"XXX SOC BAU {year} (t C/ha)" for year in range(2000, 2020)]
        first = 2000 if scenario == "BAU" else 2020
        assert names == ([] if scenario == "BAU" else past) + [f"XXX SOC {scenario} {year} (t C/ha)" for year in range(first, 2041)]
    assert [name for name, group in found.items() if group.isVisible()] == ["XXX SOC BAU, yearly"]
    found["XXX SOC SSM3, yearly"].setItemVisibilityChecked(True)
    assert [name for name, group in found.items() if group.isVisible()] == ["XXX SOC SSM3, yearly"], "one at a time"


def test_every_year_of_a_scenario_is_one_layer_of_that_band(added, files) -> None:
    for name in ("BAU", "SSM2"):
        groups(added)[f"XXX SOC {name}, yearly"].setItemVisibilityChecked(True)
        for year in (2000, 2019, 2020, 2021, 2040):
            (layer,) = seen(added, year)
            line = "BAU" if year < 2020 else name
            assert layer.source() == files[line] and layer.isValid()
            band = layer.renderer().band() if hasattr(layer.renderer(), "band") else layer.renderer().inputBand()
            assert gdal.Open(files[line]).GetRasterBand(band).GetDescription() == f"{line} {year}"
        assert seen(added, 1999) == seen(added, 2041) == []


def test_all_have_one_scale_of_colours_that_spans_the_land(added, files) -> None:
    scales = set()
    for layer in added.mapLayers().values():
        function = layer.renderer().shader().rasterShaderFunction()
        scales.add(tuple((item.value, item.color.name()) for item in function.colorRampItemList()))
    (scale,) = scales
    maps = [gdal.Open(path) for path in files.values()]
    ends = np.concatenate([dataset.GetRasterBand(band).ReadAsArray().ravel() for dataset in maps for band in (1, dataset.RasterCount)])
    low, high = np.quantile(ends[ends > -999], (0.02, 0.98))
    assert scale[0][0] == pytest.approx(low, abs=0.1 * (high - low)) and scale[-1][0] == pytest.approx(high, abs=0.1 * (high - low))
    assert len({colour for _, colour in scale}) == len(scale) > 5


def picture(project, year: int):
    """The map of a year as numbers (rows, columns, 3), cell for cell."""
    from qgis.core import QgsMapRendererParallelJob, QgsMapSettings
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QColor, QImage

    layers = [node.layer() for node in project.layerTreeRoot().findLayers() if node.isVisible()]
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[0].crs())
    settings.setExtent(layers[0].extent())
    settings.setOutputSize(QSize(layers[0].width(), layers[0].height()))
    settings.setBackgroundColor(QColor("white"))
    settings.setIsTemporal(True)
    settings.setTemporalRange(frame(year))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(QImage.Format.Format_RGB32)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bytes(bits), np.uint8).reshape(image.height(), image.width(), 4)[..., 2::-1]


def expected_picture(path: str, name: str, function) -> np.ndarray:
    """The colours of a band's values."""
    dataset = gdal.Open(path)
    names = [dataset.GetRasterBand(number).GetDescription() for number in range(1, dataset.RasterCount + 1)]
    values = dataset.GetRasterBand(names.index(name) + 1).ReadAsArray().astype(float)
    items = function.colorRampItemList()
    known = values > -999
    result = np.full((*values.shape, 3), 255.0)
    for place, channel in enumerate(("red", "green", "blue")):
        shades = [getattr(item.color, channel)() for item in items]
        result[known, place] = np.interp(values[known], [item.value for item in items], shades)
    return result


def test_the_picture_of_a_year_is_that_year(added, files) -> None:
    groups(added)["XXX SOC SSM3, yearly"].setItemVisibilityChecked(True)
    function = seen(added, 2020)[0].renderer().shader().rasterShaderFunction()
    pictures = {}
    for year, line in ((2010, "BAU"), (2020, "SSM3"), (2040, "SSM3")):
        pictures[year] = picture(added, year)
        difference = np.abs(pictures[year] - expected_picture(files[line], f"{line} {year}", function))
        assert difference.max() <= 1.0, year
    assert (pictures[2020] != pictures[2040]).any(axis=2).mean() > 0.3
    assert (picture(added, 2041) == 255).all()


def test_the_project_has_their_years_unless_it_has_its_own(files, project) -> None:
    from qgis.core import QgsUnitTypes

    from gsocseq_plugin.processing.temporal import add_trajectories, span

    add_trajectories(files, project)
    settings = project.timeSettings()
    assert settings.temporalRange() == span(2000, 2040)
    assert (settings.timeStep(), settings.timeStepUnit()) == (1.0, QgsUnitTypes.TemporalUnit.TemporalYears)
    assert add_trajectories(files, project) == (), "the same years again"
    own = span(1990, 1999)
    settings.setTemporalRange(own)
    (said,) = add_trajectories(files, project)
    assert settings.temporalRange() == own and "time range of its own" in said.text() and "1990" in said.text()


def test_of_too_many_years_every_third_is_added_and_shown_until_the_next(files, project, monkeypatch) -> None:
    from gsocseq_plugin.processing import temporal

    monkeypatch.setattr(temporal, "MOST_MAPS", 60)
    (said,) = temporal.add_trajectories(files, project)
    assert "164 yearly maps" in said.text() and "every 3 years" in said.text()
    wanted = [*range(2000, 2040, 3), 2040]
    names = [node.name() for node in groups(project)["XXX SOC SSM1, yearly"].findLayers()]
    assert names == [f"XXX SOC {'BAU' if year < 2020 else 'SSM1'} {year} (t C/ha)" for year in wanted]
    assert len(project.mapLayers()) == 4 * len(wanted)
    for year in range(2000, 2041):
        (layer,) = seen(project, year)
        shown = max(each for each in wanted if each <= year)
        assert layer.name() == f"XXX SOC BAU {shown} (t C/ha)", "in every year there is one map"


def test_saved_with_the_project_a_year_is_still_one_layer(added, files, tmp_path: Path) -> None:
    assert added.write(str(tmp_path / "years.qgs"))
    added.clear()
    assert added.read(str(tmp_path / "years.qgs"))
    assert [layer.source() for layer in seen(added, 2031)] == [files["BAU"]]
    assert added.timeSettings().temporalRange().begin().date().year() == 2000


def test_the_temporal_controller_plays_year_after_year(added) -> None:
    from qgis.core import QgsInterval, QgsTemporalNavigationObject

    settings = added.timeSettings()
    controller = QgsTemporalNavigationObject()
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    controller.setTemporalExtents(settings.temporalRange())
    controller.setFrameDuration(QgsInterval(settings.timeStep(), settings.timeStepUnit()))
    assert controller.totalFrameCount() == 41
    shown = [node.layer() for node in added.layerTreeRoot().findLayers() if node.isVisible()]
    for number in range(41):
        now = controller.dateTimeRangeForFrameNumber(number)
        (layer,) = [layer for layer in shown if layer.temporalProperties().isVisibleInTemporalRange(now)]
        assert layer.name() == f"XXX SOC BAU {2000 + number} (t C/ha)"


@pytest.mark.parametrize("wanted", [True, False])
def test_the_algorithm_opens_them(provider, project, tmp_path: Path, wanted: bool) -> None:
    import processing
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    context = QgsProcessingContext()
    context.setProject(project)
    results = processing.run("gsocseq:trajectories", {"OUTPUT": str(tmp_path), "OPEN_MAPS": wanted, "ISO3": "GHA"}, context=context)
    assert sorted(path.name for path in tmp_path.glob("*.tif")) == [f"GHA_SOC_yearly_{name}.tif" for name in ("BAU", "SSM1", "SSM2", "SSM3")]
    assert results["SSM2"] == str(tmp_path / "GHA_SOC_yearly_SSM2.tif")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("gsocseq:trajectories")
    assert handleAlgorithmResults(algorithm, context, QgsProcessingFeedback(False))
    nodes = project.layerTreeRoot().findLayers()
    assert len(nodes) == len(project.mapLayers()) == (4 * 21 if wanted else 0)
    if wanted:
        assert [child.name() for child in project.layerTreeRoot().children()] == ["GHA SOC, yearly"]
        assert [layer.name() for layer in seen(project, 2020)] == ["GHA SOC BAU 2020 (t C/ha)"]


def test_a_manifest_of_a_run_from_raw_files(provider, sample, tmp_path: Path) -> None:
    from dataclasses import replace

    import processing

    from gsocseq_plugin.pipeline.steps.full_run import full_run

    config = replace(RunConfig.load(sample / "config_raw.json"), keep_prepared=True)
    run = full_run(config.with_output(tmp_path / "run"), Progress())
    assert json.loads(Path(run.manifest).read_text(encoding="utf-8"))["config"]["prepare"]
    values = {"CONFIG": run.manifest, "OUTPUT": str(tmp_path / "years"), "OPEN_MAPS": False}
    made = gdal.Open(processing.run("gsocseq:trajectories", values)["SSM3"])
    final = gdal.Open(run.products["finalSOC_SSM3_Map030"]).ReadAsArray()
    assert np.array_equal(made.GetRasterBand(made.RasterCount).ReadAsArray(), final)


def test_a_manifest_whose_layers_are_others_now(provider, sample, tmp_path: Path) -> None:
    import shutil

    import processing
    from qgis.core import QgsProcessingException

    from gsocseq_plugin.pipeline.steps.full_run import full_run

    shutil.copytree(sample, tmp_path / "county", ignore=shutil.ignore_patterns("raw", "output"))
    run = full_run(RunConfig.load(tmp_path / "county" / "config.json").with_output(tmp_path / "run"), Progress())
    (tmp_path / "county" / "clay_pct.tif").write_bytes((sample / "cover.tif").read_bytes())
    values = {"CONFIG": run.manifest, "OUTPUT": str(tmp_path / "years"), "OPEN_MAPS": False}
    with pytest.raises(QgsProcessingException, match="clay_pct.tif: is not the file that the run has read"):
        processing.run("gsocseq:trajectories", values)
