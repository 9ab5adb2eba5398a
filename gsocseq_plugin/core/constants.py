"""Every number of the method, once, with its unit and source.

[CJ] Coleman & Jenkinson 1996, RothC-26.3, and Coleman, Prout & Milne 2024; [F98] Falloon et al. 1998; [L75] Lieth 1975;
[SY] Shirato & Yokozawa 2004; [TM] FAO 2022, GSOCseq v1.1 Technical Manual; [W13] Weihermueller et al. 2013.
"""

from __future__ import annotations

MONTHS = 12

# Decomposition rate constants of the active pools, 1/yr [CJ].
K_DPM, K_RPM, K_BIO, K_HUM = 10.0, 0.3, 0.66, 0.02

# Of the carbon that decays and is not respired, the shares that become BIO and HUM [CJ].
SHARE_BIO, SHARE_HUM = 0.46, 0.54

# Farmyard manure by pool: DPM, RPM, HUM [CJ].
FYM_DPM, FYM_RPM, FYM_HUM = 0.49, 0.49, 0.02

# Inert organic matter: IOM = IOM_FACTOR * SOC ** IOM_POWER, t C/ha [F98].
IOM_FACTOR, IOM_POWER = 0.049, 1.139

# Soil moisture: the deficit formula holds for 23 cm and is scaled by depth; suction limits as shares of the deepest deficit [CJ].
DEFICIT_DEPTH_CM, GSOC_DEPTH_CM = 23.0, 30.0
ONE_BAR, BARE_LIMIT = 0.444, 0.556
DRIEST_FACTOR = 0.2
OPEN_PAN = 0.75

# A stored 0.8 is covered even in Float32 (0.800000012): the border between covered and bare lies a little above it.
COVERED, BARE, BARE_ABOVE = 0.6, 1.0, 0.8

# Rate factor of paddy soils [SY], [TM] ch. 6.
PADDY = 0.4

# Codes of FAO's classes that the preparation of land use tells apart [TM] ch. 6.
CROPLAND_CLASS, PADDY_CLASS = 2, 13

# MIAMI model [L75]: net primary production in g DM/m2/yr from annual rain (mm) and mean temperature (degC).
MIAMI_MAX, MIAMI_RAIN, MIAMI_A, MIAMI_B = 3000.0, 0.000664, 1.315, 0.119
# From g DM/m2/yr to t C/ha/yr: 0.01 t/ha per g/m2, carbon share of dry matter [TM] 6.9 (FAO's scripts use 0.5).
T_HA_PER_G_M2, CARBON_OF_DM, CARBON_OF_DM_SCRIPTS = 0.01, 0.48, 0.5

# Half-widths of the bounds, shares of the value [TM] ch. 12.
HALF_WIDTHS = {"soc": 0.20, "clay": 0.10, "temperature": 0.02, "precipitation": 0.05, "c_input": 0.15}
# 95 % two-sided quantile of the normal distribution.
Z_95 = 1.96

# The moisture year is repeated until December repeats to this, mm, at most so many years.
DEFICIT_TOLERANCE, DEFICIT_MAX_YEARS = 1e-9, 1000

# FAO's scripts take totals outside this range as missing, t C/ha (reference scripts 14 and 15).
SCRIPT_TOTAL_RANGE = (0.0, 300.0)
# Below this temperature (degC) the scripts' temperature function has no value.
SCRIPT_COLDEST = -18.3

# t CO2e per t C: the molar masses 44 and 12.
CO2_PER_C = 44.0 / 12.0

# The longest horizon that can be asked for or told, years.
LONGEST_HORIZON = 1000

# WGS84 ellipsoid, metres and flattening.
WGS84_A, WGS84_F = 6378137.0, 1.0 / 298.257223563

NO_DATA = -999.0
