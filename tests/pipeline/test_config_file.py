"""A configuration in a file: read back it is the same, and it moves with its folder."""

from __future__ import annotations

import json
import ntpath
import posixpath
import shutil
from dataclasses import replace

import pytest

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.pipeline.config import RunConfig, _relative


@pytest.mark.parametrize("name", ["config.json", "config_raw.json"])
def test_what_is_saved_is_read_back(sample, tmp_path, name):
    config = RunConfig.load(sample / name)
    config.save(tmp_path / "saved.json")
    assert RunConfig.load(tmp_path / "saved.json") == config


def test_a_folder_with_its_configuration_can_be_moved(sample, tmp_path):
    shutil.copytree(sample, tmp_path / "here é")
    config = RunConfig.load(tmp_path / "here é" / "config_raw.json")
    config.save(tmp_path / "here é" / "mine.json")
    (tmp_path / "here é").rename(tmp_path / "there")
    moved = RunConfig.load(tmp_path / "there" / "mine.json")
    assert moved == RunConfig.load(tmp_path / "there" / "config_raw.json")
    assert moved.prepare[0].request.soc == str(tmp_path / "there" / "soc_t_ha.tif")


def test_paths_elsewhere_stay_absolute(sample, tmp_path):
    config = replace(RunConfig.load(sample / "config.json"), output_folder=str(tmp_path / "results"))
    config.save(tmp_path / "mine.json")
    saved = json.loads((tmp_path / "mine.json").read_text(encoding="utf-8"))
    assert saved["output_folder"] == "results" and saved["layers"]["soc"] == str(sample / "soc_t_ha.tif")


def test_a_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(GsocError, match="nowhere"):
        RunConfig().save(tmp_path / "nowhere" / "mine.json")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "paths, folder, inside",
    [
        (ntpath, "C:\\maps", ["C:/maps/raw/soc.tif", "C:\\maps\\raw\\soc.tif", "c:\\Maps/raw\\soc.tif", "C:/maps/other/../raw/soc.tif"]),
        (posixpath, "/maps", ["/maps/raw/soc.tif", "/maps//raw/soc.tif"]),
        (posixpath, "/", ["/raw/soc.tif"]),
    ],
)
def test_paths_inside_a_folder_are_relative_however_they_are_spelt(paths, folder, inside):
    data = {"layers": dict(enumerate(inside))}
    assert set(_relative(data, folder, paths)["layers"].values()) == {"raw/soc.tif"}


@pytest.mark.parametrize("paths, folder", [(ntpath, "C:\\maps"), (posixpath, "/maps")])
def test_what_is_no_path_inside_stays_as_it_is(paths, folder):
    elsewhere = ["C:/mapsets/a.tif", "D:\\maps\\a.tif", "/maps2/a.tif", "maps/a.tif", "C:/maps/../a.tif", "/maps/../a.tif"]
    data = ["manual", "", folder, *elsewhere, 1.5, None]
    assert _relative(data, folder, paths) == data
