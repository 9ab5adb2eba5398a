"""The cover factor of the twelve months."""

from __future__ import annotations

from typing import Any, Dict, Optional

from ....core.progress import Progress
from ....io.raster import LayerRef
from ....io.tables import read_legend
from ....pipeline.config import FAO_LEGEND, LEGENDS
from ....pipeline.prepare.contract import File as Path
from ....pipeline.steps.vegetation_cover import AUTO, LandUseClasses, VegetationCoverRequest, vegetation_cover
from ... import run_params as shared
from ...base import GsocAlgorithm
from ...from_values import legend
from ...grid_params import GRID, grid_of
from ...groups import PREPARE
from ...params import Choice, File, Number, Raster, RasterOut, Rasters
from ...sample import sample

NDVI, P_VEG, BY_CLASS = "ndvi", "p_veg", "by_class"


class VegetationCover(GsocAlgorithm):
    NAME = "vegetation_cover"
    TITLE = "Prepare vegetation cover"
    GROUP = PREPARE
    SUMMARY = "Makes the cover factor of the twelve months, 0.6 (covered) to 1 (bare), from images of NDVI, vegetated shares, or classes."
    HELP = (
        "The factor is 1 - 0.4 x P. P is the share of a month's valid images, of all years, with NDVI above 0.6 (FAO 2022, Technical Manual, "
        "chapter 6). Images are counted at their own cells, then the factor is brought to the grid. An image with NDVI exactly at the threshold "
        "is not above it.\n\n"
        "The month of each band is read from its name, or from that of the file (2015-07, A2015193, MONTH_07); images of 16 days count to the month "
        "of the date in their name. At least one image of each month is needed. Values of 0 to 1 and times 10 000 are recognised, a mixture is "
        "refused. Cells that no image ever sees have no data."
    )
    REPLACES = "FAO's R script 7 (number 4 in versions 1.2 and 1.3) and the counting of images in its script for Earth Engine"
    PARAMS = (
        Choice(
            "FROM",
            "The factor is made from",
            "Only the inputs of the chosen kind are used.",
            NDVI,
            options=(
                (NDVI, "Images of NDVI"),
                (P_VEG, "Vegetated shares of the twelve months"),
                (BY_CLASS, "A table of factors by land-use class"),
            ),
        ),
        Rasters(
            "NDVI",
            "Images of NDVI (unit 1 or 10 000)",
            "Any number of files and bands, all on the same cells; each band is an image. Tiles of one export are put together.",
            [sample(f"raw/ndvi_{year}.tif") for year in range(2017, 2021)],
            optional=True,
        ),
        Rasters("P_VEG", "Vegetated shares (unit 1 or %)", "Twelve bands or files, January to December.", optional=True),
        File(
            "BY_CLASS",
            "Table of factors by class",
            "A CSV with the columns code, cover_01 .. cover_12: the factor of each class and month.",
            optional=True,
            extension="csv",
        ),
        Raster("LAND_USE", "Land use for the table (class codes)", "The last band counts.", optional=True),
        shared.LAND_USE_LEGEND,
        shared.LEGEND_FILE,
        Number(
            "THRESHOLD",
            "NDVI above which the soil is covered (unit 1)",
            "Default 0.6 (Technical Manual). FAO's scripts also have 0.2, 0.3 and 0.4.",
            0.6,
            minimum=-1.0,
            maximum=1.0,
        ),
        Choice(
            "SCALE",
            "Scale of the images",
            "Default: recognised by the values, or by the name of an export.",
            AUTO,
            options=((AUTO, "Recognise it"), ("1", "NDVI or share 0..1"), ("100", "Share in %"), ("10000", "NDVI times 10 000")),
            advanced=True,
        ),
        Choice(
            "GAPS",
            "A month without a valid image is",
            "Where a cell is seen in other months. Default: bare, as in FAO's scripts 1.0 to 1.2; version 1.3 takes it as covered.",
            "bare",
            options=(("bare", "Bare: 1"), ("covered", "Covered: 0.6"), ("none", "No data")),
        ),
        *GRID,
        RasterOut("OUTPUT", "Cover factor (0.6 covered .. 1 bare)", "Twelve bands, January to December, for every step that takes cover."),
    )

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        source = values["FROM"]
        request = VegetationCoverRequest(
            ndvi=tuple(Path(path) for path in values["NDVI"]) if source == NDVI else (),
            p_veg=tuple(Path(path) for path in values["P_VEG"]) if source == P_VEG else (),
            by_class=Path(values["BY_CLASS"]) if source == BY_CLASS and values["BY_CLASS"] else None,
            threshold=values["THRESHOLD"],
            scale=values["SCALE"],
            gaps=values["GAPS"],
        )
        vegetation_cover(request, grid_of(values), values["OUTPUT"], progress, _land_use(values) if source == BY_CLASS else None)
        return {"OUTPUT": values["OUTPUT"]}


def _land_use(values: Dict[str, Any]) -> Optional[LandUseClasses]:
    """The layer that a table by class is for."""
    if values["LAND_USE"] is None:
        return None
    name = legend(values)
    return LandUseClasses(LayerRef(values["LAND_USE"]), None if name == FAO_LEGEND else read_legend(str(LEGENDS.get(name, name))))
