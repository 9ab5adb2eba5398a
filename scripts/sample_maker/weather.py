"""Forty years of monthly weather of the sample county, from published normals of a real station.

The normals are the 30-year means 1971-2000 of Rothamsted (51.81 N, 128 m), from the electronic Rothamsted Archive (e-RA),
Rothamsted Research, CC BY 4.0. Around them: a lapse with height, a gradient across the county, noise for each month that the
whole county shares, and a slow warming. Nothing but the normals is measured.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .landscape import WEST, height
from .lattice import Lattice

FIRST_YEAR = 1981
YEARS = 40
STATION_HEIGHT = 128.0  # m
RAIN_HEIGHT = 70.0  # m, where the county gets the rain of the station
LAPSE = -0.0065  # degC per m
WARMING = 0.025  # degC per year
NORMALS_CENTRE = 1985.5  # the middle of 1971-2000
OPEN_PAN_FACTOR = 0.75  # evapotranspiration from open-pan evaporation (Coleman and Jenkinson 1996)

# January..December: mean temperature degC, rain mm (5 inch gauge), evaporation mm (taken as open-pan)
NORMALS = np.array([
    [3.60, 69.7, 10.6], [3.72, 48.8, 15.1], [5.91, 53.9, 32.4], [7.78, 53.5, 55.7], [11.04, 49.7, 84.2], [13.90, 60.2, 97.8],
    [16.39, 42.1, 114.7], [16.39, 53.7, 111.4], [13.72, 61.0, 75.4], [10.20, 74.7, 39.8], [6.36, 66.2, 17.7], [4.56, 70.1, 11.5],
])


@dataclass(frozen=True)
class Anomalies:
    """Departures from the normals that the whole county shares, each (480): temperature degC, rain and PET as factors."""

    tmean: np.ndarray
    prec: np.ndarray
    pet: np.ndarray


@dataclass(frozen=True)
class Weather:
    """Monthly series (480, rows, columns): mean temperature degC, rain mm/month, evapotranspiration mm/month."""

    tmean: np.ndarray
    prec: np.ndarray
    pet: np.ndarray


def draw_anomalies(rng: np.random.Generator) -> Anomalies:
    """Forty years of monthly departures, with the warming in them."""
    years = FIRST_YEAR + (np.arange(12 * YEARS) + 0.5) / 12
    noise = rng.standard_normal((3, 12 * YEARS))
    tmean = WARMING * (years - NORMALS_CENTRE) + 1.3 * noise[0]
    prec = np.clip(1.0 + 0.42 * noise[1], 0.05, 2.5)
    pet = np.clip(1.0 + 0.035 * tmean + 0.05 * noise[2], 0.6, 1.5)
    return Anomalies(tmean, prec, pet)


def weather(lattice: Lattice, anomalies: Anomalies) -> Weather:
    """The weather at the cell centres of a grid."""
    longitude, latitude = lattice.centres()
    metres = height(longitude, latitude)
    eastwards = longitude - WEST - 0.25
    normals = np.tile(NORMALS, (YEARS, 1))[:, :, None, None]
    tmean = normals[:, 0] + LAPSE * (metres - STATION_HEIGHT) + anomalies.tmean[:, None, None]
    prec = normals[:, 1] * (1.0 + 0.0015 * (metres - RAIN_HEIGHT)) * anomalies.prec[:, None, None]
    pet = OPEN_PAN_FACTOR * normals[:, 2] * (1.0 + 0.2 * eastwards) * anomalies.pet[:, None, None]
    return Weather(tmean, prec, pet)


def half_day_range() -> np.ndarray:
    """Half of the mean daily range of temperature of each month of the series (480), degC: a cosine through the station's."""
    month = np.arange(12 * YEARS) % 12
    return 3.9 - 1.15 * np.cos(2 * np.pi * (month + 0.5) / 12)
