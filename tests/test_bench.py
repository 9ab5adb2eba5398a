"""scripts/bench and scripts/continent on a few pixels: what they make, compare and print. Their times are not judged here."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Dict, Optional

import numpy as np
import pytest
from osgeo import gdal

from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.validate import validate
from scripts.bench_country import MODELLED, Country
from scripts.bench_limit import AGREEMENT, check
from scripts.bench_raster import compared, label
from scripts.bench_sparse import make_sparse_case
from scripts.continent import made_layers

pytestmark = pytest.mark.skipif(not Path("/proc/self/io").exists(), reason="memory and traffic are read from /proc, which this system does not have")


def printed(root: Path, script: str, *arguments: str, path: Optional[str] = None) -> str:
    """What a script prints; path: where programs are looked for."""
    environment = {**os.environ, **({} if path is None else {"PATH": path})}
    command = [sys.executable, str(root / "scripts" / script), *arguments]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8")
    assert done.returncode == 0, done.stdout
    return done.stdout


def rows_of(text: str) -> Dict[str, float]:
    """The `name: value` rows at the end."""
    return {name: float(value) for name, value in re.findall(r"^(\w+): (\S+)$", text, re.MULTILINE)}


CORE = ("--no-climate", "--no-maps", "--no-raster", "--pixels", "400")


def test_the_core_beside_its_limit_a_scalar_loop_and_fao(root: Path) -> None:
    if not any(map(shutil.which, ("cc", "gcc", "clang"))):
        pytest.skip("no C compiler here; the next test shows what is printed then")
    text = printed(root, "bench.py", *CORE)
    assert "The C kernel and numpy agree" in text and "A scalar Python loop and numpy agree" in text
    rows = rows_of(text)
    for name in ("spin_up", "warm_up", "forward", "maps", "chain", "limit", "scalar_loop", "c_warm_up", "numpy_warm_up", "scalar_warm_up"):
        assert rows[f"{name}_pixels_per_second_per_core"] > 0.0
    chain = rows["chain_pixels_per_second_per_core"]
    assert rows["chain_pixels_per_second_two_threads"] > 0.0
    assert rows["chain_by_fao_scripts"] == pytest.approx(chain / 2.7, rel=0.01)
    by_kernel = rows["c_warm_up_pixels_per_second_per_core"] / rows["numpy_warm_up_pixels_per_second_per_core"]
    assert rows["limit_by_chain"] == pytest.approx(by_kernel, rel=0.02), "the chain as fast as if all of it gained what its warm-up does"


def test_without_a_compiler_the_limit_is_left_out_and_that_is_said(root: Path, tmp_path: Path) -> None:
    text = printed(root, "bench.py", *CORE, path=str(tmp_path))
    assert "No C compiler" in text
    assert "chain_pixels_per_second_per_core" in rows_of(text)
    assert "limit_pixels_per_second_per_core" not in rows_of(text)


def test_a_program_that_computes_something_else_is_not_timed() -> None:
    right = {bound: np.array([50.0, 60.0]) for bound in ("mid", "low", "high")}
    check("this", right, right)
    with pytest.raises(SystemExit, match="apart from numpy"):
        check("this", {**right, "low": right["low"] + 2 * AGREEMENT}, right)
    with pytest.raises(SystemExit, match="apart from numpy"):
        check("this", {**right, "low": np.array([np.nan, 60.0])}, right)


def test_whole_runs_from_file_to_file(root: Path) -> None:
    text = printed(root, "bench.py", "--raster", "2e3", "1e3", "--pixels", "400")
    told = re.findall("^(Computing|Making|Running)", text, re.MULTILINE)
    assert told == ["Computing", *["Making", "Running", "Computing"] * 2], "what is done now, before it is done"
    rows = rows_of(text)
    for size, pixels in (("1e3", 1000), ("2e3", 2000)):
        assert rows[f"raster_{size}_modelled_pixels"] == pytest.approx(pixels, rel=0.1)
        assert rows[f"raster_{size}_pixels_per_second"] > 0.0
        assert rows[f"raster_{size}_read_mb"] > 0.0 and rows[f"raster_{size}_written_mb"] > 0.0
        assert rows[f"raster_{size}_by_in_memory"] > 0.0
        steps = sum(rows[f"raster_{size}_{step}_seconds"] for step in ("check", "checksums", "compute", "write"))
        assert 0.0 < steps <= 1.01 * rows[f"raster_{size}_seconds"]
    assert rows["raster_peak_memory_mb"] == rows["raster_2e3_peak_memory_mb"] > 0.0, "that of the biggest"
    assert rows["raster_cost_per_pixel_most_by_least"] >= 1.0 and rows["raster_cost_after_check_most_by_least"] >= 1.0


def test_how_sizes_compare() -> None:
    """A hundred pixels in 5 s, of which 4 s went to looking at the inputs; a thousand in 14 s, 4 s too. 200 pixels/s in memory."""
    figures = {"1e2": (100, 5.0), "1e3": (1000, 14.0)}
    rows = {}
    for size, (pixels, seconds) in figures.items():
        values = {"modelled_pixels": pixels, "seconds": seconds, "check_seconds": 4.0, "pixels_per_second": pixels / seconds}
        rows.update({f"raster_{size}_{name}": value for name, value in values.items()})
    told = compared(rows, list(figures), 200.0)
    assert told["raster_cost_per_pixel_most_by_least"] == pytest.approx(0.050 / 0.014)
    assert told["raster_cost_after_check_most_by_least"] == pytest.approx(1.0)
    assert told["raster_1e2_by_in_memory"] == pytest.approx(0.1)


def test_a_sparse_grid_holds_patches_only(tmp_path: Path) -> None:
    config = RunConfig.load(make_sparse_case(tmp_path, 1000, 1))
    assert not validate(config)
    land_use = gdal.Open(config.layers["land_use"]).ReadAsArray()
    assert np.count_nonzero(land_use) == 320 * 320, "one patch"
    assert all(Path(path).is_file() for path in config.layers.values())


@pytest.mark.parametrize("pixels", [2e4, 3e5])
def test_a_country_has_the_same_density_at_every_size(pixels: float) -> None:
    country = Country(pixels)
    strip = country.strip(0, country.side)
    modelled = (strip["land_use"] != 4) & (strip["land_use"] != 11) & ~np.isnan(strip["soc"]) & ~np.isnan(strip["clay"])
    assert modelled.mean() == pytest.approx(MODELLED, abs=0.005)
    assert modelled.sum() == pytest.approx(pixels, rel=0.02)
    cover = strip["cover"][:, ~np.isnan(strip["cover"][0])]
    assert cover.shape[0] == 12 and 0.6 <= cover.min() < cover.max() <= 1.0


def test_names_of_sizes() -> None:
    assert [label(size) for size in (1e5, 1e6, 1e7, 2.5e6)] == ["1e5", "1e6", "1e7", "2.5e6"]


def test_a_continent_leaves_its_log_and_its_layers_are_made_once(root: Path, tmp_path: Path) -> None:
    folder = tmp_path / "continent"
    text = printed(root, "continent.py", str(folder), "--pixels", "1000")
    figures = json.loads(text.splitlines()[-1])
    log = (folder / "continent.log").read_text(encoding="utf-8")
    assert figures["modelled_pixels"] == pytest.approx(1000, rel=0.1)
    assert "Computing the pixels" in log and f"modelled_pixels: {figures['modelled_pixels']}" in log
    assert len(list((folder / "layers" / "out").glob("*_GSOCseq_*.tif"))) == 29
    soc = folder / "layers" / "soc.tif"
    made = soc.stat().st_mtime_ns
    made_layers(folder, 1000, 0.5)
    assert soc.stat().st_mtime_ns == made
