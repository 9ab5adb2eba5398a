"""The rule for holes, cell by cell: small cells by hand, each rule with what it must find and what it must leave."""

from __future__ import annotations

from typing import Dict, List, Sequence

import numpy as np
import pytest

from gsocseq_plugin.core.gsocseq.holes import ALONE, AT_ODDS, CODE, COMPUTED, NO_STOCK, find_holes
from gsocseq_plugin.core.gsocseq.identities import identities
from gsocseq_plugin.core.gsocseq.product_kinds import ABS_DIFF, ASR, REL_DIFF, RSR, kind_of, mandatory_maps
from gsocseq_plugin.core.gsocseq.products import product_units, products

NONE = np.nan
T0, U0 = "T0_Map030", "T0_UncertaintyMap030"
BAU, SSM1, REL1, RSR1, ASR1, ASRB = (
    f"{stem}_Map030" for stem in ("finalSOC_BAU", "finalSOC_SSM1", "RelDiff_SSM1", "RSR_SSM1", "ASR_SSM1", "ASR_BAU")
)


def cell(t0: float = 60.0, bau: float = 58.2, ssm: Sequence[float] = (59.3, 60.4, 63.5), years: int = 20) -> Dict[str, float]:
    """The 29 products of a cell, their bounds 20 % of the stocks."""
    t0_bounds, bau_bounds = (tuple(np.array([stock * factor]) for factor in (1.0, 0.8, 1.2)) for stock in (t0, bau))
    stocks = {f"SSM{number}": np.array([stock]) for number, stock in enumerate(ssm, start=1)}
    made = products(t0_bounds, bau_bounds, stocks, stocks["SSM2"], stocks["SSM2"] * 0.75, stocks["SSM2"] * 1.25, years)
    return {stem: float(values[0]) for stem, values in made.items()}


def holes(*cells: Dict[str, float], codes: Sequence[float] = (), years: int = 20, trusted: bool = True) -> List[Dict[str, int]]:
    """The holes of each cell by map; `codes`: what stands for no data in every map that can hold it."""
    stems = list(cells[0])
    stored = {stem: np.array([held[stem] for held in cells], dtype=np.float32) for stem in stems}
    no_zeros = [stem for stem in stems if kind_of(stem) in (ABS_DIFF, REL_DIFF, ASR, RSR)]  # there it is a difference like others
    known = {stem: np.isin(values, np.float32(codes)) & ~((values == 0) & (stem in no_zeros)) for stem, values in stored.items()}
    every = identities(stems)
    found = find_holes(stored, known, every, every if trusted else [], years)
    return [{stem: int(rules[place]) for stem, rules in found.items() if rules[place]} for place in range(len(cells))]


def from_fao(t0: float, final: float, u0: float, u: float, years: int = 20) -> Dict[str, float]:
    """A cell as script 16 computes it, from no-data values as if they were data."""
    with np.errstate(invalid="ignore"):
        made = cell(t0, final, (final,) * 3, years)
        made.update({U0: u0, "BAU_UncertaintyMap030": u, "SSM_UncertaintyMap030": u})
        for stem in made:
            if stem.startswith("ASR_") and "Uncertainty" in stem:
                made[stem] = float(np.hypot(u * final, u0 * t0) / np.abs(final + t0))
            elif stem.startswith("RSR_") and "Uncertainty" in stem:
                made[stem] = float(np.hypot(u * final, u * final) / np.float64(np.abs(final + final))) if final else NONE
    return made


def test_a_good_cell_has_no_hole() -> None:
    assert holes(cell(), cell(12.0, 12.0, (12.0, 12.0, 12.0)), cell(40.0, 33.0, (34.0, 35.0, 36.0))) == [{}, {}, {}]


def test_a_code_is_a_hole_of_its_map_only() -> None:
    """What other maps were computed from the real stock, before it was lost, stays."""
    spoilt = {**cell(), T0: -999.0}
    assert holes(cell(), spoilt, codes=[-999.0]) == [{}, {T0: CODE}]


def test_the_largest_float64_overflows_nothing() -> None:
    spoilt = {stem: np.finfo(np.float64).max * (-1 if stem.startswith("ASR") else 1) for stem in product_units()}
    every = identities(list(spoilt))
    stored = {stem: np.array([value]) for stem, value in spoilt.items()}
    with np.errstate(all="raise"):
        found = find_holes(stored, {stem: np.ones(1, dtype=bool) for stem in spoilt}, every, every, 20)
    assert {int(rules[0]) for rules in found.values()} == {CODE}


def test_what_was_computed_from_a_code_is_a_hole() -> None:
    spoilt = from_fao(60.0, -999.0, 25.0, -999.0)  # of the scripts: a stock today, none ahead
    assert spoilt["AbsDiff_BAU_Map030"] == -1059.0 and spoilt["RSR_SSM1_UncertaintyMap030"] == pytest.approx(706.3997)
    found = holes(spoilt, codes=[-999.0])[0]
    assert set(spoilt) - set(found) == {T0, U0}
    assert found[BAU] == CODE and {found[stem] for stem in (REL1, RSR1, "AbsDiff_SSM1_Map030", "RSR_SSM1_UncertaintyMap030")} == {COMPUTED}


def test_no_stock_ahead_and_none_today() -> None:
    """T0 of 0 where no final stock has a value, alone in its map: no code of it."""
    spoilt = from_fao(0.0, -999.0, -999.0, -999.0)
    assert spoilt[ASRB] == pytest.approx(-49.95) and spoilt["ASR_SSM1_UncertaintyMap030"] == 999.0
    found = holes(cell(), spoilt, codes=[-999.0, -49.95])
    assert found[0] == {} and set(found[1]) == set(spoilt) and (found[1][T0], found[1][REL1]) == (ALONE, ALONE)
    mandatory = {stem: spoilt[stem] for stem in mandatory_maps()}
    assert set(holes(mandatory, codes=[-49.95, 999.0, spoilt["RSR_SSM1_UncertaintyMap030"]])[0]) == set(mandatory)


def test_forest_of_script_15() -> None:
    spoilt = from_fao(36.7, 0.0, 0.0, -999.0)
    found = holes(cell(), spoilt, codes=[-999.0, 0.0])
    assert found[0] == {} and set(found[1]) == {stem for stem, value in spoilt.items() if value == value} - {T0}
    assert (found[1][BAU], found[1][ASRB], found[1][U0], found[1][RSR1]) == (NO_STOCK, NO_STOCK, NO_STOCK, COMPUTED)
    assert holes({**cell(), BAU: 0.02})[0] == {}  # small, but a stock


@pytest.mark.parametrize("years", [20, 50])
def test_forest_in_the_mandatory_maps(years: int) -> None:
    mandatory = {stem: value for stem, value in from_fao(36.7, 0.0, 0.0, -999.0, years).items() if stem in mandatory_maps()}
    assert set(holes(mandatory, years=years)[0]) == {stem for stem, value in mandatory.items() if value == value} - {T0}
    assert holes(mandatory, years=30)[0].keys().isdisjoint([ASRB, ASR1])  # of another horizon a large loss, no more


def test_a_large_loss_is_a_loss() -> None:
    assert holes(cell(30.0, 0.5, (0.6, 0.7, 0.8)))[0] == {}
    assert holes(cell(0.9, 0.0, (0.0, 0.0, 0.0)), trusted=False)[0] == {}  # below 1 t C/ha 0 may be rounded


def test_a_soil_without_carbon_has_stocks_of_zero() -> None:
    """As a run of this plugin writes it: stocks and differences 0, uncertainties no data; though 0 is a code of the stocks elsewhere."""
    bare = {stem: NONE if stem.endswith("UncertaintyMap030") else 0.0 for stem in product_units()}
    at_sea = dict.fromkeys(product_units(), 0.0)
    masked = {**cell(), T0: 0.0}
    found = holes(bare, at_sea, masked, codes=[0.0])
    assert found[0] == {} and set(found[1]) == set(product_units()) and found[2] == {T0: CODE}
    few = [{stem: held[stem] for stem in mandatory_maps()} for held in (bare, at_sea)]
    assert holes(few[0])[0] == {}
    stocks_only = [{T0: 0.0, BAU: 0.0}]
    assert holes(*stocks_only, codes=[0.0])[0] == {T0: CODE, BAU: CODE}  # no uncertainty tells: holes are far commoner


@pytest.mark.parametrize("value", [0.0, -1.0])
def test_zeros_and_minus_ones_where_t0_has_none(value: float) -> None:
    sea = {stem: NONE if stem == T0 else value for stem in product_units()}
    assert set(holes(sea)[0].items()) == {(stem, ALONE) for stem in product_units() if stem != T0}
    assert holes({**sea, ASR1: -0.5})[0].get(ASR1) is None


def test_a_false_zero_is_the_map_most_at_odds() -> None:
    assert holes({**cell(), ASR1: 0.0})[0] == {ASR1: AT_ODDS}
    assert holes({**cell(), REL1: 0.0})[0] == {REL1: AT_ODDS}
    assert holes({**cell(), ASR1: 0.0, REL1: 0.0})[0] == {ASR1: AT_ODDS, REL1: AT_ODDS}
    assert holes({**cell(), ASR1: 0.0}, trusted=False)[0] == {}


def test_a_right_zero_is_not_blamed_for_its_neighbours() -> None:
    """Nothing changes in this class, and one of the other maps is wrong: the zeros of RelDiff and RSR stay."""
    same = cell(60.0, 58.0, (58.0, 58.0, 58.0))
    assert holes(same)[0] == {}
    for stem, value in ((BAU, 58.5), (ASRB, -1.5), (ASR1, -1.5), (SSM1, 50.0)):
        assert holes({**same, stem: value})[0] == {}, stem
    assert holes({**same, ASR1: -1.5, "AbsDiff_SSM1_Map030": -30.0})[0] == {}  # for RSR of 0 as much speaks as against it
    few = {stem: same[stem] for stem in mandatory_maps()}
    assert holes({**few, ASRB: -1.5})[0] == {}


def test_zeros_within_the_rounding_stay() -> None:
    """20 years of 4e-6 t C/ha/yr are 8e-5 t C/ha, below the rounding of the stocks; of 2e-5 they are not."""
    near, far = cell(60.0, 58.0, (58.00008, 59.0, 60.0)), cell(60.0, 58.0, (58.0004, 59.0, 60.0))
    assert holes({**near, REL1: 0.0, RSR1: 0.0})[0] == {}
    assert holes({**far, RSR1: 0.0})[0] == {RSR1: AT_ODDS}
