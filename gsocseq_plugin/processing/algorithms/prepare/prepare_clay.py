"""Clay of 0-30 cm from layers of several depths."""

from __future__ import annotations

from typing import Any, Dict

from ....core.progress import Progress
from ....pipeline.prepare.contract import File
from ....pipeline.steps.prepare_clay import ClayRequest, prepare_clay
from ...base import GsocAlgorithm
from ...grid_params import GRID, grid_of
from ...groups import PREPARE
from ...params import Choice, RasterOut, Rasters
from ...sample import sample


class PrepareClay(GsocAlgorithm):
    NAME = "prepare_clay"
    TITLE = "Prepare clay"
    GROUP = PREPARE
    SUMMARY = "Puts the clay content of several depths together to the mean of 0-30 cm, in %, on the grid of the carbon map."
    HELP = (
        "The depths are read from the file names, so the order of the layers does not matter: sl1, sl2, sl3, sl4 (0, 5, 15, 30 cm; ISRIC), "
        "0-5cm, 5-15cm, 15-30cm (SoilGrids 2) or b0, b10, b30 (OpenLandMap). Layers in g/kg are recognised and divided by 10.\n\n"
        "Each layer is brought to the grid first and weighted then. A cell without a value in one of the layers has no result; negative "
        "values are no data. Both are counted in the log. More than 100 % of clay is refused."
    )
    REPLACES = "the script of the clay layers (number 8 in version 1.0, 5 in 1.2, 2 in 1.3)"
    PARAMS = (
        Rasters("LAYERS", "Clay layers, one per depth (% or g/kg)", "One band each.", [sample(f"raw/clay_sl{n}.tif") for n in (1, 2, 3, 4)]),
        Choice(
            "RULE",
            "How the depths are weighted",
            "Default: that of FAO's scripts. The Technical Manual (6.1) describes the trapezoid rule.",
            "points",
            options=(
                ("points", "sl1 .. sl4: weights 1, 4, 10, 15 (FAO's scripts)"),
                ("trapezoid", "sl1 .. sl4: trapezoid rule (Technical Manual)"),
                ("intervals", "0-5, 5-15, 15-30 cm: means of intervals (SoilGrids 2)"),
                ("openlandmap", "b0, b10, b30: weights 1, 9, 20 (OpenLandMap)"),
            ),
        ),
        Choice(
            "UNIT",
            "Unit of the layers",
            "Default: recognised by what the files declare, their names and their values; in doubt the step asks.",
            "",
            options=(("", "Recognise it"), ("%", "%"), ("g/kg", "g/kg")),
        ),
        *GRID,
        RasterOut("OUTPUT", "Clay 0-30 cm (%)", "One band, for every step that takes clay."),
    )

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        request = ClayRequest(tuple(File(path) for path in values["LAYERS"]), values["RULE"], values["UNIT"])
        prepare_clay(request, grid_of(values), values["OUTPUT"], progress)
        return {"OUTPUT": values["OUTPUT"]}
