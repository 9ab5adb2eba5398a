"""A table of places in, a table of results out."""

from __future__ import annotations

from typing import Any, Dict

from ....core.progress import Progress
from ....pipeline.steps.sites import sites
from ... import run_params as shared
from ...base import GsocAlgorithm
from ...from_values import config_from_values
from ...groups import MODEL
from ...params import File, TableOut


class SitesRun(GsocAlgorithm):
    NAME = "sites_run"
    TITLE = "Many sites: from a table to a table"
    GROUP = MODEL
    SUMMARY = "Runs the whole chain for every row of a table: soil, climate and land use in, stocks and rates out."
    HELP = (
        "Columns of the table: id; SOC (t C/ha, 0-30 cm); clay (%); LU (land-use class); DR (DPM/RPM ratio); cov_01 to cov_12 (cover "
        "factor 0.6 to 1); T8100_, P8100_, E8100_ with 01 to 12 (monthly means for the spin-up: degC, mm, mm); T0118_, P0118_, E0118_ "
        "with 01 to 12 (monthly means for the forward phase); Ts_, Ps_ with year and month, as Ts_1981_01 (every month of the spin-up "
        "period); Ts_, Ps_, Es_ with year and month (every month of the warm-up). Other years are fine. DR may be left out. So may "
        "NPP_8100 (mean plant growth of the spin-up period, t C/ha/yr), which only 'fao-scripts' uses. Commas, semicolons or tabs; "
        "decimal points or commas; empty means missing.\n\n"
        "The result has a row for every row of the input, in the same order: id, status, C input (t C/ha/yr), pools and stocks (t "
        "C/ha), and the 29 map values. status is ok or says why there is no result."
    )
    REPLACES = "FAO's R scripts 13 to 16 on a table of target points"
    PARAMS = (
        File("INPUT", "Table of sites (CSV)", "One row per site; the columns are listed above.", extension="csv"),
        shared.SCENARIOS,
        shared.HORIZONS,
        *shared.RULES,
        *shared.SPIN_UP_RULES,
        shared.CLASSES,
        shared.CONFIG,
        TableOut("OUTPUT", "Results (CSV)", "One row per row of the input."),
    )

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        sites(values["INPUT"], values["OUTPUT"], config_from_values(values), progress)
        return {"OUTPUT": values["OUTPUT"]}
