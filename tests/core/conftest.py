"""Climates, grounds and classes for the tests of the core."""

from __future__ import annotations

import numpy as np
import pytest
from chain_blocks import SSM, N

from gsocseq_plugin.core.gsocseq.block import Block
from gsocseq_plugin.core.gsocseq.climate import normals
from gsocseq_plugin.core.gsocseq.inputs import Method
from gsocseq_plugin.core.gsocseq.landuse import ClassTable
from gsocseq_plugin.core.types import Climate

EQUAL = tuple([1.0 / 12.0] * 12)


@pytest.fixture(scope="session")
def classes() -> ClassTable:
    """Four of FAO's classes, and water."""
    return ClassTable(
        codes=(2, 3, 4, 13, 11),
        names=("Cropland", "Grassland", "Trees", "Paddy", "Water"),
        modelled=(True, True, False, True, False),
        r=(1.44, 0.67, 0.25, 1.44, np.nan),
        k=(0.53, 0.72, 0.88, 0.53, np.nan),
        paddy=(False, False, False, True, False),
        proportions=(EQUAL,) * 5,
        cover=((0.6,) * 12,) * 5,
    )


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(20)


@pytest.fixture
def make_climate(rng):
    """A function that makes plausible climates of n pixels over some years, from frost to drought."""

    def make(n: int, years: int = 1) -> Climate:
        month = np.tile(np.arange(12), years)[:, None]
        mean, swing = rng.uniform(-3, 26, n), rng.uniform(1, 15, n)
        tmean = mean - swing * np.cos(2 * np.pi * month / 12) + (rng.normal(0, 1, (12 * years, n)) if years > 1 else 0)
        prec = rng.gamma(1.5, 40, (12 * years, n)) * rng.uniform(0.1, 1.5, n)
        return Climate(tmean, prec, np.maximum(tmean, 0.0) * rng.uniform(3, 7, n))

    return make


@pytest.fixture
def block(make_climate, rng) -> Block:
    """Pixels of cropland and grassland with all the chain needs, ten years before and ten years of warm-up."""
    series, recent = make_climate(N, 10), make_climate(N, 10)
    series.tmean[:] += 8.0
    recent.tmean[:] += 8.0
    return Block(
        clay=rng.uniform(3, 60, N),
        cover=rng.choice([0.6, 1.0], (12, N)),
        soc=rng.uniform(20, 120, N),
        land_use=np.tile(rng.choice([2.0, 3.0], N), (1, 1)),
        spinup=normals(series),
        warmup=recent,
        forward=normals(recent),
        npp_series=(series.tmean, series.prec),
    )


@pytest.fixture
def method(classes) -> Method:
    """The manual's, with three scenarios."""
    return Method(classes, SSM)
