"""country_report in the toolbox: in the background, on a run's folder, and refused in words."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest
from toolbox_calls import refusal, run

from gsocseq_plugin.report.country_report import HTML, PDF


@pytest.fixture(scope="module")
def maps(provider, tmp_path_factory) -> Path:
    """The folder of a run of the sample."""
    folder = tmp_path_factory.mktemp("maps")
    run("full_run", OPEN_MAPS=False, OUTPUT=str(folder))
    return folder


def test_in_a_background_task(provider, maps: Path, sample: Path, tmp_path: Path) -> None:
    """As the dialog runs it: QGIS's task manager calls it in a thread of its pool."""
    from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback

    values = {
        "FOLDER": str(maps),
        "COUNTRY_NAME": "Sample & <b>county</b>",
        "EMISSIONS": 2.0,
        "ZONES": str(sample / "zones.gpkg"),
        "FIELD": "name",
        "OUTPUT": str(tmp_path),
    }
    context, feedback, ended = QgsProcessingContext(), QgsProcessingFeedback(False), []
    task = QgsProcessingAlgRunnerTask(provider.algorithm("country_report").create(), values, context, feedback)
    task.executed.connect(lambda fine, results: ended.append((fine, results)))
    QgsApplication.taskManager().addTask(task)
    until = time.monotonic() + 60
    while not ended and time.monotonic() < until:
        QgsApplication.processEvents()
    (fine, results), *_ = ended
    assert fine and (results["HTML"], results["PDF"]) == (str(tmp_path / HTML), str(tmp_path / PDF)), feedback.textLog()
    text = (tmp_path / HTML).read_text(encoding="utf-8")
    assert "Sample &amp; &lt;b&gt;county&lt;/b&gt;" in text and "Hills" in text and "Share of the agricultural emissions" in text
    assert "country_report.pdf (" in feedback.textLog()


def test_quality_control_leaves_a_page(provider, maps: Path, tmp_path: Path) -> None:
    results = run("quality_control", FOLDER=str(maps), FLAGS=False, OUTPUT=str(tmp_path))
    text = Path(results["HTML"]).read_text(encoding="utf-8")
    assert results["HTML"] == str(tmp_path / "quality.html") and text.count("data:image/png") >= 29 and "Checks failed: 0" in text


def test_totals_and_priority_areas_leave_pages(provider, maps: Path, sample: Path, tmp_path: Path) -> None:
    zones = {"FOLDER": str(maps), "ZONES": str(sample / "zones.gpkg"), "FIELD": "name"}
    totals = run("totals", **zones, TABLE=str(tmp_path / "t.csv"), PAGE=str(tmp_path / "totals.html"))
    ranks = run("priority_areas", **zones, UNITS=1, TARGET=0.05, TABLE=str(tmp_path / "p.csv"), PAGE=str(tmp_path / "ranks.html"))
    totals_text, ranks_text = (Path(results["PAGE"]).read_text(encoding="utf-8") for results in (totals, ranks))
    assert all(name in text for name in ("Coast", "Hills", "Vale") for text in (totals_text, ranks_text))
    assert totals_text.count("data:image/png") == 1 + 1 + 2 + 2 and ranks_text.count("data:image/png") == 1
    assert "of the land with a value" in ranks_text
    assert "PAGE" not in run("totals", FOLDER=str(maps), TABLE=str(tmp_path / "t2.csv"))


def test_refusals_in_words(provider, maps: Path, tmp_path: Path) -> None:
    out = str(tmp_path / "out")
    assert "no GSOCseq map was found" in refusal("country_report", FOLDER=str(tmp_path), OUTPUT=out)
    other = tmp_path / "other"
    shutil.copytree(maps, other)
    shutil.copy(other / "XXX_GSOCseq_RSR_SSM1_Map030.tif", other / "XXX_GSOCseq_RSR_SSM2_Map030.tif")
    assert "manifest.json: does not belong to the maps beside it: 1 of them" in refusal("country_report", FOLDER=str(other), OUTPUT=out)
    assert not Path(out).exists()


def test_qgis_process_writes_it(qgis_process, maps: Path, tmp_path: Path) -> None:
    done = qgis_process(["run", "gsocseq:country_report", f"--FOLDER={maps}", f"--OUTPUT={tmp_path / 'report é'}"])
    assert done.returncode == 0 and (tmp_path / "report é" / PDF).is_file(), done.stdout
