"""A rectangle as an area of interest."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import osr

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.io.extent import Extent, extent_name, read_extent, write_extent
from gsocseq_plugin.io.grid import Grid
from gsocseq_plugin.io.vectors import Area


def degrees(*bounds: float) -> Extent:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    return Extent(*bounds, crs.ExportToWkt())


def test_it_comes_back_as_it_was(tmp_path: Path) -> None:
    path = str(tmp_path / "new folder" / "area.gpkg")
    extent = degrees(-73.123456789, 44.0, -72.5, 44.25)
    write_extent(path, extent)
    assert read_extent(path)[:4] == pytest.approx(extent[:4], abs=1e-12)
    write_extent(path, degrees(0.0, 0.0, 1.0, 1.0))
    assert read_extent(path)[:4] == (0.0, 0.0, 1.0, 1.0)


def test_a_run_takes_it_as_its_area(sample: Path, tmp_path: Path) -> None:
    grid = Grid.of(str(sample / "soc_t_ha.tif"))
    left, size = grid.geotransform[0], grid.geotransform[1]
    top = grid.geotransform[3]
    path = str(tmp_path / "area.gpkg")
    write_extent(path, degrees(left, top - 10 * size, left + 20 * size, top))
    assert Area(path, grid).mask(0, 0, grid.rows, grid.columns).sum() == 200


def test_other_files_are_none(sample: Path, tmp_path: Path) -> None:
    assert read_extent(str(sample / "area.gpkg")) is None
    assert read_extent(str(tmp_path / "missing.gpkg")) is None


def test_same_bounds_same_name() -> None:
    assert extent_name(degrees(-1.0, 2.0, 3.0, 4.5)) == "area_-1_2_3_4.5.gpkg"


def test_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(GsocError):
        write_extent(str(tmp_path / "file" / "area.gpkg"), degrees(0.0, 0.0, 1.0, 1.0))
