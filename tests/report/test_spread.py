"""Quantiles by land use from histograms, against numpy's own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.grid import Grid, gsp_grid
from gsocseq_plugin.io.writer import RasterWriter
from gsocseq_plugin.pipeline.product_set import ProductSet
from gsocseq_plugin.pipeline.totals.result import FULL, TotalRow, Totals
from gsocseq_plugin.report.figures import Figures
from gsocseq_plugin.report.spread import SHARES, spread_of
from gsocseq_plugin.report.totals_charts import spread_charts
from gsocseq_plugin.report.words import Words

GRID = gsp_grid((10.0, 45.0, 11.0, 46.0))


def write(path: Path, values: np.ndarray, grid=GRID, dtype: str = "Float32") -> str:
    with RasterWriter(str(path), grid, ["values"], dtype, -999.0, {}) as writer:
        writer.write(1, 0, values)
        writer.commit()
    return str(path)


@pytest.fixture
def maps(tmp_path: Path):
    rng = np.random.default_rng(1)
    values = rng.gamma(4.0, 15.0, (GRID.rows, GRID.columns))
    values[rng.random(values.shape) < 0.1] = np.nan
    classes = np.where(rng.random(values.shape) < 0.3, 2.0, 3.0)
    classes[:5] = np.nan
    return values, classes, write(tmp_path / "map.tif", values), write(tmp_path / "land_use.tif", classes, dtype="Int16")


def test_quantiles_are_those_of_the_cells(maps) -> None:
    values, classes, path, land_use = maps
    spread = spread_of(path, land_use, Progress())
    step = (np.nanmax(values) - np.nanmin(values)) / 4096
    for code, here in ((2, classes == 2), (3, classes == 3), (None, np.isfinite(values))):
        expected = np.quantile(values[here & np.isfinite(values)], SHARES)
        np.testing.assert_allclose(spread.quantiles(code), expected, atol=2 * step)  # two steps: the ends of the cell's own


def test_the_histogram_counts_every_cell(maps) -> None:
    values, _, path, land_use = maps
    edges, counts = spread_of(path, land_use, Progress()).histogram()
    there = values[np.isfinite(values)].astype(np.float32)
    assert sum(counts) == there.size and (edges[0], edges[-1]) == (there.min(), there.max())
    np.testing.assert_allclose(counts, np.histogram(there, edges)[0], atol=2)


def test_land_use_on_another_grid_is_put_on_that_of_the_map(maps, tmp_path: Path) -> None:
    """Half cells further east, and two degrees wide: a class for each half of the map, as the totals have it."""
    classes = np.full((120, 240), 2.0)
    classes[:, 60:] = 3.0
    west, dx, *rest = (grid := gsp_grid((10.0, 45.0, 12.0, 46.0))).geotransform
    moved = Grid(grid.columns, grid.rows, (west + 0.25 * dx, dx, *rest), grid.crs_wkt)
    spread = spread_of(maps[2], write(tmp_path / "other.tif", classes, moved, "Int16"), Progress())
    values = np.isfinite(maps[0])
    assert set(spread.counts) == {None, 2, 3}
    assert spread.counts[2].sum() == values[:, :60].sum() and spread.counts[3].sum() == values[:, 60:].sum()


def test_classes_are_those_of_the_last_band(maps, tmp_path: Path) -> None:
    """Of a land use with a band for each year the latest, as for the totals."""
    values, classes, path, _ = maps
    with RasterWriter(str(tmp_path / "years.tif"), GRID, ["2019", "2020"], "Int16", -999.0, {}) as writer:
        writer.write(1, 0, np.full(classes.shape, 12.0))
        writer.write(2, 0, classes)
        writer.commit()
    spread = spread_of(path, str(tmp_path / "years.tif"), Progress())
    assert set(spread.counts) == {None, 2, 3} and spread.counts[2].sum() == (np.isfinite(values) & (classes == 2)).sum()


def test_one_value_and_none(tmp_path: Path) -> None:
    same = write(tmp_path / "same.tif", np.full((GRID.rows, GRID.columns), 7.0))
    empty = write(tmp_path / "empty.tif", np.full((GRID.rows, GRID.columns), np.nan))
    assert spread_of(same, None, Progress()).quantiles(None) == pytest.approx([7.0] * 5)
    assert spread_of(empty, None, Progress()) is None


def test_impossible_values_are_in_no_chart(maps, tmp_path: Path) -> None:
    """They are in no total either: the picture is that of the map without them."""
    pytest.importorskip("matplotlib")
    values, _, path, land_use = maps
    spoilt, without = values.copy(), values.copy()
    spoilt[3:6], without[3:6] = -9999.0, np.nan
    shown = []
    for name, each in (("spoilt", spoilt), ("without", without)):
        products = ProductSet(str(tmp_path), "XXX", {"T0_Map030": write(tmp_path / f"{name}.tif", each)})
        row = TotalRow("", None, "", "T0_Map030", FULL, "t C/ha", 1.0, 1, 1.0, 1.0, 1.0, 1.0, 1.0)
        boxes, histograms = spread_charts(Figures(Totals("XXX", 20, (row,)), [], Words()), products, land_use, Progress())
        shown.append([picture.png for picture in (*boxes, *histograms)])
    assert len(shown[0]) == 2 and shown[0] == shown[1]
