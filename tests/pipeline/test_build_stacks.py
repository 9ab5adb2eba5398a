"""FAO's ready stacks: what they hold, and that a run on them gives the maps of the run on the layers."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any, Callable, Dict, Optional

import numpy as np
import pytest
from osgeo import gdal

from gsocseq_plugin.core.errors import Cancelled, GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.config import TABLES, RunConfig
from gsocseq_plugin.pipeline.steps.build_stacks import build_stacks
from gsocseq_plugin.pipeline.steps.full_run import full_run

Maps = Dict[str, np.ndarray]
CLIMATE = ("tmean", "prec", "pet")
BESIDE = [*(f"{variable}_warmup" for variable in CLIMATE), "tmean_npp", "prec_npp"]


@pytest.fixture
def configured(sample: Path) -> Callable[..., RunConfig]:
    """The sample's configuration, its layers without those given as None, other fields replaced."""

    def make(layers: Optional[Dict[str, Any]] = None, **fields: Any) -> RunConfig:
        data = json.loads((sample / "config.json").read_text())
        data.update(fields)
        data["layers"].update(layers or {})
        return RunConfig.from_dict(data, sample)

    return make


def maps_of(config: RunConfig, folder: Path) -> Maps:
    """The 29 maps and the statuses of a run."""
    run = full_run(config.with_output(folder), Progress())
    maps = {stem: gdal.Open(path).ReadAsArray().astype(np.float64) for stem, path in run.products.items()}
    for values in maps.values():
        values[values == -999.0] = np.nan
    assert len(maps) == 29
    return {**maps, "status": gdal.Open(str(folder / "status.tif")).ReadAsArray()}


def on_stacks(config: RunConfig, folder: Path) -> RunConfig:
    """The same run with FAO's stacks, and the series beside them, as its layers; the stacks are cut to the area and hold classes."""
    stacks = build_stacks(config, str(folder), Progress())
    data = config.to_dict()
    given = data["layers"]
    series = {role: given.get(role, given.get(role.replace("_npp", "_spinup"))) for role in BESIDE}
    ready = {"stack_spinup": stacks["SPIN_UP"], "stack_warmup": stacks["WARM_UP"], "stack_forward": stacks["FORWARD"]}
    data.update(layers={**ready, **series}, area=None, land_use_legend="fao", land_use_years=None)
    return RunConfig.from_dict(data, folder)


def both(config: RunConfig, folder: Path) -> Dict[str, Maps]:
    stacks = on_stacks(config, folder / "stacks")
    return {"layers": maps_of(config, folder / "layers"), "stacks": maps_of(stacks, folder / "from stacks")}


def short_ratios(folder: Path) -> str:
    """The class table with DPM/RPM ratios that Float32 holds exactly."""
    exact = {"1.44": "1.5", "0.67": "0.75", "0.25": "0.25", "": ""}
    with open(TABLES / "classes.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with open(folder / "classes.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows({**row, "r": exact[row["r"]]} for row in rows)
    return str(folder / "classes.csv")


def test_the_same_maps_bit_for_bit(configured, tmp_path):
    """All layers of the sample are Float32; with ratios that Float32 holds exactly the stacks lose nothing."""
    maps = both(configured(classes=short_ratios(tmp_path)), tmp_path)
    assert (maps["layers"]["status"] == 1).sum() > 1000
    assert [name for name, values in maps["layers"].items() if not np.array_equal(values, maps["stacks"][name], equal_nan=True)] == []


def test_the_same_maps_with_faos_ratios_and_means_of_series(configured, tmp_path):
    """1.44, 0.67 and the means of the series are rounded to Float32 in the stacks: 6e-8 of each input (2**-24).

    A stock answers to its inputs about in proportion, and the maps are Float32 themselves: 1e-6 of a stock (about 100 t C/ha) is asked.
    The maps that are no stocks are differences of stocks divided by years, or 100 times their ratio: the same relative to the stocks.
    """
    layers = {f"{variable}_forward": None for variable in CLIMATE}
    layers.update({f"{variable}_spinup": f"{variable}_series_1981_2000.tif" for variable in CLIMATE})
    maps = both(configured(layers), tmp_path)
    assert np.array_equal(maps["layers"].pop("status"), maps["stacks"].pop("status"))
    for stem, values in maps["layers"].items():
        assert np.array_equal(np.isnan(values), np.isnan(maps["stacks"][stem])), stem
        scale = np.nanmax(maps["layers"]["T0_Map030"])
        assert np.nanmax(np.abs(values - maps["stacks"][stem])) < 1e-6 * scale, stem


def test_the_same_maps_with_a_legend(configured, tmp_path):
    """The stacks hold classes, whatever the codes of the land-cover map."""
    legend = tmp_path / "legend.csv"
    legend.write_text("code,class\n1,1\n2,3\n3,2\n4,4\n5,12\n6,6\n9,9\n11,11\n12,5\n13,13\n", encoding="utf-8")
    maps = both(configured(classes=short_ratios(tmp_path), land_use_legend=str(legend)), tmp_path)
    assert (maps["layers"]["status"] == 1).sum() > 1000
    assert [name for name, values in maps["layers"].items() if not np.array_equal(values, maps["stacks"][name], equal_nan=True)] == []


def test_order_names_and_units(configured, tmp_path):
    stacks = build_stacks(configured(), str(tmp_path), Progress())
    assert [Path(path).name for path in stacks.values()] == [
        "Stack_Set_SPIN_UP_AOI.tif",
        "Stack_Set_WARM_UP_AOI.tif",
        "Stack_Set_FORWARD_AOI.tif",
    ]
    described = {}
    for name, path in stacks.items():
        dataset = gdal.Open(path)
        bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
        described[name] = [(band.GetDescription(), band.GetUnitType()) for band in bands]
        assert {band.DataType for band in bands} == {gdal.GDT_Float32}
    months, years = range(1, 13), range(2001, 2021)
    soil, cover = [("soc", "t C/ha"), ("clay", "%")], [(f"cover_{m:02d}", "factor") for m in months]
    climate = [(f"{v}_{m:02d}", unit) for v, unit in zip(CLIMATE, ("degC", "mm/month", "mm/month")) for m in months]
    assert described["SPIN_UP"] == described["FORWARD"] == [*soil, *climate, ("r", "ratio"), ("land_use", "class"), *cover]
    classes, ratios = [(f"land_use_{y}", "class") for y in years], [(f"r_{y}", "ratio") for y in years]
    assert described["WARM_UP"] == [*soil, *cover, *classes, *ratios]


def test_classes_without_coefficients_keep_the_class_before(configured, sample, tmp_path):
    """Each cell's series of codes, walked through year by year."""
    config = configured(area=None)
    stacks = build_stacks(config, str(tmp_path), Progress())
    raw = gdal.Open(str(sample / "land_use.tif")).ReadAsArray()
    warm_up = gdal.Open(stacks["WARM_UP"]).ReadAsArray()
    with open(TABLES / "classes.csv", encoding="utf-8", newline="") as file:
        ratio = {int(row["code"]): float(row["r"]) for row in csv.DictReader(file) if row["r"] and row["k"]}
    changed = 0
    for row, column in np.argwhere((raw > 0).all(axis=0)):
        series = raw[:, row, column].tolist()
        known = [code for code in series if code in ratio]
        if known:
            held = []
            for code in series:
                held.append(code if code in ratio else held[-1] if held else known[0])
            changed += held != series
            assert warm_up[14:34, row, column].tolist() == held[1:]
            assert np.allclose(warm_up[34:, row, column], [ratio[code] for code in held[1:]], rtol=1e-7)
    assert changed > 0
    forward = gdal.Open(stacks["FORWARD"]).ReadAsArray()[39]
    assert np.array_equal(np.nan_to_num(forward), raw[-1])


def test_a_number_stands_for_every_month(configured, tmp_path):
    stacks = build_stacks(configured({"cover": 0.8, "clay": 20}, area=None), str(tmp_path), Progress())
    values = gdal.Open(stacks["SPIN_UP"]).ReadAsArray()
    assert np.unique(values[40:]).tolist() == [np.float32(0.8)] and np.unique(values[1]).tolist() == [20.0]


def test_a_forward_series_has_no_place_in_the_stack(configured, tmp_path):
    config = configured({f"{variable}_forward": f"{variable}_series_2001_2020.tif" for variable in CLIMATE})
    with pytest.raises(GsocError, match=r"layers.tmean_forward: 240 months were found, .* Give the normals"):
        build_stacks(config, str(tmp_path / "out"), Progress())
    assert not (tmp_path / "out").exists()


def test_cancel_leaves_nothing(configured, tmp_path):
    class Stop(Progress):
        done = 0.0

        def report(self, fraction: float) -> None:
            self.done = fraction

        def cancelled(self) -> bool:
            return self.done > 0.5

    with pytest.raises(Cancelled):
        build_stacks(configured(), str(tmp_path / "out"), Stop())
    assert not (tmp_path / "out").exists()
