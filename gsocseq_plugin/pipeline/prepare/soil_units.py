"""In which unit a soil layer is: as asked, as the file declares, else by its name and its values; in doubt nothing is guessed."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import Dict, List, Optional, Tuple

import numpy as np
from osgeo import gdal

from ...core.errors import GsocError
from ...io.raster import open_raster, read_masked

Range = Tuple[float, float]
"""Above the first number, up to the second."""
_ANY = (-1.0, np.inf)
_WINDOW, _PLACES = 64, 12
_INTERVAL = re.compile(r"(?<!\d)\d+-\d+ ?cm")


@dataclass(frozen=True)
class Unit:
    """A unit of a quantity. factor: to the quantity's own unit; spellings: in files.

    median, highest: between these lie the median and the highest value of a layer in this unit. soilgrids: SoilGrids 2 has this one.
    """

    name: str
    factor: float
    median: Range
    highest: Range
    spellings: Tuple[str, ...] = ()
    soilgrids: bool = False


CLAY = (
    Unit("%", 1.0, (0.0, 100.0), (1.0, 100.0), ("percent", "g/100g")),
    Unit("g/kg", 0.1, (100.0, 1000.0), (100.0, 1000.0), ("g kg-1",), soilgrids=True),
)


@dataclass(frozen=True)
class Recognised:
    """A unit and by which evidence: "asked", "declared", "name" (and values) or "values"; median and highest value of the layer."""

    path: str
    unit: Unit
    evidence: str
    median: float
    highest: float

    def told(self) -> Dict[str, object]:
        """The fields of the sentence that says so."""
        return {
            "path": self.path,
            "unit": self.unit.name,
            "factor": f"{self.unit.factor:g}",
            "median": f"{self.median:.4g}",
            "highest": f"{self.highest:.4g}",
        }

    @property
    def key(self) -> str:
        """The key of the sentence that says so."""
        return f"soil_unit_{self.evidence}"


def one_band(path: str, what: str) -> gdal.Dataset:
    """The dataset of a layer. Raises GsocError when it has several bands."""
    dataset = open_raster(path, what)
    if dataset.RasterCount != 1:
        raise GsocError("soil_one_band", path=path, found=dataset.RasterCount, what=what)
    return dataset


def recognise(path: str, units: Tuple[Unit, ...], asked: str, what: str) -> Recognised:
    """The unit of the layer `path`, one of `units`; `asked` is its name, or empty. Raises GsocError in doubt."""
    if asked and asked not in [unit.name for unit in units]:
        raise GsocError("config_value", field="unit", found=asked, expected=", ".join(unit.name for unit in units))
    dataset = one_band(path, what)
    values = spread_values(dataset)
    if not values.size:
        raise GsocError("soil_no_values", path=path, what=what)
    median, highest = float(np.median(values)), float(values.max())
    band = dataset.GetRasterBand(1)
    declared = _plain(band.GetUnitType())
    for unit in units:
        if unit.name == asked:
            return Recognised(path, unit, "asked", median, highest)
    for unit in units:
        if not asked and declared in (_plain(unit.name), *unit.spellings):
            return Recognised(path, unit, "declared", median, highest)
    whole = band.DataType not in (gdal.GDT_Float32, gdal.GDT_Float64)
    soilgrids = whole and _INTERVAL.search(os.path.basename(path).lower()) is not None
    found = _by_values(units, median, highest, soilgrids)
    if found is None:
        told = {"median": f"{median:.4g}", "highest": f"{highest:.4g}", "units": ", ".join(unit.name for unit in units)}
        raise GsocError("soil_unit_doubt", path=path, what=what, **told)
    return Recognised(path, found, "name" if soilgrids else "values", median, highest)


def same_unit(layers: List[Recognised]) -> None:
    """Raise GsocError when the layers of one quantity are in different units."""
    for layer in layers[1:]:
        if layer.unit != layers[0].unit:
            both = {"first": layers[0].path, "one": layers[0].unit.name, "second": layer.path, "other": layer.unit.name}
            raise GsocError("soil_units_mixed", **both)


def _by_values(units: Tuple[Unit, ...], median: float, highest: float, soilgrids: bool) -> Optional[Unit]:
    """The only unit that median and highest value leave; for a file that looks like SoilGrids 2, its unit or none."""
    if soilgrids:
        fitting = [unit for unit in units if unit.soilgrids and _within(median, unit.median)]
    else:
        fitting = [unit for unit in units if _within(median, unit.median) and _within(highest, unit.highest)]
    return fitting[0] if len(fitting) == 1 else None


def _within(value: float, limits: Range) -> bool:
    return limits[0] < value <= limits[1]


def _plain(unit: str) -> str:
    return unit.strip().lower().replace("^", "").replace("**", "")


def spread_values(dataset: gdal.Dataset) -> np.ndarray:
    """Values from windows evenly spread over band 1, of a small raster all, without gaps and negative values (n,)."""
    pieces = []
    for row in _places(dataset.RasterYSize):
        for column in _places(dataset.RasterXSize):
            rows, columns = min(_WINDOW, dataset.RasterYSize - row), min(_WINDOW, dataset.RasterXSize - column)
            values = read_masked(dataset, (1,), row, column, rows, columns).astype(np.float64)
            pieces.append(values[values >= 0.0])
    return np.concatenate(pieces)


def _places(size: int) -> List[int]:
    """Where the windows begin along a side."""
    if size <= _WINDOW * _PLACES:
        return list(range(0, size, _WINDOW))
    return [round(place) for place in np.linspace(0, size - _WINDOW, _PLACES)]
