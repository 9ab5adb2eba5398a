"""Files of monthly climate: the genuine CRU files, months by the decoded time axis, and every kind of bad file."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any, List

import numpy as np
import pytest
from netcdf_files import middles, read_classic, write_netcdf
from osgeo import gdal, osr

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.io.grid import spatial_reference
from gsocseq_plugin.io.monthly import MonthlyFiles, open_monthly

YEAR = middles(2001, 2001)


def values_of(times: Any, low: float = 0.0) -> np.ndarray:
    """The number of the month plus a tenth for each cell (months, 2, 3)."""
    return (low + np.arange(len(times))[:, None, None] + np.arange(6).reshape(2, 3) / 10).astype(np.float32)


def year_file(path: Path, **how: Any) -> str:
    times = how.pop("times", YEAR)
    return write_netcdf(path, how.pop("values", values_of(times)), times, **how)


def whole(files: MonthlyFiles, months: List[Any]) -> np.ndarray:
    return files.read(months, 0, 0, files.grid.rows, files.grid.columns)


def refused(key: str, paths: List[str], names: Any = ("pre",)) -> str:
    with pytest.raises(GsocError) as error:
        open_monthly(paths, names)
    assert error.value.key == key
    return str(error.value)


def cru(shared: Path, variable: str) -> Path:
    return shared / "data" / "cru_ts404_mini" / f"cru_ts4.04.1901.2019.{variable}.dat.nc"


@pytest.mark.parametrize("variable, unit", [("tmp", "degrees Celsius"), ("tmn", "degrees Celsius"), ("pre", "mm/month"), ("pet", "mm/day")])
def test_genuine_cru_files_are_read_as_a_plain_reader_reads_them(shared, variable, unit):
    """Every value of every month: latitudes ascend in the file, the rows of the grid descend; fill values are NaN; the CRS is assigned."""
    files = open_monthly([str(cru(shared, variable))], (variable,))
    content = read_classic(cru(shared, variable))
    raw, attributes = content[variable]
    days = content["time"][0]
    dates = [datetime.date(1900, 1, 1) + datetime.timedelta(days=int(day)) for day in days]
    assert files.months == [(date.year, date.month) for date in dates]
    assert (files.units, files.calendar, files.unsorted) == (unit, "standard", 0)
    expected = raw.astype(float)
    expected[raw == attributes["_FillValue"]] = np.nan
    assert content["lat"][0][0] < content["lat"][0][-1] and np.isfinite(expected).any(axis=0).sum() == 6
    np.testing.assert_array_equal(whole(files, files.months), expected[:, ::-1])
    assert files.grid.geotransform == (-204.75, 50.0, 0.0, 85.25, 0.0, -50.0) and files.grid.is_geographic
    assert spatial_reference(files.grid.crs_wkt).GetAuthorityCode(None) == "4326"


@pytest.mark.parametrize("variable, january, july", [("tmp", -15.865000200271606, 10.40500020980835), ("pre", 79.80500202178955, 64.65000114440917)])
def test_genuine_hdf5_files_with_two_variables(shared, variable, january, july):
    """Normals 1981-2000 by h5py 3 and plain numpy: January at 60.25 N 139.75 W, July at 61.25 N 138.75 W."""
    path = shared / "data" / "cru_ts404_mini" / f"cru_ts4.01.1901.2016.SouthGlacier.{variable}.dat.nc"
    files = open_monthly([str(path)], (variable,))
    assert (files.months[0], files.months[-1], len(files.months)) == ((1901, 1), (2016, 12), 116 * 12)
    of_month = [whole(files, [(year, month) for year in range(1981, 2001)]).mean(axis=0) for month in (1, 7)]
    assert of_month[0][2, 0] == pytest.approx(january, rel=1e-12)
    assert of_month[1][0, 2] == pytest.approx(july, rel=1e-12)


@pytest.mark.parametrize("descending", [False, True])
def test_latitudes_may_run_either_way(tmp_path, descending):
    north_first = values_of(YEAR)
    latitudes = (10.75, 10.25) if descending else (10.25, 10.75)
    path = year_file(tmp_path / "a.nc", values=north_first if descending else north_first[:, ::-1], latitudes=latitudes)
    files = open_monthly([path], ("pre",))
    assert files.grid.geotransform == pytest.approx((20.0, 0.5, 0.0, 11.0, 0.0, -0.5))
    np.testing.assert_allclose(whole(files, files.months), north_first)


def test_longitudes_from_0_to_360(tmp_path):
    """A window around Greenwich crosses the edge of the file."""
    longitudes = np.arange(0.25, 360.0, 0.5)
    values = np.broadcast_to(longitudes, (12, 2, 720)).astype(np.float32)
    files = open_monthly([year_file(tmp_path / "a.nc", values=values, longitudes=longitudes)], ("pre",))
    x = files.grid.geotransform[0]
    window = files.read(files.months[:1], 0, round((-1.0 - x) / 0.5), 1, 4)
    np.testing.assert_allclose(window[0, 0], [359.25, 359.75, 0.25, 0.75])


def test_fill_values_scale_and_windows_beyond_the_edge(tmp_path):
    stored = (np.arange(72).reshape(12, 2, 3) * 10).astype(np.int16)
    stored[3, 0, 1] = -32768
    path = year_file(tmp_path / "a.nc", values=stored[:, ::-1], fill=-32768, scale=0.1, dtype=gdal.GDT_Int16)
    files = open_monthly([path], ("pre",))
    found = files.read([(2001, 4)], -1, -1, 4, 5)[0]
    expected = np.full((4, 5), np.nan)
    expected[1:3, 1:4] = stored[3] * 0.1
    expected[1, 2] = np.nan
    np.testing.assert_allclose(found, expected)


def test_files_and_months_in_any_order(tmp_path):
    """December comes first in one file, and the later file is given first: the values follow their time, and it is told."""
    later = year_file(tmp_path / "2002.nc", times=middles(2002, 2002), values=values_of(YEAR, 100.0)[:, ::-1])
    backwards = year_file(tmp_path / "2001.nc", times=YEAR[::-1], values=values_of(YEAR)[::-1, ::-1])
    files = open_monthly([later, backwards], ("pre",))
    assert files.months == [(year, month) for year in (2001, 2002) for month in range(1, 13)]
    np.testing.assert_allclose(whole(files, files.of_years(2001, 2002))[:, 0, 0], [*range(12), *range(100, 112)], rtol=1e-6)
    assert files.unsorted == 12


def test_the_middle_of_the_bounds_counts(tmp_path):
    """Models that write a month's end as its time: 1 February 00:00 stands for January where the bounds say so."""
    ends = np.cumsum([31, 28, 31]).astype(float)
    bounds = np.stack([ends - [31, 28, 31], ends], axis=1)
    how = {"values": values_of(ends), "times": ends, "time_units": "days since 2001-01-01"}
    assert open_monthly([year_file(tmp_path / "a.nc", bounds=bounds, **how)], ("pre",)).months == [(2001, 1), (2001, 2), (2001, 3)]
    assert open_monthly([year_file(tmp_path / "b.nc", **how)], ("pre",)).months == [(2001, 2), (2001, 3), (2001, 4)]


def test_months_that_are_missing_are_named(tmp_path):
    path = year_file(tmp_path / "a.nc", times=np.delete(YEAR, [4, 7]), values=values_of(YEAR[:10]))
    files = open_monthly([path], ("pre",))
    with pytest.raises(GsocError) as error:
        files.of_years(2001, 2002)
    assert error.value.key == "climate_months_missing"
    assert ": 14 months are missing: " in str(error.value) and "2001-05, 2001-08, 2002." in str(error.value) and path in str(error.value)


def test_files_that_overlap_in_time_are_both_named(tmp_path):
    one = year_file(tmp_path / "one.nc", times=middles(2001, 2002))
    two = year_file(tmp_path / "two.nc", times=middles(2002, 2003))
    text = refused("climate_month_twice", [one, two])
    assert one in text and two in text and "2002-01" in text


def test_daily_files_are_no_monthly_files(tmp_path):
    assert "2001-01" in refused("climate_month_repeated", [year_file(tmp_path / "a.nc", times=YEAR[0] + np.arange(3.0))])


@pytest.mark.parametrize(
    ("key", "how", "words"),
    [
        ("climate_calendar", {"calendar": "mayan"}, '"mayan"'),
        ("climate_time_units", {"time_units": "fortnights since 1900-1-1"}, '"fortnights since 1900-1-1"'),
        ("climate_time_units", {"time_units": "days since the beginning"}, "days since the beginning"),
        ("climate_no_time", {"time_units": "days"}, "time (12)"),
        ("climate_time_strange", {"times": np.where(np.arange(12) == 3, np.nan, YEAR)}, "nan days since 1900-1-1"),
        ("climate_time_strange", {"times": np.where(np.arange(12) == 3, 9.96921e36, YEAR)}, "9.96921e+36 days"),
        ("climate_variable", {"variable": "rain"}, "rain"),
    ],
)
def test_what_is_wrong_with_a_time_axis_or_variable(tmp_path, key, how, words):
    path = year_file(tmp_path / "bad.nc", **how)
    text = refused(key, [path])
    assert words in text and path in text


def test_no_time_axis(tmp_path):
    path = write_netcdf(tmp_path / "a.nc", values_of(YEAR), None)
    assert "lat (2)" in refused("climate_no_time", [path])


def test_longitude_before_latitude(tmp_path):
    """GDAL takes the last axis for x: the map would lie on its side."""
    dataset = gdal.GetDriverByName("netCDF").CreateMultiDimensional(str(tmp_path / "side.nc"), [], ["FORMAT=NC"])
    root, number = dataset.GetRootGroup(), gdal.ExtendedDataType.Create(gdal.GDT_Float64)
    places = {"time": ([15.0, 45.0], "days since 2001-01-01"), "lon": ([21.25, 20.75, 20.25], "degrees_east")}
    places["lat"] = [10.25, 10.75], "degrees_north"
    axes = [root.CreateDimension(name, None, None, len(values)) for name, (values, _) in places.items()]
    for axis, (values, units) in zip(axes, places.values()):
        array = root.CreateMDArray(axis.GetName(), [axis], number)
        array.CreateAttribute("units", [], gdal.ExtendedDataType.CreateString()).Write(units)
        array.Write(np.array(values))
    root.CreateMDArray("pre", axes, number).Write(np.ones((2, 3, 2)))
    del array, axes, root, dataset
    assert "lon (3), lat (2)" in refused("climate_no_time", [str(tmp_path / "side.nc")])


def test_several_variables_must_be_told_apart(shared):
    path = shared / "data" / "cru_ts404_mini" / "cru_ts4.01.1901.2016.SouthGlacier.tmp.dat.nc"
    assert "tmp, stn" in refused("climate_variable", [str(path)], ())


def test_compressed_files(tmp_path):
    packed = tmp_path / "cru.pre.dat.nc.gz"
    packed.write_bytes(b"\x1f\x8b\x08\x00")
    assert "Unpack it" in refused("climate_compressed", [str(packed)])


def test_a_file_that_is_not_there_and_one_cut_short(tmp_path):
    refused("file_missing", [str(tmp_path / "none.nc")])
    whole_file = Path(year_file(tmp_path / "a.nc"))
    cut = tmp_path / "cut.nc"
    cut.write_bytes(whole_file.read_bytes()[:200])
    refused("raster_unreadable", [str(cut)])


def test_files_of_different_grids_units_and_calendars(tmp_path):
    one = year_file(tmp_path / "one.nc")
    next_year = {"times": middles(2002, 2002)}
    for key, how in (
        ("climate_grids", {"latitudes": (11.25, 11.75)}),
        ("climate_files_mixed", {"units": "mm/day"}),
        ("climate_files_mixed", {"calendar": "noleap"}),
    ):
        two = year_file(tmp_path / "two.nc", **next_year, **how)
        text = refused(key, [one, two])
        assert one in text and two in text


def geotiff(path: Path, bands: List[str], low: float = 0.0, options: Any = (), size: Any = (3, 2)) -> str:
    """Bands of these names; band n has the value low + n everywhere."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), *size, len(bands), gdal.GDT_Float32, list(options))
    dataset.SetGeoTransform((20.0, 0.5, 0.0, 11.0, 0.0, -0.5))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    dataset.SetSpatialRef(crs)
    for number, name in enumerate(bands, start=1):
        dataset.GetRasterBand(number).SetDescription(name)
        dataset.GetRasterBand(number).Fill(low + number)
    return str(path)


def test_geotiff_stacks_by_the_names_of_their_bands(tmp_path):
    path = geotiff(tmp_path / "stack.tif", ["200102_tmmx", "200101_tmmx"])
    files = open_monthly([path])
    assert files.months == [(2001, 1), (2001, 2)] and files.variable == "tmmx" and files.unsorted == 1
    assert whole(files, files.months)[:, 0, 0].tolist() == [2.0, 1.0]


def test_one_geotiff_for_each_month_or_year(tmp_path):
    months = [geotiff(tmp_path / f"wc2.1_2.5m_prec_2001-{month:02d}.tif", [""], month) for month in (3, 1, 2)]
    files = open_monthly(months)
    assert files.months == [(2001, 1), (2001, 2), (2001, 3)] and whole(files, files.months)[:, 0, 0].tolist() == [2.0, 3.0, 4.0]
    year = geotiff(tmp_path / "rain_2002.tif", ["Mar", "Jan"])
    assert open_monthly([*months, year]).months[-2:] == [(2002, 1), (2002, 3)]


def test_the_years_that_are_looked_at(tmp_path):
    """Of every file up to four; of more the first, the last, and two between."""
    paths = [geotiff(tmp_path / f"{year}.tif", [f"{year}-{month:02d}" for month in range(1, 13)]) for year in range(2001, 2011)]
    assert [months[0] for months in open_monthly(paths[:3]).first_years] == [(2001, 1), (2002, 1), (2003, 1)]
    files = open_monthly(paths)
    assert [months[0] for months in files.first_years] == [(2001, 1), (2004, 1), (2007, 1), (2010, 1)]
    assert files.first_years[-1] == [(2010, month) for month in range(1, 13)]


def test_bands_are_never_counted(tmp_path):
    text = refused("climate_band_month", [geotiff(tmp_path / "rain_2001.tif", [""] * 12)])
    assert "2001-05" in text
    refused("climate_band_month", [geotiff(tmp_path / "rain_1981_2000.tif", ["Jan"])])


@pytest.mark.parametrize("options", [["INTERLEAVE=PIXEL", "TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"], ["INTERLEAVE=PIXEL"], ["INTERLEAVE=BAND"]])
def test_windows_of_files_with_any_layout(tmp_path, options):
    path = geotiff(tmp_path / "a.tif", ["2001-01", "2001-02"], options=options, size=(50, 40))
    dataset = gdal.Open(path, gdal.GA_Update)
    values = np.random.default_rng(1).random((2, 40, 50)).astype(np.float32)
    for number, layer in enumerate(values, start=1):
        dataset.GetRasterBand(number).WriteArray(layer)
    dataset = None
    files = open_monthly([path])
    np.testing.assert_array_equal(files.read([(2001, 2), (2001, 1)], 3, 5, 30, 41), values[::-1, 3:33, 5:46])


def test_tiles_of_one_export_are_one_file(tmp_path):
    left = geotiff(tmp_path / "rain-0000000000-0000000000.tif", ["2001-01"])
    right = geotiff(tmp_path / "rain-0000000000-0000000003.tif", ["2001-01"], 5.0)
    dataset = gdal.Open(right, gdal.GA_Update)
    dataset.SetGeoTransform((21.5, 0.5, 0.0, 11.0, 0.0, -0.5))
    dataset = None
    files = open_monthly([left, right])
    assert whole(files, files.months)[0, 0].tolist() == [1.0, 1.0, 1.0, 6.0, 6.0, 6.0]
