"""fill_gaps in the toolbox, and what a run makes of filled coasts."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from gsocseq_plugin.core.errors import GsocError


def read(path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def test_the_sample_by_its_defaults(provider, sample: Path, tmp_path: Path) -> None:
    import processing

    results = processing.run("gsocseq:fill_gaps", {"OUTPUT": str(tmp_path)})
    assert {path.name for path in tmp_path.iterdir()} == {"tmean_1981_2000_filled.tif", "prec_1981_2000_filled.tif", "filled.tif"}
    assert [Path(results[f"LAYER_{number}"]).name for number in (1, 2)] == ["tmean_1981_2000_filled.tif", "prec_1981_2000_filled.tif"]
    assert (read(results["MASK"]) == 1).sum() == results["FILLED"] == gaps(sample) and results["MISSING"] == 0


def gaps(sample: Path) -> int:
    """Cells with soil carbon whose centre lies in a climate cell without data."""
    soc, climate = (gdal.Open(str(sample / name)) for name in ("soc_t_ha.tif", "tmean_1981_2000.tif"))
    west, width, _, north, _, height = soc.GetGeoTransform()
    left, across, _, top, _, down = climate.GetGeoTransform()
    columns = ((west + width * (np.arange(soc.RasterXSize) + 0.5) - left) / across).astype(int)
    rows = ((north + height * (np.arange(soc.RasterYSize) + 0.5) - top) / down).astype(int)
    empty = climate.ReadAsArray()[0] == climate.GetRasterBand(1).GetNoDataValue()
    stock = soc.ReadAsArray()
    return int((empty[np.ix_(rows, columns)] & (stock != soc.GetRasterBand(1).GetNoDataValue())).sum())


def test_two_layers_of_one_name(provider, sample: Path, tmp_path: Path) -> None:
    from gsocseq_plugin.processing.algorithms.prepare.fill_gaps import FillGaps

    layers = [str(sample / "clay_pct.tif"), str(tmp_path / "clay_pct.tif")]
    with pytest.raises(GsocError, match="both would be written as clay_pct_filled.tif"):
        FillGaps().compute({"LAYERS": layers, "KIND": "values"}, None)


def test_a_run_has_results_where_the_coast_was_filled_and_the_same_elsewhere(provider, sample: Path, tmp_path: Path, full_maps) -> None:
    """Every map of the run on filled climate: new values in filled cells only, elsewhere bit for bit as without."""
    import processing

    climate = ("TMEAN_", "PREC_", "PET_")
    defaults = {p.name(): p.defaultValue() for p in provider.algorithm("full_run").parameterDefinitions() if p.name().startswith(climate)}
    files = {role: path for role, path in defaults.items() if path}
    filled = processing.run("gsocseq:fill_gaps", {"LAYERS": sorted(set(files.values())), "OUTPUT": str(tmp_path / "filled")})
    given = {role: str(tmp_path / "filled" / f"{Path(path).stem}_filled.tif") for role, path in files.items()}
    assert len(given) >= 6
    run = processing.run("gsocseq:full_run", {**given, "OPEN_MAPS": False, "OUTPUT": str(tmp_path / "maps")})
    mask = read(filled["MASK"]) == 1
    for name, without in full_maps.items():
        found = read(Path(run["OUTPUT"]) / name)
        changed = found != without
        assert (changed <= mask).all() and changed.sum() > 100, name
