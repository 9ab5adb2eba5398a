"""Tiles of one export give the numbers that one file gives; what does not fit together is refused."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from osgeo import gdal

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.io.grid import Grid, gsp_grid
from gsocseq_plugin.io.mosaic import sources
from gsocseq_plugin.io.raster import LayerRef, open_raster
from gsocseq_plugin.io.warp import AlignedReader

CELL = 1.0 / 24.0
NAMES = ["200101_tmmx", "200102_tmmx", "200103_tmmx"]
VALUES = np.random.default_rng(3).integers(-100, 300, (3, 40, 50)).astype(np.int16)
VALUES[:, 5:8, 20:33] = -32768
GRID = gsp_grid((10.3, 44.6, 11.7, 45.9))


@pytest.fixture
def tiles(tmp_path, make_raster):
    """tiles(name, edges...) -> the files of VALUES, cut as Earth Engine cuts, with and without changes."""

    def cut(rows=(0, 24, 40), columns=(0, 32, 50), stem="terraclimate_tmmx_2001_2001_degC_x10", **kwargs):
        paths = []
        options = {"nodata": -32768, "names": NAMES, "options": ("INTERLEAVE=PIXEL", "TILED=YES"), **kwargs}
        for top, bottom in zip(rows, rows[1:]):
            for left, right in zip(columns, columns[1:]):
                corner = (10.0 + left * CELL, CELL, 0.0, 46.0 - top * CELL, 0.0, -CELL)
                path = tmp_path / f"{stem}-{top:010d}-{left:010d}.tif"
                os.replace(make_raster(VALUES[:, top:bottom, left:right], corner, **options), path)
                paths.append(str(path))
        return paths

    return cut


@pytest.fixture
def whole(make_raster):
    return make_raster(VALUES, (10.0, CELL, 0.0, 46.0, 0.0, -CELL), nodata=-32768, names=NAMES)


def test_tiles_are_read_as_one_raster(tiles, whole, gdal_mode):
    paths = tiles()
    (source,) = sources([paths[2], paths[0], paths[3], paths[1]])
    assert source.name == paths[0].replace("-0000000000-0000000000", "")
    assert sorted(source.files) == paths
    dataset, one = open_raster(source.path, "tiles"), open_raster(whole, "whole")
    assert Grid.of(dataset).same_as(Grid.of(one))
    assert np.array_equal(dataset.ReadAsArray(), VALUES)
    assert [dataset.GetRasterBand(n).GetDescription() for n in (1, 2, 3)] == NAMES
    assert dataset.GetRasterBand(1).GetNoDataValue() == -32768


def test_a_layer_of_tiles_is_resampled_as_the_whole_one_in_every_thread(tiles, whole):
    (source,) = sources(tiles())
    expected = AlignedReader(LayerRef(whole), GRID).read(0, 0, GRID.rows, GRID.columns)
    assert np.isnan(expected).any() and np.isfinite(expected).any()

    def read(_):
        return AlignedReader(LayerRef(source.path), GRID).read(0, 0, GRID.rows, GRID.columns)

    with ThreadPoolExecutor(4) as pool:
        for found in pool.map(read, range(4)):
            assert np.array_equal(found, expected, equal_nan=True)


def test_scale_unit_and_offset_of_the_tiles_hold_for_the_whole(tiles):
    paths = tiles(scale=0.1, offset=5.0)
    for path in paths:
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.GetRasterBand(2).SetUnitType("degC")
        dataset = None
    whole = open_raster(sources(paths)[0].path, "tiles")
    band = whole.GetRasterBand(2)
    assert (band.GetScale(), band.GetOffset(), band.GetUnitType()) == (0.1, 5.0, "degC")


def test_each_export_is_one_source_and_other_files_stay_as_they_are(tiles, whole):
    one, two = tiles(), tiles(stem="terraclimate_tmmn_2001_2001_degC_x10")
    found = sources([whole, *two, *one, whole])
    assert [len(source.files) for source in found] == [1, 4, 4]
    assert found[0].path == found[0].name == whole
    assert [os.path.basename(source.name)[:17] for source in found[1:]] == ["terraclimate_tmmn", "terraclimate_tmmx"]
    assert sources(one)[0].path == found[2].path, "the same tiles give the same path"


def test_tiles_that_were_exported_anew_are_read_anew(tiles):
    before = sources(tiles())[0]
    for path in before.files:
        os.remove(path)
    after = sources(tiles(rows=(0, 40)))[0]
    assert after.name == before.name and after.path != before.path
    assert np.array_equal(open_raster(after.path, "tiles").ReadAsArray(), VALUES)


def test_a_single_tile_is_a_source_of_its_own(tiles):
    (path,) = tiles(rows=(0, 24), columns=(0, 32))
    (source,) = sources([path])
    assert np.array_equal(open_raster(source.path, "tile").ReadAsArray(), VALUES[:, :24, :32])


def refusal(paths):
    with pytest.raises(GsocError) as caught:
        sources(paths)
    return caught.value


def test_a_tile_that_was_forgotten_is_named(tiles):
    error = refusal(tiles()[:3])
    assert error.key == "mosaic_not_given"
    assert "terraclimate_tmmx_2001_2001_degC_x10-0000000024-0000000032.tif" in str(error)


def test_a_gap_is_refused(tiles):
    paths = tiles()
    os.remove(paths[3])
    error = refusal(paths[:3])
    assert error.key == "mosaic_gap" and "3 tiles" in str(error)


def test_overlapping_tiles_are_refused(tiles):
    paths = tiles()
    one = tiles(rows=(16, 24), columns=(0, 32))
    assert refusal(paths + one).key == "mosaic_overlap"


def test_tiles_of_two_exports_are_refused(tiles, tmp_path):
    first = tiles(rows=(0, 24))
    other_bands = tiles(rows=(24, 40), names=["200101_tmmx", "200102_tmmx", "200104_tmmx"])
    error = refusal(first + other_bands)
    assert error.key == "mosaic_band" and "200104_tmmx" in str(error)
    tiles(rows=(24, 40), nodata=0)
    assert refusal(first + other_bands).values["what"] == "no data"
    tiles(rows=(24, 40), crs="EPSG:4267")
    assert refusal(first + other_bands).key == "mosaic_cells"


def test_a_tile_that_cannot_be_read_is_named(tiles):
    paths = tiles()
    with open(paths[1], "wb") as file:
        file.write(b"no raster")
    error = refusal(paths)
    assert error.key == "raster_unreadable" and paths[1] in str(error)
    os.remove(paths[1])
    assert refusal(paths).key == "file_missing"
