"""Free memory goes back to the system."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from gsocseq_plugin.pipeline.heap import give_back


def resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 2**20


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems take free memory back by themselves")
def test_what_lies_free_between_small_objects_goes_back():
    parts = [np.ones(8_000) if number % 2 else np.ones(10) for number in range(4_000)]
    full = resident_mb()
    del parts[1::2]
    give_back()
    assert resident_mb() < full - 80, "122 MB were let go"
    assert len(parts) == 2_000
