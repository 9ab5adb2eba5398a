"""Opening rasters and reading windows of them, with GDAL's own message in every error."""

from __future__ import annotations

import hashlib
import os
import re
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Callable, Dict, Iterator, List, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal, gdal_array

from ..core.errors import GsocError

_EXACT_IN_FLOAT32 = (gdal.GDT_Byte, gdal.GDT_UInt16, gdal.GDT_Int16, gdal.GDT_Float32)
_COMPLEX = (gdal.GDT_CInt16, gdal.GDT_CInt32, gdal.GDT_CFloat32, gdal.GDT_CFloat64)
_CHUNK_BYTES = 1 << 20
_UNSCALED = (1.0, 0.0)
"""Scale and offset of a band whose numbers are its values."""
_VIRTUAL = re.compile(r"^(/vsi[a-z0-9_]+/)+")

NO_REASON = "GDAL gives no reason"  # GDAL 3.4 loses its message when it reads into numpy


@dataclass(frozen=True)
class LayerRef:
    """A raster and the bands of it that are meant: 1-based numbers in the wanted order, None for all."""

    path: str
    bands: Optional[Tuple[int, ...]] = None


@contextmanager
def quiet() -> Iterator[None]:
    """Keep GDAL's messages from stderr; the handler belongs to this thread and is taken away again."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


@contextmanager
def no_sidecar(path: str) -> Iterator[None]:
    """Keep GDAL from leaving an .aux.xml with statistics beside the raster `path`, which others open meanwhile in this thread, as QGIS does
    for its own renderer. One that is there is read. The Python of GDAL 3.4 cannot do that: there the file appears.
    """
    set_option = getattr(gdal, "SetThreadLocalConfigOption", None)
    if set_option is None or os.path.exists(f"{path}.aux.xml"):
        yield
        return
    set_option("GDAL_PAM_ENABLED", "NO")
    try:
        yield
    finally:
        set_option("GDAL_PAM_ENABLED", None)


def attempt(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Tuple[Any, str]:
    """Call GDAL quietly; return (result, message), the message empty unless GDAL failed.

    Works alike whether another plugin switched GDAL's exceptions on or not.
    """
    with quiet():
        gdal.ErrorReset()
        try:
            result = function(*args, **kwargs)
        except RuntimeError as error:
            return None, str(error)
        failed = gdal.GetLastErrorType() >= gdal.CE_Failure
        return result, (gdal.GetLastErrorMsg() or NO_REASON) if failed else ""


def open_raster(path: str, what: str) -> gdal.Dataset:
    """Open `path` for reading; `what` names the layer in the errors.

    Raises GsocError for a file that is missing, damaged, no raster, or only a container of subdatasets.
    """
    dataset, message = attempt(gdal.OpenEx, path, gdal.OF_RASTER)
    if dataset is None:
        if not os.path.exists(path) and "cannot" not in message.replace(path, "") and not path.startswith("/vsi"):
            raise GsocError("file_missing", path=path)
        if attempt(gdal.OpenEx, path, gdal.OF_VECTOR)[0] is not None:
            raise GsocError("raster_is_vector", path=path, what=what)
        raise GsocError("raster_unreadable", path=path, reason=message or NO_REASON)
    if dataset.RasterCount == 0:
        names = [name for name, _ in dataset.GetSubDatasets()]
        raise GsocError("raster_has_no_bands", path=path, what=what, names=", ".join(names) or "-")
    return dataset


def last_band(path: str, what: str) -> LayerRef:
    """The last band of a raster: of a land use with a band for each year the latest. Raises GsocError as `open_raster`."""
    return LayerRef(path, (open_raster(path, what).RasterCount,))


def tags_of(path: str) -> Dict[str, str]:
    """The metadata of a raster; empty where it cannot be opened."""
    dataset, _ = attempt(gdal.OpenEx, path, gdal.OF_RASTER)
    return {} if dataset is None else dataset.GetMetadata()


def selected_bands(dataset: gdal.Dataset, ref: LayerRef) -> Tuple[int, ...]:
    """The 1-based band numbers of `ref`. Raises GsocError for a band the file does not have or complex numbers."""
    bands = tuple(range(1, dataset.RasterCount + 1)) if ref.bands is None else tuple(ref.bands)
    for band in bands:
        if not 1 <= band <= dataset.RasterCount:
            raise GsocError("band_missing", path=ref.path, band=band, count=dataset.RasterCount)
        if dataset.GetRasterBand(band).DataType in _COMPLEX:
            raise GsocError("band_complex", path=ref.path, band=band)
    return bands


def band_names(ref: LayerRef) -> List[str]:
    """The descriptions of the bands of `ref`; "band N" where a band has none."""
    dataset = open_raster(ref.path, "the layer")
    return [dataset.GetRasterBand(band).GetDescription() or f"band {band}" for band in selected_bands(dataset, ref)]


def float_type(dataset: gdal.Dataset, bands: Sequence[int]) -> np.dtype:
    """float32 when it holds every value of the bands exactly (8 and 16 bit integers, Float32), else float64."""
    exact = all(dataset.GetRasterBand(band).DataType in _EXACT_IN_FLOAT32 for band in bands)
    return np.dtype(np.float32 if exact else np.float64)


def read_masked(
    dataset: gdal.Dataset, bands: Sequence[int], row: int, column: int, rows: int, columns: int
) -> np.ndarray:
    """A window (bands, rows, columns) with NaN where there is no data, scale and offset applied.

    No data is the declared value (compared in the band's own type), NaN and infinity. The type is that of `float_type`.
    Raises GsocError with file, band and GDAL's message when the file cannot be read there.
    """
    kind = float_type(dataset, bands)
    meanings = [_meaning(dataset.GetRasterBand(number)) for number in bands]
    together = _read_together(dataset, bands, row, column, rows, columns)
    if together is not None and set(meanings) == {(*_UNSCALED, meanings[0][2])}:
        return _masked(together, meanings[0], kind)
    out = np.empty((len(bands), rows, columns), dtype=kind)
    for place, number in enumerate(bands):
        raw = _read_band(dataset, number, row, column, rows, columns) if together is None else together[place]
        out[place] = _masked(raw, meanings[place], kind)
    return out


def _meaning(band: gdal.Band) -> Tuple[float, float, Optional[float]]:
    """Scale, offset and the declared no data of a band; one that is not a number is as none: such cells are gaps in any case."""
    scale, declared = band.GetScale(), band.GetNoDataValue()
    return (1.0 if scale is None else scale), band.GetOffset() or 0.0, None if declared != declared else declared


def _masked(raw: np.ndarray, meaning: Tuple[float, float, Optional[float]], kind: np.dtype) -> np.ndarray:
    """Values in a band's own type as they are meant, NaN where there are none."""
    scale, offset, declared = meaning
    values = (raw if (scale, offset) == _UNSCALED else raw * np.float64(scale) + np.float64(offset)).astype(kind)
    values[_no_data(raw, declared)] = np.nan
    return values


def _read_band(dataset: gdal.Dataset, number: int, row: int, column: int, rows: int, columns: int) -> np.ndarray:
    """A window of a band in its own type. Raises GsocError."""
    raw, message = attempt(dataset.GetRasterBand(number).ReadAsArray, column, row, columns, rows)
    if raw is None or message:
        raise GsocError("band_unreadable", path=dataset.GetDescription(), band=number, reason=message or NO_REASON)
    return raw


def _read_together(
    dataset: gdal.Dataset, bands: Sequence[int], row: int, column: int, rows: int, columns: int
) -> Optional[np.ndarray]:
    """The bands at once. Where the file keeps them pixel by pixel GDAL would unpack every block for each (measured: 170 times slower), and
    a call for each band costs more than a few cells of it.

    None where the bands differ in type or cannot be read: `_read_band` then says which.
    """
    first = dataset.GetRasterBand(bands[0])
    kind, signed_byte = first.DataType, first.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE")
    if len(bands) == 1 or signed_byte or any(dataset.GetRasterBand(number).DataType != kind for number in bands):
        return None
    data, message = attempt(dataset.ReadRaster, column, row, columns, rows, band_list=list(bands))
    if data is None or message:
        return None
    return np.frombuffer(data, gdal_array.GDALTypeCodeToNumericTypeCode(kind)).reshape(len(bands), rows, columns)


def _no_data(raw: np.ndarray, declared: Optional[float]) -> np.ndarray:
    """Where `raw`, in the band's own type, holds no data."""
    if raw.dtype.kind != "f":
        if declared is None or not np.isfinite(declared) or declared != int(declared):
            return np.zeros(raw.shape, dtype=bool)
        return raw == int(declared)
    missing = ~np.isfinite(raw)
    if declared is not None and np.isfinite(declared):
        with np.errstate(over="ignore"):
            missing |= raw == raw.dtype.type(declared)
    return missing


def files_of(path: str) -> List[str]:
    """The files that a layer, or a table, is made of: its own, and those that it points to, as a virtual raster does to its tiles, and the
    archives that hold them.

    What other programs add beside it (statistics, overviews) is left out.
    """
    file = path.split("|")[0]
    found: Dict[str, None] = {}
    waiting = [file]
    while waiting:
        name = waiting.pop(0)
        if name in found:
            continue
        found[name] = None
        if name == file or name.endswith(".vrt"):
            dataset, _ = attempt(gdal.OpenEx, name)
            listed = (dataset.GetFileList() if dataset is not None else None) or []
            waiting += [other for other in listed if not other.endswith((".aux.xml", ".ovr"))]
        if os.path.isdir(name):
            waiting += sorted(entry.path for entry in os.scandir(name) if entry.is_file() and not entry.name.endswith(".lock"))
        archive = _archive_of(name)
        if archive is not None:
            waiting.append(archive)
    return list(found)


def _archive_of(path: str) -> Optional[str]:
    """The archive on the disk that holds a file of GDAL's virtual file systems, such as /vsizip/layers.zip/clay.tif."""
    inner = _VIRTUAL.sub("", path).replace("{", "").replace("}", "") if path.startswith("/vsi") else ""
    while inner and not os.path.isfile(inner):
        above = os.path.dirname(inner)
        inner = above if above != inner else ""
    return inner or None


def read_as(path: str) -> Optional[str]:
    """What GDAL knows of a raster beside its cells, its sidecar heeded, as a checksum: size, place, CRS, and what gives the cells of each
    band their meaning. Statistics do not count. None for what is no raster."""
    dataset, _ = attempt(gdal.OpenEx, path, gdal.OF_RASTER)
    if dataset is None or not dataset.RasterCount:
        return None
    known: List[Any] = [dataset.RasterXSize, dataset.RasterYSize, dataset.GetGeoTransform(), dataset.GetProjection()]
    for band in map(dataset.GetRasterBand, range(1, dataset.RasterCount + 1)):
        scale, offset = band.GetScale(), band.GetOffset()  # a sidecar has those that do nothing, too
        known += [band.DataType, band.GetNoDataValue(), 1.0 if scale is None else scale, offset or 0.0]
        known += [band.GetUnitType(), band.GetDescription()]
    return hashlib.sha256(repr(known).encode("utf-8", "surrogateescape")).hexdigest()


@contextmanager
def reading(path: str) -> Iterator[None]:
    """Turn the operating system's errors while `path` is read into GsocError."""
    try:
        yield
    except OSError as error:
        raise GsocError("read_failed", path=path, reason=error.strerror or str(error)) from error


def sha256(path: str, check: Callable[[], None] = lambda: None) -> str:
    """The SHA-256 of a file's bytes as hexadecimal digits. check: called between two chunks; what it raises ends the reading."""
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for chunk in iter(lambda: file.read(_CHUNK_BYTES), b""):
            check()
            digest.update(chunk)
    return digest.hexdigest()
