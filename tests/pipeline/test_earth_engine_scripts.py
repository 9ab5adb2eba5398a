"""The scripts for Earth Engine: valid JavaScript, and what they would export, seen with a stand-in for Earth Engine."""

from __future__ import annotations

import subprocess

import pytest
from earth_engine_runs import BOUNDS, NODE, SCRIPTS, monthly, needs_node, run, settings_of, sixteen_days, written
from osgeo import gdal, ogr, osr

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.core.gsocseq.export_names import parse
from gsocseq_plugin.io.grid import Grid, gsp_grid, spatial_reference
from gsocseq_plugin.pipeline.steps.earth_engine_scripts import bounds_in_degrees


@needs_node
@pytest.mark.parametrize("name", SCRIPTS)
def test_the_scripts_are_valid_javascript(name, tmp_path):
    done = subprocess.run([NODE, "--check", str(written(tmp_path) / name)], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


@needs_node
def test_climate_exports_every_month_of_both_periods(tmp_path):
    folder = written(tmp_path, spin_up_years=(1981, 1982), warm_up_years=(2001, 2003))
    images = monthly(1981, 1982) + monthly(2001, 2003)
    tasks = run(folder / "climate.js", {"IDAHO_EPSCOR/TERRACLIMATE": images[::-1]}, tmp_path)
    assert sorted(tasks) == sorted(
        f"terraclimate_{variable}_{period}_{unit}"
        for period in ("1981_1982", "2001_2003")
        for variable, unit in (("tmmx", "degC_x10"), ("tmmn", "degC_x10"), ("pr", "mm_x1"), ("pet", "mm_x10"))
    )
    task = tasks["terraclimate_tmmn_2001_2003_degC_x10"]
    expected = [[f"{y}{m:02d}_tmmn", 10 * y + m + 2] for y in (2001, 2002, 2003) for m in range(1, 13)]
    assert (task["bands"], task["type"], task["formatOptions"]) == (expected, "Int16", {"noData": -32768})
    assert task["fileNamePrefix"] == task["description"] and task["crs"] == "EPSG:4326" and task["folder"] == "gsocseq"


@needs_node
def test_ndvi_exports_the_visible_images_of_each_year(tmp_path):
    folder = written(tmp_path, cover_years=(2003, 2004))
    images = sixteen_days(2002, 2005)
    tasks = run(folder / "ndvi.js", {"MODIS/061/MOD13A2": images}, tmp_path)
    assert sorted(tasks) == ["modis_ndvi_2003_2003_index_x10000", "modis_ndvi_2004_2004_index_x10000"]
    task = tasks["modis_ndvi_2004_2004_index_x10000"]
    of_year = [image for image in images if image["start"].startswith("2004")]
    seen = [image["bands"]["NDVI"] if image["bands"]["SummaryQA"] <= 1 else -32768 for image in of_year]
    assert -32768 in seen and task["bands"] == [[f"{image['index']}_NDVI", value] for image, value in zip(of_year, seen)]
    assert len(seen) == 23 and task["type"] == "Int16"


@needs_node
def test_pveg_exports_the_share_of_visible_images_that_show_plants(tmp_path):
    folder = written(tmp_path, cover_years=(2001, 2004), ndvi_threshold=0.55)
    images = sixteen_days(2000, 2005)
    for image in images:  # in February nothing is ever seen
        if image["start"][5:7] == "02":
            image["bands"]["SummaryQA"] = 3
    (task,) = run(folder / "pveg.js", {"MODIS/061/MOD13A2": images}, tmp_path).values()
    shares = []
    for month in range(1, 13):
        of_month = [i["bands"] for i in images if "2001" <= i["start"][:4] <= "2004" and int(i["start"][5:7]) == month]
        green = [bands["NDVI"] > 5500 for bands in of_month if bands["SummaryQA"] <= 1]
        shares.append(sum(green) / len(green) if green else -9999)
    assert [name for name, _ in task["bands"]] == [f"{month:02d}" for month in range(1, 13)]
    assert [value for _, value in task["bands"]] == pytest.approx(shares)
    assert shares[1] == -9999 and len(set(shares)) > 3
    assert (task["description"], task["type"]) == ("modis_pveg_2001_2004_share_x1", "Float32")


@needs_node
@pytest.mark.parametrize(
    ("legend", "collection", "bands", "years", "name"),
    [
        ("esa", "projects/sat-io/open-datasets/ESA/C3S-LC-L4-LCCS", ("b1", "b2"), (2000, 2003), "esa_lccs_2000_2003_class_x1"),
        (
            "copernicus",
            "COPERNICUS/Landcover/100m/Proba-V-C3/Global",
            ("forest_type", "discrete_classification"),
            (2015, 2019),
            "copernicus_lc100_2015_2019_class_x1",
        ),
    ],
)
def test_land_cover_exports_one_band_of_codes_for_each_year(legend, collection, bands, years, name, tmp_path):
    folder = written(tmp_path, land_cover=legend, land_cover_years=years)
    of_codes = "b1" if legend == "esa" else "discrete_classification"
    images = [
        {"index": f"map{year}", "start": f"{year}-01-01", "bands": {band: year % 100 if band == of_codes else 255 for band in bands}}
        for year in range(2022, 1991, -1)
    ]
    (task,) = run(folder / "land_cover.js", {collection: images}, tmp_path).values()
    assert task["bands"] == [[str(year), year % 100] for year in range(years[0], years[1] + 1)]
    assert (task["description"], task["type"], task["formatOptions"]) == (name, "Byte", {"noData": 0})


@pytest.mark.parametrize(
    ("script", "fields", "per_degree", "margin"),
    [
        ("climate.js", {}, 24, 8),
        ("ndvi.js", {}, 120, 0),
        ("pveg.js", {"resolution": 15.0}, 240, 0),
        ("pveg.js", {"resolution": 7.5}, 480, 0),
        ("land_cover.js", {}, 360, 0),
        ("land_cover.js", {"land_cover": "copernicus", "land_cover_years": (2015, 2019)}, 1008, 0),
    ],
)
def test_the_cells_of_the_exports_are_those_of_a_world_wide_grid(script, fields, per_degree, margin, tmp_path):
    settings = settings_of(written(tmp_path, **fields) / script)
    cell, _, west, _, height, north = settings["crsTransform"]
    assert (cell, height) == pytest.approx((1 / per_degree, -1 / per_degree))
    assert [value * per_degree for value in (west, north)] == pytest.approx([round(value * per_degree) for value in (west, north)], abs=1e-6)
    left, bottom, right, top = settings["region"]
    wanted = [BOUNDS[0] - margin * cell, BOUNDS[1] - margin * cell, BOUNDS[2] + margin * cell, BOUNDS[3] + margin * cell]
    # A quarter of a cell inside the edges of the outermost cells, which hold the area and reach less than a cell beyond.
    edges = [left - cell / 4, bottom - cell / 4, right + cell / 4, top + cell / 4]
    assert [edge * per_degree for edge in edges] == pytest.approx([round(edge * per_degree) for edge in edges], abs=1e-6)
    beyond = [wanted[0] - edges[0], wanted[1] - edges[1], edges[2] - wanted[2], edges[3] - wanted[3]]
    assert all(-1e-9 <= value < cell + 1e-9 for value in beyond), beyond


def test_thirty_arc_seconds_are_the_cells_of_the_gsp_grid(tmp_path):
    settings = settings_of(written(tmp_path) / "ndvi.js")
    grid = gsp_grid(BOUNDS)
    assert settings["crsTransform"] == pytest.approx([grid.geotransform[place] for place in (1, 2, 0, 4, 5, 3)], abs=1e-12)


@pytest.mark.parametrize(("resolution", "collection"), [(30.0, "MOD13A2"), (20.0, "MOD13A1"), (15.0, "MOD13A1"), (10.0, "MOD13Q1"), (7.5, "MOD13Q1")])
def test_finer_cells_come_from_finer_images(resolution, collection, tmp_path):
    assert settings_of(written(tmp_path, resolution=resolution) / "ndvi.js")["collection"] == f"MODIS/061/{collection}"


def test_the_readme_tells_every_file_and_who_takes_it(tmp_path):
    text = (written(tmp_path) / "README.txt").read_text(encoding="utf-8")
    files = [word for word in text.split() if word.endswith(".tif") and not word.startswith("<")]
    exports = [parse(name) for name in files]
    assert len(exports) == 8 + 1 + 20 + 1 and None not in exports
    assert {export.dataset for export in exports} == {"terraclimate", "modis", "esa"}
    for tool in ("Climate from TerraClimate' (climate_terraclimate)", "Prepare vegetation cover' (vegetation_cover)", "Prepare land use' (land_use)"):
        assert f"->  '{tool}" in text
    # ndvi.js: 1.525 x 1.325 degrees, 183 x 158 cells, 23 bands of 2 bytes
    assert "modis_ndvi_2001_2001_index_x10000.tif  1.3 MB" in text


def refusal(tmp_path, bounds=BOUNDS, **fields):
    folder = tmp_path / "scripts"
    with pytest.raises(GsocError) as caught:
        written(folder, bounds, **fields)
    assert not folder.exists(), "a refusal leaves nothing"
    return str(caught.value)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"spin_up_years": (1957, 1980)}, ("climate_years: 1957 to 1980", "TERRACLIMATE has 1958 to")),
        ({"warm_up_years": (2001, 2999)}, ("climate_years: 2001 to 2999",)),
        ({"cover_years": (2000, 2020)}, ("cover_years: 2000 to 2020", "MOD13A2 has 2001 to")),
        ({"cover_years": (2020, 2001)}, ("cover_years: 2020 to 2001", "the earlier one first")),
        ({"land_cover_years": (2000, 2023)}, ("land_cover_years", "has 1992 to 2022")),
        ({"land_cover": "copernicus"}, ("land_cover_years: 2000 to 2020", "has 2015 to 2019")),
        ({"land_cover": "worldcover"}, ("land_cover", "worldcover", "esa, copernicus")),
        ({"resolution": 31.0}, ("resolution: 31", "7.5 to 30 arc-seconds")),
        ({"resolution": 7.0}, ("resolution: 7",)),
        ({"resolution": 11.0}, ("resolution: 11",)),
        ({"resolution": 0.0}, ("resolution: 0",)),
        ({"ndvi_threshold": 6000.0}, ("ndvi_threshold: 6000",)),
        ({"drive_folder": "a/b'"}, ("drive_folder: a/b'",)),
    ],
)
def test_what_cannot_be_exported_is_refused(fields, words, tmp_path):
    text = refusal(tmp_path, **fields)
    assert all(word in text for word in words), text


def polygons(path, *rectangles, crs="EPSG:4326"):
    """A layer of rectangles (west, south, east, north)."""
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("area", spatial_reference(crs), ogr.wkbPolygon)
    for west, south, east, north in rectangles:
        feature = ogr.Feature(layer.GetLayerDefn())
        ring = f"{west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        layer.CreateFeature(feature)
    feature = layer = dataset = None
    return str(path)


def test_the_rectangle_is_that_of_the_area_in_degrees(tmp_path):
    path = polygons(tmp_path / "area.gpkg", (10.0, 45.0, 11.0, 46.0), (12.0, 44.0, 13.0, 44.5))
    assert bounds_in_degrees(path, "not read") == pytest.approx((10.0, 44.0, 13.0, 46.0))
    # UTM zone 33: 500 km east is the meridian 15, its scale there 0.9996
    projected = polygons(tmp_path / "utm.gpkg", (500000, 5000000, 510000, 5010000), crs="EPSG:32633")
    assert bounds_in_degrees(projected, None)[0] == pytest.approx(15.0, abs=1e-6)


def test_without_an_area_the_rectangle_is_that_of_the_reference(tmp_path):
    grid = Grid(10, 20, (500000.0, 1000.0, 0.0, 5020000.0, 0.0, -1000.0), spatial_reference("EPSG:32633").ExportToWkt())
    path = str(tmp_path / "soc.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 10, 20)
    dataset.SetGeoTransform(grid.geotransform)
    dataset.SetProjection(grid.crs_wkt)
    dataset = None
    to_degrees = osr.CoordinateTransformation(spatial_reference("EPSG:32633"), spatial_reference("EPSG:4326"))
    corners = [to_degrees.TransformPoint(x, y)[:2] for x in (500000.0, 510000.0) for y in (5000000.0, 5020000.0)]
    west, south, east, north = bounds_in_degrees(None, path)
    assert west <= 15.0 < east and south <= min(y for _, y in corners) and north >= max(y for _, y in corners)
    assert east - west < 0.15 and north - south < 0.21, "no more than whole cells of 30 arc-seconds around it"


def test_an_area_across_the_180th_meridian_is_refused(tmp_path):
    path = polygons(tmp_path / "area.gpkg", (-180.0, -20.0, -178.0, -15.0), (177.0, -20.0, 180.0, -15.0))
    with pytest.raises(GsocError, match="180th meridian.*one side only"):
        bounds_in_degrees(path, None)
    grid = Grid(20, 10, (179.0, 0.1, 0.0, -15.0, 0.0, -0.1), spatial_reference("EPSG:4326").ExportToWkt())
    soc = str(tmp_path / "soc.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(soc, 20, 10)
    dataset.SetGeoTransform(grid.geotransform)
    dataset.SetProjection(grid.crs_wkt)
    dataset = None
    with pytest.raises(GsocError, match="180th meridian.*one side only"):
        bounds_in_degrees(None, soc)


def test_some_area_must_be_given():
    with pytest.raises(GsocError) as caught:
        bounds_in_degrees(None, None)
    assert caught.value.key == "scripts_no_area"


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(GsocError) as caught:
        written(tmp_path / "file" / "scripts")
    assert str(tmp_path / "file") in str(caught.value)


def test_scripts_of_before_are_replaced(tmp_path):
    written(tmp_path, drive_folder="before")
    written(tmp_path, drive_folder="after")
    assert settings_of(tmp_path / "climate.js")["driveFolder"] == "after"
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*SCRIPTS, "README.txt"])
