"""In which unit a soil layer is: as asked, as the file declares, else by its name and its values; in doubt nothing is guessed."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import Dict, List, Optional, Tuple

import numpy as np
from osgeo import gdal

from ...core.errors import GsocError
from ...core.gsocseq.climate_units import plain
from ...io.raster import open_raster, read_masked

Range = Tuple[float, float]
"""Above the first number, up to the second."""
_ANY = (-1.0, np.inf)
_WINDOW, _PLACES = 64, 12
_RAISED = str.maketrans("\N{SUPERSCRIPT ONE}\N{SUPERSCRIPT THREE}\N{SUPERSCRIPT MINUS}", "13-")
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


@dataclass(frozen=True)
class Quantity:
    """What a soil layer holds: its name in sentences, its own unit, the most it can be in that unit, the units it may come in."""

    name: str
    unit: str
    most: float
    units: Tuple[Unit, ...]


_T_HA = tuple(f"{mass}{carbon}{area}" for mass in ("t", "mg", "tonnes", "tons") for carbon in ("", " c") for area in ("/ha", " ha-1", "/hectare"))
_KG_M2 = ("kg/m2", "kg m-2", "kg c m-2")
PER_CENT = ("percent", "per cent", "pct", "weight %", "% weight", "mass %", "wt%", "% (w/w)", "g/100g")
STOCK = Quantity(
    "the stock of organic carbon",
    "t C/ha",
    np.inf,
    # Hardly a country has a median of 10 t/ha or less, and none has no cell above 10.
    (Unit("t C/ha", 1.0, (10.0, 800.0), _ANY, _T_HA, True), Unit("kg C/m2", 10.0, (0.0, 10.0), (0.0, 10.0), _KG_M2)),
)
CLAY = Quantity(
    "clay",
    "%",
    100.0,
    (
        Unit("%", 1.0, (0.0, 100.0), (1.0, 100.0), PER_CENT),
        Unit("g/kg", 0.1, (100.0, 1000.0), (100.0, 1000.0), ("g kg-1",), True),
    ),
)
SAND = Quantity("sand", "%", 100.0, CLAY.units)
CARBON = Quantity(
    "organic carbon",
    "%",
    100.0,
    # A median of 0.1 to 1.5 % or 6 to 35 g/kg is common; what lies between may be poor land in g/kg or rich land in %.
    (
        Unit("%", 1.0, (0.0, 1.5), (0.0, 60.0), PER_CENT),
        Unit("g/kg", 0.1, (6.0, 35.0), (6.0, 600.0), ("g kg-1", "permille")),
        Unit("dg/kg", 0.01, (35.0, 3000.0), (35.0, 6000.0), ("dg kg-1",), True),
    ),
)
BULK_DENSITY = Quantity(
    "bulk density",
    "g/cm3",
    2.7,
    (
        Unit("g/cm3", 1.0, (0.1, 2.5), (0.1, 2.7), ("g cm-3", "kg/dm3", "kg dm-3", "mg/m3", "mg m-3", "t/m3", "t m-3")),
        Unit("cg/cm3", 0.01, (10.0, 250.0), (10.0, 270.0), ("cg cm-3",), True),
        Unit("kg/m3", 0.001, (250.0, 2500.0), (250.0, 2700.0), ("kg m-3",)),
    ),
)
STONES = Quantity(
    "stones",
    "share",
    1.0,
    (
        Unit("share", 1.0, _ANY, (-1.0, 1.0), ("fraction", "1", "cm3/cm3", "m3/m3")),
        Unit("%", 0.01, _ANY, (1.0, 100.0), ("percent", "per cent", "pct", "vol%", "% vol", "volume %")),
        Unit("cm3/dm3", 0.001, (-1.0, 1000.0), (100.0, 1000.0), ("cm3 dm-3", "permille"), True),
    ),
)


@dataclass(frozen=True)
class Recognised:
    """A unit and by which evidence: "asked", "declared", "name" (and values) or "values"; median and highest value of the layer."""

    path: str
    quantity: Quantity
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


def recognise(path: str, quantity: Quantity, asked: str = "", field: str = "unit") -> Recognised:
    """The unit of the layer `path`; `asked` is the unit's name, from the request's `field`, or empty. Raises GsocError in doubt."""
    if asked and asked not in [unit.name for unit in quantity.units]:
        raise GsocError("config_value", field=field, found=asked, expected=_names(quantity))
    dataset = one_band(path, quantity.name)
    values = spread_values(dataset)
    if not values.size:
        raise GsocError("soil_no_values", path=path, what=quantity.name)
    median, highest = float(np.median(values)), float(values.max())
    band = dataset.GetRasterBand(1)
    declared = plain_unit(band.GetUnitType())
    for unit in quantity.units:
        if unit.name == asked:
            return Recognised(path, quantity, unit, "asked", median, highest)
        if not asked and declared in map(plain_unit, (unit.name, *unit.spellings)):
            return Recognised(path, quantity, unit, "declared", median, highest)
    if declared:
        text, units = band.GetUnitType(), _names(quantity)
        raise GsocError("soil_unit_other", path=path, declared=text, what=quantity.name, field=field, units=units)
    whole = band.DataType not in (gdal.GDT_Float32, gdal.GDT_Float64)
    soilgrids = whole and _INTERVAL.search(os.path.basename(path).lower()) is not None
    possible = [unit for unit in quantity.units if not (whole and unit.highest[1] <= 1.0)]  # no share is a whole number
    found = _by_values(possible, median, highest, soilgrids)
    if found is None:
        told = {"median": f"{median:.4g}", "highest": f"{highest:.4g}", "units": _names(quantity)}
        raise GsocError("soil_unit_doubt", path=path, what=quantity.name, field=field, **told)
    return Recognised(path, quantity, found, "name" if soilgrids else "values", median, highest)


def _names(quantity: Quantity) -> str:
    return ", ".join(unit.name for unit in quantity.units)


def same_unit(layers: List[Recognised]) -> None:
    """Raise GsocError when the layers of one quantity are in different units."""
    for layer in layers[1:]:
        if layer.unit != layers[0].unit:
            both = {"first": layers[0].path, "one": layers[0].unit.name, "second": layer.path, "other": layer.unit.name}
            raise GsocError("soil_units_mixed", **both)


def _by_values(units: List[Unit], median: float, highest: float, soilgrids: bool) -> Optional[Unit]:
    """The only unit that median and highest value leave; for a file that looks like SoilGrids 2, its unit or none."""
    if soilgrids:
        fitting = [unit for unit in units if unit.soilgrids and _within(median, unit.median)]
    else:
        fitting = [unit for unit in units if _within(median, unit.median) and _within(highest, unit.highest)]
    return fitting[0] if len(fitting) == 1 else None


def _within(value: float, limits: Range) -> bool:
    return limits[0] < value <= limits[1]


def plain_unit(unit: str) -> str:
    """A unit's text without differences of spelling: powers, dots, degree signs, blanks."""
    return re.sub(r"[\s.\N{MIDDLE DOT}]", "", plain(unit).translate(_RAISED))


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
