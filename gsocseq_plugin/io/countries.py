"""Countries by code, from the world map that QGIS ships: Natural Earth 1:10 million, simplified (resources/data/README_world_map.md of QGIS)."""

from __future__ import annotations

from difflib import get_close_matches
from functools import lru_cache
from typing import Dict, NamedTuple, Optional
from unicodedata import normalize

from osgeo import gdal, ogr

from ..core.errors import GsocError
from .raster import attempt

LAYER = "countries"
_CODE, _SHORT_CODE, _NAME = "ISO_A3", "iso_a2", "NAME"
_WITHOUT_CODE = {"XK": ("XKX", "Kosovo"), "TK": ("TKL", "Tokelau"), "FR": ("FRA", "France"), "NO": ("NOR", "Norway")}
"""What the map lacks, by alpha-2 code: Kosovo and Tokelau; France and Norway in Natural Earth and before QGIS 3.14.

XKX is no code of ISO 3166-1, which has none for Kosovo, but the one that is used (World Bank, European Union).
"""
_NOT_DRAWN = frozenset(("BES", "BVT", "CCK", "CXR", "GLP", "GUF", "MTQ", "MYT", "REU", "SJM", "VAT"))
"""Codes of ISO 3166-1 alpha-3 that the map lacks: parts of other countries, and the Vatican."""
_OTHER_NAMES = {
    "Bosnia and Herzegovina": "BIH",
    "Burma": "MMR",
    "Cape Verde": "CPV",
    "Central African Republic": "CAF",
    "Czech Republic": "CZE",
    "Democratic Republic of the Congo": "COD",
    "Dominican Republic": "DOM",
    "East Timor": "TLS",
    "Equatorial Guinea": "GNQ",
    "Ivory Coast": "CIV",
    "North Macedonia": "MKD",
    "Solomon Islands": "SLB",
    "South Sudan": "SSD",
    "Swaziland": "SWZ",
    "Western Sahara": "ESH",
    "Zaire": "COD",
}
"""Former names, and whole ones of what the map abbreviates (ISO 3166-1 and 3166-3)."""
_CLOSE = 3


class Country(NamedTuple):
    """A country of the map; `source`: its polygons as a vector source, "file|layername=...|subset=..."."""

    code: str
    name: str
    source: str

    @property
    def label(self) -> str:
        """Name and code, as a list shows them."""
        return f"{self.name} ({self.code})"


@lru_cache(maxsize=1)
def read_countries(world_map: str) -> Dict[str, Country]:
    """The countries of the map by ISO 3166-1 alpha-3 code, in the order of their names. Raises GsocError when it cannot be read."""
    dataset, message = attempt(gdal.OpenEx, world_map, gdal.OF_VECTOR)
    layer = None if dataset is None else dataset.GetLayerByName(LAYER)
    if layer is None or any(layer.GetLayerDefn().GetFieldIndex(field) < 0 for field in (_CODE, _SHORT_CODE, _NAME)):
        raise GsocError("world_map_unreadable", path=world_map, reason=message or f"no layer {LAYER} with {_CODE}, {_SHORT_CODE}, {_NAME}")
    layer.SetIgnoredFields(["OGR_GEOMETRY"])
    found = filter(None, (_country(feature, world_map) for feature in layer))
    return {country.code: country for country in sorted(found, key=lambda country: country.name)}


def _country(feature: ogr.Feature, world_map: str) -> Optional[Country]:
    """The country of a feature; None for the one that holds what no country's code stands for (bases, disputed areas)."""
    code, short, name = (feature.GetField(field) for field in (_CODE, _SHORT_CODE, _NAME))
    field, value = _CODE, code
    if code is None or not code.isalpha():
        if short not in _WITHOUT_CODE:
            return None
        (code, name), field, value = _WITHOUT_CODE[short], _SHORT_CODE, short
    return Country(code, name, f"{world_map}|layername={LAYER}|subset=\"{field}\" = '{value}'")


def is_country(code: str, world_map: str) -> bool:
    """Whether a country has this ISO 3166-1 alpha-3 code; True where the map, which knows them, cannot be read."""
    try:
        return code in _NOT_DRAWN or code in read_countries(world_map)
    except GsocError:
        return True


def find_country(text: str, world_map: str) -> Country:
    """The country of a code, a name, or "Name (CODE)", with or without accents and signs.

    Raises GsocError, which names the closest ones, for anything else.
    """
    countries = read_countries(world_map)
    spellings = {_plain(spelling): country for country in countries.values() for spelling in (country.code, country.name)}
    spellings.update({_plain(name): countries[code] for name, code in _OTHER_NAMES.items() if code in countries})
    labels = {_plain(country.label): country for country in countries.values()}
    wanted = _plain(text)
    found = spellings.get(wanted) or labels.get(wanted)
    if found is None:
        closest = dict.fromkeys(spellings[spelling].label for spelling in get_close_matches(wanted, spellings, n=_CLOSE))
        raise GsocError("country_unknown", text=text, closest=", ".join(closest) or "-")
    return found


def _plain(text: str) -> str:
    """The letters alone, small and without accents."""
    return "".join(sign for sign in normalize("NFKD", text).casefold() if sign.isalnum())
