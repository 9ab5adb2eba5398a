"""What one layer is, by its name and contents: a candidate for a role, a raw file, or a doubt. Better a doubt than a wrong layer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Collection, Dict, List, Mapping, Optional, Tuple

import numpy as np

from ..core.errors import INFO, WARNING, GsocError, Problem, listed
from ..core.gsocseq import climate_units
from ..core.months import months_of_years
from .config import FAO_LEGEND, RunConfig
from .guess_look import Look, look_into
from .guess_names import (
    Years,
    container,
    file_name,
    foreign_product,
    interval_of,
    is_one_depth,
    kinds_of,
    period_of,
    product_of,
    says_cover,
    says_fao,
    says_per_cent,
    says_stock,
    word_against,
    words_of,
)
from .guess_raw import RAW_FIELDS
from .layers import CLIMATE, ROLES, STACKS, TWELVE, stack_bands
from .prepare.soil_units import CLAY, STOCK, recognise

_IGNORED = ("sand", "silt", "tmin", "tmax")
"""Kinds that no role has: they only speak against another one in the same name."""
SERIES = "series:"
"""Before a variable: the place of a series of the spin-up years, which is not yet a role."""
_ROLES_OF = {
    **{variable: f"{variable}_spinup" for variable in CLIMATE},
    **dict.fromkeys(("tmin", "tmax"), "tmean_spinup"),
    **dict.fromkeys(("ndvi", "p_veg"), "cover"),
    **dict.fromkeys(("bulk_density", "stones"), "soc"),
}
"""The roles of kinds that are called otherwise."""
_TOPSOIL = (0, 30)
_MOST_CLAY = 50.0
"""Hardly a country has a higher median, in %: it may be g/kg."""


@dataclass(frozen=True)
class Candidate:
    """A layer that fits a role (or, as series of a phase, a place that is not yet a role)."""

    name: str
    path: str
    evidence: Tuple[str, Mapping[str, object]]


@dataclass
class Found:
    """What the layers are, one after the other: candidates by role, raw files by set and field, doubts."""

    config: RunConfig
    roles: Dict[str, List[Candidate]] = field(default_factory=dict)
    raw: Dict[str, Dict[str, List[str]]] = field(default_factory=dict)
    doubts: List[Problem] = field(default_factory=list)
    _doubted: List[Tuple[List[str], Problem]] = field(default_factory=list)

    def fits(self, role: str, name: str, path: str, key: str, **values: object) -> None:
        """The layer could be this role's."""
        self.roles.setdefault(role, []).append(Candidate(name, path, (key, {"name": name, **values})))

    def is_raw(self, kind: str, place: str, path: str) -> None:
        """The layer is a raw file."""
        self.raw.setdefault(kind, {}).setdefault(place, []).append(container(path))

    def doubt(self, role: str, key: str, name: str, **values: object) -> None:
        """The layer is called like the role, and is not it. Layers of which the same is to be said share a sentence."""
        told = {"role": Problem(INFO, "", f"role_{role}"), **values}
        for names, problem in self._doubted:
            if (problem.where, problem.key) == (f"layers.{role}", key) and {**problem.values, **told} == problem.values:
                names.append(name)
                problem.values["name"] = listed(names)
                return
        self.doubts.append(Problem(WARNING, f"layers.{role}", key, {"name": name, **told}))
        self._doubted.append(([name], self.doubts[-1]))


def sort_layer(name: str, path: str, found: Found) -> None:
    """Say what one layer is."""
    kinds = kinds_of(name, path)
    if len(kinds) > 1:
        found.doubts.append(Problem(WARNING, "layers", "guess_contradiction", {"name": name, "kinds": ", ".join(sorted(kinds))}))
    if len(kinds) != 1:
        return
    kind, product = kinds.pop(), product_of(name, path)
    raw, word = kind in RAW_FIELDS.get(product, ()), word_against(kind, name, path)
    if word and (raw or kind not in _IGNORED):
        found.doubt(_ROLES_OF.get(kind, kind), "guess_word", name, word=word)
    elif raw:
        found.is_raw(product, RAW_FIELDS[product][kind], path)
    elif kind == "p_veg":
        found.is_raw(kind, kind, path)
    elif kind in ("bulk_density", "stones"):
        found.is_raw("soc layers", kind, path)
    elif kind in ("soc", "clay") and is_one_depth(path) and not says_stock([file_name(path)]):
        found.is_raw(*(("soc layers", "carbon") if kind == "soc" else ("clay", "layers")), path)
    elif kind in ("soc", "clay") and not {interval_of(name), interval_of(path)} <= {None, _TOPSOIL}:
        found.doubt(kind, "guess_depth", name)
    elif kind not in _IGNORED:
        _sort_by_contents(kind, product, name, path, found)


def _sort_by_contents(kind: str, product: str, name: str, path: str, found: Found) -> None:
    try:
        look = look_into(path)
        if look.is_result:
            found.doubt(_ROLES_OF.get(kind, kind), "guess_result", name)
        elif kind == "soc":
            _soc(name, look, found)
        elif kind == "clay":
            _clay(name, look, found)
        elif kind == "ndvi":
            _ndvi(name, look, found)
        elif kind == "land_use":
            _land_use(product, name, look, found)
        elif kind in CLIMATE:
            _climate(kind, name, look, found)
        elif kind in STACKS:
            _stack(kind, name, look, found)
        else:
            _plain(kind, name, look, found)
    except GsocError as error:
        found.doubts.append(Problem(WARNING, "layers", "guess_unreadable", {"name": name, "reason": Problem(WARNING, "", error.key, error.values)}))


def _plain(role: str, name: str, look: Look, found: Found) -> None:
    """A role of one band or twelve, whose values must lie within its limits."""
    count = 12 if ROLES[role].bands == TWELVE else 1
    if look.bands != count:
        found.doubt(role, "guess_bands_other", name, bands=look.bands, expected=count)
    elif not look.fits(ROLES[role]) or (role == "clay" and look.values.max() <= 1.0):  # a share of 1, or g/kg
        expected = f"{ROLES[role].low:g} - {ROLES[role].high:g} {ROLES[role].unit}"
        found.doubt(role, "guess_values", name, expected=expected, **look.range())
    elif count == 1:
        found.fits(role, name, look.path, "guess_by_name", **look.range())
    else:
        found.fits(role, name, look.path, "guess_by_bands", bands=look.bands)


def _soc(name: str, look: Look, found: Found) -> None:
    """What says that it is a stock is ready in t C/ha, a raw file in kg C/m2; in doubt the unit is asked for by the sentence of `recognise`."""
    names = (name, file_name(look.path))
    words = words_of(" ".join(names))
    if "gsocseq" in words:
        found.doubt("soc", "guess_result", name)
    elif look.bands != 1:
        found.doubt("soc", "guess_bands_other", name, bands=look.bands, expected=1)
    elif not look.unit and not says_stock(names):
        found.doubt("soc", "guess_stock", name)
    elif recognise(look.path, STOCK).unit.name != STOCK.unit:
        found.is_raw("soc map", "soc", look.path)
    elif not look.unit and {"kg", "m2"} <= words:
        found.doubt("soc", "guess_unit", name, unit=STOCK.unit, **look.range())
    else:
        _plain("soc", name, look, found)


def _clay(name: str, look: Look, found: Found) -> None:
    """Clay in % is ready, where unit or name say so or the values are not against it: sandy soils in g/kg have values as those in %."""
    said = recognise(look.path, CLAY).unit.name == CLAY.unit if look.unit else says_per_cent((name, file_name(look.path)))
    per_cent = float(np.median(look.values)) <= _MOST_CLAY if said is None and look.values.size else said
    if per_cent or not look.fits(ROLES["clay"]):
        _plain("clay", name, look, found)
    else:
        found.doubt("clay", "guess_unit", name, unit=CLAY.unit, **look.range())


def _ndvi(name: str, look: Look, found: Found) -> None:
    """Images are raw; but what lies between 0.6 and 1 is rather the cover factor that was made of them."""
    if not look.bands == 12 or not look.fits(ROLES["cover"]):
        found.is_raw("ndvi", "ndvi", look.path)
    elif says_cover(name, look.path):
        _plain("cover", name, look, found)
    else:
        found.doubt("cover", "guess_ndvi", name, **look.range())


def _land_use(product: str, name: str, look: Look, found: Found) -> None:
    """Codes of a product are raw; FAO's classes are ready where the file says that they are: many legends have codes that are small numbers."""
    about = (name, file_name(look.path), *look.about)
    legends, codes, foreign = look.legends(), look.some_codes() or "-", foreign_product(about)
    is_fao = look.tags.get("GSOCSEQ_STEP") == "land_use" or says_fao(about)
    if foreign:
        found.doubt("land_use", "guess_foreign", name, product=foreign)
    elif product in legends:
        found.is_raw(product, "layers", look.path)
    elif product or not legends or (is_fao and FAO_LEGEND not in legends):
        found.doubt("land_use", "guess_codes", name, codes=codes)
    elif not is_fao:
        found.doubt("land_use", "guess_legend", name, codes=codes)
    elif look.bands > 1 and look.years is None:
        found.doubt("land_use", "guess_period", name, expected="2000, 2001, ...")
    else:
        found.fits("land_use", name, look.path, "guess_by_codes")


def _stack(stack: str, name: str, look: Look, found: Found) -> None:
    """A ready stack has as many bands as its parts."""
    first, last = found.config.warm_up_years_range
    expected = stack_bands(stack, last - first + 1)
    if look.bands == expected:
        found.fits(stack, name, look.path, "guess_by_bands", bands=look.bands)
    else:
        found.doubt(stack, "guess_bands_other", name, bands=look.bands, expected=expected)


def _climate(variable: str, name: str, look: Look, found: Found) -> None:
    """Normals or the series of a phase, by the years in the names of bands, layer and file."""
    role = f"{variable}_spinup"
    if not look.fits(ROLES[role]):
        expected = f"{ROLES[role].low:g} - {ROLES[role].high:g} {ROLES[role].unit}"
        found.doubt(role, "guess_values", name, expected=expected, **look.range())
        return
    if look.bands % 12:
        found.doubt(role, "guess_bands_other", name, bands=look.bands, expected="12 x")
        return
    if not _in_unit(variable, look):
        found.doubt(role, "guess_unit", name, unit=ROLES[role].unit, **look.range())
        return
    phase = _phase(name, look, found.config)
    if phase is None:
        first, last = found.config.spin_up_years_range, found.config.warm_up_years_range
        found.doubt(role, "guess_period", name, expected=f"{first[0]}-{first[1]}, {last[0]}-{last[1]}")
        return
    years = getattr(found.config, f"{'spin_up' if phase == 'spinup' else 'warm_up'}_years_range")
    series = look.bands > 12
    place = {("spinup", True): f"{SERIES}{variable}", ("spinup", False): role, ("warmup", True): f"{variable}_warmup"}
    told = {"bands": look.bands, "first": years[0], "last": years[1]}
    found.fits(place.get((phase, series), f"{variable}_forward"), name, look.path, "guess_by_years", **told)


def _in_unit(variable: str, look: Look) -> bool:
    """Whether the declared unit and the values are degC, mm/month; temperatures that are whole numbers may be tenths."""
    if variable == "tmean" and not look.unit and look.is_whole:
        return False
    try:
        return not climate_units.recognise(variable, look.unit, look.values, path=look.path).changes
    except GsocError:
        return False


def _phase(name: str, look: Look, config: RunConfig) -> Optional[str]:
    """The phase whose years a climate layer has; None where names tell none, or other years than the configuration's."""
    period: Optional[Years] = None
    if look.months is not None and look.bands > 12:
        period = (look.months[0][0], look.months[-1][0])
        if list(look.months) != months_of_years(*period):
            return None
    else:
        period = period_of([name, file_name(look.path)])
        if period is None and look.bands == 12:
            return _phase_word(words_of(name) | words_of(file_name(look.path)))
    if look.bands > 12 and (period is None or look.bands != 12 * (period[1] - period[0] + 1)):
        return None
    phases = {config.spin_up_years_range: "spinup", config.warm_up_years_range: "warmup"}
    return None if period is None else phases.get(period)


def _phase_word(words: Collection[str]) -> Optional[str]:
    """The phase that a name says in words."""
    if "spinup" in words or "spin" in words:
        return "spinup"
    return "warmup" if "forward" in words else None
