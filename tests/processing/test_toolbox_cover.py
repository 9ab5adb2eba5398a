"""Land use and vegetation cover through the toolbox: the same bytes as the functions, and refusals in words."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from soil_rasters import raster
from toolbox_calls import refusal, run

from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.setup import reference_grid
from gsocseq_plugin.pipeline.steps.land_use import LandUseRequest, land_use
from gsocseq_plugin.pipeline.steps.vegetation_cover import VegetationCoverRequest, vegetation_cover


def test_land_use_has_the_bytes_of_the_function(provider, sample: Path, tmp_path: Path) -> None:
    area, codes = str(sample / "area.gpkg"), str(sample / "raw" / "esa_cci_2000_2020.tif")
    run("land_use", AREA=area, OUTPUT=str(tmp_path / "toolbox.tif"))
    grid = reference_grid(str(sample / "soc_t_ha.tif"), area)
    land_use(LandUseRequest((codes,)), grid, str(tmp_path / "function.tif"), Progress())  # type: ignore[arg-type]
    assert (tmp_path / "toolbox.tif").read_bytes() == (tmp_path / "function.tif").read_bytes()


def test_land_use_with_every_option(provider, tmp_path: Path) -> None:
    codes = raster(tmp_path / "map.tif", [[1, 1, 2]], dtype=gdal.GDT_Byte)
    legend = tmp_path / "own.csv"
    legend.write_text("code,class\n1,2\n2,3\n", encoding="utf-8")
    rice = raster(tmp_path / "rice.tif", [[1, 0, 1]])
    options = {"LAND_USE_LEGEND": 3, "LEGEND_FILE": str(legend), "LAND_USE_YEARS": "2010", "MAJORITY": False, "PADDY_LAYER": rice}
    run("land_use", LAYERS=[codes], REFERENCE=codes, OUTPUT=str(tmp_path / "out.tif"), **options)
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    assert dataset.ReadAsArray().tolist() == [[13, 2, 3]] and dataset.GetRasterBand(1).GetDescription() == "2010"


def test_cover_has_the_bytes_of_the_function(provider, sample: Path, tmp_path: Path) -> None:
    area = str(sample / "area.gpkg")
    run("vegetation_cover", AREA=area, THRESHOLD=0.5, GAPS=1, OUTPUT=str(tmp_path / "toolbox.tif"))
    images = tuple(str(sample / "raw" / f"ndvi_{year}.tif") for year in range(2017, 2021))
    grid = reference_grid(str(sample / "soc_t_ha.tif"), area)
    request = VegetationCoverRequest(ndvi=images, threshold=0.5, gaps="covered")  # type: ignore[arg-type]
    vegetation_cover(request, grid, str(tmp_path / "function.tif"), Progress())
    assert (tmp_path / "toolbox.tif").read_bytes() == (tmp_path / "function.tif").read_bytes()


def test_cover_from_shares_and_by_class(provider, tmp_path: Path) -> None:
    shares = raster(tmp_path / "pveg.tif", np.full((12, 1, 2), 50.0), names=[f"{month:02d}" for month in range(1, 13)])
    run("vegetation_cover", FROM=1, P_VEG=[shares], REFERENCE=shares, OUTPUT=str(tmp_path / "shares.tif"))
    np.testing.assert_allclose(gdal.Open(str(tmp_path / "shares.tif")).ReadAsArray(), 0.8, rtol=1e-6)
    codes = raster(tmp_path / "esa.tif", [[10, 130]])
    table = tmp_path / "cover.csv"
    months = ",".join(f"cover_{month:02d}" for month in range(1, 13))
    table.write_text(f"code,{months}\n2{',0.9' * 12}\n3{',0.6' * 12}\n", encoding="utf-8")
    chosen = {"FROM": 2, "BY_CLASS": str(table), "LAND_USE": codes, "LAND_USE_LEGEND": 1}
    run("vegetation_cover", REFERENCE=codes, OUTPUT=str(tmp_path / "classes.tif"), **chosen)
    np.testing.assert_allclose(gdal.Open(str(tmp_path / "classes.tif")).ReadAsArray()[:, 0], [[0.9, 0.6]] * 12, rtol=1e-6)


def test_refusals_in_words(provider, sample: Path, tmp_path: Path) -> None:
    output = str(tmp_path / "out.tif")
    assert "legend copernicus" in refusal("land_use", LAND_USE_LEGEND=2, LAYERS=[str(sample / "clay_pct.tif")], OUTPUT=output)
    assert "found: -" in refusal("vegetation_cover", FROM=1, OUTPUT=output)
    assert "need a layer of land use" in refusal("vegetation_cover", FROM=2, BY_CLASS=str(sample / ".." / "tables" / "classes.csv"), OUTPUT=output)
    assert "auto, 1, 10000" in refusal("vegetation_cover", SCALE=2, OUTPUT=output)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("name", "bands"), [("land_use", 21), ("vegetation_cover", 12)])
def test_defaults_run_in_qgis_process_and_leave_nothing_beside_the_inputs(qgis_process, sample: Path, tmp_path: Path, name: str, bands: int) -> None:
    before = {path.name for path in (sample / "raw").iterdir()}
    done = qgis_process(["run", f"gsocseq:{name}", f"--OUTPUT={tmp_path / 'out.tif'}"])
    assert done.returncode == 0, done.stdout
    assert gdal.Open(str(tmp_path / "out.tif")).RasterCount == bands
    assert {path.name for path in (sample / "raw").iterdir()} == before
