"""Disks that cannot be written to, runs that meet in one folder, runs that are stopped: nothing half-written stays.

A full run keeps its finished blocks for the next one: test_resume.py. Here they are no part of the `contents` of a folder.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from interrupted_runs import Filling, Waiting, keys_of, left_by

from gsocseq_plugin.core.errors import Cancelled, GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io import atomic
from gsocseq_plugin.io.folder_lock import LOCK_NAME, FolderLock
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.folders import KEPT
from gsocseq_plugin.pipeline.journal import unfinished
from gsocseq_plugin.pipeline.steps import full_run as full_run_module
from gsocseq_plugin.pipeline.steps.full_run import full_run
from gsocseq_plugin.pipeline.steps.products import products
from gsocseq_plugin.pipeline.steps.spin_up import spin_up

# -- disks -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("deeper", ["", "a/b"])
def test_read_only_disk(case, small_disk, deeper):
    disk = small_disk(20_000, read_only=True)
    with pytest.raises(GsocError) as caught:
        full_run(case.config(output_folder=str(disk / deeper)), Progress())
    assert keys_of(caught.value) == ["folder_not_writable"]
    assert str(disk) in str(caught.value) and "Read-only" in str(caught.value) and "Choose another output folder" in str(caught.value)
    with pytest.raises(GsocError) as caught:
        spin_up(case.config(), str(disk / "state.tif"), Progress())
    assert caught.value.key == "folder_not_writable"


@pytest.fixture(scope="module")
def whole(sample, tmp_path_factory):
    """What a run leaves on a disk with room, but for its manifest."""
    folder = tmp_path_factory.mktemp("room")
    full_run(replace(RunConfig.load(sample / "config.json").with_output(folder), keep_state=True), Progress())
    return {**left_by(folder), "manifest.json": None}


@pytest.mark.parametrize(
    "when",
    [
        {"key": "run_plan"},
        {"fraction": 0.12},  # the cells are counted, no block is stored
        {"fraction": 0.9},
        {"fraction": 0.95},
        {"fraction": 0.999},
    ],
    ids=["before the first block", "at the first block", "at the first map", "among the maps", "at the last map"],
)
def test_disk_that_fills_up(case, small_disk, whole, when):
    disk = small_disk(4_000)
    before = case.listing()
    config, progress = case.config(output_folder=str(disk / "new" / "maps"), keep_state=True), Filling(disk, **when)
    with pytest.raises(GsocError) as caught:
        full_run(config, progress)
    assert caught.value.key == "disk_full"
    assert str(disk) in str(caught.value) and "MB" in str(caught.value) and "Free some space" in str(caught.value)
    kept = unfinished(config)
    assert (kept is not None) == (disk / "new").exists() == (when.get("fraction", 0.0) > 0.85)
    progress.filler.unlink()
    assert contents(disk) == {} and case.listing() == before
    full_run(config, Progress())
    assert unfinished(config) is None and {**left_by(disk / "new" / "maps"), "manifest.json": None} == whole


def test_disk_that_fills_up_leaves_earlier_maps(case, small_disk):
    disk = small_disk(4_000)
    config = case.config(output_folder=str(disk / "maps"))
    full_run(config, Progress())
    earlier = contents(disk)
    progress = Filling(disk, 0.93)
    with pytest.raises(GsocError):
        full_run(config, progress)
    progress.filler.unlink()
    assert contents(disk) == earlier


@pytest.mark.parametrize("earlier", [True, False])
def test_disk_too_full_for_the_manifest(case, small_disk, monkeypatch, earlier):
    disk = small_disk(4_000)
    config = case.config(output_folder=str(disk / "maps"))
    if earlier:
        full_run(config, Progress())
    before = contents(disk)
    filling = Filling(disk, key="now")
    summary_text = full_run_module.summary_text

    def fill(*arguments):
        filling.log("now")
        return summary_text(*arguments)

    monkeypatch.setattr(full_run_module, "summary_text", fill)
    with pytest.raises(GsocError) as caught:
        full_run(replace(config, convention="rothamsted"), Progress())
    filling.filler.unlink()
    assert caught.value.key == "disk_full" and contents(disk) == before


class Held:
    """os.replace of Windows while a program has one of the maps open."""

    def __init__(self, name):
        self.name, self.replace, self.refused = name, os.replace, 0

    def __call__(self, source, target):
        if self.name in (os.path.basename(source), os.path.basename(target)) and not self.refused:
            self.refused += 1
            raise PermissionError(13, "in use")
        self.replace(source, target)


@pytest.mark.parametrize("earlier", [True, False])
@pytest.mark.parametrize("name", ["XXX_GSOCseq_AbsDiff_BAU_Map030.tif", "manifest.json", "gsocseq_summary.txt"])
def test_a_map_that_another_program_holds(case, monkeypatch, name, earlier):
    if earlier:
        full_run(case.config(), Progress())
    before = contents(case.folder)
    held = Held(name)
    monkeypatch.setattr(atomic.os, "replace", held)
    with pytest.raises(GsocError, match=name) as caught:
        full_run(case.config(convention="rothamsted"), Progress())
    assert caught.value.key == "target_in_use" and held.refused == 1 and contents(case.folder) == before


def test_disk_too_small_from_the_start(case, small_disk):
    disk = small_disk(160)
    with pytest.raises(GsocError) as caught:
        full_run(case.config(output_folder=str(disk / "maps")), Progress())
    assert keys_of(caught.value) == ["output_space"] and list(disk.iterdir()) == []


def test_single_steps_on_a_full_disk(case, small_disk):
    disk = small_disk(100)
    with pytest.raises(GsocError) as caught:
        spin_up(case.config(), str(disk / "state.tif"), Progress())
    assert caught.value.key == "disk_full" and list(disk.iterdir()) == []
    full_run(case.config(keep_state=True), Progress())
    with pytest.raises(GsocError) as caught:
        products(str(case.output / "forward.tif"), str(disk / "maps"), "XXX", Progress())
    assert caught.value.key == "disk_full" and list(disk.iterdir()) == []


def test_a_file_in_place_of_the_folder(case):
    case.output.write_text("taken")
    before = case.listing()
    with pytest.raises(GsocError) as caught:
        full_run(case.config(), Progress())
    assert keys_of(caught.value) == ["output_is_file"] and "output_folder" in str(caught.value)
    assert case.listing() == before


def test_a_folder_in_place_of_a_map(case):
    (case.output / "XXX_GSOCseq_ASR_BAU_Map030.tif").mkdir(parents=True)
    before = case.listing()
    with pytest.raises(GsocError) as caught:
        full_run(case.config(horizons=[20, 50]), Progress())
    assert caught.value.key == "target_is_folder" and case.listing() == before


# -- two runs ----------------------------------------------------------------------------------------------------------


def test_two_runs_in_one_folder(case):
    first, results = Waiting(), []
    thread = threading.Thread(target=lambda: results.append(full_run(case.config(), first)))
    thread.start()
    try:
        assert first.inside.wait(60)
        during = case.listing()
        with pytest.raises(GsocError) as caught:
            full_run(case.config(), Progress())
        assert keys_of(caught.value) == ["folder_locked"]
        assert str(case.output) in str(caught.value) and "Wait for it or choose another folder" in str(caught.value)
        assert case.listing() == during
    finally:
        first.go_on.set()
        thread.join(60)
    assert len(results) == 1 and len(results[0].products) == 29
    assert all(Path(path).is_file() for path in results[0].products.values())
    assert not (case.output / LOCK_NAME).exists()


def test_two_steps_with_one_output(case):
    class Inside(Waiting):
        def report(self, fraction):
            self.log("run_plan")

    first, state = Inside(), case.folder / "state.tif"
    thread = threading.Thread(target=lambda: spin_up(case.config(), str(state), first))
    thread.start()
    try:
        assert first.inside.wait(60)
        during = case.listing()
        with pytest.raises(GsocError) as caught:
            spin_up(case.config(), str(state), Progress())
        assert caught.value.key == "folder_locked" and case.listing() == during
    finally:
        first.go_on.set()
        thread.join(60)
    written = state.read_bytes()
    spin_up(case.config(), str(state), Progress())
    assert state.read_bytes() == written and not list(case.folder.glob(".gsocseq*"))


def test_what_a_killed_run_left_goes_with_the_next(case):
    result = full_run(case.config(horizons=[20, 50], keep_state=True), Progress())
    whole = set(contents(case.output))

    def leave_behind():
        for folder in (case.output, case.output / "products_050"):
            (folder / ".gsocseq-scratch-abc").mkdir()
            (folder / ".gsocseq-scratch-abc" / "00000000.block").write_bytes(b"x")
            (folder / ".gsocseq-probe-abc").write_bytes(b"")
            (folder / "XXX_GSOCseq_T0_Map030.tif.part.tif").write_bytes(b"x")
            (folder / "XXX_GSOCseq_T0_Map030.tif.gsocseq-earlier").write_bytes(b"x")
        (case.output / "notes.part.tif").write_bytes(b"somebody's own")

    leave_behind()
    full_run(case.config(horizons=[20, 50], keep_state=True), Progress())
    assert set(contents(case.output)) == whole | {Path("notes.part.tif")}
    leave_behind()
    products(str(case.output / "forward.tif"), result.folder, "XXX", Progress())
    assert set(contents(case.output)) == whole | {Path("notes.part.tif")}
    assert not list(case.output.rglob(".gsocseq*"))


def test_the_lock_of_a_run_that_is_gone_is_taken_over(case):
    import socket

    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    case.output.mkdir()
    (case.output / LOCK_NAME).write_text(f"{gone.pid} {socket.gethostname()}")
    result = full_run(case.config(), Progress())
    assert len(result.products) == 29 and not (case.output / LOCK_NAME).exists()


@pytest.mark.parametrize("left", [b"", bytes(12), b"123"])
def test_a_lock_that_names_nobody_is_respected_while_it_may_be_written(tmp_path, left):
    """A power cut may leave it so: then it is old."""
    lock = tmp_path / LOCK_NAME
    lock.write_bytes(left)
    for act in (FolderLock(str(tmp_path)).probe, FolderLock(str(tmp_path)).__enter__):
        with pytest.raises(GsocError) as caught:
            act()
        assert caught.value.key == "folder_locked" and lock.read_bytes() == left
    os.utime(lock, (lock.stat().st_atime - 60, lock.stat().st_mtime - 60))
    FolderLock(str(tmp_path)).probe()
    with FolderLock(str(tmp_path)):
        assert lock.read_text().startswith(f"{os.getpid()} ")
    assert not lock.exists()


def test_the_lock_of_another_machine_is_respected(case):
    case.output.mkdir()
    (case.output / LOCK_NAME).write_text("1 elsewhere")
    before = case.listing()
    with pytest.raises(GsocError, match="process 1 on elsewhere"):
        full_run(case.config(), Progress())
    assert case.listing() == before


# -- cancel ------------------------------------------------------------------------------------------------------------


class Stopping(Progress):
    """Cancelled from the given question on."""

    def __init__(self, questions):
        self.left, self.asked = questions, 0

    def cancelled(self):
        self.asked += 1
        return self.asked > self.left


@pytest.fixture(scope="module")
def questions(sample, tmp_path_factory):
    """How often a whole run asks whether it should stop."""
    progress = Stopping(10**9)
    full_run(RunConfig.load(sample / "config.json").with_output(tmp_path_factory.mktemp("whole")), progress)
    return progress.asked


@pytest.mark.parametrize("share", [0.0, 0.1, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])
def test_cancel_leaves_no_map(case, questions, share):
    before = contents(case.folder)
    with pytest.raises(Cancelled):
        full_run(case.config(horizons=[20, 50]), Stopping(min(int(share * questions), questions - 1)))
    assert contents(case.folder) == before
    assert not case.output.exists() or [path.name for path in case.output.iterdir()] == [KEPT]


def test_cancel_leaves_earlier_maps(case, questions):
    full_run(case.config(), Progress())
    earlier = contents(case.folder)
    with pytest.raises(Cancelled):
        full_run(case.config(convention="rothamsted"), Stopping(questions - 5))
    assert contents(case.folder) == earlier


def contents(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file() and KEPT not in path.parts}
