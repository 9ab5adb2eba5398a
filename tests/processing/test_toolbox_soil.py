"""The soil steps through the toolbox, on the sample and on mistakes: the same bytes as the functions."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from soil_rasters import polygons, raster, values_of
from toolbox_calls import refusal, run

from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.grid import Grid
from gsocseq_plugin.pipeline.steps.apply_masks import MasksRequest, masked_copies
from gsocseq_plugin.pipeline.steps.prepare_clay import ClayRequest, prepare_clay
from gsocseq_plugin.pipeline.steps.prepare_soc import SocRequest, prepare_soc


def test_clay_has_the_bytes_of_the_function(provider, sample: Path, tmp_path: Path) -> None:
    run("prepare_clay", RULE=1, OUTPUT=str(tmp_path / "toolbox.tif"))
    layers = tuple(str(sample / "raw" / f"clay_sl{number}.tif") for number in (1, 2, 3, 4))
    prepare_clay(ClayRequest(layers, "trapezoid"), Grid.of(str(sample / "soc_t_ha.tif")), str(tmp_path / "function.tif"), Progress())
    assert (tmp_path / "toolbox.tif").read_bytes() == (tmp_path / "function.tif").read_bytes()


def test_clay_of_another_rule_is_refused_in_words(provider, tmp_path: Path) -> None:
    text = refusal("prepare_clay", RULE=3, OUTPUT=str(tmp_path / "clay.tif"))
    assert "clay_sl1.tif: its name tells no depth of the rule openlandmap" in text


def test_soc_has_the_bytes_of_the_function(provider, sample: Path, tmp_path: Path) -> None:
    area = str(sample / "area.gpkg")
    run("prepare_soc", AREA=area, GSP_GRID=True, OUTPUT=str(tmp_path / "toolbox.tif"))
    request = SocRequest(soc=str(sample / "soc_t_ha.tif"), gsp_grid=True)
    prepare_soc(request, area, str(tmp_path / "function.tif"), Progress())
    assert (tmp_path / "toolbox.tif").read_bytes() == (tmp_path / "function.tif").read_bytes()


def test_soc_from_layers(provider, tmp_path: Path) -> None:
    """2 % x 1.3 x 10 + 1 % x 1.4 x 20 = 54 t C/ha."""
    carbon = [raster(tmp_path / f"oc_{n}.tif", np.full((2, 3), value)) for n, value in enumerate((2.0, 1.0))]
    density = [raster(tmp_path / f"bd_{n}.tif", np.full((2, 3), value)) for n, value in enumerate((1.3, 1.4))]
    values = {"FROM": 1, "CARBON_UNIT": 1, "CARBON": carbon, "BULK_DENSITY": density, "OUTPUT": str(tmp_path / "soc.tif")}
    run("prepare_soc", **values, DEPTHS="0-10, 10-50")
    assert values_of(tmp_path / "soc.tif") == pytest.approx(np.full((2, 3), 54.0), abs=1e-4)
    assert "oc_0.tif: its name tells no depth" in refusal("prepare_soc", **values)
    assert "0-5, 5-15, 15-30" in refusal("prepare_soc", **values, DEPTHS="the upper ones")


def test_points_are_no_area(provider, tmp_path: Path) -> None:
    run("target_points", OUTPUT=str(tmp_path / "points.gpkg"))
    assert "points.gpkg" in refusal("prepare_soc", AREA=str(tmp_path / "points.gpkg"), OUTPUT=str(tmp_path / "soc.tif"))


def test_a_country_takes_the_place_of_the_area(provider, tmp_path: Path) -> None:
    """The sample lies in the Atlantic: no country meets it."""
    assert "have nothing in common" in refusal("prepare_soc", COUNTRY="GHA", OUTPUT=str(tmp_path / "soc.tif"))


def test_masks_on_the_sample_take_nothing(provider, sample: Path, tmp_path: Path) -> None:
    """No cell of the sample has more than 200 t C/ha."""
    results = run("apply_masks", OUTPUT=str(tmp_path))
    soc = sample / "soc_t_ha.tif"
    assert np.array_equal(values_of(tmp_path / "soc_t_ha.tif"), values_of(soc), equal_nan=True)
    assert results["MASKS"] == str(tmp_path / "masks.tif") and set(np.unique(values_of(results["MASKS"]))[:-1]) == {0.0}
    assert gdal.Open(str(tmp_path / "soc_t_ha.tif")).GetMetadataItem("GSOCSEQ_MASKS") == "SOC > 200 t C/ha"


def test_masks_have_the_bytes_of_the_function(provider, sample: Path, tmp_path: Path) -> None:
    peat = polygons(tmp_path / "peat.gpkg", ["POLYGON((-20.5 52,-20.2 52,-20.2 51.8,-20.5 51.8,-20.5 52))"])
    soc = str(sample / "soc_t_ha.tif")
    run("apply_masks", SOC_LIMIT=80, PEAT=peat, OUTPUT=str(tmp_path / "toolbox"))
    masked_copies(MasksRequest(soc_limit=80.0, peat=peat), [soc], soc, str(tmp_path / "function"), Progress())
    for name in ("soc_t_ha.tif", "masks.tif"):
        assert (tmp_path / "toolbox" / name).read_bytes() == (tmp_path / "function" / name).read_bytes()
    assert np.isnan(values_of(tmp_path / "toolbox" / "soc_t_ha.tif")).sum() > np.isnan(values_of(soc)).sum()


def test_a_layer_of_the_project_can_be_a_mask(provider, sample: Path, tmp_path: Path) -> None:
    from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer

    path = polygons(tmp_path / "peat.gpkg", ["POLYGON((-20.5 52,-20.2 52,-20.2 51.8,-20.5 51.8,-20.5 52))"])
    layer = QgsVectorLayer(path + "|layername=area", "bog", "ogr")
    QgsProject.instance().addMapLayer(layer)
    memory = layer.materialize(QgsFeatureRequest())  # a layer without a file, as many tools make
    QgsProject.instance().addMapLayer(memory)
    for name, peat in (("path", path), ("id", layer.id()), ("object", layer), ("memory", memory), ("memory's id", memory.id())):
        run("apply_masks", PEAT=peat, OUTPUT=str(tmp_path / name))
    QgsProject.instance().removeMapLayers([layer.id(), memory.id()])
    found = {(tmp_path / name / "soc_t_ha.tif").read_bytes() for name in ("path", "id", "object", "memory", "memory's id")}
    assert len(found) == 1


def test_masks_of_a_folder_or_of_nothing(provider, sample: Path, tmp_path: Path) -> None:
    (tmp_path / "maps").mkdir()
    for name in ("a", "b"):
        raster(tmp_path / "maps" / f"{name}.tif", np.full((2, 3), 50.0))
    soc = raster(tmp_path / "soc.tif", np.array([[100.0, 300.0, 200.0], [201.0, 0.0, 50.0]]))
    values = {"LAYERS": [], "FOLDER": str(tmp_path / "maps"), "SOC": soc, "OUTPUT": str(tmp_path / "masked")}
    run("apply_masks", **values)
    for name in ("a", "b"):
        assert np.argwhere(np.isnan(values_of(tmp_path / "masked" / f"{name}.tif"))).tolist() == [[0, 1], [1, 0]]
    run("apply_masks", FOLDER=str(tmp_path / "maps"), SOC=soc, OUTPUT=str(tmp_path / "again"))  # LAYERS has its default, the sample
    assert sorted(path.name for path in (tmp_path / "again").iterdir()) == ["a.tif", "b.tif", "masks.tif"]
    assert "No mask was asked for" in refusal("apply_masks", SOC_LIMIT=None, OUTPUT=str(tmp_path / "none"))
    assert "No layer to mask" in refusal("apply_masks", LAYERS=[], OUTPUT=str(tmp_path / "none"))
    assert "read as an input" in refusal("apply_masks", **{**values, "OUTPUT": str(tmp_path / "maps")})


OUTPUTS = {"prepare_soc": "soc.tif", "prepare_clay": "clay.tif", "apply_masks": "masked"}


@pytest.mark.parametrize("name", sorted(OUTPUTS))
def test_defaults_run_in_qgis_process(qgis_process, tmp_path: Path, name: str) -> None:
    done = qgis_process(["run", f"gsocseq:{name}", f"--OUTPUT={tmp_path / OUTPUTS[name]}"])
    assert done.returncode == 0 and (tmp_path / OUTPUTS[name]).exists(), done.stdout


@pytest.mark.parametrize("name", sorted(OUTPUTS))
def test_cancelled_from_the_start_nothing_is_left(provider, tmp_path: Path, name: str) -> None:
    import processing
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    processing.run(f"gsocseq:{name}", {"OUTPUT": str(tmp_path / OUTPUTS[name])}, feedback=feedback)
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_written_beside_mask_layers(qgis_process, tmp_path: Path) -> None:
    (tmp_path / "layers").mkdir()
    peat = raster(tmp_path / "layers" / "peat.tif", np.ones((60, 60)), (-20.5, 52.0))
    done = qgis_process(["run", "gsocseq:apply_masks", f"--PEAT={peat}", f"--OUTPUT={tmp_path / 'masked'}"])
    assert done.returncode == 0, done.stdout
    assert [path.name for path in (tmp_path / "layers").iterdir()] == ["peat.tif"]
    assert np.isnan(values_of(tmp_path / "masked" / "soc_t_ha.tif")).all()
