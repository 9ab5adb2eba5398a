"""A zip that is whole or not there, alike whenever it is written."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

import pytest

from gsocseq_plugin.core.errors import Cancelled, GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.archive import ZipWriter


def write(path: Path, source: Path) -> ZipWriter:
    with ZipWriter(str(path)) as package:
        package.add("é/notes.txt", "notes\n")
        package.add_file("data.bin", str(source), Progress())
        package.commit()
    return package


def test_contents_checksums_and_equal_bytes(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(bytes(range(256)) * 5000)
    package = write(tmp_path / "one.zip", source)
    write(tmp_path / "two.zip", source)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as made:
        assert made.namelist() == ["é/notes.txt", "data.bin"] and made.read("data.bin") == source.read_bytes()
        assert package.checksums == {name: hashlib.sha256(made.read(name)).hexdigest() for name in made.namelist()}
        assert made.getinfo("data.bin").compress_size < source.stat().st_size / 50
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one.zip", "source", "two.zip"]


def test_without_commit_nothing_is_left(tmp_path: Path) -> None:
    there = tmp_path / "there.zip"
    there.write_bytes(b"earlier")
    with pytest.raises(RuntimeError), ZipWriter(str(there)) as package:
        package.add("a", "a")
        raise RuntimeError
    assert [path.name for path in tmp_path.iterdir()] == ["there.zip"] and there.read_bytes() == b"earlier"


def test_cancel_within_a_file(tmp_path: Path) -> None:
    class Stop(Progress):
        def cancelled(self) -> bool:
            return True

    (tmp_path / "source").write_bytes(b"1234")
    with pytest.raises(Cancelled), ZipWriter(str(tmp_path / "made.zip")) as package:
        package.add_file("data", str(tmp_path / "source"), Stop())
    assert [path.name for path in tmp_path.iterdir()] == ["source"]


def test_a_full_disk_says_so(tmp_path: Path, small_disk) -> None:
    import os

    source = tmp_path / "source"
    source.write_bytes(os.urandom(400_000))
    disk = small_disk(200)
    with pytest.raises(GsocError) as raised, ZipWriter(str(disk / "made.zip")) as package:
        package.add_file("data", str(source), Progress())
        package.commit()
    assert raised.value.key == "disk_full" and list(disk.iterdir()) == []


def test_no_folder_to_write_to(tmp_path: Path) -> None:
    with pytest.raises(GsocError) as raised:
        ZipWriter(str(tmp_path / "nowhere" / "made.zip"))
    assert raised.value.key == "folder_missing"
