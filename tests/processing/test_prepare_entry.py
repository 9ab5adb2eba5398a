"""The dialog of a prepare step shows the fields of its request as the toolbox declares them, and gives back what it shows."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any, Dict

import pytest

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.parse import Parser
from gsocseq_plugin.pipeline.prepare.parse import read_prepare
from gsocseq_plugin.pipeline.prepare.registry import STEPS

ENTRIES: Dict[str, Dict[str, Any]] = {
    "soc of layers": {
        "step": "prepare_soc",
        "carbon": ["c_1.tif", "c_2.tif"],
        "bulk_density": ["b_1.tif", "b_2.tif"],
        "depths": [[0, 10], [10, 30]],
        "carbon_unit": "g/kg",
        "gsp_grid": True,
    },
    "clay": {"step": "prepare_clay", "layers": ["a.tif"], "rule": "openlandmap", "unit": "g/kg"},
    "cru": {"step": "climate_cru", "tmp": ["a.nc"], "pre": ["b.nc"], "pet": ["c.nc"], "days": "30", "cells": "grid"},
    "terraclimate": {"step": "climate_terraclimate", "tmax": ["a"], "tmin": ["b"], "ppt": ["c"], "pet": ["d"], "scale": "raw"},
    "stations": {"step": "climate_layers", "stations": "{table}", "first": 1990, "pet_method": "hargreaves", "interpolation": "nearest"},
    "layers": {"step": "climate_layers", "prec": ["a.tif"], "tmin": ["b.tif"], "tmax": ["c.tif"], "units_prec": "mm/day"},
    "land use": {"step": "land_use", "layers": ["a.tif"], "legend": "{table}", "years": [2000, 2005, 2010], "majority": False, "paddy": "p.tif"},
    "cover by class": {"step": "vegetation_cover", "by_class": "{table}"},
    "cover": {"step": "vegetation_cover", "ndvi": ["a.tif", "b.tif"], "threshold": 0.4, "scale": "10000", "gaps": "none"},
    "npp": {"step": "npp_miami", "layers_spinup": ["a.tif"], "layers_warmup": ["b.tif"], "unit": "g C/m2/yr", "model": "MOD17"},
    "miami": {"step": "npp_miami"},
    "gaps": {"step": "fill_gaps", "roles": ["clay", "tmean_spinup"], "reach": 2},
    "masks": {"step": "apply_masks", "soc_limit": 150.5, "sand": "s.tif", "sand_limit": 80.0, "peat": "p.gpkg", "conductivity_limit": 2.0},
}


def entry(name: str, folder: Path):
    table = folder / "table.csv"
    table.write_text("code,class\n1,2\n")
    parser = Parser(folder)
    (made,) = read_prepare(parser, [{key: str(table) if value == "{table}" else value for key, value in ENTRIES[name].items()}])
    assert parser.problems == []
    return made


@pytest.mark.parametrize("step", STEPS)
def test_every_field_has_a_parameter(qgis_app, step: str) -> None:
    from gsocseq_plugin.processing.prepare_entry import WAYS, inputs

    names = [field.name for field in fields(STEPS[step].request)]
    assert set(names) - set(inputs(step)) == ({"roles"} if step == "fill_gaps" else set())
    assert {name for way in WAYS.get(step, {}).values() for name in way} in (set(), set(names))


@pytest.mark.parametrize("name", ENTRIES)
def test_dialog_gives_back_what_it_shows(qgis_app, tmp_path: Path, qtbot, name: str) -> None:
    from gsocseq_plugin.gui.raw_dialog import RawDialog

    wanted = entry(name, tmp_path)
    dialog = RawDialog(wanted.step, wanted)
    qtbot.addWidget(dialog)
    dialog.accept()
    assert dialog.entry == wanted, dialog.refusal.text()


def test_what_is_wrong_is_told_in_the_words_of_the_terminal(qgis_app) -> None:
    from qgis.core import QgsProcessingContext

    from gsocseq_plugin.processing.prepare_entry import entry_of

    values = {"TMP_FILES": ["a.nc"], "PRE_FILES": [], "PET_FILES": [], "DAYS": 0, "CELLS": 1}
    with pytest.raises(GsocError) as refused:
        entry_of("climate_cru", values, QgsProcessingContext(), {})
    parser = Parser(Path.cwd())
    read_prepare(parser, [{"step": "climate_cru", "tmp": ["a.nc"]}])
    assert refused.value.text() == "\n".join(problem.text() for problem in parser.problems)


def test_entries_of_the_sample(qgis_app, sample: Path) -> None:
    from gsocseq_plugin.processing.prepare_entry import parameters_of

    soc, clay, _, land_use, cover = RunConfig.load(sample / "config_raw.json").prepare
    assert parameters_of(soc)["FROM"] == "map"
    assert parameters_of(clay)["LAYERS"] == list(clay.request.layers)
    assert parameters_of(land_use)["LAND_USE_LEGEND"] == "esa"
    assert parameters_of(cover)["FROM"] == "ndvi"
