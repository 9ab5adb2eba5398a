"""Which layer of a project is which: by its name and by its contents, never by one of them alone.

A guess comes with its evidence. What could be two things, or is not what its name says, is not chosen but told.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Collection, Dict, List, Mapping, Optional, Sequence, Tuple

from ..core.errors import INFO, WARNING, GsocError, Problem, listed
from ..core.progress import Progress
from .config import FAO_LEGEND, RunConfig
from .guess_look import Look, look_into
from .guess_names import Years, container, file_name, is_one_depth, kinds_of, period_of, product_of, says_cover, words_of
from .guess_raw import RAW_FIELDS, raw_steps
from .layers import CLIMATE, ROLES, STACKS, TWELVE, stack_bands
from .prepare.contract import Preparation
from .prepare.plan import filled_roles, in_order
from .prepare.soil_units import STOCK, recognise

_IGNORED = ("sand", "silt", "tmin", "tmax")
"""Kinds that no role has: they only speak against another one in the same name."""
_SERIES = "series:"


@dataclass(frozen=True)
class Guesses:
    """layers: sources by role. prepare: entries from raw files, in the order of work. evidence: for each of both, its `where` names it.

    doubts: what was not chosen and why.
    """

    layers: Mapping[str, str]
    prepare: Tuple[Preparation, ...]
    evidence: Tuple[Problem, ...]
    doubts: Tuple[Problem, ...]


@dataclass(frozen=True)
class _Candidate:
    """A layer that fits a role (or, as series of a phase, a place that is not yet a role)."""

    name: str
    path: str
    evidence: Tuple[str, Mapping[str, object]]


@dataclass
class _Sorted:
    """What the layers are, one after the other: candidates by role, raw files by set and field, doubts."""

    config: RunConfig
    roles: Dict[str, List[_Candidate]] = field(default_factory=dict)
    raw: Dict[str, Dict[str, List[str]]] = field(default_factory=dict)
    doubts: List[Problem] = field(default_factory=list)
    _doubted: List[Tuple[List[str], Problem]] = field(default_factory=list)

    def fits(self, role: str, name: str, path: str, key: str, **values: object) -> None:
        """The layer could be this role's."""
        self.roles.setdefault(role, []).append(_Candidate(name, path, (key, {"name": name, **values})))

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


def guess(layers: Sequence[Tuple[str, str]], config: RunConfig, progress: Progress) -> Guesses:
    """What the layers, each as name and source, are. Raises Cancelled.

    config: its periods say what a climate layer is for; what it has chosen already is left alone.
    """
    found = _Sorted(config)
    once = {path: name for name, path in reversed(layers)}  # a layer that is twice in the project is one
    for number, (path, name) in enumerate(reversed(list(once.items())), start=1):
        progress.check()
        _sort(name, path, found)
        progress.report(number / len(once))
    taken = {*config.layers, *filled_roles(config)}
    ready = {role: candidate for role, candidate in _chosen(found).items() if role not in taken}
    sources = {role: candidate.path for role, candidate in ready.items()}
    entries, evidence, doubts = raw_steps(found.raw, config, sources)
    told = [Problem(INFO, f"layers.{role}", candidate.evidence[0], dict(candidate.evidence[1])) for role, candidate in ready.items()]
    free = [doubt for doubt in found.doubts if not any(doubt.where == f"layers.{role}" for role in taken)]
    return Guesses(sources, in_order(entries), (*told, *evidence), (*free, *doubts))


def _sort(name: str, path: str, found: _Sorted) -> None:
    """Say what one layer is."""
    kinds = kinds_of(name, path)
    if len(kinds) > 1:
        found.doubts.append(Problem(WARNING, "layers", "guess_contradiction", {"name": name, "kinds": ", ".join(sorted(kinds))}))
    if len(kinds) != 1:
        return
    kind, product = kinds.pop(), product_of(name, path)
    if product in RAW_FIELDS and kind in RAW_FIELDS[product]:
        found.is_raw(product, RAW_FIELDS[product][kind], path)
    elif kind == "p_veg":
        found.is_raw(kind, kind, path)
    elif kind in ("bulk_density", "stones"):
        found.is_raw("soc layers", kind, path)
    elif kind in ("soc", "clay") and is_one_depth(path):
        found.is_raw(*(("soc layers", "carbon") if kind == "soc" else ("clay", "layers")), path)
    elif kind not in _IGNORED:
        _sort_by_contents(kind, product, name, path, found)


def _sort_by_contents(kind: str, product: str, name: str, path: str, found: _Sorted) -> None:
    try:
        look = look_into(path)
        if kind == "soc":
            _soc(name, look, found)
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


def _plain(role: str, name: str, look: Look, found: _Sorted) -> None:
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


def _soc(name: str, look: Look, found: _Sorted) -> None:
    """A stock in t C/ha is ready, one in kg C/m2 a raw file; in doubt the unit is asked for by the sentence of `recognise`."""
    if look.bands != 1:
        found.doubt("soc", "guess_bands_other", name, bands=look.bands, expected=1)
    elif recognise(look.path, STOCK).unit.name != STOCK.unit:
        found.is_raw("soc map", "soc", look.path)
    else:
        _plain("soc", name, look, found)


def _ndvi(name: str, look: Look, found: _Sorted) -> None:
    """Images are raw; but what lies between 0.6 and 1 is rather the cover factor that was made of them."""
    if not look.bands == 12 or not look.fits(ROLES["cover"]):
        found.is_raw("ndvi", "ndvi", look.path)
    elif says_cover(name, look.path):
        _plain("cover", name, look, found)
    else:
        found.doubt("cover", "guess_ndvi", name, **look.range())


def _land_use(product: str, name: str, look: Look, found: _Sorted) -> None:
    """Classes of FAO are ready; codes of a product are raw; a code table that two legends know is in doubt unless the name tells."""
    legends = look.legends()
    if product in legends:
        found.is_raw(product, "layers", look.path)
    elif product or len(legends) != 1:
        found.doubt("land_use", "guess_codes", name, codes=look.some_codes() or "-")
    elif legends[0] == FAO_LEGEND and look.bands > 1 and look.years is None:
        found.doubt("land_use", "guess_period", name, expected="2000, 2001, ...")
    elif legends[0] == FAO_LEGEND:
        found.fits("land_use", name, look.path, "guess_by_codes")
    else:
        found.is_raw(legends[0], "layers", look.path)


def _stack(stack: str, name: str, look: Look, found: _Sorted) -> None:
    """A ready stack has as many bands as its parts."""
    first, last = found.config.warm_up_years_range
    expected = stack_bands(stack, last - first + 1)
    if look.bands == expected:
        found.fits(stack, name, look.path, "guess_by_bands", bands=look.bands)
    else:
        found.doubt(stack, "guess_bands_other", name, bands=look.bands, expected=expected)


def _climate(variable: str, name: str, look: Look, found: _Sorted) -> None:
    """Normals or the series of a phase, by the years in the names of bands, layer and file."""
    role = f"{variable}_spinup"
    if not look.fits(ROLES[role]):
        expected = f"{ROLES[role].low:g} - {ROLES[role].high:g} {ROLES[role].unit}"
        found.doubt(role, "guess_values", name, expected=expected, **look.range())
        return
    if look.bands % 12:
        found.doubt(role, "guess_bands_other", name, bands=look.bands, expected="12 x")
        return
    phase = _phase(name, look, found.config)
    if phase is None:
        first, last = found.config.spin_up_years_range, found.config.warm_up_years_range
        found.doubt(role, "guess_period", name, expected=f"{first[0]}-{first[1]}, {last[0]}-{last[1]}")
        return
    years = getattr(found.config, f"{'spin_up' if phase == 'spinup' else 'warm_up'}_years_range")
    series = look.bands > 12
    place = {("spinup", True): f"{_SERIES}{variable}", ("spinup", False): role, ("warmup", True): f"{variable}_warmup"}
    told = {"bands": look.bands, "first": years[0], "last": years[1]}
    found.fits(place.get((phase, series), f"{variable}_forward"), name, look.path, "guess_by_years", **told)


def _phase(name: str, look: Look, config: RunConfig) -> Optional[str]:
    """The phase whose years a climate layer has; None where names tell none, or other years than the configuration's."""
    period: Optional[Years] = None
    if look.months is not None and look.bands > 12:
        period = (look.months[0][0], look.months[-1][0])
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


def _chosen(found: _Sorted) -> Dict[str, _Candidate]:
    """The only candidate of each role; where there are two, none, and a doubt."""
    chosen: Dict[str, _Candidate] = {}
    for role, candidates in _with_series(found.roles).items():
        if len(candidates) == 1:
            chosen[role] = candidates[0]
        else:
            names = listed([candidate.name for candidate in candidates])
            values = {"role": Problem(INFO, "", f"role_{role}"), "names": names}
            found.doubts.append(Problem(WARNING, f"layers.{role}", "guess_twice", values))
    return chosen


def _with_series(roles: Mapping[str, List[_Candidate]]) -> Dict[str, List[_Candidate]]:
    """The series of the spin-up years in their places: beside normals those of the plant growth, without normals the spin-up's own."""
    placed = {role: candidates for role, candidates in roles.items() if not role.startswith(_SERIES)}
    series = {variable: roles.get(f"{_SERIES}{variable}", []) for variable in CLIMATE}
    normals = any(placed.get(f"{variable}_spinup") for variable in CLIMATE)
    if normals and all(series.values()) and not all(placed.get(f"{variable}_spinup") for variable in CLIMATE):
        for variable in CLIMATE:  # normals of some only: the three layers of a phase are of one kind
            placed.pop(f"{variable}_spinup", None)
        normals = False
    for variable, candidates in series.items():
        role = f"{variable}_npp" if normals else f"{variable}_spinup"
        if candidates and role in ROLES:
            placed[role] = candidates
    return placed
