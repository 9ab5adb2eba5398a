"""What an interrupted run keeps, and the results that are there before: neither is lost, whatever happens to the folder."""

from __future__ import annotations

import builtins
import errno
import json
import os
import shutil
import threading
from collections import Counter
from pathlib import Path
from typing import Any, Dict, List, Tuple

import pytest
from interrupted_runs import CLAY, SMALL, STEPS, Stopping, interrupted, left_by
from soil_rasters import Heard

from gsocseq_plugin.core.errors import Cancelled, GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io import atomic, raster
from gsocseq_plugin.io.scratch import PREFIX
from gsocseq_plugin.pipeline.folders import KEPT
from gsocseq_plugin.pipeline.journal import NAME, discard, unfinished
from gsocseq_plugin.pipeline.pixel import config_of_results
from gsocseq_plugin.pipeline.steps.full_run import full_run

FIELDS: Dict[str, Any] = {"processing": SMALL}
RAW: Dict[str, Any] = {**FIELDS, "prepare": STEPS}


# -- prepared layers ---------------------------------------------------------------------------------------------------


def test_kept_layers_are_those_of_the_maps_until_the_maps_are_others(case, raw):
    full_run(case.config(**RAW, keep_prepared=True), Progress())
    before = left_by(case.output)
    assert {"masks.tif", "prepared/clay.tif", "prepared/soc_masked.tif"} <= set(before) and "prepared/masks.tif" not in before
    (case.output / "prepared" / "clay.tif.aux.xml").write_text("<PAMDataset/>")
    other = case.config(**{**RAW, "prepare": [CLAY, {"step": "fill_gaps"}, {"step": "apply_masks", "soc_limit": 60}]}, keep_prepared=True)
    interrupted(other, fraction=0.97)
    after = {name: content for name, content in left_by(case.output).items() if not name.startswith(KEPT) and not name.endswith(".xml")}
    assert after == before
    config_of_results(str(case.output))
    full_run(other, Progress())
    after = left_by(case.output)
    assert set(after) == set(before), "a sidecar of another layer"
    assert after["prepared/soc_masked.tif"] != before["prepared/soc_masked.tif"]
    config_of_results(str(case.output))


def test_a_kept_layer_that_is_another_is_refused(case, raw):
    full_run(case.config(**{**RAW, "prepare": [CLAY]}, keep_prepared=True), Progress())
    clay = case.output / "prepared" / "clay.tif"
    clay.write_bytes(clay.read_bytes()[:-1])
    with pytest.raises(GsocError, match="clay.tif: is not the file that the run has read"):
        config_of_results(str(case.output))


def test_layers_are_closed_when_they_are_moved(case, raw, monkeypatch):
    """Windows moves no open file."""
    held: List[str] = []
    original = os.replace

    def moving(source, target):
        if f"{os.sep}prepared{os.sep}" in str(target):
            held.extend(open_files_in(case.output))
        original(source, target)

    monkeypatch.setattr(atomic.os, "replace", moving)
    full_run(case.config(**{**RAW, "prepare": [CLAY]}, keep_prepared=True), Progress())
    assert (case.output / "prepared" / "clay.tif").is_file() and held == []


def open_files_in(folder: Path) -> List[str]:
    links = [f"/proc/self/fd/{number}" for number in os.listdir("/proc/self/fd")]
    files = [os.path.realpath(link) for link in links if os.path.exists(link)]
    return [file for file in files if file.startswith(str(folder)) and file.endswith(".tif")]


def test_cancel_while_the_maps_are_written_costs_no_prepare_step(case, raw):
    config = case.config(**RAW)
    place = Path(interrupted(config, fraction=0.97).folder) / "prepared"
    assert {"filled.tif", "masks.tif"} <= {path.name for path in place.iterdir()}
    heard = Heard()
    full_run(config, heard)
    assert not heard.of("kept_steps_damaged") and not heard.of("prepare_step") and (case.output / "masks.tif").is_file()


def test_maps_that_cannot_be_published_leave_the_prepared_layers(case, raw, monkeypatch):
    config, original = case.config(**RAW, keep_prepared=True), os.replace

    def held(source, target):
        if os.path.basename(str(target)) == "status.tif":
            raise PermissionError(13, "in use")
        original(source, target)

    monkeypatch.setattr(atomic.os, "replace", held)
    with pytest.raises(GsocError, match="another program"):
        full_run(config, Progress())
    monkeypatch.undo()
    assert os.listdir(case.output) == [KEPT] and unfinished(config).step == "write"
    heard = Heard()
    full_run(config, heard)
    assert not heard.of("prepare_step")


def test_a_result_never_takes_the_place_of_an_input(case, raw):
    given = case.output / "prepared" / "pet_spinup_filled.tif"
    given.parent.mkdir(parents=True)
    shutil.copyfile(case.path("pet_spinup"), given)
    layers = {**case.data["layers"], "pet_spinup": str(given)}
    with pytest.raises(GsocError) as caught:
        full_run(case.config(**RAW, layers=layers, keep_prepared=True), Progress())
    assert caught.value.key == "output_is_input" and given.read_bytes() == case.path("pet_spinup").read_bytes()


def test_each_kept_file_is_read_once_and_cancel_is_heard(case, raw, monkeypatch):
    config = case.config(**RAW)
    place = Path(interrupted(config, fraction=0.7).folder) / "prepared"
    (place / "masks.tif").write_bytes(b"x")
    read: Counter = Counter()
    original = builtins.open

    def counting(path, *args, **kwargs):
        read[os.path.basename(str(path))] += 1
        return original(path, *args, **kwargs)

    monkeypatch.setattr(raster, "open", counting, raising=False)
    with pytest.raises(Cancelled):
        full_run(config, Stopping(key="kept_steps_damaged"))
    assert read["soc_masked.tif"] == read["clay.tif"] == 1

    def stopping(path, *args, **kwargs):
        progress.stopped = progress.stopped or os.path.basename(str(path)) == "soc_masked.tif"
        return original(path, *args, **kwargs)

    progress = Stopping()
    monkeypatch.setattr(raster, "open", stopping, raising=False)
    with pytest.raises(Cancelled):
        full_run(config, progress)
    assert not progress.of("kept_steps_damaged") and not progress.of("kept_steps_there")


# -- the disk ----------------------------------------------------------------------------------------------------------


def test_a_journal_that_cannot_be_read_now_costs_nothing(case, monkeypatch):
    config = case.config(**FIELDS)
    kept = interrupted(config, fraction=0.6)
    before, original = left_by(case.output), builtins.open

    def failing(path, *args, **kwargs):
        if str(path).endswith(NAME):
            raise OSError(errno.EIO, "Input/output error")
        return original(path, *args, **kwargs)

    monkeypatch.setattr(builtins, "open", failing)
    assert unfinished(config) is None
    with pytest.raises(GsocError, match="cannot be read now"):
        full_run(config, Progress())
    monkeypatch.undo()
    assert left_by(case.output) == before and unfinished(config) == kept


def test_a_block_that_cannot_be_read_now_costs_nothing(case, monkeypatch):
    config = case.config(**FIELDS)
    kept = interrupted(config, fraction=0.6)
    from gsocseq_plugin.io import scratch

    def failing(path):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(scratch, "_is_whole", failing)
    with pytest.raises(GsocError, match="cannot be read now"):
        full_run(config, Progress())
    monkeypatch.undo()
    assert unfinished(config) == kept


def test_maps_reach_the_disk_before_the_kept_work_goes(case, monkeypatch):
    done: List[Tuple[str, str]] = []
    sync, move, remove, make = os.fsync, os.replace, shutil.rmtree, os.mkdir

    def noted(what, call, name):
        def noting(*args, **kwargs):
            done.append((what, os.path.basename(name(*args))))
            return call(*args, **kwargs)

        return noting

    monkeypatch.setattr(os, "fsync", noted("sync", sync, lambda handle: os.readlink(f"/proc/self/fd/{handle}")))
    monkeypatch.setattr(os, "replace", noted("move", move, lambda source, target: str(source)))
    monkeypatch.setattr(shutil, "rmtree", noted("remove", remove, lambda path: str(path)))
    monkeypatch.setattr(os, "mkdir", noted("make", make, lambda path, *_: str(path)))
    full_run(case.config(**FIELDS, horizons=[20, 50]), Progress())
    maps = [name for what, name in done if what == "move" and name.endswith(".part.tif")]
    last, removed = max(done.index(("move", name)) for name in maps), done.index(("remove", PREFIX + "going"))
    assert len(maps) > 40 and all(done.index(("sync", name)) < done.index(("move", name)) for name in maps)
    assert {("sync", "maps"), ("sync", "products_050")} <= set(done[last:removed])
    assert ("sync", "maps") in done[done.index(("make", KEPT)) : done.index(("make", KEPT)) + 2]


def test_a_disk_that_refuses_the_maps_at_last(case, monkeypatch):
    config, original = case.config(**FIELDS), os.fsync

    def full(handle):
        if os.readlink(f"/proc/self/fd/{handle}").endswith("status.tif.part.tif"):
            raise OSError(errno.ENOSPC, "No space left on device")
        original(handle)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(GsocError) as caught:
        full_run(config, Progress())
    assert caught.value.key == "disk_full" and os.listdir(case.output) == [KEPT] and unfinished(config).step == "write"


# -- what else may be in the folder ------------------------------------------------------------------------------------


def test_strange_files_among_the_blocks(case):
    config = case.config(**FIELDS)
    kept = interrupted(config, fraction=0.6)
    for name in ("._00000003.block", "x.block", "3.block", "00000003 (copy).block"):
        (Path(kept.folder) / name).write_bytes(b"\0\5\x16\7")
    assert unfinished(config) == kept
    heard = Heard()
    full_run(config, heard)
    assert heard.of("kept_blocks_there")[0]["done"] == kept.done and not heard.of("kept_blocks_damaged")


@pytest.mark.parametrize(
    "change",
    [
        lambda journal: {"journal": journal["journal"]},
        lambda journal: {**journal, "journal": 1},
        lambda journal: {**journal, "run": []},
        lambda journal: {**journal, "files": {"a": 1}},
        lambda journal: {**journal, "files": {"a": {"files": {}, "beside": {}}}},
        lambda journal: {**journal, "steps": [{"files": {}}]},
        lambda journal: {**journal, "windows": {"total": "many"}},
        lambda journal: {**journal, "began": None},
    ],
)
def test_a_journal_of_another_shape(case, change):
    config = case.config(**FIELDS)
    place = Path(interrupted(config, fraction=0.6).folder) / NAME
    place.write_text(json.dumps(change(json.loads(place.read_text()))))
    assert unfinished(config) is None
    heard = Stopping(key="kept_unreadable")
    with pytest.raises(Cancelled):
        full_run(config, heard)
    assert heard.of("kept_unreadable")


def test_asking_while_a_run_begins_works_and_ends(case):
    config, ended, errors = case.config(**FIELDS), threading.Event(), []

    def asking() -> None:
        while not ended.is_set():
            try:
                unfinished(config)
            except Exception as error:
                errors.append(error)

    thread = threading.Thread(target=asking)
    thread.start()
    try:
        for _ in range(2):
            full_run(config, Progress())
    finally:
        ended.set()
        thread.join()
    assert errors == []


@pytest.mark.parametrize("kind", ["link", "dangling", "file"])
def test_something_else_has_the_name(case, kind):
    config, elsewhere = case.config(**FIELDS), case.folder / "elsewhere"
    case.output.mkdir()
    elsewhere.mkdir()
    (elsewhere / NAME).write_text("theirs")
    place = case.output / KEPT
    if kind == "file":
        place.write_text("x")
    else:
        place.symlink_to(elsewhere if kind == "link" else case.folder / "nowhere")
    assert unfinished(config) is None
    discard(config)
    assert not os.path.lexists(place)
    place.symlink_to(elsewhere)
    full_run(config, Progress())
    assert not os.path.lexists(place) and (elsewhere / NAME).read_text() == "theirs"


def test_kept_work_behind_a_link_is_none(case):
    config, elsewhere = case.config(**FIELDS), case.folder / "elsewhere"
    kept = Path(interrupted(config, fraction=0.6).folder)
    kept.rename(elsewhere)
    kept.symlink_to(elsewhere)
    assert unfinished(config) is None
    full_run(config, Progress())
    assert not os.path.lexists(kept) and (elsewhere / NAME).is_file()


@pytest.mark.parametrize("kill", ["before", "half_way"])
def test_a_kill_while_the_kept_work_is_removed(case, monkeypatch, kill):
    config, original = case.config(**FIELDS), shutil.rmtree

    def killed(path, **kwargs):
        if str(path).endswith("going") and os.path.isdir(path):
            if kill == "half_way":
                os.remove(next(entry.path for entry in os.scandir(path)))
            raise KeyboardInterrupt
        original(path, **kwargs)

    monkeypatch.setattr(shutil, "rmtree", killed)
    with pytest.raises(KeyboardInterrupt):
        full_run(config, Progress())
    monkeypatch.undo()
    assert (case.output / "manifest.json").is_file() and unfinished(config) is None
    heard = Heard()
    full_run(config, heard)
    assert not heard.of("kept_unreadable") and not [name for name in os.listdir(case.output) if name.startswith(".gsocseq")]
