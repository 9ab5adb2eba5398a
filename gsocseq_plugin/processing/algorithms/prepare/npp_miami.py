"""Yearly plant growth and its mean: by MIAMI, or from another product."""

from __future__ import annotations

from typing import Any, Dict

from qgis.core import QgsProcessingOutputRasterLayer

from ....core.progress import Progress
from ....io.raster import LayerRef
from ....pipeline.config import RunConfig
from ....pipeline.prepare.contract import File
from ....pipeline.prepare.npp_files import Years, series_of
from ....pipeline.setup import method_of
from ....pipeline.steps.npp_miami import MonthlySeries, NppRequest, npp_layers, npp_miami
from ... import run_params as shared
from ...base import GsocAlgorithm
from ...grid_params import GRID, grid_of
from ...groups import PREPARE
from ...params import FolderOut, Output, Raster, Rasters, Text, required
from ...sample import sample

_SERIES = "Monthly series: twelve bands per year. Bands named by month may reach beyond the period."
_PRODUCT = "Only for another product than MIAMI: a file for each year, with the year in its name, or bands named by year."
CLIMATE = (
    Raster("TMEAN_SPINUP", "Temperature, spin-up (degC)", _SERIES, sample("tmean_series_1981_2000.tif")),
    Raster("PREC_SPINUP", "Precipitation, spin-up (mm/month)", _SERIES, sample("prec_series_1981_2000.tif")),
    Raster("TMEAN_WARMUP", "Temperature, warm-up (degC)", _SERIES, sample("tmean_series_2001_2020.tif")),
    Raster("PREC_WARMUP", "Precipitation, warm-up (mm/month)", _SERIES, sample("prec_series_2001_2020.tif")),
)


class NppMiami(GsocAlgorithm):
    NAME = "npp_miami"
    TITLE = "Plant growth (NPP) by MIAMI"
    GROUP = PREPARE
    SUMMARY = "Net primary production of each year by the MIAMI model, and its mean over the spin-up's years with low and high estimate."
    HELP = (
        "MIAMI (Lieth 1975) takes the smaller of two growths, by the rain of a year and by its mean temperature. The mean is that of the years' "
        "growths, not the growth of the mean climate, which is larger. Low and high: temperature 2 % up and rain 5 % down, and the other way "
        "round (Technical Manual, chapter 12).\n\n"
        "A run computes all this itself from the climate series; use this to look at the maps, or to hand the mean on (parameter 'Mean NPP'). "
        "The maps are in g of dry matter per m2 and year; times 0.0048 it is t C/ha/yr.\n\n"
        "Layers of another NPP product, such as MOD17A3, can be converted instead: give those of both periods and their unit. Both periods must "
        "come from the same product."
    )
    REPLACES = "FAO's R script 4 (3 in versions 1.2 and 1.3): mean NPP of 1981-2000 with minimum and maximum"
    PARAMS = (
        *CLIMATE,
        *shared.PERIODS,
        Rasters("LAYERS_SPINUP", "NPP of another product, spin-up (unit below)", _PRODUCT, optional=True, advanced=True),
        Rasters("LAYERS_WARMUP", "NPP of another product, warm-up (unit below)", _PRODUCT, optional=True, advanced=True),
        Text(
            "UNIT",
            "Unit of these layers",
            "Such as g C/m2/yr, 0.1 g C/m2/yr, kg C/m2/yr, t C/ha/yr, t DM/ha/yr (C: carbon, DM: dry matter, 48 % of which is carbon).",
            optional=True,
            advanced=True,
        ),
        Text("MODEL", "Name of the product", "Kept in the tags of the maps.", optional=True, advanced=True),
        *GRID,
        FolderOut("OUTPUT", "Folder for the maps", "Gets npp_mean.tif and a map with a band per year for each period."),
    )
    OUTPUTS = tuple(
        Output(id_, label, QgsProcessingOutputRasterLayer)
        for id_, label in (
            ("NPP_MEAN", "Mean NPP (g DM/m2/yr)"),
            ("NPP_YEARLY_SPINUP", "Yearly NPP, spin-up (g DM/m2/yr)"),
            ("NPP_YEARLY_WARMUP", "Yearly NPP, warm-up (g DM/m2/yr)"),
        )
    )

    def compute(self, values: Dict[str, Any], progress: Progress) -> Dict[str, Any]:
        before, after = (tuple(values[f"{phase}_YEARS_RANGE"]) for phase in ("SPIN_UP", "WARM_UP"))
        grid, folder = grid_of(values), values["OUTPUT"]
        if values["LAYERS_SPINUP"] or values["LAYERS_WARMUP"]:
            spin_up_layers, warm_up_layers = (tuple(map(File, values[f"LAYERS_{phase}"])) for phase in ("SPINUP", "WARMUP"))
            request = NppRequest(spin_up_layers, warm_up_layers, values["UNIT"] or "", values["MODEL"] or "")
            paths = npp_layers(request, before, after, grid, folder, progress)
        else:
            spin_up, warm_up = (_series(values, phase, years) for phase, years in (("SPINUP", before), ("WARMUP", after)))
            paths = npp_miami(spin_up, warm_up, grid, folder, method_of(RunConfig()), progress)
        return {"OUTPUT": folder, **{name.upper(): path for name, path in paths.items()}}


def _series(values: Dict[str, Any], phase: str, years: Years) -> MonthlySeries:
    """The series of a phase. Raises GsocError."""
    tmean, prec = (series_of(LayerRef(required(values, param)), years) for param in CLIMATE if param.id.endswith(phase))
    return MonthlySeries(tmean, prec, years)
