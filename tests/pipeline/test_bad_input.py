"""What a user can do wrong, driven through full_run: a sentence that helps, and nothing half-written. Disks and interruptions: test_bad_disk."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from gsocseq_plugin.__main__ import main
from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.config import TABLES, GsocErrors, RunConfig
from gsocseq_plugin.pipeline.steps.check_inputs import check_inputs
from gsocseq_plugin.pipeline.steps.full_run import full_run
from gsocseq_plugin.pipeline.steps.spin_up import spin_up


class Log(Progress):
    """Keeps what was said."""

    def __init__(self):
        self.said = []

    def log(self, key, **values):
        self.said.append((key, values))


def refused(case, key, *words, config=None):
    """full_run refuses with this finding, whose sentence holds the words, and leaves the folder as it was."""
    before = case.listing()
    with pytest.raises(GsocErrors) as caught:
        full_run(config or case.config(), Progress())
    assert case.listing() == before
    assert key in [problem.key for problem in caught.value.problems]
    text = str(caught.value)
    for word in words:
        assert str(word) in text, (word, text)
    return caught.value


def mean_of(result, stem="T0_Map030"):
    values = gdal.Open(result.products[stem]).ReadAsArray()
    return values[values != -999].mean()


# -- bands -------------------------------------------------------------------------------------------------------------


def test_wrong_bands(case):
    case.write("cover", case.read("cover")[:11], names=[])
    refused(case, "band_count", case.path("cover"), "bands found: 11", "expected for layers.cover: 12", "bands")


def test_a_band_that_is_not_there(case):
    case.data["layers"]["clay"] = {"path": "clay_pct.tif", "bands": [2]}
    refused(case, "band_missing", "clay_pct.tif", "band 2", "has 1")


def test_a_400_band_stack_with_18_years(case):
    case.write("prec_warmup", np.resize(case.read("prec_warmup"), (400, 6, 6)), names=[])
    config = case.config(warm_up_years_range=[2001, 2018])
    refused(case, "band_count_series", case.path("prec_warmup"), "400 bands", "216", "warm_up_years_range", "build_stacks", config=config)


def test_a_missing_year(case):
    keep = [place for place, name in enumerate(case.names("tmean_warmup")) if not name.startswith("2009")]
    names = [case.names("tmean_warmup")[place] for place in keep]
    case.write("tmean_warmup", case.read("tmean_warmup")[keep], names)
    refused(case, "months_missing", case.path("tmean_warmup"), "missing months (12): 2009", "2001-01", "2020-12", "build_stacks")


def test_the_single_steps_refuse_wrong_bands_as_well(case):
    case.write("prec_spinup", case.read("prec_spinup")[:7], names=[])
    before = case.listing()
    with pytest.raises(GsocErrors, match="7 bands"):
        spin_up(case.config(), str(case.folder / "state.tif"), Progress())
    assert case.listing() == before


# -- grids -------------------------------------------------------------------------------------------------------------


def reproject(case, role, **options):
    """The layer in another CRS or grid, in place of the one there."""
    path = str(case.path(role))
    source = gdal.Warp("", path, format="MEM", **options)
    names = case.names(role)
    case.write(role, source.ReadAsArray(), names, transform=source.GetGeoTransform(), crs=source.GetProjection())


def test_other_crs_grids_and_extents_are_aligned(case):
    plain = full_run(case.config(output_folder=str(case.folder / "plain")), Progress())
    reproject(case, "clay", dstSRS="EPSG:32627", xRes=250, yRes=250, resampleAlg="bilinear")
    reproject(case, "cover", outputBounds=(-20.7, 51.4, -19.8, 52.2), xRes=1 / 240, yRes=1 / 240)
    reproject(case, "tmean_warmup", dstSRS="EPSG:3035", resampleAlg="bilinear")
    reproject(case, "land_use", outputBounds=(-20.6, 51.5, -19.9, 52.1), xRes=1 / 360, yRes=1 / 360)
    aligned = [problem for problem in check_inputs(case.config(), Progress()) if problem.key == "aligned_on_the_fly"]
    assert len(aligned) == len({problem.values["resampling"] for problem in aligned})  # layers treated alike are said at once
    resampling = {where: problem.values["resampling"] for problem in aligned for where in problem.where.split(", ")}
    assert resampling["layers.clay"] == "average" and resampling["layers.tmean_warmup"] == "bilinear"
    assert "layers.cover" in resampling and "layers.soc" not in resampling
    result = full_run(case.config(), Progress())
    assert gdal.Open(result.products["T0_Map030"]).GetGeoTransform() == gdal.Open(plain.products["T0_Map030"]).GetGeoTransform()
    assert mean_of(result) == pytest.approx(mean_of(plain), rel=0.02)
    assert result.counts["OK"] == pytest.approx(plain.counts["OK"], rel=0.1)
    assert json.loads(open(result.manifest, encoding="utf-8").read())["resampling"]["clay"] == "average"


def test_a_smaller_layer_leaves_counted_gaps(case):
    reproject(case, "clay", outputBounds=(-20.5, 51.6, -20.2, 52.0))
    log = Log()
    result = full_run(case.config(), log)
    (gaps,) = [values["finding"] for key, values in log.said if key == "warning" and values["finding"].key == "layer_gaps"]
    assert gaps.where == "layers.clay" and gaps.values["count"] == result.counts["MISSING_CLAY"] > 300


@pytest.mark.parametrize(
    "place, key, remedy",
    [
        ({"crs": None}, "crs_missing", "Assign projection"),
        ({"transform": None}, "grid_no_georeference", "Georeference"),
        ({"transform": (-20.5, 1 / 120, 0.001, 52, 0, -1 / 120)}, "grid_not_north_up", "Warp"),
        ({"transform": (100, 1 / 120, 0, 10, 0, -1 / 120)}, "layer_elsewhere", "Assign projection"),
    ],
)
def test_layers_without_a_place_or_far_away(case, place, key, remedy):
    case.write("clay", case.read("clay"), **place)
    refused(case, key, case.path("clay"), remedy)


# -- units, no data, signs ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "role, change, key, words",
    [
        ("clay", lambda clay: np.abs(clay) * 10, "unit_clay_g_kg", ["g/kg", "0 to 100", "multiply by 0.1"]),
        ("tmean_spinup", lambda t: t + 273.15, "unit_temperature_kelvin", ["kelvin", "degC", "subtract 273.15"]),
        ("tmean_warmup", lambda t: t * 10, "unit_temperature_tenths", ["tenths", "degC", "multiply by 0.1"]),
        ("pet_spinup", lambda pet: pet / 30, "unit_water_day", ["mm/day", "mm/month", "days"]),
        ("cover", lambda cover: (1 - cover) / 0.4, "cover_p_veg", ["vegetated share", "0.6", "1 - 0.4 * P"]),
    ],
)
def test_units(case, role, change, key, words):
    case.change(role, change)
    refused(case, key, case.path(role), "Raster calculator", *words)


def test_a_suspicious_unit_is_a_warning_and_the_run_goes_on(case):
    case.change("soc", lambda soc: soc / 10)
    log = Log()
    full_run(case.config(), log)
    assert "unit_soc_kg" in [values["finding"].key for key, values in log.said if key == "warning"]


@pytest.mark.parametrize("role, value", [("clay", -999.0), ("tmean_spinup", 1e38), ("soc", -3.4028234663852886e38)])
def test_undeclared_no_data(case, role, value):
    values = case.read(role)
    case.write(role, np.where(values == -9999.0, value, values), nodata=None)
    refused(case, "undeclared_no_data", case.path(role), f"{value:.6g}", "'Translate'", "no-data value")


def test_negative_soc_and_clay_are_left_out_and_counted(case):
    modelled = (case.read("land_use")[-1] == 2) & (case.read("soc") > 0) & (case.read("clay") > 0)
    cells = np.argwhere(modelled[5:40, 5:40]) + 5
    soc, clay = case.read("soc"), case.read("clay")
    soc[tuple(cells[:4].T)], clay[tuple(cells[4:7].T)] = -3.0, -1.0
    case.write("soc", soc)
    case.write("clay", clay)
    log = Log()
    result = full_run(case.config(), log)
    warnings = [values["finding"] for key, values in log.said if key == "warning"]
    counted = {problem.where: problem.values["count"] for problem in warnings if problem.key == "negative_values"}
    assert counted == {"layers.soc": 4, "layers.clay": 3 + 1}
    assert (result.counts["NEGATIVE_SOC"], result.counts["NEGATIVE_CLAY"]) == (4, 3 + 1)
    t0 = gdal.Open(result.products["T0_Map030"]).ReadAsArray()
    assert (t0[tuple(cells[:7].T)] == -999).all()


# -- area --------------------------------------------------------------------------------------------------------------


def area_of(case, *boxes, kind=ogr.wkbPolygon):
    """An area of boxes (west, south, east, north) in degrees."""
    path = str(case.folder / "other.gpkg")
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    layer = dataset.CreateLayer("area", reference, kind)
    for west, south, east, north in boxes:
        corners = [(west, south), (east, south), (east, north), (west, north), (west, south)]
        text = ", ".join(f"{x} {y}" for x, y in corners)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({text}))" if kind == ogr.wkbPolygon else f"LINESTRING ({text})"))
        layer.CreateFeature(feature)
    layer = dataset = None
    return case.config(area=path)


def test_area_that_does_not_meet_the_grid(case):
    refused(case, "grid_no_overlap", "x 10 to 11", "x -20.5", "position", config=area_of(case, (10, 40, 11, 41)))


def test_area_across_the_antimeridian(case):
    refused(case, "area_crosses_180", "other.gpkg", "180th meridian", "Run each side on its own", config=area_of(case, (179, -18, 181, -16)))
    # In two pieces it may lie on the grid's side; these do not.
    config = area_of(case, (179, -18, 180, -16), (-180, -18, -179, -16))
    refused(case, "grid_no_overlap", "x -180 to 180", "x -20.5", "position", config=config)


def test_area_without_polygons(case):
    refused(case, "area_empty", "other.gpkg", "no polygons", config=area_of(case))
    (case.folder / "other.gpkg").unlink()
    config = area_of(case, (-20.4, 51.6, -20.2, 51.8), kind=ogr.wkbLineString)
    refused(case, "area_not_polygons", "other.gpkg", "LINESTRING", "Choose a polygon layer", config=config)


# -- classes -----------------------------------------------------------------------------------------------------------


def test_rain_in_the_place_of_evapotranspiration(case):
    """Their values look alike: the file itself, or what the climate step wrote into it, tells."""
    rain = case.data["layers"]["prec_spinup"]
    config = case.config(layers={**case.data["layers"], "pet_spinup": rain})
    refused(case, "variable_twice", rain, "layers.prec_spinup", "different variables", config=config)
    dataset = gdal.Open(str(case.path("pet_warmup")), gdal.GA_Update)
    dataset.SetMetadataItem("GSOCSEQ_VARIABLE", "prec")
    dataset = None
    refused(case, "variable_other", "pet_series_2001_2020.tif: holds prec", "pet is expected", config=case.config())


def test_a_legend_for_land_use_that_has_its_classes_already(case):
    """10 is cropland for ESA, and snow for FAO."""
    dataset = gdal.Open(str(case.path("land_use")), gdal.GA_Update)
    dataset.SetMetadataItem("GSOCSEQ_STEP", "land_use")
    dataset = None
    refused(case, "legend_twice", "land_use.tif", "FAO's classes", "esa", "Choose the legend fao", config=case.config(land_use_legend="esa"))


def test_unknown_classes_are_counted_by_code(case):
    codes = case.read("land_use")
    codes[:, 25, 20:25], codes[:, 26, 20:23] = 41, 42
    case.write("land_use", codes)
    log = Log()
    result = full_run(case.config(), log)
    (problem,) = [values["finding"] for key, values in log.said if key == "warning" and values["finding"].key == "classes_unknown"]
    assert problem.values["codes"] == "41 (5), 42 (3), 99 (1)"
    assert result.counts["UNKNOWN_CLASS"] == 9


def test_codes_of_another_legend(case):
    case.write("land_use", case.read("land_use").astype(int) * 10)
    refused(case, "classes_other_legend", "land_use_legend is fao", "legend esa", "Set land_use_legend to esa")


def test_nothing_to_model(case):
    case.write("land_use", np.full((21, 50, 60), 9))
    refused(case, "nothing_to_model", case.path("land_use"), "9 (", "2, 3, 5, 12, 13")


# -- files -------------------------------------------------------------------------------------------------------------


def test_missing_and_unreadable_files(case):
    case.path("clay").unlink()
    case.path("cover").write_bytes(b"GIF89a no tiff at all")
    case.path("pet_spinup").write_bytes(case.path("pet_spinup").read_bytes()[:60])
    errors = refused(case, "file_missing", case.path("clay"), "no such file", case.path("cover"), case.path("pet_spinup"), "export it again")
    assert {problem.where for problem in errors.problems} >= {"layers.clay", "layers.cover", "layers.pet_spinup"}


@pytest.mark.parametrize("role", ["soc", "tmean_warmup", "cover"])
def test_truncated_files(case, role):
    """Written with the directory first, as a copy that broke off leaves it: the file opens, its end is not there."""
    plain, path = str(case.folder / "plain.tif"), case.path(role)
    gdal.Translate(plain, str(path), creationOptions=["COMPRESS=DEFLATE", "INTERLEAVE=BAND", "BLOCKYSIZE=8"])
    gdal.Translate(str(path), plain, format="COG", creationOptions=["COMPRESS=DEFLATE", "BLOCKSIZE=128", "OVERVIEWS=NONE"])
    path.write_bytes(path.read_bytes()[:-200])
    assert gdal.Open(str(path)) is not None
    refused(case, "band_unreadable", path, "cut short", "copy or export it again")


# -- CONFIG files ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content, words",
    [
        (b'{"gsocseq_config": 1,\n "iso3": }', ["line 2", "column 10", "not valid JSON"]),
        (b"", ["line 1", "not valid JSON"]),
        (b"[1, 2]", ["JSON object"]),
        (b'{"iso3": "XXX"}', ["gsocseq_config is None", "1 is expected"]),
        (b'{"gsocseq_config": 0}', ["gsocseq_config is 0", "version before 1", "sample"]),
        (b'{"gsocseq_config": 2}', ["version 2", "reads version 1", "Update the plugin"]),
        (b'{"gsocseq_config": "one"}', ["gsocseq_config is one"]),
        (b"\xff\xfe\x00\x01", ["cannot be read", "UTF-8"]),
    ],
)
@pytest.mark.parametrize("command", ["run", "validate"])
def test_malformed_older_and_newer_config_files(case, capsys, content, words, command):
    path = case.folder / "config.json"
    path.write_bytes(content)
    before = case.listing()
    assert main([command, str(path)]) == 2
    said = capsys.readouterr().err
    for word in (str(path), *words):
        assert word in said
    assert case.listing() == before


def test_a_config_with_wrong_fields_names_each(case, capsys):
    path = case.save(horizons=20, scenarios=[{"name": "SSM1", "prozent": 5}], processing={"threads": "two"}, convention="fao")
    before = case.listing()
    assert main(["run", str(path)]) == 2
    said = capsys.readouterr().err
    words = ["horizons: 20", "a list", "scenarios.SSM1: 'prozent'", "did you mean percent?", "processing.threads: ", "a whole number"]
    for word in (*words, "convention: 'fao'", "fao-scripts"):
        assert word in said
    assert case.listing() == before


def test_validate_in_the_terminal_lists_everything(case, capsys):
    case.change("clay", lambda clay: np.abs(clay) * 10)
    assert main(["validate", str(case.save(iso3="x"))]) == 2
    said = capsys.readouterr()
    assert "error: iso3: 'x'" in said.out and "warning: layers.land_use: " in said.out
    assert "g/kg" in said.out + said.err and "99 (1)" in said.out + said.err


def test_a_manifest_is_a_config(case):
    first = full_run(case.config(), Progress())
    again = full_run(RunConfig.load(first.manifest).with_output(case.folder / "again"), Progress())
    for stem, path in first.products.items():
        with open(path, "rb") as one, open(again.products[stem], "rb") as other:
            assert one.read() == other.read()


# -- tables ------------------------------------------------------------------------------------------------------------


def semicolons(path):
    """A CSV as a spreadsheet writes it where the comma is the decimal sign; no text in it has a comma."""
    lines = path.read_text(encoding="utf-8").replace('"Herbaceous vegetation, regularly flooded"', "Flooded").splitlines()
    return "\r\n".join(line.replace(",", ";").replace(".", ",") for line in lines) + "\r\n"


def test_tables_with_semicolons_and_decimal_commas(case):
    plain = full_run(case.config(output_folder=str(case.folder / "plain")), Progress())
    classes, legend = case.folder / "classes.csv", case.folder / "legend.csv"
    classes.write_bytes(b"\xef\xbb\xbf" + semicolons(TABLES / "classes.csv").encode())
    legend.write_text("code;class\n" + "".join(f"{code};{code}\n" for code in range(1, 14)), encoding="utf-8")
    own = full_run(case.config(classes=str(classes), land_use_legend=str(legend)), Progress())
    assert own.counts == plain.counts
    for stem, path in plain.products.items():
        with open(path, "rb") as one, open(own.products[stem], "rb") as other:
            assert one.read() == other.read()


@pytest.mark.parametrize(
    "old, new, key, words",
    [
        ("2;Cropland;1;1,44", "2;Cropland;1;much", "table_not_a_number", ["line 3", "'r'", "much"]),
        ("2;Cropland;1;1,44", "2;Cropland;perhaps;1,44", "table_not_flag", ["line 3", "'modelled'", "perhaps"]),
        ("3;Grassland", "2;Grassland", "table_duplicate_code", ["line 4", "'code'", "2"]),
        ("5;Shrub", "5,5;Shrub", "table_not_whole", ["line 6", "'code'", "5.5"]),
        ("1;Artificial surfaces;0;", "1;Artificial surfaces;", "table_ragged", ["line 2", "expected"]),
        ("code;name;modelled;r;", "code;name;modelled;ratio;", "table_column_missing", ["'r'", "ratio"]),
    ],
)
def test_broken_class_tables_say_where(case, old, new, key, words):
    text = semicolons(TABLES / "classes.csv")
    assert old in text
    path = case.folder / "classes.csv"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    refused(case, key, path, *words, config=case.config(classes=str(path)))


def test_broken_legends_say_where(case):
    path = case.folder / "legend.csv"
    path.write_text("code;class\n2;2\n3;grass\n", encoding="utf-8")
    refused(case, "table_not_a_number", path, "line 3", "'class'", "grass", config=case.config(land_use_legend=str(path)))


def test_bad_input_is_a_gsoc_error_for_every_edge(case):
    case.path("clay").unlink()
    with pytest.raises(GsocError) as caught:
        full_run(case.config(), Progress())
    first, second = caught.value.text(lambda english: "<" + english + ">").splitlines()
    assert first.startswith("<The run was not started. Problems to be mended first (1)")
    assert second.startswith(f"- <{case.path('clay')}: there is no such file")
