"""What layers are guessed to be: by names and contents together, and never silently wrong."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Dict

import pytest
from guess_layers import doubts, guessed, months, raster

from gsocseq_plugin.core.errors import Cancelled
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.guess import guess
from gsocseq_plugin.pipeline.guess_names import kinds_in, product_of


def test_layers_of_the_sample(sample: Path) -> None:
    wanted = RunConfig.load(sample / "config.json")
    found = guessed(sorted(sample.glob("*.tif")))
    assert dict(found.layers) == dict(wanted.layers)
    assert found.prepare == () and found.doubts == ()
    told = {problem.where: problem.text() for problem in found.evidence}
    assert told["layers.tmean_warmup"] == "the name tmean_series_2001_2020, 240 bands and the years 2001-2020"
    assert set(told) == {f"layers.{role}" for role in wanted.layers}


def test_raw_files_of_the_sample(sample: Path) -> None:
    wanted = RunConfig.load(sample / "config_raw.json").prepare
    raw = [path for path in sorted((sample / "raw").iterdir()) if "terraclimate" not in path.name]
    found = guessed([sample / "soc_t_ha.tif", *raw])
    assert found.prepare == wanted[1:] and found.doubts == ()
    assert dict(found.layers) == {"soc": str(sample / "soc_t_ha.tif")}, "a stock in t C/ha needs no step"


def test_terraclimate_of_the_sample(sample: Path) -> None:
    found = guessed([sample / "soc_t_ha.tif", *sorted((sample / "raw").glob("terraclimate*"))])
    (entry,) = found.prepare
    assert entry.step == "climate_terraclimate"
    assert [len(getattr(entry.request, name)) for name in ("tmax", "tmin", "ppt", "pet")] == [2, 2, 2, 2]


def test_two_products_of_climate_are_not_chosen_between(sample: Path) -> None:
    found = guessed(sorted([*(sample / "raw").glob("terraclimate*"), *(sample / "raw").glob("cru*")]))
    assert found.prepare == () and doubts(found) == ["guess_raw_two"]


def test_what_is_ready_comes_before_raw_files(sample: Path) -> None:
    found = guessed([sample / "clay_pct.tif", *sorted((sample / "raw").glob("clay*"))])
    assert dict(found.layers) == {"clay": str(sample / "clay_pct.tif")}
    assert found.prepare == () and doubts(found) == ["guess_raw_ready"]


def test_what_is_chosen_is_left_alone(sample: Path) -> None:
    config = RunConfig(layers={"clay": 20.0})
    found = guessed([sample / "clay_pct.tif", *sorted((sample / "raw").glob("clay*"))], config)
    assert (found.layers, found.prepare, found.doubts) == ({}, (), ())


def test_two_candidates_are_told_and_none_is_chosen(sample: Path, tmp_path: Path) -> None:
    other = raster(tmp_path / "clay_national.tif", 30.0)
    found = guessed([sample / "clay_pct.tif", other])
    assert found.layers == {}
    assert found.doubts[0].text() == "Clay, 0-30 cm (% of mass): clay_pct, clay_national could each be it. None was chosen: choose one."


def test_a_layer_that_is_twice_in_the_project_is_one(sample: Path) -> None:
    found = guess([("Clay", str(sample / "clay_pct.tif")), ("Clay copy", str(sample / "clay_pct.tif"))], RunConfig(), Progress())
    assert dict(found.layers) == {"clay": str(sample / "clay_pct.tif")}


def test_a_layer_and_its_file_named_differently(tmp_path: Path) -> None:
    path = raster(tmp_path / "sand.tif", 30.0)
    found = guess([("clay", str(path))], RunConfig(), Progress())
    assert found.layers == {} and doubts(found) == ["guess_contradiction"]


def test_layers_as_the_scripts_of_fao_name_them(tmp_path: Path) -> None:
    fao = {
        "SOC_MAP_AOI": (50.0, 1, "soc"),
        "Clay_WA_AOI": (20.0, 1, "clay"),
        "ESA_Land_Cover_12clases_FAO_AOI": ([2.0, 3.0, 12.0], 1, "land_use"),
        "NDVI_Cov_stack_AOI": ([0.6, 0.8, 1.0], 12, "cover"),
        "Temp_Stack_81-00_CRU": (20.0, 12, "tmean_spinup"),
        "Prec_Stack_81-00_CRU": (80.0, 12, "prec_spinup"),
        "PET_Stack_81-00_CRU": (90.0, 12, "pet_spinup"),
        "Temp_Stack_240_01-20_CRU": (20.0, 240, "tmean_warmup"),
        "ESA_Land_Cover_DPM_RPM_AOI": (0.67, 1, "dpm_rpm"),
    }
    found = guessed([raster(tmp_path / f"{name}.tif", values, bands) for name, (values, bands, _) in fao.items()])
    assert {Path(path).stem: role for role, path in found.layers.items()} == {name: role for name, (_, _, role) in fao.items()}
    assert found.doubts == () and found.prepare == ()


def test_images_or_the_factor_made_of_them(tmp_path: Path) -> None:
    found = guessed([raster(tmp_path / "NDVI_2015.tif", [0.7, 0.9], 12)])
    assert (found.layers, found.prepare, doubts(found)) == ({}, (), ["guess_ndvi"])


def test_many_layers_with_the_same_doubt_share_a_sentence(tmp_path: Path) -> None:
    found = guessed([raster(tmp_path / f"wc2.1_tavg_{month:02d}.tif", 20.0) for month in range(1, 13)])
    assert doubts(found) == ["guess_bands_other"]
    assert found.doubts[0].text().startswith("wc2.1_tavg_01, wc2.1_tavg_02, ")


def test_stacks_of_fao(tmp_path: Path) -> None:
    names = {"Stack_Set_SPIN_UP_AOI": 52, "Stack_Set_WARM_UP_AOI": 54, "Stack_Set_FOWARD_AOI": 52}
    found = guessed([raster(tmp_path / f"{name}.tif", 1.0, bands) for name, bands in names.items()])
    assert set(found.layers) == {"stack_spinup", "stack_warmup", "stack_forward"}


def test_series_of_the_spin_up_stand_for_it_without_normals(tmp_path: Path) -> None:
    paths = [raster(tmp_path / f"{name}_series.tif", 20.0, 240, months(1981, 2000)) for name in ("tmean", "prec", "pet")]
    assert set(guessed(paths).layers) == {"tmean_spinup", "prec_spinup", "pet_spinup"}
    normals = [raster(tmp_path / f"{name}_1981_2000.tif", 20.0, 12) for name in ("tmean", "prec", "pet")]
    both = guessed([*paths, *normals]).layers
    assert set(both) == {"tmean_spinup", "prec_spinup", "pet_spinup", "tmean_npp", "prec_npp"}
    assert both["prec_npp"] == str(paths[1]) and both["prec_spinup"] == str(normals[1])
    some = guessed([*paths, normals[0]]).layers
    assert some == {f"{name}_spinup": str(path) for name, path in zip(("tmean", "prec", "pet"), paths)}


def test_periods_are_those_of_the_configuration(tmp_path: Path) -> None:
    path = raster(tmp_path / "rain.tif", 20.0, 120, months(1991, 2000))
    config = replace(RunConfig(), warm_up_years_range=(1991, 2000))
    assert set(guessed([path], config).layers) == {"prec_warmup"}
    assert guessed([path]).layers == {}


def test_a_stock_in_kilograms_is_raw(tmp_path: Path) -> None:
    found = guessed([raster(tmp_path / "GSOCmap_kg.tif", [3.0, 4.0, 8.0])])
    (entry,) = found.prepare
    assert (entry.step, entry.request.soc) == ("prepare_soc", str(tmp_path / "GSOCmap_kg.tif"))


def test_carbon_of_depths_needs_bulk_density(tmp_path: Path) -> None:
    depths = ("0-5cm", "5-15cm", "15-30cm")
    carbon = [raster(tmp_path / f"soc_{depth}_mean.tif", [100.0, 200.0]) for depth in depths]
    found = guessed(carbon)
    assert found.prepare == () and doubts(found) == ["guess_raw_incomplete"]
    density = [raster(tmp_path / f"bdod_{depth}_mean.tif", [120.0, 130.0]) for depth in depths]
    (entry,) = guessed([*carbon, *density]).prepare
    assert entry.step == "prepare_soc" and len(entry.request.carbon) == len(entry.request.bulk_density) == 3


def test_raw_files_that_the_step_refuses(sample: Path) -> None:
    found = guessed(sorted((sample / "raw").glob("clay_sl[123].tif")))
    assert found.prepare == () and doubts(found) == ["guess_raw_refused"]
    cru = sorted((sample / "raw").glob("cru*pre*")) + sorted((sample / "raw").glob("cru*tmp*"))
    assert doubts(guessed(cru)) == ["guess_raw_incomplete"]


def test_netcdf_as_qgis_names_it(sample: Path) -> None:
    files = sorted((sample / "raw").glob("cru*"))
    found = guess([(path.stem, f'NETCDF:"{path}":{path.name.split(".")[-3]}') for path in files], RunConfig(), Progress())
    assert {entry.step for entry in found.prepare} == {"climate_cru"}
    assert set(found.prepare[0].request.tmp) <= set(map(str, files))


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    found = guess([("clay", str(tmp_path / "clay.tif"))], RunConfig(), Progress())
    assert doubts(found) == ["guess_unreadable"] and "clay.tif" in found.doubts[0].text()


def test_it_stops_when_it_is_told_to(sample: Path) -> None:
    class Stopped(Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        guess([("clay", str(sample / "clay_pct.tif"))], RunConfig(), Stopped())


NAMES: Dict[str, str] = {
    "GSOCmap1.5.0": "soc",
    "Carbono orgánico del suelo": "soc",
    "Stock de carbone organique": "soc",
    "ocs_0-30cm_mean": "soc",
    "Arcilla 0-30": "clay",
    "Argile (%)": "clay",
    "ClayContent": "clay",
    "Uso del suelo 2000-2020": "land_use",
    "Occupation du sol": "land_use",
    "ESACCI-LC-L4-LCCS-Map-300m-P1Y-2015": "land_use",
    "land cover": "land_use",
    "Vegetation_Cover_stack": "cover",
    "NDVI_2015": "ndvi",
    "Temperatura media": "tmean",
    "Température": "tmean",
    "Precipitación": "prec",
    "lluvia": "prec",
    "Pluie": "prec",
    "ET0 mm": "pet",
    "Evapotranspiración": "pet",
    "temperatura mínima": "tmin",
    "CHIRPS": "prec",
    "aez": "zones",
    "Riego": "irrigation",
    "Stack_Set_FOWARD": "stack_forward",
}


@pytest.mark.parametrize("name", NAMES)
def test_names(name: str) -> None:
    assert kinds_in(name) == {NAMES[name]}


@pytest.mark.parametrize("name", ["DEM", "Roads", "OpenStreetMap", "temporary", "clayton_county", "prepared", "recover"])
def test_names_that_say_nothing(name: str) -> None:
    assert kinds_in(name) == set()


@pytest.mark.parametrize(
    ("path", "product"),
    [
        ("/data/cru_ts4.05.1981.1990.tmp.dat.nc", "cru"),
        ("/data/cru_tmean.tif", ""),
        ("/data/terraclimate_pr_1981_2000.tif", "terraclimate"),
        ("/data/ESACCI-LC-L4-LCCS-Map.tif", "esa"),
        ("/data/PROBAV_LC100_global.tif", "copernicus"),
        ("/data/soc.tif", ""),
    ],
)
def test_products(path: str, product: str) -> None:
    assert product_of("layer", path) == product
