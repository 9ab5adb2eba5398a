"""The start rule of the moisture deficit on the climates of the reference points, against a scalar restatement, pixel by pixel."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import scalar_rothc as model

from gsocseq_plugin.core.rothc.conventions import MANUAL
from gsocseq_plugin.core.rothc.ground import Ground
from gsocseq_plugin.core.types import Climate
from gsocseq_plugin.io.tables import read_table

HERE = Path(__file__).parent


@pytest.mark.parametrize("source", ["bundled", "whole"])
@pytest.mark.parametrize("period", ["8100", "0118"])
def test_the_year_closes_where_the_rule_says(request, source, period):
    if source == "bundled":
        table = read_table(str(HERE / "fao_scripts_points.csv"))
    else:
        table = read_table(str(request.getfixturevalue("shared") / "reference" / "fao_scripts" / "inputs_points.csv"))
    months = range(1, 13)
    clay = np.array(table.numbers("clay"))
    cover = np.array([table.numbers(f"cov_{m:02d}") for m in months])
    climate = Climate(*(np.array([table.numbers(f"{v}{period}_{m:02d}") for m in months]) for v in "TPE"))
    ground = Ground.of(MANUAL, clay, cover)
    start, unclosed = ground.closed_year_start(climate)
    _, december = ground.year_modifiers(climate, np.ones(clay.size), start)
    whole = np.isfinite(december)
    assert unclosed == 0 and whole.sum() >= 0.9 * clay.size
    assert np.abs(december - start)[whole].max() <= 1e-9
    deficits = 0
    for i in np.flatnonzero(whole):
        year = list(zip(climate.tmean[:, i], climate.prec[:, i], climate.pet[:, i]))
        assert start[i] == pytest.approx(model.closed_start(year, cover[:, i], clay[i]), abs=1e-9)
        deficits += start[i] < -1.0
    assert deficits > 0, "no point begins the year dry: the rule was not exercised"
