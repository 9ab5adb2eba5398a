"""The unit of monthly climate: by its text, by its values, or asked."""

from __future__ import annotations

import numpy as np
import pytest

from gsocseq_plugin.core.errors import GsocError, sentence
from gsocseq_plugin.core.gsocseq.climate_units import recognise

DAYS = np.array([31.0, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
# The climate of Rothamsted in round numbers: degC, mm/month.
TMEAN = np.array([4.0, 4, 6, 8, 11, 14, 17, 17, 14, 10, 7, 4])[:, None] + np.array([0.0, 1.0, -2.0])
PREC = np.array([65.0, 47, 51, 52, 50, 59, 46, 58, 60, 74, 71, 69])[:, None] * np.array([1.0, 0.9, 1.3])
PET = np.array([8.0, 15, 32, 55, 82, 95, 100, 85, 50, 25, 11, 7])[:, None] * np.array([1.0, 1.1, 0.9])
SECONDS = 86400.0


def days(values: np.ndarray) -> np.ndarray:
    return values / DAYS[:, None]


@pytest.mark.parametrize(
    ("variable", "truth", "text", "stored"),
    [
        ("tmean", TMEAN, "degrees Celsius", TMEAN),
        ("tmean", TMEAN, "\N{DEGREE SIGN}C", TMEAN),
        ("tmean", TMEAN, "degrees_celsius", TMEAN),
        ("tmean", TMEAN, "Degrees C", TMEAN),
        ("tmax", TMEAN, "K", TMEAN + 273.15),
        ("tmin", TMEAN, "0.1 degC", TMEAN * 10),
        ("tmean", TMEAN, "tenths of degC", TMEAN * 10),
        ("tmean", TMEAN, "0.1 K", (TMEAN + 273.15) * 10),
        ("tmean", TMEAN, "degF", TMEAN * 1.8 + 32),
        ("prec", PREC, "mm/month", PREC),
        ("prec", PREC, "mm", PREC),
        ("prec", PREC, "mm day-1", days(PREC)),
        ("pet", PET, "mm/day", days(PET)),
        ("prec", PREC, "kg m-2 s-1", days(PREC) / SECONDS),
        ("prec", PREC, "kg m**-2 s**-1", days(PREC) / SECONDS),
        ("prec", PREC, "kg/m^2", PREC),
        ("prec", PREC, "0.1 mm", PREC * 10),
        ("pet", PET, "0.1 mm/day", days(PET) * 10),
        ("prec", PREC, "cm", PREC / 10),
        ("prec", PREC, "m", PREC / 1000),
        ("prec", PREC, "m", days(PREC) / 1000),
        ("pet", PET, "m of water equivalent", days(PET) / 1000),
        ("tmean", TMEAN, None, TMEAN),
        ("tmean", TMEAN, "", TMEAN + 273.15),
        ("tmax", TMEAN, "unknown", TMEAN * 10),
        ("prec", PREC, None, PREC),
        ("pet", PET, None, PET),
        ("pet", PET, None, days(PET)),
        ("pet", PET, None, PET * 10),
    ],
)
def test_every_unit_leads_to_degrees_and_monthly_millimetres(variable, truth, text, stored):
    found = recognise(variable, text, stored)
    assert found.unit.convert(stored, DAYS) == pytest.approx(truth, rel=1e-12, abs=1e-9)
    assert found.changes == (not np.array_equal(stored, truth))
    assert sentence(found.key, {"path": "file.nc", **found.values}).startswith(f"file.nc: {variable} is in {found.unit.name}")


def test_the_log_line_has_unit_evidence_and_formula():
    found = recognise("tmean", None, TMEAN * 10)
    told = sentence(found.key, {"path": "t.tif", **found.values})
    assert told == "t.tif: tmean is in 0.1 degC by its values (20 to 180, mean 93.33): x 0.1 = degC."
    found = recognise("pet", "mm/day", days(PET))
    assert "x days of the month = mm/month" in sentence(found.key, {"path": "p.nc", **found.values})


@pytest.mark.parametrize(
    ("key", "variable", "text", "stored"),
    [
        ("unit_doubtful", "tmean", None, TMEAN * 1.8 + 32),  # 36 to 64: degF, or tenths of an arctic summer
        ("unit_doubtful", "prec", None, days(PREC)),  # 1.5 to 3: mm/day, or a desert in mm/month
        ("unit_doubtful", "prec", None, PREC * 7),  # 5000: a rain forest in mm, or 500 mm in tenths
        ("unit_doubtful", "prec", None, days(PREC) / SECONDS),
        ("unit_doubtful", "tmean", None, (TMEAN + 273.15) * 10),
        ("unit_doubtful", "prec", None, np.full((12, 3), np.nan)),
        ("unit_metres", "prec", "m", PREC / 6000),
        ("unit_unknown", "prec", "W m-2", PREC),
        ("unit_unknown", "tmean", "mm", TMEAN),
        ("unit_contradicted", "tmean", "degC", TMEAN * 10),  # a scale never applied
        ("unit_contradicted", "tmean", "degC", TMEAN + 273.15),
        ("unit_contradicted", "tmean", "K", TMEAN),
        ("unit_contradicted", "pet", "mm/month", PET / 10),  # a scale applied twice
        ("unit_contradicted", "pet", "mm/day", PET),
        ("unit_contradicted", "prec", "kg m-2 s-1", PREC),
        ("unit_contradicted", "pet", "m", -days(PET) / 1000),  # ERA5's evaporation is negative
        ("unit_contradicted", "prec", "mm", np.where(PREC > 70, -9999.0, PREC)),  # a no-data value that nobody declares
        ("unit_doubtful", "tmean", None, np.where(TMEAN > 16, -9999.0, TMEAN)),
    ],
)
def test_in_doubt_the_user_is_asked(key, variable, text, stored):
    with pytest.raises(GsocError) as refused:
        recognise(variable, text, stored, path="file.nc")
    assert refused.value.key == key
    told = str(refused.value)
    assert told.startswith("file.nc: ") and f"units_{variable}" in told
    if np.isfinite(stored).any():
        assert f"{stored.min():.4g} to {stored.max():.4g}" in told


def test_the_setting_is_final():
    found = recognise("prec", "mm", days(PREC), setting="mm/day")
    assert found.key == "unit_by_setting" and found.unit.per_day
    assert "units_prec" in sentence(found.key, {"path": "p.tif", **found.values})
    assert recognise("tmean", "degC", TMEAN * 10, setting="0.1 degC").unit.scale == 0.1
    with pytest.raises(GsocError) as refused:
        recognise("prec", None, PREC, setting="buckets")
    assert refused.value.key == "unit_unknown" and "buckets" in str(refused.value)
