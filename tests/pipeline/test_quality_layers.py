"""Quality control with a land-use and a climate layer, the raster of flags, the JSON, and what cannot be used."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any, Dict

import numpy as np
import pytest
from osgeo import gdal, osr
from product_folder import ProductFolder, Told

from gsocseq_plugin.core.errors import Cancelled, GsocError
from gsocseq_plugin.core.gsocseq.product_kinds import mandatory_maps
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.quality.result import FAIL, PASS, WARN, QualityResult
from gsocseq_plugin.pipeline.quality.scan import rows_at_once
from gsocseq_plugin.pipeline.steps.quality_control import QualityOptions, quality_control, quality_json
from scripts.bench_products import make_product_set

SIDE = 150
RISING = ("BAU", "SSM1", "SSM2", "SSM3")


@pytest.fixture(scope="module")
def country(tmp_path_factory) -> Path:
    """Made maps of 150 x 150 cells from 10 E, 50 N, wide enough for cells of half a degree (60 x 60 cells)."""
    folder = tmp_path_factory.mktemp("country")
    make_product_set(folder, SIDE * SIDE)
    return folder


@pytest.fixture
def maps(country: Path, tmp_path: Path) -> ProductFolder:
    shutil.copytree(country, tmp_path / "maps")
    return ProductFolder(tmp_path / "maps")


def checked(folder: Path, **options: Any) -> QualityResult:
    return quality_control(str(folder), QualityOptions(**options), Progress())


def faults(result: QualityResult) -> Dict[str, str]:
    return {check.id: check.verdict for check in result.checks if check.verdict != PASS}


def text_of(result: QualityResult, id: str, stem: str = "") -> str:
    return next(check.text() for check in result.checks if check.id == id and (not stem or stem in check.maps))


def layer(path: Path, values: np.ndarray, west: float, north: float, cell: float, crs: str = "EPSG:4326") -> str:
    """A GeoTIFF of Float32, -999 declared."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    dataset.SetSpatialRef(reference)
    dataset.SetGeoTransform((west, cell, 0, north, 0, -cell))
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.GetRasterBand(1).SetNoDataValue(-999.0)
    dataset = None
    return str(path)


def step_everywhere(maps: ProductFolder, cells: int, size: float) -> None:
    """Blocks of so many cells in all final stocks, and in what follows from them: the identities still hold."""
    rng = np.random.default_rng(12)
    count = -(-SIDE // cells)
    steps = rng.normal(0, size, (count, count)).repeat(cells, axis=0).repeat(cells, axis=1)[:SIDE, :SIDE]
    for scenario in RISING:
        for kind, factor in (("finalSOC", 1.0), ("AbsDiff", 1.0), ("ASR", 1 / 20)):
            maps.change(f"{kind}_{scenario}_Map030", lambda values, factor=factor: values + factor * steps)


# -- climate -----------------------------------------------------------------------------------------------------------


def test_steps_of_half_a_degree_are_found_without_a_climate_layer(maps: ProductFolder) -> None:
    step_everywhere(maps, 60, 2.0)
    result = checked(maps.folder)
    assert faults(result) == {"climate_steps": WARN}
    stepped = {stem for check in result.by_verdict(WARN) for stem in check.maps}
    assert stepped == {f"ASR_{scenario}_Map030" for scenario in RISING}  # T0 and the relative rates have none
    assert "edges of cells of 0.5 degree" in text_of(result, "climate_steps", "ASR_BAU_Map030")
    assert "Climate whose cells are much coarser" in result.by_verdict(WARN)[0].cause_texts()[0]


def test_the_edges_of_a_climate_layer_are_looked_at(maps: ProductFolder, tmp_path: Path) -> None:
    """Cells of 37/120 degree: no usual lattice, only the layer tells."""
    step_everywhere(maps, 37, 2.0)
    assert faults(checked(maps.folder)) == {}
    climate = layer(tmp_path / "climate.tif", np.ones((5, 5), np.float32), 10.0, 50.0, 37 / 120)
    result = checked(maps.folder, climate=climate)
    assert faults(result) == {"climate_steps": WARN} and "0.308333 degree" in result.by_verdict(WARN)[0].text()


def test_a_climate_layer_in_another_crs_is_refused(maps: ProductFolder, tmp_path: Path) -> None:
    climate = layer(tmp_path / "climate.tif", np.ones((5, 5), np.float32), 5e5, 5.5e6, 5e4, "EPSG:32632")
    with pytest.raises(GsocError) as refused:
        checked(maps.folder, climate=climate)
    assert refused.value.key == "quality_climate_crs" and climate in str(refused.value)


# -- land use ----------------------------------------------------------------------------------------------------------


def test_land_use_on_other_cells(maps: ProductFolder, tmp_path: Path) -> None:
    """Cells three times as wide: cropland, urban in the first rows, which must not have values."""
    codes = np.full((50, 50), 2.0, np.float32)
    codes[:4] = 1
    path = layer(tmp_path / "classes.tif", codes, 10.0, 50.0, 3 / 120)
    result = checked(maps.folder, land_use=path)
    t0 = ~np.isnan(maps.read("T0_Map030"))
    assert faults(result) == {"classes": FAIL, "missing_cells": FAIL}  # the sea is cropland in this layer: 11 % and grouped
    assert f"1 Artificial surfaces: {t0[:12].sum()}" in text_of(result, "classes")
    assert f"{(~t0[12:]).sum()} of {138 * 150} cells of modelled classes" in text_of(result, "missing_cells")


def test_a_land_use_layer_that_is_not_there(maps: ProductFolder) -> None:
    with pytest.raises(GsocError) as refused:
        checked(maps.folder, land_use=str(maps.folder / "none.tif"))
    assert refused.value.key == "file_missing"


def test_land_use_of_a_further_horizon_lies_above(maps: ProductFolder) -> None:
    later = maps.folder / "products_050"
    later.mkdir()
    for path in maps.folder.glob("XXX_*.tif"):
        shutil.copy(path, later)
    assert "2 Cropland" in text_of(checked(later), "classes")


# -- flags -------------------------------------------------------------------------------------------------------------


def test_flags_tell_cell_by_cell(maps: ProductFolder, tmp_path: Path) -> None:
    """Each kind of finding where it was put, with the number of maps."""
    step_everywhere(maps, 60, 2.0)
    rows, columns = maps.cells(5)
    for stem in ("T0_UncertaintyMap030", "BAU_UncertaintyMap030"):
        values = maps.read(stem)
        values[rows[0], columns[0]] = 250.0
        values[rows[1], columns[1]] = np.nan
        values[rows[2], columns[2]] = -999.0
        maps.write(stem, values, nodata=-9999.0, holes=-9999.0)
    maps.put("RSR_SSM1_Map030", 0.5, 1)
    t0 = maps.read("T0_Map030")
    classes = np.where(np.isnan(t0), np.nan, 2.0)
    classes[0, 0] = 2.0  # at sea
    maps.write("land_use.tif", classes, kind=gdal.GDT_Int16)
    flags = tmp_path / "flagged.tif"
    checked(maps.folder, flags=str(flags))
    dataset = gdal.Open(str(flags))
    names = [dataset.GetRasterBand(number).GetDescription() for number in range(1, 7)]
    assert names == [
        "out of range", "undeclared no-data", "missing though modelled", "identities broken", "not in all maps", "step at climate edge"
    ]
    bands = dict(zip(names, dataset.ReadAsArray()))
    expected = {name: np.where(np.isnan(t0), 255, 0) for name in names}
    for band in expected.values():
        band[0, 0] = 0
    expected["out of range"][rows[0], columns[0]] = 2
    expected["not in all maps"][rows[1], columns[1]] = 2
    expected["undeclared no-data"][rows[2], columns[2]] = 2
    expected["missing though modelled"][0, 0] = 1
    first_row, first_column = maps.cells(1)
    expected["identities broken"][first_row, first_column] = 2  # against RelDiff, and against the absolute rates
    beside = np.zeros(t0.shape, dtype=bool)
    beside[[59, 60, 119, 120]] = True
    beside[:, [59, 60, 119, 120]] = True
    expected["step at climate edge"][beside & ~np.isnan(t0)] = 4
    for name, band in bands.items():
        assert np.array_equal(band, expected[name]), name


def test_flags_are_whole_or_not_there(maps: ProductFolder, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        quality_control(str(maps.folder), QualityOptions(flags=str(tmp_path / "flagged.tif")), Told(cancel_at=40))
    assert [path.name for path in tmp_path.iterdir()] == ["maps"]
    with pytest.raises(GsocError) as refused:
        checked(maps.folder, flags=str(maps.path("T0_Map030")))
    assert refused.value.key == "output_is_input"


# -- what is said --------------------------------------------------------------------------------------------------------


def test_every_fault_is_logged_as_a_sentence(maps: ProductFolder) -> None:
    maps.remove("ASR_BAU_Map030")
    maps.put("T0_UncertaintyMap030", -999.0, nodata=-9999.0, holes=-9999.0)
    told = Told()
    quality_control(str(maps.folder), QualityOptions(), told)
    assert len(told.lines) == 2
    assert told.lines[0].startswith("error: ") and "ASR_BAU_Map030" in told.lines[0]
    assert "T0_UncertaintyMap030: 12 cell(s) hold -999, which stands for no data" in told.lines[1]


def test_json_is_stable_and_whole(maps: ProductFolder) -> None:
    maps.change("T0_UncertaintyMap030", lambda values: values * np.nan)  # a map without any figure
    text, again = (quality_json(checked(maps.folder)) for _ in range(2))
    assert text == again and "NaN" not in text
    data = json.loads(text)
    assert data["gsocseq_quality"] == 1 and data["verdict"] == FAIL and sum(data["counts"].values()) == len(data["checks"])
    empty = next(check for check in data["checks"] if check["id"] == "empty")
    assert empty["text"] == "T0_UncertaintyMap030: no cell has a value." and empty["remedy"].startswith("Look at the masks")
    assert next(facts for facts in data["maps"] if facts["stem"] == "T0_UncertaintyMap030")["mean"] is None


def test_json_in_another_language(maps: ProductFolder) -> None:
    def french(text: str) -> str:
        return text.replace("mandatory maps are there", "cartes obligatoires y sont")

    data = json.loads(quality_json(checked(maps.folder), french))
    assert data["checks"][0]["text"] == "All 15 cartes obligatoires y sont."


def test_further_scenarios_are_checked_but_never_wanted(maps: ProductFolder) -> None:
    shutil.copy(maps.path("ASR_SSM3_Map030"), maps.path("ASR_SSM4_Map030"))
    maps.change("ASR_SSM4_Map030", lambda values: values * 1.5, tags={})
    assert faults(checked(maps.folder)) == {}
    maps.put("ASR_SSM4_Map030", np.linspace(4.5, 9.0, 12))
    result = checked(maps.folder)
    assert faults(result) == {"range": FAIL} and result.by_verdict(FAIL)[0].maps == ("ASR_SSM4_Map030",)
    assert "All 15 mandatory" in text_of(result, "mandatory_maps")


def test_the_mandatory_maps_alone_check_each_other(maps: ProductFolder) -> None:
    """Without stocks and differences: RSR = ASR - ASR of BAU, and zeros that are holes are still found."""
    for stem in maps.stems:
        if stem not in mandatory_maps():
            maps.remove(stem)
    assert faults(checked(maps.folder)) == {"optional_maps": WARN}
    maps.put("ASR_SSM2_Map030", 0.0)
    maps.put("RSR_SSM1_Map030", 0.0)
    found = checked(maps.folder).by_verdict(FAIL)
    assert [(check.id, check.maps, check.count) for check in found] == [("undeclared_no_data", ("ASR_SSM2_Map030", "RSR_SSM1_Map030"), 24)]
    maps.put("RSR_SSM3_Map030", 0.5, 3)
    assert "RSR_SSM3_Map030 = ASR_SSM3_Map030 - ASR_BAU_Map030 does not hold in 3 of" in text_of(checked(maps.folder), "identity", "RSR_SSM3_Map030")


def test_strips_are_whole_blocks_and_do_not_grow_with_the_map() -> None:
    assert [rows_at_once(columns) for columns in (58, 1000, 3163, 16384, 21600, 43200)] == [4512, 256, 64, 32, 16, 8]


def test_no_folder_and_no_maps(tmp_path: Path) -> None:
    for folder, key in ((tmp_path / "none", "folder_not_there"), (tmp_path, "products_none")):
        with pytest.raises(GsocError) as refused:
            checked(folder)
        assert refused.value.key == key


def test_only_damaged_maps(tmp_path: Path) -> None:
    (tmp_path / "XXX_GSOCseq_T0_Map030.tif").write_bytes(b"")
    result = checked(tmp_path)
    assert faults(result)["readable"] == FAIL and result.grid == {} and result.maps[0].cells == 0
