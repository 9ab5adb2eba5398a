"""The tasks: what they leave, how they are stopped, and that nothing gets out of them as an exception."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from run_configs import rasters, sample_config, slow_config

from gsocseq_plugin.core.errors import ERROR


def run_to_end(task, qtbot):
    """Give a task to QGIS and wait for its outcome."""
    from qgis.core import QgsApplication

    with qtbot.waitSignal(task.over, timeout=120_000) as caught:
        QgsApplication.taskManager().addTask(task)
    return caught.args[0]


def test_a_task_writes_the_bytes_of_the_terminal(root: Path, sample: Path, qtbot, tmp_path: Path) -> None:
    from gsocseq_plugin.gui.task import Done, PipelineTask

    outcome = run_to_end(PipelineTask(sample_config(sample, tmp_path / "task")), qtbot)
    assert isinstance(outcome, Done) and len(outcome.result.products) == 29
    command = [sys.executable, "-m", "gsocseq_plugin", "run", str(sample / "config.json"), "--output", str(tmp_path / "terminal")]
    subprocess.run(command, cwd=root, check=True, capture_output=True)
    found, expected = rasters(tmp_path / "task"), rasters(tmp_path / "terminal")
    assert len(expected) >= 30
    assert found.keys() == expected.keys()
    assert [name for name in expected if found[name] != expected[name]] == []


def test_a_mistake_of_the_user_is_a_sentence_without_details(sample: Path, qtbot, tmp_path: Path) -> None:
    from gsocseq_plugin.gui.task import Failed, PipelineTask

    config = sample_config(sample, tmp_path)
    outcome = run_to_end(PipelineTask(replace(config, layers={**config.layers, "clay": str(tmp_path / "none.tif")})), qtbot)
    assert isinstance(outcome, Failed) and outcome.details == ""
    assert "none.tif" in outcome.text and "Traceback" not in outcome.text


def test_a_bug_is_a_sentence_with_its_traceback_as_details(qtbot) -> None:
    from gsocseq_plugin.gui.task import BackgroundTask, Failed

    class Broken(BackgroundTask):
        TITLE = "run_task"

        def work(self, progress):
            return {}["not there"]

    outcome = run_to_end(Broken(), qtbot)
    assert isinstance(outcome, Failed)
    assert "Traceback" in outcome.details and "KeyError: 'not there'" in outcome.details
    assert "KeyError" in outcome.text and "Traceback" not in outcome.text


def test_the_work_is_done_in_another_thread_than_the_windows(qtbot) -> None:
    import threading

    from gsocseq_plugin.gui.task import BackgroundTask, Done

    class Where(BackgroundTask):
        TITLE = "run_task"

        def work(self, progress):
            return threading.get_ident()

    heard_in = []
    task = Where()
    task.over.connect(lambda outcome: heard_in.append(threading.get_ident()))
    outcome = run_to_end(task, qtbot)
    assert isinstance(outcome, Done) and outcome.result != threading.get_ident()
    assert heard_in == [threading.get_ident()], "the outcome is heard in the window's thread"


def test_qgis_asks_before_it_stops_a_run_but_not_a_check(sample: Path, tmp_path: Path, qgis_app) -> None:
    from qgis.core import QgsTask

    from gsocseq_plugin.gui.task import CheckTask, PipelineTask

    run, check = (task(sample_config(sample, tmp_path)) for task in (PipelineTask, CheckTask))
    assert run.canCancel() and check.canCancel()
    assert not run.flags() & QgsTask.Flag.CancelWithoutPrompt and check.flags() & QgsTask.Flag.CancelWithoutPrompt


def test_a_task_is_cancelled_within_a_block_and_leaves_no_file(sample: Path, qtbot, tmp_path: Path) -> None:
    from qgis.core import QgsApplication

    from gsocseq_plugin.gui.task import Cancelled, PipelineTask

    task = PipelineTask(slow_config(sample, tmp_path / "run"))
    with qtbot.waitSignal(task.over, timeout=60_000) as caught:
        QgsApplication.taskManager().addTask(task)
        qtbot.waitUntil(lambda: task.progress.fraction > 0.15, timeout=60_000)
        task.cancel()
    assert caught.args == [Cancelled()]
    assert list((tmp_path / "run").glob("*.tif")) == [] if (tmp_path / "run").exists() else True


def test_a_task_that_waits_for_its_turn_can_be_cancelled(sample: Path, qtbot, tmp_path: Path) -> None:
    from qgis.core import QgsApplication, QgsTask

    from gsocseq_plugin.gui.task import Cancelled, PipelineTask

    first, second = QgsTask.fromFunction("first", lambda task: None), PipelineTask(sample_config(sample, tmp_path / "run"))
    second.hold()
    with qtbot.waitSignal(second.over, timeout=10_000) as caught:
        QgsApplication.taskManager().addTask(first)
        QgsApplication.taskManager().addTask(second)
        second.cancel()
    assert caught.args == [Cancelled()] and not (tmp_path / "run").exists()
    second.wait()


@pytest.mark.parametrize("wrong", [False, True])
def test_a_check_finds_what_the_terminal_finds(sample: Path, qtbot, tmp_path: Path, wrong: bool) -> None:
    from gsocseq_plugin.core.progress import Progress
    from gsocseq_plugin.gui.task import CheckTask, Done, Looked
    from gsocseq_plugin.pipeline.steps.check_inputs import check_inputs

    config = replace(sample_config(sample, tmp_path), convention="none" if wrong else "manual")
    outcome = run_to_end(CheckTask(config), qtbot)
    assert outcome == Done(Looked(check_inputs(config, Progress()), None))
    assert any(problem.severity == ERROR for problem in outcome.result.problems) == wrong


def test_progress_tells_the_steps_of_a_run_with_raw_layers(sample: Path, tmp_path: Path, qgis_app) -> None:
    from gsocseq_plugin.gui.task import TaskProgress
    from gsocseq_plugin.pipeline.config import RunConfig
    from gsocseq_plugin.pipeline.steps.full_run import full_run
    from gsocseq_plugin.processing.algorithms.prepare.prepare_soc import PrepareSoc

    class Listening(TaskProgress):
        def __init__(self) -> None:
            super().__init__()
            self.steps = []

        def enter(self, key, start, stop, **values) -> None:
            super().enter(key, start, stop, **values)
            self.steps.append((self.step_name, *self.stretch))

    progress = Listening()
    config = RunConfig.load(sample / "config_raw.json").with_output(tmp_path)
    full_run(config, progress)
    count = len(config.prepare)
    names = [name for name, _, _ in progress.steps]
    assert names[0] == "Checking the inputs" and names[1] == f"Preparing, 1 of {count}: {PrepareSoc.TITLE}."
    assert names[count + 1 :] == ["Checking the inputs", "Reading the checksums of the inputs", "Computing the pixels", "Writing the maps"]
    ends = [0.0, *(stop for _, _, stop in progress.steps)]
    assert [start for _, start, _ in progress.steps] == pytest.approx(ends[:-1])
    assert ends[-1] == progress.fraction == progress.step_fraction == 1.0
    assert ("info", "Computing the pixels") not in list(progress.lines())
