"""totals and priority_areas in the toolbox: a run's folder, the sample's zones, every result."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from gsocseq_plugin.io.tables import read_table


@pytest.fixture(scope="module")
def run(provider, tmp_path_factory) -> Path:
    import processing

    folder = tmp_path_factory.mktemp("run")
    processing.run("gsocseq:full_run", {"OPEN_MAPS": False, "OUTPUT": str(folder)})
    return folder


def test_totals_as_table_workbook_and_layer(provider, run: Path, sample: Path, tmp_path: Path) -> None:
    import processing

    files = {"TABLE": str(tmp_path / "t.csv"), "XLSX": str(tmp_path / "t.xlsx"), "LAYER": str(tmp_path / "t.gpkg")}
    result = processing.run("gsocseq:totals", {"FOLDER": str(run), "ZONES": str(sample / "zones.gpkg"), "FIELD": "name", **files})
    assert {name: result[name] for name in files} == files and result["ZONES_COUNT"] == 3
    table = read_table(files["TABLE"])
    whole = [row for row in table.rows if row[0] == "" and row[1] == "" and row[3] == "RSR_SSM3_Map030"]
    assert len(whole) == 1 and float(whole[0][5]) == pytest.approx(result["AREA"])
    by_class = [row for row in table.rows if row[0] == "" and row[1] != "" and row[3] == "RSR_SSM3_Map030"]
    assert sum(float(row[9]) for row in by_class) == pytest.approx(float(whole[0][9]), rel=1e-12)
    book = gdal.OpenEx(files["XLSX"], gdal.OF_VECTOR)
    assert [book.GetLayer(place).GetName() for place in range(4)] == ["By land use", "By zone", "Zone x land use", "All"]
    assert sum(book.GetLayer(place).GetFeatureCount() for place in range(4)) == len(table.rows)
    layer = ogr.Open(files["LAYER"])
    means = {feature.GetField("name"): feature.GetField("rsr_ssm3_mean") for feature in layer.GetLayer(0)}
    expected = {row[0]: float(row[7]) for row in table.rows if row[0] and row[1] == "" and row[3] == "RSR_SSM3_Map030"}
    assert means == pytest.approx(expected) and len(means) == 3


def test_only_a_table_without_zones(provider, run: Path, tmp_path: Path) -> None:
    import processing

    result = processing.run("gsocseq:totals", {"FOLDER": str(run), "TABLE": str(tmp_path / "t.csv")})
    assert result["ZONES_COUNT"] == 0 and [path.name for path in tmp_path.iterdir()] == ["t.csv"]
    assert not result.get("XLSX") and not result.get("LAYER")


def test_a_set_whose_stock_of_today_has_no_values(provider, run: Path, tmp_path: Path) -> None:
    """Then the area is that of the rates; table and page appear all the same."""
    import processing

    folder = tmp_path / "maps"
    shutil.copytree(run, folder)
    dataset = gdal.Open(str(folder / "XXX_GSOCseq_T0_Map030.tif"), gdal.GA_Update)
    values = dataset.ReadAsArray()
    dataset.GetRasterBand(1).WriteArray(np.full(values.shape, dataset.GetRasterBand(1).GetNoDataValue(), np.float32))
    dataset = None
    files = {"TABLE": str(tmp_path / "t.csv"), "PAGE": str(tmp_path / "t.html")}
    result = processing.run("gsocseq:totals", {"FOLDER": str(folder), **files})
    area = processing.run("gsocseq:totals", {"FOLDER": str(run), "TABLE": str(tmp_path / "whole.csv")})["AREA"]
    assert result["AREA"] == pytest.approx(area) and result["PAGE"] == files["PAGE"]
    assert "T0_Map030" not in [row[3] for row in read_table(files["TABLE"]).rows]


def test_priority_cells(provider, run: Path, tmp_path: Path) -> None:
    import processing

    files = {"TABLE": str(tmp_path / "p.csv"), "CURVE": str(tmp_path / "c.csv"), "RASTER": str(tmp_path / "p.tif")}
    result = processing.run("gsocseq:priority_areas", {"FOLDER": str(run), "TARGET": 0.05, **files})
    assert result["REACHED"] and 0.05 <= result["CO2E"] < 0.0502 < result["MAXIMUM"]
    rank, chosen = gdal.Open(files["RASTER"]).ReadAsArray()
    rates = gdal.Open(str(run / "XXX_GSOCseq_RSR_SSM3_Map030.tif")).ReadAsArray()
    assert rates[chosen == 1].min() >= rates[chosen == 0].max() and rank[chosen == 1].max() < rank[chosen == 0].min()
    assert len(read_table(files["CURVE"]).rows) == 101 and len(read_table(files["TABLE"]).rows) == 10


def test_priority_zones(provider, run: Path, sample: Path, tmp_path: Path) -> None:
    import processing

    files = {"TABLE": str(tmp_path / "p.csv"), "LAYER": str(tmp_path / "p.gpkg")}
    zones = {"UNITS": 1, "ZONES": str(sample / "zones.gpkg"), "FIELD": "name"}
    result = processing.run("gsocseq:priority_areas", {"FOLDER": str(run), "TARGET": 0.04, **zones, **files})
    layer = ogr.Open(files["LAYER"])
    ranks = {feature.GetField("rank"): (feature.GetField("chosen"), feature.GetField("rate")) for feature in layer.GetLayer(0)}
    assert [ranks[rank][0] for rank in (1, 2, 3)] == [1, 1, 0] and ranks[1][1] > ranks[2][1] > ranks[3][1]
    assert result["REACHED"] and np.isfinite(result["HECTARES"])


def test_qgis_process_runs_both(qgis_process, run: Path, sample: Path, tmp_path: Path) -> None:
    zones = [f"--FOLDER={run}", f"--ZONES={sample / 'zones.gpkg'}", "--FIELD=name"]
    done = qgis_process(["run", "gsocseq:totals", *zones, f"--TABLE={tmp_path / 't.csv'}", f"--XLSX={tmp_path / 't.xlsx'}"])
    assert done.returncode == 0 and "lie in no zone" in done.stdout, done.stdout
    done = qgis_process(["run", "gsocseq:priority_areas", f"--FOLDER={run}", "--TARGET=9", f"--TABLE={tmp_path / 'p.csv'}"])
    assert done.returncode == 0 and "9 Mt CO2e/yr are out of reach" in done.stdout, done.stdout
    assert sorted(path.name for path in tmp_path.iterdir()) == ["p.csv", "t.csv", "t.xlsx"]


@pytest.mark.parametrize(
    ("algorithm", "values", "told"),
    [
        ("totals", {"FOLDER": "nowhere"}, "nowhere"),
        ("totals", {"LAYER": "z.gpkg"}, "no polygons were given"),
        ("totals", {"ZONES": "zones.gpkg"}, "no field was given"),
        ("totals", {"ZONES": "zones.gpkg", "FIELD": "country"}, "no field 'country'"),
        ("totals", {"ZONES": "zones.gpkg", "ZONES_RASTER": "land_use.tif"}, "given twice"),
        ("totals", {"ZONES": "land_use.tif", "FIELD": "name"}, "land_use.tif: is a raster and holds no polygons"),
        ("priority_areas", {"ZONES": "zones.gpkg", "FIELD": "name"}, "cells are to be ranked"),
        ("priority_areas", {"SCENARIO": "SSM9"}, "there is no map RSR_SSM9_Map030"),
        ("priority_areas", {"UNITS": 1}, "none were given"),
        ("priority_areas", {"TARGET": 0.0}, "more than 0 is expected"),
    ],
)
def test_refusals_in_words(provider, run: Path, sample: Path, tmp_path: Path, algorithm: str, values: dict, told: str) -> None:
    import processing
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    paths = {"FOLDER": str(run)}
    for name, value in values.items():
        folder = sample if name.startswith("ZONES") else tmp_path
        paths[name] = str(folder / value) if name in ("ZONES", "ZONES_RASTER", "LAYER", "FOLDER") else value
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException) as raised:
        processing.run(f"gsocseq:{algorithm}", {**paths, "TABLE": str(tmp_path / "t.csv")}, feedback=feedback)
    assert told in f"{raised.value}\n{feedback.textLog()}" and list(tmp_path.iterdir()) == []
    del raised
