"""land_use: every code of the legends, classes before the majority, years, paddies, and what cannot be."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import numpy as np
import pytest
from osgeo import gdal
from soil_rasters import CELL, Heard, grid_of, raster

from gsocseq_plugin.core.errors import ERROR, INFO, WARNING, Cancelled, GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.grid import Grid
from gsocseq_plugin.pipeline.checks.findings import Findings
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.prepare.contract import Workplace
from gsocseq_plugin.pipeline.sources import resolve
from gsocseq_plugin.pipeline.steps.full_run import full_run
from gsocseq_plugin.pipeline.steps.land_use import PREPARE, LandUseRequest, land_use

# SCIENCE.md section 6, written out. ESA: codes by class.
ESA = {
    1: [190],
    2: [10, 11, 30, 40],
    3: [130],
    4: [50, 60, 61, 62, 70, 71, 72, 80, 81, 82, 90, 100, 110],
    5: [120, 121, 122],
    6: [160, 180],
    7: [170],
    8: [150, 151, 152, 153],
    9: [200, 201, 202],
    10: [220],
    11: [210],
    12: [12],
    13: [20],
}
COPERNICUS = {
    1: [50],
    2: [40],
    3: [30],
    4: [111, 112, 113, 114, 115, 116, 121, 122, 123, 124, 125, 126],
    5: [20],
    6: [90],
    9: [60],
    10: [70],
    11: [80],
}
FINE = CELL / 3
BYTE = gdal.GDT_Byte


def codes(path: Path, values: Any, names: Tuple[str, ...] = ("2000",), **how: Any) -> str:
    """A map of codes, bytes."""
    return raster(path, np.asarray(values), dtype=BYTE, names=names, **how)


def classes_of(path: Any) -> np.ndarray:
    """All bands, NaN where there is no data."""
    dataset = gdal.Open(str(path))
    values = dataset.ReadAsArray().astype(float)
    values[values == dataset.GetRasterBand(1).GetNoDataValue()] = np.nan
    return values.reshape(dataset.RasterCount, dataset.RasterYSize, dataset.RasterXSize)


def years_of(path: Any) -> List[str]:
    dataset = gdal.Open(str(path))
    return [dataset.GetRasterBand(band).GetDescription() for band in range(1, dataset.RasterCount + 1)]


def run(layers: List[str], folder: Path, grid: Optional[Grid] = None, **options: Any) -> Tuple[np.ndarray, Heard]:
    heard, output = Heard(), folder / "land_use_made.tif"
    land_use(LandUseRequest(tuple(layers), **options), grid or grid_of(layers[0]), str(output), heard)  # type: ignore[arg-type]
    return classes_of(output), heard


@pytest.mark.parametrize("legend, table", [("esa", ESA), ("copernicus", COPERNICUS)])
def test_every_code_of_the_legend(tmp_path, legend, table):
    pairs = [(code, value) for value, listed in table.items() for code in listed]
    strange = [0, 140, 255]
    path = codes(tmp_path / "map_2015.tif", [[*(code for code, _ in pairs), *strange]])
    found, heard = run([path], tmp_path, legend=legend)
    np.testing.assert_array_equal(found[0, 0], [*(value for _, value in pairs), np.nan, np.nan, np.nan])
    assert [said["codes"] for said in heard.of("land_cover_unlisted")] == ["0 (1), 140 (1), 255 (1)"]


def blocks(*parts: List[List[int]]) -> np.ndarray:
    """Blocks of 3 x 3 side by side."""
    return np.concatenate([np.array(part) for part in parts], axis=1)


# 300 m in 1 km: each block is a cell of the grid, and its answers by majority and by the cell in the middle
BLOCKS = [
    ([[10, 11, 30], [10, 11, 30], [60, 60, 60]], 2, 2),  # forest is the most frequent code, cropland the most frequent class
    ([[10, 10, 10], [10, 50, 10], [10, 10, 10]], 2, 4),
    ([[130, 130, 62], [130, 62, 130], [62, 62, 130]], 3, 4),
    ([[0, 0, 0], [0, 130, 130], [130, 10, 10]], 3, 3),  # 0 is declared no data and does not count
    ([[140, 141, 140], [141, 10, 140], [10, 10, 10]], np.nan, 2),  # five cells that no table knows, against four
    ([[140, 10, 10], [10, 140, 10], [140, 140, 10]], 2, np.nan),
    ([[0, 0, 0], [0, 0, 0], [0, 0, 190]], 1, np.nan),
]


def fine_map(tmp_path: Path) -> Tuple[str, Grid]:
    path = codes(tmp_path / "esa_2000.tif", blocks(*(block for block, _, _ in BLOCKS)), cell=FINE, nodata=0)
    return path, grid_of(raster(tmp_path / "soc.tif", np.ones((1, len(BLOCKS)))))


def test_the_most_frequent_class_of_a_cell(tmp_path):
    path, grid = fine_map(tmp_path)
    found, heard = run([path], tmp_path, grid)
    np.testing.assert_array_equal(found[0, 0], [majority for _, majority, _ in BLOCKS])
    assert [said["codes"] for said in heard.of("land_cover_unlisted")] == ["140 (1)"]


def test_the_nearest_cell_as_the_scripts_have_it(tmp_path):
    path, grid = fine_map(tmp_path)
    found, _ = run([path], tmp_path, grid, majority=False)
    np.testing.assert_array_equal(found[0, 0], [nearest for _, _, nearest in BLOCKS])
    assert gdal.Open(str(tmp_path / "land_use_made.tif")).GetMetadataItem("GSOCSEQ_RESAMPLING") == "nearest"


def test_a_run_that_is_given_the_codes_reads_the_same_classes(tmp_path):
    """The legend of a run, and the step before it."""
    from gsocseq_plugin.io.tables import read_legend
    from gsocseq_plugin.pipeline.config import LEGENDS
    from gsocseq_plugin.pipeline.reader import BlockReader, Window
    from gsocseq_plugin.pipeline.setup import method_of
    from gsocseq_plugin.pipeline.sources import LayerRef, Sources

    path, grid = fine_map(tmp_path)
    found, _ = run([path], tmp_path, grid)
    method = method_of(RunConfig())
    reader = BlockReader(Sources({}, (LayerRef(path),), ()), grid, method, read_legend(str(LEGENDS["esa"])), None, ())
    read = reader.classes(Window(0, 0, 1, len(BLOCKS)))
    np.testing.assert_array_equal(np.where(read == -1, np.nan, read), found[0])
    constant = BlockReader(Sources({}, (130.0,), ()), grid, method, read_legend(str(LEGENDS["esa"])), None, ())
    assert (constant.classes(Window(0, 0, 1, 2)) == 3).all()


def test_the_checks_list_codes_and_count_classes(tmp_path):
    """Forest is the most frequent code of the first cell, but it is modelled: its class is cropland."""
    from gsocseq_plugin.io.tables import read_legend
    from gsocseq_plugin.pipeline.checks.cells import find_cells, last_land_use
    from gsocseq_plugin.pipeline.config import LEGENDS
    from gsocseq_plugin.pipeline.setup import method_of
    from gsocseq_plugin.pipeline.sources import LayerRef, Sources

    path, grid = fine_map(tmp_path)
    layer = last_land_use(Sources({}, (LayerRef(path),), ()), grid, read_legend(str(LEGENDS["esa"])))
    cells = find_cells(LayerRef(str(tmp_path / "soc.tif")), layer, grid, None, method_of(RunConfig()), Progress())
    assert cells.codes[60] == 1 and cells.parts[0].mask.tolist() == [value in (2, 3) for _, value, _ in BLOCKS]


def test_how_it_is_written(tmp_path):
    path = codes(tmp_path / "esa.tif", np.full((2, 2, 3), 10), ("2000", "2001"))
    run([path], tmp_path)
    dataset = gdal.Open(str(tmp_path / "land_use_made.tif"))
    band = dataset.GetRasterBand(2)
    assert (band.DataType, band.GetNoDataValue(), band.GetUnitType(), band.GetDescription()) == (gdal.GDT_Int16, -32768, "class", "2001")
    tags = dataset.GetMetadata()
    assert (tags["GSOCSEQ_STEP"], tags["GSOCSEQ_LEGEND"], tags["GSOCSEQ_PADDY"]) == ("land_use", "esa", "legend")


# -- the sample ----------------------------------------------------------------------------------------------------------


def test_the_sample_from_its_raw_codes(sample, tmp_path):
    """The one cell of a code that no table knows has no data here, and class 99 in the sample."""
    found, _ = run([str(sample / "raw" / "esa_cci_2000_2020.tif")], tmp_path, grid_of(sample / "soc_t_ha.tif"))
    expected = gdal.Open(str(sample / "land_use.tif")).ReadAsArray().astype(float)
    assert np.argwhere(expected == 99).tolist() == [[year, 20, 12] for year in range(21)]
    np.testing.assert_array_equal(found, np.where(expected == 99, np.nan, expected))
    assert years_of(tmp_path / "land_use_made.tif") == years_of(sample / "land_use.tif")


def test_a_run_from_raw_codes_and_images_has_the_maps_of_the_sample(case, sample):
    prepared = full_run(case.config().with_output(case.folder / "prepared_by_hand"), Progress())
    del case.data["layers"]["land_use"], case.data["layers"]["cover"]
    raw = str(sample / "raw")
    steps: List[Dict[str, Any]] = [
        {"step": "land_use", "layers": [f"{raw}/esa_cci_2000_2020.tif"]},
        {"step": "vegetation_cover", "ndvi": [f"{raw}/ndvi_{year}.tif" for year in range(2017, 2021)]},
    ]
    made = full_run(case.config(prepare=steps, land_use_years=None), Progress())
    assert len(made.products) == 29
    for stem, path in made.products.items():
        one, other = gdal.Open(path).ReadAsArray(), gdal.Open(prepared.products[stem]).ReadAsArray()
        np.testing.assert_array_equal(one, other, err_msg=stem)


# -- years ---------------------------------------------------------------------------------------------------------------


def test_a_file_for_each_year_in_any_order(tmp_path):
    names = {2016: "C3S-LC-L4-LCCS-Map-300m-P1Y-2016-v2.1.1.tif", 2000: "ESACCI-LC-L4-LCCS-Map-300m-P1Y-2000-v2.0.7.tif"}
    paths = [codes(tmp_path / name, [[130 if year == 2016 else 10] * 3], ("",)) for year, name in names.items()]
    found, heard = run(paths, tmp_path)
    assert years_of(tmp_path / "land_use_made.tif") == ["2000", "2016"]
    np.testing.assert_array_equal(found[:, 0], [[2, 2, 2], [3, 3, 3]])
    (held,) = heard.of("land_cover_years_held")
    assert held["missing"].startswith("2001, 2002") and held["missing"].endswith("2015")


def test_years_missing_in_the_middle_are_accepted_and_a_run_knows_which_are_there(tmp_path):
    path = codes(tmp_path / "esa.tif", np.full((3, 1, 2), 10), ("2000", "2001", "2005"))
    run([path], tmp_path)
    config = RunConfig(layers={"land_use": str(tmp_path / "land_use_made.tif")})
    assert resolve(config).land_use_years == (2000, 2001, 2005)


def test_years_as_given_and_by_the_span_in_the_name(tmp_path):
    values = np.array([[[10]], [[130]], [[120]]])
    path = codes(tmp_path / "cover_2003_2005.tif", values, ("", "", ""))
    run([path], tmp_path)
    assert years_of(tmp_path / "land_use_made.tif") == ["2003", "2004", "2005"]
    found, _ = run([path], tmp_path, years=(2010, 2005, 2000))
    assert years_of(tmp_path / "land_use_made.tif") == ["2000", "2005", "2010"] and found.ravel().tolist() == [5, 3, 2]


def test_years_in_another_order_than_the_files_are_refused(tmp_path):
    paths = [codes(tmp_path / f"{year}.tif", [[10]], names=("",)) for year in (2005, 2000)]
    with pytest.raises(GsocError, match="given as 2000, 2005, but the maps in their order are named 2005, 2000"):
        run(paths, tmp_path, years=(2000, 2005))


def test_one_map_needs_no_year(tmp_path):
    run([codes(tmp_path / "cover.tif", [[10, 130]], ("",))], tmp_path)
    assert years_of(tmp_path / "land_use_made.tif") == ["land use"]


@pytest.mark.parametrize(
    "names, years, told",
    [
        (("", ""), (), "map.tif: of which year is it"),
        (("2000", "2000"), (), "The year 2000 is there twice"),
        (("2000", "2001"), (2000,), "2 bands in all, but 1 years are known"),
    ],
)
def test_years_that_cannot_be(tmp_path, names, years, told):
    path = codes(tmp_path / "map.tif", np.full((2, 1, 2), 10), names)
    with pytest.raises(GsocError, match=told):
        run([path], tmp_path, years=years)
    assert not (tmp_path / "land_use_made.tif").exists()


# -- paddy ---------------------------------------------------------------------------------------------------------------


def test_irrigated_cropland_is_counted_and_a_map_of_paddies_asked_for(tmp_path):
    path = codes(tmp_path / "esa.tif", [[20, 20, 10]])
    found, heard = run([path], tmp_path)
    assert found.ravel().tolist() == [13, 13, 2]
    assert [said["count"] for said in heard.of("land_cover_irrigated")] == [2]


def test_a_map_of_paddies_decides(tmp_path):
    path = codes(tmp_path / "esa.tif", [[20, 20, 10, 10, 130, 140]])
    paddy = raster(tmp_path / "rice.tif", [[0.4, 0, 7, -1, 1, 1]], nodata=-1)
    found, heard = run([path], tmp_path, paddy=paddy)
    np.testing.assert_array_equal(found[0, 0], [13, 2, 13, 2, 3, np.nan])
    assert [said["count"] for said in heard.of("land_cover_paddy")] == [2] and not heard.of("land_cover_irrigated")


def test_a_map_of_paddies_with_several_bands_is_refused(tmp_path):
    path = codes(tmp_path / "esa.tif", [[20]])
    with pytest.raises(GsocError, match="rice.tif: has 2 bands"):
        run([path], tmp_path, paddy=raster(tmp_path / "rice.tif", np.ones((2, 1, 1))))


# -- files and tables ----------------------------------------------------------------------------------------------------


def c3s(path: Path, values: np.ndarray) -> str:
    """A NetCDF file laid out as those of C3S: classes and flags over time, latitude and longitude."""
    dataset = gdal.GetDriverByName("netCDF").CreateMultiDimensional(str(path), [], ["FORMAT=NC4"])
    root = dataset.GetRootGroup()
    double, byte = gdal.ExtendedDataType.Create(gdal.GDT_Float64), gdal.ExtendedDataType.Create(gdal.GDT_Byte)
    text = gdal.ExtendedDataType.CreateString()
    rows, columns = values.shape
    axes = []
    for name, units, places in (
        ("time", "days since 1970-01-01 00:00:00", np.array([16801.0])),
        ("lat", "degrees_north", 50.0 - CELL * (np.arange(rows) + 0.5)),
        ("lon", "degrees_east", 10.0 + CELL * (np.arange(columns) + 0.5)),
    ):
        axes.append(root.CreateDimension(name, None, None, len(places)))
        axis = root.CreateMDArray(name, [axes[-1]], double)
        axis.CreateAttribute("units", [], text).Write(units)
        axis.Write(places)
    for name, layer in (("lccs_class", values), ("processed_flag", np.ones_like(values))):
        array = root.CreateMDArray(name, axes, byte)
        array.Write(layer[np.newaxis].astype(np.uint8))
    del array, axis, axes, root, dataset
    return str(path)


def test_a_netcdf_file_of_c3s(tmp_path):
    path = c3s(tmp_path / "C3S-LC-L4-LCCS-Map-300m-P1Y-2016-v2.1.1.nc", np.array([[10, 130, 220], [190, 210, 0]]))
    grid = grid_of(raster(tmp_path / "soc.tif", np.ones((2, 3))))
    found, _ = run([path], tmp_path, grid)
    np.testing.assert_array_equal(found[0], [[2, 3, 10], [1, 11, np.nan]])
    assert years_of(tmp_path / "land_use_made.tif") == ["2016"]


def test_flags_beside_the_codes_are_left_out(tmp_path):
    path = codes(tmp_path / "lc_2019.tif", [[[40, 30]], [[9, 9]]], ("discrete_classification", "discrete_classification-proba"))
    found, _ = run([path], tmp_path, legend="copernicus")
    np.testing.assert_array_equal(found, [[[2, 3]]])


def test_tiles_of_an_export_are_one_map(tmp_path):
    name = "esa_lccs_2000_2001_class_x1"
    codes(tmp_path / f"{name}-0000000000-0000000000.tif", np.full((2, 2, 3), 10), ("2000", "2001"), nodata=0)
    codes(tmp_path / f"{name}-0000000000-0000000003.tif", np.full((2, 2, 1), 130), ("2000", "2001"), nodata=0, origin=(10 + 3 * CELL, 50.0))
    tiles = sorted(str(path) for path in tmp_path.glob(f"{name}-*.tif"))
    grid = grid_of(raster(tmp_path / "soc.tif", np.ones((2, 4))))
    found, _ = run(tiles, tmp_path, grid)
    np.testing.assert_array_equal(found, np.broadcast_to([2, 2, 2, 3], (2, 2, 4)))
    with pytest.raises(GsocError, match="codes are those of the legend esa"):
        run(tiles, tmp_path, grid, legend="copernicus")


def table(path: Path, text: str) -> str:
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_table_of_ones_own(tmp_path):
    path = codes(tmp_path / "own.tif", [[1, 2, 3]])
    found, heard = run([path], tmp_path, legend=table(tmp_path / "own.csv", "code;class;name\n1;3;Weide\n2;2;Acker\n"))
    np.testing.assert_array_equal(found[0, 0], [3, 2, np.nan])
    assert [said["codes"] for said in heard.of("land_cover_unlisted")] == ["3 (1)"]
    assert gdal.Open(str(tmp_path / "land_use_made.tif")).GetMetadataItem("GSOCSEQ_LEGEND") == "table"


@pytest.mark.parametrize(
    "text, told",
    [
        ("code,class\n1,2\n1,3\n", "own.csv.*line 3.*1"),
        ("code,klasse\n1,2\n", "own.csv.*class"),
        ("code,class\n1,grass\n", "own.csv.*line 2.*grass"),
        ("code,class\n1,77\n", "own.csv: code 1 has the class 77"),
        ("code,class\n5,2\n", "no cell of the grid gets a class .*1 \\(2\\), 2 \\(1\\)"),
    ],
)
def test_tables_that_cannot_be(tmp_path, text, told):
    path = codes(tmp_path / "own.tif", [[1, 1, 2]])
    with pytest.raises(GsocError, match=told):
        run([path], tmp_path, legend=table(tmp_path / "own.csv", text))
    assert sorted(file.name for file in tmp_path.iterdir()) == ["own.csv", "own.tif"]


def test_classes_of_ones_own_table_of_classes(tmp_path):
    header = "code,name,modelled,r,k,paddy," + ",".join(f"{what}_{month:02d}" for what in ("input", "cover") for month in range(1, 13))
    classes = table(tmp_path / "classes.csv", header + "\n77,Vines,1,1.44,0.53,0," + "," * 11 + "," + ",".join(["0.8"] * 12) + "\n")
    legend, path = table(tmp_path / "own.csv", "code,class\n1,77\n"), codes(tmp_path / "own.tif", [[1]])
    land_use(LandUseRequest((path,), legend), grid_of(path), str(tmp_path / "out.tif"), Progress(), classes)  # type: ignore[arg-type]
    assert classes_of(tmp_path / "out.tif").ravel().tolist() == [77]


def test_maps_elsewhere_are_refused(tmp_path):
    path = codes(tmp_path / "far.tif", [[10]], origin=(100.0, 10.0))
    with pytest.raises(GsocError, match="no cell of the grid gets a class"):
        run([path], tmp_path, grid_of(raster(tmp_path / "soc.tif", np.ones((2, 3)))))


def test_cancelled_it_leaves_nothing(tmp_path):
    class Stop(Progress):
        def cancelled(self) -> bool:
            return True

    path = codes(tmp_path / "esa.tif", [[10]])
    with pytest.raises(Cancelled):
        land_use(LandUseRequest((path,)), grid_of(path), str(tmp_path / "out.tif"), Stop())  # type: ignore[arg-type]
    assert [file.name for file in tmp_path.iterdir()] == ["esa.tif"]


# -- the wrong legend ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("legend", ["copernicus", "fao"])
def test_codes_of_esa_under_another_legend_are_refused(sample, tmp_path, legend):
    """Some of the codes are in both legends, and mean other classes."""
    raw = str(sample / "raw" / "esa_cci_2000_2020.tif")
    with pytest.raises(GsocError, match=f"legend is {legend}, but the codes .* are those of the legend esa.*Set legend to esa"):
        run([raw], tmp_path, grid_of(sample / "soc_t_ha.tif"), legend=legend)
    assert not list(tmp_path.iterdir())
    assert (ERROR, "classes_other_legend") in looked(layers=(raw,), legend=legend)


def test_codes_of_copernicus_and_of_fao_under_esas_legend_are_refused(tmp_path):
    copernicus = codes(tmp_path / "forest.tif", [[40, 30, 111, 121, 126, 20]])
    classes = codes(tmp_path / "classes.tif", [[2, 3, 5, 12, 1]])
    for path, name in ((copernicus, "copernicus"), (classes, "fao")):
        with pytest.raises(GsocError, match=f"are those of the legend {name}"):
            run([path], tmp_path)


def test_codes_that_no_class_fits_do_not_speak_against_a_legend(tmp_path):
    """A coast of Copernicus: most is open sea (200), moss (100) and no data (0), which ESA's legend knows by other names; ESA's lichens (140)."""
    coast = codes(tmp_path / "coast.tif", [[200, 200, 200, 200, 100, 0, 0, 40, 30]])
    found, heard = run([coast], tmp_path, legend="copernicus")
    np.testing.assert_array_equal(found[0, 0], [np.nan] * 7 + [2, 3])
    assert [said["codes"] for said in heard.of("land_cover_unlisted")] == ["0 (2), 100 (1), 200 (4)"]
    found, _ = run([codes(tmp_path / "tundra.tif", [[140, 140, 140, 0, 0, 130]])], tmp_path)
    np.testing.assert_array_equal(found[0, 0], [np.nan] * 5 + [3])


def test_a_legend_that_lists_too_little_is_refused(tmp_path):
    """77 and 78 are in no legend. Counted on the grid: in the step of all cells and years, in the look of the last year."""
    path = codes(tmp_path / "odd.tif", [[[10, 77, 77, 10]], [[78, 77, 77, 130]]], ("2000", "2001"))
    with pytest.raises(GsocError, match=r"esa does not list the codes of 62 % .*: 77 \(4\), 78 \(1\)"):
        run([path], tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["odd.tif"]
    findings = Findings()
    PREPARE.look(LandUseRequest((path,)), RunConfig(layers={"soc": path}), findings)  # type: ignore[arg-type]
    assert [(found.where, found.values["share"]) for found in findings.by_severity(ERROR)] == [("prepare.land_use.legend", "75")]


def test_a_table_of_ones_own_may_list_a_part_of_esas_codes(tmp_path):
    """Forest and water are left out on purpose; with less than half of the cells it is ESA's legend that is meant."""
    own = table(tmp_path / "own.csv", "code,class\n10,2\n130,3\n")
    found, _ = run([codes(tmp_path / "some.tif", [[10, 10, 130, 60, 210]])], tmp_path, legend=own)
    np.testing.assert_array_equal(found[0, 0], [2, 2, 3, np.nan, np.nan])
    with pytest.raises(GsocError, match="own.csv, but the codes .* are those of the legend esa"):
        run([codes(tmp_path / "few.tif", [[10, 120, 190, 60, 210]])], tmp_path, legend=own)


def test_only_one_of_the_files_has_another_legend(tmp_path):
    one = codes(tmp_path / "lc_2000.tif", [[10, 130, 11, 62]], ("",))
    two = codes(tmp_path / "lc_2001.tif", [[40, 111, 121, 20, 30, 30, 126, 50]], ("",))
    with pytest.raises(GsocError, match="lc_2001.tif: legend is esa, .*are those of the legend copernicus"):
        run([one, two, codes(tmp_path / "lc_2002.tif", [[10, 10, 11, 62]], ("",))], tmp_path)


def test_a_map_that_the_step_has_made_holds_classes(tmp_path):
    run([codes(tmp_path / "esa.tif", [[10, 130]])], tmp_path)
    made = str(tmp_path / "land_use_made.tif")
    with pytest.raises(GsocError, match="made by land_use, so it holds FAO's classes; the legend esa .*Choose the legend fao"):
        land_use(LandUseRequest((made,)), grid_of(made), str(tmp_path / "again.tif"), Progress())  # type: ignore[arg-type]
    assert looked(layers=(made,)) == [(ERROR, "land_cover_is_classes")]
    land_use(LandUseRequest((made,), "fao"), grid_of(made), str(tmp_path / "again.tif"), Progress())  # type: ignore[arg-type]
    np.testing.assert_array_equal(classes_of(tmp_path / "again.tif"), classes_of(made))


# -- in a configuration --------------------------------------------------------------------------------------------------


def test_in_a_configuration(sample, tmp_path):
    config = RunConfig(layers={"soc": str(sample / "soc_t_ha.tif")}, area=str(sample / "area.gpkg"), land_use_legend="esa")
    request = LandUseRequest((str(sample / "raw" / "esa_cci_2000_2020.tif"),))  # type: ignore[arg-type]
    made = PREPARE.run(request, Workplace(config, str(tmp_path), config.layers), Progress())
    assert made.layers == {"land_use": str(tmp_path / "land_use.tif")} and PREPARE.roles(request) == ("land_use",)
    assert made.options == {"land_use_legend": "fao", "land_use_years": None}
    assert Grid.of(made.layers["land_use"]).same_as(Workplace(config, "", config.layers).grid)


def test_paths_in_a_configuration_are_relative_to_it(tmp_path):
    step = {"step": "land_use", "layers": ["esa.tif"], "legend": "own.csv"}
    config = RunConfig.from_dict(json.loads(json.dumps({"gsocseq_config": 1, "prepare": [step]})), tmp_path)
    (entry,) = config.prepare
    assert entry.request.layers == (str(tmp_path / "esa.tif"),) and entry.request.legend == str(tmp_path / "own.csv")
    step["legend"] = "copernicus"
    (entry,) = RunConfig.from_dict({"gsocseq_config": 1, "prepare": [step]}, tmp_path).prepare
    assert entry.request.legend == "copernicus"


def looked(**request: Any) -> List[Tuple[str, str]]:
    findings = Findings()
    PREPARE.look(LandUseRequest(**request), RunConfig(), findings)
    for problem in findings.ordered():
        problem.text()
    return [(problem.severity, problem.key) for problem in findings.ordered()]


def test_a_look_before_the_run(tmp_path):
    path = codes(tmp_path / "esa.tif", np.array([[[10, 20, 140]]] * 2), ("2000", "2002"))
    assert looked(layers=(path,)) == [
        (WARNING, "land_cover_years_held"),
        (WARNING, "land_cover_codes_unlisted"),
        (INFO, "land_cover_found"),
        (INFO, "land_cover_irrigated_seen"),
    ]
    assert looked(layers=(path,), years=(2000,)) == [(ERROR, "land_cover_years_count")]
    assert looked(layers=(str(tmp_path / "nowhere.tif"),)) == [(ERROR, "file_missing")]
