"""Tables of totals: every figure is one of the Totals, formatted, in its place."""

from __future__ import annotations

import math

import pytest

pytest.importorskip("qgis.core")

from gsocseq_plugin.pipeline.totals.result import ADOPTED, FULL, TotalRow, Totals
from gsocseq_plugin.report.figures import Figures
from gsocseq_plugin.report.totals_charts import gain_chart
from gsocseq_plugin.report.words import DASH, Words

CO2 = 44.0 / 12.0


def row(stem: str, total: float, mean: float, zone: str = "", land_use=None, name: str = "", part: str = FULL, halves=(0.5, 2.0)) -> TotalRow:
    unit = "t C/ha" if stem.startswith("T0") else "t C/ha/yr"
    return TotalRow(zone, land_use, name, stem, part, unit, 1234567.8, 1500, mean, total, total * CO2, *halves)


TOTALS = Totals(
    "GHA",
    20,
    (
        row("T0_Map030", 81.94, 66.371),
        row("ASR_BAU_Map030", -0.0283, -0.02292),
        row("RSR_SSM1_Map030", 0.0654, 0.05297, halves=(math.nan, math.nan)),
        row("RSR_SSM1_Map030", 0.0321, 0.026, part=ADOPTED),
        row("T0_Map030", 60.0, 70.04, land_use=2, name="Cropland"),
        row("T0_Map030", 21.94, 50.06, land_use=41, name="Own <class>"),
        row("RSR_SSM1_Map030", 0.04, 0.0601, land_use=2, name="Cropland"),
        row("T0_Map030", 81.94, 66.371, zone="Nord & Süd"),
        row("RSR_SSM1_Map030", math.nan, math.nan, zone="Nord & Süd"),
    ),
    ("Nord & Süd",),
)
FIGURES = Figures(TOTALS, ["SSM1"], Words())


def test_all_land() -> None:
    rows = FIGURES.whole().rows
    assert rows[0] == ("T0", "t C/ha", "1,234,568", "66.4", "81.9", "300", "0.500", "2.00")
    assert rows[1] == ("ASR_BAU", "t C/ha/yr", "1,234,568", "-0.023", "-0.0283", "-0.104", "0.500", "2.00")
    assert rows[2] == ("RSR_SSM1", "t C/ha/yr", "1,234,568", "0.053", "0.0654", "0.240", DASH, DASH)
    units = FIGURES.whole().head[4:]
    assert units[0] == "Mt C, Mt C/yr" and all(head.startswith("\N{PLUS-MINUS SIGN} Mt C, Mt C/yr, ") for head in units[2:])
    assert rows[3][0] == "RSR_SSM1, adopted part" and rows[3][4] == "0.0321"


def test_by_land_use() -> None:
    means, gains = FIGURES.means(by_zone=False), FIGURES.gains(by_zone=False)
    assert means.head == ("Land use", "Area, ha", "T0", "ASR BAU"), "no map ASR SSM1, no column"
    assert means.rows == (
        ("All modelled land", "1,234,568", "66.4", "-0.023"),
        ("Cropland", "1,234,568", "70.0", DASH),
        ("Own <class>", "1,234,568", "50.1", DASH),
    )
    assert gains.rows == (("All modelled land", "0.053", "0.240"), ("Cropland", "0.060", "0.147"), ("Own <class>", DASH, DASH))


def test_by_zone_and_what_is_not_known() -> None:
    assert FIGURES.gains(by_zone=True).rows[1] == ("Nord & Süd", DASH, DASH)
    assert FIGURES.means(by_zone=True).rows[1][:3] == ("Nord & Süd", "1,234,568", "66.4")


def test_no_zones_no_table() -> None:
    alone = Figures(Totals("GHA", 20, TOTALS.rows[:4]), ["SSM1"], Words())
    assert alone.means(by_zone=True).rows == () and alone.gains(by_zone=False).rows == () and alone.classes().rows == ()
    assert gain_chart(alone, by_zone=True) is None


def test_classes_and_shares() -> None:
    assert FIGURES.classes().rows == (("2", "Cropland", "1,234,568", "50.0"), ("41", "Own <class>", "1,234,568", "50.0"))
    share = FIGURES.share(1.2)  # 0.0654 x 44/12 / 1.2 and 0.0321 x 44/12 / 1.2
    assert share.rows == (("SSM1", "20.0", "9.81"),) and len(share.head) == 3
    assert FIGURES.share(60.0).rows == (("SSM1", "0.400", "0.196"),)  # of large emissions a share too
    full_only = Figures(Totals("GHA", 20, TOTALS.rows[:3]), ["SSM1"], Words())
    assert full_only.share(1.2).rows == (("SSM1", "20.0"),)


def test_names_of_faos_classes_are_translated() -> None:
    spanish = Figures(TOTALS, ["SSM1"], Words({"Cropland": "Tierras de cultivo"}.get))
    assert spanish.land_use_name(TOTALS.rows[4]) == "Tierras de cultivo"


def test_the_catalogue_has_the_names_of_all_classes(root) -> None:
    import csv

    from gsocseq_plugin.core.messages import MESSAGES

    with open(root / "resources" / "tables" / "classes.csv", encoding="utf-8") as file:
        for line in csv.DictReader(file):
            assert MESSAGES[f"report_class_{line['code']}"] == line["name"]
