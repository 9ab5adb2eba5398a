"""Corrected copies: what cannot be a value is gone, everything else is bit for bit as it was."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from product_folder import NO_DATA, ProductFolder, Told

from gsocseq_plugin.core.errors import Cancelled, GsocError
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.pipeline.product_set import ADOPTED_FILE
from gsocseq_plugin.pipeline.quality import scan as scan_module
from gsocseq_plugin.pipeline.quality.result import PASS
from gsocseq_plugin.pipeline.quality.scan import CORRECTED_TAG
from gsocseq_plugin.pipeline.steps.correct_products import MASKED, OUT_OF_RANGE, UNDECLARED, correct_products
from gsocseq_plugin.pipeline.steps.quality_control import QualityOptions, quality_control
from scripts.bench_products import make_product_set

T0, U, ASR = "T0_Map030", "T0_UncertaintyMap030", "ASR_SSM1_Map030"


@pytest.fixture(scope="module")
def country(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("country")
    make_product_set(folder, 70 * 70)
    return folder


@pytest.fixture
def maps(country: Path, tmp_path: Path) -> ProductFolder:
    """29 maps: T0 with -999 and 900 t C/ha, an uncertainty of 250 %, a rate with -49.95."""
    shutil.copytree(country, tmp_path / "maps")
    made = ProductFolder(tmp_path / "maps")
    rows, columns = made.cells(20)
    for stem, place, value in ((T0, 0, -999.0), (T0, 1, 900.0), (T0, 2, 901.5), (U, 3, 250.0), (ASR, 4, -49.95), (ASR, 0, 0.0)):
        values = made.read(stem)
        values[rows[place], columns[place]] = value
        made.write(stem, np.where(np.isnan(values), -9999.0, values), nodata=-9999.0)
    for name in (ADOPTED_FILE, "status.tif"):
        shutil.copy(made.path(T0), made.folder / name)
    return made


def test_cells_by_reason_and_all_others_bit_for_bit(maps: ProductFolder, tmp_path: Path) -> None:
    before = {path.name: path.read_bytes() for path in maps.folder.iterdir()}
    rows, columns = maps.cells(20, "BAU_UncertaintyMap030")
    told = Told()
    correction = correct_products(str(maps.folder), str(tmp_path / "corrected"), told)
    assert {path.name: path.read_bytes() for path in maps.folder.iterdir()} == before
    copies = ProductFolder(tmp_path / "corrected")
    assert copies.stems == maps.stems and set(correction.maps) == set(maps.stems)

    counts = correction.counts
    assert counts[T0] == {UNDECLARED: 1, OUT_OF_RANGE: 2, MASKED: 0}
    assert counts[U] == {UNDECLARED: 0, OUT_OF_RANGE: 1, MASKED: 3}
    assert counts[ASR] == {UNDECLARED: 2, OUT_OF_RANGE: 0, MASKED: 2}  # -49.95, and the 0 where T0 has none
    assert counts["RSR_SSM3_Map030"] == {UNDECLARED: 0, OUT_OF_RANGE: 0, MASKED: 3}
    assert correction.cells == 3 + 4 + 4 + 26 * 3
    for stem in maps.stems:
        gone = {T0: [0, 1, 2], U: [0, 1, 2, 3], ASR: [0, 1, 2, 4]}.get(stem, [0, 1, 2])
        expected = maps.raw(stem)
        expected[expected == -9999.0] = NO_DATA
        expected[rows[gone], columns[gone]] = NO_DATA
        assert copies.raw(stem).dtype == np.float32 and copies.raw(stem).tobytes() == expected.tobytes(), stem
        dataset = gdal.Open(str(copies.path(stem)))
        assert dataset.GetRasterBand(1).GetNoDataValue() == NO_DATA and CORRECTED_TAG in dataset.GetMetadata()
        assert dataset.GetMetadataItem("GSOCSEQ_PRODUCT") == stem
        assert dataset.GetGeoTransform() == gdal.Open(str(maps.path(stem))).GetGeoTransform()
    assert "T0_Map030: made no data: 1 cell(s) of undeclared no data, 2 out of range, 0 where" in "\n".join(told.lines)
    assert told.lines[-1] == "29 map(s) copied, 29 of them changed; 89 cells were made no data."


def test_the_corrected_set_passes_the_checks_of_values(maps: ProductFolder, tmp_path: Path) -> None:
    correct_products(str(maps.folder), str(tmp_path / "corrected"), Progress())
    result = quality_control(str(tmp_path / "corrected"), QualityOptions(), Progress())
    faults = {check.id for check in result.checks if check.verdict != PASS}
    assert faults == {"same_cells"}  # the one cell that only U and the one that only ASR lost
    again = correct_products(str(tmp_path / "corrected"), str(tmp_path / "twice"), Progress())
    assert again.cells == 0


def test_what_belongs_to_the_maps_comes_with_them(maps: ProductFolder, tmp_path: Path) -> None:
    (maps.folder / "manifest.json").write_text('{"manifest_version": 1}', encoding="utf-8")
    correct_products(str(maps.folder), str(tmp_path / "corrected"), Progress())
    copies = ProductFolder(tmp_path / "corrected")
    others = {path.name for path in copies.folder.iterdir() if "_GSOCseq_" not in path.name}
    assert others == {"land_use.tif", "status.tif", ADOPTED_FILE}
    for name in ("land_use.tif", "status.tif"):
        assert (copies.folder / name).read_bytes() == (maps.folder / name).read_bytes()
    assert np.array_equal(copies.read(ADOPTED_FILE), copies.read(T0), equal_nan=True)  # the same values were put into it, masked alike


def test_the_height_of_strips_changes_nothing(maps: ProductFolder, tmp_path: Path, monkeypatch) -> None:
    whole = correct_products(str(maps.folder), str(tmp_path / "whole"), Progress())
    monkeypatch.setattr(scan_module, "STRIP_CELLS", 1)
    assert correct_products(str(maps.folder), str(tmp_path / "strips"), Progress()).counts == whole.counts
    for path in (tmp_path / "whole").iterdir():
        assert (tmp_path / "strips" / path.name).read_bytes() == path.read_bytes(), path.name


def test_fewer_maps_and_files_of_others(maps: ProductFolder, tmp_path: Path) -> None:
    maps.remove("finalSOC_SSM2_Map030")
    maps.copy(T0, "GHA_GSOCseq_T0_Map030.tif")
    told = Told()
    correction = correct_products(str(maps.folder), str(tmp_path / "corrected"), told)
    assert len(correction.maps) == 28 and not (tmp_path / "corrected" / "GHA_GSOCseq_T0_Map030.tif").exists()
    assert told.lines[0].startswith("GHA_GSOCseq_T0_Map030.tif: not copied") and told.lines[1].startswith("1 of the 29 maps")


def truncate(maps: ProductFolder) -> None:
    data = maps.path(U).read_bytes()
    maps.path(U).write_bytes(data[: len(data) // 2])


@pytest.mark.parametrize(
    ("spoil", "key", "told"),
    [
        (lambda maps: maps.remove(T0), "correct_no_t0", "XXX_GSOCseq_T0_Map030.tif"),
        (truncate, "correct_unreadable", "XXX_GSOCseq_T0_UncertaintyMap030.tif"),
        (lambda maps: maps.change(U, lambda values: values[:-1]), "correct_grids", "T0_UncertaintyMap030: on another grid than the 28 other maps"),
        (lambda maps: maps.write(U, maps.read(U), transform=None), "grid_no_georeference", "T0_UncertaintyMap030"),
    ],
)
def test_sets_that_cannot_be_corrected(maps: ProductFolder, tmp_path: Path, spoil, key: str, told: str) -> None:
    spoil(maps)
    with pytest.raises(GsocError) as refused:
        correct_products(str(maps.folder), str(tmp_path / "corrected"), Progress())
    assert refused.value.key == key and told in str(refused.value)
    assert not (tmp_path / "corrected").exists()


def test_never_in_place(maps: ProductFolder, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(maps.folder, target_is_directory=True)
    for output in (maps.folder, tmp_path / "link"):
        with pytest.raises(GsocError) as refused:
            correct_products(str(maps.folder), str(output), Progress())
        assert refused.value.key == "correct_same_folder"


def test_cancel_and_a_full_or_read_only_disk_leave_nothing(maps: ProductFolder, tmp_path: Path, small_disk) -> None:
    with pytest.raises(Cancelled):
        correct_products(str(maps.folder), str(tmp_path / "corrected"), Told(cancel_at=45))
    assert not (tmp_path / "corrected").exists()
    for disk, key in ((small_disk(200), "disk_full"), (small_disk(2000, read_only=True), "folder_not_writable")):
        with pytest.raises(GsocError) as refused:
            correct_products(str(maps.folder), str(disk / "maps"), Progress())
        assert refused.value.key == key and list(disk.iterdir()) == []


def test_earlier_copies_survive_a_failure(maps: ProductFolder, tmp_path: Path) -> None:
    correct_products(str(maps.folder), str(tmp_path / "corrected"), Progress())
    before = {path.name: path.read_bytes() for path in (tmp_path / "corrected").iterdir()}
    with pytest.raises(Cancelled):
        correct_products(str(maps.folder), str(tmp_path / "corrected"), Told(cancel_at=45))
    assert {path.name: path.read_bytes() for path in (tmp_path / "corrected").iterdir()} == before


def test_other_maps_are_neither_replaced_nor_mixed_with_the_copies(maps: ProductFolder, tmp_path: Path) -> None:
    other = tmp_path / "other"
    shutil.copytree(maps.folder, other)
    before = {path.name: path.read_bytes() for path in other.iterdir()}
    with pytest.raises(GsocError) as refused:
        correct_products(str(maps.folder), str(other), Progress())
    assert refused.value.key == "correct_other_maps" and "29 maps" in str(refused.value)
    assert {path.name: path.read_bytes() for path in other.iterdir()} == before
