"""npp_miami: yearly NPP and its mean, as the run itself has them; other products in their units."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, List, Sequence

import numpy as np
import pytest
from osgeo import gdal

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.core.gsocseq.npp import NPP_UNITS, dry_matter_per_unit
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.grid import Grid
from gsocseq_plugin.io.raster import LayerRef
from gsocseq_plugin.io.warp import AlignedReader
from gsocseq_plugin.pipeline.checks.findings import Findings
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.prepare.contract import Prepared, Workplace
from gsocseq_plugin.pipeline.setup import method_of
from gsocseq_plugin.pipeline.steps.full_run import full_run
from gsocseq_plugin.pipeline.steps.npp_miami import PREPARE, MonthlySeries, NppRequest, npp_miami

BEFORE, AFTER = (1981, 2000), (2001, 2020)


def lieth(rain: np.ndarray, degrees: np.ndarray) -> np.ndarray:
    """MIAMI as Lieth 1975 has it."""
    return np.minimum(3000 * (1 - np.exp(-0.000664 * rain)), 3000 / (1 + np.exp(1.315 - 0.119 * degrees)))


def climate(sample: Path, period: str, years: Sequence[int]) -> MonthlySeries:
    refs = [LayerRef(str(sample / f"{variable}_series_{period}.tif")) for variable in ("tmean", "prec")]
    return MonthlySeries(refs[0], refs[1], (years[0], years[1]))


def both(sample: Path, folder: Path, progress: Progress) -> Dict[str, str]:
    grid = Grid.of(str(sample / "soc_t_ha.tif"))
    method = method_of(RunConfig())
    return npp_miami(climate(sample, "1981_2000", BEFORE), climate(sample, "2001_2020", AFTER), grid, str(folder), method, progress)


def describe(path: str) -> List[tuple]:
    dataset = gdal.Open(path)
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    return [(band.GetDescription(), band.GetUnitType()) for band in bands]


@pytest.fixture(scope="module")
def monthly(sample) -> Dict[str, np.ndarray]:
    """The sample's series of 1981-2000 on its grid, (years, 12, rows, columns)."""
    grid = Grid.of(str(sample / "soc_t_ha.tif"))
    values = {}
    for variable in ("tmean", "prec"):
        reader = AlignedReader(LayerRef(str(sample / f"{variable}_series_1981_2000.tif")), grid)
        months = reader.read(0, 0, grid.rows, grid.columns).astype(np.float64)
        values[variable] = months.reshape(20, 12, grid.rows, grid.columns)
    return values


def test_the_mean_of_the_years_and_its_bounds(sample, tmp_path, monthly):
    paths = both(sample, tmp_path, Progress())
    temperature, rain = monthly["tmean"], monthly["prec"]
    expected = []
    for t, p in ((0.0, 1.0), (0.02, 0.95), (-0.02, 1.05)):  # low is warmer and drier
        expected.append(lieth((rain * p).sum(axis=1), (temperature + t * np.abs(temperature)).mean(axis=1)).mean(axis=0))
    found = gdal.Open(paths["npp_mean"]).ReadAsArray()
    np.testing.assert_allclose(found, np.stack(expected), rtol=1e-6)  # Float32
    assert describe(paths["npp_mean"]) == [("mean", "g DM/m2/yr"), ("low", "g DM/m2/yr"), ("high", "g DM/m2/yr")]
    known = np.isfinite(found[0])
    assert known.sum() > 1500 and (found[1] < found[0])[known].any()


def test_the_years_and_not_the_mean_climate(sample, tmp_path, monthly):
    """The mean of the years' NPPs is less than the NPP of the mean climate, because both curves flatten; ours is the first."""
    paths = both(sample, tmp_path, Progress())
    yearly = gdal.Open(paths["npp_yearly_spinup"]).ReadAsArray()
    np.testing.assert_allclose(yearly, lieth(monthly["prec"].sum(axis=1), monthly["tmean"].mean(axis=1)), rtol=1e-6)
    mean = gdal.Open(paths["npp_mean"]).ReadAsArray()[0]
    np.testing.assert_allclose(yearly.astype(np.float64).mean(axis=0), mean, rtol=1e-6)
    of_mean_climate = lieth(monthly["prec"].sum(axis=1).mean(axis=0), monthly["tmean"].mean(axis=(0, 1)))
    known = np.isfinite(mean)
    assert (of_mean_climate - mean)[known].min() > 1.0
    assert [name for name, _ in describe(paths["npp_yearly_spinup"])] == [str(year) for year in range(1981, 2001)]
    assert [name for name, _ in describe(paths["npp_yearly_warmup"])] == [str(year) for year in range(2001, 2021)]


def test_both_periods_of_the_same_years(sample, tmp_path):
    """Two files with names of their own, whatever climate each of them comes from."""
    series, grid = climate(sample, "2001_2020", AFTER), Grid.of(str(sample / "soc_t_ha.tif"))
    paths = npp_miami(series, series, grid, str(tmp_path), method_of(RunConfig()), Progress())
    one, two = (gdal.Open(paths[f"npp_yearly_{period}"]).ReadAsArray() for period in ("spinup", "warmup"))
    np.testing.assert_array_equal(one, two)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "npp_mean.tif", "npp_yearly_spinup_2001_2020.tif", "npp_yearly_warmup_2001_2020.tif"
    ]


MIAMI = NppRequest()


def prepare(case, request: NppRequest = MIAMI, **fields) -> Prepared:
    folder = case.folder / "prepared"
    folder.mkdir(exist_ok=True)
    config = case.config(**fields)
    return PREPARE.run(request, Workplace(config, str(folder), config.layers), Progress())


@pytest.mark.parametrize("fields", [{}, {"convention": "fao-scripts"}, {"half_widths": {"temperature": 5, "precipitation": 10}, "npp_factor": 0.3}])
def test_a_run_from_the_prepared_mean_has_the_same_maps(case, fields):
    """The mean is stored in Float32, so maps may differ in their last digit and by what follows from it."""
    prepared = prepare(case, **fields)
    assert tuple(prepared.layers) == PREPARE.roles(MIAMI) == ("npp_mean",)
    own = full_run(case.config(output_folder=str(case.folder / "own"), **fields), Progress())
    layers = {role: path for role, path in case.data["layers"].items() if not role.endswith("_npp")}
    given = case.config(layers={**layers, **prepared.layers}, output_folder=str(case.folder / "given"), **{**fields, **prepared.options})
    other = full_run(given, Progress())
    names = sorted(Path(own.folder).glob("*.tif"))
    assert len(names) > 25
    for path in names:
        one, two = (gdal.Open(str(folder / path.name)).ReadAsArray() for folder in (Path(own.folder), Path(other.folder)))
        np.testing.assert_allclose(two, one, rtol=2e-5, atol=2e-4, err_msg=path.name)


@pytest.mark.parametrize(("carbon", "factor"), [(0.48, 1.0), (0.50, 0.96)], ids=["the manual's carbon", "FAO's maps"])
def test_a_mean_in_another_unit_by_its_factor(case, carbon, factor):
    """Maps in t C/ha/yr give the same as g DM/m2/yr: with 48 % of carbon as they are, FAO's with 50 % times 48/50."""
    prepared = prepare(case)
    source = gdal.Open(prepared.layers["npp_mean"])
    path = str(case.folder / "npp_t_c_ha.tif")
    copy = gdal.GetDriverByName("GTiff").CreateCopy(path, source)
    copy.WriteArray(source.ReadAsArray() * 0.01 * carbon)
    copy = None
    maps = []
    for name, layer, unit in (("g", prepared.layers["npp_mean"], None), ("t", path, factor)):
        config = case.config(layers={**case.data["layers"], "npp_mean": layer}, npp_factor=unit, output_folder=str(case.folder / name))
        maps.append(gdal.Open(full_run(config, Progress()).products["T0_Map030"]).ReadAsArray())
    np.testing.assert_allclose(maps[1], maps[0], rtol=1e-6)


# -- other products ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("g DM/m2/yr", 1.0),
        ("g C/m2/yr", 1 / 0.48),
        ("g C m-2 yr-1", 1 / 0.48),
        ("kg C/m2/yr", 1000 / 0.48),
        ("kg C/m^2/year", 1000 / 0.48),
        ("0.1 g C/m2/yr", 0.1 / 0.48),
        ("0.0001 kg C/m2/yr", 0.1 / 0.48),
        ("t C/ha/yr", 100 / 0.48),
        ("Mg C ha-1 yr-1", 100 / 0.48),
        ("t DM/ha/yr", 100.0),
        ("kg DM/ha/yr", 0.1),
    ],
)
def test_units_of_npp(unit, expected):
    assert dry_matter_per_unit(unit) == pytest.approx(expected, rel=1e-12)


def test_units_of_npp_that_say_too_little():
    assert all(dry_matter_per_unit(unit) > 0 for unit in NPP_UNITS)
    for unit in ("", "g/m2/yr", "C/m2", "g C/m2", "0 g C/m2/yr", "-1 g C/m2/yr", "1.2.3 g C/m2/yr", "mg C/m2/yr", "t C/m2/yr"):
        with pytest.raises(GsocError) as refused:
            dry_matter_per_unit(unit)
        assert refused.value.key == "npp_unit_unknown"


def product(case, years: Sequence[int], base: float) -> List[str]:
    """One layer a year in g C/m2/yr, stored times ten: base, base + 10, ..."""
    paths = []
    for step, year in enumerate(range(years[0], years[1] + 1)):
        path = case.folder / f"MOD17_{year}.tif"
        path.write_bytes(case.path("clay").read_bytes())
        case.data["layers"]["year"] = path.name
        case.write("year", np.full((1, 50, 60), 10.0 * (base + 10.0 * step)), names=[""], nodata=None)
        paths.append(str(path))
    del case.data["layers"]["year"]
    return paths


def request(case, **values) -> NppRequest:
    fields = {"layers_spinup": tuple(product(case, BEFORE, 300.0)), "layers_warmup": tuple(product(case, AFTER, 310.0))}
    return NppRequest(**{**fields, "unit": "0.1 g C/m2/yr", "model": "MOD17A3", **values})


def test_another_product(case):
    prepared = prepare(case, request(case))
    mean, yearly = (gdal.Open(prepared.layers[role]).ReadAsArray() for role in ("npp_mean", "npp_yearly"))
    np.testing.assert_allclose(mean, (300 + 95) / 0.48, rtol=1e-6)
    np.testing.assert_allclose(yearly[:, 7, 7], (310 + 10.0 * np.arange(20)) / 0.48, rtol=1e-6)
    assert prepared.options["npp_model"] == "MOD17A3" and gdal.Open(prepared.layers["npp_mean"]).GetMetadataItem("GSOCSEQ_NPP") == "MOD17A3"
    config = case.config(layers={**case.data["layers"], **prepared.layers}, **prepared.options)
    full_run(config, Progress())


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("npp_unit_unknown", {"unit": "g/m2"}),
        ("config_value", {"model": ""}),
        ("config_value", {"model": "miami"}),
        ("npp_one_period", {"layers_warmup": ()}),
        ("npp_one_period", {"layers_spinup": ()}),
    ],
)
def test_requests_that_say_too_little(case, key, values):
    wrong = request(case, **values)
    with pytest.raises(GsocError) as refused:
        prepare(case, wrong)
    assert refused.value.key == key and str(refused.value)
    findings = Findings()
    PREPARE.look(wrong, case.config(), findings)
    assert [problem.key for problem in findings.ordered()] == [key]
    assert not list((case.folder / "prepared").iterdir())


def test_years_missing_twice_or_unnamed(case):
    good = request(case)
    unnamed = case.folder / "npp.tif"
    unnamed.write_bytes(Path(good.layers_spinup[0]).read_bytes())
    copy = case.folder / "again_1985.tif"
    copy.write_bytes(unnamed.read_bytes())
    for files, key, told in (
        (good.layers_spinup[:4] + good.layers_spinup[6:], "npp_years_missing", "1985, 1986"),
        (good.layers_spinup + (str(copy),), "npp_year_twice", "1985"),
        (good.layers_spinup + (str(unnamed),), "npp_no_year", "npp.tif"),
    ):
        with pytest.raises(GsocError) as refused:
            prepare(case, request(case, layers_spinup=files))
        assert refused.value.key == key and told in str(refused.value)


def test_two_products_are_refused(case):
    tenfold = tuple(product(case, AFTER, 3100.0))
    wrong = NppRequest(tuple(product(case, BEFORE, 300.0)), tenfold, "0.1 g C/m2/yr", "two")
    with pytest.raises(GsocError) as refused:
        prepare(case, wrong)
    assert refused.value.key == "npp_periods_differ" and str(refused.value)
    assert not list((case.folder / "prepared").iterdir())


def test_series_that_are_missing_or_other_years(case):
    normals = {**case.data["layers"], "tmean_npp": "tmean_1981_2000.tif"}
    none = {role: path for role, path in case.data["layers"].items() if role != "tmean_warmup"}
    for layers, fields, key in (
        (normals, {}, "npp_series_bands"),
        (none, {}, "npp_no_series"),
        (case.data["layers"], {"spin_up_years_range": [1979, 2000]}, "npp_months_missing"),
        (case.data["layers"], {"half_widths": {"temperature": "series"}}, "npp_half_width"),
    ):
        with pytest.raises(GsocError) as refused:
            prepare(case, **{"layers": layers, **fields})
        assert refused.value.key == key and str(refused.value)


def test_part_of_a_longer_series_is_found_by_its_months(case):
    whole = prepare(case)
    yearly = gdal.Open(str(case.folder / "prepared" / "npp_yearly_1981_2000.tif")).ReadAsArray().astype(np.float64)
    assert whole.layers["npp_mean"].endswith("npp_mean.tif")
    part = prepare(case, spin_up_years_range=[1990, 1999])
    np.testing.assert_allclose(gdal.Open(part.layers["npp_mean"]).ReadAsArray()[0], yearly[9:19].mean(axis=0), rtol=1e-6)
