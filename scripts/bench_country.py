"""A synthetic country of any size, for the benchmarks: the same density and structure whether it has 1e5 or 1e8 modelled pixels.

    python3 scripts/bench_country.py FOLDER PIXELS [--climate-cell DEGREES]

Land use, SOC, clay and monthly cover on 30 arc-seconds, with a sea, patches of farm land (60 % of all cells are modelled) and gaps in the
soil maps; climate of 240 months on half a degree (as CRU TS) or 1/24 degree (as TerraClimate), without values far out at sea: normals of
1981-2000, series of both periods, normals of 2001-2020. Written in strips, so that memory does not grow with the country.
"""

from __future__ import annotations

import argparse
import math
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Dict

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from gsocseq_plugin.core.constants import NO_DATA  # noqa: E402
from gsocseq_plugin.io.grid import Grid, gsp_grid  # noqa: E402
from gsocseq_plugin.io.writer import STRIP_ROWS, RasterWriter  # noqa: E402
from gsocseq_plugin.pipeline.config import RunConfig  # noqa: E402

WEST, NORTH, CELL = -20.0, 50.0, 1 / 120
MODELLED, SEA, FAR_OUT, GAPS = 0.6, 0.15, 0.02, 0.02
"""Shares of all cells: modelled, sea, sea so far out that climate has no value there, and gaps in a soil map. Bays and lakes are a degree or
two wide, so that every size has them alike: about half of the tiles in which climate is read have gaps."""
FARM_LAND, FOREST, WATER = (2, 3, 12, 13), 4, 11
VARIABLES, YEARS = ("tmean", "prec", "pet"), 20
PERIODS = {"1981_2000": 0.0, "2001_2020": 0.5}
"""The two series, and how many degC each is warmer than the first."""


class Waves:
    """A smooth random field over longitude and latitude, mean 0 and deviation 1; wavelengths in degrees. The grid does not matter."""

    def __init__(self, rng: np.random.Generator, shortest: float, longest: float, waves: int = 24) -> None:
        length = np.exp(rng.uniform(math.log(shortest), math.log(longest), waves))
        angle, self._phase = rng.uniform(0, 2 * np.pi, (2, waves))
        self._east, self._north = 2 * np.pi * np.cos(angle) / length, 2 * np.pi * np.sin(angle) / length

    def __call__(self, longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
        """(rows, columns), from the columns' longitudes and the rows' latitudes."""
        across = np.exp(1j * np.outer(self._east, longitude))
        down = np.exp(1j * (np.outer(latitude, self._north) + self._phase))
        return (down @ across).real * math.sqrt(2 / len(self._phase))


class Country:
    """What is where. Thresholds come from about a million of its own cells, so that the shares hold at every size."""

    def __init__(self, pixels: float, seed: int = 6) -> None:
        rng = np.random.default_rng(seed)
        self.seed, self.side = seed, math.ceil(math.sqrt(pixels / MODELLED))
        self._sea, self._farms, self._gap = Waves(rng, 1.5, 4), Waves(rng, 0.1, 2), {name: Waves(rng, 0.05, 0.5) for name in ("soc", "clay")}
        self._level = {"soc": Waves(rng, 0.2, 3), "clay": Waves(rng, 0.2, 3), "cover": Waves(rng, 0.5, 3)}
        self.warmth, self.rain = Waves(rng, 2, 8), Waves(rng, 2, 8)
        sample = self.longitudes(self.side)[:: max(1, self.side // 1000)], self.latitudes(0, self.side)[:: max(1, self.side // 1000)]
        sea, farms = self._sea(*sample), self._farms(*sample)
        self._coast, self._far_out = np.quantile(sea, [1 - SEA, 1 - FAR_OUT])
        self._gap_above = {name: np.quantile(gap(*sample), 1 - GAPS) for name, gap in self._gap.items()}
        mapped = (sea <= self._coast) & np.all([gap(*sample) <= self._gap_above[name] for name, gap in self._gap.items()], axis=0)
        self._farms_above = np.quantile(farms[mapped], 1 - MODELLED / mapped.mean())

    @property
    def grid(self) -> Grid:
        """A square on the GSP grid."""
        return gsp_grid((WEST, NORTH - self.side * CELL, WEST + self.side * CELL, NORTH))

    def longitudes(self, columns: int, cell: float = CELL, start: float = WEST) -> np.ndarray:
        return start + cell * (np.arange(columns) + 0.5)

    def latitudes(self, row: int, rows: int, cell: float = CELL, start: float = NORTH) -> np.ndarray:
        return start - cell * (row + np.arange(rows) + 0.5)

    def is_far_out(self, longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
        """Where climate has no value."""
        return self._sea(longitude, latitude) > self._far_out

    def strip(self, row: int, rows: int) -> Dict[str, np.ndarray]:
        """Some rows of every layer by name, (bands, rows, columns), NaN where there is nothing."""
        place = self.longitudes(self.side), self.latitudes(row, rows)
        rng = np.random.default_rng([self.seed, row])
        sea, noise = self._sea(*place) > self._coast, rng.normal(0, 1, (rows, self.side))
        farms = np.asarray(FARM_LAND)[np.clip(2 + noise + self._level["clay"](*place), 0, 3.99).astype(int)]
        layers = {"land_use": np.where(sea, WATER, np.where(self._farms(*place) > self._farms_above, farms, FOREST))[None]}
        for name, (mean, spread, least) in {"soc": (60, 14, 5), "clay": (25, 8, 1)}.items():
            values = np.maximum(mean + spread * self._level[name](*place) + 0.2 * spread * noise, least)
            gone = sea | (self._gap[name](*place) > self._gap_above[name])
            layers[name] = np.where(gone, np.nan, values)[None]
        season = 0.2 * np.cos(2 * np.pi * np.arange(12) / 12)[:, None, None]
        cover = np.round(np.clip(0.8 + season + 0.1 * self._level["cover"](*place), 0.6, 1.0), 2)
        layers["cover"] = np.where(sea, np.nan, cover)
        return layers


def make_country(folder: Path, pixels: float, climate_cell: float = 0.5) -> Path:
    """Write the layers of a country of about so many modelled pixels, and the configuration of a run, whose path is returned."""
    folder = folder.resolve()  # the configuration's paths are relative to it, wherever this is called
    folder.mkdir(parents=True, exist_ok=True)
    country, layers = Country(pixels), {name: f"{name}.tif" for name in ("land_use", "soc", "clay", "cover")}
    _write_soil(country, folder)
    for period, warming in PERIODS.items():
        _write_climate(country, folder, climate_cell, period, warming)
        early = period == "1981_2000"
        for name in VARIABLES:
            layers[f"{name}_{'spinup' if early else 'forward'}"] = f"{name}_normals_{period}.tif"
            if not early or name != "pet":
                layers[f"{name}_{'npp' if early else 'warmup'}"] = f"{name}_series_{period}.tif"
    path = folder / "config.json"
    RunConfig.from_dict({"gsocseq_config": 1, "output_folder": "out", "layers": layers}, folder).save(path)
    return path


def _write_soil(country: Country, folder: Path) -> None:
    """Land use, SOC, clay and cover."""
    with ExitStack() as stack:
        writers = {
            "land_use": _writer(stack, folder / "land_use.tif", country.grid, 1, "Byte", 0.0),
            **{name: _writer(stack, folder / f"{name}.tif", country.grid, 1) for name in ("soc", "clay")},
            "cover": _writer(stack, folder / "cover.tif", country.grid, 12),
        }
        height = 8 * STRIP_ROWS
        for row in range(0, country.side, height):
            for name, bands in country.strip(row, min(height, country.side - row)).items():
                for band, values in enumerate(bands, start=1):
                    writers[name].write(band, row, values)
        for writer in writers.values():
            writer.commit()


def _write_climate(country: Country, folder: Path, cell: float, period: str, warming: float) -> None:
    """Series and normals of a period, month by month."""
    size, rng = math.ceil(country.side * CELL / cell) + 2, np.random.default_rng([country.seed, int(warming * 10)])
    place = country.longitudes(size, cell, WEST - cell), country.latitudes(0, size, cell, NORTH + cell)
    grid = Grid(size, size, (WEST - cell, cell, 0.0, NORTH + cell, 0.0, -cell), country.grid.crs_wkt)
    far_out, latitude = country.is_far_out(*place), place[1][:, None]
    mean = 27 - 0.4 * np.abs(latitude) + 2 * country.warmth(*place) + warming
    wet, swing = np.exp(0.4 * country.rain(*place)), 1 + 0.25 * latitude
    for name in VARIABLES:
        sums = np.zeros((12, size, size), np.float32)
        with ExitStack() as stack:
            series = _writer(stack, folder / f"{name}_series_{period}.tif", grid, 12 * YEARS)
            normals = _writer(stack, folder / f"{name}_normals_{period}.tif", grid, 12)
            for month in range(12 * YEARS):
                values = _month(name, mean - swing * np.cos(2 * np.pi * month / 12), wet, rng.normal(0, 1, (size, size)))
                values = np.where(far_out, np.nan, np.round(values, 1)).astype(np.float32)
                series.write(month + 1, 0, values)
                sums[month % 12] += values
            for month in range(12):
                normals.write(month + 1, 0, sums[month] / YEARS)
            series.commit()
            normals.commit()


def _month(name: str, tmean: np.ndarray, wet: np.ndarray, noise: np.ndarray) -> np.ndarray:
    """degC or mm of one month; noise: how unusual it is."""
    return {"tmean": tmean + noise, "prec": 70 * wet * np.exp(0.5 * noise), "pet": 5 * np.maximum(tmean + noise, 0)}[name]


def _writer(stack: ExitStack, path: Path, grid: Grid, bands: int, dtype: str = "Float32", no_data: float = NO_DATA) -> RasterWriter:
    return stack.enter_context(RasterWriter(str(path), grid, [f"band {band}" for band in range(1, bands + 1)], dtype, no_data, {}))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("pixels", type=float)
    parser.add_argument("--climate-cell", type=float, default=0.5)
    given = parser.parse_args()
    print(make_country(given.folder, given.pixels, given.climate_cell))


if __name__ == "__main__":
    main()
