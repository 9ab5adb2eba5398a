"""Names of files without the folders of the computer they come from."""

from __future__ import annotations

import pytest

from gsocseq_plugin.pipeline.paths import without_folders


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/home/ama/my data/soc.tif", "soc.tif"),
        ("C:\\Users\\Ama Mensah\\data\\soc.tif", "soc.tif"),
        ("D:/maps/soc.tif", "soc.tif"),
        ("\\\\server\\share\\soc.tif", "soc.tif"),
        ("/home/ama/area.gpkg|layername=districts", "area.gpkg|layername=districts"),
        ('NETCDF:"/home/ama/cru/tmp.nc":tmp', 'NETCDF:"tmp.nc":tmp'),
        ("soc.tif", "soc.tif"),
        ("t C/ha/yr", "t C/ha/yr"),
        ("https://www.fao.org/soils/en", "https://www.fao.org/soils/en"),
        ("edges on multiples of 1/120 degree", "edges on multiples of 1/120 degree"),
    ],
)
def test_a_path_becomes_its_name(path: str, name: str) -> None:
    assert without_folders(path) == name


def test_folders_go_from_sentences_too() -> None:
    data = {
        "layers": {"soc": "/home/ama/my data/soc.tif", "years": [2001, None, 1.5]},
        "told": ["/home/ama/my data/soc.tif: 12 cells in t C/ha, from /mnt/x/raw.tif.", "Read my data: 3 files."],
    }
    assert without_folders(data) == {
        "layers": {"soc": "soc.tif", "years": [2001, None, 1.5]},
        "told": ["soc.tif: 12 cells in t C/ha, from raw.tif.", "Read my data: 3 files."],
    }
