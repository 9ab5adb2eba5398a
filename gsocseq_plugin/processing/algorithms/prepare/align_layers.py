"""Layers of any grid, put on the grid of the SOC map."""

from __future__ import annotations

from typing import Any, Dict

from ....core.progress import Progress
from ....pipeline.steps.align_layers import align_layers
from ...area_params import COUNTRY, area_of
from ...base import GsocAlgorithm
from ...grid_params import AREA, KIND, REFERENCE
from ...groups import PREPARE
from ...params import FolderOut, Rasters, required
from ...sample import sample


class AlignLayers(GsocAlgorithm):
    NAME = "align_layers"
    TITLE = "Align layers to the carbon map"
    GROUP = PREPARE
    SUMMARY = "Puts raster layers on the grid of the carbon map: same coordinate system, same cells, same extent."
    HELP = (
        "The model itself aligns its layers while it runs, so this is only needed to look at the aligned layers or to use them "
        "elsewhere. Every layer becomes a GeoTIFF of the same name in the folder.\n\n"
        "Source cells much finer than the target's are averaged (values) or counted (classes: the most frequent one); others are "
        "interpolated (values) or taken from the nearest cell (classes)."
    )
    REPLACES = "the resampling in FAO's R scripts that bring layers to the carbon map (4, 5, 7, 9 and 10 to 12 of version 1.0)"
    PARAMS = (
        REFERENCE,
        Rasters("LAYERS", "Layers to align", "With all their bands.", [sample("tmean_1981_2000.tif"), sample("prec_1981_2000.tif")]),
        KIND,
        AREA,
        COUNTRY,
        FolderOut("OUTPUT", "Folder for the aligned layers", "Files keep their names."),
    )

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        reference, classes = required(values, REFERENCE), values["KIND"] == "classes"
        align_layers(values["LAYERS"], reference, classes, area_of(values), values["OUTPUT"], progress)
        return {"OUTPUT": values["OUTPUT"]}
