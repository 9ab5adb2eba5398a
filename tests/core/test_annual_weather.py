"""Annual rain and warmth of the bounds from a year's sums equal those of the months that each bound sees."""

from __future__ import annotations

import numpy as np
import pytest

from gsocseq_plugin.core.gsocseq.bounds import HalfWidth, HalfWidths, annual_weather, bound_climate
from gsocseq_plugin.core.types import BOUNDS

N = 200


@pytest.mark.parametrize("signed", [True, False])
@pytest.mark.parametrize("kind", ["numbers", "layers", "series"])
def test_sums_move_as_their_months_do(make_climate, rng, signed, kind):
    year = make_climate(N)
    widths = {
        "numbers": HalfWidths(),
        "layers": HalfWidths(temperature=HalfWidth(rng.uniform(0, 0.1, N)), precipitation=HalfWidth(rng.uniform(0, 0.5, N))),
        "series": HalfWidths(
            temperature=HalfWidth(rng.uniform(0, 2, (12, N)), absolute=True), precipitation=HalfWidth(rng.uniform(0, 90, (12, N)), absolute=True)
        ),
    }[kind]
    weather = annual_weather(year.tmean, year.prec, widths, signed)
    for bound in BOUNDS:
        seen = bound_climate(year, bound, widths, signed)
        rain, tmean = weather[bound]
        # another order of twelve additions
        assert np.allclose(rain, seen.prec.sum(axis=0), rtol=1e-13, atol=0)
        assert np.allclose(tmean, seen.tmean.mean(axis=0), rtol=0, atol=1e-12)
    assert (weather["low"][0] <= weather["mid"][0]).all()
    if not signed:
        assert (weather["low"][1] >= weather["high"][1]).all(), "low SOC is the warmer bound, below zero too"
