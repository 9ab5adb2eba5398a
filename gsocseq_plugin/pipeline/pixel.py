"""One cell of a run's grid: what the layers hold there, and its carbon year by year, from the stages that a full run calls.

Before any run from the configuration, after it from the folder of its results.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Any, Callable, Dict, Iterator, Mapping, Optional, Sequence, Tuple

import numpy as np

from ..core.errors import GsocError, Problem
from ..core.gsocseq.block import Block
from ..core.gsocseq.chain import forward_stage, no_warm_up_stage, spin_up_stage, warm_up_stage
from ..core.gsocseq.forward import Future, Moment
from ..core.gsocseq.inputs import Method
from ..core.gsocseq.product_kinds import BAU
from ..core.gsocseq.scenarios import Scenario, uncertainty_scenario
from ..core.types import PixelState, Status
from .config import RunConfig
from .folders import PREPARED
from .layers import FORWARD, PHASES, SPIN_UP
from .manifest import NAME as MANIFEST
from .manifest import changed_since
from .prepare.plan import filled_roles
from .reader import BlockReader, Window
from .reasons import reason_of
from .setup import Setup, make_setup, master_grid, refuse_ramps

CELL = np.array([0])
"""The one cell of a window of one."""


@dataclass(frozen=True)
class Pixel:
    """A cell as it was read. row, column in the grid; x, y of its centre, in the grid's CRS.

    status, reason: what land use, SOC and the area say of it before anything is computed; reason is None where it is modelled.
    inputs: what was read, by role, (bands,) each, NaN for no data. land_use: the class of the last year. block: the same for the
    computation, None where it is not modelled.
    """

    row: int
    column: int
    x: float
    y: float
    status: Status
    reason: Optional[Problem]
    inputs: Dict[str, np.ndarray]
    land_use: float
    block: Optional[Block] = field(default=None, repr=False)


@dataclass(frozen=True)
class Trajectory:
    """A cell's carbon at the end of each year: of the spin-up's last year, of the warm-up's years, and on to the longest horizon.

    years (n,) calendar years; t0, the one of them from which the scenarios part. soc, low, high (n,) t C/ha, pools (5, n) t C/ha in the
    order DPM RPM BIO HUM IOM, c_input (n,) t C/ha/yr of plant carbon: by name, BAU and every scenario, which has NaN before t0. The
    line of a scenario is that of land that adopts it at once; its low and high are those it has when it carries the uncertainty of
    management. mean (n,): for scenarios that not all land adopts at once, the mean of all land, t C/ha.
    status: OK, or why there is no result, said in `reason`; all values are NaN then, but those up to t0 where script 15 zeroes forest.
    """

    years: np.ndarray
    t0: int
    soc: Dict[str, np.ndarray]
    low: Dict[str, np.ndarray]
    high: Dict[str, np.ndarray]
    pools: Dict[str, np.ndarray]
    c_input: Dict[str, np.ndarray]
    mean: Dict[str, np.ndarray]
    status: Status
    reason: Optional[Problem] = None


class PixelSource:
    """The layers of a configuration, opened once. It holds dataset handles: use it from one thread.

    Attributes: setup; grid, that of the run. Raises GsocError when the configuration does not serve, and for layers that a run would
    prepare first.
    """

    def __init__(self, config: RunConfig) -> None:
        require_prepared(config)
        self.phases: Tuple[str, ...] = PHASES if config.warm_up else (SPIN_UP, FORWARD)
        self.setup = make_setup(config, self.phases)
        self.grid = master_grid(config, self.setup.sources)
        setup = self.setup
        self._reader = BlockReader(setup.sources, self.grid, setup.method, setup.legend, config.area, self.phases, not config.warm_up)

    def at(self, x: float, y: float, crs: str = "") -> Pixel:
        """The cell that holds a point; `crs`: authority id or WKT, empty for the grid's own. x is the longitude or easting.

        Raises GsocError for an unknown CRS, a point outside the grid, a layer that cannot be read.
        """
        row, column = self.grid.cell_at(x, y, crs)
        window = Window(row, column, 1, 1)
        screened, classes, soc = self._reader.screen(window)
        values = self._reader.values(window, CELL)
        status, code = Status(screened[0]), float(classes[-1, 0])
        block = self._reader.block(values, classes, soc) if status == Status.OK else None
        inputs = {"soc": soc, "land_use": classes[:, 0], **{role: bands[:, 0] for role, bands in values.items()}}
        reason = None if status == Status.OK else reason_of(status, code, self.setup.method.classes)
        left, dx, _, top, _, dy = self.grid.geotransform
        return Pixel(row, column, left + (column + 0.5) * dx, top + (row + 0.5) * dy, status, reason, inputs, code, block)

    def method(self, scenarios: Sequence[Scenario]) -> Method:
        """The run's method with these scenarios, and every year to the longest horizon as a horizon. Raises GsocError for scenarios
        that a run would refuse."""
        config = replace(self.setup.config, scenarios=tuple(scenarios))
        config.require_valid(self.phases)
        refuse_ramps(config, self.setup.sources)
        carrier = uncertainty_scenario(config.scenarios, config.uncertainty_scenario)
        return yearly(replace(self.setup.method, scenarios=config.scenarios, uncertainty_scenario=carrier))


def require_prepared(config: RunConfig) -> None:
    """Raise GsocError for a configuration that begins with raw files: there are no layers to look at before its run."""
    if config.prepare:
        raise GsocError("not_prepared", roles=", ".join(sorted(filled_roles(config))))


def yearly(method: Method) -> Method:
    """A method with every year to its longest horizon as a horizon: the stocks of a horizon do not depend on the others."""
    return replace(method, horizons=tuple(range(1, max(method.horizons) + 1)))


def trajectory(pixel: Pixel, source: PixelSource, scenarios: Sequence[Scenario]) -> Trajectory:
    """A cell's carbon through the years under BAU and these scenarios: one pass through the phases, nothing is read.

    Raises GsocError for scenarios that a run would refuse.
    """
    method, diary = source.method(scenarios), _Diary(source.setup)
    status = pixel.status
    futures: Dict[int, Future] = {}
    if pixel.block is not None:
        with np.errstate(all="ignore"):
            status, futures = _pass(pixel.block, method, diary)
    reason = None if status == Status.OK else reason_of(status, pixel.land_use, method.classes, pixel.block)
    return diary.trajectory(method, futures, status, reason)


def _pass(block: Block, method: Method, diary: _Diary) -> Tuple[Status, Dict[int, Future]]:
    """The final status and the futures of a block of one cell; the diary hears of every year."""
    setup = diary.setup
    counts: Counter = Counter()
    stage = spin_up_stage(block, method, setup.calendar, counts)
    diary.as_usual(-1, stage.states)
    if setup.config.warm_up:
        stage = warm_up_stage(stage, block, method, setup.calendar, counts, diary.as_usual)
    else:
        stage = no_warm_up_stage(stage, block, method)
    status, futures = forward_stage(stage, block, method, counts, diary.ahead)
    return Status(status[0]), futures


class _Diary:
    """What a pass told of its years, by name of the line and place among the years; the spin-up's last year has place 0."""

    def __init__(self, setup: Setup) -> None:
        self.setup = setup
        self._past = [setup.calendar.spin_up[1], *(setup.calendar.warm_up_years if setup.config.warm_up else ())]
        self._moments: Dict[str, Dict[int, Moment]] = {BAU: {}}

    def as_usual(self, index: int, states: Dict[str, PixelState]) -> None:
        """The states at the end of a year of the warm-up, -1 for the spin-up."""
        self._moments[BAU][index + 1] = Moment.of(states)

    def ahead(self, scenario: Optional[Scenario], horizon: int, moment: Moment) -> None:
        """A line so many years after t0."""
        line = self._moments.setdefault(BAU if scenario is None else scenario.name, {})
        line[len(self._past) - 1 + horizon] = moment

    def trajectory(self, method: Method, futures: Dict[int, Future], status: Status, reason: Optional[Problem]) -> Trajectory:
        """All of it; nothing of it where the status is that of a cell without result."""
        t0, size = len(self._past) - 1, len(self._past) + len(method.horizons)
        # FAO's script 15 zeroes forest: its earlier phases stand.
        told = {Status.OK: size, Status.FOREST_ZEROED: t0 + 1}.get(status, 0)
        usual = self._moments[BAU]
        start = {t0: usual[t0]} if usual else {}
        lines = {BAU: usual, **{each.name: {**start, **self._moments.get(each.name, {})} for each in method.scenarios}}
        means = {each.name: index for index, each in enumerate(method.scenarios) if each.partly_adopted}

        def series(of: Callable[[Moment], np.ndarray], *shape: int) -> Dict[str, np.ndarray]:
            return {name: _series({at: of(moment) for at, moment in line.items() if at < told}, (*shape, size)) for name, line in lines.items()}

        def mean(index: int) -> np.ndarray:
            later = {t0 + horizon: future.bau["mid"] + future.adopted[index] for horizon, future in futures.items()}
            every = {**{at: moment.soc["mid"] for at, moment in start.items()}, **later}
            return _series({at: value for at, value in every.items() if at < told}, (size,))

        return Trajectory(
            years=np.array([*self._past, *(self._past[-1] + horizon for horizon in method.horizons)]),
            t0=self._past[-1],
            soc=series(lambda moment: moment.soc["mid"]),
            low=series(lambda moment: moment.soc["low"]),
            high=series(lambda moment: moment.soc["high"]),
            pools=series(lambda moment: moment.pools, 5),
            c_input=series(lambda moment: moment.c_input),
            mean={name: mean(index) for name, index in means.items()},
            status=status,
            reason=reason,
        )


def _series(values: Dict[int, np.ndarray], shape: Tuple[int, ...]) -> np.ndarray:
    """Values (..., 1) by place among the years, as an array of this shape; NaN where there is none."""
    series = np.full(shape, np.nan)
    for place, value in values.items():
        series[..., place] = value[..., 0]
    return series


def config_of_results(folder: str) -> RunConfig:
    """The configuration of a finished run, from its folder, ready for PixelSource: layers that the run prepared and kept stand in for the
    steps that made them.

    Raises GsocError for a folder without results, for prepared layers that were not kept, and for layers of both kinds that are gone or
    were changed.
    """
    path = os.path.join(folder, MANIFEST)
    if not os.path.isfile(path):
        raise GsocError("results_no_manifest", folder=folder)
    config = RunConfig.load(path)
    with open(path, encoding="utf-8") as file:
        manifest = json.load(file)
    if config.prepare:
        config = _with_kept_layers(config, manifest, os.path.abspath(folder))
    used = set(_texts(config.to_dict()))
    for entry in manifest.get("inputs", ()):
        if entry["path"] in used:
            for file in (entry, *entry.get("parts", ())):
                _refuse_changed(file)
    return config.with_output(folder)


def _with_kept_layers(config: RunConfig, manifest: Mapping[str, Any], folder: str) -> RunConfig:
    """The configuration with the layers of folder/prepared in place of the steps. Raises GsocError when they are not there."""
    made: Dict[str, str] = {}
    kept: Dict[str, Any] = {}
    options: Dict[str, Any] = {}
    for step in manifest.get("preparation", ()):
        made.update(step.get("files", {}))
        kept.update(step.get("kept", {}))
        options.update(step.get("options", {}))
    layers = {**config.layers, **{role: os.path.join(folder, PREPARED, name) for role, name in made.items()}}
    missing = sorted(role for role in filled_roles(config) if role not in layers)
    missing += [role for role, path in layers.items() if path not in config.layers.values() and not os.path.isfile(str(path))]
    if missing or not config.keep_prepared:
        raise GsocError("results_not_kept", folder=folder, roles=", ".join(missing or sorted(filled_roles(config))))
    for name in sorted(kept.keys() & set(made.values())):
        _refuse_changed({**kept[name], "path": os.path.join(folder, PREPARED, name)})
    return replace(config, layers=layers, prepare=(), **options)


def _texts(value: Any) -> Iterator[str]:
    """Every text in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _texts(each)


def _refuse_changed(entry: Mapping[str, Any]) -> None:
    """Raise GsocError when an input of a run is no longer there, or no longer the same."""
    path = entry["path"]
    if "bytes" in entry and not os.path.isfile(path.split("|")[0]):
        raise GsocError("results_input_gone", path=path)
    if changed_since(entry):
        raise GsocError("results_input_changed", path=path, then=entry["modified"])
