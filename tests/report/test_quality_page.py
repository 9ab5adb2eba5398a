"""The page of quality control: verdict, findings in order, figures of each map, thumbnails and histograms."""

from __future__ import annotations

import base64
import shutil
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from qgis.PyQt.QtGui import QImage

from gsocseq_plugin.core.errors import Cancelled
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.quality.result import FAIL, PASS, WARN, Check, MapFacts, QualityResult
from gsocseq_plugin.pipeline.steps.quality_control import QualityOptions, quality_control
from gsocseq_plugin.report.quality_page import quality_page
from gsocseq_plugin.report.words import Words

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture(scope="module")
def result(run: Path, qgis_app) -> QualityResult:
    return quality_control(str(run), QualityOptions(), Progress())


@pytest.fixture(scope="module")
def html(result: QualityResult) -> str:
    return quality_page(result, Words(), Progress())


def test_every_map_has_a_thumbnail_and_a_histogram_and_its_figures(result: QualityResult, html: str, taken_apart) -> None:
    page = taken_apart(html)
    pictures = page.pictures()
    assert len(pictures) == 2 * 29
    for picture in pictures:
        assert picture["src"].startswith("data:image/png;base64,") and picture["alt"]
        image = QImage.fromData(base64.b64decode(picture["src"].split(",")[1]))
        assert len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}) > 1, picture["alt"]
    rows = {cells[0]: cells for cells in page.table_after("Map")[1:]}
    assert len(rows) == 29
    for facts in result.maps:
        expected = [f"{facts.cells:,}", f"{facts.missing:,}"]
        digits = {"t C/ha": 1, "t C/ha/yr": 3, "%": 1}[facts.unit]
        values = (facts.minimum, facts.quantiles[1], facts.quantiles[3], facts.mean, facts.quantiles[5], facts.maximum)
        expected += [f"{round(value, digits) + 0.0:.{digits}f}" for value in values]
        assert rows[facts.stem] == [facts.stem, facts.unit, *expected]


def test_the_page_needs_nothing_else(html: str, taken_apart) -> None:
    page = taken_apart(html)
    assert not {tag for tag, _ in page.tags} & {"script", "link", "iframe", "object"}
    assert "http" not in html and "url(" not in html and "@import" not in html
    assert all(attributes.get("src", "data:").startswith("data:") for _, attributes in page.tags)
    assert dict(page.tags[0][1]) == {"lang": "en", "dir": "ltr"}
    assert len(html) < 1_500_000


FINDINGS = (
    Check("order", PASS, "report_limits"),
    Check("range", WARN, "report_map_missing", ("T0_Map030",), {"stem": "<b>T0</b> & co"}, 3, ("report_limit_soils",), "report_limit_time"),
    Check("names", FAIL, "report_experts", ("A", "B"), {"text": "wrong"}, 2, ("report_limit_depth", "report_limit_gases")),
)


def test_failures_come_first_with_causes_and_remedies(tmp_path: Path, taken_apart) -> None:
    page = taken_apart(quality_page(QualityResult(str(tmp_path), "GHA", 20, {}, FINDINGS, ()), Words(), Progress()))
    parts = ("Failed.", "Checks failed: 1", "Failed (1)", "Experts: wrong", "Warnings (1)", "<b>T0</b> & co", "Passed (1)")
    order = [page.text.index(part) for part in parts]
    assert order == sorted(order)
    assert "aerated soils" in page.text and "What to do: Gains shrink" in page.text and "A, B" in page.text
    assert "b" not in {tag for tag, attributes in page.tags if attributes} and "GHA" in page.text


@pytest.mark.parametrize(("checks", "told"), [(FINDINGS[:1], "Passed."), (FINDINGS[:2], "Passed with warnings."), (FINDINGS, "Failed.")])
def test_the_verdict_is_a_word_and_a_sign(tmp_path: Path, taken_apart, checks, told: str) -> None:
    html = quality_page(QualityResult(str(tmp_path), "GHA", 20, {}, checks, ()), Words(), Progress())
    assert told in taken_apart(html).text and 'class="sign"' in html


def test_damaged_maps_have_a_card_without_pictures(run: Path, tmp_path: Path, taken_apart) -> None:
    shutil.copy(run / "XXX_GSOCseq_T0_Map030.tif", tmp_path)
    (tmp_path / "XXX_GSOCseq_ASR_BAU_Map030.tif").write_bytes(b"II*\0cut short")
    page = taken_apart(quality_page(quality_control(str(tmp_path), QualityOptions(), Progress()), Words(), Progress()))
    assert len(page.pictures()) == 2 and "This map cannot be drawn" in page.text and page.text.count("ASR_BAU_Map030") > 1


def test_a_map_without_values(tmp_path: Path, taken_apart) -> None:
    facts = MapFacts("ASR_BAU_Map030", str(tmp_path / "none.tif"), "t C/ha/yr", 0, 0)
    page = taken_apart(quality_page(QualityResult(str(tmp_path), "GHA", 20, {}, (), (facts,)), Words(), Progress()))
    assert page.table_after("Map")[1] == ["ASR_BAU_Map030", "t C/ha/yr", "0", "0", *["\N{EN DASH}"] * 6]


def test_without_matplotlib_tables_and_thumbnails_stay(result: QualityResult, without_matplotlib, taken_apart) -> None:
    page = taken_apart(quality_page(result, Words(), Progress()))
    assert len(page.pictures()) == 29 and len(page.table_after("Map")) == 30
    assert page.text.count("no matplotlib") == 1


def test_arabic_runs_from_right_to_left(tmp_path: Path, taken_apart) -> None:
    result = QualityResult(str(tmp_path), "GHA", 20, {}, FINDINGS[:1], ())
    page = taken_apart(quality_page(result, Words(lambda text: text.replace("Passed.", "ناجح."), "ar"), Progress()))
    assert page.tags[0][1] == {"lang": "ar", "dir": "rtl"} and "ناجح." in page.text


def test_cancel(result: QualityResult, stopping) -> None:
    with pytest.raises(Cancelled):
        quality_page(result, Words(), stopping(0.2))
