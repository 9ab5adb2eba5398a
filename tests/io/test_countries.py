"""Countries of a world map like the one that QGIS ships: codes repaired, borders as vector sources."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr, osr

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.io.countries import find_country, is_country, read_countries
from gsocseq_plugin.io.grid import gsp_grid
from gsocseq_plugin.io.vectors import Area

# iso_a2, ISO_A3, NAME, west edge of a square of one degree
ROWS = (
    ("GH", "GHA", "Ghana", -1.0),
    ("CI", "CIV", "Côte d'Ivoire", -6.0),
    ("SZ", "SWZ", "eSwatini", 31.0),
    ("XK", "-99", "Kosovo", 20.0),
    ("TK", None, None, -172.0),
    ("-1", None, None, 60.0),
    ("FR", "-99", "France", 2.0),
)


@pytest.fixture(scope="module")
def world_map(tmp_path_factory):
    """A map with the fields and the gaps of QGIS's."""
    path = str(tmp_path_factory.mktemp("world") / "world_map.gpkg")
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    layer = dataset.CreateLayer("countries", reference, ogr.wkbMultiPolygon)
    for field in ("iso_a2", "NAME", "ISO_A3"):
        layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    for short, code, name, west in ROWS:
        feature = ogr.Feature(layer.GetLayerDefn())
        for field, value in (("iso_a2", short), ("ISO_A3", code), ("NAME", name)):
            if value is not None:
                feature.SetField(field, value)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"MULTIPOLYGON((({west} 5,{west + 1} 5,{west + 1} 6,{west} 6,{west} 5)))"))
        layer.CreateFeature(feature)
    layer = dataset = None
    return path


def test_every_country_has_its_code_also_where_the_map_has_none(world_map):
    assert {code: country.name for code, country in read_countries(world_map).items()} == {
        "GHA": "Ghana",
        "CIV": "Côte d'Ivoire",
        "SWZ": "eSwatini",
        "XKX": "Kosovo",
        "TKL": "Tokelau",
        "FRA": "France",
    }


@pytest.mark.parametrize(("code", "west"), [("GHA", -1.0), ("CIV", -6.0), ("XKX", 20.0), ("TKL", -172.0), ("FRA", 2.0)])
def test_the_border_is_an_area(world_map, code, west):
    grid = gsp_grid((-180, 0, 180, 10))
    area = Area(read_countries(world_map)[code].source, grid)
    np.testing.assert_allclose(area.bounds, (west, 5, west + 1, 6))


@pytest.mark.parametrize("text", ["GHA", " gha ", "Ghana", "Ghana (GHA)"])
def test_code_name_or_both(world_map, text):
    assert find_country(text, world_map).code == "GHA"


@pytest.mark.parametrize("text", ["Cote d'Ivoire", "COTE D IVOIRE", "Côte d\u2019Ivoire (CIV)", "Co\u0302te d'Ivoire", "Ivory Coast"])
def test_accents_and_signs_do_not_matter(world_map, text):
    assert find_country(text, world_map).code == "CIV"


def test_former_names(world_map):
    assert {find_country(text, world_map).code for text in ("Swaziland", "Eswatini", "eSwatini")} == {"SWZ"}
    with pytest.raises(GsocError, match="'Burma' is no country"):  # not on this map
        find_country("Burma", world_map)


def test_what_is_no_country_names_the_closest(world_map):
    with pytest.raises(GsocError, match=r"'GHN' is no country .*Ghana \(GHA\)"):
        find_country("GHN", world_map)
    with pytest.raises(GsocError, match=r"Côte d'Ivoire \(CIV\)"):
        find_country("Cote d'Ivore", world_map)
    with pytest.raises(GsocError, match=r"eSwatini \(SWZ\)"):
        find_country("Svaziland", world_map)


def test_a_map_that_is_missing_or_another_one(tmp_path, world_map, gdal_mode):
    with pytest.raises(GsocError, match=r"nowhere.gpkg: the world map of QGIS cannot be read"):
        read_countries(str(tmp_path / "nowhere.gpkg"))
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "other.gpkg"))
    dataset.CreateLayer("lakes")
    dataset = None
    with pytest.raises(GsocError, match="no layer countries"):
        read_countries(str(tmp_path / "other.gpkg"))


def test_codes_of_countries(world_map: str) -> None:
    """Of countries, and of parts of others that the map does not draw apart; none that only looks like one."""
    assert all(is_country(code, world_map) for code in ("GHA", "FRA", "XKX", "GUF", "VAT"))
    assert not any(is_country(code, world_map) for code in ("ABC", "XXX", "gha", ""))
    assert is_country("ABC", "/nowhere/world_map.gpkg"), "without the map nothing can be said against it"
