"""site_run: the years of one cell end where the maps of a full run stand."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional

import numpy as np
import pytest
from osgeo import gdal, osr

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.grid import Grid
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.steps.full_run import full_run
from gsocseq_plugin.pipeline.steps.site_run import COLUMNS, site_run

ROUNDING = 6.1e-8
"""Float32 keeps 24 bits: half a unit in the last place is 2**-24 of the value."""
PLACE = (-20.304, 51.796)
CLIMATE = ("tmean", "prec", "pet")
Rows = List[Dict[str, Any]]


@pytest.fixture
def configured(sample: Path) -> Callable[..., RunConfig]:
    """The sample's configuration with other layers (None: without) and fields."""

    def make(layers: Optional[Dict[str, Any]] = None, **fields: Any) -> RunConfig:
        data = json.loads((sample / "config.json").read_text())
        data.update(fields)
        data["layers"].update(layers or {})
        return RunConfig.from_dict(data, sample)

    return make


class Maps:
    """The maps of a full run, by stem."""

    def __init__(self, config: RunConfig, folder: Path) -> None:
        run = full_run(config.with_output(folder), Progress())
        self.values = {stem: gdal.Open(path).ReadAsArray() for stem, path in run.products.items()}
        self.status = gdal.Open(str(folder / "status.tif")).ReadAsArray()
        self.grid = Grid.of(str(folder / "status.tif"))

    def centre(self, row: int, column: int) -> tuple:
        x, dx, _, y, _, dy = self.grid.geotransform
        return x + (column + 0.5) * dx, y + (row + 0.5) * dy

    def cells(self, status: int, count: int) -> List[tuple]:
        """Some cells of a status, spread over the map."""
        every = np.argwhere(self.status == status)
        return [tuple(every[place]) for place in np.linspace(0, len(every) - 1, count).astype(int)]


def site(config: RunConfig, x: float, y: float, folder: Path, crs: str = "EPSG:4326") -> Rows:
    return [dict(zip(COLUMNS, row)) for row in site_run(config, x, y, crs, str(folder / "site.csv"), Progress())]


def pick(rows: Rows, phase: str, scenario: str = "BAU") -> Rows:
    return [row for row in rows if (row["phase"], row["scenario"]) == (phase, scenario)]


def assert_ends_on_the_maps(rows: Rows, maps: Maps, row: int, column: int, t0_phase: str = "warm_up") -> None:
    ends = {"T0_Map030": pick(rows, t0_phase)[-1]["soc"]}
    for scenario in ("BAU", "SSM1", "SSM2", "SSM3"):
        ends[f"finalSOC_{scenario}_Map030"] = pick(rows, "forward", scenario)[-1]["soc"]
    for stem, value in ends.items():
        assert abs(maps.values[stem][row, column] - value) <= ROUNDING * abs(value), stem
    t0, bau, ssm = pick(rows, t0_phase)[-1], pick(rows, "forward")[-1], pick(rows, "forward", "SSM2")[-1]
    for stem, end in {"T0_UncertaintyMap030": t0, "BAU_UncertaintyMap030": bau, "SSM_UncertaintyMap030": ssm}.items():
        expected = 100 * (end["soc_high"] - end["soc_low"]) / (2 * end["soc"])
        assert abs(maps.values[stem][row, column] - expected) <= 2 * ROUNDING * expected, stem


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"convention": "rothamsted"},
        {"convention": "fao-scripts"},
        {"half_widths": {"temperature": "series", "precipitation": "series"}},
        {
            "scenarios": [
                {"name": "SSM1", "percent": {"2": 4, "default": 6}},
                {"name": "SSM2", "percent": 10, "zones": {"1": 7}},
                {"name": "SSM3", "percent": 20, "addition": 0.3, "fym": 0.5, "adopted_share": 50, "ramp_years": 5},
            ]
        },
    ],
    ids=["manual", "rothamsted", "fao-scripts", "widths of the series", "scenarios"],
)
def test_each_phase_ends_on_the_maps(configured, tmp_path, fields):
    config = configured(**fields)
    maps = Maps(config, tmp_path / "run")
    for row, column in maps.cells(1, 4):
        rows = site(config, *maps.centre(row, column), tmp_path)
        assert_ends_on_the_maps(rows, maps, row, column)


def test_years_and_phases(configured, tmp_path):
    config = configured(horizons=[5, 12])
    rows = site(config, *PLACE, tmp_path)
    assert [row["year"] for row in pick(rows, "spin_up")] == [2000]
    assert [row["year"] for row in pick(rows, "warm_up")] == list(range(2001, 2021))
    for scenario in ("BAU", "SSM1", "SSM2", "SSM3"):
        assert [row["year"] for row in pick(rows, "forward", scenario)] == list(range(2021, 2033))
    assert len(rows) == 1 + 20 + 4 * 12
    with open(tmp_path / "site.csv", encoding="utf-8", newline="") as file:
        written = list(csv.DictReader(file))
    assert list(written[0]) == list(COLUMNS) and len(written) == len(rows)
    assert [float(row["soc"]) for row in written] == [row["soc"] for row in rows]


def test_stocks_begin_at_the_map_and_inputs_agree(configured, sample, tmp_path):
    config = configured()
    maps = Maps(config, tmp_path / "run")
    row, column = maps.cells(1, 3)[1]
    rows = site(config, *maps.centre(row, column), tmp_path)
    down, right = maps.grid.offset_in(Grid.of(str(sample / "soc_t_ha.tif")))
    soc = float(gdal.Open(str(sample / "soc_t_ha.tif")).ReadAsArray()[down + row, right + column])
    start = pick(rows, "spin_up")[0]
    assert [start["soc"], start["soc_low"], start["soc_high"]] == pytest.approx([soc, 0.8 * soc, 1.2 * soc], rel=1e-12)
    bau = pick(rows, "forward")
    assert bau[0]["c_input"] == pytest.approx(np.mean([year["c_input"] for year in pick(rows, "warm_up")]), rel=1e-12)
    for percent, scenario in ((5, "SSM1"), (10, "SSM2"), (20, "SSM3")):
        inputs = [year["c_input"] for year in pick(rows, "forward", scenario)]
        assert inputs == pytest.approx([bau[0]["c_input"] * (1 + percent / 100)] * 20, rel=1e-12)
    # The answer to more carbon is linear, in every year.
    for year, five, twenty in zip(bau, pick(rows, "forward", "SSM1"), pick(rows, "forward", "SSM3")):
        assert twenty["soc"] - year["soc"] == pytest.approx(4 * (five["soc"] - year["soc"]), rel=1e-9)


def test_a_year_of_the_warm_up_is_the_end_of_a_warm_up_to_that_year(configured, sample, tmp_path):
    whole, short = configured(), {}
    for variable in CLIMATE:
        path = str(sample / f"{variable}_series_2001_2020.tif")
        short[f"{variable}_warmup"] = {"path": path, "bands": list(range(1, 85))}
    short["land_use"] = {"path": str(sample / "land_use.tif"), "bands": list(range(1, 9))}
    stopped = configured(short, warm_up_years_range=[2001, 2007], land_use_years=list(range(2000, 2008)))
    maps = Maps(stopped, tmp_path / "run")
    last = gdal.Open(str(sample / "land_use.tif")).ReadAsArray()
    down, right = maps.grid.offset_in(Grid.of(str(sample / "soc_t_ha.tif")))
    tried = 0
    for row, column in maps.cells(1, 40):
        if last[7, down + row, right + column] == last[-1, down + row, right + column]:
            rows = pick(site(whole, *maps.centre(row, column), tmp_path), "warm_up")
            assert abs(maps.values["T0_Map030"][row, column] - rows[6]["soc"]) <= ROUNDING * rows[6]["soc"]
            tried += 1
        if tried == 3:
            break
    assert tried == 3


def test_without_warm_up(configured, tmp_path):
    config = configured(warm_up=False)
    maps = Maps(config, tmp_path / "run")
    row, column = maps.cells(1, 3)[1]
    rows = site(config, *maps.centre(row, column), tmp_path)
    assert pick(rows, "warm_up") == [] and pick(rows, "forward")[0]["year"] == 2001
    assert_ends_on_the_maps(rows, maps, row, column, t0_phase="spin_up")


def test_any_coordinate_system(configured, tmp_path):
    rows = site(configured(), *PLACE, tmp_path)
    mercator = osr.SpatialReference()
    mercator.ImportFromEPSG(3857)
    radius = 6378137.0
    x, y = radius * np.radians(PLACE[0]), radius * np.log(np.tan(np.pi / 4 + np.radians(PLACE[1]) / 2))
    assert site(configured(), x, y, tmp_path, "EPSG:3857") == rows
    assert site(configured(), x, y, tmp_path, mercator.ExportToWkt()) == rows


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (2, "not modelled: class "),
        (3, "unknown class: "),
        (5, "missing input: SOC"),
        (14, "negative clay"),
        (0, "outside the area, or neither SOC nor land use"),
    ],
)
def test_a_cell_without_result_says_why(configured, tmp_path, status, reason):
    config = configured()
    maps = Maps(config, tmp_path / "run")
    row, column = maps.cells(status, 1)[0]
    (tmp_path / "site.csv").write_text("kept")
    with pytest.raises(GsocError, match=f"row {row}, column {column} of the grid; this cell has no result: {reason}"):
        site(config, *maps.centre(row, column), tmp_path)
    assert (tmp_path / "site.csv").read_text() == "kept"


def test_points_that_lie_nowhere(configured, tmp_path):
    with pytest.raises(GsocError, match="-20.3, 55 lies outside the grid"):
        site(configured(), -20.3, 55.0, tmp_path)
    with pytest.raises(GsocError, match="not a coordinate reference system"):
        site(configured(), *PLACE, tmp_path, "EPSG:99999999")
    with pytest.raises(GsocError, match="cannot be brought into the system"):
        site(configured(), 1e30, 1e30, tmp_path, "EPSG:32628")
    assert list(tmp_path.iterdir()) == []
