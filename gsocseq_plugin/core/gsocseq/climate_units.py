"""The unit of monthly climate, by what the file says of it or by the range of its values, and the way to degC and mm/month.

The text wins, unless no place on earth has such values in that unit. Where neither text nor values decide, the user is asked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Dict, Mapping, Optional

import numpy as np

from ..errors import GsocError

TEMPERATURES = ("tmean", "tmin", "tmax")
WANTED = {**dict.fromkeys(TEMPERATURES, "degC"), "prec": "mm/month", "pet": "mm/month"}
"""The unit of each variable after conversion."""


@dataclass(frozen=True)
class Unit:
    """value x scale + offset is degC or mm/month; per_day: times the days of the month besides."""

    name: str
    scale: float = 1.0
    offset: float = 0.0
    per_day: bool = False

    def convert(self, values: np.ndarray, days: np.ndarray) -> np.ndarray:
        """Monthly `values` (months, ...) in degC or mm/month; `days` (months,) of each month."""
        converted = values * self.scale + self.offset
        return converted * days.reshape(-1, *[1] * (values.ndim - 1)) if self.per_day else converted

    @property
    def formula(self) -> str:
        """The conversion in short, such as "x 0.1" or "- 273.15"."""
        parts = [f"x {self.scale:g}"] if self.scale != 1.0 else []
        parts += [f"{'+' if self.offset > 0 else '-'} {abs(self.offset):g}"] if self.offset else []
        parts += ["x days of the month"] if self.per_day else []
        return " ".join(parts) or "x 1"


@dataclass(frozen=True)
class Recognised:
    """A unit, and why it is taken for it: the key of a sentence and what fills it, to be logged with the `path` of the files."""

    unit: Unit
    key: str
    values: Mapping[str, Any]

    @property
    def changes(self) -> bool:
        """Whether the values are not yet in degC or mm/month."""
        return self.unit.formula != "x 1"


DAY_SECONDS = 86400.0
_CELSIUS, _KELVIN = Unit("degC"), Unit("K", offset=-273.15)
_TENTHS = Unit("0.1 degC", 0.1)
_MONTH, _DAY, _TENTH_MM = Unit("mm/month"), Unit("mm/day", per_day=True), Unit("0.1 mm/month", 0.1)
_METRE_MONTH, _METRE_DAY = Unit("m/month", 1000.0), Unit("m/day", 1000.0, per_day=True)
METRES = Unit("m")
"""Metres in a month, or in a day as in ERA5's monthly means: only the values tell."""

_DEGREES = {
    _CELSIUS: ("degc", "c", "celsius", "degreecelsius", "degreescelsius", "degrees celsius", "degree celsius", "deg c", "degree c", "degrees c"),
    _KELVIN: ("k", "kelvin", "degk", "degrees kelvin"),
    Unit("degF", 5.0 / 9.0, -160.0 / 9.0): ("degf", "f", "fahrenheit", "degrees fahrenheit"),
}
_WATER = {
    _MONTH: ("mm", "mm/month", "mm month-1", "mm/mon", "mm mon-1", "kg m-2", "kg/m2", "kg m-2 month-1", "millimeters", "millimetres", "mm/mo"),
    _DAY: ("mm/day", "mm/d", "mm day-1", "mm d-1", "kg m-2 day-1", "kg m-2 d-1", "kg/m2/day"),
    Unit("mm/s", DAY_SECONDS, per_day=True): ("kg m-2 s-1", "kg/m2/s", "kg/(m2 s)", "kg/m2s", "mm/s", "mm s-1"),
    Unit("cm/month", 10.0): ("cm", "cm/month", "cm month-1"),
    Unit("inch/month", 25.4): ("in", "inch", "inches", "in/month"),
    _METRE_MONTH: ("m/month", "m month-1"),
    _METRE_DAY: ("m/day", "m/d", "m day-1", "m d-1"),
    METRES: ("m", "m of water equivalent", "metre", "metres"),
}
_BY_TEXT = {False: {text: unit for unit, texts in _WATER.items() for text in texts}}
_BY_TEXT[True] = {text: unit for unit, texts in _DEGREES.items() for text in texts}
_NO_TEXT = ("", "1", "-", "unknown", "none")
_FACTOR = re.compile(r"(?:(tenths?)(?: of)?(?: an?)?|(0\.0*1|1e-?0?[1-3])\s*[*x]?)\s+(.+)")

# degC: a month has -60 to 50 on cultivated land. Beyond this, in the 99th percentile, it is tenths; between the two also degrees Fahrenheit.
HOT, TENTHS_ABOVE, TENTHS_BELOW, COLD, KELVIN_ABOVE, KELVIN_BELOW = 50.0, 110.0, 500.0, -60.0, 150.0, 340.0
# mm in a year. Rain: above 4000 a region is hardly that wet (500 mm in tenths?), below 120 it is a desert, or mm/day.
# PET is 150 to 4500; as mm/day 12 to 110.
RAIN_DRY, RAIN_WET, RAIN_MOST, PET_DAY, PET_LOW, PET_HIGH = 120.0, 4000.0, 12_000.0, 110.0, 150.0, 4500.0
TENTH_MOST, PET_DAY_LEAST = 45_000.0, 12.0
# The same sums in metres: of months above the first, of days (a twelfth of 12 daily amounts) below the second.
METRE_MONTHS, METRE_DAYS = 0.2, 0.08


def recognise(variable: str, declared: Optional[str], values: np.ndarray, setting: Optional[str] = None, path: str = "") -> Recognised:
    """The unit of `variable` (tmean, tmin, tmax, prec, pet).

    declared: what the file says of it; values (months, ...): some of it, NaN where there is none; setting: what the user says, which is
    final. Raises GsocError, naming `path` and the setting units_<variable>, for a text it does not know and when in doubt.
    """
    known = values[np.isfinite(values)]
    if setting:
        unit = _by_text(variable, setting, known, path)
        return _of("unit_by_setting", variable, unit, declared=setting, setting=f"units_{variable}")
    if not declared or plain(declared) in _NO_TEXT:
        return _of("unit_by_values", variable, _by_values(variable, known, path), **_seen(known))
    unit = _by_text(variable, declared, known, path)
    if known.size and _impossible(variable, unit, known):
        raise GsocError("unit_contradicted", **_told(variable, known, path), declared=declared)
    return _of("unit_by_text", variable, unit, declared=declared, **_seen(known))


def _of(key: str, variable: str, unit: Unit, **values: Any) -> Recognised:
    return Recognised(unit, key, {"variable": variable, "unit": unit.name, "wanted": WANTED[variable], "formula": unit.formula, **values})


def plain(text: str) -> str:
    """A unit's text without differences of spelling: powers, dots, underscores, degree signs."""
    text = text.strip().lower().replace("_", " ").replace("**", "").replace("^", "").replace("\N{DEGREE SIGN}", "deg")
    text = text.replace("\N{SUPERSCRIPT TWO}", "2").replace("\N{MINUS SIGN}", "-")
    return re.sub(r"[\s.\N{MIDDLE DOT}]+(?=[a-z(])", " ", text)


def _by_text(variable: str, text: str, known: np.ndarray, path: str) -> Unit:
    """The unit of a text, with a factor before it (0.1 degC, tenths of mm) or without."""
    by_text = _BY_TEXT[variable in TEMPERATURES]
    asked, factor = plain(text), 1.0
    counted = _FACTOR.fullmatch(asked)
    if counted:
        factor, asked = 0.1 if counted.group(1) else float(counted.group(2)), counted.group(3)
    if asked not in by_text:
        raise GsocError("unit_unknown", declared=text, **_told(variable, known, path), known=", ".join(sorted(by_text)))
    unit = by_text[asked]
    if unit is METRES:
        unit = _metres(variable, known * factor, path)
    return unit if factor == 1.0 else Unit(f"{factor:g} {unit.name}", factor * unit.scale, unit.offset, unit.per_day)


def _metres(variable: str, known: np.ndarray, path: str) -> Unit:
    """Metres in a month or in a day (ERA5's monthly means), by the sum of twelve of them."""
    total = _yearly(known)
    if METRE_DAYS < total < METRE_MONTHS or not known.size:
        raise GsocError("unit_metres", **_told(variable, known, path))
    return _METRE_MONTH if total >= METRE_MONTHS else _METRE_DAY


def _by_values(variable: str, known: np.ndarray, path: str) -> Unit:
    """The unit that alone makes sense of the values. Raises GsocError when there are several, or none."""
    unit = None
    if known.size:
        unit = _degrees(known) if variable in TEMPERATURES else _water(variable, _yearly(known))
    if unit is None:
        raise GsocError("unit_doubtful", **_told(variable, known, path))
    return unit


def _degrees(known: np.ndarray) -> Optional[Unit]:
    median, (low, high) = float(np.median(known)), np.percentile(known, [1, 99])
    if median > KELVIN_ABOVE and known.min() > KELVIN_ABOVE and high < KELVIN_BELOW:
        return _KELVIN
    if COLD <= low and high <= HOT:
        return _CELSIUS
    tenths = (high > TENTHS_ABOVE or low < 2 * COLD) and -TENTHS_BELOW * 1.2 < low and high < TENTHS_BELOW
    return _TENTHS if tenths else None


def _water(variable: str, total: float) -> Optional[Unit]:
    pet = variable == "pet"
    if (PET_LOW if pet else RAIN_DRY) <= total <= (PET_HIGH if pet else RAIN_WET):
        return _MONTH
    if (PET_HIGH if pet else RAIN_MOST) < total < (TENTH_MOST if pet else 10 * RAIN_MOST):
        return _TENTH_MM
    return _DAY if pet and PET_DAY_LEAST <= total <= PET_DAY else None


def _impossible(variable: str, unit: Unit, known: np.ndarray) -> bool:
    """Whether no cultivated place has these values in this unit: a scale never or twice applied, or a wrong text."""
    converted = unit.convert(known[None, :], np.array([30.4]))
    if variable in TEMPERATURES:
        low, high = np.percentile(converted, [1, 99])
        return bool(low < 1.5 * COLD or high > HOT + 10.0)
    total = _yearly(converted)
    low, high = (PET_DAY, PET_HIGH) if variable == "pet" else (0.0, RAIN_MOST)
    return not low <= total <= high


def _yearly(known: np.ndarray) -> float:
    """The sum of twelve mean months."""
    return 12.0 * float(known.mean()) if known.size else float("nan")


def _seen(known: np.ndarray) -> Dict[str, Any]:
    """The evidence of the values."""
    if not known.size:
        return dict.fromkeys(("low", "high", "mean"), "-")
    return {"low": f"{known.min():.4g}", "high": f"{known.max():.4g}", "mean": f"{known.mean():.4g}"}


def _told(variable: str, known: np.ndarray, path: str) -> Dict[str, Any]:
    examples = "degC, K, 0.1 degC" if variable in TEMPERATURES else "mm/month, mm/day, 0.1 mm, m/day, kg m-2 s-1"
    return {"path": path, "variable": variable, "setting": f"units_{variable}", "examples": examples, **_seen(known)}
