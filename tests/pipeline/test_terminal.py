"""The terminal under a Python that is not QGIS's."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import List

import pytest

WITHOUT = "import runpy, sys; sys.modules[sys.argv.pop(1)] = None; runpy.run_module('gsocseq_plugin', run_name='__main__')"
"""Runs the plugin where a module, the first argument, cannot be imported."""


@pytest.mark.parametrize("module, library", [("osgeo", "GDAL"), ("numpy", "numpy")])
@pytest.mark.parametrize("command", [["run", "c.json"], ["validate", "c.json"], ["sites", "in.csv", "out.csv"]])
def test_a_python_without_the_libraries_is_told_in_words(root: Path, command: List[str], module: str, library: str) -> None:
    done = subprocess.run([sys.executable, "-c", WITHOUT, module, *command], cwd=root, capture_output=True, text=True)
    assert done.returncode == 2
    assert done.stderr.startswith(f"{sys.executable}: this Python has no {library}") and "/usr/bin/python3" in done.stderr
    assert "OSGeo4W Shell" in done.stderr and "Traceback" not in done.stderr


def test_another_module_that_is_missing_stays_a_defect(root: Path) -> None:
    done = subprocess.run([sys.executable, "-c", WITHOUT, "json", "validate", "c.json"], cwd=root, capture_output=True, text=True)
    assert done.returncode == 1 and "Traceback" in done.stderr
