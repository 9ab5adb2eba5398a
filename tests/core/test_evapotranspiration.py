"""Evapotranspiration from temperature, against published worked examples and tables."""

from __future__ import annotations

import numpy as np
import pytest

from gsocseq_plugin.core.gsocseq.evapotranspiration import (
    MM_PER_MJ,
    MONTH_DAYS,
    daylight_hours,
    extraterrestrial_radiation,
    hargreaves,
    monthly_means,
    thornthwaite,
)

DAYS = np.array(MONTH_DAYS, dtype=float)
FIFTEENTHS = [15 + sum(MONTH_DAYS[:month]) for month in range(12)]
"""The days that stand for the months in FAO-56, annex 2."""


def at(latitude: float) -> np.ndarray:
    return np.array([latitude])


def test_sun_of_fao_56_examples_8_and_9():
    """Allen et al. 1998, examples 8 and 9: 3 September (day 246) at 20 S."""
    assert extraterrestrial_radiation(at(-20.0), 246)[0] == pytest.approx(32.2, abs=0.05)
    assert MM_PER_MJ * extraterrestrial_radiation(at(-20.0), 246)[0] == pytest.approx(13.1, abs=0.05)
    assert daylight_hours(at(-20.0), 246)[0] == pytest.approx(11.7, abs=0.05)


@pytest.mark.parametrize(
    ("latitude", "table"),
    [
        (0.0, (36.2, 37.5, 37.9, 36.8, 34.8, 33.4, 33.9, 35.7, 37.2, 37.4, 36.3, 35.6)),
        (40.0, (15.0, 20.4, 27.2, 34.7, 39.7, 41.9, 40.8, 36.7, 30.0, 22.5, 16.3, 13.6)),
    ],
)
def test_radiation_of_fao_56_table_2_6(latitude, table):
    """Allen et al. 1998, annex 2, table 2.6, MJ/m2/day: for the 15th of each month, one decimal, off by up to one of it."""
    assert [extraterrestrial_radiation(at(latitude), day)[0] for day in FIFTEENTHS] == pytest.approx(table, abs=0.1)
    # The mean of a month's days is near that of its middle, 2 % off where the sun rises fast.
    assert monthly_means(extraterrestrial_radiation, at(latitude))[:, 0] == pytest.approx(table, rel=0.02)


def test_sun_beyond_the_polar_circles():
    assert daylight_hours(np.array([80.0, -80.0]), 172).tolist() == pytest.approx([24.0, 0.0])
    assert extraterrestrial_radiation(at(-80.0), 172)[0] == pytest.approx(0.0, abs=1e-9)


def test_hargreaves_of_fao_56_example_20():
    """Allen et al. 1998, examples 15 and 20: July near Lyon (45.72 N), 26.6 and 14.8 degC: Ra 40.6 MJ/m2/day, ETo 5.0 mm/day."""
    assert extraterrestrial_radiation(at(45.72), FIFTEENTHS[6])[0] == pytest.approx(40.6, abs=0.05)
    tmin, tmax = np.full((12, 1), 14.8), np.full((12, 1), 26.6)
    months = hargreaves(tmin, tmax, (tmin + tmax) / 2.0, at(45.72), DAYS)
    assert months[6, 0] / 31.0 == pytest.approx(5.0, abs=0.05)


def test_thornthwaite_of_aberdeen_2014():
    """The worked example in the documentation of PyETo (Richards 2015): monthly means of Aberdeen, 57.1526 N, mm/month."""
    tmean = np.array([[3.1, 3.5, 5.0, 6.7, 9.3, 12.1, 14.3, 14.1, 11.8, 8.9, 5.5, 3.8]]).T
    hours = [7.182842574993897, 9.13512841264262, 11.523002734356053, 14.035348256722466, 16.277003584884323, 17.505213218539176]
    hours += [16.891449464611544, 14.861767363416547, 12.394150156712453, 9.88498386070613, 7.658250142104072, 6.489516585536734]
    pet = [11.04590543317501, 14.225860424373405, 27.802870598091953, 43.178869424774305, 70.47694909766452, 93.99420906995957]
    pet += [109.69881616481408, 95.24491684988213, 64.9945211942068, 41.06371810827504, 19.562094545836995, 12.090183352107148]
    assert monthly_means(daylight_hours, at(57.1526))[:, 0] == pytest.approx(hours, rel=1e-12)
    assert thornthwaite(tmean, tmean, at(57.1526), DAYS)[:, 0] == pytest.approx(pet, rel=1e-12)


def test_thornthwaite_of_hot_months():
    """Thornthwaite 1948, fig. 13, cm in a month of 30 days of 12 hours. The two branches meet at 26.5 degC, where all places have 13.5."""
    degrees = np.array([26.5, 27.0, 28.0, 30.0, 32.5, 35.0, 37.5, 38.0, 41.0])
    table = np.array([13.50, 13.95, 14.78, 16.21, 17.53, 18.29, 18.50, 18.50, 18.50])
    series = np.full((12, len(degrees)), 20.0)
    series[3] = degrees  # April has 30 days
    april = thornthwaite(series, np.full((12, len(degrees)), 24.0), np.zeros(len(degrees)), DAYS)[3]
    assert april == pytest.approx(10.0 * table, rel=1e-3)  # 12.00 hours at the equator to three digits
    below = np.full((12, 1), 26.4999)
    assert thornthwaite(below, np.full((12, 1), 15.0), at(0.0), DAYS)[3, 0] == pytest.approx(135.0, rel=0.02)


def test_thornthwaite_where_it_hardly_thaws():
    """The equation's 16 (10 t/I)^a grows beyond all bounds as I nears 0: 556 mm at 3 degC where July has 1 degC on average, infinite where
    it never thaws. The lines of fig. 13 go to 135 mm at 26.5 degC, with a = 0.49 for I = 0: 135 x (3/26.5)^0.494 = 46 mm.
    """
    july = np.array([-0.1, 0.1, 1.0])
    normals = np.full((12, 3), -10.0)
    normals[6] = july
    warm = normals.copy()
    warm[6] = 3.0
    days = np.full(12, 30.0)
    hours = daylight_hours(np.zeros(1), 196)[0] / 12.0
    assert thornthwaite(warm, normals, np.zeros(3), days)[6] == pytest.approx(np.full(3, 46.1 * hours), rel=0.005)
    cool = np.full((12, 1), 7.0)  # a heat index of 19.97
    assert thornthwaite(cool, cool, at(0.0), days)[0] == pytest.approx(thornthwaite(cool, cool + 0.01, at(0.0), days)[0], rel=2e-3)


def test_frost_and_gaps():
    """No evaporation in frost, even where every month is frozen; a gap stays where it is; a longer February evaporates more."""
    series = np.full((24, 3), -5.0)
    series[:, 1] = 12.0
    series[4, 1] = np.nan
    normals = np.stack([np.full(12, -5.0), np.full(12, 12.0), np.full(12, -5.0)], axis=1)
    days = np.concatenate([DAYS, DAYS])
    days[13] = 29.0
    pet = thornthwaite(series, normals, np.array([60.0, 45.0, -60.0]), days)
    assert not pet[:, [0, 2]].any()
    assert np.isnan(pet[4, 1]) and np.isnan(pet).sum() == 1
    assert pet[13, 1] / pet[1, 1] == pytest.approx(29.0 / 28.0)
    assert hargreaves(series - 20.0, series - 10.0, series - 15.0, np.array([60.0, 45.0, -60.0]), days)[:, 0].tolist() == [0.0] * 24
