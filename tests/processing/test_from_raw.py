"""From the sample's raw files to the 29 maps, every way there is: the same bits; and with the coast filled."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any, Dict

import numpy as np
import pytest
from raster_maps import Maps, read, read_maps

from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.steps.full_run import full_run

T0 = "XXX_GSOCseq_T0_Map030.tif"
FILL = {"step": "fill_gaps", "reach": 1}
NO_DATA = -999.0


@pytest.fixture(scope="module")
def raw_config(sample: Path) -> Dict[str, Any]:
    return json.loads((sample / "config_raw.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def raw_maps(sample: Path, tmp_path_factory) -> Maps:
    """The maps of full_run on the raw sample."""
    folder = tmp_path_factory.mktemp("raw")
    full_run(RunConfig.load(sample / "config_raw.json").with_output(folder), Progress())
    return read_maps(folder)


@pytest.fixture(scope="module")
def filled(sample: Path, raw_config, tmp_path_factory) -> Path:
    """The folder of a run on the raw sample with its coast filled."""
    folder = tmp_path_factory.mktemp("filled")
    config = RunConfig.from_dict({**raw_config, "prepare": [*raw_config["prepare"], FILL]}, sample)
    full_run(config.with_output(folder), Progress())
    return folder


def assert_alike(found: Maps, expected: Maps) -> None:
    assert len(expected) == 29 and sorted(found) == sorted(expected)
    assert [name for name in expected if not np.array_equal(found[name], expected[name])] == []


def test_the_maps_hold_numbers(raw_maps: Maps) -> None:
    """Comparing rasters says nothing if they are empty."""
    modelled = raw_maps[T0] != NO_DATA
    assert 1500 < modelled.sum() < modelled.size and (raw_maps[T0][modelled] > 0).all()


def prepared(sample: Path, folder: Path, cells: str) -> Dict[str, str]:
    """The inputs of full_run, made by the algorithms one after the other."""
    import processing

    def run(name: str, **values: Any) -> Dict[str, Any]:
        return processing.run(f"gsocseq:{name}", values)

    area = str(sample / "area.gpkg")
    soc = run("prepare_soc", AREA=area, OUTPUT=str(folder / "soc.tif"))["OUTPUT"]
    clay = run("prepare_clay", REFERENCE=soc, OUTPUT=str(folder / "clay.tif"))["OUTPUT"]
    land_use = run("land_use", REFERENCE=soc, OUTPUT=str(folder / "land_use.tif"))["OUTPUT"]
    cover = run("vegetation_cover", REFERENCE=soc, OUTPUT=str(folder / "cover.tif"))["OUTPUT"]
    layers = {"SOC": soc, "CLAY": clay, "LAND_USE": land_use, "COVER": cover, "AREA": area}
    options = {"grid": 0, "own": 1}
    for phase, years in (("SPINUP", "1981-2000"), ("WARMUP", "2001-2020")):
        climate = run("climate_cru", YEARS=years, REFERENCE=soc, CELLS=options[cells], OUTPUT=str(folder / f"climate {phase}"))
        layers.update({f"{variable}_{phase}": climate[variable] for variable in ("TMEAN", "PREC", "PET")})
    return layers


@pytest.mark.parametrize("cells", ["grid", "own"])
def test_the_algorithms_one_by_one(provider, sample: Path, tmp_path: Path, raw_maps: Maps, cells: str) -> None:
    import processing

    processing.run("gsocseq:full_run", {**prepared(sample, tmp_path, cells), "OUTPUT": str(tmp_path / "maps")})
    assert_alike(read_maps(tmp_path / "maps"), raw_maps)


def test_the_model(provider, sample: Path, tmp_path: Path, raw_maps: Maps) -> None:
    import processing

    model = provider.algorithm("gsocseq_from_raw")
    (output,) = (p.name() for p in model.destinationParameterDefinitions())
    processing.run(model, {"AREA": str(sample / "area.gpkg"), output: str(tmp_path / "maps")})
    assert_alike(read_maps(tmp_path / "maps"), raw_maps)


def test_the_model_shows_its_prepare_steps(provider) -> None:
    steps = {child.algorithmId().split(":")[1] for child in provider.algorithm("gsocseq_from_raw").childAlgorithms().values()}
    assert steps == {"prepare_soc", "prepare_clay", "climate_cru", "land_use", "vegetation_cover", "full_run"}


def test_qgis_process_takes_the_configuration(qgis_process, sample: Path, tmp_path: Path, raw_maps: Maps) -> None:
    done = qgis_process(["run", "gsocseq:full_run", f"--CONFIG={sample / 'config_raw.json'}", f"--OUTPUT={tmp_path}"])
    assert done.returncode == 0, done.stdout
    assert_alike(read_maps(tmp_path), raw_maps)


def test_climate_on_the_grid_and_prepared_layers_kept(sample: Path, raw_config, tmp_path: Path, raw_maps: Maps) -> None:
    """The same maps where the configuration asks for the climate on the grid's cells, and to keep what it prepares."""
    entries = [{**entry, "cells": "grid"} if entry["step"] == "climate_cru" else entry for entry in raw_config["prepare"]]
    config = RunConfig.from_dict({**raw_config, "prepare": entries}, sample)
    full_run(replace(config.with_output(tmp_path), keep_prepared=True), Progress())
    assert_alike(read_maps(tmp_path), raw_maps)
    assert {"soc.tif", "clay.tif", "land_use.tif", "cover.tif", "tmean_series_1981_2000.tif"} <= {p.name for p in (tmp_path / "prepared").iterdir()}


def test_the_cells_of_the_filled_coast_are_those_of_the_mask(filled: Path, raw_maps: Maps) -> None:
    """With the coast filled the maps have exactly the cells of the mask besides, and the others are untouched, bit by bit."""
    maps, mask = read_maps(filled), read(filled / "filled.tif")
    before, after = raw_maps[T0] != NO_DATA, maps[T0] != NO_DATA
    gained = after & ~before
    assert gained.sum() > 100 and not (before & ~after).any()
    assert (mask[gained] == 1).all()
    # Filled and still without a map: cells that the model leaves out for another reason.
    status = read(filled / "status.tif")
    assert (status[(mask == 1) & ~after] != status[after][0]).all() and (status[(mask == 1) & after] == status[after][0]).all()
    assert not (before & (mask == 1)).any()
    for name, values in raw_maps.items():
        assert np.array_equal(values[before], maps[name][before]), name


def test_the_coast_filled_by_the_algorithms(provider, sample: Path, tmp_path: Path, filled: Path) -> None:
    import processing

    inputs = prepared(sample, tmp_path, "own")
    roles = [name for name in inputs if name.endswith(("_SPINUP", "_WARMUP"))]
    fill = processing.run(
        "gsocseq:fill_gaps",
        {"LAYERS": [inputs[role] for role in roles], "REFERENCE": inputs["SOC"], "REACH": 1, "OUTPUT": str(tmp_path / "filled")},
    )
    assert np.array_equal(read(Path(fill["MASK"])), read(filled / "filled.tif"))
    for role in roles:
        inputs[role] = str(tmp_path / "filled" / Path(inputs[role]).name.replace(".tif", "_filled.tif"))
    processing.run("gsocseq:full_run", {**inputs, "OUTPUT": str(tmp_path / "maps")})
    assert_alike(read_maps(tmp_path / "maps"), read_maps(filled))


def test_the_tutorial_tells_the_numbers_of_this_version(filled: Path, raw_maps: Maps, root: Path) -> None:
    tutorial = (root / "docs" / "tutorial.md").read_text(encoding="utf-8")
    summary = (filled / "gsocseq_summary.txt").read_text(encoding="utf-8").splitlines()
    first = next(place for place, line in enumerate(summary) if line.startswith("class "))
    table = summary[first : summary.index("", first)]
    counts = [line for line in summary if line.startswith("Pixel")]
    assert len(table) == 7 and len(counts) == 6
    assert [line for line in [*table, *counts] if line not in tutorial] == []
    assert f"*Pixels with a result: {(raw_maps[T0] != NO_DATA).sum()}*" in tutorial
