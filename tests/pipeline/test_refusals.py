"""Combinations that would give a number, but a wrong one: refused with a sentence, before anything is written."""

from __future__ import annotations

import os
from dataclasses import replace

import numpy as np
import pytest

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.tables import read_table, write_table
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.setup import TABLES
from gsocseq_plugin.pipeline.steps.full_run import full_run
from gsocseq_plugin.pipeline.steps.sites import sites


@pytest.fixture
def config(sample, tmp_path):
    return RunConfig.load(sample / "config.json").with_output(tmp_path / "out")


def refused(config, words, tmp_path):
    with pytest.raises(GsocError, match=words):
        full_run(config, Progress())
    assert not os.path.exists(config.output_folder)


def test_a_ramp_under_a_climate_that_does_not_repeat(config, tmp_path):
    slow = tuple(replace(scenario, ramp_years=5) for scenario in config.scenarios)
    series = {f"{v}_forward": config.layers[f"{v}_warmup"] for v in ("tmean", "prec", "pet")}
    refused(replace(config, scenarios=slow, layers={**config.layers, **series}), "ramp_years", tmp_path)
    refused(replace(config, scenarios=slow, convention="fao-scripts"), "ramp_years", tmp_path)


@pytest.mark.parametrize("changes", [{"convention": "fao-scripts"}, {"spin_up_method": "analytical"}], ids=["scripts", "analytical"])
def test_monthly_shares_where_one_rate_holds_all_year(config, tmp_path, changes):
    table = read_table(str(TABLES / "classes.csv"))
    july = {f"input_{month:02d}": "1" if month == 7 else "0" for month in range(1, 13)}
    rows = [[july.get(name, cell) for name, cell in zip(table.header, row)] for row in table.rows]
    write_table(str(tmp_path / "classes.csv"), table.header, rows)
    refused(replace(config, classes=str(tmp_path / "classes.csv"), **changes), "class 1 brings its own monthly shares", tmp_path)


def test_a_table_of_sites_has_no_layers(tmp_path):
    table = tmp_path / "in.csv"
    table.write_text("id\n1\n")
    config = replace(RunConfig(), half_widths={**RunConfig().half_widths, "soc": "unc.tif"})
    with pytest.raises(GsocError, match="half_widths.soc: a table of sites has no place for it"):
        sites(str(table), str(tmp_path / "out.csv"), config, Progress())


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_numbers_that_are_none(sample, value):
    for field in ("spin_up_years", "npp_factor"):
        config = RunConfig.from_dict({"gsocseq_config": 1, field: value}, sample)
        assert any(problem.where == field for problem in config.validate())


def test_a_layer_of_the_half_width_of_the_input(config, tmp_path):
    from osgeo import gdal

    layer = str(tmp_path / "width.tif")
    soc = gdal.Open(config.layers["soc"])
    made = gdal.GetDriverByName("GTiff").CreateCopy(layer, soc)
    made.GetRasterBand(1).WriteArray(np.full((soc.RasterYSize, soc.RasterXSize), 15.0))
    made = None
    plain = full_run(config, Progress())
    by_layer = full_run(replace(config, half_widths={**config.half_widths, "c_input": layer}).with_output(tmp_path / "two"), Progress())
    for stem in ("SSM_UncertaintyMap030", "ASR_SSM3_UncertaintyMap030"):
        ours, theirs = (gdal.Open(result.products[stem]).ReadAsArray() for result in (plain, by_layer))
        assert np.array_equal(ours, theirs)
