"""A folder of maps to be spoilt."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, List, Optional

import numpy as np
from osgeo import gdal, osr

from gsocseq_plugin.core.errors import sentence
from gsocseq_plugin.core.progress import Progress

NO_DATA = -999.0


@dataclass
class ProductFolder:
    """Maps of the code XXX in a folder."""

    folder: Path

    def path(self, stem: str) -> Path:
        return self.folder / (stem if stem.endswith(".tif") else f"XXX_GSOCseq_{stem}.tif")

    @property
    def stems(self) -> List[str]:
        return [path.stem.split("_GSOCseq_")[1] for path in sorted(self.folder.glob("XXX_GSOCseq_*.tif"))]

    def read(self, stem: str) -> np.ndarray:
        """The values as float64, NaN for the declared no data."""
        dataset = gdal.Open(str(self.path(stem)))
        band = dataset.GetRasterBand(1)
        raw = band.ReadAsArray()
        declared = band.GetNoDataValue()
        return np.where(raw == raw.dtype.type(declared), np.nan, raw.astype(np.float64))

    def raw(self, stem: str, band: int = 1) -> np.ndarray:
        """The values as they are stored."""
        dataset = gdal.Open(str(self.path(stem)))
        return dataset.GetRasterBand(band).ReadAsArray()

    def change(self, stem: str, change: Callable[[np.ndarray], np.ndarray], **how: Any) -> None:
        """Write the map again with other values; `change` gets those of `read`."""
        self.write(stem, change(self.read(stem)), **how)

    def write(
        self, stem: str, values: np.ndarray, nodata: Optional[float] = NO_DATA, holes: float = NO_DATA, kind: int = gdal.GDT_Float32, **place: Any
    ) -> None:
        """Write the map again: NaN is stored as `holes`, `nodata` is declared (None: nothing); grid, CRS and tags stay unless given."""
        path = self.path(stem)
        old = gdal.Open(str(path))
        tags, transform, crs = (
            place.get(name, own) for name, own in (("tags", old.GetMetadata()), ("transform", old.GetGeoTransform()), ("crs", old.GetProjection()))
        )
        old = None
        path.unlink()
        bands = place.get("bands", 1)
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], bands, kind, ["COMPRESS=DEFLATE"])
        if transform is not None:
            dataset.SetGeoTransform(transform)
        if crs:
            reference = osr.SpatialReference()
            reference.SetFromUserInput(crs)
            dataset.SetSpatialRef(reference)
        dataset.SetMetadata({key: value for key, value in tags.items() if key.startswith("GSOCSEQ_")})
        for number in range(1, bands + 1):
            band = dataset.GetRasterBand(number)
            band.WriteArray(np.where(np.isnan(values), holes, values))
            if nodata is not None:
                band.SetNoDataValue(nodata)
        band = dataset = None

    def transform(self) -> List[float]:
        return list(gdal.Open(str(self.path("T0_Map030"))).GetGeoTransform())

    def cells(self, count: int, stem: str = "T0_Map030") -> tuple:
        """The (rows, columns) of `count` cells with a value, spread over the map."""
        rows, columns = np.nonzero(~np.isnan(self.read(stem)))
        chosen = np.linspace(0, len(rows) - 1, count).astype(int)
        return rows[chosen], columns[chosen]

    def put(self, stem: str, value: Any, count: int = 12, where: str = "T0_Map030", **how: Any) -> None:
        """Put a value (or values) into `count` cells of the map `where`."""
        values = self.read(stem)
        values[self.cells(count, where)] = value
        self.write(stem, values, **how)

    def remove(self, stem: str) -> None:
        self.path(stem).unlink()

    def copy(self, stem: str, other: str) -> None:
        """Put the file of one map in the place of another."""
        shutil.copy(self.path(stem), self.path(other))


class Told(Progress):
    """Keeps what was said; cancels at the n-th look."""

    def __init__(self, cancel_at: int = 0) -> None:
        self.lines, self._left = [], cancel_at

    def log(self, key: str, **values: Any) -> None:
        self.lines.append(sentence(key, values))

    def cancelled(self) -> bool:
        self._left -= 1
        return self._left == 0
