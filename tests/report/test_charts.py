"""Charts: something is drawn, labels that cannot be drawn are explained, and without matplotlib there is none."""

from __future__ import annotations

import math
import threading

import numpy as np
import pytest

pytest.importorskip("qgis.core")
pytest.importorskip("matplotlib")

from qgis.PyQt.QtGui import QColor, QImage

from gsocseq_plugin.report import charts
from gsocseq_plugin.report.charts import Bars, Box
from gsocseq_plugin.report.page import Picture
from gsocseq_plugin.report.words import Words

WORDS = Words()


def pixels(picture: Picture) -> np.ndarray:
    """Red, green, blue (rows, columns, 3)."""
    image = QImage.fromData(picture.png).convertToFormat(QImage.Format.Format_RGB888)
    data = np.frombuffer(image.constBits().asstring(image.height() * image.bytesPerLine()), np.uint8)
    return data.reshape(image.height(), image.bytesPerLine())[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)


def share_of(picture: Picture, colour: str) -> float:
    """The share of the picture that has this colour."""
    wanted = QColor(colour)
    return float((pixels(picture) == (wanted.red(), wanted.green(), wanted.blue())).all(axis=2).mean())


def three_charts():
    histogram = charts.histogram("h", [0.0, 1.0, 2.0, 3.0], [5, 20, 1], "t C/ha", WORDS, "h")
    bars = charts.horizontal_bars("b", ["Cropland"], [Bars("gain", [2.0])], "gain", "Mt", WORDS, "b")
    curve = charts.effort_curve("c", [(100.0, 1.0), (300.0, 1.5)], 1.2, WORDS, "c")
    return histogram, bars, curve


def test_bars_of_a_histogram_have_the_areas_of_their_counts() -> None:
    low, high = (charts.histogram("h", [0, 1, 2], [10, count], "t C/ha", WORDS, "h") for count in (10, 5))
    assert share_of(high, charts.BAR) / share_of(low, charts.BAR) == pytest.approx(0.75, abs=0.02)


def test_every_chart_shows_something() -> None:
    histogram, bars, curve = three_charts()
    assert share_of(histogram, charts.BAR) > 0.1 and share_of(bars, charts.BAR) > 0.05
    assert share_of(curve, charts.BAR) > 0.001 and share_of(curve, "#d55e00") > 0.001
    boxes = charts.boxes("x", [Box("Cropland", (1, 2, 3, 4, 5)), Box("Grassland", (2, 3, 4, 5, 6))], "t C/ha", "t C/ha", WORDS, "x")
    assert share_of(boxes, "#cfe3f1") > 0.05


def test_no_label_is_cut() -> None:
    """Nothing touches the edge, however long the names and the figures are."""
    names = ["Herbaceous vegetation, regularly flooded, and what else belongs to it", "Ackerlandbewirtschaftungsgebietsverwaltungsbezirk"]
    series = [Bars(name, [123456.0, 2.0]) for name in ("SSM1", "A scenario with a long name", "SSM3", "Another", "And one more")]
    axis = "Gain over business as usual, Mt CO2e/yr"
    pictures = [
        charts.horizontal_bars("b", names, series, axis, "Mt CO2e/yr", WORDS, "b"),
        charts.boxes("x", [Box(name, (1e5, 2e5, 3e5, 4e5, 5e5)) for name in names], axis, "Mt CO2e/yr", WORDS, "x"),
        charts.effort_curve("c", [(12_345_678.0, 0.001234), (45_678_901.0, 0.002)], 0.0015, WORDS, "c"),
        charts.histogram("h", [0, 1e6, 2e6], [12_345_678, 5], "t C/ha", WORDS, "h", small=True),
    ]
    for picture in pictures:
        seen = pixels(picture)
        assert all((edge == 255).all() for edge in (seen[0], seen[-1], seen[:, 0], seen[:, -1])), picture.name


def test_the_curve_without_a_target_has_no_line_for_it() -> None:
    assert share_of(charts.effort_curve("c", [(100.0, 1.0)], None, WORDS, "c"), "#d55e00") == 0


def test_scenarios_are_told_apart_by_colour() -> None:
    series = [Bars(name, [1.0, 2.0]) for name in ("SSM1", "SSM2", "SSM3", "SSM4")]
    picture = charts.horizontal_bars("b", ["a", "b"], series, "gain", "Mt", WORDS, "b")
    for name in ("SSM1", "SSM2", "SSM3"):
        assert share_of(picture, charts.COLOURS[name]) > 0.01
    assert share_of(picture, charts.FURTHER_COLOURS[3]) > 0.005


def test_the_legend_names_every_scenario() -> None:
    """Long names make it higher, not wider than the chart: the last scenario's colour is there twice, as a bar and as its key."""
    for names in (["SSM1", "SSM2", "SSM3", "S4", "S5"], [f"A scenario with a rather long name {number}" for number in range(5)]):
        series = [Bars(name, [0.0 if number == 4 else 1.0]) for number, name in enumerate(names)]
        picture = charts.horizontal_bars("b", ["a"], series, "gain", "Mt", WORDS, "b")
        assert share_of(picture, charts.FURTHER_COLOURS[0]) > 0.0002, "the key of the fifth, which has no bar"


def test_many_zones_are_cut_and_the_rest_is_said() -> None:
    names = [f"zone {number}" for number in range(500)]
    picture = charts.horizontal_bars("b", names, [Bars("gain", [1.0] * 500)], "gain", "Mt", WORDS, "By zone")
    assert picture.height < 1000 and picture.caption == "By zone. The first 20 are shown; 480 more are in the table."


def test_labels_that_cannot_be_drawn_become_numbers_which_the_caption_explains() -> None:
    names = ["Vale", "المراعي", "草地", "a $b$ <i>c</i>"]
    picture = charts.horizontal_bars("b", names, [Bars("gain", [4.0, 3.0, 2.0, 1.0])], "الكربون", "Mt CO2e/yr", WORDS, "By zone.")
    assert picture.caption == "By zone. (2: المراعي; 3: 草地)"
    assert [charts.drawable(name) for name in names] == [True, False, False, True]


def test_one_value_and_figures_that_are_not_known() -> None:
    same = charts.histogram("h", [7.0] * 41, [0] * 39 + [12], "%", WORDS, "h")
    assert share_of(same, charts.BAR) > 0.3
    bars = charts.horizontal_bars("b", ["a", "b"], [Bars("gain", [2.0, math.nan])], "gain", "Mt", WORDS, "b")
    assert share_of(bars, charts.BAR) > 0.05


def test_no_values_no_chart() -> None:
    assert charts.histogram("h", [], [], "%", WORDS, "h") is None and charts.histogram("h", [0, 1], [0], "%", WORDS, "h") is None
    assert charts.horizontal_bars("b", [], [], "gain", "Mt", WORDS, "b") is None
    assert charts.boxes("x", [], "gain", "Mt", WORDS, "x") is None and charts.effort_curve("c", [], 1.0, WORDS, "c") is None


def test_without_matplotlib_there_are_no_charts(without_matplotlib) -> None:
    assert not charts.available() and three_charts() == (None, None, None)
    assert charts.missing_library(WORDS) == [WORDS.t("report_no_charts")]


def test_threads_draw_the_same_as_one() -> None:
    expected = [picture.png for picture in three_charts()]
    found = {}

    def draw(number: int) -> None:
        found[number] = [picture.png for picture in three_charts()]

    threads = [threading.Thread(target=draw, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert list(found.values()) == [expected] * 3
