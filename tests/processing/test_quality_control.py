"""The quality control and the correction as a user calls them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from product_folder import ProductFolder
from toolbox_calls import refusal, run

from gsocseq_plugin.core.errors import Cancelled, GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.processing.algorithms.maps.quality_control import QualityControl
from scripts.bench_products import make_product_set


@pytest.fixture
def maps(tmp_path: Path) -> ProductFolder:
    folder = tmp_path / "maps é"
    folder.mkdir()
    make_product_set(folder, 70 * 70)
    return ProductFolder(folder)


def test_a_good_set(provider, maps: ProductFolder, tmp_path: Path) -> None:
    results = run("quality_control", FOLDER=str(maps.folder), OUTPUT=str(tmp_path / "out"))
    assert (results["VERDICT"], results["WARNINGS"], results["FAILED"]) == ("pass", 0, 0) and results["PASSED"] > 100
    data = json.loads(Path(results["JSON"]).read_text(encoding="utf-8"))
    assert data["verdict"] == "pass" and data["counts"]["pass"] == results["PASSED"]
    dataset = gdal.Open(results["FLAGGED"])
    assert dataset.RasterCount == 6 and set(np.unique(dataset.ReadAsArray())) == {0, 255}


def test_a_bad_set_is_checked_corrected_and_checked_again(provider, maps: ProductFolder, tmp_path: Path) -> None:
    import processing
    from qgis.core import QgsProcessingFeedback

    maps.put("T0_Map030", -999.0, nodata=-9999.0, holes=-9999.0)
    feedback = QgsProcessingFeedback(False)
    call = {"FOLDER": str(maps.folder), "FLAGS": False, "OUTPUT": str(tmp_path / "out")}
    results = processing.run("gsocseq:quality_control", call, feedback=feedback)
    assert (results["VERDICT"], results["FAILED"]) == ("fail", 1) and "FLAGGED" not in results
    assert "T0_Map030: 12 cell(s) hold -999" in feedback.textLog()
    corrected = run("correct_products", FOLDER=str(maps.folder), OUTPUT=str(tmp_path / "corrected"))
    assert (corrected["CELLS"], corrected["CHANGED"]) == (29 * 12, 29)
    assert run("quality_control", FOLDER=corrected["OUTPUT"], OUTPUT=str(tmp_path / "again"))["VERDICT"] == "pass"


def test_layers_and_years_are_handed_on(provider, maps: ProductFolder, tmp_path: Path) -> None:
    classes = maps.folder / "classes.tif"
    shutil.copy(maps.folder / "land_use.tif", classes)
    maps.change("classes.tif", lambda values: np.where(values == 3, 11, values), kind=gdal.GDT_Int16)
    layers = {"LAND_USE": str(classes), "CLIMATE": str(maps.path("T0_Map030"))}
    results = run("quality_control", FOLDER=str(maps.folder), YEARS=25, OUTPUT=str(tmp_path / "out"), **layers)
    data = json.loads(Path(results["JSON"]).read_text(encoding="utf-8"))
    assert data["years"] == 25 and {check["id"] for check in data["checks"] if check["verdict"] == "fail"} == {"classes", "horizon"}


def test_refusals_in_words(provider, maps: ProductFolder, tmp_path: Path) -> None:
    out = str(tmp_path / "out")
    assert "no GSOCseq map was found" in refusal("quality_control", FOLDER=str(tmp_path), OUTPUT=out)
    assert "FOLDER" in refusal("quality_control", OUTPUT=out)
    assert "they are not changed in place" in refusal("correct_products", FOLDER=str(maps.folder), OUTPUT=str(maps.folder))
    assert not (tmp_path / "out").exists()


def test_qgis_process_checks_a_folder(qgis_process, maps: ProductFolder, tmp_path: Path) -> None:
    done = qgis_process(["run", "gsocseq:quality_control", f"--FOLDER={maps.folder}", f"--OUTPUT={tmp_path / 'out'}"])
    assert done.returncode == 0 and "VERDICT:\tpass" in done.stdout, done.stdout


class Stopped(Progress):
    """Cancelled as soon as the raster of flags is written: while the page is made."""

    def __init__(self, flags: Path) -> None:
        self._flags = flags

    def cancelled(self) -> bool:
        return any(self._flags.parent.glob("flagged.tif.part"))


def test_page_json_and_flags_appear_together_or_not_at_all(provider, maps: ProductFolder, tmp_path: Path) -> None:
    out = tmp_path / "out"
    values = {"FOLDER": str(maps.folder), "YEARS": None, "LAND_USE": None, "CLIMATE": None, "FLAGS": True, "OUTPUT": str(out)}
    with pytest.raises(Cancelled):
        QualityControl().compute(values, Stopped(out / "flagged.tif"))
    assert not out.exists()
    QualityControl().compute(values, Progress())
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    assert set(before) == {"quality.html", "quality.json", "flagged.tif"}
    maps.put("T0_UncertaintyMap030", 250.0)
    with pytest.raises(Cancelled):
        QualityControl().compute(values, Stopped(out / "flagged.tif"))
    (out / "quality.html").unlink()
    (out / "quality.html").mkdir()
    with pytest.raises(GsocError) as refused:  # before anything is read
        QualityControl().compute(values, Stopped(out / "flagged.tif"))
    assert refused.value.key == "target_is_folder"
    assert all((out / name).read_bytes() == before[name] for name in ("quality.json", "flagged.tif"))
    assert {path.name for path in out.iterdir()} == set(before)


def test_no_flags_where_no_map_can_be_read(provider, tmp_path: Path) -> None:
    """Those of an earlier run are not handed out as the new ones."""
    (tmp_path / "maps").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "maps" / "XXX_GSOCseq_T0_Map030.tif").write_bytes(b"")
    (tmp_path / "out" / "flagged.tif").write_bytes(b"of an earlier run")
    results = run("quality_control", FOLDER=str(tmp_path / "maps"), OUTPUT=str(tmp_path / "out"))
    assert "FLAGGED" not in results and results["VERDICT"] == "fail"
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"quality.html", "quality.json"}
