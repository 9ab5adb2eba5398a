"""What the name of a layer or file suggests that it holds: words in English, Spanish, French and Portuguese, and the names of products."""

from __future__ import annotations

import os
import re
from typing import Dict, FrozenSet, Optional, Sequence, Set, Tuple
from unicodedata import normalize

Years = Tuple[int, int]

# Each kind by alternatives; of one alternative all words must be in the name.
_WORDS: Dict[str, str] = {
    "stack_spinup": "stack spin, stack spinup",
    "stack_warmup": "stack warm, stack warmup",
    "stack_forward": "stack forward, stack foward",
    "ndvi": "ndvi",
    "p_veg": "pveg, p veg, fcover",
    "land_use": (
        "landuse, landcover, land use, land cover, lulc, lucc, uso suelo, usosuelo, uso tierra, uso solo, uso terra, cobertura suelo, "
        "cobertura tierra, occupation sol, occupation sols, utilisation sol, utilisation sols, utilisation terres, esacci, esa cci, lccs, "
        "c3s lc, probav, lc100, mcd12q1"
    ),
    "cover": "cover, cov, vegetation, vegetacion, vegetacao, cobertura, couverture",
    "soc": (
        "soc, gsoc, gsocmap, ocs, ocstha, cos, organic carbon, carbono organico, carbone organique, carbon stock, carbono stock, stock carbone, "
        "soilcarbon, soil carbon, carbono suelo, carbone sol"
    ),
    "bulk_density": "bdod, bldfie, bulk density, bulkdensity, bulkdens, densidad aparente, densidade aparente, densite apparente",
    "stones": "cfvo, coarse fragments, stones, gravel, piedras, pedregosidad, pierrosite",
    "clay": "clay, arcilla, arcillas, argile, argiles, argila, claycontent, clyppt",
    "tmin": "tmin, tmmn, tasmin, tn, temperature min, temperatura min, temp min, temperatura minima, temperature minimale",
    "tmax": "tmax, tmmx, tasmax, tx, temperature max, temperatura max, temp max, temperatura maxima, temperature maximale",
    "tmean": "tmean, tmp, tas, tavg, tmed, tmoy, t2m, temp, temperature, temperatura, temperatures, temperaturas",
    "prec": (
        "prec, precip, precipitation, precipitations, precipitacion, precipitacao, pre, ppt, pr, rain, rainfall, lluvia, lluvias, pluie, "
        "pluies, chuva, chirps"
    ),
    "pet": "pet, eto, et0, etp, evapotranspiration, evapotranspiracion, evapotranspiracao, evaporation, evaporacion",
    "zones": "zones, zone, zonas, zona, aez, strata, estratos, strates",
    "irrigation": "irrigation, riego, irrigacao",
    "fym": "fym, manure, estiercol, fumier, estrume",
    "dpm_rpm": "dpm rpm, dpmrpm",
    "sand": "sand, sndppt, arena, sable, areia",
    "silt": "silt, limo, limon",
}
_ALTERNATIVES: Dict[str, Tuple[FrozenSet[str], ...]] = {
    kind: tuple(frozenset(alternative.split()) for alternative in words.split(", ")) for kind, words in _WORDS.items()
}
_RULES_OUT: Dict[str, Tuple[str, ...]] = {
    "stack_spinup": tuple(_WORDS),
    "stack_warmup": tuple(_WORDS),
    "stack_forward": tuple(_WORDS),
    "land_use": ("cover", "soc"),
    "ndvi": ("cover",),
    "p_veg": ("cover",),
    "tmin": ("tmean",),
    "tmax": ("tmean",),
    "irrigation": ("land_use",),
    "dpm_rpm": ("land_use", "cover"),
}
"""What a name that says the first does not mean by the words of the others, such as "cover" in "land cover"."""
_PERIOD = re.compile(r"(?<!\d)((?:19|20|21)\d\d)\D{1,4}((?:19|20|21)\d\d)(?!\d)")
_SHORT_PERIOD = re.compile(r"(?<!\d)(\d\d)-(\d\d)(?!\d)")
"""As FAO's scripts write it: Temp_Stack_81-00_CRU."""
_INTERVAL = re.compile(r"(?<!\d)(\d+)[-_](\d+) ?cm(?![a-z])")


def words_of(text: str) -> Set[str]:
    """The words and numbers of a name, small and without accents; what begins with a capital letter is a word of its own."""
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", normalize("NFKD", text))
    plain = "".join(sign for sign in parted if not 0x300 <= ord(sign) < 0x370).casefold()
    return set(re.findall(r"[a-z]+|\d+", plain)) | set(re.findall(r"[a-z][a-z0-9]*", plain))


def kinds_in(text: str) -> Set[str]:
    """The kinds that a name suggests: none, one, or several that contradict each other."""
    words = words_of(text)
    found = {kind for kind, alternatives in _ALTERNATIVES.items() if any(alternative <= words for alternative in alternatives)}
    ruled_out = {other for kind in found for other in _RULES_OUT.get(kind, ()) if other != kind}
    return found - ruled_out


def kinds_of(name: str, path: str) -> Set[str]:
    """The kinds that the name of a layer and that of its file suggest together."""
    return kinds_in(name) | kinds_in(file_name(path))


def says_cover(name: str, path: str) -> bool:
    """Whether a name has a word for vegetation cover, whatever else it says."""
    words = words_of(name) | words_of(file_name(path))
    return any(alternative <= words for alternative in _ALTERNATIVES["cover"])


def file_name(path: str) -> str:
    """The name of the file behind a source, without what comes after the last dot."""
    return os.path.splitext(os.path.basename(container(path)))[0]


def container(path: str) -> str:
    """The file that holds a source such as NETCDF:"file.nc":tmp; the source itself where it is a file."""
    held = re.fullmatch(r'(?:NETCDF|HDF5|HDF4):"?(.+?)"?:(?://)?\w+', path)
    return held.group(1) if held else path


def product_of(name: str, path: str) -> str:
    """The product that a name tells: "cru", "terraclimate", "esa", "copernicus", or empty."""
    words = words_of(name) | words_of(os.path.basename(container(path)))
    if "cru" in words and container(path).endswith(".nc"):
        return "cru"
    if "terraclimate" in words:
        return "terraclimate"
    if words & {"esacci", "lccs", "c3s"} or {"esa", "cci"} <= words:
        return "esa"
    return "copernicus" if words & {"probav", "lc100", "copernicus"} else ""


def period_of(names: Sequence[str]) -> Optional[Years]:
    """First and last year as a name tells them; None where none does, or where they differ."""
    found = {(int(first), int(last)) for name in names for first, last in _PERIOD.findall(name)}
    found |= {(_century(first), _century(last)) for name in names for first, last in _SHORT_PERIOD.findall(name)}
    return found.pop() if len(found) == 1 else None


def _century(year: str) -> int:
    """A year of two digits, 1950 to 2049."""
    return int(year) + (1900 if int(year) >= 50 else 2000)


def depth_rule(paths: Sequence[str]) -> str:
    """The rule of `prepare_clay` that the names of files fit: "points", "intervals", "openlandmap", or empty."""
    words = [words_of(os.path.basename(path)) for path in paths]
    if all(word & {"sl1", "sl2", "sl3", "sl4"} for word in words):
        return "points"
    if all(interval_of(path) is not None for path in paths):
        return "intervals"
    return "openlandmap" if all(word & {"b0", "b10", "b30"} for word in words) else ""


def interval_of(path: str) -> Optional[Tuple[int, int]]:
    """The depth in cm in a file's name, such as 5-15cm; None where there is none."""
    found = _INTERVAL.findall(os.path.basename(path).lower())
    return (int(found[0][0]), int(found[0][1])) if len(found) == 1 else None


def is_one_depth(path: str) -> bool:
    """Whether a file's name says that it is one depth of several within 0-30 cm."""
    return bool(depth_rule([path])) and interval_of(path) != (0, 30)
