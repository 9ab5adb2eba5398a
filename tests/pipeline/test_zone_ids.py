"""The zones to choose from."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.pipeline import zone_ids as module
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.zone_ids import zone_ids


def zones_map(path: Path, values: np.ndarray) -> str:
    """A raster of zones in two bands, of which the second counts; -1 is no data."""
    rows, columns = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 2, gdal.GDT_Int32)
    dataset.SetGeoTransform((0, 0.01, 0, 0, 0, -0.01))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(2).WriteArray(values)
    for band in (1, 2):
        dataset.GetRasterBand(band).SetNoDataValue(-1)
    return str(path)


def test_the_zones_of_a_raster(tmp_path: Path) -> None:
    path = zones_map(tmp_path / "zones.tif", np.array([[7, 3, -1], [3, 12, 7]]))
    assert zone_ids(RunConfig(layers={"zones": {"path": path, "bands": [2]}})) == ["3", "7", "12"]


def test_of_a_large_raster_windows_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_CELLS", 10)
    path = zones_map(tmp_path / "zones.tif", np.repeat(np.arange(5), 80).reshape(400, 1) * np.ones((1, 400), int))
    assert zone_ids(RunConfig(layers={"zones": {"path": path, "bands": [2]}})) == ["0", "1", "2", "3", "4"]


def test_without_a_raster_of_zones(tmp_path: Path) -> None:
    assert zone_ids(RunConfig()) == []
    assert zone_ids(RunConfig(layers={"zones": 4.0})) == ["4"]
    with pytest.raises(GsocError):
        zone_ids(RunConfig(layers={"zones": str(tmp_path / "missing.tif")}))


def test_a_band_that_is_not_there_is_told(tmp_path: Path) -> None:
    path = zones_map(tmp_path / "zones.tif", np.array([[7, 3]]))
    with pytest.raises(GsocError) as caught:
        zone_ids(RunConfig(layers={"zones": {"path": path, "bands": [5]}}))
    assert (caught.value.key, caught.value.values["band"]) == ("band_missing", 5)
