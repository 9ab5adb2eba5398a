"""Quality control of a real run: Vermont, whose climate is that of three divisions with straight borders."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.quality.result import FAIL, WARN, QualityResult
from gsocseq_plugin.pipeline.steps.full_run import full_run
from gsocseq_plugin.pipeline.steps.quality_control import QualityOptions, quality_control


@pytest.fixture(scope="module")
def result(shared: Path, tmp_path_factory) -> QualityResult:
    data, folder = shared / "data" / "vermont", tmp_path_factory.mktemp("vermont")
    climate = {"tmean": "tmean_C", "prec": "prec_mm", "pet": "pet_mm"}
    layers = {"soc": "soc_0_30_t_ha", "clay": "clay_pct", "land_use": "landcover_esa_codes", "cover": "cover_factor"}
    for name, stem in climate.items():
        layers.update({f"{name}_{phase}": f"{stem}_monthly_mean_{years}" for phase, years in (("spinup", "1981_2000"), ("forward", "2001_2020"))})
        layers.update({f"{name}_{phase}": f"{stem}_series_{years}" for phase, years in (("npp", "1981_2000"), ("warmup", "2001_2020"))})
    del layers["pet_npp"]
    config = {
        "gsocseq_config": 1, "iso3": "USA", "output_folder": str(folder), "gsp_grid": True, "land_use_legend": "esa", "area": "area.gpkg",
        "layers": {role: f"{stem}.tif" for role, stem in layers.items()},
    }  # fmt: skip
    full_run(RunConfig.from_dict(config, data), Progress())
    return quality_control(str(folder), QualityOptions(), Progress())


def test_nothing_fails(result: QualityResult) -> None:
    assert result.by_verdict(FAIL) == [] and len(result.maps) == 29
    assert {check.id for check in result.by_verdict(WARN)} == {"typical", "climate_steps"}
    untypical = [check.text() for check in result.by_verdict(WARN) if check.id == "typical" and "T0_Map030" in check.maps]
    assert "in the typical 15 to 100 t C/ha (median 105.1)" in untypical[0]  # the data's own page expects about 95 before the warm-up


def test_the_borders_of_the_climate_divisions_show(result: QualityResult, shared: Path) -> None:
    """They run along 72.75 W and 44 N, lines of the lattice of a quarter degree; stocks today and relative rates have no steps there."""
    dataset = gdal.Open(str(shared / "data" / "vermont" / "climate_divisions.tif"))
    divisions, (west, dx, _, north, _, dy) = dataset.ReadAsArray(), dataset.GetGeoTransform()
    known = divisions >= 4301
    across = (divisions[:, 1:] != divisions[:, :-1]) & known[:, 1:] & known[:, :-1]
    down = (divisions[1:] != divisions[:-1]) & known[1:] & known[:-1]
    longest = west + dx * (1 + np.argmax(across.sum(axis=0))), north + dy * (1 + np.argmax(down.sum(axis=1)))
    assert longest == pytest.approx((-72.75, 44.0), abs=dx)
    stepped = {stem for check in result.by_verdict(WARN) if check.id == "climate_steps" for stem in check.maps}
    assert {"ASR_SSM2_Map030", "ASR_SSM3_Map030"} <= stepped <= {f"ASR_{scenario}_Map030" for scenario in ("BAU", "SSM1", "SSM2", "SSM3")}
