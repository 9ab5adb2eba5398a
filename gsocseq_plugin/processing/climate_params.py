"""What the climate algorithms share: the period, the cells of the result, and the rasters that they write."""

from __future__ import annotations

from typing import Any, Dict, Mapping

from qgis.core import QgsProcessingOutputRasterLayer

from .config_text import period_from_text
from .params import Choice, FolderOut, Output, Text

CLIMATE_PERIOD = Text(
    "YEARS",
    "Period, first and last year",
    "Default: that of the spin-up, 1981-2000. The warm-up takes 2001-2020: run the algorithm once for each.",
    "1981-2000",
    parse=period_from_text,
    needed=True,
)
CLIMATE_CELLS = Choice(
    "CELLS",
    "Cells of the result",
    "Default: the climate's own. They make small files, 'Fill gaps at coasts' needs them, and a run has the same numbers to the last digit, "
    "because it brings them to the wanted grid in the same way. Those of the wanted grid are for looking and for other programs.",
    "own",
    options=(("grid", "Those of the wanted grid"), ("own", "The climate's own, around the wanted grid")),
)
CLIMATE_FOLDER = FolderOut("OUTPUT", "Folder for the climate layers", "Six GeoTIFFs, named by variable and period.")
_FILES = {"TMEAN": ("tmean", "Mean temperature (degC)"), "PREC": ("prec", "Rain (mm/month)"), "PET": ("pet", "Evapotranspiration (mm/month)")}
CLIMATE_OUTPUTS = tuple(
    Output(id_ + suffix, f"{title}: {what}", QgsProcessingOutputRasterLayer)
    for id_, (_, title) in _FILES.items()
    for suffix, what in (("", "monthly series"), ("_NORMALS", "normals"))
)


def climate_results(paths: Mapping[str, str], folder: str) -> Dict[str, Any]:
    """The results of an algorithm from the files of `write_climate`, which may be normals alone."""
    results: Dict[str, Any] = {"OUTPUT": folder}
    for id_, (variable, _) in _FILES.items():
        results.update({id_: paths.get(f"{variable}_series"), f"{id_}_NORMALS": paths[variable]})
    return {name: path for name, path in results.items() if path}
