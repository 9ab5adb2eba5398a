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
        ("GPKG:/home/ama/my data/soil.gpkg:soc", "GPKG:soil.gpkg:soc"),
        ("/vsizip//home/ama mensah/soc.zip/soc.tif", "soc.tif"),
        ("/vsizip/C:\\Users\\Ama Mensah\\soc.zip", "soc.zip"),
        ("soc.tif", "soc.tif"),
        ("products_050/soc.tif", "products_050/soc.tif"),
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


def test_a_folder_with_a_space_that_stands_only_in_a_sentence(monkeypatch) -> None:
    """The user's own folder, those that are known, and those around them and around the paths in the data."""
    monkeypatch.setenv("HOME", "/home/jane doe")
    told = "/home/jane doe/maps/old/x.tif: cannot be read (/home/jane doe/x.tif: damaged)."
    assert without_folders(told) == "x.tif: cannot be read (x.tif: damaged)."
    assert without_folders(["12 cells of /mnt/big disk/maps/x.tif are empty."], "/mnt/big disk/run") == ["12 cells of x.tif are empty."]
    told = {"output_folder": "/srv/soil maps/out", "told": ["Read /srv/soil maps/raw/t.nc, as on https://www.fao.org/srv/soil."]}
    assert without_folders(told) == {"output_folder": "out", "told": ["Read t.nc, as on https://www.fao.org/srv/soil."]}
    windows = {"soc": "C:\\Users\\Jane Doe\\soc.tif", "told": "Read c:/users/jane doe/clay.tif."}
    assert without_folders(windows) == {"soc": "soc.tif", "told": "Read clay.tif."}


@pytest.mark.parametrize(
    ("source", "left"),
    [
        ("PG:dbname=soil host=db user=jane password=s3cret table=soc", "PG:dbname=soil host=db user=*** password=*** table=soc"),
        ("PG:dbname='soil' password='two words' table=soc", "PG:dbname='soil' password=*** table=soc"),
        ("https://jane:s3cret@maps.org/wcs?layer=soc&token=abc123", "https://maps.org/wcs?layer=soc&token=***"),
        ("/vsicurl/https://jane:s3cret@maps.org/soc.tif", "https://maps.org/soc.tif"),
        ("soil@institute.org.gh", "soil@institute.org.gh"),
    ],
)
def test_no_user_and_no_password_is_left(source: str, left: str) -> None:
    assert without_folders(source) == left
    assert without_folders({"told": [f"It reads {source}, and more."]}) == {"told": [f"It reads {left}, and more."]}
