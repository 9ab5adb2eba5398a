"""The covered share of cells: by hand, against fine supersampling, and in sum the polygon's area."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gsocseq_plugin.core.gsocseq.coverage import covered_shares, ring_edges

SQUARE = np.array([[1.5, 1.25], [3.25, 1.25], [3.25, 2.75], [1.5, 2.75]])
HOLE = np.array([[2.1, 1.5], [2.9, 1.5], [2.9, 1.9], [2.1, 1.9]])


def area(ring: np.ndarray) -> float:
    (x, y), (x1, y1) = ring.T, np.roll(ring, -1, axis=0).T
    return abs(float((x * y1 - x1 * y).sum())) / 2.0


def star(rng: np.random.Generator, corners: int, centre=(10.0, 10.0), reach=(1.0, 9.0)) -> np.ndarray:
    """A polygon that does not cross itself: one corner in each sector around the centre."""
    angles = 2 * np.pi * (np.arange(corners) + rng.uniform(0.05, 0.95, corners)) / corners
    distance = rng.uniform(*reach, corners)
    return np.stack([centre[0] + distance * np.cos(angles), centre[1] + distance * np.sin(angles)], axis=1)


def sampled(rings, rows: int, columns: int, fine: int = 64) -> np.ndarray:
    """Shares by asking of fine x fine points in each cell whether an odd number of edges lies right of them."""
    x = (np.arange(columns * fine) + 0.5) / fine
    y = (np.arange(rows * fine) + 0.5) / fine
    inside = np.zeros((y.size, x.size), dtype=bool)
    for ring in rings:
        for (x0, y0), (x1, y1) in zip(ring, np.roll(ring, -1, axis=0)):
            if y0 != y1:
                crosses = ((y0 <= y) != (y1 <= y))[:, None]
                inside ^= crosses & (x[None, :] < (x0 + (y[:, None] - y0) * (x1 - x0) / (y1 - y0)))
    return inside.reshape(rows, fine, columns, fine).mean(axis=(1, 3))


def test_a_square_with_a_hole_by_hand() -> None:
    expected = np.zeros((4, 5))
    expected[1, 1], expected[2, 1] = 0.5 * 0.75, 0.5 * 0.75
    expected[1, 2], expected[2, 2] = 0.75 - 0.8 * 0.4, 0.75
    expected[1, 3], expected[2, 3] = 0.25 * 0.75, 0.25 * 0.75
    np.testing.assert_allclose(covered_shares(ring_edges([SQUARE, HOLE]), (0, 0, 4, 5)), expected, atol=1e-15)


def test_triangles_cut_cells_by_hand() -> None:
    """The diagonal of two by two cells; a sliver inside one cell."""
    half = covered_shares(ring_edges([np.array([[0.0, 0.0], [2.0, 2.0], [0.0, 2.0]])]), (0, 0, 2, 3))
    np.testing.assert_array_equal(half, [[0.5, 0.0, 0.0], [1.0, 0.5, 0.0]])
    sliver = covered_shares(ring_edges([np.array([[0.2, 0.2], [0.8, 0.2], [0.8, 0.4]])]), (0, 0, 1, 1))
    assert sliver[0, 0] == pytest.approx(0.06, abs=1e-15)


def test_cells_inside_are_exactly_one_and_cells_outside_exactly_zero() -> None:
    shares = covered_shares(ring_edges([star(np.random.default_rng(1), 40, reach=(7.0, 9.0))]), (0, 0, 20, 20))
    assert (shares[8:12, 8:12] == 1.0).all() and (shares[:, 0] == 0.0).all() and (shares[:, 19] == 0.0).all()


@pytest.mark.parametrize("reverse", [False, True])
@pytest.mark.parametrize("closed", [False, True])
def test_neither_the_way_round_nor_a_repeated_point_matters(reverse: bool, closed: bool) -> None:
    rings = [ring[::-1] if reverse else ring for ring in (SQUARE, HOLE)]
    rings = [np.concatenate([ring, ring[:1]]) if closed else ring for ring in rings]
    expected = covered_shares(ring_edges([SQUARE, HOLE]), (0, 0, 4, 5))
    np.testing.assert_allclose(covered_shares(ring_edges(rings), (0, 0, 4, 5)), expected, atol=1e-15)


@settings(max_examples=100, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), corners=st.integers(3, 60))
def test_shares_sum_to_the_area_of_any_polygon(seed: int, corners: int) -> None:
    rng = np.random.default_rng(seed)
    outer = star(rng, corners, reach=(3.0, 9.0))
    hole = star(rng, 8, reach=(0.2, 0.9))  # a triangle of the outer ring stays outside it
    for rings in ([outer], [outer, hole] if corners > 12 else [outer]):
        shares = covered_shares(ring_edges(rings), (0, 0, 20, 20))
        expected = area(rings[0]) - sum(area(ring) for ring in rings[1:])
        assert shares.sum() == pytest.approx(expected, rel=1e-12)
        assert shares.min() >= 0.0 and shares.max() <= 1.0


@pytest.mark.parametrize("seed", range(6))
def test_each_cell_is_what_fine_sampling_finds(seed: int) -> None:
    rng = np.random.default_rng(seed)
    rings = [star(rng, 25, (6.0, 6.0), (3.0, 5.8)), star(rng, 9, (6.0, 6.0), (0.5, 2.0))]
    shares = covered_shares(ring_edges(rings), (0, 0, 12, 12))
    np.testing.assert_allclose(shares, sampled(rings, 12, 12), atol=0.02)  # 64 rows of points, each off by half a point at most


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), data=st.data())
def test_any_window_shows_the_same_cells(seed: int, data: st.DataObject) -> None:
    """Also where the polygon reaches beyond the window on any side."""
    edges = ring_edges([star(np.random.default_rng(seed), 30)])
    whole = covered_shares(edges, (-5, -5, 30, 30))
    top, left = data.draw(st.integers(-5, 20)), data.draw(st.integers(-5, 20))
    rows, columns = data.draw(st.integers(1, 25 - top)), data.draw(st.integers(1, 25 - left))
    part = whole[top + 5 : top + 5 + rows, left + 5 : left + 5 + columns]
    np.testing.assert_allclose(covered_shares(edges, (top, left, rows, columns)), part, atol=1e-14)
    strip = covered_shares(edges, (top, -5, rows, 30))
    np.testing.assert_array_equal(strip, whole[top + 5 : top + 5 + rows])  # whole rows: to the last digit


def test_neighbours_fill_their_cells_together() -> None:
    """Zones along a common crooked border: the shares of both are 1 in every cell."""
    border = np.stack([np.linspace(0, 20, 33), 10 + 4 * np.sin(np.linspace(0, 9, 33))], axis=1)
    upper = ring_edges([np.concatenate([border, [[20.0, 0.0], [0.0, 0.0]]])])
    lower = ring_edges([np.concatenate([border, [[20.0, 20.0], [0.0, 20.0]]])])
    both = covered_shares(upper, (0, 0, 20, 20)) + covered_shares(lower, (0, 0, 20, 20))
    np.testing.assert_allclose(both, 1.0, atol=1e-12)
