"""The submission package in the toolbox: its questions, and a run from a folder of maps to the zip."""

from __future__ import annotations

import time
import zipfile
from pathlib import Path
from typing import Dict

import pytest

SENDER = {"ISO3": "GHA", "EXPERTS": "Ama Mensah", "INSTITUTION": "Soil\nSurvey", "CONTACT": "soil@institute.org.gh"}


@pytest.fixture(scope="module")
def maps(provider, tmp_path_factory) -> str:
    import processing

    folder = str(tmp_path_factory.mktemp("maps"))
    processing.run("gsocseq:full_run", {"ISO3": "GHA", "OPEN_MAPS": False, "OUTPUT": folder})
    return folder


def refusal(values: Dict[str, object]) -> str:
    """What the user reads when a run is refused."""
    import processing
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    try:
        processing.run("gsocseq:submission_package", values, feedback=feedback)
    except QgsProcessingException as error:
        return f"{error}\n{feedback.textLog()}"
    pytest.fail("it was not refused")


def test_from_a_folder_of_maps_to_the_zip(maps: str, sample: Path, tmp_path: Path) -> None:
    import processing

    zones = {"ZONES": str(sample / "zones.gpkg"), "FIELD": "name"}
    given = {**SENDER, **zones, "FOLDER": maps, "LICENCE": 5, "LICENCE_TEXT": "For FAO only", "OUTPUT": str(tmp_path / "out")}
    done = processing.run("gsocseq:submission_package", given)
    assert done["ZIP"] == str(tmp_path / "out" / "GHA_GSOCseq_submission.zip")
    with zipfile.ZipFile(done["ZIP"]) as package:
        checklist = package.read("checklist.txt").decode()
        totals = package.read("totals/totals.csv").decode()
        assert package.testzip() is None and len([name for name in package.namelist() if name.endswith(".tif")]) == 29
    for told in ("Ama Mensah", "Soil Survey", "soil@institute.org.gh", "For FAO only", time.strftime("%Y-%m-"), "the country keeps the ownership"):
        assert told in checklist
    assert totals.count("\n") > 100
    assert "switch 'Replace a package that is there' on" in refusal(given)


def test_in_the_background_as_the_dialog_runs_it(maps: str, tmp_path: Path) -> None:
    from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback, QgsProject
    from qgis.PyQt.QtCore import QCoreApplication

    context, feedback, results = QgsProcessingContext(), QgsProcessingFeedback(False), []
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("gsocseq:submission_package")
    task = QgsProcessingAlgRunnerTask(algorithm, {**SENDER, "FOLDER": maps, "OUTPUT": str(tmp_path)}, context, feedback)
    task.executed.connect(lambda fine, made: results.append((fine, made)))
    QgsApplication.taskManager().addTask(task)
    deadline = time.monotonic() + 120
    while not results and time.monotonic() < deadline:
        QCoreApplication.processEvents()
    assert results[0][0], feedback.textLog()
    with zipfile.ZipFile(results[0][1]["ZIP"]) as package:
        assert package.read("report/country_report.pdf").startswith(b"%PDF")


def test_from_the_command_line(qgis_process, maps: str, tmp_path: Path) -> None:
    given = {**SENDER, "FOLDER": maps, "OUTPUT": str(tmp_path / "out é")}
    done = qgis_process(["run", "gsocseq:submission_package", *(f"--{name}={value}" for name, value in given.items())])
    assert done.returncode == 0, done.stdout
    with zipfile.ZipFile(tmp_path / "out é" / "GHA_GSOCseq_submission.zip") as package:
        assert "Fulfilled: 17." in package.read("checklist.txt").decode()


@pytest.mark.parametrize(
    "values, told",
    [
        ({"CONTACT": "nobody"}, "an e-mail address such as"),
        ({"DATE": "1 May"}, "a day such as 2026-03-31"),
        ({"ISO3": "Ghana"}, "three capital letters"),
        ({"ISO3": "ABC"}, "no country has it"),
        ({"ISO3": "XXX"}, "no country has it"),
        ({"EXPERTS": " "}, "nothing is given"),
        ({"ISO3": "TGO"}, "begin with GHA"),
        ({"LICENCE": 5}, "Licence: text of your own"),
        ({"FOLDER": ""}, "FOLDER"),
    ],
)
def test_refusals_in_words(maps: str, tmp_path: Path, values: Dict[str, object], told: str) -> None:
    assert told in refusal({**SENDER, "FOLDER": maps, "OUTPUT": str(tmp_path / "out"), **values})
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())


def test_the_parameters_of_the_report_are_offered_too(provider) -> None:
    names = [definition.name() for definition in provider.algorithm("submission_package").parameterDefinitions()]
    report = [definition.name() for definition in provider.algorithm("country_report").parameterDefinitions()]
    assert set(report) <= set(names) and len(names) == len(set(names))
