"""Reading: no data in every disguise, scale, types, and files that cannot be read."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest
from osgeo import gdal

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.io.raster import LayerRef, band_names, open_raster, quiet, read_masked, selected_bands, sha256

PLACE = (0, 1, 0, 10, 0, -1)


def read_all(path, bands=(1,)):
    dataset = open_raster(path, "test")
    return read_masked(dataset, bands, 0, 0, dataset.RasterYSize, dataset.RasterXSize)


@pytest.mark.parametrize(
    "dtype, nodata, hole",
    [
        (np.uint8, 255, 255),
        (np.int16, -32768, -32768),
        (np.float32, -9999, -9999),
        (np.float32, -3.4e38, np.float32(-3.4e38)),
        (np.float32, -3.4028234663852886e38, np.finfo(np.float32).min),
        (np.float32, None, np.nan),
        (np.float32, -9999, np.nan),
        (np.float32, None, -np.inf),
        (np.float32, 0.1, np.float32(0.1)),
        (np.float64, -1.7e308, -1.7e308),
    ],
)
def test_no_data_is_nan(make_raster, dtype, nodata, hole):
    array = np.arange(6, dtype=dtype).reshape(2, 3) + dtype(1)
    array[1, 1] = hole
    out = read_all(make_raster(array, PLACE, nodata=nodata))
    expected = array.astype(np.float64)
    expected[1, 1] = np.nan
    np.testing.assert_array_equal(out[0], expected)


@pytest.mark.parametrize("nodata", [-9999, 3.5, float("nan"), 300])
def test_a_declared_value_that_an_integer_cannot_hold_hides_nothing(make_raster, nodata):
    array = np.array([[0, 3, 44]], np.uint8)
    np.testing.assert_array_equal(read_all(make_raster(array, PLACE, nodata=nodata))[0], array)


@pytest.mark.parametrize(
    "dtype, result",
    [
        (np.uint8, np.float32),
        (np.uint16, np.float32),
        (np.int16, np.float32),
        (np.float32, np.float32),
        (np.int32, np.float64),
        (np.float64, np.float64),
    ],
)
def test_the_type_holds_every_value(make_raster, dtype, result):
    top = 16_777_217 if dtype == np.int32 else 250
    out = read_all(make_raster(np.array([[top]], dtype), PLACE))
    assert out.dtype == result
    assert out[0, 0, 0] == top


def test_scale_and_offset_after_no_data(make_raster):
    path = make_raster(np.array([[10, -32768]], np.int16), PLACE, nodata=-32768, scale=0.1, offset=-5.0)
    np.testing.assert_allclose(read_all(path)[0], [[-4.0, np.nan]], rtol=1e-6)


def test_bands_windows_and_names(make_raster):
    array = np.arange(24, dtype=np.float32).reshape(3, 2, 4)
    path = make_raster(array, PLACE, names=["jan", "", "mar"])
    dataset = open_raster(path, "test")
    np.testing.assert_array_equal(read_masked(dataset, (3, 1), 1, 2, 1, 2), array[[2, 0], 1:2, 2:4])
    assert band_names(LayerRef(path, (3, 2))) == ["mar", "band 2"]
    assert selected_bands(dataset, LayerRef(path)) == (1, 2, 3)
    with pytest.raises(GsocError, match="band 4 .* the file has 3"):
        selected_bands(dataset, LayerRef(path, (1, 4)))


def test_files_that_are_no_rasters(tmp_path, gdal_mode, capfd):
    with pytest.raises(GsocError) as caught:
        open_raster(str(tmp_path / "nowhere.tif"), "the clay layer")
    assert str(caught.value) == f"{tmp_path / 'nowhere.tif'}: there is no such file. Check the path."
    text = tmp_path / "text.tif"
    text.write_text("not a raster")
    with pytest.raises(GsocError) as caught:
        open_raster(str(text), "clay")
    assert caught.value.key == "raster_unreadable" and str(text) in str(caught.value)
    assert capfd.readouterr().err == ""


def test_a_truncated_file_names_file_band_and_reason(make_raster, gdal_mode, capfd):
    rng = np.random.default_rng(1)
    path = make_raster(rng.random((2, 200, 300)).astype(np.float32), PLACE, options=["COMPRESS=DEFLATE", "INTERLEAVE=BAND"])
    with open(path, "r+b") as file:
        file.truncate(300_000)
    dataset = open_raster(path, "test")
    assert read_masked(dataset, (1,), 0, 0, 10, 300).shape == (1, 10, 300)
    with pytest.raises(GsocError) as caught:
        read_masked(dataset, (1, 2), 190, 0, 10, 300)
    assert caught.value.key == "band_unreadable"
    assert caught.value.values["band"] == 2 and caught.value.values["path"] == path and caught.value.values["reason"]
    assert capfd.readouterr().err == ""


def test_complex_bands_are_refused(make_raster):
    path = make_raster(np.ones((2, 2), np.complex64), PLACE)
    with pytest.raises(GsocError, match="complex"):
        selected_bands(open_raster(path, "test"), LayerRef(path))


def test_quiet_takes_its_handler_away_even_after_an_error():
    heard = []
    gdal.PushErrorHandler(lambda kind, number, message: heard.append(message))
    try:
        with pytest.raises(KeyError), quiet():
            gdal.Error(gdal.CE_Warning, 1, "inside")
            raise KeyError
        gdal.Error(gdal.CE_Warning, 1, "outside")
    finally:
        gdal.PopErrorHandler()
    assert heard == ["outside"]


def test_sha256_of_a_file_longer_than_a_chunk(tmp_path):
    data = bytes(range(256)) * 5000
    (tmp_path / "x").write_bytes(data)
    assert sha256(str(tmp_path / "x")) == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize("interleave", ["PIXEL", "BAND"])
def test_bands_kept_pixel_by_pixel_read_like_bands_kept_one_by_one(tmp_path, interleave):
    path = str(tmp_path / "stack.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 3, 2, 4, gdal.GDT_Int16, [f"INTERLEAVE={interleave}"])
    for number in range(1, 5):
        band = dataset.GetRasterBand(number)
        band.WriteArray(np.arange(6).reshape(2, 3) + 10 * number)
        band.SetNoDataValue(14)
    dataset.GetRasterBand(3).SetScale(0.5)
    dataset = None
    read = read_masked(gdal.Open(path), (3, 1), 0, 1, 2, 2)
    assert read.tolist()[0] == [[15.5, 16.0], [17.0, 17.5]]
    assert read[1].tolist()[0] == [11.0, 12.0]
    assert np.isnan(read[1, 1, 0]) and read[1, 1, 1] == 15.0


def test_bands_read_together_keep_their_own_no_data(make_raster):
    """Several bands come in one call to GDAL: what each says of its values still counts for it alone."""
    values = np.array([[[1.0, 2.0], [3.0, np.nan]], [[1.0, 2.0], [3.0, np.inf]], [[2.0, 2.0], [1.0, 3.0]]], np.float32)
    path = make_raster(values, PLACE)
    every = read_masked(gdal.Open(path), (1, 2, 3), 0, 0, 2, 2)
    assert np.isnan(every).sum() == 2 and every.dtype == np.float32
    path = make_raster(values, PLACE, nodata=2.0)
    one, two, three = read_masked(gdal.Open(path), (1, 2, 3), 0, 0, 2, 2)
    assert np.isnan([one, two]).sum(axis=(1, 2)).tolist() == [2, 2] and np.isnan(three).tolist() == [[True, True], [False, False]]
    path = make_raster(values, PLACE, nodata=float("nan"))
    assert np.isnan(read_masked(gdal.Open(path), (1, 2, 3), 0, 0, 2, 2)).sum() == 2
