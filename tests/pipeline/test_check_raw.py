"""check_inputs and `validate` on configurations that begin with raw files."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from gsocseq_plugin.core.errors import ERROR, INFO, WARNING, GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.checks.effort import prepared_bytes
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.setup import reference_grid
from gsocseq_plugin.pipeline.steps.check_inputs import check_inputs
from gsocseq_plugin.pipeline.steps.full_run import full_run

CLIMATE = [f"{variable}_{period}" for variable in ("tmean", "prec", "pet") for period in ("spinup", "warmup")]


@pytest.fixture
def raw(sample):
    """Where the raw files of the sample lie."""
    return sample / "raw"


@pytest.fixture
def clay(raw):
    return {"step": "prepare_clay", "layers": [str(raw / f"clay_sl{depth}.tif") for depth in (1, 2, 3, 4)]}


@pytest.fixture
def climate(raw):
    files = {name: sorted(str(path) for path in raw.glob(f"cru_sample.*.{name}.dat.nc")) for name in ("tmp", "pre", "pet")}
    return {"step": "climate_cru", **files}


def look(config):
    return check_inputs(config, Progress())


def errors(config):
    return [(problem.where, problem.key) for problem in look(config) if problem.severity == ERROR]


def without(case, *roles):
    for role in roles:
        case.data["layers"].pop(role, None)


def test_prepared_layers_count_as_given(case, clay, climate):
    without(case, "clay", *CLIMATE, "tmean_npp", "prec_npp")
    assert ("layers.clay", "layer_required") in errors(case.config())
    assert errors(case.config(prepare=[clay, climate])) == []


def test_each_step_looks_at_its_files(case, clay, climate):
    without(case, "clay", *CLIMATE, "tmean_npp", "prec_npp")
    problems = look(case.config(prepare=[clay, climate]))
    told = {problem.where for problem in problems if problem.severity == INFO}
    assert {"prepare.prepare_clay", "prepare.climate_cru", "output_folder"} <= told
    infos = [problem.where.split(".")[0] for problem in problems if problem.severity == INFO]
    assert infos == sorted(infos, key=lambda kind: kind != "prepare")  # the raw files first


def test_a_raw_file_that_is_not_there(case, clay):
    without(case, "clay")
    clay["layers"][2] = "nowhere/clay_sl3.tif"
    assert errors(case.config(prepare=[clay])) == [("prepare.prepare_clay", "file_missing")]


def test_the_layers_that_are_there_are_looked_at(case, clay):
    without(case, "clay")
    case.change("cover", lambda cover: (1 - cover) / 0.4)
    assert errors(case.config(prepare=[clay])) == [("layers.cover", "cover_p_veg")]


@pytest.fixture
def land_cover(raw):
    return {"step": "land_use", "layers": [str(raw / "esa_cci_2000_2020.tif")]}


def test_the_raw_land_cover_tells_which_cells_are_modelled(case, land_cover):
    """The sample's land use is the mode of the classes of its raw land cover."""
    prepared = {problem.key: problem.values for problem in look(case.config())}
    without(case, "land_use")
    config = case.config(prepare=[land_cover], land_use_years=None)
    problems = {problem.key: problem for problem in look(config)}
    assert errors(config) == [] and "period_land_use_one" not in problems
    assert problems["class_counts"].where == "prepare.land_use"
    assert problems["class_counts"].values["modelled"].startswith("2 Cropland [10, 30]: 981 (") and "2 Cropland: 981 (" in str(prepared)
    for key in ("soc_gaps", "effort", "layer_gaps"):
        assert problems[key].values == prepared[key], key
    assert (problems["paddy_by_legend"].where, problems["paddy_by_legend"].values["count"]) == ("prepare.land_use", 28)


def test_raw_land_cover_of_another_legend(case, land_cover):
    without(case, "land_use")
    config = case.config(prepare=[{**land_cover, "legend": "copernicus"}], land_use_years=None)
    (problem,) = [problem for problem in look(config) if problem.key == "classes_other_legend"]
    assert problem.where == "prepare.land_use.legend" and "Set legend to esa" in problem.text()


def test_most_cells_with_soil_carbon_without_land_use(case, land_cover):
    """Prepared or raw: a map that covers the west only, and one whose code 0 in the east is in no table."""
    assert "classes_missing" not in [problem.key for problem in look(case.config())]
    case.change("land_use", lambda classes: np.where(np.arange(60) < 20, classes, -32768))
    soc, classes = case.read("soc"), case.read("land_use")[-1]
    (problem,) = [problem for problem in look(case.config(area=None)) if problem.key == "classes_missing"]
    assert (problem.severity, problem.where, problem.values["cells"]) == (WARNING, "layers.land_use", int((soc != -9999).sum()))
    assert problem.values["count"] == int(((soc != -9999) & ~np.isin(classes, range(1, 14))).sum())
    without(case, "land_use")
    source, path = gdal.Open(land_cover["layers"][0]), str(case.folder / "west_2000_2020.tif")
    west = gdal.GetDriverByName("GTiff").CreateCopy(path, source)
    west.WriteArray(np.where(np.arange(180) < 60, source.ReadAsArray(), 0))
    west = None
    config = case.config(prepare=[{**land_cover, "layers": [path]}], land_use_years=None)
    (problem,) = [problem for problem in look(config) if problem.key == "classes_missing"]
    assert problem.where == "prepare.land_use"


def test_with_a_map_of_paddies_all_cells_with_soil_carbon_count(case, land_cover):
    without(case, "land_use")
    config = case.config(prepare=[{**land_cover, "paddy": "zones.tif"}], land_use_years=None)
    problems = {problem.key: problem for problem in look(config)}
    assert "effort_most" in problems and "soc_gaps" not in problems and "paddy_by_legend" not in problems


def test_the_raw_map_of_soil_carbon_gives_the_grid_of_the_run(case, land_cover):
    """Cells, classes, time and disk are known before anything is prepared."""
    soc = {"step": "prepare_soc", "soc": str(case.path("soc"))}
    without(case, "soc", "land_use")
    config = case.config(prepare=[soc, land_cover], land_use_years=None)
    assert errors(config) == []
    problems = {problem.key: problem for problem in look(config)}
    assert problems["effort"].values["pixels"] == "1960"
    assert problems["soc_gaps"].where == "prepare.prepare_soc" and problems["soc_gaps"].values["count"] == 12


def test_a_raw_stock_in_kg_with_a_negative_for_no_data_is_fine(case, land_cover):
    """prepare_soc converts the one and drops the other: nothing is to be mended by hand."""
    values = case.read("soc")
    case.write("soc", np.where(np.isnan(values) | (values < 0), -9999.0, values / 10.0), nodata=None)
    soc = {"step": "prepare_soc", "soc": str(case.path("soc")), "unit": "kg C/m2"}
    without(case, "soc", "land_use")
    config = case.config(prepare=[soc, land_cover], land_use_years=None)
    assert errors(config) == []
    assert [problem.key for problem in look(config) if problem.severity == WARNING and problem.where == "prepare.prepare_soc"] == []


@pytest.mark.parametrize("of_the_run", [True, False])
def test_the_gsp_grid_over_a_map_in_metres(case, land_cover, of_the_run):
    gdal.Warp(str(case.folder / "metres.tif"), str(case.path("soc")), dstSRS="EPSG:3857")
    soc = {"step": "prepare_soc", "soc": str(case.folder / "metres.tif"), "gsp_grid": not of_the_run}
    without(case, "soc", "land_use")
    assert errors(case.config(prepare=[soc, land_cover], land_use_years=None, gsp_grid=of_the_run)) == []


def test_soil_carbon_that_is_still_to_be_computed_has_no_grid_yet(case, land_cover):
    layers = [str(case.path("soc"))]
    soc = {"step": "prepare_soc", "carbon": layers, "bulk_density": layers, "depths": [[0, 30]], "carbon_unit": "g/kg", "bulk_density_unit": "kg/m3"}
    without(case, "soc", "land_use")
    assert "effort" not in {problem.key for problem in look(case.config(prepare=[soc, land_cover], land_use_years=None))}


def test_a_layer_with_two_origins(case, clay):
    assert errors(case.config(prepare=[clay])) == [("prepare.prepare_clay", "prepare_given")]
    without(case, "clay")
    assert errors(case.config(prepare=[clay, clay])) == [("prepare.prepare_clay", "prepare_twice")]


def test_layers_that_are_filled_have_one_origin(case, clay):
    without(case, "clay")
    assert errors(case.config(prepare=[clay, {"step": "fill_gaps", "roles": ["clay", "tmean_spinup"]}])) == []


def test_the_order_of_the_steps(case, clay, climate):
    without(case, "clay", "soc", *CLIMATE)
    soc = {"step": "prepare_soc", "soc": str(case.folder / "soc_t_ha.tif")}
    assert ("prepare.prepare_soc", "prepare_soc_first") in errors(case.config(prepare=[clay, soc, climate]))
    early = [problem for problem in look(case.config(prepare=[soc, clay, {"step": "fill_gaps"}, climate])) if problem.key == "prepare_early"]
    assert len(early) == 1 and "tmean_spinup" in early[0].text() and "behind climate_cru" in early[0].text()
    assert "prepare_early" not in [problem.key for problem in look(case.config(prepare=[soc, clay, climate, {"step": "fill_gaps"}]))]


def test_a_mistake_in_an_entry_does_not_make_its_layers_missing(case, clay):
    without(case, "clay")
    assert errors(case.config(prepare=[{**clay, "step": "prepare_clai"}])) == [("prepare.1.step", "config_unknown_name_close")]


def test_a_mistake_in_the_climate_does_not_make_the_npp_missing(case, climate):
    without(case, *CLIMATE, "tmean_npp", "prec_npp")
    assert errors(case.config(prepare=[{**climate, "tmp": "tmp.nc"}])) == [("prepare.climate_cru.tmp", "config_value")]


def test_a_file_that_is_missing_is_said_once(case):
    without(case, "land_use", "soc")
    soc = {"step": "prepare_soc", "soc": str(case.folder / "soc_t_ha.tif")}
    land_use = {"step": "land_use", "layers": ["land_use.tif"], "legend": "own.csv"}
    found = errors(case.config(prepare=[soc, land_use], area=str(case.folder / "none.gpkg")))
    assert sorted(found) == [("area", "file_missing"), ("prepare.land_use", "file_missing")]


def test_a_run_with_two_origins_is_refused_before_anything_is_written(case, clay):
    with pytest.raises(GsocError, match="one origin"):
        full_run(case.config(prepare=[clay]), Progress())
    assert not case.output.exists()


def test_the_disk_that_prepared_layers_take(case, clay, climate):
    """Clay is one band on the grid; a series of 20 years counts when it is brought to the grid."""
    without(case, "clay", *CLIMATE)
    config = case.config(prepare=[clay, climate])
    grid = reference_grid(str(case.path("soc")), str(case.folder / "area.gpkg"))
    cells = grid.rows * grid.columns
    assert prepared_bytes(config, grid) == 4 * cells
    filled = case.config(prepare=[clay, climate, {"step": "fill_gaps", "roles": ["tmean_spinup", "pet_warmup"]}])
    assert prepared_bytes(filled, grid) == 4 * cells * (1 + 240 + 240)
    assert prepared_bytes(case.config(prepare=[{**climate, "cells": "grid"}]), grid) == 4 * cells * 6 * 240
    assert {"effort_prepared"} == {problem.key for problem in look(config) if problem.key in ("effort_prepared", "effort_kept")}
    assert "effort_kept" in {problem.key for problem in look(case.config(prepare=[clay, climate], keep_prepared=True))}


def test_a_configuration_without_prepare_says_nothing_of_it(case):
    assert not [problem for problem in look(case.config()) if "prepare" in problem.where or problem.key.startswith("effort_")]


def test_the_raw_climate_beside_the_cells_of_the_run(case, sample):
    """The gaps told before anything is prepared are the cells that the run then leaves out, and those that fill_gaps then fills."""
    config = RunConfig.load(sample / "config_raw.json")
    problems = {problem.key: problem for problem in look(config)}
    gaps, grids = problems["layer_gaps"], problems["grids_coarse"]
    assert gaps.where == grids.where == "prepare.climate_cru"
    assert (grids.values["size"], grids.values["covered"]) == ("0.25 x 0.25 degree", "100")
    left_out = full_run(config.with_output(case.output), Progress()).counts
    assert gaps.values["count"] == left_out["MISSING_CLIMATE_SPIN_UP"] == gaps.values["reach_1"]
    fill = RunConfig.from_dict({**config.to_dict(), "prepare": [*config.to_dict()["prepare"], {"step": "fill_gaps"}]}, sample)
    planned = {problem.key: problem for problem in look(fill)}["layer_gaps_planned"]
    assert (planned.values["filled"], planned.values["left"]) == (gaps.values["count"], 0)
