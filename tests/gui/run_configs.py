"""Configurations of runs, small and larger, for the tests of tasks and pages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Dict

from gsocseq_plugin.pipeline.config import Processing, RunConfig


def sample_config(sample: Path, folder: Path) -> RunConfig:
    """The bundled sample."""
    return RunConfig.load(sample / "config.json").with_output(folder)


def slow_config(sample: Path, folder: Path) -> RunConfig:
    """The sample in many small blocks with a spin-up of many years: long enough to be caught in the middle."""
    config = replace(sample_config(sample, folder), spin_up_method="run", spin_up_years=20000)
    return replace(config, processing=Processing(threads=1, chunk_pixels=64))


def rasters(folder: Path) -> Dict[str, bytes]:
    """The bytes of every raster of a folder, by name."""
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.tif"))}
