"""A scratch folder: finished blocks on another disk than the maps, until these are written."""

from __future__ import annotations

import json
import os
import shutil
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List

import pytest
from interrupted_runs import SMALL, STEPS, WINDOWS, Filling, Stopping, Waiting, interrupted, keys_of, left_by
from soil_rasters import Heard

from gsocseq_plugin.core.errors import Cancelled, GsocError, Problem, sentence
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.folder_lock import LOCK_NAME
from gsocseq_plugin.pipeline import scratch_folder
from gsocseq_plugin.pipeline.checks.findings import Findings
from gsocseq_plugin.pipeline.checks.output import bytes_per_pixel, check_output, check_space, scratch_bytes
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.folders import KEPT
from gsocseq_plugin.pipeline.journal import NAME, discard, unfinished
from gsocseq_plugin.pipeline.scratch_folder import ELSEWHERE, HOME, home_of
from gsocseq_plugin.pipeline.steps import full_run as full_run_module
from gsocseq_plugin.pipeline.steps.full_run import full_run

QUICK: Dict[str, Any] = {"warm_up": False, "scenarios": [{"name": "SSM1", "percent": 5}]}


def with_scratch(case, folder: Any, **fields: Any) -> RunConfig:
    return case.config(**{**QUICK, **fields}, processing={**SMALL, "scratch_folder": None if folder is None else str(folder)})


@pytest.fixture(autouse=True)
def only_the_folders_are_looked_at(monkeypatch) -> None:
    """What the layers hold is no matter here."""

    def looked(config: RunConfig, progress: Progress) -> List[Problem]:
        findings = Findings(config.validate())
        if config.output_folder:
            check_output(config, findings)
        return findings.ordered()

    monkeypatch.setattr(full_run_module, "check_inputs", looked)


@pytest.fixture
def scratch(case) -> Path:
    folder = case.folder / "fast disk"
    folder.mkdir()
    return folder


@pytest.fixture(scope="module")
def known() -> Dict[str, Dict[str, Any]]:
    """What runs leave that have no scratch folder, by their fields."""
    return {}


@pytest.fixture
def expected(case, known):
    """What a run leaves that has no scratch folder."""

    def run(**fields: Any) -> Dict[str, Any]:
        key, folder = json.dumps(fields), case.folder / "expected"
        if key not in known:
            full_run(with_scratch(case, None, **fields).with_output(folder), Progress())
            known[key] = left_by(folder)
        return known[key]

    return run


# -- where things are --------------------------------------------------------------------------------------------------


def test_blocks_and_journal_are_in_the_scratch_folder_and_layers_beside_the_maps(case, raw, scratch, expected):
    fields = {"prepare": STEPS, "keep_prepared": True}
    config = with_scratch(case, scratch, **fields)
    kept = interrupted(config, fraction=0.7)
    (home,) = scratch.iterdir()
    assert home.name.startswith(HOME) and kept.folder == str(home / KEPT) and kept.step == "compute" and 0 < kept.done < WINDOWS
    assert sorted({path.suffix for path in (home / KEPT).iterdir()}) == [".block", ".json"] and [path.name for path in home.iterdir()] == [KEPT]
    assert sorted(os.listdir(case.output / KEPT)) == [ELSEWHERE, "prepared"]
    heard = Heard()
    full_run(config, heard)
    assert heard.of("kept_blocks_there") == [{"done": kept.done, "total": WINDOWS}] and not heard.of("prepare_step")
    assert os.listdir(scratch) == [] and unfinished(config) is None
    assert left_by(case.output) == expected(**fields)


def test_runs_into_two_folders_have_each_a_place_of_their_own(case, scratch):
    first = with_scratch(case, scratch)
    second = first.with_output(case.folder / "others")
    kept = [interrupted(config, fraction=0.6).folder for config in (first, second)]
    assert len(set(kept)) == 2
    full_run(first, Progress())
    assert unfinished(first) is None and unfinished(second).folder == kept[1]


def test_discard(case, raw, scratch):
    config = with_scratch(case, scratch, prepare=STEPS)
    interrupted(config, fraction=0.7)
    discard(config)
    assert unfinished(config) is None and os.listdir(scratch) == [] and not (case.output / KEPT).exists()


def test_discard_where_the_scratch_folder_is_gone(case, scratch):
    config = with_scratch(case, scratch)
    interrupted(config, fraction=0.7)
    shutil.rmtree(scratch)
    discard(config)
    assert not (case.output / KEPT).exists() and not scratch.exists()


def test_without_a_finished_block_nothing_is_left(case, scratch):
    with pytest.raises(Cancelled):
        full_run(with_scratch(case, scratch), Stopping(key="run_plan"))
    assert not case.output.exists() and os.listdir(scratch) == []


def test_the_output_folder_may_be_moved(case, scratch, expected):
    config = with_scratch(case, scratch)
    kept = interrupted(config, fraction=0.6)
    moved = case.folder / "elsewhere"
    case.output.rename(moved)
    heard = Heard()
    full_run(config.with_output(moved), heard)
    assert heard.of("kept_blocks_there")[0]["done"] == kept.done and os.listdir(scratch) == []
    assert left_by(moved) == expected()


# -- another scratch folder --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("change", [("a", "b"), ("a", None), (None, "a")])
def test_another_scratch_folder_takes_the_work_over(case, raw, expected, change):
    for name in "ab":
        (case.folder / name).mkdir()
    before, now = (name and case.folder / name for name in change)
    fields = {"prepare": STEPS}
    kept = interrupted(with_scratch(case, before, **fields), fraction=0.7)
    config = with_scratch(case, now, **fields)
    assert unfinished(config) == kept
    heard = Heard()
    full_run(config, heard)
    (told,) = heard.of("kept_moved")
    assert told == {"before": kept.folder, "folder": os.path.join(home_of(config), KEPT)}
    assert "because the scratch folder is another one now" in sentence("kept_moved", told)
    assert heard.of("kept_blocks_there")[0]["done"] == kept.done and not heard.of("prepare_step")
    assert os.listdir(case.folder / "a") == os.listdir(case.folder / "b") == []
    assert left_by(case.output) == expected(**fields)


@pytest.mark.parametrize("change", [("a", "b"), ("a", None), (None, "a")])
@pytest.mark.parametrize("questions", [1, 4, 7])
def test_cancel_while_the_work_is_moved_loses_none(case, monkeypatch, change, questions):
    for name in "ab":
        (case.folder / name).mkdir()
    before, now = (name and case.folder / name for name in change)
    kept = interrupted(with_scratch(case, before), fraction=0.7)
    config = with_scratch(case, now)
    copied, copy = [], scratch_folder._copy

    def stopping(source, target):
        if len(copied) == questions:
            raise Cancelled()
        copied.append(target)
        copy(source, target)

    monkeypatch.setattr(scratch_folder, "_copy", stopping)
    with pytest.raises(Cancelled):
        full_run(config, Progress())
    monkeypatch.undo()
    found = unfinished(config)
    assert found is not None and found.done == kept.done
    assert not any(os.path.exists(target) for target in copied), "nobody may come back for them"
    assert now is None or os.listdir(now) == []
    heard = Heard()
    full_run(config, heard)
    assert heard.of("kept_blocks_there")[0]["done"] == kept.done
    assert os.listdir(case.folder / "a") == os.listdir(case.folder / "b") == []


def test_a_scratch_folder_that_is_gone(case, scratch, expected):
    kept = interrupted(with_scratch(case, scratch), fraction=0.6)
    shutil.rmtree(scratch)
    with pytest.raises(GsocError) as caught:
        full_run(with_scratch(case, scratch), Progress())
    assert keys_of(caught.value) == ["scratch_missing"] and str(scratch) in str(caught.value) and "Connect its disk" in str(caught.value)
    assert unfinished(with_scratch(case, scratch)) is None
    with pytest.raises(GsocError) as caught:
        full_run(with_scratch(case, None), Progress())
    note = case.output / KEPT / ELSEWHERE
    assert caught.value.key == "scratch_lost" and caught.value.values == {"folder": os.path.dirname(kept.folder), "note": str(note)}
    note.unlink()
    full_run(with_scratch(case, None), Progress())
    assert not scratch.exists() and left_by(case.output) == expected()


@pytest.mark.parametrize("now", ["the same", "another", None])
def test_a_scratch_disk_that_is_not_connected_costs_nothing(case, scratch, expected, now):
    """Its folder is there, and empty."""
    kept = interrupted(with_scratch(case, scratch), fraction=0.6)
    disk = scratch.rename(case.folder / "disk")
    scratch.mkdir()
    (case.folder / "another").mkdir()
    asked = with_scratch(case, {"the same": scratch, "another": case.folder / "another", None: None}[now])
    with pytest.raises(GsocError) as caught:
        full_run(asked, Progress())
    assert caught.value.key == "scratch_lost" and os.path.dirname(kept.folder) in str(caught.value) and ELSEWHERE in str(caught.value)
    assert os.listdir(scratch) == os.listdir(case.folder / "another") == []
    scratch.rmdir()
    disk.rename(scratch)
    heard = Heard()
    full_run(asked, heard)
    assert heard.of("kept_blocks_there")[0]["done"] == kept.done and left_by(case.output) == expected()


def test_killed_while_the_kept_work_goes_is_no_disk_that_is_not_connected(case, scratch, monkeypatch):
    config, plain = with_scratch(case, scratch), scratch_folder.remove

    def killed(place):
        if place.startswith(str(case.output)) and (case.output / "manifest.json").exists():
            raise KeyboardInterrupt
        plain(place)

    monkeypatch.setattr(scratch_folder, "remove", killed)
    with pytest.raises(KeyboardInterrupt):
        full_run(config, Progress())
    monkeypatch.undo()
    assert (case.output / KEPT).is_dir() and os.listdir(scratch) == []
    full_run(config, Progress())
    assert not (case.output / KEPT).exists()


# -- what is no work of this run ---------------------------------------------------------------------------------------


def test_the_work_of_another_run_into_this_folder_is_never_mixed(case, scratch, expected):
    """The note beside the maps is gone, and what is in the scratch folder is of other parameters."""
    kept = interrupted(with_scratch(case, scratch, convention="rothamsted"), fraction=0.6)
    shutil.rmtree(case.output)
    heard = Heard()
    full_run(with_scratch(case, scratch), heard)
    assert heard.of("kept_outdated") == [{"folder": kept.folder, "changed": "convention"}] and not heard.of("kept_blocks_there")
    assert left_by(case.output) == expected() and os.listdir(scratch) == []


@pytest.mark.parametrize("journal", [b"", b'{"journal": 1}', b"[]"])
def test_a_journal_of_another_version_or_of_nothing(case, scratch, journal):
    config = with_scratch(case, scratch)
    kept = Path(interrupted(config, fraction=0.6).folder)
    (kept / NAME).write_bytes(journal)
    assert unfinished(config) is None
    heard = Heard()
    full_run(config, heard)
    assert heard.of("kept_unreadable") == [{"folder": str(kept)}] and os.listdir(scratch) == []


def test_the_note_of_another_place_leads_nowhere_else(case, scratch):
    """Nothing is deleted where a note says so that no run has written."""
    theirs = case.folder / "theirs"
    (theirs / KEPT).mkdir(parents=True)
    (theirs / KEPT / NAME).write_text("theirs")
    (case.output / KEPT).mkdir(parents=True)
    (case.output / KEPT / ELSEWHERE).write_text(json.dumps(str(theirs)))
    full_run(with_scratch(case, scratch), Progress())
    assert (theirs / KEPT / NAME).read_text() == "theirs"


def test_a_copied_output_folder_leaves_the_work_of_the_other_alone(case, scratch, expected):
    config, copy = with_scratch(case, scratch), case.folder / "copy"
    kept = interrupted(config, fraction=0.6)
    shutil.copytree(case.output, copy)
    other = with_scratch(case, scratch, convention="rothamsted").with_output(copy)
    assert unfinished(other) is None
    full_run(other, Progress())
    assert unfinished(config) == kept and [os.path.join(scratch, name) for name in os.listdir(scratch)] == [os.path.dirname(kept.folder)]
    heard = Heard()
    full_run(config, heard)
    assert heard.of("kept_blocks_there")[0]["done"] == kept.done and left_by(case.output) == expected()


def test_a_copied_output_folder_is_discarded_alone(case, scratch):
    config, copy = with_scratch(case, scratch), case.folder / "copy"
    kept = interrupted(config, fraction=0.6)
    shutil.copytree(case.output, copy)
    discard(config.with_output(copy))
    assert not (copy / KEPT).exists() and unfinished(config) == kept


def test_a_folder_where_another_was_when_its_run_began(case, scratch):
    """The home of the other has the name that this one would get."""
    config, moved = with_scratch(case, scratch), case.folder / "moved"
    interrupted(config, fraction=0.6)
    case.output.rename(moved)
    kept = interrupted(config.with_output(moved), fraction=0.8)
    again = interrupted(with_scratch(case, scratch, convention="rothamsted"), fraction=0.6)
    assert again.folder != kept.folder and len(os.listdir(scratch)) == 2
    assert unfinished(config.with_output(moved)) == kept


def test_two_runs_never_share_a_home(case, scratch):
    """A copied output folder leads to the same place."""
    config = with_scratch(case, scratch)
    interrupted(config, fraction=0.6)
    shutil.copytree(case.output, case.folder / "copy")
    first, results = Waiting(), []
    thread = threading.Thread(target=lambda: results.append(full_run(config, first)))
    thread.start()
    try:
        assert first.inside.wait(60)
        full_run(config.with_output(case.folder / "copy"), Progress())
        assert len(os.listdir(scratch)) == 1
    finally:
        first.go_on.set()
        thread.join(60)
    assert len(results) == 1 and os.listdir(scratch) == []
    assert not (case.folder / "copy" / LOCK_NAME).exists()


# -- folders that will not do ------------------------------------------------------------------------------------------


def refused(config: RunConfig) -> GsocError:
    before = sorted(os.listdir(os.path.dirname(str(config.output_folder))))
    with pytest.raises(GsocError) as caught:
        full_run(config, Progress())
    assert sorted(os.listdir(os.path.dirname(str(config.output_folder)))) == before
    return caught.value


def test_a_scratch_folder_that_will_not_do(case, scratch):
    (case.folder / "file").write_text("x")
    error = refused(with_scratch(case, case.folder / "nowhere"))
    assert keys_of(error) == ["scratch_missing"] and "processing.scratch_folder" in str(error)
    assert keys_of(refused(with_scratch(case, case.folder / "file"))) == ["scratch_no_folder"]
    case.output.mkdir()
    assert keys_of(refused(with_scratch(case, case.output))) == ["scratch_is_output"]
    (case.folder / "link").symlink_to(case.output)
    assert keys_of(refused(with_scratch(case, case.folder / "link"))) == ["scratch_is_output"]


def test_a_relative_path_begins_at_the_file_and_nowhere_else(case, scratch):
    assert with_scratch(case, "fast disk").processing.scratch_folder == str(scratch)
    config = with_scratch(case, scratch)
    relative = replace(config, processing=replace(config.processing, scratch_folder="fast disk"))
    (problem,) = relative.validate()
    assert problem.where == "processing.scratch_folder" and "an absolute path of a folder" in problem.text()
    wrong = case.config(processing={"scratch_folder": 7, "threads": 2})
    assert [problem.where for problem in wrong.parse_problems] == ["processing.scratch_folder"] and wrong.processing.threads == 2
    assert with_scratch(case, "").processing.scratch_folder is None, "and not the folder of the configuration"
    assert RunConfig.from_dict(config.to_dict(), "/") == config


def test_a_read_only_scratch_folder(case, small_disk):
    disk = small_disk(1000, read_only=True)
    error = refused(with_scratch(case, disk))
    assert keys_of(error) == ["scratch_not_writable"] and "Read-only" in str(error) and str(disk) in str(error)


# -- a disk that fills up ----------------------------------------------------------------------------------------------


FULL = {"early": {"fraction": 0.35}, "half": {"fraction": 0.6}, "late": {"fraction": 0.8}, "journal": {"key": "run_plan"}}


@pytest.mark.parametrize("when", FULL.values(), ids=FULL)
def test_a_scratch_disk_that_fills_up(case, small_disk, expected, when):
    disk = small_disk(4_000)
    config, progress = with_scratch(case, disk), Filling(disk, **when)
    with pytest.raises(GsocError) as caught:
        full_run(config, progress)
    assert caught.value.key == "scratch_full" and caught.value.values["needed"] >= 1
    assert str(disk) in str(caught.value) and "MB" in str(caught.value) and "choose another scratch folder" in str(caught.value)
    kept = unfinished(config)
    assert (kept is None) == ("key" in when)
    progress.filler.unlink()
    heard = Heard()
    full_run(config, heard)
    assert kept is None or heard.of("kept_blocks_there")[0]["done"] == kept.done
    assert left_by(case.output) == expected() and os.listdir(disk) == []


def test_a_full_scratch_disk_is_left_for_another(case, small_disk, scratch, expected):
    disk = small_disk(4_000)
    with pytest.raises(GsocError):
        full_run(with_scratch(case, disk), Filling(disk, 0.6))
    heard = Heard()
    full_run(with_scratch(case, scratch), heard)
    assert heard.of("kept_moved") and heard.of("kept_blocks_there")
    assert left_by(case.output) == expected() and os.listdir(disk) == ["filler"]


def test_room_is_looked_for_on_the_right_disk(case, small_disk):
    small, pixels = small_disk(64), 5_000
    on_small = with_scratch(case, small)
    findings = Findings()
    check_space(on_small, pixels, findings)
    (problem,) = findings.ordered()
    assert (problem.where, problem.key) == ("processing.scratch_folder", "scratch_space") and str(small) in problem.text()
    assert problem.values["needed"] == f"{scratch_bytes(on_small) * pixels / 1e6:.1f}"
    findings = Findings()
    check_space(with_scratch(case, case.folder).with_output(small / "maps"), pixels, findings)
    (problem,) = findings.ordered()
    assert (problem.where, problem.key) == ("output_folder", "output_space")
    assert float(problem.values["needed"]) < bytes_per_pixel(on_small) * pixels / 1e6, "the blocks are elsewhere"
    findings = Findings()
    check_output(on_small, findings)
    assert findings.ordered() == []
