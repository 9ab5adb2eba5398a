"""What the scripts for Earth Engine export, whole or in tiles, the prepare steps take as it is: no option is set here but files and years."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
from earth_engine_runs import monthly, needs_node, run, settings_of, sixteen_days, written
from osgeo import gdal, gdal_array
from soil_rasters import Heard

from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.grid import Grid, gsp_grid, spatial_reference
from gsocseq_plugin.pipeline.steps.climate_terraclimate import TerraClimateRequest, climate_terraclimate
from gsocseq_plugin.pipeline.steps.full_run import full_run
from gsocseq_plugin.pipeline.steps.land_use import LandUseRequest, land_use
from gsocseq_plugin.pipeline.steps.vegetation_cover import VegetationCoverRequest, vegetation_cover

AREA = (10.0, 45.0, 10.4, 45.3)
GRID = gsp_grid(AREA)
TYPES = {"Int16": gdal.GDT_Int16, "Byte": gdal.GDT_Byte, "Float32": gdal.GDT_Float32}
RANDOM = np.random.default_rng(7)


def shape_of(settings):
    """Rows and columns of an export: those that the region touches."""
    cell, _, west, _, _, north = settings["crsTransform"]
    _, south, east, _ = settings["region"]
    return int(np.ceil((north - south) / cell)), int(np.ceil((east - west) / cell))


def export(folder, settings, task, values, tiles):
    """Write `values` (bands, rows, columns) under the name, bands, type, cells and no data of the script; returns the files."""
    rows, columns = values.shape[1:]
    assert shape_of(settings) == (rows, columns) and len(task["bands"]) == len(values)
    cut = columns // 3
    paths = []
    for left, right in ((0, cut), (cut, columns)) if tiles else ((0, columns),):
        path = folder / (task["fileNamePrefix"] + (f"-{0:010d}-{left:010d}" if tiles else "") + ".tif")
        options = ["INTERLEAVE=PIXEL", "TILED=YES", "COMPRESS=LZW"]
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), right - left, rows, len(values), TYPES[task["type"]], options)
        cell, _, west, _, height, north = settings["crsTransform"]
        dataset.SetGeoTransform((west + left * cell, cell, 0.0, north, 0.0, height))
        dataset.SetProjection(spatial_reference(task["crs"]).ExportToWkt())
        for number, ((name, _), layer) in enumerate(zip(task["bands"], values[:, :, left:right]), start=1):
            band = dataset.GetRasterBand(number)
            band.SetDescription(name)
            band.SetNoDataValue(task["formatOptions"]["noData"])
            band.WriteArray(layer.astype(gdal_array.GDALTypeCodeToNumericTypeCode(TYPES[task["type"]])))
        dataset = None
        paths.append(str(path))
    return paths


def values_of(path):
    """All bands, NaN where there is no data, and the grid."""
    dataset = gdal.Open(str(path))
    values = dataset.ReadAsArray().astype(np.float64)
    no_data = dataset.GetRasterBand(1).GetNoDataValue()
    return np.where(values == no_data, np.nan, values), Grid.of(dataset)


whole_and_in_tiles = pytest.mark.parametrize("tiles", [False, True], ids=["whole", "in tiles"])


@needs_node
@whole_and_in_tiles
def test_climate(tiles, tmp_path):
    folder = written(tmp_path, AREA, spin_up_years=(1999, 2000), warm_up_years=(2001, 2002))
    tasks = run(folder / "climate.js", {"IDAHO_EPSCOR/TERRACLIMATE": monthly(1999, 2002)}, tmp_path)
    settings = settings_of(folder / "climate.js")
    season = 100 * np.sin(np.arange(24) / 12 * 2 * np.pi - 1.6)[:, None, None]
    usual = {"tmmx": 150 + season, "tmmn": 50 + season, "pr": 80.0, "pet": 800 + 6 * season}
    raw, files = {}, {}
    for wanted in settings["exports"]:
        variable, task = wanted["variable"], tasks[wanted["name"]]
        raw[variable, wanted["first"]] = values = np.rint(usual[variable] + RANDOM.uniform(-20, 20, (24, *shape_of(settings))))
        files.setdefault(variable, []).extend(export(tmp_path, settings, task, values, tiles))
    request = TerraClimateRequest(*(tuple(files[variable]) for variable in ("tmmx", "tmmn", "pr", "pet")))
    heard = Heard()
    made = climate_terraclimate(request, (2001, 2002), GRID, str(tmp_path / "climate"), heard)
    assert [told["times"] for told in heard.of("terraclimate_scale_name")] == [10, 10, 10]
    cell, _, west, _, _, north = settings["crsTransform"]
    source = Grid(0, 0, (west, cell, 0.0, north, 0.0, -cell), GRID.crs_wkt)
    expected = {"tmean": (raw["tmmx", 2001] + raw["tmmn", 2001]) / 20, "prec": raw["pr", 2001], "pet": raw["pet", 2001] / 10}
    for variable, values in expected.items():
        found, own = values_of(made[f"{variable}_series"])
        column, row = (round(abs(own.geotransform[place] - source.geotransform[place]) / cell) for place in (0, 3))
        inside = values[:, row : row + own.rows, column : column + own.columns]
        assert found.shape == inside.shape and np.isfinite(found).all()
        assert np.allclose(found, inside, atol=1e-5), variable


@needs_node
@whole_and_in_tiles
def test_vegetation_cover_from_images_and_from_shares(tiles, tmp_path):
    folder = written(tmp_path, AREA, cover_years=(2003, 2004))
    images = {"MODIS/061/MOD13A2": sixteen_days(2003, 2004)}
    settings = settings_of(folder / "ndvi.js")
    files, green, seen = [], np.zeros((2, 12, GRID.rows, GRID.columns)), np.zeros((12, GRID.rows, GRID.columns))
    for task in run(folder / "ndvi.js", images, tmp_path).values():
        values = RANDOM.integers(-2000, 10001, (len(task["bands"]), GRID.rows, GRID.columns))
        values[RANDOM.random(values.shape) < 0.3] = -32768
        files += export(tmp_path, settings, task, values, tiles)
        for (name, _), layer in zip(task["bands"], values):
            month = int(name[5:7]) - 1
            seen[month] += layer != -32768
            green[0, month] += layer > 6000
    share = np.divide(green[0], seen, out=np.zeros_like(seen), where=seen > 0)
    vegetation_cover(VegetationCoverRequest(ndvi=tuple(files)), GRID, str(tmp_path / "cover.tif"), Heard())
    found, grid = values_of(tmp_path / "cover.tif")
    assert grid.same_as(GRID) and np.allclose(found, 1 - 0.4 * share, atol=1e-6)

    settings = settings_of(folder / "pveg.js")
    (task,) = run(folder / "pveg.js", images, tmp_path).values()
    files = export(tmp_path, settings, task, np.where(seen > 0, share, -9999), tiles)
    vegetation_cover(VegetationCoverRequest(p_veg=tuple(files)), GRID, str(tmp_path / "cover_of_shares.tif"), Heard())
    again, _ = values_of(tmp_path / "cover_of_shares.tif")
    assert np.allclose(again, found, atol=1e-6)


@needs_node
@whole_and_in_tiles
def test_land_use(tiles, tmp_path):
    folder = written(tmp_path, AREA, land_cover_years=(2000, 2002))
    images = [{"index": f"lc{year}", "start": f"{year}-01-01", "bands": {"b1": 10}} for year in range(1992, 2023)]
    settings = settings_of(folder / "land_cover.js")
    (task,) = run(folder / "land_cover.js", {settings["collection"]: images}, tmp_path).values()
    codes = np.array([0, 10, 130, 50, 120, 190])  # nothing, cropland, grassland, trees, shrubs, towns
    usual = RANDOM.integers(0, len(codes), (3, GRID.rows, GRID.columns))
    fine = codes[usual].repeat(3, axis=1).repeat(3, axis=2)
    fine[:, ::3, 1::3] = 130  # one of nine
    files = export(tmp_path, settings, task, fine, tiles)
    land_use(LandUseRequest(tuple(files)), GRID, str(tmp_path / "land_use.tif"), Heard())
    dataset = gdal.Open(str(tmp_path / "land_use.tif"))
    assert [dataset.GetRasterBand(band).GetDescription() for band in (1, 2, 3)] == ["2000", "2001", "2002"]
    found, _ = values_of(tmp_path / "land_use.tif")
    classes = np.array([np.nan, 2, 3, 4, 5, 1])[usual]
    known = ~np.isnan(classes)
    assert np.array_equal(found[known], classes[known])


def test_a_run_from_tiles_gives_the_maps_of_one_from_the_whole_and_names_the_tiles(sample, case):
    whole = shutil.copy(sample / "raw" / "esa_cci_2000_2020.tif", case.folder)
    tiles = []
    for left, right in ((0, 100), (100, 180)):
        tiles.append(str(case.folder / f"esa_lccs_2000_2020_class_x1-0000000000-{left:010d}.tif"))
        gdal.Translate(tiles[-1], whole, srcWin=[left, 0, right - left, 150])
    del case.data["layers"]["land_use"]
    runs = {}
    for name, layers in {"whole": [str(whole)], "tiles": tiles}.items():
        config = case.config(prepare=[{"step": "land_use", "layers": layers, "legend": "esa"}])
        runs[name] = full_run(config.with_output(case.folder / name), Progress())
    for stem, path in runs["whole"].products.items():
        with open(path, "rb") as one, open(runs["tiles"].products[stem], "rb") as other:
            assert one.read() == other.read(), stem
    manifest = json.loads((case.folder / "tiles" / "manifest.json").read_text(encoding="utf-8"))
    assert [entry["path"] for entry in manifest["inputs"] if "sha256" in entry and "esa_lccs" in entry["path"]] == tiles
