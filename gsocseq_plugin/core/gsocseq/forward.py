"""Phase 3: from t0 under Business as Usual and the scenarios. Source: FAO 2022, Technical Manual ch. 5 and 10; FAO's script 15.

The stock at a horizon is affine in the C input, so one evaluation per bound serves every scenario:
SOC = (what t0 leaves) + (response to a unit of plant carbon) * C + (response to a unit of manure) * FYM.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Callable, Dict, List, Mapping, Optional, Sequence, Tuple, Union

import numpy as np

from ..constants import SCRIPT_TOTAL_RANGE
from ..rothc.ahead import maps_ahead
from ..rothc.annual import AffineMap
from ..types import BOUNDS, PixelState
from .climate import sum_rows
from .inputs import Method, Pixels, paddy_factor
from .scenarios import Scenario, by_class

Change = Union[float, np.ndarray]
"""A change of the C input as a share (0.1 is +10 %), a number or (n,)."""


@dataclass(frozen=True)
class Future:
    """SOC stocks (n,) t C/ha at one horizon: bau by bound, ssm per scenario, low and high of the scenario that carries the uncertainty.

    adopted: per scenario, the SOC above BAU as the mean of all the pixel's land while only the adopted share gains, t C/ha.
    """

    bau: Dict[str, np.ndarray]
    ssm: Tuple[np.ndarray, ...]
    ssm_low: np.ndarray
    ssm_high: np.ndarray
    adopted: Tuple[np.ndarray, ...] = ()


@dataclass(frozen=True)
class Place:
    """Where the pixels lie, for the scenarios: class codes (n,), zone ids (n,) or None, layers of percentages by scenario name."""

    land_use: np.ndarray
    zones: Optional[np.ndarray] = None
    percent: Mapping[str, np.ndarray] = field(default_factory=dict)


@dataclass(frozen=True)
class Moment:
    """The land under one scenario, or under BAU, at the end of a year: soc by bound (n,) t C/ha, pools (5, n) t C/ha of the middle one,
    c_input (n,) t C/ha/yr of plant carbon. A scenario's low and high are those of the land when it carries the uncertainty."""

    soc: Dict[str, np.ndarray]
    pools: np.ndarray
    c_input: np.ndarray

    @classmethod
    def of(cls, states: Mapping[str, PixelState]) -> Moment:
        """The moment of states by bound."""
        return cls({bound: state.soc for bound, state in states.items()}, states["mid"].pools, states["mid"].c_input)


EachLine = Callable[[Optional[Scenario], int, Moment], None]
"""Is told how the land stands under a scenario (None: BAU) at a horizon (years)."""


def forward(
    states: Dict[str, PixelState],
    place: Place,
    pixels: Pixels,
    method: Method,
    r: Optional[np.ndarray] = None,
    each_line: Optional[EachLine] = None,
) -> Tuple[Dict[int, Future], Dict[str, int]]:
    """The futures by horizon (years), and what was counted on the way.

    states: at t0, their c_input is the BAU input (n,) t C/ha/yr. r (n,) replaces the class table's DPM/RPM ratio. each_line: is told of
    BAU and of every scenario at every horizon, with the bounds and pools that the futures leave out.
    """
    percents = [s.percent_of(place.land_use, place.zones, place.percent.get(s.name)) / 100.0 for s in method.scenarios]
    carbon, paddy = pixels.carbon(place.land_use, method, r), paddy_factor(place.land_use, method)
    years, water = _years_needed(method), pixels.water(place.land_use, method)
    counts = {"moisture_not_closed": 0, "input_clamped": 0, "totals_out_of_range": 0}
    stocks: Dict[str, Dict[int, _Stock]] = {}
    central: Dict[int, AffineMap] = {}
    for bound in BOUNDS:
        ground = pixels.ground(bound, method.convention)
        climate = pixels.shifted(pixels.climate, bound, method.convention).watered(water)
        maps, unclosed = maps_ahead(years, climate, ground, paddy, carbon, states[bound].deficit)
        counts["moisture_not_closed"] += unclosed
        stocks[bound] = {year: _Stock.of(ahead, states[bound], pixels.fym) for year, ahead in maps.items()}
        if each_line is not None:
            central = central or maps
    width = pixels.widths.c_input
    for change in (*percents, percents[method.uncertainty_scenario] - width):
        counts["input_clamped"] += int((change < -1.0).sum())
    if each_line is not None:
        _tell(each_line, central, stocks, percents, states["mid"], pixels, method)
    futures = {year: _future({bound: stocks[bound][year] for bound in BOUNDS}, percents, width, method) for year in years}
    if method.convention.scripts:
        counts["totals_out_of_range"] = sum(_empty_out_of_range(_totals(futures[year])) for year in years)
    return {h: _with_adopted(futures, h, place.land_use, method) for h in method.horizons}, counts


def _years_needed(method: Method) -> List[int]:
    """The horizons, and the shorter times since adoption that a ramp of adoption needs, ascending."""
    ramps = [max(scenario.ramp_years, 1) for scenario in method.scenarios]
    return sorted({h - late for h in method.horizons for ramp in ramps or [1] for late in range(min(ramp, h))})


@dataclass(frozen=True)
class _Stock:
    """SOC at a horizon as an affine function of the input: base + plant*C + manure*FYM, each (n,)."""

    base: np.ndarray
    plant: np.ndarray
    manure: Union[float, np.ndarray]
    c_input: np.ndarray

    @classmethod
    def of(cls, ahead: AffineMap, state: PixelState, fym: Optional[np.ndarray]) -> _Stock:
        """The stock at the end of the map `ahead`, beginning from `state`, with the current manure."""
        base = sum_rows(ahead.times(state.pools[:4])) + state.pools[4]
        plant = sum_rows(ahead.inputs[0])
        if fym is None:
            return cls(base, plant, 0.0, state.c_input)
        manure = sum_rows(ahead.inputs[1])
        return cls(base + manure * fym, plant, manure, state.c_input)

    def soc(self, change: Change, scenario: Optional[Scenario] = None) -> np.ndarray:
        """SOC for the BAU input changed by a share and the scenario's additions; no input is below 0."""
        soc = self.base + self.plant * (np.maximum(1.0 + change, 0.0) * self.c_input)
        if scenario is not None and scenario.addition:
            soc += self.plant * scenario.addition
        if scenario is not None and scenario.fym:
            soc += self.manure * scenario.fym
        return soc


def _future(
    stocks: Dict[str, _Stock], percents: Sequence[np.ndarray], width: Change, method: Method
) -> Future:
    """The stocks at one horizon, before adoption is looked at. width: half-width of the change of C input, a share."""
    carrier = method.uncertainty_scenario
    scenario, percent = method.scenarios[carrier], percents[carrier]
    bau = {bound: stock.soc(0.0) for bound, stock in stocks.items()}
    ssm = [stocks["mid"].soc(percent, scenario) for scenario, percent in zip(method.scenarios, percents)]
    return Future(bau, tuple(ssm), stocks["low"].soc(percent - width, scenario), stocks["high"].soc(percent + width, scenario))


def _totals(future: Future) -> Tuple[np.ndarray, ...]:
    """The totals of a future that FAO's scripts look at: not BAU low and high."""
    return (future.bau["mid"], *future.ssm, future.ssm_low, future.ssm_high)


def _empty_out_of_range(totals: Sequence[np.ndarray]) -> int:
    """Make totals below 0 or above 300 t C/ha missing, as FAO's scripts do; how many."""
    low, high = SCRIPT_TOTAL_RANGE
    count = 0
    for total in totals:
        outside = (total < low) | (total > high)
        total[outside] = np.nan
        count += int(outside.sum())
    return count


def _tell(
    each_line: EachLine,
    ahead: Mapping[int, AffineMap],
    stocks: Mapping[str, Mapping[int, _Stock]],
    percents: Sequence[np.ndarray],
    state: PixelState,
    pixels: Pixels,
    method: Method,
) -> None:
    """Tell `each_line` of BAU and of every scenario; `ahead` and `state` are those of the middle bound."""
    lines: List[Tuple[Optional[Scenario], Change, Change]] = [(None, 0.0, 0.0)]
    lines += [(scenario, percent, pixels.widths.c_input) for scenario, percent in zip(method.scenarios, percents)]
    for horizon in method.horizons:
        for scenario, change, width in lines:
            changes = {"mid": change, "low": change - width, "high": change + width}
            soc = {bound: stocks[bound][horizon].soc(changes[bound], scenario) for bound in BOUNDS}
            if method.convention.scripts:
                _empty_out_of_range([soc["mid"]] if scenario is None else list(soc.values()))
            plant = np.maximum(1.0 + change, 0.0) * state.c_input + (scenario.addition if scenario else 0.0)
            amounts = [plant] if pixels.fym is None else [plant, pixels.fym + (scenario.fym if scenario else 0.0)]
            pools = np.concatenate([ahead[horizon].apply(state.pools[:4], amounts), state.pools[4:]])
            each_line(scenario, horizon, Moment(soc, pools, plant))


def _with_adopted(futures: Mapping[int, Future], horizon: int, land_use: np.ndarray, method: Method) -> Future:
    """The future at a horizon with the gain of the adopted part.

    Land that adopts in year t has by the horizon what land that adopted at once has after horizon - t + 1 years;
    every year of the ramp brings the same share of land.
    """
    adopted = []
    for index, scenario in enumerate(method.scenarios):
        ramp = max(scenario.ramp_years, 1)
        cohorts = [futures[horizon - late] for late in range(min(ramp, horizon))]
        gain = sum_rows(np.stack([cohort.ssm[index] - cohort.bau["mid"] for cohort in cohorts]))
        adopted.append(by_class(scenario.adopted_share, land_use) / 100.0 * gain / ramp)
    return replace(futures[horizon], adopted=tuple(adopted))
