"""What check_inputs tells beside the mistakes: units, years, gaps and what fill_gaps would do, classes, grids, time and disk."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from gsocseq_plugin.core.errors import ERROR, INFO, WARNING
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.fill import fill
from gsocseq_plugin.io.grid import Grid
from gsocseq_plugin.io.raster import LayerRef
from gsocseq_plugin.io.warp import AlignedReader
from gsocseq_plugin.pipeline.checks import cells as cells_module
from gsocseq_plugin.pipeline.checks.coasts import fillable
from gsocseq_plugin.pipeline.reader import Window
from gsocseq_plugin.pipeline.steps.check_inputs import check_inputs
from gsocseq_plugin.pipeline.steps.fill_gaps import GapLayer, fill_gaps

MODELLED = (2, 3, 5, 12, 13)


def look(config):
    return check_inputs(config, Progress())


def one(config, key, where=None):
    """The only finding with this key (of this field)."""
    (problem,) = [problem for problem in look(config) if problem.key == key and where in (None, problem.where)]
    return problem


def keys(config):
    return {problem.key for problem in look(config)}


def touch(case, role, change):
    """Change the open dataset of a layer, not its values."""
    dataset = gdal.Open(str(case.path(role)), gdal.GA_Update)
    change(dataset)
    dataset = None


def to_model(case):
    """The cells of the sample that have SOC and a class that is modelled."""
    return np.isin(case.read("land_use")[-1], MODELLED) & (case.read("soc") != -9999.0)


def whole(case, **fields):
    """The configuration without the area: all cells of the SOC map."""
    return case.config(area=None, **fields)


# -- the report --------------------------------------------------------------------------------------------------------


def test_information_comes_last_layer_by_layer(case):
    problems = look(case.config())
    infos = [problem.where.split(",")[0] for problem in problems if problem.severity == INFO]
    assert [problem.severity for problem in problems[-len(infos) :]] == [INFO] * len(infos)
    first_seen = list(dict.fromkeys(infos))
    assert infos == [where for group in first_seen for where in infos if where == group]
    assert first_seen[:4] == ["layers.soc", "layers.clay", "layers.land_use", "layers.cover"] and first_seen[-1] == "output_folder"


def test_every_sentence_is_complete(case):
    for problem in look(case.config()):
        assert "{" not in problem.text() and "e+0" not in problem.text() and "nan" not in problem.text(), problem.text()


# -- units -------------------------------------------------------------------------------------------------------------


def test_the_unit_and_its_evidence(case):
    case.change("tmean_spinup", lambda t: np.where(np.arange(12)[:, None, None] < 6, -8.12, 27.44) + 0 * t)
    case.change("soc", lambda soc: 0 * soc + 62.0)
    text = one(case.config(), "unit_seen", "layers.tmean_spinup").text()
    assert text == "unit: degC by the values (-8.12 to 27.4, median 9.66); in the file: -."
    touch(case, "tmean_spinup", lambda dataset: dataset.GetRasterBand(1).SetUnitType("degC"))
    assert one(case.config(), "unit_seen", "layers.tmean_spinup").text().endswith("in the file: degC.")
    assert "t C/ha by the values (62 to 62, median 62)" in one(case.config(), "unit_seen", "layers.soc").text()


def test_rain_is_summed_over_the_year(case):
    case.change("prec_spinup", lambda rain: 0 * rain + 100.0)
    assert one(case.config(), "unit_seen_water", "layers.prec_spinup").values["year"] == "1200"


@pytest.mark.parametrize(("role", "declared"), [("tmean_spinup", "K"), ("prec_spinup", "mm/day"), ("pet_spinup", "m"), ("clay", "g/kg")])
def test_a_declared_unit_that_the_values_contradict(case, role, declared):
    touch(case, role, lambda dataset: dataset.GetRasterBand(1).SetUnitType(declared))
    problem = one(case.config(), "unit_declared")
    assert (problem.severity, problem.where, problem.values["found"]) == (WARNING, f"layers.{role}", declared)
    assert f"values are {problem.values['lowest']} to" in problem.text()


@pytest.mark.parametrize(
    ("role", "declared"), [("tmean_spinup", "Celsius"), ("prec_spinup", "kg m-2"), ("pet_spinup", "furlong"), ("clay", "percent")]
)
def test_a_declared_unit_that_does_not_contradict(case, role, declared):
    touch(case, role, lambda dataset: dataset.GetRasterBand(1).SetUnitType(declared))
    seen = [problem for problem in look(case.config()) if problem.where == f"layers.{role}" and problem.key.startswith("unit_")]
    assert [problem.severity for problem in seen] == [INFO] and declared in seen[0].text()


@pytest.mark.parametrize(
    ("role", "key", "severity"),
    [("tmean_warmup", "unit_temperature_twice", WARNING), ("clay", "unit_clay_twice", WARNING), ("pet_spinup", "unit_water_day", ERROR)],
)
def test_a_scale_factor_applied_twice(case, role, key, severity):
    assert key not in keys(case.config())
    case.change(role, lambda values: np.abs(values) / 10)
    problem = one(case.config(), key)
    assert problem.severity == severity and "twice" in problem.text() and str(problem.values["found"]) in problem.text()


# -- years -------------------------------------------------------------------------------------------------------------


def test_the_months_that_are_covered(case):
    problem = one(case.config(), "period_months", "layers.tmean_warmup, layers.prec_warmup, layers.pet_warmup")
    assert "240 months, 2001-01 to 2020-12" in problem.text() and "warm_up_years_range" in problem.text()


def test_months_without_dates(case):
    case.write("prec_warmup", case.read("prec_warmup"), names=[])
    assert one(case.config(), "period_undated").where == "layers.prec_warmup"


def test_normals_say_their_years(case):
    assert one(case.config(), "period_normals").values["first"] == 1981
    touch(case, "tmean_spinup", lambda dataset: dataset.SetMetadataItem("GSOCSEQ_YEARS", "1981-2000"))
    assert one(case.config(), "period_normals_named").where == "layers.tmean_spinup"
    touch(case, "prec_spinup", lambda dataset: dataset.SetMetadataItem("GSOCSEQ_YEARS", "1961-1990"))
    problem = one(case.config(), "period_normals_other")
    assert (problem.severity, problem.where) == (WARNING, "layers.prec_spinup") and "1961-1990" in problem.text()


def test_one_year_is_no_normals(case):
    case.write("pet_spinup", case.read("pet_spinup"), [f"1990-{month:02d}" for month in range(1, 13)])
    problem = one(case.config(), "period_one_year")
    assert (problem.severity, problem.where) == (WARNING, "layers.pet_spinup") and "1990-01 to 1990-12" in problem.text()
    assert "layers.pet_spinup" not in one(case.config(), "period_normals").where
    for role in ("tmean_spinup", "prec_spinup"):
        case.write(role, case.read(role), [f"1990-{month:02d}" for month in range(1, 13)])
    assert "period_one_year" not in keys(case.config(spin_up_years_range=[1990, 1990]))


def test_a_layer_whose_months_are_wrong_is_not_said_to_cover_them(case):
    names = case.names("prec_warmup")
    case.write("prec_warmup", case.read("prec_warmup")[:-12], names[:-12])
    assert one(case.config(), "months_missing").where == "layers.prec_warmup"
    assert one(case.config(), "period_months", "layers.tmean_warmup, layers.pet_warmup").severity == INFO


def test_years_of_the_land_use(case):
    problem = one(case.config(), "period_land_use")
    assert (problem.values["count"], problem.values["spin_up"]) == (21, 2000)
    codes = case.read("land_use")
    case.write("land_use", codes[5:16], [str(year) for year in range(2005, 2016)])
    held = one(case.config(land_use_years=list(range(2005, 2016))), "period_land_use_held")
    assert (held.values["held_count"], held.values["spin_up"]) == (4 + 5, 2005)  # 2001-2004 and 2016-2020
    case.write("land_use", codes[-1:], ["2020"])
    assert "every year" in one(case.config(land_use_years=None), "period_land_use_one").text()


# -- gaps --------------------------------------------------------------------------------------------------------------


def test_what_fill_gaps_would_fill_by_hand(case):
    """A square of 6 x 6 clay cells without a value: 20 of them at its edge, 32 within two cells of it, all 36 within three."""
    case.write("land_use", np.full((21, 50, 60), 2))
    case.change("soc", lambda soc: 0 * soc + 50)
    soc = np.full((50, 60), 50.0)
    case.write("soc", soc)
    clay = np.full((50, 60), 20.0)
    clay[20:26, 20:26] = -9999.0
    case.write("clay", clay)
    problem = one(whole(case), "layer_gaps", "layers.clay")
    assert (problem.values["count"], problem.values["cells"]) == (36, 3000)
    assert [problem.values[f"reach_{reach}"] for reach in (1, 2, 3)] == [20, 32, 36]


def test_what_fill_gaps_would_fill_and_what_it_fills(case, tmp_path):
    """The climate's coast, on coarser cells: every cell of the SOC map counts."""
    tmean = case.read("tmean_spinup")
    tmean[:, 2:5, 1:4] = -9999.0
    tmean[3, 1, 1] = -9999.0
    case.write("tmean_spinup", tmean)
    case.write("land_use", np.full((21, 50, 60), 2))
    problem = one(whole(case), "layer_gaps", "layers.tmean_spinup")
    grid = Grid.of(str(case.path("soc")))
    for reach in (1, 2, 3):
        layers = {"tmean.tif": GapLayer(LayerRef(str(case.path("tmean_spinup"))))}
        counts = fill_gaps(layers, LayerRef(str(case.path("soc"))), grid, reach, str(tmp_path / str(reach)), Progress())["tmean.tif"]
        assert (problem.values["count"], problem.values[f"reach_{reach}"]) == (counts.gaps, counts.gaps - counts.missing)
    assert 0 < problem.values["reach_1"] < problem.values["reach_2"]


@pytest.mark.parametrize("classes", [False, True])
def test_the_count_is_that_of_the_filling(tmp_path, classes):
    """Gaps at random, not the same in all bands, on a layer in another projection and beyond its edge."""
    numbers = np.random.RandomState(3)
    path = str(tmp_path / "layer.tif")
    layer = gdal.GetDriverByName("GTiff").Create(path, 30, 25, 3, gdal.GDT_Float32)
    layer.SetGeoTransform((600_000, 4000, 0, 5_600_000, 0, -4000))
    layer.SetProjection('EPSG:32630')
    for band in range(1, 4):
        values = numbers.uniform(1, 9, (25, 30)).round()
        values[numbers.uniform(size=(25, 30)) < 0.8] = -1
        layer.GetRasterBand(band).WriteArray(values)
        layer.GetRasterBand(band).SetNoDataValue(-1)
    layer = None
    wgs84 = gdal.Warp("", path, format="MEM", dstSRS="EPSG:4326")
    grid = Grid(70, 60, (-1.8, 0.03, 0, 50.7, 0, -0.02), Grid.of(wgs84).crs_wkt)
    reader = AlignedReader(LayerRef(path), grid, classes)
    values, wanted = reader.read(0, 0, 60, 70), numbers.uniform(size=(60, 70)) < 0.9
    gaps = wanted & np.isnan(values).any(axis=0)
    counts = fillable(reader, Window(0, 0, 60, 70), values.reshape(3, -1), wanted.ravel())
    for reach, count in enumerate(counts, start=1):
        filled = fill(reader, 0, 0, values, wanted, reach, classes)
        assert count == (gaps & ~np.isnan(filled).any(axis=0)).sum()
    assert 0 < counts[0] < counts[2] < gaps.sum()


def test_gaps_that_a_step_of_the_run_will_fill(case):
    case.change("tmean_spinup", lambda t: t)
    plan = [{"step": "fill_gaps", "reach": 2}]
    problem = one(case.config(prepare=plan), "layer_gaps_planned")
    assert "layers.pet_forward" in problem.where and problem.values["left"] == 0 and problem.severity == INFO
    clay = case.read("clay")
    clay[:, :30] = -9999.0
    case.write("clay", clay)
    problem = one(case.config(prepare=plan), "layer_gaps")
    assert (problem.where, problem.severity) == ("layers.clay", WARNING)


# -- classes -----------------------------------------------------------------------------------------------------------


def test_cells_by_class(case):
    codes, counts = np.unique(case.read("land_use")[-1], return_counts=True)
    cells = dict(zip(codes.tolist(), counts.tolist()))
    problem = one(whole(case), "class_counts")
    assert problem.values["cells"] == sum(counts) - cells.get(-128, 0) - cells.get(0, 0)
    for code, name in ((2, "Cropland"), (13, "Paddy fields")):
        assert f"{code} {name}: {cells[code]} (" in problem.values["modelled"]
    assert f"11 Water bodies: {cells[11]} (" in problem.values["others"] and problem.values["unknown"].startswith("99: 1 (")


def test_cells_by_class_of_a_legend(case):
    codes = np.full((21, 50, 60), 130)
    codes[:, :10], codes[:, 10:15], codes[:, 15:20] = 10, 30, 140
    case.write("land_use", codes)
    values = one(whole(case, land_use_legend="esa"), "class_counts").values
    assert values["modelled"] == "2 Cropland [10, 30]: 900 (30.0 %); 3 Grassland [130]: 1800 (60.0 %)"
    assert (values["others"], values["unknown"]) == ("-", "300 (10.0 %)")


def test_irrigated_cropland_is_not_always_rice(case):
    assert "paddy_by_legend" not in keys(case.config())
    codes = np.full((21, 50, 60), 10)
    codes[:, 20:25, 20:30] = 20
    case.write("land_use", codes)
    problem = one(whole(case, land_use_legend="esa"), "paddy_by_legend")
    assert (problem.severity, problem.values["count"]) == (WARNING, 50)
    assert "map of paddies" in problem.text() and "paddy to false" in problem.text()
    assert "paddy_by_legend" not in keys(whole(case, land_use_legend="esa", paddy=False))


@pytest.mark.parametrize(("legend", "paddy", "warned"), [("esa", "legend", True), ("esa", "map of paddies", False), ("fao", "legend", False)])
def test_paddies_of_a_prepared_land_use(case, legend, paddy, warned):
    touch(case, "land_use", lambda dataset: dataset.SetMetadata({"GSOCSEQ_LEGEND": legend, "GSOCSEQ_PADDY": paddy}))
    assert ("paddy_by_legend" in keys(case.config())) == warned


# -- grids -------------------------------------------------------------------------------------------------------------


def test_climate_on_large_cells(case):
    problem = one(case.config(), "grids_coarse")
    assert "0.125 x 0.125 degree" in problem.text() and problem.values["ratio"] == "15" and problem.values["covered"] == "100"
    assert len(problem.where.split(", ")) == 11  # layers of one grid are said at once


def test_climate_on_cells_in_metres(case):
    """Cells of 500 m; those of the run are 30 arc-seconds at 51.8 N: 927 m by 573 m, the root of which is 729 m."""
    source = gdal.Warp("", str(case.path("tmean_warmup")), format="MEM", dstSRS="EPSG:32627", xRes=500, yRes=500)
    case.write("tmean_warmup", source.ReadAsArray(), transform=source.GetGeoTransform(), crs=source.GetProjection())
    problem = one(case.config(), "grids_differ")
    assert problem.where == "layers.tmean_warmup" and "500 x 500 metre" in problem.text()
    assert float(problem.values["ratio"]) == pytest.approx(500 / 729, rel=0.01)


def test_climate_on_the_cells_of_the_soil(case):
    values = np.full((12, 50, 60), 9.0)
    case.write("tmean_spinup", values, transform=gdal.Open(str(case.path("soc"))).GetGeoTransform())
    assert one(case.config(), "grids_same").where == "layers.tmean_spinup"


def test_climate_that_covers_a_part(case):
    """The climate without its three columns in the west: what lies there has none."""
    x, dx, *rest = gdal.Open(str(case.path("pet_spinup"))).GetGeoTransform()
    case.write("pet_spinup", np.full((12, 6, 3), 50.0), transform=(x + 3 * dx, dx, *rest))
    _, place = np.nonzero(to_model(case))
    step = gdal.Open(str(case.path("soc"))).GetGeoTransform()
    inside = step[0] + (place + 0.5) * step[1] >= x + 3 * dx
    problem = [p for p in look(whole(case)) if p.key == "grids_coarse" and p.where == "layers.pet_spinup"][0]
    assert float(problem.values["covered"]) == pytest.approx(100 * inside.mean(), abs=0.06)


# -- time and disk -----------------------------------------------------------------------------------------------------


def test_time_and_disk(case):
    """29 maps of 4 bytes; the scratch files hold them once more, with place, class and three gains of 8 bytes."""
    case.write("land_use", np.full((21, 50, 60), 2))
    case.write("soc", np.full((50, 60), 50.0))
    values = one(whole(case), "effort").values
    assert (values["pixels"], values["minutes"]) == ("3000", "< 1")
    assert float(values["maps"]) == pytest.approx(3000 * 29 * 4 / 1e6, rel=0.01)
    assert float(values["scratch"]) == pytest.approx(3000 * (29 * 4 + 5 * 8) / 1e6, rel=0.01)
    assert values["memory"] == 512 and "estimate" in one(whole(case), "effort").text()


def test_gaps_of_long_series_are_looked_at_in_more_windows_than_values(case, monkeypatch):
    """Two windows of the sample are too much for 240 bands, not for three: the gaps of all cells are counted nonetheless."""
    complete = one(case.config(), "layer_gaps").values
    monkeypatch.setattr(cells_module, "LOOK_VALUES", 3 * 32 * 60 * 2)
    seen = [problem for problem in look(case.config()) if problem.key == "layer_gaps"]
    assert {problem.values["cells"] for problem in seen} == {complete["cells"]}
    assert [problem.values["count"] for problem in seen] == [complete["count"]] * len(seen)
    assert "layers.prec_warmup" in ", ".join(problem.where for problem in seen)
