"""check_inputs on the sample, with one mistake at a time and with many at once."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal

from gsocseq_plugin.core.errors import ERROR, INFO, WARNING, Cancelled
from gsocseq_plugin.core.months import months_in, months_text
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io import atomic
from gsocseq_plugin.io.folder_lock import FolderLock
from gsocseq_plugin.io.warp import AlignedReader
from gsocseq_plugin.pipeline.checks import cells as cells_module
from gsocseq_plugin.pipeline.config import Processing
from gsocseq_plugin.pipeline.steps.check_inputs import check_inputs

SEVERITIES = [ERROR, WARNING, INFO]


def look(config):
    return check_inputs(config, Progress())


def findings(config, severity=ERROR):
    """(where, key) of the findings of a severity."""
    return [(problem.where, problem.key) for problem in look(config) if problem.severity == severity]


def found(config, key):
    """The only finding with this key."""
    (problem,) = [problem for problem in look(config) if problem.key == key]
    return problem


def test_the_sample_has_its_two_traps_and_no_error(case):
    problems = look(case.config())
    assert [(p.where, p.key) for p in problems if p.severity == ERROR] == []
    warnings = {p.key: p for p in problems if p.severity == WARNING}
    assert set(warnings) == {"classes_unknown", "negative_values"}
    assert warnings["classes_unknown"].values["codes"] == "99 (1)" and warnings["negative_values"].values["count"] == 1
    assert warnings["negative_values"].values["lowest"] == "-5"
    assert not case.output.exists()


INFORMATION = {"unit_seen", "unit_seen_water", "period_months", "class_counts", "effort"}
"""What is told of a run in which nothing is wrong."""


def test_the_sample_is_told_what_it_is(case):
    infos = {problem.key for problem in look(case.config()) if problem.severity == INFO}
    gaps_and_grids = {"soc_gaps", "layer_gaps", "grids_coarse", "aligned_on_the_fly"}
    assert infos == INFORMATION | gaps_and_grids | {"period_normals", "period_forward_normals", "period_land_use"}


def test_nothing_is_wrong_with_the_real_case(shared, tmp_path):
    folder = shared / "data" / "vermont"
    layers = {"soc": "soc_0_30_t_ha.tif", "clay": "clay_pct.tif", "land_use": "landcover_esa_codes.tif", "cover": "cover_factor.tif"}
    for variable, name in (("tmean", "tmean_C"), ("prec", "prec_mm"), ("pet", "pet_mm")):
        layers.update({f"{variable}_spinup": f"{name}_series_1981_2000.tif", f"{variable}_warmup": f"{name}_series_2001_2020.tif"})
    data = {"gsocseq_config": 1, "iso3": "USA", "layers": layers, "area": "area.gpkg", "land_use_legend": "esa"}
    from gsocseq_plugin.pipeline.config import RunConfig

    problems = look(RunConfig.from_dict(data, folder).with_output(tmp_path / "maps"))
    assert {problem.severity for problem in problems} == {INFO}
    assert {problem.key for problem in problems} == INFORMATION | {"grids_same", "period_land_use_one"}


def test_severities_are_sorted_and_sentences_complete(case):
    case.change("clay", lambda clay: clay * 10)
    problems = look(case.config(spin_up_years=0, fantasy=1))
    order = [SEVERITIES.index(problem.severity) for problem in problems]
    assert order == sorted(order) and len(set(order)) == 3
    for problem in problems:
        assert "{" not in problem.text() and problem.text().endswith((".", "build_stacks."))


# -- units -------------------------------------------------------------------------------------------------------------


UNITS = [
    ("soc", lambda soc: soc / 10, "unit_soc_kg", WARNING, "kg/m2"),
    ("soc", lambda soc: soc * 100, "unit_soc_g", ERROR, "g/m2"),
    ("clay", lambda clay: np.abs(clay) * 10, "unit_clay_g_kg", ERROR, "g/kg"),
    ("clay", lambda clay: np.abs(clay) / 100, "unit_clay_fraction", ERROR, "fraction"),
    *((f"tmean_{p}", lambda t: t + 273.15, "unit_temperature_kelvin", ERROR, "kelvin") for p in ("spinup", "warmup", "forward", "npp")),
    *((f"tmean_{p}", lambda t: t * 10, "unit_temperature_tenths", ERROR, "tenths") for p in ("spinup", "warmup")),
    ("prec_spinup", lambda rain: rain / 30, "unit_water_day", WARNING, "mm/day"),
    ("prec_warmup", lambda rain: rain / 1000, "unit_water_metres", ERROR, "m:"),
    ("prec_npp", lambda rain: rain / 30 / 86400, "unit_water_flux", ERROR, "kg m-2 s-1"),
    ("prec_forward", lambda rain: rain * 100, "unit_water_tenths", ERROR, "tenths"),
    ("pet_spinup", lambda pet: pet / 30, "unit_water_day", ERROR, "mm/day"),
    ("pet_warmup", lambda pet: pet / 1000, "unit_water_metres", ERROR, "m:"),
    ("pet_forward", lambda pet: pet / 30 / 86400, "unit_water_flux", ERROR, "kg m-2 s-1"),
    ("pet_forward", lambda pet: pet * 10, "unit_water_tenths", ERROR, "tenths"),
]


@pytest.mark.parametrize("role, change, key, severity, guess", UNITS, ids=[f"{unit[0]} {unit[2]}" for unit in UNITS])
def test_wrong_units_are_asked_for(case, role, change, key, severity, guess):
    case.change(role, change)
    problem = found(case.config(), key)
    assert (problem.severity, problem.where) == (severity, f"layers.{role}")
    text = problem.text()
    assert str(case.path(role)) in text and guess in text and "Raster calculator" in text and str(problem.values["found"]) in text


@pytest.mark.parametrize(
    "change, key, remedy",
    [
        (lambda cover: (1 - cover) / 0.4, "cover_p_veg", "1 - 0.4 * P"),
        (lambda cover: (cover < 0.8).astype(float), "cover_plant", "1 - 0.4 * P"),
        (lambda cover: 100 * (1 - cover) / 0.4, "cover_percent", "1 - 0.4 * P / 100"),
        (lambda cover: cover * 1.5 - 1, "cover_range", "1 - 0.4 * P"),
    ],
)
def test_cover_that_is_something_else(case, change, key, remedy):
    case.change("cover", change)
    problem = found(case.config(), key)
    assert problem.severity == ERROR and remedy in problem.text() and "0.6" in problem.text()


def test_units_right_for_cold_dry_and_hot_places(case):
    case.change("tmean_spinup", lambda t: t - 25)
    case.change("prec_spinup", lambda rain: rain / 3)
    case.change("tmean_warmup", lambda t: t + 25)
    assert findings(case.config()) == []


def test_a_unit_that_the_file_declares(case):
    dataset = gdal.Open(str(case.path("soc")), gdal.GA_Update)
    dataset.GetRasterBand(1).SetUnitType("g/kg")
    dataset = None
    problem = found(case.config(), "unit_declared")
    assert (problem.severity, problem.where) == (WARNING, "layers.soc") and "g/kg" in problem.text() and "t C/ha" in problem.text()


def test_layers_of_percentages_and_half_widths(case):
    case.data["layers"]["fym"] = "fym.tif"
    case.path("fym").write_bytes(case.path("soc").read_bytes())
    scenarios = [{"name": "SSM1", "percent": 5, "percent_layer": "land_use.tif"}]
    problems = look(case.config(scenarios=scenarios, half_widths={"soc": "cover.tif", "clay": "soc_t_ha.tif", "temperature": "series"}))
    keys = {(problem.where, problem.key) for problem in problems}
    assert {("scenarios.SSM1.percent_layer", "band_count"), ("half_widths.soc", "band_count")} <= keys
    assert {("layers.fym", "values_beyond"), ("half_widths.temperature", "width_without_series")} <= keys


def spin_up_stack(case, offset):
    """FAO's stack for the spin-up from the layers, on the grid of the SOC map, in place of them."""
    layers = case.data["layers"]
    parts = [case.read("soc")[None], case.read("clay")[None]]
    for role in ("tmean_spinup", "prec_spinup", "pet_spinup"):
        warped = gdal.Warp("", str(case.path(role)), format="MEM", outputBounds=(-20.5, 52 - 50 / 120, -20, 52), width=60, height=50)
        values = warped.ReadAsArray()
        parts.append(np.where(values == -9999, -9999, values + offset) if role == "tmean_spinup" else values)
    parts += [np.full((1, 50, 60), 1.44), case.read("land_use")[-1:].astype(float), case.read("cover")]
    layers["stack_spinup"] = "stack.tif"
    case.path("stack_spinup").write_bytes(case.path("soc").read_bytes())
    case.write("stack_spinup", np.concatenate(parts), names=[])
    for role in ("soc", "tmean_spinup", "prec_spinup", "pet_spinup"):
        del layers[role]


def test_layers_in_a_ready_stack(case):
    spin_up_stack(case, 0.0)
    assert findings(case.config()) == []


def test_a_wrong_unit_in_a_ready_stack(case):
    spin_up_stack(case, 273.15)
    problem = found(case.config(), "unit_temperature_kelvin")
    assert problem.where == "layers.stack_spinup" and "stack.tif" in problem.text()


# -- no data -----------------------------------------------------------------------------------------------------------

UNDECLARED = [
    ("soc", -999.0),
    ("clay", -9999.0),
    ("clay", 255.0),
    ("cover", -3.4028234663852886e38),
    ("tmean_warmup", -999.0),
    ("prec_spinup", 1e20),
    ("pet_forward", -32768.0),
    ("tmean_npp", 1e38),
]


@pytest.mark.parametrize("role, value", UNDECLARED)
def test_undeclared_no_data(case, role, value):
    values = case.read(role)
    case.write(role, np.where(values == -9999.0, value, values), nodata=None)
    problem = found(case.config(), "undeclared_no_data")
    assert (problem.severity, problem.where) == (ERROR, f"layers.{role}")
    assert "'Translate'" in problem.text() and f"{value:.6g} (" in problem.text()


@pytest.mark.parametrize("code", [255, 254])
def test_undeclared_no_data_among_classes(case, code):
    values = case.read("land_use")
    values[:, 20:24, 20:30] = code
    case.write("land_use", values)
    problem = found(case.config(), "undeclared_no_data")
    assert problem.where == "layers.land_use" and f"{code} (40)" in problem.text()


def test_a_cold_month_in_tenths_is_no_undeclared_no_data(case):
    values = case.read("tmean_spinup")
    spoilt = values * 10 - 120
    spoilt[0, 2, 2], spoilt[1, 2, 2] = -99.0, -150.0
    case.write("tmean_spinup", np.where(values == -9999.0, -9999.0, spoilt))
    assert [problem.key for problem in look(case.config()) if problem.severity == ERROR] == ["unit_temperature_tenths"]


def test_gaps_are_counted_and_many_are_a_warning(case):
    clay = case.read("clay")
    clay[10:12, 10:20] = -9999.0
    case.write("clay", clay)
    few = [p for p in look(case.config()) if p.where == "layers.clay" and p.key == "layer_gaps"]
    clay[:, :30] = -9999.0
    case.write("clay", clay)
    many = [p for p in look(case.config()) if p.where == "layers.clay" and p.key == "layer_gaps"]
    modelled = np.isin(case.read("land_use")[-1], (2, 3, 5, 12, 13)) & (case.read("soc") != -9999.0)
    assert few[0].severity == INFO and few[0].values["count"] == modelled[10:12, 10:20].sum()
    assert many[0].severity == WARNING and float(many[0].values["share"]) > 10


# -- classes and zones -------------------------------------------------------------------------------------------------


def test_codes_of_another_legend_name_it(case, shared):
    esa = {2: 10, 3: 130, 5: 120, 12: 12, 13: 20, 4: 50, 1: 190, 11: 210}
    codes = case.read("land_use")
    case.write("land_use", np.vectorize(lambda code: esa.get(code, code))(codes))
    problem = found(case.config(), "classes_other_legend")
    assert (problem.severity, problem.where, problem.values["other"]) == (ERROR, "land_use_legend", "esa")
    assert findings(case.config(land_use_legend="esa")) == []
    paddies = found(case.config(land_use_legend="esa"), "paddy_by_legend")
    assert paddies.severity == WARNING and "rice" in paddies.text()


def test_own_codes_under_a_foreign_legend(case):
    assert found(case.config(land_use_legend="copernicus"), "classes_other_legend").values["other"] == "fao"


def test_nothing_to_model(case):
    case.write("land_use", np.full((21, 50, 60), 11))
    problem = found(case.config(), "nothing_to_model")
    assert problem.severity == ERROR and "11 (" in problem.text() and "2, 3, 5, 12, 13" in problem.text()


def test_unknown_codes_of_earlier_years(case):
    codes = case.read("land_use")
    row, columns = 25, np.flatnonzero(np.isin(codes[-1, 25], (2, 3)) & (case.read("soc")[25] > 0))[10:13]
    codes[3, row, columns] = 77
    case.write("land_use", codes)
    assert found(case.config(), "classes_unknown_years").values["codes"] == "77 (3)"


def test_zones_that_the_map_does_not_have(case):
    scenarios = [{"name": "SSM1", "percent": 5, "zones": {"101": 7, "999": 8}}]
    problem = found(case.config(scenarios=scenarios), "zones_unknown")
    assert problem.values["missing"] == "999" and "101 (" in problem.text()


# -- bands, months, years ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "names, months",
    [
        (["2001-05", "2001-06"], [(2001, 5), (2001, 6)]),
        (["X2001.05.16", "X2001.06.16"], [(2001, 5), (2001, 6)]),
        (["tmean_200105", "tmean_200112"], [(2001, 5), (2001, 12)]),
        (["20010516", "20010616"], [(2001, 5), (2001, 6)]),
        (["May 2001", "June 2001"], [(2001, 5), (2001, 6)]),
        (["2001 août", "2001 déc"], [(2001, 8), (2001, 12)]),
        (["mayo_2001", "agosto_2001"], [(2001, 5), (2001, 8)]),
        (["band 1", "band 2"], None),
        (["2001-05", ""], None),
        (["2001-13", "2001-00"], None),
    ],
)
def test_months_in_names(names, months):
    assert months_in(names) == months


def test_whole_years_are_said_as_years():
    assert months_text([(2003, month) for month in range(1, 13)] + [(2005, 2)]) == "2003, 2005-02"


def without(case, role, dropped):
    """Leave out the bands whose names begin so."""
    names = case.names(role)
    kept = [place for place, name in enumerate(names) if not name.startswith(dropped)]
    case.write(role, case.read(role)[kept], [names[place] for place in kept])


@pytest.mark.parametrize("dropped, missing, count", [("2007", "2007", 12), ("2007-03", "2007-03", 1)])
def test_missing_year_or_month(case, dropped, missing, count):
    without(case, "prec_warmup", dropped)
    problem = found(case.config(), "months_missing")
    assert (problem.severity, problem.where) == (ERROR, "layers.prec_warmup")
    assert (problem.values["missing"], problem.values["count"]) == (missing, count)


def test_series_of_other_years(case):
    problem = [p for p in look(case.config(warm_up_years_range=[1999, 2018])) if p.key == "months_missing"][0]
    assert "1999, 2000" in problem.text() and "warm_up_years_range" in problem.text() and "2001-01 .. 2020-12" in problem.text()


def test_a_range_the_wrong_way_round_is_said_once(case):
    for field in ("spin_up_years_range", "warm_up_years_range"):
        assert findings(case.config(**{field: [2019, 2001]})) == [(field, "config_value")]


def test_more_months_than_the_range_asks_for(case):
    problems = [problem for problem in look(case.config(warm_up_years_range=[2003, 2018])) if problem.key.startswith("months")]
    assert {problem.key for problem in problems} == {"months_more"}
    text = problems[0].text()
    assert "240 months" in text and "2001-01 to 2020-12" in text and "asks for 192 (2003-01 to 2018-12)" in text and "bands 25 to 216" in text


def test_temperature_and_rain_swapped(case):
    layers = case.data["layers"]
    layers["tmean_spinup"], layers["prec_spinup"] = layers["prec_spinup"], layers["tmean_spinup"]
    text = found(case.config(), "unit_temperature_tenths").text()
    assert text.index("First check that it is the temperature and not rain") < text.index("multiply by 0.1")


def test_a_vector_as_layer_and_a_raster_as_area(case):
    case.data["layers"]["clay"] = "area.gpkg"
    problems = {problem.where: problem for problem in look(case.config(area="soc_t_ha.tif")) if problem.severity == ERROR}
    assert problems["layers.clay"].key == "raster_is_vector" and "raster is expected for layers.clay" in problems["layers.clay"].text()
    assert problems["area"].key == "area_is_raster" and "holds no polygons" in problems["area"].text()


def test_names_that_nearly_fit(case):
    case.data["layers"]["sooc"] = case.data["layers"]["soc"]
    scenarios = [{"name": "SSM1", "percnt": 5}]
    texts = {problem.where: problem.text() for problem in case.config(convention="Manual", scenarios=scenarios).validate()}
    assert "'Manual' is not known, did you mean manual? Expected one of: manual, rothamsted, fao-scripts" in texts["convention"]
    assert "'sooc' is not known, did you mean soc?" in texts["layers.sooc"]
    assert "'percnt' is not known, did you mean percent?" in texts["scenarios.SSM1"] and "adopted_share" in texts["scenarios.SSM1"]


def test_layers_alike_are_one_finding(case):
    aligned = [problem for problem in look(case.config()) if problem.key == "aligned_on_the_fly"]
    assert len(aligned) == 1 and aligned[0].text().startswith("layers.tmean_spinup, layers.tmean_warmup, ")


def test_a_look_leaves_no_file(case):
    before = case.listing()
    look(case.config())
    assert case.listing() == before


def test_months_out_of_order(case):
    names = case.names("tmean_warmup")
    names[30], names[31] = names[31], names[30]
    case.write("tmean_warmup", case.read("tmean_warmup"), names)
    problem = found(case.config(), "months_order")
    assert problem.values["band"] == 31 and problem.values["expected"] == "2003-07" and problem.values["found"] == "2003-08"


def test_normals_out_of_order(case):
    case.write("pet_spinup", case.read("pet_spinup"), [f"{month:02d}" for month in (*range(2, 13), 1)])
    assert found(case.config(), "normals_order").where == "layers.pet_spinup"


@pytest.mark.parametrize(
    "role, bands, key",
    [
        ("soc", 2, "band_count"),
        ("clay", 3, "band_count"),
        ("cover", 11, "band_count"),
        ("prec_spinup", 1, "band_count_yearly"),
        ("tmean_warmup", 20, "band_count_yearly"),
        ("pet_warmup", 400, "band_count_series"),
        ("tmean_forward", 24, "band_count_forward"),
        ("tmean_npp", 12, "band_count_normals"),
    ],
)
def test_wrong_number_of_bands(case, role, bands, key):
    values = case.read(role)
    values = values[np.newaxis] if values.ndim == 2 else values
    case.write(role, np.resize(values, (bands, *values.shape[1:])), names=[])
    problem = found(case.config(), key)
    assert (problem.severity, problem.where) == (ERROR, f"layers.{role}")
    assert str(case.path(role)) in problem.text() and str(bands) in problem.text()


def test_a_400_band_series_for_18_years(case):
    case.write("prec_warmup", np.resize(case.read("prec_warmup"), (400, 6, 6)), names=[])
    text = found(case.config(warm_up_years_range=[2001, 2018]), "band_count_series").text()
    assert "400" in text and "33.33" in text and "216" in text and "2001-2018" in text


def test_a_stack_with_too_many_bands(case):
    case.data["layers"]["stack_warmup"] = "prec_series_2001_2020.tif"
    case.write("stack_warmup", np.resize(case.read("stack_warmup"), (400, 6, 6)), names=[])
    problem = found(case.config(warm_up_years_range=[2001, 2018]), "stack_bands")
    assert problem.where == "layers.stack_warmup" and problem.values["expected"] == 14 + 2 * 18


def test_normals_and_series_of_one_phase_do_not_mix(case):
    case.data["layers"]["tmean_spinup"] = case.data["layers"]["tmean_npp"]
    assert ("layers.tmean_spinup", "climate_mixed") in findings(case.config())


def test_land_use_years(case):
    years = [*range(2000, 2010), *range(2011, 2022)]
    keys = {p.key: p for p in look(case.config(land_use_years=years))}
    assert keys["land_use_years_differ"].severity == ERROR and keys["land_use_gap"].values["missing"] == "2010"


def test_numbers_in_place_of_layers(case):
    case.data["layers"].update({"clay": 25, "cover": 0.8, "tmean_spinup": 9, "soc": 60})
    assert {where for where, _ in findings(case.config())} == {"layers.tmean_spinup", "layers.soc"}


# -- NPP and temperature -----------------------------------------------------------------------------------------------


def npp(case, mean, yearly):
    """Layers of NPP, in a unit that npp_factor turns to t C/ha/yr."""
    for role, values in (("npp_mean", mean), ("npp_yearly", yearly)):
        source = case.path("clay")
        case.data["layers"][role] = f"{role}.tif"
        case.path(role).write_bytes(source.read_bytes())
        case.write(role, np.array(values)[:, None, None] * np.ones((len(values), 50, 60)), names=[], nodata=None)


def test_npp_in_order_is_no_finding(case):
    npp(case, [1000, 900, 1100], [1000] * 20)
    assert findings(case.config()) == []


def test_npp_bounds_unit_and_ratio(case):
    npp(case, [1000, 1100, 900], [10] * 20)
    assert findings(case.config()) == [("layers.npp_yearly", "npp_two_units"), ("layers.npp_mean", "npp_order")]
    npp(case, [1000], [1000] * 20)
    assert ("layers.npp_mean", "npp_unit") in findings(case.config(npp_factor=1), WARNING)


def test_npp_needs_both_periods_and_a_source(case):
    del case.data["layers"]["tmean_npp"]
    assert ("layers", "npp_missing") in findings(case.config())


def test_months_too_cold_for_the_scripts(case):
    case.change("tmean_warmup", lambda t: t - 28)
    assert ("layers.tmean_warmup", "colder_than_scripts") in findings(case.config(convention="fao-scripts"), WARNING)
    assert ("layers.tmean_warmup", "colder_than_scripts") not in findings(case.config(), WARNING)


# -- many at once, cancel, bounds --------------------------------------------------------------------------------------


def test_ten_mistakes_are_all_said_at_once(case):
    """Of `validate`: the fields."""
    case.data["layers"].pop("clay")
    case.data["layers"]["river"] = "x.tif"
    config = case.config(
        iso3="usa",
        convention="french",
        spin_up_method="guess",
        horizons=[],
        warm_up_years_range=[2020, 2001],
        spin_up_years="many",
        scenarios=[{"name": "BAU", "percent": 5}, {"name": "SSM2", "percent": 5000}],
        half_widths={"soc": 200},
        area="nowhere.gpkg",
        processing={"memory_mb": 1},
    )
    places = {problem.where for problem in config.validate() if problem.severity == ERROR}
    expected = {"iso3", "convention", "spin_up_method", "horizons", "warm_up_years_range", "spin_up_years", "scenarios.BAU", "area"}
    expected |= {"scenarios.SSM2.percent", "half_widths.soc", "processing.memory_mb", "layers.clay", "layers.river"}
    assert places == expected
    assert expected <= {problem.where for problem in look(config)}


def test_mistakes_in_fields_files_and_values_are_said_together(case):
    case.change("clay", lambda clay: np.abs(clay) * 10)
    case.change("pet_spinup", lambda pet: pet / 30)
    case.change("tmean_forward", lambda t: t + 273.15)
    without(case, "prec_npp", "1985")
    case.path("prec_forward").unlink()
    case.path("cover").write_bytes(b"no raster")
    got = findings(case.config(iso3="x", area="nowhere.gpkg"))
    assert {where for where, _ in got} == {"iso3", "area"} | {
        f"layers.{role}" for role in ("clay", "pet_spinup", "tmean_forward", "prec_npp", "prec_forward", "cover")
    }
    assert len(got) == len(set(got)) == 8


class Stopping(Progress):
    def __init__(self, calls):
        self.left, self.reported = calls, []

    def report(self, fraction):
        self.reported.append(fraction)

    def cancelled(self):
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("calls", [0, 5, 20, 30])
def test_cancel(case, calls):
    with pytest.raises(Cancelled):
        check_inputs(case.config(), Stopping(calls))
    assert not case.output.exists()


def test_progress_goes_on_to_the_end(case):
    progress = Stopping(sys.maxsize)
    check_inputs(case.config(), progress)
    assert progress.reported == sorted(progress.reported) and progress.reported[-1] == 1.0


@pytest.mark.parametrize("limit, windows", [(1, 1), (240 * 32 * 58 * 2, 2)])
def test_a_layer_larger_than_the_limit_is_looked_at_in_places(case, monkeypatch, limit, windows):
    """The sample has two windows of 32 rows."""
    read = Counter()
    original = AlignedReader.read

    def counting(self, row, column, rows, columns):
        assert rows <= 32
        read[self] += 1
        return original(self, row, column, rows, columns)

    monkeypatch.setattr(AlignedReader, "read", counting)
    monkeypatch.setattr(cells_module, "LOOK_VALUES", limit)
    case.change("pet_warmup", lambda pet: pet / 1000)
    assert ("layers.pet_warmup", "unit_water_metres") in findings(case.config())
    assert set(read.values()) == {windows}


def test_windows_are_spread_evenly():
    assert cells_module.spread(range(100), cells_module.LOOK_VALUES // 4) == [0, 25, 50, 75]
    assert cells_module.spread(range(3), 1) == [0, 1, 2] and cells_module.spread(range(3), 10**9) == [0]


# -- output ------------------------------------------------------------------------------------------------------------


def test_output_in_a_file(case):
    (case.folder / "maps").write_text("taken")
    assert findings(case.config()) == [("output_folder", "output_is_file")]
    assert findings(case.config(output_folder=str(case.folder / "maps" / "below"))) == [("output_folder", "output_is_file")]


def test_a_folder_that_cannot_be(case):
    problem = found(case.config(output_folder="/proc/x/out"), "folder_not_writable")
    assert (problem.severity, problem.where) == (ERROR, "output_folder") and problem.text().startswith("/proc/x/out: files cannot be written")
    assert "output_space" not in [other.key for other in look(case.config(output_folder="/proc/x/out"))]


def test_a_folder_with_a_folder_named_output(case):
    (case.output / "output").mkdir(parents=True)
    assert findings(case.config()) == []


def earlier(folder):
    """The first map of a run and one of those of a further horizon."""
    for path in (folder / "XXX_GSOCseq_T0_Map030.tif", folder / "products_050" / "XXX_GSOCseq_RSR_SSM1_Map030.tif"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("a map")


def test_maps_that_would_be_replaced_are_told(case):
    config = case.config(horizons=(20, 50))
    earlier(case.output)
    (case.output / "GHA_GSOCseq_T0_Map030.tif").write_text("of another country")
    problem = found(config, "output_replaced")
    assert (problem.severity, problem.where, problem.values["count"]) == (WARNING, "output_folder", 2)
    assert str(case.output) in problem.text() and "XXX_GSOCseq_T0_Map030.tif" in problem.text()
    assert ("output_folder", "output_replaced") not in findings(case.config(iso3="KEN"), WARNING)


def test_the_same_run_once_more_is_only_mentioned(case):
    earlier(case.output)
    config = case.config()
    data = {"manifest_version": 1, "config": config.to_dict()}
    (case.output / "manifest.json").write_text(json.dumps(data))
    assert found(replace(config, processing=Processing(threads=1)), "output_again").severity == INFO
    assert found(replace(config, spin_up_years=400), "output_replaced").severity == WARNING


def test_a_map_that_is_open_elsewhere_is_told_once(case, monkeypatch):
    """Windows refuses to rename a file that another program has open."""
    earlier(case.output)
    config, rename = case.config(horizons=(20, 50)), os.rename

    def refuses(source, target):
        if str(source).endswith(".tif"):
            raise PermissionError(32, "in use")
        rename(source, target)

    monkeypatch.setattr(atomic.os, "rename", refuses)
    problem = found(config, "target_in_use")
    assert (problem.severity, problem.where) == (ERROR, "output_folder") and "XXX_GSOCseq_T0_Map030.tif" in problem.text()


def test_the_run_of_this_process_is_no_mistake(case):
    earlier(case.output)
    with FolderLock(str(case.output)):
        assert findings(case.config()) == [] and found(case.config(), "output_run_here").severity == INFO
        assert "output_replaced" not in [problem.key for problem in look(case.config())], "it writes them at this moment"
    assert "output_run_here" not in [problem.key for problem in look(case.config())]


def test_no_room(case, small_disk):
    disk = small_disk(200)
    problem = found(case.config(output_folder=str(disk / "maps")), "output_space")
    assert problem.severity == ERROR and str(disk) in problem.text() and "0.2 MB" in problem.text()
