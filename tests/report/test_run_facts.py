"""What a manifest and the tags of maps tell, put into words."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from osgeo import gdal

pytest.importorskip("qgis.core")

from gsocseq_plugin.pipeline.product_set import read_product_set
from gsocseq_plugin.report import run_facts
from gsocseq_plugin.report.words import DASH, Words

WORDS = Words()


def manifest(**config):
    return {"manifest_version": 1, "config": {"layers": {}, **config}}


def test_masks_are_those_of_the_tags(run: Path, tmp_path: Path) -> None:
    for name in ("T0", "ASR_BAU"):
        shutil.copy(run / f"XXX_GSOCseq_{name}_Map030.tif", tmp_path)
    assert run_facts.masks(read_product_set(str(tmp_path)), None, WORDS) == WORDS.t("report_masks_none")
    dataset = gdal.Open(str(tmp_path / "XXX_GSOCseq_ASR_BAU_Map030.tif"), gdal.GA_Update)
    dataset.SetMetadataItem("GSOCSEQ_MASKS", "SOC above 200 t C/ha; peat")
    dataset = None
    assert run_facts.masks(read_product_set(str(tmp_path)), None, WORDS) == "These masks were applied: SOC above 200 t C/ha; peat."
    soil = str(shutil.copy(tmp_path / "XXX_GSOCseq_ASR_BAU_Map030.tif", tmp_path / "soil.tif"))
    shutil.copy(run / "XXX_GSOCseq_ASR_BAU_Map030.tif", tmp_path)
    inputs = {"inputs": [{"path": soil}, {"path": str(tmp_path / "moved away.tif")}]}
    assert "peat" in run_facts.masks(read_product_set(str(tmp_path)), inputs, WORDS), "of an input that is still there"


def test_layers_in_every_form_and_inputs_that_are_no_files() -> None:
    told = manifest(layers={"soc": "/data/a/soc.tif", "clay": {"path": "/data/a/soc.tif", "bands": [2]}, "cover": 0.6})
    told["inputs"] = [
        {"path": "/data/a/soc.tif", "bytes": 12345, "modified": "2024-05-06T07:08:09Z", "sha256": "0123456789abcdef"},
        {"path": "/data/b/area.gpkg|layername=x"},
    ]
    assert run_facts.sources(told, WORDS).rows == (
        ("soc, clay", "soc.tif", "12.3", "2024-05-06", "0123456789ab"),
        (DASH, "area.gpkg", DASH, DASH, DASH),
    )


def test_years_that_are_not_told() -> None:
    told = manifest(spin_up_years_range=[1981, 2000], warm_up=False, warm_up_years_range=[2001, 2020], land_use_years=[2015])
    assert run_facts.years(told, WORDS) == f"Climate: spin-up 1981-2000, warm-up {DASH}. Land use: 2015."
    assert "Land use: not known." in run_facts.years(manifest(), WORDS)


def test_scenarios_by_class_and_half_widths() -> None:
    scenario = {"name": "SSM1", "percent": {"2": 5, "default": 7.5}, "addition": 0.1, "adopted_share": 100.0}
    (row,) = run_facts.scenarios(manifest(scenarios=[scenario]), WORDS).rows
    assert row == ("SSM1", "by class: 2: 5 %; others: 7.5 %", "0.1", "100")
    widths = {"soc": 20.0, "clay": 10.0, "temperature": 2.0, "precipitation": 5.0, "c_input": 15.0}
    assert "SOC 20 %, clay 10 %" in run_facts.half_widths(manifest(half_widths=widths), WORDS)
    assert run_facts.half_widths(manifest(half_widths={**widths, "temperature": "series"}), WORDS) == ""


def test_preparation_and_counts() -> None:
    told = manifest()
    told["preparation"] = [{"step": "land_use", "layers": ["land_use"], "told": ["Codes: 1", "Codes: 2"]}]
    told["pixels_by_status"] = {"outside": 7, "ok": 1234, "missing_soc": 5, "of_a_later_version": 3}
    told["events"] = {"class_kept": 69, "negative_dpm": 0}
    assert run_facts.preparation(told) == ["land_use: Codes: 1", "land_use: Codes: 2"]
    lines = run_facts.cells(told, WORDS)
    assert lines[:2] == ["Pixels with a result: 1,234.", "Pixels without SOC: 5."] and len(lines) == 3 and "69" in lines[2]


def test_parameters_are_flat_and_complete() -> None:
    told = manifest(scenarios=[{"name": "A", "zones": {}}], horizons=[20, 50], classes=None, prepare=[], paddy=False)
    assert run_facts.parameters(told, WORDS).rows == (
        ("layers", DASH),
        ("scenarios[1].name", "A"),
        ("scenarios[1].zones", DASH),
        ("horizons", "20, 50"),
        ("classes", DASH),
        ("prepare", DASH),
        ("paddy", "False"),
    )
