"""fill_gaps in the toolbox, and what a run makes of filled coasts."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from gsocseq_plugin.core.errors import GsocError


def read(path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def test_the_sample_by_its_defaults(provider, tmp_path: Path) -> None:
    import processing

    results = processing.run("gsocseq:fill_gaps", {"OUTPUT": str(tmp_path)})
    assert {path.name for path in tmp_path.iterdir()} == {"tmean_1981_2000_filled.tif", "prec_1981_2000_filled.tif", "filled.tif"}
    assert (read(results["MASK"]) == 1).sum() == results["FILLED"] == 192 and results["MISSING"] == 0


def test_two_layers_of_one_name(provider, sample: Path, tmp_path: Path) -> None:
    from gsocseq_plugin.processing.algorithms.prepare.fill_gaps import FillGaps

    layers = [str(sample / "clay_pct.tif"), str(tmp_path / "clay_pct.tif")]
    with pytest.raises(GsocError, match="both would be written as clay_pct_filled.tif"):
        FillGaps().compute({"LAYERS": layers, "KIND": "values"}, None)


def test_a_run_has_results_where_the_coast_was_filled_and_the_same_elsewhere(provider, sample: Path, tmp_path: Path, full_maps) -> None:
    """Every map of the run on filled climate: new values in filled cells only, elsewhere bit for bit as without."""
    import processing

    roles = {
        "TMEAN_SPINUP": "tmean_1981_2000",
        "PREC_SPINUP": "prec_1981_2000",
        "PET_SPINUP": "pet_1981_2000",
        "TMEAN_NPP": "tmean_series_1981_2000",
        "PREC_NPP": "prec_series_1981_2000",
        "TMEAN_WARMUP": "tmean_series_2001_2020",
        "PREC_WARMUP": "prec_series_2001_2020",
        "PET_WARMUP": "pet_series_2001_2020",
    }
    files = [str(sample / f"{name}.tif") for name in roles.values()]
    filled = processing.run("gsocseq:fill_gaps", {"LAYERS": files, "OUTPUT": str(tmp_path / "filled")})
    given = {role: str(tmp_path / "filled" / f"{name}_filled.tif") for role, name in roles.items()}
    run = processing.run("gsocseq:full_run", {**given, "OPEN_MAPS": False, "OUTPUT": str(tmp_path / "maps")})
    mask = read(filled["MASK"]) == 1
    for name, without in full_maps.items():
        found = read(Path(run["OUTPUT"]) / name)
        changed = found != without
        assert (changed <= mask).all() and changed.sum() > 100, name
