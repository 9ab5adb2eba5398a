"""A folder of maps read as one set, whoever wrote it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.core.gsocseq.products import product_units
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.product_set import (
    ADOPTED_FILE,
    CLASSES_FILE,
    LAND_USE_FILE,
    class_table,
    manifest_of,
    read_product_set,
)
from gsocseq_plugin.pipeline.steps.full_run import full_run
from gsocseq_plugin.pipeline.steps.products import products


@pytest.fixture(scope="module")
def run(sample: Path, tmp_path_factory) -> Path:
    """A run of the sample over two horizons; half of the cropland adopts SSM3."""
    folder = tmp_path_factory.mktemp("run")
    data = json.loads((sample / "config.json").read_text(encoding="utf-8"))
    data["horizons"] = [20, 50]
    data["scenarios"][2]["adopted_share"] = {"2": 50, "default": 100}
    full_run(RunConfig.from_dict({**data, "output_folder": str(folder)}, sample), Progress())
    return folder


def test_a_run_is_a_set(run: Path) -> None:
    found = read_product_set(str(run))
    assert (found.code, found.years, found.strangers) == ("XXX", 20, [])
    assert list(found.maps) == list(product_units())
    assert found.scenarios == ["SSM1", "SSM2", "SSM3"]
    later = read_product_set(str(run / "products_050"))
    assert later.years == 50 and len(later.maps) == 29
    assert later.beside(LAND_USE_FILE) is None and later.of_run(LAND_USE_FILE) == str(run / LAND_USE_FILE)


def test_land_use_and_the_adopted_gain_lie_beside_the_maps(run: Path) -> None:
    def band(path: Path, number: int = 1) -> np.ndarray:
        dataset = gdal.Open(str(path))
        values = dataset.GetRasterBand(number).ReadAsArray().astype(float)
        values[values == dataset.GetRasterBand(number).GetNoDataValue()] = np.nan
        return values

    land_use = band(run / LAND_USE_FILE)
    relative = band(run / "XXX_GSOCseq_RelDiff_SSM3_Map030.tif")
    adopted = band(run / ADOPTED_FILE, 3)
    assert set(np.unique(land_use[~np.isnan(land_use)])) <= {2.0, 3.0, 5.0, 12.0, 13.0}
    assert (np.isnan(land_use) == np.isnan(relative)).all()
    share = np.where(land_use == 2, 0.5, 1.0)
    valid = ~np.isnan(relative)
    np.testing.assert_allclose(adopted[valid], (share * relative)[valid], atol=1e-5)  # Float32 of differences of about 5 t C/ha
    assert gdal.Open(str(run / ADOPTED_FILE)).GetRasterBand(3).GetDescription() == "SSM3"
    assert (run / "products_050" / ADOPTED_FILE).is_file()


def test_a_run_in_which_all_adopt_leaves_no_adopted_gain(sample: Path, tmp_path: Path) -> None:
    config = RunConfig.load(sample / "config.json").with_output(tmp_path)
    full_run(config, Progress())
    assert (tmp_path / LAND_USE_FILE).is_file() and not (tmp_path / ADOPTED_FILE).exists()


def test_the_manifest_belongs_to_its_maps(run: Path, tmp_path: Path) -> None:
    for folder in (run, run / "products_050"):
        assert manifest_of(read_product_set(str(folder)), Progress())["config"]["horizons"] == [20, 50]
    copy = tmp_path / "copy"
    shutil.copytree(run, copy)
    changed = copy / "XXX_GSOCseq_ASR_BAU_Map030.tif"
    values = gdal.Open(str(changed), gdal.GA_Update)
    values.SetMetadataItem("NOTE", "changed")
    values = None
    shutil.copy(run / "XXX_GSOCseq_T0_UncertaintyMap030.tif", copy / "products_050")  # of 20 years, not of 50
    for folder, name in ((copy, changed.name), (copy / "products_050", "XXX_GSOCseq_T0_UncertaintyMap030.tif")):
        with pytest.raises(GsocError) as refused:
            manifest_of(read_product_set(str(folder)), Progress())
        assert refused.value.key == "manifest_foreign" and name in str(refused.value) and "1 of them" in str(refused.value)


@pytest.mark.parametrize("name", [LAND_USE_FILE, ADOPTED_FILE])
def test_the_manifest_vouches_for_what_totals_read_beside_the_maps(run: Path, tmp_path: Path, name: str) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(run, copy)
    dataset = gdal.Open(str(copy / name), gdal.GA_Update)
    dataset.GetRasterBand(1).WriteArray(dataset.GetRasterBand(1).ReadAsArray()[::-1])
    dataset = None
    with pytest.raises(GsocError, match=name):
        manifest_of(read_product_set(str(copy)), Progress())


def test_a_manifest_of_windows_belongs_too(run: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(run, copy)
    manifest = json.loads((copy / "manifest.json").read_text(encoding="utf-8"))
    assert "products_050/XXX_GSOCseq_T0_Map030.tif" in [output["file"] for output in manifest["outputs"]]
    for output in manifest["outputs"]:
        output["file"] = output["file"].replace("/", "\\")
    (copy / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    assert manifest_of(read_product_set(str(copy / "products_050")), Progress()) == manifest


def test_a_manifest_without_checksums_is_held_to_the_sizes(run: Path, tmp_path: Path) -> None:
    """As versions before 0.3.0 wrote it."""
    copy = tmp_path / "copy"
    shutil.copytree(run, copy)
    manifest = json.loads((copy / "manifest.json").read_text(encoding="utf-8"))
    for output in manifest["outputs"]:
        del output["sha256"]
    (copy / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    assert manifest_of(read_product_set(str(copy)), Progress()) == manifest
    with open(copy / "XXX_GSOCseq_T0_Map030.tif", "ab") as file:
        file.write(b"0")
    with pytest.raises(GsocError, match="XXX_GSOCseq_T0_Map030.tif"):
        manifest_of(read_product_set(str(copy)), Progress())


def test_strangers_are_named(run: Path, tmp_path: Path) -> None:
    for path in run.glob("XXX_GSOCseq_*.tif"):
        shutil.copy(path, tmp_path)
    shutil.copy(run / "XXX_GSOCseq_T0_Map030.tif", tmp_path / "GHA_GSOCseq_T0_Map030.tif")
    shutil.copy(run / "XXX_GSOCseq_T0_Map030.tif", tmp_path / "XXX_GSOCseq_T0_Map030_Corr.tif")
    shutil.copy(run / "XXX_GSOCseq_T0_Map030.tif", tmp_path / "XXX_GSOCseq_something.tif")
    found = read_product_set(str(tmp_path))
    assert found.code == "XXX" and len(found.maps) == 29
    assert found.strangers == ["GHA_GSOCseq_T0_Map030.tif", "XXX_GSOCseq_T0_Map030_Corr.tif", "XXX_GSOCseq_something.tif"]


def test_no_folder_no_maps_no_manifest(run: Path, tmp_path: Path) -> None:
    with pytest.raises(GsocError) as missing:
        read_product_set(str(tmp_path / "nowhere"))
    with pytest.raises(GsocError) as empty:
        read_product_set(str(tmp_path))
    assert (missing.value.key, empty.value.key) == ("folder_not_there", "products_none")
    shutil.copy(run / "XXX_GSOCseq_T0_Map030.tif", tmp_path)
    found = read_product_set(str(tmp_path))
    assert manifest_of(found, Progress()) is None
    for text in ("[]", "{", '{"manifest_version": 1}'):
        (tmp_path / "manifest.json").write_text(text, encoding="utf-8")
        with pytest.raises(GsocError) as wrong:
            manifest_of(found, Progress())
        assert wrong.value.key == "manifest_unreadable" and "manifest.json" in str(wrong.value)


def test_classes_are_those_of_the_run(sample: Path, root: Path, tmp_path: Path) -> None:
    """A run with a table of its own leaves it beside the maps; one with FAO's into the same folder takes it away."""
    own = tmp_path / "classes.csv"
    table = (root / "resources" / "tables" / "classes.csv").read_text(encoding="utf-8")
    own.write_text(table.replace("2,Cropland", "2,Maize and beans").replace(",", ";"), encoding="utf-8")
    data = json.loads((sample / "config.json").read_text(encoding="utf-8"))
    folder = tmp_path / "maps"
    data.update(horizons=[20, 30], output_folder=str(folder))
    full_run(RunConfig.from_dict({**data, "classes": str(own)}, sample), Progress())
    own.unlink()
    for place in (folder, folder / "products_030"):
        assert class_table(read_product_set(str(place))).names[1] == "Maize and beans"
    full_run(RunConfig.from_dict(data, sample), Progress())
    assert class_table(read_product_set(str(folder))).names[1] == "Cropland" and not (folder / CLASSES_FILE).exists()


def test_the_adopted_gain_of_an_earlier_run_goes(sample: Path, tmp_path: Path) -> None:
    data = json.loads((sample / "config.json").read_text(encoding="utf-8"))
    data.update(horizons=[20, 30], output_folder=str(tmp_path))
    partly = [{**scenario, "adopted_share": 50} for scenario in data["scenarios"]]
    for scenarios, there in ((partly, True), (data["scenarios"], False)):
        full_run(RunConfig.from_dict({**data, "scenarios": scenarios}, sample), Progress())
        assert [(place / ADOPTED_FILE).exists() for place in (tmp_path, tmp_path / "products_030")] == [there, there]


def test_the_single_steps_leave_the_same_beside_the_maps(sample: Path, tmp_path: Path) -> None:
    data = json.loads((sample / "config.json").read_text(encoding="utf-8"))
    data["scenarios"][1]["adopted_share"] = 40
    config = RunConfig.from_dict({**data, "keep_state": True, "output_folder": str(tmp_path / "run")}, sample)
    full_run(config, Progress())
    products(str(tmp_path / "run" / "forward.tif"), str(tmp_path / "steps"), "XXX", Progress())
    for name in (LAND_USE_FILE, ADOPTED_FILE):
        one, other = (gdal.Open(str(tmp_path / place / name)).ReadAsArray() for place in ("run", "steps"))
        assert np.array_equal(one, other), name


def test_twins_of_macos_are_no_maps(run: Path, tmp_path: Path) -> None:
    for path in run.glob("XXX_GSOCseq_*.tif"):
        shutil.copy(path, tmp_path)
        (tmp_path / f"._{path.name}").write_bytes(b"Mac OS X")
    found = read_product_set(str(tmp_path))
    assert (found.code, len(found.maps), found.strangers) == ("XXX", 29, [])


def test_a_tag_that_is_no_horizon_tells_nothing(run: Path, tmp_path: Path) -> None:
    shutil.copy(run / "XXX_GSOCseq_T0_Map030.tif", tmp_path)
    dataset = gdal.Open(str(tmp_path / "XXX_GSOCseq_T0_Map030.tif"), gdal.GA_Update)
    dataset.SetMetadataItem("GSOCSEQ_HORIZON_YEARS", "twenty")
    dataset = None
    assert read_product_set(str(tmp_path)).years is None
