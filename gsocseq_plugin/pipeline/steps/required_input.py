"""The C input that reaches a target: the forward phase the other way round."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from typing import Callable, Dict, List, Optional, Tuple

import numpy as np

from ...core.errors import GsocError
from ...core.gsocseq.products import RATE as INPUT_UNIT
from ...core.gsocseq.products import STOCK as STOCK_UNIT
from ...core.gsocseq.start import Start
from ...core.gsocseq.targets import Outcome, Range, Target, count_outcomes, require_target, responses, stock_range
from ...core.gsocseq.targets import required_input as input_for
from ...core.progress import Progress
from ...core.types import BOUNDS
from ...io.grid import Grid
from ...io.raster import LayerRef, open_raster
from ...io.warp import AlignedReader
from ..config import RunConfig, fao_scenarios
from ..engine import RasterOutput, Tally
from ..reader import Window, WindowPixels
from ..setup import provenance_tags
from ..work import Arrays, Reader
from .from_today import today

GOAL = "goal"
_PER_INPUT = f"{STOCK_UNIT} per {INPUT_UNIT}"
RESPONSE_UNITS = {"soc_without_input": STOCK_UNIT, "soc_per_input": _PER_INPUT, "soc_per_fym": _PER_INPUT, "c_input_bau": INPUT_UNIT}
"""Names and units of the response maps; each is there for mid, low and high."""
RESPONSE_BANDS = tuple(f"{name}_{bound}" for bound in BOUNDS for name in RESPONSE_UNITS)
MAPS: Dict[str, Tuple[Tuple[str, ...], List[str]]] = {
    "c_input": (("required_c_input",), [INPUT_UNIT]),
    "percent": (("percent_over_bau",), ["%"]),
    "outcome": (("outcome",), [""]),
    "reached": (("soc_at_maximum",), [STOCK_UNIT]),
    "response": (RESPONSE_BANDS, list(RESPONSE_UNITS.values()) * len(BOUNDS)),
}
"""The rasters that can be written, by key: their bands and the units of these."""
YEARS_TAG, TARGET_TAG, MAXIMUM_TAG = "GSOCSEQ_YEARS", "GSOCSEQ_TARGET", "GSOCSEQ_MAXIMUM"


@dataclass(frozen=True)
class InputFiles:
    """Where to write; None for what is not wanted. reached: only with a maximum."""

    c_input: str
    percent: Optional[str] = None
    outcome: Optional[str] = None
    reached: Optional[str] = None
    response: Optional[str] = None


def required_input(
    config: RunConfig, state: str, target: Target, years: int, files: InputFiles, progress: Progress, layer: Optional[str] = None
) -> Tally:
    """Write the plant C input (t C/ha/yr) that brings the stock of each pixel to the target after so many years, and its companions.

    From the state at t0 (or, with a recent SOC map, after the spin-up). layer: the stock to reach, t C/ha, brought to the state's grid.
    The configuration's scenarios and horizons do not count. Raises GsocError, Cancelled; leaves nothing behind then.
    """
    if files.reached and target.maximum is None:
        raise GsocError("target_no_maximum")
    plain = replace(config, horizons=(years,), scenarios=fao_scenarios(), percent_layers={}, uncertainty_scenario=None)
    now = today(plain, state, progress)
    method, written = now.setup.method, {key: path for key, path in vars(files).items() if path}
    limits = stock_range(method)
    require_target(target, layer is not None, limits)
    progress.log(f"target_asked_{target.kind if layer is None else 'layer'}", amount=target.amount, path=layer, years=years)

    def answer(start: Start, extra: Dict[str, np.ndarray], counts: Counter) -> Tuple[np.ndarray, Dict[str, np.ndarray]]:
        status, each = responses(start, method, years, counts)
        goal = target.stock(start.states["mid"].soc, years, extra[GOAL][0] if GOAL in extra else None)
        needed = input_for(goal, each["mid"], target.maximum, limits)
        count_outcomes(needed, goal, status, counts, limits)
        results = {key: values[None] for key, values in vars(needed).items() if key in written and values is not None}
        if files.response:
            rows = [row for bound in BOUNDS for row in (each[bound].base, each[bound].slope, each[bound].manure, each[bound].c_bau)]
            results["response"] = np.stack(rows)
        return status, results

    if layer is not None:
        now = replace(now, open_reader=partial(_GoalReader, now.open_reader, _one_band(layer), now.grid))
    tags = {**provenance_tags(now.setup), **_target_tags(target, years)}
    outputs = [_output(key, path, tags) for key, path in written.items()]
    tally = now.ask(answer, outputs, progress, *([layer] if layer else []))
    _log(tally, target, limits, progress)
    return tally


def _one_band(path: str) -> LayerRef:
    """The layer of the stock to reach. Raises GsocError unless it has one band."""
    bands = open_raster(path, "the layer").RasterCount
    if bands != 1:
        raise GsocError("target_bands", path=path, found=bands)
    return LayerRef(path)


class _GoalReader:
    """Reads what another reader does, and the stocks to reach."""

    def __init__(self, open_reader: Callable[[], Reader], goals: LayerRef, grid: Grid) -> None:
        self._reader, self._goals = open_reader(), AlignedReader(goals, grid)

    def status(self, window: Window) -> np.ndarray:
        """As the other reader has it."""
        return self._reader.status(window)

    def read(self, window: Window) -> Tuple[WindowPixels, Arrays]:
        """The pixels of a window, with the stocks to reach."""
        pixels, extra = self._reader.read(window)
        return pixels, {**extra, GOAL: self._goals.read(*window.place).reshape(1, -1)[:, pixels.cells].astype(np.float64)}


def _output(key: str, path: str, tags: Dict[str, str]) -> RasterOutput:
    """The raster of a key; outcomes are codes, all else is Float64, to be calculated with."""
    bands, units = MAPS[key]
    dtype, no_data = ("Byte", 0.0) if key == "outcome" else ("Float64", np.nan)
    return RasterOutput(path, key, list(bands), dtype, no_data, units, tags)


def _target_tags(target: Target, years: int) -> Dict[str, str]:
    """What the rasters say of the question."""
    amount = "" if target.amount is None else f" {target.amount!r}"
    tags = {YEARS_TAG: str(years), TARGET_TAG: f"{target.kind}{amount}"}
    return tags if target.maximum is None else {**tags, MAXIMUM_TAG: repr(target.maximum)}


def _log(tally: Tally, target: Target, limits: Range, progress: Progress) -> None:
    """Say how many cells ask for what, and why others have no answer."""
    low, high = limits
    for name in (*(outcome.name.lower() for outcome in Outcome), "missing", "outside", "no_percent"):
        key = f"target_{name}"
        if tally.events[key]:
            progress.log(key, count=tally.events[key], maximum=target.maximum, low=low, high=high)
