"""One place: its carbon through the years, under every scenario."""

from __future__ import annotations

from typing import Any, Dict

from ....core.progress import Progress
from ....pipeline.steps.site_run import site_run
from ...base import GsocAlgorithm
from ...from_values import config_from_values
from ...groups import MODEL
from ...params import Point, TableOut
from .full_run import FullRun


class SiteRun(GsocAlgorithm):
    NAME = "site_run"
    TITLE = "One site: carbon year by year"
    GROUP = MODEL
    SUMMARY = "Computes one place of the map and lists its stock of every year, under business as usual and each scenario."
    HELP = (
        "Pick a point on the map; the layers are read at the cell it falls in. The table has a row per year, from the spin-up through "
        "the warm-up to the horizon, with the stock in t C/ha and the carbon input in t C/ha/yr. The values are those of the maps of "
        "'All phases'."
    )
    REPLACES = "a run of FAO's R scripts 13, 14 and 15 for a single target point"
    PARAMS = (
        Point("POINT", "Place", "In any coordinate system, inside the carbon map.", "-20.3,51.8 [EPSG:4326]"),
        *(param for param in FullRun.PARAMS if param.id not in ("ISO3", "AREA", "COUNTRY", "SCRATCH_FOLDER", "OPEN_MAPS", "OUTPUT")),
        TableOut("OUTPUT", "Stocks by year (CSV)", "Columns: year, phase, scenario, soc, soc_low, soc_high (t C/ha), c_input (t C/ha/yr)."),
    )

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        (x, y), crs = values["POINT"]
        site_run(config_from_values(values), x, y, crs, values["OUTPUT"], progress)
        return {"OUTPUT": values["OUTPUT"]}
