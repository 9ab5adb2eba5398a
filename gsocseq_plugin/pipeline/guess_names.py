"""What the name of a layer or file suggests that it holds, or does not: words in English, Spanish, French and Portuguese, names of products."""

from __future__ import annotations

import os
import re
from typing import Dict, FrozenSet, Iterable, Optional, Sequence, Set, Tuple
from unicodedata import normalize

from ..core.gsocseq.export_names import parse

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
        "c3s lc, probav, lc100, mcd12q1, worldcover, world cover, dynamicworld, dynamic world, mapbiomas, map biomas, corine"
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
_NOT_ITSELF = frozenset(
    (
        "uncertainty uncertainties uncert unc incertidumbre incertitude incertitudes incerteza error errors erreur erreurs erro rmse sd std stdev "
        "deviation desviacion desvio ecart variance varianza cv quantile q0 q05 q95 anomaly anomalies anomalia anomalias anomalie trend trends "
        "tendencia tendance change changes cambio cambios changement mudanca delta loss gain diff difference diferencia diferenca seasonality "
        "estacionalidad saisonnalite sazonalidade quality calidad qualite confidence confianza confiance flag flags qa qc count mask mascara "
        "masque final absdiff reldiff"
    ).split()
)
"""Words of what is made from a layer, such as its error, and is not the layer."""
_STATISTICS = frozenset("min max lower upper range days dias jours".split())
"""Such words too, but names of images of vegetation have them (16 days, maxima), and those of the lowest and highest temperature."""


def _alternatives(words: str) -> Tuple[FrozenSet[str], ...]:
    return tuple(frozenset(alternative.split()) for alternative in words.split(", "))


_STOCK = _alternatives(
    "ocs, ocstha, gsoc, gsocmap, stock, stocks, existencias, reservas, soc map aoi, tha, tcha, t ha, tc ha, tn ha, ton ha, tons ha, tonne ha, "
    "tonnes ha, toneladas ha, mg ha, kg m2"
)
"""Names of a stock of carbon (Mg/ha is t/ha; SOC_MAP_AOI is written by FAO's scripts)."""
_CONCENTRATION = _alternatives(
    "g kg, gkg, dg kg, dgkg, mg g, ppm, permille, permil, percent, percentage, pct, perc, porcentaje, pourcentage, concentration, concentracion, "
    "content, contenido, teneur, teor"
)
_PER_MILLE = _alternatives("g kg, gkg, permille, permil")
_PER_CENT = _alternatives("percent, percentage, pct, perc, porcentaje, pourcentage")
_FAO = frozenset({"fao", "gsocseq"})
_FOREIGN = (
    *("mcd12q1", "mcd12c1", "modis", "igbp", "esri", "dynamicworld", "dynamic world", "worldcover", "world cover", "corine", "clc", "mapbiomas"),
    *("map biomas", "nlcd", "globeland", "globcover", "glc"),
)
"""Land covers whose codes are small numbers, or look like those of another legend."""
_PERIOD = re.compile(r"(?<!\d)((?:19|20|21)\d\d)\D{1,4}((?:19|20|21)\d\d)(?!\d)")
_SHORT_PERIOD = re.compile(r"(?<!\d)(\d\d)-(\d\d)(?!\d)")
"""As FAO's scripts write it: Temp_Stack_81-00_CRU."""
_INTERVAL = re.compile(r"(?<!\d)(\d+)[-_](\d+) ?cm(?![a-z])")
_ALTERNATIVES: Dict[str, Tuple[FrozenSet[str], ...]] = {kind: _alternatives(words) for kind, words in _WORDS.items()}


def words_of(text: str) -> Set[str]:
    """The words and numbers of a name, small and without accents; what begins with a capital letter is a word of its own."""
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", normalize("NFKD", text))
    plain = "".join(sign for sign in parted if not 0x300 <= ord(sign) < 0x370).casefold()
    return set(re.findall(r"[a-z]+|\d+", plain)) | set(re.findall(r"[a-z][a-z0-9]*", plain))


def kinds_in(text: str) -> Set[str]:
    """The kinds that a name suggests: none, one, or several that contradict each other."""
    words = words_of(text)
    found = {kind for kind, alternatives in _ALTERNATIVES.items() if _said(alternatives, words)}
    ruled_out = {other for kind in found for other in _RULES_OUT.get(kind, ()) if other != kind}
    return found - ruled_out


def kinds_of(name: str, path: str) -> Set[str]:
    """The kinds that the name of a layer and that of its file suggest together."""
    return kinds_in(name) | kinds_in(file_name(path))


def says_cover(name: str, path: str) -> bool:
    """Whether a name has a word for vegetation cover, whatever else it says."""
    return _said(_ALTERNATIVES["cover"], words_of(name) | words_of(file_name(path)))


def word_against(kind: str, name: str, path: str) -> str:
    """The word of a name that says it is not a layer of its kind but what is made from one, such as its error; empty where there is none."""
    against = _NOT_ITSELF if kind in ("tmin", "tmax", "ndvi") else _NOT_ITSELF | _STATISTICS
    return min(against & (words_of(name) | words_of(file_name(path))), default="")


def says_stock(names: Iterable[str]) -> bool:
    """Whether a name says that carbon is a mass on an area, and none that it is a share of the soil."""
    names = list(names)
    share = any("%" in name or "\N{PER MILLE SIGN}" in name or _said(_CONCENTRATION, words_of(name)) for name in names)
    return not share and any(_said(_STOCK, words_of(name)) for name in names)


def says_per_cent(names: Iterable[str]) -> Optional[bool]:
    """True where a name says %, False where one says g/kg or is one of SoilGrids' (which are in g/kg) and says no unit; else None."""
    names = list(names)
    if any(_said(_PER_MILLE, words_of(name)) for name in names):
        return False
    if any("%" in name or _said(_PER_CENT, words_of(name)) for name in names):
        return True
    return False if any(interval_of(name) for name in names) else None


def says_fao(texts: Iterable[str]) -> bool:
    """Whether a text says that land use is in FAO's classes. FAO's LCCS is another legend: ESA's and MODIS' follow it."""
    return any(_FAO & words_of(text) and "lccs" not in words_of(text) for text in texts)


def foreign_product(texts: Iterable[str]) -> str:
    """The name of a land cover with a legend of its own that the plugin has not; empty where there is none."""
    words = set().union(*map(words_of, texts))
    return next((product for product in _FOREIGN if set(product.split()) <= words), "")


def _said(alternatives: Iterable[FrozenSet[str]], words: Set[str]) -> bool:
    """Whether all words of an alternative are there."""
    return any(alternative <= words for alternative in alternatives)


def file_name(path: str) -> str:
    """The name of the file behind a source, without what comes after the last dot."""
    return os.path.splitext(os.path.basename(container(path)))[0]


def container(path: str) -> str:
    """The file that holds a source such as NETCDF:"file.nc":tmp; the source itself where it is a file."""
    held = re.fullmatch(r'(?:NETCDF|HDF5|HDF4):"?(.+?)"?:(?://)?\w+', path)
    return held.group(1) if held else path


def product_of(name: str, path: str) -> str:
    """The product that a name tells: "cru", "terraclimate", "esa", "copernicus", or empty."""
    export = parse(container(path))
    if export is not None and export.dataset in ("esa", "copernicus"):
        return export.dataset
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
