"""Every algorithm through processing.run, on the sample and on mistakes."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any, Dict, List

import numpy as np
import pytest
from osgeo import gdal, ogr
from toolbox_calls import refusal, run

PLACE = "-20.3,51.8 [EPSG:4326]"


def rows_of(path: str) -> List[Dict[str, str]]:
    """The rows of a CSV file."""
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_check_inputs_finds_nothing_wrong_in_the_sample(provider, tmp_path: Path) -> None:
    results = run("check_inputs", OUTPUT=str(tmp_path / "findings.csv"))
    rows = rows_of(results["OUTPUT"])
    assert results["ERRORS"] == 0 and not [row for row in rows if row["severity"] == "error"]
    assert results["WARNINGS"] == sum(row["severity"] == "warning" for row in rows)


def test_check_inputs_lists_every_error(provider, sample: Path, tmp_path: Path) -> None:
    normals = str(sample / "tmean_1981_2000.tif")
    results = run("check_inputs", TMEAN_WARMUP=normals, HORIZONS="0", OUTPUT=str(tmp_path / "findings.csv"))
    errors = [row for row in rows_of(results["OUTPUT"]) if row["severity"] == "error"]
    assert results["ERRORS"] == len(errors) >= 2
    assert any("tmean_warmup" in row["where"] + row["finding"] for row in errors)
    assert any("horizons" in row["where"] for row in errors)


def test_align_layers(provider, sample: Path, tmp_path: Path) -> None:
    run("align_layers", LAYERS=[str(sample / "tmean_1981_2000.tif")], OUTPUT=str(tmp_path))
    aligned, soc = (gdal.Open(str(folder)) for folder in (tmp_path / "tmean_1981_2000.tif", sample / "soc_t_ha.tif"))
    assert (aligned.RasterXSize, aligned.RasterYSize, aligned.RasterCount) == (soc.RasterXSize, soc.RasterYSize, 12)
    assert aligned.GetGeoTransform() == soc.GetGeoTransform()


def test_align_classes_keeps_codes(provider, sample: Path, tmp_path: Path) -> None:
    land_use = str(sample / "raw" / "esa_cci_2000_2020.tif")
    run("align_layers", LAYERS=[land_use], KIND=1, OUTPUT=str(tmp_path))
    source, aligned = gdal.Open(land_use), gdal.Open(str(tmp_path / "esa_cci_2000_2020.tif"))
    no_data = aligned.GetRasterBand(1).GetNoDataValue()
    assert set(np.unique(aligned.ReadAsArray())) - {no_data} <= set(np.unique(source.ReadAsArray()))


def test_full_run_accepts_the_stacks_that_build_stacks_writes(
    provider, sample: Path, tmp_path: Path, full_maps: Dict[str, np.ndarray]
) -> None:
    stacks = run("build_stacks", OUTPUT=str(tmp_path / "stacks"))
    bands = [gdal.Open(stacks[stack]).RasterCount for stack in ("SPIN_UP", "WARM_UP", "FORWARD")]
    assert bands == [52, 2 + 12 + 20 + 20, 52]
    given = {f"STACK_{stack.replace('_', '')}": stacks[stack] for stack in ("SPIN_UP", "WARM_UP", "FORWARD")}
    series = {f"{variable.upper()}_NPP": str(sample / f"{variable}_series_1981_2000.tif") for variable in ("tmean", "prec")}
    from_stacks = run("full_run", **given, **series, OUTPUT=str(tmp_path / "maps"))
    stock, expected = gdal.Open(from_stacks["finalSOC_SSM3_Map030"]).ReadAsArray(), full_maps["XXX_GSOCseq_finalSOC_SSM3_Map030.tif"]
    np.testing.assert_allclose(stock, expected, rtol=1e-5)  # stacks are Float32: six digits


def test_target_points_are_the_modelled_cells(provider, tmp_path: Path) -> None:
    results = run("target_points", OUTPUT=str(tmp_path / "points.gpkg"))
    source = ogr.Open(results["OUTPUT"])
    points = source.GetLayer(0)
    assert points.GetFeatureCount() == results["COUNT"] > 2000
    assert {feature.GetField("land_use") for feature in points} <= {2, 3, 5, 12, 13}


def test_site_run_meets_the_maps(provider, tmp_path: Path, full_maps: Dict[str, np.ndarray], sample: Path) -> None:
    rows = rows_of(run("site_run", POINT=PLACE, OUTPUT=str(tmp_path / "site.csv"))["OUTPUT"])
    left, cell_x, _, top, _, cell_y = gdal.Open(str(sample / "soc_t_ha.tif")).GetGeoTransform()
    cell = int((51.8 - top) // cell_y), int((-20.3 - left) // cell_x)
    t0 = next(row for row in rows if row["phase"] == "warm_up" and row["year"] == "2020")
    assert float(t0["soc"]) == pytest.approx(full_maps["XXX_GSOCseq_T0_Map030.tif"][cell], rel=1e-6)
    for scenario in ("BAU", "SSM1", "SSM2", "SSM3"):
        last = next(row for row in rows if row["year"] == "2040" and row["scenario"] == scenario)
        assert float(last["soc"]) == pytest.approx(full_maps[f"XXX_GSOCseq_finalSOC_{scenario}_Map030.tif"][cell], rel=1e-6)


def site_table(path: Path, rows: List[Dict[str, Any]]) -> str:
    """A table of sites that share a mild climate."""
    months = [f"{month:02d}" for month in range(1, 13)]
    climate = {"T": 11.0, "P": 60.0, "E": 50.0}
    shared = {f"cov_{month}": 0.6 for month in months}
    shared.update({f"{v}{period}_{month}": value for period in ("8100", "0118") for v, value in climate.items() for month in months})
    shared.update({f"{v}s_{year}_{month}": value for year in range(1981, 2019) for v, value in climate.items() for month in months})
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, ["id", "SOC", "clay", "LU", "DR", *shared])
        writer.writeheader()
        writer.writerows([{**shared, **row} for row in rows])
    return str(path)


def test_sites_run_keeps_the_order_and_says_why_not(provider, tmp_path: Path) -> None:
    table = site_table(
        tmp_path / "sites.csv",
        [
            {"id": "b", "SOC": 50, "clay": 20, "LU": 2, "DR": 1.44},
            {"id": "a", "SOC": 50, "clay": 20, "LU": 9, "DR": 1.44},
            {"id": "c", "SOC": -1, "clay": 20, "LU": 3, "DR": 0.67},
        ],
    )
    rows = rows_of(run("sites_run", INPUT=table, OUTPUT=str(tmp_path / "out.csv"))["OUTPUT"])
    assert [row["id"] for row in rows] == ["b", "a", "c"]
    assert rows[0]["status"] == "ok" and "class 9" in rows[1]["status"] and rows[2]["status"] != "ok"
    assert rows[1]["soc_t0"] == rows[2]["soc_t0"] == ""
    # The same climate and land use before and after: business as usual stays where it is.
    assert float(rows[0]["soc_bau"]) == pytest.approx(50.0, abs=1e-6)
    assert float(rows[0]["soc_ssm3"]) > float(rows[0]["soc_ssm2"]) > 50.0


def test_layers_of_the_project(provider, sample: Path, tmp_path: Path) -> None:
    """Layers are given by their place in the project, an area is a layer in memory."""
    from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer

    soc = QgsRasterLayer(str(sample / "soc_t_ha.tif"), "carbon")
    area = QgsVectorLayer("Polygon?crs=EPSG:4326", "area", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(-20.4, 51.8, -20.3, 51.9)))
    area.dataProvider().addFeature(feature)
    project = QgsProject.instance()
    project.addMapLayers([soc, area])
    try:
        results = run("full_run", SOC=soc.id(), AREA=area.id(), OUTPUT=str(tmp_path))
        stock = gdal.Open(results["T0_Map030"])
        assert (stock.RasterXSize, stock.RasterYSize) == (12, 12)
    finally:
        project.removeMapLayers([soc.id(), area.id()])


def test_temporary_results(provider) -> None:
    results = run("spin_up", OUTPUT="TEMPORARY_OUTPUT")
    assert results["OUTPUT"].endswith(".tif") and gdal.Open(results["OUTPUT"]).RasterCount == 23


@pytest.mark.parametrize(
    ("name", "values", "told"),
    [
        ("spin_up", {"OUTPUT": "state.img"}, ".img"),
        ("full_run", {"ISO3": "12"}, "three capital letters"),
        ("full_run", {"SCENARIOS": "SSM1=many"}, "'SSM1=many' is not of the form"),
        ("full_run", {"SOC": "nowhere.tif"}, "nowhere.tif"),
        ("full_run", {"LAND_USE_LEGEND": 3}, "no legend table is given"),
        ("full_run", {"CONFIG": "nowhere.json"}, "nowhere.json"),
        ("site_run", {"POINT": "10,10 [EPSG:4326]"}, "10"),
        ("products", {"FORWARD": "soc_t_ha.tif"}, "soc_t_ha.tif"),
    ],
)
def test_refusals_in_words(provider, sample: Path, tmp_path: Path, name: str, values: Dict[str, Any], told: str) -> None:
    target = {"spin_up": "out.tif", "site_run": "out.csv"}.get(name, "out")
    values = {"OUTPUT": target, **values}
    values["OUTPUT"] = str(tmp_path / values["OUTPUT"])
    if name == "products":
        values["FORWARD"] = str(sample / values["FORWARD"])
    assert told in refusal(name, **values)
    assert list(tmp_path.iterdir()) == []


def test_check_inputs_says_errors_and_warnings_in_the_log(provider, sample, tmp_path):
    import processing
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    layers = {"TMEAN_WARMUP": str(sample / "tmean_2001_2020.tif")}
    counts = processing.run("gsocseq:check_inputs", {**layers, "OUTPUT": str(tmp_path / "findings.csv")}, feedback=feedback)
    log = feedback.textLog()
    assert counts["ERRORS"] >= 1 and log.count("error: ") == counts["ERRORS"] and log.count("warning: ") == counts["WARNINGS"]


def test_check_inputs_lists_what_cannot_even_be_read(provider, tmp_path):
    import processing

    (tmp_path / "bad.tif").write_text("no raster")
    (tmp_path / "bad.json").write_text('{"a":')
    table = str(tmp_path / "findings.csv")
    layers = {"SOC": str(tmp_path / "bad.tif"), "CLAY": str(tmp_path / "nowhere.tif")}
    assert processing.run("gsocseq:check_inputs", {**layers, "OUTPUT": table})["ERRORS"] >= 2
    text = open(table, encoding="utf-8").read()
    assert "bad.tif: cannot be read as a raster" in text and "nowhere.tif: there is no such file" in text
    assert processing.run("gsocseq:check_inputs", {"CONFIG": str(tmp_path / "bad.json"), "OUTPUT": table})["ERRORS"] == 1
    assert "bad.json: not valid JSON at line 1" in open(table, encoding="utf-8").read()
