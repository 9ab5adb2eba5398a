"""NetCDF for the tests: a reader of the classic format that shares nothing with GDAL or the plugin, and a writer of small files."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any, Dict, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal

TYPES = {1: "i1", 2: "S1", 3: ">i2", 4: ">i4", 5: ">f4", 6: ">f8"}
"""The classic format's types. Source: NetCDF Classic Format Specification, UCAR/Unidata."""


class _Header:
    def __init__(self, content: bytes) -> None:
        self.content, self.place, self.wide = content, 4, content[3] == 2

    def number(self) -> int:
        self.place += 4
        return struct.unpack(">i", self.content[self.place - 4 : self.place])[0]

    def offset(self) -> int:
        size = 8 if self.wide else 4
        self.place += size
        return int.from_bytes(self.content[self.place - size : self.place], "big")

    def bytes(self, count: int) -> bytes:
        start = self.place
        self.place += (count + 3) // 4 * 4
        return self.content[start : start + count]

    def name(self) -> str:
        return self.bytes(self.number()).decode()

    def attributes(self) -> Dict[str, Any]:
        self.number()
        found = {}
        for _ in range(self.number()):
            name, kind, count = self.name(), self.number(), self.number()
            raw = self.bytes(count * np.dtype(TYPES[kind]).itemsize)
            found[name] = raw.decode() if kind == 2 else np.frombuffer(raw, TYPES[kind])
        return found


def read_classic(path: Path) -> Dict[str, Tuple[np.ndarray, Dict[str, Any]]]:
    """The variables of a classic NetCDF file: values as they are stored, and attributes."""
    header = _Header(Path(path).read_bytes())
    assert header.content[:3] == b"CDF"
    records = header.number()
    header.number()
    dimensions = [(header.name(), header.number()) for _ in range(header.number())]
    header.attributes()
    header.number()
    variables = {}
    for _ in range(header.number()):
        name = header.name()
        shape = [dimensions[header.number()][1] for _ in range(header.number())]
        attributes, kind, size, start = header.attributes(), header.number(), header.number(), header.offset()
        variables[name] = shape, attributes, TYPES[kind], size, start
    step = sum(size for shape, _, _, size, _ in variables.values() if shape and shape[0] == 0)
    found = {}
    for name, (shape, attributes, kind, _, start) in variables.items():
        found[name] = _values(header.content, records, step, shape, kind, start), attributes
    return found


def _values(content: bytes, records: int, step: int, shape: Sequence[int], kind: str, start: int) -> np.ndarray:
    """Values of fixed size, or record by record where the first dimension has no limit."""
    if shape and shape[0] == 0:
        count = int(np.prod(shape[1:]))
        parts = [np.frombuffer(content, kind, count, start + number * step) for number in range(records)]
        return np.stack(parts).reshape(records, *shape[1:])
    return np.frombuffer(content, kind, int(np.prod(shape)), start).reshape(shape)


def middles(first: int, last: int) -> np.ndarray:
    """The middles of the months of these years in days since 1900-1-1, as CRU writes them (15 February, else the 16th)."""
    dates = [np.datetime64(f"{year}-{month:02d}-{15 if month == 2 else 16}") for year in range(first, last + 1) for month in range(1, 13)]
    return (np.array(dates) - np.datetime64("1900-01-01")).astype(float)


def write_netcdf(
    path: Path,
    values: np.ndarray,
    times: Optional[np.ndarray],
    units: str = "mm/month",
    variable: str = "pre",
    time_units: str = "days since 1900-1-1",
    calendar: Optional[str] = "gregorian",
    latitudes: Sequence[float] = (10.25, 10.75),
    longitudes: Sequence[float] = (20.25, 20.75, 21.25),
    fill: Optional[float] = None,
    scale: Optional[float] = None,
    bounds: Optional[np.ndarray] = None,
    dtype: int = gdal.GDT_Float32,
) -> str:
    """Write (months, latitudes, longitudes) as stored; without `times` the first axis has no values."""
    dataset = gdal.GetDriverByName("netCDF").CreateMultiDimensional(str(path), [], ["FORMAT=NC"])
    root, number = dataset.GetRootGroup(), gdal.ExtendedDataType.Create(gdal.GDT_Float64)
    axes = [
        root.CreateDimension("time", None, None, len(values)),
        root.CreateDimension("lat", "HORIZONTAL_Y", None, len(latitudes)),
        root.CreateDimension("lon", "HORIZONTAL_X", None, len(longitudes)),
    ]
    texts = {"units": time_units, **({"calendar": calendar} if calendar else {}), **({} if bounds is None else {"bounds": "time_bnds"})}
    given = [("lat", axes[1], latitudes, {"units": "degrees_north"}), ("lon", axes[2], longitudes, {"units": "degrees_east"})]
    for name, axis, places, attributes in [*given, *([] if times is None else [("time", axes[0], times, texts)])]:
        array = root.CreateMDArray(name, [axis], number)
        _set_texts(array, attributes)
        array.Write(np.asarray(places, dtype=np.float64))
    if bounds is not None:
        root.CreateMDArray("time_bnds", [axes[0], root.CreateDimension("nv", None, None, 2)], number).Write(bounds)
    data = root.CreateMDArray(variable, axes, gdal.ExtendedDataType.Create(dtype))
    if fill is not None:
        data.SetNoDataValueDouble(fill)
    if scale is not None:
        data.CreateAttribute("scale_factor", [], number).Write(scale)
    _set_texts(data, {"units": units} if units else {})
    data.Write(np.ascontiguousarray(values))
    del data, array, axes, root, dataset
    return str(path)


def _set_texts(array: gdal.MDArray, texts: Dict[str, str]) -> None:
    for name, text in texts.items():
        array.CreateAttribute(name, [], gdal.ExtendedDataType.CreateString()).Write(text)
