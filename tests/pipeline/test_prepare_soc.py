"""prepare_soc: a map cut, snapped and masked; a stock computed from layers, on published and hand-computed numbers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np
import pytest
from osgeo import gdal
from soil_rasters import CELL, Heard, grid_of, polygons, raster, values_of

from gsocseq_plugin.core.errors import ERROR, INFO, Cancelled, GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.checks.findings import Findings
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.prepare.contract import Workplace
from gsocseq_plugin.pipeline.steps.prepare_soc import PREPARE, SocRequest, prepare_soc

EDGEROI = {
    "depths": ((0.0, 10.0), (10.0, 20.0), (20.0, 55.0)),
    "carbon": (8.2, 7.5, 6.1),  # g/kg
    "bulk_density": (1340.0, 1367.0, 1382.0),  # kg/m3
    "stones": (6.0, 6.0, 7.0),  # % of the volume
}
"""Soil profile 399 EDGEROI ed079, Australia (Karssies 2011), in Hengl & MacMillan 2019, Predictive Soil Mapping with R, table 7.1."""


def run(folder: Path, area: Optional[str] = None, **request: Any) -> Tuple[np.ndarray, Heard]:
    heard = Heard()
    prepare_soc(SocRequest(**request), area, str(folder / "prepared.tif"), heard)
    return values_of(folder / "prepared.tif"), heard


def profile(folder: Path, names: Sequence[str] = ("0-10cm", "10-20cm", "20-55cm"), **how: Any) -> Dict[str, Tuple[str, ...]]:
    """The profile's layers as rasters of 2 x 3 cells."""
    return {
        quantity: tuple(raster(folder / f"{quantity}_{name}.tif", np.full((2, 3), value), **how) for name, value in zip(names, EDGEROI[quantity]))
        for quantity in ("carbon", "bulk_density", "stones")
    }


# -- a map of the stock ------------------------------------------------------------------------------------------------


def test_the_sample_comes_out_as_it_is(sample, tmp_path):
    soc, heard = run(tmp_path, soc=str(sample / "soc_t_ha.tif"))
    assert np.array_equal(soc, values_of(sample / "soc_t_ha.tif"), equal_nan=True)
    assert grid_of(tmp_path / "prepared.tif").same_as(grid_of(sample / "soc_t_ha.tif"))
    dataset = gdal.Open(str(tmp_path / "prepared.tif"))
    band, tags = dataset.GetRasterBand(1), dataset.GetMetadata()
    assert (band.GetDescription(), band.GetUnitType(), band.DataType) == ("SOC 0-30 cm", "t C/ha", gdal.GDT_Float32)
    assert (tags["GSOCSEQ_STEP"], tags["GSOCSEQ_RESAMPLING"], tags["GSOCSEQ_SOC_FROM"]) == ("prepare_soc", "none", "map")
    assert heard.of("soc_cells")[0]["count"] == np.count_nonzero(~np.isnan(soc))


def test_cells_with_their_centre_outside_the_polygons_are_no_data(tmp_path):
    """A triangle over 6 x 8 cells: the grid is cut to its extent, and cells beyond its slope are no data."""
    soc = raster(tmp_path / "soc.tif", np.arange(80.0).reshape(8, 10) + 20)
    west, east, north, south = 10 + CELL, 10 + 9 * CELL, 50 - CELL, 50 - 7 * CELL
    area = polygons(tmp_path / "area.gpkg", [f"POLYGON(({west} {north},{east} {north},{west} {south},{west} {north}))"])
    found, heard = run(tmp_path, area, soc=soc)
    row, column = np.mgrid[0.5:6, 0.5:8]
    inside = column / 8 + row / 6 < 1
    assert found.shape == (6, 8) and np.array_equal(np.isnan(found), ~inside)
    assert np.array_equal(found[inside], (np.arange(80.0).reshape(8, 10) + 20)[1:7, 1:9][inside])
    assert heard.of("soc_outside") == [{"count": int((~inside).sum())}]
    assert heard.of("soc_cells")[0]["count"] == int(inside.sum())


def test_an_area_in_another_crs_and_an_invalid_one(tmp_path):
    """A square in metres; a bow tie, which becomes two triangles."""
    soc = raster(tmp_path / "soc.tif", np.full((8, 10), 50.0))
    metres = [1_113_194.9079 + 927.6624 * column for column in (2, 6)]
    ring = f"{metres[0]} 6440000,{metres[1]} 6440000,{metres[1]} 6450000,{metres[0]} 6450000,{metres[0]} 6440000"
    found, _ = run(tmp_path, polygons(tmp_path / "metres.gpkg", [f"POLYGON(({ring}))"], "EPSG:3857"), soc=soc)
    assert np.isnan(found).all(axis=1).tolist() == [False] * 4 + [True]  # the fifth row is cut above its centres
    assert found.shape == (5, 4) and not np.isnan(found[:4]).any()
    x, y = [10 + CELL * k for k in (0, 10)], [50 - CELL * k for k in (0, 8)]
    tie = f"POLYGON(({x[0]} {y[0]},{x[1]} {y[1]},{x[1]} {y[0]},{x[0]} {y[1]},{x[0]} {y[0]}))"
    found, _ = run(tmp_path, polygons(tmp_path / "tie.gpkg", [tie]), soc=soc)
    row, column = np.mgrid[0.5:8, 0.5:10]
    apart = np.abs(column / 10 - 0.5) - np.abs(row / 8 - 0.5)
    assert np.array_equal(np.isnan(found)[np.abs(apart) > 1e-9], (apart < 0)[np.abs(apart) > 1e-9])


def test_bad_areas(tmp_path):
    soc = raster(tmp_path / "soc.tif", np.full((8, 10), 50.0))
    with pytest.raises(GsocError, match="points.gpkg.*POINT"):
        run(tmp_path, polygons(tmp_path / "points.gpkg", ["POINT(10.01 49.99)"]), soc=soc)
    with pytest.raises(GsocError, match="have nothing in common"):
        run(tmp_path, polygons(tmp_path / "far.gpkg", ["POLYGON((0 0,1 0,1 1,0 0))"]), soc=soc)
    with pytest.raises(GsocError, match="there is no such file"):
        run(tmp_path, str(tmp_path / "none.gpkg"), soc=soc)
    tiny = polygons(tmp_path / "tiny.gpkg", ["POLYGON((10.0001 49.9999,10.0002 49.9999,10.0002 49.9998,10.0001 49.9999))"])
    with pytest.raises(GsocError, match="No cell of the grid has a value"):
        run(tmp_path, tiny, soc=soc)
    assert not (tmp_path / "prepared.tif").exists()


def test_negative_is_no_data_and_much_is_said(tmp_path):
    values = np.full((2, 3), 60.0)
    values[0] = [-1.0, -9999.0, 0.0]
    values[1, 0] = 900.0
    soc, heard = run(tmp_path, soc=raster(tmp_path / "soc.tif", values))
    assert np.argwhere(np.isnan(soc)).tolist() == [[0, 0], [0, 1]] and soc[0, 2] == 0.0
    assert [said["count"] for said in heard.of("soil_negative")] == [2]
    assert heard.of("soc_many") == [{"count": 1, "limit": "800", "highest": "900"}]


@pytest.mark.parametrize(
    "unit, value, asked, expected", [("kg/m2", 5.0, "", 50.0), ("", 5.0, "", 50.0), ("", 50.0, "", 50.0), ("", 5.0, "t C/ha", 5.0)]
)
def test_units(tmp_path, unit, value, asked, expected):
    soc, _ = run(tmp_path, soc=raster(tmp_path / "soc.tif", np.full((2, 3), value), unit=unit), unit=asked)
    assert np.array_equal(soc, np.full((2, 3), expected))


@pytest.mark.parametrize(
    "unit", ["t/ha", "t C/ha", "Mg ha-1", "Mg C ha\u207b\u00b9", "tonnes C / hectare", "tC/ha", "t\u00b7ha^-1", "kg m**-2", "kg/m\u00b2"]
)
def test_spellings_of_the_unit(tmp_path, unit):
    """A stock of 5, which by its values could be kg/m2 only: what the file declares goes before."""
    soc, heard = run(tmp_path, soc=raster(tmp_path / "soc.tif", np.full((2, 3), 5.0), unit=unit))
    assert soc[0, 0] == (50.0 if unit.startswith("kg") else 5.0) and heard.of("soil_unit_declared")


def test_a_map_that_declares_something_else_is_no_stock(sample, tmp_path):
    """A map of clay has values that a stock may have."""
    told = "clay_pct.tif: declares the unit '%', which is no unit of the stock of organic carbon.*set unit to one of: t C/ha, kg C/m2"
    with pytest.raises(GsocError, match=told):
        run(tmp_path, soc=str(sample / "clay_pct.tif"))
    assert not list(tmp_path.iterdir())
    findings = Findings()
    PREPARE.look(SocRequest(soc=str(sample / "clay_pct.tif")), RunConfig(), findings)  # type: ignore[arg-type]
    assert [(found.severity, found.key) for found in findings.ordered()] == [(ERROR, "soil_unit_other")]
    soc, _ = run(tmp_path, soc=raster(tmp_path / "soc.tif", np.full((2, 3), 50.0), unit="%"), unit="t C/ha")
    assert soc[0, 0] == 50.0
    layers = profile(tmp_path, unit="kPa")
    with pytest.raises(GsocError, match="declares the unit 'kPa', which is no unit of organic carbon.*set carbon_unit to one of"):
        run(tmp_path, **layers)


def test_a_doubtful_unit_is_asked(tmp_path):
    """A median of 5 with cells of 40: poor land in t/ha, or peat in kg/m2."""
    values = np.full((2, 3), 5.0)
    values[0, 0] = 40.0
    with pytest.raises(GsocError, match="soc.tif: the unit of the stock of organic carbon is not clear.*Set unit to one of: t C/ha, kg C/m2"):
        run(tmp_path, soc=raster(tmp_path / "soc.tif", values))


def test_carbon_between_poor_in_g_per_kg_and_rich_in_per_cent_is_asked(tmp_path):
    """3 g/kg is dry land, 3 % a wet country: ten times as much stock."""
    carbon, density = (raster(tmp_path / f"{name}_0-30cm.tif", np.full((2, 3), value)) for name, value in (("oc", 3.0), ("bd", 1.3)))
    with pytest.raises(GsocError, match="the unit of organic carbon is not clear.*Set carbon_unit to one of: %, g/kg, dg/kg"):
        run(tmp_path, carbon=(carbon,), bulk_density=(density,))
    for unit, expected in (("%", 117.0), ("g/kg", 11.7)):
        assert run(tmp_path, carbon=(carbon,), bulk_density=(density,), carbon_unit=unit)[0] == pytest.approx(np.full((2, 3), expected), abs=1e-4)


def test_the_gsp_grid_of_a_map_on_both_sides_of_the_180th_meridian(tmp_path):
    """UTM 60 south at Fiji: 100 km around 180 degrees east, counted on beyond it."""
    soc = raster(tmp_path / "soc.tif", np.full((20, 20), 40.0), (770_000.0, 8_050_000.0), 5000.0, "EPSG:32760")
    found, _ = run(tmp_path, soc=soc, gsp_grid=True)
    west, _, east, _ = grid_of(tmp_path / "prepared.tif").bounds
    assert 179 < west < 180 < east < 181 and np.nanmin(found) == np.nanmax(found) == 40.0
    assert np.count_nonzero(~np.isnan(found)) > 0.9 * found.size


def test_the_gsp_grid_from_degrees(tmp_path):
    """Cells of 1/240 degree, half a GSP cell off: edges on multiples of 1/120, means of the cells inside."""
    values = np.arange(96.0).reshape(8, 12) + 20
    soc = raster(tmp_path / "soc.tif", values, (10.0 + CELL / 2, 50.0 - CELL / 2), CELL / 2)
    run(tmp_path, soc=soc, gsp_grid=True)
    grid = grid_of(tmp_path / "prepared.tif")
    assert (grid.rows, grid.columns) == (5, 7)
    assert grid.geotransform == pytest.approx((10.0, CELL, 0, 50.0, 0, -CELL), abs=1e-12)


def test_the_gsp_grid_from_metres(tmp_path):
    """A map in UTM 32: the GSP grid covers its extent, and a plane in the longitude stays one."""
    from osgeo import osr

    rows, columns, cell, origin = 60, 50, 1000.0, (500_000.0, 5_560_000.0)
    utm, degrees = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(32632)
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    to_degrees = osr.CoordinateTransformation(utm, degrees)
    centres = [(origin[0] + cell * (c + 0.5), origin[1] - cell * (r + 0.5)) for r in range(rows) for c in range(columns)]
    longitude = np.array(to_degrees.TransformPoints(centres))[:, 0].reshape(rows, columns)
    soc = raster(tmp_path / "soc.tif", 100.0 * (longitude - 8.0), origin, cell, "EPSG:32632")
    found, heard = run(tmp_path, soc=soc, gsp_grid=True)
    grid = grid_of(tmp_path / "prepared.tif")
    assert np.array(grid.geotransform)[[0, 3]] * 120 == pytest.approx(np.round(np.array(grid.geotransform)[[0, 3]] * 120), abs=1e-7)
    expected = 100.0 * (grid.geotransform[0] + CELL * (np.arange(grid.columns) + 0.5) - 8.0) * np.ones((grid.rows, 1))
    inner = ~np.isnan(found)
    assert inner.sum() > 0.9 * rows * columns * (cell / 111_200 / CELL) ** 2 / np.cos(np.radians(50))
    assert np.abs(found - expected)[inner].max() < 0.71  # half a source cell at the rim: 500 m are 0.7 t/ha
    assert np.abs(found - expected)[5:-5, 5:-5].max() < 0.01


def test_a_map_in_metres_keeps_its_grid_unless_asked(tmp_path):
    soc = raster(tmp_path / "soc.tif", np.full((6, 5), 40.0), (500_000.0, 5_560_000.0), 1000.0, "EPSG:32632")
    run(tmp_path, soc=soc)
    assert grid_of(tmp_path / "prepared.tif").same_as(grid_of(soc))


# -- computed from layers ----------------------------------------------------------------------------------------------


def test_a_published_profile(tmp_path):
    """By hand: 0.82 x 1.34 x 10 x 0.94 + 0.75 x 1.367 x 10 x 0.94 + 0.61 x 1.382 x 10 x 0.93 = 27.806 t C/ha.

    The book gives 2.9 kg/m2 (29 t/ha) for 0-30 cm, from a spline through the horizons instead of the horizons themselves.
    """
    layers = profile(tmp_path)
    units = {"carbon_unit": "g/kg", "stones_unit": "%"}
    soc, heard = run(tmp_path, **layers, **units)
    assert soc == pytest.approx(np.full((2, 3), 27.80613), abs=1e-4)
    assert soc == pytest.approx(np.full((2, 3), 29.0), rel=0.05)
    assert [said["counted"] for said in heard.of("soc_depth")] == ["10", "10", "10"]
    assert gdal.Open(str(tmp_path / "prepared.tif")).GetMetadataItem("GSOCSEQ_SOC_UNITS") == "g/kg, kg/m3, %"


def test_the_book_formula_in_three_sets_of_units(tmp_path):
    """OCS = ORC/100 x BLD x (1 - CRF/100) x HOT, eq. 7.1: 2 % x 1300 kg/m3 x 0.9 x 0.3 m = 7.02 kg/m2 = 70.2 t/ha."""
    for number, (carbon, density, stones) in enumerate(((2.0, 1.3, 0.1), (20.0, 1300.0, 10.0), (200, 130, 100))):
        (tmp_path / str(number)).mkdir()
        how: Dict[str, Any] = {"dtype": gdal.GDT_Int16} if number == 2 else {}
        layers = {
            name: (raster(tmp_path / str(number) / f"{name}_0-30cm.tif", np.full((2, 3), value), **how),)
            for name, value in (("carbon", carbon), ("bulk_density", density), ("stones", stones))
        }
        asked = {"carbon_unit": "%"} if number == 0 else {}
        assert run(tmp_path, **layers, **asked)[0] == pytest.approx(np.full((2, 3), 70.2), abs=1e-4)


def test_without_stones_and_in_any_order(tmp_path):
    """1 % x 1.2 x 5 + 2 % x 1.3 x 10 + 3 % x 1.4 x 15 = 6 + 26 + 63 = 95."""
    names = ("5-15cm", "15-30cm", "0-5cm")
    carbon = tuple(raster(tmp_path / f"soc_{name}.tif", np.full((2, 3), v)) for name, v in zip(names, (2.0, 3.0, 1.0)))
    density = tuple(raster(tmp_path / f"bd_{name}.tif", np.full((2, 3), v)) for name, v in zip(reversed(names), (1.2, 1.4, 1.3)))
    assert run(tmp_path, carbon=carbon, bulk_density=density, carbon_unit="%")[0] == pytest.approx(np.full((2, 3), 95.0), abs=1e-4)


def test_depths_can_be_given(tmp_path):
    layers = profile(tmp_path, ("a", "b", "c"))
    units = {"carbon_unit": "g/kg", "stones_unit": "%"}
    assert run(tmp_path, **layers, **units, depths=EDGEROI["depths"])[0] == pytest.approx(np.full((2, 3), 27.80613), abs=1e-4)
    with pytest.raises(GsocError, match="carbon_a.tif: its name tells no depth"):
        run(tmp_path, **layers, **units)
    with pytest.raises(GsocError, match="carbon: 3 layers were given, but depths lists 0-15, 15-30"):
        run(tmp_path, **layers, **units, depths=((0.0, 15.0), (15.0, 30.0)))


@pytest.mark.parametrize(
    "depths",
    [
        ((0.0, 10.0), (10.0, 20.0), (20.0, 25.0)),
        ((5.0, 10.0), (10.0, 20.0), (20.0, 30.0)),
        ((0.0, 10.0), (12.0, 20.0), (20.0, 30.0)),
        ((0.0, 10.0), (8.0, 20.0), (20.0, 30.0)),
        ((0.0, 10.0), (10.0, 30.0), (30.0, 60.0)),
        ((0.0, 10.0), (10.0, 10.0), (10.0, 30.0)),
    ],
)
def test_depths_that_do_not_fill_thirty_centimetres_are_refused(tmp_path, depths):
    with pytest.raises(GsocError, match="do not fill 0-30 cm"):
        run(tmp_path, **profile(tmp_path), depths=depths)


def test_depths_in_another_order_than_the_files_are_refused(tmp_path):
    """The published profile again, its files sorted by name otherwise than the depths: 20-55 cm would be taken for 10-20 cm."""
    layers = {name: (paths[0], paths[2], paths[1]) for name, paths in profile(tmp_path).items()}
    with pytest.raises(GsocError, match="given as 0-10, 10-20, 20-55, but the files in their order are named 0-10, 20-55, 10-20"):
        run(tmp_path, **layers, depths=((0.0, 10.0), (10.0, 20.0), (20.0, 55.0)))


def test_other_requests_that_cannot_be(tmp_path):
    layers = profile(tmp_path)
    soc = raster(tmp_path / "soc.tif", np.full((2, 3), 50.0))
    for request, message in (
        ({}, "takes either a map of the stock"),
        ({"soc": soc, **layers}, "takes either a map of the stock"),
        ({"carbon": layers["carbon"]}, "bulk_density: no layers were given"),
        ({"bulk_density": layers["bulk_density"]}, "carbon: no layers were given"),
        ({**layers, "stones": layers["stones"][:2]}, "carbon has the depths 0-10, 10-20, 20-55 cm, stones has 0-10, 10-20 cm"),
        ({**layers, "carbon": (*layers["carbon"][:2], layers["carbon"][1])}, "are both the depth 10-20"),
        ({**layers, "carbon_unit": "g/kg", "bulk_density_unit": "g/cm3"}, "2.7 g/cm3 of bulk density, up to 1340"),
        ({**layers, "carbon_unit": "ppm"}, "carbon_unit: ppm was found; expected: %, g/kg, dg/kg"),
        ({"soc": raster(tmp_path / "two.tif", np.full((2, 2, 3), 50.0))}, "has 2 bands, one is expected"),
    ):
        with pytest.raises(GsocError, match=message):
            run(tmp_path, **request)
        assert not (tmp_path / "prepared.tif").exists()


def test_mixed_units_are_refused(tmp_path):
    layers = profile(tmp_path)
    other = raster(tmp_path / "percent_20-55cm.tif", np.full((2, 3), 0.61))
    with pytest.raises(GsocError, match="carbon_0-10cm.tif is in g/kg, .*percent_20-55cm.tif in %"):
        run(tmp_path, **{**layers, "carbon": (*layers["carbon"][:2], other)})


def test_whole_numbers_up_to_one_are_no_share_of_stones(tmp_path):
    """0 and 1 % of stones, not stones all through: the unit is asked. 1 % x 1.3 x 30 x 0.99 = 38.61."""
    layers = {name: (raster(tmp_path / f"{name}_0-30cm.tif", np.full((2, 3), v)),) for name, v in (("carbon", 1.0), ("bulk_density", 1.3))}
    stones = (raster(tmp_path / "stones_30.tif", np.full((2, 3), 1), dtype=gdal.GDT_Byte),)
    with pytest.raises(GsocError, match="the unit of stones is not clear.*Set stones_unit to one of: share, %, cm3/dm3"):
        run(tmp_path, **layers, stones=stones, depths=((0.0, 30.0),))
    soc, _ = run(tmp_path, **layers, stones=stones, depths=((0.0, 30.0),), stones_unit="%")
    assert soc == pytest.approx(np.full((2, 3), 38.61), abs=1e-4)


def test_a_cell_without_one_of_the_layers_has_no_stock(tmp_path):
    layers = profile(tmp_path)
    gaps = np.full((2, 3), 1367.0)
    gaps[0, 1], gaps[1, 2] = np.nan, -1.0
    density = raster(tmp_path / "gaps_10-20cm.tif", gaps)
    soc, heard = run(tmp_path, **{**layers, "bulk_density": (layers["bulk_density"][0], density, layers["bulk_density"][2])}, carbon_unit="g/kg")
    assert np.argwhere(np.isnan(soc)).tolist() == [[0, 1], [1, 2]]
    assert heard.of("soil_missing_layer") == [{"count": 2}] and [said["count"] for said in heard.of("soil_negative")] == [1]


def test_layers_of_other_grids_are_brought_to_the_grid_of_the_topmost_carbon(tmp_path):
    carbon = (raster(tmp_path / "oc_0-30cm.tif", np.full((4, 6), 2.0)),)
    density = (raster(tmp_path / "bd_0-30cm.tif", np.full((60, 60), 1.3), (1_100_000.0, 6_470_000.0), 2000.0, "EPSG:3857"),)
    soc, _ = run(tmp_path, carbon=carbon, bulk_density=density, carbon_unit="%")
    assert soc == pytest.approx(np.full((4, 6), 78.0), abs=1e-4) and grid_of(tmp_path / "prepared.tif").same_as(grid_of(carbon[0]))


# -- the ways to run it ------------------------------------------------------------------------------------------------


def config_of(folder: Path, step: Dict[str, Any], **fields: Any) -> RunConfig:
    """A configuration with one prepare step."""
    path = folder / "config.json"
    path.write_text(json.dumps({"gsocseq_config": 1, "prepare": [step], **fields}), encoding="utf-8")
    return RunConfig.load(str(path))


def test_a_configuration_writes_the_same_bytes_and_takes_its_area_and_grid(sample, tmp_path):
    soc, area = str(sample / "soc_t_ha.tif"), str(sample / "area.gpkg")
    config = config_of(tmp_path, {"step": "prepare_soc", "soc": soc}, area=area, gsp_grid=True)
    folder = tmp_path / "made"
    folder.mkdir()
    made = PREPARE.run(config.prepare[0].request, Workplace(config, str(folder), {}), Progress())
    assert made.layers == {"soc": str(folder / "soc.tif")} and PREPARE.roles(config.prepare[0].request) == ("soc",)
    run(tmp_path, area, soc=soc, gsp_grid=True)
    assert (folder / "soc.tif").read_bytes() == (tmp_path / "prepared.tif").read_bytes()
    assert Workplace(config, str(folder), made.layers).grid.same_as(grid_of(folder / "soc.tif"))


def test_depths_and_layers_in_a_configuration(tmp_path):
    layers = {name: [Path(path).name for path in paths] for name, paths in profile(tmp_path, ("a", "b", "c")).items()}
    step = {"step": "prepare_soc", **layers, "depths": [[0, 10], [10, 20], [20, 55]], "carbon_unit": "g/kg", "stones_unit": "%"}
    config = config_of(tmp_path, step)
    assert config.parse_problems == ()
    PREPARE.run(config.prepare[0].request, Workplace(config, str(tmp_path), {}), Progress())
    assert values_of(tmp_path / "soc.tif") == pytest.approx(np.full((2, 3), 27.80613), abs=1e-4)


def looked(request: SocRequest, config: Optional[RunConfig] = None) -> List[Tuple[str, str]]:
    findings = Findings()
    PREPARE.look(request, config or RunConfig(), findings)
    assert {found.where for found in findings.ordered()} <= {"prepare.prepare_soc"}
    return [(found.severity, found.key) for found in findings.ordered()]


def test_the_look(sample, tmp_path):
    soc = str(sample / "soc_t_ha.tif")
    assert looked(SocRequest(soc=soc)) == [(INFO, "soil_unit_declared")]  # type: ignore[arg-type]
    assert looked(SocRequest()) == [("error", "soc_source")]
    far = polygons(tmp_path / "far.gpkg", ["POLYGON((0 0,1 0,1 1,0 0))"])
    assert looked(SocRequest(soc=soc), RunConfig(area=far))[0] == ("error", "grid_no_overlap")  # type: ignore[arg-type]


def test_cancel_leaves_nothing(sample, tmp_path):
    class Stop(Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        prepare_soc(SocRequest(soc=str(sample / "soc_t_ha.tif")), None, str(tmp_path / "prepared.tif"), Stop())  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []
