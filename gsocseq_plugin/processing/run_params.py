"""The parameters that several algorithms share: what a run is made of.

A layer's id, in lower case, is its role in RunConfig; `from_values.py` relies on it.
"""

from __future__ import annotations

from dataclasses import replace

from .area_params import COUNTRY as COUNTRY
from .config_text import horizons_from_text, iso3_from_text, period_from_text, scenarios_from_text, years_from_text
from .mask_params import FolderIn
from .params import Choice, File, Polygons, Raster, Switch, Text, Whole
from .sample import sample

OWN_TABLE = "file"

CONFIG = File(
    "CONFIG",
    "Configuration file",
    "A configuration of GSOCseq (.json) or the manifest.json of an earlier run. When given it rules: every other input and option of "
    "this dialog is ignored, except where to write.",
    optional=True,
    extension="json",
)

SOC = Raster(
    "SOC",
    "Soil organic carbon (t C/ha)",
    "0-30 cm, one band, for example FAO's GSOCmap or a national map. Its grid is the grid of the results; everything else is put on it.",
    sample("soc_t_ha.tif"),
)
CLAY = Raster("CLAY", "Clay (%)", "0-30 cm, one band, per cent of mass, for example from SoilGrids.", sample("clay_pct.tif"))
LAND_USE = Raster(
    "LAND_USE",
    "Land use (class codes)",
    "One band, or one band per year, oldest first. The codes are explained under 'Legend of the land use'.",
    sample("land_use.tif"),
)
COVER = Raster(
    "COVER",
    "Cover factor (0.6 covered .. 1 bare)",
    "Vegetation cover, twelve bands, January to December: 1 - 0.4 x the share of the month in which plants cover the soil. A month "
    "above 0.8 counts as bare.",
    sample("cover.tif"),
)

SPIN_UP_HELP = (
    "Twelve bands of monthly means 1981-2000, or twelve bands per year of these years in order: the series that a climate tool of "
    "'1 Prepare' has written for 1981-2000."
)
SPIN_UP_CLIMATE = (
    Raster("TMEAN_SPINUP", "Spin-up temperature (degC)", SPIN_UP_HELP, sample("tmean_series_1981_2000.tif")),
    Raster("PREC_SPINUP", "Spin-up precipitation (mm/month)", SPIN_UP_HELP, sample("prec_series_1981_2000.tif")),
    Raster(
        "PET_SPINUP",
        "Spin-up PET (mm/month)",
        "Twelve bands of monthly means 1981-2000, or twelve bands per year. Potential evapotranspiration (Penman-Monteith); for "
        "open-pan evaporation choose so under 'Evaporation layers'.",
        sample("pet_series_1981_2000.tif"),
    ),
)

NPP_HELP = (
    "Monthly series, twelve bands per year, 1981-2000. The warm-up divides the plant growth (NPP) of each year by its mean over these "
    "years, for which monthly means are not enough."
)
NPP_SERIES = (
    Raster("TMEAN_NPP", "NPP temperature (degC)", NPP_HELP, sample("tmean_series_1981_2000.tif")),
    Raster("PREC_NPP", "NPP precipitation (mm/month)", NPP_HELP, sample("prec_series_1981_2000.tif")),
)
NPP_UNLESS_SPIN_UP = tuple(
    replace(
        param,
        default=None,
        optional=True,
        help="Only where the spin-up climate is monthly means: the series of 1981-2000. Empty: the spin-up layers are such series themselves.",
    )
    for param in NPP_SERIES
)

NPP_MEAN = Raster(
    "NPP_MEAN",
    "Mean NPP (unit g DM/m2/yr)",
    "Mean plant growth of 1981-2000 by the MIAMI model (Lieth 1975), g of dry matter per m2 and year, as 'Plant growth (NPP) by MIAMI' "
    "writes it. One band, or three: mean, low, high. Empty: computed.",
    optional=True,
    advanced=True,
)

SERIES_HELP = (
    "Monthly series: twelve bands per year, oldest year first: what a climate tool of '1 Prepare' has written for 2001-2020. The manual "
    "takes these years; any number of whole years is fine."
)
WARM_UP_CLIMATE = (
    Raster("TMEAN_WARMUP", "Warm-up temperature (degC)", SERIES_HELP, sample("tmean_series_2001_2020.tif")),
    Raster("PREC_WARMUP", "Warm-up precipitation (mm/month)", SERIES_HELP, sample("prec_series_2001_2020.tif")),
    Raster("PET_WARMUP", "Warm-up PET (mm/month)", SERIES_HELP, sample("pet_series_2001_2020.tif")),
)

NORMALS_HELP = (
    "Twelve bands of monthly means, or twelve bands per year for a climate that changes. Empty: the monthly means of the warm-up "
    "layers, as in the manual."
)
FORWARD_CLIMATE = (
    Raster("TMEAN_FORWARD", "Forward temperature (degC)", NORMALS_HELP, optional=True),
    Raster("PREC_FORWARD", "Forward precipitation (mm/month)", NORMALS_HELP, optional=True),
    Raster("PET_FORWARD", "Forward PET (mm/month)", NORMALS_HELP, optional=True),
)

AREA = Polygons("AREA", "Area of interest", "Polygons: only cells inside are computed. Empty: the whole SOC map.", optional=True)
ZONES = Raster(
    "ZONES",
    "Zones (whole numbers)",
    "One band of zone numbers, for scenarios that differ between zones (in a configuration file).",
    optional=True,
    advanced=True,
)
FYM = Raster(
    "FYM",
    "Farmyard manure today (t C/ha/yr)",
    "One band. Enters in all three phases, 49 % of it easily decomposed, 49 % resistant, 2 % humus. Empty: none.",
    optional=True,
    advanced=True,
)
IRRIGATION = Raster(
    "IRRIGATION",
    "Irrigation (mm/month)",
    "Twelve bands, January to December. Added to the rain in the soil's water balance only, never for plant growth. Empty: none.",
    optional=True,
    advanced=True,
)
C_INPUT = Raster(
    "C_INPUT",
    "Known C input (t C/ha/yr)",
    "One band. Takes the place of the computed C input of business as usual in the forward phase.",
    optional=True,
    advanced=True,
)
EXTRAS = (FYM, IRRIGATION)

STACK_SPINUP = Raster(
    "STACK_SPINUP",
    "FAO stack for the spin-up (52 bands)",
    "A ready stack of FAO's scripts: SOC, clay, temperature, precipitation and PET of twelve months each, DPM/RPM ratio, land use, "
    "cover of twelve months. When given, the layers it holds are not read.",
    optional=True,
    advanced=True,
)
STACK_WARMUP = Raster(
    "STACK_WARMUP",
    "FAO stack for the warm-up",
    "A ready stack of FAO's scripts: SOC, clay, cover of twelve months, then land use of every year and DPM/RPM ratio of every year. "
    "When given, the layers it holds are not read; the warm-up climate still is.",
    optional=True,
    advanced=True,
)
STACK_FORWARD = Raster(
    "STACK_FORWARD",
    "FAO stack for the forward phase (52 bands)",
    "A ready stack of FAO's scripts, in the order of the spin-up stack with the climate of 2001-2020. When given, the layers it holds "
    "are not read.",
    optional=True,
    advanced=True,
)

LAND_USE_LEGEND = Choice(
    "LAND_USE_LEGEND",
    "Legend of the land use",
    "What the codes of the land-use layer mean.",
    "fao",
    options=(
        ("fao", "FAO's 13 classes"),
        ("esa", "ESA CCI / C3S land cover"),
        ("copernicus", "Copernicus Global Land Cover 100 m"),
        (OWN_TABLE, "The table given below"),
    ),
)
LAND_USE_YEARS = Text(
    "LAND_USE_YEARS",
    "Years of the land use",
    "The year of each band of the land-use layer, as 2000-2020 or 2000; 2005; 2010. Empty: the years in the names of the bands; a "
    "single band holds for all years.",
    optional=True,
    advanced=True,
    parse=years_from_text,
)
LEGEND_FILE = File(
    "LEGEND_FILE",
    "Legend table",
    "Only with 'The table given below': a CSV with the columns code and class.",
    optional=True,
    advanced=True,
    extension="csv",
)
CLASSES = File(
    "CLASSES",
    "Table of land-use classes",
    "A CSV like the plugin's own resources/tables/classes.csv: which classes are modelled, their DPM/RPM ratio and coefficients. "
    "Empty: FAO's 13 classes; cropland, grassland, shrubs, tree crops and paddy are modelled.",
    optional=True,
    advanced=True,
    extension="csv",
)
LEGEND = (LAND_USE_LEGEND, LAND_USE_YEARS, LEGEND_FILE)

CONVENTION = Choice(
    "CONVENTION",
    "Rules of computation",
    "Default: FAO's Technical Manual. 'rothamsted', the program of Rothamsted Research, knows a month as covered or bare only, takes "
    "0.75 of the evaporation and does not slow paddy. 'fao-scripts' reproduces the numbers of FAO's R scripts 13 to 16, to compare "
    "with maps made by them.",
    "manual",
    options=(
        ("manual", "manual: FAO's manual (2022), solved exactly"),
        ("rothamsted", "rothamsted: as the RothC program (2024)"),
        ("fao-scripts", "fao-scripts: as FAO's R scripts, with their flaws"),
    ),
)
SPIN_UP_METHOD = Choice(
    "SPIN_UP_METHOD",
    "Way to the equilibrium",
    "Default: equilibrium; under fao-scripts a long run (script 13). 'analytical' is FAO's script 13B.",
    None,
    options=(
        (None, "The usual one of these rules"),
        ("equilibrium", "equilibrium: solved exactly"),
        ("analytical", "analytical: Dechow et al. (2019)"),
        ("run", "run: many years from empty pools"),
    ),
)
SPIN_UP_YEARS = Whole(
    "SPIN_UP_YEARS", "Length of the spin-up run (years)", "Only with 'run'. Default 500, as in FAO's script 13.", 500, advanced=True
)
PERIOD_HELP = "First and last year of the monthly series. Default: the manual's."
PERIODS = (
    Text("SPIN_UP_YEARS_RANGE", "Period of the spin-up", PERIOD_HELP, "1981-2000", advanced=True, parse=period_from_text),
    Text("WARM_UP_YEARS_RANGE", "Period of the warm-up", PERIOD_HELP, "2001-2020", advanced=True, parse=period_from_text),
)
EVAPORATION = Choice(
    "EVAPORATION",
    "Evaporation layers",
    "Default: potential evapotranspiration, as in the manual. Open-pan evaporation is multiplied by 0.75 (Coleman and Jenkinson 1996).",
    "pet",
    advanced=True,
    options=(("pet", "Potential evapotranspiration (Penman-Monteith)"), ("open-pan", "Open-pan evaporation")),
)
PADDY = Switch(
    "PADDY",
    "Slower decay in paddy rice",
    "Default: yes. Rates are multiplied by 0.4 in paddy classes (Shirato and Yokozawa 2005).",
    True,
    advanced=True,
)
WARM_UP = Switch(
    "WARM_UP",
    "Warm-up from 2000 to today",
    "Default: yes, for a SOC map of about 2000. No: the SOC map is recent and is itself the start of the forward phase.",
    True,
    advanced=True,
)
HORIZONS = Text(
    "HORIZONS",
    "Horizons (years)",
    "Default 20, the manual's. Several are separated by semicolons: 20; 50. The first gives the 29 maps, each other one a folder.",
    "20",
    parse=horizons_from_text,
)
SCENARIOS = Text(
    "SCENARIOS",
    "Scenarios: more C input (%)",
    "Sustainable soil management. Default: 5, 10 and 20 % more carbon input than today, the manual's SSM1, SSM2 and SSM3. More can be "
    "added: SSM4=30.",
    "SSM1=5; SSM2=10; SSM3=20",
    parse=scenarios_from_text,
)
ISO3 = Text(
    "ISO3",
    "Country code",
    "ISO 3166-1 alpha-3: three capital letters that begin the names of the maps, for example USA. Left as XXX: that of "
    "the country, where one is chosen.",
    "XXX",
    parse=iso3_from_text,
)
GSP_GRID = Switch(
    "GSP_GRID",
    "Maps on the grid for submission",
    "Default: no, the maps have the carbon map's own grid. Yes: the Global Soil Partnership's grid (EPSG:4326, 30 arc-seconds), which "
    "FAO asks for.",
    False,
    advanced=True,
)
OPEN_MAPS = Switch(
    "OPEN_MAPS",
    "Open the main maps when done",
    "Default: yes. Adds the maps to the project, each in its colours. T0, the absolute and the relative rates are shown, the others are there "
    "to be switched on.",
    True,
)
THREADS = Whole("THREADS", "Threads", "Empty: one per processor core.", optional=True, advanced=True)
MEMORY = Whole(
    "MEMORY", "Memory (MB)", "The run stays below it, whatever the size of the layers. Default 512.", 512, advanced=True, minimum=64
)
SCRATCH_FOLDER = FolderIn(
    "SCRATCH_FOLDER",
    "Scratch folder",
    "Where the run keeps finished blocks until the maps are written, such as a folder on a bigger or a faster disk; they go with the end of "
    "the run. Empty: in the folder for the results.",
    optional=True,
    advanced=True,
)

RULES = (CONVENTION, EVAPORATION, PADDY)
SPIN_UP_RULES = (SPIN_UP_METHOD, SPIN_UP_YEARS)
RESOURCES = (THREADS, MEMORY)
