"""The page Run: what it shows, what it forbids and why, what its buttons ask for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Tuple

import pytest
from run_configs import sample_config

from gsocseq_plugin.core.errors import ERROR, INFO, WARNING, Problem

EFFORT = Problem(INFO, "", "effort", {"pixels": "12300", "minutes": "< 1", "speed": 1, "maps": "1", "scratch": "1", "memory": 512})
WRONG = Problem(ERROR, "layers.clay", "file_missing", {"path": "clay.tif"})
ODD = Problem(WARNING, "layers.soc", "file_missing", {"path": "soc.tif"})


@dataclass(frozen=True)
class Stopped:
    """A run that stopped, as the journal tells it."""

    folder: str = "somewhere"
    step: str = "compute"
    done: int = 12
    total: int = 40
    changed: Tuple[str, ...] = ()


@pytest.fixture
def page(qtbot, sample: Path, tmp_path: Path):
    from gsocseq_plugin.gui.run_page import RunPage

    made = RunPage()
    qtbot.addWidget(made)
    made.show_config(sample_config(sample, tmp_path))
    made.show()
    return made


def lines(page) -> list:
    return [page.problems.item(row).text() for row in range(page.problems.count())]


def test_the_page_changes_nothing_of_a_configuration(page, sample: Path, tmp_path: Path) -> None:
    config = replace(sample_config(sample, tmp_path), horizons=(20, 50), iso3="GHA")
    page.show_config(config)
    assert page.edited(config) is config
    assert "GHA" in page.summary.text() and str(tmp_path) in page.summary.text()


def test_no_run_before_the_check_has_ended(page) -> None:
    assert not page.run.isEnabled() and "being checked" in page.state.text() and page.run.toolTip() == page.state.text()
    page.show_problems([], True)
    assert not page.run.isEnabled()
    page.show_problems([EFFORT], False)
    assert page.run.isEnabled() and page.state.text() == "" and page.effort.text() == "About 12,300 cells to model. Time: < 1 min."


def test_problems_forbid_the_run_and_lead_to_their_field(page, qtbot) -> None:
    from qgis.PyQt.QtCore import Qt

    page.page_of = lambda where: "Area and layers" if where.startswith("layers.") else ""
    page.show_problems([ODD, WRONG, EFFORT], False)
    assert lines(page) == [f"Area and layers: {problem.text()}" for problem in (WRONG, ODD)], "what forbids comes first"
    assert not page.run.isEnabled() and "1 problem" in page.state.text()
    with qtbot.waitSignal(page.problem_asked, timeout=1000) as asked:
        middle = page.problems.visualItemRect(page.problems.item(1)).center()
        qtbot.mouseClick(page.problems.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert asked.args == ["layers.soc"]
    page.problems.setCurrentRow(0)
    with qtbot.waitSignal(page.problem_asked, timeout=1000) as asked:
        qtbot.keyClick(page.problems, Qt.Key.Key_Return)
    assert asked.args == ["layers.clay"]


def test_a_warning_does_not_forbid(page) -> None:
    page.show_problems([ODD], False)
    assert page.run.isEnabled() and len(lines(page)) == 1


@pytest.mark.parametrize(("button", "asked"), [("run", "run_asked"), ("resume", "resume_asked"), ("anew", "anew_asked"), ("cancel", "cancel_asked")])
def test_buttons_ask(page, qtbot, button: str, asked: str) -> None:
    from qgis.PyQt.QtCore import Qt

    page.show_problems([EFFORT], False)
    page.show_unfinished(None if button == "run" else Stopped())
    page.show_running(button == "cancel")
    with qtbot.waitSignal(getattr(page, asked), timeout=1000):
        assert getattr(page, button).isVisible()
        qtbot.mouseClick(getattr(page, button), Qt.MouseButton.LeftButton)


def test_what_an_unfinished_run_lets_do(page) -> None:
    page.show_problems([EFFORT], False)
    assert not page.resume.isVisible() and not page.anew.isVisible()
    for step, told in (("prepare", "12 of 40 steps"), ("compute", "12 of 40 blocks"), ("write", "all 40 blocks")):
        page.show_unfinished(Stopped(step=step))
        assert told in page.state.text()
        assert page.resume.isEnabled() and page.anew.isEnabled() and not page.run.isVisible()
    page.show_unfinished(Stopped(changed=("layers.soc", "horizons")))
    assert "layers.soc, horizons" in page.state.text()
    assert not page.resume.isEnabled() and "horizons" in page.resume.toolTip() and page.anew.isEnabled()
    page.show_unfinished(None)
    assert page.run.isVisible() and page.state.text() == ""


def test_a_run_is_shown(page, qtbot) -> None:
    page.show_problems([EFFORT, ODD], False)
    page.show_running(True)
    assert not page.run.isVisible() and not page.problems.isVisible() and page.cancel.isVisible()
    page.show_progress(0.45, 0.3, "Computing the pixels", -1.0)
    assert (page.whole_bar.value(), page.step_bar.value(), page.step.text()) == (450, 300, "Computing the pixels")
    assert "not known" in page.left.text()
    for seconds, told in ((42.0, "about 50 s"), (61.0, "about 2 min"), (7200.0, "about 120 min")):
        page.show_progress(0.5, 0.4, "Computing the pixels", seconds)
        assert page.left.text() == f"Time left: {told}"


def test_the_log_is_bounded_copied_and_saved(page, qtbot, tmp_path: Path, monkeypatch) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtGui import QGuiApplication
    from qgis.PyQt.QtWidgets import QFileDialog

    assert not page.copy_log.isEnabled() and page.log.isReadOnly()
    for number in range(6000):
        page.show_line(INFO, f"line {number}")
    assert page.log.blockCount() == 5000
    qtbot.mouseClick(page.copy_log, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().splitlines()[-1] == "line 5999"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "log.txt"), ""))
    qtbot.mouseClick(page.save_log, Qt.MouseButton.LeftButton)
    assert (tmp_path / "log.txt").read_text(encoding="utf-8").endswith("line 5999")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "log.txt"), ""))
    qtbot.mouseClick(page.save_log, Qt.MouseButton.LeftButton)
    assert "log.txt" in page.state.text(), "a folder that is not there is told"


def test_how_a_run_ended_stays_until_the_next_or_another_configuration(page, sample: Path, tmp_path: Path) -> None:
    from gsocseq_plugin.gui.task import Cancelled, Done, Failed
    from gsocseq_plugin.pipeline.steps.full_run import RunResult

    page.show_problems([EFFORT], False)
    result = RunResult(str(tmp_path), dict.fromkeys("abc", ""), "", "", {})
    for outcome, told in ((Done(result), "3 maps"), (Failed("The disk is full."), "The disk is full."), (Cancelled(), "cancelled")):
        page.show_running(True)
        assert page.log.toPlainText() == "" and not page.state.isVisible()
        page.show_outcome(outcome)
        assert told in page.state.text() and told in page.log.toPlainText()
        assert page.run.isVisible() and page.run.isEnabled() and not page.cancel.isVisible()
    page.show_config(sample_config(sample, tmp_path))
    assert "cancelled" in page.state.text(), "the dock shows the same configuration again after each check"
    page.show_config(replace(sample_config(sample, tmp_path), iso3="GHA"))
    assert page.state.text() == ""
