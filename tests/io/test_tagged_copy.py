"""Copies that say more of themselves and hold the same cells."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

import numpy as np
import pytest
from osgeo import gdal, osr

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.tagged_copy import tagged_copy

TAGS = {"TITLE": "Soil & carbon <T0>", "TIFFTAG_COPYRIGHT": "CC BY 4.0", "NOTE": "Côte d'Ivoire"}


def raster(path: Path, values: np.ndarray, options: Sequence[str] = (), nodata: float = -999.0) -> Path:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32, list(options))
    dataset.SetGeoTransform((-3.5, 1 / 120, 0, 11, 0, -1 / 120))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    dataset.SetSpatialRef(crs)
    dataset.SetMetadataItem("OWN", "kept")
    dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.GetRasterBand(1).WriteArray(values)
    dataset = None
    return path


def odd_values() -> np.ndarray:
    """Values whose bits an arithmetic copy could change: NaN with a payload, infinity, minus zero, the smallest number."""
    values = np.random.default_rng(1).normal(40, 20, (1100, 70)).astype(np.float32)
    values.view(np.uint32)[0, :4] = (0x7FC12345, 0x7F800000, 0x80000000, 0x00000001)
    values[500:520] = -999
    return values


@pytest.mark.parametrize(
    "options",
    [(), ("COMPRESS=DEFLATE", "PREDICTOR=3"), ("COMPRESS=LZW", "TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"), ("BIGTIFF=YES",), ("ENDIANNESS=BIG",)],
)
def test_cells_stay_and_tags_are_added(tmp_path: Path, options: Sequence[str]) -> None:
    source = raster(tmp_path / "source.tif", odd_values(), options)
    before = source.read_bytes()
    tagged_copy(str(source), str(tmp_path / "copy.tif"), TAGS, "t C/ha", Progress())
    assert source.read_bytes() == before and sorted(path.name for path in tmp_path.iterdir()) == ["copy.tif", "source.tif"]
    copy = gdal.Open(str(tmp_path / "copy.tif"))
    assert copy.ReadAsArray().tobytes() == odd_values().tobytes()
    assert {**TAGS, "OWN": "kept"}.items() <= copy.GetMetadata().items()
    assert (copy.GetRasterBand(1).GetUnitType(), copy.GetRasterBand(1).GetNoDataValue()) == ("t C/ha", -999.0)


def test_what_gdal_keeps_beside_the_map_goes_into_the_copy(tmp_path: Path) -> None:
    values = odd_values()
    source = tmp_path / "source.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(source), 70, 1100, 1, gdal.GDT_Float32, ["PROFILE=BASELINE"])
    dataset.GetRasterBand(1).WriteArray(values)
    dataset = None
    dataset = gdal.Open(str(source))  # opened to read: what is set goes to the .aux.xml
    dataset.SetGeoTransform((-3.5, 1 / 120, 0, 11, 0, -1 / 120))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    dataset.SetSpatialRef(crs)
    dataset.GetRasterBand(1).SetNoDataValue(-999)
    dataset = None
    assert (tmp_path / "source.tif.aux.xml").is_file()
    (tmp_path / "away").mkdir()
    tagged_copy(str(source), str(tmp_path / "away" / "copy.tif"), TAGS, "%", Progress())
    copy = gdal.Open(str(tmp_path / "away" / "copy.tif"))
    assert copy.GetGeoTransform()[0] == -3.5 and copy.GetSpatialRef().IsGeographic() and copy.GetRasterBand(1).GetNoDataValue() == -999
    assert not (tmp_path / "away" / "copy.tif.aux.xml").exists()


def test_a_file_that_is_cut_short(tmp_path: Path) -> None:
    source = raster(tmp_path / "source.tif", odd_values())
    source.write_bytes(source.read_bytes()[:200_000])
    with pytest.raises(GsocError) as raised:
        tagged_copy(str(source), str(tmp_path / "copy.tif"), TAGS, "%", Progress())
    assert raised.value.key in ("band_unreadable", "raster_unreadable") and "source.tif" in str(raised.value)
