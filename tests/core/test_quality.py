"""Rules and statistics of the quality control, against hand computation and complete enumeration."""

from __future__ import annotations

import itertools
import math
from typing import List

import numpy as np
import pytest

from gsocseq_plugin.core.gsocseq.distribution import Distribution
from gsocseq_plugin.core.gsocseq.edge_steps import StepProfile, lattice_lines
from gsocseq_plugin.core.gsocseq.identities import HorizonVote, Identity, identities, residual
from gsocseq_plugin.core.gsocseq.join_count import JoinCount, Joins
from gsocseq_plugin.core.gsocseq.product_kinds import kind_of
from gsocseq_plugin.core.gsocseq.products import product_units
from gsocseq_plugin.core.gsocseq.quality import (
    HARD,
    HUGE,
    ValueScan,
    allowed,
    is_code,
    limits_of,
    no_data_codes,
    rising_pairs,
    suspected_unit,
    typical,
)

CUTS = ([40], [1] * 40, [7, 1, 20, 12])


def pieces(values: np.ndarray, cut: List[int]) -> List[np.ndarray]:
    """An array cut into strips of these heights."""
    return np.split(values, np.cumsum(cut)[:-1])


def joins_of(valid: np.ndarray, black: np.ndarray, cut: List[int]) -> Joins:
    count = JoinCount(valid.shape[1])
    for part, marked in zip(pieces(valid, cut), pieces(black, cut)):
        count.add(part, marked)
    return count.joins()


# -- join counts -----------------------------------------------------------------------------------------------------


def test_join_count_of_four_cells_by_hand() -> None:
    """Two of four cells in a square: 4 of the 6 choices are neighbours, so the mean is 4/6 and the variance 4/6 - (4/6)^2 = 2/9."""
    valid = np.ones((2, 2), dtype=bool)
    found = joins_of(valid, np.array([[True, True], [False, False]]), [1, 1])
    assert (found.cells, found.black, found.marked) == (4, 2, 1)
    assert (found.expected, found.variance) == pytest.approx((2 / 3, 2 / 9), abs=1e-15)
    assert found.z == pytest.approx((1 / 3) / math.sqrt(2 / 9))


@pytest.mark.parametrize("black", [0, 1, 2, 3, 5, 11])
def test_expectation_and_variance_are_those_of_all_choices(black: int) -> None:
    """A lattice of 4 x 3 with a hole: every way to mark so many of its 11 cells, counted one by one."""
    valid = np.ones((4, 3), dtype=bool)
    valid[1, 1] = False
    cells = list(zip(*np.nonzero(valid)))
    near = [(a, b) for a, b in itertools.combinations(cells, 2) if abs(a[0] - b[0]) + abs(a[1] - b[1]) == 1]
    counts = [sum(a in marked and b in marked for a, b in near) for marked in map(set, itertools.combinations(cells, black))]
    marked = np.zeros(valid.shape, dtype=bool)
    marked[tuple(zip(*cells[:black]))] = black > 0
    found = joins_of(valid, marked, [2, 1, 1])
    assert found.expected == pytest.approx(np.mean(counts), abs=1e-12)
    assert found.variance == pytest.approx(np.var(counts), abs=1e-12)


def test_groups_and_scatter_are_told_apart() -> None:
    rng = np.random.default_rng(2)
    valid = rng.uniform(size=(40, 50)) < 0.9
    scattered = valid & (rng.uniform(size=valid.shape) < 0.1)
    grouped = valid & (np.hypot(*np.mgrid[-20:20, -25:25]) < 8)
    assert abs(joins_of(valid, scattered, [40]).z) < 3 and not joins_of(valid, scattered, [40]).grouped
    assert joins_of(valid, grouped, [40]).z > 20 and joins_of(valid, grouped, [40]).grouped
    assert len({joins_of(valid, grouped, cut) for cut in CUTS}) == 1


def test_the_z_of_scattered_cells_is_standard_normal() -> None:
    rng = np.random.default_rng(4)
    valid = np.hypot(*np.mgrid[-20:20, -20:20]) < 19
    z = [joins_of(valid, valid & (rng.uniform(size=valid.shape) < 0.2), [40]).z for _ in range(300)]
    assert abs(np.mean(z)) < 0.2 and 0.85 < np.std(z) < 1.15  # three standard errors of 300


# -- no data that is not declared --------------------------------------------------------------------------------------


def scan_of(stem: str, values: np.ndarray, cut: List[int] = CUTS[0]) -> ValueScan:
    scan = ValueScan(HARD[kind_of(stem)])
    for part in pieces(values, cut):
        scan.add(part)
    return scan


def spread(low: float, high: float) -> np.ndarray:
    """40 x 50 different values."""
    return np.linspace(low, high, 2000).reshape(40, 50).astype(np.float32)


def put(values: np.ndarray, code: float, count: int) -> np.ndarray:
    values = values.copy()
    values.flat[7 : 7 + 11 * count : 11] = code
    return values


@pytest.mark.parametrize(
    ("stem", "values", "found"),
    [
        ("T0_Map030", put(spread(20, 90), -999, 1), {-999.0: 1}),
        ("ASR_BAU_Map030", put(spread(-0.4, 0.4), np.float32(-999 / 20), 1), {float(np.float32(-49.95)): 1}),
        ("RSR_SSM1_Map030", put(spread(0.1, 0.4), np.float32(-9999 / 33), 1), {float(np.float32(-303)): 1}),
        ("AbsDiff_BAU_Map030", put(spread(-9, 9), np.float32(-49.95), 5), {}),  # a difference of that size can be
        ("T0_Map030", put(spread(20, 90), 2000, 3), {2000.0: 3}),
        ("T0_Map030", put(spread(20, 90), 2000, 2), {}),
        ("T0_Map030", put(spread(20, 90), 3e38, 3), {HUGE: 3}),
        ("ASR_SSM3_Map030", put(spread(0.1, 0.4), -1, 3), {-1.0: 3}),
        ("ASR_SSM3_Map030", put(spread(-0.1, 0.4), -1, 3), {}),
        ("T0_Map030", put(spread(20, 90), 0, 3), {0.0: 3}),
        ("T0_Map030", put(spread(0.5, 90), 0, 3), {}),  # 11 cells are between 0 and 1
        ("T0_Map030", put(spread(0.5, 90), 0, 60), {0.0: 60}),
        ("T0_Map030", np.zeros((40, 50), np.float32), {}),
        ("RSR_SSM1_Map030", put(spread(0.1, 0.4), 0, 9), {}),  # the other maps tell
        ("T0_UncertaintyMap030", put(spread(20, 30), 0, 3), {0.0: 3}),
        ("T0_UncertaintyMap030", np.zeros((40, 50), np.float32), {}),  # a half-width of 0
        ("T0_Map030", put(spread(20, 90), 850, 9), {}),  # out of range, but not well outside
        ("T0_Map030", put(spread(20, 90), 881, 9), {881.0: 9}),
        ("RSR_SSM1_Map030", put(spread(0.1, 0.4), -0.3, 9), {}),
        ("T0_Map030", put(spread(900, 990), 2000, 25), {2000.0: 25}),  # 1.25 % of what is out of range
        ("T0_Map030", put(spread(900, 990), 2000, 15), {}),  # 0.75 %
    ],
)
def test_codes_are_known_by_exact_repetition(stem: str, values: np.ndarray, found: dict) -> None:
    codes = [no_data_codes(stem, scan_of(stem, values, cut), 33) for cut in CUTS]
    assert codes == [found] * len(CUTS)
    assert is_code(values, found).sum() == sum(found.values())


def test_values_in_another_unit_are_no_codes_though_some_repeat() -> None:
    """A million Float32 about 5000: hundreds of them are there three times."""
    values = np.random.default_rng(1).normal(5000, 300, 1_000_000).astype(np.float32).reshape(1000, 1000)
    scan = scan_of("T0_Map030", values, [100] * 10)
    assert max(scan.outside.values()) >= 3 and scan.beyond == 1_000_000
    assert no_data_codes("T0_Map030", scan, 20) == {}


# -- ranges and units --------------------------------------------------------------------------------------------------


def test_typical_ranges_are_those_of_the_manual() -> None:
    rates = [typical(f"ASR_{scenario}_Map030") for scenario in ("BAU", "SSM1", "SSM2", "SSM3")]
    assert rates == [(-0.5, 0.5), (-0.4, 0.6), (-0.3, 0.7), (-0.2, 0.8)]
    assert [typical(f"RSR_{scenario}_Map030") for scenario in ("SSM1", "SSM2", "SSM3")] == [(0.0, 0.6), (0.0, 0.7), (0.0, 0.8)]
    assert typical("finalSOC_SSM4_Map030") == typical("T0_Map030") == (15.0, 100.0)
    assert typical("BAU_UncertaintyMap030") == (15.0, 50.0) and typical("RSR_SSM1_UncertaintyMap030") == pytest.approx((10.607, 50.0), abs=1e-3)
    assert typical("ASR_SSM4_Map030") is typical("RelDiff_SSM1_Map030") is None


def test_hard_limits_and_what_rounding_allows() -> None:
    assert limits_of("T0_Map030") == (0.0, 800.0) and limits_of("AbsDiff_SSM4_Map030") == (-80.0, 80.0)
    assert limits_of("RelDiff_SSM3_Map030") == (0.0, 80.0) and limits_of("RSR_SSM1_Map030") == (0.0, 4.0)
    assert limits_of("RelDiff_Loss_Map030") == (-80.0, 80.0) and limits_of("RSR_Loss_Map030") == (-4.0, 4.0)  # a country's own
    assert allowed("RelDiff_SSM1_Map030", 50) == pytest.approx((-1e-4, 80.0001)) and allowed("T0_UncertaintyMap030", 20) == (0.0, 200.0)
    assert allowed("RSR_SSM1_Map030", 50) == pytest.approx((-2e-6, 4.000002))


@pytest.mark.parametrize(
    ("stem", "value", "unit"),
    [
        ("T0_Map030", 55.0, None),
        ("T0_Map030", 12.0, None),
        ("T0_Map030", 5.5, "kg/m2"),
        ("T0_Map030", 1.2, "% C"),
        ("T0_Map030", 5500.0, "g/m2"),
        ("ASR_BAU_Map030", -0.2, None),
        ("ASR_BAU_Map030", -200.0, "kg C/ha/yr"),
        ("T0_UncertaintyMap030", 0.25, "share"),
    ],
)
def test_units_by_size(stem: str, value: float, unit: str) -> None:
    """Of a map that holds one value; one wild cell of it does not matter."""
    low, high = HARD[kind_of(stem)]
    assert suspected_unit(stem, min(max(value, low), high), value) == unit
    if unit is None:
        assert suspected_unit(stem, value, 1000 * value) is None


def test_rising_pairs() -> None:
    pairs = rising_pairs([*product_units(), "ASR_SSM4_Map030"])
    assert len(pairs) == 3 * 3 + 2 * 2 and ("RelDiff_SSM2_Map030", "RelDiff_SSM3_Map030") in pairs
    assert rising_pairs(["ASR_BAU_Map030", "ASR_SSM2_Map030"]) == [("ASR_BAU_Map030", "ASR_SSM2_Map030")]


# -- statistics of a map -------------------------------------------------------------------------------------------------


def test_distribution_does_not_depend_on_the_cut() -> None:
    values = np.random.default_rng(3).normal(50, 20, (40, 2500)).astype(np.float32)
    values[values < 0] = np.nan
    made = []
    for cut in CUTS:
        held = Distribution((0.0, 800.0))
        for part in pieces(values, cut):
            held.add(part, ~np.isnan(part))
        made.append((held.mean, held.quantiles(), held.histogram(), held.minimum, held.maximum))
    assert made[0] == made[1] == made[2]
    mean, quantiles, (edges, counts), low, high = made[0]
    there = values[~np.isnan(values)].astype(float)
    assert mean == pytest.approx(there.mean(), rel=1e-12) and (low, high) == (there.min(), there.max())
    np.testing.assert_allclose(quantiles, np.quantile(there, [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99]), atol=2 * 800 / 8192)
    assert sum(counts) == there.size and len(counts) <= 41


def test_distribution_of_nothing_and_of_one_value() -> None:
    held = Distribution((0.0, 800.0))
    held.add(np.full((2, 2), np.nan), np.zeros((2, 2), dtype=bool))
    assert (held.cells, held.quantiles(), held.histogram()) == (0, (), ((), ()))
    held.add(np.full((2, 2), 1000.0), np.ones((2, 2), dtype=bool))
    assert set(held.quantiles()) == {1000.0} and sum(held.histogram()[1]) == 4


# -- identities -------------------------------------------------------------------------------------------------------------


def test_identities_of_a_whole_set() -> None:
    every = identities([*product_units()])
    assert len(every) == 4 + 3 + 4 + 3 + 3
    assert identities(["ASR_BAU_Map030", "T0_Map030"]) == []
    assert Identity("AbsDiff_SSM4_Map030", "finalSOC_SSM4_Map030", "T0_Map030") in identities(
        ["AbsDiff_SSM4_Map030", "finalSOC_SSM4_Map030", "T0_Map030"]
    )


def test_the_rounding_of_float32_breaks_no_identity_and_more_does() -> None:
    rng = np.random.default_rng(6)
    t0, final = rng.uniform(0, 800, 100_000), rng.uniform(0, 800, 100_000)
    difference = final - t0
    maps = {"a": difference.astype(np.float32), "b": final.astype(np.float32), "c": t0.astype(np.float32), "r": (difference / 50).astype(np.float32)}
    stocks, rates = Identity("a", "b", "c"), Identity("r", "a")
    assert residual(stocks, maps, 50).max() <= 0 and residual(rates, maps, 50).max() <= 0
    maps["a"] = maps["a"] + np.float32(3e-4)
    assert residual(stocks, maps, 50).min() > 0


def test_rates_from_rates_are_held_to_the_rounding_of_rates() -> None:
    """1e-4 t C/ha over 20 years are 5e-6 t C/ha/yr."""
    maps = {"r": np.float32([0.1, 0.1]), "s": np.float32([0.300004, 0.300012]), "b": np.float32([0.2, 0.2])}
    identity = Identity("RSR_SSM1_Map030", "ASR_SSM1_Map030", "ASR_BAU_Map030")
    assert (residual(identity, dict(zip(identity.maps, maps.values())), 20) > 0).tolist() == [False, True]


def test_cells_agree_on_the_horizon() -> None:
    difference = np.linspace(-8, 9, 500).astype(np.float32)
    vote, torn = HorizonVote(), HorizonVote()
    vote.add((difference / 33).astype(np.float32), difference)
    torn.add(np.concatenate([difference[:250] / 33, difference[250:] / 20]).astype(np.float32), difference)
    assert (vote.years, torn.years, HorizonVote().years) == (33, None, None)


# -- steps at the edges of climate cells ----------------------------------------------------------------------------------------


def profile(values: np.ndarray, cut: List[int]) -> StepProfile:
    made = StepProfile(values.shape[1])
    for part in pieces(values, cut):
        made.add(part)
    return made


def test_lines_of_a_lattice() -> None:
    assert lattice_lines(10.0, 1 / 120, 150, 0.5) == [0, 60, 120]
    assert lattice_lines(50.1, -1 / 120, 40, 0.25) == [12]
    assert lattice_lines(10.0, 1 / 120, 12, 1 / 24) == [0, 5, 10]
    assert lattice_lines(10.0, 0.0083, 150, 0.5) == []  # not whole cells


def test_mean_step_by_hand() -> None:
    """Twelve columns rising by 1 each, by 4 more before the sixth: the mean step there is 5 against 1."""
    values = np.tile(np.arange(13.0), (40, 1))
    values[:, 6:] += 4.0
    values += np.random.default_rng(0).normal(0, 1e-3, values.shape)
    steps = profile(values, CUTS[2]).steps([6], [])
    assert steps.edges == 1 and steps.ratio == pytest.approx(5.0, rel=1e-3)
    assert not steps.shown  # one edge alone is not climate


@pytest.mark.parametrize(("at_edges", "shown"), [(1.1, False), (1.3, True)])
def test_steps_must_be_a_fifth_larger_however_sure(at_edges: float, shown: bool) -> None:
    """Steps of 1 +- 0.001 between all columns, at two edges larger: 1.1 is beyond chance, but nothing that anybody sees."""
    sizes = 1.0 + np.random.default_rng(1).normal(0, 1e-3, (40, 49))
    sizes[:, [19, 34]] *= at_edges
    values = np.cumsum(np.concatenate([np.zeros((40, 1)), sizes * (-1) ** np.arange(49)], axis=1), axis=1)
    steps = profile(values, [40]).steps([20, 35], [])
    assert steps.z > 100 and steps.ratio == pytest.approx(at_edges, abs=0.01) and steps.shown == shown


def test_steps_must_be_beyond_chance_however_large() -> None:
    """Every other line has thrice the step of its neighbours: two edges among them are half as large again as the mean, by chance."""
    sizes = np.where(np.arange(49) % 2, 1.5, 0.5) + np.zeros((40, 49))
    values = np.cumsum(np.concatenate([np.zeros((40, 1)), sizes], axis=1), axis=1)
    steps = profile(values, [40]).steps([20, 36], [])
    assert steps.ratio == pytest.approx(1.5, abs=0.05) and 1.0 < steps.z < 2.0 and not steps.shown


@pytest.mark.parametrize("seed", range(12))
def test_steps_show_only_where_they_are(seed: int) -> None:
    rng = np.random.default_rng(seed)
    row, column = np.mgrid[0:160, 0:160] / 160
    values = np.sin(5 * row + seed) + np.cos(7 * column) + rng.normal(0, 0.05, (160, 160))
    values[rng.uniform(size=values.shape) < 0.2] = np.nan
    edges, others = [40, 80, 120], [20, 60, 100]
    blocks = rng.normal(0, 0.15, (4, 4)).repeat(40, axis=0).repeat(40, axis=1)
    assert not profile(values, [160]).steps(edges, edges).shown
    stepped = profile(values + blocks, [160])
    assert stepped.steps(edges, edges).shown and not stepped.steps(others, others).shown


def test_steps_do_not_depend_on_the_cut() -> None:
    values = np.random.default_rng(9).normal(size=(40, 50))
    values[3:9, 4:20] = np.nan
    assert len({profile(values, cut).steps([10, 20], [16]) for cut in CUTS}) == 1
