"""The scripts for Earth Engine, run with a stand-in for it: what they would export."""

from __future__ import annotations

import datetime
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.steps.earth_engine_scripts import ScriptsRequest, earth_engine_scripts

STUB = Path(__file__).with_name("earth_engine_stub.js")
BOUNDS = (10.01, 44.99, 11.52, 46.3)
SCRIPTS = ("climate.js", "pveg.js", "ndvi.js", "land_cover.js")
NODE = shutil.which("node")
needs_node = pytest.mark.skipif(NODE is None, reason="needs node, which runs the scripts")


def written(folder, bounds=BOUNDS, **fields):
    """The folder of scripts."""
    earth_engine_scripts(ScriptsRequest(**fields), bounds, str(folder), Progress())
    return folder


def run(script, collections, folder):
    """What the script exports from these collections, by name."""
    data = folder / "collections.json"
    data.write_text(json.dumps(collections), encoding="utf-8")
    done = subprocess.run([NODE, str(STUB), str(script), str(data)], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return {task["description"]: task for task in json.loads(done.stdout)["exported"]}


def monthly(first, last):
    """TerraClimate of these years and one more on both sides: each value tells its month and variable."""
    months = [(year, month) for year in range(first - 1, last + 2) for month in range(1, 13)]
    bands = {"pdsi": 7, "pet": 3, "pr": 4, "tmmn": 2, "tmmx": 1}
    return [
        {"index": f"{y}{m:02d}", "start": f"{y}-{m:02d}-01", "bands": {name: 10 * y + m + value for name, value in bands.items()}}
        for y, m in months
    ]


def sixteen_days(first, last):
    """MODIS: 23 images a year from 1 January on. NDVI and quality without pattern, quality 0 to 3."""
    images = []
    for year in range(first, last + 1):
        for number in range(23):
            day = datetime.date(year, 1, 1) + datetime.timedelta(16 * number)
            bands = {"NDVI": (year * 7919 + number * 1237) % 10000, "EVI": -1, "SummaryQA": (year + number) % 4}
            images.append({"index": day.strftime("%Y_%m_%d"), "start": day.isoformat(), "bands": bands})
    return images


def settings_of(path):
    """The settings at the top of a script."""
    text = path.read_text(encoding="utf-8")
    return json.JSONDecoder().raw_decode(text[text.index("{") :])[0]
