"""Gaps of coarse layers at coasts, filled where there is soil carbon."""

from __future__ import annotations

import os
from typing import Any, Dict

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputRasterLayer

from ....core.errors import GsocError
from ....core.progress import Progress
from ....io.raster import LayerRef
from ....pipeline.steps.fill_gaps import LARGEST_REACH, MASK, GapLayer, fill_gaps
from ...base import GsocAlgorithm
from ...grid_params import GRID, KIND, grid_of
from ...groups import PREPARE
from ...params import FolderOut, Output, Rasters, Whole
from ...sample import sample

NAMED = 6
"""Filled layers that a model can hand on to the next step: temperature, rain and evapotranspiration of two phases."""


class FillGaps(GsocAlgorithm):
    NAME = "fill_gaps"
    TITLE = "Fill gaps at coasts"
    GROUP = PREPARE
    SUMMARY = "Gives cells that have soil carbon, but lie off the edge of a coarser layer, a value from that layer's nearest cells."
    HELP = (
        "Climate cells are large, and along coasts and lakes some have no data although there is soil under them. Such a gap gets the "
        "mean of the layer's own cells around it, weighted by the inverse of the squared distance; class codes are never averaged but "
        "taken from the nearest cell. All other cells are exactly those of 'Align layers'. Bands are filled one by one.\n\n"
        "Filled values are guesses: filled.tif shows where they are (1 filled in any layer and band, 0 not, no data where there is no "
        "soil carbon), and the log counts the cells. A gap with no cell in reach stays. Meant for layers coarser than the grid; of a "
        "finer one the cells in reach lie inside the gap itself."
    )
    REPLACES = "FAO's scripts for borders, which fill coasts with the mean of the cells around, class codes included"
    PARAMS = (
        Rasters("LAYERS", "Layers to fill", "With all their bands.", [sample("tmean_1981_2000.tif"), sample("prec_1981_2000.tif")]),
        KIND,
        *GRID,
        Whole(
            "REACH",
            "Reach (cells of the layer)",
            "How far a value may come from. Default 1: 3 x 3 cells, as FAO's scripts for borders take of the climate; 2 means 5 x 5.",
            1,
            maximum=LARGEST_REACH,
        ),
        FolderOut("OUTPUT", "Folder for the filled layers", "Files are named after the layers, with _filled at the end; and filled.tif."),
    )
    OUTPUTS = (
        *(Output(f"LAYER_{number}", f"Filled: layer {number} of the list", QgsProcessingOutputRasterLayer) for number in range(1, NAMED + 1)),
        Output("MASK", "Filled cells (1 filled, 0 not)", QgsProcessingOutputRasterLayer),
        Output("FILLED", "Cells filled in the layer with most of them", QgsProcessingOutputNumber),
        Output("MISSING", "Cells still empty in the layer with most of them", QgsProcessingOutputNumber),
    )

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        layers: Dict[str, GapLayer] = {}
        for path in values["LAYERS"]:
            name = os.path.splitext(os.path.basename(path))[0] + "_filled.tif"
            if name in layers:
                raise GsocError("align_same_name", first=layers[name].ref.path, second=path, name=name)
            layers[name] = GapLayer(LayerRef(path), values["KIND"] == "classes")
        reference = LayerRef(values["REFERENCE"], (1,))
        counts = fill_gaps(layers, reference, grid_of(values), values["REACH"], values["OUTPUT"], progress).values()
        filled = {f"LAYER_{number}": os.path.join(values["OUTPUT"], name) for number, name in enumerate(layers, start=1) if number <= NAMED}
        return {
            "OUTPUT": values["OUTPUT"],
            **filled,
            "MASK": os.path.join(values["OUTPUT"], MASK),
            "FILLED": max(count.filled for count in counts),
            "MISSING": max(count.missing for count in counts),
        }
