"""steady_state through files, against the forward phase at far horizons."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from state_runs import Log, bands, states

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.core.gsocseq.steady import LONGEST
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.steps.forward import forward
from gsocseq_plugin.pipeline.steps.spin_up import spin_up
from gsocseq_plugin.pipeline.steps.steady_state import SteadyFiles, steady_state

LINES = ("BAU", "SSM1", "SSM2", "SSM3")


def files_in(folder: Path) -> SteadyFiles:
    """All rasters in a folder."""
    folder.mkdir(exist_ok=True)
    return SteadyFiles(*(str(folder / f"{key}.tif") for key in ("stock", "change", "years")))


def answered(case: Any, state: str, **fields: Any) -> dict:
    """The bands of all rasters."""
    files = files_in(case.folder / "answer")
    steady_state(case.config(**fields), state, files, Progress())
    return {**bands(files.stock), **bands(files.change), **bands(files.years)}


@pytest.mark.parametrize("convention", ["manual", "rothamsted"])
def test_the_forward_phase_goes_there(case, convention: str) -> None:
    """Scenarios that are adopted late on a part of the land come to rest where all of it does. A thousand years is the longest horizon."""
    scenarios = [{"name": "SSM1", "percent": 5}, {"name": "SSM2", "percent": 10}, {"name": "SSM3", "percent": 20, "adopted_share": 30}]
    _, state = states(case, convention=convention)
    maps = answered(case, state, convention=convention, scenarios=scenarios)
    assert list(maps)[:4] == [f"soc_equilibrium_{name}" for name in LINES]
    horizons = [50, 100, 200, 300, 400, 700, 1000]
    path = str(case.folder / "forward.tif")
    forward(case.config(convention=convention, scenarios=scenarios, horizons=horizons), state, path, Progress())
    future = bands(path)
    t0 = future["soc_t0_mid"]
    good = np.isfinite(t0)
    for name in LINES:
        rest = maps[f"soc_equilibrium_{name}"]
        way = np.abs(rest - t0)
        np.testing.assert_allclose(maps[f"change_{name}"][good], (rest - t0)[good], atol=1e-12)
        for horizon in horizons:
            away = np.abs(future[f"soc_{'bau' if name == 'BAU' else name}_mid_{horizon:03d}"] - rest)
            for share in (90, 95, 99):
                arrived = good & (maps[f"years_{share}_{name}"] <= horizon)
                assert (away <= way * (1.0 - share / 100.0) + 1e-9)[arrived].all()
        late = good & (maps[f"years_90_{name}"] > 1000)
        assert (away > 0.1 * way)[late & (maps[f"years_90_{name}"] == 1001)].all()
        assert np.median(away[good]) < 0.05
        shares = [maps[f"years_{share}_{name}"][good] for share in (90, 95, 99)]
        assert (shares[0] <= shares[1]).all() and (shares[1] <= shares[2]).all() and (shares[2] <= LONGEST).all()


def test_ramps_of_adoption_do_not_count(case) -> None:
    _, state = states(case)
    ramped = [{"name": "SSM1", "percent": 10, "adopted_share": 20, "ramp_years": 8}]
    plain = [{"name": "SSM1", "percent": 10}]
    one, other = answered(case, state, scenarios=ramped), answered(case, state, scenarios=plain)
    assert all(np.array_equal(one[name], other[name], equal_nan=True) for name in one)


def test_manure_and_additions_stay_in_the_soil(case) -> None:
    layers = {**case.data["layers"], "fym": 0.1}
    _, state = states(case, layers=layers)
    scenarios = [{"name": "SSM1", "percent": 0}, {"name": "SSM2", "percent": 0, "addition": 0.5}, {"name": "SSM3", "percent": 0, "fym": 0.5}]
    maps = answered(case, state, layers=layers, scenarios=scenarios)
    bau, same, addition, manure = (maps[f"soc_equilibrium_{name}"] for name in LINES)
    good = np.isfinite(bau)
    assert np.array_equal(bau[good], same[good]) and (bau < addition)[good].all() and (addition < manure)[good].all()


def test_a_recent_soc_map_is_at_rest_under_the_climate_of_the_spin_up(case) -> None:
    """The forward climate is that of the spin-up and the C input the spin-up's own: 0 years for BAU, counted and said, but where the
    land use has changed since."""
    spun = {f"{name}_forward": f"{name}_1981_2000.tif" for name in ("tmean", "prec", "pet")}
    held = {key: value for key, value in case.data["layers"].items() if not key.endswith(("_warmup", "_npp"))}
    layers = {**held, **{f"{name}_spinup": f"{name}_1981_2000.tif" for name in ("tmean", "prec", "pet")}, **spun}
    config, state = case.config(layers=layers, warm_up=False), str(case.folder / "spin_up.tif")
    spin_up(config, state, Progress())
    files, log = files_in(case.folder / "answer"), Log()
    tally = steady_state(config, state, files, log)
    years, change = bands(files.years), bands(files.change)["change_BAU"]
    good, there = np.isfinite(change), np.abs(change) < 1e-9
    assert 0.8 * good.sum() < there.sum() < good.sum()
    for share in (90, 95, 99):
        assert np.array_equal(years[f"years_{share}_BAU"][good] == 0, there[good])
    assert tally.events["steady_already"] == there.sum() and log.has("0 years in the map")
    assert (years["years_90_SSM1"][there] > 0).all()


def test_ground_that_hardly_thaws(case) -> None:
    """A forward climate with one month a little above -5 degC: the numbers are there, capped and said."""
    layers = {**case.data["layers"], **{f"{name}_forward": f"{name}_2001_2020.tif" for name in ("tmean", "prec", "pet")}}
    _, state = states(case)
    case.data["layers"] = layers

    def cold(values: np.ndarray) -> np.ndarray:
        values = np.full_like(values, -20.0)
        values[6] = -4.0
        return values

    case.change("tmean_forward", cold)
    files, log = files_in(case.folder / "answer"), Log()
    tally = steady_state(case.config(), state, files, log)
    years = bands(files.years)["years_99_SSM3"]
    good = np.isfinite(years)
    assert good.sum() > 1000 and (years[good] == LONGEST).all()
    assert tally.events["steady_longer"] == 4 * good.sum() and log.has(f"{LONGEST} years or more") and log.has("more than soils hold")
    case.change("tmean_forward", lambda values: np.full_like(values, -20.0))
    log = Log()
    steady_state(case.config(), state, files, log)
    assert log.has("nothing decomposes all year") and np.isnan(bands(files.stock)["soc_equilibrium_BAU"]).all()


def test_blocks_and_threads_change_no_byte(case) -> None:
    _, state = states(case)
    written = []
    for name, machine in (("one", {"threads": 1}), ("many", {"threads": 2, "block_rows": 32, "block_columns": 16, "chunk_pixels": 97})):
        files = files_in(case.folder / name)
        steady_state(case.config(processing=machine), state, files, Progress())
        written.append([Path(path).read_bytes() for path in vars(files).values()])
    assert written[0] == written[1]


def test_what_has_no_steady_state_is_refused_by_name(case) -> None:
    _, state = states(case)
    scripts = str(case.folder / "scripts.tif")
    _, made = states(case, convention="fao-scripts")
    Path(made).rename(scripts)
    states(case)
    series = {f"{name}_forward": case.data["layers"][f"{name}_warmup"] for name in ("tmean", "prec", "pet")}
    before = case.listing()
    for fields, given, told in (
        ({"convention": "fao-scripts"}, scripts, "fao-scripts has no steady state"),
        ({"layers": {**case.data["layers"], **series}}, state, "a climate that changes has no steady state"),
        ({"convention": "rothamsted"}, state, "computed under the convention manual"),
        ({}, str(case.path("soc")), "not the raster expected"),
    ):
        with pytest.raises(GsocError) as refused:
            steady_state(case.config(**fields), given, SteadyFiles(str(case.folder / "s.tif")), Progress())
        assert told in str(refused.value)
    assert case.listing() == before
