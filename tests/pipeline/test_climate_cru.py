"""climate_cru: the genuine CRU files against plain numpy, the sample against the weather it was made from, days, units, cells, refusals."""

from __future__ import annotations

import calendar
import datetime
import os
from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, Tuple

import numpy as np
import pytest
from netcdf_files import middles, read_classic, write_netcdf
from osgeo import gdal
from soil_rasters import Heard

from gsocseq_plugin.core.errors import ERROR, INFO, Cancelled, GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.grid import Grid, gsp_grid, spatial_reference
from gsocseq_plugin.io.raster import LayerRef
from gsocseq_plugin.io.warp import AlignedReader
from gsocseq_plugin.pipeline import climate_output
from gsocseq_plugin.pipeline.checks.findings import Findings
from gsocseq_plugin.pipeline.prepare.contract import Workplace
from gsocseq_plugin.pipeline.setup import reference_grid
from gsocseq_plugin.pipeline.steps.climate_cru import PREPARE, CruRequest, climate_cru
from gsocseq_plugin.pipeline.steps.full_run import full_run

NAMES = {"tmean": "tmp", "prec": "pre", "pet": "pet"}
SAMPLE_YEARS = (1981, 1991, 2001, 2011)


def bands(path: Any) -> np.ndarray:
    """All bands, NaN where there is no data (the layers of these steps have NaN for it)."""
    return gdal.Open(str(path)).ReadAsArray().astype(np.float64)


def genuine(shared: Path, **fields: Any) -> CruRequest:
    folder = shared / "data" / "cru_ts404_mini"
    return CruRequest(*((str(folder / f"cru_ts4.04.1901.2019.{name}.dat.nc"),) for name in NAMES.values()), **fields)  # type: ignore[arg-type]


def sample_request(sample: Path, **fields: Any) -> CruRequest:
    files = {name: tuple(str(sample / "raw" / f"cru_sample.{year}.{year + 9}.{name}.dat.nc") for year in SAMPLE_YEARS) for name in NAMES.values()}
    return CruRequest(**files, **fields)  # type: ignore[arg-type]


def world(shared: Path) -> Grid:
    """The grid of the genuine files: eight by four cells of 50 degrees."""
    return Grid(8, 4, (-204.75, 50.0, 0.0, 85.25, 0.0, -50.0), spatial_reference("EPSG:4326").ExportToWkt())


def plain_months(shared: Path, variable: str, years: Tuple[int, int]) -> np.ndarray:
    """(12 x years, rows, columns) in degC or mm/month, north first, by the plain reader and Python's calendar."""
    content = read_classic(shared / "data" / "cru_ts404_mini" / f"cru_ts4.04.1901.2019.{variable}.dat.nc")
    raw, attributes = content[variable]
    values = np.where(raw == attributes["_FillValue"], np.nan, raw.astype(np.float64))[:, ::-1]
    dates = [datetime.date(1900, 1, 1) + datetime.timedelta(days=int(day)) for day in content["time"][0]]
    if attributes["units"] == "mm/day":
        values = values * np.array([calendar.monthrange(date.year, date.month)[1] for date in dates])[:, None, None]
    return values[[years[0] <= date.year <= years[1] for date in dates]]


@pytest.mark.parametrize("years", [(1981, 2000), (2001, 2018)])
@pytest.mark.parametrize("cells", ["own", "grid"])
def test_genuine_normals_are_those_of_plain_numpy(shared, tmp_path, years, cells):
    """Every cell and month of the normals, and of the series, to 1e-6: months by date, PET by real days, leap years included."""
    paths = climate_cru(genuine(shared, cells=cells), years, world(shared), str(tmp_path), Progress())
    for variable, name in NAMES.items():
        months = plain_months(shared, name, years)
        normals = months.reshape(-1, 12, *months.shape[1:]).mean(axis=0)
        assert np.isfinite(normals).all(axis=0).sum() == 6
        np.testing.assert_allclose(bands(paths[f"{variable}_series"]), months, rtol=1e-6, atol=1e-6)
        np.testing.assert_allclose(bands(paths[variable]), normals, rtol=1e-6, atol=1e-6)


def test_days_of_the_months(shared, tmp_path):
    """PET of a February in mm/month is 29 times that in mm/day in a leap year, 28 times else; 30 times as FAO's scripts do."""
    content = read_classic(shared / "data" / "cru_ts404_mini" / "cru_ts4.04.1901.2019.pet.dat.nc")
    chad = content["pet"][0][:, 2, 4].astype(float)  # 10.25 N, 20.25 E
    february = {year: chad[(year - 1901) * 12 + 1] for year in (1999, 2000)}
    for days, factors in (("calendar", {1999: 28, 2000: 29}), ("30", {1999: 30, 2000: 30})):
        paths = climate_cru(genuine(shared, days=days), (1999, 2000), world(shared), str(tmp_path / days), Progress())
        series = bands(paths["pet_series"])[:, 1, 4]
        for place, year in ((1, 1999), (13, 2000)):
            assert series[place] == pytest.approx(february[year] * factors[year], rel=1e-6)
        rule = gdal.Open(paths["pet"]).GetMetadataItem("GSOCSEQ_UNITS")
        assert rule == f"mm/day: x {'30 days' if days == '30' else 'days of the month'}"


def test_the_sample_gives_back_the_weather_it_was_made_from(root, sample, tmp_path, monkeypatch):
    """CRU rounds to one decimal: tmean and rain come back to 0.05, evapotranspiration to 0.05 mm/day."""
    monkeypatch.syspath_prepend(str(root / "scripts"))
    import make_sample
    from sample_maker import weather

    grid = reference_grid(str(sample / "soc_t_ha.tif"))
    paths = climate_cru(sample_request(sample), (1981, 2000), grid, str(tmp_path), Progress())
    anomalies = weather.draw_anomalies(np.random.Generator(np.random.PCG64(make_sample.SEED)))
    made, land = weather.weather(make_sample.CRU, anomalies), make_sample.mostly_land(make_sample.CRU, 0.7)
    for variable, most in (("tmean", 0.05), ("prec", 0.05), ("pet", 0.05 * 31)):
        series = bands(paths[f"{variable}_series"])
        expected = np.where(land, getattr(made, variable)[:240], np.nan)
        assert (np.isfinite(series[0]) == land).all() and land.sum() >= 4
        np.testing.assert_allclose(series, expected, rtol=0, atol=most + 1e-4)


def test_what_the_rasters_say_of_themselves(sample, tmp_path):
    grid = reference_grid(str(sample / "soc_t_ha.tif"))
    paths = climate_cru(sample_request(sample, cells="grid"), (2001, 2002), grid, str(tmp_path), Progress())
    assert sorted(os.listdir(tmp_path)) == sorted(os.path.basename(path) for path in paths.values())
    assert {os.path.basename(path) for path in paths.values()} == {f"{v}{s}_2001_2002.tif" for v in NAMES for s in ("", "_series")}
    for key, names in (("pet_series", [f"{y}-{m:02d}" for y in (2001, 2002) for m in range(1, 13)]), ("pet", [f"{m:02d}" for m in range(1, 13)])):
        dataset = gdal.Open(paths[key])
        made = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
        assert [band.GetDescription() for band in made] == names
        assert {band.GetUnitType() for band in made} == {"mm/month"} and made[0].DataType == gdal.GDT_Float32
        assert Grid.of(dataset).same_as(grid)
        tags = dataset.GetMetadata()
        told = [tags[f"GSOCSEQ_{tag}"] for tag in ("STEP", "YEARS", "CELLS", "RESAMPLING", "UNITS")]
        assert told == ["climate_cru", "2001-2002", "grid", "bilinear", "mm/day: x days of the month"]


def test_on_the_grid_are_the_own_cells_as_a_run_reads_them(sample, tmp_path):
    """So a run has the same numbers whichever of the two it is given."""
    grid = reference_grid(str(sample / "soc_t_ha.tif"))
    own = climate_cru(sample_request(sample), (1981, 1983), grid, str(tmp_path / "own"), Progress())
    aligned = climate_cru(sample_request(sample, cells="grid"), (1981, 1983), grid, str(tmp_path / "grid"), Progress())
    for variable in NAMES:
        read = AlignedReader(LayerRef(own[f"{variable}_series"]), grid).read(0, 0, grid.rows, grid.columns)
        series = bands(aligned[f"{variable}_series"])
        np.testing.assert_array_equal(series, read)
        np.testing.assert_allclose(bands(aligned[variable]), series.reshape(3, 12, *series.shape[1:]).mean(axis=0), rtol=1e-6)


@pytest.mark.parametrize("cells", ["own", "grid"])
def test_memory_is_bounded_by_strips(sample, tmp_path, monkeypatch, cells):
    """Strips of 32 rows give what one strip of everything gives."""
    grid = reference_grid(str(sample / "soc_t_ha.tif"))
    high = climate_cru(sample_request(sample, cells=cells), (1981, 1982), grid, str(tmp_path / "high"), Progress())
    monkeypatch.setattr(climate_output, "STRIP_BYTES", 1)
    low = climate_cru(sample_request(sample, cells=cells), (1981, 1982), grid, str(tmp_path / "low"), Progress())
    for key in high:
        np.testing.assert_array_equal(bands(high[key]), bands(low[key]))


def half_degree_files(folder: Path, longitudes: np.ndarray, **how: Any) -> CruRequest:
    """Two years around 52 N; the value is the longitude east of -180, plus the month / 100, in each variable."""
    latitudes = np.arange(50.25, 54.0, 0.5)
    east = (longitudes + 180.0) % 360.0
    values = np.broadcast_to(east / 10 + np.arange(24)[:, None, None] / 100, (24, len(latitudes), len(longitudes))).astype(np.float32)
    folder.mkdir(exist_ok=True)
    files = {}
    for name, units in (("tmp", "degrees Celsius"), ("pre", "mm/month"), ("pet", "mm/month")):
        told = {"variable": name, "units": how.get(name, units), "latitudes": latitudes, "longitudes": longitudes}
        files[name] = (write_netcdf(folder / f"{name}.nc", values, how.get("times", middles(2001, 2002)), **told),)
    return CruRequest(**files)  # type: ignore[arg-type]


@pytest.mark.parametrize("west", [-0.25, 179.75])
def test_longitudes_from_0_to_360_and_the_date_line(tmp_path, west):
    """A grid at Greenwich or across 180 degrees: files from -180 or from 0 on give the same."""
    grid = gsp_grid((west, 51.0, west + 0.5, 51.5))
    results = []
    for name, first in (("a", -180.0), ("b", 0.0)):
        request = replace(half_degree_files(tmp_path / name, first + 0.25 + 0.5 * np.arange(720)), cells="grid")
        results.append(climate_cru(request, (2001, 2002), grid, str(tmp_path / name / "out"), Progress()))
    for key in results[0]:
        one, two = (bands(result[key]) for result in results)
        assert np.isfinite(one).all()
        np.testing.assert_allclose(one, two, rtol=1e-5)


def test_own_cells_lie_around_the_grid(tmp_path):
    """Of 720 columns those of the grid and eight on each side are kept, in the grid's longitudes, though the file counts from 0 to 360."""
    grid = gsp_grid((-3.0, 51.0, -2.0, 52.0))
    paths = climate_cru(half_degree_files(tmp_path / "in", 0.25 + 0.5 * np.arange(720)), (2001, 2002), grid, str(tmp_path / "out"), Progress())
    own = Grid.of(gdal.Open(paths["prec"]))
    assert own.bounds == pytest.approx((-3.0 - 8 * 0.5, 50.0, -2.0 + 8 * 0.5, 54.0))


def test_a_grid_in_another_system(tmp_path):
    """UTM 31 N: the values are those of the places, to what bilinear interpolation on another grid leaves."""
    utm = Grid(40, 30, (480000.0, 1000.0, 0.0, 5700000.0, 0.0, -1000.0), spatial_reference("EPSG:32631").ExportToWkt())
    request = replace(half_degree_files(tmp_path / "in", -179.75 + 0.5 * np.arange(720)), cells="grid")
    paths = climate_cru(request, (2001, 2002), utm, str(tmp_path / "out"), Progress())
    january = bands(paths["prec_series"])[0]
    # The middle of UTM 31 is 3 E: 20 km west of it at 51.4 N are 0.2880 degrees (cos 51.4 x 111.32 km is 69.45 km to a degree).
    assert january[15, 0] == pytest.approx((183.0 - 19.5 / 69.45) / 10, abs=0.002)


def refusal(key: str, request: CruRequest, tmp_path: Path, years: Tuple[int, int] = (2001, 2002), grid: Any = None) -> str:
    """What is said; nothing is written."""
    target = tmp_path / "refused"
    with pytest.raises(GsocError) as error:
        climate_cru(request, years, grid or gsp_grid((-3.0, 51.0, -2.0, 52.0)), str(target), Progress())
    assert error.value.key == key
    assert not target.exists()
    return str(error.value)


@pytest.fixture
def request_(tmp_path) -> CruRequest:
    return half_degree_files(tmp_path / "in", -179.75 + 0.5 * np.arange(720))


def test_units_that_are_not_known_or_not_there(tmp_path):
    for units in ("furlong", ""):
        request = half_degree_files(tmp_path / "in", np.array([-3.25, -2.75, -2.25]), pet=units)
        text = refusal("climate_units_unknown", request, tmp_path)
        assert "pet.nc" in text and "mm/day" in text and (units or '"-"') in text


def test_evapotranspiration_in_mm_a_month_stays(tmp_path, request_):
    paths = climate_cru(request_, (2001, 2002), gsp_grid((-3.0, 51.0, -2.0, 52.0)), str(tmp_path / "out"), Progress())
    np.testing.assert_array_equal(bands(paths["pet_series"]), bands(paths["prec_series"]))


def test_a_period_that_the_files_do_not_cover(tmp_path, request_):
    text = refusal("climate_months_missing", request_, tmp_path, (2000, 2002))
    assert "12 months" in text and "2000." in text and "2001-01 to 2002-12" in text


def test_climate_of_another_place(tmp_path):
    elsewhere = half_degree_files(tmp_path / "in", np.array([20.25, 20.75, 21.25]))
    assert "tmp.nc" in refusal("climate_no_overlap", elsewhere, tmp_path)


@pytest.mark.parametrize("field, value", [("cells", "mine"), ("days", "31")])
def test_settings_that_do_not_exist(tmp_path, request_, field, value):
    assert value in refusal("config_value", replace(request_, **{field: value}), tmp_path)


def test_an_input_is_never_overwritten(sample, tmp_path):
    """The result would have the name of a file that is read."""
    grid = reference_grid(str(sample / "soc_t_ha.tif"))
    paths = climate_cru(sample_request(sample), (1981, 1982), grid, str(tmp_path), Progress())
    again = replace(sample_request(sample), tmp=(paths["tmean_series"],))
    before = Path(paths["tmean_series"]).read_bytes()
    with pytest.raises(GsocError):
        climate_cru(again, (1981, 1982), grid, str(tmp_path), Progress())
    assert Path(paths["tmean_series"]).read_bytes() == before


class StopAfter(Progress):
    """Cancels at the nth report."""

    def __init__(self, count: int) -> None:
        self.left = count

    def report(self, fraction: float) -> None:
        assert 0.0 <= fraction <= 1.0
        self.left -= 1

    def cancelled(self) -> bool:
        return self.left <= 0


@pytest.mark.parametrize("count", [1, 4, 9])
@pytest.mark.parametrize("cells", ["own", "grid"])
def test_cancelled_leaves_nothing(sample, tmp_path, count, cells):
    target = tmp_path / "out"
    with pytest.raises(Cancelled):
        grid = reference_grid(str(sample / "soc_t_ha.tif"))
        climate_cru(sample_request(sample, cells=cells), (1981, 1985), grid, str(target), StopAfter(count))
    assert not target.exists()


def test_a_gap_in_a_single_month_is_counted(tmp_path):
    request = half_degree_files(tmp_path / "in", np.array([-3.25, -2.75, -2.25]))
    values = np.ones((24, 8, 3), dtype=np.float32)
    values[5, 2, 1] = -999.0
    told = {"variable": "pre", "latitudes": np.arange(50.25, 54.0, 0.5), "longitudes": (-3.25, -2.75, -2.25), "fill": -999.0}
    write_netcdf(Path(request.pre[0]), values, middles(2001, 2002), **told)
    heard = Heard()
    paths = climate_cru(request, (2001, 2002), gsp_grid((-3.0, 51.0, -2.0, 52.0)), str(tmp_path / "out"), heard)
    (gap,) = heard.of("climate_gaps")
    assert (gap["variable"], gap["count"], gap["cells"]) == ("prec", 1, 24)
    assert np.isnan(bands(paths["prec"])).sum() == 1


def prepared_case(case: Any, **fields: Any) -> Tuple[Any, Dict[str, Any]]:
    """The sample's configuration with the CRU files in place of its climate."""
    for role in list(case.data["layers"]):
        if role.startswith(("tmean_", "prec_", "pet_")):
            del case.data["layers"][role]
    entry = {"step": "climate_cru", **{name: [f"raw/cru_sample.{year}.{year + 9}.{name}.dat.nc" for year in SAMPLE_YEARS] for name in NAMES.values()}}
    return case, {**entry, **fields}


def test_a_run_from_the_raw_files(case, sample):
    """Both periods from one entry; own cells and cells on the grid give the same 29 maps, byte for byte."""
    (case.folder / "raw").symlink_to(sample / "raw") if not (case.folder / "raw").exists() else None
    maps = []
    for cells in ("own", "grid"):
        case, entry = prepared_case(case, cells=cells)
        result = full_run(case.config(prepare=[entry], area=None, keep_prepared=True).with_output(case.folder / cells), Progress())
        assert len(result.products) == 29
        maps.append({stem: Path(path).read_bytes() for stem, path in result.products.items()})
        left = {f"{v}{kind}_{years}.tif" for v in NAMES for kind in ("", "_series") for years in ("1981_2000", "2001_2020")}
        # Before 3.5 GDAL keeps the names of 240 bands in a file beside the raster.
        assert {name for name in os.listdir(case.folder / cells / "prepared") if not name.endswith(".aux.xml")} == left
    assert maps[0] == maps[1]


def test_roles_and_a_look(case, sample, tmp_path):
    """What a quick look finds: months, units; a period beyond the files."""
    request = sample_request(sample)
    assert set(PREPARE.roles(request)) == {f"{v}_{phase}" for v in NAMES for phase in ("spinup", "warmup")}
    config = case.config()
    findings = Findings()
    PREPARE.look(request, config, findings)
    assert {problem.key for problem in findings.by_severity(INFO)} == {"climate_covers", "climate_unit"} and not findings.by_severity(ERROR)
    late = Findings()
    PREPARE.look(request, replace(config, warm_up_years_range=(2001, 2022)), late)
    assert {problem.values["missing"] for problem in late.by_severity(ERROR)} == {"2021, 2022"}
    made = PREPARE.run(request, Workplace(config, str(tmp_path), config.layers), Progress())
    assert set(made.layers) == set(PREPARE.roles(request))
    assert made.layers["pet_warmup"] == str(tmp_path / "pet_series_2001_2020.tif")


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("tmp", -9999.0, "tmean is -9999 degC in 2001-05"),
        ("tmp", 288.15, "tmean is 288.15 degC in 2001-05"),
        ("pre", 1e20, "prec is 1e+20 mm/month in 2001-05"),
        ("pet", 140.0, "pet is 4340 mm/month in 2001-05"),
    ],
)
def test_what_no_month_can_have_is_refused_and_not_spread(tmp_path, name, value, told):
    """One cell in one month: fill values that the file does not declare, kelvin called degrees Celsius, mm a month called mm a day."""
    files = {}
    for variable, units in (("tmp", "degrees Celsius"), ("pre", "mm/month"), ("pet", "mm/day")):
        values = np.full((24, 2, 3), 4.0, np.float32)
        values[4, 0, 1] = value if variable == name else 4.0
        files[variable] = (write_netcdf(tmp_path / f"{variable}.nc", values, middles(2001, 2002), units=units, variable=variable),)
    grid = gsp_grid((20.5, 10.2, 21.0, 10.7))
    for cells in ("own", "grid"):
        assert told in refusal("climate_impossible", CruRequest(**files, cells=cells), tmp_path, grid=grid)
