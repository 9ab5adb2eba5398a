"""What is right, only unusual, is not called wrong and not corrected away: own scenarios, bare soils, rounding, dry countries."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any, Dict, List

import numpy as np
import pytest
from osgeo import gdal
from product_folder import ProductFolder

from gsocseq_plugin.core.gsocseq.product_kinds import mandatory_maps
from gsocseq_plugin.core.gsocseq.products import product_units
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.quality.result import FAIL, PASS, WARN, Check
from gsocseq_plugin.pipeline.steps.correct_products import OUT_OF_RANGE, correct_products
from gsocseq_plugin.pipeline.steps.full_run import full_run
from gsocseq_plugin.pipeline.steps.quality_control import QualityOptions, quality_control
from scripts.bench_products import make_product_set

STOCKS = ("T0_Map030", *(stem for stem in product_units() if stem.startswith("finalSOC")))
OTHERS = tuple(stem for stem in product_units() if not stem.endswith("UncertaintyMap030"))
SSM = ("SSM1", "SSM2", "SSM3")


@pytest.fixture(scope="module")
def country(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("country")
    make_product_set(folder, 70 * 70)
    return folder


@pytest.fixture
def maps(country: Path, tmp_path: Path) -> ProductFolder:
    shutil.copytree(country, tmp_path / "maps")
    return ProductFolder(tmp_path / "maps")


def faults(folder: Path, **options: Any) -> List[Check]:
    result = quality_control(str(folder), QualityOptions(**options), Progress())
    return [check for check in result.checks if check.verdict != PASS]


def changed(maps: ProductFolder) -> Dict[str, Dict[str, int]]:
    """The counts of the maps that the correction changes."""
    correction = correct_products(str(maps.folder), str(maps.folder.parent / "corrected"), Progress())
    return {stem: reasons for stem, reasons in correction.counts.items() if any(reasons.values())}


def no_effect_on_grassland(maps: ProductFolder) -> np.ndarray:
    """Scenarios of 0 % for class 3; returns where."""
    grass = maps.read("land_use.tif") == 3
    no_effect(maps, grass)
    return grass


def no_effect(maps: ProductFolder, grass: np.ndarray) -> None:
    """Scenarios of 0 % in these cells."""
    t0, bau = maps.read("T0_Map030"), maps.read("finalSOC_BAU_Map030")
    for scenario in SSM:
        stock = np.where(grass, bau, maps.read(f"finalSOC_{scenario}_Map030"))
        maps.write(f"finalSOC_{scenario}_Map030", stock)
        for kind, difference in (("Abs", stock - t0), ("Rel", stock - bau)):
            maps.write(f"{kind}Diff_{scenario}_Map030", difference)
            maps.write(f"{'ASR' if kind == 'Abs' else 'RSR'}_{scenario}_Map030", difference / 20)


# -- a run of our own --------------------------------------------------------------------------------------------------


def run(sample: Path, folder: Path, **changes: Any) -> ProductFolder:
    data = json.loads((sample / "config.json").read_text(encoding="utf-8"))
    full_run(RunConfig.from_dict({**data, "gsp_grid": True, "output_folder": str(folder), **changes}, sample), Progress())
    return ProductFolder(folder)


def test_soils_without_carbon_are_no_holes(sample: Path, tmp_path: Path) -> None:
    """SCIENCE: stocks 0, uncertainties no data; 45 of the 60 cells are of modelled classes."""
    shutil.copytree(sample, tmp_path / "sample")
    dataset = gdal.Open(str(tmp_path / "sample" / "soc_t_ha.tif"), gdal.GA_Update)
    stocks = dataset.ReadAsArray()
    rows, columns = np.nonzero(stocks > 0)
    chosen = np.linspace(0, len(rows) - 1, 60).astype(int)
    stocks[rows[chosen], columns[chosen]] = 0.0
    dataset.GetRasterBand(1).WriteArray(stocks)
    dataset = None
    maps = run(tmp_path / "sample", tmp_path / "maps")
    t0, uncertainty = maps.read("T0_Map030"), maps.read("T0_UncertaintyMap030")
    assert (t0 == 0).sum() == 45 and np.isnan(uncertainty[t0 == 0]).all()
    (found,) = faults(maps.folder)
    assert (found.id, found.verdict) == ("bare_soil", WARN) and "45 of 1851 cells hold a stock of 0" in found.text()  # if they are soils
    assert changed(maps) == {}
    for stem in product_units():
        if stem not in mandatory_maps():
            maps.remove(stem)
    assert [check.id for check in faults(maps.folder)] == ["optional_maps", "bare_soil"]


def test_a_scenario_that_loses_carbon_passes(sample: Path, tmp_path: Path) -> None:
    scenarios = json.loads((sample / "config.json").read_text(encoding="utf-8"))["scenarios"]
    maps = run(sample, tmp_path / "maps", scenarios=[*scenarios, {"name": "Loss", "percent": -10}])
    assert maps.read("RSR_Loss_Map030")[~np.isnan(maps.read("RSR_Loss_Map030"))].max() < 0
    assert faults(maps.folder) == [] and changed(maps) == {}
    maps.change("RelDiff_Loss_Map030", lambda values: values - 90)
    assert [(check.id, check.maps) for check in faults(maps.folder) if "outside -80 to 80" in check.text()] == [("range", ("RelDiff_Loss_Map030",))]


# -- zeros and rounding ------------------------------------------------------------------------------------------------


def test_zeros_of_a_class_without_effect_stay(maps: ProductFolder) -> None:
    no_effect_on_grassland(maps)
    assert faults(maps.folder) == [] and changed(maps) == {}


def test_zeros_stay_where_another_map_is_of_another_run(maps: ProductFolder) -> None:
    """The relations with that map are broken everywhere: they tell nothing of the zeros."""
    no_effect_on_grassland(maps)
    maps.change("finalSOC_BAU_Map030", lambda values: values * 1.001)
    assert {check.id for check in faults(maps.folder)} == {"identity"} and changed(maps) == {}


def test_zeros_stay_where_another_map_is_wrong_in_these_cells(maps: ProductFolder) -> None:
    grass = no_effect_on_grassland(maps)
    wrong = grass & (np.cumsum(grass).reshape(grass.shape) <= 12)
    maps.change("ASR_BAU_Map030", lambda values: np.where(wrong, -1.0, values))
    assert {check.id for check in faults(maps.folder)} == {"identity"} and changed(maps) == {}


@pytest.mark.parametrize("decimals", [1, 2])
def test_rounded_maps_are_told_and_kept(maps: ProductFolder, decimals: int) -> None:
    for stem in maps.stems:
        maps.change(stem, lambda values: np.round(values, decimals))
    assert (maps.read("ASR_SSM1_Map030") == 0).sum() > 100
    found = faults(maps.folder)
    assert {check.id for check in found} <= {"identity", "constant", "identical"} and changed(maps) == {}
    assert all("cause_few_decimals" in check.causes for check in found if check.id == "identity")


def test_zeros_that_agree_do_not_make_a_relation_tell(maps: ProductFolder) -> None:
    """Scenarios of 0 % in 19 of 20 columns, rates of the others rounded: in the cells that are not 0 the relations are broken."""
    no_effect(maps, (np.arange(70) % 20 != 0) & ~np.isnan(maps.read("T0_Map030")))
    for scenario in SSM:
        maps.change(f"RSR_{scenario}_Map030", lambda values: np.round(values, 1))
    assert {check.id for check in faults(maps.folder)} <= {"identity", "constant", "identical"} and changed(maps) == {}


def test_noise_of_float32_is_no_code_and_not_out_of_range(maps: ProductFolder) -> None:
    """Where nothing changes a difference of two stocks of 60 t C/ha can be 2^-17, in as many cells as there are."""
    grass = no_effect_on_grassland(maps)
    for scenario in SSM:
        maps.change(f"RelDiff_{scenario}_Map030", lambda values: np.where(grass & (np.arange(70) % 5 == 0), -(2.0**-17), values))
        maps.change(f"RSR_{scenario}_Map030", lambda values: np.where(grass & (np.arange(70) % 5 == 0), -(2.0**-17) / 20, values))
    assert faults(maps.folder) == [] and changed(maps) == {}
    maps.put("RSR_SSM1_Map030", -6e-6, 40)  # more than the rounding of the stocks over 20 years, yet no code
    assert [(check.id, check.count) for check in faults(maps.folder) if check.id in ("range", "undeclared_no_data")] == [("range", 40)]
    assert changed(maps) == {"RSR_SSM1_Map030": {"undeclared": 0, OUT_OF_RANGE: 40, "masked": 0}}


def test_an_uncertainty_of_zero_everywhere_is_said_and_kept(maps: ProductFolder) -> None:
    """A half-width of 0 was meant."""
    maps.change("T0_UncertaintyMap030", lambda values: values * 0)
    assert {check.id for check in faults(maps.folder)} == {"constant", "typical"} and changed(maps) == {}


@pytest.mark.parametrize("declared", [-1.7976931348623157e308, float("nan")])
def test_nan_where_float32_cannot_hold_the_declared_value(maps: ProductFolder, declared: float) -> None:
    """R declares the lowest Float64 and writes NaN; so do programs that declare NaN."""
    maps.write("T0_UncertaintyMap030", maps.read("T0_UncertaintyMap030"), nodata=declared, holes=np.nan)
    assert faults(maps.folder) == []


# -- holes at sea ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [0.0, -1.0])
def test_the_sea_filled_with_one_number_in_all_maps(country: Path, maps: ProductFolder, value: float) -> None:
    for stem in maps.stems:
        maps.write(stem, maps.read(stem), nodata=None, holes=value)
    found = faults(maps.folder)
    assert {check.id for check in found} == {"no_data", "undeclared_no_data"}
    assert {stem for check in found if check.id == "undeclared_no_data" for stem in check.maps} == set(product_units())
    changed(maps)
    copies, originals = ProductFolder(maps.folder.parent / "corrected"), ProductFolder(country)
    for stem in maps.stems:
        assert np.array_equal(copies.raw(stem), originals.raw(stem)), stem


def test_minus_ones_at_sea_of_a_map_that_has_other_losses(country: Path, maps: ProductFolder) -> None:
    maps.write("ASR_BAU_Map030", maps.read("ASR_BAU_Map030"), holes=-1.0)
    sea = int(np.isnan(maps.read("T0_Map030")).sum())
    (found,) = faults(maps.folder)
    assert (found.id, found.maps, found.count) == ("undeclared_no_data", ("ASR_BAU_Map030",), sea) and "hold -1 where other maps" in found.text()
    assert changed(maps) == {"ASR_BAU_Map030": {"undeclared": sea, OUT_OF_RANGE: 0, "masked": 0}}


def test_rates_that_take_more_than_all_are_told_where_no_final_stock_shows_it(maps: ProductFolder) -> None:
    """The 15 mandatory maps; 3.9 t C/ha/yr over 20 years are 78 t C/ha. With other years it could be true, so nothing is corrected."""
    for stem in product_units():
        if stem not in mandatory_maps():
            maps.remove(stem)
    t0 = maps.read("T0_Map030")
    for stem in ("ASR_BAU_Map030", "ASR_SSM1_Map030", "ASR_SSM2_Map030", "ASR_SSM3_Map030"):
        maps.change(stem, lambda values: np.where((t0 > 40) & (t0 < 42), values - 3.5, values))  # the relative rates still agree
    found = {check.text() for check in faults(maps.folder) if check.id == "identity"}
    cells = int(((t0 > 40) & (t0 < 42)).sum())
    assert cells > 50 and any(f"ASR_SSM2_Map030, ASR_SSM3_Map030: in {cells} cell(s) 20 years" in text for text in found), found
    assert not [check for check in faults(maps.folder, years=5) if check.id == "identity"] and changed(maps) == {}


# -- one fact, told once -----------------------------------------------------------------------------------------------


def test_a_dry_country_is_one_warning(maps: ProductFolder) -> None:
    for stem in OTHERS:
        maps.change(stem, lambda values: values * 0.15)
    (found,) = faults(maps.folder)
    assert (found.id, found.verdict, found.maps) == ("units", WARN, STOCKS)
    medians = [float(np.nanmedian(maps.read(stem))) for stem in STOCKS]
    told = re.search(r"the median is ([0-9.]+) to ([0-9.]+) t C/ha; the values look like kg/m2", found.text())
    assert [float(value) for value in told.groups()] == pytest.approx([min(medians), max(medians)], abs=800 / 8192)


def test_the_remedy_does_not_go_in_a_circle(maps: ProductFolder) -> None:
    """A cell that only one map lost: 'Correct the maps' cannot bring it back, and is not advised again."""
    maps.put("ASR_SSM1_Map030", np.linspace(4.5, 9.0, 12))
    assert changed(maps) == {"ASR_SSM1_Map030": {"undeclared": 0, OUT_OF_RANGE: 12, "masked": 0}}
    (found,) = faults(maps.folder.parent / "corrected")
    assert found.id == "same_cells" and "corrected copies" in found.remedy_text() and "Run 'Correct" not in found.remedy_text()
    maps.put("ASR_SSM1_Map030", np.nan)
    assert "cannot add those that are missing" in faults(maps.folder)[0].remedy_text()


def test_land_use_is_looked_at_without_t0(maps: ProductFolder) -> None:
    maps.remove("T0_Map030")
    maps.change("land_use.tif", lambda values: np.where(values == 3, 11, values), kind=gdal.GDT_Int16)
    found = {check.id: check for check in faults(maps.folder)}
    assert set(found) == {"mandatory_maps", "classes"} and found["classes"].verdict == FAIL
    assert found["classes"].maps == ("finalSOC_BAU_Map030",) and "11 " in found["classes"].text()
