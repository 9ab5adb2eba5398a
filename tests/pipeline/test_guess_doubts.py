"""What is called like a layer and is something else, or could be: a doubt that is told, never a choice."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

import pytest
from guess_layers import declare, doubts, guessed, months, raster
from osgeo import gdal

from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.guess import guess


@pytest.mark.parametrize(
    ("name", "values", "bands", "key"),
    [
        ("clay", 2000.0, 1, "guess_values"),  # no per cent
        ("clay", [100.0, 250.0, 400.0], 1, "guess_values"),  # g/kg
        ("clay", 0.25, 1, "guess_values"),  # a share
        ("clay", 20.0, 3, "guess_bands_other"),
        ("cover", [10.0, 90.0], 12, "guess_values"),
        ("cover", 0.8, 1, "guess_bands_other"),
        ("tmean_1981_2000", 290.0, 12, "guess_values"),  # kelvin
        ("tmean", 12.0, 12, "guess_period"),
        ("tmean_1961_1990", 12.0, 12, "guess_period"),
        ("tmean_1981_2000", 12.0, 13, "guess_bands_other"),
        ("tmean_1981_2000", 12.0, 24, "guess_period"),  # two years, not twenty
        ("land_use", [300.0, 301.0], 1, "guess_codes"),
        ("land_use", [1.5, 2.5], 1, "guess_codes"),
        ("land_use", [20.0, 30.0, 40.0], 1, "guess_legend"),  # in ESA's and in Copernicus' legend
        ("land_use", [10.0, 20.0, 30.0, 40.0], 1, "guess_legend"),  # WorldCover's, which ESA's legend knows too
        ("land_use_fao", [2.0, 3.0], 4, "guess_period"),
        ("land_use_fao_confidence", [2.0, 3.0], 1, "guess_word"),
        ("land_use_fao", [111.0, 311.0], 1, "guess_codes"),
        ("land_use_national", [1.0, 2.0, 3.0, 4.0, 5.0, 6.0], 1, "guess_legend"),
        ("MCD12Q1_land_cover_2001", [1.0, 4.0, 5.0, 10.0, 12.0], 1, "guess_foreign"),
        ("FAO_LCCS_land_cover", [1.0, 2.0, 3.0], 1, "guess_codes"),
        ("esri_lulc_2020", [1.0, 2.0, 4.0, 5.0, 11.0], 1, "guess_foreign"),
        ("lulc_2020", [1.0, 2.0, 4.0, 5.0, 11.0], 1, "guess_legend"),
        ("DynamicWorld_2020", [1.0, 4.0], 1, "guess_foreign"),
        ("ESA_WorldCover_2021", [10.0, 20.0, 30.0], 1, "guess_foreign"),
        ("mapbiomas_FAO", [3.0, 4.0], 1, "guess_foreign"),
        ("corine_2018", [12.0, 13.0], 1, "guess_foreign"),
        ("soil_organic_carbon", [0.4, 2.0, 5.0], 1, "guess_stock"),  # %
        ("organic_carbon_g_kg", [4.0, 22.0, 40.0], 1, "guess_stock"),
        ("soc_stock_g_kg", [14.0, 22.0, 40.0], 1, "guess_stock"),
        ("soc_0-30cm_mean", [100.0, 350.0, 600.0], 1, "guess_stock"),  # SoilGrids, dg/kg
        ("carbono_organico_contenido", [14.0, 22.0], 1, "guess_stock"),
        ("soc_stock_kg_m2", [12.0, 22.0], 1, "guess_unit"),
        ("ocs_0-100cm", [40.0, 190.0], 1, "guess_depth"),
        ("GSOCmap_uncertainty", [20.0, 60.0], 1, "guess_word"),
        ("GSOCmap_incertidumbre", [20.0, 60.0], 1, "guess_word"),
        ("soc_stock_sd", [12.0, 40.0], 1, "guess_word"),
        ("soc_0-5cm_Q0.05", [100.0, 200.0], 1, "guess_word"),
        ("GHA_GSOCseq_finalSOC_SSM3_Map030", [20.0, 60.0], 1, "guess_word"),
        ("GHA_GSOCseq_SOC_stock", [20.0, 60.0], 1, "guess_result"),
        ("clay_uncertainty", [5.0, 20.0], 1, "guess_word"),
        ("argile_incertitude", [5.0, 20.0], 1, "guess_word"),
        ("clay_0-30cm", [3.0, 60.0, 95.0], 1, "guess_unit"),  # SoilGrids, g/kg of sandy soils
        ("clay_g_kg", [3.0, 20.0], 1, "guess_unit"),
        ("clay", [30.0, 62.0, 95.0], 1, "guess_unit"),
        ("tmean_anomaly_2001-2020", [-1.5, 2.5], 12, "guess_word"),
        ("temp_seasonality_1981-2000", [1.5, 9.5], 12, "guess_word"),
        ("temperatura_tendencia_1981-2000", [1.5, 9.5], 12, "guess_word"),
        ("rain_days_1981-2000", [1.0, 20.0], 12, "guess_word"),
        ("pluie_jours_1981-2000", [1.0, 20.0], 12, "guess_word"),
        ("tmean_1981-2000", [-40.0, 0.0, 55.0], 12, "guess_unit"),  # tenths
        ("tmean_1981-2000", [-15.0, 0.0, 35.0], 12, "guess_unit"),  # tenths of a cool country
        ("pet_1981-2000", [1.0, 3.5, 6.0], 12, "guess_unit"),  # mm/day
        ("prec_1981-2000", [0.0, 0.1, 0.2], 12, "guess_unit"),  # m
        ("clay_and_sand", 20.0, 1, "guess_contradiction"),
        ("Stack_Set_SPIN_UP_AOI", 20.0, 51, "guess_bands_other"),
        ("soc_stock", 5000.0, 1, "guess_unreadable"),
    ],
)
def test_contents_speak_against_the_name(tmp_path: Path, name: str, values: object, bands: int, key: str) -> None:
    found = guessed([raster(tmp_path / f"{name}.tif", values, bands)])
    assert (found.layers, found.prepare) == ({}, ())
    assert doubts(found) == [key]
    assert name in found.doubts[0].text()


def test_the_unit_that_a_file_declares_counts(tmp_path: Path) -> None:
    """Without it each of these is a doubt."""
    units = {
        "organic_carbon": (50.0, 1, "t/ha", "soc"),
        "clay_0-30cm": (20.0, 1, "%", "clay"),
        "tmean_1981_2000": ([5.0, 20.0], 12, "degC", "tmean_spinup"),
        "prec_1981_2000": ([1.0, 2.0], 12, "mm", "prec_spinup"),  # a desert
    }
    for name, (values, bands, unit, role) in units.items():
        path = raster(tmp_path / f"{name}.tif", values, bands)
        assert guessed([path]).layers == {}, name
        declare(path, unit)
        assert guessed([path]).layers == {role: str(path)}, name
        declare(path, "g/kg" if bands == 1 else "mm/day")
        assert guessed([path]).layers == {}, name


@pytest.mark.parametrize(
    ("tag", "value", "role"),
    [
        ("GSOCSEQ_STEP", "land_use", "land_use"),
        ("TIFFTAG_IMAGEDESCRIPTION", "Classes of FAO", "land_use"),
        ("TIFFTAG_IMAGEDESCRIPTION", "FAO LCCS", None),
        ("TIFFTAG_SOFTWARE", "/data/fao/warp", None),
        ("GSOCSEQ_RESAMPLING", "mode", None),
    ],
)
def test_metadata_say_whose_classes_they_are(tmp_path: Path, tag: str, value: str, role: Optional[str]) -> None:
    path = raster(tmp_path / "land_use.tif", [2.0, 3.0, 12.0])
    gdal.Open(str(path), gdal.GA_Update).SetMetadataItem(tag, value)
    assert list(guessed([path]).layers) == ([] if role is None else [role])


def test_a_result_of_a_run_is_no_layer_to_begin_with(tmp_path: Path) -> None:
    path = raster(tmp_path / "soc_t_ha.tif", 50.0)
    assert set(guessed([path]).layers) == {"soc"}
    gdal.Open(str(path), gdal.GA_Update).SetMetadataItem("GSOCSEQ_CONVENTION", "manual")
    assert (guessed([path]).layers, doubts(guessed([path]))) == ({}, ["guess_result"])


def test_a_depth_that_only_the_layer_tells(tmp_path: Path) -> None:
    path = raster(tmp_path / "clay.tif", 20.0)
    found = guess([("clay 30-60 cm (%)", str(path))], RunConfig(), Progress())
    assert (found.layers, doubts(found)) == ({}, ["guess_depth"])


def test_images_of_vegetation_are_called_by_days_and_maxima(tmp_path: Path) -> None:
    found = guessed([raster(tmp_path / "1_km_16_days_NDVI_max_2015.tif", [-0.1, 0.9], 12)])
    assert [entry.step for entry in found.prepare] == ["vegetation_cover"] and "guess_word" not in doubts(found)


def test_a_series_with_a_month_twice_is_none(tmp_path: Path) -> None:
    names = months(2001, 2009) + months(2009, 2009) + months(2011, 2020)
    found = guessed([raster(tmp_path / "rain.tif", 20.0, 240, names)])
    assert (found.layers, doubts(found)) == ({}, ["guess_period"])
