"""Maps of a run as arrays."""

from __future__ import annotations

from pathlib import Path
from typing import Dict

import numpy as np
from osgeo import gdal

Maps = Dict[str, np.ndarray]


def read(path: Path) -> np.ndarray:
    """All bands of a raster."""
    dataset = gdal.Open(str(path))
    assert dataset is not None, path
    return dataset.ReadAsArray()


def read_maps(folder: Path) -> Maps:
    """The maps of a folder by file name."""
    return {path.name: read(path) for path in sorted(folder.glob("*_GSOCseq_*.tif"))}
