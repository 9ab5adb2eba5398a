"""fill_gaps: what is filled is what the mask shows, everything else is what align_layers writes, in the toolbox and in a configuration."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from gsocseq_plugin.core.errors import Cancelled, GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.grid import Grid
from gsocseq_plugin.io.raster import LayerRef
from gsocseq_plugin.pipeline import bands as bands_module
from gsocseq_plugin.pipeline.checks.findings import Findings
from gsocseq_plugin.pipeline.config import RunConfig
from gsocseq_plugin.pipeline.prepare.contract import Preparation, Workplace
from gsocseq_plugin.pipeline.steps.align_layers import align_layers
from gsocseq_plugin.pipeline.steps.fill_gaps import PREPARE, FillRequest, GapCount, GapLayer, fill_gaps

SERIES = "tmean_series_1981_2000.tif"


class Told(Progress):
    """Remembers what was said."""

    def __init__(self) -> None:
        self.said = []

    def log(self, key, **values):
        self.said.append((key, values))


def read(path) -> np.ndarray:
    values = gdal.Open(str(path)).ReadAsArray()
    return values if values.ndim == 3 else values[np.newaxis]


@pytest.fixture
def coast(case) -> GapLayer:
    """The sample's climate of 1981-2000, 240 bands, without a block of cells in the middle, and with one more in some months."""

    def spoil(values):
        values[:, 1, 1:3] = np.nan
        values[5:9, 2, 2] = np.nan
        return values

    path = case.folder / SERIES
    case.data["layers"]["tmean_npp"] = SERIES
    values = spoil(read(path).astype(np.float64))
    case.write("tmean_npp", np.where(np.isnan(values), -9999.0, values), nodata=-9999.0)
    return GapLayer(LayerRef(str(path)))


def run(case, layers, folder, reach=1, progress=None):
    soc = str(case.path("soc"))
    return fill_gaps(layers, LayerRef(soc), Grid.of(soc), reach, str(folder), progress or Progress())


def test_filled_pixels_are_exactly_those_of_the_mask_and_all_others_keep_their_bits(case, coast, tmp_path):
    told = Told()
    rain = GapLayer(LayerRef(str(case.path("prec_spinup"))))
    counts = run(case, {"t.tif": coast, "p.tif": rain}, tmp_path / "filled", progress=told)
    aligned = align_layers([coast.ref.path, rain.ref.path], str(case.path("soc")), False, None, str(tmp_path / "aligned"), Progress())
    stocks = gdal.Open(str(case.path("soc")))
    soc = stocks.ReadAsArray() != stocks.GetRasterBand(1).GetNoDataValue()
    changed = np.zeros(soc.shape, bool)
    for name, layer in (("t.tif", coast), ("p.tif", rain)):
        before, after = read(aligned[layer.ref.path]), read(tmp_path / "filled" / name)
        differs = before.view(np.uint32) != after.view(np.uint32)
        assert (differs == (np.isnan(before) & soc & ~np.isnan(after))).all()
        changed |= differs.any(axis=0)
        empty = np.isnan(before) & soc
        assert counts[name] == GapCount(
            int(empty.any(axis=0).sum()), int(differs.any(axis=0).sum()), int((np.isnan(after) & soc).any(axis=0).sum())
        )
    mask = read(tmp_path / "filled" / "filled.tif")[0]
    np.testing.assert_array_equal(mask, np.where(soc, changed, 255))
    assert changed.sum() > 200
    assert [key for key, _ in told.said] == ["fill_counts"] * 2 and told.said[0][1]["gaps"] == counts["t.tif"].gaps


def test_the_result_has_the_names_units_and_grid_of_the_layer_on_the_grid(case, coast, tmp_path):
    run(case, {"t.tif": coast}, tmp_path)
    made, source = gdal.Open(str(tmp_path / "t.tif")), gdal.Open(coast.ref.path)
    assert Grid.of(made).same_as(Grid.of(str(case.path("soc")))) and made.RasterCount == 240
    for band in (1, 6, 240):
        assert made.GetRasterBand(band).GetDescription() == source.GetRasterBand(band).GetDescription()
        assert made.GetRasterBand(band).DataType == gdal.GDT_Float32 and np.isnan(made.GetRasterBand(band).GetNoDataValue())
    tags = made.GetMetadata()
    assert (tags["GSOCSEQ_STEP"], tags["GSOCSEQ_REACH"], tags["GSOCSEQ_RESAMPLING"]) == ("fill_gaps", "1", "bilinear")
    assert gdal.Open(str(tmp_path / "filled.tif")).GetRasterBand(1).DataType == gdal.GDT_Byte


def test_bands_in_groups_give_the_same(case, coast, tmp_path, monkeypatch):
    first = run(case, {"t.tif": coast}, tmp_path / "one")
    monkeypatch.setattr(bands_module, "STRIP_BYTES", 32 * 60 * 8 * 7)
    assert run(case, {"t.tif": coast}, tmp_path / "two") == first
    for name in ("t.tif", "filled.tif"):
        assert np.array_equal(read(tmp_path / "one" / name), read(tmp_path / "two" / name), equal_nan=True)


def test_reach_one_leaves_an_island_that_reach_two_reaches(case, tmp_path):
    """A layer whose only value lies two cells away from part of the grid."""
    path = case.folder / "far.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((-20.5, 0.125, 0, 52.0, 0, -0.125))
    dataset.SetProjection(gdal.Open(str(case.path("soc"))).GetProjection())
    values = np.full((4, 4), np.nan, np.float32)
    values[:, 0] = 11.0
    dataset.GetRasterBand(1).WriteArray(values)
    dataset = None
    near, far = (run(case, {"far.tif": GapLayer(LayerRef(str(path)))}, tmp_path / str(reach), reach)["far.tif"] for reach in (1, 2))
    assert near.gaps == far.gaps == near.filled + near.missing and 0 < near.filled < far.filled and near.missing > far.missing > 0
    island = read(tmp_path / "1" / "filled.tif")[0][:, 30:]  # from the third cell of the layer on
    assert (island != 1).all() and (island == 0).any()


def test_classes_stay_classes(case, tmp_path):
    values = read(case.path("land_use"))[:1]
    values[0, 20:24, 20:24] = 0
    names = ["2000"]
    case.write("land_use", values, names=names, nodata=0)
    run(case, {"lu.tif": GapLayer(LayerRef(str(case.path("land_use"))), classes=True)}, tmp_path, 2)
    made = gdal.Open(str(tmp_path / "lu.tif"))
    found = made.ReadAsArray()
    assert made.GetRasterBand(1).DataType == gdal.GDT_Int16 and set(np.unique(found[20:24, 20:24])) <= set(np.unique(values)) - {0}
    assert read(tmp_path / "filled.tif")[0, 20:24, 20:24].tolist() == [[1] * 4] * 4


def test_the_step_of_a_configuration_replaces_the_layers(case, coast, tmp_path):
    config = case.config()
    layers = dict(config.layers)
    layers["tmean_spinup"] = layers["tmean_npp"]
    prepared = PREPARE.run(FillRequest(), Workplace(config, str(tmp_path), layers), Progress())
    climate = {role for role in layers if role.startswith(("tmean_", "prec_", "pet_"))}
    assert set(prepared.layers) == climate and len(climate) >= 8
    assert prepared.layers["tmean_npp"] == prepared.layers["tmean_spinup"]  # one layer in two roles is filled once
    assert (tmp_path / "filled.tif").is_file() and all(Path(path).is_file() for path in prepared.layers.values())
    # on the grid of the run: the SOC map's, cut to the area
    grid = Workplace(config, str(tmp_path), layers).grid
    assert Grid.of(prepared.layers["prec_warmup"]).same_as(grid) and grid.columns < 60
    # The toolbox's function gives the same bytes.
    fill_gaps({"again.tif": coast}, LayerRef(str(case.path("soc"))), grid, 1, str(tmp_path / "other"), Progress())
    assert (tmp_path / "other" / "again.tif").read_bytes() == Path(prepared.layers["tmean_npp"]).read_bytes()


@pytest.mark.parametrize(
    ("request_", "told"),
    [
        (FillRequest(("fym",)), "'fym' is to be filled, but it is missing"),
        (FillRequest(("clay",)), "'clay' is to be filled, but it is 20.0"),
        (FillRequest(reach=0), "from 1 to 10"),
        (FillRequest(reach=11), "from 1 to 10"),
        (FillRequest(("land_use",)), "legend 'esa'"),
    ],
)
def test_requests_that_cannot_be_done(case, tmp_path, request_, told):
    config = case.config(land_use_legend="esa")
    with pytest.raises(GsocError, match=told):
        PREPARE.run(request_, Workplace(config, str(tmp_path), {**config.layers, "clay": 20.0}), Progress())
    assert list(tmp_path.glob("*.tif")) == []


def test_look_names_what_would_stop_it(case):
    findings = Findings()
    request = FillRequest(("tmean_spinup", "tmean_sinup", "pet_spinup"), 12)
    config = RunConfig(layers={"tmean_spinup": "t.tif"}, prepare=(Preparation("fill_gaps", request),) * 2)
    PREPARE.look(request, config, findings)
    keys = [problem.key for problem in findings.by_severity("error")]
    assert keys == ["config_value", "config_unknown_name_close", "fill_no_layer", "fill_twice"]
    assert [problem.key for problem in findings.by_severity("info")] == ["fill_plan"]
    for problem in findings.ordered():
        assert problem.text()


def test_nothing_is_left_when_cancelled(case, coast, tmp_path):
    class Stop(Progress):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        run(case, {"t.tif": coast}, tmp_path / "out", progress=Stop())
    assert not (tmp_path / "out").exists()


def test_an_input_is_never_replaced(case, coast):
    before = Path(coast.ref.path).read_bytes()
    with pytest.raises(GsocError, match="this file is read as an input"):
        run(case, {SERIES: coast}, case.folder)
    assert Path(coast.ref.path).read_bytes() == before


def test_gaps_of_a_layer_as_fine_as_the_grid_are_said_to_be_hardly_filled(case, coast, tmp_path):
    """A climate already on the grid reaches one small cell only: who wants the coast filled has to give the climate's own cells."""
    soc = str(case.path("soc"))
    on_grid = align_layers([coast.ref.path], soc, False, None, str(tmp_path / "aligned"), Progress())[coast.ref.path]
    told = Told()
    fine = run(case, {"t.tif": GapLayer(LayerRef(on_grid))}, tmp_path / "fine", progress=told)["t.tif"]
    coarse = run(case, {"t.tif": coast}, tmp_path / "coarse")["t.tif"]
    assert [key for key, _ in told.said] == ["fill_counts", "fill_fine"]
    assert fine.gaps == coarse.gaps and 0 < fine.filled < coarse.filled
