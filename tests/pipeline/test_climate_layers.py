"""climate_layers: rasters of every kind and tables of stations to the same series and normals."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np
import pytest
from netcdf_files import write_netcdf
from osgeo import gdal, osr

from gsocseq_plugin.core.errors import INFO, GsocError, sentence
from gsocseq_plugin.core.gsocseq.evapotranspiration import hargreaves, thornthwaite
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.grid import Grid
from gsocseq_plugin.io.raster import LayerRef
from gsocseq_plugin.io.warp import AlignedReader
from gsocseq_plugin.pipeline.checks.findings import Findings
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.prepare.contract import File, Workplace
from gsocseq_plugin.pipeline.steps.climate_cru import CruRequest, climate_cru
from gsocseq_plugin.pipeline.steps.climate_layers import PREPARE, LayersRequest, climate_layers, open_layers
from gsocseq_plugin.pipeline.steps.full_run import full_run

YEARS = (2001, 2003)
MONTHS = [(year, month) for year in range(2001, 2004) for month in range(1, 13)]
NAMES = [f"{year}-{month:02d}" for year, month in MONTHS]
DAYS = np.array([29 if month == (2004, 2) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month[1] - 1] for month in MONTHS], float)
ROWS, COLUMNS, CELL, WEST, NORTH = 10, 12, 0.5, 10.0, 50.0
SEASON = np.array([4.0, 4, 6, 8, 11, 14, 17, 17, 14, 10, 7, 4])
RAIN = np.array([65.0, 47, 51, 52, 50, 59, 46, 58, 60, 74, 71, 69])


def in_space(months: np.ndarray, across: float, down: float) -> np.ndarray:
    """(months,) to (months, rows, columns), with a slope."""
    slope = across * np.arange(COLUMNS)[None, :] + down * np.arange(ROWS)[:, None]
    return months[:, None, None] + slope


TMEAN = in_space(np.tile(SEASON, 3) + np.repeat([0.0, 1.0, -0.5], 12), 0.1, -0.2)
TMIN, TMAX = TMEAN - 4.0, TMEAN + 5.0
PREC = in_space(np.tile(RAIN, 3) * np.repeat([1.0, 0.8, 1.3], 12), 1.0, 2.0)
PET = in_space(np.tile([8.0, 15, 32, 55, 82, 95, 100, 85, 50, 25, 11, 7], 3), 0.5, 0.0)


def write(
    path: Path,
    values: np.ndarray,
    names: Sequence[str],
    unit: str = "",
    place: Tuple[float, float, float] = (WEST, NORTH, CELL),
    epsg: int = 4326,
) -> str:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[2], values.shape[1], len(values), gdal.GDT_Float64)
    dataset.SetGeoTransform((place[0], place[2], 0, place[1], 0, -place[2]))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    dataset.SetSpatialRef(reference)
    for number, (layer, name) in enumerate(zip(values, names), start=1):
        band = dataset.GetRasterBand(number)
        band.WriteArray(layer)
        band.SetDescription(name)
        band.SetUnitType(unit)
    return str(path)


@pytest.fixture
def grid(tmp_path) -> Grid:
    """A fine grid inside the climate."""
    return Grid.of(write(tmp_path / "soc.tif", np.ones((1, 20, 24)), [""], place=(11.0, 49.0, 0.1)))


@pytest.fixture
def stacks(tmp_path) -> Dict[str, Tuple[str, ...]]:
    """A stack of each variable in degC and mm/month."""
    every = {"tmean": TMEAN, "tmin": TMIN, "tmax": TMAX, "prec": PREC, "pet": PET}
    return {name: (write(tmp_path / f"{name}.tif", values, NAMES),) for name, values in every.items()}


class Log(Progress):
    def __init__(self) -> None:
        self.said: List[str] = []

    def log(self, key: str, **values: object) -> None:
        self.said.append(sentence(key, values))


def layers(request: LayersRequest, grid: Grid, folder: Path, progress: Optional[Progress] = None, years: Tuple[int, int] = YEARS) -> Dict[str, str]:
    return climate_layers(request, years, grid, str(folder), progress or Progress())


def read(path: str) -> np.ndarray:
    return gdal.Open(path).ReadAsArray()


def same(paths: Dict[str, str], name: str, expected: np.ndarray) -> None:
    """Series and normals of a variable on the climate's own cells, here all of them."""
    np.testing.assert_allclose(read(paths[f"{name}_series"]), expected, rtol=1e-6, atol=1e-5)
    normals = expected.reshape(3, 12, *expected.shape[1:]).mean(axis=0)
    np.testing.assert_allclose(read(paths[name]), normals, rtol=1e-6, atol=1e-5)


def refused(request: LayersRequest, grid: Grid, folder: Path, key: str, *told: str, years: Tuple[int, int] = YEARS) -> None:
    before = sorted(folder.rglob("*"))
    with pytest.raises(GsocError) as error:
        layers(request, grid, folder / "out", years=years)
    assert error.value.key == key, str(error.value)
    for text in told:
        assert text in str(error.value)
    assert sorted(folder.rglob("*")) == before


# -- rasters -------------------------------------------------------------------------------------------------------------


def test_stacks(grid, stacks, tmp_path):
    log = Log()
    paths = layers(LayersRequest(prec=stacks["prec"], tmean=stacks["tmean"], pet=stacks["pet"]), grid, tmp_path / "out", log)
    for name, expected in (("tmean", TMEAN), ("prec", PREC), ("pet", PET)):
        same(paths, name, expected)
        series, normals = gdal.Open(paths[f"{name}_series"]), gdal.Open(paths[name])
        assert [series.GetRasterBand(band).GetDescription() for band in (1, 36)] == ["2001-01", "2003-12"]
        assert [normals.GetRasterBand(band).GetDescription() for band in (1, 12)] == ["01", "12"]
        assert series.GetRasterBand(1).GetUnitType() == ("degC" if name == "tmean" else "mm/month")
        assert series.GetMetadataItem("GSOCSEQ_STEP") == "climate_layers"
    assert any("tmean is in degC by its values" in said for said in log.said)
    assert not gdal.Open(paths["pet"]).GetMetadataItem("GSOCSEQ_PET")


def test_on_the_grid_a_run_reads_the_same(grid, stacks, tmp_path):
    request = {name: stacks[name] for name in ("prec", "tmean", "pet")}
    own = layers(LayersRequest(**request), grid, tmp_path / "own")
    on_grid = layers(LayersRequest(**request, cells="grid"), grid, tmp_path / "grid")
    for key in ("tmean_series", "prec_series", "pet_series"):
        assert Grid.of(on_grid[key]).same_as(grid)
        assert np.array_equal(AlignedReader(LayerRef(own[key]), grid).read(0, 0, grid.rows, grid.columns), read(on_grid[key]), equal_nan=True)


@pytest.mark.parametrize("shape", ["month", "year"])
def test_a_file_for_each_month_or_year_in_any_order(grid, stacks, tmp_path, shape):
    files = []
    for place, (year, month) in enumerate(MONTHS):
        if shape == "month":
            files.append(write(tmp_path / f"rain_{year}_{month:02d}.tif", PREC[place : place + 1], [""]))
        elif month == 1:
            files.append(write(tmp_path / f"rain_{year}.tif", PREC[place : place + 12], [f"{number:02d}" for number in range(1, 13)]))
    paths = layers(LayersRequest(prec=tuple(files[::-1]), tmean=stacks["tmean"], pet=stacks["pet"]), grid, tmp_path / "out")
    same(paths, "prec", PREC)


def test_bands_in_another_order_are_sorted_by_their_names(grid, stacks, tmp_path):
    shuffled = np.random.default_rng(1).permutation(36)
    path = write(tmp_path / "shuffled.tif", PREC[shuffled], [NAMES[place] for place in shuffled])
    same(layers(LayersRequest(prec=(path,), tmean=stacks["tmean"], pet=stacks["pet"]), grid, tmp_path / "out"), "prec", PREC)


def test_netcdf_as_climate_cru_has_it(sample, tmp_path):
    """The sample's CRU files: the same numbers as by the step that is made for them."""
    raw, soc = sample / "raw", Grid.of(str(sample / "soc_t_ha.tif"))
    files = [tuple(str(raw / f"cru_sample.{y}.{y + 9}.{v}.dat.nc") for y in (1981, 1991)) for v in ("tmp", "pre", "pet")]
    cru = climate_cru(CruRequest(*files), (1981, 2000), soc, str(tmp_path / "cru"), Progress())
    paths = layers(LayersRequest(tmean=files[0], prec=files[1], pet=files[2]), soc, tmp_path / "layers", years=(1981, 2000))
    for key, path in cru.items():
        assert np.array_equal(read(path), read(paths[key]), equal_nan=True)


@pytest.mark.parametrize(("calendar", "february"), [("standard", 29.0), ("noleap", 28.0), ("360_day", 30.0)])
def test_amounts_per_day_times_the_days_of_the_calendar(tmp_path, calendar, february):
    """Files as of a climate model: rain in kg m-2 s-1, kelvin, names and time axis of its own; 2004 is a leap year."""
    latitudes, longitudes = np.arange(45.25, 50, 0.5), np.arange(10.25, 16, 0.5)
    place = {"time_units": "months since 2004-01-15", "calendar": calendar, "latitudes": latitudes, "longitudes": longitudes}
    times, ones = np.arange(12.0), np.ones((12, 10, 12))
    rain = write_netcdf(tmp_path / "pr.nc", ones * 2.0 / 86400, times, "kg m-2 s-1", "pr", **place)
    warmth = write_netcdf(tmp_path / "tas.nc", ones * 283.15, times, "K", "tas", **place)
    target = Grid.of(write(tmp_path / "soc.tif", np.ones((1, 20, 24)), [""], place=(11.0, 49.0, 0.1)))
    paths = layers(LayersRequest(prec=(rain,), tmean=(warmth,)), target, tmp_path / "out", years=(2004, 2004))
    np.testing.assert_allclose(read(paths["prec_series"])[1], 2.0 * february, rtol=1e-6)
    pet = read(paths["pet_series"])[1]
    days = np.full(12, february)
    ten = np.full((12, 1), 10.0)
    window = gdal.Open(paths["pet_series"]).GetGeoTransform()
    assert pet[0, 0] == pytest.approx(thornthwaite(ten, ten, np.array([window[3] - 0.25]), days)[1, 0], rel=1e-5)


@pytest.mark.parametrize(
    ("variable", "stored", "unit", "setting"),
    [
        ("tmean", TMEAN + 273.15, "K", None),
        ("tmean", TMEAN + 273.15, "", None),
        ("tmean", TMEAN * 10, "", None),
        ("tmean", TMEAN * 10, "degC", "0.1 degC"),
        ("prec", PREC / DAYS[:, None, None], "mm/day", None),
        ("prec", PREC / DAYS[:, None, None] / 86400, "kg m-2 s-1", None),
        ("prec", PREC / DAYS[:, None, None], "", "mm/day"),
        ("prec", PREC / 1000, "m", None),
        ("pet", PET / DAYS[:, None, None], "", None),
    ],
)
def test_units_are_converted_with_a_line_in_the_log(grid, stacks, tmp_path, variable, stored, unit, setting):
    path = write(tmp_path / "other.tif", stored, NAMES, unit)
    request = {name: stacks[name] for name in ("prec", "tmean", "pet")}
    request.update({variable: (path,)})
    log = Log()
    paths = layers(LayersRequest(**request, **{f"units_{variable}": setting}), grid, tmp_path / "out", log)
    same(paths, variable, {"tmean": TMEAN, "prec": PREC, "pet": PET}[variable])
    assert len([said for said in log.said if said.startswith(f"{path}: {variable} is in ")]) == 1
    assert " x " in gdal.Open(paths[variable]).GetMetadataItem("GSOCSEQ_UNITS") or unit in ("K", "")


def test_the_year_of_the_first_band_may_be_said(grid, stacks, tmp_path):
    path = write(tmp_path / "rain.tif", PREC, [""] * 36)
    request = LayersRequest(prec=(path,), tmean=stacks["tmean"], pet=stacks["pet"], first=2001)
    same(layers(request, grid, tmp_path / "out"), "prec", PREC)


def test_normals_alone(grid, tmp_path):
    """Months in any order by name; mm/day times the mean days of the years' months, which in February 2001 to 2004 is 28.25."""
    calendar = ["Feb", "Jan", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    order = [1, 0, *range(2, 12)]
    tmean = write(tmp_path / "t.tif", TMEAN[:12][order], calendar)
    prec = write(tmp_path / "p.tif", np.full((12, ROWS, COLUMNS), 2.0), [""] * 12, "mm/day")
    log = Log()
    paths = layers(LayersRequest(prec=(prec,), tmean=(tmean,)), grid, tmp_path / "out", log, years=(2001, 2004))
    assert sorted(paths) == ["pet", "prec", "tmean"] and len(list((tmp_path / "out").iterdir())) == 3
    np.testing.assert_allclose(read(paths["tmean"]), TMEAN[:12], rtol=1e-6)
    days = np.array([31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    np.testing.assert_allclose(read(paths["prec"])[:, 0, 0], 2 * days, rtol=1e-6)
    latitude = np.full(1, NORTH - CELL / 2)
    expected = thornthwaite(TMEAN[:12, 0, :1], TMEAN[:12, 0, :1], latitude, days)
    np.testing.assert_allclose(read(paths["pet"])[:, 0, 0], expected[:, 0], rtol=1e-6)
    assert any("Thornthwaite 1948" in said for said in log.said)
    assert len([said for said in log.said if "taken as the normals of 2001 to 2004" in said]) == 2


@pytest.mark.parametrize("name", ["wc2.1_tavg_{}", "tmean_1981-2000_{:02d}", "CHELSA_tas_{:02d}_1981-2010_V.2.1"])
def test_normals_in_twelve_files_are_ordered_by_the_numbers_in_their_names(grid, tmp_path, name):
    """A folder's listing has tavg_10 before tavg_2. Names as those of WorldClim and CHELSA; a period is not a year."""
    paths = [write(tmp_path / (name.format(month) + ".tif"), TMEAN[month - 1 : month], [""]) for month in range(1, 13)]
    prec = write(tmp_path / "p.tif", PREC[:12], [""] * 12)
    made = layers(LayersRequest(prec=(prec,), tmean=tuple(sorted(paths, reverse=True))), grid, tmp_path / "out")
    np.testing.assert_allclose(read(made["tmean"]), TMEAN[:12], rtol=1e-6)


def test_normals_in_files_named_by_month(grid, tmp_path):
    words = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    paths = [write(tmp_path / f"t2_{word}.tif", TMEAN[place : place + 1], [""]) for place, word in enumerate(words)]
    prec = write(tmp_path / "p.tif", PREC[:12], [""] * 12)
    made = layers(LayersRequest(prec=(prec,), tmean=tuple(sorted(paths))), grid, tmp_path / "out")
    np.testing.assert_allclose(read(made["tmean"]), TMEAN[:12], rtol=1e-6)


def test_a_series_in_numbered_files(grid, stacks, tmp_path):
    paths = [write(tmp_path / f"rain{month}.tif", PREC[month - 1 : month], [""]) for month in range(1, 37)]
    request = LayersRequest(prec=tuple(sorted(paths)), tmean=stacks["tmean"], pet=stacks["pet"], first=2001)
    same(layers(request, grid, tmp_path / "out"), "prec", PREC)
    odd = tuple(write(tmp_path / f"r{number}_{number % 3}.tif", PREC[:12], [""] * 12) for number in range(3))
    with pytest.raises(GsocError, match="holds no year and month"):
        layers(LayersRequest(prec=odd, tmean=stacks["tmean"], pet=stacks["pet"], first=2001), grid, tmp_path / "other")


# -- evapotranspiration --------------------------------------------------------------------------------------------------


def test_hargreaves_where_extremes_are_given(grid, stacks, tmp_path):
    log = Log()
    paths = layers(LayersRequest(prec=stacks["prec"], tmin=stacks["tmin"], tmax=stacks["tmax"]), grid, tmp_path / "out", log)
    middle = (TMIN + TMAX) / 2
    same(paths, "tmean", middle)
    for row in (0, 9):
        latitude = np.full(COLUMNS, NORTH - CELL * (row + 0.5))
        expected = hargreaves(TMIN[:, row], TMAX[:, row], middle[:, row], latitude, DAYS)
        np.testing.assert_allclose(read(paths["pet_series"])[:, row], expected, rtol=1e-6)
    assert gdal.Open(paths["pet_series"]).GetMetadataItem("GSOCSEQ_PET") == "Hargreaves & Samani 1985"
    assert any("computed by Hargreaves" in said for said in log.said) and any("(tmin + tmax) / 2" in said for said in log.said)


def test_a_given_mean_is_kept_beside_the_extremes(grid, stacks, tmp_path):
    paths = layers(LayersRequest(**{name: stacks[name] for name in ("prec", "tmean", "tmin", "tmax")}), grid, tmp_path / "out")
    same(paths, "tmean", TMEAN)
    expected = hargreaves(TMIN[:, 3], TMAX[:, 3], TMEAN[:, 3], np.full(COLUMNS, 48.25), DAYS)
    np.testing.assert_allclose(read(paths["pet_series"])[:, 3], expected, rtol=1e-6)


def test_thornthwaite_has_its_heat_index_from_the_normals(grid, stacks, tmp_path):
    paths = layers(LayersRequest(prec=stacks["prec"], tmean=stacks["tmean"]), grid, tmp_path / "out")
    normals = TMEAN.reshape(3, 12, ROWS, COLUMNS).mean(axis=0)
    for row in (0, 9):
        expected = thornthwaite(TMEAN[:, row], normals[:, row], np.full(COLUMNS, NORTH - CELL * (row + 0.5)), DAYS)
        np.testing.assert_allclose(read(paths["pet_series"])[:, row], expected, rtol=1e-6)
    assert gdal.Open(paths["pet"]).GetMetadataItem("GSOCSEQ_PET") == "Thornthwaite 1948"


def test_latitudes_of_projected_cells(tmp_path):
    """UTM 33 north: the middle of the zone, 15 E 45 N, is x 500 000, y 4 982 950."""
    place = (500_000 - 500.0, 4_982_950 + 500.0, 1000.0)
    files = {
        name: (write(tmp_path / f"{name}.tif", values[:, :3, :3], NAMES, place=place, epsg=32633),)
        for name, values in (("tmean", TMEAN), ("prec", PREC))
    }
    target = Grid.of(files["tmean"][0])
    paths = layers(LayersRequest(**files), target, tmp_path / "out")
    normals = TMEAN.reshape(3, 12, ROWS, COLUMNS).mean(axis=0)
    expected = thornthwaite(TMEAN[:, 0, :1], normals[:, 0, :1], np.array([45.0]), DAYS)
    np.testing.assert_allclose(read(paths["pet_series"])[:, 0, 0], expected[:, 0], rtol=1e-5)


# -- what is refused -----------------------------------------------------------------------------------------------------


def test_maxima_below_minima(grid, stacks, tmp_path):
    spoilt = TMAX.copy()
    spoilt[17, 4, 4:6] = TMIN[17, 4, 4:6] - 3.0
    path = write(tmp_path / "spoilt.tif", spoilt, NAMES)
    wrong = LayersRequest(prec=stacks["prec"], tmin=stacks["tmin"], tmax=(path,))
    refused(wrong, grid, tmp_path, "climate_tmax_below_tmin", "2002-06", " 2 cells", "3 degC", "spoilt.tif")
    rounded = TMIN.copy()
    path = write(tmp_path / "rounded.tif", rounded - 0.05, NAMES)
    paths = layers(LayersRequest(prec=stacks["prec"], tmin=stacks["tmin"], tmax=(path,)), grid, tmp_path / "fine")
    assert np.nanmax(read(paths["pet_series"])) == 0.0


@pytest.mark.parametrize(
    ("change", "key", "told"),
    [
        (lambda s: {"prec": s["prec"]}, "climate_input_missing", "tmean (or tmin and tmax) is missing"),
        (lambda s: {"tmean": s["tmean"]}, "climate_input_missing", "prec is missing"),
        (lambda s: {"prec": s["prec"], "tmin": s["tmin"]}, "climate_input_missing", "tmean"),
        (lambda s: {**s, "pet_method": "hargreaves"}, "climate_pet_twice", "hargreaves"),
        (lambda s: {"prec": s["prec"], "tmean": s["tmean"], "pet_method": "hargreaves"}, "climate_hargreaves", "given: tmean, prec"),
        (lambda s: {"prec": s["prec"], "tmean": s["tmean"], "pet_method": "penman"}, "config_value", "penman"),
        (lambda s: {"prec": s["prec"], "tmean": s["tmean"], "cells": "all"}, "config_value", "cells"),
        (lambda s: {"prec": s["prec"], "tmean": s["tmean"], "units_prec": "buckets"}, "unit_unknown", "units_prec"),
        (lambda s: {"prec": s["prec"], "tmean": s["tmean"], "stations": s["pet"][0]}, "climate_two_sources", "pet.tif"),
    ],
)
def test_requests_that_cannot_be_done(grid, stacks, tmp_path, change: Callable[[Any], Any], key, told):
    refused(LayersRequest(**{"cells": "own", **change(stacks)}), grid, tmp_path, key, told)


def test_files_exchanged(grid, stacks, tmp_path):
    """Rain and evapotranspiration are both in mm: the names in the files tell them apart, in NetCDF and in bands."""
    pet = write(tmp_path / "e.tif", PET, [f"pet {name}" for name in NAMES])
    refused(LayersRequest(tmean=stacks["tmean"], prec=(pet,)), grid, tmp_path, "climate_other_variable", "e.tif", "pet", "precipitation")
    low = write(tmp_path / "low.tif", TMIN, [f"temp {name}" for name in NAMES])
    same(layers(LayersRequest(prec=stacks["prec"], tmin=(low,), tmax=stacks["tmax"]), grid, tmp_path / "fine"), "tmean", (TMIN + TMAX) / 2)
    times = np.array([(np.datetime64(f"{name}-15") - np.datetime64("1900-01-01")).astype(float) for name in NAMES])
    tmx = write_netcdf(tmp_path / "x.nc", np.full((36, 2, 3), 20.0), times, units="degC", variable="tmx")
    refused(LayersRequest(tmean=(tmx,), prec=stacks["prec"]), grid, tmp_path, "climate_other_variable", "x.nc", "tmx", "tavg")


@pytest.mark.parametrize(("variable", "values", "other"), [("tmean", TMEAN, 10 * TMEAN), ("tmean", TMEAN + 273.15, TMEAN), ("pet", PET * 10, PET)])
def test_files_in_different_units_that_none_of_them_says(grid, stacks, tmp_path, variable, values, other):
    """Of a stack for each part of the years every one is looked at; of a file for each month the first and the last twelve."""
    parts = [write(tmp_path / "first.tif", values[:12], NAMES[:12]), write(tmp_path / "second.tif", other[12:], NAMES[12:])]
    request = {"tmean": stacks["tmean"], "prec": stacks["prec"], "pet": stacks["pet"]}
    refused(LayersRequest(**{**request, variable: tuple(parts)}), grid, tmp_path, "climate_files_mixed", "first.tif", "second.tif", "units")
    mixed = np.concatenate([values[:12], other[12:]])
    months = [write(tmp_path / f"m_{name}.tif", layer[None], [""]) for name, layer in zip(NAMES, mixed)]
    refused(LayersRequest(**{**request, variable: tuple(months)}), grid, tmp_path, "climate_files_mixed", "m_2001-01.tif", "m_2003-01.tif")


def test_files_that_do_not_fit(grid, stacks, tmp_path):
    tmean = stacks["tmean"]
    gap = write(tmp_path / "gap.tif", np.delete(PREC, 16, axis=0), NAMES[:16] + NAMES[17:])
    refused(LayersRequest(prec=(gap,), tmean=tmean), grid, tmp_path, "climate_months_missing", "gap.tif", "2002-05")
    refused(LayersRequest(prec=stacks["prec"], tmean=tmean), grid, tmp_path, "climate_months_missing", "2004", years=(2001, 2004))
    again = write(tmp_path / "again.tif", PREC[12:24], NAMES[12:24])
    refused(LayersRequest(prec=(*stacks["prec"], again), tmean=tmean), grid, tmp_path, "climate_month_twice", "again.tif", "2002-01")
    undated = write(tmp_path / "undated.tif", PREC, [""] * 36)
    refused(LayersRequest(prec=(undated,), tmean=tmean), grid, tmp_path, "climate_band_month", "undated.tif")
    words = ["Feb", "Jan", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] * 3
    disordered = write(tmp_path / "disordered.tif", PREC, words)
    refused(LayersRequest(prec=(disordered,), tmean=tmean, first=2001), grid, tmp_path, "climate_undated_order", "Feb, Jan")
    normals = write(tmp_path / "normals.tif", PREC[:12], [""] * 12)
    refused(LayersRequest(prec=(normals,), tmean=tmean), grid, tmp_path, "climate_normals_mixed", "tmean series, prec normals")
    tenths = write(tmp_path / "tenths.tif", TMEAN * 10, NAMES, "degC")
    refused(LayersRequest(prec=stacks["prec"], tmean=(tenths,)), grid, tmp_path, "unit_contradicted", "units_tmean", "tenths.tif")
    daily = write(tmp_path / "daily.tif", PREC / 30, NAMES)
    refused(LayersRequest(prec=(daily,), tmean=tmean), grid, tmp_path, "unit_doubtful", "units_prec")
    shifted = write(tmp_path / "shifted.tif", TMAX, NAMES, place=(WEST + 0.1, NORTH, CELL))
    refused(LayersRequest(prec=stacks["prec"], tmin=stacks["tmin"], tmax=(shifted,)), grid, tmp_path, "climate_grids", "shifted.tif")
    far = write(tmp_path / "far.tif", PREC, NAMES, place=(-100.0, NORTH, CELL))
    refused(LayersRequest(prec=(far,), tmean=tmean), grid, tmp_path, "climate_no_overlap", "far.tif")


# -- stations ------------------------------------------------------------------------------------------------------------


def table(path: Path, rows: Sequence[Sequence[object]], header: str = "lon,lat,year,month,tmean,prec") -> str:
    path.write_text("\n".join([header, *(",".join(map(str, row)) for row in rows)]) + "\n", encoding="utf-8")
    return str(path)


def station(x: float, y: float, warmer: float = 0.0, wetter: float = 1.0) -> List[List[object]]:
    return [[x, y, year, month, SEASON[month - 1] + warmer, RAIN[month - 1] * wetter] for year, month in MONTHS]


def test_one_station_everywhere(grid, tmp_path):
    log = Log()
    source = table(tmp_path / "stations.csv", station(12.0, 48.0))
    paths = layers(LayersRequest(stations=source), grid, tmp_path / "out", log)
    expected = np.broadcast_to(np.tile(SEASON, 3)[:, None, None], (36, grid.rows, grid.columns))
    np.testing.assert_allclose(read(paths["tmean_series"]), expected, rtol=1e-6)
    assert Grid.of(paths["tmean_series"]).same_as(grid)
    assert any("one station only" in said for said in log.said) and any("has 1 to 1 stations" in said for said in log.said)
    row = np.full(1, 49.0 - 0.05)
    pet = thornthwaite(np.tile(SEASON, 3)[:, None], SEASON[:, None], row, DAYS)
    np.testing.assert_allclose(read(paths["pet_series"])[:, 0, 0], pet[:, 0], rtol=1e-6)


def on_the_ground(x1: float, y1: float, x2: float, y2: float) -> float:
    """The angle between two places (haversine)."""
    x1, y1, x2, y2 = np.radians([x1, y1, x2, y2])
    return float(2 * np.arcsin(np.sqrt(np.sin((y2 - y1) / 2) ** 2 + np.cos(y1) * np.cos(y2) * np.sin((x2 - x1) / 2) ** 2)))


def test_inverse_distance_between_stations(grid, tmp_path):
    """Two stations, and a third without rain in one month; the weights by hand from distances on the ground."""
    rows = station(11.05, 48.95) + station(13.0, 47.5, 6.0, 2.0)
    third = station(12.0, 48.0, 100.0, 3.0)
    for row in third:
        row[4] = ""
    third[5][5] = "NA"
    source = table(tmp_path / "stations.csv", rows + third)
    log = Log()
    paths = layers(LayersRequest(stations=source, cells="grid"), grid, tmp_path / "out", log)
    tmean, prec = read(paths["tmean_series"]), read(paths["prec_series"])
    assert tmean[0, 0, 0] == pytest.approx(SEASON[0], abs=1e-5)  # the cell of the first station
    x, y = 11.0 + 0.1 * 10.5, 49.0 - 0.1 * 6.5
    one, two, three = (on_the_ground(x, y, *place) ** -2 for place in ((11.05, 48.95), (13.0, 47.5), (12.0, 48.0)))
    assert tmean[7, 6, 10] == pytest.approx((one * SEASON[7] + two * (SEASON[7] + 6)) / (one + two), rel=1e-5)
    assert prec[7, 6, 10] == pytest.approx(RAIN[7] * (one + 2 * two + 3 * three) / (one + two + three), rel=1e-5)
    assert prec[5, 6, 10] == pytest.approx(RAIN[5] * (one + 2 * two) / (one + two), rel=1e-5)
    assert any("prec: every month of 2001 to 2003 has 2 to 3 stations" in said for said in log.said)


def test_nearest_station(grid, tmp_path):
    source = table(tmp_path / "stations.csv", station(11.0, 48.0) + station(13.4, 48.0, 6.0))
    paths = layers(LayersRequest(stations=source, interpolation="nearest"), grid, tmp_path / "out")
    first = read(paths["tmean_series"])[0]
    assert (first[:, :12] == 4.0).all() and (first[:, 12:] == 10.0).all()
    assert gdal.Open(paths["tmean"]).GetMetadataItem("GSOCSEQ_INTERPOLATION") == "nearest station"


@pytest.mark.parametrize(
    ("change", "key", "told"),
    [
        (lambda rows: rows + [rows[3]], "station_twice", "2001-04"),
        (lambda rows: rows[:7] + rows[8:], "station_months_missing", "2001-08"),
        (lambda rows: [[191.0, *rows[0][1:]], *rows[1:]], "station_place", "line 2"),
        (lambda rows: [[12.0, 5_300_000, *rows[0][2:]], *rows[1:]], "station_place", "WGS84"),
        (lambda rows: [["", *rows[0][1:]], *rows[1:]], "station_place", "line 2"),
        (lambda rows: [[*rows[0][:3], 13, *rows[0][4:]], *rows[1:]], "station_month", "month 13"),
        (lambda rows: [[*rows[0][:2], 2001.5, *rows[0][3:]], *rows[1:]], "station_month", "2001.5"),
        (lambda rows: [[*rows[0][:4], "warm", *rows[0][5:]], *rows[1:]], "table_not_a_number", "warm"),
        (lambda rows: [[*row[:4], row[4] * 10, row[5]] for row in rows[:3]], "unit_doubtful", "units_tmean"),
    ],
)
def test_tables_of_stations_that_cannot_be(grid, tmp_path, change, key, told):
    source = table(tmp_path / "stations.csv", change(station(12.0, 48.0)))
    refused(LayersRequest(stations=source), grid, tmp_path, key, told)


def test_tables_without_what_is_needed(grid, tmp_path):
    rows = [row[:5] for row in station(12.0, 48.0)]
    refused(LayersRequest(stations=table(tmp_path / "a.csv", rows, "x,y,year,month,tmean")), grid, tmp_path, "climate_input_missing", "prec")
    refused(LayersRequest(stations=table(tmp_path / "b.csv", rows, "east,y,year,month,tmean")), grid, tmp_path, "table_column_missing", "x")
    wrong = LayersRequest(stations=str(tmp_path / "a.csv"), interpolation="kriging")
    refused(wrong, grid, tmp_path, "config_value", "idw, nearest")


# -- in a configuration --------------------------------------------------------------------------------------------------


def configuration(tmp_path: Path, grid: Grid) -> RunConfig:
    return RunConfig(layers={"soc": str(tmp_path / "soc.tif")}, spin_up_years_range=(2001, 2002), warm_up_years_range=(2002, 2003))


def test_a_configuration_gets_both_periods(grid, stacks, tmp_path):
    config, folder = configuration(tmp_path, grid), tmp_path / "prepared"
    folder.mkdir()
    request = LayersRequest(prec=stacks["prec"], tmin=stacks["tmin"], tmax=stacks["tmax"])
    prepared = PREPARE.run(request, Workplace(config, str(folder), config.layers), Progress())
    assert sorted(prepared.layers) == sorted(PREPARE.roles(request))
    np.testing.assert_allclose(read(prepared.layers["prec_spinup"]), PREC[:24], rtol=1e-6)
    np.testing.assert_allclose(read(prepared.layers["prec_warmup"]), PREC[12:], rtol=1e-6)
    alone = climate_layers(request, (2002, 2003), grid, str(tmp_path / "alone"), Progress())
    assert Path(prepared.layers["pet_warmup"]).read_bytes() == Path(alone["pet_series"]).read_bytes()
    findings = Findings()
    PREPARE.look(request, config, findings)
    found = [(problem.severity, problem.key) for problem in findings.ordered()]
    assert {severity for severity, _ in found} == {INFO}
    assert [key for _, key in found].count("unit_by_values") == 3 and (INFO, "climate_pet_computed") in found


def test_a_look_finds_what_would_stop_the_step(grid, stacks, tmp_path):
    config = configuration(tmp_path, grid)
    normals = write(tmp_path / "normals.tif", PREC[:12], [""] * 12)
    daily = write(tmp_path / "daily.tif", PREC / 30, NAMES)
    stations = table(tmp_path / "stations.csv", station(12.0, 48.0)[:30])
    for request, key in (
        (LayersRequest(prec=(normals,), tmean=(write(tmp_path / "t.tif", TMEAN[:12], [""] * 12),)), "climate_normals_only"),
        (LayersRequest(prec=(daily,), tmean=stacks["tmean"]), "unit_doubtful"),
        (LayersRequest(prec=stacks["prec"]), "climate_input_missing"),
        (LayersRequest(stations=stations), "station_months_missing"),
    ):
        findings = Findings()
        PREPARE.look(request, config, findings)
        assert key in [problem.key for problem in findings.by_severity("error")]
        folder = tmp_path / "prepared"
        folder.mkdir(exist_ok=True)
        with pytest.raises(GsocError) as error:
            PREPARE.run(request, Workplace(config, str(folder), config.layers), Progress())
        assert error.value.key == key


def test_a_run_from_raw_layers_with_its_npp_prepared_or_not(case, sample):
    """The sample's TerraClimate layers by this step; npp_miami after it changes no more than the rounding of its Float32."""
    files = {"prec": "pr", "tmin": "tmmn", "tmax": "tmmx", "pet": "pet"}
    raw = {name: [str(sample / "raw" / f"terraclimate_{stem}_{years}.tif") for years in ("1981_2000", "2001_2020")] for name, stem in files.items()}
    climate = {"step": "climate_layers", **raw}
    kept = {role: path for role, path in case.data["layers"].items() if not role.startswith(("tmean_", "prec_", "pet_"))}
    runs = []
    for name, steps in (("alone", [climate]), ("npp", [climate, {"step": "npp_miami"}])):
        runs.append(full_run(case.config(layers=kept, prepare=steps, output_folder=str(case.folder / name)), Progress()))
    assert len(runs[0].products) == 29
    for stem, path in runs[0].products.items():
        np.testing.assert_allclose(read(runs[1].products[stem]), read(path), rtol=2e-5, atol=2e-4, err_msg=stem)


def test_one_file_for_two_variables_is_refused(sample, tmp_path):
    """The same temperatures as lowest and highest would give no evapotranspiration at all."""
    temperatures, rain = File(str(tmp_path / "temperatures.tif")), File(str(sample / "raw" / "terraclimate_pr_1981_2000.tif"))
    copy = gdal.Translate(temperatures, str(sample / "raw" / "terraclimate_tmmx_1981_2000.tif"))
    for month in range(240):
        copy.GetRasterBand(month + 1).SetDescription(f"{1981 + month // 12}-{month % 12 + 1:02d}")
    copy = None
    request = LayersRequest(prec=(rain,), tmin=(temperatures,), tmax=(temperatures,))
    with pytest.raises(GsocError, match="the same band is given as tmin and as tmax"):
        open_layers(request)
