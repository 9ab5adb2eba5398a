"""The three named ways to compute RothC: each is one value of `Convention`, so that no formula asks for a convention's name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Tuple

import numpy as np

from ..constants import BARE_ABOVE, OPEN_PAN, PADDY, SCRIPT_COLDEST
from ..errors import GsocError

EQUILIBRIUM, ANALYTICAL, RUN = "equilibrium", "analytical", "run"
SPIN_UP_METHODS = (EQUILIBRIUM, ANALYTICAL, RUN)


@dataclass(frozen=True)
class Convention:
    """One way to compute RothC; SCIENCE of each field: Coleman & Jenkinson 1996, FAO 2022, FAO's scripts 13 to 15.

    temperature: (a, b, c) of the rate factor a/(1 + exp(b/(T + c))), T in degC.
    coldest, below: below `coldest` degC the factor is `below` (0, or NaN where the scripts have no value).
    evaporation: factor on the evaporation layer (1 for potential evapotranspiration, 0.75 for open-pan evaporation).
    bare_above: a cover factor above it means bare soil. layer_cover: rates use the cover layer itself, else 0.6 or 1.0.
    paddy: rate factor of paddy soils.
    repeat_year: spin-up and forward on a climatology use the year's own moisture cycle (repeated until it closes);
        otherwise the deficit starts at 0 once and is carried on through all phases.
    signed_shift: the warmer bound is T*(1 + share) whatever the sign of T; otherwise T + share*|T|.
    scripts: the numerics of FAO's R scripts: explicit Euler, December's moisture limit, bounds that borrow from the central run.
    spin_up: the default spin-up method.
    """

    name: str
    temperature: Tuple[float, float, float] = (47.91, 106.06, 18.27)
    coldest: float = -5.0
    below: float = 0.0
    evaporation: float = 1.0
    bare_above: float = BARE_ABOVE + 1e-6
    layer_cover: bool = True
    paddy: float = PADDY
    repeat_year: bool = True
    signed_shift: bool = False
    scripts: bool = False
    spin_up: str = EQUILIBRIUM


MANUAL = Convention("manual")
ROTHAMSTED = Convention("rothamsted", evaporation=OPEN_PAN, layer_cover=False, paddy=1.0, repeat_year=False)
FAO_SCRIPTS = Convention(
    "fao-scripts",
    temperature=(47.9, 106.0, 18.3),
    coldest=SCRIPT_COLDEST,
    below=np.nan,
    bare_above=BARE_ABOVE,
    signed_shift=True,
    scripts=True,
    spin_up=RUN,
)
CONVENTIONS: Dict[str, Convention] = {c.name: c for c in (MANUAL, ROTHAMSTED, FAO_SCRIPTS)}


def convention(name: str) -> Convention:
    """The convention of that name; GsocError when there is none."""
    if name not in CONVENTIONS:
        raise GsocError("convention_unknown", found=name, known=", ".join(CONVENTIONS))
    return CONVENTIONS[name]
