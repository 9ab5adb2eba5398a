"""kill -9 and power cuts at random moments of real processes: the same run again ends with the bytes of one that nobody disturbed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Dict, List

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork") or not Path("/proc/self/fd").exists(), reason="needs fork and /proc, as on Linux")

KILLS, CUTS = 30, 16
PHASES = ("prepare", "compute", "store", "write", "publish", "tidy")


def output_of(script: Path, *arguments: object) -> List[str]:
    done = subprocess.run([sys.executable, str(script), *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")
    print(done.stdout, done.stderr)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()


def test_killed_at_random_moments(root: Path) -> None:
    """Whole blocks that were there are found, the others computed, and only they; nothing else is left. The seeds are in the output."""
    rows: Dict[str, str] = dict(line.split(": ", 1) for line in output_of(root / "scripts" / "kill_test.py", KILLS))
    assert (rows["points"], rows["failures"], rows["seeds"].split()[0]) == (str(KILLS), "0", "0")
    killed = {phase: int(rows[f"killed_in_{phase}"]) for phase in PHASES}
    assert sum(killed.values()) == KILLS and sum(count > 0 for count in killed.values()) >= 4, "moments of a few phases only"
    assert int(rows["blocks_kept"]) > 0 and int(rows["blocks_computed"]) > 0
    assert rows["verdict"] == "all maps identical, nothing left behind"


def test_the_power_is_cut_at_random_moments(root: Path, tmp_path: Path) -> None:
    """What was not synced is lost: no map is wrong after the cut, and the next run ends as if nothing had been."""
    lines = output_of(root / "tests" / "pipeline" / "power_cuts.py", tmp_path, CUTS, 0)
    cuts = [json.loads(line) for line in lines if line.startswith("{")]
    assert len(cuts) == CUTS and sum(cut["killed"] for cut in cuts) >= CUTS - 1
    for cut in cuts:
        assert cut["wrong after the cut"] == [] and cut["wrong at last"] == [] and cut["left in scratch"] == [], cut
        assert cut["code"] == 0 and cut["there"] + cut["computed"] == 20, cut
    assert any(0 < cut["there"] for cut in cuts) and any(cut["published"] for cut in cuts)
    assert any(cut["scratch"] for cut in cuts) and any(cut["replaced"] for cut in cuts)
