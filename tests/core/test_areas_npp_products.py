"""Worked numbers of the manual, MIAMI at hand-checked points, areas against PROJ, the 29 maps."""

from __future__ import annotations

import math

import numpy as np
import pytest

from gsocseq_plugin.core.gsocseq.areas import cell_areas_ha
from gsocseq_plugin.core.gsocseq.npp import miami
from gsocseq_plugin.core.gsocseq.products import combined_uncertainty, product_units, products, uncertainty
from gsocseq_plugin.core.gsocseq.spinup import inert_organic_matter


def test_inert_organic_matter_by_hand():
    # ln 50 = 3.912023, times 1.139 = 4.455794, exp = 86.12458, times 0.049 = 4.220104
    assert inert_organic_matter(np.array([50.0, 0.0])).tolist() == pytest.approx([4.220104, 0.0], abs=2e-5)


def test_miami_by_hand():
    # rain 1000 mm: 3000 (1 - exp(-0.664)) = 3000 (1 - 0.514788) = 1455.64; 10 degC: 3000/(1 + exp(0.125)) = 3000/2.133148 = 1406.37
    assert miami(np.array([1000.0, 1000.0, 0.0]), np.array([10.0, 25.0, 20.0])) == pytest.approx([1406.37, 1455.64, 0.0], abs=0.01)


def test_published_and_honest_uncertainty_of_a_difference():
    fifty, more = np.array([50.0]), np.array([51.0])
    u = np.array([20.0])
    published = combined_uncertainty(more, u, fifty, u)[0]
    assert published == pytest.approx(14.14, abs=0.01)
    assert published * 101.0 / 1.0 == pytest.approx(1428.0, abs=1.0)


def test_uncertainty_of_nothing_is_no_data():
    zero = np.zeros(1)
    assert np.isnan(uncertainty(zero, zero, zero)[0])
    assert uncertainty(np.array([50.0]), np.array([40.0]), np.array([60.0]))[0] == pytest.approx(20.0)


@pytest.mark.parametrize("latitude", [0.0, 45.0, 60.0, -33.0])
def test_cell_area_against_proj(latitude):
    pyproj = pytest.importorskip("pyproj", reason="pyproj is a test tool that scripts/test installs")
    cell = 1.0 / 120.0
    edges = np.array([latitude + cell, latitude])
    # The parallels are cut into pieces: PROJ's polygon edges are geodesics.
    across = np.linspace(0.0, cell, 50)
    longitudes = np.concatenate([across, across[::-1]])
    latitudes = np.concatenate([np.full(50, edges[1]), np.full(50, edges[0])])
    area, _ = pyproj.Geod(ellps="WGS84").polygon_area_perimeter(longitudes, latitudes)
    assert cell_areas_ha(edges, cell)[0] == pytest.approx(abs(area) / 1e4, rel=1e-6)


def test_the_29_maps():
    t0, bau = (np.array([50.0]), np.array([45.0]), np.array([55.0])), (np.array([49.0]), np.array([43.0]), np.array([56.0]))
    ssm = {"SSM1": np.array([50.0]), "SSM2": np.array([51.0]), "SSM3": np.array([53.0])}
    maps = products(t0, bau, ssm, ssm["SSM2"], np.array([44.0]), np.array([58.0]), 20)
    assert list(maps) == list(product_units()) and len(maps) == 29
    assert maps["AbsDiff_BAU_Map030"][0] == -1.0 and maps["ASR_SSM3_Map030"][0] == pytest.approx(0.15)
    assert maps["RelDiff_SSM1_Map030"][0] == 1.0 and maps["RSR_SSM2_Map030"][0] == pytest.approx(0.1)
    u_t0, u_ssm = 100 * 10 / 100.0, 100 * 14 / 102.0
    assert maps["SSM_UncertaintyMap030"][0] == pytest.approx(u_ssm)
    expected = math.sqrt((u_ssm * 53.0) ** 2 + (u_t0 * 50.0) ** 2) / 103.0
    assert maps["ASR_SSM3_UncertaintyMap030"][0] == pytest.approx(expected)
    u_bau = 100 * 13 / 98.0
    assert maps["RSR_SSM1_UncertaintyMap030"][0] == pytest.approx(math.sqrt((u_ssm * 50.0) ** 2 + (u_bau * 49.0) ** 2) / 99.0)


def test_further_scenarios_have_the_same_stems():
    units = product_units(("SSM1", "SSM2", "SSM3", "SSM4"))
    assert len(units) == 36 and units["RSR_SSM4_Map030"] == "t C/ha/yr"
