"""Whether the files of a configuration can be opened, placed on the earth and read to their end."""

from __future__ import annotations

from dataclasses import replace
from typing import Dict

from osgeo import gdal

from ...core.progress import Progress
from ...io.grid import Grid
from ...io.raster import LayerRef, open_raster, read_masked, selected_bands
from ..config import Layer, RunConfig
from ..layers import ROLES, STACKS
from ..sources import resolve, source_of
from .findings import Findings


def usable_layers(config: RunConfig, findings: Findings, progress: Progress) -> RunConfig:
    """The configuration without the layers that cannot be used; why not becomes a finding, one for each layer.

    Of every band the block with the last pixel is read: a file that was cut short opens, but ends before that.
    """
    layers: Dict[str, Layer] = {}
    count = len(config.layers)
    for number, (role, layer) in enumerate(config.layers.items(), start=1):
        progress.check()
        alone = replace(config, layers={role: layer}, percent_layers={}, half_widths={})
        known = role in ROLES or (role in STACKS and _has_years(config))
        if known and _usable(f"layers.{role}", layer, alone, findings):
            layers[role] = layer
        progress.report(number / count)
    percent_layers = {
        name: layer
        for name, layer in config.percent_layers.items()
        if _usable(f"scenarios.{name}.percent_layer", layer, RunConfig(), findings)
    }
    widths = {
        name: width
        for name, width in config.half_widths.items()
        if width == "series" or _usable(f"half_widths.{name}", width, RunConfig(), findings)
    }
    return replace(config, layers=layers, percent_layers=percent_layers, half_widths=widths)


def _has_years(config: RunConfig) -> bool:
    """Whether the warm-up's years, by which the stacks are counted, can be."""
    first, last = config.warm_up_years_range
    return first <= last


def _usable(where: str, layer: Layer, alone: RunConfig, findings: Findings) -> bool:
    """Whether a layer opens, has a grid, can be read to its end, and `alone`, a configuration with no other layer, can be resolved."""
    source = source_of(layer)
    if not isinstance(source, LayerRef):
        return findings.attempt(where, resolve, alone) is not None
    dataset = findings.attempt(where, open_raster, source.path, where)
    if dataset is None:
        return False
    tried = (
        findings.attempt(where, Grid.of, dataset),
        findings.attempt(where, _read_ends, dataset, source),
        findings.attempt(where, resolve, alone),
    )
    return all(result is not None for result in tried)


def _read_ends(dataset: gdal.Dataset, source: LayerRef) -> int:
    """Read the last pixel of every band meant, and with it the last block. Raises GsocError; returns the number of bands."""
    return len(read_masked(dataset, selected_bands(dataset, source), dataset.RasterYSize - 1, dataset.RasterXSize - 1, 1, 1))
