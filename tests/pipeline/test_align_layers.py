"""align_layers: values and codes on the reference grid, and nothing left behind when it cannot be done."""

from __future__ import annotations

from pathlib import Path
from typing import List, Optional, Sequence

import numpy as np
import pytest
from osgeo import gdal, osr

from gsocseq_plugin.core.errors import Cancelled, GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.grid import Grid
from gsocseq_plugin.pipeline import bands as bands_module
from gsocseq_plugin.pipeline.steps.align_layers import align_layers


def write(
    path: Path,
    values: np.ndarray,
    origin: Sequence[float],
    cell: float,
    gdal_type: int = gdal.GDT_Float32,
    nodata: Optional[float] = None,
    names: Sequence[str] = (),
    unit: str = "",
) -> str:
    """A GeoTIFF in EPSG:4326 from values (bands, rows, columns)."""
    count, rows, columns = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, count, gdal_type)
    dataset.SetGeoTransform((origin[0], cell, 0, origin[1], 0, -cell))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    dataset.SetProjection(reference.ExportToWkt())
    for number, layer in enumerate(values, start=1):
        band = dataset.GetRasterBand(number)
        band.SetDescription(names[number - 1] if names else "")
        band.SetUnitType(unit)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        band.WriteArray(layer)
    return str(path)


@pytest.fixture
def reference(tmp_path: Path) -> str:
    """A grid of 40 x 36 cells of 0.1 degree from (10, 50)."""
    return write(tmp_path / "reference.tif", np.ones((1, 36, 40)), (10.0, 50.0), 0.1)


def plane(rows: int, columns: int, origin: Sequence[float], cell: float) -> np.ndarray:
    """2 x - 3 y + 7 at the cells' centres: bilinear interpolation gives it exactly."""
    x = origin[0] + cell * (np.arange(columns) + 0.5)
    y = origin[1] - cell * (np.arange(rows) + 0.5)
    return 2.0 * x[None, :] - 3.0 * y[:, None] + 7.0


def run(layers: List[str], reference: str, folder: Path, classes: bool = False, area: Optional[str] = None) -> dict:
    return align_layers(layers, reference, classes, area, str(folder), Progress())


def test_values_are_interpolated_onto_the_grid_with_names_units_and_no_data(tmp_path, reference):
    coarse = plane(16, 18, (8.0, 52.0), 0.5)
    source = write(
        tmp_path / "tmean.tif", np.stack([coarse, coarse + 1]), (8.0, 52.0), 0.5, gdal.GDT_Float64, names=("jan", "feb"), unit="degC"
    )
    out = run([source], reference, tmp_path / "aligned")
    assert out == {source: str(tmp_path / "aligned" / "tmean.tif")}
    dataset = gdal.Open(out[source])
    assert Grid.of(dataset).same_as(Grid.of(reference))
    expected = plane(36, 40, (10.0, 50.0), 0.1)
    assert np.abs(dataset.ReadAsArray() - np.stack([expected, expected + 1])).max() < 1e-9
    for number, name in enumerate(("jan", "feb"), start=1):
        band = dataset.GetRasterBand(number)
        assert (band.GetDescription(), band.GetUnitType()) == (name, "degC")
        assert np.isnan(band.GetNoDataValue()) and band.DataType == gdal.GDT_Float64


def test_codes_are_counted_never_averaged(tmp_path, reference):
    fine = np.full((1, 180, 200), 30, np.uint8)
    fine[:, :, 100:] = 10
    fine[:, :3, :3] = 255
    source = write(tmp_path / "esa.tif", fine, (10.0, 50.0), 0.02, gdal.GDT_Byte, nodata=255, names=("2000",))
    dataset = gdal.Open(run([source], reference, tmp_path / "out", classes=True)[source])
    found = dataset.ReadAsArray()
    assert dataset.GetRasterBand(1).DataType == gdal.GDT_Int16
    assert np.array_equal(found, np.where(np.arange(40)[None, :] < 20, 30, 10) * np.ones((36, 1), int))


def test_gaps_stay_gaps(tmp_path, reference):
    codes = np.full((1, 36, 40), 2, np.uint8)
    codes[0, 5, 7] = 0
    source = write(tmp_path / "lu.tif", codes, (10.0, 50.0), 0.1, gdal.GDT_Byte, nodata=0)
    dataset = gdal.Open(run([source], reference, tmp_path / "out", classes=True)[source])
    values = dataset.ReadAsArray()
    assert np.argwhere(values == dataset.GetRasterBand(1).GetNoDataValue()).tolist() == [[5, 7]] and (values == 2).sum() == values.size - 1


def test_area_cuts_the_grid(sample, tmp_path):
    layers = [str(sample / "cover.tif"), str(sample / "tmean_1981_2000.tif")]
    out = run(layers, str(sample / "soc_t_ha.tif"), tmp_path, area=str(sample / "area.gpkg"))
    whole, cut = Grid.of(str(sample / "soc_t_ha.tif")), Grid.of(out[layers[0]])
    assert (cut.rows, cut.columns) < (whole.rows, whole.columns)
    row, column = cut.offset_in(whole)
    here = gdal.Open(layers[0]).ReadAsArray()[:, row : row + cut.rows, column : column + cut.columns]
    here[here == -9999] = np.nan
    assert np.array_equal(gdal.Open(out[layers[0]]).ReadAsArray(), here, equal_nan=True)
    assert Grid.of(out[layers[1]]).same_as(cut)


def test_wide_grids_take_the_bands_in_groups(sample, tmp_path, monkeypatch):
    layer, reference = str(sample / "cover.tif"), str(sample / "soc_t_ha.tif")
    together = run([layer], reference, tmp_path / "together")[layer]
    monkeypatch.setattr(bands_module, "STRIP_BYTES", 1)
    apart = run([layer], reference, tmp_path / "apart")[layer]
    one, other = gdal.Open(together), gdal.Open(apart)
    assert np.array_equal(one.ReadAsArray(), other.ReadAsArray(), equal_nan=True)
    assert [other.GetRasterBand(b).GetDescription() for b in range(1, 13)] == [one.GetRasterBand(b).GetDescription() for b in range(1, 13)]


def test_two_layers_of_one_name_are_refused(tmp_path, reference):
    (tmp_path / "other").mkdir()
    one = write(tmp_path / "clay.tif", np.ones((1, 4, 4)), (10.0, 50.0), 1.0)
    two = write(tmp_path / "other" / "Clay.tif", np.ones((1, 4, 4)), (10.0, 50.0), 1.0)
    with pytest.raises(GsocError, match="both would be written as Clay.tif"):
        run([one, two], reference, tmp_path / "out")
    with pytest.raises(GsocError, match="clay.tif and .*clay.tif"):
        run([one, one], reference, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_layer_is_never_replaced_by_its_copy(tmp_path, reference):
    before = Path(reference).read_bytes()
    with pytest.raises(GsocError, match="this file is read as an input"):
        run([reference], reference, tmp_path)
    assert Path(reference).read_bytes() == before


def test_a_layer_elsewhere_is_refused(tmp_path, reference):
    far = write(tmp_path / "far.tif", np.ones((1, 4, 4)), (100.0, 0.0), 1.0)
    with pytest.raises(GsocError, match="far.tif: has no value anywhere on the grid of .*reference.tif"):
        run([far], reference, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_all_or_none(tmp_path, reference):
    good = write(tmp_path / "good.tif", np.ones((1, 4, 4)), (10.0, 50.0), 1.0)
    (tmp_path / "bad.tif").write_bytes(b"no raster")
    with pytest.raises(GsocError, match="bad.tif: cannot be read as a raster"):
        run([good, str(tmp_path / "bad.tif")], reference, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_cancel_leaves_nothing(tmp_path, reference):
    class Stop(Progress):
        done = 0.0

        def report(self, fraction: float) -> None:
            self.done = fraction

        def cancelled(self) -> bool:
            return self.done > 0.5

    layers = [write(tmp_path / f"{name}.tif", np.ones((1, 4, 4)), (10.0, 50.0), 1.0) for name in "abc"]
    with pytest.raises(Cancelled):
        align_layers(layers, reference, False, None, str(tmp_path / "out"), Stop())
    assert not (tmp_path / "out").exists()
