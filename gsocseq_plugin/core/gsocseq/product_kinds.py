"""What kind of map each product is, which are mandatory, and how its file is recognised. Source: FAO 2022, Technical Manual annex II."""

from __future__ import annotations

import re
from typing import List, NamedTuple, Optional, Sequence

from .products import FAO_SCENARIOS, product_units

T0, FINAL, ABS_DIFF, ASR, REL_DIFF, RSR, UNCERTAINTY = "T0", "finalSOC", "AbsDiff", "ASR", "RelDiff", "RSR", "Uncertainty"
BAU = "BAU"

ALL_SSM = "SSM"
"""Stands in the name of the uncertainty that all scenarios share."""

_SUFFIX = re.compile(r"(_Map030|_?UncertaintyMap030)$")
_FILE = re.compile(
    r"^(?P<code>.+?)_GSOCseq_(?P<kind>T0|finalSOC|AbsDiff|ASR|RelDiff|RSR|BAU|SSM)(_(?P<scenario>[A-Za-z0-9]+))??"
    r"_(?P<uncertainty>Uncertainty)?Map030(_Corr)?\.tiff?$",
    re.IGNORECASE,
)
"""`_Corr` is what FAO's script of corrections puts behind the name."""
_FAO_SPELLING = re.compile(r"BAU|SSM\d+", re.IGNORECASE)


class NamedMap(NamedTuple):
    """What the name of a file says: the country (or whatever stands before), and the stem in the spelling of FAO's table."""

    code: str
    stem: str


def named_map(file_name: str) -> Optional[NamedMap]:
    """The product whose name `file_name` is, in any spelling of capitals; None for any other file."""
    found = _FILE.match(file_name)
    if found is None:
        return None
    kinds = {kind.lower(): kind for kind in (T0, FINAL, ABS_DIFF, ASR, REL_DIFF, RSR, BAU, ALL_SSM)}
    scenario = found.group("scenario") or ""
    scenario = scenario.upper() if _FAO_SPELLING.fullmatch(scenario) else scenario
    parts = [kinds[found.group("kind").lower()], *([scenario] if scenario else [])]
    stem = "_".join([*parts, ("Uncertainty" if found.group("uncertainty") else "") + "Map030"])
    return NamedMap(found.group("code"), stem) if stem in product_units([*FAO_SCENARIOS, *_others(scenario)]) else None


def _others(scenario: str) -> List[str]:
    """The scenario in a list, unless it is one of FAO's or none at all."""
    return [] if scenario in ("", BAU, ALL_SSM, *FAO_SCENARIOS) else [scenario]


def kind_of(stem: str) -> str:
    """T0, finalSOC, AbsDiff, ASR, RelDiff, RSR or Uncertainty."""
    return UNCERTAINTY if stem.endswith("UncertaintyMap030") else stem.split("_")[0]


def scenario_of(stem: str) -> str:
    """The scenario of a map: BAU, SSM1 ...; empty for T0; SSM for the uncertainty that all scenarios share."""
    parts = _SUFFIX.sub("", stem).split("_")
    return "" if parts[0] == T0 else parts[-1]


def unit_of(stem: str) -> str:
    """t C/ha, t C/ha/yr or %."""
    return product_units([*FAO_SCENARIOS, *_others(scenario_of(stem))])[stem]


def scenarios_of(stems: Sequence[str]) -> List[str]:
    """The scenarios beside BAU that have a map among `stems`: SSM1, SSM2 ... by their number, then the others by name."""
    found = {scenario_of(stem) for stem in stems} - {"", BAU, ALL_SSM}
    numbered = {name: int(name[3:]) for name in found if _FAO_SPELLING.fullmatch(name)}
    return sorted(numbered, key=lambda name: numbered[name]) + sorted(found - set(numbered))


def mandatory_maps() -> List[str]:
    """The stems that a submission cannot lack: T0, and the rates of all scenarios with their uncertainties."""
    return [stem for stem in product_units() if stem == "T0_Map030" or stem.startswith(("ASR_", "RSR_"))]
