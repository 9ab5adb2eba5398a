"""From JSON values to the fields of a RunConfig, collecting what cannot be understood instead of stopping at the first."""

from __future__ import annotations

import math
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Tuple

from ..core.errors import ERROR, WARNING, Problem
from ..core.gsocseq.scenarios import Scenario

SCENARIO_FIELDS = ("name", "percent", "percent_layer", "zones", "addition", "fym", "adopted_share", "ramp_years")


class Unfit(Exception):
    """A value of the wrong kind; the argument says what was expected."""


def number(value: Any) -> float:
    """A JSON number."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise Unfit("a number")
    return float(value)


def whole(value: Any) -> int:
    """A whole number."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value) or value != int(value):
        raise Unfit("a whole number")
    return int(value)


def text(value: Any) -> str:
    """A text."""
    if not isinstance(value, str):
        raise Unfit("a text")
    return value


def switch(value: Any) -> bool:
    """true or false."""
    if not isinstance(value, bool):
        raise Unfit("true or false")
    return value


def listed(item: Callable[[Any], Any], count: Optional[int] = None) -> Callable[[Any], Tuple[Any, ...]]:
    """A list of `count` (or any number of) items."""

    def parse(value: Any) -> Tuple[Any, ...]:
        if not isinstance(value, (list, tuple)) or (count is not None and len(value) != count):
            raise Unfit("a list" if count is None else f"a list of {count} values")
        return tuple(item(entry) for entry in value)

    return parse


def per_class(value: Any) -> Any:
    """A number, or numbers by land-use class code and "default"."""
    if not isinstance(value, Mapping):
        return number(value)
    for code in value:
        if code != "default" and not code.lstrip("-").isdigit():
            raise Unfit('a number, or numbers by class code and "default"')
    return {code: number(entry) for code, entry in value.items()}


def unknown_name(field: str, found: str, known: Iterable[str]) -> Problem:
    """The error of a name that is none of the known ones, with the one that was probably meant."""
    names = list(known)
    close = get_close_matches(found.lower(), names, n=1)
    values = {"field": field, "found": repr(found), "known": ", ".join(names)}
    if close:
        return Problem(ERROR, field, "config_unknown_name_close", {**values, "close": close[0]})
    return Problem(ERROR, field, "config_unknown_name", values)


class Parser:
    """Reads the fields of one configuration; relative paths begin at `base`."""

    def __init__(self, base: Path) -> None:
        self.base = base
        self.problems: List[Problem] = []

    def field(self, key: str, value: Any) -> Any:
        """The value of a field, or None when it is null or unfit (then its default holds and the problem is noted)."""
        if value is None:
            return None
        try:
            return self._reader(key)(value)
        except Unfit as unfit:
            self.refuse(key, value, str(unfit))
            return None

    def refuse(self, field: str, found: Any, expected: str) -> None:
        """Note a field whose value is not of the kind expected."""
        self.problems.append(Problem(ERROR, field, "config_value", {"field": field, "found": repr(found), "expected": expected}))

    def unknown(self, key: str, known: List[str]) -> None:
        """Note a field that no configuration has."""
        self.problems.append(Problem(WARNING, key, "config_unknown_field", {"field": key, "known": ", ".join(known)}))

    def _reader(self, key: str) -> Callable[[Any], Any]:
        whole_list, years = listed(whole), listed(whole, 2)
        readers: Dict[str, Callable[[Any], Any]] = {
            "layers": self._layers,
            "output_folder": self.path,
            "area": self.path,
            "classes": self.path,
            "land_use_legend": self.legend,
            "scenarios": self._scenarios,
            "half_widths": self._half_widths,
            "processing": self._processing,
            "horizons": whole_list,
            "land_use_years": whole_list,
            "spin_up_years_range": years,
            "warm_up_years_range": years,
            "fym_proportions": listed(number, 12),
            "irrigation_by_class": self._irrigation,
            "spin_up_years": whole,
            "npp_factor": number,
            "paddy": switch,
            "warm_up": switch,
            "gsp_grid": switch,
            "keep_state": switch,
            "keep_prepared": switch,
            "prepare": self._prepare,
        }
        return readers.get(key, text)

    def path(self, value: Any) -> str:
        """An absolute path; what GDAL opens by other names (/vsi..., NETCDF:...) and QGIS's "|layername=" stay."""
        name = text(value)
        if name.startswith("/vsi") or ":" in name[2:].split("|")[0]:
            return name
        return str(self.base / name)

    def _folder(self, value: Any) -> Optional[str]:
        """The path of a folder; an empty text is none, and not the folder of the configuration."""
        return self.path(value) if value != "" else None

    def layer(self, value: Any) -> Any:
        """A path, a number or {"path", "bands"}."""
        if isinstance(value, str):
            return self.path(value)
        if not isinstance(value, Mapping):
            return number(value)
        if set(value) - {"path", "bands"} or "path" not in value:
            raise Unfit('a path, a number or {"path": ..., "bands": [...]}')
        bands = value.get("bands")
        return {"path": self.path(value["path"]), "bands": None if bands is None else list(listed(whole)(bands))}

    def _layers(self, value: Any) -> Dict[str, Any]:
        if not isinstance(value, Mapping):
            raise Unfit("an object of layers by role")
        return self._entries("layers", value, lambda role: self.layer)

    def _entries(self, field: str, value: Mapping[str, Any], reader: Callable[[str], Callable[[Any], Any]]) -> Dict[str, Any]:
        """The entries of an object that are not null, each as the reader of its name understands it; unfit ones are noted by their names."""
        entries: Dict[str, Any] = {}
        for name, entry in value.items():
            try:
                if entry is not None:
                    entries[name] = reader(name)(entry)
            except Unfit as unfit:
                self.refuse(f"{field}.{name}", entry, str(unfit))
        return entries

    def _prepare(self, value: Any) -> Tuple[Any, ...]:
        from .prepare.parse import read_prepare

        return read_prepare(self, value)

    def legend(self, value: Any) -> str:
        """The name of a legend, or the path of a table."""
        return value if value in ("fao", "esa", "copernicus") else self.path(value)

    @staticmethod
    def _irrigation(value: Any) -> Dict[str, Tuple[float, ...]]:
        if not isinstance(value, Mapping) or not all(code.isdigit() for code in value):
            raise Unfit("twelve numbers (mm/month) by class code")
        return {code: listed(number, 12)(months) for code, months in value.items()}

    def _half_widths(self, value: Any) -> Dict[str, Any]:
        from ..core.constants import HALF_WIDTHS

        if not isinstance(value, Mapping) or set(value) - set(HALF_WIDTHS):
            raise Unfit("an object with " + ", ".join(HALF_WIDTHS))
        widths: Dict[str, Any] = {name: 100.0 * share for name, share in HALF_WIDTHS.items()}
        for name, entry in value.items():
            widths[name] = entry if entry == "series" else self.layer(entry)
        return widths

    def _processing(self, value: Any) -> Any:
        from .config import Processing

        names = Processing.__dataclass_fields__
        if not isinstance(value, Mapping) or set(value) - set(names):
            raise Unfit("an object with " + ", ".join(names))
        return Processing(**self._entries("processing", value, lambda name: self._folder if name == "scratch_folder" else whole))

    def _scenarios(self, value: Any) -> Tuple[Tuple[Scenario, ...], Dict[str, Any]]:
        scenarios, layers = [], {}
        for entry in listed(lambda item: item)(value):
            if not isinstance(entry, Mapping) or "name" not in entry:
                raise Unfit("a list of scenarios, each an object with " + ", ".join(SCENARIO_FIELDS))
            unknown = [key for key in entry if key not in SCENARIO_FIELDS]
            self.problems += [unknown_name(f"scenarios.{entry['name']}", key, SCENARIO_FIELDS) for key in unknown]
            scenarios.append(_scenario(entry))
            if entry.get("percent_layer") is not None:
                layers[entry["name"]] = self.layer(entry["percent_layer"])
        return tuple(scenarios), layers


def _scenario(entry: Mapping[str, Any]) -> Scenario:
    """One scenario from its JSON form."""
    readers = {"name": text, "percent": per_class, "addition": number, "fym": number, "adopted_share": per_class, "ramp_years": whole}
    values = {key: read(entry[key]) for key, read in readers.items() if entry.get(key) is not None}
    zones = entry.get("zones") or {}
    if not isinstance(zones, Mapping):
        raise Unfit("zones: an object of percentages by zone id")
    for zone in zones:
        try:
            float(zone)
        except ValueError:
            raise Unfit("zones: ids that are numbers") from None
    return Scenario(**values, zones={zone: per_class(percent) for zone, percent in zones.items()})
