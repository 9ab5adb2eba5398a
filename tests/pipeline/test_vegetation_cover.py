"""vegetation_cover: known shares, clouds, scales and months of hand-made images; the sample; tables by class; what cannot be."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np
import pytest
from osgeo import gdal
from soil_rasters import CELL, Heard, grid_of, raster

from gsocseq_plugin.core.errors import ERROR, INFO, GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.grid import Grid
from gsocseq_plugin.io.raster import LayerRef
from gsocseq_plugin.pipeline.checks.findings import Findings
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.prepare.contract import Workplace
from gsocseq_plugin.pipeline.prepare.cover_images import month_in
from gsocseq_plugin.pipeline.steps.vegetation_cover import PREPARE, LandUseClasses, VegetationCoverRequest, vegetation_cover

MONTHS = [f"{month:02d}" for month in range(1, 13)]
CLOUD = -3.0


def year_of_images(path: Path, values: Any, year: int = 2001, **how: Any) -> str:
    """Twelve images of a year, (12, rows, columns) or one number for each month."""
    values = np.asarray(values, dtype=float)
    values = values.reshape(12, 1, 1) if values.ndim == 1 else values
    return raster(path, values, names=how.pop("names", [f"{year}-{month}" for month in MONTHS]), **{"nodata": CLOUD, **how})


def cover_of(path: Any) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def run(folder: Path, grid: Grid, land_use: Optional[LandUseClasses] = None, **request: Any) -> Tuple[np.ndarray, Heard]:
    heard, output = Heard(), folder / "cover_made.tif"
    vegetation_cover(VegetationCoverRequest(**request), grid, str(output), heard, land_use)
    return cover_of(output), heard


def of_images(folder: Path, *paths: str, **request: Any) -> np.ndarray:
    """The cover of the first cell, twelve months, on the images' own cells."""
    return run(folder, grid_of(paths[0]), ndvi=paths, **request)[0][:, 0, 0]


def spread(january: float, rest: float = 0.1) -> List[float]:
    """A year with this value in January."""
    return [january] + [rest] * 11


# -- shares --------------------------------------------------------------------------------------------------------------


def test_the_share_of_the_images_above_the_threshold(tmp_path):
    """Of four images in January two are above 0.6, one is exactly 0.6 and one below: cover 1 - 0.4 x 2/4."""
    paths = [year_of_images(tmp_path / f"n{n}.tif", spread(value)) for n, value in enumerate((0.7, 0.6, 0.61, 0.2))]
    np.testing.assert_allclose(of_images(tmp_path, *paths), [0.8] + [1.0] * 11, rtol=1e-6)


def test_clouds_do_not_count(tmp_path):
    """January: of two valid images one is green; February: the only valid one is."""
    one = year_of_images(tmp_path / "a.tif", [0.8, CLOUD] + [0.1] * 10)
    two = year_of_images(tmp_path / "b.tif", [CLOUD, 0.8] + [0.1] * 10)
    three = year_of_images(tmp_path / "c.tif", [0.3, np.nan] + [0.1] * 10)
    np.testing.assert_allclose(of_images(tmp_path, one, two, three), [0.8, 0.6] + [1.0] * 10, rtol=1e-6)


@pytest.mark.parametrize("kind, factor", [(gdal.GDT_Float32, 1.0), (gdal.GDT_Float64, 1.0), (gdal.GDT_Int16, 10000.0), (gdal.GDT_Int32, 10000.0)])
def test_exactly_at_the_threshold_is_not_above_in_any_type(tmp_path, kind, factor):
    path = year_of_images(tmp_path / "n.tif", np.array(spread(0.6, 0.6001)) * factor, dtype=kind)
    np.testing.assert_allclose(of_images(tmp_path, path), [1.0] + [0.6] * 11, rtol=1e-6)


def test_another_threshold(tmp_path):
    path = year_of_images(tmp_path / "n.tif", spread(0.5))
    assert of_images(tmp_path, path)[0] == 1.0
    assert of_images(tmp_path, path, threshold=0.3)[0] == pytest.approx(0.6)
    assert gdal.Open(str(tmp_path / "cover_made.tif")).GetMetadataItem("GSOCSEQ_NDVI_THRESHOLD") == "0.3"


def test_shares_are_counted_at_the_images_cells_and_then_averaged(tmp_path):
    """Five of nine cells are green: cover 1 - 0.4 x 5/9. The mean NDVI of the nine, 0.56, is not above 0.6."""
    block = np.array([[0.7, 0.7, 0.7], [0.7, 0.7, 0.38], [0.38, 0.38, 0.38]])
    path = year_of_images(tmp_path / "fine.tif", np.stack([block] * 12), cell=CELL / 3)
    cover, _ = run(tmp_path, grid_of(raster(tmp_path / "soc.tif", [[1.0]])), ndvi=(path,))
    np.testing.assert_allclose(cover[:, 0, 0], 1 - 0.4 * 5 / 9, rtol=1e-6)
    assert gdal.Open(str(tmp_path / "cover_made.tif")).GetMetadataItem("GSOCSEQ_RESAMPLING") == "average"


def test_how_it_is_written(tmp_path):
    of_images(tmp_path, year_of_images(tmp_path / "n.tif", spread(0.7)))
    dataset = gdal.Open(str(tmp_path / "cover_made.tif"))
    bands = [dataset.GetRasterBand(number) for number in range(1, 13)]
    assert [band.GetDescription() for band in bands] == MONTHS
    assert {(band.DataType, band.GetUnitType(), np.isnan(band.GetNoDataValue())) for band in bands} == {(gdal.GDT_Float32, "factor", True)}
    tags = dataset.GetMetadata()
    assert (tags["GSOCSEQ_STEP"], tags["GSOCSEQ_COVER_FROM"], tags["GSOCSEQ_COVER_GAPS"]) == ("vegetation_cover", "NDVI", "bare")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cover_made.tif", "n.tif"]


# -- gaps ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("gaps, filled", [("bare", 1.0), ("covered", 0.6), ("none", np.nan)])
def test_a_month_without_a_valid_image(tmp_path, gaps, filled):
    """The first cell is clouded in February, the second always: only the first is a gap, the second is not seen at all."""
    values = np.full((12, 1, 2), 0.7)
    values[1, 0, 0] = values[:, 0, 1] = CLOUD
    path = year_of_images(tmp_path / "n.tif", values)
    cover, heard = run(tmp_path, grid_of(path), ndvi=(path,), gaps=gaps)
    np.testing.assert_allclose(cover[:, 0, 0], [0.6, filled] + [0.6] * 10, rtol=1e-6)
    assert np.isnan(cover[:, 0, 1]).all()
    assert [said["count"] for said in heard.of("cover_gaps")] == [1]


# -- scales --------------------------------------------------------------------------------------------------------------


def test_scales_are_recognised(tmp_path):
    small = year_of_images(tmp_path / "small.tif", spread(0.7))
    large = year_of_images(tmp_path / "large.tif", spread(7000, 1000), nodata=-3000, dtype=gdal.GDT_Int16)
    assert of_images(tmp_path, small).tolist() == of_images(tmp_path, large).tolist()


def test_mixed_scales_are_refused_and_named(tmp_path):
    small = year_of_images(tmp_path / "small.tif", spread(0.7))
    large = year_of_images(tmp_path / "large.tif", spread(7000, 1000), nodata=-3000)
    with pytest.raises(GsocError, match="1 is stored as 1 in .*small.tif; 10000 in .*large.tif"):
        of_images(tmp_path, small, large)
    assert not (tmp_path / "cover_made.tif").exists()


def test_mixed_scales_in_one_file_or_in_spite_of_a_setting(tmp_path):
    """Divided by 10 000 an NDVI of 0.7 is bare soil: never without a word."""
    both = year_of_images(tmp_path / "both.tif", [0.7] * 6 + [7000] * 6)
    with pytest.raises(GsocError, match="1 in .*both.tif; 10000 in .*both.tif"):
        of_images(tmp_path, both)
    small, large = year_of_images(tmp_path / "small.tif", spread(0.7)), year_of_images(tmp_path / "large.tif", spread(7000, 1000))
    with pytest.raises(GsocError, match="1 is stored as 1 in .*small.tif; 10000 in .*large.tif"):
        of_images(tmp_path, small, large, scale="10000")


@pytest.mark.parametrize(("kind", "january", "scale"), [("ndvi", 0.7, "10000"), ("ndvi", 7000, "1"), ("p_veg", 0.7, "100"), ("p_veg", 70, "1")])
def test_a_scale_applied_twice_or_never_is_refused(tmp_path, kind, january, scale):
    path = year_of_images(tmp_path / "n.tif", spread(january, january / 7), names=MONTHS)
    with pytest.raises(GsocError, match=f"scale is {scale}, but by its values .*n.tif is stored with 1 as"):
        run(tmp_path, grid_of(path), **{kind: (path,), "scale": scale})


def test_per_cent_of_months_almost_without_plants(tmp_path):
    """In January at most 1 % of the images show plants: alone the file looks like shares of 1, so the scale is said."""
    paths = [raster(tmp_path / f"pveg_M{month}.tif", [[1.0 if month == "01" else 50.0]]) for month in MONTHS]
    cover, _ = run(tmp_path, grid_of(paths[0]), p_veg=tuple(paths), scale="100")
    np.testing.assert_allclose(cover[:, 0, 0], [0.996] + [0.8] * 11, rtol=1e-6)


def test_a_scale_that_the_file_declares_is_applied_once(tmp_path):
    path = year_of_images(tmp_path / "n.tif", spread(7000, 1000), nodata=-3000, dtype=gdal.GDT_Int16)
    dataset = gdal.Open(path, gdal.GA_Update)
    for number in range(1, 13):
        dataset.GetRasterBand(number).SetScale(0.0001)
    del dataset
    np.testing.assert_allclose(of_images(tmp_path, path), [0.6] + [1.0] * 11, rtol=1e-6)


def test_a_scale_that_nothing_tells_is_asked_for(tmp_path):
    path = year_of_images(tmp_path / "twice.tif", np.array(spread(0.7)) * 1e-4)
    with pytest.raises(GsocError, match="twice.tif do not tell their scale"):
        of_images(tmp_path, path)
    winter = year_of_images(tmp_path / "winter.tif", spread(50, 20), nodata=-3000)
    np.testing.assert_array_equal(of_images(tmp_path, winter, scale="10000"), np.ones(12, np.float32))


def test_undeclared_no_data_is_no_image(tmp_path):
    """-3000, MODIS' fill value, in the scale of 10 000: left out and counted, not taken for bare soil."""
    one = year_of_images(tmp_path / "a.tif", spread(-12000, 1000), nodata=None)
    two = year_of_images(tmp_path / "b.tif", spread(7000, 1000), nodata=None)
    cover, heard = run(tmp_path, grid_of(one), ndvi=(one, two))
    assert cover[0, 0, 0] == pytest.approx(0.6) and [said["count"] for said in heard.of("cover_beyond")] == [1]


def shares_of(folder: Path, values: Any, **how: Any) -> Tuple[np.ndarray, Heard]:
    path = year_of_images(folder / "pveg.tif", values, names=MONTHS, **how)
    return run(folder, grid_of(path), p_veg=(path,))


def test_ndvi_is_no_share(tmp_path):
    """NDVI times 10 000 as shares: only the snow of January, 30, is a per cent."""
    values = np.full((12, 2, 2), 7000.0)
    values[0] = 30.0
    with pytest.raises(GsocError, match=r"pveg.tif: 92 % of the values \(44 .*lie beyond what P_veg can be, 0 .. 1 \(stored as 100\)"):
        shares_of(tmp_path, values)
    assert [file.name for file in tmp_path.iterdir()] == ["pveg.tif"]
    with pytest.raises(GsocError, match="100 % of the values .*lie beyond what P_veg can be"):
        shares_of(tmp_path, np.full((12, 2, 2), 7000.0))


def test_undeclared_no_data_does_not_make_shares_something_else(tmp_path):
    """Half of the cells are -9999: left out and counted. -4 is not a usual way to write no data."""
    values = np.full((12, 1, 2), 50.0)
    values[:, 0, 1] = -9999.0
    cover, heard = shares_of(tmp_path, values, nodata=None)
    assert [said["count"] for said in heard.of("cover_beyond")] == [12]
    np.testing.assert_allclose(cover[:, 0, 0], 0.8, rtol=1e-6)
    values[:, 0, 1] = -4.0
    with pytest.raises(GsocError, match="50 % of the values"):
        shares_of(tmp_path, values, nodata=None)


def test_values_that_the_quick_look_does_not_meet(tmp_path):
    """The look takes windows of 32 x 64 cells at the corners and between: here these rows hold shares, the others something else."""
    values = np.full((12, 400, 4), 300.0)
    values[:, [row for top in (0, 92, 184, 276, 368) for row in range(top, top + 32)]] = 0.5
    with pytest.raises(GsocError, match=r"60 % of the values \(11520 of"):
        shares_of(tmp_path, values)
    assert [file.name for file in tmp_path.iterdir()] == ["pveg.tif"]


@pytest.mark.parametrize(
    "unit, kind", [("factor", "ndvi"), ("%", "ndvi"), ("t C/ha", "ndvi"), ("degC", "ndvi"), ("factor", "p_veg"), ("g/kg", "p_veg")]
)
def test_files_that_declare_another_quantity(tmp_path, unit, kind):
    path = year_of_images(tmp_path / "x.tif", [0.7] * 12, names=MONTHS, unit=unit)
    with pytest.raises(GsocError, match=f"x.tif: declares the unit '{unit}', which (NDVI|P_veg) cannot have"):
        run(tmp_path, grid_of(path), **{kind: (path,)})


@pytest.mark.parametrize(
    "unit, kind", [("", "ndvi"), ("NDVI", "ndvi"), ("1", "ndvi"), ("-", "ndvi"), ("ratio", "ndvi"), ("%", "p_veg"), ("1", "p_veg")]
)
def test_units_of_images(tmp_path, unit, kind):
    path = year_of_images(tmp_path / "x.tif", [0.7] * 12, names=MONTHS, unit=unit)
    assert run(tmp_path, grid_of(path), **{kind: (path,)})[0][0, 0, 0] == pytest.approx(0.6 if kind == "ndvi" else 0.72)


# -- months --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name, month",
    [
        ("2015-07", 7),
        ("2001-01-17", 1),
        ("201512", 12),
        ("MOD13A2.A2019104.h17v04", 4),
        ("MOD13Q1_NDVI_doy2020060", 2),
        ("doy2019060", 3),
        ("NDVI_2015-2019_prop_gt03_CR_MONTH_09", 9),
        ("07", 7),
        ("ndvi_october", 10),
        ("ndvi", None),
        ("A2019400", None),
    ],
)
def test_the_month_in_a_name(name, month):
    assert month_in(name) == month


def test_images_of_sixteen_days(tmp_path):
    """Two images in most months, by the first day of the sixteen: 23 a year, only one of them in December 2001 is green."""
    days = [np.datetime64("2001-01-01") + np.timedelta64(16 * number, "D") for number in range(23)]
    values = np.full((23, 1, 1), 0.1)
    values[-1] = 0.9
    path = raster(tmp_path / "modis_ndvi_2001_2001_index_x1.tif", values, names=[str(day) for day in days], nodata=CLOUD)
    cover, heard = run(tmp_path, grid_of(path), ndvi=(path,))
    assert [said["counts"] for said in heard.of("cover_images")] == ["2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 2, 2"]
    np.testing.assert_allclose(cover[:, 0, 0], [1.0] * 11 + [0.8], rtol=1e-6)


def test_a_file_for_each_month(tmp_path):
    paths = [raster(tmp_path / f"ndvi_2001-{month}.tif", [[0.7 if month == "05" else 0.1]]) for month in MONTHS]
    np.testing.assert_allclose(of_images(tmp_path, *paths), [1.0] * 4 + [0.6] + [1.0] * 7, rtol=1e-6)


def test_twelve_bands_without_names_are_the_months_in_order(tmp_path):
    path = year_of_images(tmp_path / "ndvi_2001.tif", spread(0.7), names=())
    cover, heard = run(tmp_path, grid_of(path), ndvi=(path,))
    assert cover[0, 0, 0] == pytest.approx(0.6) and heard.of("cover_months_by_order")


def test_months_without_an_image_are_refused(tmp_path):
    path = raster(tmp_path / "n.tif", np.full((10, 1, 1), 0.5), names=[f"2001-{month}" for month in MONTHS[:10]])
    with pytest.raises(GsocError, match="no image of the months 11, 12"):
        of_images(tmp_path, path)


def test_an_unknown_month_is_refused(tmp_path):
    path = raster(tmp_path / "n.tif", np.full((2, 1, 1), 0.5), names=["2001-01", "summit"])
    with pytest.raises(GsocError, match="n.tif: of which month is the band 'summit'"):
        of_images(tmp_path, path)


# -- files ---------------------------------------------------------------------------------------------------------------


def test_images_of_different_extent_on_the_same_cells(tmp_path):
    """The second image lies one cell further east: the first cell has one image, the second two, the third one."""
    one = year_of_images(tmp_path / "a.tif", np.full((12, 1, 2), 0.7))
    two = year_of_images(tmp_path / "b.tif", np.full((12, 1, 2), 0.1), origin=(10 + CELL, 50.0))
    cover, _ = run(tmp_path, grid_of(raster(tmp_path / "soc.tif", np.ones((1, 3)))), ndvi=(one, two))
    np.testing.assert_allclose(cover[0, 0], [0.6, 0.8, 1.0], rtol=1e-6)


def test_images_on_other_cells_are_refused(tmp_path):
    one = year_of_images(tmp_path / "a.tif", spread(0.7))
    two = year_of_images(tmp_path / "b.tif", spread(0.7), origin=(10 + CELL / 2, 50.0))
    with pytest.raises(GsocError, match="a.tif and .*b.tif have different cells"):
        of_images(tmp_path, one, two)


def test_tiles_of_an_export_and_the_scale_in_its_name(tmp_path):
    """Snow: no value tells the scale, the name does."""
    name, values = "modis_ndvi_2001_2001_index_x10000", np.full((12, 2, 3), 30.0)
    values[6] = 7000.0
    for column in (0, 3):
        tile = tmp_path / f"{name}-0000000000-{column:010d}.tif"
        year_of_images(tile, values, origin=(10 + column * CELL, 50.0), dtype=gdal.GDT_Int16, nodata=-32768)
    tiles = tuple(sorted(str(path) for path in tmp_path.glob("modis*")))
    cover, _ = run(tmp_path, grid_of(raster(tmp_path / "soc.tif", np.ones((2, 6)))), ndvi=tiles)
    expected = np.where(np.arange(12) == 6, 0.6, 1.0)[:, None, None]
    np.testing.assert_allclose(cover, np.broadcast_to(expected, (12, 2, 6)), rtol=1e-6)


def test_images_elsewhere_are_refused(tmp_path):
    path = year_of_images(tmp_path / "n.tif", spread(0.7), origin=(100.0, 10.0))
    soc = raster(tmp_path / "soc.tif", [[1.0]])
    told = "n.tif: the images do not reach the grid. The first covers x 100 to 100.008, .* the grid x 10 to 10.0083"
    for scale in ("1", "auto"):  # before any question of the scale
        with pytest.raises(GsocError, match=told):
            run(tmp_path, grid_of(soc), ndvi=(path,), scale=scale)
    findings = Findings()
    PREPARE.look(VegetationCoverRequest(ndvi=(path,)), RunConfig(layers={"soc": soc}), findings)  # type: ignore[arg-type]
    assert [(found.severity, found.key) for found in findings.ordered()] == [(ERROR, "cover_elsewhere")]
    assert sorted(file.name for file in tmp_path.iterdir()) == ["n.tif", "soc.tif"]


# -- shares and tables ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("factor", [1.0, 100.0])
def test_shares_as_they_are_or_in_per_cent(tmp_path, factor):
    share = np.linspace(0, 1, 12)
    path = year_of_images(tmp_path / "pveg.tif", share * factor, names=MONTHS)
    cover, _ = run(tmp_path, grid_of(path), p_veg=(path,))
    np.testing.assert_allclose(cover[:, 0, 0], 1 - 0.4 * share, rtol=1e-6)


def test_shares_of_the_scripts_in_twelve_files(tmp_path):
    paths = [raster(tmp_path / f"NDVI_2015-2019_prop_gt03_CR_MONTH_{month}.tif", [[int(month) / 12]]) for month in reversed(MONTHS)]
    cover, _ = run(tmp_path, grid_of(paths[0]), p_veg=tuple(paths))
    np.testing.assert_allclose(cover[:, 0, 0], 1 - 0.4 * np.arange(1, 13) / 12, rtol=1e-6)


def test_shares_of_two_thresholds_are_refused(tmp_path):
    paths = [year_of_images(tmp_path / f"pveg_{name}.tif", spread(0.5), names=MONTHS) for name in ("gt03", "gt06")]
    with pytest.raises(GsocError, match="24 bands were given, one of each month is expected"):
        run(tmp_path, grid_of(paths[0]), p_veg=tuple(paths))


def factors(path: Path, rows: Dict[int, Sequence[float]]) -> str:
    lines = ["code," + ",".join(f"cover_{month}" for month in MONTHS)]
    path.write_text("\n".join(lines + [f"{code}," + ",".join(str(value) for value in row) for code, row in rows.items()]) + "\n")
    return str(path)


def test_a_table_by_class(tmp_path):
    table = factors(tmp_path / "t.csv", {2: [0.6 + 0.03 * month for month in range(12)], 3: [0.6] * 12})
    layer = raster(tmp_path / "lu.tif", [[[3, 3, 3, 3]], [[2, 3, 4, -1]]], nodata=-1, names=("2000", "2001"))
    cover, heard = run(tmp_path, grid_of(layer), LandUseClasses(LayerRef(layer)), by_class=table)
    np.testing.assert_allclose(cover[:, 0, 0], [0.6 + 0.03 * month for month in range(12)], rtol=1e-6)
    np.testing.assert_allclose(cover[:, 0, 1], 0.6, rtol=1e-6)
    assert np.isnan(cover[:, 0, 2:]).all()
    assert [said["codes"] for said in heard.of("cover_classes_unknown")] == ["4 (1)"]


def test_a_table_by_class_takes_the_land_use_prepared_before(sample, tmp_path):
    table = factors(tmp_path / "t.csv", {2: [0.8] * 12, 3: [0.6] * 12})
    layers = {"soc": str(sample / "soc_t_ha.tif"), "land_use": str(sample / "land_use.tif")}
    made = PREPARE.run(VegetationCoverRequest(by_class=table), Workplace(RunConfig(), str(tmp_path), layers), Progress())  # type: ignore[arg-type]
    classes = gdal.Open(layers["land_use"]).ReadAsArray()[-1]
    expected = np.where(classes == 2, 0.8, np.where(classes == 3, 0.6, np.nan))
    np.testing.assert_allclose(cover_of(made.layers["cover"]), np.broadcast_to(expected, (12, 50, 60)), rtol=1e-6)
    with pytest.raises(GsocError, match="need a layer of land use"):
        PREPARE.run(VegetationCoverRequest(by_class=table), Workplace(RunConfig(), str(tmp_path), {"soc": layers["soc"]}), Progress())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "rows, told", [({2: [0.3] * 12}, "line 2: the cover factor 0.3 is below 0.6"), ({2: [1.2] * 12}, "line 2.*1.2"), ({7: [0.8] * 12}, "no cell")]
)
def test_tables_that_cannot_be(tmp_path, rows, told):
    layer = raster(tmp_path / "lu.tif", [[2.0]])
    with pytest.raises(GsocError, match=told):
        run(tmp_path, grid_of(layer), LandUseClasses(LayerRef(layer)), by_class=factors(tmp_path / "t.csv", rows))
    assert not (tmp_path / "cover_made.tif").exists()


# -- requests ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "request_, told",
    [
        ({}, "one of them is expected, found: -"),
        ({"ndvi": ("n.tif",), "p_veg": ("p.tif",)}, "found: ndvi, p_veg"),
        ({"ndvi": ("n.tif",), "gaps": "filled"}, "bare, covered, none"),
        ({"ndvi": ("n.tif",), "scale": "100"}, "auto, 1, 10000"),
        ({"p_veg": ("p.tif",), "threshold": 60.0}, "-1 .. 1"),
    ],
)
def test_requests_that_cannot_be(tmp_path, request_, told):
    with pytest.raises(GsocError, match=told):
        run(tmp_path, grid_of(raster(tmp_path / "soc.tif", [[1.0]])), **request_)


def test_a_look_before_the_run(sample, tmp_path):
    findings = Findings()
    request = VegetationCoverRequest(ndvi=tuple(str(sample / "raw" / f"ndvi_{year}.tif") for year in range(2017, 2021)))  # type: ignore[arg-type]
    PREPARE.look(request, RunConfig(), findings)
    found = {problem.key: problem.text() for problem in findings.ordered()}
    assert {problem.severity for problem in findings.ordered()} == {INFO}
    assert "4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4" in found["cover_images"] and "1 is stored as 10000" in found["cover_scale_found"]
    findings = Findings()
    PREPARE.look(VegetationCoverRequest(), RunConfig(), findings)
    assert [(problem.severity, problem.key) for problem in findings.ordered()] == [(ERROR, "cover_one_source")]


def test_the_sample_from_its_raw_images(sample, tmp_path):
    paths = tuple(str(sample / "raw" / f"ndvi_{year}.tif") for year in range(2017, 2021))
    cover, _ = run(tmp_path, grid_of(sample / "soc_t_ha.tif"), ndvi=paths)
    expected = cover_of(sample / "cover.tif")
    np.testing.assert_array_equal(cover, np.where(expected == -9999, np.nan, expected).astype(np.float32))


@pytest.mark.parametrize("name", ["GHA_NDVI_2015-2020_prop_gt04_M03", "NDVI_2015-2019_prop_gt03_M3", "NDVI_CR_MES_03", "pveg_MONTH_03"])
def test_the_months_in_the_names_of_the_scripts_exports(name):
    assert month_in(name) == 3


def test_a_letter_before_a_number_is_not_a_month():
    assert month_in("modis_cm12_1000") is None
