"""The dry end of the model: CRU's cell in Chad (10.25 N, 20.25 E), from the raw files through the table of sites, under every convention."""

from __future__ import annotations

import csv
import math
from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List

import numpy as np
import pytest
import scalar_rothc as model
from osgeo import gdal

from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.core.rothc.conventions import ANALYTICAL, FAO_SCRIPTS, MANUAL, ROTHAMSTED
from gsocseq_plugin.core.rothc.ground import Ground
from gsocseq_plugin.core.rothc.moisture import scripts_moisture_factors, year_deficits
from gsocseq_plugin.core.types import Climate
from gsocseq_plugin.io.grid import gsp_grid
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.steps.climate_cru import CruRequest, climate_cru
from gsocseq_plugin.pipeline.steps.sites import sites

SOC, CLAY, R, HORIZON = 18.0, 12.0, 1.44, 20
COVER = [1.0] * 5 + [0.6] * 5 + [1.0] * 2
"""Bare from November to May, cropped from June to October."""
LETTERS = {"tmean": "T", "prec": "P", "pet": "E"}
BEFORE, AFTER = (1981, 2000), (2001, 2018)


@pytest.fixture(scope="module")
def chad(shared, tmp_path_factory) -> Dict[str, np.ndarray]:
    """tmean_8100 .. pet_0118: normals (12,); tmean_8100_series ..: months. Of the cell, as climate_cru writes them."""
    folder = shared / "data" / "cru_ts404_mini"
    request = CruRequest(*((str(folder / f"cru_ts4.04.1901.2019.{name}.dat.nc"),) for name in ("tmp", "pre", "pet")))  # type: ignore[arg-type]
    here: Dict[str, np.ndarray] = {}
    for years, short in ((BEFORE, "8100"), (AFTER, "0118")):
        paths = climate_cru(request, years, gsp_grid((20.0, 10.0, 20.5, 10.5)), str(tmp_path_factory.mktemp(short)), Progress())
        for key, path in paths.items():
            dataset = gdal.Open(path)
            left, width, _, top, _, height = dataset.GetGeoTransform()
            row, column = int((10.25 - top) / height), int((20.25 - left) / width)
            variable, series = key.split("_")[0], key.endswith("_series")
            here[f"{variable}_{short}" + ("_series" if series else "")] = dataset.ReadAsArray()[:, row, column].astype(np.float64)
    return here


def years_of(chad: Dict[str, np.ndarray], key: str) -> List[Any]:
    """The months (T, P, E) of each year."""
    months = list(zip(*(chad[f"{variable}_{key}"] for variable in LETTERS)))
    return [months[start : start + 12] for start in range(0, len(months), 12)]


@pytest.fixture(scope="module")
def table(chad, tmp_path_factory) -> str:
    """The cell as a table of sites (docs/tables.md)."""
    row: Dict[str, Any] = {"id": "chad", "SOC": SOC, "clay": CLAY, "LU": 2, "DR": R}
    row.update({f"cov_{month:02d}": value for month, value in enumerate(COVER, start=1)})
    for variable, letter in LETTERS.items():
        for short, (first, _) in (("8100", BEFORE), ("0118", AFTER)):
            row.update({f"{letter}{short}_{month:02d}": repr(float(value)) for month, value in enumerate(chad[f"{variable}_{short}"], start=1)})
            if (letter, short) != ("E", "8100"):
                for place, value in enumerate(chad[f"{variable}_{short}_series"]):
                    row[f"{letter}s_{first + place // 12}_{place % 12 + 1:02d}"] = repr(float(value))
    path = tmp_path_factory.mktemp("sites") / "chad.csv"
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(row))
        writer.writeheader()
        writer.writerow(row)
    return str(path)


def computed(table: str, folder: Path, convention: str, **fields: Any) -> Dict[str, float]:
    target = folder / "out.csv"
    sites(table, str(target), replace(RunConfig(), convention=convention, **fields), Progress())
    with open(target, newline="", encoding="utf-8") as file:
        (row,) = csv.DictReader(file)
    assert row["status"] == "ok"
    return {name: float(row[name]) for name in ("c_eq", "soc_t0", "c_mean", "soc_bau")}


def loop(year: Any, evaporation: float, start: float) -> List[float]:
    """The twelve deficits after `start`, month by month."""
    m, d, out = model.deepest(CLAY), start, []
    for (_, p, e), cover in zip(year, COVER):
        balance = p - evaporation * e
        # In bare soil the deficit may not grow beyond 0.556 M, but a deeper one stays as it is.
        d = max(min(0.556 * m, d), min(0.0, d + balance)) if cover > 0.8 else min(0.0, max(m, d + balance))
        out.append(d)
    return out


def scripts_loop(year: Any) -> List[float]:
    """FAO's scripts: January begins anew and has no limit; bare months are limited by M/1.8."""
    m, out = model.deepest(CLAY), []
    for month, ((_, p, e), cover) in enumerate(zip(year, COVER)):
        limit = m / 1.8 if cover > 0.8 else m
        out.append(min(0.0, p - e) if month == 0 else max(limit, min(0.0, out[-1] + p - e)))
    return out


def test_the_climate_of_the_cell(chad):
    """Hot, with one rainy season: rain of the year well below evapotranspiration, none in January."""
    rain, pet, warmth = chad["prec_8100"].sum(), chad["pet_8100"].sum(), chad["tmean_8100"].mean()
    assert 600 < rain < 1000 and 1500 < pet < 2600 and 25 < warmth < 30
    assert chad["prec_8100"][0] < 1.0 and chad["prec_8100"].argmax() == 7


def test_the_deficits_of_each_convention(chad, capsys):
    """Manual and rothamsted close the year and keep within the limits; FAO's scripts begin January below what the soil can lose."""
    (year,) = years_of(chad, "8100")
    climate = Climate(*(chad[f"{variable}_8100"][:, None] for variable in LETTERS))
    m = model.deepest(CLAY)
    told = {}
    for convention, evaporation in ((MANUAL, 1.0), (ROTHAMSTED, 0.75)):
        ground = Ground.of(convention, np.array([CLAY]), np.array(COVER)[:, None])
        start, unclosed = ground.closed_year_start(climate)
        expected_start = model.closed_start(year, COVER, CLAY, evaporation)
        deficits = year_deficits(start, ground.balance(climate), ground.limits)[:, 0]
        assert unclosed == 0 and start[0] == pytest.approx(expected_start, abs=1e-9)
        np.testing.assert_allclose(deficits, loop(year, evaporation, expected_start), atol=1e-9)
        assert deficits[11] == pytest.approx(start[0], abs=1e-9)
        assert deficits.min() >= m - 1e-9 and deficits.max() <= 0.0
        told[convention.name] = deficits
    scripts = scripts_loop(year)
    balance = (climate.prec - climate.pet)[:, 0]
    factors = scripts_moisture_factors(balance[:, None], np.array(COVER)[:, None] > 0.8, np.array([CLAY]))[:, 0]
    last = m / 1.8  # December is bare: every month is judged by its limit
    by_hand = [1.0 if d > 0.444 * last else max(0.2, 0.2 + 0.8 * (last - d) / (0.556 * last)) for d in scripts]
    np.testing.assert_allclose(factors, by_hand, atol=1e-12)
    assert scripts[0] == pytest.approx(balance[0]) and scripts[0] < m < 0.0
    told["fao-scripts"] = np.array(scripts)
    with capsys.disabled():
        print(f"\nDeficit in Chad, mm, January to December; M = {m:.1f}")
        for name, deficits in told.items():
            print(f"  {name:12}", " ".join(f"{value:7.1f}" for value in deficits))


def test_sites_by_the_manual(chad, table, tmp_path):
    """The whole chain, against a second RothC in plain loops."""
    (normals,), (ahead,) = years_of(chad, "8100"), years_of(chad, "0118")
    before, after = years_of(chad, "8100_series"), years_of(chad, "0118_series")
    wanted = model.chain(SOC, CLAY, R, COVER, normals, before, after, ahead, {"SSM1": 0.05, "SSM2": 0.1, "SSM3": 0.2}, HORIZON)["mid"]
    found = computed(table, tmp_path, "manual")
    expected = {"c_eq": wanted["c_eq"], "soc_t0": wanted["t0"], "c_mean": wanted["c_mean"], "soc_bau": wanted["BAU"]}
    assert found == pytest.approx(expected, rel=1e-6)


def test_sites_by_rothamsted(chad, table, tmp_path):
    """Open-pan evaporation: three quarters of the loss, so the soil is moister, decays faster and needs more carbon."""
    (normals,) = years_of(chad, "8100")
    start = model.closed_start(normals, COVER, CLAY, 0.75)
    unit = sum(model.balanced(normals, COVER, CLAY, R, 1.0, 0.0, start, model.Rules(evaporation=0.75)))
    found = computed(table, tmp_path, "rothamsted")
    assert found["c_eq"] == pytest.approx((SOC - 0.049 * SOC**1.139) / unit, rel=1e-6)
    # The deficit is carried through the years of the warm-up; the input follows MIAMI from year to year.
    before, after = years_of(chad, "8100_series"), years_of(chad, "0118_series")
    rules = model.Rules(evaporation=0.75)
    pools, d = model.balanced(normals, COVER, CLAY, R, found["c_eq"], 0.0, start, rules), start
    mean = sum(model.miami(year) for year in before) / len(before)
    for year in after:
        pools, d = model.year(pools, year, COVER, CLAY, R, found["c_eq"] * model.miami(year) / mean, 0.0, d, rules)
    carried = sum(pools) + 0.049 * SOC**1.139
    assert found["soc_t0"] == pytest.approx(carried, rel=1e-6)
    assert found["c_eq"] > computed(table, tmp_path, "manual")["c_eq"]


def test_sites_by_the_scripts(chad, table, tmp_path):
    """The analytical spin-up on the scripts' own deficits and rates, in a loop."""
    (normals,) = years_of(chad, "8100")
    last = model.deepest(CLAY) / 1.8
    xi = []
    for (t, _, _), d, cover in zip(normals, scripts_loop(normals), COVER):
        b = 1.0 if d > 0.444 * last else max(0.2, 0.2 + 0.8 * (last - d) / (0.556 * last))
        xi.append(47.9 / (1.0 + math.exp(106.0 / (t + 18.3))) * b * cover)
    rate, x = sum(xi) / 12.0, 1.67 * (1.85 + 1.60 * math.exp(-0.0786 * CLAY))
    b, h = 0.46 / (x + 1.0), 0.54 / (x + 1.0)
    share = R / (1.0 + R)
    unit = share / (10.0 * rate) + (1.0 - share) / (0.3 * rate) + (b / 0.66 + h / 0.02) / ((1.0 - b - h) * rate)
    found = computed(table, tmp_path, FAO_SCRIPTS.name, spin_up_method=ANALYTICAL)
    assert found["c_eq"] == pytest.approx((SOC - 0.049 * SOC**1.139) / unit, rel=1e-6)
    assert computed(table, tmp_path, FAO_SCRIPTS.name)["soc_t0"] > 0.0
