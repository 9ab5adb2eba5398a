"""The sample in a folder of its own, to be spoilt."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np
import pytest
from osgeo import gdal, gdal_array, osr

from gsocseq_plugin.pipeline.config import RunConfig


@dataclass
class Case:
    """A copy of the sample; `data` is the content of its config.json."""

    folder: Path
    data: Dict[str, Any]

    @property
    def output(self) -> Path:
        return self.folder / "maps"

    def path(self, role: str) -> Path:
        return self.folder / self.data["layers"][role]

    def config(self, **fields: Any) -> RunConfig:
        """The configuration, with these fields in place of the sample's."""
        return RunConfig.from_dict({**self.data, "output_folder": str(self.output), **fields}, self.folder)

    def save(self, **fields: Any) -> Path:
        path = self.folder / "config.json"
        path.write_text(json.dumps({**self.data, "output_folder": "maps", **fields}), encoding="utf-8")
        return path

    def listing(self) -> List[Tuple[str, int, int]]:
        """All files and folders with size and time of change of the files."""
        every = [(path, path.stat()) for path in sorted(self.folder.rglob("*"))]
        return [(str(path), *((stat.st_size, stat.st_mtime_ns) if path.is_file() else (0, 0))) for path, stat in every]

    def read(self, role: str) -> np.ndarray:
        return gdal.Open(str(self.path(role))).ReadAsArray()

    def names(self, role: str) -> List[str]:
        dataset = gdal.Open(str(self.path(role)))
        return [dataset.GetRasterBand(band).GetDescription() for band in range(1, dataset.RasterCount + 1)]

    def change(self, role: str, change: Callable[[np.ndarray], np.ndarray]) -> None:
        """Change the values of a layer where it has data."""
        values = self.read(role).astype(np.float64)
        dataset = gdal.Open(str(self.path(role)))
        nodata = dataset.GetRasterBand(1).GetNoDataValue()
        self.write(role, np.where(values == nodata, nodata, change(values)))

    def write(self, role: str, values: np.ndarray, names: Optional[Sequence[str]] = None, **place: Any) -> None:
        """Write a layer anew: its grid, names and no-data value stay unless given (nodata=None declares none)."""
        old = gdal.Open(str(self.path(role)))
        names = self.names(role) if names is None else names
        transform, crs = place.get("transform", old.GetGeoTransform()), place.get("crs", old.GetProjection())
        nodata = place.get("nodata", old.GetRasterBand(1).GetNoDataValue())
        gdal_type = old.GetRasterBand(1).DataType if role == "land_use" else gdal.GDT_Float32
        old = None
        values = values.astype(gdal_array.GDALTypeCodeToNumericTypeCode(gdal_type))
        values = values[np.newaxis] if values.ndim == 2 else values
        options = ["COMPRESS=DEFLATE", "INTERLEAVE=BAND"]
        dataset = gdal.GetDriverByName("GTiff").Create(str(self.path(role)), values.shape[2], values.shape[1], len(values), gdal_type, options)
        if transform is not None:
            dataset.SetGeoTransform(transform)
        if crs:
            reference = osr.SpatialReference()
            reference.SetFromUserInput(crs)
            dataset.SetSpatialRef(reference)
        for number, band_values in enumerate(values, start=1):
            band = dataset.GetRasterBand(number)
            band.WriteArray(band_values)
            if nodata is not None:
                band.SetNoDataValue(nodata)
            if number <= len(names):
                band.SetDescription(names[number - 1])
        band = dataset = None


@pytest.fixture
def case(sample, tmp_path) -> Case:
    """The sample's configuration and prepared layers, copied."""
    folder = tmp_path / "county"
    shutil.copytree(sample, folder, ignore=shutil.ignore_patterns("raw", "output", "*.aux.xml", "README.md"))
    return Case(folder, json.loads((folder / "config.json").read_text(encoding="utf-8")))


@pytest.fixture
def raw(sample, case):
    """The raw files beside the copy of the sample, which has no clay of its own then."""
    shutil.copytree(sample / "raw", case.folder / "raw")
    del case.data["layers"]["clay"]
