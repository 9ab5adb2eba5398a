"""The stock of organic carbon of 0-30 cm: cut to the area, or computed from layers."""

from __future__ import annotations

from typing import Any, Dict, Tuple

from ....core.errors import GsocError
from ....core.progress import Progress
from ....pipeline.prepare.contract import File
from ....pipeline.steps.prepare_soc import SocRequest, prepare_soc
from ...area_params import COUNTRY, area_of
from ...base import GsocAlgorithm
from ...groups import PREPARE
from ...params import Choice, Polygons, Raster, RasterOut, Rasters, Switch, Text
from ...sample import sample

RECOGNISED = "Default: recognised by what the files declare, their names and their values; in doubt the step asks."


def depths_from_text(text: str) -> Tuple[Tuple[float, float], ...]:
    """Depths such as "0-5, 5-15, 15-30". Raises GsocError."""
    try:
        pairs = [tuple(float(edge) for edge in part.split("-")) for part in text.split(",")]
        return tuple((top, bottom) for top, bottom in pairs)
    except ValueError as error:
        raise GsocError("config_value", field="depths", found=text, expected="0-5, 5-15, 15-30") from error


class PrepareSoc(GsocAlgorithm):
    NAME = "prepare_soc"
    TITLE = "Prepare soil organic carbon"
    GROUP = PREPARE
    SUMMARY = "Cuts a map of the carbon stock of 0-30 cm to the area of interest, or computes the stock from layers; t C/ha."
    HELP = (
        "A map of the stock (FAO's GSOCmap or a national one) is cut to the area: cells whose centre lies outside are no data, and so are "
        "negative values. kg C/m2 is recognised or set, and multiplied by 10.\n\n"
        "From layers: the sum over the depths of carbon (%) x bulk density (g/cm3) x thickness (cm) x (1 - share of stones). The depths are "
        "read from the file names (0-5cm, 5-15cm, 15-30cm) and must fill 0-30 cm; of a layer that reaches deeper only the part above 30 cm "
        "counts.\n\n"
        "The grid of the result is the grid of the whole run: the map's own, or that of the Global Soil Partnership. What is left out, "
        "negative, or more than 800 t C/ha is counted in the log."
    )
    REPLACES = "script 0, which cuts the carbon map (number 2 in version 1.3)"
    PARAMS = (
        Choice(
            "FROM",
            "Take the stock from",
            "Default: a map of the stock. The inputs of the other way are not used.",
            "map",
            options=(("map", "A map of the stock"), ("layers", "Layers of carbon, bulk density and stones")),
        ),
        Raster("SOC", "Map of the carbon stock (t C/ha)", "0-30 cm, one band; kg C/m2 is converted.", sample("soc_t_ha.tif")),
        Choice(
            "UNIT",
            "Unit of the map",
            RECOGNISED,
            "",
            options=(("", "Recognise it"), ("t C/ha", "t C/ha"), ("kg C/m2", "kg C/m2")),
        ),
        Rasters("CARBON", "Organic carbon, a layer per depth (unit %, g/kg or dg/kg)", "Of the fine earth.", optional=True),
        Rasters("BULK_DENSITY", "Bulk density, a layer per depth (unit g/cm3, cg/cm3 or kg/m3)", "Of the fine earth.", optional=True),
        Rasters(
            "STONES",
            "Stones, a layer per depth (unit share, % or cm3/dm3)",
            "Coarse fragments, part of the volume. Empty: soil without stones.",
            optional=True,
        ),
        Text(
            "DEPTHS",
            "Depths of the layers (cm)",
            "Top and bottom in the order of the layers, for example: 0-5, 5-15, 15-30. Empty: the file names tell.",
            optional=True,
            parse=depths_from_text,
        ),
        Choice(
            "CARBON_UNIT",
            "Unit of the organic carbon",
            RECOGNISED,
            "",
            advanced=True,
            options=(("", "Recognise it"), ("%", "%"), ("g/kg", "g/kg"), ("dg/kg", "dg/kg (SoilGrids 2)")),
        ),
        Choice(
            "BULK_DENSITY_UNIT",
            "Unit of the bulk density",
            RECOGNISED,
            "",
            advanced=True,
            options=(("", "Recognise it"), ("g/cm3", "g/cm3"), ("cg/cm3", "cg/cm3 (SoilGrids 2)"), ("kg/m3", "kg/m3")),
        ),
        Choice(
            "STONES_UNIT",
            "Unit of the stones",
            RECOGNISED,
            "",
            advanced=True,
            options=(("", "Recognise it"), ("share", "Share of the volume, 0 to 1"), ("%", "%"), ("cm3/dm3", "cm3/dm3 (SoilGrids 2)")),
        ),
        Polygons("AREA", "Area of interest", "Polygons: only cells with their centre inside keep a value. Empty: the whole map.", optional=True),
        COUNTRY,
        Switch(
            "GSP_GRID",
            "On the grid for submission",
            "Default: no, the map's own grid. Yes: the Global Soil Partnership's grid (EPSG:4326, 30 arc-seconds), which FAO asks for.",
            False,
        ),
        RasterOut("OUTPUT", "Soil organic carbon 0-30 cm (t C/ha)", "One band, for every step that takes the carbon map."),
    )

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        prepare_soc(request_of(values), area_of(values), values["OUTPUT"], progress)
        return {"OUTPUT": values["OUTPUT"]}


def request_of(values: Dict[str, Any]) -> SocRequest:
    """The request behind the dialog."""
    if values["FROM"] == "map":
        return SocRequest(soc=values["SOC"], unit=values["UNIT"], gsp_grid=values["GSP_GRID"])
    carbon, density, stones = (tuple(File(path) for path in values[name]) for name in ("CARBON", "BULK_DENSITY", "STONES"))
    units = {name.lower(): values[name] for name in ("CARBON_UNIT", "BULK_DENSITY_UNIT", "STONES_UNIT")}
    depths = values["DEPTHS"] or ()
    return SocRequest(carbon=carbon, bulk_density=density, stones=stones, depths=depths, gsp_grid=values["GSP_GRID"], **units)
