"""Holes: cells that hold a number where there is no value. One rule, for the quality control and the correction of finished maps.

A cell is judged by all its maps together, in this order. A hole has no value for the rules behind the one that found it.

1. NO_STOCK: a final stock of 0, a difference or a rate that is the loss of all of T0, where T0 is above 1 t C/ha: inert matter always stays,
   but FAO's script 15 sets forest to 0. An uncertainty of 0 beside one of these.
2. CODE: a value that stands for no data in its whole map (-999, -49.95, 1e38: `quality.no_data_codes`). But T0 of 0 is a value where its
   uncertainty is declared no data, and so are final stocks of 0 there: a soil without carbon has no uncertainty.
3. ALONE: T0 of 0 where no final stock (without those maps: no rate) has a value; 0 or -1 where T0 has no value.
4. AT_ODDS: 0 where the identities of the maps ask for another value. Only identities count that hold in most other cells of the country; more
   of those of the map must be broken here than hold; and no other map of a broken one may be more at odds, for it would be the wrong one.
5. COMPUTED: what arithmetic makes of the number in a hole: a difference, a rate or an uncertainty that agrees with it. What does not agree
   was computed from a real value, and stays.

Source: the results of FAO's scripts 13 to 16 on points that they skip, zero or lose (tests/golden/fao_scripts_results.csv).
"""

from __future__ import annotations

from typing import Dict, Iterable, List, Mapping, Sequence

import numpy as np

from .identities import STOCK_TOLERANCE, Identity, residual
from .product_kinds import ABS_DIFF, ASR, BAU, FINAL, RSR, T0, UNCERTAINTY, kind_of, scenario_of
from .products import combined_uncertainty
from .quality import NEAR_ZERO

NO_STOCK, CODE, ALONE, AT_ODDS, COMPUTED = 1, 2, 3, 4, 5
T0_MAP, T0_UNCERTAINTY = "T0_Map030", "T0_UncertaintyMap030"
_ALIKE = 1e-5
"""Relative difference of two uncertainties that are the same but for the rounding of Float32."""


class Cells:
    """Some cells of all maps. stored: by stem (n,), NaN for declared no data; rules: by stem (n,), the rule that made a hole, 0 for none."""

    def __init__(self, stored: Mapping[str, np.ndarray]) -> None:
        self.stored = stored
        self.rules = {stem: np.zeros(values.shape, dtype=np.uint8) for stem, values in stored.items()}

    def mark(self, stem: str, where: np.ndarray, rule: int) -> None:
        """Make holes of what is a value so far."""
        self.rules[stem][where & self.there(stem)] = rule

    def there(self, stem: str) -> np.ndarray:
        """Where a map has a value."""
        return (self.rules[stem] == 0) & ~np.isnan(self.stored[stem])

    def values(self, stem: str) -> np.ndarray:
        """The values of a map, NaN where there is none."""
        return np.where(self.rules[stem] > 0, np.nan, self.stored[stem])

    def of_kind(self, *kinds: str) -> List[str]:
        """The maps of some kinds."""
        return [stem for stem in self.stored if kind_of(stem) in kinds]

    def any_there(self, stems: Iterable[str]) -> np.ndarray:
        """Where one of some maps has a value."""
        return np.any([self.there(stem) for stem in stems], axis=0)


def find_holes(
    stored: Mapping[str, np.ndarray], codes: Mapping[str, np.ndarray], every: Sequence[Identity], trusted: Sequence[Identity], years: int
) -> Dict[str, np.ndarray]:
    """The rule that makes a hole of each cell, by stem (n,) uint8, 0 for none.

    stored: what the maps hold in these cells (n,), NaN for declared no data; codes: where that is a code of the map; every: the identities of
    the maps, trusted: those that hold in most cells; years: the horizon.
    """
    cells = Cells(stored)
    if T0_MAP in stored:
        _no_stock(cells, years)
    _codes(cells, codes)
    if T0_MAP in stored:
        _alone(cells)
    with np.errstate(over="ignore", invalid="ignore"):  # what is stored may be 1e308
        _at_odds(cells, trusted, years)
        _computed(cells, every, years)
    return cells.rules


def lost_all(t0: np.ndarray, stem: str, change: np.ndarray, years: int) -> np.ndarray:
    """Where a map of differences or absolute rates is the loss of all of T0, to the rounding of Float32."""
    with np.errstate(over="ignore", invalid="ignore"):
        loss = -change.astype(np.float64) * (years if kind_of(stem) == ASR else 1)
        return (t0 > NEAR_ZERO) & (np.abs(t0 - loss) <= STOCK_TOLERANCE)


def _no_stock(cells: Cells, years: int) -> None:
    """Rule 1."""
    t0 = cells.stored[T0_MAP]
    zeroed = np.zeros(t0.shape, dtype=bool)
    for stem in cells.of_kind(FINAL, ABS_DIFF, ASR):
        stored = cells.stored[stem]
        nothing = (t0 > NEAR_ZERO) & (stored == 0.0) if kind_of(stem) == FINAL else lost_all(t0, stem, stored, years)
        cells.mark(stem, nothing, NO_STOCK)
        zeroed |= nothing
    for stem in cells.of_kind(UNCERTAINTY):
        cells.mark(stem, zeroed & (cells.stored[stem] == 0.0), NO_STOCK)


def _codes(cells: Cells, codes: Mapping[str, np.ndarray]) -> None:
    """Rule 2."""
    bare = _bare_soil(cells)
    for stem, where in codes.items():
        real = bare & (cells.stored[stem] == 0.0) if kind_of(stem) in (T0, FINAL) else False
        cells.mark(stem, where & ~np.asarray(real), CODE)


def _bare_soil(cells: Cells) -> np.ndarray:
    """Where T0 is 0 and its uncertainty (without that map: those of the rates) is declared no data."""
    known = [T0_UNCERTAINTY] if T0_UNCERTAINTY in cells.stored else [stem for stem in cells.of_kind(UNCERTAINTY) if stem.startswith(ASR)]
    if not known or T0_MAP not in cells.stored:
        return np.zeros(next(iter(cells.stored.values())).shape, dtype=bool)
    return (cells.stored[T0_MAP] == 0.0) & np.all([np.isnan(cells.stored[stem]) for stem in known], axis=0)


def _alone(cells: Cells) -> None:
    """Rule 3."""
    later = cells.of_kind(FINAL) or cells.of_kind(ASR)
    if later:
        cells.mark(T0_MAP, (cells.stored[T0_MAP] == 0.0) & ~cells.any_there(later), ALONE)
    nothing = ~cells.there(T0_MAP)
    for stem, stored in cells.stored.items():
        cells.mark(stem, nothing & ((stored == 0.0) | (stored == -1.0)), ALONE)


def _at_odds(cells: Cells, trusted: Sequence[Identity], years: int) -> None:
    """Rule 4."""
    values = {stem: cells.values(stem) for identity in trusted for stem in identity.maps}
    odds = {stem: np.zeros(held.shape, dtype=np.int8) for stem, held in values.items()}
    broken = {}
    for identity in trusted:
        beyond = residual(identity, values, years)
        broken[identity] = beyond > 0.0
        for stem in identity.maps:
            odds[stem] += broken[identity].astype(np.int8) - (beyond <= 0.0)
    for identity, where in broken.items():
        most = np.max([odds[stem] for stem in identity.maps], axis=0)
        for stem in identity.maps:
            cells.mark(stem, where & (values[stem] == 0.0) & (odds[stem] > 0) & (odds[stem] == most), AT_ODDS)


def _computed(cells: Cells, every: Sequence[Identity], years: int) -> None:
    """Rule 5. The identities come in the order of computation: differences, rates, rates from rates; uncertainties need the stocks alone."""
    for identity in every:
        from_hole = np.any([cells.rules[stem] > 0 for stem in identity.maps[1:]], axis=0)
        if from_hole.any():
            cells.mark(identity.stem, from_hole & (residual(identity, cells.stored, years) <= 0.0), COMPUTED)
    for stem in cells.of_kind(UNCERTAINTY):
        sources = _sources(stem)
        if sources and all(source in cells.stored for source in sources):
            from_hole = np.any([cells.rules[source] > 0 for source in sources], axis=0)
            made = combined_uncertainty(*(cells.stored[source].astype(np.float64) for source in sources))
            cells.mark(stem, from_hole & (np.abs(made - cells.stored[stem]) <= _ALIKE * made), COMPUTED)


def _sources(stem: str) -> List[str]:
    """Of which stocks and uncertainties the uncertainty of a rate is made, in the order of `combined_uncertainty`; none for others."""
    kind, scenario = stem.split("_")[0], scenario_of(stem)
    own = "BAU_UncertaintyMap030" if scenario == BAU else "SSM_UncertaintyMap030"
    if kind == ASR:
        return [f"{FINAL}_{scenario}_Map030", own, T0_MAP, T0_UNCERTAINTY]
    return [f"{FINAL}_{scenario}_Map030", own, f"{FINAL}_{BAU}_Map030", "BAU_UncertaintyMap030"] if kind == RSR else []
