"""Runs: one at a time, told about every tenth of a second, and gone when the plugin goes."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest
from run_configs import rasters, sample_config, slow_config

from gsocseq_plugin.core.errors import GsocError


@pytest.fixture
def runs(qtbot, project):
    from gsocseq_plugin.gui.runs import Runs

    made = Runs()
    yield made
    made.close()


def started(runs, sample: Path, folder: Path, qtbot, least: float = 0.12) -> None:
    """A slow run, in the middle of its computation: at `least` of the whole."""
    told = []
    runs.progressed.connect(lambda whole, step, name, left: told.append(whole))
    runs.start(slow_config(sample, folder))
    qtbot.waitUntil(lambda: bool(told) and told[-1] > least, timeout=60_000)


def test_a_run_to_the_end(runs, sample: Path, qtbot, tmp_path: Path) -> None:
    from gsocseq_plugin.gui.task import Done

    told, said = [], []
    runs.progressed.connect(lambda *values: told.append(values))
    runs.said.connect(lambda *line: said.append(line))
    with qtbot.waitSignal(runs.ended, timeout=120_000) as caught:
        runs.start(sample_config(sample, tmp_path))
        assert runs.active
    assert not runs.active
    assert isinstance(caught.args[0], Done) and len(list(tmp_path.glob("*_GSOCseq_*.tif"))) == 29
    wholes = [whole for whole, _, _, _ in told]
    assert wholes == sorted(wholes) and wholes[-1] == 1.0
    assert all(0.0 <= step <= 1.0 for _, step, _, _ in told) and told[-1][2] == "Writing the maps"
    assert any(text.startswith("Grid of ") for severity, text in said if severity == "info")


def test_a_second_run_is_refused_while_one_is_active(runs, sample: Path, qtbot, tmp_path: Path) -> None:
    started(runs, sample, tmp_path / "one", qtbot)
    with pytest.raises(GsocError) as refused:
        runs.start(sample_config(sample, tmp_path / "two"))
    assert refused.value.key == "run_active"
    with qtbot.waitSignal(runs.ended, timeout=60_000):
        runs.cancel()
    assert not (tmp_path / "two").exists()


def test_cancel_and_run_again(runs, sample: Path, qtbot, tmp_path: Path) -> None:
    from gsocseq_plugin.gui.task import Cancelled, Done

    started(runs, sample, tmp_path / "run", qtbot)
    with qtbot.waitSignal(runs.ended, timeout=60_000) as caught:
        runs.cancel()
    assert caught.args == [Cancelled()]
    with qtbot.waitSignal(runs.ended, timeout=120_000) as caught:
        runs.start(sample_config(sample, tmp_path / "run"))
    assert isinstance(caught.args[0], Done)


def test_a_cancelled_run_goes_on_and_ends_with_the_same_bytes(runs, sample: Path, qtbot, tmp_path: Path) -> None:
    from gsocseq_plugin.gui.run_page import RunPage
    from gsocseq_plugin.gui.task import Done
    from gsocseq_plugin.pipeline.journal import unfinished

    config = slow_config(sample, tmp_path / "run")
    assert unfinished(config) is None
    started(runs, sample, tmp_path / "run", qtbot, least=0.4)
    with qtbot.waitSignal(runs.ended, timeout=60_000):
        runs.cancel()
    left = unfinished(config)
    assert left is not None and left.step == "compute" and 0 < left.done < left.total
    page = RunPage()
    qtbot.addWidget(page)
    page.show_problems([], False)
    page.show_unfinished(left)
    assert page.resume.isEnabled() and f"{left.done} of {left.total} blocks" in page.state.text()
    for folder in ("run", "at_once"):
        with qtbot.waitSignal(runs.ended, timeout=120_000) as caught:
            runs.start(config.with_output(tmp_path / folder))
        assert isinstance(caught.args[0], Done)
    assert rasters(tmp_path / "run") == rasters(tmp_path / "at_once") and unfinished(config) is None


def test_another_process_in_the_folder_is_told(runs, sample: Path, qtbot, tmp_path: Path) -> None:
    from gsocseq_plugin.gui.task import Failed
    from gsocseq_plugin.io.folder_lock import FolderLock

    with FolderLock(str(tmp_path)), qtbot.waitSignal(runs.ended, timeout=60_000) as caught:
        runs.start(sample_config(sample, tmp_path))
    assert isinstance(caught.args[0], Failed) and "another run" in caught.args[0].text


def test_unloading_waits_for_the_run_and_hears_nothing_more(sample: Path, qtbot, tmp_path: Path) -> None:
    from qgis.core import QgsApplication

    from gsocseq_plugin.gui.runs import Runs

    runs, ended = Runs(), []
    runs.ended.connect(ended.append)
    started(runs, sample, tmp_path / "run", qtbot)
    runs.close()
    assert not runs.active and not (tmp_path / "run" / ".gsocseq.lock").exists(), "the run has let go of its folder"
    runs.deleteLater()
    del runs
    qtbot.wait(300)
    gc.collect()
    assert ended == [] and QgsApplication.taskManager().count() == 0


def test_the_project_may_be_closed_during_a_run(runs, sample: Path, qtbot, project, tmp_path: Path) -> None:
    from qgis.core import QgsRasterLayer

    from gsocseq_plugin.gui.task import Done

    config = sample_config(sample, tmp_path)
    project.addMapLayer(QgsRasterLayer(str(config.layers["soc"]), "soc"))
    with qtbot.waitSignal(runs.ended, timeout=120_000) as caught:
        runs.start(config)
        project.clear()
    assert isinstance(caught.args[0], Done)


def test_only_the_latest_check_is_heard(sample: Path, qtbot, tmp_path: Path) -> None:
    from dataclasses import replace

    from gsocseq_plugin.gui.runs import Latest
    from gsocseq_plugin.gui.task import CheckTask

    checks, heard = Latest(), []
    checks.over.connect(heard.append)
    config = sample_config(sample, tmp_path)
    checks.start(CheckTask(config))
    checks.start(CheckTask(replace(config, iso3="toolong")))
    qtbot.waitUntil(lambda: bool(heard), timeout=60_000)
    qtbot.wait(500)
    assert len(heard) == 1
    assert [problem.where for problem in heard[0].result.problems if problem.severity == "error"] == ["iso3"]
    checks.close()


QUIT = """
import sys, time
from pathlib import Path
from qgis.core import QgsApplication
application = QgsApplication([], True, sys.argv[3])
application.initQgis()
from run_configs import slow_config
from gsocseq_plugin.gui.runs import Runs
runs, told = Runs(), [0.0]
runs.progressed.connect(lambda whole, *_: told.append(whole))
runs.start(slow_config(Path(sys.argv[1]), Path(sys.argv[2])))
while told[-1] < 0.12:
    application.processEvents()
    time.sleep(0.01)
runs.close()
application.exitQgis()
print("quit")
"""


def test_qgis_can_be_quit_during_a_run(root: Path, sample: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join([str(root), str(root / "tests" / "gui")])}
    command = [sys.executable, "-c", QUIT, str(sample), str(tmp_path / "run"), str(tmp_path / "profile")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stdout) == (0, "quit\n"), done.stderr
    assert list(tmp_path.glob("run/*.tif")) == [] and not (tmp_path / "run" / ".gsocseq.lock").exists()
