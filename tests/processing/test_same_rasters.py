"""One configuration, every way to run it: the same 29 rasters, cell by cell."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable, Dict

import pytest

Check = Callable[[Path], None]


def test_the_maps_hold_numbers(full_maps: Dict[str, Any]) -> None:
    """Comparing rasters says nothing if they are empty."""
    stock, gain = full_maps["XXX_GSOCseq_T0_Map030.tif"], full_maps["XXX_GSOCseq_RelDiff_SSM3_Map030.tif"]
    modelled = stock != -999.0
    assert 2000 < modelled.sum() < stock.size and (modelled == (gain != -999.0)).all()
    assert (stock[modelled] > 0).all() and (gain[modelled] > 0).all()


def test_step_by_step(provider, tmp_path: Path, assert_same_maps: Check) -> None:
    import processing

    state: Dict[str, Any] = {}
    for step in ("spin_up", "warm_up", "forward"):
        state["STATE"] = processing.run(f"gsocseq:{step}", {**state, "OUTPUT": str(tmp_path / f"{step}.tif")})["OUTPUT"]
    written = processing.run("gsocseq:products", {"FORWARD": state["STATE"], "OUTPUT": str(tmp_path / "maps")})
    assert written["T0_Map030"] == str(tmp_path / "maps" / "XXX_GSOCseq_T0_Map030.tif")
    assert_same_maps(tmp_path / "maps")


def test_model(provider, tmp_path: Path, assert_same_maps: Check) -> None:
    import processing

    model = provider.algorithm("gsocseq_chain")
    defaults = {p.name(): p.defaultValue() for p in model.parameterDefinitions() if p.defaultValue() is not None}
    (output,) = (p.name() for p in model.destinationParameterDefinitions())
    results = processing.run(model, {**defaults, output: str(tmp_path / "maps")})
    assert results[output] == str(tmp_path / "maps")
    assert_same_maps(tmp_path / "maps")


def test_full_run_as_a_step_of_a_model(provider, tmp_path: Path, assert_same_maps: Check) -> None:
    """A map that full_run names as a result feeds the next step of a model."""
    import processing
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
    )

    source = QgsProcessingModelChildParameterSource
    run = QgsProcessingModelChildAlgorithm("gsocseq:full_run")
    run.setChildId("run")
    for definition in provider.algorithm("full_run").parameterDefinitions():
        if definition.defaultValue() is not None:
            run.addParameterSources(definition.name(), [source.fromStaticValue(definition.defaultValue())])
    run.addParameterSources("OUTPUT", [source.fromStaticValue(str(tmp_path / "maps"))])
    statistics = QgsProcessingModelChildAlgorithm("native:rasterlayerstatistics")
    statistics.setChildId("statistics")
    statistics.addParameterSources("INPUT", [source.fromChildOutput("run", "finalSOC_SSM3_Map030")])
    statistics.addParameterSources("BAND", [source.fromStaticValue(1)])
    model = QgsProcessingModelAlgorithm("next_step", "tests")
    model.addChildAlgorithm(run)
    model.addChildAlgorithm(statistics)
    results = processing.run(model, {})
    assert 0 < results["CHILD_RESULTS"]["statistics"]["MEAN"] < 800
    assert_same_maps(tmp_path / "maps")


def test_qgis_process(qgis_process, tmp_path: Path, assert_same_maps: Check) -> None:
    folder = tmp_path / "karten é"
    done = qgis_process(["run", "gsocseq:full_run", f"--OUTPUT={folder}"])
    assert done.returncode == 0, done.stdout
    assert "manifest.json" in done.stdout
    assert_same_maps(folder)


def test_qgis_process_knows_the_help(qgis_process) -> None:
    shown = qgis_process(["help", "gsocseq:spin_up"]).stdout
    assert "script 13" in shown and "Clay (%)" in shown


@pytest.fixture
def config_file(provider, tmp_path: Path) -> Path:
    """The toolbox's defaults as a configuration file that writes to `maps` beside it."""
    from qgis.core import QgsProcessingContext

    from gsocseq_plugin.processing.from_values import config_dict

    algorithm, context = provider.algorithm("full_run"), QgsProcessingContext()
    values = {param.id: param.read(algorithm, {"OUTPUT": "maps"}, context) for param in algorithm.PARAMS}
    path = tmp_path / "config.json"
    path.write_text(json.dumps({**config_dict(values), "output_folder": "maps"}), encoding="utf-8")
    return path


def test_terminal(root: Path, config_file: Path, assert_same_maps: Check) -> None:
    command = [sys.executable, "-m", "gsocseq_plugin", "run", str(config_file)]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, cwd=root, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert done.returncode == 0, done.stdout
    assert_same_maps(config_file.parent / "maps")


def test_configuration_file_in_the_toolbox(provider, config_file: Path, tmp_path: Path, assert_same_maps: Check) -> None:
    import processing

    folder = tmp_path / "elsewhere"
    first = processing.run("gsocseq:full_run", {"CONFIG": str(config_file), "SCENARIOS": "SSM1=90", "OUTPUT": str(folder)})
    assert_same_maps(folder)
    again = processing.run("gsocseq:full_run", {"CONFIG": first["MANIFEST"], "OUTPUT": str(tmp_path / "again")})
    assert_same_maps(Path(again["OUTPUT"]))
