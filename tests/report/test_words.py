"""Sentences and numbers in the reader's language."""

from __future__ import annotations

import math

import pytest

pytest.importorskip("qgis.core")

from gsocseq_plugin.report.words import DASH, Words

ENGLISH, SPANISH, RUSSIAN, ARABIC = Words(), Words(locale="es"), Words(locale="ru"), Words(locale="ar")


@pytest.mark.parametrize(
    ("unit", "value", "text"),
    [
        ("t C/ha", 66.3714, "66.4"),
        ("t C/ha/yr", -0.02341, "-0.023"),
        ("t C/ha/yr", -0.0001, "0.000"),
        ("%", 15.25, "15.2"),
        ("ha", 1178543.15, "1,178,543"),
        ("ha", math.nan, DASH),
        ("%", None, DASH),
        ("%", math.inf, DASH),
    ],
)
def test_digits_suit_the_unit(unit: str, value: float, text: str) -> None:
    assert ENGLISH.figure(value, unit) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0192345, "0.0192"),
        (0.000225, "0.000225"),
        (0.09996, "0.100"),
        (1.387, "1.39"),
        (123.9, "124"),
        (45678.9, "45,700"),
        (-0.00224, "-0.00224"),
        (0.0000069351, "0.00000694"),
        (-0.000000012345, "-0.0000000123"),
        (0.0, "0"),
        (math.nan, DASH),
    ],
)
def test_totals_have_three_digits_whatever_their_size(value: float, text: str) -> None:
    assert ENGLISH.significant(value) == text


@pytest.mark.parametrize(("value", "text"), [(1e6, "1,000,000"), (0.25, "0.25"), (-0.05, "-0.05"), (20.0, "20"), (-0.0, "0")])
def test_ticks_and_classes_are_short_and_never_exponents(value: float, text: str) -> None:
    assert ENGLISH.plain(value) == text


def test_numbers_follow_the_language() -> None:
    assert SPANISH.figure(1178543.15, "ha") == "1.178.543" and SPANISH.plain(0.25) == "0,25"
    assert RUSSIAN.significant(0.0192) == "0,0192"
    assert Words(locale="C").figure(1178543.15, "ha") == "1,178,543"


def test_direction_and_code_of_the_language() -> None:
    assert (ARABIC.direction, ARABIC.language) == ("rtl", "ar")
    assert (SPANISH.direction, Words(locale="zh_TW").language) == ("ltr", "zh-TW")
    assert ENGLISH.apart("-1") == "-1" and ARABIC.apart("-1")[1:-1] == "-1"


def test_sentences_are_translated_then_filled() -> None:
    words = Words({"Critics: {text}": "?", "Experts: {text}": "Expertos: {text}"}.__getitem__)
    assert words.t("report_experts", text="{A} <b>") == "Expertos: {A} <b>"
