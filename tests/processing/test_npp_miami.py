"""npp_miami from the toolbox: the same maps as the step's function, and another product by its unit."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

import numpy as np
import pytest
from osgeo import gdal

from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.grid import Grid
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.prepare.contract import Workplace
from gsocseq_plugin.pipeline.steps.npp_miami import PREPARE, NppRequest


def run(**values: Any) -> Dict[str, Any]:
    import processing

    return processing.run("gsocseq:npp_miami", values)


def test_defaults_give_the_bytes_of_a_configuration(provider, sample: Path, tmp_path: Path) -> None:
    results = run(OUTPUT=str(tmp_path / "toolbox"))
    (tmp_path / "prepared").mkdir()
    layers = {f"{v}_{p}": str(sample / f"{v}_series_{y}.tif") for v in ("tmean", "prec") for p, y in (("npp", "1981_2000"), ("warmup", "2001_2020"))}
    config = RunConfig(layers={"soc": str(sample / "soc_t_ha.tif"), **layers})
    PREPARE.run(NppRequest(), Workplace(config, str(tmp_path / "prepared"), config.layers), Progress())
    names = {"NPP_MEAN": "npp_mean.tif", "NPP_YEARLY_SPINUP": "npp_yearly_1981_2000.tif", "NPP_YEARLY_WARMUP": "npp_yearly_2001_2020.tif"}
    for output, name in names.items():
        assert Path(results[output]).read_bytes() == (tmp_path / "prepared" / name).read_bytes()
    assert Grid.of(results["NPP_MEAN"]).same_as(Grid.of(str(sample / "soc_t_ha.tif")))


def test_the_mean_goes_on_to_the_warm_up(provider, tmp_path: Path, full_maps: Dict[str, np.ndarray]) -> None:
    mean = run(OUTPUT=str(tmp_path / "npp"))["NPP_MEAN"]
    import processing

    maps = processing.run("gsocseq:full_run", {"NPP_MEAN": mean, "OUTPUT": str(tmp_path / "maps")})
    stock = gdal.Open(maps["T0_Map030"]).ReadAsArray()
    np.testing.assert_allclose(stock, full_maps["XXX_GSOCseq_T0_Map030.tif"], rtol=1e-6)


def test_a_product_without_its_unit_is_refused(provider, sample: Path, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    layers = [str(sample / "land_use.tif")]
    try:
        run(LAYERS_SPINUP=layers, LAYERS_WARMUP=layers, MODEL="MOD17A3", OUTPUT=str(tmp_path / "npp"))
    except QgsProcessingException as error:
        assert "g C/m2/yr" in str(error)
    else:
        pytest.fail("NPP without a unit was taken")
