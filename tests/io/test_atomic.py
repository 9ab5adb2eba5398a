"""Whole files or none, probing, and the lock that keeps two runs apart."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from contextlib import suppress

import pytest

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.io import atomic
from gsocseq_plugin.io.atomic import (
    EARLIER,
    PUBLISHED,
    one_batch,
    part_file,
    probe_target,
    publish,
    recover,
    replace,
    write_text,
)
from gsocseq_plugin.io.folder_lock import LOCK_NAME, FolderLock


def test_write_text_replaces_and_leaves_nothing_else(tmp_path):
    path = tmp_path / "a.json"
    write_text(str(path), "old")
    write_text(str(path), "new é\n")
    assert path.read_bytes() == "new é\n".encode()
    assert os.listdir(tmp_path) == ["a.json"]


def test_write_text_on_a_full_disk_keeps_the_old_text(small_disk):
    folder = small_disk(64)
    path = folder / "a.json"
    write_text(str(path), "old")
    with pytest.raises(GsocError) as caught:
        write_text(str(path), "x" * 200_000)
    assert caught.value.key == "disk_full"
    assert path.read_text() == "old" and os.listdir(folder) == ["a.json"]


def test_a_part_file_keeps_its_ending_and_leaves_others_alone(tmp_path):
    """GDAL looks at the ending; a file that is called a part is somebody's own."""
    (tmp_path / "a.part.gpkg").write_text("somebody's own")
    with part_file(str(tmp_path / "a.gpkg")) as part:
        assert part.endswith(".gpkg") and not os.path.exists(part)
        with open(part, "w") as file:
            file.write("new")
    with pytest.raises(ZeroDivisionError), part_file(str(tmp_path / "b.gpkg")) as part:
        with open(part, "w") as file:
            file.write(str(1 / 0))
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"a.gpkg": "new", "a.part.gpkg": "somebody's own"}


def test_a_batch_appears_together_or_not_at_all(tmp_path):
    (tmp_path / "a.csv").write_text("old")
    with pytest.raises(ZeroDivisionError), one_batch() as batch:
        write_text(str(tmp_path / "a.csv"), "new", batch)
        assert (tmp_path / "a.csv").read_text() == "old"
        write_text(str(tmp_path / "b.html"), str(1 / 0), batch)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"a.csv": "old"}
    with one_batch() as batch:
        write_text(str(tmp_path / "a.csv"), "new", batch)
        write_text(str(tmp_path / "b.html"), "page", batch)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"a.csv": "new", "b.html": "page"}


def test_probe_leaves_no_trace(tmp_path):
    probe_target(str(tmp_path / "new.tif"))
    assert os.listdir(tmp_path) == []
    (tmp_path / "old.tif").write_bytes(b"old")
    probe_target(str(tmp_path / "old.tif"))
    assert (tmp_path / "old.tif").read_bytes() == b"old"


def test_probe_says_what_is_wrong(tmp_path, small_disk, monkeypatch):
    cases = {"folder_missing": tmp_path / "no" / "x.tif", "target_is_folder": tmp_path}
    cases["folder_not_writable"] = small_disk(64, read_only=True) / "x.tif"
    for key, path in cases.items():
        with pytest.raises(GsocError) as caught:
            probe_target(str(path))
        assert caught.value.key == key and str(path.parent) in str(caught.value)


def test_a_file_that_another_program_holds(tmp_path, monkeypatch):
    """What Windows answers when a file is open elsewhere; Linux never does."""

    def refuse(*_):
        raise PermissionError(13, "in use")

    (tmp_path / "x.tif").write_bytes(b"old")
    monkeypatch.setattr(atomic.os, "rename", refuse)
    monkeypatch.setattr(atomic.os, "replace", refuse)
    for call in (lambda: probe_target(str(tmp_path / "x.tif")), lambda: replace(str(tmp_path / "y"), str(tmp_path / "x.tif"))):
        with pytest.raises(GsocError, match="another program"):
            call()


@pytest.fixture
def twenty(tmp_path):
    """Twenty parts by final name; every other name has an earlier file."""
    parts = {str(tmp_path / f"{number:02d}.tif"): str(tmp_path / f"{number:02d}.part") for number in range(20)}
    for number, (final, part) in enumerate(parts.items()):
        with open(part, "w") as file:
            file.write("new")
        if number % 2:
            with open(final, "w") as file:
                file.write(f"old {number}")
    return parts


def texts(folder, *endings):
    return {path.name: path.read_text() for path in folder.iterdir() if path.name.endswith(endings)}


def test_publish_gives_all_their_names(twenty, tmp_path):
    publish(twenty)
    assert texts(tmp_path, "") == {f"{number:02d}.tif": "new" for number in range(20)}


@pytest.mark.parametrize("call", [5, 10, 11, 25, 30])  # the first ten make room
def test_publish_undoes_everything_when_one_rename_fails(twenty, tmp_path, monkeypatch, call):
    before, calls, original = texts(tmp_path, ".tif"), [], os.replace

    def fails_once(source, target):
        calls.append(target)
        if len(calls) == call:
            raise OSError(22, "in use")
        original(source, target)

    monkeypatch.setattr(atomic.os, "replace", fails_once)
    with pytest.raises(GsocError):
        publish(twenty)
    assert texts(tmp_path, ".tif") == before and texts(tmp_path, EARLIER) == {}
    assert len(texts(tmp_path, ".part")) == 20, "the parts are their makers'"


@pytest.mark.parametrize("call", [5, 15])
def test_recover_after_a_kill_half_way(twenty, tmp_path, monkeypatch, call):
    before, calls, original = texts(tmp_path, ".tif"), [], os.replace

    def stops(source, target):
        calls.append(target)
        if len(calls) >= call:
            raise KeyboardInterrupt
        original(source, target)

    monkeypatch.setattr(atomic.os, "replace", stops)
    with pytest.raises(KeyboardInterrupt):
        publish(twenty)
    monkeypatch.undo()
    recover(str(tmp_path))
    assert {name: text for name, text in texts(tmp_path, ".tif").items() if name in before} == before and texts(tmp_path, EARLIER) == {}


@pytest.mark.parametrize("removed", range(12))
def test_recover_after_a_kill_while_it_tidies_up(twenty, tmp_path, monkeypatch, removed):
    """Two names are empty now: of the earlier set none comes back when a part of it is gone already."""
    for number in (3, 11):
        os.remove(twenty[str(tmp_path / f"{number:02d}.tif")])
    calls, original = [], os.remove

    def stops(path):
        calls.append(path)
        if len(calls) > removed:
            raise KeyboardInterrupt
        original(path)

    monkeypatch.setattr(atomic.os, "remove", stops)
    with suppress(KeyboardInterrupt):
        publish(twenty)
    monkeypatch.undo()
    recover(str(tmp_path))
    assert texts(tmp_path, "") == {f"{number:02d}.tif": "new" for number in range(20) if number not in (3, 11)}
    assert sorted(os.listdir(tmp_path)) == sorted(texts(tmp_path, ".tif"))


def test_the_mark_of_an_earlier_publish_does_not_speak_for_the_next(twenty, tmp_path, monkeypatch):
    (tmp_path / PUBLISHED).touch()
    before, original = texts(tmp_path, ".tif"), os.replace

    def killed(*_):
        raise KeyboardInterrupt

    def stops(source, target):
        if source.endswith("07.part"):
            monkeypatch.setattr(atomic.os, "remove", killed)
            monkeypatch.setattr(atomic.os, "replace", killed)
            killed()
        original(source, target)

    monkeypatch.setattr(atomic.os, "replace", stops)
    with pytest.raises(KeyboardInterrupt):
        publish(twenty)
    monkeypatch.undo()
    recover(str(tmp_path))
    assert {name: text for name, text in texts(tmp_path, ".tif").items() if name in before} == before


def test_recover_puts_back_the_files_of_all_folders(tmp_path):
    """The new names of one were given already, those of the other not yet."""
    one, other = tmp_path / "one", tmp_path / "other"
    for folder, text in ((one, "new"), (other, "")):
        folder.mkdir()
        (folder / f"a.tif{EARLIER}").write_text("old")
        if text:
            (folder / "a.tif").write_text(text)
    recover(str(one), str(other))
    assert texts(one, "") == texts(other, "") == {"a.tif": "old"}


def test_recover_only_tidies_up_when_all_names_are_given(tmp_path):
    for name in ("a.tif", "a.tif" + EARLIER, "a.tif.aux.xml" + EARLIER):
        (tmp_path / name).write_text(name)
    recover(str(tmp_path))
    assert texts(tmp_path, "") == {"a.tif": "a.tif"}


def test_the_lock_refuses_a_second_run_and_goes_with_the_first(tmp_path):
    with FolderLock(str(tmp_path)):
        with pytest.raises(GsocError) as caught, FolderLock(str(tmp_path)):
            pass
        assert caught.value.key == "folder_locked"
        assert caught.value.values["pid"] == str(os.getpid()) and str(tmp_path) in str(caught.value)
        assert os.path.exists(tmp_path / LOCK_NAME)
    assert os.listdir(tmp_path) == []
    with pytest.raises(KeyError), FolderLock(str(tmp_path)):
        raise KeyError
    with FolderLock(str(tmp_path)):
        pass


@pytest.mark.parametrize("killed", [True, False])
def test_a_lock_outlives_its_process_only_while_that_runs(tmp_path, root, killed):
    code = (
        "import sys, time; sys.path.insert(0, sys.argv[1]); from gsocseq_plugin.io.folder_lock import FolderLock\n"
        "with FolderLock(sys.argv[2]): print('held', flush=True); time.sleep(60)"
    )
    process = subprocess.Popen([sys.executable, "-c", code, str(root), str(tmp_path)], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout.readline() == "held\n"
        if killed:
            process.kill()
            process.wait()
            with FolderLock(str(tmp_path)):
                assert str(os.getpid()) in (tmp_path / LOCK_NAME).read_text()
            assert os.listdir(tmp_path) == []
        else:
            with pytest.raises(GsocError, match=str(process.pid)), FolderLock(str(tmp_path)):
                pass
            assert process.poll() is None
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


@pytest.mark.parametrize("owner", ["1234567 elsewhere", "", "no number " + socket.gethostname()])
def test_a_lock_of_unknown_origin_is_respected(tmp_path, owner):
    (tmp_path / LOCK_NAME).write_text(owner)
    with pytest.raises(GsocError) as caught, FolderLock(str(tmp_path)):
        pass
    assert caught.value.key == "folder_locked" and LOCK_NAME in str(caught.value)
    assert (tmp_path / LOCK_NAME).read_text() == owner


def test_a_probe_takes_no_lock_and_does_not_mind_that_of_its_own_process(tmp_path):
    lock = FolderLock(str(tmp_path))
    lock.probe()
    assert os.listdir(tmp_path) == [] and not lock.held_here
    with FolderLock(str(tmp_path)):
        lock.probe()
        assert lock.held_here and not FolderLock(str(tmp_path.parent)).held_here
    assert not lock.held_here
    (tmp_path / LOCK_NAME).write_text(f"{os.getppid()} {socket.gethostname()}")
    with pytest.raises(GsocError, match=str(os.getppid())):
        lock.probe()


def test_a_probe_sees_what_windows_holds(tmp_path, monkeypatch):
    (tmp_path / LOCK_NAME).write_text(f"{os.getppid()} {socket.gethostname()}")
    monkeypatch.setattr(atomic.os, "rename", lambda *_: (_ for _ in ()).throw(PermissionError(32, "in use")))
    with pytest.raises(GsocError) as caught:
        FolderLock(str(tmp_path)).probe()
    assert caught.value.key == "folder_locked"


def test_no_process_is_signalled_on_windows(tmp_path, monkeypatch):
    """There os.kill ends the process; the operating system's refusal to remove an open file decides instead."""
    monkeypatch.setattr(atomic.os, "kill", lambda *_: pytest.fail("os.kill was called"))
    monkeypatch.setattr(atomic.os, "name", "nt")
    (tmp_path / LOCK_NAME).write_text(f"{os.getppid()} {socket.gethostname()}")
    monkeypatch.setattr(atomic.os, "replace", lambda *_: (_ for _ in ()).throw(PermissionError(32, "in use")))
    lock = FolderLock.__new__(FolderLock)
    lock._path, lock._folder, lock._owner, lock._handle = str(tmp_path / LOCK_NAME), str(tmp_path), "1 x", None
    with pytest.raises(GsocError) as caught:
        lock._take_over()
    assert caught.value.key == "folder_locked"


def test_the_lock_of_a_read_only_folder(small_disk):
    folder = small_disk(64, read_only=True)
    with pytest.raises(GsocError) as caught, FolderLock(str(folder)):
        pass
    assert caught.value.key == "folder_not_writable"


def test_a_full_disk_leaves_no_lock_of_nobody(small_disk):
    folder = small_disk(64)
    with pytest.raises(OSError), open(folder / "filler", "wb", buffering=0) as file:
        while True:
            file.write(b"x" * 4096)
    lock = FolderLock(str(folder))
    with pytest.raises(GsocError) as caught, lock:
        pass
    assert caught.value.key == "disk_full" and os.listdir(folder) == ["filler"] and lock._handle is None
    (folder / "filler").unlink()
    with lock:
        assert lock.held_here
