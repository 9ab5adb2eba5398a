"""The names of Earth Engine's exports say what is in the files."""

import pytest

from gsocseq_plugin.core.gsocseq.export_names import Export, make, parse, tile_of

NAMES = {
    "terraclimate_tmmx_1981_2000_degC_x10": Export("terraclimate", "tmmx", 1981, 2000, "degC", 10),
    "terraclimate_pr_2001_2020_mm_x1": Export("terraclimate", "pr", 2001, 2020, "mm", 1),
    "modis_ndvi_2001_2001_index_x10000": Export("modis", "ndvi", 2001, 2001, "index", 10000),
    "modis_pveg_2001_2020_share_x1": Export("modis", "pveg", 2001, 2020, "share", 1),
    "copernicus_lc100_2015_2019_class_x1": Export("copernicus", "lc100", 2015, 2019, "class", 1),
}


@pytest.mark.parametrize("name", NAMES)
def test_a_name_says_what_is_in_the_file(name):
    assert make(NAMES[name]) == name
    for path in (name, f"{name}.tif", f"/data/öst/{name}.tif", f"C:\\data\\{name}.tiff", f"{name}-0000000000-0000007424.tif"):
        assert parse(path) == NAMES[name], path


@pytest.mark.parametrize(
    "name",
    [
        "terraclimate_tmmx_1981_2000.tif",  # no unit: the plugin's own sample, and FAO's exports
        "terraclimate_tmmx_1981_2000_degC_x0.tif",
        "terraclimate_tmmx_2000_1981_degC_x10.tif",
        "terraclimate_tmmx_1981_2000_degC_x10_clipped.tif",
        "my_terraclimate_tmmx_1981_2000_degC_x10.tif",
        "terraclimate_tmmx_1981_2000_degC_x10-0000007424.tif",
        "NPP_MIAMI_MEAN_81-00.tif",
    ],
)
def test_another_name_says_nothing(name):
    assert parse(name) is None


def test_the_tiles_of_an_export_are_told_by_their_endings():
    assert tile_of("/data/cover_x1-0000000000-0000007424.tif") == ("/data/cover_x1.tif", "-0000000000-0000007424")
    assert tile_of("/data/cover_x1.tif") is None
    assert tile_of("/data/scene-0000007424.tif") is None
