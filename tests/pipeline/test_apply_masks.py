"""apply_masks: which cells, how many, and that nothing but the masked cells changes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np
import pytest
from osgeo import gdal
from soil_rasters import CELL, Heard, grid_of, polygons, raster, values_of

from gsocseq_plugin.core.errors import Cancelled, GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io import writer as writer_module
from gsocseq_plugin.pipeline import bands as bands_module
from gsocseq_plugin.pipeline.checks.findings import Findings
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.prepare.contract import Workplace
from gsocseq_plugin.pipeline.steps.apply_masks import PREPARE, MasksRequest, masked_copies

SOC = np.array([[50.0, 250.0, 200.0, np.nan], [300.0, 60.0, 201.0, 10.0]])
SAND = np.array([[95.0, 92.0, 90.0, 99.0], [10.0, np.nan, 20.0, 91.0]])


@pytest.fixture
def soc(tmp_path: Path) -> str:
    return raster(tmp_path / "soc.tif", SOC, unit="t C/ha")


def run(folder: Path, layers: Sequence[str], soc: Optional[str] = None, **request: Any) -> Tuple[Dict[str, str], Heard]:
    heard = Heard()
    return masked_copies(MasksRequest(**request), layers, soc, str(folder / "masked"), heard), heard


def counts(heard: Heard) -> Dict[str, int]:
    """Cells by mask, and in all."""
    found = {said["mask"]: said["count"] for said in heard.of("mask_counted")}
    return {**found, "total": heard.of("mask_total")[0]["count"]}


def bands(path: Path) -> Dict[str, List[List[int]]]:
    """The bands of the raster of masks by name."""
    dataset = gdal.Open(str(path))
    return {dataset.GetRasterBand(n).GetDescription(): dataset.GetRasterBand(n).ReadAsArray().tolist() for n in range(1, dataset.RasterCount + 1)}


def test_limits_masks_and_counts_by_hand(tmp_path, soc):
    """Above 200: three cells (200 itself stays). Above 90 % of sand: 95, 92, 91; the cell of 99 has no stock. One cell is in both."""
    sand = raster(tmp_path / "sand.tif", SAND, unit="%")
    copies, heard = run(tmp_path, [soc], soc, soc_limit=200.0, sand=sand)
    found = values_of(copies[soc])
    assert np.array_equal(found, [[np.nan, np.nan, 200.0, np.nan], [np.nan, 60.0, np.nan, np.nan]], equal_nan=True)
    assert counts(heard) == {"SOC > 200 t C/ha": 3, "sand > 90 %": 3, "total": 5}
    assert heard.of("mask_unknown") == [{"mask": "sand > 90 %", "count": 1, "cells": 7}]
    no = -32768
    assert bands(tmp_path / "masked" / "masks.tif") == {
        "masked": [[1, 1, 0, no], [1, 0, 1, 1]],
        "SOC > 200 t C/ha": [[0, 1, 0, no], [1, 0, 1, 0]],
        "sand > 90 %": [[1, 1, 0, no], [0, no, 0, 1]],
    }


def test_the_copies_say_which_masks_and_keep_the_rest(tmp_path, soc):
    """A finished map of two bands keeps names, units and tags; what was masked before is still told."""
    layer = raster(tmp_path / "map.tif", np.stack([SOC, 2 * SOC]), unit="t C/ha/yr")
    dataset = gdal.OpenEx(layer, gdal.OF_UPDATE)
    dataset.SetMetadata({"GSOCSEQ_CONVENTION": "manual", "GSOCSEQ_MASKS": "peat", "OTHER": "x"})
    for number, name in enumerate(("mid", "high"), start=1):
        dataset.GetRasterBand(number).SetDescription(name)
    dataset = None
    before = Path(layer).read_bytes()
    copies, _ = run(tmp_path, [layer], soc, soc_limit=200.0)
    copy = gdal.Open(copies[layer])
    assert {"GSOCSEQ_CONVENTION": "manual", "GSOCSEQ_MASKS": "peat; SOC > 200 t C/ha"}.items() <= copy.GetMetadata().items()
    assert "OTHER" not in copy.GetMetadata()
    assert [(copy.GetRasterBand(n).GetDescription(), copy.GetRasterBand(n).GetUnitType()) for n in (1, 2)] == [
        ("mid", "t C/ha/yr"),
        ("high", "t C/ha/yr"),
    ]
    expected = np.where(SOC > 200, np.nan, SOC)
    assert np.array_equal(copy.ReadAsArray(), np.stack([expected, 2 * expected]), equal_nan=True)
    assert Path(layer).read_bytes() == before
    assert gdal.Open(str(tmp_path / "masked" / "masks.tif")).GetMetadataItem("GSOCSEQ_MASKS") == "SOC > 200 t C/ha"


def test_mask_layers_not_zero_is_masked_and_no_data_is_not(tmp_path, soc):
    paddy = raster(tmp_path / "paddy.tif", np.array([[1, 0, 255, 1], [0, 3, 0, 0]]), dtype=gdal.GDT_Byte, nodata=255)
    copies, heard = run(tmp_path, [soc], paddy=paddy)
    assert np.argwhere(np.isnan(values_of(copies[soc]))).tolist() == [[0, 0], [0, 3], [1, 1]]
    assert counts(heard) == {"paddy": 2, "total": 2} and heard.of("mask_unknown") == []


def test_a_finer_mask_takes_a_cell_where_most_of_it_is_set(tmp_path, soc):
    """Four by four cells in each: 9 of 16 set in three different codes, then 7 of 16; the rest is no data."""
    fine = np.zeros((8, 16), np.uint8)
    fine[:3, :3] = [[1, 1, 1], [2, 2, 2], [3, 3, 3]]
    fine[4:8, 8:9] = 5
    fine[4:7, 9] = 5
    wetland = raster(tmp_path / "wetland.tif", fine, cell=CELL / 4, dtype=gdal.GDT_Byte, nodata=0)
    copies, heard = run(tmp_path, [soc], wetland=wetland)
    assert np.argwhere(np.isnan(values_of(copies[soc]))).tolist() == [[0, 0], [0, 3]] and counts(heard)["wetland"] == 1


def test_polygons_in_another_crs_mask_the_cells_whose_centre_they_hold(tmp_path, soc):
    """The two cells in the west, in metres."""
    west, east = 1_113_000.0, 1_113_194.9079 + 927.6624
    ring = f"{west} 6440000,{east} 6440000,{east} 6450000,{west} 6450000,{west} 6440000"
    peat = polygons(tmp_path / "peat.gpkg", [f"POLYGON(({ring}))"], "EPSG:3857")
    copies, heard = run(tmp_path, [soc], peat=peat + "|layername=area")
    assert np.argwhere(np.isnan(values_of(copies[soc]))).tolist() == [[0, 0], [0, 3], [1, 0]] and counts(heard)["peat"] == 2


def test_conductivity_and_sand_in_g_per_kg(tmp_path, soc):
    conductivity = raster(tmp_path / "ec.tif", np.array([[4.0, 4.1, 0.0, 9.0], [-1.0, 0.0, 0.0, 0.0]]))
    sand = raster(tmp_path / "sand.tif", np.array([[901.0, 0.0, 900.0, 0.0], [500.0, 500.0, 500.0, 500.0]]))
    _, heard = run(tmp_path, [soc], conductivity=conductivity, sand=sand)
    assert counts(heard) == {"sand > 90 %": 1, "conductivity > 4 dS/m": 1, "total": 2}
    assert heard.of("mask_unknown") == [{"mask": "conductivity > 4 dS/m", "count": 1, "cells": 7}]
    _, heard = run(tmp_path, [soc], conductivity=conductivity, conductivity_limit=5.0)
    assert counts(heard) == {"conductivity > 5 dS/m": 0, "total": 0}


@pytest.mark.parametrize(
    "dtype, nodata, written, gap",
    [
        (gdal.GDT_Byte, 0.0, gdal.GDT_Byte, 0),
        (gdal.GDT_Byte, None, gdal.GDT_Int16, -32768),
        (gdal.GDT_Int16, -1.0, gdal.GDT_Int16, -1),
        (gdal.GDT_Float32, -999.0, gdal.GDT_Float32, -999),
    ],
)
def test_copies_keep_type_and_no_data_value(tmp_path, soc, dtype, nodata, written, gap):
    """Status codes and the maps for submission (no data -999) must stay what they are."""
    codes = raster(tmp_path / "map.tif", np.arange(1, 9).reshape(2, 4), dtype=dtype, nodata=nodata)
    copies, _ = run(tmp_path, [codes], soc, soc_limit=200.0)
    dataset = gdal.Open(copies[codes])
    band = dataset.GetRasterBand(1)
    assert band.DataType == written and band.GetNoDataValue() == gap
    assert band.ReadAsArray().tolist() == [[1, gap, 3, 4], [gap, 6, gap, 8]]


def test_many_strips_and_band_groups_give_the_same(sample, tmp_path, monkeypatch):
    layers = [str(sample / "soc_t_ha.tif"), str(sample / "cover.tif")]
    peat = polygons(tmp_path / "peat.gpkg", ["POLYGON((-20.5 52,-20.2 52,-20.4 51.6,-20.5 52))"])
    together, heard = run(tmp_path / "one", layers, layers[0], soc_limit=80.0, peat=peat)
    monkeypatch.setattr(bands_module, "STRIP_BYTES", 1)
    apart, again = run(tmp_path / "two", layers, layers[0], soc_limit=80.0, peat=peat)
    assert counts(heard) == counts(again) and counts(heard)["total"] > 0
    for layer in layers:
        one, other = (gdal.Open(copies[layer]).ReadAsArray() for copies in (together, apart))
        assert np.array_equal(one, other, equal_nan=True)
    assert grid_of(layers[0]).rows > writer_module.STRIP_ROWS
    soc, masked = values_of(layers[0]), values_of(together[layers[0]])
    dataset = gdal.Open(str(tmp_path / "one" / "masked" / "masks.tif"))
    flags = dataset.GetRasterBand(1).ReadAsArray() == 1
    assert np.array_equal(masked, np.where(flags, np.nan, soc), equal_nan=True)
    # By hand: cells above 80, and cells with their centre in the triangle.
    left, cell, _, top, _, _ = dataset.GetGeoTransform()
    x, y = left + cell * (np.arange(60) + 0.5)[None, :], top - cell * (np.arange(50) + 0.5)[:, None]
    triangle = (y < 52) & (x > -20.5 + 0.1 * (52 - y) / 0.4) & (x < -20.2 - 0.2 * (52 - y) / 0.4) & (y > 51.6)
    assert np.array_equal(flags, ((soc > 80) | triangle) & (~np.isnan(soc) | ~np.isnan(gdal.Open(together[layers[1]]).ReadAsArray()[0]) | flags))


def test_refusals(tmp_path, soc):
    other = raster(tmp_path / "other.tif", SOC, (11.0, 50.0))
    two = raster(tmp_path / "two.tif", np.ones((2, 2, 4)))
    points = polygons(tmp_path / "points.gpkg", ["POINT(10.01 49.99)"])
    for layers, limit_of, request, message in (
        ([soc], soc, {}, "No mask was asked for"),
        ([soc], None, {"soc_limit": 200.0}, "soc_limit: there is no SOC map"),
        ([], soc, {"soc_limit": 200.0}, "No layer to mask was given"),
        ([soc, other], soc, {"soc_limit": 200.0}, "other.tif: its grid is not that of .*soc.tif"),
        ([soc], None, {"paddy": two}, "two.tif: has 2 bands, one is expected for paddy"),
        ([soc], None, {"peat": points}, "points.gpkg"),
        ([soc], None, {"peat": str(tmp_path / "gone.gpkg")}, "there is no such file"),
        ([soc], None, {"sand": str(tmp_path / "gone.tif")}, "there is no such file"),
        ([soc], None, {"sand": soc, "sand_unit": "%"}, "4 cells have more than 100 % of sand"),
    ):
        with pytest.raises(GsocError, match=message):
            run(tmp_path, layers, limit_of, **request)
        assert not (tmp_path / "masked").exists()


def test_never_in_place(tmp_path, soc):
    before = Path(soc).read_bytes()
    with pytest.raises(GsocError, match="read as an input"):
        masked_copies(MasksRequest(soc_limit=200.0), [soc], soc, str(tmp_path), Progress())
    assert Path(soc).read_bytes() == before


def test_cancel_leaves_nothing(tmp_path, soc):
    class Stop(Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        masked_copies(MasksRequest(soc_limit=200.0), [soc], soc, str(tmp_path / "masked"), Stop())
    assert not (tmp_path / "masked").exists()


def config_of(folder: Path, step: Dict[str, Any], **fields: Any) -> RunConfig:
    path = folder / "config.json"
    path.write_text(json.dumps({"gsocseq_config": 1, "prepare": [{"step": "apply_masks", **step}], **fields}), encoding="utf-8")
    return RunConfig.load(str(path))


def test_in_a_configuration_the_soc_map_is_masked_on_the_grid_of_the_run(sample, tmp_path):
    config = config_of(tmp_path, {"soc_limit": 80}, layers={"soc": str(sample / "soc_t_ha.tif")}, area=str(sample / "area.gpkg"))
    request = config.prepare[0].request
    workplace = Workplace(config, str(tmp_path), config.layers)
    made = PREPARE.run(request, workplace, Progress())
    assert made.layers == {"soc": str(tmp_path / "soc_masked.tif")} and PREPARE.roles(request) == ()
    assert grid_of(made.layers["soc"]).same_as(workplace.grid)
    row, column = workplace.grid.offset_in(grid_of(sample / "soc_t_ha.tif"))
    soc = values_of(sample / "soc_t_ha.tif")[row : row + workplace.grid.rows, column : column + workplace.grid.columns]
    assert np.array_equal(values_of(made.layers["soc"]), np.where(soc > 80, np.nan, soc), equal_nan=True)


def test_a_configuration_writes_the_bytes_of_the_function(sample, tmp_path):
    soc = str(sample / "soc_t_ha.tif")
    config = config_of(tmp_path, {"soc_limit": 80}, layers={"soc": soc})
    made = PREPARE.run(config.prepare[0].request, Workplace(config, str(tmp_path), config.layers), Progress())
    copies, _ = run(tmp_path, [soc], soc, soc_limit=80.0)
    assert Path(made.layers["soc"]).read_bytes() == Path(copies[soc]).read_bytes()
    assert (tmp_path / "masks.tif").read_bytes() == (tmp_path / "masked" / "masks.tif").read_bytes()


def test_the_look(sample, tmp_path):
    def looked(step: Dict[str, Any]) -> List[Tuple[str, str]]:
        config = config_of(tmp_path, step, layers={"soc": str(sample / "soc_t_ha.tif")})
        findings = Findings()
        PREPARE.look(config.prepare[0].request, config, findings)
        return [(found.severity, found.key) for found in findings.ordered()]

    sand = raster(tmp_path / "sand.tif", np.full((2, 3), 80.0))
    points = polygons(tmp_path / "points.gpkg", ["POINT(10.01 49.99)"])
    assert looked({}) == [("error", "masks_none")]
    assert looked({"soc_limit": 200}) == [("info", "masks_asked")]
    assert looked({"sand": sand}) == [("info", "soil_unit_values"), ("info", "masks_asked")]
    assert looked({"peat": points})[0] == ("error", "area_not_polygons")
