"""The whole chain on a real area: farm land of Vermont, convention manual.

    scripts/real_case OUT_DIR [FOLDER_WITH_THE_LAYERS]

The layers are not part of the project: they are read from ../shared/data/vermont beside the checkout. Leaves OUT_DIR/USA_GSOCseq_*.tif,
manifest.json, status.tif and gsocseq_summary.txt, checks the maps against each other, and prints counts, means by land use and the time taken.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np
from osgeo import gdal

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from gsocseq_plugin.__main__ import TerminalProgress  # noqa: E402
from gsocseq_plugin.pipeline.config import RunConfig  # noqa: E402
from gsocseq_plugin.pipeline.steps.full_run import full_run  # noqa: E402

CASE = ROOT.parent / "shared" / "data" / "vermont"
FARM_CELLS = 19267
SSM = ("SSM1", "SSM2", "SSM3")
# Two Float32 stocks of about 100 t C/ha: each is off by at most 4e-6.
IDENTITY = 1e-4


def configuration(case: Path, out: Path) -> RunConfig:
    """The run: series of 1981-2000 for the mean NPP, normals for spin-up and forward, series of 2001-2020 for the warm-up."""
    layers = {"soc": "soc_0_30_t_ha", "clay": "clay_pct", "land_use": "landcover_esa_codes", "cover": "cover_factor", "zones": "climate_divisions"}
    for role, name in (("tmean", "tmean_C"), ("prec", "prec_mm"), ("pet", "pet_mm")):
        layers[f"{role}_spinup"] = f"{name}_monthly_mean_1981_2000"
        layers[f"{role}_warmup"] = f"{name}_series_2001_2020"
        layers[f"{role}_forward"] = f"{name}_monthly_mean_2001_2020"
        if role != "pet":
            layers[f"{role}_npp"] = f"{name}_series_1981_2000"
    data = {
        "gsocseq_config": 1,
        "iso3": "USA",
        "output_folder": str(out.resolve()),
        "convention": "manual",
        "land_use_legend": "esa",
        "area": "area.gpkg",
        "layers": {role: f"{name}.tif" for role, name in layers.items()},
    }
    return RunConfig.from_dict(data, case)


def values(path: Path) -> np.ndarray:
    """A map as float64 with NaN for no data."""
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    array = band.ReadAsArray().astype(float)
    array[array == band.GetNoDataValue()] = np.nan
    return array


def check(out: Path) -> None:
    """The maps against each other; raises SystemExit at the first that does not hold."""
    maps = {path.stem.split("GSOCseq_")[1]: values(path) for path in sorted(out.glob("USA_GSOCseq_*.tif"))}
    t0, bau = maps["T0_Map030"], maps["finalSOC_BAU_Map030"]
    claims = {"29 maps": len(maps) == 29, "all farm cells modelled": all(np.isfinite(m).sum() == FARM_CELLS for m in maps.values())}
    for name in ("BAU", *SSM):
        final = maps[f"finalSOC_{name}_Map030"]
        claims[f"AbsDiff {name} = final - T0"] = np.nanmax(np.abs(maps[f"AbsDiff_{name}_Map030"] - (final - t0))) < IDENTITY
        claims[f"ASR {name} * 20 = AbsDiff"] = np.nanmax(np.abs(maps[f"ASR_{name}_Map030"] * 20 - maps[f"AbsDiff_{name}_Map030"])) < IDENTITY
        if name != "BAU":
            claims[f"RelDiff {name} = SSM - BAU"] = np.nanmax(np.abs(maps[f"RelDiff_{name}_Map030"] - (final - bau))) < IDENTITY
            claims[f"RSR {name} * 20 = RelDiff"] = np.nanmax(np.abs(maps[f"RSR_{name}_Map030"] * 20 - maps[f"RelDiff_{name}_Map030"])) < IDENTITY
    means = [np.nanmean(maps[f"finalSOC_{name}_Map030"]) for name in ("BAU", *SSM)]
    claims["BAU < SSM1 < SSM2 < SSM3 in the mean"] = means == sorted(means) and len(set(means)) == 4
    for claim, holds in claims.items():
        print(f"{'ok  ' if holds else 'FAIL'} {claim}")
    if not all(claims.values()):
        raise SystemExit("the maps do not agree with each other")


def same_grid(out: Path, case: Path) -> None:
    """The maps must lie on the SOC map's own grid."""
    soc, made = gdal.Open(str(case / "soc_0_30_t_ha.tif")), gdal.Open(str(out / "USA_GSOCseq_T0_Map030.tif"))
    print("grid of the SOC map:", soc.RasterXSize, "x", soc.RasterYSize, " grid of the maps:", made.RasterXSize, "x", made.RasterYSize)
    if (soc.RasterXSize, soc.RasterYSize, soc.GetGeoTransform()) != (made.RasterXSize, made.RasterYSize, made.GetGeoTransform()):
        raise SystemExit("the maps are not on the SOC map's grid")


def main() -> None:
    if len(sys.argv) not in (2, 3):
        raise SystemExit(__doc__)
    out, case = Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) == 3 else CASE
    if not case.is_dir():
        raise SystemExit(f"{case}: the layers of the real case are not there")
    started = time.perf_counter()
    result = full_run(configuration(case, out), TerminalProgress())
    print(f"seconds: {time.perf_counter() - started:.1f}")
    print("pixels by status:", result.counts)
    same_grid(out, case)
    check(out)
    print(Path(result.summary).read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
