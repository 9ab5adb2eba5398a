"""The clay content of 0-30 cm from layers of several depths."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import Dict, List, Tuple

import numpy as np

from ...core.errors import INFO, GsocError
from ...core.gsocseq.soil import CLAY_RULES, mean_of_depths
from ...core.progress import Progress
from ...io.atomic import probe_outputs
from ...io.grid import Grid
from ...io.writer import RasterWriter
from ..bands import write_bands
from ..checks.findings import Findings
from ..config import RunConfig
from ..prepare.contract import File, Prepared, PrepareStep, Workplace
from ..prepare.soil_layer import SoilLayer
from ..prepare.soil_units import CLAY, Recognised, recognise, same_unit
from ..reader import Window
from ..setup import bounded_gdal_cache

_DEPTH = re.compile(r"(?<![a-z0-9])(sl[1-7]|b\d+|\d+-\d+)(?!\d)")
"""ISRIC's sl1 .. sl7, OpenLandMap's b0 .. b200, SoilGrids 2's 0-5 .. 100-200."""


@dataclass(frozen=True)
class ClayRequest:
    """layers: one per depth of the rule, in any order. unit: "%" or "g/kg"; empty: recognised."""

    layers: Tuple[File, ...]
    rule: str = "points"
    unit: str = ""


def prepare_clay(request: ClayRequest, grid: Grid, output: str, progress: Progress) -> None:
    """Write clay, %, mean of 0-30 cm, on `grid`: each layer is brought to the grid, then weighted. Raises GsocError, Cancelled."""
    from ... import __version__

    known = inspect_clay(request)
    probe_outputs([output], request.layers)
    weights = CLAY_RULES[request.rule].centimetres
    for layer, depth, weight in zip(known, CLAY_RULES[request.rule].depths, weights):
        progress.log(layer.key, **layer.told())
        progress.log("clay_depth", path=layer.path, depth=depth, weight=f"{weight:g}")
    mix = _Mix([SoilLayer(layer, grid) for layer in known], weights)
    tags = {
        "GSOCSEQ_VERSION": __version__,
        "GSOCSEQ_STEP": "prepare_clay",
        "GSOCSEQ_CLAY_RULE": request.rule,
        "GSOCSEQ_CLAY_UNIT": known[0].unit.name,
        "GSOCSEQ_RESAMPLING": ", ".join(layer.resampling for layer in mix.layers),
    }
    with bounded_gdal_cache(), RasterWriter(output, grid, ["clay 0-30 cm"], "Float32", np.nan, tags, ["%"]) as writer:
        found = write_bands(writer, 1, mix.read, grid, progress)
        if not found:
            raise GsocError("soil_no_result", paths=", ".join(request.layers))
        for read in mix.layers:
            read.conclude(progress)
        writer.commit()
    if mix.incomplete:
        progress.log("soil_missing_layer", count=mix.incomplete)


class _Mix:
    """The layers of the depths, put together window by window. incomplete: cells with a value in some of them only."""

    def __init__(self, layers: List[SoilLayer], weights: Tuple[float, ...]) -> None:
        self.layers, self._weights, self.incomplete = layers, weights, 0

    def read(self, window: Window) -> np.ndarray:
        """The mean of the depths (1, rows, columns), %."""
        depths = np.stack([layer.read(window) for layer in self.layers])
        missing = np.isnan(depths)
        self.incomplete += int((missing.any(axis=0) & ~missing.all(axis=0)).sum())
        return mean_of_depths(depths, self._weights)[np.newaxis]


def inspect_clay(request: ClayRequest) -> List[Recognised]:
    """The layers in the order of the rule's depths, with their unit. Raises GsocError."""
    if request.rule not in CLAY_RULES:
        raise GsocError("config_value", field="rule", found=request.rule, expected=", ".join(CLAY_RULES))
    layers = [recognise(path, CLAY, request.unit) for path in _ordered(request.layers, request.rule)]
    same_unit(layers)
    return layers


def _ordered(layers: Tuple[File, ...], rule: str) -> List[str]:
    """The files in the order of the rule's depths, which their names tell."""
    depths = CLAY_RULES[rule].depths
    expected = ", ".join(depths)
    by_depth: Dict[str, str] = {}
    for path in layers:
        named = [depth for depth in _DEPTH.findall(os.path.basename(path).lower()) if depth in depths]
        if len(named) != 1:
            raise GsocError("clay_depth_unknown", path=path, rule=rule, depths=expected)
        if named[0] in by_depth:
            raise GsocError("soil_depth_twice", first=by_depth[named[0]], second=path, depth=named[0])
        by_depth[named[0]] = path
    if len(by_depth) != len(depths):
        raise GsocError("clay_count", found=len(layers), rule=rule, expected=len(depths), depths=expected)
    return [by_depth[depth] for depth in depths]


def run(request: ClayRequest, workplace: Workplace, progress: Progress) -> Prepared:
    """The step of a configuration."""
    path = os.path.join(workplace.folder, "clay.tif")
    prepare_clay(request, workplace.grid, path, progress)
    return Prepared({"clay": path})


def look(request: ClayRequest, config: RunConfig, findings: Findings) -> None:
    """What a quick look at the layers tells: their depths and unit."""
    where = "prepare.prepare_clay"
    for layer in findings.attempt(where, inspect_clay, request) or []:
        findings.add(INFO, where, layer.key, **layer.told())


def roles(request: ClayRequest) -> Tuple[str, ...]:
    """Clay."""
    return ("clay",)


PREPARE = PrepareStep("prepare_clay", ClayRequest, run, roles, look)
