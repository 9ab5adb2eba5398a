"""A good set of maps passes every check; each way of spoiling it is found and named."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any, Callable, FrozenSet, NamedTuple, Optional

import numpy as np
import pytest
from osgeo import gdal
from product_folder import ProductFolder

from gsocseq_plugin.core.errors import sentence
from gsocseq_plugin.core.gsocseq.products import product_units
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.quality import scan as scan_module
from gsocseq_plugin.pipeline.quality.result import FAIL, PASS, WARN, QualityResult
from gsocseq_plugin.pipeline.steps.full_run import full_run
from gsocseq_plugin.pipeline.steps.quality_control import QualityOptions, quality_control
from scripts.bench_products import make_product_set

EVERY = tuple(product_units())
STOCKS = tuple(stem for stem in EVERY if stem.startswith("finalSOC"))
RATES = tuple(stem for stem in EVERY if stem.startswith(("ASR", "RSR")) and stem.endswith("_Map030") and "Uncertainty" not in stem)


@pytest.fixture(scope="module")
def run(sample: Path, tmp_path_factory) -> Path:
    """A run of the sample on the GSP grid."""
    folder = tmp_path_factory.mktemp("run")
    data = json.loads((sample / "config.json").read_text(encoding="utf-8"))
    full_run(RunConfig.from_dict({**data, "gsp_grid": True, "output_folder": str(folder)}, sample), Progress())
    return folder


@pytest.fixture(scope="module")
def country(tmp_path_factory) -> Path:
    """Made maps of 150 x 150 cells, wide enough for cells of half a degree."""
    folder = tmp_path_factory.mktemp("country")
    make_product_set(folder, 150 * 150)
    return folder


@pytest.fixture
def maps(run: Path, tmp_path: Path) -> ProductFolder:
    """A copy of the run, to be spoilt."""
    shutil.copytree(run, tmp_path / "maps")
    return ProductFolder(tmp_path / "maps")


class Told(Progress):
    """Keeps what was said."""

    def __init__(self) -> None:
        self.lines = []

    def log(self, key: str, **values: Any) -> None:
        self.lines.append(sentence(key, values))


def checked(folder: Path, **options: Any) -> QualityResult:
    return quality_control(str(folder), QualityOptions(**options), Progress())


def faults(result: QualityResult) -> list:
    return [(check.id, check.verdict, check.text()) for check in result.checks if check.verdict != PASS]


# -- a good set ------------------------------------------------------------------------------------------------------


def test_a_good_set_passes_without_a_warning(run: Path, country: Path) -> None:
    for folder, cells in ((run, 1851), (country, 19939)):
        result = checked(folder)
        assert faults(result) == [] and result.verdict == PASS
        assert (result.code, result.years, len(result.maps)) == ("XXX", 20, 29)
        assert {facts.cells for facts in result.maps} == {cells} and {facts.missing for facts in result.maps} == {0}


def test_passed_checks_tell_what_they_saw(run: Path) -> None:
    texts = {check.id: check.text() for check in checked(run).checks if "T0_Map030" in check.maps or not check.maps}
    assert texts["mandatory_maps"] == "All 15 mandatory maps are there."
    assert "all values are in 0 to 800 t C/ha (32.04 to 105.4)" in texts["range"]
    assert "99.7 % of the cells are in the typical 15 to 100 t C/ha" in texts["typical"]
    assert "58 x 49" in texts["same_grid"] and "-999" in texts["no_data"] and "2 Cropland: 872" in texts["classes"]


def test_figures_of_a_map(run: Path) -> None:
    facts = {facts.stem: facts for facts in checked(run).maps}["ASR_SSM1_Map030"]
    values = ProductFolder(run).read("ASR_SSM1_Map030")
    values = values[~np.isnan(values)]
    assert (facts.cells, facts.unit, facts.minimum, facts.maximum) == (values.size, "t C/ha/yr", values.min(), values.max())
    assert facts.mean == pytest.approx(values.mean(), abs=1e-12)
    np.testing.assert_allclose(facts.quantiles, np.quantile(values, [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99]), atol=8 / 8192)  # a bin's width
    assert sum(facts.counts) == values.size and len(facts.edges) == len(facts.counts) + 1
    inner = slice(1, -1)
    assert list(facts.counts)[inner] == pytest.approx(np.histogram(values, facts.edges)[0][inner], abs=2)


def test_the_height_of_strips_changes_nothing(country: Path, tmp_path: Path, monkeypatch) -> None:
    whole = checked(country, flags=str(tmp_path / "whole.tif"))
    monkeypatch.setattr(scan_module, "STRIP_CELLS", 1)
    assert checked(country, flags=str(tmp_path / "strips.tif")) == whole
    assert (tmp_path / "strips.tif").read_bytes() == (tmp_path / "whole.tif").read_bytes()


def test_each_file_is_read_twice_and_the_maps_stay_as_they_are(run: Path, maps: ProductFolder) -> None:
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in maps.folder.iterdir()}
    checked(maps.folder)
    assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in maps.folder.iterdir()} == before


# -- a spoilt set ----------------------------------------------------------------------------------------------------


class Spoilt(NamedTuple):
    """A way to spoil a set, and what is to be found: the check, the maps it names, the verdict, a part of its text; `also`: other checks
    that cannot but see it too."""

    name: str
    spoil: Callable[[ProductFolder], Any]
    id: str
    maps: tuple
    verdict: str
    told: str
    also: FrozenSet[str] = frozenset()
    options: Optional[dict] = None


def cut_short(maps: ProductFolder, stem: str) -> None:
    data = maps.path(stem).read_bytes()
    maps.path(stem).write_bytes(data[: len(data) * 2 // 3])


def garble(maps: ProductFolder, stem: str) -> None:
    maps.path(stem).write_bytes(b"not a raster" * 100)


def damage(maps: ProductFolder, stem: str) -> None:
    """The file as long as it was, but the beginning of its last block lost."""
    dataset = gdal.Open(str(maps.path(stem)))
    start = int(dataset.GetRasterBand(1).GetMetadataItem("BLOCK_OFFSET_0_1", "TIFF"))
    dataset = None
    data = maps.path(stem).read_bytes()
    maps.path(stem).write_bytes(data[:start] + b"\xff" * 40 + data[start + 40 :])


def rename_all(maps: ProductFolder) -> None:
    for stem in maps.stems:
        maps.path(stem).rename(maps.folder / f"Ghana_GSOCseq_{stem}.tif")


def move_all(maps: ProductFolder, **change: float) -> None:
    """Another place or cell size for all maps: by index of the geotransform."""
    transform = maps.transform()
    for index, value in change.items():
        transform[int(index[1:])] = value
    for stem in maps.stems:
        maps.write(stem, maps.read(stem), transform=transform)


def shift(maps: ProductFolder, stem: str) -> None:
    transform = maps.transform()
    transform[0] += transform[1]
    maps.write(stem, maps.read(stem), transform=transform)


def south_up(maps: ProductFolder, stem: str) -> None:
    x, dx, _, y, _, dy = maps.transform()
    values = maps.read(stem)
    maps.write(stem, values[::-1], transform=(x, dx, 0.0, y + dy * len(values), 0.0, -dy))


def swap(maps: ProductFolder, one: str, other: str) -> None:
    spare = maps.folder / "spare"
    maps.path(one).rename(spare)
    maps.path(other).rename(maps.path(one))
    spare.rename(maps.path(other))


def scale(maps: ProductFolder, stems: tuple, factor: float) -> None:
    for stem in stems:
        maps.change(stem, lambda values: values * factor)


def lift(maps: ProductFolder, by: float) -> None:
    """All final stocks higher by the same, and what follows from them."""
    for s in ("BAU", "SSM1", "SSM2", "SSM3"):
        maps.change(f"finalSOC_{s}_Map030", lambda values: values + by)
        maps.change(f"AbsDiff_{s}_Map030", lambda values: values + by)
        maps.change(f"ASR_{s}_Map030", lambda values: values + by / 20)


def noise(count: int, low: float, high: float) -> np.ndarray:
    return np.linspace(low, high, count)


def block(maps: ProductFolder, stem: str, low: float, high: float) -> None:
    """Values out of range in the cells of a square."""
    values = maps.read(stem)
    part = values[20:28, 20:28]
    values[20:28, 20:28] = np.where(np.isnan(part), np.nan, noise(part.size, low, high).reshape(part.shape))
    maps.write(stem, values)


def without(maps: ProductFolder, stems: tuple, gone: Callable[[np.ndarray], np.ndarray]) -> None:
    """No data in the chosen cells."""
    for stem in stems:
        values = maps.read(stem)
        values[gone(values)] = np.nan
        maps.write(stem, values)


def random_cells(share: float) -> Callable[[np.ndarray], np.ndarray]:
    return lambda values: np.random.default_rng(5).uniform(size=values.shape) < share


def eastern_cells(values: np.ndarray) -> np.ndarray:
    return np.arange(values.shape[1])[None, :] > 0.6 * values.shape[1] + np.zeros(values.shape)


def land_use(maps: ProductFolder, code: int) -> None:
    maps.change("land_use.tif", lambda values: np.where(np.arange(values.size).reshape(values.shape) % 9 == 0, code, values), kind=gdal.GDT_Int16)


ASR1, RSR1, T0, U = "ASR_SSM1_Map030", "RSR_SSM1_Map030", "T0_Map030", "T0_UncertaintyMap030"
FINAL, ABS, REL = "finalSOC_SSM1_Map030", "AbsDiff_SSM1_Map030", "RelDiff_SSM1_Map030"
NO_CODE, NO_SAME = frozenset({"undeclared_no_data"}), frozenset({"same_cells"})
IDENTITY = frozenset({"identity"})

SPOILT = (
    # names
    Spoilt(
        "28 maps", lambda m: m.remove("ASR_SSM2_Map030"), "mandatory_maps", ("ASR_SSM2_Map030",), FAIL, "1 of 15 mandatory maps are missing: ASR_SSM2"
    ),
    Spoilt("no T0", lambda m: m.remove(T0), "mandatory_maps", (T0,), FAIL, "missing: T0_Map030"),
    Spoilt("optional map missing", lambda m: m.remove(FINAL), "optional_maps", (FINAL,), WARN, "1 of 14 optional maps are missing: finalSOC_SSM1"),
    Spoilt(
        "another country", lambda m: m.copy(T0, "GHA_GSOCseq_T0_Map030.tif"), "other_country", ("GHA_GSOCseq_T0_Map030.tif",), FAIL, "another country"
    ),
    Spoilt(
        "a map twice",
        lambda m: m.copy(T0, "XXX_GSOCseq_T0_Map030_Corr.tif"),
        "unrecognised",
        ("XXX_GSOCseq_T0_Map030_Corr.tif",),
        WARN,
        "there twice",
    ),
    Spoilt("unknown product", lambda m: m.copy(T0, "XXX_GSOCseq_T1_Map030.tif"), "unrecognised", ("XXX_GSOCseq_T1_Map030.tif",), WARN, "no product"),
    Spoilt("name of the country", rename_all, "country_code", (), FAIL, "'Ghana'"),
    # files
    Spoilt("truncated", lambda m: cut_short(m, ASR1), "readable", (ASR1,), FAIL, "XXX_GSOCseq_ASR_SSM1_Map030.tif cannot be read to its end"),
    Spoilt("truncated T0", lambda m: cut_short(m, T0), "readable", (T0,), FAIL, "XXX_GSOCseq_T0_Map030.tif"),
    Spoilt("damaged", lambda m: damage(m, U), "readable", (U,), FAIL, "cannot be read to its end"),
    Spoilt("no raster", lambda m: garble(m, U), "readable", (U,), FAIL, "cannot be read to its end"),
    Spoilt("two bands", lambda m: m.write(ASR1, m.read(ASR1), bands=2), "one_band", (ASR1,), FAIL, "2 bands"),
    Spoilt("Float64", lambda m: m.write(U, m.read(U), kind=gdal.GDT_Float64), "data_type", (U,), FAIL, "Float64"),
    Spoilt("rounded", lambda m: m.change(U, np.rint, kind=gdal.GDT_Int16), "data_type", (U,), FAIL, "Int16"),
    Spoilt(
        "wrong tag", lambda m: m.write(U, m.read(U), tags={"GSOCSEQ_PRODUCT": "BAU_UncertaintyMap030"}), "tag", (U,), FAIL, "says that it is BAU_"
    ),
    Spoilt(
        "a copy",
        lambda m: m.copy(RSR1, "RSR_SSM2_Map030"),
        "identical",
        (RSR1, "RSR_SSM2_Map030"),
        FAIL,
        "same values",
        frozenset({"tag", "order", "identity"}),
    ),
    Spoilt("empty", lambda m: m.change(U, lambda v: v * np.nan), "empty", (U,), FAIL, "no cell has a value", NO_SAME),
    # grids
    Spoilt("south-up", lambda m: south_up(m, U), "north_up", (U,), FAIL, "north-up"),
    Spoilt("no georeference", lambda m: m.write(U, m.read(U), transform=None), "north_up", (U,), FAIL, "no place"),
    Spoilt("no CRS", lambda m: m.write(U, m.read(U), crs=""), "crs", (U,), FAIL, "names no coordinate system"),
    Spoilt("another CRS", lambda m: m.write(U, m.read(U), crs="EPSG:4258"), "crs", (U,), FAIL, "ETRS89", frozenset({"same_grid"})),
    Spoilt("off the GSP grid", lambda m: move_all(m, i0=-20.5 + 0.003), "gsp_grid", EVERY, FAIL, "0.360 cells (east-west) and 0.000"),
    Spoilt("cells of 0.0083", lambda m: move_all(m, i1=0.0083, i5=-0.0083), "gsp_grid", EVERY, FAIL, "29.88 x 29.88 arc-seconds"),
    Spoilt("one map shifted", lambda m: shift(m, U), "same_grid", (U,), FAIL, "than 28 other maps (58 x 49, x -20.500000, y 52.000000, WGS 84)"),
    Spoilt("one map cut", lambda m: m.change(U, lambda v: v[:-3]), "same_grid", (U,), FAIL, "58 x 46"),
    # no data
    Spoilt("nothing declared", lambda m: m.write(U, m.read(U), nodata=None), "no_data", (U,), FAIL, "no value is declared", NO_CODE),
    Spoilt("0 declared", lambda m: m.write(U, m.read(U), nodata=0.0, holes=0.0), "no_data", (U,), WARN, "0 could be a real value (0 to 200)"),
    Spoilt("NaN not declared", lambda m: m.write(U, m.read(U), holes=np.nan), "no_data", (U,), WARN, "991 cell(s) hold NaN or infinity"),
    Spoilt("-999 in T0", lambda m: m.put(T0, -999.0, nodata=-9999.0, holes=-9999.0), "undeclared_no_data", (T0,), FAIL, "12 cell(s) hold -999,"),
    Spoilt("-9999 in a rate", lambda m: m.put(ASR1, -9999.0), "undeclared_no_data", (ASR1,), FAIL, "hold -9999,"),
    Spoilt("one -49.95", lambda m: m.put(ASR1, -49.95, 1), "undeclared_no_data", (ASR1,), FAIL, "1 cell(s) hold -49.95,"),
    Spoilt(
        "-999/50", lambda m: (scale(m, RATES, 0.4), m.put(ASR1, -19.98)), "undeclared_no_data", (ASR1,), FAIL, "hold -19.98,", options={"years": 50}
    ),
    Spoilt("1e38", lambda m: m.put(FINAL, 1e38), "undeclared_no_data", (FINAL,), FAIL, "12 cell(s) hold 1e30 ..."),
    Spoilt("lowest Float32", lambda m: m.put(U, np.finfo(np.float32).min), "undeclared_no_data", (U,), FAIL, "12 cell(s) hold 1e30 ..."),
    Spoilt("-1 in a relative rate", lambda m: m.put(RSR1, -1.0), "undeclared_no_data", (RSR1,), FAIL, "12 cell(s) hold -1,"),
    Spoilt(
        "-1 among positive rates", lambda m: m.put("ASR_SSM3_Map030", -1.0), "undeclared_no_data", ("ASR_SSM3_Map030",), FAIL, "12 cell(s) hold -1,"
    ),
    Spoilt("777 in uncertainty", lambda m: m.put(U, 777.0), "undeclared_no_data", (U,), FAIL, "12 cell(s) hold 777,"),
    Spoilt("0 in T0", lambda m: m.put(T0, 0.0), "undeclared_no_data", (T0,), FAIL, "12 cell(s) hold 0,"),
    Spoilt("0 in uncertainty", lambda m: m.put(U, 0.0), "undeclared_no_data", (U,), FAIL, "12 cell(s) hold 0,"),
    Spoilt("0 in a rate", lambda m: m.put(ASR1, 0.0), "undeclared_no_data", (ASR1,), FAIL, "12 cell(s) hold 0 where other maps"),
    Spoilt("0 at sea", lambda m: m.write(REL, m.read(REL), holes=0.0), "undeclared_no_data", (REL,), FAIL, "991 cell(s) hold 0 where other maps"),
    # values
    Spoilt("a square of T0", lambda m: block(m, T0, 850, 990), "range", (T0,), FAIL, "outside 0 to 800 t C/ha"),
    Spoilt("scattered rates", lambda m: m.put(ASR1, noise(12, 4.1, 9.0)), "range", (ASR1,), FAIL, "12 cell(s) are outside -4 to 4 t C/ha/yr"),
    Spoilt("grouped uncertainty", lambda m: block(m, U, 210, 400), "range", (U,), FAIL, "They are grouped"),
    Spoilt("scattered uncertainty", lambda m: m.put(U, noise(12, 210, 400)), "range", (U,), FAIL, "They are scattered: 0 pairs"),
    Spoilt("negative gains", lambda m: m.put(REL, noise(12, -3.0, -0.1)), "range", (REL,), FAIL, "outside 0 to 80 t C/ha"),
    Spoilt("losses of 90 t/ha", lambda m: m.put(ABS, noise(12, -99.0, -81.0)), "range", (ABS,), FAIL, "outside -80 to 80 t C/ha"),
    Spoilt(
        "no T0, and a map masked",
        lambda m: (m.remove(T0), m.put(U, np.nan, 30, where="BAU_UncertaintyMap030")),
        "same_cells",
        (U,),
        WARN,
        "30 cells of",
        frozenset({"mandatory_maps"}),
    ),
    Spoilt("one value", lambda m: m.change(U, lambda v: v * 0 + 20.0), "constant", (U,), WARN, "every cell holds 20 %"),
    Spoilt("untypical uncertainty", lambda m: scale(m, (U,), 0.2), "typical", (U,), WARN, "no cell is in the typical 15 to 50 %"),
    Spoilt("gain of 18 t/ha", lambda m: lift(m, 18.0), "typical", ("AbsDiff_BAU_Map030",), WARN, "the mean is 17.55 t C/ha", frozenset()),
    Spoilt("T0 in kg/m2", lambda m: scale(m, (T0,), 0.1), "units", (T0,), WARN, "look like kg/m2", frozenset({"typical", "identity"})),
    Spoilt("T0 in %", lambda m: scale(m, (T0,), 0.02), "units", (T0,), WARN, "look like % C", frozenset({"typical", "identity"})),
    Spoilt("T0 in g/m2", lambda m: scale(m, (T0,), 100.0), "units", (T0,), FAIL, "look like g/m2", frozenset({"typical", "range"})),
    Spoilt("shares for %", lambda m: scale(m, (U,), 0.01), "units", (U,), FAIL, "look like shares of 1 instead of %", frozenset({"typical"})),
    Spoilt(
        "rates in kg",
        lambda m: scale(m, ("RSR_SSM3_Map030",), 1000.0),
        "units",
        ("RSR_SSM3_Map030",),
        FAIL,
        "look like kg C/ha/yr",
        frozenset({"range", "typical"}),
    ),
    # the maps against each other
    Spoilt(
        "names exchanged",
        lambda m: swap(m, ASR1, "ASR_SSM2_Map030"),
        "order",
        (ASR1, "ASR_SSM2_Map030"),
        FAIL,
        "is not above",
        frozenset({"tag", "identity"}),
    ),
    Spoilt(
        "differences exchanged",
        lambda m: swap(m, REL, "RelDiff_SSM2_Map030"),
        "order",
        (REL, "RelDiff_SSM2_Map030"),
        FAIL,
        "is not above",
        frozenset({"tag", "identity"}),
    ),
    Spoilt(
        "a difference changed", lambda m: m.put(ABS, noise(12, 5.0, 6.0)), "identity", (ABS, FINAL, T0), FAIL, "AbsDiff_SSM1_Map030 = finalSOC_SSM1"
    ),
    Spoilt("T0 of another run", lambda m: scale(m, (T0,), 1.001), "identity", (ABS, FINAL, T0), FAIL, "does not hold in 1851 of 1851 cells"),
    Spoilt(
        "one rate changed",
        lambda m: m.put(RSR1, 0.3, 1),
        "identity",
        (RSR1, REL),
        FAIL,
        "RSR_SSM1_Map030 x 20 = RelDiff_SSM1_Map030 does not hold in 1 of 1851",
    ),
    Spoilt("rates of 25 years", lambda m: scale(m, RATES, 0.8), "horizon", RATES, FAIL, "the horizon is 25 years"),
    Spoilt("cells removed", lambda m: m.put(U, np.nan, 30), "same_cells", (U,), WARN, "30 cells of T0_Map030 have no value here, 0 have one"),
    Spoilt("cells of T0 removed", lambda m: m.put(T0, np.nan, 30), "same_cells", EVERY[1:], WARN, "30 have one where that map has none"),
    Spoilt("half a map masked", lambda m: without(m, (U,), eastern_cells), "same_cells", (U,), FAIL, "cells of T0_Map030 have no value"),
    Spoilt("a region missing", lambda m: without(m, EVERY, eastern_cells), "missing_cells", (T0,), FAIL, "They are grouped"),
    Spoilt("every sixth missing", lambda m: without(m, EVERY, random_cells(1 / 6)), "missing_cells", (T0,), WARN, "They are scattered"),
    Spoilt("values on water", lambda m: land_use(m, 11), "classes", (T0,), FAIL, "not modelled have a value: 11 "),
    Spoilt("values on sparse vegetation", lambda m: land_use(m, 8), "classes", (T0,), WARN, "can choose to model have a value: 8 "),
)


def test_there_are_enough_ways_and_kinds() -> None:
    assert len(SPOILT) >= 25 and len({spoilt.id for spoilt in SPOILT}) >= 10
    assert len({spoilt.name for spoilt in SPOILT}) == len(SPOILT)


@pytest.mark.parametrize("spoilt", SPOILT, ids=[spoilt.name for spoilt in SPOILT])
def test_each_defect_is_found_and_named(maps: ProductFolder, spoilt: Spoilt) -> None:
    spoilt.spoil(maps)
    result = checked(maps.folder, **(spoilt.options or {}))
    found = [check for check in result.checks if check.id == spoilt.id and check.verdict == spoilt.verdict and set(spoilt.maps) <= set(check.maps)]
    assert any(spoilt.told in check.text() for check in found), faults(result)
    assert {id for id, _, _ in faults(result)} <= {spoilt.id} | spoilt.also, faults(result)
    json.dumps(result.to_dict(), allow_nan=False)  # every sentence can be filled
    for check in found:
        assert check.cause_texts() and check.remedy_text() and check.count > 0


def test_organic_soils_are_a_cause_only_where_there_are_some(maps: ProductFolder) -> None:
    def causes() -> list:
        return next(check.causes for check in checked(maps.folder).checks if check.id == "range" and check.verdict == FAIL)

    maps.put("ASR_BAU_Map030", noise(12, 4.1, 9.0))
    assert causes() == ("cause_units", "cause_clay_50", "cause_euler", "cause_coarse_climate")
    maps.put(T0, noise(12, 201.0, 400.0))
    assert causes()[:2] == ("cause_units", "cause_soc_200")
