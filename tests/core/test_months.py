"""Years and months in names."""

import pytest

from gsocseq_plugin.core.months import year_and_month_of


@pytest.mark.parametrize(
    ("name", "month"),
    [
        ("2001-05", (2001, 5)),
        ("X2001.05.16", (2001, 5)),
        ("tmean_200110", (2001, 10)),
        ("2001_01_17_NDVI", (2001, 1)),
        ("May 2001", (2001, 5)),
        ("CHELSA_tas_01_1979_V.2.1", (1979, 1)),
        ("12-2001", (2001, 12)),
        ("CHELSA_tas_01_1981-2010_V.2.1", None),
        ("cru_ts4.04_2001", None),
        ("MOD13A3_h18v04_2001", None),
        ("tmean_1981-2000_01", None),
        ("tmean_1981_2000_12", None),
        ("1981-2000 Jan", None),
        ("tavg_01", None),
    ],
)
def test_a_month_in_a_name(name, month):
    """The two years of a period are no year of a month."""
    assert year_and_month_of(name) == month
