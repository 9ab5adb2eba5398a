"""Net primary production by the MIAMI model. Source: Lieth 1975; FAO 2022, Technical Manual 6.9. Units of other products of it."""

from __future__ import annotations

import re

import numpy as np

from ..constants import CARBON_OF_DM, MIAMI_A, MIAMI_B, MIAMI_MAX, MIAMI_RAIN, T_HA_PER_G_M2
from ..errors import GsocError
from .climate import mean_rows, sum_rows

# g/m2 of the masses and areas in units of NPP; Mg is a tonne: nobody counts milligrams by the hectare.
_PER_AREA = {"g/m2": 1.0, "kg/m2": 1000.0, "t/ha": 1.0 / T_HA_PER_G_M2, "mg/ha": 1.0 / T_HA_PER_G_M2, "kg/ha": 0.1}
NPP_UNITS = tuple(f"{mass} {what}/{area}/yr" for mass, area in (("g", "m2"), ("kg", "m2"), ("t", "ha"), ("kg", "ha")) for what in ("C", "DM"))
_UNIT = re.compile(r"(?:([\d.e+-]+)\s*[*x]?\s*)?(g|kg|t|mg)\s*(c|dm)\s*(?:/\s*|\s)(m2|ha)(?:-2|-1)?\s*(?:/\s*|\s)(?:yr|year|y|a)(?:-1)?")


def miami(rain: np.ndarray, tmean: np.ndarray) -> np.ndarray:
    """NPP in g dry matter/m2/yr from annual rain (mm) and annual mean temperature (degC), any shape."""
    by_rain = MIAMI_MAX * (1.0 - np.exp(-MIAMI_RAIN * rain))
    by_warmth = MIAMI_MAX / (1.0 + np.exp(MIAMI_A - MIAMI_B * tmean))
    return np.minimum(by_rain, by_warmth)


def npp_of_year(tmean: np.ndarray, prec: np.ndarray) -> np.ndarray:
    """MIAMI NPP (n,) of a year's twelve months (12, n), g DM/m2/yr, from degC and mm."""
    return miami(sum_rows(prec), mean_rows(tmean))


def dry_matter_per_unit(unit: str) -> float:
    """g DM/m2/yr that one `unit` stands for, such as "g C/m2/yr", "0.1 g C/m2/yr", "t C ha-1 yr-1". Raises GsocError for another text."""
    plain = unit.strip().lower().replace("^", "").replace("**", "").replace("m-2", "m2").replace("\N{SUPERSCRIPT TWO}", "2")
    found = _UNIT.fullmatch(plain)
    try:
        factor = float(found.group(1) or 1.0) if found else 0.0
    except ValueError:
        factor = 0.0
    area = f"{found.group(2)}/{found.group(4)}" if found else ""
    if not found or area not in _PER_AREA or factor <= 0.0:
        raise GsocError("npp_unit_unknown", found=unit or "-", known=", ".join(NPP_UNITS))
    return factor * _PER_AREA[area] / (CARBON_OF_DM if found.group(3) == "c" else 1.0)
