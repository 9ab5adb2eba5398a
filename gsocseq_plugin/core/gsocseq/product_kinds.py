"""What kind of map each product is, which are mandatory, and how its file is recognised. Source: FAO 2022, Technical Manual annex II."""

from __future__ import annotations

import re
from typing import List, NamedTuple, Optional, Sequence

from .products import FAO_SCENARIOS, product_units

T0, FINAL, ABS_DIFF, ASR, REL_DIFF, RSR, UNCERTAINTY = "T0", "finalSOC", "AbsDiff", "ASR", "RelDiff", "RSR", "Uncertainty"
BAU = "BAU"

_SUFFIX = re.compile(r"(_Map030|_?UncertaintyMap030)$")
_FILE = re.compile(
    r"^(?P<code>.+?)_GSOCseq_(?P<stem>(T0_|BAU_|SSM_|((ASR|RSR)_[A-Za-z0-9]+_))UncertaintyMap030|T0_Map030"
    r"|(finalSOC|AbsDiff|RelDiff|ASR|RSR)_[A-Za-z0-9]+_Map030)(?P<rest>_Corr)?\.tiff?$",
    re.IGNORECASE,
)
"""`_Corr` is what FAO's script of corrections puts behind the name."""


class NamedMap(NamedTuple):
    """What the name of a file says: the country (or whatever stands before), and the stem in the spelling of FAO's table."""

    code: str
    stem: str


def named_map(file_name: str) -> Optional[NamedMap]:
    """The product whose name `file_name` is, in any spelling of capitals; None for any other file."""
    found = _FILE.match(file_name)
    if found is None:
        return None
    stem = found.group("stem")
    known = {name.lower(): name for name in product_units()}
    return NamedMap(found.group("code"), known.get(stem.lower(), stem))


def kind_of(stem: str) -> str:
    """T0, finalSOC, AbsDiff, ASR, RelDiff, RSR or Uncertainty."""
    return UNCERTAINTY if stem.endswith("UncertaintyMap030") else stem.split("_")[0]


def scenario_of(stem: str) -> str:
    """The scenario of a map: BAU, SSM1 ...; empty for T0; SSM for the uncertainty that all scenarios share."""
    parts = _SUFFIX.sub("", stem).split("_")
    return "" if parts[0] == T0 else parts[-1]


def unit_of(stem: str) -> str:
    """t C/ha, t C/ha/yr or %."""
    scenario = scenario_of(stem)
    extra = [] if scenario in ("", BAU, "SSM", *FAO_SCENARIOS) else [scenario]
    return product_units([*FAO_SCENARIOS, *extra])[stem]


def scenarios_of(stems: Sequence[str]) -> List[str]:
    """The scenarios beside BAU that have a map among `stems`, FAO's first, then the others by name."""
    found = {scenario_of(stem) for stem in stems} - {"", BAU, "SSM"}
    return [name for name in FAO_SCENARIOS if name in found] + sorted(found - set(FAO_SCENARIOS))


def mandatory_maps() -> List[str]:
    """The stems that a submission cannot lack: T0, and the rates of all scenarios with their uncertainties."""
    return [stem for stem in product_units() if stem == "T0_Map030" or stem.startswith(("ASR_", "RSR_"))]
