"""Masks for the SOC map or for finished maps."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional

from qgis.core import QgsProcessingOutputRasterLayer

from ....core.progress import Progress
from ....pipeline.prepare.contract import File
from ....pipeline.steps.apply_masks import MASKS, MasksRequest, masked_copies
from ...base import GsocAlgorithm
from ...groups import PREPARE
from ...mask_params import FolderIn, Limit, MaskLayer
from ...params import Choice, FolderOut, Output, Raster, Rasters
from ...sample import sample

SET = "A raster (not zero: masked) or polygons. Empty: no such mask."


class ApplyMasks(GsocAlgorithm):
    NAME = "apply_masks"
    TITLE = "Apply masks"
    GROUP = PREPARE
    SUMMARY = "Writes copies of layers without the cells that lie above limits or in mask layers, and a raster of which mask applies where."
    HELP = (
        "A masked carbon map masks the whole run: what has no stock is not computed. Finished maps can be masked too, one by one or a whole "
        "folder of them. The layers themselves stay as they are.\n\n"
        "Only the masks that are asked for are applied, and their names stand in the metadata of every copy (GSOCSEQ_MASKS). Maps for "
        "submission go without masks unless masks are asked for (Technical Manual, chapter 13).\n\n"
        "The log counts the cells of each mask and of all together; a cell that two masks take is in both counts. A cell without a value of "
        "sand, conductivity or carbon is not masked by that limit, and counted. Band 1 of the raster of masks is any of them, then follows a "
        "band for each: 1 masked, 0 not."
    )
    REPLACES = "masking by hand: FAO's scripts have no such step"
    PARAMS = (
        Rasters("LAYERS", "Layers to mask", "All of one grid. Not read when a folder is given.", [sample("soc_t_ha.tif")], optional=True),
        FolderIn("FOLDER", "Folder of layers to mask", "All its GeoTIFFs, for example the maps of a run.", optional=True),
        Raster("SOC", "Soil organic carbon (t C/ha)", "What the limit below is compared with.", sample("soc_t_ha.tif")),
        Limit("SOC_LIMIT", "Mask soil organic carbon above (t C/ha)", "Default: 200, organic soils. Empty: no such mask.", 200.0, optional=True),
        Raster("SAND", "Sand (%)", "Of the fine earth; g/kg is recognised. Empty: no such mask.", optional=True),
        Limit("SAND_LIMIT", "Mask sand above (%)", "Default: 90.", 90.0),
        Choice(
            "SAND_UNIT",
            "Unit of the sand",
            "Default: recognised.",
            "",
            advanced=True,
            options=(("", "Recognise it"), ("%", "%"), ("g/kg", "g/kg")),
        ),
        Raster(
            "CONDUCTIVITY",
            "Electrical conductivity (unit dS/m)",
            "Of the saturated paste, for example from FAO's GSSmap. Empty: no such mask.",
            optional=True,
        ),
        Limit("CONDUCTIVITY_LIMIT", "Mask electrical conductivity above (unit dS/m)", "Default: 4, saline soils.", 4.0),
        MaskLayer("PADDY", "Paddy rice", SET, optional=True),
        MaskLayer("PEAT", "Peat", SET, optional=True),
        MaskLayer("WETLAND", "Wetland", SET, optional=True),
        FolderOut("OUTPUT", "Folder for the masked copies", "Files keep their names; masks.tif shows the masks."),
    )
    OUTPUTS = (Output("MASKS", "Masks", QgsProcessingOutputRasterLayer),)

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        layers = [values["FOLDER"]] if values["FOLDER"] else values["LAYERS"]
        masked_copies(request_of(values), layers, values["SOC"], values["OUTPUT"], progress)
        return {"OUTPUT": values["OUTPUT"], "MASKS": str(Path(values["OUTPUT"]) / MASKS)}


def request_of(values: Dict[str, Any]) -> MasksRequest:
    """The request behind the dialog."""

    def file(name: str) -> Optional[File]:
        return File(values[name]) if values[name] else None

    return MasksRequest(
        soc_limit=values["SOC_LIMIT"],
        sand=file("SAND"),
        sand_limit=values["SAND_LIMIT"],
        sand_unit=values["SAND_UNIT"],
        conductivity=file("CONDUCTIVITY"),
        conductivity_limit=values["CONDUCTIVITY_LIMIT"],
        paddy=file("PADDY"),
        peat=file("PEAT"),
        wetland=file("WETLAND"),
    )
