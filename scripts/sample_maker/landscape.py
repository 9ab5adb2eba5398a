"""The land of the sample county: coast, hills, soil, land cover and its changes, vegetation index. All of it is invented.

The county lies where no land is (in the Atlantic, west of Ireland), so that nobody takes it for a real one.
"""

from __future__ import annotations

import numpy as np

from .lattice import Lattice

WEST, NORTH = -20.5, 52.0
COUNTY = Lattice(WEST, NORTH, 120, 60, 50)
FIRST_COVER_YEAR, LAST_COVER_YEAR = 2000, 2020
FIRST_NDVI_YEAR, LAST_NDVI_YEAR = 2017, 2020
DEPTH_STEPS = (-1.0, 0.0, 2.0, 4.0)  # clay at 0, 5, 15, 30 cm against the field's level, %
NDVI_GAP = -3000

# Where the traps are: rows and columns of the county grid, from the north-west corner, from 0.
HOLE = (slice(12, 15), slice(20, 24))
NEGATIVE_CLAY = (35, 15)
UNKNOWN_COVER = (20, 12)
UNKNOWN_CODE = 99
NEVER_CLEAR_IN_DECEMBER = (slice(40, 43), slice(25, 30))

# ESA CCI code, first and last year, rows, columns
CHANGES = (
    (10, 2006, 2020, slice(6, 11), slice(2, 10)),  # grassland ploughed
    (130, 2012, 2020, slice(38, 44), slice(32, 40)),  # cropland sown to grass
    (60, 2010, 2020, slice(30, 34), slice(8, 13)),  # cropland planted with trees
    (210, 2004, 2008, slice(16, 19), slice(40, 43)),  # cropland under water for five years
    (200, 2003, 2006, slice(45, 47), slice(14, 17)),  # a quarry, then cropland again
)

# FAO class of the ESA CCI codes used here, and the class's vegetation index by month
CLASS_OF_CODE = {10: 2, 30: 2, 130: 3, 60: 4, 70: 4, 120: 5, 180: 6, 150: 8, 200: 9, 210: 11, 12: 12, 20: 13, 190: 1}
NDVI_OF_CLASS = {
    1: [0.25] * 12, 8: [0.30] * 12, 9: [0.12] * 12, 11: [-0.10] * 12, UNKNOWN_CODE: [0.50] * 12,
    2: [0.35, 0.40, 0.52, 0.66, 0.74, 0.72, 0.55, 0.40, 0.33, 0.35, 0.38, 0.36],
    3: [0.56, 0.57, 0.62, 0.68, 0.74, 0.72, 0.66, 0.62, 0.64, 0.63, 0.60, 0.57],
    4: [0.62, 0.62, 0.64, 0.70, 0.80, 0.84, 0.84, 0.82, 0.78, 0.72, 0.66, 0.63],
    5: [0.50, 0.50, 0.54, 0.60, 0.66, 0.68, 0.66, 0.64, 0.60, 0.56, 0.52, 0.50],
    6: [0.45, 0.45, 0.50, 0.58, 0.66, 0.70, 0.70, 0.68, 0.62, 0.55, 0.50, 0.46],
    12: [0.45, 0.46, 0.52, 0.62, 0.70, 0.74, 0.72, 0.70, 0.66, 0.58, 0.50, 0.46],
    13: [0.30, 0.30, 0.35, 0.40, 0.50, 0.65, 0.75, 0.76, 0.66, 0.45, 0.35, 0.30],
}
SOC_OF_CLASS = {1: 40, 2: 48, 3: 72, 4: 82, 5: 76, 6: 95, 8: 45, 9: 25, 11: 40, 12: 56, 13: 62, UNKNOWN_CODE: 55}  # t C/ha


def is_land(longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
    """Land lies west of the coast, which winds and falls back towards the south."""
    south = NORTH - latitude
    coast = WEST + 0.455 - 0.14 * south + 0.03 * np.sin(38.0 * south + 0.6) + 0.012 * np.sin(115.0 * south)
    return longitude < coast


def height(longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
    """Height above the sea, m: hills in the north-west, a plain at the coast."""
    east, south = longitude - WEST, NORTH - latitude
    return 25.0 + 190.0 * np.exp(-((east - 0.05) / 0.16) ** 2 - ((south - 0.10) / 0.22) ** 2)


def smooth_noise(rng: np.random.Generator, passes: int) -> np.ndarray:
    """A random field on the county grid with mean 0 and standard deviation 1, smoothed by `passes` 3 x 3 means."""
    field = rng.standard_normal((COUNTY.rows, COUNTY.columns))
    for _ in range(passes):
        padded = np.pad(field, 1, mode="edge")
        windows = [padded[i:i + COUNTY.rows, j:j + COUNTY.columns] for i in range(3) for j in range(3)]
        field = np.mean(windows, axis=0)
    return (field - field.mean()) / field.std()


def land_cover(rng: np.random.Generator) -> np.ndarray:
    """ESA CCI codes of the county grid for every year (years, rows, columns): Byte."""
    longitude, latitude = COUNTY.centres()
    uplands = height(longitude, latitude) + 18.0 * smooth_noise(rng, 3)
    woods, land = smooth_noise(rng, 3), is_land(longitude, latitude)
    base = np.where(woods < -0.9, 30, 10)
    base = np.where((uplands > 75) | (woods < -1.6), 130, base)
    base = np.where(woods > 1.3, np.where(uplands > 90, 70, 60), base)
    base = np.where(uplands > 195, 120, base)
    base = np.where(uplands > 232, 150, base)
    shore = land & ~np.roll(land, -2, axis=1)
    base = np.where(shore, np.where(latitude > 51.8, 180, 200), base)
    base[29:33, 20:26] = 12
    base[21:25, 33:40] = 20
    base[NEGATIVE_CLAY] = 10
    years = [_cover_of_year(base, year) for year in range(FIRST_COVER_YEAR, LAST_COVER_YEAR + 1)]
    return np.where(land, np.stack(years), 210).astype(np.uint8)


def _cover_of_year(base: np.ndarray, year: int) -> np.ndarray:
    codes = base.copy()
    for code, first, last, rows, columns in CHANGES:
        if first <= year <= last:
            codes[rows, columns] = code
    row, column = np.ogrid[:COUNTY.rows, :COUNTY.columns]
    town = (row - 27) ** 2 + (column - 29) ** 2 <= (1.6 + 0.09 * (year - FIRST_COVER_YEAR)) ** 2
    codes[town] = 190
    codes[UNKNOWN_COVER] = UNKNOWN_CODE
    return codes


def finer_cover(rng: np.random.Generator, codes: np.ndarray) -> np.ndarray:
    """The cover at a third of the cell size: up to three of the nine parts of a cell carry the code of the cell to the west."""
    western = np.concatenate([codes[:, :, :1], codes[:, :, :-1]], axis=2)
    exchanged = rng.random((COUNTY.rows, COUNTY.columns, 9)).argsort(axis=2) < rng.integers(0, 4, (COUNTY.rows, COUNTY.columns, 1))
    exchanged = exchanged.reshape(COUNTY.rows, COUNTY.columns, 3, 3).transpose(0, 2, 1, 3).reshape(3 * COUNTY.rows, 3 * COUNTY.columns)
    own, other = (np.repeat(np.repeat(field, 3, axis=1), 3, axis=2) for field in (codes, western))
    stays = (own == UNKNOWN_CODE) | (other == UNKNOWN_CODE)
    return np.where(exchanged & ~stays, other, own)


def classes(codes: np.ndarray) -> np.ndarray:
    """FAO classes of ESA CCI codes; the unknown code stays what it is."""
    table = np.arange(256, dtype=np.uint8)
    for code, value in CLASS_OF_CODE.items():
        table[code] = value
    return table[codes]


def clay_depths(rng: np.random.Generator) -> np.ndarray:
    """Clay at 0, 5, 15, 30 cm (4, rows, columns), whole %; one cell is negative at every depth."""
    longitude, latitude = COUNTY.centres()
    level = 27.0 + 7.0 * smooth_noise(rng, 6) - 0.05 * height(longitude, latitude)
    clay = np.rint(np.clip([level + step for step in DEPTH_STEPS], 4, 60)).astype(np.int16)
    clay[:, NEGATIVE_CLAY[0], NEGATIVE_CLAY[1]] = -5
    return clay


def soc_stock(rng: np.random.Generator, cover_classes: np.ndarray, clay: np.ndarray) -> np.ndarray:
    """SOC 0-30 cm (rows, columns), t C/ha, 20..110: by class, clay and height, with noise."""
    longitude, latitude = COUNTY.centres()
    level = np.vectorize(SOC_OF_CLASS.__getitem__, otypes=[float])(cover_classes)
    stock = level + 0.5 * (clay - 25.0) + 0.06 * height(longitude, latitude) + 7.0 * smooth_noise(rng, 2)
    return np.round(np.clip(stock, 20.0, 110.0), 1)


def ndvi(rng: np.random.Generator, year_classes: np.ndarray) -> np.ndarray:
    """Monthly vegetation index x 10 000 of the last years of `year_classes` (12*years, rows, columns), Int16, with cloud gaps."""
    field = 0.04 * smooth_noise(rng, 4)
    months = []
    for index in range(12 * (LAST_NDVI_YEAR - FIRST_NDVI_YEAR + 1)):
        year, month = divmod(index, 12)
        cover = year_classes[FIRST_NDVI_YEAR - FIRST_COVER_YEAR + year]
        curve = np.array([NDVI_OF_CLASS.get(code, [0.0] * 12)[month] for code in range(256)])
        scene = np.rint(100 * (curve[cover] + field + 0.05 * rng.standard_normal())).astype(np.int16) * 100
        row, column = rng.integers(0, COUNTY.rows), rng.integers(0, COUNTY.columns)
        if month in (10, 11, 0, 1):
            scene[row:row + 12, column:column + 15] = NDVI_GAP
        if month == 11:
            scene[NEVER_CLEAR_IN_DECEMBER] = NDVI_GAP
        months.append(scene)
    return np.stack(months)


def cover_factor(scenes: np.ndarray) -> np.ndarray:
    """Cover factor of the twelve months: 1 - 0.4 * share of the month's valid scenes above 0.6; bare where no scene is valid."""
    by_month = scenes.reshape(-1, 12, COUNTY.rows, COUNTY.columns)
    valid = (by_month != NDVI_GAP).sum(axis=0)
    green = (by_month > 6000).sum(axis=0)
    return 1.0 - 0.4 * green / np.maximum(valid, 1)
