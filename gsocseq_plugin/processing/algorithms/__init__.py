"""The catalogue of the toolbox, in the order of work. An algorithm enters when it works."""

from __future__ import annotations

from typing import Tuple, Type

from ..base import GsocAlgorithm
from .maps.correct_products import CorrectProducts
from .maps.country_report import CountryReport
from .maps.priority_areas import PriorityAreas
from .maps.products import Products
from .maps.quality_control import QualityControl
from .maps.submission_package import SubmissionPackage
from .maps.totals import Totals
from .model.forward import Forward
from .model.full_run import FullRun
from .model.required_input import RequiredInput
from .model.site_run import SiteRun
from .model.sites_run import SitesRun
from .model.spin_up import SpinUp
from .model.steady_state import SteadyState
from .model.trajectories import Trajectories
from .model.warm_up import WarmUp
from .prepare.align_layers import AlignLayers
from .prepare.apply_masks import ApplyMasks
from .prepare.build_stacks import BuildStacks
from .prepare.check_inputs import CheckInputs
from .prepare.climate_cru import ClimateCru
from .prepare.climate_layers import ClimateLayers
from .prepare.climate_terraclimate import ClimateTerraClimate
from .prepare.earth_engine_scripts import EarthEngineScripts
from .prepare.fill_gaps import FillGaps
from .prepare.land_use import LandUse
from .prepare.npp_miami import NppMiami
from .prepare.prepare_clay import PrepareClay
from .prepare.prepare_soc import PrepareSoc
from .prepare.split_by_zone import SplitByZone
from .prepare.target_points import TargetPoints
from .prepare.vegetation_cover import VegetationCover

ALGORITHMS: Tuple[Type[GsocAlgorithm], ...] = (
    PrepareSoc,
    PrepareClay,
    ClimateCru,
    ClimateTerraClimate,
    ClimateLayers,
    NppMiami,
    LandUse,
    VegetationCover,
    EarthEngineScripts,
    CheckInputs,
    FillGaps,
    ApplyMasks,
    AlignLayers,
    BuildStacks,
    TargetPoints,
    SplitByZone,
    SpinUp,
    WarmUp,
    Forward,
    FullRun,
    SiteRun,
    SitesRun,
    RequiredInput,
    SteadyState,
    Trajectories,
    Products,
    QualityControl,
    CorrectProducts,
    Totals,
    PriorityAreas,
    CountryReport,
    SubmissionPackage,
)
