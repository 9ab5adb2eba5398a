"""The bundled sample and tables: what they promise is there, and scripts/make_sample makes them again."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "sample"
TABLES = ROOT / "resources" / "tables"
DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def read(path: Path) -> np.ndarray:
    """All bands (bands, rows, columns), float64, declared no data as NaN."""
    dataset = gdal.Open(str(path))
    assert dataset is not None, path
    values = dataset.ReadAsArray().astype(np.float64).reshape(dataset.RasterCount, dataset.RasterYSize, dataset.RasterXSize)
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    assert nodata is not None, path
    return np.where(np.isclose(values, nodata, rtol=1e-6, atol=0), np.nan, values)


def descriptions(path: Path) -> list:
    dataset = gdal.Open(str(path))
    return [dataset.GetRasterBand(band).GetDescription() for band in range(1, dataset.RasterCount + 1)]


def warped(path: Path, method: str) -> np.ndarray:
    """The first band on the county grid."""
    options = gdal.WarpOptions(format="MEM", outputBounds=(-20.5, 52 - 50 / 120, -20.0, 52.0), width=60, height=50, resampleAlg=method)
    target = gdal.Warp("", str(path), options=options)
    return target.ReadAsArray()[0]


def rasters(folder: Path) -> list:
    return sorted(path.relative_to(folder).as_posix() for pattern in ("*.tif", "raw/*.tif", "raw/*.nc") for path in folder.glob(pattern))


@pytest.fixture(scope="module")
def remade(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample made again")
    subprocess.run([sys.executable, str(ROOT / "scripts" / "make_sample.py"), str(folder)], check=True)
    return folder


def test_under_one_megabyte() -> None:
    """Without what a look at it leaves there: QGIS's statistics, a run's output."""
    files = [path for path in SAMPLE.rglob("*") if path.is_file() and path.suffix != ".xml" and not path.match("output*/*")]
    assert sum(path.stat().st_size for path in files) < 1_000_000


def test_made_again_equals_the_bundled(remade: Path) -> None:
    assert rasters(remade) == rasters(SAMPLE) and len(rasters(SAMPLE)) == 17 + 29
    for name in rasters(SAMPLE):
        np.testing.assert_array_equal(read(SAMPLE / name), read(remade / name), err_msg=name)
        assert descriptions(SAMPLE / name) == descriptions(remade / name), name
    assert (remade / "config.json").read_text(encoding="utf-8") == (SAMPLE / "config.json").read_text(encoding="utf-8")


def test_on_the_gsp_grid() -> None:
    for name in ("soc_t_ha", "clay_pct", "land_use", "cover", "zones"):
        dataset = gdal.Open(str(SAMPLE / f"{name}.tif"))
        west, cell, _, north, _, minus_cell = dataset.GetGeoTransform()
        assert (dataset.RasterXSize, dataset.RasterYSize) == (60, 50)
        assert dataset.GetSpatialRef().GetAuthorityCode(None) == "4326"
        assert cell == pytest.approx(1 / 120, rel=1e-12) and minus_cell == pytest.approx(-1 / 120, rel=1e-12)
        assert west * 120 == pytest.approx(round(west * 120), abs=1e-9) and north * 120 == pytest.approx(round(north * 120), abs=1e-9)


def test_soc_is_plausible_with_a_hole_inland() -> None:
    soc = read(SAMPLE / "soc_t_ha.tif")[0]
    land_use = read(SAMPLE / "land_use.tif")[0]
    assert 20 <= np.nanmin(soc) and np.nanmax(soc) <= 110 and 45 < np.nanmedian(soc) < 80
    hole = np.isnan(soc) & (land_use != 11)
    assert hole.sum() == 12 and hole[12:15, 20:24].all()
    assert np.isnan(soc[land_use == 11]).all()


def test_clay_is_the_weighted_depths_with_one_negative_cell() -> None:
    clay = read(SAMPLE / "clay_pct.tif")[0]
    depths = [read(SAMPLE / "raw" / f"clay_sl{depth}.tif")[0] for depth in (1, 2, 3, 4)]
    expected = (1 * depths[0] + 4 * depths[1] + 10 * depths[2] + 15 * depths[3]) / 30
    np.testing.assert_allclose(clay, expected, rtol=1e-6)
    assert np.argwhere(clay < 0).tolist() == [[35, 15]]


def test_land_use_changes_and_has_one_unknown_cell() -> None:
    land_use = read(SAMPLE / "land_use.tif")
    assert descriptions(SAMPLE / "land_use.tif") == [str(year) for year in range(2000, 2021)]
    assert np.argwhere(land_use == 99).tolist() == [[year, 20, 12] for year in range(21)]
    assert set(np.unique(land_use)) == {1, 2, 3, 4, 5, 6, 8, 9, 11, 12, 13, 99}
    assert (land_use[0] != land_use[-1]).sum() > 100
    assert land_use[:, 17, 41].tolist() == [2] * 4 + [11] * 5 + [2] * 12


def test_land_use_is_the_mode_of_the_reclassified_esa_codes() -> None:
    table = np.full(256, 99)
    for row in table_rows("land_use_esa.csv"):
        table[int(row["code"])] = int(row["class"])
    parts = table[read(SAMPLE / "raw" / "esa_cci_2000_2020.tif").astype(int)].reshape(21, 50, 3, 60, 3)
    land_use = read(SAMPLE / "land_use.tif")
    agreeing = (parts == land_use[:, :, None, :, None]).sum(axis=(2, 4))
    assert agreeing.min() >= 6 and agreeing.min() < 9


def test_cover_factor_follows_from_the_vegetation_index() -> None:
    scenes = np.stack([read(SAMPLE / "raw" / f"ndvi_{year}.tif") for year in range(2017, 2021)])
    valid = np.isfinite(scenes)
    share = (np.where(valid, scenes, 0) > 6000).sum(axis=0) / np.maximum(valid.sum(axis=0), 1)
    cover = read(SAMPLE / "cover.tif")
    land = np.isfinite(cover)
    np.testing.assert_allclose(cover[land], (1 - 0.4 * share)[land], rtol=1e-6)
    assert cover[land].min() == pytest.approx(0.6) and cover[land].max() == 1.0
    gaps = ~valid.any(axis=0) & land
    assert np.argwhere(gaps.any(axis=(1, 2))).tolist() == [[11]] and gaps[11, 40:43, 25:30].all()


@pytest.mark.parametrize("period", ["1981_2000", "2001_2020"])
@pytest.mark.parametrize("variable", ["tmean", "prec", "pet"])
def test_normals_are_the_means_of_the_series(variable: str, period: str) -> None:
    series_path = SAMPLE / f"{variable}_series_{period}.tif"
    series, normals = read(series_path), read(SAMPLE / f"{variable}_{period}.tif")
    first = int(period[:4])
    assert descriptions(series_path) == [f"{first + month // 12}-{month % 12 + 1:02d}" for month in range(240)]
    np.testing.assert_array_equal(series.reshape(20, 12, 6, 6).mean(axis=0).astype(np.float32), normals.astype(np.float32))


def test_climate_is_near_the_published_normals_and_warms() -> None:
    """Rothamsted 1971-2000: 9.46 degC, 703.5 mm of rain, 666.4 mm of evaporation (x 0.75 = 500 mm)."""
    annual = {name: np.nanmean(read(SAMPLE / f"{name}.tif")) for name in
              ("tmean_1981_2000", "tmean_2001_2020", "prec_1981_2000", "pet_1981_2000")}
    assert annual["tmean_1981_2000"] == pytest.approx(9.46, abs=1.0)
    assert 0.2 < annual["tmean_2001_2020"] - annual["tmean_1981_2000"] < 1.2
    assert annual["prec_1981_2000"] * 12 == pytest.approx(703.5, rel=0.1)
    assert annual["pet_1981_2000"] * 12 == pytest.approx(500, rel=0.1)


@pytest.mark.parametrize("method", ["near", "bilinear"])
def test_a_strip_of_coastal_land_has_no_climate(method: str) -> None:
    climate = warped(SAMPLE / "tmean_1981_2000.tif", method) != -9999
    soc = np.isfinite(read(SAMPLE / "soc_t_ha.tif")[0])
    strip = soc & ~climate
    assert 10 < strip.sum() < 0.2 * soc.sum()
    assert np.argwhere(strip)[:, 1].min() >= 30 and climate[:, :30].all()


def test_cru_files_are_laid_out_as_cru() -> None:
    for variable, unit in (("tmp", "degrees Celsius"), ("pre", "mm/month"), ("pet", "mm/day")):
        for first in (1981, 1991, 2001, 2011):
            dataset = gdal.Open(str(SAMPLE / "raw" / f"cru_sample.{first}.{first + 9}.{variable}.dat.nc"))
            metadata = dataset.GetMetadata()
            band = dataset.GetRasterBand(1)
            assert dataset.RasterCount == 120 and band.GetMetadataItem("NETCDF_VARNAME") == variable
            assert metadata["time#units"] == "days since 1900-1-1" and metadata["time#calendar"] == "gregorian"
            assert band.GetUnitType() == unit and band.GetNoDataValue() == pytest.approx(9.96921e36, rel=1e-6)
    january_1981 = 81 * 365 + 20 + 15  # 20 leap years 1904..1980, the 16th day
    first = gdal.Open(str(SAMPLE / "raw" / "cru_sample.1981.1990.tmp.dat.nc"))
    assert float(first.GetRasterBand(1).GetMetadataItem("NETCDF_DIM_time")) == january_1981


def test_raw_climates_tell_the_same_weather_as_the_prepared() -> None:
    """County means of the 20-year totals agree, once daily rates and tenths are undone: the land seen differs, so only roughly."""
    prepared = {name: np.nanmean(read(SAMPLE / f"{name}_1981_2000.tif"), axis=(1, 2)) for name in ("tmean", "prec", "pet")}
    decades = {variable: [read(SAMPLE / "raw" / f"cru_sample.{years}.{variable}.dat.nc") for years in ("1981.1990", "1991.2000")]
               for variable in ("tmp", "pre", "pet")}
    cru = {variable: np.nanmean(np.concatenate(parts).reshape(20, 12, 4, 4), axis=(0, 2, 3)) for variable, parts in decades.items()}
    terra = {variable: np.nanmean(read(SAMPLE / "raw" / f"terraclimate_{variable}_1981_2000.tif").reshape(20, 12, 12, 14), axis=(0, 2, 3))
             for variable in ("tmmx", "tmmn", "pr", "pet")}
    np.testing.assert_allclose(cru["tmp"], prepared["tmean"], atol=0.5)
    np.testing.assert_allclose(cru["pet"] * DAYS, prepared["pet"], rtol=0.06, atol=1.0)
    np.testing.assert_allclose(cru["pre"], prepared["prec"], rtol=0.1)
    np.testing.assert_allclose((terra["tmmx"] + terra["tmmn"]) / 20, prepared["tmean"], atol=0.5)
    np.testing.assert_allclose(terra["pet"] / 10, prepared["pet"], rtol=0.06)
    np.testing.assert_allclose(terra["pr"], prepared["prec"], rtol=0.1)
    assert descriptions(SAMPLE / "raw" / "terraclimate_tmmx_1981_2000.tif")[:2] == ["198101_tmmx", "198102_tmmx"]


def test_area_and_zones() -> None:
    area = ogr.Open(str(SAMPLE / "area.gpkg"))
    layer = area.GetLayerByName("area")
    assert layer.GetFeatureCount() == 1 and layer.GetSpatialRef().GetAuthorityCode(None) == "4326"
    county = layer.GetNextFeature()
    polygon = county.GetGeometryRef()
    for row, column in ((35, 15), (20, 12), (13, 22)):
        point = ogr.CreateGeometryFromWkt(f"POINT ({-20.5 + (column + 0.5) / 120} {52 - (row + 0.5) / 120})")
        assert polygon.Contains(point)
    zones = read(SAMPLE / "zones.tif")[0]
    vectors = ogr.Open(str(SAMPLE / "zones.gpkg"))
    ids = {feature.GetField("zone") for feature in vectors.GetLayerByName("zones")}
    assert set(np.unique(zones[np.isfinite(zones)])) == ids == {101, 102, 103}


def test_config_names_layers_that_are_there() -> None:
    config = json.loads((SAMPLE / "config.json").read_text(encoding="utf-8"))
    named = [*config["layers"].values(), config["area"]]
    assert [name for name in named if not (SAMPLE / name).is_file()] == []


def table_rows(name: str) -> list:
    with open(TABLES / name, newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def test_classes_hold_the_coefficients_of_the_manual() -> None:
    rows = {int(row["code"]): row for row in table_rows("classes.csv")}
    assert list(rows) == list(range(1, 14))
    assert {code for code, row in rows.items() if row["modelled"] == "1"} == {2, 3, 5, 12, 13}
    assert {code for code, row in rows.items() if row["paddy"] == "1"} == {13}
    assert {code: (float(row["r"]), float(row["k"])) for code, row in rows.items() if row["r"]} == {
        2: (1.44, 0.53), 12: (1.44, 0.53), 13: (1.44, 0.53), 4: (0.25, 0.88),
        3: (0.67, 0.72), 5: (0.67, 0.72), 6: (0.67, 0.72), 8: (0.67, 0.72)}
    for row in rows.values():
        assert sum(float(row[f"input_{month:02d}"]) for month in range(1, 13)) == pytest.approx(1.0, abs=1e-12)
        assert all(0.6 <= float(row[f"cover_{month:02d}"]) <= 1.0 for month in range(1, 13))


@pytest.mark.parametrize("name, codes_of_class", [
    ("land_use_esa.csv", {1: {190}, 2: {10, 11, 30, 40}, 3: {130}, 5: {120, 121, 122},
                          4: {50, 60, 61, 62, 70, 71, 72, 80, 81, 82, 90, 100, 110},
                          6: {160, 180}, 7: {170}, 8: {150, 151, 152, 153}, 9: {200, 201, 202}, 10: {220}, 11: {210}, 12: {12}, 13: {20}}),
    ("land_use_copernicus.csv", {5: {20}, 3: {30}, 2: {40}, 1: {50}, 9: {60}, 10: {70}, 11: {80}, 6: {90},
                                 4: {111, 112, 113, 114, 115, 116, 121, 122, 123, 124, 125, 126}}),
])
def test_legends(name: str, codes_of_class: dict) -> None:
    found: dict = {}
    for row in table_rows(name):
        found.setdefault(int(row["class"]), set()).add(int(row["code"]))
    assert found == codes_of_class and len(table_rows(name)) == sum(map(len, found.values()))
