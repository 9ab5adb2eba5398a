"""What a scenario means, in sentences of the catalogue and as the C input of the years."""

from __future__ import annotations

import math
import os
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ..core.gsocseq.scenario_series import input_of_years
from ..core.gsocseq.scenarios import by_class
from .scenario_cells import layer_text
from .scenario_rows import Row

LONGEST = 100
"""Years that the series has at most: beyond them a chart shows nothing new."""

Note = Tuple[str, Dict[str, Any]]


def meaning(row: Row, modelled: Sequence[int], zone: Optional[str]) -> List[Note]:
    """What a scenario brings, as keys and values of the catalogue. modelled: the class codes; zone: None for all land."""
    scenario, land_use = row.scenario, _codes(modelled)
    zones = None if zone is None else np.full(land_use.shape, float(zone))
    notes = [_spread("scenario_means", "input", 100.0 + scenario.percent_of(land_use, zones, None))]
    notes[0][1]["name"] = scenario.name
    share = by_class(scenario.adopted_share, land_use)
    if (share != 100.0).any():
        notes.append(_spread("scenario_means_share", "share", share))
    if scenario.ramp_years > 1:
        notes.append(("scenario_means_ramp", {"years": scenario.ramp_years}))
    for field in ("addition", "fym"):
        if getattr(scenario, field):
            notes.append((f"scenario_means_{field}", {"amount": getattr(scenario, field)}))
    if row.layer is not None:
        notes.append(("scenario_means_layer", {"layer": os.path.basename(layer_text(row.layer))}))
    if zone is None and scenario.zones:
        notes.append(("scenario_means_zones", {"zones": ", ".join(sorted(scenario.zones, key=float))}))
    return notes


def series(row: Row, horizons: Sequence[int], modelled: Sequence[int], zone: Optional[str]) -> np.ndarray:
    """The C input, % of that under BAU, of each modelled class (years, n) up to the longest horizon."""
    years = min(max([horizon for horizon in horizons if horizon > 0], default=LONGEST), LONGEST)
    return input_of_years(row.scenario, years, _codes(modelled).tolist(), zone)


def _codes(modelled: Sequence[int]) -> np.ndarray:
    return np.array(sorted(modelled) if modelled else [math.nan], float)


def _spread(key: str, name: str, values: np.ndarray) -> Note:
    """One number, or the lowest and the highest of the classes."""
    if (values == values[0]).all():
        return key, {name: float(values[0])}
    return f"{key}_by_class", {"lowest": float(values.min()), "highest": float(values.max())}
