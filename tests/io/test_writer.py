"""The writer: what was written is what is read, or there is an error and nothing is left."""

from __future__ import annotations

import os
import resource
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import numpy as np
import pytest
from osgeo import gdal

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.io import atomic
from gsocseq_plugin.io import writer as writer_module
from gsocseq_plugin.io.grid import Grid, gsp_grid
from gsocseq_plugin.io.writer import STRIP_ROWS, RasterWriter, all_or_none

GRID = gsp_grid((10, 45, 12, 45.9))  # 240 x 108: the last strip is not full
NODATA = -999.0


def values(dtype=np.float32, bands=2):
    array = np.random.default_rng(0).normal(50, 20, (bands, GRID.rows, GRID.columns))
    return np.clip(array, 1, 200).astype(dtype) if np.dtype(dtype).kind != "f" else array.astype(dtype)


def write(path, array, dtype="Float32", rows=STRIP_ROWS, commit=True, nodata=NODATA):
    names = [f"band_{number}" for number in range(1, len(array) + 1)]
    with RasterWriter(str(path), GRID, names, dtype, nodata, {"GSOCSEQ": "1"}, ["t C/ha"] * len(array)) as out:
        for row in range(0, GRID.rows, rows):
            for band in range(1, len(array) + 1):
                out.write(band, row, array[band - 1, row : row + rows])
        if commit:
            out.commit()


@pytest.mark.parametrize("dtype", ["Float32", "Float64", "Int16", "Byte"])
def test_pixels_and_description_come_back(tmp_path, gdal_mode, dtype):
    array = values(np.dtype(dtype.lower() if dtype != "Byte" else "uint8"))
    write(tmp_path / "x.tif", array, dtype, nodata=0)
    dataset = gdal.Open(str(tmp_path / "x.tif"))
    assert dataset.ReadAsArray().tobytes() == array.tobytes()
    assert Grid.of(dataset).same_as(GRID)
    band = dataset.GetRasterBand(2)
    assert (band.GetDescription(), band.GetUnitType(), band.GetNoDataValue()) == ("band_2", "t C/ha", 0)
    assert gdal.GetDataTypeName(band.DataType) == dtype
    assert band.GetBlockSize() == [GRID.columns, STRIP_ROWS]
    assert dataset.GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"] == "DEFLATE"
    assert dataset.GetMetadata()["GSOCSEQ"] == "1"
    assert os.listdir(tmp_path) == ["x.tif"]


def test_nan_is_written_as_the_declared_no_data(tmp_path):
    array = values()
    array[0, 5, 7] = np.nan
    write(tmp_path / "x.tif", array)
    stored = gdal.Open(str(tmp_path / "x.tif")).ReadAsArray()
    assert stored[0, 5, 7] == NODATA and np.isfinite(stored).all()


def test_the_same_pixels_give_the_same_bytes(tmp_path):
    array = values(np.float64, bands=3)
    write(tmp_path / "a.tif", array, "Float64")
    (tmp_path / "other").mkdir()
    before = gdal.GetCacheMax()
    gdal.SetCacheMax(200_000)  # less than one strip of all bands: GDAL would write early and in another order
    try:
        write(tmp_path / "other" / "b.tif", array, "Float64")
    finally:
        gdal.SetCacheMax(before)
    assert (tmp_path / "a.tif").read_bytes() == (tmp_path / "other" / "b.tif").read_bytes()


def test_without_commit_nothing_is_left_and_the_old_file_stays(tmp_path):
    (tmp_path / "x.tif").write_bytes(b"old")
    write(tmp_path / "x.tif", values(), commit=False)
    with pytest.raises(RuntimeError, match="stop"):
        with RasterWriter(str(tmp_path / "x.tif"), GRID, ["a"], "Float32", NODATA, {}) as out:
            out.write(1, 0, values()[0, :STRIP_ROWS])
            raise RuntimeError("stop")
    assert os.listdir(tmp_path) == ["x.tif"]
    assert (tmp_path / "x.tif").read_bytes() == b"old"


def test_a_new_file_replaces_the_old_one_and_its_statistics(tmp_path):
    (tmp_path / "x.tif").write_bytes(b"old")
    (tmp_path / "x.tif.aux.xml").write_text("<PAMDataset/>")
    write(tmp_path / "x.tif", values())
    assert os.listdir(tmp_path) == ["x.tif"]
    assert gdal.Open(str(tmp_path / "x.tif")).RasterCount == 2


@pytest.mark.parametrize("row, rows", [(32, 32), (0, 10), (0, 140)])
def test_rows_out_of_order_are_a_mistake_of_the_caller(tmp_path, row, rows):
    with RasterWriter(str(tmp_path / "x.tif"), GRID, ["a"], "Float32", NODATA, {}) as out, pytest.raises(ValueError):
        out.write(1, row, np.zeros((rows, GRID.columns), np.float32))
    with RasterWriter(str(tmp_path / "x.tif"), GRID, ["a"], "Float32", NODATA, {}) as out, pytest.raises(ValueError):
        out.write(1, 0, np.zeros((32, GRID.columns), np.float32))
        out.commit()
    assert os.listdir(tmp_path) == []


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # GDAL closing a broken file, where it raises
@pytest.mark.parametrize("kilobytes", [16, 40, 64, 100, 130, 140, 150, 156, 160, 164])
def test_a_full_disk_is_an_error_wherever_it_strikes(small_disk, gdal_mode, kilobytes, capfd):
    folder = small_disk(kilobytes)
    with pytest.raises(GsocError) as caught:
        write(folder / "x.tif", values())  # needs about 165 kB
    assert caught.value.key == "disk_full"
    assert caught.value.values["folder"] == str(folder) and caught.value.values["needed"] == 1
    assert os.listdir(folder) == []
    # libtiff of GDAL 3.8 writes lines of its own, past GDAL's error handler.
    assert [line for line in capfd.readouterr().err.splitlines() if not line.startswith("_tiff")] == []


def test_a_read_only_folder_is_named(small_disk, gdal_mode):
    folder = small_disk(100, read_only=True)
    with pytest.raises(GsocError) as caught:
        write(folder / "x.tif", values())
    assert caught.value.key == "folder_not_writable" and str(folder) in str(caught.value)


def test_damage_between_closing_and_renaming_is_found(tmp_path, monkeypatch):
    close = RasterWriter._close

    def close_and_damage(self):
        close(self)
        if os.path.exists(self._part):
            with open(self._part, "r+b") as file:
                file.truncate(os.path.getsize(self._part) - 3000)

    monkeypatch.setattr(writer_module.RasterWriter, "_close", close_and_damage)
    with pytest.raises(GsocError) as caught:
        write(tmp_path / "x.tif", values())
    assert caught.value.key == "write_failed"
    assert os.listdir(tmp_path) == []


def write_set(folder, number, value, text):
    with all_or_none(lambda rasters: {str(folder / "about.txt"): f"{text} {all(map(os.path.getsize, rasters.values()))}"}) as writers:
        for index in range(number):
            writer = RasterWriter(str(folder / f"{index:02d}.tif"), GRID, ["a"], "Float32", NODATA, {})
            writers.append(writer)
            writer.write(1, 0, np.full((GRID.rows, GRID.columns), value, np.float32))


@pytest.mark.parametrize("earlier", [0, 10, 20])
def test_a_set_is_published_whole_or_not_at_all(tmp_path, monkeypatch, earlier):
    if earlier:
        write_set(tmp_path, earlier, 1.0, "old")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    original = os.replace

    def held(source, target):
        if source.endswith("14.tif.part.tif"):
            raise PermissionError(13, "in use")
        original(source, target)

    monkeypatch.setattr(atomic.os, "replace", held)
    with pytest.raises(GsocError, match="another program"):
        write_set(tmp_path, 20, 2.0, "new")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
    monkeypatch.undo()
    write_set(tmp_path, 20, 2.0, "new")
    assert len(os.listdir(tmp_path)) == 21 and (tmp_path / "about.txt").read_text() == "new True"


def test_every_nan_is_written_as_the_same_bytes(tmp_path):
    """A NaN has many bit patterns: which one a computation leaves is a matter of the machine."""
    array = values(bands=1)
    array[0, 3:5] = np.nan
    write(tmp_path / "a.tif", array, nodata=np.nan)
    array[0, 3].view(np.uint32)[:] = 0xFFC00001
    write(tmp_path / "b.tif", array, nodata=np.nan)
    assert (tmp_path / "a.tif").read_bytes() == (tmp_path / "b.tif").read_bytes()


@pytest.mark.parametrize("cache", [20_000, 64 * 2**20])
def test_rasters_written_at_the_same_time_are_those_written_one_by_one(tmp_path, cache):
    """Each by a thread of its own; with a cache of less than a strip of each GDAL writes strips of one in another's thread."""
    arrays = [values(np.float32, bands=3) + number for number in range(8)]
    for number, array in enumerate(arrays):
        write(tmp_path / f"alone_{number}.tif", array)
    before = gdal.GetCacheMax()
    gdal.SetCacheMax(cache)
    try:
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda number: write(tmp_path / f"beside_{number}.tif", arrays[number]), range(8)))
    finally:
        gdal.SetCacheMax(before)
    for number in range(8):
        assert (tmp_path / f"alone_{number}.tif").read_bytes() == (tmp_path / f"beside_{number}.tif").read_bytes()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_on_a_full_disk_every_writer_says_so(small_disk, gdal_mode):
    """Also the one whose strip another's thread has written."""
    folder, before = small_disk(300), gdal.GetCacheMax()
    gdal.SetCacheMax(20_000)

    def attempted(number):
        with pytest.raises(GsocError) as caught:
            write(folder / f"{number}.tif", values(bands=6))  # 500 kB each
        return caught.value.key

    try:
        with ThreadPoolExecutor(3) as pool:
            keys = list(pool.map(attempted, range(3)))
    finally:
        gdal.SetCacheMax(before)
    assert set(keys) <= {"disk_full", "write_failed"} and os.listdir(folder) == []


@pytest.fixture
def no_more_files():
    """As many files are open as this process may have open."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(map(int, os.listdir("/proc/self/fd"))) + 2, hard))
    handles = []
    with suppress(OSError):
        while True:
            handles.append(os.open(os.devnull, os.O_RDONLY))
    yield handles
    for handle in handles:
        os.close(handle)
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_too_many_open_files_are_no_forbidden_folder(tmp_path, no_more_files):
    """Where the folder is looked at, and where GDAL creates the file."""
    os.close(no_more_files.pop())
    writer = RasterWriter(str(tmp_path / "x.tif"), GRID, ["a"], "Float32", NODATA, {})
    no_more_files.append(os.open(os.devnull, os.O_RDONLY))
    with pytest.raises(GsocError) as in_gdal:
        writer.write(1, 0, values()[0])
    with pytest.raises(GsocError) as in_the_folder:
        RasterWriter(str(tmp_path / "x.tif"), GRID, ["a"], "Float32", NODATA, {})
    for caught in (in_gdal, in_the_folder):
        assert caught.value.key == "too_many_files" and str(tmp_path) in str(caught.value)


def test_a_text_finds_too_many_open_files(tmp_path, no_more_files):
    with pytest.raises(GsocError) as caught, atomic.writing(str(tmp_path / "x.txt")):
        open(tmp_path / "x.txt", "w")
    assert caught.value.key == "too_many_files"
