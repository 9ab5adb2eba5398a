"""A run that is interrupted, cancelled, killed, goes on from what it has finished and ends with the maps it would have had."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List

import pytest
from interrupted_runs import MANY, SMALL, STEPS, WINDOWS, Stopping, interrupted, left_by
from osgeo import gdal
from soil_rasters import Heard

import gsocseq_plugin
from gsocseq_plugin.core.errors import Cancelled, GsocError, sentence
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.folder_lock import FolderLock
from gsocseq_plugin.io.scratch import Blocks
from gsocseq_plugin.pipeline import engine as engine_module
from gsocseq_plugin.pipeline.config import TABLES, Processing
from gsocseq_plugin.pipeline.folders import KEPT
from gsocseq_plugin.pipeline.journal import NAME, discard, unfinished
from gsocseq_plugin.pipeline.steps.full_run import full_run
from gsocseq_plugin.pipeline.work import Work


@pytest.fixture(scope="module")
def known() -> Dict[str, Dict[str, Any]]:
    """What whole runs of the sample leave, by their fields."""
    return {}


@pytest.fixture
def whole(case, known):
    """What a run of these fields leaves that nobody interrupts."""

    def run(changed: bool = False, **fields: Any) -> Dict[str, Any]:
        key, folder = json.dumps(fields), case.folder / "whole"
        if key in known and not changed:
            return known[key]
        full_run(case.config(**fields).with_output(folder), Progress())
        left = left_by(folder)
        if not changed:
            known[key] = left
        return left

    return run


@pytest.fixture
def read(monkeypatch) -> List[Any]:
    """The windows that are planned to be computed, one after the other."""
    windows: List[Any] = []
    original = Work.look

    def counting(self, window):
        windows.append(window)
        return original(self, window)

    monkeypatch.setattr(Work, "look", counting)
    return windows


# -- cancel and go on --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fraction", [0.2, 0.35, 0.6, 0.85, 0.91, 0.999])
def test_a_cancelled_run_goes_on_and_ends_with_the_same_bytes(case, whole, read, fraction):
    expected = whole(**MANY)
    config = case.config(**MANY)
    kept = interrupted(config, fraction=fraction)
    assert (kept.step == "write") == (fraction > 0.9) == (kept.done == WINDOWS) and kept.total == WINDOWS and 0 < kept.done
    assert kept.folder == str(case.output / KEPT) and kept.changed == ()
    assert [path.name for path in case.output.iterdir()] == [KEPT], "a half map"
    read.clear()
    heard = Heard()
    result = full_run(config, heard)
    assert heard.of("kept_blocks_there") == [{"done": kept.done, "total": WINDOWS}]
    assert len(read) == len(set(read)) == WINDOWS - kept.done, "computed again"
    assert left_by(case.output) == expected and result.counts["OK"] > 1500
    assert unfinished(config) is None


def test_progress_goes_on_from_where_it_was(case):
    config = case.config(**MANY)
    kept = interrupted(config, fraction=0.6)
    reported: List[float] = []
    progress = Progress()
    progress.report = reported.append  # type: ignore[method-assign]
    full_run(config, progress)
    computing = [fraction for fraction in reported if 0.1 < fraction <= 0.9]
    assert min(computing) >= 0.1 + 0.8 * kept.done / WINDOWS and reported[-1] == 1.0 and reported == sorted(reported)


def test_it_is_cancelled_again_and_again(case, whole):
    """Every start brings two or three blocks more."""
    expected, config = whole(**MANY), case.config(**MANY)
    done = starts = 0
    while done + 5 < WINDOWS:
        with pytest.raises(Cancelled):
            full_run(config, Stopping(fraction=0.1 + 0.8 * (done + 5) / WINDOWS))
        kept = unfinished(config)
        assert kept is not None and kept.done > done
        done, starts = kept.done, starts + 1
    full_run(config, Progress())
    assert starts > 2 and left_by(case.output) == expected


def test_what_is_kept_is_said(case):
    progress = Stopping(fraction=0.6)
    with pytest.raises(Cancelled):
        full_run(case.config(**MANY), progress)
    (told,) = progress.of("kept_blocks")
    assert told["folder"] == str(case.output / KEPT) and told["total"] == WINDOWS
    assert "the run goes on from there; delete this folder to begin anew" in sentence("kept_blocks", told)


def test_without_a_finished_block_nothing_is_left(case):
    progress = Stopping(key="run_plan")
    with pytest.raises(Cancelled):
        full_run(case.config(**MANY), progress)
    assert not case.output.exists() and not progress.of("kept_blocks") and unfinished(case.config(**MANY)) is None


def test_nothing_is_kept_of_a_run_without_a_result(case):
    case.change("soc", lambda soc: soc * 0 - 1)
    with pytest.raises(GsocError) as caught:
        full_run(case.config(), Progress())
    assert caught.value.key in ("no_pixels", "run_refused") and not case.output.exists()


def test_the_time_is_that_of_all_starts(case):
    config = case.config(**MANY)
    interrupted(config, fraction=0.6)
    journal = json.loads((case.output / KEPT / NAME).read_text())
    journal["began"] -= 500.0
    (case.output / KEPT / NAME).write_text(json.dumps(journal))
    full_run(config, Progress())
    seconds = json.loads((case.output / "manifest.json").read_text())["seconds"]
    assert 500.0 < seconds < 600.0


# -- prepare -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("keep", [True, False])
@pytest.mark.parametrize("step", [2, 3])
def test_finished_prepare_steps_are_not_done_again(case, raw, whole, step, keep):
    fields = {"prepare": STEPS, "keep_prepared": keep, "processing": SMALL}
    expected, config = whole(**fields), case.config(**fields)
    kept = interrupted(config, key="prepare_step", times=step)
    assert (kept.step, kept.done, kept.total) == ("prepare", step - 1, 3)
    heard = Heard()
    full_run(config, heard)
    assert heard.of("kept_steps_there") == [{"done": step - 1, "total": 3}]
    assert [told["number"] for told in heard.of("prepare_step")] == list(range(step, 4))
    assert left_by(case.output) == expected


@pytest.mark.parametrize("keep", [True, False])
def test_blocks_of_prepared_layers_go_on(case, raw, whole, read, keep):
    fields = {"prepare": STEPS, "keep_prepared": keep, "processing": SMALL}
    expected, config = whole(**fields), case.config(**fields)
    kept = interrupted(config, fraction=0.7)
    assert kept.step == "compute" and 0 < kept.done < WINDOWS
    read.clear()
    heard = Heard()
    full_run(config, heard)
    assert not heard.of("prepare_step") and len(read) == WINDOWS - kept.done
    assert left_by(case.output) == expected


def test_a_damaged_prepared_layer_is_made_again_and_the_blocks_stay(case, raw, whole, read):
    fields = {"prepare": STEPS, "processing": SMALL}
    expected, config = whole(**fields), case.config(**fields)
    kept = interrupted(config, fraction=0.7)
    masked = case.output / KEPT / "prepared" / "soc_masked.tif"
    masked.write_bytes(masked.read_bytes()[:-100])
    read.clear()
    heard = Heard()
    full_run(config, heard)
    assert heard.of("kept_steps_damaged") == [{"number": 3}] and [told["number"] for told in heard.of("prepare_step")] == [3]
    assert len(read) == WINDOWS - kept.done and left_by(case.output) == expected


def test_blocks_of_other_prepared_layers_are_not_kept(case, raw, whole, read):
    """Somebody has written into a kept layer, and the journal believes it."""
    fields = {"prepare": STEPS, "processing": SMALL}
    expected, config = whole(**fields), case.config(**fields)
    interrupted(config, fraction=0.7)
    place = case.output / KEPT / NAME
    journal = json.loads(place.read_text())
    journal["steps"][2]["files"]["soc_masked.tif"] = [1, 1]
    place.write_text(json.dumps(journal))
    read.clear()
    full_run(config, Progress())
    assert len(read) == WINDOWS and left_by(case.output) == expected


# -- kill --------------------------------------------------------------------------------------------------------------


def killed(config: Path, ready: Any) -> None:
    """Start a run in a process of its own and kill it as soon as `ready()`, unless it has ended before."""
    command = [sys.executable, "-m", "gsocseq_plugin", "run", str(config)]
    root = Path(gsocseq_plugin.__file__).parents[1]
    run = subprocess.Popen(command, cwd=root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while run.poll() is None and not ready():
        time.sleep(0.001)
    run.send_signal(signal.SIGKILL)
    run.wait()


def blocks_in(output: Path) -> int:
    return len(list((output / KEPT).glob("*.block")))


@pytest.mark.parametrize("seed", range(6))
def test_a_killed_run_goes_on(case, raw, whole, seed):
    fields = {**MANY, "prepare": STEPS}
    expected, path, config = whole(**fields), case.save(**fields), case.config(**fields)
    chance = random.Random(seed)
    blocks, later = chance.randrange(1, WINDOWS - 2), chance.uniform(0.0, 0.1)

    def ready() -> bool:
        if blocks_in(case.output) < blocks:
            return False
        time.sleep(later)
        return True

    killed(path, ready)
    kept = unfinished(config)
    assert kept is not None and kept.done >= blocks and kept.changed == ()
    full_run(config, Progress())
    assert left_by(case.output) == expected


@pytest.mark.parametrize("what", ["prepared", ".part.tif", "manifest.json.part", ".gsocseq-earlier"])
def test_killed_while_it_prepares_writes_and_publishes(case, raw, whole, what):
    fields = {**MANY, "prepare": STEPS}
    expected, path, config = whole(**fields), case.save(**fields), case.config(**fields)
    if what == ".gsocseq-earlier":
        full_run(config, Progress())  # maps to be replaced

    def ready() -> bool:
        names = {name for place, folders, files in os.walk(case.output) for name in (*folders, *files)}
        return any(name.endswith(what) for name in names) and (what == "prepared" or blocks_in(case.output) > 5)

    killed(path, ready)
    full_run(config, Progress())
    assert left_by(case.output) == expected


def test_killed_again_and_again_it_ends(case, whole):
    expected, path, config = whole(**MANY), case.save(**MANY), case.config(**MANY)
    for _ in range(5):
        there = blocks_in(case.output)
        killed(path, lambda there=there: blocks_in(case.output) > there + 1)
    full_run(config, Progress())
    assert left_by(case.output) == expected


# -- power cuts --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("damage", ["cut", "zeros", "empty", "flipped"])
def test_a_damaged_block_is_computed_anew_and_only_that(case, whole, read, damage):
    expected, config = whole(**MANY), case.config(**MANY)
    kept = interrupted(config, fraction=0.7)
    store = Blocks(kept.folder)
    index = store.indices()[1]
    lost = len(store.glance(index, engine_module.WINDOWS))
    path = Path(kept.folder) / f"{index:08d}.block"
    data = path.read_bytes()
    flipped = data[:-50] + bytes([data[-50] ^ 1]) + data[-49:]
    path.write_bytes({"cut": data[: len(data) // 2], "zeros": bytes(len(data)), "empty": b"", "flipped": flipped}[damage])
    (Path(kept.folder) / "00000019.block.part").write_bytes(b"half a block")
    read.clear()
    heard = Heard()
    full_run(config, heard)
    assert heard.of("kept_blocks_damaged") == [{"count": 1}]
    assert len(read) == WINDOWS - kept.done + lost and left_by(case.output) == expected


@pytest.mark.parametrize("journal", [b"", b'{"journal": 1, "ru', b"[]", None])
def test_a_journal_that_cannot_be_read_begins_anew(case, whole, journal):
    expected, config = whole(**MANY), case.config(**MANY)
    place = Path(interrupted(config, fraction=0.7).folder) / NAME
    place.unlink() if journal is None else place.write_bytes(journal)
    assert unfinished(config) is None
    heard = Heard()
    full_run(config, heard)
    assert len(heard.of("kept_unreadable")) == 1 and left_by(case.output) == expected


# -- what has changed --------------------------------------------------------------------------------------------------


def touched(case):
    case.change("clay", lambda clay: clay + 1)


CHANGES = {
    "input": (touched, {}, "{clay}"),
    "parameter": (None, {"spin_up_years": 400}, "spin_up_years"),
    "layer": (None, {"layers": "other"}, "layers.clay"),
    "scenario": (None, {"scenarios": [{"name": "SSM1", "percent": 7}]}, "scenarios"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_is_noticed_and_named(case, whole, read, name):
    change, fields, named = CHANGES[name]
    kept = interrupted(case.config(**MANY), fraction=0.7)
    assert kept.changed == ()
    if change is not None:
        change(case)
    if fields.get("layers") == "other":
        fields = {"layers": {**case.data["layers"], "clay": 25.0}}
    fields, named = {**MANY, **fields}, named.format(clay=case.path("clay"))
    found = unfinished(case.config(**fields))
    assert found is not None and found.changed == (named,) and found.done == kept.done
    read.clear()
    heard = Heard()
    full_run(case.config(**fields), heard)
    assert heard.of("kept_outdated") == [{"folder": kept.folder, "changed": named}]
    assert len(read) == len(set(read)) and not heard.of("kept_blocks_there")
    assert left_by(case.output) == whole(changed=True, **fields)


def test_other_contents_of_the_same_size_and_time_are_noticed(case):
    table = case.folder / "classes.csv"
    shutil.copy(TABLES / "classes.csv", table)
    config = case.config(**MANY, classes=str(table))
    interrupted(config, fraction=0.7)
    before = table.stat()
    table.write_text(table.read_text(encoding="utf-8").replace("Cropland", "CROPLAND"), encoding="utf-8")
    os.utime(table, ns=(before.st_atime_ns, before.st_mtime_ns))
    heard = Heard()
    full_run(config, heard)
    assert [told["changed"] for told in heard.of("kept_outdated")] == [str(table)]


def test_a_tile_behind_a_virtual_raster_is_an_input(case):
    vrt = case.folder / "clay.vrt"
    gdal.BuildVRT(str(vrt), [str(case.path("clay"))])
    config = case.config(**{**MANY, "layers": {**case.data["layers"], "clay": str(vrt)}})
    interrupted(config, fraction=0.7)
    touched(case)
    found = unfinished(config)
    assert found is not None and found.changed == (str(case.path("clay")),)


@pytest.mark.parametrize("what", ["plugin_version", "numpy", "gdal", "proj"])
def test_another_version_is_noticed(case, monkeypatch, what):
    from gsocseq_plugin.pipeline import journal

    config = case.config(**MANY)
    interrupted(config, fraction=0.7)
    place, name = {
        "plugin_version": (gsocseq_plugin, "__version__"),
        "numpy": (journal.np, "__version__"),
        "gdal": (journal.gdal, "VersionInfo"),
        "proj": (journal.osr, "GetPROJVersionMicro"),
    }[what]
    monkeypatch.setattr(place, name, "9.9.9" if name == "__version__" else lambda *_: "9.9.9")
    found = unfinished(config)
    assert found is not None and found.changed == (what,)
    heard = Heard()
    full_run(config, heard)
    assert [told["changed"] for told in heard.of("kept_outdated")] == [what]


@pytest.mark.parametrize("processing", [Processing(3, 700, 32, 6, 77), Processing(1, 300), Processing(2, 4000, 64, 9)])
def test_the_machine_may_change(case, whole, read, processing):
    """Threads, memory, the pixels of a chunk: the run goes on with the windows it began with."""
    expected = whole(**MANY)
    kept = interrupted(case.config(**MANY), fraction=0.6)
    read.clear()
    config = replace(case.config(**MANY), processing=processing)
    found = unfinished(config)
    assert found is not None and found.changed == ()
    assert unfinished(replace(config, processing=Processing(threads=-1, memory_mb=-1))) is not None  # what a run would refuse
    full_run(config, Progress())
    assert len(read) == WINDOWS - kept.done and left_by(case.output) == expected


def test_the_folder_may_be_moved(case, whole, read):
    expected = whole(**MANY)
    kept = interrupted(case.config(**MANY), fraction=0.6)
    moved = case.folder / "elsewhere"
    case.output.rename(moved)
    read.clear()
    full_run(case.config(**MANY).with_output(moved), Progress())
    assert len(read) == WINDOWS - kept.done and left_by(moved) == expected


def test_a_run_that_is_refused_throws_nothing_away(case):
    config = case.config(**MANY)
    interrupted(config, fraction=0.6)
    before = left_by(case.output)
    with pytest.raises(GsocError):
        full_run(replace(config, spin_up_years=-3), Progress())
    assert left_by(case.output) == before


# -- the folder --------------------------------------------------------------------------------------------------------


def test_discard(case):
    config = case.config(**MANY)
    discard(config)
    discard(replace(config, output_folder=None))
    assert unfinished(replace(config, output_folder=None)) is None
    interrupted(config, fraction=0.6)
    with FolderLock(str(case.output)):
        with pytest.raises(GsocError) as caught:
            discard(config)
        assert caught.value.key == "folder_locked"
    assert unfinished(config) is not None
    discard(config)
    assert unfinished(config) is None and list(case.output.iterdir()) == []


def test_two_runs_of_one_kept_work_do_not_meet(case, whole):
    expected, config = whole(**MANY), case.config(**MANY)
    interrupted(config, fraction=0.6)
    inside, go_on = threading.Event(), threading.Event()

    class Waiting(Progress):
        def log(self, key, **values):
            if key == "kept_blocks_there":
                inside.set()
                go_on.wait(60)

    thread = threading.Thread(target=lambda: full_run(config, Waiting()))
    thread.start()
    try:
        assert inside.wait(60)
        with pytest.raises(GsocError, match="another run"):
            full_run(config, Progress())
    finally:
        go_on.set()
        thread.join(60)
    assert left_by(case.output) == expected


def test_earlier_maps_stay_until_the_new_ones_are_there(case):
    full_run(case.config(**MANY), Progress())
    earlier = left_by(case.output)
    config = case.config(**MANY, convention="rothamsted")
    interrupted(config, fraction=0.95)
    kept = {name for name in left_by(case.output) if not name.startswith(KEPT)}
    assert kept == set(earlier) and all(left_by(case.output)[name] == earlier[name] for name in kept)
    full_run(config, Progress())
    assert set(left_by(case.output)) == set(earlier) and left_by(case.output) != earlier


def test_room_that_the_kept_blocks_take_is_not_asked_for_again(case, small_disk):
    disk = small_disk(1500)
    config = case.config(processing=SMALL).with_output(disk / "maps")
    kept = interrupted(config, fraction=0.91)
    assert kept.step == "write"
    filler = disk / "filler"
    used = sum(path.stat().st_size for path in Path(kept.folder).iterdir())
    filler.write_bytes(b"x" * max(0, shutil.disk_usage(disk).free - int(1.2 * used)))
    full_run(config, Progress())
    assert unfinished(config) is None and (disk / "maps" / "manifest.json").is_file()


def test_a_read_only_disk_keeps_what_is_there(case, small_disk):
    disk = small_disk(8_000)
    config = case.config(**MANY).with_output(disk / "maps")
    kept = interrupted(config, fraction=0.6)
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    assert unfinished(config) == kept
    for act in (lambda: full_run(config, Progress()), lambda: discard(config)):
        with pytest.raises(GsocError):
            act()
    assert unfinished(config) == kept
