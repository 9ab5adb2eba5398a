"""A run leaves nothing beside the layers that it reads, and qgis_process asks for nothing that has a default."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest


@pytest.fixture
def layers(sample: Path, tmp_path: Path) -> Path:
    """Layers of the sample in a folder of their own, without statistics."""
    folder = tmp_path / "layers"
    folder.mkdir()
    for name in ("soc_t_ha", "clay_pct", "tmean_1981_2000"):
        shutil.copy(sample / f"{name}.tif", folder)
    return folder


def test_nothing_is_written_beside_the_inputs_in_qgis(provider, layers: Path, tmp_path: Path) -> None:
    import processing

    before = sorted(layers.iterdir())
    given = {"SOC": str(layers / "soc_t_ha.tif"), "CLAY": str(layers / "clay_pct.tif")}
    processing.run("gsocseq:full_run", {**given, "OPEN_MAPS": False, "OUTPUT": str(tmp_path / "maps")})
    processing.run("gsocseq:align_layers", {"LAYERS": [str(layers / "tmean_1981_2000.tif")], "OUTPUT": str(tmp_path / "aligned")})
    assert sorted(layers.iterdir()) == before


def test_nothing_is_written_beside_the_inputs_in_qgis_process(qgis_process, layers: Path, tmp_path: Path) -> None:
    before = sorted(layers.iterdir())
    output = tmp_path / "maps"
    done = qgis_process(["run", "gsocseq:full_run", f"--SOC={layers / 'soc_t_ha.tif'}", f"--OUTPUT={output}"])
    assert done.returncode == 0 and len(list(output.glob("*Map030.tif"))) == 29, done.stdout
    assert sorted(layers.iterdir()) == before


@pytest.mark.parametrize(
    ("name", "output"),
    [
        ("check_inputs", "findings.csv"),
        ("align_layers", "aligned"),
        ("build_stacks", "stacks"),
        ("target_points", "points.gpkg"),
        ("spin_up", "state.tif"),
        ("site_run", "site.csv"),
        ("climate_cru", "cru"),
        ("climate_terraclimate", "terraclimate"),
        ("climate_layers", "climate"),
        ("npp_miami", "npp"),
        ("earth_engine_scripts", "scripts"),
        ("fill_gaps", "filled"),
    ],
)
def test_defaults_run_in_qgis_process(qgis_process, sample: Path, tmp_path: Path, name: str, output: str) -> None:
    before = sorted(sample.rglob("*"))
    done = qgis_process(["run", f"gsocseq:{name}", f"--OUTPUT={tmp_path / output}"])
    assert done.returncode == 0 and (tmp_path / output).exists(), done.stdout
    assert sorted(sample.rglob("*")) == before


def test_the_model_runs_on_its_defaults_in_qgis_process(qgis_process, tmp_path: Path) -> None:
    done = qgis_process(["run", "gsocseq:gsocseq_chain", f"--products:OUTPUT={tmp_path}"])
    assert done.returncode == 0 and len(list(tmp_path.glob("*Map030.tif"))) == 29, done.stdout


@pytest.mark.parametrize(
    ("name", "emptied", "told"),
    [
        ("prepare_clay", "REFERENCE", "Layer with the wanted grid"),
        ("climate_cru", "REFERENCE", "Layer with the wanted grid"),
        ("fill_gaps", "REFERENCE", "Layer with the wanted grid"),
        ("align_layers", "REFERENCE", "Layer with the wanted grid"),
        ("split_by_zone", "ZONES", "Zones"),
        ("npp_miami", "PREC_WARMUP", "Precipitation, warm-up (mm/month)"),
    ],
)
def test_emptied_layers_are_refused_in_words(provider, tmp_path: Path, name: str, emptied: str, told: str) -> None:
    import processing
    from qgis.core import QgsProcessingException

    ending = "out.tif" if name == "prepare_clay" else "out"
    with pytest.raises(QgsProcessingException) as raised:
        processing.run(f"gsocseq:{name}", {emptied: "", "OUTPUT": str(tmp_path / ending)})
    assert f"{told}: nothing is given" in str(raised.value)
    assert list(tmp_path.iterdir()) == []
    del raised


def test_emptied_values_are_refused_in_words(provider) -> None:
    from qgis.core import QgsProcessingContext

    from gsocseq_plugin.core.errors import GsocError

    for name, parameter in (("align_layers", "LAYERS"), ("site_run", "POINT")):
        algorithm = provider.algorithm(name)
        (param,) = (param for param in algorithm.PARAMS if param.id == parameter)
        with pytest.raises(GsocError, match="nothing is given"):
            param.read(algorithm, {parameter: None}, QgsProcessingContext())
