"""full_run on the sample: the maps, what they say of each other, and that neither the machine's settings nor the way there changes a byte."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.core.gsocseq.products import product_units
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.core.types import Status
from gsocseq_plugin.pipeline.config import GsocErrors, Processing, RunConfig
from gsocseq_plugin.pipeline.state import STATE_BANDS
from gsocseq_plugin.pipeline.steps.forward import forward
from gsocseq_plugin.pipeline.steps.full_run import full_run
from gsocseq_plugin.pipeline.steps.products import products
from gsocseq_plugin.pipeline.steps.sites import sites
from gsocseq_plugin.pipeline.steps.spin_up import spin_up
from gsocseq_plugin.pipeline.steps.warm_up import warm_up


@pytest.fixture(scope="module")
def config(sample):
    return RunConfig.load(sample / "config.json")


@pytest.fixture(scope="module")
def run(config, tmp_path_factory):
    """The plain run."""
    return full_run(config.with_output(tmp_path_factory.mktemp("plain")), Progress())


def again(config, folder, **changes):
    return full_run(replace(config.with_output(folder), **changes), Progress())


def read(path):
    dataset = gdal.Open(str(path))
    array = dataset.ReadAsArray().astype(float)
    array[array == dataset.GetRasterBand(1).GetNoDataValue()] = np.nan
    return array


def same_bytes(one, other):
    """How many maps two runs have, byte for byte the same."""
    for stem, path in one.products.items():
        with open(path, "rb") as a, open(other.products[stem], "rb") as b:
            assert a.read() == b.read(), stem
    return len(one.products)


def test_29_maps_with_units_and_declared_no_data(run):
    assert list(run.products) == list(product_units()) and len(run.products) == 29
    for stem, unit in product_units().items():
        dataset = gdal.Open(run.products[stem])
        band = dataset.GetRasterBand(1)
        assert (band.GetUnitType(), band.GetNoDataValue(), band.GetDescription()) == (unit, -999.0, stem)
        assert dataset.GetMetadataItem("GSOCSEQ_CONVENTION") == "manual"
        assert os.path.basename(run.products[stem]) == f"XXX_GSOCseq_{stem}.tif"


def test_every_modelled_pixel_has_every_map_and_every_other_a_reason(run):
    status = gdal.Open(os.path.join(run.folder, "status.tif")).ReadAsArray()
    modelled = status == Status.OK
    assert modelled.sum() == run.counts["OK"] > 1500
    for path in run.products.values():
        assert np.array_equal(np.isfinite(read(path)), modelled)
    for reason in ("UNKNOWN_CLASS", "MISSING_SOC", "NEGATIVE_CLAY", "MISSING_CLIMATE_SPIN_UP", "NOT_MODELLED"):
        assert (status == Status[reason]).sum() == run.counts[reason] > 0
    assert sum(run.counts.values()) == status.size


def test_the_maps_agree_with_each_other(run):
    maps = {stem: read(path) for stem, path in run.products.items()}
    for name in ("BAU", "SSM1", "SSM2", "SSM3"):
        final = maps[f"finalSOC_{name}_Map030"]
        assert np.nanmax(np.abs(maps[f"AbsDiff_{name}_Map030"] - (final - maps["T0_Map030"]))) < 1e-4
        assert np.nanmax(np.abs(maps[f"ASR_{name}_Map030"] * 20 - maps[f"AbsDiff_{name}_Map030"])) < 1e-4
    means = [np.nanmean(maps[f"finalSOC_{name}_Map030"]) for name in ("BAU", "SSM1", "SSM2", "SSM3")]
    assert means == sorted(means)
    ratio = maps["RelDiff_SSM3_Map030"] / maps["RelDiff_SSM1_Map030"]
    # +20 % is four times +5 %, in Float32
    assert np.nanmax(np.abs(ratio - 4.0)) < 1e-5


@pytest.mark.parametrize(
    "machine",
    [
        Processing(threads=1),
        Processing(threads=3, block_rows=32, block_columns=17),
        Processing(threads=2, block_rows=1, block_columns=500),
        Processing(threads=2, chunk_pixels=7, block_columns=40),
        Processing(threads=2, memory_mb=64, chunk_pixels=100_000),
        Processing(threads=2, block_rows=32, block_columns=20),
        Processing(threads=3, block_rows=32, block_columns=6, chunk_pixels=150),
    ],
    ids=["one thread", "narrow blocks", "low blocks", "tiny chunks", "little memory", "two threads", "three threads"],
)
def test_the_machine_changes_no_byte(config, run, tmp_path, machine):
    assert same_bytes(run, again(config, tmp_path, processing=machine)) == 29


def test_a_projected_climate_source_gives_the_same_whatever_the_blocks(config, tmp_path):
    layers = dict(config.layers)
    for role in [role for role in layers if role.split("_")[0] in ("tmean", "prec", "pet")]:
        target = str(tmp_path / f"{role}.tif")
        assert gdal.Warp(target, layers[role], dstSRS="EPSG:32628", xRes=9000, yRes=9000, resampleAlg="bilinear") is not None
        layers[role] = target
    one = again(config, tmp_path / "one", layers=layers, processing=Processing(threads=1))
    two = again(config, tmp_path / "two", layers=layers, processing=Processing(threads=2, block_rows=32, block_columns=13, chunk_pixels=50))
    assert same_bytes(one, two) == 29 and one.counts["OK"] > 1000


def test_step_by_step_is_the_same_as_at_once(config, run, tmp_path):
    states = [str(tmp_path / name) for name in ("spin_up.tif", "warm_up.tif", "forward.tif")]
    progress = Progress()
    spin_up(config, states[0], progress)
    warm_up(config, states[0], states[1], progress)
    forward(config, states[1], states[2], progress)
    written = products(states[2], str(tmp_path / "maps"), "XXX", progress)
    for stem, path in run.products.items():
        assert Path(path).read_bytes() == Path(written[stem]).read_bytes(), stem


def test_the_states_of_a_run_are_those_of_the_steps(config, tmp_path):
    kept = again(config, tmp_path / "kept", keep_state=True)
    spin_up(config, str(tmp_path / "spin_up.tif"), Progress())
    dataset = gdal.Open(os.path.join(kept.folder, "state_spin_up.tif"))
    assert [dataset.GetRasterBand(i + 1).GetDescription() for i in range(dataset.RasterCount)] == list(STATE_BANDS)
    assert dataset.GetRasterBand(1).DataType == gdal.GDT_Float64
    ours, single = dataset.ReadAsArray(), gdal.Open(str(tmp_path / "spin_up.tif")).ReadAsArray()
    both = np.isfinite(ours) & np.isfinite(single)
    assert np.array_equal(ours[both], single[both]) and both.sum() > 20 * 1500
    for name in ("state_warm_up.tif", "forward.tif"):
        assert os.path.exists(os.path.join(kept.folder, name))


def test_the_manifest_repeats_the_run(run, tmp_path):
    manifest = json.loads(open(run.manifest, encoding="utf-8").read())
    assert manifest["pixels_by_status"]["ok"] == run.counts["OK"]
    assert {"sha256", "bytes", "modified", "path"} <= set(manifest["inputs"][0])
    assert {output["file"] for output in manifest["outputs"]} >= {os.path.basename(path) for path in run.products.values()}
    assert manifest["resampling"]["tmean_warmup"] == "bilinear" and manifest["resampling"]["clay"] == "none"
    assert same_bytes(run, full_run(RunConfig.load(run.manifest).with_output(tmp_path), Progress())) == 29


def test_further_scenarios_and_horizons(config, run, tmp_path):
    from gsocseq_plugin.core.gsocseq.scenarios import Scenario

    more = again(config, tmp_path, scenarios=(*config.scenarios, Scenario("SSM4", 30.0)), horizons=(20, 50))
    summary = open(more.summary, encoding="utf-8").read()
    assert summary.index("After 20 years") < summary.index("After 50 years") and "products_050/" in summary
    assert len(more.products) == 36 and os.path.exists(more.products["RSR_SSM4_Map030"])
    later = os.listdir(tmp_path / "products_050")
    assert len(later) == 36 and "XXX_GSOCseq_RSR_SSM4_Map030.tif" in later
    assert np.array_equal(read(more.products["ASR_SSM2_Map030"]), read(run.products["ASR_SSM2_Map030"]), equal_nan=True)
    far = read(tmp_path / "products_050" / "XXX_GSOCseq_RelDiff_SSM3_Map030.tif")
    assert np.nanmean(far) > np.nanmean(read(run.products["RelDiff_SSM3_Map030"]))


def test_without_warm_up_t0_is_the_soc_map(config, sample, tmp_path):
    result = again(config, tmp_path, warm_up=False, area=None)
    soc, t0 = read(sample / "soc_t_ha.tif"), read(result.products["T0_Map030"])
    there = np.isfinite(t0)
    # Float32 of a sum of five pools
    assert there.sum() > 1500 and np.nanmax(np.abs(t0 - soc)[there]) < 1e-4


def without_warm_up(config, **changes):
    return replace(config, warm_up=False, area=None, **changes)


def test_without_warm_up_the_input_follows_the_npp_of_the_recent_years(config, tmp_path):
    with_series = again(without_warm_up(config), tmp_path / "with")
    fewer = {role: layer for role, layer in config.layers.items() if not role.endswith(("_npp", "_warmup"))}
    without = again(without_warm_up(config, layers=fewer), tmp_path / "without")
    bau = [read(result.products["finalSOC_BAU_Map030"]) for result in (with_series, without)]
    # the sample's recent years are warmer and wetter: more grows, so more comes in
    assert np.nanmean(bau[0]) > np.nanmean(bau[1]) + 0.3
    states = [str(tmp_path / name) for name in ("spin_up.tif", "forward.tif")]
    spin_up(without_warm_up(config), states[0], Progress())
    forward(without_warm_up(config), states[0], states[1], Progress())
    written = products(states[1], str(tmp_path / "steps"), "XXX", Progress())
    for stem, path in with_series.products.items():
        assert np.array_equal(read(path), read(written[stem]), equal_nan=True), stem


def test_widths_of_the_series_are_the_same_step_by_step(config, tmp_path):
    widths = replace(config, half_widths={**config.half_widths, "temperature": "series", "precipitation": "series"})
    whole = again(widths, tmp_path / "whole")
    states = [str(tmp_path / name) for name in ("spin_up.tif", "warm_up.tif", "forward.tif")]
    spin_up(widths, states[0], Progress())
    warm_up(widths, states[0], states[1], Progress())
    forward(widths, states[1], states[2], Progress())
    written = products(states[2], str(tmp_path / "steps"), "XXX", Progress())
    for stem, path in whole.products.items():
        assert np.array_equal(read(path), read(written[stem]), equal_nan=True), stem


def test_a_state_of_another_phase_or_convention_is_refused(config, tmp_path):
    first, second = str(tmp_path / "spin_up.tif"), str(tmp_path / "warm_up.tif")
    spin_up(config, first, Progress())
    warm_up(config, first, second, Progress())
    with pytest.raises(GsocError, match="left by the phase warm_up; one left by spin_up is expected"):
        warm_up(config, second, str(tmp_path / "again.tif"), Progress())
    with pytest.raises(GsocError, match="computed under the convention manual, but rothamsted"):
        forward(replace(config, convention="rothamsted"), second, str(tmp_path / "forward.tif"), Progress())
    assert sorted(os.listdir(tmp_path)) == ["spin_up.tif", "warm_up.tif"]


def test_cover_of_the_classes_stands_in_for_a_layer(config, tmp_path):
    layers = {role: layer for role, layer in config.layers.items() if role != "cover"}
    assert again(config, tmp_path, layers=layers).counts["OK"] > 1500


def test_negative_optional_layers_are_left_out(config, tmp_path):
    with pytest.raises(GsocError):
        again(config, tmp_path, layers={**config.layers, "c_input": -3.0})


def test_numbers_in_place_of_layers(config, tmp_path):
    layers = {**config.layers, "clay": 25.0, "fym": 0.1, "irrigation": 10.0}
    assert again(config, tmp_path, layers=layers).counts["OK"] > 1500


def test_zones_have_their_own_percentages(config, run, tmp_path):
    from gsocseq_plugin.core.gsocseq.scenarios import Scenario

    zones = (Scenario("SSM1", 5.0, zones={"101": 40.0}), *config.scenarios[1:])
    result = again(config, tmp_path, scenarios=zones, area=None)
    plain = again(config, tmp_path / "plain", area=None)
    ratio = read(result.products["RelDiff_SSM1_Map030"]) / read(plain.products["RelDiff_SSM1_Map030"])
    zone = gdal.Open(str(config.layers["zones"])).ReadAsArray()
    there = np.isfinite(ratio)
    assert np.allclose(ratio[there & (zone == 101)], 8.0, rtol=1e-5) and np.allclose(ratio[there & (zone != 101)], 1.0, rtol=1e-6)


def test_the_gsp_grid(config, tmp_path):
    shifted = str(tmp_path / "soc.tif")
    gdal.Translate(shifted, config.layers["soc"])
    dataset = gdal.Open(shifted, gdal.GA_Update)
    x, dx, _, y, _, dy = dataset.GetGeoTransform()
    dataset.SetGeoTransform((x + 0.3 * dx, dx, 0, y, 0, dy))
    dataset = None
    result = again(config, tmp_path / "out", layers={**config.layers, "soc": shifted}, gsp_grid=True)
    x = gdal.Open(result.products["T0_Map030"]).GetGeoTransform()[0] * 120
    assert abs(x - round(x)) < 1e-9


def test_products_on_the_gsp_grid(config, tmp_path):
    layers = {**config.layers, "soc": str(tmp_path / "soc.tif")}
    gdal.Warp(layers["soc"], config.layers["soc"], xRes=0.0083, yRes=0.0083, resampleAlg="near")
    kept = again(config, tmp_path / "own", layers=layers, keep_state=True)
    written = products(os.path.join(kept.folder, "forward.tif"), str(tmp_path / "gsp"), "XXX", Progress(), on_gsp_grid=True)
    corner = np.array(gdal.Open(written["T0_Map030"]).GetGeoTransform())[[0, 3]] * 120
    assert np.abs(corner - np.round(corner)).max() < 1e-9
    t0, bau, difference = (read(written[stem]) for stem in ("T0_Map030", "finalSOC_BAU_Map030", "AbsDiff_BAU_Map030"))
    assert np.isfinite(t0).sum() > 1500 and np.nanmax(np.abs(difference - (bau - t0))) < 1e-4
    assert set(np.unique(t0[np.isfinite(t0)])) <= set(np.unique(read(kept.products["T0_Map030"])))


def test_a_finer_map_on_the_gsp_grid_keeps_each_cell_together(config, tmp_path):
    layers = {**config.layers, "soc": str(tmp_path / "soc.tif")}
    gdal.Warp(layers["soc"], config.layers["soc"], xRes=1 / 480, yRes=1 / 480, resampleAlg="near")
    kept = again(config, tmp_path / "own", layers=layers, keep_state=True)
    written = products(os.path.join(kept.folder, "forward.tif"), str(tmp_path / "gsp"), "XXX", Progress(), on_gsp_grid=True)
    for stem in ("RelDiff_SSM1_Map030", "AbsDiff_BAU_Map030"):
        own, gsp = read(kept.products[stem]), read(written[stem])
        assert np.nanmin(own) <= np.nanmin(gsp) and np.nanmax(gsp) <= np.nanmax(own)


def test_fao_scripts_convention_on_rasters(config, tmp_path):
    result = again(config, tmp_path, convention="fao-scripts")
    assert result.counts["OK"] > 1000
    t0 = read(result.products["T0_Map030"])
    assert 20 < np.nanmedian(t0) < 120


def test_an_adopted_share_is_counted_apart(config, tmp_path):
    half = [replace(scenario, adopted_share=50.0) for scenario in config.scenarios]
    lines = open(again(config, tmp_path, scenarios=tuple(half)).summary, encoding="utf-8").read().splitlines()
    full, part = ([float(line.split("Mt C/yr")[0].split()[-1]) for line in lines if words in line] for words in ("if all modelled", "on the share"))
    assert len(full) == len(part) == 3 and np.allclose(np.array(part) / np.array(full), 0.5, rtol=1e-3)


def test_the_summary_is_one_page(run):
    text = open(run.summary, encoding="utf-8").read()
    assert 20 < len(text.splitlines()) < 60 and "Mt CO2e/yr" in text and "2 Cropland" in text


def test_a_step_counts_its_bands_before_it_reads(config, tmp_path):
    with pytest.raises(GsocErrors, match="layers.tmean_spinup|band"):
        spin_up(replace(config, layers={**config.layers, "tmean_spinup": config.layers["clay"]}), str(tmp_path / "out.tif"), Progress())
    assert os.listdir(tmp_path) == []


def test_maps_of_another_run_in_the_folder_are_spoken_of(config, tmp_path):
    class Heard(Progress):
        lines = []

        def log(self, key, **values):
            self.lines.append((key, values))

    (tmp_path / "ABC_GSOCseq_T0_Map030.tif").write_text("another country's")
    full_run(config.with_output(tmp_path), Heard())
    assert [values["example"] for key, values in Heard.lines if key == "other_maps"] == ["ABC_GSOCseq_T0_Map030.tif"]


def test_no_step_writes_over_what_it_reads(config, tmp_path):
    state = tmp_path / "state.tif"
    spin_up(config, str(state), Progress())
    before = state.read_bytes()
    for write in (
        lambda: warm_up(config, str(state), str(state), Progress()),
        lambda: spin_up(replace(config, layers={**config.layers, "clay": str(state)}), str(state), Progress()),
        lambda: sites(str(state), str(state), config, Progress()),
    ):
        with pytest.raises(GsocError):
            write()
    own = tmp_path / "XXX_GSOCseq_T0_Map030.tif"
    own.write_bytes(open(config.layers["soc"], "rb").read())
    with pytest.raises(GsocError, match="XXX_GSOCseq_T0_Map030.tif: this file is read as an input"):
        again(config, tmp_path, layers={**config.layers, "soc": str(own)})
    assert state.read_bytes() == before and own.read_bytes() == open(config.layers["soc"], "rb").read()


def test_sites_never_write_over_their_table(tmp_path):
    table = tmp_path / "sites.csv"
    table.write_bytes((Path(__file__).parents[1] / "golden" / "fao_scripts_points.csv").read_bytes())
    with pytest.raises(GsocError, match="sites.csv: this file is read as an input"):
        sites(str(table), str(table), RunConfig(), Progress())
    assert table.read_bytes().startswith(b"id,")
