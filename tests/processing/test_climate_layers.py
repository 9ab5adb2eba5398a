"""climate_layers from the toolbox: its defaults, the bytes of a configuration, and stations."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Dict

import numpy as np
import pytest
from osgeo import gdal

from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.prepare.contract import Workplace
from gsocseq_plugin.pipeline.prepare.registry import STEPS

VARIABLES = ("tmean", "prec", "pet")


def run(**values: Any) -> Dict[str, Any]:
    import processing

    return processing.run("gsocseq:climate_layers", values)


def test_the_toolbox_gives_the_bytes_of_a_configuration(provider, sample: Path, tmp_path: Path) -> None:
    """The sample's layers are in tenths of a degree, which nobody says: recognised by their values. PET is computed by Hargreaves."""
    names = {"prec": "pr", "tmin": "tmmn", "tmax": "tmmx"}
    files = {name: [f"raw/terraclimate_{raw}_{period}.tif" for period in ("1981_2000", "2001_2020")] for name, raw in names.items()}
    boxes = {f"{name.upper()}_FILES": [str(sample / path) for path in paths] for name, paths in files.items()}
    results = run(**boxes, TMEAN_FILES=[], OUTPUT=str(tmp_path / "toolbox"))
    data = {"gsocseq_config": 1, "layers": {"soc": "soc_t_ha.tif"}, "prepare": [{"step": "climate_layers", **files}]}
    config = RunConfig.from_dict(data, sample)
    assert not config.parse_problems
    (tmp_path / "prepared").mkdir()
    prepared = STEPS["climate_layers"].run(config.prepare[0].request, Workplace(config, str(tmp_path / "prepared"), config.layers), Progress())
    for variable in VARIABLES:
        assert Path(results[variable.upper()]).read_bytes() == Path(prepared.layers[f"{variable}_spinup"]).read_bytes()
    raw = [gdal.Open(str(sample / files[name][0])).ReadAsArray().astype(float) for name in ("tmin", "tmax")]
    expected, found = (raw[0] + raw[1]) / 20.0, gdal.Open(results["TMEAN"]).ReadAsArray()
    assert np.nanmin(found) >= expected.min() - 1e-4 and np.nanmax(found) <= expected.max() + 1e-4
    assert gdal.Open(results["PET_NORMALS"]).GetMetadataItem("GSOCSEQ_PET") == "Hargreaves & Samani 1985"


def test_by_its_defaults_the_sample_has_no_evapotranspiration(provider, tmp_path: Path) -> None:
    results = run(OUTPUT=str(tmp_path))
    assert gdal.Open(results["PET"]).GetMetadataItem("GSOCSEQ_PET") == "Thornthwaite 1948"
    assert gdal.Open(results["TMEAN"]).RasterCount == 240


def test_a_table_of_stations_takes_the_place_of_the_layers(provider, tmp_path: Path, sample: Path) -> None:
    rows = [f"-20.3,51.8,{year},{month},{month},{10 * month}" for year in (2001, 2002) for month in range(1, 13)]
    table = tmp_path / "stations.csv"
    table.write_text("\n".join(["x,y,year,month,tmean,prec", *rows]), encoding="utf-8")
    results = run(STATIONS=str(table), YEARS="2001-2002", OUTPUT=str(tmp_path / "out"))
    normals = gdal.Open(results["TMEAN_NORMALS"])
    assert (normals.ReadAsArray() == np.arange(1.0, 13.0)[:, None, None]).all()
    assert normals.GetGeoTransform() == gdal.Open(str(sample / "soc_t_ha.tif")).GetGeoTransform()
    assert gdal.Open(results["PET"]).GetMetadataItem("GSOCSEQ_PET") == "Thornthwaite 1948"


def test_normals_alone(provider, sample: Path, tmp_path: Path) -> None:
    normals = {f"{name.upper()}_FILES": [str(sample / f"{name}_1981_2000.tif")] for name in VARIABLES}
    results = run(**normals, TMIN_FILES=[], TMAX_FILES=[], OUTPUT=str(tmp_path / "out"))
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [f"{name}_1981_2000.tif" for name in ("pet", "prec", "tmean")]
    assert gdal.Open(results["PREC_NORMALS"]).RasterCount == 12


def test_a_unit_that_is_in_doubt_is_asked_for(provider, sample: Path, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    try:
        run(UNITS_PREC="buckets", OUTPUT=str(tmp_path / "out"))
    except QgsProcessingException as error:
        assert "units_prec" in str(error) and "mm/day" in str(error)
    else:
        pytest.fail("an unknown unit was taken")


def test_layers_of_the_project_are_taken_for_their_files(provider, sample: Path, tmp_path: Path) -> None:
    """By path, by the name of a layer, and as the layers themselves."""
    from qgis.core import QgsProject, QgsRasterLayer

    paths = [str(tmp_path / f"terraclimate_pr_{years}.tif") for years in ("1981_2000", "2001_2020")]
    for path in paths:
        shutil.copy(sample / "raw" / Path(path).name, path)
    layers = [QgsRasterLayer(path, f"rain {place}") for place, path in enumerate(paths)]
    QgsProject.instance().addMapLayers(layers)
    given = {"path": paths, "name": [layer.name() for layer in layers], "id": [layer.id() for layer in layers], "object": layers}
    made = {way: run(PREC_FILES=files, CELLS=1, OUTPUT=str(tmp_path / way))["PREC"] for way, files in given.items()}
    del layers, given
    QgsProject.instance().clear()
    assert len({Path(path).read_bytes() for path in made.values()}) == 1
