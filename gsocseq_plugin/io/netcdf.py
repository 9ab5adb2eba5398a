"""What a NetCDF file says of a variable and its time axis, through GDAL's multidimensional reader."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import Sequence, Tuple

import numpy as np
from osgeo import gdal

from ..core.errors import GsocError
from ..core.months import Month
from ..core.time_axis import calendar_of, months_of_times
from .raster import NO_REASON, attempt

_NORTH, _EAST = re.compile("degrees?_?n(orth)?"), re.compile("degrees?_?e(ast)?")
"""The units of latitude and longitude. Source: CF conventions 1.10, sections 4.1 and 4.2."""


@dataclass(frozen=True)
class Variable:
    """A variable of a NetCDF file. source: what GDAL opens; months: of each band; geographic: its axes are latitude and longitude."""

    name: str
    source: str
    units: str
    calendar: str
    months: Tuple[Month, ...]
    geographic: bool


def is_netcdf(path: str) -> bool:
    """Whether GDAL reads the file as NetCDF. Raises GsocError for a file that is missing or compressed with gzip."""
    if not os.path.exists(path):
        raise GsocError("file_missing", path=path)
    if path.lower().endswith((".gz", ".zip")):
        raise GsocError("climate_compressed", path=path)
    driver, _ = attempt(gdal.IdentifyDriver, path)
    return driver is not None and driver.ShortName in ("netCDF", "HDF5")


def read_variable(path: str, names: Sequence[str]) -> Variable:
    """The first of `names` that the file has; without names its only variable over time and place.

    Raises GsocError for a file that cannot be read, a variable that is not there, and a time axis that is missing or not understood.
    """
    dataset, message = attempt(gdal.OpenEx, path, gdal.OF_MULTIDIM_RASTER)
    if dataset is None:
        raise GsocError("raster_unreadable", path=path, reason=message or NO_REASON)
    root = dataset.GetRootGroup()
    arrays = {name: root.OpenMDArray(name) for name in root.GetMDArrayNames()}
    array = _chosen(arrays, names, path)
    axes = array.GetDimensions()
    if len(axes) < 3 or any(axis.GetSize() > 1 for axis in axes[:-3]):
        raise GsocError("climate_no_time", path=path, variable=array.GetName(), axes=_axes(array))
    time, latitude, longitude = axes[-3:]
    axis = arrays.get(time.GetName())
    exchanged = _EAST.fullmatch(_unit(arrays, latitude)) and _NORTH.fullmatch(_unit(arrays, longitude))
    if axis is None or " since " not in axis.GetUnit() or exchanged:
        raise GsocError("climate_no_time", path=path, variable=array.GetName(), axes=_axes(array))
    calendar = calendar_of(_text(axis, "calendar"), path)
    months = months_of_times(_times(axis, arrays, path), axis.GetUnit(), calendar, path)
    geographic = bool(_NORTH.fullmatch(_unit(arrays, latitude)) and _EAST.fullmatch(_unit(arrays, longitude)))
    source = f'NETCDF:"{path}":{array.GetName()}'
    return Variable(array.GetName(), source, array.GetUnit(), calendar, tuple(months), geographic)


def _chosen(arrays: dict, names: Sequence[str], path: str) -> gdal.MDArray:
    maps = [name for name, array in arrays.items() if array.GetDimensionCount() >= 3]
    fitting = [name for name in names if name in arrays][:1] if names else maps
    if len(fitting) != 1:
        raise GsocError("climate_variable", path=path, wanted=" / ".join(names) or "one", known=", ".join(maps or arrays) or "-")
    return arrays[fitting[0]]


def _axes(array: gdal.MDArray) -> str:
    return ", ".join(f"{axis.GetName()} ({axis.GetSize()})" for axis in array.GetDimensions())


def _text(array: gdal.MDArray, name: str) -> str:
    attribute, _ = attempt(array.GetAttribute, name)
    return attribute.ReadAsString() if attribute is not None else ""


def _unit(arrays: dict, axis: gdal.Dimension) -> str:
    array = arrays.get(axis.GetName())
    return "" if array is None else array.GetUnit().lower()


def _times(axis: gdal.MDArray, arrays: dict, path: str) -> np.ndarray:
    """The times; the middle of the bounds where the file has them, since some models write the end of the month as its time."""
    bounds = arrays.get(_text(axis, "bounds"))
    values, message = attempt((axis if bounds is None else bounds).ReadAsArray)
    if values is None:
        raise GsocError("raster_unreadable", path=path, reason=message or NO_REASON)
    times = np.asarray(values, dtype=np.float64)
    return times if bounds is None else times.mean(axis=1)
