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
    ahead = "years ahead the mean year of 2001-2020"
    assert run_facts.years(told, WORDS) == f"Climate: spin-up 1981-2000, warm-up {DASH}, {ahead}. Land use: 2015."
    assert "years ahead not known. Land use: not known." in run_facts.years(manifest(), WORDS)
    given = manifest(layers={"tmean_forward": "t.tif"}, warm_up_years_range=[2001, 2020], land_use_years=[2000, 2010, 2020])
    assert "years ahead the climate given for them (t.tif). Land use: maps of 3 years from 2000 to 2020." in run_facts.years(given, WORDS)
    found = {**manifest(), "land_use_years": [2001, 2002]}
    assert "Land use: maps of 2 years from 2001 to 2002." in run_facts.years(found, WORDS), "named by the layer's bands"
    assert "Land use: one map." in run_facts.years({**manifest(), "land_use_years": []}, WORDS)
    prepared = {**manifest(warm_up_years_range=[2001, 2020]), "preparation": [{"step": "climate_cru", "layers": ["prec_forward", "tmean_forward"]}]}
    assert "years ahead the climate prepared for them." in run_facts.years(prepared, WORDS)


def test_scenarios_by_class_and_half_widths() -> None:
    scenario = {"name": "SSM1", "percent": {"2": 5, "default": 7.5}, "addition": 0.1, "adopted_share": 100.0}
    (row,) = run_facts.scenarios(manifest(scenarios=[scenario]), WORDS).rows
    assert row == ("SSM1", "by class: 2: 5 %; others: 7.5 %", "0.1", DASH, "100")
    widths = {"soc": 20.0, "clay": 10.0, "temperature": 2.0, "precipitation": 5.0, "c_input": 15.0}
    assert "SOC 20 %, clay 10 %" in run_facts.half_widths(manifest(half_widths=widths), WORDS)
    told = run_facts.half_widths(manifest(half_widths={**widths, "temperature": "series", "clay": {"path": "/data/clay width.tif"}}), WORDS)
    assert told.endswith(
        ": SOC 20 %, clay by the layer clay width.tif, temperature from the differences between the years of the climate, precipitation 5 %, "
        "C input of the scenarios 15 percentage points."
    )
    assert run_facts.half_widths(manifest(), WORDS) == ""


@pytest.mark.parametrize(
    ("assumed", "c_input", "manure", "adopted"),
    [
        ({"percent": 5.0, "zones": {"1": 30, "2": {"2": 10}}}, "5 %; zone 1: 30 %; zone 2: by class: 2: 10 %; others: 0 %", "0", "100"),
        ({"percent": 0.0, "percent_layer": "C:\\maps\\more input.tif"}, "by the layer more input.tif; where it has no value: 0 %", "0", "100"),
        ({"percent": 5.0, "percent_layer": {"path": "/m/p.tif", "bands": [2]}, "zones": {"7": 9}},
         "by the layer p.tif; where it has no value: 5 %; zone 7: 9 %", "0", "100"),
        ({"percent": 5.0, "percent_layer": 12.5}, "12.5 %", "0", "100"),
        ({"percent": {"2": 20}, "fym": 0.5}, "by class: 2: 20 %; others: 0 %", "0.5", "100"),
        ({"percent": 10.0, "adopted_share": {"2": 50}, "ramp_years": 10}, "10 %", "0", "by class: 2: 50; others: 0, reached over 10 years"),
        ({"percent": 10.0, "ramp_years": 1}, "10 %", "0", "100"),
    ],
)
def test_every_assumption_of_a_scenario_is_told(assumed: dict, c_input: str, manure: str, adopted: str) -> None:
    scenario = {"name": "S", "addition": 0.0, "fym": 0.0, "adopted_share": 100.0, "ramp_years": 0, "zones": {}, "percent_layer": None, **assumed}
    table = run_facts.scenarios(manifest(scenarios=[scenario]), WORDS)
    assert table.rows == (("S", c_input, "0", manure, adopted),) and len(table.head) == 5


@pytest.mark.parametrize(
    ("config", "told"),
    [
        ({}, "follow the plant growth of each year (MIAMI model), 2001 to 2020."),
        ({"layers": {"npp_mean": "mean.tif"}}, "(MIAMI model), 2001 to 2020, against a mean of the years before that was given."),
        ({"layers": {"npp_mean": "mean.tif", "npp_yearly": "yearly.tif"}}, "2001 to 2020, from layers that were given."),
    ],
)
def test_whose_plant_growth_the_warm_up_follows(run: Path, config: dict, told: str) -> None:
    given = {**manifest(warm_up_years_range=[2001, 2020], **config), "convention": "manual"}
    sentences = run_facts.method(read_product_set(str(run)), given, WORDS)
    assert "in three phases" in sentences[0] and sentences[-1].endswith(told)


def test_layers_of_plant_growth_that_a_step_made(run: Path) -> None:
    for layers, told in ((["npp_mean"], "MIAMI"), (["npp_mean", "npp_yearly"], "from layers that were given")):
        made = {**manifest(warm_up_years_range=[2001, 2020]), "convention": "manual", "preparation": [{"step": "npp_miami", "layers": layers}]}
        assert told in run_facts.method(read_product_set(str(run)), made, WORDS)[-1] and "against a mean" not in told


def test_no_warm_up_no_phase_of_it(run: Path) -> None:
    told = {**manifest(warm_up=False, warm_up_years_range=[2001, 2020]), "convention": "manual", "spin_up_method": "equilibrium"}
    sentences = run_facts.method(read_product_set(str(run)), told, WORDS)
    assert "two phases" in sentences[0] and "There was no warm-up." in sentences[0] and not any("Warm-up:" in text for text in sentences)


def test_names_of_files_of_any_system() -> None:
    told = manifest(layers={"soc": "C:\\Users\\Jane Doe\\soc.tif"})
    paths = ("C:\\Users\\Jane Doe\\soc.tif", "\\\\server\\Jane Doe\\area.gpkg|layername=x", 'NETCDF:"/home/jane/t.nc":tmp')
    told["inputs"] = [{"path": path} for path in paths]
    assert [row[:2] for row in run_facts.sources(told, WORDS).rows] == [("soc", "soc.tif"), (DASH, "area.gpkg"), (DASH, 'NETCDF:"t.nc":tmp')]


def test_preparation_and_counts() -> None:
    told = manifest()
    told["preparation"] = [{"step": "land_use", "layers": ["land_use"], "told": ["Codes: 1", "Codes: 2"]}]
    told["pixels_by_status"] = {"outside": 7, "ok": 1234, "missing_soc": 5, "of_a_later_version": 3}
    told["events"] = {"class_kept": 69, "negative_dpm": 0}
    assert run_facts.preparation(told, WORDS) == ["land_use: Codes: 1", "land_use: Codes: 2"]
    lines = run_facts.cells(told, WORDS)
    assert lines[:2] == ["Pixels with a result: 1,234.", "Pixels without SOC: 5."] and len(lines) == 3 and "69" in lines[2]


def test_what_the_steps_said_is_told_in_the_readers_language() -> None:
    said = [
        {"key": "warm_up_skipped", "values": {}, "text": "English"},
        {"key": "soc_outside", "values": {"count": 3}, "text": "English of 3"},
        {"key": "of_a_later_version", "values": {}, "text": "Later"},
        {"key": "soc_outside", "values": {"number": 3}, "text": "Of other values"},
    ]
    told = {**manifest(), "preparation": [{"step": "s", "layers": [], "told": said}]}
    shown = run_facts.preparation(told, Words(lambda text: f"[{text}]"))
    assert all(text.startswith("s: [") for text in shown[:2]) and "3" in shown[1] and shown[2:] == ["s: Later", "s: Of other values"]


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
