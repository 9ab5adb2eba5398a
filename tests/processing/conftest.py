"""What the tests of the toolbox share."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Callable, List

import numpy as np
import pytest
from raster_maps import Maps, read_maps


@pytest.fixture(scope="session")
def full_maps(provider, tmp_path_factory) -> Maps:
    """The maps of full_run on the sample, untouched defaults."""
    import processing

    folder = tmp_path_factory.mktemp("full")
    processing.run("gsocseq:full_run", {"OUTPUT": str(folder)})
    return read_maps(folder)


@pytest.fixture
def assert_same_maps(full_maps: Maps) -> Callable[[Path], None]:
    """Checks that a folder holds the 29 maps of `full_maps`, every cell alike."""

    def check(folder: Path) -> None:
        found = read_maps(folder)
        assert len(full_maps) == 29 and sorted(found) == sorted(full_maps)
        assert [name for name in full_maps if not np.array_equal(found[name], full_maps[name], equal_nan=True)] == []

    return check


@pytest.fixture(scope="session")
def qgis_process(root: Path, tmp_path_factory) -> Callable[[List[str]], "subprocess.CompletedProcess[str]"]:
    """Runs qgis_process with the plugin in a profile of its own, in a path with a space and an accent."""
    # Debian's wrapper adds options that qgis_process does not know: the program itself is called where it is.
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("needs qgis_process")
    profiles = tmp_path_factory.mktemp("profil é")
    plugins = profiles / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "gsocseq").symlink_to(root, target_is_directory=True)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(profiles), "LC_ALL": "C.UTF-8"}

    def run(arguments: List[str]) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [program, *arguments], env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=300
        )

    enabled = run(["plugins", "enable", "gsocseq"])
    assert enabled.returncode == 0, enabled.stdout
    return run
