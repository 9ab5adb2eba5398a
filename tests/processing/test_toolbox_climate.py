"""climate_cru and climate_terraclimate in the toolbox: on the sample without typing, the same bytes as the functions, and mistakes."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

import pytest
from osgeo import gdal
from toolbox_calls import refusal, run

from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.setup import reference_grid
from gsocseq_plugin.pipeline.steps.climate_cru import CruRequest, climate_cru
from gsocseq_plugin.pipeline.steps.climate_terraclimate import TerraClimateRequest, climate_terraclimate

RASTERS = [f"{variable}{kind}" for variable in ("TMEAN", "PREC", "PET") for kind in ("", "_NORMALS")]
CRU, TERRACLIMATE = ("tmp", "pre", "pet"), {"tmax": "tmmx", "tmin": "tmmn", "ppt": "pr", "pet": "pet"}


def requests(sample: Path, cells: str) -> Dict[str, Any]:
    """The functions' requests with the files that are the algorithms' defaults."""
    raw = sample / "raw"
    cru = {name: tuple(str(raw / f"cru_sample.{year}.{year + 9}.{name}.dat.nc") for year in (1981, 1991, 2001, 2011)) for name in CRU}
    terra = {v: tuple(str(raw / f"terraclimate_{n}_{p}.tif") for p in ("1981_2000", "2001_2020")) for v, n in TERRACLIMATE.items()}
    return {"climate_cru": CruRequest(**cru, cells=cells), "climate_terraclimate": TerraClimateRequest(**terra, cells=cells)}  # type: ignore[arg-type]


@pytest.mark.parametrize("name, function", [("climate_cru", climate_cru), ("climate_terraclimate", climate_terraclimate)])
@pytest.mark.parametrize("cells", ["grid", "own"])
def test_the_toolbox_and_the_function_write_the_same_bytes(provider, sample, tmp_path, name, function, cells):
    """With nothing but a folder the algorithm runs on the sample, for the years of the spin-up."""
    values = {} if cells == "own" else {"CELLS": 0, "YEARS": "1981-2000"}
    results = run(name, OUTPUT=str(tmp_path / "toolbox"), **values)
    grid = reference_grid(str(sample / "soc_t_ha.tif"))
    paths = function(requests(sample, cells)[name], (1981, 2000), grid, str(tmp_path / "function"), Progress())
    assert sorted(results) == sorted(["OUTPUT", *RASTERS])
    by_id = {id_: Path(results[id_]) for id_ in RASTERS}
    assert {path.name for path in by_id.values()} == {Path(path).name for path in paths.values()}
    assert by_id["PET"].name == "pet_series_1981_2000.tif" and by_id["PET_NORMALS"].name == "pet_1981_2000.tif"
    for path in by_id.values():
        assert path.read_bytes() == (tmp_path / "function" / path.name).read_bytes()


def test_the_next_step_takes_the_results_without_a_setting(provider, tmp_path):
    """The maps of a run on these layers, with the layers named by the algorithm's results."""
    before = run("climate_cru", OUTPUT=str(tmp_path / "climate"))
    after = run("climate_cru", YEARS="2001-2020", OUTPUT=str(tmp_path / "climate"))
    layers = {f"{v}_SPINUP": before[v] for v in ("TMEAN", "PREC", "PET")}
    layers.update({f"{v}_WARMUP": after[v] for v in ("TMEAN", "PREC", "PET")})
    # The CRU-like files end at the coast: this run is only about the layers being taken as they are.
    results = run("full_run", **layers, OUTPUT=str(tmp_path / "maps"))
    assert Path(results["T0_Map030"]).is_file()


def test_one_file_as_text(provider, sample, tmp_path):
    files = {f"{name.upper()}_FILES": str(sample / "raw" / f"cru_sample.1991.2000.{name}.dat.nc") for name in CRU}
    results = run("climate_cru", **files, YEARS="1991-1992", OUTPUT=str(tmp_path))
    assert Path(results["TMEAN"]).name == "tmean_series_1991_1992.tif"


def test_mistakes_are_told(provider, sample, tmp_path):
    raw = sample / "raw"
    folder = str(tmp_path / "out")
    assert "there is no such file" in refusal("climate_cru", TMP_FILES=[str(tmp_path / "none.nc")], OUTPUT=folder)
    wrong = [str(raw / "cru_sample.1981.1990.pre.dat.nc")]
    assert "has no variable named tmp" in refusal("climate_cru", TMP_FILES=wrong, OUTPUT=folder)
    assert "12 months are missing: 1980." in refusal("climate_cru", YEARS="1980-2000", OUTPUT=folder)
    assert "not a first and a last year" in refusal("climate_cru", YEARS="1981", OUTPUT=folder)
    assert "Period: '2000-1981' is not a first and a last year" in refusal("climate_cru", YEARS="2000-1981", OUTPUT=folder)
    assert "Period: '1981 to 2000' is not a first and a last year" in refusal("climate_cru", YEARS="1981 to 2000", OUTPUT=folder)
    assert "scale" in refusal("climate_terraclimate", SCALE=2, OUTPUT=folder)
    assert not Path(folder).exists()


@pytest.mark.parametrize("name", ["climate_cru", "climate_terraclimate", "climate_layers"])
def test_a_period_that_is_empty_or_given_twice_is_refused(provider, tmp_path, name):
    folder = str(tmp_path / "out")
    assert "Incorrect parameter value for YEARS" in refusal(name, YEARS="", OUTPUT=folder)  # QGIS's own sentence
    assert "Period, first and last year: nothing is given" in refusal(name, YEARS="  ", OUTPUT=folder)
    twice = refusal(name, YEARS=["1981-2000", "2001-2020"], OUTPUT=folder)
    assert "Period, first and last year: is given more than once. Give it once." in twice
    assert not Path(folder).exists()


def test_the_command_line_with_a_period_given_twice(qgis_process, tmp_path):
    done = qgis_process(["run", "gsocseq:climate_cru", "--YEARS=1981-2000", "--YEARS=2001-2020", f"--OUTPUT={tmp_path / 'out'}"])
    assert done.returncode != 0 and "is given more than once" in done.stdout and "Traceback" not in done.stdout


@pytest.mark.parametrize("cells, words", [(0, "the cells of the wanted grid"), (1, "the climate's own cells around the grid")])
def test_the_log_says_which_period_was_written_on_which_cells(provider, sample, tmp_path, cells, words):
    import processing
    from qgis.core import QgsProcessingFeedback

    feedback, folder = QgsProcessingFeedback(False), str(tmp_path / "out")
    results = processing.run("gsocseq:climate_cru", {"YEARS": "2001-2002", "CELLS": cells, "OUTPUT": folder}, feedback=feedback)
    written = gdal.Open(results["PET"])
    assert (written.RasterXSize, written.RasterYSize) == (60, 50) or cells == 1
    said = f"Years 2001 to 2002 written on {words} ({written.RasterXSize} x {written.RasterYSize}): tmean_series_2001_2002.tif, "
    assert feedback.textLog().count(said) == 1 and "pet_2001_2002.tif." in feedback.textLog()
