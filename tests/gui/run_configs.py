"""Configurations of runs, small and larger, for the tests of tasks and pages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Dict

from osgeo import gdal

from gsocseq_plugin.pipeline.config import Processing, RunConfig


def sample_config(sample: Path, folder: Path) -> RunConfig:
    """The bundled sample."""
    return RunConfig.load(sample / "config.json").with_output(folder)


def slow_config(sample: Path, folder: Path) -> RunConfig:
    """The sample on cells of a third of the width, in many blocks: it takes seconds, and can be stopped in the middle."""
    config = sample_config(sample, folder)
    fine = folder.with_name("soc_fine.tif")
    if not fine.exists():
        soc = gdal.Open(str(config.layers["soc"]))
        gdal.Translate(str(fine), soc, width=3 * soc.RasterXSize, height=3 * soc.RasterYSize)
    processing = Processing(threads=1, block_rows=32, block_columns=32, chunk_pixels=512)
    return replace(config, layers={**config.layers, "soc": str(fine)}, processing=processing)


def rasters(folder: Path) -> Dict[str, bytes]:
    """The bytes of every raster of a folder, by name."""
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.tif"))}
