"""The steps of docs/tutorial.md: which tool, which boxes, which maps of the result are shown. Read by tutorial_pictures.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping, Sequence

# Relative to the home folder, so that no path of a machine gets into the pictures.
FOLDER = "gsocseq-tutorial/"
RAW = FOLDER + "sample/raw/"
SOC = FOLDER + "soc.tif"
AREA = FOLDER + "sample/area.gpkg"
DECADES = ("1981.1990", "1991.2000", "2001.2010", "2011.2020")


def cru(variable: str) -> Sequence[str]:
    """The files of a variable."""
    return [f"{RAW}cru_sample.{decade}.{variable}.dat.nc" for decade in DECADES]


def climate(years: str) -> Mapping[str, object]:
    """The boxes of 'Climate from CRU TS'. CELLS 1: the climate's own."""
    files = {f"{variable.upper()}_FILES": cru(variable) for variable in ("tmp", "pre", "pet")}
    return {**files, "YEARS": years, "REFERENCE": SOC, "CELLS": 1, "OUTPUT": FOLDER + "climate"}


SERIES = [f"{variable}_series_{years}" for years in ("1981_2000", "2001_2020") for variable in ("tmean", "prec", "pet")]


def layers(folder: str, ending: str) -> Mapping[str, object]:
    """The boxes that 'Check the inputs' and 'All phases' share, with the climate series of `folder`."""
    boxes = {"SOC": SOC, "CLAY": FOLDER + "clay.tif", "LAND_USE": FOLDER + "land_use.tif", "COVER": FOLDER + "cover.tif", "AREA": AREA}
    for phase, years in (("SPINUP", "1981_2000"), ("WARMUP", "2001_2020")):
        for variable in ("tmean", "prec", "pet"):
            boxes[f"{variable.upper()}_{phase}"] = f"{FOLDER}{folder}/{variable}_series_{years}{ending}.tif"
    return boxes


@dataclass(frozen=True)
class Panel:
    """A map: file, band, title, unit and the ends of the scale; `classes` names codes instead."""

    file: str
    title: str
    unit: str = ""
    low: float = 0.0
    high: float = 1.0
    band: int = 1
    classes: Mapping[int, Sequence[str]] = ()  # code: colour, name


@dataclass(frozen=True)
class Step:
    """A tool run from its dialog. pictures: of the dialog, of the log. highest: where a picture is cut off."""

    name: str
    algorithm: str
    boxes: Mapping[str, object]
    maps: Sequence[Panel] = ()
    pictures: Sequence[str] = ("dialog",)
    highest: int = 1200


LAND_USE = {
    1: ("#b5322f", "1 artificial"),
    2: ("#f2d16b", "2 cropland"),
    3: ("#a6d96a", "3 grassland"),
    4: ("#1b7837", "4 forest"),
    5: ("#b08d57", "5 shrubs"),
    6: ("#8fd3d1", "6 herbs, flooded"),
    8: ("#d9d0c1", "8 sparse"),
    9: ("#bdbdbd", "9 bare"),
    11: ("#4a90d9", "11 water"),
    12: ("#7b5ea7", "12 tree crops"),
    13: ("#e78ac3", "13 paddy rice"),
}
STATUS = {
    1: ("#1b7837", "1 computed"),
    2: ("#f2d16b", "2 not modelled"),
    4: ("#000000", "4 no land use"),
    5: ("#d7301f", "5 no SOC"),
    6: ("#7b5ea7", "6 no clay"),
}
MASK = {0: ("#c7dfc3", "0 as it was"), 1: ("#d7301f", "1 filled")}
MAPS = FOLDER + "maps/XXX_GSOCseq_"

STEPS = (
    Step(
        "soc",
        "prepare_soc",
        {"SOC": FOLDER + "sample/soc_t_ha.tif", "AREA": AREA, "OUTPUT": SOC},
        pictures=("dialog", "log"),
    ),
    Step(
        "clay",
        "prepare_clay",
        {"LAYERS": [f"{RAW}clay_sl{n}.tif" for n in (1, 2, 3, 4)], "REFERENCE": SOC, "OUTPUT": FOLDER + "clay.tif"},
        (Panel(SOC, "soc.tif", "t C/ha", 20, 120), Panel(FOLDER + "clay.tif", "clay.tif", "%", 10, 40)),
    ),
    Step("climate", "climate_cru", climate("1981-2000"), pictures=("dialog", "log")),
    Step(
        "climate_since",
        "climate_cru",
        climate("2001-2020"),
        (
            Panel(FOLDER + "climate/tmean_2001_2020.tif", "tmean_2001_2020.tif, July", "degC", 16, 18, 7),
            Panel(FOLDER + "climate/prec_2001_2020.tif", "prec_2001_2020.tif, July", "mm/month", 30, 80, 7),
            Panel(FOLDER + "climate/pet_2001_2020.tif", "pet_2001_2020.tif, July", "mm/month", 60, 120, 7),
        ),
        (),
    ),
    Step(
        "land_use",
        "land_use",
        {"LAYERS": [RAW + "esa_cci_2000_2020.tif"], "LAND_USE_LEGEND": 1, "REFERENCE": SOC, "OUTPUT": FOLDER + "land_use.tif"},
        (
            Panel(FOLDER + "land_use.tif", "land_use.tif, 2000", classes=LAND_USE),
            Panel(FOLDER + "land_use.tif", "land_use.tif, 2020", band=21, classes=LAND_USE),
        ),
    ),
    Step(
        "cover",
        "vegetation_cover",
        {"NDVI": [f"{RAW}ndvi_{year}.tif" for year in range(2017, 2021)], "REFERENCE": SOC, "OUTPUT": FOLDER + "cover.tif"},
        (
            Panel(FOLDER + "cover.tif", "cover.tif, January", "0.6 covered, 1 bare", 0.6, 1.0, 1),
            Panel(FOLDER + "cover.tif", "cover.tif, July", "0.6 covered, 1 bare", 0.6, 1.0, 7),
        ),
    ),
    Step("check", "check_inputs", {**layers("climate", ""), "OUTPUT": FOLDER + "findings.csv"}, pictures=()),
    Step(
        "fill",
        "fill_gaps",
        {"LAYERS": [f"{FOLDER}climate/{name}.tif" for name in SERIES], "REFERENCE": SOC, "OUTPUT": FOLDER + "filled"},
        (
            Panel(FOLDER + "filled/tmean_series_2001_2020_filled.tif", "tmean_series_2001_2020_filled.tif, July 2001", "degC", 14, 16, 7),
            Panel(FOLDER + "filled/filled.tif", "filled.tif", classes=MASK),
        ),
    ),
    Step("full_run", "full_run", {**layers("filled", "_filled"), "OUTPUT": FOLDER + "maps"}, highest=1600),
)
FROM_RAW = Step(
    "model_dialog",
    "gsocseq_from_raw",
    {
        **{name: boxes for name, boxes in climate("").items() if name.endswith("FILES")},
        "SOC": FOLDER + "sample/soc_t_ha.tif",
        "CLAY_LAYERS": STEPS[1].boxes["LAYERS"],
        "LAND_COVER": STEPS[4].boxes["LAYERS"],
        "NDVI": STEPS[5].boxes["NDVI"],
        "AREA": AREA,
        "full_run:OUTPUT": FOLDER + "maps_model",
    },
)
SCRIPTS = Step("country", "earth_engine_scripts", {"COUNTRY": "Ghana (GHA)", "REFERENCE": SOC, "OUTPUT": FOLDER + "scripts"})
RESULTS = (
    Panel(MAPS + "T0_Map030.tif", "T0: carbon in 2020", "t C/ha", 20, 120),
    Panel(MAPS + "RSR_SSM3_Map030.tif", "RSR SSM3: gain of a year", "t C/ha/yr", 0, 0.4),
    Panel(FOLDER + "maps/status.tif", "status.tif", classes=STATUS),
)
