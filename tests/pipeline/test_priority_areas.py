"""priority_areas by hand: a few cells of known area and rate, ranked, summed up, chosen."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr
from totals_set import Told, classes_on, grid_of, make_maps, proj_areas, write_raster, write_set, write_zones

from gsocseq_plugin.core.errors import Cancelled, GsocError
from gsocseq_plugin.core.gsocseq.priority import curve, ranking
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.tables import read_table
from gsocseq_plugin.pipeline.steps.priority_areas import PriorityOptions, priority_areas
from gsocseq_plugin.pipeline.totals.priority import PriorityFiles

# Lambert's equal-area: every cell of 1 km has 100 ha.
GRID = grid_of("EPSG:3035", 4_000_000.0, 3_000_000.0, 1000.0, 3, 2)
NAN = math.nan
RATES = np.array([[0.3, 0.1, -0.2], [0.5, NAN, 0.2]])
CO2E = 100 * 44 / 12 / 1e6
"""Mt CO2e/yr of 1 t C/ha/yr on one cell"""
WEST = "POLYGON((4000000 3000000,4001000 3000000,4001000 2998000,4000000 2998000,4000000 3000000))"
MIDDLE = "POLYGON((4001000 3000000,4002000 3000000,4002000 2998000,4001000 2998000,4001000 3000000))"
EAST = "POLYGON((4002000 3000000,4003000 3000000,4003000 2998000,4002000 2998000,4002000 3000000))"


@pytest.fixture
def folder(tmp_path) -> str:
    """Stocks whose relative rates are RATES, each known to 10 % (T0, BAU) and 20 % (scenario)."""
    bau = np.array([[20.0, 40.0, 60.0], [80.0, NAN, 50.0]])
    there = np.where(np.isnan(bau), NAN, 1.0)
    maps = {
        "T0_Map030": bau,
        "finalSOC_BAU_Map030": bau,
        "finalSOC_SSM3_Map030": bau + 20 * RATES,
        "RSR_SSM3_Map030": RATES,
        "T0_UncertaintyMap030": 10 * there,
        "BAU_UncertaintyMap030": 10 * there,
        "SSM_UncertaintyMap030": 20 * there,
    }
    return write_set(tmp_path / "set", GRID, maps)


def read(path: Path) -> np.ndarray:
    values = gdal.Open(str(path)).ReadAsArray()
    return np.where(values == -1.0, NAN, values)


def test_cells_until_the_target(folder, tmp_path) -> None:
    """0.5, 0.3, 0.2, 0.1: the target of 0.75 needs three of them; the cell that loses carbon is none of them."""
    told, files = Told(), PriorityFiles(str(tmp_path / "t.csv"), str(tmp_path / "c.csv"), None, str(tmp_path / "r.tif"))
    found = priority_areas(folder, PriorityOptions(target=0.85 * CO2E), files, told)
    assert found.reached and found.without_gain == 1
    assert found.hectares == pytest.approx(300, rel=1e-6) and found.co2e == pytest.approx(1.0 * CO2E, rel=1e-6)
    assert found.maximum == pytest.approx(1.1 * CO2E, rel=1e-6)
    rank, chosen = read(tmp_path / "r.tif")
    np.testing.assert_allclose(rank, [[40, 80, NAN], [20, NAN, 60]], rtol=1e-6)  # of five cells with a value
    np.testing.assert_array_equal(chosen, [[1, 0, 0], [1, NAN, 1]])
    np.testing.assert_allclose(found.curve, np.array([[0, 0], [100, 0.5], [200, 0.8], [300, 1.0], [400, 1.1]]) * (1, CO2E), rtol=1e-6)
    assert read_table(str(tmp_path / "c.csv")).numbers("area (ha)") == pytest.approx([0, 100, 200, 300, 400], rel=1e-6)
    assert told.said["priority_reached"]["percent"] == "60.0" and told.said["priority_no_gain"] == {"count": 1, "units": "cells"}
    table = read_table(str(tmp_path / "t.csv"))
    assert table.column("chosen") == ["yes", "yes", "yes", "no"] and table.column("zone or cells")[-1] == "80-90 %"


def test_a_target_that_is_just_met_and_one_out_of_reach(folder) -> None:
    told = Told()
    rate = float(np.float32(0.5)) * (1 - 1e-6)
    assert priority_areas(folder, PriorityOptions(target=rate * CO2E), PriorityFiles(), told).hectares == pytest.approx(100, rel=1e-6)
    found = priority_areas(folder, PriorityOptions(target=2 * CO2E), PriorityFiles(), told)
    assert not found.reached and found.hectares == pytest.approx(400, rel=1e-6) and found.co2e == found.maximum
    assert told.said["priority_out_of_reach"]["maximum"] == f"{1.1 * CO2E:.4g}"


def test_without_a_target_nothing_is_chosen(folder, tmp_path) -> None:
    found = priority_areas(folder, PriorityOptions(), PriorityFiles(raster=str(tmp_path / "r.tif")), Progress())
    assert (found.hectares, found.co2e, found.reached, found.target) == (0.0, 0.0, False, None)
    assert np.nanmax(read(tmp_path / "r.tif")[1]) == 0 and found.maximum > 0


def test_the_certain_rate_is_the_rate_less_its_half_width(folder, tmp_path) -> None:
    """sqrt((0.1 BAU)^2 + (0.2 SSM)^2) / 20: 20 t/ha of BAU and 26 of SSM3 give 0.278."""
    bau, ssm = np.array([20.0, 40, 80, 50]), np.array([26.0, 42, 90, 54])
    certain = (ssm - bau) / 20 - np.hypot(0.1 * bau, 0.2 * ssm) / 20
    assert certain[0] == pytest.approx(0.3 - 0.2786, abs=1e-4)
    priority_areas(folder, PriorityOptions(measure="certain_rate"), PriorityFiles(raster=str(tmp_path / "r.tif")), Progress())
    rank = read(tmp_path / "r.tif")[0][[0, 0, 1, 1], [0, 1, 0, 2]]
    np.testing.assert_array_equal(np.argsort(rank), np.argsort(-certain))


def test_the_certain_rate_of_a_zone_is_that_of_errors_alike_in_all_its_cells(folder, tmp_path) -> None:
    """West holds two cells: the half-width of its mean is the mean of theirs; errors of its own in each cell would make it smaller."""
    bau, ssm = np.array([20.0, 80.0]), np.array([26.0, 90.0])
    half = (np.hypot(0.1 * bau, 0.2 * ssm) / 20).mean()
    zones = write_zones(tmp_path / "z.gpkg", [("west", WEST), ("middle", MIDDLE)], "EPSG:3035")
    options = PriorityOptions(measure="certain_rate", units="zones", zones=zones, field="name")
    rows = {row.name: row for row in priority_areas(folder, replace(options, measure="rate"), PriorityFiles(), Progress()).rows}
    assert rows["west"].half_width == pytest.approx(half, rel=1e-6)
    assert rows["middle"].half_width == pytest.approx(np.hypot(0.1 * 40, 0.2 * 42) / 20, rel=1e-6)
    found = priority_areas(folder, options, PriorityFiles(), Progress())
    assert [row.name for row in found.rows] == ["west", "middle"]


def test_zones_of_unknown_uncertainty_are_not_ranked_by_the_certain_rate(folder, tmp_path) -> None:
    path = Path(folder) / "XXX_GSOCseq_SSM_UncertaintyMap030.tif"
    write_raster(path, GRID, [np.array([[NAN, 20, 20], [NAN, NAN, 20]])])
    zones, told = write_zones(tmp_path / "z.gpkg", [("west", WEST), ("middle", MIDDLE)], "EPSG:3035"), Told()
    options = PriorityOptions(measure="certain_rate", units="zones", zones=zones, field="name")
    assert [row.name for row in priority_areas(folder, options, PriorityFiles(), told).rows] == ["middle"]
    assert told.said["priority_unknown"] == {"count": 1, "units": "zones"}


def test_a_rate_of_zero_is_no_gain(folder, tmp_path) -> None:
    write_raster(Path(folder) / "XXX_GSOCseq_RSR_SSM3_Map030.tif", GRID, [np.where(RATES == 0.1, 0.0, RATES)])
    found = priority_areas(folder, PriorityOptions(target=9 * CO2E, years=20), PriorityFiles(raster=str(tmp_path / "r.tif")), Progress())
    assert found.without_gain == 2 and found.hectares == pytest.approx(300, rel=1e-6)
    rank, chosen = read(tmp_path / "r.tif")
    assert np.isnan(rank[0, 1]) and chosen[0, 1] == 0


@pytest.mark.parametrize("measure", ["rate", "certain_rate"])
@pytest.mark.parametrize("units", ["cells", "zones"])
def test_rates_without_a_value(folder, tmp_path, measure, units) -> None:
    write_raster(Path(folder) / "XXX_GSOCseq_RSR_SSM3_Map030.tif", GRID, [np.full((2, 3), NAN)])
    zones = write_zones(tmp_path / "z.gpkg", [("west", WEST)], "EPSG:3035")
    options = PriorityOptions(measure=measure, units=units, target=0.1, zones=zones, field="name")
    with pytest.raises(GsocError) as refused:
        priority_areas(folder, options, PriorityFiles(), Progress())
    assert refused.value.key == "totals_no_land"


@pytest.mark.parametrize("units", ["cells", "zones"])
def test_impossible_rates_are_not_ranked(folder, tmp_path, units) -> None:
    """-49.95 t C/ha/yr, which is -999 over 20 years, and 600 kg C/ha/yr in most cells, which is another unit."""
    path = Path(folder) / "XXX_GSOCseq_RSR_SSM3_Map030.tif"
    zones, told = write_zones(tmp_path / "z.gpkg", [("west", WEST), ("middle", MIDDLE), ("east", EAST)], "EPSG:3035"), Told()
    options = PriorityOptions(units=units, zones=zones, field="name", years=20)
    write_raster(path, GRID, [np.where(RATES == 0.5, 50.0, RATES)])
    found = priority_areas(folder, options, PriorityFiles(), told)
    assert found.maximum == pytest.approx((0.3 + 0.1 + (0.2 if units == "cells" else 0.0)) * CO2E, rel=1e-6)
    assert (told.said["totals_impossible"]["count"], told.said["totals_impossible"]["high"]) == (1, "50")
    assert found.notes[0][0] == "totals_impossible"
    write_raster(path, GRID, [np.where(RATES == 0.2, 0.2, RATES * 1000)])
    with pytest.raises(GsocError) as refused:
        priority_areas(folder, options, PriorityFiles(), Progress())
    assert refused.value.key == "totals_map_impossible" and "hold values from -200 to 500 t C/ha/yr" in str(refused.value)


def test_only_the_ranked_map_and_its_half_width_matter(folder, tmp_path) -> None:
    """Other maps may lie on another grid, and what is missing for totals is no matter of the ranks."""
    other = grid_of("EPSG:3035", 4_000_000.0, 3_000_000.0, 1000.0, 4, 2)
    write_raster(Path(folder) / "XXX_GSOCseq_RSR_SSM1_Map030.tif", other, [np.ones((2, 4))])
    zones, told = write_zones(tmp_path / "z.gpkg", [("west", WEST)], "EPSG:3035"), Told()
    priority_areas(folder, PriorityOptions(units="zones", zones=zones, field="name", years=20), PriorityFiles(), told)
    assert set(told.said) == {"totals_zones"}


def test_all_files_appear_or_none(folder, tmp_path) -> None:
    def cancelled(_) -> str:
        raise Cancelled

    names = ("t.csv", "c.csv", "r.tif", "p.html")
    files = PriorityFiles(*(str(tmp_path / name) if name else None for name in ("t.csv", "c.csv", "", "r.tif", "p.html")))
    with pytest.raises(Cancelled):
        priority_areas(folder, PriorityOptions(), files, Progress(), cancelled)
    with pytest.raises(GsocError, match="ends in .gpkg"):
        zones = write_zones(tmp_path / "z.gpkg", [("west", WEST)], "EPSG:3035")
        wrong = PriorityFiles(str(tmp_path / "t.csv"), layer=str(tmp_path / "l.shp"))
        priority_areas(folder, PriorityOptions(units="zones", zones=zones, field="name"), wrong, Progress())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["set", "z.gpkg"]
    priority_areas(folder, PriorityOptions(), files, Progress(), lambda found: f"{len(found.rows)} rows")
    assert {path.name for path in tmp_path.iterdir()} == {"set", "z.gpkg", *names}
    assert (tmp_path / "p.html").read_text(encoding="utf-8") == "4 rows"


def test_by_total_a_large_zone_comes_before_a_better_small_one(folder, tmp_path) -> None:
    """West: 0.3 and 0.5 on 200 ha. Middle: 0.1 on 100 ha. East: -0.2 and 0.2, no gain. A zone of half a cell has the best rate."""
    half = "POLYGON((4000000 2999000,4000500 2999000,4000500 2998000,4000000 2998000,4000000 2999000))"
    zones = write_zones(tmp_path / "z.gpkg", [("west", WEST), ("middle", MIDDLE), ("east", EAST), ("half", half)], "EPSG:3035")
    options = {"units": "zones", "zones": zones, "field": "name"}
    by_rate = priority_areas(folder, PriorityOptions(**options), PriorityFiles(), Progress())
    by_total = priority_areas(folder, PriorityOptions(measure="total", **options), PriorityFiles(), Progress())
    assert [row.name for row in by_rate.rows] == ["half", "west", "middle"] and by_rate.without_gain == 1
    assert [row.name for row in by_total.rows] == ["west", "half", "middle"]
    west = by_total.rows[0]
    np.testing.assert_allclose([west.hectares, west.rate, west.co2e], [200, 0.4, 0.8 * CO2E], rtol=1e-6)


def test_zones_as_layer_with_ranks(folder, tmp_path) -> None:
    zones = write_zones(tmp_path / "z.gpkg", [("east", EAST), ("middle", MIDDLE), ("west", WEST)], "EPSG:3035")
    files, told = PriorityFiles(str(tmp_path / "t.csv"), str(tmp_path / "c.csv"), str(tmp_path / "p.gpkg")), Told()
    found = priority_areas(folder, PriorityOptions(units="zones", zones=zones, field="name", target=0.5 * CO2E), files, told)
    layer = ogr.Open(str(tmp_path / "p.gpkg"))
    ranks = {feature.GetField("name"): (feature.GetField("rank"), feature.GetField("chosen")) for feature in layer.GetLayer(0)}
    assert ranks == {"west": (1, 1), "middle": (2, 0), "east": (None, 0)}
    assert [row.chosen for row in found.rows] == ["yes", "no"] and len(found.curve) == 3
    assert told.said["priority_no_gain"] == {"count": 1, "units": "zones"}


def test_the_ranks_of_many_cells(tmp_path) -> None:
    """Against sorting in plain numpy; the curve has 100 steps of equal land."""
    grid = grid_of("EPSG:4326", 10.0, 50.0, 1 / 60, 40, 30)
    maps = make_maps(grid)
    folder = write_set(tmp_path / "set", grid, maps, classes_on(grid))
    target = 0.02
    options, files = PriorityOptions(scenario="SSM1", target=target), PriorityFiles(raster=str(tmp_path / "r.tif"))
    found = priority_areas(folder, options, files, Progress())
    rate, areas = maps["RSR_SSM1_Map030"], proj_areas(grid)
    gain = np.where(rate > 0, rate * areas * 44 / 12 / 1e6, 0.0)
    order = np.argsort(-np.nan_to_num(rate, nan=-9).ravel(), kind="stable")
    needed = int(np.searchsorted(np.cumsum(gain.ravel()[order]), target)) + 1
    chosen = np.zeros(rate.size)
    chosen[order[:needed]] = 1
    np.testing.assert_array_equal(np.nan_to_num(read(tmp_path / "r.tif")[1]).ravel(), chosen)
    assert found.hectares == pytest.approx(areas.ravel()[order[:needed]].sum(), rel=1e-6)
    assert found.maximum == pytest.approx(gain.sum(), rel=1e-6) and len(found.curve) == 101
    hectares, co2e = np.array(found.curve).T
    assert np.diff(hectares).max() < 1.5 * np.diff(hectares).min()
    assert (np.diff(np.diff(co2e) / np.diff(hectares)) < 0).all()  # each further hectare gains less
    assert sum(row.hectares for row in found.rows) == pytest.approx(found.curve[-1][0]) and len(found.rows) == 10
    assert [row.chosen for row in found.rows].count("partly") == 1


def test_the_horizon_and_the_fraction_count(folder, tmp_path) -> None:
    fraction = write_raster(tmp_path / "f.tif", GRID, [np.array([[50.0, 100, 100], [0, 100, 100]])])
    found = priority_areas(folder, PriorityOptions(fraction=fraction), PriorityFiles(), Progress())
    assert found.maximum == pytest.approx((0.15 + 0.1 + 0.2) * CO2E, rel=1e-6)


def test_no_unit_with_a_gain() -> None:
    found = ranking(np.empty(0), np.empty(0), np.empty(0), 1.0)
    assert (found.chosen, found.reached, found.maximum) == (0, False, 0.0)
    assert [values.tolist() for values in curve(found, 100)] == [[0.0], [0.0]]


@pytest.mark.parametrize(
    ("options", "files", "told"),
    [
        ({"scenario": "SSM7"}, {}, "there is no map RSR_SSM7_Map030, whose rates are to be ranked (rates found: RSR_SSM3_Map030)"),
        ({"kind": "ASR"}, {}, "there is no map ASR_SSM3_Map030"),
        ({"target": -1.0}, {}, "The target is -1 Mt CO2e/yr"),
        ({"target": NAN}, {}, "The target is nan Mt CO2e/yr"),
        ({"units": "zones"}, {}, "none were given"),
        ({}, {"layer": "p.gpkg"}, "no polygons were given"),
        ({"units": "zones", "zones": "z.gpkg", "field": "name"}, {"raster": "r.tif"}, "zones are ranked"),
    ],
)
def test_refusals(folder, tmp_path, options, files, told) -> None:
    write_zones(tmp_path / "z.gpkg", [("west", WEST)], "EPSG:3035")
    options = {**options, "zones": str(tmp_path / options["zones"])} if "zones" in options else options
    with pytest.raises(GsocError) as refused:
        priority_areas(folder, PriorityOptions(**options), PriorityFiles(**{k: str(tmp_path / v) for k, v in files.items()}), Progress())
    assert told in str(refused.value)


def test_the_certain_rate_needs_uncertainties(folder) -> None:
    (Path(folder) / "XXX_GSOCseq_SSM_UncertaintyMap030.tif").unlink()
    with pytest.raises(GsocError, match="the certain rate"):
        priority_areas(folder, PriorityOptions(measure="certain_rate"), PriorityFiles(), Progress())


def test_a_cancelled_run_leaves_nothing(folder, tmp_path) -> None:
    class Stop(Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        priority_areas(folder, PriorityOptions(), PriorityFiles(str(tmp_path / "t.csv"), raster=str(tmp_path / "r.tif")), Stop())
    assert [path.name for path in tmp_path.iterdir()] == ["set"]
