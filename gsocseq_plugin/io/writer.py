"""GeoTIFFs written strip by strip to `<path>.part.tif`, checked after every step and renamed when whole.

Whether GDAL wrote is told by its error state only: WriteArray returns 0 on a full disk.
"""

from __future__ import annotations

import os
import zlib
from contextlib import contextmanager
from types import TracebackType
from typing import Callable, Dict, Iterator, List, Mapping, Optional, Type

import numpy as np
from osgeo import gdal

from ..core.errors import Phrase
from .atomic import PART, SIDECAR, probe_target, publish, remove_if_there, write_error, write_part
from .grid import Grid, spatial_reference
from .raster import attempt

STRIP_ROWS = 32
_LEVEL = 1
"""DEFLATE's fastest level: a third of the time of GDAL's own (6), the time of a run's 29 maps; files 2 to 13 % larger (measured)."""
RASTER_PART = ".part.tif"
_TYPES = {
    "Float32": (gdal.GDT_Float32, np.float32, "3"),
    "Float64": (gdal.GDT_Float64, np.float64, "3"),
    "Int16": (gdal.GDT_Int16, np.int16, "2"),
    "Byte": (gdal.GDT_Byte, np.uint8, "1"),
}
"""GDAL type, numpy type and the DEFLATE predictor that suits it: floating point, differences, none (class codes)."""


class RasterWriter:
    """A GeoTIFF on `grid`, one band per name; `with RasterWriter(...) as out: out.write(...) ...; out.commit()`.

    The file is opened with the first rows and closed when it is finished: of many that are written one after the other, one is open.
    Without `commit()` nothing is left of it. Equal pixels give equal bytes: strips go to the file in the order they are written, and
    `tags` (metadata) must hold no dates or paths. `nodata` is declared and stands for NaN. Raises GsocError for a target that cannot
    be written, and for a full disk. Several may be written at the same time, each by one thread: what GDAL's common block cache writes of
    one while another is written, is in its turn and told as its error.
    """

    def __init__(
        self,
        path: str,
        grid: Grid,
        names: List[str],
        dtype: str,
        nodata: float,
        tags: Dict[str, str],
        units: Optional[List[str]] = None,
    ) -> None:
        self._gdal_type, self._type, self._predictor = _TYPES[dtype]
        probe_target(path)
        self._path, self._part, self._grid, self._nodata = path, path + RASTER_PART, grid, nodata
        self._next_row = [0] * len(names)
        self._last_strip = [0] * len(names)
        self._bytes = grid.rows * grid.columns * len(names) * np.dtype(self._type).itemsize
        self._names, self._units, self._tags = names, units or [""] * len(names), tags
        self._dataset: Optional[gdal.Dataset] = None

    def _open(self) -> gdal.Dataset:
        """The file, described and without rows."""
        options = ["COMPRESS=DEFLATE", f"PREDICTOR={self._predictor}", "TILED=NO", f"BLOCKYSIZE={STRIP_ROWS}", "INTERLEAVE=BAND"]
        options += [f"ZLEVEL={_LEVEL}", "BIGTIFF=IF_SAFER", "NUM_THREADS=1"]
        create, grid = gdal.GetDriverByName("GTiff").Create, self._grid
        self._dataset, message = attempt(create, self._part, grid.columns, grid.rows, len(self._names), self._gdal_type, options)
        if self._dataset is None or message:
            self._fail(message)
        self._dataset.SetGeoTransform(grid.geotransform)
        self._dataset.SetSpatialRef(spatial_reference(grid.crs_wkt))
        self._dataset.SetMetadata(self._tags)
        for number, (name, unit) in enumerate(zip(self._names, self._units), start=1):
            band = self._dataset.GetRasterBand(number)
            band.SetDescription(name)
            band.SetUnitType(unit)
            band.SetNoDataValue(self._nodata)
        return self._dataset

    def __enter__(self) -> RasterWriter:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self._discard()

    def write(self, band: int, row: int, values: np.ndarray) -> None:
        """The rows from `row` of a band (1-based), whole width, (rows, columns); each band from top to bottom without gaps.

        Raises GsocError when they did not reach the disk, ValueError for rows out of order.
        """
        columns, rows_left = self._grid.columns, self._grid.rows - row
        whole = len(values) % STRIP_ROWS == 0 or len(values) == rows_left
        if row != self._next_row[band - 1] or values.shape[1] != columns or len(values) > rows_left or not whole:
            raise ValueError(f"band {band}: rows {row} + {values.shape} do not follow on row {self._next_row[band - 1]}")
        stored = self._stored(values)
        target = (self._open() if self._dataset is None else self._dataset).GetRasterBand(band)
        for start in range(0, len(stored), STRIP_ROWS):
            strip = stored[start : start + STRIP_ROWS]
            _, message = attempt(target.WriteArray, strip, 0, row + start)
            if not message:
                _, message = attempt(target.FlushCache)  # now, so that the order in the file is the order of the calls
            if message:
                self._fail(message)
            if row + start + len(strip) == self._grid.rows:
                self._last_strip[band - 1] = zlib.crc32(strip.tobytes())
        self._next_row[band - 1] = row + len(values)

    def commit(self) -> None:
        """`finish`, and give the file its name. Raises GsocError when another program holds the file of that name."""
        self.finish()
        publish(self.parts)

    def finish(self) -> None:
        """Close the file and read its end again, once. Raises GsocError when it is not on disk as written."""
        if any(row != self._grid.rows for row in self._next_row):
            raise ValueError(f"{self._path}: rows written {self._next_row} of {self._grid.rows}")
        if self._dataset is None:
            return
        _, message = attempt(self._dataset.FlushCache)
        if not message:
            _, message = attempt(self._close)
        message = message or self._verify()
        if message:
            self._fail(message)

    @property
    def parts(self) -> Dict[str, str]:
        """The part files by final name, the raster first; its sidecar need not exist."""
        return {self._path: self._part, self._path + SIDECAR: self._part + SIDECAR}

    def _stored(self, values: np.ndarray) -> np.ndarray:
        """`values` as the band stores them."""
        if values.dtype.kind != "f":
            return np.ascontiguousarray(values, dtype=self._type)
        stored = np.array(values, dtype=self._type if np.dtype(self._type).kind == "f" else values.dtype, order="C")
        # Also where NaN is declared: a NaN has many bit patterns, and equal pixels give equal bytes.
        np.copyto(stored, self._nodata, where=np.isnan(stored))
        return stored.astype(self._type, copy=False)

    def _verify(self) -> str:
        """Read the last strip of each band from the closed file again; the reason why it is not what was written, or ""."""
        start = (self._grid.rows - 1) // STRIP_ROWS * STRIP_ROWS
        dataset, message = attempt(gdal.OpenEx, self._part, gdal.OF_RASTER)
        if dataset is None:
            return message
        for number, expected in enumerate(self._last_strip, start=1):
            band = dataset.GetRasterBand(number)
            strip, message = attempt(band.ReadAsArray, 0, start, self._grid.columns, self._grid.rows - start)
            if strip is None or zlib.crc32(strip.tobytes()) != expected:
                return message or Phrase.of("band_reads_back", band=number)
        return ""

    def _fail(self, message: str) -> None:
        """Raise the reason why the file cannot be written, and leave nothing of it."""
        written = os.path.getsize(self._part) if os.path.exists(self._part) else 0
        error = write_error(self._path, message, self._bytes - written)
        self._discard()
        raise error

    def _close(self) -> None:
        self._dataset = None

    def _discard(self) -> None:
        attempt(self._close)
        for part in self.parts.values():
            remove_if_there(part)


Texts = Callable[[Dict[str, str]], Dict[str, str]]
"""From where the finished rasters are now, by the path they will have, the texts by path that get their names with them."""


def no_texts(_: Dict[str, str]) -> Dict[str, str]:
    """Rasters only."""
    return {}


@contextmanager
def all_or_none(
    texts: Texts = no_texts, finished: Optional[Mapping[str, str]] = None, lent: Optional[Mapping[str, str]] = None
) -> Iterator[List[RasterWriter]]:
    """A list for the writers of several rasters: after the block all have their names, and so have the `texts`.

    finished: files that are whole already, by the name they get with the others; lent: the same, but somebody else's until then.
    After an error nothing is left of any but what is lent, and that and the files that had these names before are as they were.
    """
    writers: List[RasterWriter] = []
    parts: Dict[str, str] = dict(finished or {})
    try:
        yield writers
        rasters = {}
        for writer in writers:
            writer.finish()
            path, part = next(iter(writer.parts.items()))
            rasters[path] = part
            parts.update(writer.parts)
        for path, text in texts(rasters).items():
            parts[path] = path + PART
            write_part(path, text)
        publish({**(lent or {}), **parts})
    finally:
        for writer in writers:
            writer.__exit__(None, None, None)
        for part in parts.values():
            remove_if_there(part)
