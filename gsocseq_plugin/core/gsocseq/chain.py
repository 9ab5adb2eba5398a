"""The phases on a block of pixels: inputs as they were read, statuses, states. Rasters and point tables both run through here."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import Any, Dict, Optional, Sequence, Tuple

import numpy as np

from ..types import BOUNDS, Climate, PixelState, Status
from .block import Block
from .bounds import HalfWidth
from .climate import normals, series_half_width
from .forward import EachLine, Future, Place, forward
from .inputs import Method, Pixels
from .landuse import class_of_years, held_classes
from .screen import (
    FOREST,
    land_use_status,
    mark,
    mark_climate,
    mark_missing,
    mark_others,
    mark_scripts,
    mark_soil,
)
from .spinup import spin_up
from .warmup import EachYear, Years, mean_npp, warm_up


@dataclass(frozen=True)
class Calendar:
    """The years behind the layers. land_use_years: of the land-use layers, ascending, empty for one layer that holds always."""

    spin_up: Tuple[int, int] = (1981, 2000)
    warm_up: Tuple[int, int] = (2001, 2020)
    land_use_years: Sequence[int] = ()

    @property
    def warm_up_years(self) -> range:
        """The years of the warm-up."""
        return range(self.warm_up[0], self.warm_up[1] + 1)


@dataclass(frozen=True)
class Stage:
    """What a phase leaves to the next: status (n,), class codes of the phase's end (n,), a state per bound."""

    status: np.ndarray
    land_use: np.ndarray
    states: Dict[str, PixelState]


def spin_up_stage(block: Block, method: Method, calendar: Calendar, counts: Counter) -> Stage:
    """Phase 1 on a block: the state before the warm-up, and the class of the spin-up."""
    layers, held = _held_layers(block, method)
    counts["class_kept"] += held
    status = land_use_status(block.need("land_use")[-1], method.classes, method.convention)
    mark_soil(status, block.soc, block.clay, block.cover)
    mark_climate(status, block.need("spinup"), Status.MISSING_CLIMATE_SPIN_UP)
    mark_others(status, block.r, block.fym, block.irrigation, *block.widths.values())
    land_use = class_of_years(layers, calendar.land_use_years or (0,), (calendar.spin_up[1],))[0]
    pixels = _pixels(block, normals(block.need("spinup")), block.spinup, method)
    if method.convention.scripts:
        mark_scripts(status, pixels, (land_use,), method)
    states, counted = spin_up(block.need("soc"), land_use, pixels, method, block.r)
    counts.update(counted)
    for state in states.values():
        if not method.convention.scripts:
            mark(status, state.c_input < 0.0, Status.FYM_EXCEEDS_SOC)
        mark(status, ~np.isfinite(state.c_input), Status.FROZEN)
    return Stage(status, land_use, states)


def warm_up_stage(
    stage: Stage, block: Block, method: Method, calendar: Calendar, counts: Counter, each_year: Optional[EachYear] = None
) -> Stage:
    """Phase 2 on a block: the state at t0, and the class of the last year. each_year: is told the states on the way."""
    status = stage.status.copy()
    layers, _ = _held_layers(block, method)
    land_use = class_of_years(layers, calendar.land_use_years or (0,), calendar.warm_up_years)
    mark_climate(status, block.need("warmup"), Status.MISSING_CLIMATE_WARM_UP)
    mark_others(status, block.r_years, block.fym, block.irrigation)
    pixels = _pixels(block, block.need("warmup"), block.warmup, method)
    npp_mean = _npp_means(block, method)
    for mean in npp_mean.values():
        mark_missing(status, mean, Status.MISSING_NPP)
        mark(status, mean <= 0.0, Status.ZERO_NPP)
    mark_missing(status, block.npp_years, Status.MISSING_NPP)
    if method.convention.scripts:
        mark_scripts(status, pixels, land_use, method)
    one_mean = block.npp_mean is not None and len(block.npp_mean) == 1
    years = Years(land_use, block.npp_years, block.r_years, one_mean)
    states = warm_up(stage.states, stage.land_use, npp_mean, years, pixels, method, each_year)
    return Stage(status, layers[-1], states)


def no_warm_up_stage(stage: Stage, block: Block, method: Method) -> Stage:
    """In place of phase 2, for a recent SOC map: t0 is the spin-up's state; the C input follows the forward period's NPP where known."""
    status = stage.status.copy()
    layers = stage.land_use[None] if block.land_use is None else _held_layers(block, method)[0]
    states = stage.states
    recent = _recent(block)
    if (block.npp_series is not None or block.npp_mean is not None) and recent is not None:
        before, pixels = _npp_means(block, method), _pixels(block, recent, recent, method)
        mark_climate(status, recent, Status.MISSING_CLIMATE_WARM_UP)
        for mean in before.values():
            mark_missing(status, mean, Status.MISSING_NPP)
        after = mean_npp(recent.tmean, recent.prec, pixels.widths, method.convention.signed_shift)
        for bound, state in stage.states.items():
            mark(status, before[bound] <= 0.0, Status.ZERO_NPP)
            ratio = after[bound] / before[bound]
            states = {**states, bound: replace(state, c_input=state.c_input * ratio)}
    return Stage(status, layers[-1], states)


def forward_stage(
    stage: Stage, block: Block, method: Method, counts: Counter, each_line: Optional[EachLine] = None
) -> Tuple[np.ndarray, Dict[int, Future]]:
    """Phase 3 on a block: the final status and the futures by horizon. each_line: is told of every scenario in full."""
    status, states, place, pixels = land_at_t0(stage, block, method)
    futures, counted = forward(states, place, pixels, method, block.r_forward, each_line)
    counts.update(counted)
    for future in futures.values():
        if not method.convention.scripts:
            mark(status, ~np.isfinite(future.bau["mid"]), Status.NOT_FINITE)
    return status, futures


def land_at_t0(stage: Stage, block: Block, method: Method) -> Tuple[np.ndarray, Dict[str, PixelState], Place, Pixels]:
    """A block as the forward phase finds it: status (n,), states by bound whose c_input is that of BAU, where it lies, its inputs."""
    status = stage.status.copy()
    climate = block.forward if block.forward is not None else normals(block.need("warmup"))
    if climate.years == 1:
        climate = climate.year(0)
    mark_climate(status, climate, Status.MISSING_CLIMATE_FORWARD)
    mark_others(status, block.c_input, block.r_forward, block.fym, block.irrigation)
    pixels = _pixels(block, climate, _recent(block), method)
    states = stage.states
    if block.c_input is not None:
        states = {bound: replace(state, c_input=block.c_input) for bound, state in states.items()}
    if method.convention.scripts:
        mark_scripts(status, pixels, (stage.land_use,), method)
        mark(status, stage.land_use == FOREST, Status.FOREST_ZEROED)
    return status, states, Place(stage.land_use, block.zones, block.percent), pixels


def _recent(block: Block) -> Optional[Climate]:
    """Temperature and rain of the recent years, month by month: the warm-up's, or those of a forward series; None without a series."""
    if block.warmup is not None:
        return block.warmup
    if block.recent_series is not None:
        tmean, prec = block.recent_series
        return Climate(tmean, prec, prec)
    return block.forward if block.forward is not None and block.forward.years > 1 else None


def _held_layers(block: Block, method: Method) -> Tuple[np.ndarray, int]:
    return held_classes(block.need("land_use"), method.classes)


def _pixels(block: Block, climate: Climate, series: Optional[Climate], method: Method) -> Pixels:
    """The inputs of one phase; widths from the series' own spread are those of `series`."""
    widths: Dict[str, Any] = {name: values if name == "c_input" else HalfWidth(values) for name, values in block.widths.items()}
    for name, values in (("temperature", "tmean"), ("precipitation", "prec")):
        if name in method.series_widths and series is not None and series.years > 1:
            widths[name] = HalfWidth(series_half_width(getattr(series, values)), absolute=True)
    fym = block.fym
    if fym is None and any(scenario.fym for scenario in method.scenarios):
        fym = np.zeros_like(block.clay)
    return Pixels(block.clay, block.cover, climate, replace(method.half_widths, **widths), fym, block.irrigation)


def _npp_means(block: Block, method: Method) -> Dict[str, np.ndarray]:
    """The mean NPP of the spin-up years by bound: the layer's, or the mean of the years' MIAMI."""
    if block.npp_mean is not None:
        # Beside MIAMI's yearly values the mean must be in MIAMI's unit; beside yearly values of its own model the unit cancels.
        means = block.npp_mean if block.npp_years is not None else block.npp_mean * method.npp_unit
        return dict(zip(BOUNDS, means if len(means) == 3 and block.npp_years is None else [means[0]] * 3))
    tmean, prec = block.need("npp_series")
    series = Climate(tmean, prec, prec)
    pixels = _pixels(block, series, series, method)
    return mean_npp(tmean, prec, pixels.widths, method.convention.signed_shift)
