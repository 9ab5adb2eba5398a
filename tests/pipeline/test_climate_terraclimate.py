"""climate_terraclimate: the sample against the weather it was made from, every way to tell the scale, and what is no climate."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, Optional, Tuple

import numpy as np
import pytest
from netcdf_files import middles, write_netcdf
from osgeo import gdal, osr
from soil_rasters import Heard

from gsocseq_plugin.core.errors import ERROR, INFO, GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.grid import gsp_grid
from gsocseq_plugin.io.monthly import open_monthly
from gsocseq_plugin.pipeline.checks.findings import Findings
from gsocseq_plugin.pipeline.prepare.contract import Workplace
from gsocseq_plugin.pipeline.prepare.terraclimate_scale import sample_of
from gsocseq_plugin.pipeline.setup import reference_grid
from gsocseq_plugin.pipeline.steps.climate_terraclimate import PREPARE, TerraClimateRequest, climate_terraclimate

BANDS = {"tmax": "tmmx", "tmin": "tmmn", "ppt": "pr", "pet": "pet"}
PERIODS = ("1981_2000", "2001_2020")
YEARS = (2001, 2002)
GRID = gsp_grid((10.2, 49.6, 10.6, 49.9))
COURSE = -np.cos(2 * np.pi * (np.arange(24) % 12) / 12)[:, None, None]
"""From -1 in January to 1 in July."""
UNITS = {
    "tmax": 14.35 + 10.05 * COURSE,
    "tmin": 5.15 + 8.05 * COURSE,
    "ppt": 60.0 + 10.0 * COURSE,
    "pet": 60.55 + 45.25 * COURSE,
}
"""Two years near 50 N, degC and mm/month, the same in every cell."""
DECIDED = "terraclimate_scale_"


def bands(path: Any) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray().astype(np.float64)


def stack(path: Path, values: np.ndarray, name: str, dtype: int = gdal.GDT_Int16, place: Tuple[float, float] = (10.0, 50.0), unit: str = "") -> str:
    """A GeoTIFF as Earth Engine exports it: bands 200101_<name> .., 16 x 12 cells of 1/24 degree."""
    values = np.broadcast_to(values, (len(values), 12, 16)).copy()
    options = ["INTERLEAVE=PIXEL", "TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 16, 12, len(values), dtype, options)
    dataset.SetGeoTransform((place[0], 1 / 24, 0.0, place[1], 0.0, -1 / 24))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    dataset.SetSpatialRef(crs)
    whole = np.rint(values) if dtype == gdal.GDT_Int16 else values
    for number, layer in enumerate(whole, start=1):
        band = dataset.GetRasterBand(number)
        band.SetDescription(f"{2001 + (number - 1) // 12}{(number - 1) % 12 + 1:02d}_{name}")
        band.SetNoDataValue(-32768)
        band.SetUnitType(unit)
        band.WriteArray(layer)
    return str(path)


def exports(folder: Path, tenths: bool = True, names: str = "{}", **changed: Any) -> TerraClimateRequest:
    """Stacks of two years, in tenths (Int16) or in units (Float32); changed: other values of a variable, as stored."""
    folder.mkdir(exist_ok=True)
    files = {}
    for variable, name in BANDS.items():
        factor = 10.0 if tenths and variable != "ppt" else 1.0
        values = changed.get(variable, UNITS[variable] * factor)
        dtype = gdal.GDT_Int16 if tenths else gdal.GDT_Float32
        files[variable] = (stack(folder / (names.format(name) + ".tif"), values, name, changed.get("dtype", dtype)),)
    return TerraClimateRequest(**files)  # type: ignore[arg-type]


def written(request: TerraClimateRequest, tmp_path: Path, heard: Optional[Progress] = None) -> Dict[str, np.ndarray]:
    paths = climate_terraclimate(request, YEARS, GRID, str(tmp_path / "out"), heard or Progress())
    return {key: bands(path) for key, path in paths.items()}


def assert_units(found: Dict[str, np.ndarray], rounding: float) -> None:
    expected = {"tmean": (UNITS["tmax"] + UNITS["tmin"]) / 2, "prec": UNITS["ppt"], "pet": UNITS["pet"]}
    for variable, values in expected.items():
        most = 0.5 if variable == "prec" else rounding
        np.testing.assert_allclose(found[f"{variable}_series"], np.broadcast_to(values, found[f"{variable}_series"].shape), atol=most + 1e-4)
        np.testing.assert_allclose(found[variable], np.broadcast_to(values[:12], found[variable].shape), atol=most + 1e-4)


def how(heard: Heard) -> Dict[str, str]:
    """By which evidence each scale was told, and the factor."""
    keys = ("setting", "name", "units", "values")
    return {said["variable"]: f"{key} {said['formula']}" for key in keys for said in heard.of(DECIDED + key)}


def sample_request(sample: Path, **fields: Any) -> TerraClimateRequest:
    files = {v: tuple(str(sample / "raw" / f"terraclimate_{name}_{period}.tif") for period in PERIODS) for v, name in BANDS.items()}
    return TerraClimateRequest(**files, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize("years", [(1981, 2000), (2001, 2020)])
def test_the_sample_gives_back_the_weather_it_was_made_from(root, sample, tmp_path, monkeypatch, years):
    """Tenths of degrees and millimetres come back to 0.05, rain to 0.5 mm; the scale is told by the values."""
    monkeypatch.syspath_prepend(str(root / "scripts"))
    import make_sample
    from sample_maker import weather

    heard = Heard()
    grid = reference_grid(str(sample / "soc_t_ha.tif"))
    paths = climate_terraclimate(sample_request(sample), years, grid, str(tmp_path), heard)
    anomalies = weather.draw_anomalies(np.random.Generator(np.random.PCG64(make_sample.SEED)))
    made, land = weather.weather(make_sample.TERRACLIMATE, anomalies), make_sample.mostly_land(make_sample.TERRACLIMATE, 0.5)
    months = slice(12 * (years[0] - 1981), 12 * (years[1] - 1980))
    for variable, most in (("tmean", 0.05), ("prec", 0.5), ("pet", 0.05)):
        series = bands(paths[f"{variable}_series"])
        expected = np.where(land, getattr(made, variable)[months], np.nan)
        np.testing.assert_allclose(series, expected, rtol=0, atol=most + 1e-4)
        normals = expected.reshape(20, 12, *land.shape).mean(axis=0)
        np.testing.assert_allclose(bands(paths[variable]), normals, rtol=0, atol=most + 1e-4)
    assert how(heard) == dict.fromkeys(("tmax", "tmin", "pet"), "values x 0.1")


def test_tenths_by_their_values(tmp_path):
    heard = Heard()
    assert_units(written(exports(tmp_path / "in"), tmp_path, heard), 0.05)
    assert how(heard) == dict.fromkeys(("tmax", "tmin", "pet"), "values x 0.1")
    rule = gdal.Open(str(tmp_path / "out" / "tmean_2001_2002.tif")).GetMetadataItem("GSOCSEQ_UNITS")
    assert rule == "(tmax x 0.1 + tmin x 0.1) / 2"


def test_units_by_their_values(tmp_path):
    """As FAO's second script for Earth Engine exports them: the factor is in the values already."""
    heard = Heard()
    assert_units(written(exports(tmp_path / "in", tenths=False), tmp_path, heard), 1e-4)
    assert how(heard) == dict.fromkeys(("tmax", "tmin", "pet"), "values x 1")


@pytest.mark.parametrize("tenths", [True, False])
def test_the_name_says_the_scale(tmp_path, tenths):
    """As 'Scripts for Earth Engine' names the files: terraclimate_tmmx_2001_2002_degC_x10."""
    heard = Heard()
    request = exports(tmp_path / "in", tenths, "terraclimate_{}_2001_2002_degC_x" + ("10" if tenths else "1"))
    assert_units(written(request, tmp_path, heard), 0.05)
    assert how(heard) == dict.fromkeys(("tmax", "tmin", "pet"), f"name x {'0.1' if tenths else '1'}")


@pytest.mark.parametrize("setting, tenths", [("raw", True), ("units", False)])
def test_the_setting_says_the_scale(tmp_path, setting, tenths):
    heard = Heard()
    assert_units(written(replace(exports(tmp_path / "in", tenths), scale=setting), tmp_path, heard), 0.05)
    assert set(how(heard).values()) == {f"setting x {'0.1' if tenths else '1'}"}


def test_netcdf_files_by_year(tmp_path):
    """TerraClimate's own files: one for each variable and year, packed with scale_factor, units in the file, first of the month as time."""
    files: Dict[str, Any] = {variable: [] for variable in BANDS}
    latitudes, longitudes = 50 - (np.arange(12) + 0.5) / 24, 10 + (np.arange(16) + 0.5) / 24
    for variable in BANDS:
        for year in (2002, 2001):
            months = slice(12 * (year - 2001), 12 * (year - 2000))
            stored = np.broadcast_to(np.rint(UNITS[variable][months] * 10), (12, 12, 16)).astype(np.int16)
            first = middles(year, year) - [14 if month == 2 else 15 for month in range(1, 13)]
            told = {"latitudes": latitudes, "longitudes": longitudes, "scale": 0.1, "fill": -32768, "dtype": gdal.GDT_Int16}
            path = tmp_path / f"TerraClimate_{variable}_{year}.nc"
            units = "degC" if variable.startswith("t") else "mm"
            files[variable].append(write_netcdf(path, stored, first, variable=variable, units=units, time_units="days since 1900-01-01", **told))
    heard = Heard()
    found = written(TerraClimateRequest(**{variable: tuple(paths) for variable, paths in files.items()}), tmp_path, heard)
    assert_units(found, 0.05)
    assert how(heard) == dict.fromkeys(("tmax", "tmin", "pet"), "units x 1")


def refusal(key: str, request: TerraClimateRequest, tmp_path: Path) -> str:
    with pytest.raises(GsocError) as error:
        climate_terraclimate(request, YEARS, GRID, str(tmp_path / "refused"), Progress())
    assert error.value.key == key
    assert not (tmp_path / "refused").exists()
    return str(error.value)


def test_in_doubt_it_is_asked(tmp_path):
    """Whole numbers between -60 and 60: degrees, or tenths of a place that hardly changes. The evidence is told."""
    request = exports(tmp_path / "in", tmax=UNITS["tmax"], tmin=UNITS["tmin"])
    text = refusal(DECIDED + "unknown", request, tmp_path)
    assert "4 to 24, without fractions" in text and 'scale to "raw"' in text and "tmmx.tif" in text


@pytest.mark.parametrize(
    ("setting", "tenths", "changed", "told"),
    [
        # Never applied: tenths taken for degrees and millimetres.
        ("units", True, {}, "43 to 244"),
        ("auto", True, {"names": "terraclimate_{}_2001_2002_degC_x1"}, "43 to 244"),
        # Applied twice: fractions are no tenths.
        ("raw", False, {}, "4.3 to 24.4, with fractions"),
        ("auto", False, {"names": "terraclimate_{}_2001_2002_degC_x10"}, "4.3 to 24.4, with fractions"),
    ],
)
def test_the_factor_applied_twice_or_never(tmp_path, setting, tenths, changed, told):
    text = refusal(DECIDED + "impossible", replace(exports(tmp_path / "in", tenths, **changed), scale=setting), tmp_path)
    assert told in text and "applied twice or never" in text


def sun(latitude: float) -> float:
    """The water (mm in a year) that the radiation on top of the atmosphere could evaporate. Allen et al. 1998, FAO-56, eq. 20 to 25."""
    place, total = math.radians(latitude), 0.0
    for day in range(1, 366):
        tilt = 0.409 * math.sin(2 * math.pi * day / 365 - 1.39)
        sunset = math.acos(-math.tan(place) * math.tan(tilt))
        height = sunset * math.sin(place) * math.sin(tilt) + math.cos(place) * math.cos(tilt) * math.sin(sunset)
        total += 0.408 * 1440 / math.pi * 0.0820 * (1 + 0.033 * math.cos(2 * math.pi * day / 365)) * height
    return total


@pytest.mark.parametrize("scale, pet", [("units", UNITS["pet"] * 10), ("units", UNITS["pet"] / 10)])
def test_evapotranspiration_is_judged_by_the_sun(tmp_path, scale, pet):
    """Temperature is right, evapotranspiration ten times too high or too low."""
    request = replace(exports(tmp_path / "in", tenths=False, pet=pet), scale=scale)
    text = refusal(DECIDED + "impossible", request, tmp_path)
    found = float(text.split("(the file: ")[1].split(" %")[0])
    assert found == pytest.approx(100 * float(pet[:12].sum()) / sun(49.75), rel=0.01)


def test_latitudes_of_the_sample_that_is_judged(sample):
    """A projected or geographic file: the latitude of each row."""
    files = open_monthly([str(sample / "raw" / "terraclimate_pet_1981_2000.tif")])
    found = sample_of(files, files.months[:12])
    assert found.latitude.min() > 51.5 and found.latitude.max() < 52.1 and found.values.shape == (12, found.latitude.size)


def test_names_of_two_scales(tmp_path):
    request = exports(tmp_path / "in", names="terraclimate_{}_2001_2002_degC_x10")
    later = stack(tmp_path / "in" / "terraclimate_tmmx_2003_2003_degC_x1.tif", UNITS["tmax"][:12], "tmmx")
    dataset = gdal.Open(later, gdal.GA_Update)
    for number in range(1, 13):
        dataset.GetRasterBand(number).SetDescription(f"2003{number:02d}_tmmx")
    dataset = None
    assert "x1, x10" in refusal("terraclimate_scales_mixed", replace(request, tmax=(*request.tmax, later)), tmp_path)  # type: ignore[arg-type]


@pytest.mark.parametrize(("variable", "first", "told"), [("tmax", 10.0, "x 0.1, x 1"), ("pet", 1.0, "x 1, x 0.1")])
def test_files_of_two_scales_by_their_values(tmp_path, variable, first, told):
    """FAO's two scripts export tenths and whole units: the second file is looked at like the first."""
    request, files = exports(tmp_path / "in", tenths=False), []
    for year, factor in ((2001, first), (2002, 10.0 / first)):
        files.append(stack(tmp_path / f"{year}.tif", np.rint(UNITS[variable][:12] * 10) * factor / 10, "x", gdal.GDT_Float32))
        dataset = gdal.Open(files[-1], gdal.GA_Update)
        for number in range(1, 13):
            dataset.GetRasterBand(number).SetDescription(f"{year}{number:02d}")
        dataset = None
    assert told in refusal("terraclimate_scales_mixed", replace(request, **{variable: tuple(files)}), tmp_path)


def test_the_highest_below_the_lowest(tmp_path):
    """Count, month, values and place of the first."""
    tmin = np.broadcast_to(UNITS["tmin"] * 10, (24, 12, 16)).copy()
    tmin[18, 4, 5:8] = 260.0  # July 2002, where the highest is 24.4
    text = refusal("terraclimate_crossed", exports(tmp_path / "in", tmin=tmin), tmp_path)
    assert "in 3 cells of 2002-07" in text and "24.4 and 26 degC" in text
    assert f"{10 + 5.5 / 24:.6g}, {50 - 4.5 / 24:.6g}" in text


def test_files_exchanged(tmp_path):
    request = exports(tmp_path / "in")
    assert "tmmn" in refusal("climate_other_variable", replace(request, tmax=request.tmin, tmin=request.tmax), tmp_path)
    plain = exports(tmp_path / "plain", tenths=False)
    for path in (*plain.tmax, *plain.tmin):
        dataset = gdal.Open(path, gdal.GA_Update)
        for number in range(1, 25):
            band = dataset.GetRasterBand(number)
            band.SetDescription(band.GetDescription().split("_")[0])
        band = dataset = None
    refusal("terraclimate_crossed", replace(plain, tmax=plain.tmin, tmin=plain.tmax), tmp_path)


def test_rounding_is_told_and_let_be(tmp_path):
    """A tenth of a degree: both numbers are rounded to tenths."""
    tmin = np.broadcast_to(UNITS["tmin"] * 10, (24, 12, 16)).copy()
    tmin[6, 4, 5] = np.rint(UNITS["tmax"][6, 0, 0] * 10) + 1
    heard = Heard()
    found = written(exports(tmp_path / "in", tmin=tmin), tmp_path, heard)
    (said,) = heard.of("terraclimate_touching")
    assert said["count"] == 1
    assert found["tmean_series"][6].max() == pytest.approx(24.45, abs=0.01)


def test_files_on_two_grids(tmp_path):
    request = exports(tmp_path / "in")
    moved = stack(tmp_path / "moved.tif", UNITS["tmin"] * 10, "tmmn", place=(10.5, 50.0))
    refusal("climate_grids", replace(request, tmin=(moved,)), tmp_path)  # type: ignore[arg-type]


def test_a_month_of_another_planet(tmp_path):
    """Later months are looked at while they are read: here a year that the first look does not see."""
    tmax = np.broadcast_to(UNITS["tmax"] * 10, (24, 12, 16)).copy()
    tmax[20, 0, 0] = 3000.0
    text = refusal("terraclimate_temperature", exports(tmp_path / "in", tmax=tmax), tmp_path)
    assert "2002-09" in text and "-60 to 60" in text


def test_a_setting_that_does_not_exist(tmp_path):
    assert "tenths" in refusal("config_value", replace(exports(tmp_path / "in"), scale="tenths"), tmp_path)


def test_tiles_of_one_export(tmp_path):
    """Two tiles of one name give what the whole export gives."""
    whole = written(exports(tmp_path / "in"), tmp_path)
    tiles: Dict[str, Any] = {}
    for variable, name in BANDS.items():
        values = UNITS[variable] * (1.0 if variable == "ppt" else 10.0)
        left = stack(tmp_path / f"{name}-0000000000-0000000000.tif", values, name)
        right = stack(tmp_path / f"{name}-0000000000-0000000016.tif", values, name, place=(10 + 16 / 24, 50.0))
        tiles[variable] = (right, left)
    paths = climate_terraclimate(TerraClimateRequest(**tiles), YEARS, GRID, str(tmp_path / "tiles"), Progress())
    for key, path in paths.items():
        found = bands(path)
        np.testing.assert_array_equal(found[:, :, : whole[key].shape[2]], whole[key])
        assert found.shape[2] > whole[key].shape[2]


def test_roles_and_a_look(case, sample, tmp_path):
    request = sample_request(sample)
    findings = Findings()
    PREPARE.look(request, case.config(), findings)
    assert {problem.key for problem in findings.by_severity(INFO)} == {"climate_covers", DECIDED + "values"}
    assert not findings.by_severity(ERROR)
    wrong = Findings()
    PREPARE.look(replace(request, scale="units"), case.config(), wrong)
    assert {problem.key for problem in wrong.by_severity(ERROR)} == {DECIDED + "impossible"}
    made = PREPARE.run(request, Workplace(case.config(), str(tmp_path), case.config().layers), Progress())
    assert set(made.layers) == set(PREPARE.roles(request)) and made.layers["tmean_warmup"].endswith("tmean_series_2001_2020.tif")
