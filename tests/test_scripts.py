"""The commands of the README, run for real from a copy of the checkout in an awkward place."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import List

import pytest


@pytest.fixture(scope="module")
def checkout(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the checkout in a folder with spaces and letters beyond ASCII."""
    folder = tmp_path_factory.mktemp("away") / "ü clone with spaces"
    shutil.copytree(root, folder, ignore=shutil.ignore_patterns(".git", ".build", ".*_cache", "__pycache__", "demo-output"))
    return folder


def run(script: Path, *arguments: str, cwd: Path) -> "subprocess.CompletedProcess[str]":
    """Run a script as a person with a bare environment does."""
    environment = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    command: List[str] = [str(script), *arguments]
    return subprocess.run(
        command, cwd=cwd, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8"
    )


def test_demo_makes_the_29_maps_in_a_path_with_spaces_and_umlauts(checkout: Path, tmp_path: Path) -> None:
    done = run(checkout / "scripts" / "demo", "the maps é", cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    folder = tmp_path / "the maps é"
    assert len(list(folder.glob("XXX_GSOCseq_*Map030.tif"))) == 29
    assert f"29 maps:  {folder}" in done.stdout
    assert (folder / "manifest.json").is_file() and (folder / "gsocseq_summary.txt").is_file()
    assert "100 - done" in done.stdout


def test_the_memory_of_a_benchmark_is_its_own(root: Path) -> None:
    """Not that of the process that started it, here 400 MB."""
    if not Path("/proc/self/status").exists():
        pytest.skip("the benchmarks read memory from /proc, which this system does not have")
    child = f"import sys; sys.path.insert(0, {str(root / 'scripts')!r}); from bench_memory import *; print(memory_mb(NOW), memory_mb(PEAK))"
    parent = f"import subprocess, sys; held = b'1' * 400_000_000; subprocess.run([sys.executable, '-c', {child!r}], check=True)"
    now, peak = map(float, subprocess.run([sys.executable, "-c", parent], check=True, stdout=subprocess.PIPE).stdout.split())
    assert 1 < now <= peak < 100


def test_demo_refuses_an_unknown_option(checkout: Path, tmp_path: Path) -> None:
    done = run(checkout / "scripts" / "demo", "--fast", cwd=tmp_path)
    assert done.returncode == 2
    assert "Usage" in done.stdout


def test_demo_says_that_there_is_no_desktop(checkout: Path, tmp_path: Path) -> None:
    done = run(checkout / "scripts" / "demo", "--gui", cwd=tmp_path)
    assert done.returncode == 1
    assert "There is no desktop" in done.stdout
    assert not (checkout / "demo-output").exists(), "it should say so before it computes"


def test_test_explains_itself_and_installs_nothing(checkout: Path, tmp_path: Path) -> None:
    done = run(checkout / "scripts" / "test", "--help", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith("Usage: scripts/test")
    assert "nstalling" not in done.stdout and not (checkout / ".build" / "venv").exists()


def test_package_makes_a_zip_that_qgis_installs(root: Path, tmp_path: Path) -> None:
    done = run(root / "scripts" / "package", str(tmp_path), cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    (made,) = tmp_path.glob("gsocseq-*.zip")
    names = zipfile.ZipFile(made).namelist()
    assert {name.split("/")[0] for name in names} == {"gsocseq"}
    assert {"gsocseq/metadata.txt", "gsocseq/__init__.py", "gsocseq/LICENSE", "gsocseq/gsocseq_plugin/plugin.py"} <= set(names)
