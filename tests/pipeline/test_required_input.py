"""required_input through files: what it writes reaches the target when it is put back into the forward phase."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from state_runs import Log, bands, states, write_like

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.core.gsocseq.targets import NO_LOSS, PER_1000, RATE, STOCK, Outcome, Target
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.steps.forward import forward
from gsocseq_plugin.pipeline.steps.required_input import MAPS, InputFiles, required_input

YEARS = 20
T0, BAU = "soc_t0_mid", "soc_bau_mid_020"


def files_in(folder: Path, *keys: str) -> InputFiles:
    """The rasters of these keys in a folder."""
    folder.mkdir(exist_ok=True)
    return InputFiles(**{key: str(folder / f"{key}.tif") for key in ("c_input", *keys)})


def forwarded(case: Any, state: str, name: str = "forward.tif", **fields: Any) -> dict:
    """The bands of the forward phase."""
    path = str(case.folder / name)
    forward(case.config(**fields), state, path, Progress())
    return bands(path)


@pytest.mark.parametrize("kind", [PER_1000, STOCK, "layer", RATE, NO_LOSS])
def test_put_back_into_forward_it_reaches_the_target(case, kind: str) -> None:
    """As a layer of known C input, and its per cent as a layer of a scenario's percentages. 1e-6 t C/ha; in fact rounding only."""
    _, state = states(case)
    t0 = forwarded(case, state)[T0]
    wanted = np.where(np.isnan(t0), np.nan, t0 * 1.1 + np.linspace(0.0, 5.0, t0.size).reshape(t0.shape))
    layer = write_like(str(case.folder / "goal.tif"), state, wanted) if kind == "layer" else None
    target, goal = {
        PER_1000: (Target(PER_1000, 0.4), t0 * 1.08),
        STOCK: (Target(STOCK, 120.0), np.where(np.isnan(t0), np.nan, 120.0)),
        "layer": (Target(STOCK), wanted),
        RATE: (Target(RATE, 0.25), t0 + 5.0),
        NO_LOSS: (Target(NO_LOSS), t0),
    }[kind]
    files = files_in(case.folder / "answer", "percent", "outcome")
    required_input(case.config(), state, target, YEARS, files, Progress(), layer)
    outcome = bands(files.outcome)["outcome"]
    can, answered = outcome > Outcome.NO_INPUT, np.isfinite(outcome)
    assert can.sum() > 1000 and np.array_equal(answered, np.isfinite(t0))
    known = forwarded(case, state, "known.tif", layers={**case.data["layers"], "c_input": files.c_input})
    assert np.abs(known[BAU] - goal)[can].max() < 1e-6
    assert (known[BAU] >= goal - 1e-6)[answered].all(), "without plant carbon there is more than is asked"
    scenario = {"name": "SSM1", "percent": 0, "percent_layer": files.percent}
    assert np.abs(forwarded(case, state, "percent.tif", scenarios=[scenario])["soc_SSM1_mid_020"] - goal)[can].max() < 1e-6


@pytest.mark.parametrize("convention", ["manual", "rothamsted", "fao-scripts"])
def test_under_all_rules(case, convention: str) -> None:
    _, state = states(case, convention=convention)
    files = files_in(case.folder / "answer")
    required_input(case.config(convention=convention), state, Target(PER_1000, 0.4), YEARS, files, Progress())
    known = forwarded(case, state, convention=convention, layers={**case.data["layers"], "c_input": files.c_input})
    goal = known[T0] * 1.08
    good = np.isfinite(known[BAU]) & (bands(files.c_input)["required_c_input"] > 0.0)
    assert good.sum() > 1000 and np.abs(known[BAU] - goal)[good].max() < 1e-6


def test_with_manure_irrigation_and_known_input(case) -> None:
    layers = {**case.data["layers"], "fym": 0.1, "irrigation": 8.0, "c_input": 3.0}
    _, state = states(case, layers=layers)
    files = files_in(case.folder / "answer", "percent", "response")
    required_input(case.config(layers=layers), state, Target(RATE, 0.1), YEARS, files, Progress())
    known = forwarded(case, state, layers={**layers, "c_input": files.c_input})
    needed, response = bands(files.c_input)["required_c_input"], bands(files.response)
    good = needed > 0.0
    assert good.sum() > 1000 and np.abs(known[BAU] - known[T0] - 2.0)[good].max() < 1e-6
    np.testing.assert_allclose(bands(files.percent)["percent_over_bau"][good], 100.0 * (needed[good] / 3.0 - 1.0), atol=1e-9)
    assert np.unique(response["c_input_bau_low"][np.isfinite(needed)]).tolist() == [3.0]


def test_the_response_maps_give_every_scenario(case) -> None:
    """Raster arithmetic against `forward`: BAU with its bounds, scenarios by class, additions, manure, the bounds of the uncertain one."""
    scenarios = [
        {"name": "SSM1", "percent": {"2": 5.0, "default": 7.0}},
        {"name": "SSM2", "percent": 10.0, "addition": 0.3},
        {"name": "SSM3", "percent": 20.0, "fym": 0.5},
    ]
    _, state = states(case)
    future = forwarded(case, state, scenarios=scenarios)
    files = files_in(case.folder / "answer", "response")
    required_input(case.config(), state, Target(NO_LOSS), YEARS, files, Progress())
    maps = bands(files.response)
    assert list(maps) == list(MAPS["response"][0])

    def soc(bound: str, share: Any, addition: float = 0.0, fym: float = 0.0) -> np.ndarray:
        c_input = maps[f"c_input_bau_{bound}"] * share + addition
        return maps[f"soc_without_input_{bound}"] + maps[f"soc_per_input_{bound}"] * c_input + maps[f"soc_per_fym_{bound}"] * fym

    for bound in ("mid", "low", "high"):
        np.testing.assert_allclose(soc(bound, 1.0), future[f"soc_bau_{bound}_020"], rtol=1e-12)
    by_class = np.where(future["land_use"] == 2.0, 1.05, 1.07)
    np.testing.assert_allclose(soc("mid", by_class), future["soc_SSM1_mid_020"], rtol=1e-12)
    np.testing.assert_allclose(soc("mid", 1.1, addition=0.3), future["soc_SSM2_mid_020"], rtol=1e-12)
    np.testing.assert_allclose(soc("mid", 1.2, fym=0.5), future["soc_SSM3_mid_020"], rtol=1e-12)
    np.testing.assert_allclose(soc("low", 1.1 - 0.15, addition=0.3), future["soc_uncertainty_low_020"], rtol=1e-12)
    np.testing.assert_allclose(soc("high", 1.1 + 0.15, addition=0.3), future["soc_uncertainty_high_020"], rtol=1e-12)


def test_every_case_is_counted_and_said(case) -> None:
    """A layer of stocks with the rows of the map far below, a little above, far above, missing and impossible."""
    _, state = states(case)
    future = forwarded(case, state)
    files = files_in(case.folder / "answer", "percent", "outcome", "reached", "response")
    goal, rows = future[BAU].copy(), np.arange(future[BAU].shape[0])
    cuts = np.array_split(rows, 7)
    for part, change in zip(cuts, (lambda v: 0.1 * v, lambda v: v - 1.0, lambda v: v + 0.5, lambda v: v + 90.0, lambda v: v * np.nan, lambda v: -v)):
        goal[part] = change(goal[part])
    goal[cuts[6]] = 801.0
    log = Log()
    layer = write_like(str(case.folder / "goal.tif"), state, goal)
    tally = required_input(case.config(), state, Target(STOCK, None, 20.0), YEARS, files, log, layer)
    modelled = np.isfinite(future[BAU])
    counts = [int(modelled[part].sum()) for part in cuts]
    outcome = bands(files.outcome)["outcome"]
    assert min(counts) > 50
    for part, code in zip(cuts, (Outcome.NO_INPUT, Outcome.BAU, Outcome.MORE, Outcome.OUT_OF_REACH)):
        assert set(outcome[part][modelled[part]]) == {code}
    assert np.isnan(outcome[np.concatenate(cuts[4:])]).all()
    events = tally.events
    named = [events[f"target_{name}"] for name in ("no_input", "bau", "more", "out_of_reach", "missing", "outside")]
    assert named == [*counts[:5], counts[5] + counts[6]] and events["target_no_percent"] == 0
    for text in ("without any plant carbon", "business as usual is enough", "more than business as usual", "maximum of +20 %", "0 to 800 t C/ha"):
        assert log.has(text), text
    c_input, percent = bands(files.c_input)["required_c_input"], bands(files.percent)["percent_over_bau"]
    assert (c_input[cuts[0]][modelled[cuts[0]]] == 0.0).all() and (percent[cuts[0]][modelled[cuts[0]]] == -100.0).all()
    assert (percent[cuts[1]][modelled[cuts[1]]] < 0.0).all() and (percent[cuts[3]][modelled[cuts[3]]] > 20.0).all()
    reached = bands(files.reached)["soc_at_maximum"]
    np.testing.assert_allclose(reached[modelled], forwarded(case, state)["soc_SSM3_mid_020"][modelled], rtol=1e-12)  # +20 %
    response = bands(files.response)
    assert np.isfinite(response["soc_per_input_high"][modelled]).all(), "what the target lacks is no matter of the response"


def test_without_plants_today_there_are_no_per_cent(case) -> None:
    layers = {**case.data["layers"], "c_input": 0.0}
    _, state = states(case)
    files, log = files_in(case.folder / "answer", "percent", "outcome"), Log()
    tally = required_input(case.config(layers=layers), state, Target(NO_LOSS, None, 50.0), YEARS, files, log)
    outcome = bands(files.outcome)["outcome"]
    assert np.isnan(bands(files.percent)["percent_over_bau"]).all()
    assert set(outcome[np.isfinite(outcome)]) == {Outcome.OUT_OF_REACH}  # 50 % of nothing is nothing
    assert tally.events["target_no_percent"] == np.isfinite(outcome).sum() and log.has("brings no plant carbon")


def test_a_recent_soc_map_begins_after_the_spin_up(case) -> None:
    state, _ = states(case)
    files = files_in(case.folder / "answer")
    log = Log()
    required_input(case.config(), state, Target(PER_1000, 0.4), YEARS, files, log)
    known = forwarded(case, state, layers={**case.data["layers"], "c_input": files.c_input})
    good = bands(files.c_input)["required_c_input"] > 0.0
    assert good.sum() > 1000 and np.abs(known[BAU] - known[T0] * 1.08)[good].max() < 1e-6
    assert any("warm-up" in line for line in log.lines)


def test_a_climate_that_changes(case) -> None:
    """The warm-up's twenty years once more: the stock is a straight line over the input there too."""
    series = {f"{name}_forward": case.data["layers"][f"{name}_warmup"] for name in ("tmean", "prec", "pet")}
    layers = {**case.data["layers"], **series}
    _, state = states(case)
    files = files_in(case.folder / "answer")
    required_input(case.config(layers=layers), state, Target(PER_1000, 0.4), YEARS, files, Progress())
    known = forwarded(case, state, layers={**layers, "c_input": files.c_input})
    good = bands(files.c_input)["required_c_input"] > 0.0
    assert good.sum() > 1000 and np.abs(known[BAU] - known[T0] * 1.08)[good].max() < 1e-6
    with pytest.raises(GsocError, match="21 years, 252 bands"):
        required_input(case.config(layers=layers), state, Target(PER_1000, 0.4), 21, files_in(case.folder / "more"), Progress())


@pytest.mark.parametrize(
    ("target", "told"),
    [
        (Target(PER_1000, 0.4), "Target: 0.4 % of today's stock per year; years: 20."),
        (Target(STOCK, 60.0), "Target: a stock of 60 t C/ha; years: 20."),
        (Target(RATE, -0.25), "Target: a gain of -0.25 t C/ha/yr; years: 20."),
        (Target(NO_LOSS), "Target: no loss of today's stock; years: 20."),
    ],
)
def test_the_log_names_the_target_and_the_years(case, target: Target, told: str) -> None:
    _, state = states(case)
    log = Log()
    required_input(case.config(), state, target, YEARS, files_in(case.folder / "answer"), log)
    assert told in log.lines


def test_the_log_names_the_layer_of_stocks(case) -> None:
    _, state = states(case)
    log, layer = Log(), str(case.path("soc"))
    required_input(case.config(), state, Target(STOCK), YEARS, files_in(case.folder / "answer"), log, layer)
    assert f"Target: the stocks of {layer}; years: 20." in log.lines


def test_blocks_and_threads_change_no_byte(case) -> None:
    _, state = states(case)
    written = []
    for name, machine in (("one", {"threads": 1}), ("many", {"threads": 2, "block_rows": 32, "block_columns": 16, "chunk_pixels": 97})):
        files = files_in(case.folder / name, "percent", "outcome", "reached", "response")
        required_input(case.config(processing=machine), state, Target(PER_1000, 0.4, 20.0), YEARS, files, Progress())
        written.append([Path(path).read_bytes() for path in vars(files).values()])
    assert written[0] == written[1]


def test_the_rasters_say_what_they_are(case) -> None:
    _, state = states(case)
    files = files_in(case.folder / "answer", "response", "reached")
    required_input(case.config(), state, Target(PER_1000, 0.4, 20.0), 30, files, Progress())
    c_input, response = gdal.Open(files.c_input), gdal.Open(files.response)
    tags = c_input.GetMetadata()
    assert (tags["GSOCSEQ_YEARS"], tags["GSOCSEQ_TARGET"], tags["GSOCSEQ_MAXIMUM"]) == ("30", "percent 0.4", "20.0")
    assert c_input.RasterCount == 1 and gdal.GetDataTypeName(c_input.GetRasterBand(1).DataType) == "Float64"
    units = [response.GetRasterBand(band).GetUnitType() for band in range(1, 13)]
    assert units == ["t C/ha", "t C/ha per t C/ha/yr", "t C/ha per t C/ha/yr", "t C/ha/yr"] * 3


@pytest.mark.parametrize(
    ("target", "told"),
    [
        (Target(PER_1000, 0.4, -1.0), "-1.0 % over business as usual was found; 0 or more is expected"),
        (Target(STOCK, -1.0), "-1.0 t C/ha was found; 0 to 800"),
        (Target(STOCK, 900.0), "900.0 t C/ha was found; 0 to 800"),
        (Target(STOCK), "a stock is chosen, but none is given"),
        (Target(RATE), "a rate is chosen, but none is given"),
    ],
)
def test_targets_are_refused_and_nothing_is_left(case, target: Target, told: str) -> None:
    _, state = states(case)
    before = case.listing()
    with pytest.raises(GsocError) as refused:
        required_input(case.config(), state, target, YEARS, InputFiles(str(case.folder / "c.tif")), Progress())
    assert told in str(refused.value) and case.listing() == before


def test_other_rasters_and_settings_are_refused(case) -> None:
    spin_up_state, state = states(case)
    target, files = Target(PER_1000, 0.4), InputFiles(str(case.folder / "c.tif"))
    before = case.listing()
    for config, given, wanted, told in (
        (case.config(convention="rothamsted"), state, files, "computed under the convention manual"),
        (case.config(), str(case.path("soc")), files, "not the raster expected"),
        (case.config(), state, InputFiles(state), "t0.tif"),
        (case.config(), state, InputFiles(files.c_input, reached=str(case.folder / "r.tif")), "no maximum is given"),
        (case.config(), str(case.folder / "nowhere.tif"), files, "nowhere.tif"),
    ):
        with pytest.raises(GsocError) as refused:
            required_input(config, given, target, YEARS, wanted, Progress())
        assert told in str(refused.value)
    with pytest.raises(GsocError, match="23 bands were found"):
        required_input(case.config(), state, Target(STOCK), YEARS, files, Progress(), spin_up_state)
    with pytest.raises(GsocError, match="1 to 1000"):
        required_input(case.config(), state, target, 0, files, Progress())
    assert case.listing() == before
