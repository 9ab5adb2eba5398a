"""prepare_clay: the four rules on worked numbers, depths and units from the files, and what cannot be clay."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any, List, Optional, Sequence, Tuple

import numpy as np
import pytest
from osgeo import gdal
from soil_rasters import Heard, grid_of, raster, values_of

from gsocseq_plugin.core.errors import INFO, GsocError
from gsocseq_plugin.core.gsocseq.soil import CLAY_RULES
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.grid import Grid
from gsocseq_plugin.pipeline.checks.findings import Findings
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.prepare.contract import Workplace
from gsocseq_plugin.pipeline.steps.prepare_clay import PREPARE, ClayRequest, prepare_clay

MANUAL = (14.5, 25.0, 25.3, 25.0)
"""Clay at 0, 5, 15 and 30 cm in the example of the Technical Manual, 6.1."""
ISRIC, SOILGRIDS, OPENLANDMAP = ("sl1", "sl2", "sl3", "sl4"), ("0-5cm", "5-15cm", "15-30cm"), ("b0", "b10", "b30")


def layers_of(folder: Path, depths: Sequence[str], values: Sequence[Any], name: str = "clay_{}", **how: Any) -> List[str]:
    """A raster of 2 x 3 cells (or of the array given) per depth."""
    return [
        raster(folder / (name.format(depth) + ".tif"), np.full((2, 3), value) if np.ndim(value) == 0 else value, **how)
        for depth, value in zip(depths, values)
    ]


def run(layers: Sequence[str], folder: Path, rule: str = "points", unit: str = "", grid: Optional[Grid] = None) -> Tuple[np.ndarray, Heard]:
    heard = Heard()
    output = folder / "clay.tif"
    prepare_clay(ClayRequest(tuple(layers), rule, unit), grid or grid_of(layers[0]), str(output), heard)  # type: ignore[arg-type]
    return values_of(output), heard


@pytest.mark.parametrize("rule, expected", [("points", 24.75), ("trapezoid", 24.25)])
def test_the_manuals_example(tmp_path, rule, expected):
    clay, _ = run(layers_of(tmp_path, ISRIC, MANUAL), tmp_path, rule)
    assert clay == pytest.approx(np.full((2, 3), expected), abs=1e-5)


def test_soilgrids_in_g_per_kg(tmp_path):
    """(5 x 145 + 10 x 250 + 15 x 253) / 30 / 10 = 23.4."""
    layers = layers_of(tmp_path, SOILGRIDS, (145, 250, 253), "clay_{}_mean", dtype=gdal.GDT_Int16, nodata=-32768)
    clay, heard = run(layers, tmp_path, "intervals")
    assert clay == pytest.approx(np.full((2, 3), 23.4), abs=1e-5)
    assert [(said["unit"], said["factor"]) for said in heard.of("soil_unit_name")] == [("g/kg", "0.1")] * 3


def test_openlandmap(tmp_path):
    """(1 x 10 + 9 x 20 + 20 x 40) / 30 = 33."""
    layers = layers_of(tmp_path, OPENLANDMAP, (10, 20, 40), "sol_clay.wfraction_usda.3a1a1a_m_250m_{}..0cm_v0.2")
    assert run(layers, tmp_path, "openlandmap")[0] == pytest.approx(np.full((2, 3), 33.0), abs=1e-5)


def test_every_rule_weighs_thirty_centimetres():
    assert all(sum(rule.centimetres) == 30.0 and len(rule.depths) == len(rule.centimetres) for rule in CLAY_RULES.values())


def test_any_order_of_the_layers_gives_the_same_bytes(tmp_path):
    layers = layers_of(tmp_path, ISRIC, MANUAL)
    found = set()
    for order in itertools.permutations(layers):
        run(order, tmp_path)
        found.add((tmp_path / "clay.tif").read_bytes())
    assert len(found) == 1


def test_the_result_says_what_it_is(tmp_path):
    run(layers_of(tmp_path, ISRIC, MANUAL), tmp_path, "trapezoid")
    dataset = gdal.Open(str(tmp_path / "clay.tif"))
    band, tags = dataset.GetRasterBand(1), dataset.GetMetadata()
    assert (band.GetDescription(), band.GetUnitType(), band.DataType) == ("clay 0-30 cm", "%", gdal.GDT_Float32)
    assert np.isnan(band.GetNoDataValue())
    assert (tags["GSOCSEQ_STEP"], tags["GSOCSEQ_CLAY_RULE"], tags["GSOCSEQ_CLAY_UNIT"]) == ("prepare_clay", "trapezoid", "%")
    assert tags["GSOCSEQ_RESAMPLING"] == "none, none, none, none"


def test_gaps_and_negative_values_are_no_data_and_counted(tmp_path):
    values = [np.full((2, 3), value) for value in MANUAL]
    values[0][0, 0] = values[1][0, 1] = -9999.0  # no data, declared
    values[2][1, 1] = values[2][1, 2] = -5.0
    for layer in values:
        layer[1, 0] = -9999.0  # in all: the sea
    clay, heard = run(layers_of(tmp_path, ISRIC, values, nodata=-9999.0), tmp_path)
    assert np.argwhere(np.isnan(clay)).tolist() == [[0, 0], [0, 1], [1, 0], [1, 1], [1, 2]]
    assert clay[0, 2] == pytest.approx(24.75, abs=1e-5)
    assert heard.of("soil_missing_layer") == [{"count": 4}]
    assert [(Path(said["path"]).name, said["count"]) for said in heard.of("soil_negative")] == [("clay_sl3.tif", 2)]


def test_no_negative_value_is_mixed_into_its_neighbours(tmp_path):
    """Twelve source cells along a cell of the grid: the mean is that of the valid ones."""
    fine = np.full((24, 36), 30.0)
    fine[:6, :6] = -32768.0  # no data that nobody declared
    layers = layers_of(tmp_path, ISRIC, [fine] * 4, cell=1 / 1440)
    coarse = Grid.of(raster(tmp_path / "soc.tif", np.ones((2, 3))))
    clay, _ = run(layers, tmp_path, grid=coarse)
    assert clay == pytest.approx(np.full((2, 3), 30.0), abs=1e-4)


def test_layers_of_other_grids_and_crs_are_brought_to_the_grid_first(tmp_path):
    """Planes in x stay planes: bilinear from 1/60 degree; and a layer in metres lies where it should."""
    x = 10.0 - 0.1 + (np.arange(60) + 0.5) / 60
    plane = np.tile(20.0 + 10.0 * (x - 10.0), (60, 1))
    soc = raster(tmp_path / "soc.tif", np.ones((24, 36)))
    layers = layers_of(tmp_path, ISRIC, [plane] * 4, origin=(9.9, 50.2), cell=1 / 60)
    layers[3] = raster(tmp_path / "clay_sl4.tif", np.full((60, 60), 50.0), (1_100_000.0, 6_470_000.0), 2000.0, "EPSG:3857")
    clay, _ = run(layers, tmp_path, grid=grid_of(soc))
    centres = 10.0 + (np.arange(36) + 0.5) / 120
    assert clay == pytest.approx(np.tile((15 * (20.0 + 10.0 * (centres - 10.0)) + 15 * 50.0) / 30, (24, 1)), abs=1e-4)


@pytest.mark.parametrize(
    "depths, rule, message",
    [
        (("sl1", "sl2", "sl3"), "points", "3 layers were given, the rule points takes 4: sl1, sl2, sl3, sl4"),
        (("sl1", "sl2", "sl3", "sl5"), "points", "clay_sl5.tif: its name tells no depth of the rule points; expected in the name: sl1, sl2"),
        (SOILGRIDS, "points", "clay_0-5cm.tif: its name tells no depth of the rule points"),
        (ISRIC, "intervals", "clay_sl1.tif: its name tells no depth of the rule intervals; expected in the name: 0-5, 5-15, 15-30"),
        (("b0", "b10", "b100"), "openlandmap", "clay_b100.tif: its name tells no depth of the rule openlandmap"),
        (("sl1", "sl2", "sl3", "sl4", "sl1_again"), "points", "clay_sl1.tif and .*clay_sl1_again.tif are both the depth sl1"),
        (("sl1_sl2", "sl2", "sl3", "sl4"), "points", "clay_sl1_sl2.tif: its name tells no depth"),
        (("sl1", "sl2", "sl3", "sl4"), "thirds", "rule: thirds was found; expected: points, trapezoid, intervals, openlandmap"),
    ],
)
def test_layers_that_do_not_fit_the_rule_are_refused(tmp_path, depths, rule, message):
    with pytest.raises(GsocError, match=message):
        run(layers_of(tmp_path, depths, [20.0] * len(depths)), tmp_path, rule)
    assert not (tmp_path / "clay.tif").exists()


def test_units_by_declaration_by_values_and_in_doubt(tmp_path):
    for name, value, how, key in (
        ("declared", 60.0, {"unit": "g/kg"}, "soil_unit_declared"),
        ("values", 250.0, {}, "soil_unit_values"),
    ):
        (tmp_path / name).mkdir()
        clay, heard = run(layers_of(tmp_path / name, ISRIC, [value] * 4, **how), tmp_path / name)
        assert clay == pytest.approx(np.full((2, 3), value / 10), abs=1e-5) and len(heard.of(key)) == 4
    sandy = np.full((2, 3), 60.0)
    sandy[0, 0] = 130.0
    layers = layers_of(tmp_path, ISRIC, [sandy] * 4)
    with pytest.raises(GsocError, match=r"clay_sl1.tif: the unit of clay is not clear.*median 60, highest 130.* Set unit to one of: %, g/kg"):
        run(layers, tmp_path)
    assert run(layers, tmp_path, unit="g/kg")[0][0, 0] == pytest.approx(13.0)
    with pytest.raises(GsocError, match="clay_sl1.tif: 1 cells have more than 100 % of clay, up to 130, after conversion from %"):
        run(layers, tmp_path, unit="%")
    with pytest.raises(GsocError, match="unit: ppm was found; expected: %, g/kg"):
        run(layers, tmp_path, unit="ppm")


def test_the_unit_of_a_stock_is_none_of_clay(tmp_path):
    layers = layers_of(tmp_path, ISRIC, [30.0] * 4, unit="t C/ha")
    with pytest.raises(GsocError, match=r"clay_sl1.tif: declares the unit 't C/ha', which is no unit of clay.*set unit to one of: %, g/kg"):
        run(layers, tmp_path)
    assert run(layers, tmp_path, unit="%")[0][0, 0] == pytest.approx(30.0)


@pytest.mark.parametrize(
    "unit, expected", [("percent", 60.0), ("% (w/w)", 60.0), ("Per cent", 60.0), ("g kg^-1", 6.0), ("g\u00b7kg\u207b\u00b9", 6.0)]
)
def test_spellings_of_the_unit(tmp_path, unit, expected):
    clay, heard = run(layers_of(tmp_path, ISRIC, [60.0] * 4, unit=unit), tmp_path)
    assert clay[0, 0] == pytest.approx(expected) and len(heard.of("soil_unit_declared")) == 4


def test_whole_numbers_named_like_soilgrids_are_not_taken_for_per_cent(tmp_path):
    layers = layers_of(tmp_path, SOILGRIDS, (30, 40, 50), dtype=gdal.GDT_Int16)
    with pytest.raises(GsocError, match="the unit of clay is not clear"):
        run(layers, tmp_path, "intervals")


def test_other_bad_layers(tmp_path):
    layers = layers_of(tmp_path, ISRIC, MANUAL)
    mixed = [*layers[:3], raster(tmp_path / "gkg_sl4.tif", np.full((2, 3), 250.0))]
    with pytest.raises(GsocError, match="clay_sl1.tif is in %, .*gkg_sl4.tif in g/kg"):
        run(mixed, tmp_path)
    several = [*layers[:3], raster(tmp_path / "two_sl4.tif", np.full((2, 2, 3), 25.0))]
    with pytest.raises(GsocError, match="two_sl4.tif: has 2 bands, one is expected for clay"):
        run(several, tmp_path)
    with pytest.raises(GsocError, match="there is no such file"):
        run([*layers[:3], str(tmp_path / "gone_sl4.tif")], tmp_path)
    empty = [*layers[:3], raster(tmp_path / "empty_sl4.tif", np.full((2, 3), -1.0))]
    with pytest.raises(GsocError, match="empty_sl4.tif: no value of 0 or more was found for clay"):
        run(empty, tmp_path)
    elsewhere = Grid.of(raster(tmp_path / "far.tif", np.ones((2, 3)), (100.0, 0.0)))
    with pytest.raises(GsocError, match="No cell of the grid has a value in every layer"):
        run(layers, tmp_path, grid=elsewhere)
    assert not (tmp_path / "clay.tif").exists()


def test_a_layer_is_not_written_over(tmp_path):
    layers = layers_of(tmp_path, ISRIC, MANUAL)
    with pytest.raises(GsocError, match="this file is read as an input"):
        prepare_clay(ClayRequest(tuple(layers)), grid_of(layers[0]), layers[0], Progress())  # type: ignore[arg-type]


def test_the_sample_gives_the_prepared_layer(sample, tmp_path):
    """The prepared layer was weighted by another program; the cell of -5 % is no data here, with its four layers counted."""
    layers = [str(sample / "raw" / f"clay_sl{number}.tif") for number in (4, 2, 1, 3)]
    clay, heard = run(layers, tmp_path, grid=grid_of(sample / "soc_t_ha.tif"))
    prepared = values_of(sample / "clay_pct.tif")
    prepared[prepared < 0] = np.nan
    assert np.nanmax(np.abs(clay - prepared)) < 1e-5 and np.array_equal(np.isnan(clay), np.isnan(prepared))
    assert [said["count"] for said in heard.of("soil_negative")] == [1, 1, 1, 1]


def test_a_configuration_writes_the_same_bytes(sample, tmp_path):
    layers = [f"raw/clay_sl{number}.tif" for number in (1, 2, 3, 4)]
    data = json.loads((sample / "config.json").read_text(encoding="utf-8"))
    data["prepare"] = [{"step": "prepare_clay", "layers": layers}]
    path = tmp_path / "config.json"
    data["layers"] = {"soc": str(sample / "soc_t_ha.tif")}
    data["prepare"][0]["layers"] = [str(sample / layer) for layer in layers]
    data.pop("area", None)
    path.write_text(json.dumps(data), encoding="utf-8")
    config = RunConfig.load(str(path))
    folder = tmp_path / "made"
    folder.mkdir()
    request = config.prepare[0].request
    made = PREPARE.run(request, Workplace(config, str(folder), config.layers), Progress())
    run(request.layers, tmp_path, grid=grid_of(sample / "soc_t_ha.tif"))
    assert made.layers == {"clay": str(folder / "clay.tif")} and PREPARE.roles(request) == ("clay",)
    assert (folder / "clay.tif").read_bytes() == (tmp_path / "clay.tif").read_bytes()


def test_the_look_says_unit_and_evidence_or_what_would_stop_the_step(sample, tmp_path):
    findings = Findings()
    layers = tuple(str(sample / "raw" / f"clay_sl{number}.tif") for number in (1, 2, 3, 4))
    PREPARE.look(ClayRequest(layers), RunConfig(), findings)  # type: ignore[arg-type]
    assert [(found.severity, found.where, found.key) for found in findings.ordered()] == [(INFO, "prepare.prepare_clay", "soil_unit_declared")] * 4
    findings = Findings()
    PREPARE.look(ClayRequest(layers[:3]), RunConfig(), findings)  # type: ignore[arg-type]
    assert [(found.severity, found.key) for found in findings.ordered()] == [("error", "clay_count")]
