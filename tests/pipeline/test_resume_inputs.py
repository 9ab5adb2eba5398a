"""Blocks of old and of new inputs never meet, wherever the new ones come from; manifests know the files that layers are made of."""

from __future__ import annotations

import json
import os
import zipfile
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from interrupted_runs import SMALL, STEPS, Stopping, interrupted
from osgeo import gdal, ogr
from soil_rasters import Heard

from gsocseq_plugin.core.errors import Cancelled, GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.io.grid import Grid
from gsocseq_plugin.io.raster import files_of, read_as, sha256
from gsocseq_plugin.io.scratch import Blocks
from gsocseq_plugin.pipeline import journal as journal_module
from gsocseq_plugin.pipeline import manifest as manifest_module
from gsocseq_plugin.pipeline.engine import WINDOWS as PLACES
from gsocseq_plugin.pipeline.inputs import changed_inputs, states
from gsocseq_plugin.pipeline.journal import NAME, unfinished
from gsocseq_plugin.pipeline.pixel import config_of_results
from gsocseq_plugin.pipeline.steps.full_run import full_run

FIELDS = {"processing": SMALL}


def with_clay(case, clay: Any, **fields: Any):
    return case.config(**{**FIELDS, "layers": {**case.data["layers"], "clay": str(clay)}, **fields})


def begins_anew_for(config, name: Any) -> None:
    """A run that was interrupted notices that this input is another, before it is started and then."""
    found = unfinished(config)
    assert found is not None and str(name) in found.changed
    heard = Stopping(key="kept_outdated")
    with pytest.raises(Cancelled):
        full_run(config, heard)
    assert str(name) in heard.of("kept_outdated")[0]["changed"] and not heard.of("kept_blocks_there")


def goes_on(config) -> None:
    found = unfinished(config)
    assert found is not None and found.changed == ()
    heard = Heard()
    full_run(config, heard)
    assert heard.of("kept_blocks_there") and not heard.of("kept_outdated")


def zipped(case, target: Path) -> None:
    with zipfile.ZipFile(target, "w") as archive:
        archive.write(case.path("clay"), "clay.tif")


def test_a_layer_in_an_archive(case):
    archive = case.folder / "clay.zip"
    zipped(case, archive)
    config = with_clay(case, f"/vsizip/{archive}/clay.tif")
    assert files_of(f"/vsizip/{{{archive}}}/clay.tif") == [f"/vsizip/{{{archive}}}/clay.tif", str(archive)]
    interrupted(config, fraction=0.6)
    case.change("clay", lambda clay: clay * 0.5)
    zipped(case, archive)
    begins_anew_for(config, archive)


@pytest.mark.parametrize("change", [lambda band: band.SetScale(0.5), lambda band: band.SetOffset(1.0)])
def test_a_sidecar_that_gives_the_cells_another_meaning(case, change):
    config = case.config(**FIELDS)
    interrupted(config, fraction=0.6)
    dataset = gdal.Open(str(case.path("clay")))
    change(dataset.GetRasterBand(1))
    dataset = None
    assert os.path.exists(f"{case.path('clay')}.aux.xml")
    begins_anew_for(config, case.path("clay"))


def test_what_else_a_sidecar_decides(case):
    path = str(case.path("clay"))
    then = states([path])
    dataset = gdal.Open(path)
    dataset.GetRasterBand(1).SetNoDataValue(30.0)
    dataset = None
    assert changed_inputs(then, thorough=False) == changed_inputs(then, thorough=True) == [path]


def drawn(case) -> None:
    """What QGIS does to a layer that it draws."""
    dataset = gdal.Open(str(case.path("clay")))
    dataset.GetRasterBand(1).ComputeStatistics(False)
    del dataset
    assert os.path.exists(f"{case.path('clay')}.aux.xml")


def test_a_sidecar_of_statistics_changes_nothing(case):
    config = case.config(**FIELDS)
    interrupted(config, fraction=0.6)
    drawn(case)
    goes_on(config)


@pytest.mark.parametrize("what", ["size", "transform", "crs"])
def test_the_place_of_a_raster_is_part_of_how_it_is_read(case, what):
    path = str(case.path("clay"))
    before = read_as(path)
    dataset = gdal.Open(path)
    left, dx, _, top, _, dy = dataset.GetGeoTransform()
    values = dataset.ReadAsArray()
    dataset = None
    place = {"size": {}, "transform": {"transform": (left + 1, dx, 0, top, 0, dy)}, "crs": {"crs": "EPSG:4258"}}[what]
    case.write("clay", values[:-1] if what == "size" else values, **place)
    assert read_as(path) != before


def test_a_database_that_an_open_session_writes_to(case):
    area = case.folder / "area.gpkg"
    grid = Grid.of(str(case.path("soc")))
    west, south, east, north = grid.bounds
    rectangle = f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"
    gdal.SetConfigOption("OGR_SQLITE_JOURNAL", "WAL")
    try:
        session = ogr.GetDriverByName("GPKG").CreateDataSource(str(area))
        layer = session.CreateLayer("area", gdal.Open(str(case.path("soc"))).GetSpatialRef(), ogr.wkbPolygon)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(rectangle))
        layer.CreateFeature(feature)
        layer.SyncToDisk()
    finally:
        gdal.SetConfigOption("OGR_SQLITE_JOURNAL", None)
    config = case.config(**FIELDS, area=str(area))
    interrupted(config, fraction=0.6)
    times = area.stat().st_atime_ns, area.stat().st_mtime_ns
    os.utime(area)  # somebody has looked at it
    assert unfinished(config).changed == ()
    os.utime(area, ns=times)
    before = area.read_bytes()
    feature.SetGeometry(ogr.CreateGeometryFromWkt(rectangle.replace(str(west), str(west + 9 * grid.geotransform[1]))))
    layer.SetFeature(feature)
    layer.SyncToDisk()
    assert area.read_bytes() == before, "what is new is in the file beside it"
    begins_anew_for(config, area)


def test_a_new_tile_behind_a_virtual_raster_of_virtual_rasters(case):
    inner, outer, late = case.folder / "inner.vrt", case.folder / "outer.vrt", case.folder / "late.tif"
    gdal.Translate(str(late), str(case.path("clay")))
    gdal.BuildVRT(str(inner), [str(case.path("clay")), str(late)])
    gdal.BuildVRT(str(outer), [str(inner)])
    late.unlink()
    assert files_of(str(outer)) == [str(outer), str(inner), str(case.path("clay"))]
    then = states([str(outer)])
    late.write_bytes(case.path("clay").read_bytes())
    assert changed_inputs(then, thorough=True) == [str(late)]


def test_a_folder_of_files(case):
    """As a file geodatabase: programs that look at it leave a lock there."""
    folder = case.folder / "area.gdb"
    folder.mkdir()
    table = folder / "a00000001.gdbtable"
    table.write_text("x")
    then = states([str(folder)])
    (folder / "_gdb.me.1.sr.lock").write_text("")
    assert changed_inputs(then, thorough=True) == changed_inputs(then, thorough=False) == []
    table.write_text("y y")
    assert changed_inputs(then, thorough=True) == changed_inputs(then, thorough=False) == [str(table)]


def test_of_a_source_without_a_state_nothing_is_believed(case):
    gdal.FileFromMemBuffer("/vsimem/clay.tif", case.path("clay").read_bytes())
    try:
        assert changed_inputs(states(["/vsimem/clay.tif"]), thorough=True) == []
    finally:
        gdal.Unlink("/vsimem/clay.tif")
    nowhere = f'<VRTDataset rasterXSize="2" rasterYSize="2"><VRTRasterBand dataType="Byte" band="1"/><!-- {case.folder} --></VRTDataset>'
    then = states([nowhere])
    assert changed_inputs(then, thorough=True) == [nowhere] and changed_inputs(then, thorough=False) == []


def test_a_start_looks_into_each_input_though_no_file_has_changed(case):
    """What is read may hang on what lies elsewhere, as GDAL's settings."""
    config = case.config(**FIELDS)
    place = Path(interrupted(config, fraction=0.6).folder) / NAME
    journal = json.loads(place.read_text())
    journal["files"][str(case.path("clay"))]["read_as"] = "another way"
    place.write_text(json.dumps(journal))
    heard = Stopping(key="kept_outdated")
    with pytest.raises(Cancelled):
        full_run(config, heard)
    assert heard.of("kept_outdated")[0]["changed"] == str(case.path("clay"))


def test_blocks_of_another_grid_are_not_kept(case):
    config = case.config(**FIELDS)
    kept = interrupted(config, fraction=0.6)
    place = Path(kept.folder) / NAME
    journal = json.loads(place.read_text())
    journal["windows"]["grid"][2][0] += 1.0
    place.write_text(json.dumps(journal))
    heard = Heard()
    full_run(config, heard)
    assert heard.of("kept_other_grid") == [{"folder": kept.folder}] and not heard.of("kept_blocks_there")


@pytest.mark.parametrize("places", [[[1, 0, 32, 6]], "twice"])
def test_a_block_of_windows_that_are_not_the_runs_is_computed_anew(case, places):
    config = case.config(**FIELDS)
    kept = interrupted(config, fraction=0.6)
    blocks = Blocks(kept.folder)
    first, second = blocks.indices()[:2]
    arrays = {name: np.array(blocks.get(first, name)) for name in names_in(kept.folder, first)}
    if places == "twice":
        blocks.put(second, arrays)
    else:
        blocks.put(first, {**arrays, PLACES: np.array(places)})
    heard = Heard()
    full_run(config, heard)
    assert heard.of("kept_blocks_damaged") == [{"count": 1}]
    full_run(config.with_output(case.folder / "fresh"), Progress())
    for name in ("status.tif", "XXX_GSOCseq_T0_Map030.tif"):
        assert (case.output / name).read_bytes() == (case.folder / "fresh" / name).read_bytes()


def names_in(folder: str, index: int):
    data = (Path(folder) / f"{index:08d}.block").read_bytes()
    return json.loads(data[16 : 16 + int.from_bytes(data[8:16], "little")])


@pytest.mark.parametrize("file", ["raw/clay_sl1.tif", "soc_t_ha.tif"])
def test_other_contents_of_the_same_size_and_time_are_noticed_while_layers_are_prepared(case, raw, file):
    """No block is computed yet, and no layer was described for the manifest."""
    config = case.config(**FIELDS, prepare=STEPS)
    assert interrupted(config, key="prepare_step", times=2).step == "prepare"
    path = case.folder / file
    before, data = path.stat(), path.read_bytes()
    path.write_bytes(data.replace(b"WGS 84|", b"WGS 85|"))  # a name that is not read
    assert path.read_bytes() != data
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    heard = Stopping(key="kept_outdated")
    with pytest.raises(Cancelled):
        full_run(config, heard)
    assert [told["changed"] for told in heard.of("kept_outdated")] == [str(path)] and not heard.of("kept_steps_there")


def test_checksums_are_taken_once(case, raw, monkeypatch):
    """What was read before the layers were prepared is not read again for the manifest."""
    read: Counter = Counter()

    def counting(path: str, *arguments: Any) -> str:
        read[os.path.basename(path)] += 1
        return sha256(path, *arguments)

    monkeypatch.setattr(journal_module, "sha256", counting)
    monkeypatch.setattr(manifest_module, "sha256", counting)
    full_run(case.config(**FIELDS, prepare=STEPS), Progress())
    assert read["clay_sl1.tif"] == read["soc_t_ha.tif"] == read["tmean_1981_2000.tif"] == 1


class Replacing(Heard):
    """Changes a layer while the run computes."""

    def __init__(self, change) -> None:
        super().__init__()
        self.change, self.done = change, False

    def report(self, fraction: float) -> None:
        if fraction > 0.5 and not self.done:
            self.done = True
            self.change()


def test_an_input_that_is_replaced_while_the_run_works(case):
    full_run(case.config(**FIELDS), Progress())
    before = {path.name: path.read_bytes() for path in case.output.iterdir()}
    config = case.config(**FIELDS, convention="rothamsted")
    with pytest.raises(GsocError, match="clay_pct.tif: was changed or replaced while the run worked"):
        full_run(config, Replacing(lambda: case.change("clay", lambda clay: clay * 0.5)))
    assert {path.name: path.read_bytes() for path in case.output.iterdir()} == before and unfinished(config) is None
    full_run(config, Replacing(lambda: drawn(case)))


def test_a_manifest_knows_the_tiles_of_a_layer(case):
    vrt = case.folder / "clay.vrt"
    gdal.BuildVRT(str(vrt), [str(case.path("clay"))])
    full_run(with_clay(case, vrt), Progress())
    manifest = json.loads((case.output / "manifest.json").read_text())
    (entry,) = [entry for entry in manifest["inputs"] if entry["path"] == str(vrt)]
    assert [(part["path"], part["sha256"]) for part in entry["parts"]] == [(str(case.path("clay")), sha256(str(case.path("clay"))))]
    config_of_results(str(case.output))
    case.change("clay", lambda clay: clay * 0.5)
    with pytest.raises(GsocError, match="clay_pct.tif: is not the file that the run has read"):
        config_of_results(str(case.output))


def test_cancel_while_a_huge_file_is_read(case, tmp_path):
    huge = tmp_path / "huge"
    huge.write_bytes(bytes(5 << 20))
    progress = Stopping(questions=2)
    with pytest.raises(Cancelled):
        sha256(str(huge), progress.check)
    assert progress.asked == 3


def test_windows_of_an_earlier_start_leave_room_for_fewer_threads(case):
    from gsocseq_plugin.pipeline.config import Processing
    from gsocseq_plugin.pipeline.engine import Engine

    grid = replace(Grid.of(str(case.path("soc"))), columns=4000, rows=4000)
    wide = Engine(grid, Processing(memory_mb=1000), 4, Blocks(str(case.folder)), (64, 512))
    same = Engine(grid, Processing(memory_mb=1000), 4, Blocks(str(case.folder)))
    assert wide.threads == 2 and same.threads == 4 and wide.windows[0].rows == 64
