"""The two ways to say which part of a map is meant: polygons, or a country of the world map that QGIS ships."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Optional

from qgis.core import QgsApplication, QgsProcessingParameterDefinition

from ..core.errors import GsocError
from ..io.countries import find_country, is_country, read_countries
from .config_text import iso3_from_text
from .params import Text


def world_map() -> str:
    """The path of QGIS's world map."""
    return str(Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg")


def country_from_text(text: str) -> str:
    """The code of a country given by code or name. Raises GsocError."""
    return find_country(text, world_map()).code


def iso3_of_country(text: str) -> str:
    """The code of a country given by code. Raises GsocError for one that no country has."""
    code = iso3_from_text(text)
    if not is_country(code, world_map()):
        raise GsocError("submission_no_country", found=code)
    return code


@dataclass(frozen=True)
class CountryText(Text):
    """A country's code: a line of text for scripts, the batch dialog and qgis_process, a list of all names in the dialog."""

    def make(self, label: str) -> QgsProcessingParameterDefinition:
        made = super().make(label)
        made.setMetadata({"widget_wrapper": {"value_hints": country_labels()}})
        return made


def country_labels() -> List[str]:
    """What the dialog lists; nothing when QGIS came without its map."""
    try:
        return [country.label for country in read_countries(world_map()).values()]
    except GsocError:
        return []


COUNTRY = CountryText(
    "COUNTRY",
    "Country",
    "Instead of an area of interest: the ISO 3166-1 alpha-3 code, for example GHA, or the name. The border comes from the world map "
    "that QGIS ships. It is coarse, meant for trying out, and no official border; disputed areas may belong to no country on it. "
    "Overseas parts without an entry of their own belong to their country. For results that count give the area of interest.",
    optional=True,
    parse=country_from_text,
)


def area_of(values: Dict[str, Any]) -> Optional[str]:
    """The polygons of the area of interest or of the country. Raises GsocError when both are given."""
    area, country = values.get("AREA"), values.get("COUNTRY")
    if area and country:
        raise GsocError("area_and_country", area=area, country=country)
    return find_country(country, world_map()).source if country else area
