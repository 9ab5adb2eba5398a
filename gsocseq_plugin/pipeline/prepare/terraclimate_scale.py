"""The scale of TerraClimate's numbers: Earth Engine keeps temperature and evapotranspiration in tenths, its users' exports and the NetCDF
files may not.

What decides, in this order: the user, the file's name, its units, its values. Whatever decided, values that no place on earth has are
refused: then the scale was applied twice, or never.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Optional, Sequence, Tuple

import numpy as np

from ...core.errors import GsocError
from ...core.gsocseq.climate import sum_rows
from ...core.gsocseq.climate_units import WANTED, Unit, recognise
from ...core.gsocseq.evapotranspiration import MM_PER_MJ, MONTH_DAYS, extraterrestrial_radiation, monthly_means
from ...core.gsocseq.export_names import parse
from ...core.months import Month
from ...io.grid import Grid, transformer
from ...io.monthly import WGS84, MonthlyFiles
from ..setup import bounded_gdal_cache

AUTO, RAW, UNITS = "auto", "raw", "units"
TENTHS = {RAW: 0.1, UNITS: 1.0}
EXTREME = 60.0
"""degC that no monthly mean exceeds, in warmth or cold."""
SUN_LEAST, SUN_MOST = 0.07, 1.0
"""Evapotranspiration of a year as a share of the water that all the sun's radiation on top of the atmosphere could evaporate: 0.1 in the
wet north, 0.55 in the Sahara. A tenth or ten times of that lies outside, so that one scale only makes sense almost everywhere."""
_DEGREES = Grid(1, 1, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), WGS84)
_SAMPLED = (0.25, 0.5, 0.75)
"""Places from top to bottom of the files whose rows are looked at."""
_SAMPLED_ROWS = 8


@dataclass(frozen=True)
class Scale:
    """How the numbers of a file become degC or mm/month, and why: the key of a sentence and what fills it."""

    unit: Unit
    key: str
    values: Dict[str, Any]


@dataclass(frozen=True)
class Sample:
    """Some cells: values (12, n) of twelve months as they stand in the file, latitude (n,) in degrees."""

    values: np.ndarray
    latitude: np.ndarray

    @property
    def fractions(self) -> bool:
        """Whether some values are not whole numbers: then they are no tenths as Earth Engine keeps them."""
        return bool((np.abs(self.values - np.rint(self.values)) > 1e-3).any())

    @property
    def span(self) -> Tuple[float, float]:
        """Lowest and highest value; NaN without any."""
        return (float(self.values.min()), float(self.values.max())) if self.values.size else (np.nan, np.nan)

    @property
    def extreme(self) -> float:
        """The value farthest from 0, without its sign; NaN without any."""
        return float(np.abs(self.values).max()) if self.values.size else np.nan

    @property
    def share_of_sun(self) -> float:
        """The sum of the twelve months as a share of what the sun could evaporate, the median of the cells; NaN without any."""
        if not self.values.size:
            return np.nan
        daily = monthly_means(extraterrestrial_radiation, self.latitude)
        sun = sum_rows(MM_PER_MJ * layer * days for layer, days in zip(daily, MONTH_DAYS))
        return float(np.median(sum_rows(self.values) / sun))


def sample_of(files: MonthlyFiles, months: Sequence[Month]) -> Sample:
    """Rows at three heights of the files, where all of the twelve months have values. Raises GsocError."""
    x, dx, _, y, _, dy = files.grid.geotransform
    to_degrees = transformer(files.grid, _DEGREES)
    values, latitudes = [], []
    for place in _SAMPLED:
        row = int(place * files.grid.rows)
        rows = min(_SAMPLED_ROWS, files.grid.rows - row)
        with bounded_gdal_cache():
            found = files.read(months, row, 0, rows, files.grid.columns)
        known = np.isfinite(found).all(axis=0)
        values.append(found[:, known])
        middle = x + dx * files.grid.columns / 2
        degrees = to_degrees([(middle, y + dy * (row + number + 0.5)) for number in range(rows)])[:, 1]
        latitudes.append(np.broadcast_to(degrees[:, None], known.shape)[known])
    return Sample(np.concatenate(values, axis=1), np.concatenate(latitudes))


def scale_of(variable: str, files: MonthlyFiles, setting: str) -> Scale:
    """The scale of `files`; variable: tmax, tmin or pet.

    Raises GsocError when nothing decides, for values that cannot be, and for files of different scales.
    """
    given = _by_setting(variable, setting) or _by_name(variable, files) or _by_units(variable, files)
    scales = []
    for months in files.first_years:
        sample = sample_of(files, months)
        scales.append(given or _by_values(variable, files, sample))
        _refuse_impossible(variable, files, scales[-1], sample)
    if len({scale.unit for scale in scales}) > 1:
        raise GsocError("terraclimate_scales_mixed", path=files.paths[0], found=", ".join(scale.unit.formula for scale in scales))
    return scales[0]


def _tenths(variable: str, factor: float) -> Unit:
    return Unit(WANTED[variable] if factor == 1.0 else f"{factor:g} {WANTED[variable]}", factor)


def _by_setting(variable: str, setting: str) -> Optional[Scale]:
    if setting not in (AUTO, *TENTHS):
        raise GsocError("config_value", field="scale", found=setting, expected=f'"{AUTO}", "{RAW}" or "{UNITS}"')
    return None if setting == AUTO else Scale(_tenths(variable, TENTHS[setting]), "terraclimate_scale_setting", {"setting": setting})


def _by_name(variable: str, files: MonthlyFiles) -> Optional[Scale]:
    """By the name that the scripts of earth_engine_scripts give."""
    exports = [parse(path) for path in files.paths]
    if None in exports:
        return None
    times = {export.times for export in exports if export is not None}
    if len(times) > 1:
        raise GsocError("terraclimate_scales_mixed", path=files.paths[0], found=", ".join(f"x{factor}" for factor in sorted(times)))
    factor = times.pop()
    return Scale(_tenths(variable, 1.0 / factor), "terraclimate_scale_name", {"times": factor})


def _by_units(variable: str, files: MonthlyFiles) -> Optional[Scale]:
    if not files.units:
        return None
    recognised = recognise(variable, files.units, np.empty((12, 0)), path=files.paths[0])
    return Scale(recognised.unit, "terraclimate_scale_units", {"declared": files.units})


def _by_values(variable: str, files: MonthlyFiles, sample: Sample) -> Scale:
    """Tenths where whole units would be more than any place has, units where tenths would be less, or where there are fractions."""
    (low, high), share = sample.span, sample.share_of_sun
    if variable == "pet":
        raw, units = (SUN_LEAST <= share * factor <= SUN_MOST for factor in TENTHS.values())
    else:
        raw, units = sample.extreme > EXTREME, sample.extreme <= EXTREME and sample.fractions
    if raw and units and sample.fractions:
        raw = False
    if raw == units:
        raise GsocError("terraclimate_scale_unknown", **_told(variable, files, sample))
    told = {"low": f"{low:.4g}", "high": f"{high:.4g}"}
    return Scale(_tenths(variable, TENTHS[RAW if raw else UNITS]), "terraclimate_scale_values", told)


def _refuse_impossible(variable: str, files: MonthlyFiles, scale: Scale, sample: Sample) -> None:
    """Raise GsocError for values that after conversion are no climate: the scale was applied twice or never."""
    if not sample.values.size:
        return
    converted = Sample(scale.unit.convert(sample.values, np.array(MONTH_DAYS)), sample.latitude)
    if variable == "pet":
        wrong = not SUN_LEAST <= converted.share_of_sun <= SUN_MOST
    else:
        twice = scale.unit.scale < 1.0 and sample.fractions and sample.extreme <= EXTREME
        wrong = twice or converted.extreme > EXTREME
    if wrong:
        raise GsocError("terraclimate_scale_impossible", formula=scale.unit.formula, **_told(variable, files, sample))


def _told(variable: str, files: MonthlyFiles, sample: Sample) -> Dict[str, Any]:
    """The evidence of the values."""
    low, high = sample.span
    told = {"path": files.paths[0], "variable": variable, "wanted": WANTED[variable], "low": f"{low:.4g}", "high": f"{high:.4g}"}
    return {**told, "fractions": "with" if sample.fractions else "without", "share": f"{100 * sample.share_of_sun:.3g}"}
